"""Made-up claims for pictures of the Check station: each is judged by the made-up calibration of its language."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from engine.checking.types import Calibration, Evidence, ScorerKey, Verdict
from kn_studio.app_state import AppState
from kn_studio.checking_state import BadClaim, CheckedClaim, Checks
from kn_studio.sample_calibrations import NEURONS, SCORES, calibrations
from kn_studio.standing import ClaimDraft
from kn_studio.viewmodels.claim_verdict import right_share

RIGHT, WRONG, DOUBTFUL = -0.09, -6.4, -3.66
"""log P of an object that the model has stored, of one that it has not, and of one between them."""
_PARIS = {
    "en": "Paris", "zh": "巴黎", "ar": "باريس", "de": "Paris", "es": "París", "fr": "Paris", "hi": "पेरिस", "ja": "パリ",
    "ru": "Париж",
}  # fmt: skip
_OTHERS = {
    "Vienna": {"en": "Vienna", "zh": "维也纳"}, "Madrid": {"en": "Madrid", "zh": "马德里"},
    "Bonn": {"en": "Bonn", "zh": "波恩"},
}  # fmt: skip
_FILE = (
    ("en", ""), ("zh", ""), ("ar", "Paris"), ("de", "Paris"), ("ru", "Paris"), ("en", "Paris"), ("zh", "Paris"),
    ("en", "Bonn"), ("ar", ""), ("zh", "Vienna"), ("en", "Vienna"), ("zh", "Bonn"), ("en", "Madrid"), ("zh", "Madrid"),
)  # fmt: skip
"""The claims of the file by language and object, none of them twice; "" is the right object."""
_LOG_P = {"": RIGHT, "Paris": WRONG, "Vienna": -7.2, "Madrid": -8.1, "Bonn": -4.6}
_AWAY = {"en": 0.0, "zh": -0.21, "ar": -0.34, "de": -0.12, "ru": -0.27}
"""How much lower log P is in a language."""


def wrong(code: str) -> str:
    """A wrong object in this language."""
    return _PARIS.get(code, "Paris")


def checked(ready: AppState, object_: str, score: float) -> AppState:
    """The window after a claim about the fact's subject was checked in all its languages; `score` is its log P."""
    assert ready.fact is not None
    code, labels = ready.languages[0], ready.fact.labels
    own, found = labels[code].object, calibrations(ready)
    rows = [_claim(ready, code, object_, score, found.get(code))]
    for other in dict.fromkeys((*ready.languages[1:], "de", "ru")):
        if other in labels and other != code:
            said = labels[other].object if object_ == own else _PARIS.get(other, object_)
            there = score + _AWAY.get(other, 0.0)
            rows.append(replace(_claim(ready, other, said, there, found.get(other)), same_as=0))
    typed = ClaimDraft("parts", code, True, True, labels[code].subject, ready.fact.relation, object_)
    draft = None if object_ == own else typed
    return shown(replace(ready, standing=replace(ready.standing, draft=draft)), Checks(tuple(rows), (), "", 1))


def from_file(ready: AppState) -> AppState:
    """The window after a file of claims was checked, with lines that could not be asked."""
    assert ready.fact is not None
    labels, found = ready.fact.labels, calibrations(ready)
    first = next((each for each in _FILE if each[0] == ready.languages[0]), _FILE[0])
    rows: list[CheckedClaim] = []
    for code, name in dict.fromkeys((first, *_FILE)):
        if code in labels:
            text = _OTHERS.get(name, _PARIS)[code] if name else labels[code].object
            claim = _claim(ready, code, text, _LOG_P[name] + _AWAY[code], found.get(code))
            rows.append(replace(claim, line=len(rows) + 2, evidence=()))
    bad = (
        BadClaim(len(rows) + 2, "Germany | P36", "The object is empty."),
        BadClaim(len(rows) + 3, "ألمانيا | عاصمة | برلين", "There is no relation 'عاصمة' in the library."),
    )
    return shown(ready, Checks(tuple(rows), bad, "capitals.csv", len(rows) + len(bad)))


def only(state: AppState, claim: CheckedClaim) -> AppState:
    """The window after this claim alone was checked."""
    return shown(state, Checks((claim,), (), "", 1))


def by_calibration(claim: CheckedClaim, found: Calibration) -> CheckedClaim:
    """The claim judged by the score that this calibration uses, as the engine judges it."""
    score = claim.scores[found.scorer]
    judged = replace(claim, scorer=found.scorer, score=score, verdict="cannot tell", confidence=None)
    if found.refusal:
        return replace(judged, reason=found.refusal)
    result = found.in_use
    assert result.curve is not None
    assert result.threshold is not None
    right, true = right_share(result.curve, score), score > result.threshold
    sure = right if true else 1 - right
    if sure < result.abstain_below:
        reason = f"The confidence is {100 * sure:.0f} %, and {100 * result.abstain_below:.0f} % is asked for."
        return replace(judged, confidence=sure, reason=reason)
    verdict: Verdict = "supported" if true else "contradicted"
    return replace(judged, confidence=sure, verdict=verdict, reason="")


def shown(state: AppState, checks: Checks) -> AppState:
    """The window with these checks of its model."""
    assert state.model is not None
    return replace(
        state, checks=replace(checks, fingerprint=state.model.fingerprint, model=state.model.id, seconds=1.9)
    )


def _claim(state: AppState, code: str, object_: str, score: float, found: Calibration | None) -> CheckedClaim:
    assert state.fact is not None
    label = state.fact.labels[code]
    prompts: tuple[str, ...] = ()
    if state.book is not None:
        prompts = tuple(prompt.text for prompt in state.book.prompts.get(code, ())[:2])
    reason = f"Nothing was calibrated for {state.fact.relation} in the language '{code}': calibrate first."
    evidence = _evidence(object_ == label.object)
    claim = CheckedClaim(
        label.subject, state.fact.relation, object_, code, "cannot tell", reason, "log_probability", score, None,
        label.object, _scores(score, evidence), evidence, state.fact.uuid, (label.object,), (), prompts,
    )  # fmt: skip
    return claim if found is None else by_calibration(claim, found)


def _scores(score: float, evidence: tuple[Evidence, ...]) -> Mapping[ScorerKey, float]:
    """Scores that agree with log P: each as far from wrong claims to right ones as that is.

    The attribution of knowledge neurons is what the evidence shows of them.
    """
    strength, wide, low = SCORES["log_probability"]
    share = (score - low) / (strength * wide)
    found = {
        key: share * strength * wide + low
        for key, (strength, wide, low) in SCORES.items()
        if not key.startswith(("dkn", "likn"))
    }
    rank = 1 if share > 0.8 else 6 if share > 0.2 else 19
    attribution = sum(each.claimed for each in evidence) / len(evidence)
    return found | {"log_probability": score, "typed_rank": -math.log(rank), "kn_attribution": attribution}


def _evidence(right: bool) -> tuple[Evidence, ...]:
    found = []
    for place, neuron in enumerate(NEURONS):
        own = 0.082 * 0.78**place
        claimed = own if right else own * (0.1, -0.22, -0.34, 0.05, -0.1, 0.6, 1.2, 0.02, -0.3, 0.4)[place]
        found.append(Evidence(neuron, claimed, own, 1.4 - 0.1 * place, 1.8 - 0.13 * place))
    return tuple(found)
