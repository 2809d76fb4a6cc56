"""What `fact-checking` says in words: its columns, its figures, and which claims it judges. NumPy only.

Claims, rules and margins were written before the first run. The calibrations' bootstrap goes over whole subjects. A
difference of two scorers has no paired interval, since a calibration does not keep the scores of single claims: the
interval from the one's low end to the other's high end is taken, which lies off 0 only where both intervals are
disjoint. It is wider than a paired one, so that it finds too little rather than too much.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.checking.types import Calibration, Figure, Metrics, ScorerKey, ScorerResult
from engine.experiments.base import Claim, Metric, Published, Row
from engine.experiments.summaries import FEWEST_FACTS, Estimate, Reading, Table, Verdict, judge, rule_of
from engine.statistics import Interval

QUESTION = "Do neurons of a relation tell right claims from wrong ones, and better than what the model says itself?"

NOTE = (
    "Figures are of test claims, half of them wrong, with intervals over subjects; all facts that were drawn count, "
    "known or not. 'Checker' is what is said with the scorer in use, or not said where it refuses to judge. 'Always "
    "right' calls every claim right: any F1 of right claims near its 0.667 is no achievement."
)

METHOD = (
    "Of each fact a right and a wrong claim are made. The wrong object is a right one of another subject of the same "
    "relation, about as frequent, and no right answer here in any language; it is the same in all languages. Facts "
    "are split into train, dev and test (60, 20 and 20 %), by subject unless asked otherwise, over all relations.",
    "For each relation, neurons are kept that AMIG locates for more than a share t of as many train facts as the most "
    "frequent neuron (arXiv 2308.13198). A claim's score is the mean over them of their attribution to the claimed "
    "object, of their activation where the answer is read, or of that with the object written out. Where the answer "
    "is read, nothing of a one-token object is seen yet: there activation gives 0.5 by construction. t, the threshold, "
    "the confidence curve and the least confidence of a verdict come from dev alone, every figure from test.",
    "Beside them stand scores without a choice of neurons: log P of the object, log P less that without the subject, "
    "its rank among the relation's objects, and the attribution of all neurons together. Random neurons are as many, "
    "of the same layers; their row is the first of ten draws, and the range of all ten stands in columns of its own. "
    "Claims of a relation with too few located train facts have no score by neurons: 'Claims' says how many have one.",
    "The scorer in use is the best on dev of those that look at no neuron, unless one that does is surely better. "
    "Neurons of degenerate pairs and those that languages share have rows without a figure: nothing located them.",
    "The published setting is English and Chinese, on a multilingual masked and a multilingual causal model: name one "
    "of either kind. Claims are judged one by one in each language, without a correction for their number; of two "
    "scorers one is called better only where their intervals are disjoint.",
)

TEST = "test"
OPERATION_TITLES: Mapping[str, str] = {TEST: "test claims"}

ALWAYS, CHECKER = "always_true", "checker"
_READINGS = {"attribution": "attribution", "activation": "activation", "written": "activation, object written out"}
_KINDS = {"kn": "Located neurons", "dkn": "Degenerate neurons", "likn": "Neurons that languages share",
          "random": "Random neurons"}  # fmt: skip
ARMS: Mapping[str, str] = {
    "log_probability": "log P",
    "pmi": "log P less that without the subject",
    "typed_rank": "Rank among the objects",
    "all_attribution": "All neurons: attribution",
    **{f"{kind}_{reading}": f"{who}: {what}" for kind, who in _KINDS.items() for reading, what in _READINGS.items()},
    "combined": "All scores combined",
    CHECKER: "Checker",
    ALWAYS: "Always right",
}

_FIGURES = (
    Metric("auroc", "AUROC", "How often a right claim scores above a wrong one; 0.5 is chance."),
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
_COUNTS = (
    Metric("chance", "Known by guessing", "What guessing among the relation's objects would give."),
    Metric("claims", "Claims", "Test claims with this score."),
    Metric("subjects", "Subjects", "Subjects of these claims: what intervals go over."),
    Metric("draws_mean", "AUROC of ten draws", "Mean over ten draws of random neurons."),
    Metric("draws_least", "Least", "The least AUROC of the ten draws."),
    Metric("draws_most", "Most", "The largest AUROC of the ten draws."),
    Metric("in_use", "In use", "1 for the scorer that verdicts are given by."),
    Metric("refused", "Refused", "1 where the checker always says that it cannot tell."),
)
METRICS = (*_FIGURES, *_COUNTS)

AUROC_MARGIN = RISK_MARGIN = 0.05

_TELLS: Mapping[str, tuple[ScorerKey, str]] = {
    "attribution_tells": ("kn_attribution", "Located neurons' attribution tells right claims from wrong ones"),
    "activation_tells": ("kn_activation", "Located neurons' activation tells right claims from wrong ones"),
    "written_tells": (
        "kn_written", "Located neurons' activation with the object written out tells right claims from wrong ones",
    ),
    "log_probability_tells": ("log_probability", "log P of the object tells right claims from wrong ones"),
}  # fmt: skip
_BETTER: Mapping[str, tuple[ScorerKey, ScorerKey, str]] = {
    "better_than_log_probability": (
        "kn_attribution", "log_probability", "Located neurons' attribution tells better than log P",
    ),
    "combined_better": ("combined", "log_probability", "All scores combined tell better than log P"),
    "better_than_random": (
        "kn_attribution", "random_attribution", "Located neurons' attribution tells better than that of random ones",
    ),
}  # fmt: skip
_SOURCE = "arXiv 2308.13198, fact-checking"


def _difference(of: str) -> str:
    return rule_of(f"{of} (from the low end of the one's to the high end of the other's)", AUROC_MARGIN)


CLAIMS = (
    *(
        Claim(key, f"{text}.", rule_of("the AUROC on test minus 0.5", AUROC_MARGIN),
              "" if key == "log_probability_tells" else _SOURCE)
        for key, (_, text) in _TELLS.items()
    ),
    *(
        Claim(key, f"{text}.", _difference("the difference in AUROC on test"), _SOURCE)
        for key, (_, _, text) in _BETTER.items()
    ),
    Claim(
        "random_as_well", "Random neurons of the same layers do as well as located ones.",
        f"Supported if the 95 % interval of the difference in AUROC on test, random minus located (from the low end of "
        f"the one's to the high end of the other's), lies above −{AUROC_MARGIN:g}; not supported if it lies below 0; "
        f"else, and for fewer than {FEWEST_FACTS} subjects, cannot tell.",
    ),
    Claim(
        "checker_better", "The checker's verdicts are better than calling every claim right.",
        rule_of("the share of wrong verdicts by calling all claims right, minus that of the checker's", RISK_MARGIN)
        + " A checker that refuses to judge gives no verdict: cannot tell.",
    ),
)  # fmt: skip

_CAVEAT = (
    "arXiv 2402.13731, 'golden' setting: the fact's own neurons, located with the right answer, so that they know it. "
    "Thresholds were set by hand, differently for either kind of neurons; which of the two figures is of which model "
    "is not said. Calling every claim right has an F1 of .667."
)
PUBLISHED = tuple(
    Published("F1 of right claims", setting, value, _CAVEAT)
    for setting, value in (
        ("degenerate neurons", ".667, .682"), ("knowledge neurons", ".618, .643"), ("asking the model", ".015, .036")
    )
)  # fmt: skip


def columns(found: Calibration) -> dict[str, dict[str, float | None]]:
    """Arm → column → value of one calibration; an interval's ends stand behind `_low` and `_high`."""
    rows: dict[str, dict[str, float | None]] = {each.scorer: _scorer(each, found) for each in found.results}
    judged, test = not found.refusal, found.in_use.test
    always = found.always_true
    return {
        **rows,
        CHECKER: {
            **_ends("coverage", test.coverage if judged and test else Figure(0.0)),
            **_ends("risk", test.risk if judged and test else Figure(None)),
            **_ends("known_share", found.known.share),
            "chance": found.known.chance,
            "claims": test.n if test else None,
            "subjects": test.subjects if test else None,
            "refused": float(not judged),
        },
        ALWAYS: {
            **_measured(always),
            "coverage": 1.0,
            "risk": always.false_positive / always.n,
            "claims": always.n,
            "subjects": always.subjects,
        },
    }


