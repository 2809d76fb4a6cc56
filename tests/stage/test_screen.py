"""The stage: presenter's keys, pages that fit, names, pointer, time, and motion that can be had without."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from engine.types import TokenProbability
from kn_studio import interface_language
from kn_studio.stage import PAGES
from kn_studio.stage.frame import Foot
from kn_studio.stage.inside_page import InsidePage
from kn_studio.stage.look import unit_for
from kn_studio.stage.questions_page import QuestionsPage
from kn_studio.stage.sentence_page import SentencePage
from kn_studio.stage.turn_off_page import TurnOffPage
from kn_studio.stage.two_languages_page import TwoLanguagesPage
from kn_studio.stage.words import GapSentence, Words
from kn_studio.story import STEPS
from kn_studio.story.place import Ask, GoTo, PickLamp, Place, Question, WakeModel
from kn_studio.theme import DARK, LIGHT, Theme
from tests.stage.conftest import Told
from tests.story.shipped import telling

Tell = Callable[..., Told]
THROWN = Place(0, "ru", off="own", down=frozenset({0, 1}), changed=True, together=True)


def press(told: Told, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(told.screen.focusWidget() or told.screen, key)


def test_every_step_has_a_page() -> None:
    assert list(PAGES) == [step.key for step in STEPS]


@pytest.mark.parametrize(
    ("keys", "step"),
    [
        ((Qt.Key.Key_Space,), 1), ((Qt.Key.Key_Right, Qt.Key.Key_PageDown), 2), ((Qt.Key.Key_4,), 3),
        ((Qt.Key.Key_3, Qt.Key.Key_Left), 1), ((Qt.Key.Key_Left,), 0), ((Qt.Key.Key_5, Qt.Key.Key_PageUp), 3),
        ((Qt.Key.Key_8,), 0), ((Qt.Key.Key_7, Qt.Key.Key_PageDown), 6),
    ],
)  # fmt: skip
def test_keys_go_through_the_steps(keys: tuple[Qt.Key, ...], step: int, tell: Tell) -> None:
    told = tell()
    press(told, *keys)
    assert told.place.step == step


def test_arrows_go_where_the_steps_do_from_right_to_left(tell: Tell) -> None:
    told = tell()
    told.screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(told, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert told.place.step == 2
    press(told, Qt.Key.Key_Right)
    assert told.place.step == 1
    press(told, Qt.Key.Key_Space, Qt.Key.Key_PageDown)
    assert told.place.step == 3


def test_letters_reset_and_hide_and_escape_leaves(tell: Tell) -> None:
    told = tell()
    told.go(replace(THROWN, step=3))
    press(told, Qt.Key.Key_H)
    assert not told.place.numbers
    press(told, Qt.Key.Key_R)
    assert told.place == Place(3, "ru", numbers=False)
    press(told, Qt.Key.Key_Escape)
    assert told.left == 1


def test_in_a_field_keys_are_letters_and_the_first_escape_leaves_the_field(tell: Tell) -> None:
    told = tell()
    press(told, Qt.Key.Key_7)
    page = told.screen.pages["questions"]
    assert isinstance(page, QuestionsPage)
    assert told.screen.focusWidget() is page.text
    QTest.keyClicks(page.text, "a 1 r")
    assert (page.text.text(), told.place.step, WakeModel() in told.wishes) == ("a 1 r", 6, True)
    QTest.keyClick(page.text, Qt.Key.Key_Return)
    assert told.wishes[-1] == Ask("a 1 r")
    QTest.keyClick(page.text, Qt.Key.Key_Escape)
    assert told.left == 0
    assert not isinstance(told.screen.focusWidget(), QLineEdit)
    press(told, Qt.Key.Key_Escape)
    assert told.left == 1


def test_the_fields_stay_where_they_are_whatever_is_answered(tell: Tell) -> None:
    told = tell()
    at = []
    answered = Question("A", "Lima", "answered", (TokenProbability("Lima", 0.8),) * 4, 1, 0.8)
    for question in (Question(), Question("A", state="asking"), Question("A", state="failed", fault="No."), answered):
        told.go(replace(THROWN, step=6, question=question))
        QApplication.processEvents()
        page = told.screen.pages["questions"]
        assert isinstance(page, QuestionsPage)
        at.append(page.text.geometry())
    assert len(set(map(str, at))) == 1, at


def test_an_empty_question_is_not_asked(tell: Tell) -> None:
    told = tell()
    press(told, Qt.Key.Key_7)
    page = told.screen.pages["questions"]
    assert isinstance(page, QuestionsPage)
    QTest.keyClick(page.text, Qt.Key.Key_Return)
    assert all(isinstance(wish, GoTo) for wish in told.wishes)


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_Escape, Qt.Key.Key_F5])
def test_the_windows_own_shortcuts_wait(key: Qt.Key, tell: Tell) -> None:
    told = tell()
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    told.screen.event(event)
    assert event.isAccepted()
    quit_ = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    quit_.ignore()
    told.screen.event(quit_)
    assert not quit_.isAccepted()


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    """The interface in Arabic, whose lines are higher."""
    interface_language.use(qapp, "ar")
    yield
    interface_language.use(qapp, "en")


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize("size", [(1440, 900), (1280, 800)])
def test_every_page_fits_its_window_in_arabic_too(size: tuple[int, int], tell: Tell) -> None:
    all_fit(tell(size=size), size, replace(THROWN, second="ar"))


@pytest.mark.parametrize("size", [(1440, 900), (1280, 800), (960, 640)])
def test_every_page_fits_its_window(size: tuple[int, int], tell: Tell) -> None:
    all_fit(tell(size=size), size, THROWN)


def all_fit(told: Told, size: tuple[int, int], place: Place) -> None:
    for number, step in enumerate(STEPS):
        told.go(replace(place, step=number))
        QApplication.processEvents()
        page = told.screen.pages[step.key]
        assert told.screen.size().toTuple() == size
        for label in page.findChildren(QLabel):
            if isinstance(label, Words | GapSentence) and label.isVisible() and label.text().strip():
                needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
                assert label.height() >= needed - 2, f"{step.key}: {label.accessibleName()!r} is cut off"
        for part in page.findChildren(QWidget):
            if part.isVisible():
                low = part.mapTo(page, QPoint(part.width(), part.height()))
                assert low.x() <= page.width() + 1, f"{step.key}: {part} sticks out"
                assert low.y() <= page.height() + 1, f"{step.key}: {part} sticks out"
            if part.isVisible() and (around := part.parentWidget()) is not None:
                assert part.geometry().bottom() <= around.height(), f"{step.key}: {part} is cut off by its card"


def test_everything_that_can_be_used_has_a_name_and_is_reached(tell: Tell) -> None:
    told = tell()
    for number in range(len(STEPS)):
        told.go(replace(THROWN, step=number))
        for part in told.screen.findChildren(QWidget):
            if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None:
                text = part.text() if isinstance(part, QAbstractButton) else ""
                assert part.accessibleName() or text, type(part).__name__
        for part in told.screen.findChildren(QAbstractButton):
            if part.isVisible() and part.isEnabled():
                assert part.focusPolicy() == Qt.FocusPolicy.TabFocus, "a click must not take the presenter's keys"


def test_a_lamp_is_picked_by_a_click_and_by_keys(tell: Tell) -> None:
    told = tell()
    press(told, Qt.Key.Key_2)
    page = told.screen.pages["inside"]
    assert isinstance(page, InsidePage)
    neuron = telling().first.neurons[2]
    place = page.lamps.grid().centre(neuron)
    assert page.lamps.lamp_at(place) == neuron
    QTest.mouseClick(page.lamps, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert told.wishes[-1] == PickLamp(neuron)
    QTest.keyClick(page.lamps, Qt.Key.Key_Down)
    assert told.place.lamp == telling().first.neurons[3]
    QTest.keyClick(page.lamps, Qt.Key.Key_Right)
    assert told.place.step == 2, "left and right stay the story's"


def test_lamps_stay_in_their_columns_when_words_squeeze_the_building(tell: Tell) -> None:
    told = tell()
    press(told, Qt.Key.Key_2)
    page = told.screen.pages["inside"]
    assert isinstance(page, InsidePage)
    lamps, neuron = page.lamps, telling().first.neurons[2]
    before, across = lamps.grid().columns, lamps.grid().centre(neuron).x()
    for less in (3, 20, 12, 40):
        lamps.resize(lamps.width(), lamps.height() - less)
        assert lamps.grid().columns == before
        assert lamps.grid().centre(neuron).x() == across
    lamps.resize(lamps.width() // 2, lamps.height())
    assert lamps.grid().columns != before, "another window is planned anew"


def test_every_lamp_of_the_grid_has_a_place_of_its_own_inside_its_floor(tell: Tell) -> None:
    told = tell()
    press(told, Qt.Key.Key_2)
    page = told.screen.pages["inside"]
    assert isinstance(page, InsidePage)
    grid = page.lamps.grid()
    for layer in range(grid.layers):
        points = [(round(point.x(), 3), round(point.y(), 3)) for point in grid.points(layer)]
        assert len(set(points)) == grid.width
        assert all(grid.floor(layer).contains(*point) for point in points)
    assert grid.floor(0).top() > grid.floor(grid.layers - 1).top(), "the ground floor is the lowest"


def test_a_thrown_switch_shows_at_once_and_only_one_set_is_off(tell: Tell) -> None:
    told = tell()
    press(told, Qt.Key.Key_4)
    page = told.screen.pages["turn-off"]
    assert isinstance(page, TurnOffPage)
    for number, key in enumerate(("own", "shared", "random")):
        page.switches[number].click()
        assert told.place.off == key
        off = {number, 1} if key == "own" else {number}
        assert [place for place, switch in enumerate(page.switches) if not switch.isChecked()] == sorted(off)
    page.switches[2].click()
    assert told.place.off == ""


def test_maps_slide_for_as_long_as_all_motions_take(tell: Tell, qtbot: QtBot) -> None:
    told = tell(still=False)
    press(told, Qt.Key.Key_3)
    page = told.screen.pages["two-languages"]
    assert isinstance(page, TwoLanguagesPage)
    assert page.maps.place == 0.0
    press(told, Qt.Key.Key_S)
    assert page.maps.moving
    assert 120 <= page.maps._motion.duration() <= 160
    qtbot.waitUntil(lambda: page.maps.place == 1.0)


def test_without_motion_everything_is_there_at_once(tell: Tell) -> None:
    told = tell(still=True)
    press(told, Qt.Key.Key_3, Qt.Key.Key_S)
    page = told.screen.pages["two-languages"]
    assert isinstance(page, TwoLanguagesPage)
    assert not page.maps.moving
    assert page.maps.place == 1.0
    press(told, Qt.Key.Key_4)
    bars = told.screen.pages["turn-off"]
    assert isinstance(bars, TurnOffPage)
    bars.switches[0].click()
    assert bars._bars._values() == tuple(bar.value for bar in bars._bars._bars)
    assert bars.switches[0]._knob == 0.0


def test_time_and_pointer_can_be_had_and_put_away(tell: Tell) -> None:
    told = tell()
    assert told.screen._head._time.isVisible()
    press(told, Qt.Key.Key_T)
    assert not told.screen._head._time.isVisible()
    press(told, Qt.Key.Key_C)
    assert told.screen.cursor().pixmap().width() > 32
    press(told, Qt.Key.Key_C)
    assert told.screen.cursor().pixmap().isNull()


def test_a_message_stands_where_there_is_no_story(tell: Tell) -> None:
    told = tell()
    told.screen.say("The demo session is not there.", "Install it.")
    texts = [label.text() for label in told.screen.findChildren(QLabel) if label.isVisible()]
    assert "The demo session is not there." in texts
    press(told, Qt.Key.Key_Space, Qt.Key.Key_4)
    assert told.wishes == []
    press(told, Qt.Key.Key_Escape)
    assert told.left == 1


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_page_is_drawn_in_both_themes(theme: Theme, tell: Tell) -> None:
    told = tell(theme=theme)
    pictures = []
    for number in range(len(STEPS)):
        told.go(replace(THROWN, step=number))
        QApplication.processEvents()
        pictures.append(told.screen.grab().toImage())
    ground = theme.color("background").rgb()
    assert all(picture.pixel(4, picture.height() - 4) == ground for picture in pictures)
    assert all(first != second for first, second in pairwise(pictures))


def test_type_grows_with_the_window() -> None:
    assert unit_for(1440, 900) == 1.0
    assert unit_for(2880, 1800) == 2.0
    assert unit_for(1440, 450) == pytest.approx(0.6)


def begins_at(part: QWidget, page: QWidget, mirrored: bool) -> bool:
    """Whether a part stands where the lines of its page begin."""
    left = part.mapTo(page, part.rect().topLeft()).x()
    return page.width() - left - part.width() < page.width() / 8 if mirrored else left < page.width() / 8


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_page_begins_where_its_interface_does(code: str, tell: Tell, qapp: QApplication) -> None:
    interface_language.use(qapp, code)
    mirrored = code == "ar"
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    try:
        told = tell()
        page = told.screen.pages["sentence"]
        assert isinstance(page, SentencePage)
        assert begins_at(page._chips._chips[0], page, mirrored)
        for block in page._blocks:
            assert begins_at(block._language, page, mirrored), "the language's name, whatever its script"
        told.go(replace(told.place, step=1, lamp=telling().first.neurons[0]))
        inside = told.screen.pages["inside"]
        assert isinstance(inside, InsidePage)
        assert inside._words.alignment() & Qt.AlignmentFlag.AlignAbsolute
        assert inside._words.alignment() & side
        told.go(replace(THROWN, step=3))
        turned = told.screen.pages["turn-off"]
        assert isinstance(turned, TurnOffPage)
        switch = turned.switches[1]
        picture = switch.grab().toImage()
        ground = picture.pixelColor(picture.width() // 2, 1)
        inked = [
            x
            for x in range(picture.width())
            if any(picture.pixelColor(x, y) != ground for y in range(0, picture.height(), 2))
        ]
        far = min(inked) if mirrored else picture.width() - max(inked)
        assert far > picture.width() / 12, "the caption stands beside its switch, the room is behind it"
    finally:
        interface_language.use(qapp, "en")


def test_the_keys_of_the_story_break_between_two_and_not_at_a_lone_dot(qtbot: QtBot) -> None:
    """What a line ends with belongs to the key before it."""
    footer = Foot()
    qtbot.addWidget(footer)
    said = footer._keys.text()
    assert " · " not in said
    assert all(": " not in part for part in said.split(" ")), "a key stays with what it does"
    assert len(said.split("; ")) == 10
