"""The languages that can stand beside the first one, each by its own name."""

from __future__ import annotations

from dataclasses import dataclass

from kn_studio.story.place import Place
from kn_studio.story.telling import Telling
from kn_studio.viewmodels import languages as names


@dataclass(frozen=True)
class Choice:
    """One language to pick. `position` is the place of its hue and marker."""

    code: str
    text: str
    tip: str
    position: int
    on: bool


def choices(telling: Telling, place: Place) -> tuple[Choice, ...]:
    """Every language but the first."""
    chosen = telling.told(place.second).code
    return tuple(
        Choice(told.code, told.autonym, names.name(told.code).english, told.position, told.code == chosen)
        for told in telling.languages[1:]
    )
