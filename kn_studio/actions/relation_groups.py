"""A relation at a time: which of its facts have degenerate neurons, fact by fact, and on from where it was stopped."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.degeneracy.rules import found as judged
from engine.degeneracy.types import Clusters, Search, Thresholds, TopologySearch
from engine.errors import ModelError, PromptError
from engine.types import Fact, Landed, Step, Work
from kn_studio.actions.context import Host
from kn_studio.actions.degeneracy import Asking, part
from kn_studio.actions.other_facts import Asked, Cell, Locator, Progress, asked, drawn, located
from kn_studio.actions.plan import settings
from kn_studio.clean_templates import PUBLISHED, recorded, templates_of
from kn_studio.degeneracy_intents import SearchRelationGroups
from kn_studio.degeneracy_state import Degeneracy, RelationGroups
from kn_studio.library import Library
from kn_studio.session.degeneracy import RelationKey
from kn_studio.session.group_records import GroupRecord, group_records
from kn_studio.session.records import Choice

if TYPE_CHECKING:
    from kn_studio.session.store import Store

NO_NEURON = "No control neuron could be drawn."

PROMPTS = 2
"""Each fact is located and searched on its first so many prompts, and groups are tested on as many held-out ones."""

COLUMNS = (
    "fact_uuid", "relation", "subject", "object", "language", "method", "t_low", "t_high", "known", "candidates",
    "groups", "stands_out", "random_groups", "matched_groups", "no_control", "tested", "not_tested", "strongest",
    "reason",
)  # fmt: skip

_LOCATED = 0.3
"""The share of a fact's time that locating counts for."""


@dataclass(frozen=True)
class _Course:
    """One table on its way. `key` is what its rows are kept under."""

    locator: Locator
    asking: Asking
    key: RelationKey
    seed: int

    def row(self, one: Asked) -> Work[tuple[RelationGroups, tuple[GroupRecord, ...]]]:
        """Locate and search one fact."""
        language = self.key.language
        progress = Progress(len(one.locating[language]))
        cells = yield from part(located(self.locator, [one], progress, "Locating"), 0.0, _LOCATED)
        cell = cells[one.fact.uuid, language]
        if len(cell.neurons) < 2:
            found = f"{len(cell.neurons)} neurons are located, and a group needs two."
            return self._without(one.fact, cell, found), ()
        held_out = [prompt for prompt in one.measuring[language] if prompt.held_out][:PROMPTS]
        searching = self.asking.work(
            self.locator.loaded, one.locating[language], cell.neurons, held_out, seed=self.seed
        )
        search = yield from part(searching, _LOCATED, 1.0)
        kept = Degeneracy(
            0, 0, one.fact.uuid, language, self.asking.method, search, (), self.key.fingerprint, self.key.model
        )
        row = row_of(one.fact, self.key.relation, language, cell, search, self.asking.thresholds)
        return row, group_records(kept)

    def _without(self, fact: Fact, cell: Cell, reason: str) -> RelationGroups:
        """A fact with too few neurons to search."""
        language = self.key.language
        label = fact.labels[language]
        about = (fact.uuid, label.subject, label.object, language, cell.rank == 1, len(cell.neurons))
        return RelationGroups(*about, 0, 0, None, None, 0, 0, None, reason, self.key.relation, self.key.method, reason)


def search_relation(
    host: Host,
    store: Store,
    library: Library,
    intent: SearchRelationGroups,
    choice: Choice,
    *,
    method: str = "amig",
    params: Mapping[str, Any] | None = None,
    seed: int = 42,
    again: bool = False,
) -> Work[tuple[RelationGroups, ...]]:
    """Locate and search up to `limit` facts of a relation, drawn by the seed, and keep each one's row as it lands.

    Rows that the session has already, of the same model and settings, are not made again unless `again` is asked for.
    Yields `Landed` with "groups" after each fact, `extra["rows"]` being all rows so far. Raises `KnownError` for an
    intent that makes no sense, `PromptError` where no fact can be asked, `ModelError` for a method that does not fit.
    """
    from engine.methods import method as find_method

    asking = Asking.of(intent)
    loaded = host.require()
    found = find_method(method)
    locator = Locator(loaded, found, settings(found, dict(params or {}), seed), choice)
    reason = found.fits(loaded)
    if reason is not None:
        raise ModelError(f"{found.title} cannot be used with this model: {reason}", "Choose another method.")
    key = _key(intent, asking, locator, seed)
    if (templates := templates_of(params)) != PUBLISHED:
        key = replace(key, settings={**key.settings, **recorded(templates)})
        library = library.worded(templates)
    if again and not store.readonly:
        store.degeneracy.forget_rows(key)
    kept = {row.fact: row for row in store.degeneracy.rows(key)}
    course = _Course(locator, asking, key, seed)
    rows: list[RelationGroups] = []
    facts = _facts(locator, store, library, intent, seed, set(kept))
    for number, one in enumerate(facts):
        yield Step(number, intent.limit, f"Fact {number + 1} of {intent.limit}")
        if isinstance(one, str):
            rows.append(kept[one])
        else:
            row, groups = yield from part(course.row(one), number / intent.limit, (number + 1) / intent.limit)
            if not store.readonly:
                store.degeneracy.add_row(key, row, groups)
            rows.append(row)
        yield Landed("groups", 0, extra={"rows": tuple(rows)})
    return tuple(rows)


