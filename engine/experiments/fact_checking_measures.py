"""The columns of `fact-checking`: what a calibration says of each scorer, with the intervals that it came with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.checking.metrics import COVERAGES
from engine.checking.types import Calibration, Figure, Metrics, ScorerKey, ScorerResult
from engine.experiments.base import Metric, Row
from engine.experiments.summaries import Estimate

TEST, UNTRAINED = "test", "untrained"
OPERATION_TITLES: Mapping[str, str] = {TEST: "test claims", UNTRAINED: "test claims, random weights"}

ALWAYS, CHECKER = "always_true", "checker"
KINDS: Mapping[str, str] = {
    "kn": "Located neurons", "dkn": "Degenerate neurons", "likn": "Neurons that languages share",
    "random": "Random neurons",
}  # fmt: skip
READINGS = {"attribution": "attribution", "activation": "activation", "written": "activation, object written out"}
ARMS: Mapping[str, str] = {
    "log_probability": "log P",
    "pmi": "log P less that without the subject",
    "typed_rank": "Rank among the objects",
    "all_attribution": "All neurons: attribution",
    **{f"{kind}_{reading}": f"{who}: {what}" for kind, who in KINDS.items() for reading, what in READINGS.items()},
    "combined": "All scores combined",
    CHECKER: "Checker",
    ALWAYS: "Always right",
}

_FIGURES = (
    Metric("auroc", "AUROC", "How often a right claim scores above a wrong one; 0.5 is chance."),
    Metric("gain", "Over log P", "AUROC less that of log P, on the claims that have both, with a paired interval."),
    Metric("over_random", "Over random", "AUROC less the mean AUROC of ten draws of matching random neurons, paired."),
    Metric("auroc_dev", "AUROC on dev", "What scorers were compared by; too good where something was chosen there."),
    Metric("balanced_accuracy", "Balanced accuracy", "Mean of both classes' recalls."),
    Metric("precision", "Precision, right", "Of claims called right, the share that are."),
    Metric("recall", "Recall, right", "Of right claims, the share called right."),
    Metric("f1", "F1, right", "Of right claims."),
    Metric("precision_wrong", "Precision, wrong", "Of claims called wrong, the share that are."),
    Metric("recall_wrong", "Recall, wrong", "Of wrong claims, the share called wrong."),
    Metric("f1_wrong", "F1, wrong", "Of wrong claims."),
    Metric("coverage", "Coverage", "Share of claims that a verdict is given on."),
    Metric("risk", "Risk", "Share of wrong verdicts among those given."),
    Metric("known_share", "Known", "Share of train and dev facts whose object ranks first in its relation."),
)
_RISKS = tuple(
    Metric(
        f"risk_at_{round(100 * share):03}", f"Risk at {share:.0%}",
        f"Share of wrong verdicts if the surest {share:.0%} of the claims are judged.",
    )
    for share in COVERAGES
)  # fmt: skip
_COUNTS = (
    Metric("chance", "Known by guessing", "What guessing among the relation's objects would give."),
    Metric("claims", "Claims", "Test claims with this score."),
    Metric("subjects", "Subjects", "Subjects of these claims: what intervals go over."),
    Metric("draws_mean", "AUROC of ten draws", "Mean over ten draws of random neurons."),
    Metric("draws_least", "Least", "The least AUROC of the ten draws."),
    Metric("draws_most", "Most", "The largest AUROC of the ten draws."),
    Metric("searched", "Searched", "Train facts whose neurons were searched for degenerate pairs."),
    Metric("degenerate_published", "Degenerate, published", "Of these, facts with pairs by T_low 20 %, T_high 25 %."),
    Metric("degenerate_strict", "Degenerate, strict", "Of these, facts with pairs by T_low 5 %, T_high 30 %."),
    Metric("in_use", "In use", "1 for the scorer that verdicts are given by."),
    Metric("refused", "Refused", "1 where the checker always says that it cannot tell."),
    Metric("masked", "Masked", "1 for a masked model, 0 for a causal one."),
)
METRICS = (*_FIGURES, *_RISKS, *_COUNTS)
RISK = "risk_at_"
"""What the columns of risk at a coverage begin with."""

Values = dict[str, float | None]


def columns(found: Calibration, masked: bool) -> dict[str, Values]:
    """Arm → column → value of one calibration; an interval's ends stand behind `_low` and `_high`."""
    rows: dict[str, Values] = {each.scorer: _scorer(each, found.scorer) for each in found.results}
    return {**rows, CHECKER: _checker(found, masked), ALWAYS: _always(found.always_true)}


