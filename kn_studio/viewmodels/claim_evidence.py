"""The neurons behind a verdict as a frozen view: how each responds to the claimed object and to the model's own one."""

from __future__ import annotations

from dataclasses import dataclass

from engine.checking.types import Evidence
from engine.types import Neuron
from kn_studio.translation import counted, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.claim_verdict import Ground


@dataclass(frozen=True)
class NeuronLine:
    """One neuron. `claimed` and `own` are its attributions for the two objects, drawn from zero on one scale."""

    neuron: Neuron
    claimed: float
    own: float
    written_claimed: float
    written_own: float


@dataclass(frozen=True)
class EvidenceView:
    """The card. `same`: the model's own answer is the claimed one, and there is nothing to compare it with.

    Without lines `message` says why.
    """

    heading: str = ""
    note: str = ""
    claimed: str = ""
    own: str = ""
    same: bool = False
    lines: tuple[NeuronLine, ...] = ()
    message: str = ""


def evidence_view(shown: Ground, row: int) -> EvidenceView:
    """The evidence of the claim of this number."""
    if not 0 <= row < len(shown.checks.rows):
        return EvidenceView()
    claim = shown.checks.rows[row]
    lines = tuple(_line(each) for each in claim.evidence)
    same = claim.own_answer.strip().casefold() == claim.object.strip().casefold()
    if not lines:
        what = wording.word("neurons", shown.level)
        many = tr("for claims from a file ") if shown.checks.file else ""
        text = tr(
            "No {what} were read {many}where the verdict does not rest on them. Check this claim alone to see them.",
            what=what,
            many=many,
        )
        return EvidenceView(message=text)
    layers = len({each.neuron.layer for each in lines})
    heading = tr(
        "{neurons} in {layers}",
        neurons=wording.neurons(len(lines), shown.level),
        layers=wording.layers(layers, shown.level),
    )
    return EvidenceView(heading, _note(lines, same, shown.level), claim.object, claim.own_answer, same, lines)


def _line(found: Evidence) -> NeuronLine:
    return NeuronLine(found.neuron, found.claimed, found.own, found.written_claimed, found.written_own)


def _note(lines: tuple[NeuronLine, ...], same: bool, level: str) -> str:
    if same:
        return tr("The model's own answer is the claimed one, so there is no other to compare with.")
    more = sum(each.claimed > each.own for each in lines)
    verb = counted("carries", "carry", more)
    return tr(
        "{some} {verb} the claimed object more than the model's own answer.",
        some=wording.of_neurons(wording.integer(more), len(lines), level),
        verb=verb,
    )


def bar_names(view: EvidenceView) -> tuple[str, ...]:
    """What the two bars of a neuron stand for."""
    claimed = tr("claimed: {claimed}", claimed=names.isolate(view.claimed))
    return (claimed,) if view.same else (claimed, tr("the model's own: {own}", own=names.isolate(view.own)))
