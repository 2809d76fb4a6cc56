"""What `degeneracy` says in words, and which claims it judges. NumPy only.

Claims, rules and margins were written before the first whole run, as directions only. One rule was changed after a run
on random weights: a clustering that finds no clusters has the score 0, and there it came out above others whose score
was below 0 as that of their random partitions was. So clusterings are compared by what they have above their own
random partitions; the gap is compared as it stands too, since that is what was published.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.degeneracy.types import ClusterMethod
from engine.experiments.base import Claim, Metric, Picture, Published, Row, Scope
from engine.experiments.summaries import (
    EVERY,
    Estimate,
    Table,
    Values,
    Verdict,
    difference_of,
    estimates,
    judge,
    of_means,
    rule_of,
    told,
)
from engine.experiments.worded import Words
from engine.statistics import Interval

QUESTION = "Are there neurons of a fact of which each alone can go and not all, more of them than among other neurons?"

NOTE = (
    "'located': AMIG's neurons; 'random' and 'matched': the same search on random neurons of the same layers and on "
    "equally active ones, or, for clusterings, random partitions of the same neurons into parts of the same sizes; "
    "'parts' and 'all': what is lost with a proper part of what was found off, and with all of it."
)

METHOD = (
    "Candidates are the strongest neurons of a fact in a language by AMIG. A drop is the share of the answer's "
    "probability that is lost (geometric mean over the prompts) with neurons at zero where the answer is read. A "
    "degenerate set loses at most T_low with any proper part of it off, and more than T_high with all of it off "
    "(arXiv 2308.13198, equations 9 and 10, with relative drops). Pairs are searched in full, sets of up to four "
    "under a budget.",
    "The same search goes over 10 draws of random neurons of the same layers and over 3 of equally active ones "
    "(fewer random ones for sets). A pair stands out if its interaction, the change of log P with both off less those "
    "with each off, is stronger than that of random pairs of the same layers, corrected for the number of pairs "
    "(Holm, 5 %). In a sparse model most random neurons are silent; matched ones are the harder control.",
    "Clusters are found from the weights alone: neurological topology clustering (arXiv 2402.13731) as an exact merge "
    "tree, and hierarchical clustering, K-means and DBSCAN on the same distances with the settings of the published "
    "comparison. All four are treated alike: the gap is what is lost with all clusters off, less the mean over sizes "
    "of what is lost with that many of them off; nothing is trimmed but a drop below −1. It is given where there are "
    "two clusters or more, beside the mean of random partitions of the same neurons into parts of the same sizes.",
    "The score is the same figure over those clusters alone that can go (at most T_low is lost) and can carry the "
    "fact (half of the probability is left with all other candidates off); it is 0 where fewer than two pass, for "
    "random partitions as well. A fact is degenerate by a clustering if two pass and T_high is lost with all of these.",
    "What was found is measured again on a prompt that neither location nor search has seen. 'Held' is the share of "
    "the sets found that pass the rule there too: a search over many sets finds some by chance, and those will not "
    "hold. Drops of pairs and sets before that are chosen to look so, and no evidence.",
    "To compare mono- with multilingual models, name several: each has its own figures and verdicts. Intervals are "
    "95 % bootstrap intervals; whole relations are drawn, and with fewer than five, facts, so that they hold for those "
    "relations only. Claims are judged one by one, without a correction for their number, on the facts that the model "
    "knows in every language used; all facts stand beside.",
)

ARMS: Mapping[str, str] = {
    "pairs": "Pairs",
    "sets": "Minimal sets",
    "topology": "Topology (NTC)",
    "hierarchical": "Hierarchical",
    "kmeans": "K-means",
    "dbscan": "DBSCAN",
}

OPERATION_TITLES: Mapping[str, str] = {
    "located": "located neurons",
    "random": "random",
    "matched": "equally active",
    "parts": "a part off",
    "all": "all off",
}

METRICS = (
    Metric("candidates", "Candidates", "Neurons that were searched."),
    Metric("low", "Can go alone", "Candidates that lose at most T_low alone."),
    Metric("groups", "Sets found", "Sets that pass T_low and T_high; of controls the mean over their draws."),
    Metric("any", "Facts with one", "Share of facts with a set, or with two clusters that pass."),
    Metric("stands_out", "Stand out", "Sets whose interaction stands out from random pairs of the same layers."),
    Metric("any_stands_out", "Facts with one that stands out", "Share of facts."),
    Metric("size", "Size", "Mean number of neurons of the sets found."),
    Metric("interaction", "Interaction", "Change of log P with all off less those with each off, in nats."),
    Metric("held", "Held", "Share of the sets found that pass the rule on a held-out prompt."),
    Metric("clusters", "Clusters", "Clusters of two or more neurons."),
    Metric("several", "Facts with clusters", "Share of facts with two clusters or more."),
    Metric("passing", "Clusters that pass", "Those that can go and can carry the fact."),
    Metric("degenerate", "Degenerate", "Share of facts that are degenerate by this clustering."),
    Metric("gap", "Gap", "Drop with all clusters off less the mean drop with some off; −2 to 2."),
    Metric("gap_held_out", "Gap, held out", "The same on a held-out prompt."),
    Metric("score", "Score", "The gap over the clusters that pass; 0 where fewer than two do."),
    Metric("score_held_out", "Score, held out", "The same on a held-out prompt."),
    Metric("drop", "Drop", "Part of the answer's probability that is lost; below 0 where it rose."),
    Metric("drop_held_out", "Drop, held out", "The same on a held-out prompt."),
    Metric("tested", "Sets tested", "On the locating prompts."),
    Metric("not_tested", "Sets not tested", "Left out for the budget."),
)

GROUPS_MARGIN, SHARE_MARGIN, SCORE_MARGIN, HELD_MARGIN = 0.1, 0.02, 0.02, 0.05
ALPHA = 0.05

CLUSTERINGS: tuple[ClusterMethod, ...] = ("topology", "hierarchical", "kmeans", "dbscan")

_OTHERS = {"hierarchical": "hierarchical clustering", "kmeans": "K-means", "dbscan": "DBSCAN"}

_Side = tuple[str, str, str]
"""Arm, operation, metric."""

_DIFFERENCES: Mapping[str, tuple[str, str, _Side, _Side, float, str]] = {
    # key: (claim, what in words, more, less, margin, source)
    **{
        f"{arm}_{control}": (
            f"There are more degenerate {name} among located neurons than among {other}.",
            f"the paired difference in {name} found, located minus {control}",
            (arm, "located", "groups"), (arm, control, "groups"), GROUPS_MARGIN, "Chen et al. 2024, section 6",
        )
        for arm, name in (("pairs", "pairs"), ("sets", "sets"))
        for control, other in (("random", "random ones of the same layers"), ("matched", "equally active ones"))
    },
    "topology_score": (
        "The degeneracy score by topology is above that of random partitions.",
        "the paired difference in score, topology minus random partitions",
        ("topology", "located", "score"), ("topology", "random", "score"), SCORE_MARGIN, "arXiv 2402.13731",
    ),
    "topology_degenerate": (
        "More facts are degenerate by topology than by random partitions.",
        "the paired difference in the share of degenerate facts, topology minus random partitions",
        ("topology", "located", "degenerate"), ("topology", "random", "degenerate"), SHARE_MARGIN, "",
    ),
    "topology_gap": (
        "The gap between a part and all clusters off is larger by topology than by random partitions.",
        "the paired difference in gap, topology minus random partitions",
        ("topology", "located", "gap"), ("topology", "random", "gap"), SCORE_MARGIN, "",
    ),
    **{
        f"gap_{other}": (
            f"The gap between a part and all clusters off is larger by topology than by {name}.",
            f"the paired difference in gap, topology minus {name}",
            ("topology", "located", "gap"), (other, "located", "gap"), SCORE_MARGIN, "arXiv 2402.13731, GPT-2",
        )
        for other, name in _OTHERS.items()
    },
}  # fmt: skip

_EXCESS = {f"{metric}_excess_{other}": (metric, other) for metric in ("gap", "score") for other in _OTHERS}
"""Comparisons of what two clusterings have above their random partitions."""


def _excess_claim(key: str) -> Claim:
    metric, other = _EXCESS[key]
    return Claim(
        key,
        f"Topology's {metric} is further above its random partitions than that of {_OTHERS[other]}.",
        rule_of(
            f"the paired difference, topology minus {_OTHERS[other]}, of the {metric} above that of random partitions "
            "(known facts)",
            SCORE_MARGIN,
        ),
        needs=("topology", other),
    )


CLAIMS = (
    *(Claim(key, each[0], rule_of(f"{each[1]} (known facts)", each[4]), each[5], (each[2][0], each[3][0]))
      for key, each in _DIFFERENCES.items()),
    *map(_excess_claim, _EXCESS),
    Claim("stands_out", "More facts than chance allows have a pair whose interaction stands out.",
          rule_of(f"the share of facts with such a pair minus {ALPHA:g} (known facts)", SHARE_MARGIN),
          needs=("pairs",)),
    Claim("pairs_held", "Of the pairs found, more than half are degenerate on a held-out prompt too.",
          rule_of("the mean share of a fact's pairs that hold minus 0.5 (known facts with a pair)", HELD_MARGIN),
          needs=("pairs",)),
    Claim("sets_held", "Of the minimal sets found, more than half are degenerate on a held-out prompt too.",
          rule_of("the mean share of a fact's sets that hold minus 0.5 (known facts with a set)", HELD_MARGIN),
          needs=("sets",)),
)  # fmt: skip

_CAVEAT = (
    "arXiv 2402.13731. Mean change of probability, units and sign unclear; outliers were trimmed differently for NTC "
    "and for the other clusterings, facts were weighed by the number of their subsets, NTC kept one cut of a single "
    "linkage, and only dispensable clusters were asked for. Other models, facts and prompts; no random partitions."
)
_OURS = {"NTC": "topology", "Hierarchical": "hierarchical", "K-means": "kmeans", "DBSCAN": "dbscan", "AMIG": "pairs"}
"""Arms that are nearest to the published ones; AMIG's degenerate neurons are pairs."""

