"""One checked claim as a frozen view: verdict, confidence, place of its score, scores side by side, other languages."""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass

from engine.checking.types import BASELINES, Calibration, Curve, ScorerKey, ScorerResult, Verdict
from engine.types import ANSWER_SLOT
from kn_studio.app_state import AppState
from kn_studio.checking_intents import ShowCalibration
from kn_studio.checking_state import CalibrationLine, CheckedClaim, Checks
from kn_studio.translation import joined, paragraph, quotes, told, tr
from kn_studio.viewmodels import check_wording as said
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import overlap_wording, wording
from kn_studio.viewmodels.calibrated import languages
from kn_studio.viewmodels.fact_line import Sentence

_LOGITS = 4.0
"""How far a sigmoid is drawn to either side: to where 98 % of the claims are right, or wrong."""
_AIR = 0.04
"""Share of the axis that stays free at its ends."""
_HALVINGS = 40
_COMMAND = " Run `"
"""How a reason goes on with a command."""


@dataclass(frozen=True)
class Ground:
    """What verdicts are shown from: the claims, the calibrations, and all languages in the order of their colours."""

    checks: Checks
    lines: tuple[CalibrationLine, ...]
    calibration: Calibration | None
    languages: tuple[str, ...]
    relations: tuple[tuple[str, str], ...]
    level: str
    fingerprint: str

    def position(self, code: str) -> int:
        """The language's place in the order of its colours."""
        return self.languages.index(code)


@dataclass(frozen=True)
class ScaleView:
    """Where a claim's score stands, as shares of an axis of scores from 0 to 1, and the same in words.

    Between `low` and `high` no verdict is given.
    """

    place: float
    threshold: float
    low: float
    high: float
    text: str
    threshold_text: str


@dataclass(frozen=True)
class ScoreLine:
    """One score of the claim. `says` is what it alone would say, `auroc` how well it did on unseen claims."""

    name: str
    score: str
    threshold: str
    says: str
    auroc: str
    in_use: bool
    neurons: bool
    hint: str
    tip: str = ""


@dataclass(frozen=True)
class ElsewhereLine:
    """The same claim in another language. `row` is its number among the rows."""

    row: int
    language: str
    position: int
    right_to_left: bool
    claim: str
    verdict: Verdict
    confidence: str
    own: str
    tip: str


@dataclass(frozen=True)
class VerdictView:
    """The card of one claim; `row` is its number among the checked ones.

    `ask` reads the calibration whose threshold belongs to the claim where another one is at hand. `about` are rows of
    label, value and role: the model's own answer, what the library has, notes. `remark` says whether neurons did better
    than what the model says anyway. `faded`: the loaded model's weights are others by now.
    """

    row: int
    sentence: Sentence
    where: str
    verdict: Verdict
    words: str
    confidence: str = ""
    meaning: str = ""
    reason: str = ""
    stale: str = ""
    scale: ScaleView | None = None
    ask: ShowCalibration | None = None
    scores: tuple[ScoreLine, ...] = ()
    remark: str = ""
    about: tuple[tuple[str, str, str], ...] = ()
    elsewhere: tuple[ElsewhereLine, ...] = ()
    faded: bool = False
    level: str = "research"


def ground(state: AppState) -> Ground:
    """What verdicts are shown from in this state."""
    return Ground(
        state.checks, state.calibrations, state.calibration, languages(state), state.relations, state.level,
        state.model.fingerprint if state.model is not None else "",
    )  # fmt: skip


def verdict_view(shown: Ground, row: int) -> VerdictView | None:
    """The claim of this number; None where there is none."""
    if not 0 <= row < len(shown.checks.rows):
        return None
    claim = shown.checks.rows[row]
    found = _calibration(shown, claim)
    line = _line(shown, claim)
    return VerdictView(
        row, _sentence(shown, claim), _where(shown, claim), claim.verdict, said.verdict(claim.verdict),
        *_confidence(claim, found, line), _reason(claim), _stale(shown), _scale(claim, found),
        ShowCalibration(line.language, line.relations) if found is None and line is not None else None,
        _scores(shown, claim, found), _remark(found, shown.level), _about(shown, claim), _elsewhere(shown, row),
        bool(shown.fingerprint and _stale(shown)), shown.level,
    )  # fmt: skip


def right_share(curve: Curve, score: float) -> float:
    """P(right | score) of a calibration's curve: Platt's sigmoid, or linear between isotonic points."""
    if curve.kind == "platt":
        z = curve.slope * score + curve.intercept
        return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))
    place = bisect_right(curve.x, score)
    if place == 0:
        return curve.y[0]
    if place == len(curve.x):
        return curve.y[-1]
    (left, right), (low, high) = curve.x[place - 1 : place + 1], curve.y[place - 1 : place + 1]
    return low if right == left else low + (high - low) * (score - left) / (right - left)


def _calibration(shown: Ground, claim: CheckedClaim) -> Calibration | None:
    """The calibration at hand, where it is the one that the claim was judged by."""
    found, line = shown.calibration, _line(shown, claim)
    if found is None or line is None or found.fingerprint != shown.checks.fingerprint:
        return None
    return found if (found.language, found.relations) == (line.language, line.relations) else None