def _scorer(result: ScorerResult, in_use: ScorerKey) -> Values:
    draws, test = result.draws, result.test
    values: Values = {**_ends("auroc_dev", result.dev_auroc), **(_measured(test) if test else {"auroc": None})}
    for name, figure in (("gain", result.gain), ("over_random", result.over_random)):
        values |= _ends(name, figure) if figure.value is not None else {}
    for metric, figure in zip(_RISKS, result.risks, strict=False):
        values |= _ends(metric.key, figure)
    if draws:
        values |= {"draws_mean": sum(draws) / len(draws), "draws_least": min(draws), "draws_most": max(draws)}
    counted: Values = {"claims": test.n if test else None, "subjects": test.subjects if test else None}
    return values | counted | {"in_use": float(result.scorer == in_use)}


def _checker(found: Calibration, masked: bool) -> Values:
    judged, test, searched = not found.refusal, found.in_use.test, found.searched
    values: Values = {
        **_ends("coverage", test.coverage if judged and test else Figure(0.0)),
        **_ends("risk", test.risk if judged and test else Figure(None)),
        **_ends("known_share", found.known.share),
        "chance": found.known.chance,
        "claims": test.n if test else None,
        "subjects": test.subjects if test else None,
        "refused": float(not judged),
        "masked": float(masked),
    }
    if searched is not None:
        values |= {"searched": searched.facts, **{f"degenerate_{by}": n for by, n in searched.having.items()}}
    return values


def _always(found: Metrics) -> Values:
    counted: Values = {"claims": found.n, "subjects": found.subjects}
    return {**_measured(found), "coverage": 1.0, "risk": found.false_positive / found.n, **counted}


def _measured(found: Metrics) -> Values:
    """All figures that a set of verdicts has."""
    made: Values = {}
    for each in _FIGURES:
        figure = getattr(found, each.key, None)
        if isinstance(figure, Figure):
            made |= _ends(each.key, figure)
    return made


def _ends(name: str, figure: Figure) -> Values:
    return {name: figure.value, f"{name}_low": figure.low, f"{name}_high": figure.high}


def summary(rows: Sequence[Row]) -> tuple[Estimate, ...]:
    """Every figure of every language with the interval that it came with; n counts subjects."""
    found: list[Estimate] = []
    for row in rows:
        n = int(row.values.get("subjects") or 0)
        for metric in METRICS:
            if metric.key not in row.values:
                continue
            value, low, high = (row.values.get(f"{metric.key}{end}") for end in ("", "_low", "_high"))
            reason = "" if low is not None else _why_bare(row, value)
            found.append(
                Estimate(
                    row.model, row.arm, row.operation, row.language, metric.key, "all", n, value, low, high, reason
                )
            )
    return tuple(found)


def _why_bare(row: Row, value: float | None) -> str:
    """Why a figure has no interval, or is missing."""
    if value is not None:
        return "Settled or counted: it has no interval."
    if row.values.get("refused"):
        return "The checker refuses to judge."
    if row.arm.startswith("dkn_"):
        return "Too few train facts have degenerate neurons: the checker's row counts them."
    if row.arm.startswith("likn_"):
        return "The languages share no neurons, or only one was calibrated."
    return "Too few claims have this score, or none was called so."
