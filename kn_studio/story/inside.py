"""Step 2: the model as floors of lamps, of which a few light up for the fact."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.types import FloatArray, Neuron
from kn_studio.story.bars import basis, figures
from kn_studio.story.place import Place
from kn_studio.story.telling import Telling
from kn_studio.translation import counted, paragraph, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import wording


@dataclass(frozen=True)
class InsideView:
    """The step. `image` (layers, width) are all lamps from 0 to 1, `lit` those that are located, strongest first.

    `lamp` is the one that was clicked, `title` and `words` what it does; `control` is the honest line below.
    """

    image: FloatArray = field(compare=False)
    lit: tuple[Neuron, ...]
    caption: str
    control: str
    summary: str
    lamp: Neuron | None = None
    title: str = ""
    words: tuple[str, ...] = ()


def view(telling: Telling, place: Place) -> InsideView:
    """The lamps of the story's first language."""
    told = telling.first
    whole = telling.layers * telling.width
    lit = counted(
        "{n} switch of {all} carries most of this fact.", "{n} switches of {all} carry most of this fact.",
        len(told.neurons), all=wording.integer(whole),
    )  # fmt: skip
    title = ""
    words: tuple[str, ...] = ()
    if place.lamp is not None:
        words = tuple(names.isolate(word) for word in telling.words(place.lamp))
        name = str(place.lamp) if place.numbers else ""
        title = (
            tr("This switch makes these words likelier:")
            if not name
            else tr("{name} makes these words likelier:", name=name)
        )
    summary = tr(
        "{layers} floors of {width} switches each; lit: {lit}.", layers=telling.layers,
        width=wording.integer(telling.width), lit=tr(", ").join(map(str, told.neurons)),
    )  # fmt: skip
    return InsideView(told.image, told.neurons, lit, _control(telling, place), summary, place.lamp, title, words)


def _control(telling: Telling, place: Place) -> str:
    """What turning the lit ones off does, beside as many random ones of the same floors."""
    effect = telling.first.effect
    if effect is None:
        return ""
    off = effect.suppress
    if not place.numbers:
        return (
            tr("Turned off, they take the answer with them; as many random ones of the same floors do not.")
            if _tells(off.before, off.after, off.control_after_mean)
            else ""
        )
    said = tr(
        "Turned off, the answer goes {change}; with as many random ones of the same floors {control}.",
        change=figures(off.after, off.before), control=figures(off.control_after_mean, off.before),
    )  # fmt: skip
    return paragraph(said, basis(effect))


def _tells(before: float, after: float, control: float) -> bool:
    """Whether the sentence without figures is true: half is lost, and less than a tenth with random ones."""
    return after <= before / 2 and control >= 0.9 * before
