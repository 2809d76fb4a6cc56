"""What is said of claims: a verdict with its confidence and its evidence where there is a calibration, else none.

A verdict is given only where all of this holds: the model is the one that was calibrated, in this language and
relation; the calibration may judge; the claim has a score; and the confidence is at least what dev asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from engine.checking.fitting import NEVER, probability
from engine.checking.readings import Readout, Said, readouts, said
from engine.checking.scorers import SAID, plain_scores, scores_of
from engine.checking.types import VERSION, Calibration, Checked, Claim, Evidence, ScorerKey, Verdict
from engine.errors import PromptError
from engine.methods.amig import AmigParams
from engine.types import Neuron, Work

if TYPE_CHECKING:
    from engine.model import LoadedModel

_EVIDENCE = 10
_WITHOUT: ScorerKey = "log_probability"
"""What is shown of a claim that nothing was calibrated for."""


def check(
    loaded: LoadedModel,
    claims: Sequence[Claim],
    calibrations: Sequence[Calibration],
    candidates: Mapping[tuple[str, str], Collection[str]],
    *,
    evidence: int = _EVIDENCE,
) -> Work[tuple[Checked, ...]]:
    """Check claims. `candidates` are the objects by relation and language that the model's own answer is taken from.

    A claim is read as its calibration was made: with as many prompts, and with its settings of AMIG. `evidence` is how
    many neurons are shown; with 0 no neuron is read whose score decides nothing, which takes a fraction of the time,
    and the scores of neurons are missing. Raises `PromptError` for a claim without prompts, and for a prompt that this
    model cannot be asked.
    """
    found = [calibration_for(calibrations, loaded.info.fingerprint, claim) for claim in claims]
    asked = [_as_calibrated(claim, each) for claim, each in zip(claims, found, strict=True)]
    told = yield from said(loaded, asked, candidates)
    own = [_own_claim(claim, each) for claim, each in zip(asked, told, strict=True)]
    wanted = [
        (claim, _settings(each))
        for claim, each in zip(asked, found, strict=True)
        if evidence > 0 or _needs_neurons(each)
    ]
    if evidence > 0:
        wanted += [(claim, _settings(each)) for claim, each in zip(own, found, strict=True)]
    read = yield from _readouts(loaded, wanted)
    rows = zip(claims, asked, own, told, found, strict=True)
    return tuple(
        _checked(claim, heard, read.get((mine, _settings(each))), read.get((theirs, _settings(each))), each, evidence)
        for claim, mine, theirs, heard, each in rows
    )


def calibration_for(calibrations: Sequence[Calibration], fingerprint: str, claim: Claim) -> Calibration | str:
    """The calibration that a claim may be judged by, the one of fewest relations, or why there is none."""
    spoken = [found for found in calibrations if found.language == claim.language and claim.relation in found.relations]
    if not spoken:
        return f"Nothing was calibrated for {claim.relation} in the language '{claim.language}': calibrate first."
    fresh = [found for found in spoken if found.fingerprint == fingerprint and found.version == VERSION]
    if not fresh:
        return "The calibration is of another model or another version: calibrate again."
    return min(fresh, key=lambda found: len(found.relations))


def judge(
    calibration: Calibration, scores: Mapping[ScorerKey, float], relation: str = ""
) -> tuple[Verdict, str, float | None]:
    """The verdict on a claim of these scores, why it cannot be told, and its confidence.

    A calibration of several relations judges no claim of a `relation` of which it had too few facts, or which the model
    does not know: its confidence was learned on the others.
    """
    result, score = calibration.in_use, scores.get(calibration.scorer, float("nan"))
    if calibration.refusal:
        return "cannot tell", calibration.refusal, None
    if unknown := calibration.unknown(relation):
        return "cannot tell", unknown, None
    if result.threshold is None or result.curve is None:
        return "cannot tell", result.reason or "The score in use was not calibrated.", None
    if np.isnan(score):
        return "cannot tell", "This claim has no score of the kind in use.", None
    right = float(probability(result.curve, [score])[0])
    true = score > result.threshold
    confidence = right if true else 1 - right
    if confidence < result.abstain_below or result.abstain_below >= NEVER:
        least = min(result.abstain_below, 1.0)
        had, asked = f"{100 * confidence:.0f} %", f"{100 * least:.0f} %"
        return "cannot tell", f"The confidence is {had}, and {asked} is asked for.", confidence
    return ("supported" if true else "contradicted"), "", confidence


def _as_calibrated(claim: Claim, found: Calibration | str) -> Claim:
    """The claim with the prompts that its calibration would use."""
    if not claim.prompts:
        what = f"There is no prompt to ask for '{claim.relation}' of '{claim.subject}' in '{claim.language}'."
        raise PromptError(what, "Add a template for the relation in this language.")
    return claim if isinstance(found, str) else replace(claim, prompts=claim.prompts[: found.prompts])


def _settings(found: Calibration | str) -> AmigParams:
    return AmigParams() if isinstance(found, str) else AmigParams(**found.settings)


def _needs_neurons(found: Calibration | str) -> bool:
    """Whether the verdict hangs on what neurons do."""
    return not isinstance(found, str) and found.scorer not in SAID


def _readouts(
    loaded: LoadedModel, wanted: Sequence[tuple[Claim, AmigParams]]
) -> Work[dict[tuple[Claim, AmigParams], Readout]]:
    """What the neurons do for each claim, each claim once, by its own settings."""
    known: dict[tuple[Claim, AmigParams], Readout] = {}
    for each in dict.fromkeys(params for _, params in wanted):
        mine = list(dict.fromkeys(claim for claim, params in wanted if params == each))
        read = yield from readouts(loaded, mine, each)
        known.update(((claim, each), readout) for claim, readout in zip(mine, read, strict=True))
    return known


def _own_claim(claim: Claim, found: Said) -> Claim:
    """The same claim with the model's own answer in it."""
    own = found.favourite or claim.object
    return replace(claim, object=own, prompts=tuple(replace(prompt, answer=own) for prompt in claim.prompts))


