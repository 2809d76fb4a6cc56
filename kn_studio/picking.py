"""Neurons that are picked together: one selection for all panels. No Qt, no torch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from engine.types import Neuron

Source = Literal["hand", "languages", "group", "edit"]
"""Where they were picked: one by one, as a bar of Languages, as a group of Degeneracy, as the targets of an edit."""

_SOURCES: tuple[Source, ...] = ("hand", "languages", "group", "edit")


@dataclass(frozen=True)
class Picked:
    """These neurons, or with `languages` those that exactly these languages have at the settings in force."""

    neurons: tuple[Neuron, ...] = ()
    languages: tuple[str, ...] = ()
    source: Source = "hand"


@dataclass(frozen=True)
class PickNeurons:
    """Pick these neurons on every panel, as `Picked` says; none of either lets go of what is picked."""

    neurons: tuple[Neuron, ...] = ()
    languages: tuple[str, ...] = ()
    source: Source = "hand"


def picked(intent: PickNeurons) -> Picked | None:
    """What is picked then."""
    if not intent.neurons and not intent.languages:
        return None
    return Picked(tuple(dict.fromkeys(intent.neurons)), intent.languages, intent.source)


def toggled(before: Sequence[Neuron], neuron: Neuron) -> PickNeurons:
    """One neuron more than `before`, or one fewer where it is among them."""
    rest = tuple(each for each in before if each != neuron)
    return PickNeurons(rest if len(rest) < len(before) else (*before, neuron))


def packed(pick: Picked | None) -> dict[str, Any] | None:
    """As JSON values, for the session's picture."""
    if pick is None:
        return None
    return {"neurons": list(map(str, pick.neurons)), "languages": list(pick.languages), "source": pick.source}


def unpacked(stored: Any) -> Picked:
    """The same back. Raises KeyError, TypeError, AttributeError, ValueError or `PromptError` for what it is not."""
    source = next((each for each in _SOURCES if each == stored["source"]), None)
    neurons, languages = tuple(map(Neuron.parse, stored["neurons"])), tuple(map(str, stored["languages"]))
    if source is None or not (neurons or languages):
        raise ValueError("nothing is picked")
    return Picked(neurons, languages, source)