def _scorer(result: ScorerResult, found: Calibration) -> dict[str, float | None]:
    draws = result.draws
    return {
        **_ends("auroc_dev", result.dev_auroc),
        **(_measured(result.test) if result.test else {"auroc": None}),
        "claims": result.test.n if result.test else None,
        "subjects": result.test.subjects if result.test else None,
        **({"draws_mean": sum(draws) / len(draws), "draws_least": min(draws), "draws_most": max(draws)}
           if draws else {}),
        "in_use": float(result.scorer == found.scorer),
    }  # fmt: skip


def _measured(found: Metrics) -> dict[str, float | None]:
    """All figures that a set of verdicts has."""
    made: dict[str, float | None] = {}
    for each in _FIGURES:
        figure = getattr(found, each.key, None)
        if isinstance(figure, Figure):
            made |= _ends(each.key, figure)
    return made


def _ends(name: str, figure: Figure) -> dict[str, float | None]:
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
    if row.arm.startswith(("dkn_", "likn_")):
        return "No such neurons were given."
    if row.values.get("refused"):
        return "The checker refuses to judge."
    return "Too few claims have this score, or none was called so."


def verdicts(rows: Sequence[Row]) -> tuple[Verdict, ...]:
    """Every claim judged for each model in each language."""
    found = []
    for model, table in Table.by_model(rows).items():
        for language in dict.fromkeys(row.language for row in table.rows):
            arms = {row.arm: row for row in table.rows if row.language == language}
            for claim in CLAIMS:
                reading, evidence = _judged(claim.key, arms)
                text = f"{claim.text.rstrip('.')} ({language})."
                found.append(Verdict(text, reading, evidence, claim.rule, model, claim.key))
    return tuple(found)


