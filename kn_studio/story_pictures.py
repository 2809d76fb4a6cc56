"""Pictures of the guided story: every step of the shipped demo as it is when it is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QSize

from engine.errors import SessionError
from engine.types import TokenProbability, finished
from kn_studio import resources
from kn_studio.stage.screen import Screen
from kn_studio.story import STEPS
from kn_studio.story.place import Place, Question
from kn_studio.story.telling import Telling, reading
from kn_studio.theme import Theme
from kn_studio.translation import tr

_GUESSES = (("Lima", 0.83), ("Quito", 0.02), ("Bogotá", 0.01), ("Paris", 0.01))
_ANSWERED = Question(
    "The capital of Peru is", "Lima", "answered", tuple(TokenProbability(word, p) for word, p in _GUESSES), 1, 0.83
)
"""Made up: a picture needs no model."""


def pictures(look: Theme, sizes: tuple[QSize, ...]) -> Iterator[tuple[str, Screen]]:
    """A name and the screen for every shot of every size; nothing where no story is shipped."""
    try:
        telling = finished(reading(resources.path("demo", "demo.kns")))
    except SessionError:
        return
    for size in sizes:
        screen = Screen(still=True)
        screen.apply_theme(look)
        screen.resize(size)
        screen.say(tr("Opening the demo …"), "")
        yield f"loading-{size.width()}x{size.height()}", screen
        screen.begin()
        for name, place in _shots(telling):
            screen.show_step(place, STEPS[place.step].view(telling, place))
            screen.setFocus()
            yield f"{name}-{size.width()}x{size.height()}", screen


def _shots(telling: Telling) -> tuple[tuple[str, Place], ...]:
    second, turned = telling.languages[1].code, telling.languages[min(2, len(telling.languages) - 1)].code
    unknown = next((told.code for told in telling.languages[1:] if not told.known), second)
    group = telling.material.backups.group if telling.material.backups is not None else None
    every = frozenset(range(len(group.switches.units))) if group is not None else frozenset()
    start = Place(second=second)
    return (
        ("1", start),
        ("1-right-to-left", replace(start, second=turned)),
        ("1-unknown", replace(start, second=unknown)),
        ("2", replace(start, step=1, lamp=telling.first.neurons[0] if telling.first.neurons else None)),
        ("3-apart", replace(start, step=2)),
        ("3", replace(start, step=2, second=turned, together=True)),
        ("4-on", replace(start, step=3)),
        ("4", replace(start, step=3, off="own")),
        ("4-no-numbers", replace(start, step=3, off="random", numbers=False)),
        ("5-on", replace(start, step=4)),
        ("5", replace(start, step=4, down=every)),
        ("6-unchanged", replace(start, step=5)),
        ("6", replace(start, step=5, changed=True)),
        ("7-empty", replace(start, step=6)),
        ("7", replace(start, step=6, question=_ANSWERED)),
    )
