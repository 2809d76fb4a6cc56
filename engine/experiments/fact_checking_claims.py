"""What `fact-checking` says in words: its question, which claims it judges, and by which rules. NumPy only.

Claims, rules and margins were written before the run that they judge. The calibrations' bootstrap goes over whole
subjects. Differences of two scorers are paired: in each sample both are measured on the same subjects.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.checking.types import ScorerKey
from engine.experiments.base import Claim, Picture, Published, Row
from engine.experiments.fact_checking_measures import (
    ALWAYS,
    ARMS,
    CHECKER,
    METRICS,
    OPERATION_TITLES,
    RISK,
    TEST,
    UNTRAINED,
)
from engine.experiments.summaries import FEWEST_FACTS, Reading, Table, Verdict, judge, rule_of, spelt
from engine.experiments.worded import Words
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
    "are split into train, dev and test (60, 20 and 20 %), by subject unless asked otherwise, over all relations. "
    "Wrong objects are right ones of the same part, so that neither kind was met more often in train.",
    "For each relation, neurons are kept that were found for more than a share t of as many train facts as the most "
    "frequent neuron (arXiv 2308.13198): located ones by AMIG; degenerate ones, which are members of pairs among a "
    "fact's ten strongest neurons, neither of which is needed alone while both together are; and shared ones, which "
    "all languages of the recipe keep for the relation. Pairs pass the thresholds of the published code (T_low 20 %, "
    "T_high 25 %) or, by the recipe's rule 'strict', 5 and 30 %; the checker's row counts facts with pairs by either. "
    "No pair is held against chance here: that is what the experiment 'degeneracy' does.",
    "A claim's score is the mean over these neurons of their attribution to the claimed object, of their activation "
    "where the answer is read, or of that with the object written out. Where the answer is read, nothing of a "
    "one-token object is seen yet: there activation gives 0.5 by construction. t, the threshold, the confidence curve "
    "and the least confidence of a verdict come from dev alone, every figure from test.",
    "Beside them stand scores without a choice of neurons: log P of the object, log P less that without the subject, "
    "its rank among the relation's objects, and the attribution of all neurons together. 'Over log P' and 'Over "
    "random' are paired differences of AUROCs; random neurons are as many as each kind's own, of the same layers, and "
    "their own row is the first of ten draws that match the located ones. Claims of a relation with too few train "
    "facts that have such neurons have no score by them: 'Claims' says how many have one.",
    "The scorer in use is the best on dev of those that look at no neuron, unless one that does is surely ahead of it "
    "there; all scores combined (logistic regression, fitted on train) must be ahead of every single one.",
    "With the setting weights=both everything is done a second time on the same architecture with weights that were "
    "never trained, where no score can tell claims apart.",
    "The published settings are a multilingual masked model (m-BERT) and a multilingual causal one (m-GPT), each in "
    "English and in Chinese: name one model of either kind, and the languages en,zh. Claims are judged one by one for "
    "each model and language, without a correction for their number.",
)

AUROC_MARGIN = RISK_MARGIN = 0.05
NULL_MARGIN = 0.15
"""How far from .5 an AUROC on random weights may lie, interval and all."""

_KINDS = {"kn": "Located neurons", "dkn": "Degenerate neurons", "likn": "Shared neurons"}
_READS = {
    "attribution": "attribution",
    "activation": "activation",
    "written": "activation with the object written out",
}
_TELLS: Mapping[str, ScorerKey] = {
    "attribution_tells": "kn_attribution",
    "activation_tells": "kn_activation",
    "written_tells": "kn_written",
    "dkn_attribution_tells": "dkn_attribution",
    "dkn_written_tells": "dkn_written",
    "likn_attribution_tells": "likn_attribution",
    "likn_written_tells": "likn_written",
    "log_probability_tells": "log_probability",
}
_BEATS: Mapping[str, ScorerKey] = {
    "better_than_log_probability": "kn_attribution",
    "written_beats": "kn_written",
    "dkn_attribution_beats": "dkn_attribution",
    "dkn_written_beats": "dkn_written",
    "likn_attribution_beats": "likn_attribution",
    "likn_written_beats": "likn_written",
    "combined_better": "combined",
}
_OVER_RANDOM: Mapping[str, ScorerKey] = {
    "better_than_random": "kn_attribution",
    "dkn_better_than_random": "dkn_attribution",
    "likn_better_than_random": "likn_attribution",
}
_SOURCE = "arXiv 2308.13198, fact-checking"


def _scorer(key: ScorerKey) -> str:
    """A scorer at the beginning of a claim."""
    if key == "log_probability":
        return "log P of the object"
    kind, _, read = key.partition("_")
    return f"{_KINDS[kind]}' {_READS[read]}"


def _beats(key: ScorerKey) -> str:
    return "All scores combined beat log P." if key == "combined" else f"{_scorer(key)} beats log P."


CLAIMS = (
    *(
        Claim(key, f"{_scorer(scorer)} tells right claims from wrong ones.",
              rule_of("the AUROC on test minus 0.5", AUROC_MARGIN), "" if scorer == "log_probability" else _SOURCE)
        for key, scorer in _TELLS.items()
    ),
    *(
        Claim(key, _beats(scorer), rule_of("the paired difference in AUROC on test", AUROC_MARGIN), _SOURCE)
        for key, scorer in _BEATS.items()
    ),
    *(
        Claim(key, f"{_scorer(scorer)} beats that of random ones.", rule_of(
            "the paired difference in AUROC on test, to the mean of ten draws of matching random neurons,", AUROC_MARGIN
        ), _SOURCE)
        for key, scorer in _OVER_RANDOM.items()
    ),
    Claim(
        "random_as_well", "Random neurons of the same layers do as well as located ones.",
        f"Supported if the 95 % interval of the paired difference in AUROC on test, random minus located attribution, "
        f"lies above −{AUROC_MARGIN:g}; not supported if it lies below 0; else, and for fewer than {FEWEST_FACTS} "
        "subjects, cannot tell.",
    ),
    Claim(
        "checker_better", "The checker's verdicts are better than calling every claim right.",
        rule_of("the share of wrong verdicts by calling all claims right, minus that of the checker's", RISK_MARGIN)
        + " A checker that refuses to judge gives no verdict: cannot tell.",
    ),
    Claim(
        "untrained_is_chance", "On random weights no score tells right claims from wrong ones.",
        f"Supported if the 95 % interval of every score's AUROC there lies within 0.5 ± {NULL_MARGIN:g} (all must, so "
        "that their number needs no correction); not supported if that of some score lies wholly outside; else, where "
        f"it was not tried, and for fewer than {FEWEST_FACTS} subjects, cannot tell.",
    ),
)  # fmt: skip

_DOTS = (
    "log_probability", "pmi", "typed_rank", "all_attribution", "kn_attribution", "kn_written", "dkn_attribution",
    "dkn_written", "likn_attribution", "likn_written", "random_attribution", "random_written", "combined",
)  # fmt: skip
PICTURES = (
    Picture(
        "How well each score tells right claims from wrong ones", "auroc", _DOTS, (TEST, UNTRAINED),
        "AUROC on test claims; the dashed line is chance. A score without a row has no figure.",
        language="each", scope="all",
    ),
    Picture(
        "Each score against log P", "gain", _DOTS[1:], (TEST,),
        "Paired difference in AUROC, score minus log P: to the left of the dashed line log P tells better.",
        language="each", scope="all",
    ),
    Picture(
        "Wrong verdicts if only the surest claims are judged", RISK,
        ("log_probability", "kn_attribution", "dkn_attribution", "random_attribution"), (TEST,),
        "Share of wrong verdicts (up) among the surest tenths of the claims (across), by each score's own confidence.",
        kind="profile", language="each", scope="all", ticks=tuple(f"{tenths}0 %" for tenths in range(1, 11)),
    ),
)  # fmt: skip

_CAVEAT = (
    "arXiv 2402.13731, 'golden' setting: the fact's own neurons, located with the right answer, so that they know it. "
    "Thresholds were set by hand, differently for either kind of neurons; which of the two figures is of which model "
    "is not said. Calling every claim right has an F1 of .667."
)
PUBLISHED = tuple(
    Published("F1 of right claims", setting, value, _CAVEAT, ((arm, TEST, "en", "f1"),))
    for setting, value, arm in (
        ("degenerate neurons", ".667, .682", "dkn_attribution"), ("knowledge neurons", ".618, .643", "kn_attribution"),
        ("asking the model", ".015, .036", "typed_rank"),
    )
)  # fmt: skip

WORDS = Words(QUESTION, METHOD, ARMS, OPERATION_TITLES, NOTE, METRICS, CLAIMS, PUBLISHED, PICTURES)


def verdicts(rows: Sequence[Row]) -> tuple[Verdict, ...]:
    """Every claim judged for each model in each language."""
    found = []
    for model, table in Table.by_model(rows).items():
        for language in dict.fromkeys(row.language for row in table.rows):
            mine = [row for row in table.rows if row.language == language]
            arms = {row.arm: row for row in mine if row.operation == TEST}
            null = {row.arm: row for row in mine if row.operation == UNTRAINED}
            kind = "masked" if arms[CHECKER].values.get("masked") else "causal"
            for claim in CLAIMS:
                reading, evidence = _null(null) if claim.key == "untrained_is_chance" else _judged(claim.key, arms)
                text = f"{claim.text.rstrip('.')} ({language}, {kind} model)."
                found.append(Verdict(text, reading, evidence, claim.rule, model, claim.key))
    return tuple(found)


def _judged(key: str, arms: Mapping[str, Row]) -> tuple[Reading, str]:
    """A claim's reading in one language, with its evidence."""
    if key in _TELLS:
        figure = _interval(arms, _TELLS[key], "auroc")
        return judge(_less(figure, Interval(0.5, 0.5, 0.5, 0)), AUROC_MARGIN), f"AUROC {_told(figure)}."
    if key in _BEATS:
        return _difference(arms, _BEATS[key], "gain")
    if key in _OVER_RANDOM:
        return _difference(arms, _OVER_RANDOM[key], "over_random")
    if key == "random_as_well":
        located = _interval(arms, "kn_attribution", "over_random")
        turned = None if located is None else _less(Interval(0.0, 0.0, 0.0, 0), located)
        return _as_well(turned), f"Difference in AUROC {_told(turned)}."
    return _checker(arms)


