"""Where the story stands and what the presenter has thrown: one frozen value, and what each wish makes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.types import Neuron, TokenProbability


@dataclass(frozen=True)
class Question:
    """The audience's own sentence. `state`: "" (nothing asked), "waking", "asking", "answered" or "failed".

    `right` is the answer that the audience has in mind ("" where they gave none), `rank` its place among the model's
    words (0: the model cannot write it), `probability` how likely the model finds it. `fault` says what went wrong.
    """

    text: str = ""
    right: str = ""
    state: str = ""
    guesses: tuple[TokenProbability, ...] = ()
    rank: int = 0
    probability: float = 0.0
    fault: str = ""


@dataclass(frozen=True)
class Place:
    """The step on screen and all that is thrown on any of them.

    `second` is the language beside the first one, `lamp` the neuron whose words are shown, `together` whether the two
    maps lie on each other, `off` which set is off ("", "shared" or "random"), `down` the backup switches that are off,
    `changed` whether the fact is rewritten, `numbers` whether figures are shown.
    """

    step: int = 0
    second: str = ""
    lamp: Neuron | None = None
    together: bool = False
    off: str = ""
    down: frozenset[int] = frozenset()
    changed: bool = False
    numbers: bool = True
    question: Question = Question()


@dataclass(frozen=True)
class GoTo:
    """Show a step, by its number from 0."""

    step: int


@dataclass(frozen=True)
class PickLanguage:
    """Take this language as the second one."""

    code: str


@dataclass(frozen=True)
class PickLamp:
    """Show what a neuron pushes up; None closes it."""

    neuron: Neuron | None


@dataclass(frozen=True)
class LayTogether:
    """Slide the two maps over each other, or apart."""

    together: bool


@dataclass(frozen=True)
class TurnOff:
    """Turn the shared neurons off ("shared"), random ones instead ("random"), or everything on ("")."""

    which: str


@dataclass(frozen=True)
class ThrowSwitch:
    """Turn one backup switch off, or on again."""

    unit: int
    off: bool


@dataclass(frozen=True)
class ChangeFact:
    """Rewrite the fact, or take that back."""

    changed: bool


@dataclass(frozen=True)
class ShowNumbers:
    """Show or hide the figures."""

    shown: bool


@dataclass(frozen=True)
class Ask:
    """Ask the audience's own sentence."""

    text: str
    right: str = ""


@dataclass(frozen=True)
class WakeModel:
    """Somebody began to type: load the model in the background."""


Wish = GoTo | PickLanguage | PickLamp | LayTogether | TurnOff | ThrowSwitch | ChangeFact | ShowNumbers | Ask | WakeModel


def begun(second: str) -> Place:
    """The first step, everything on."""
    return Place(second=second)


def after(place: Place, wish: Wish, steps: int) -> Place:
    """What a wish makes of the place. Asking is answered by a model, so that it only marks the question as asked."""
    match wish:
        case GoTo(step):
            return replace(place, step=min(max(step, 0), steps - 1), lamp=None)
        case PickLanguage(code):
            return replace(place, second=code)
        case PickLamp(neuron):
            return replace(place, lamp=None if neuron == place.lamp else neuron)
        case LayTogether(together):
            return replace(place, together=together)
        case TurnOff(which):
            return replace(place, off=which)
        case ThrowSwitch(unit, off):
            return replace(place, down=place.down | {unit} if off else place.down - {unit})
        case ChangeFact(changed):
            return replace(place, changed=changed)
        case ShowNumbers(shown):
            return replace(place, numbers=shown)
        case Ask(text, right):
            return replace(place, question=Question(text, right, "asking"))
        case WakeModel():
            return place


def reset(place: Place) -> Place:
    """Everything that was thrown is back; step, language and figures stay."""
    return Place(place.step, place.second, numbers=place.numbers)
