"""Where the neurons of groups are drawn: a column a layer, and inside it near those that they belong with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.types import Neuron

SHOWN_GROUPS = 30
"""More lines than this nobody can follow; the table lists all groups."""
SHOWN_NEURONS = 80


@dataclass(frozen=True)
class Node:
    """A neuron at (`layer`, `height`), the height from 0 at the top to 1. `member`: of a group that is drawn."""

    neuron: Neuron
    height: float
    member: bool
    tip: str = ""


@dataclass(frozen=True)
class Link:
    """A group as the numbers of its nodes. `weight` from 0 to 1 is the strength of what holds it together.

    `passes`: by the rule; what does not pass is drawn broken. `number` is the group's own.
    """

    nodes: tuple[int, ...]
    weight: float
    passes: bool
    number: int
    tip: str = ""
    name: str = ""


@dataclass(frozen=True)
class Graph:
    """The picture. `hulls`: groups are areas, not lines. `more` groups are not drawn; `focus` is one of `links`."""

    layers: int
    nodes: tuple[Node, ...]
    links: tuple[Link, ...]
    more: int = 0
    focus: int = -1
    hulls: bool = False
    summary: str = ""


def placed(members: Sequence[Sequence[Neuron]], others: Sequence[Neuron]) -> dict[Neuron, float]:
    """A height for every neuron: inside each layer members of one group stand together, other neurons below."""
    rank: dict[Neuron, float] = {}
    for number, group in enumerate(members):
        for neuron in group:
            rank.setdefault(neuron, float(number))
    for neuron in others:
        rank.setdefault(neuron, float(len(members)))
    for _ in range(3):
        rank = _drawn_together(rank, members)
    columns: dict[int, list[Neuron]] = {}
    for neuron in sorted(rank, key=lambda each: (rank[each], each)):
        columns.setdefault(neuron.layer, []).append(neuron)
    return {neuron: (place + 0.5) / len(column) for column in columns.values() for place, neuron in enumerate(column)}


def _drawn_together(rank: Mapping[Neuron, float], members: Sequence[Sequence[Neuron]]) -> dict[Neuron, float]:
    """Each neuron half way towards the mean of its groups."""
    pulls: dict[Neuron, list[float]] = {}
    for group in members:
        middle = sum(rank[neuron] for neuron in group) / len(group)
        for neuron in group:
            pulls.setdefault(neuron, []).append(middle)
    return {
        neuron: (value + sum(pulls[neuron]) / len(pulls[neuron])) / 2 if neuron in pulls else value
        for neuron, value in rank.items()
    }
