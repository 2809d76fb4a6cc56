"""What `robustness` says in words: its columns, its figures, and which claims it judges. NumPy only.

Claims, rules and margins were written before the first run, as directions only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from engine.degeneracy.types import Thresholds
from engine.experiments import robustness_checking as checking
from engine.experiments import robustness_checking_claims as checks
from engine.experiments.base import Claim, Metric, Picture, Row, Scope
from engine.experiments.columns import Changed
from engine.experiments.robustness_measures import CLEAN, GROUPS, OPERATIONS
from engine.experiments.robustness_published import PUBLISHED
from engine.experiments.summaries import (
    EVERY,
    Estimate,
    Table,
    Verdict,
    difference_of,
    estimate,
    estimates,
    judge,
    of_means,
    rule_of,
    told,
)
from engine.experiments.worded import Words
from engine.perturbations import KINDS, REASONS, Kind
from engine.statistics import Interval

QUESTION = (
    "When a query is perturbed, does the answer waver more without degenerate neurons, and less with more of them?"
)

NOTE = (
    "'Unedited model' has a line for each perturbation, everything else a line for each set of neurons. 'KN' are the "
    "located neurons, 'DKN' those of pairs that pass the rule; 'closest pair' is the pair of the strongest interaction "
    "that does not pass it. 'Values' scales activations where the answer is read, 'weights' columns of the second "
    "matrix of a layer, which acts at every place. Printed perturbations are replace, add and delete; natural ones "
    "are typing error, synonym, distractor and paraphrase; of single ones, edits have figures over all languages only."
)

METHOD = (
    "A fact's strongest neurons in a language (KN) are located by AMIG, and all pairs of them are searched by the rule "
    "of the degeneracy experiment: each alone loses at most T_low of the answer's probability, both together more than "
    "T_high. DKN are the neurons of the pairs that pass. Where no pair passes there is no DKN, and its lines are "
    "missing; so that something can be measured at all, the pair of the strongest interaction among those that did not "
    "pass stands as an arm of its own. It is no degenerate pair by the rule.",
    "Everything is measured on prompts that nothing was located on, and on their perturbations. Printed ones are those "
    "of arXiv 2402.13731: an inner word becomes '[REPLACED]', '[ADDED]' is put between words, an inner word goes. "
    "Natural ones are a typing error in one inner word, a synonym from the program's own table, a neutral sentence "
    "before the query, and another prompt of the same relation that nothing is located on. Subject, numbers, the "
    "answer's place and the words next to it are never touched. Each is drawn by the seed, the fact, the language and "
    "the kind. A prompt that cannot be perturbed in a way is left out there, and the share is given.",
    "Fluctuation is log P of the answer to the perturbed query less that to the clean one, in nats; below 0 the "
    "perturbation hurts. Its difference in differences is the fluctuation with neurons edited less that of the "
    "unedited model on the same queries: below 0, the edit makes the answer waver more. Logarithms keep a fact that an "
    "edit all but erases from looking steady, as it would on the scale of probabilities. Neurons are suppressed "
    "(times 0) and enhanced (times 1.5, 2 and 4).",
    "Controls are the rest of the located neurons (as many, drawn at random), random neurons of the same layers, "
    "equally active neurons of the same layers, the closest pair of an equal search over random neurons, and no neuron "
    "at all, whose difference in differences is 0 exactly. Figures of controls are means over their draws.",
    "An answer is right where its first token beats those of the relation's other answers. 'Retained' is the share of "
    "answers still right when perturbed, of those that the unedited model gets right when clean. 'Regained' is the "
    "share right under an edit of those that the unedited model gets right when clean and misses when perturbed: it "
    "starts at 0 by construction, so that any change can only raise it. It is held against controls, and the retained "
    "share, which counts losses too, stands beside it. Harm is what an edit does to the clean queries.",
    "Fact checking asks for a right and a wrong object of each fact, the wrong one an object of the same relation. The "
    "AUROC is how often the score of a right claim, log P (mean over tokens) to begin with, exceeds that of a wrong "
    "one. A group's AUROC is the mean over its kinds.",
    checks.METHOD,
    "Only facts known in all languages used are judged; all facts stand beside. Nothing is trimmed. Intervals are 95 % "
    "bootstrap intervals: whole relations are drawn, and with fewer than five, facts. Claims are judged one by one, "
    "without a correction for their number. With the setting 'preset reproduction' the rule has the thresholds of the "
    "published code, which lie so close that two independent neurons pass as degenerate.",
)

_OF = {"dkn": "DKN", "pair": "the closest pair"}
ARMS: Mapping[str, str] = {
    CLEAN: "Clean query",
    "replace": "Replace",
    "add": "Add",
    "delete": "Delete",
    "typo": "Typing error",
    "synonym": "Synonym",
    "distractor": "Distractor",
    "paraphrase": "Paraphrase",
    "printed": "Printed, together",
    "natural": "Natural, together",
    "none": "No neuron",
    "kn": "KN",
    "kn_random": "KN: random neurons",
    "kn_matched": "KN: equally active",
    "dkn": "DKN",
    "dkn_rest": "DKN: as many other KN",
    "dkn_random": "DKN: random neurons",
    "dkn_matched": "DKN: equally active",
    "pair": "Closest pair (not passed)",
    "pair_rest": "Pair: two other KN",
    "pair_random": "Pair: random neurons",
    "pair_matched": "Pair: equally active",
    "pair_search": "Pair: of random neurons",
}

UNEDITED = checks.UNEDITED
OPERATION_TITLES: Mapping[str, str] = {
    UNEDITED: "Unedited model",
    **{
        name: ("suppressed" if factor == 0 else f"times {factor:g}") + f", {medium}"
        for name, (medium, factor) in OPERATIONS.items()
    },
    **checks.OPERATIONS,
}

_NAMES: Mapping[str, str] = {**{kind: ARMS[kind].lower() for kind in KINDS}, "printed": "printed", "natural": "natural"}
_BY_KIND = (
    ("did", "Diff. in diff.", "Fluctuation under the edit less that of the unedited model, in nats"),
    ("fluctuation", "Fluctuation", "log P of the perturbed query less that of the clean one, both under the edit"),
    ("retained", "Retained", "Share right when perturbed, of those right when clean and unedited"),
    ("gain", "Regained", "Share right under the edit, of those right when clean and missed when perturbed, unedited"),
)
METRICS = (
    Metric("delta_log_p", "Fluctuation", "log P of the perturbed query less that of the clean one, in nats."),
    Metric("retained", "Retained", "Share right when perturbed, of those right when clean."),
    Metric("auroc", "AUROC", "How often the score of a right claim exceeds that of a wrong one; 0.5 is chance."),
    Metric("auroc_change", "AUROC, change", "AUROC less that of the clean queries of the same facts."),
    *checks.METRICS,
    Metric("answered", "Right", "Share of queries whose answer beats the relation's other answers."),
    Metric("log_p", "log P", "log P of the answer, in nats."),
    Metric("left_out", "Left out", "Share of test prompts that could not be perturbed so."),
    Metric("neurons", "Neurons", "How many are edited, or read where claims are checked by them."),
    Metric("any_passed", "Facts with a DKN", "Share of facts with a pair that passes the rule."),
    Metric("interaction", "Interaction", "Change of log P with both off less those with each off, where located."),
    Metric("clean_delta_log_p", "Clean: change of log P", "What the edit does to the clean query, in nats."),
    Metric("clean_kept", "Clean: kept", "Share of clean answers still right under the edit, of those right before."),
    *(
        Metric(f"{stem}_{name}", f"{title}: {_NAMES[name]}", f"{text}; {_NAMES[name]}.")
        for stem, title, text in _BY_KIND
        for name in (*GROUPS, *KINDS)
    ),
)
_SINGLE = frozenset(f"{stem}_{kind}" for stem, _, _ in _BY_KIND for kind in KINDS)
"""Columns of one kind of perturbation, of which languages have no means of their own: there would be thousands."""

MARGIN, SHARE_MARGIN, AUROC_MARGIN = 0.05, 0.02, 0.02

_AGAINST: Mapping[str, str] = {
    "rest": "as many other located neurons", "random": "random neurons of the same layers",
    "matched": "equally active neurons", "search": "the closest pair of random neurons", "none": "no edit at all",
    "kn": "all located neurons",
}  # fmt: skip


@dataclass(frozen=True)
class _Paired:
    """A claim on a paired difference, first minus second, of a column; `sign` -1 where less is what is claimed."""

    text: str
    what: str
    operation: str
    metric: str
    first: str
    second: str
    sign: float
    margin: float
    source: str = ""


def _paired() -> dict[str, _Paired]:
    found: dict[str, _Paired] = {}
    source = "arXiv 2402.13731, robustness"
    for arm, name in _OF.items():
        controls = ["rest", "random", "matched", *(["search"] if arm == "pair" else []), "none", "kn"]
        for group in GROUPS:
            for medium, against in (("values", controls), ("weights", ["rest", "random", "matched", "none"])):
                for control in against:
                    found[f"{arm}_suppress_{medium}_{group}_{control}"] = _Paired(
                        f"Under {group} perturbations, suppressing {name} ({medium}) makes answers waver more than "
                        f"suppressing {_AGAINST[control]}." if control != "none" else
                        f"Under {group} perturbations, suppressing {name} ({medium}) makes answers waver more.",
                        f"the difference in differences, {_AGAINST[control]} minus {name}",
                        f"suppress_{medium}", f"did_{group}", arm, _arm(arm, control), -1.0, MARGIN,
                        source if arm == "dkn" and control in ("random", "none", "kn") else "",
                    )  # fmt: skip
            for metric, title, what, margin in (
                ("did", "steadies answers", "the difference in differences", MARGIN),
                ("gain", "regains missed answers", "the share regained", SHARE_MARGIN),
                ("retained", "keeps more answers right", "the share retained", SHARE_MARGIN),
            ):
                control = "none" if metric == "retained" else "random"
                beside = "" if control == "none" else f" more than doubling {_AGAINST[control]}"
                found[f"{arm}_enhance_{group}_{metric}"] = _Paired(
                    f"Under {group} perturbations, doubling {name} (values) {title}{beside}.",
                    f"{what}, {name} minus {_AGAINST[control]}",
                    "enhance_2_values", f"{metric}_{group}", arm, _arm(arm, control), 1.0, margin,
                    source if arm == "dkn" and metric == "gain" else "",
                )  # fmt: skip
        found[f"{arm}_harm"] = _Paired(
            f"Doubling {name} (values) loses more clean answers than doubling random neurons of the same layers.",
            f"the share of clean answers kept, random neurons minus {name}", "enhance_2_values", "clean_kept", arm,
            f"{arm}_random", -1.0, SHARE_MARGIN,
        )  # fmt: skip
    return found


def _arm(arm: str, control: str) -> str:
    return control if control in ("none", "kn") else f"{arm}_{control}"


_PAIRED = _paired()

CLAIMS = (
    *(Claim(f"hurts_{group}", f"{group.capitalize()} perturbations lower the probability of the answer.",
            rule_of("the loss of log P from clean to perturbed (known facts, unedited)", MARGIN)) for group in GROUPS),
    *(Claim(f"checking_{group}", f"{group.capitalize()} perturbations make it harder to tell right claims from wrong "
            "ones by log P.", rule_of("the loss of AUROC from clean to perturbed (known facts)", AUROC_MARGIN),
            "arXiv 2402.13731, fact checking") for group in GROUPS),
    *(Claim(key, each.text, rule_of(f"{each.what} (known facts)", each.margin), each.source, (each.first, each.second))
      for key, each in _PAIRED.items()),
    *checks.CLAIMS,
)  # fmt: skip

EDITED = ("kn", "kn_random", "kn_matched", "dkn", "dkn_rest", "dkn_random", "dkn_matched", "pair", "pair_rest",
          "pair_random", "pair_matched", "pair_search")  # fmt: skip
"""Arms of neurons that are edited."""

_SETS = ("none", *EDITED)
_SUPPRESSED = ("suppress_values", "suppress_weights")
_ENHANCED = ("enhance_1.5_values", "enhance_2_values", "enhance_4_values")
PICTURES = (
    Picture("What each perturbation does to the unedited model", "delta_log_p", (*KINDS, *GROUPS), (UNEDITED,),
            "log P of the answer to the perturbed query less that to the clean one, in nats."),
    Picture("Right answers that stay right, unedited", "retained", (*KINDS, *GROUPS), (UNEDITED,),
            "Share of the answers that are right when clean."),
    *(Picture(f"Neurons suppressed, {group} perturbations", f"did_{group}", _SETS, _SUPPRESSED,
              "Difference in differences in nats; below 0 the answer wavers more than in the unedited model.")
      for group in GROUPS),
    *(Picture(f"Neurons enhanced, {group} perturbations", f"did_{group}", _SETS, _ENHANCED,
              "Difference in differences in nats; above 0 the answer is steadier than in the unedited model.")
      for group in GROUPS),
    *(Picture(f"Missed answers that enhancing regains, {group} perturbations", f"gain_{group}", _SETS, _ENHANCED,
              "Of answers right when clean and missed when perturbed: 0 without an edit, by construction.")
      for group in GROUPS),
    Picture("Clean answers that stay right", "clean_kept", _SETS, ("suppress_values", "suppress_weights",
            "enhance_2_values", "enhance_4_values"), "Share of the answers that are right without an edit."),
    Picture("Telling right claims from wrong ones by log P", "auroc", (CLEAN, *KINDS, *GROUPS), (UNEDITED,),
            "AUROC; 0.5 is chance."),
    *checks.PICTURES,
)  # fmt: skip

WORDS = Words(QUESTION, METHOD, ARMS, OPERATION_TITLES, NOTE, METRICS, CLAIMS, PUBLISHED, PICTURES)


def summary(rows: Sequence[Row], limits: Thresholds, seed: int) -> tuple[Estimate, ...]:
    """The mean of every column, the AUROC of log P, and the reason where an arm or a perturbation has no figure."""
    found = estimates(Changed(rows, _by_language), seed)
    found += estimates(Changed(rows, _over_all), seed)
    for model, table in Table.by_model(rows).items():
        languages = table.languages()
        scopes: tuple[Scope, ...] = ("known", "all")
        for scope in scopes:
            for language in (EVERY, *(languages if len(languages) > 1 else ())):
                narrow = _Narrow(model, table, scope, language, seed)
                found += [*narrow.areas(), *narrow.missing(limits)]
    return tuple(found)


def _by_language(row: Row) -> Row:
    """A row with the columns that have means in every language."""
    return replace(row, values={name: each for name, each in row.values.items() if name not in checks.WITHIN | _SINGLE})


def _over_all(row: Row) -> Row:
    """A row with the others, as if of one language: where there is one only, means are given over all of them alone."""
    return replace(row, language="", values={name: each for name, each in row.values.items() if name in _SINGLE})


@dataclass(frozen=True)
class _Narrow:
    """The rows of a model, to be read in one scope and language."""

    model: str
    table: Table
    scope: Scope
    language: str
    seed: int

    def areas(self) -> list[Estimate]:
        """How well log P and neurons tell claims apart, by kind of query."""
        found = [self._estimate(*each) for each in checks.figures(self.table, self.scope, self.language, self.seed)]
        return [each for each in found if each.mean is not None]

    def missing(self, limits: Thresholds) -> list[Estimate]:
        """Figures that are not there, with the reason."""
        found = []
        if "dkn" not in self.table.arms():
            why = f"No pair passes the rule (T_low {limits.t_low:g}, T_high {limits.t_high:g}), so there is no DKN."
            found += [self._estimate("dkn", operation, f"did_{group}", None, why)
                      for operation in OPERATIONS for group in GROUPS]  # fmt: skip
        there = checks.checked(self.table)
        for scorer in checking.SCORERS:
            if (operation := checking.operation_of(scorer)) not in there:
                found += [self._estimate(arm, operation, "auroc", None, checks.reason(scorer))
                          for arm in (CLEAN, *GROUPS)]  # fmt: skip
        kinds: Mapping[Kind, str] = REASONS
        for kind, why in kinds.items():
            if not self.table.values(kind, UNEDITED, "delta_log_p", "all", self.language):
                found.append(self._estimate(kind, UNEDITED, "delta_log_p", None, why))
        return found

    def _estimate(self, arm: str, operation: str, metric: str, interval: Interval | None, why: str = "") -> Estimate:
        return estimate(self.model, arm, operation, self.language, metric, self.scope, interval, why)


def verdicts(rows: Sequence[Row], seed: int) -> tuple[Verdict, ...]:
    """Every claim judged for each model, on the facts that it knows; all facts stand beside in the evidence."""
    found = []
    for model, table in Table.by_model(rows).items():
        for claim in CLAIMS:
            known, margin = _evidence(table, claim.key, "known", seed)
            every, _ = _evidence(table, claim.key, "all", seed)
            evidence = f"Known facts: {told(known)}. All facts: {told(every)}."
            if claim.key.startswith("dkn_") and "dkn" not in table.arms():
                evidence = "No pair passes the rule for any fact, so there is no DKN to measure."
            if claim.key.startswith("check_"):
                evidence = checks.missing(table, claim.key) or evidence
            found.append(Verdict(claim.text, judge(known, margin), evidence, claim.rule, model, claim.key))
    return tuple(found)


def _evidence(table: Table, key: str, scope: Scope, seed: int) -> tuple[Interval | None, float]:
    """What a claim is judged by, with its margin."""
    if key.startswith("hurts_"):
        lost = table.values(key.removeprefix("hurts_"), UNEDITED, "delta_log_p", scope)
        return of_means([lost], lambda means: -means[:, 0], seed=seed), MARGIN
    if key.startswith("checking_"):
        return _turned(checking.change(table, key.removeprefix("checking_"), UNEDITED, scope, seed=seed)), AUROC_MARGIN
    if key.startswith("check_"):
        return checks.evidence(table, key, scope, seed), checks.MARGIN
    each = _PAIRED[key]
    first = table.values(each.first, each.operation, each.metric, scope)
    second = table.values(each.second, each.operation, each.metric, scope)
    if each.sign < 0:
        first, second = second, first
    return difference_of(first, second, seed=seed), each.margin


def _turned(interval: Interval | None) -> Interval | None:
    """The interval of the opposite sign."""
    if interval is None or interval.low is None or interval.high is None:
        return interval if interval is None else replace(interval, mean=0.0 - interval.mean)
    return replace(interval, mean=0.0 - interval.mean, low=0.0 - interval.high, high=0.0 - interval.low)
