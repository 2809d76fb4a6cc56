"""What several languages share over the facts of a relation, as frozen values. No Qt, no torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.statistics import Interval

COLUMNS = (
    "fact_uuid", "relation", "subject", "object", "languages", "at_least", "known", "count", "expected", "p_value",
    "p_holm", "jaccard", "mixed", "neurons",
)  # fmt: skip


@dataclass(frozen=True)
class RelationRow:
    """One fact. `sizes`: language → its number of neurons; `known`: the languages in which the answer ranks first.

    `p_holm` is corrected over the rows, `jaccard` the mean over pairs of languages (None: no neurons), `mixed` what
    the languages share when each speaks of another fact of the relation (None: there are too few answers for that).
    """

    fact: str
    subject: str
    object: str
    sizes: Mapping[str, int]
    known: tuple[str, ...]
    count: int
    expected: float
    p_value: float
    p_holm: float
    jaccard: float | None
    mixed: int | None


@dataclass(frozen=True)
class Summary:
    """What several facts have in common. `coverage` is the share of them with a shared neuron; one without counts as 0.

    `excess` is the mean of count − expected, `beyond_mixed` that of count − mixed over the facts that have it, all
    with bootstrap intervals over the facts.
    """

    facts: int
    coverage: float
    count: Interval
    expected: float
    excess: Interval
    mixed: Interval | None
    beyond_mixed: Interval | None


@dataclass(frozen=True)
class RelationOverlap:
    """All facts that were looked at, and those whose answer ranks first in every language (None: there are none).

    `layers`: "shared" or a language → neurons per fact in each layer. `left_out` counts facts that were drawn and
    cannot be asked in all the languages. `wanted` facts were to be looked at: more than there are rows while the work
    goes on, and after it was stopped. `thresholds` (by language; empty with `top_k`) and `share` chose the neurons.
    """

    relation: str
    languages: tuple[str, ...]
    at_least: int
    rows: tuple[RelationRow, ...]
    every: Summary
    known: Summary | None
    layers: Mapping[str, tuple[float, ...]]
    left_out: int
    seconds: float
    wanted: int = 0
    thresholds: Mapping[str, float] = field(default_factory=dict)
    share: float = 0.5
    top_k: int | None = None
    fingerprint: str = ""

    def table(self) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
        """Columns and rows for an export; what belongs to a language stands in one cell, as `en=8;zh=5`."""
        head = (";".join(self.languages), self.at_least)
        rows = [
            (
                row.fact, self.relation, row.subject, row.object, *head, ";".join(row.known), row.count, row.expected,
                row.p_value, row.p_holm, row.jaccard, row.mixed, ";".join(f"{k}={n}" for k, n in row.sizes.items()),
            )
            for row in self.rows
        ]  # fmt: skip
        return COLUMNS, rows