def _judged(key: str, arms: Mapping[str, Row]) -> tuple[Reading, str]:
    """A claim's reading in one language, with its evidence."""
    if key in _TELLS:
        figure = _interval(arms, _TELLS[key][0], "auroc")
        return judge(_less(figure, Interval(0.5, 0.5, 0.5, 0)), AUROC_MARGIN), f"AUROC {_told(figure)}."
    if key in _BETTER:
        more, less, _ = _BETTER[key]
        return _compared(arms, more, less)
    if key == "random_as_well":
        _, evidence = _compared(arms, "random_attribution", "kn_attribution")
        first, second = (_interval(arms, arm, "auroc") for arm in ("random_attribution", "kn_attribution"))
        return _as_well(_less(first, second)), evidence
    return _checker(arms)


def _compared(arms: Mapping[str, Row], more: str, less: str) -> tuple[Reading, str]:
    first, second = _interval(arms, more, "auroc"), _interval(arms, less, "auroc")
    evidence = f"AUROC of {ARMS[more]} {_told(first)}; of {ARMS[less]} {_told(second)}."
    return judge(_less(first, second), AUROC_MARGIN), evidence


def _as_well(difference: Interval | None) -> Reading:
    """The reading of a difference that is claimed to be no less than the margin below 0."""
    if difference is None or difference.n < FEWEST_FACTS or difference.low is None or difference.high is None:
        return "cannot tell"
    if difference.low > -AUROC_MARGIN:
        return "supported"
    return "not supported" if difference.high < 0 else "cannot tell"


def _checker(arms: Mapping[str, Row]) -> tuple[Reading, str]:
    values = arms[CHECKER].values
    scorer = next((ARMS[arm] for arm, row in arms.items() if row.values.get("in_use")), "no score")
    known, chance = values.get("known_share"), values.get("chance")
    facts = f" The model gets {known:.1%} of the facts right, guessing {chance:.1%}." if known and chance else ""
    if values.get("refused"):
        return "cannot tell", f"The checker, with {scorer}, refuses to judge.{facts}"
    risk, level = _interval(arms, CHECKER, "risk"), arms[ALWAYS].values["risk"] or 0.0
    evidence = (
        f"With {scorer}: share of wrong verdicts {_told(risk)}, of {values.get('coverage') or 0.0:.1%} of the claims; "
        f"calling all right {level:.3f}.{facts}"
    )
    return judge(_less(Interval(level, level, level, 0), risk), RISK_MARGIN), evidence


def _interval(arms: Mapping[str, Row], arm: str, metric: str) -> Interval | None:
    """A figure of an arm, over its subjects; None without one."""
    values = arms[arm].values if arm in arms else {}
    value = values.get(metric)
    if value is None:
        return None
    return Interval(value, values.get(f"{metric}_low"), values.get(f"{metric}_high"), int(values.get("subjects") or 0))


def _less(first: Interval | None, second: Interval | None) -> Interval | None:
    """The difference with an interval from the one's low end to the other's high end; n of what was measured."""
    if first is None or second is None:
        return None
    n = min(each.n for each in (first, second) if each.n) if first.n or second.n else 0
    mean = first.mean - second.mean
    if first.low is None or first.high is None or second.low is None or second.high is None:
        return Interval(mean, None, None, n)
    return Interval(mean, first.low - second.high, first.high - second.low, n)


def _told(figure: Interval | None) -> str:
    if figure is None:
        return "not measured"
    if figure.low is None or figure.high is None:
        return f"{figure.mean:.3f}, no interval, {figure.n} subjects"
    return f"{figure.mean:.3f} [{figure.low:.3f}, {figure.high:.3f}] over {figure.n} subjects"