PUBLISHED = tuple(
    Published("ΔProb, part → all off", f"{model}, {name}", value, _CAVEAT,
              tuple((_OURS[name], off, EVERY, "drop") for off in ("parts", "all")))
    for model, name, value in (
        ("GPT-2", "NTC", "9.32 → 55.60"), ("GPT-2", "Hierarchical", "20.78 → 30.81"),
        ("GPT-2", "K-means", "34.42 → 38.86"), ("GPT-2", "DBSCAN", "23.90 → 34.72"), ("GPT-2", "AMIG", "−0.8 → 0.9"),
        ("LLaMA2", "NTC", "14.11 → 28.78"), ("LLaMA2", "Hierarchical", "27.50 → 44.04"),
        ("LLaMA2", "K-means", "20.08 → 39.24"), ("LLaMA2", "DBSCAN", "22.26 → 18.24"),
        ("LLaMA2", "AMIG", "−1.0 → 2.0"),
    )
)  # fmt: skip

PICTURES = (
    Picture("Degenerate sets per fact", "groups", ("pairs", "sets"), ("located", "random", "matched"),
            "Sets that pass T_low and T_high among the located neurons and among as many others."),
    Picture("A part off, and all of it", "drop", tuple(ARMS), ("parts", "all"),
            "Part of the answer's probability that is lost, below 0 where it rose. Pairs and sets were chosen to look "
            "so, clusters not."),
    Picture("The same on a held-out prompt", "drop_held_out", tuple(ARMS), ("parts", "all"),
            "Part of the answer's probability that is lost, below 0 where it rose, on a prompt that the search has not "
            "seen."),
    Picture("Gap between a part and all clusters off", "gap", CLUSTERINGS, ("located", "random"),
            "Beside the mean of random partitions of the same neurons into parts of the same sizes."),
    Picture("Degeneracy score", "score", CLUSTERINGS, ("located", "random"),
            "The gap over clusters that can go and can carry the fact; 0 where fewer than two do."),
    Picture("Degenerate facts", "degenerate", CLUSTERINGS, ("located", "random"),
            "Share of facts with two such clusters that lose T_high together."),
)  # fmt: skip

