"""What `robustness` claims of checking facts by neurons in perturbed queries, and its figures. NumPy only.

Claims, rules and margins were written before the first run that checked by neurons. Nothing is chosen by an outcome:
neurons and their number come from train facts, which are never measured.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from engine.experiments import robustness_checking as checking
from engine.experiments.base import Claim, Metric, Picture, Scope
from engine.experiments.robustness_checking import READINGS, SCORERS, SETS, operation_of
from engine.experiments.robustness_measures import CLEAN, GROUPS
from engine.experiments.summaries import EVERY, Table, rule_of
from engine.perturbations import KINDS
from engine.statistics import Interval

UNEDITED = "unedited"
MARGIN = 0.02

METHOD = (
    "Facts are checked by neurons too. For each relation and language they are found on train facts, which are drawn "
    "beside the measured ones, share no subject with them and are never measured: neurons that more than a share t of "
    "as many of these facts located as the most frequent one (KN), members of their pairs that pass the rule (DKN), "
    "and members of their closest pairs that do not (closest pairs; no degenerate ones by the rule). Four train facts "
    "of five name the neurons, the fifth chooses t; a relation in which fewer than five facts have such neurons is not "
    "checked by them. A claim's score is the mean over these neurons of their attribution to the claimed object, or of "
    "their activation with the object written out, read in each query as it stands. Beside it stand log P on the same "
    "claims, and ten random sets of as many neurons of the same layers. The wrong object of a fact is a right one of "
    "another measured fact, so that nothing learned on train facts can tell it."
)

_OF = {"kn": "KN", "dkn": "DKN", "pair": "Closest pairs"}
_READ = {"attribution": "attribution", "written": "activation, written out"}
OPERATIONS: Mapping[str, str] = {
    operation_of(f"{name}_{reading}"): f"Checked by {_OF[name]}, {_READ[reading]}"
    for name in SETS
    for reading in READINGS
}
METRICS = (
    Metric("auroc_over_log_p", "AUROC over log P", "AUROC of the neurons' score less that of log P, same claims."),
    Metric("auroc_over_random", "AUROC over random", "AUROC of the score less the mean of ten random sets, paired."),
)
WITHIN = frozenset(f"{side}{ending}" for side in ("right", "wrong") for ending in ("", *checking.RANDOM))
"""Columns that AUROCs are made of; their means by themselves say nothing."""

PICTURES = (
    Picture("Telling right claims from wrong ones by neurons", "auroc", (CLEAN, *KINDS, *GROUPS), tuple(OPERATIONS),
            "AUROC; 0.5 is chance. Neurons of a relation, found on facts that are not measured."),
)  # fmt: skip


@dataclass(frozen=True)
class _Test:
    """A claim on a figure of a scorer under a group of perturbations; `other` is the scorer that it is held against."""

    scorer: str
    group: str
    against: Literal["log_p", "random", "steady", "kn"]
    text: str
    what: str

    @property
    def other(self) -> str:
        if self.against == "kn":
            return operation_of("kn_" + self.scorer.partition("_")[2])
        return UNEDITED


def _tests() -> Iterator[tuple[str, _Test]]:
    whose = {"kn": "KN", "dkn": "DKN", "pair": "neurons of closest pairs"}
    reads = {"attribution": "attribution", "written": "activation with the object written out"}
    loss = "the change of AUROC from clean to perturbed"
    for scorer in SCORERS:
        name, _, reading = scorer.partition("_")
        by = f"the {reads[reading]} of {whose[name]}"
        for group in GROUPS:
            head, key = f"Under {group} perturbations, {by}", f"check_{scorer}_{group}"
            of = f"the paired difference in AUROC, {whose[name]} minus"
            yield f"{key}_log_p", _Test(scorer, group, "log_p", f"{head} checks facts better than log P.",
                                        f"{of} log P")  # fmt: skip
            yield f"{key}_random", _Test(scorer, group, "random", f"{head} checks facts better than that of random "
                                         "neurons of the same layers.", f"{of} ten random sets' mean")  # fmt: skip
            yield f"{key}_steady", _Test(scorer, group, "steady", f"{head} loses less in checking facts than log P.",
                                         f"the difference in {loss}, {whose[name]} minus log P")  # fmt: skip
            if name != "kn":
                yield f"{key}_kn", _Test(scorer, group, "kn", f"{head} checks facts better than that of KN.",
                                         f"{of} KN")  # fmt: skip


_TESTS: Mapping[str, _Test] = dict(_tests())

CLAIMS = tuple(
    Claim(key, each.text, rule_of(f"{each.what} (known facts)", MARGIN),
          "arXiv 2402.13731, fact checking" if each.scorer.startswith("dkn") and each.against != "random" else "")
    for key, each in _TESTS.items()
)  # fmt: skip


def evidence(table: Table, key: str, scope: Scope, seed: int) -> Interval | None:
    """What a claim is judged by."""
    each = _TESTS[key]
    own = operation_of(each.scorer)
    if each.against == "random":
        return checking.over_random(table, each.group, own, scope, seed=seed)
    compare = checking.steadier if each.against == "steady" else checking.lead
    return compare(table, each.group, own, each.other, scope, seed=seed)


def missing(table: Table, key: str) -> str:
    """Why a claim has nothing to be judged by, or ""."""
    return "" if operation_of(_TESTS[key].scorer) in checked(table) else reason(_TESTS[key].scorer)


def reason(scorer: str) -> str:
    """Why no claim was checked by a scorer."""
    name = scorer.partition("_")[0]
    what = {"kn": "located neurons", "dkn": "a pair that passes the rule", "pair": "a closest pair"}[name]
    return f"No claim was checked: it takes a relation of two measured answers, and five train facts with {what}."


def checked(table: Table) -> frozenset[str]:
    """The operations of scorers that any claim was checked by."""
    return frozenset(operation for arm, operation in table.cells() if arm == CLEAN and operation in OPERATIONS)


def figures(table: Table, scope: Scope, language: str, seed: int) -> Iterator[tuple[str, str, str, Interval | None]]:
    """(arm, operation, metric, figure) of every kind of query; comparisons for clean queries and for groups alone."""
    there = checked(table)
    for operation in (UNEDITED, *(each for each in OPERATIONS if each in there)):
        place = (operation, scope, language)
        for arm in (CLEAN, *KINDS, *GROUPS):
            yield arm, operation, "auroc", checking.of_query(table, arm, *place, seed=seed)
            if arm != CLEAN:
                yield arm, operation, "auroc_change", checking.change(table, arm, *place, seed=seed)
            if operation != UNEDITED and language == EVERY and arm in (CLEAN, *GROUPS):
                ahead = checking.lead(table, arm, operation, UNEDITED, scope, language, seed=seed)
                yield arm, operation, "auroc_over_log_p", ahead
                yield arm, operation, "auroc_over_random", checking.over_random(table, arm, *place, seed=seed)
