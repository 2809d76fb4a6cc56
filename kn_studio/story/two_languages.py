"""Step 3: the same fact in two languages, and the lamps that both have."""

from __future__ import annotations

from dataclasses import dataclass

from engine.overlap import chance, sizes_of
from engine.types import Neuron
from kn_studio.story.choices import Choice, choices
from kn_studio.story.place import Place
from kn_studio.story.telling import Telling, Told
from kn_studio.translation import counted, paragraph, tr
from kn_studio.viewmodels import overlap_wording


@dataclass(frozen=True)
class MapSide:
    """One language's lamps. `position` gives hue and marker shape; `parts` are the sentence before, in and after its
    gap.
    """

    name: str
    position: int
    neurons: tuple[Neuron, ...]
    parts: tuple[str, str, str]
    right_to_left: bool


@dataclass(frozen=True)
class TwoLanguagesView:
    """The step: both maps, apart or on each other, and what they share. `count` is that as a large number."""

    layers: int
    width: int
    sides: tuple[MapSide, MapSide]
    shared: tuple[Neuron, ...]
    together: bool
    choices: tuple[Choice, ...]
    count: str
    caption: str
    control: str
    button: str
    summary: str


def view(telling: Telling, place: Place) -> TwoLanguagesView:
    """Both maps at the thresholds that the run had."""
    first, second = telling.first, telling.told(place.second)
    shared = tuple(neuron for neuron in first.neurons if neuron in set(second.neurons))
    found = chance(sizes_of({first.code: first.neurons, second.code: second.neurons}), telling.width)
    summary = tr(
        "{first}: {one} switches, {second}: {two}, shared: {both}.", first=first.spoken_of, one=len(first.neurons),
        second=second.spoken_of, two=len(second.neurons), both=tr(", ").join(map(str, shared)) or "0",
    )  # fmt: skip
    return TwoLanguagesView(
        telling.layers, telling.width, (_side(first), _side(second)), shared, place.together, choices(telling, place),
        str(len(shared)) if place.numbers else "", _caption(len(shared), place.numbers),
        _control(found.expected, len(shared), second, place.numbers),
        tr("Slide apart") if place.together else tr("Lay over each other"), summary,
    )  # fmt: skip


def _caption(shared: int, numbers: bool) -> str:
    if numbers:
        return counted(
            "switch is shared between both languages.", "switches are shared between both languages.", shared
        )
    return tr("The switches that glow are shared between both languages.")


def _control(expected: float, shared: int, second: Told, numbers: bool) -> str:
    """What chance would give, and whether the model knows the fact in the second language at all."""
    unknown = "" if second.known else tr("The model does not know this fact in {language}.", language=second.spoken_of)
    if not numbers:
        rarely = tr("As many random switches would hardly ever meet.") if expected < 0.5 and shared else ""
        return paragraph(rarely, unknown)
    few = overlap_wording.expected(expected)
    by_chance = tr("By chance {expected} would be expected.", expected=few)
    return paragraph(by_chance, unknown)


def _side(told: Told) -> MapSide:
    parts = (told.before, told.answer, told.after)
    return MapSide(told.autonym, told.position, told.neurons, parts, told.right_to_left)