WORDS = Words(QUESTION, METHOD, ARMS, OPERATION_TITLES, NOTE, METRICS, CLAIMS, PUBLISHED, PICTURES)


def summary(rows: Sequence[Row], seed: int) -> tuple[Estimate, ...]:
    """The mean of every column, by language and over all."""
    return tuple(estimates(rows, seed))


def verdicts(rows: Sequence[Row], seed: int) -> tuple[Verdict, ...]:
    """Every claim judged for each model, on the facts that it knows; all facts stand beside in the evidence."""
    found = []
    for model, table in Table.by_model(rows).items():
        for claim in CLAIMS:
            known, margin = _evidence(table, claim.key, "known", seed)
            every, _ = _evidence(table, claim.key, "all", seed)
            evidence = f"Known facts: {told(known)}. All facts: {told(every)}."
            found.append(Verdict(claim.text, judge(known, margin), evidence, claim.rule, model, claim.key))
    return tuple(found)


def _evidence(table: Table, key: str, scope: Scope, seed: int) -> tuple[Interval | None, float]:
    """What a claim is judged by, with its margin."""

    def above(values: Values, level: float) -> Interval | None:
        return of_means([values], lambda means: means[:, 0] - level, seed=seed)

    if key == "stands_out":
        return above(table.values("pairs", "located", "any_stands_out", scope), ALPHA), SHARE_MARGIN
    if key in ("pairs_held", "sets_held"):
        return above(table.values(key.removesuffix("_held"), "located", "held", scope), 0.5), HELD_MARGIN
    if key in _EXCESS:
        metric, than = _EXCESS[key]
        columns = [table.values(a, o, metric, scope) for a in ("topology", than) for o in ("located", "random")]
        return of_means(columns, lambda m: m[:, 0] - m[:, 1] - m[:, 2] + m[:, 3], seed=seed), SCORE_MARGIN
    _, _, (arm, operation, metric), (other, beside, same), margin, _ = _DIFFERENCES[key]
    first, second = table.values(arm, operation, metric, scope), table.values(other, beside, same, scope)
    return difference_of(first, second, seed=seed), margin