def _checked(
    claim: Claim, found: Said, mine: Readout | None, own: Readout | None, calibration: Calibration | str, evidence: int
) -> Checked:
    if isinstance(calibration, str):
        scores: dict[ScorerKey, float] = plain_scores(found, mine)
        located = mine.located if mine is not None else ()
        strongest = _strongest(located, mine, own, evidence)
        return Checked(
            claim, "cannot tell", calibration, _WITHOUT, scores[_WITHOUT], None, found.favourite, scores, strongest
        )
    scores = scores_of(calibration, claim, found, mine)
    verdict, reason, confidence = judge(calibration, scores, claim.relation)
    chosen = calibration.neurons(calibration.scorer, claim.relation) or calibration.neurons(
        "kn_attribution", claim.relation
    )
    neurons = chosen.neurons if chosen is not None else mine.located if mine is not None else ()
    shown = _strongest(neurons, mine, own, evidence)
    score = scores.get(calibration.scorer)
    return Checked(claim, verdict, reason, calibration.scorer, score, confidence, found.favourite, scores, shown)


def _strongest(neurons: Sequence[Neuron], mine: Readout | None, own: Readout | None, most: int) -> tuple[Evidence, ...]:
    """The neurons that say most of either object, strongest first; none where they were not read."""
    if mine is None or own is None:
        return ()

    def size(neuron: Neuron) -> float:
        place = neuron.layer, neuron.index
        return -max(abs(float(mine.attribution[place])), abs(float(own.attribution[place])))

    return tuple(
        Evidence(
            neuron,
            float(mine.attribution[neuron.layer, neuron.index]),
            float(own.attribution[neuron.layer, neuron.index]),
            float(mine.written[neuron.layer, neuron.index]),
            float(own.written[neuron.layer, neuron.index]),
        )
        for neuron in sorted(neurons, key=size)[:most]
    )
