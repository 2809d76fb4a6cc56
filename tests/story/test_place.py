"""Where the story stands: every wish changes what it says and nothing else; reset brings everything back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.types import Neuron
from kn_studio.story.place import (
    Ask,
    ChangeFact,
    GoTo,
    LayTogether,
    PickLamp,
    PickLanguage,
    Place,
    Question,
    ShowNumbers,
    ThrowSwitch,
    TurnOff,
    WakeModel,
    Wish,
    after,
    begun,
    reset,
)

LAMP = Neuron(1, 2)
START = begun("zh")


@pytest.mark.parametrize(
    ("wish", "wanted"),
    [
        (GoTo(3), replace(START, step=3)),
        (GoTo(-1), START),
        (GoTo(99), replace(START, step=6)),
        (PickLanguage("ar"), replace(START, second="ar")),
        (PickLamp(LAMP), replace(START, lamp=LAMP)),
        (LayTogether(True), replace(START, together=True)),
        (TurnOff("random"), replace(START, off="random")),
        (ThrowSwitch(1, True), replace(START, down=frozenset({1}))),
        (ThrowSwitch(1, False), START),
        (ChangeFact(True), replace(START, changed=True)),
        (ShowNumbers(False), replace(START, numbers=False)),
        (Ask("Peru is", "Lima"), replace(START, question=Question("Peru is", "Lima", "asking"))),
        (WakeModel(), START),
    ],
)  # fmt: skip
def test_a_wish_changes_what_it_says(wish: Wish, wanted: Place) -> None:
    assert after(START, wish, 7) == wanted


def test_a_lamp_that_is_picked_twice_is_let_go_and_another_step_closes_it() -> None:
    picked = after(START, PickLamp(LAMP), 7)
    assert after(picked, PickLamp(LAMP), 7).lamp is None
    assert after(picked, GoTo(2), 7).lamp is None


def test_reset_keeps_step_language_and_figures_and_brings_the_rest_back() -> None:
    thrown = Place(5, "ar", LAMP, True, "own", frozenset({0, 1}), True, False, Question("a", "b", "answered"))
    assert reset(thrown) == Place(5, "ar", numbers=False)