def _line(shown: Ground, claim: CheckedClaim) -> CalibrationLine | None:
    """The calibration that a claim is judged by: of its language and relation, the one of fewest relations."""
    mine = [
        line
        for line in shown.lines
        if line.language == claim.language and claim.relation in line.relations and not line.stale
    ]
    return min(mine, key=lambda line: len(line.relations), default=None)


def _sentence(shown: Ground, claim: CheckedClaim) -> Sentence:
    """The claim as the sentence that was asked; without one, its parts. In quotes: nobody says here that it is true."""
    turned = names.right_to_left(claim.language)
    opening, closing = quotes()
    if claim.prompts and ANSWER_SLOT in claim.prompts[0]:
        before, _, after = claim.prompts[0].partition(ANSWER_SLOT)
        return Sentence(f"{opening}{before}", claim.object, f"{after}{closing}", turned)
    relation = dict(shown.relations).get(claim.relation) or claim.relation
    return Sentence(f"{opening}{claim.subject} · {relation} · ", claim.object, closing, turned)


def _where(shown: Ground, claim: CheckedClaim) -> str:
    parts = [said.relations((claim.relation,), dict(shown.relations)), overlap_wording.english(claim.language)]
    if claim.line:
        parts.append(tr("line {line:,} of {file}", line=claim.line, file=names.isolate(shown.checks.file)))
    return joined(parts)


def _confidence(
    claim: CheckedClaim, found: Calibration | None, line: CalibrationLine | None
) -> tuple[str, str]:  # fmt: skip
    """The confidence and what it means on claims about subjects that were not calibrated on."""
    if claim.confidence is None:
        return "", ""
    shown = tr("Confidence {confidence}", confidence=said.confidence(claim.confidence))
    if claim.verdict == "cannot tell":
        return shown, tr(
            "A verdict would be right on {odds} claims with such a score: too few.", odds=said.odds(claim.confidence)
        )
    meaning = tr(
        "By the calibration, {odds} verdicts on claims with such a score are right.", odds=said.odds(claim.confidence)
    )
    coverage = found.in_use.test.coverage.value if found is not None and found.in_use.test is not None else None
    risk = found.in_use.test.risk.value if found is not None and found.in_use.test is not None else None
    number = found.in_use.test.n if found is not None and found.in_use.test is not None else 0
    if found is None and line is not None:
        coverage, risk, number = line.coverage.value, line.risk.value, line.n
    if coverage is None or risk is None or not number:
        return shown, meaning
    given = round(coverage * number)
    right = given - round(risk * given)
    kept = tr(
        "On unseen facts {right:,} of {given:,} verdicts were right ({sample}).",
        right=right,
        given=given,
        sample=wording.sample(number),
    )
    return shown, paragraph(meaning, kept)


def _reason(claim: CheckedClaim) -> str:
    """Why it cannot be told, without what to type on a command line: here there is a button for it."""
    return told(claim.reason.partition(_COMMAND)[0])


def _stale(shown: Ground) -> str:
    if not shown.fingerprint:
        return tr("Checked with {model}, which is not loaded.", model=shown.checks.model) if shown.checks.model else ""
    if shown.checks.fingerprint in ("", shown.fingerprint):
        return ""
    if any(not line.stale for line in shown.lines):
        return tr(
            "These claims were checked with other weights than the model has now. Check again to ask it as it is."
        )
    # Without a calibration of these weights there is nothing to check again by: the form says what to do.
    return tr("These claims were checked with other weights than the model has now.")


def _scale(claim: CheckedClaim, found: Calibration | None) -> ScaleView | None:
    if found is None or found.refusal or claim.score is None or claim.score != claim.score:
        return None
    if claim.confidence is None:
        # The calibration says nothing of such a claim, so that its place on the scale would mislead.
        return None
    result = found.in_use
    if result.threshold is None or result.curve is None:
        return None
    first, last = _axis(result.curve, result.threshold, claim.score)
    low, high = silent(result.curve, result.threshold, result.abstain_below, (first, last))

    def share(score: float) -> float:
        return (score - first) / (last - first)

    return ScaleView(
        share(claim.score), share(result.threshold), share(low), share(high), said.score(claim.score),
        said.score(result.threshold),
    )  # fmt: skip


def silent(curve: Curve, threshold: float, least: float, ends: tuple[float, float]) -> tuple[float, float]:
    """The scores between which the confidence is below `least`, found by halving, since the curve never falls."""

    def edge(far: float) -> float:
        def sure(score: float) -> bool:
            right = right_share(curve, score)
            return (right if far > threshold else 1 - right) >= least

        if not sure(far):
            return far
        near = threshold
        for _ in range(_HALVINGS):
            middle = (near + far) / 2
            near, far = (near, middle) if sure(middle) else (middle, far)
        return far

    return edge(ends[0]), edge(ends[1])


