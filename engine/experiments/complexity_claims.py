"""What `complexity` says in words, and which claims it judges. NumPy only.

Claims, rules and margins were written before any ladder of models was run. They are directions only: nothing is
compared with published figures (method.md f.4).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log10

from engine.experiments import degeneracy_claims
from engine.experiments.across_models import (
    ALL_MODELS,
    FEWEST_MODELS,
    Trend,
    judge_trend,
    known_to_all,
    told_trend,
    trend,
    trend_rule,
)
from engine.experiments.base import Claim, Metric, Picture, Row
from engine.experiments.columns import Changed
from engine.experiments.complexity_measures import BUDGETS, MODEL, NUMBER, SEARCHES, SHARE, WHOLE, arm_of
from engine.experiments.degeneracy_claims import GROUPS_MARGIN, SCORE_MARGIN, SHARE_MARGIN
from engine.experiments.summaries import EVERY, Estimate, Table, Values, Verdict, estimate, estimates
from engine.experiments.worded import Words

ACROSS = "across"
"""The operation of figures that compare models."""

QUESTION = "Have larger models of a family more neurons that stand in for one another, above what chance gives?"

NOTE = (
    "'located': AMIG's neurons; 'random' and 'matched': the same search on random neurons of the same layers and on "
    "equally active ones, or, for clusters, random partitions of the same neurons into parts of the same sizes. "
    "Every figure of a search is over the facts that all models know."
)

METHOD = (
    "Every model is asked the same facts. A fact counts in a language if every model knows it there: its answer ranks "
    "first among those of its relation. Nothing else decides which facts count. Where a model does not know a fact, it "
    "is not searched there, and its row has no figures.",
    "In each model the strongest neurons of a fact by AMIG are searched for pairs, minimal sets and clusters as in the "
    "experiment 'degeneracy', with the same thresholds, controls and random partitions in every model; random neurons "
    "have fewer draws, for their counts alone. More neurons alone give more pairs and clusters, so there are two "
    "budgets: as many candidates in every model, and the same share of every model's neurons. A share below two "
    "neurons or above the limit is cut to it, and such a model is left out where equal shares are compared.",
    "Every figure is compared as what it is above its control in the same model: the degeneracy score, the gap between "
    "a part and all clusters off, the clusters that can go and can carry the fact, and the share of facts with two of "
    "them, above random partitions; pairs and minimal sets above random and above equally active neurons. A gap needs "
    "two clusters; it is over the facts that have them in all models.",
    "Spearman's rho goes with the number of parameters, embeddings included. Its 95 % interval is over facts (whole "
    "relations are drawn, and with fewer than five, facts): the models stay, so that it says nothing of further "
    "models. What chance gives among models is the share of all orders of the figures that rise as much. With four "
    "models only an order that rises throughout reaches 5 %, with three none does. Size is not all that tells models "
    "of a ladder apart: larger ones may know the facts better, which the probability of the answer shows beside.",
    "Claims are judged one by one, without a correction for their number.",
)

_SEARCHED = {"pairs": "Pairs", "sets": "Minimal sets", "topology": "Clusters"}
_BY_BUDGET = {NUMBER: "equal number", SHARE: "equal share"}


@dataclass(frozen=True)
class _Figure:
    """What is compared over models: a metric of a search above that of its control."""

    title: str
    what: str
    search: str
    metric: str
    control: str
    margin: float


_FIGURES: Mapping[str, _Figure] = {
    "score": _Figure(
        "Score", "the degeneracy score above that of random partitions", "topology", "score", "random", SCORE_MARGIN
    ),
    "gap": _Figure(
        "Gap", "the gap between a part and all clusters off above that of random partitions", "topology", "gap",
        "random", SCORE_MARGIN,
    ),
    "clusters": _Figure(
        "Clusters that pass", "the number of clusters that can go and can carry the fact above random partitions",
        "topology", "passing", "random", GROUPS_MARGIN,
    ),
    "coverage": _Figure(
        "Coverage", "the share of facts with two such clusters above random partitions", "topology", "any", "random",
        SHARE_MARGIN,
    ),
    **{
        f"{search}_{control}": _Figure(
            f"{_SEARCHED[search]} above {other}", f"the number of degenerate {name} above that of {other}", search,
            "groups", control, GROUPS_MARGIN,
        )
        for search, name in (("pairs", "pairs"), ("sets", "minimal sets"))
        for control, other in (("random", "random neurons"), ("matched", "equally active neurons"))
    },
}  # fmt: skip

_COMPARED = {arm_of(name, budget): (figure, budget) for budget in BUDGETS for name, figure in _FIGURES.items()}
"""Key of a claim, and arm of its figures → what is compared, by which budget."""

_CANDIDATES = {
    NUMBER: "with as many candidates in every model",
    SHARE: "with the same share of every model's neurons",
}

SEARCHED = tuple(arm_of(search, budget) for budget in BUDGETS for search in SEARCHES)
"""Arms of searches, by either budget."""

ARMS: Mapping[str, str] = {
    **{
        arm_of(search, budget): f"{_SEARCHED[search]}, {_BY_BUDGET[budget]}"
        for budget in BUDGETS
        for search in SEARCHES
    },
    MODEL: "The model",
    **{key: f"{figure.title}, {_BY_BUDGET[budget]}" for key, (figure, budget) in _COMPARED.items()},
}

OPERATION_TITLES: Mapping[str, str] = {
    **degeneracy_claims.OPERATION_TITLES,
    WHOLE: "the model itself",
    ACROSS: "over the models",
}

METRICS = (
    Metric("parameters", "Parameters", "Of the model, in millions, embeddings included."),
    Metric("neurons", "Neurons", "Of the model."),
    Metric("layers", "Layers", "Of the model."),
    Metric("share_known", "Known", "Share of the facts drawn that the model knows."),
    Metric("probability", "Probability", "Of the answer with nothing off, on the prompts that are searched."),
    Metric("rank", "Rho", "Spearman's rho with the number of parameters, from −1 to 1."),
    Metric("rising", "P of the order", "Share of all orders of the models that rise as much."),
    Metric("slope", "Slope", "Change of the figure per tenfold parameters."),
    Metric("ends", "Largest less smallest", "The figure in the largest model less that in the smallest."),
    Metric("cut", "Cut", "Whether the share of the neurons was cut to what can be searched."),
    *(each for each in degeneracy_claims.METRICS if not each.key.endswith("stands_out")),
)

CLAIMS = tuple(
    Claim(
        key,
        f"{figure.what[0].upper()}{figure.what[1:]} grows with the number of parameters, {_CANDIDATES[budget]}.",
        trend_rule(figure.what, figure.margin),
        "arXiv 2402.13731, complexity",
        (arm_of(figure.search, budget),),
    )
    for key, (figure, budget) in _COMPARED.items()
)


def _ladder(title: str, metric: str, search: str, operations: tuple[str, ...], caption: str) -> Picture:
    return Picture(title, metric, tuple(arm_of(search, each) for each in BUDGETS), operations, caption, kind="ladder")


PICTURES = (
    _ladder("Degeneracy score", "score", "topology", ("located", "random"),
            "The gap over clusters that can go and can carry the fact, 0 where fewer than two do; beside random "
            "partitions of the same neurons."),
    _ladder("Gap between a part and all clusters off", "gap", "topology", ("located", "random"),
            "Beside random partitions of the same neurons into parts of the same sizes."),
    _ladder("Clusters that pass", "passing", "topology", ("located", "random"),
            "Clusters per fact that can go and can carry the fact."),
    _ladder("Degenerate pairs per fact", "groups", "pairs", ("located", "random", "matched"),
            "Pairs that pass T_low and T_high among the located neurons and among as many others."),
    _ladder("Minimal sets per fact", "groups", "sets", ("located", "random", "matched"),
            "Sets of up to four that pass T_low and T_high."),
)  # fmt: skip

WORDS = Words(QUESTION, METHOD, ARMS, OPERATION_TITLES, NOTE, METRICS, CLAIMS, (), PICTURES)


def summary(rows: Sequence[Row], seed: int) -> tuple[Estimate, ...]:
    """Every mean of each model over the facts that all know, what each model knows, and the trends over the models."""
    shared = known_to_all(rows)
    found = [each for each in estimates(shared, seed) if each.facts == "known"]
    asked = Changed(rows, lambda row: row if row.arm == MODEL else None)
    found += [each for each in estimates(asked, seed) if each.facts == "all" and each.metric == "share_known"]
    tables = Table.by_model(shared)
    spoken = dict.fromkeys(code for table in Table.by_model(asked).values() for code in table.languages())
    for language in (EVERY, *(spoken if len(spoken) > 1 else ())):
        for key in _COMPARED:
            found += _estimates(key, _trend(tables, key, seed, language), language)
    return tuple(found)


def verdicts(rows: Sequence[Row], seed: int) -> tuple[Verdict, ...]:
    """Every claim judged once, over all models together."""
    shared = known_to_all(rows)
    tables = Table.by_model(shared)
    pairs = len({(row.fact, row.language) for row in shared if row.arm == MODEL})
    found = []
    for claim in CLAIMS:
        figure, budget = _COMPARED[claim.key]
        seen = _trend(tables, claim.key, seed)
        evidence = f"{pairs} facts in a language are known to all models. {told_trend(seen)}"
        left_out = _cut(tables) if budget == SHARE else ()
        if left_out:
            evidence += f" Left out, since their share was cut: {', '.join(left_out)}."
        if 0 < len(seen.means) < FEWEST_MODELS:
            evidence += f" {len(seen.means)} models are too few to tell."
        reading = judge_trend(seen, figure.margin)
        found.append(Verdict(claim.text, reading, evidence, claim.rule, ALL_MODELS, claim.key))
    return tuple(found)


def _trend(tables: Mapping[str, Table], key: str, seed: int, language: str = EVERY) -> Trend:
    """The trend of a claim's figure over the models that have their budget in full."""
    figure, budget = _COMPARED[key]
    left_out = _cut(tables) if budget == SHARE else ()
    kept = {model: table for model, table in tables.items() if model not in left_out}
    figures = {model: _above(table, figure, arm_of(figure.search, budget), language) for model, table in kept.items()}
    return trend(figures, {model: log10(_parameters(table)) for model, table in kept.items()}, seed)