def _difference(arms: Mapping[str, Row], arm: str, metric: str) -> tuple[Reading, str]:
    figure, own = _interval(arms, arm, metric), _interval(arms, arm, "auroc")
    return judge(figure, AUROC_MARGIN), f"Difference in AUROC {_told(figure)}; AUROC {_told(own)}."


def _as_well(difference: Interval | None) -> Reading:
    """The reading of a difference that is claimed to be no less than the margin below 0."""
    if difference is None or difference.n < FEWEST_FACTS or difference.low is None or difference.high is None:
        return "cannot tell"
    if difference.low > -AUROC_MARGIN:
        return "supported"
    return "not supported" if difference.high < 0 else "cannot tell"


def _null(arms: Mapping[str, Row]) -> tuple[Reading, str]:
    """Whether every score is at chance on random weights."""
    figures = {arm: figure for arm in arms if (figure := _interval(arms, arm, "auroc")) and arm != ALWAYS}
    if not figures:
        return "cannot tell", "It was not tried: the setting weights=both does."
    sure = {arm: figure for arm, figure in figures.items() if figure.low is not None and figure.high is not None}
    far = max(figures, key=lambda arm: abs(figures[arm].mean - 0.5))
    evidence = f"{len(figures)} scores; farthest from 0.5 is {ARMS[far]}, AUROC {_told(figures[far])}."
    if len(sure) < len(figures) or any(figure.n < FEWEST_FACTS for figure in figures.values()):
        return "cannot tell", evidence
    ends = [(figure.low or 0.0, figure.high or 0.0) for figure in sure.values()]
    if all(abs(low - 0.5) <= NULL_MARGIN and abs(high - 0.5) <= NULL_MARGIN for low, high in ends):
        return "supported", evidence
    outside = any(low > 0.5 + NULL_MARGIN or high < 0.5 - NULL_MARGIN for low, high in ends)
    return ("not supported" if outside else "cannot tell"), evidence


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
        return f"{spelt(figure.mean)}, no interval, {figure.n} subjects"
    return f"{spelt(figure.mean)} [{spelt(figure.low)}, {spelt(figure.high)}] over {figure.n} subjects"
