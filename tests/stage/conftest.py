"""A dressed screen that tells the shipped story without lanes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kn_studio import fonts, resources, stylesheet
from kn_studio.stage.screen import Screen
from kn_studio.story import STEPS
from kn_studio.story.place import Place, Wish, after, begun, reset
from kn_studio.theme import LIGHT, Theme
from tests.story.shipped import telling


class Told:
    """Keeps the place as the program does, and every wish that was heard."""

    def __init__(self, screen: Screen) -> None:
        self.screen, self.place = screen, begun("zh")
        self.wishes: list[Wish] = []
        self.left = 0
        screen.wish.connect(self.on_wish)
        screen.reset.connect(lambda: self.go(reset(self.place)))
        screen.left.connect(self.on_left)
        screen.begin()
        self.go(self.place)

    def on_wish(self, wish: Wish) -> None:
        self.wishes.append(wish)
        self.go(after(self.place, wish, len(STEPS)))

    def on_left(self) -> None:
        self.left += 1

    def go(self, place: Place) -> None:
        self.place = place
        self.screen.show_step(place, STEPS[place.step].view(telling(), place))


@pytest.fixture
def tell(qtbot: QtBot, qapp: QApplication) -> Callable[..., Told]:
    def make(still: bool = True, size: tuple[int, int] = (1280, 800), theme: Theme = LIGHT) -> Told:
        look = theme.with_families(fonts.families(resources.path("fonts")))
        stylesheet.apply(qapp, look)
        screen = Screen(still=still)
        qtbot.addWidget(screen)
        screen.apply_theme(look)
        screen.resize(*size)
        screen.show()
        qtbot.waitExposed(screen)
        return Told(screen)

    return make