def _above(table: Table, figure: _Figure, arm: str, language: str) -> Values:
    """What each fact has above its control."""
    own = table.values(arm, "located", figure.metric, language=language)
    other = table.values(arm, figure.control, figure.metric, language=language)
    return {fact: (relation, value - other[fact][1]) for fact, (relation, value) in own.items() if fact in other}


def _cut(tables: Mapping[str, Table]) -> tuple[str, ...]:
    """The models of which another share was searched than was asked for."""
    arms = [arm_of(search, SHARE) for search in SEARCHES]
    return tuple(
        model
        for model, table in tables.items()
        if any(cut for arm in arms for _, cut in table.values(arm, "located", "cut").values())
    )


def _parameters(table: Table) -> float:
    """Of the model, in millions."""
    return next(value for _, value in table.values(MODEL, WHOLE, "parameters").values())


def _estimates(key: str, found: Trend, language: str) -> list[Estimate]:
    """A trend's columns; without one, why."""
    made = [
        estimate(ALL_MODELS, key, ACROSS, language, metric, "known", interval, found.reason)
        for metric, interval in (("rank", found.rank), ("slope", found.slope), ("ends", found.ends))
    ]
    if found.rising is not None:
        exact = "Of the orders of the models, not of facts: it has no interval."
        made.append(
            Estimate(ALL_MODELS, key, ACROSS, language, "rising", "known", found.facts, found.rising, None, None, exact)
        )
    return made
