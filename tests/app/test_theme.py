"""The visual language keeps its promises: contrast of every pair that is drawn, ramps, markers, palettes."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel
from pytestqt.qtbot import QtBot

from kn_studio import stylesheet
from kn_studio.theme import (
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    HUES,
    LIGHT,
    MARKERS,
    TOKENS,
    Theme,
    contrast,
    lookup_table,
    named,
    receded,
)

THEMES = [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK]
INKS = ("text", "muted", "accent", "good", "warn", "bad")
GROUNDS = ("panel", "background", "accent soft", "grid", "track")
"""Behind words: of cards and of the window; of what is selected, under the pointer, and pressed or greyed."""
TEXT_PAIRS = [*((ink, ground) for ink in INKS for ground in GROUNDS), ("on accent", "accent")]


def name_of(theme: Theme) -> str:
    return f"{'high ' if theme.high else ''}{theme.name}"


@pytest.mark.parametrize("theme", THEMES, ids=name_of)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_is_readable(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(theme.color(ink), theme.color(ground)) >= (7.0 if theme.high else 4.5)


@pytest.mark.parametrize("theme", [HIGH_LIGHT, HIGH_DARK], ids=name_of)
def test_high_contrast_has_edges_and_a_name_of_its_own(theme: Theme) -> None:
    for ground in ("panel", "background"):
        assert contrast(theme.color("line"), theme.color(ground)) >= 3.0
    assert named(theme.name, high=True) is theme
    assert named(theme.name) != theme
    quiet = named(theme.name)
    for ink in INKS:
        assert contrast(theme.color(ink), theme.color("panel")) > contrast(quiet.color(ink), quiet.color("panel"))


@pytest.mark.parametrize("theme", THEMES, ids=name_of)
def test_the_sheet_has_no_other_grounds(theme: Theme) -> None:
    """What the style sheet paints behind words is a ground of the pairs above, or is as readable."""
    grounds = set(re.findall(r"background(?:-color)?: (#[0-9a-fA-F]{6})", stylesheet.sheet(theme)))
    known = {theme.hex(ground).lower() for ground in (*GROUNDS, "accent")}
    others = {ground.lower() for ground in grounds} - known
    wordless = {theme.hex("line").lower(), theme.hex("muted").lower()}
    scroll = re.search(r"ScrollBar::handle \{ background: (#\w+)", stylesheet.sheet(theme))
    assert scroll is not None
    for ground in others - wordless - {scroll[1].lower()}:
        assert contrast(theme.color("on accent"), QColor(ground)) >= (7.0 if theme.high else 4.5), ground


@pytest.mark.parametrize("theme", THEMES, ids=name_of)
def test_marks_stand_out_of_every_ground(theme: Theme) -> None:
    """Of the panel, and of the ground of a selected row, of one under the pointer, and of a bar's track."""
    for ground in GROUNDS:
        for position in range(len(HUES)):
            assert contrast(theme.language_color(position), theme.color(ground)) >= 3.0, (position, ground)
        for number in range(6):
            assert contrast(theme.series_color(number), theme.color(ground)) >= 3.0, (number, ground)
        for token in ("accent", "good", "warn", "bad", "text", "muted"):
            assert contrast(theme.color(token), theme.color(ground)) >= 3.0
    assert contrast(theme.ramp[-1], theme.color("panel")) >= 3.0
    for end in (0, -1):
        assert contrast(theme.diverging[end], theme.color("panel")) >= 3.0


@pytest.mark.parametrize("theme", [DARK, HIGH_DARK], ids=name_of)
def test_small_differences_are_seen_on_a_dark_map(theme: Theme) -> None:
    """A quarter of the largest one is half way along the ramp (its root): no longer nearly black."""
    for half in (1, 3):
        assert contrast(theme.diverging[half], theme.color("panel")) >= 3.0
        assert contrast(theme.color("text"), theme.tints[half]) >= 4.5, "figures stand on these"


@pytest.mark.parametrize("theme", THEMES, ids=name_of)
def test_before_is_quieter_than_after_and_not_the_track(theme: Theme) -> None:
    for position in range(len(HUES)):
        before = theme.language_before(position)
        assert contrast(before, theme.color("track")) >= (1.25 if theme.dark else 1.1)
        assert contrast(theme.language_color(position), before) >= 1.8


def test_a_colour_recedes_until_it_has_the_contrast_asked_for() -> None:
    for theme in THEMES:
        ground = theme.color("panel")
        for colour in (theme.color("text"), theme.language_color(0), theme.language_color(1)):
            assert contrast(receded(colour, ground, 2.0), ground) == pytest.approx(2.0, abs=0.15)
    assert receded(QColor("#202020"), QColor("#1A1D23"), 3.0) == QColor("#202020")


