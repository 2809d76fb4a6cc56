"""Letters that no font here can draw are named once for each script, with what to do; others are not mentioned."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from engine.types import Fact, Label
from kn_studio import fonts
from kn_studio.app_state import AppState, Message
from kn_studio.messages import Messages
from kn_studio.missing_fonts import MissingFonts
from kn_studio.state import State

KOREAN, THAI = "\uc11c\uc6b8", "\u0e01\u0e23\u0e38\u0e07\u0e40\u0e17\u0e1e"

FACT = Fact("u1", "P36", {"en": Label("Korea", "Seoul"), "ko": Label(KOREAN, KOREAN), "th": Label(THAI, THAI)})


class Machine:
    """A computer whose fonts have all letters but those of some scripts; `asked` are those that were looked at."""

    def __init__(self, *without: str) -> None:
        self.without, self.asked = without, ""

    def lacking(self, letters: Iterable[str]) -> str:
        """As `fonts.lacking`."""
        found = list(letters)
        self.asked += "".join(found)
        return next((letter for letter in found if fonts.script(letter) in self.without), "")


class Rig:
    """The state with the two that are tested."""

    def __init__(self, folder: Path, machine: Machine, message: Message | None = None) -> None:
        self.state, self.messages = State(AppState(message=message)), Messages(folder)
        self.messages.posted.connect(lambda said: self.state.update(message=said))
        self.missing = MissingFonts(self.state, self.messages, machine.lacking)
        self.state.changed.connect(self.missing.on_change)

    def show(self, *languages: str) -> tuple[str, ...]:
        """What was said so far, once the fact is on the screen in these languages and was looked at."""
        self.state.update(fact=FACT, languages=languages)
        self.missing.look()
        return tuple(f"{said.what} {said.hint}" for said in self.messages.history)


def test_a_missing_script_is_named_once_with_a_font_that_has_it(qapp: QApplication, tmp_path: Path) -> None:
    machine = Machine("Hangul", "Thai")
    rig = Rig(tmp_path, machine)
    assert rig.show("en") == ()
    (said,) = rig.show("en", "ko")
    assert "Hangul" in said
    assert "Noto Sans CJK KR" in said
    assert "Thai" not in said
    rig.state.update(message=None)
    assert len(rig.show("ko", "en")) == 1
    assert len(rig.show("th")) == 2
    assert len(machine.asked) == len(set(machine.asked)), "every letter is looked at once"


def test_it_waits_until_no_other_message_is_on_the_screen(qapp: QApplication, tmp_path: Path) -> None:
    error = Message("error", "The disk is full.", "Free some space.")
    rig = Rig(tmp_path, Machine("Hangul"), error)
    assert rig.show("ko") == ()
    assert rig.state.value.message == error
    rig.state.update(message=None)
    (said,) = rig.show("ko")
    assert "Hangul" in said


def test_a_machine_with_all_fonts_says_nothing(qapp: QApplication, tmp_path: Path) -> None:
    rig = Rig(tmp_path, Machine())
    assert rig.show("en", "ko", "th") == ()


@pytest.mark.parametrize("missing", [(), ("Greek",), ("Hangul", "Tamil"), tuple(fonts.SAMPLES)])
def test_fourteen_scripts_are_checked(missing: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    class Metrics:
        def __init__(self, _font: QFont) -> None:
            pass

        def inFontUcs4(self, letter: int) -> bool:
            return fonts.script(chr(letter)) not in missing

    monkeypatch.setattr(fonts, "QFontMetrics", Metrics)
    assert len(fonts.SAMPLES) == 14
    assert set(fonts.missing_scripts(QFont())) == set(missing)


def test_each_sample_is_of_its_script() -> None:
    for script, letters in fonts.SAMPLES.items():
        assert {fonts.script(chr(letter)) for letter in letters} == {script}
    assert [fonts.script(each) for each in ("7", " ", "[", "\u0301", "\u30fc")] == [""] * 5


def test_text_is_looked_at_a_moment_after_it_changed(qapp: QApplication, tmp_path: Path) -> None:
    rig = Rig(tmp_path, Machine("Hangul"))
    assert not rig.missing._timer.isActive()
    rig.state.update(languages=("ko",))
    assert rig.missing._timer.isActive()
    rig.missing.stop()
    rig.state.update(station="runs")
    assert not rig.missing._timer.isActive()