def row_of(
    fact: Fact, relation: str, language: str, cell: Cell, search: Search, thresholds: Thresholds
) -> RelationGroups:
    """One fact's row. Of clusters a degenerate fact has one group, and both controls are the share of the random
    partitions that are degenerate by the same rule.
    """
    counts: tuple[int, int, float | None, float | None]
    if isinstance(search, TopologySearch):
        method, clusters = "topology", search.clustering("topology")
        chance, none = clusters.random_degenerate, no_partitions(clusters)
        stands_out = clusters.degenerate and clusters.p_value is not None and clusters.p_value <= thresholds.alpha
        counts = (int(clusters.degenerate), int(stands_out), chance, chance)
        tested, not_tested = len(search.tested.off) - 1, search.not_tested
        strongest, reason = clusters.interaction if clusters.degenerate else None, clusters.reason or search.reason
    else:
        found = judged(search, thresholds)
        method = search.method
        counts = (len(found.groups), found.stands_out, found.random_groups, found.matched_groups)
        none = NO_NEURON if None in counts else ""
        tested, not_tested = sum(search.budget.tested.values()), search.budget.not_tested
        strongest = found.groups[0].interaction if found.groups else None
        reason = " ".join(filter(None, (found.reason, search.reason)))
    label = fact.labels[language]
    about = (fact.uuid, label.subject, label.object, language, cell.rank == 1, len(search.tested.neurons))
    return RelationGroups(*about, *counts, tested, not_tested, strongest, reason, relation, method, none)


def no_partitions(clusters: Clusters) -> str:
    """Why no random partitions stand beside a clustering; "" where some do."""
    if clusters.random_degenerate is not None:
        return ""
    if len(clusters.components) < 2:
        return "Fewer than two clusters leave nothing to draw random partitions like."
    return "The budget was too small to test random partitions."


def table(
    intent: SearchRelationGroups, rows: tuple[RelationGroups, ...]
) -> tuple[tuple[str, ...], Iterator[tuple[Any, ...]]]:
    """Columns and rows for an export."""
    t_low, t_high = intent.thresholds
    return COLUMNS, (
        (
            row.fact, intent.relation, row.subject, row.object, row.language, intent.method, t_low, t_high, row.known,
            row.candidates, row.groups, row.stands_out, row.random_groups, row.matched_groups, row.no_control,
            row.tested, row.not_tested, row.strongest, row.reason,
        )
        for row in rows
    )  # fmt: skip


def _facts(
    locator: Locator, store: Store, library: Library, intent: SearchRelationGroups, seed: int, kept: set[str]
) -> Iterator[Asked | str]:
    """Up to `limit` facts in the order of the draw: those kept already by their uuid, others ready to be asked."""
    count, why = 0, ""
    for uuid in drawn(library, intent.relation, (intent.language,), np.random.default_rng(seed)):
        if count == intent.limit:
            break
        if uuid in kept:
            count += 1
            yield uuid
            continue
        fact = library.fact(uuid)
        assert fact is not None
        usable, reasons = asked(locator.loaded, store, library, fact, (intent.language,), PROMPTS)
        if reasons:
            why = why or f" ({reasons[intent.language].rstrip('.')})"
            continue
        count += 1
        yield usable
    if not count:
        raise PromptError(
            f"No fact of {intent.relation} can be asked in '{intent.language}'{why}.",
            "Choose another language or relation.",
        )


def _key(intent: SearchRelationGroups, asking: Asking, locator: Locator, seed: int) -> RelationKey:
    info, choice = locator.loaded.info, locator.choice
    limits = {"candidates": asking.candidates, "budget": asking.budget, **asdict(asking.thresholds), **asking.settings}
    locating = {
        "locating": locator.method.key, **locator.params.in_force(), "threshold": choice.threshold(intent.language),
        "share": choice.share, "top_k": choice.top_k, "prompts": PROMPTS, "seed": seed,
    }  # fmt: skip
    return RelationKey(
        intent.relation, intent.language, intent.method, info.fingerprint, info.id, {**limits, **locating}
    )