def test_contrast_knows_its_ends() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES, ids=name_of)
def test_silence_is_empty(theme: Theme) -> None:
    assert theme.ramp[0] == theme.color("panel")
    assert theme.diverging[2] == theme.color("panel")
    table = lookup_table(theme.ramp)
    assert table.shape == (256, 4)
    assert tuple(table[0][:3]) == theme.color("panel").getRgb()[:3]
    assert tuple(table[-1][:3]) == theme.ramp[-1].getRgb()[:3]


def test_every_language_has_its_own_colour_and_shape() -> None:
    for theme in THEMES:
        assert len({theme.language_color(i).name() for i in range(len(HUES))}) == len(HUES)
        assert len({theme.marker(i) for i in range(16)}) == len(MARKERS) == 2 * len(HUES)
        both = {(theme.language_color(i).name(), theme.marker(i)) for i in range(128)}
        assert len(both) == 128


@pytest.mark.parametrize("theme", THEMES, ids=name_of)
def test_no_series_has_the_hue_of_a_language(theme: Theme) -> None:
    series = [theme.series_color(number) for number in range(6)]
    assert len({colour.name() for colour in series}) == 6
    for colour in series:
        for position in range(len(HUES)):
            other = theme.language_color(position)
            apart = sum(abs(one - two) for one, two in zip(colour.getRgb(), other.getRgb(), strict=True))
            assert apart >= 60, (colour.name(), other.name())


def test_all_themes_have_the_same_tokens() -> None:
    assert all(set(theme.tokens) == set(TOKENS) for theme in THEMES)
    with pytest.raises(KeyError):
        LIGHT.color("no such token")


def test_figures_are_tabular_and_type_scales(qapp: QApplication) -> None:
    figures = LIGHT.font("figures")
    assert figures.pixelSize() == 13
    assert LIGHT.at_scale(1.5).font("heading").pixelSize() == 22
    assert LIGHT.at_scale(9.0).scale == 2.0


@pytest.mark.parametrize("theme", THEMES, ids=name_of)
def test_the_application_wears_the_palette(theme: Theme, qapp: QApplication) -> None:
    stylesheet.apply(qapp, theme)
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.color("background")
    assert qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == theme.color("muted")
    assert "$" not in stylesheet.sheet(theme)


class Dressings(QObject):
    """Counts how often a widget is dressed anew."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear, and let it pass."""
        self.count += event.type() == QEvent.Type.StyleChange
        return False


def test_another_theme_dresses_a_widget_once_however_deep_it_lies(qapp: QApplication, qtbot: QtBot) -> None:
    stylesheet.apply(qapp, LIGHT)
    outer = within = QFrame()
    qtbot.addWidget(outer)
    for _ in range(8):
        within = QFrame(within)
    label, dressings = QLabel("deep", within), Dressings()
    label.setProperty("role", "warn")
    outer.show()
    label.installEventFilter(dressings)
    stylesheet.apply(qapp, DARK)
    # One undressing, one dressing.
    assert dressings.count == 2
    assert label.palette().color(QPalette.ColorRole.WindowText) == DARK.color("warn")
    stylesheet.apply(qapp, LIGHT)
    assert label.palette().color(QPalette.ColorRole.WindowText) == LIGHT.color("warn")


# In a process of its own, which is lost where a widget is freed that Qt is about to tell of its new style.
_FREEING = """
import gc
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from kn_studio import interface_language, stylesheet
from kn_studio.theme import DARK, LIGHT

class Eager(QLabel):
    def event(self, event):
        told.append(event.type())
        gc.set_threshold(1, 1, 1)  # now a collector at work would free what is no longer wanted
        return super().event(event)

class Round(QWidget):
    def __init__(self):
        super().__init__()
        self.itself, self.inner = self, [QLabel("x", self) for _ in range(5)]

told, kept = [], []
app = QApplication([])
stylesheet.apply(app, LIGHT)
gc.disable()
for _ in range(200):
    Round().show()
    kept.append(Eager("a"))
    kept[-1].show()
app.processEvents()
there = len(app.allWidgets())
gc.set_threshold(1_000_000)
gc.enable()
stylesheet.apply(app, DARK)
assert QEvent.Type.StyleChange in told
gc.collect()
print(there - len(app.allWidgets()))
"""


def test_no_widget_is_freed_while_all_are_dressed() -> None:
    ran = subprocess.run([sys.executable, "-c", _FREEING], capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split() == ["1200"]
