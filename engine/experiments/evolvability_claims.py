"""What `evolvability` says in words, and which claims it judges. NumPy only.

Claims, rules and margins were written before the first whole run. The two rates were set by the training loss alone,
on facts drawn with another seed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from engine.experiments.base import Claim, Metric, Picture, Published, Row, Scope
from engine.experiments.summaries import (
    FEWEST_FACTS,
    FEWEST_RELATIONS,
    Estimate,
    Table,
    Values,
    Verdict,
    estimate,
    estimates,
    judge,
    of_means,
    rule_of,
    told,
)
from engine.experiments.worded import Words
from engine.statistics import Interval

QUESTION = "Can a model learn new facts by a few neurons alone, and does it matter which ones they are?"

NOTE = (
    "'new facts' are read on the prompts that were trained, 'in other words' on paraphrases that nothing was located "
    "or trained on, 'old facts' are known ones that were not trained. Arms from the degenerate neurons to the most "
    "active ones train equally many parameters; the low-rank addition comes as near as ranks allow. Rows of 'plain "
    "sentences' and of 'changed most' are about a training as a whole: there 'n' counts batches of facts."
)

METHOD = (
    "New facts are made: the model is to give another answer of the fact's relation, drawn by the seed, which is not "
    "right and not what it would say already. They are counterfactual, so that the model cannot know them. Neurons are "
    "located by AMIG before any training, on prompts with the right answer: they are those that carry what the new "
    "answer shall replace. Paraphrases are seen neither there nor in training.",
    "Degenerate neurons are the members of pairs of a fact's candidates of which each alone loses at most T_low of the "
    "probability and both lose more than T_high (arXiv 2308.13198), over all facts of the batch. Where no pair passes, "
    "there is no such arm. The interacting neurons stand beside it: those whose log-probability drop together with "
    "another candidate exceeds the sum of the two most. They are the nearest thing to degenerate neurons, and have not "
    "passed the rule. 'KN without these' are the located neurons that score highest of those in neither set.",
    "A training moves the numbers of its neurons alone: their rows of the first feed-forward matrices with their "
    "biases, and their columns of the second one; everything else stays as it is to the bit, which is checked. Adam "
    "without weight decay or dropout, all facts of a batch in every step, loss on the answer's tokens only, a fixed "
    "number of steps, nothing stopped early. One rate serves all arms of equal size and the low-rank addition, a "
    "smaller one the two arms that train everything: all neurons, and the whole model with embeddings and norms. Both "
    "rates were set by the training loss alone, on facts of another seed; another rate can change who is ahead. All "
    "arms are trained for as many steps; those that learn sooner go on beyond that, which can cost them old facts.",
    "An answer is right if each of its tokens is the likeliest at its place, the ones before it given; a masked model "
    "is told how many there are. Steps are counted until a fact's probability reaches 90 % of its best on the way, and "
    "until its answer comes first (a step more than there are, where it never does).",
    "On weights that no training touched, located and active neurons raise the answer's log-probability more than "
    "random ones do, too, since their activations are larger; of right answers there is no such lead. A lead in nats "
    "alone is therefore no sign of stored knowledge.",
    "After the whole model was trained, neurons are ranked by how much they changed: the root of the summed squares of "
    "the relative changes of what they read and of what they write. As many of the first as an arm has neurons are "
    "compared with the arm's own; chance is that of random neurons of the same layers.",
    "A fact's figures are means over the seeds. Every claim is judged by the hull of two 95 % bootstrap intervals: "
    "over facts (whole relations are drawn; with fewer than five, facts), and over trainings (whole batches are drawn; "
    "with fewer than five, batches in one language, and with fewer of these, single trainings), since facts that are "
    "learnt together are no independent draws. Tables show the first. Claims are judged one by one, without a "
    "correction for their number, on the facts that the model knows; all facts stand beside.",
)

ARMS: Mapping[str, str] = {
    "none": "Before training",
    "dkn": "Degenerate neurons",
    "interacting": "Interacting neurons",
    "kn_rest": "KN without these",
    "kn": "KN",
    "random": "Random, same layers",
    "activation": "Most active others",
    "lora": "Low-rank addition",
    "all_neurons": "All FFN neurons",
    "full": "The whole model",
}

OPERATION_TITLES: Mapping[str, str] = {
    "new": "new facts",
    "paraphrase": "in other words",
    "old": "old facts",
    "text": "plain sentences",
    "changes": "changed most",
}

METRICS = (
    Metric("accuracy", "Right", "Share of prompts with every token of the answer likeliest at its place."),
    Metric("probability", "P", "Mean joint probability of the answer."),
    Metric("log_p", "log P", "Mean log of the answer's joint probability, in nats."),
    Metric("delta_log_p", "Change of log P", "Against the model before training, in nats."),
    Metric("steps_90", "Steps to 90 %", "Until a fact's P reaches 90 % of its best on the way."),
    Metric("steps_first", "Steps to first", "Until the answer comes first; one more than there are, if it never does."),
    Metric("finished", "Finished", "Share of trainings whose loss stayed a number."),
    Metric("kept", "Kept", "Share of old facts right before that are right after."),
    Metric("log_perplexity", "log perplexity", "Mean −log p of a token of the sentences, in nats."),
    Metric("log_perplexity_rise", "Rise", "Of the log perplexity, in nats."),
    Metric("share", "Among the changed", "Share of the arm's neurons among as many that changed most."),
    Metric("expected", "By chance", "That share for random neurons of the same layers."),
    Metric("above_expected", "Above chance", "The share less that by chance."),
    Metric("jaccard", "Jaccard", "Of the two sets."),
    Metric("enrichment", "Enrichment", "The share divided by that by chance."),
    Metric("neurons", "Neurons", "How many are trained; 0 where the arm has none."),
    Metric("parameters", "Parameters", "How many numbers are trained."),
    Metric("degenerate", "Degenerate neurons", "Of the batch, in the language."),
)

ACCURACY_MARGIN, STEPS_MARGIN, SHARE_MARGIN = 0.02, 0.5, 0.02
LESS = 0.1
"""By how much an arm may be behind another and still do as well."""


Side = tuple[str, str, str]
"""Arm, operation, metric."""


@dataclass(frozen=True)
class _Test:
    """A difference that is claimed to be above 0: `more` minus `less` (None: nothing), plus what is `allowed`."""

    text: str
    what: str
    more: Side
    less: Side | None
    margin: float
    allowed: float = 0.0
    source: str = ""

    @property
    def sides(self) -> tuple[Side, ...]:
        """What is compared."""
        return (self.more,) if self.less is None else (self.more, self.less)

    @property
    def arms(self) -> tuple[str, ...]:
        """The arms that it needs."""
        return tuple(arm for arm, _, _ in self.sides)

    @property
    def needs(self) -> tuple[str, ...]:
        """The arms that must be trained for it: what changed most is found by training the whole model."""
        return (*self.arms, *(("full",) if self.of_trainings else ()))

    @property
    def of_trainings(self) -> bool:
        """Whether its figures are about a training as a whole."""
        return self.more[1] == "changes"

    @property
    def rule(self) -> str:
        """The rule in words."""
        scope = "over trainings" if self.of_trainings else "known facts; over facts and over trainings"
        if not self.allowed:
            return rule_of(f"{self.what} ({scope})", self.margin)
        return (
            f"Supported if the 95 % interval of {self.what} ({scope}) lies above "
            f"−{self.allowed:g}; not supported if it lies below; else, and for fewer than {FEWEST_FACTS} facts, cannot "
            "tell."
        )


_P2 = "arXiv 2402.13731"
_OTHERS = {
    "kn_rest": "located neurons without these", "random": "random neurons of the same layers",
    "activation": "the most active others", "lora": "a low-rank addition of that size",
}  # fmt: skip
_HARDER = ("activation", "lora")
"""Compared in other words alone, which is the harder question."""
_WHERE = {"new": "on the prompts trained", "paraphrase": "in other words"}


def _of_arm(arm: str, name: str) -> dict[str, _Test]:
    """The claims about degenerate neurons, or about what stands in for them."""
    source = _P2 if arm == "dkn" else ""
    return _teaches(arm, name, source) | _keeps(arm, name, source) | _changes(arm, name, source)


def _teaches(arm: str, name: str, source: str) -> dict[str, _Test]:
    found = {
        f"{arm}_as_full_{operation}": _Test(
            f"Training {name} alone teaches new facts as well as training the whole model ({where}).",
            f"the paired difference in right answers {where}, {name} minus the whole model",
            (arm, operation, "accuracy"), ("full", operation, "accuracy"), 0.0, LESS, source,
        )
        for operation, where in _WHERE.items()
    }  # fmt: skip
    for other, title in _OTHERS.items():
        for operation, where in _WHERE.items():
            if operation == "new" and other in _HARDER:
                continue
            found[f"{arm}_{other}_{operation}"] = _Test(
                f"Training {name} alone teaches more new facts than {title} ({where}).",
                f"the paired difference in right answers {where}, {name} minus {title}",
                (arm, operation, "accuracy"), (other, operation, "accuracy"), ACCURACY_MARGIN,
                source=source if other in ("kn_rest", "random") else "",
            )  # fmt: skip
    found[f"{arm}_sooner"] = _Test(
        f"New answers come first sooner when {name} are trained than with random neurons of the same layers.",
        f"the paired difference in steps until the answer comes first, random minus {name}",
        ("random", "new", "steps_first"), (arm, "new", "steps_first"), STEPS_MARGIN, source=source,
    )  # fmt: skip
    return found


def _keeps(arm: str, name: str, source: str) -> dict[str, _Test]:
    others = {"full": "training the whole model", "random": "random neurons of the same layers"}
    return {
        f"{arm}_keeps_{other}": _Test(
            f"Training {name} alone keeps more old facts than {title}.",
            f"the paired difference in right answers to old facts, {name} minus {title}",
            (arm, "old", "accuracy"), (other, "old", "accuracy"), ACCURACY_MARGIN, source=source,
        )
        for other, title in others.items()
    }  # fmt: skip


def _changes(arm: str, name: str, source: str) -> dict[str, _Test]:
    return {
        f"{arm}_changed": _Test(
            f"Full fine-tuning changes {name} more often than random neurons of the same layers.",
            f"the share of {name} among the most changed less that by chance",
            (arm, "changes", "above_expected"), None, SHARE_MARGIN, source=source,
        ),
        f"{arm}_changed_active": _Test(
            f"Full fine-tuning changes {name} more often than the most active others of the same layers.",
            f"the paired difference in that share, {name} minus the most active others",
            (arm, "changes", "share"), ("activation", "changes", "share"), SHARE_MARGIN,
        ),
    }  # fmt: skip


_TESTS: Mapping[str, _Test] = {
    **_of_arm("dkn", "degenerate neurons"),
    **_of_arm("interacting", "interacting neurons"),
    **{
        f"kn_random_{operation}": _Test(
            f"Training KN alone teaches more new facts than random neurons of the same layers ({where}).",
            f"the paired difference in right answers {where}, KN minus random",
            ("kn", operation, "accuracy"), ("random", operation, "accuracy"), ACCURACY_MARGIN, source=_P2,
        )
        for operation, where in _WHERE.items()
    },
    "kn_changed": _Test(
        "Full fine-tuning changes KN more often than random neurons of the same layers.",
        "the share of KN among the most changed less that by chance",
        ("kn", "changes", "above_expected"), None, SHARE_MARGIN,
    ),
}  # fmt: skip

CLAIMS = tuple(Claim(key, each.text, each.rule, each.source, each.needs) for key, each in _TESTS.items())

_CAVEAT = (
    "arXiv 2402.13731, figure data of the code. Substring match in 20 greedy tokens, other models and facts, no "
    "intervals. In the code as published embeddings, norms and head are trained in every arm, only the first matrix of "
    "the chosen neurons is, every batch makes two updates, some modes train the same neurons whatever set is asked "
    "for, and the LLaMA part cannot run; rows for the evaluation can be chosen by their outcome."
)
_OVERLAP = (
    "arXiv 2402.13731. In the code the figure shown for degenerate neurons is the literal 99.95, its computation being "
    "commented out; those for KN and random neurons are not overlaps with the changed ones."
)
PUBLISHED = (
    *(
        Published("Right, % (DKN / KN / random / all)", f"{model}, {OPERATION_TITLES[operation]}", value, _CAVEAT,
                  tuple((arm, operation, "all", "accuracy") for arm in ("dkn", "kn", "random", "full")))
        for model, operation, value in (
            ("GPT-2", "new", "88 / 83 / 43 / 93"), ("GPT-2", "paraphrase", "86 / 82 / 38 / 91"),
            ("GPT-2", "old", "83 / 86 / 71 / 49"), ("LLaMA2", "new", "98 / 95 / 78 / 99"),
            ("LLaMA2", "paraphrase", "97 / 92 / 71 / 99"), ("LLaMA2", "old", "93 / 91 / 88 / 66"),
        )
    ),
    Published("Overlap of changed neurons with DKN", "GPT-2, LLaMA2", "above 80 %; code: 99.95", _OVERLAP,
              (("dkn", "changes", "all", "share"),)),
)  # fmt: skip

_TRAINED = tuple(arm for arm in ARMS if arm != "none")
_NAMED = ("dkn", "interacting", "kn_rest", "kn", "random", "activation")
PICTURES = (
    Picture("Right answers", "accuracy", tuple(ARMS), ("new", "paraphrase", "old"),
            "New facts as trained and in other words, and known facts that were not trained."),
    *(
        Picture(f"On the way: {name}", "curve", arms, ("new",),
                "Mean probability of the new answers on the prompts trained, before each step and after the last.",
                "profile")
        for name, arms in {"chosen neurons and random ones": ("dkn", "interacting", "kn_rest", "random"),
                           "located neurons and larger parts": ("kn", "lora", "all_neurons", "full")}.items()
    ),
    Picture("Steps until the new answer comes first", "steps_first", _TRAINED, ("new",),
            "One more than there are, where it never does."),
    Picture("Old facts: change of log P", "delta_log_p", _TRAINED, ("old",), "Of the right answer, in nats."),
    Picture("Plain sentences: rise of the log perplexity", "log_perplexity_rise", _TRAINED, ("text",),
            "In nats a token; sentences that no fact is in."),
    Picture("Among the neurons that full fine-tuning changed most", "share", _NAMED, ("changes",),
            "Share of each arm's neurons among as many that changed most."),
    Picture("The same by chance", "expected", _NAMED, ("changes",), "For random neurons of the same layers."),
)  # fmt: skip

WORDS = Words(QUESTION, METHOD, ARMS, OPERATION_TITLES, NOTE, METRICS, CLAIMS, PUBLISHED, PICTURES)

_RUN = ("batch", "seed")
"""Columns that tell trainings apart; no figures."""

_SCOPES: tuple[Scope, ...] = ("known", "all")

_NO_PAIR = "No pair of any fact's candidates passes T_low and T_high, so there are no degenerate neurons to train."
_NO_PEFT = "The package peft is not installed (the extra 'tuning' of kn-studio), so nothing low-rank was trained."


def summary(rows: Sequence[Row], seed: int) -> tuple[Estimate, ...]:
    """The mean of every column, by language and over all; and why an arm has no figure at all."""
    found = [each for each in estimates(rows, seed) if each.metric not in _RUN]
    there = {(each.model, each.arm, each.operation, each.metric) for each in found}
    places = dict.fromkeys((each.model, each.language) for each in found)
    for arm, reason in (("dkn", _NO_PAIR), ("lora", _NO_PEFT)):
        for operation in ("new", "paraphrase", "old"):
            found += [
                estimate(model, arm, operation, language, "accuracy", scope, None, reason)
                for scope in _SCOPES
                for model, language in places
                if (model, arm, operation, "accuracy") not in there
            ]
    return tuple(found)


def verdicts(rows: Sequence[Row], seed: int, scope: Scope) -> tuple[Verdict, ...]:
    """Every claim judged for each model, on the facts of a scope; all facts stand beside in the evidence."""
    found = []
    for model, table in Table.by_model(rows).items():
        for key, test in _TESTS.items():
            known, every = (_over_facts(table, test, scope, seed) for scope in _SCOPES)
            trainings = _over_trainings(table, test, scope, seed)
            judged = known if scope == "known" else every
            reading = judge(hull(judged, trainings, test.allowed), test.margin)
            evidence = _evidence(test, known, every, trainings)
            found.append(Verdict(test.text, reading, evidence, test.rule, model, key))
    return tuple(found)


def hull(facts: Interval | None, trainings: Interval | None, shift: float = 0.0) -> Interval | None:
    """The narrowest interval that holds both, raised by `shift`; None without both. Mean and `n` are the first's."""
    if facts is None or trainings is None:
        return None
    mean, n = facts.mean + shift, facts.n
    if facts.low is None or facts.high is None or trainings.low is None or trainings.high is None:
        return Interval(mean, None, None, n)
    return Interval(mean, min(facts.low, trainings.low) + shift, max(facts.high, trainings.high) + shift, n)