def _axis(curve: Curve, threshold: float, score: float) -> tuple[float, float]:
    """The scores that the axis runs over: those that the curve tells apart, and the claim's own."""
    if curve.kind == "platt":
        reach = _LOGITS / max(abs(curve.slope), 1e-9)
        found = [threshold - reach, threshold + reach, score]
    else:
        found = [curve.x[0], curve.x[-1], threshold, score]
    low, high = min(found), max(found)
    air = _AIR * (high - low) or 1.0
    return low - air, high + air


def _scores(shown: Ground, claim: CheckedClaim, found: Calibration | None) -> tuple[ScoreLine, ...]:
    """The score in use, then those that need no neurons, then the neurons' and the random control."""
    plain = shown.level == "plain"
    wanted: list[ScorerKey] = [claim.scorer, *BASELINES]
    wanted += [key for key in claim.scores if said.needs_neurons(key)]
    wanted += [key for key in claim.scores if key.startswith("random")]
    keys = [key for key in dict.fromkeys(wanted) if key in claim.scores]
    if plain:
        keep: tuple[ScorerKey, ...] = (
            claim.scorer, "log_probability", "typed_rank", "kn_attribution", "random_attribution",
        )  # fmt: skip
        keys = [key for key in keys if key in keep]
    return tuple(_score(key, claim, found, shown.level) for key in keys)


def _score(key: ScorerKey, claim: CheckedClaim, found: Calibration | None, level: str) -> ScoreLine:
    value = claim.scores[key]
    results = found.results if found is not None else ()
    result = next((row for row in results if row.scorer == key), None)
    # A claim that nothing was calibrated for is shown with the plainest score, which decides nothing.
    in_use = key == claim.scorer and found is not None and not found.refusal
    text = said.score(value)
    if key == "typed_rank" and value == value:
        text = tr("{text} (rank {math:.3g})", text=text, math=math.exp(-value))
    return ScoreLine(
        said.scorer(key, level), text, said.score(result.threshold if result is not None else None),
        _says(value, result), _auroc(result), in_use, said.needs_neurons(key), said.about(key),
        told(result.reason) if result is not None else "",
    )  # fmt: skip


def _says(value: float, result: ScorerResult | None) -> str:
    if result is None or result.threshold is None or value != value:
        return "–"
    return tr("above") if value > result.threshold else tr("below")


def _auroc(result: ScorerResult | None) -> str:
    return said.with_interval(result.test.auroc) if result is not None and result.test is not None else "–"


def _remark(found: Calibration | None, level: str) -> str:
    """Whether the neurons added anything to what the model says anyway."""
    if found is None:
        return ""
    words = wording.word("neurons", level)
    name = said.inside(found.scorer, level)
    if not said.needs_neurons(found.scorer):
        return tr(
            "On other facts no choice of {words} was surely better, so the verdict rests on {name}.",
            words=words,
            name=name,
        )
    best = max(
        (row for row in found.results if row.scorer in BASELINES), key=lambda row: row.dev_auroc.value or 0.0
    )  # fmt: skip
    mine, theirs = (row.test.auroc.value if row.test else None for row in (found.in_use, best))
    if mine is not None and theirs is not None and mine <= theirs:
        return tr(
            "Chosen on other facts, {name} did not beat {scorer} on unseen claims: {mine:.2f} against {theirs:.2f}.",
            name=name,
            scorer=said.inside(best.scorer, level),
            mine=mine,
            theirs=theirs,
        )
    return tr(
        "On other facts {name} was surely better than {scorer}.", name=name, scorer=said.inside(best.scorer, level)
    )


def _about(shown: Ground, claim: CheckedClaim) -> tuple[tuple[str, str, str], ...]:
    rows: list[tuple[str, str, str]] = []
    if claim.own_answer:
        same = claim.own_answer.strip().casefold() == claim.object.strip().casefold()
        note = tr(", as claimed") if same else ""
        rows.append((tr("The model's own answer"), f"{names.isolate(claim.own_answer)}{note}", "text"))
    if claim.right:
        rows.append((tr("In the library"), tr(", ").join(map(names.isolate, claim.right)), "text"))
    rows += [
        (tr("Remark") if number == 0 else "", told(note), "warn")
        for number, note in enumerate((*claim.notes, *shown.checks.notes))
    ]
    if shown.level != "plain" and claim.prompts:
        rows.append((tr("Asked"), "\n".join(map(names.isolate, claim.prompts)), "muted"))
    return tuple(rows)


def _elsewhere(shown: Ground, row: int) -> tuple[ElsewhereLine, ...]:
    """The claim in other languages, whichever of them is looked at."""
    rows = shown.checks.rows
    first = rows[row].same_as if rows[row].same_as is not None else row
    mine = [number for number, each in enumerate(rows) if number == first or each.same_as == first]
    if len(mine) < 2:
        return ()
    return tuple(_other(shown, number, rows[number]) for number in mine)


def _other(shown: Ground, number: int, claim: CheckedClaim) -> ElsewhereLine:
    return ElsewhereLine(
        number, names.name(claim.language).autonym, shown.position(claim.language),
        names.right_to_left(claim.language), f"{claim.subject} – {claim.object}", claim.verdict,
        said.confidence(claim.confidence), claim.own_answer, _reason(claim) or said.verdict(claim.verdict),
    )  # fmt: skip