def _evidence(test: _Test, known: Interval | None, every: Interval | None, trainings: Interval | None) -> str:
    if known is None and every is None:
        return _NO_PAIR if "dkn" in test.arms else _NO_PEFT if "lora" in test.arms else "Nothing to measure it on."
    beside = told(trainings).replace(" facts", " trainings")
    if test.of_trainings:
        return f"Over trainings: {beside}."
    return f"Known facts: {told(known)}; over trainings: {beside}. All facts: {told(every)}."


def _over_facts(table: Table, test: _Test, scope: Scope, seed: int) -> Interval | None:
    """Over facts; where a figure is about a training as a whole, over trainings."""
    if test.of_trainings:
        return _over_trainings(table, test, scope, seed)
    return _difference([table.values(*side, scope) for side in test.sides], seed)


def _over_trainings(table: Table, test: _Test, scope: Scope, seed: int) -> Interval | None:
    return _difference([_by_training(table, side, scope) for side in test.sides], seed)


def _difference(columns: Sequence[Values], seed: int) -> Interval | None:
    """The mean of the first column, less that of the second where there are two."""
    return of_means(columns, lambda means: means[:, 0] - means[:, 1:].sum(axis=1), seed=seed)


def _by_training(table: Table, side: Side, scope: Scope) -> Values:
    """Each training's mean over its facts, by batch, language and seed; trainings of one batch belong together.

    With fewer than five batches, those of one batch in one language do.
    """
    arm, operation, metric = side
    cell = (arm, operation)
    if cell not in table.columns.cells:
        return {}
    column = table.columns.read(cell, metric)
    keep = ~np.isnan(column.values) & (column.known | (scope == "all"))
    runs = [table.columns.read(cell, name).values[keep].tolist() for name in _RUN]
    found: dict[tuple[float, float, int], list[float]] = {}
    for batch, number, language, value in zip(*runs, column.languages[keep], column.values[keep], strict=True):
        found.setdefault((batch, number, int(language)), []).append(float(value))
    few = len({batch for batch, _, _ in found}) < FEWEST_RELATIONS
    return {f"{key}": (f"{key[0]} {key[2] if few else ''}", sum(values) / len(values)) for key, values in found.items()}
