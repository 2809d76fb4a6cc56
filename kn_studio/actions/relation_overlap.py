"""A relation at a time: how much the languages share for each of its facts, beside chance and mixed facts."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.errors import ModelError, PromptError
from engine.overlap import chance, holm, independent, jaccard, languages_needed, sizes_of
from engine.types import Landed, ModelInfo, Step, Work
from kn_studio.actions.context import Host
from kn_studio.actions.other_facts import Asked, Cell, Cells, Locator, Progress, answer_of, asked, drawn, located
from kn_studio.actions.plan import settings
from kn_studio.actions.shared_controls import mixed_once
from kn_studio.clean_templates import templates_of
from kn_studio.intents import CompareRelation
from kn_studio.library import Library
from kn_studio.relation_state import RelationOverlap, RelationRow, Summary
from kn_studio.session.records import Choice

if TYPE_CHECKING:
    from engine.model import LoadedModel
    from kn_studio.session.store import Store

PROMPTS = 2
"""Each fact is located on its first so many prompts of a language."""

_TOGETHER = 8
"""Facts that are located at a time: so many fill the batches, and their rows are kept when the work is stopped."""


def compare_relation(
    host: Host,
    store: Store,
    library: Library,
    intent: CompareRelation,
    choice: Choice,
    *,
    method: str = "amig",
    params: Mapping[str, Any] | None = None,
    seed: int = 42,
    prompts: int = PROMPTS,
) -> Work[RelationOverlap]:
    """Locate up to `limit` facts of a relation, drawn by the seed, in all the languages, and say what these share.

    What is known after every few facts comes as `Landed("relation", …, {"found": RelationOverlap})`, so that it can be
    kept when the work is stopped. Nothing is written to the session. Raises `PromptError` for fewer than two languages
    and where no fact can be asked in all of them, `ModelError` for a method that does not fit the model.
    """
    from engine.methods import method as find_method

    began = time.monotonic()
    loaded = host.require()
    languages = tuple(dict.fromkeys(intent.languages))
    if len(languages) < 2:
        raise PromptError("One language shares nothing with another.", "Name two languages or more.")
    needed = languages_needed(len(languages), intent.at_least)
    found = find_method(method)
    locator = Locator(loaded, found, settings(found, dict(params or {}), seed), choice)
    reason = found.fits(loaded)
    if reason is not None:
        raise ModelError(f"{found.title} cannot be used with this model: {reason}", "Choose another method.")
    library = library.worded(templates_of(params))
    facts, left_out = yield from _facts(loaded, store, library, intent, languages, prompts, seed)
    progress = Progress(sum(len(group) for each in facts for group in each.locating.values()))
    table = _Table(intent.relation, languages, needed, choice, loaded.info, left_out, len(facts), began)
    cells: dict[tuple[str, str], Cell] = {}
    for start in range(0, len(facts), _TOGETHER):
        some = facts[start : start + _TOGETHER]
        cells |= yield from located(locator, some, progress, f"Locating {len(facts)} facts")
        if start + len(some) < len(facts):
            yield Landed("relation", 0, extra={"found": table.filled(facts[: start + len(some)], cells)})
    return table.filled(facts, cells)


@dataclass(frozen=True)
class _Table:
    """The table but for its rows. `needed` languages must have a neuron, `wanted` facts are looked at."""

    relation: str
    languages: tuple[str, ...]
    needed: int
    choice: Choice
    info: ModelInfo
    left_out: int
    wanted: int
    began: float

    def filled(self, facts: Sequence[Asked], cells: Cells) -> RelationOverlap:
        """The table of these facts."""
        rows = _rows(facts, cells, self.languages, self.needed, self.info.width)
        every = summary(rows)
        assert every is not None
        limits = {code: self.choice.threshold(code) for code in self.languages}
        return RelationOverlap(
            relation=self.relation,
            languages=self.languages,
            at_least=self.needed,
            rows=rows,
            every=every,
            known=summary([row for row in rows if len(row.known) == len(self.languages)]),
            layers=_profile(facts, cells, self.languages, self.needed, self.info.layers),
            left_out=self.left_out,
            seconds=round(time.monotonic() - self.began, 3),
            wanted=self.wanted,
            thresholds={code: value for code, value in limits.items() if value is not None},
            share=self.choice.share,
            top_k=self.choice.top_k,
            fingerprint=self.info.fingerprint,
        )


def _facts(
    loaded: LoadedModel, store: Store, library: Library, intent: CompareRelation, languages: tuple[str, ...],
    prompts: int, seed: int,
) -> Work[tuple[list[Asked], int]]:  # fmt: skip
    """The facts that can be asked in all the languages, up to the limit, and how many of those drawn cannot."""
    found: list[Asked] = []
    left_out, why = 0, ""
    for number, uuid in enumerate(drawn(library, intent.relation, languages, np.random.default_rng(seed))):
        if len(found) == intent.limit:
            break
        if number % 10 == 0:
            yield Step(len(found), intent.limit, "Choosing facts")
        fact = library.fact(uuid)
        assert fact is not None
        usable, reasons = asked(loaded, store, library, fact, languages, prompts)
        if reasons:
            left_out += 1
            language = next(iter(reasons))
            why = why or f" ({language}: {reasons[language].rstrip('.')})"
        else:
            found.append(usable)
    if not found:
        raise PromptError(
            f"No fact of {intent.relation} can be asked in all of {', '.join(languages)}{why}.",
            "Choose other languages or another relation.",
        )
    return found, left_out


def summary(rows: Sequence[RelationRow]) -> Summary | None:
    """The means over facts; None without one."""
    from engine.statistics import bootstrap_mean

    if not rows:
        return None
    crossed = [(row.count, row.mixed) for row in rows if row.mixed is not None]
    return Summary(
        facts=len(rows),
        coverage=float(np.mean([row.count > 0 for row in rows])),
        count=bootstrap_mean([row.count for row in rows]),
        expected=float(np.mean([row.expected for row in rows])),
        excess=bootstrap_mean([row.count - row.expected for row in rows]),
        mixed=bootstrap_mean([mixed for _, mixed in crossed]) if crossed else None,
        beyond_mixed=bootstrap_mean([count - mixed for count, mixed in crossed]) if crossed else None,
    )


def _rows(
    facts: Sequence[Asked], cells: Cells, languages: tuple[str, ...], needed: int, width: int
) -> tuple[RelationRow, ...]:
    rows = [_row(facts, number, cells, languages, needed, width) for number in range(len(facts))]
    corrected = holm([row.p_value for row in rows])
    return tuple(replace(row, p_holm=value) for row, value in zip(rows, corrected, strict=True))


def _row(
    facts: Sequence[Asked], number: int, cells: Cells, languages: tuple[str, ...], needed: int, width: int
) -> RelationRow:
    fact = facts[number].fact
    mine = {code: cells[fact.uuid, code] for code in languages}
    sets = {code: cell.neurons for code, cell in mine.items()}
    count, random = len(independent(sets, needed)), chance(sizes_of(sets), width, needed)
    alike = [jaccard(sets[one], sets[other]) for one, other in combinations(languages, 2)]
    defined = [value for value in alike if value is not None]
    others = _different(facts, number, languages)
    p_value = random.p_value(count)
    return RelationRow(
        fact=fact.uuid,
        subject=fact.labels[languages[0]].subject,
        object=fact.labels[languages[0]].object,
        sizes={code: len(chosen) for code, chosen in sets.items()},
        known=tuple(code for code, cell in mine.items() if cell.rank == 1),
        count=count,
        expected=random.expected,
        p_value=p_value,
        p_holm=p_value,
        jaccard=float(np.mean(defined)) if defined else None,
        mixed=mixed_once(sets, others, cells, needed, number) if len(others) == len(languages) - 1 else None,
    )


def _different(facts: Sequence[Asked], number: int, languages: tuple[str, ...]) -> list[Asked]:
    """The next facts with answers that differ from this one's and from each other: one fewer than the languages."""
    answers = {answer_of(facts[number].fact, languages)}
    found: list[Asked] = []
    for each in (*facts[number + 1 :], *facts[:number]):
        answer = answer_of(each.fact, languages)
        if answer not in answers and len(found) < len(languages) - 1:
            found.append(each)
            answers.add(answer)
    return found


def _profile(
    facts: Sequence[Asked], cells: Cells, languages: tuple[str, ...], needed: int, layers: int
) -> dict[str, tuple[float, ...]]:
    """Neurons per fact in each layer: those that are shared, and those of each language."""
    counts: dict[str, Counter[int]] = {name: Counter() for name in ("shared", *languages)}
    for each in facts:
        sets = {code: cells[each.fact.uuid, code].neurons for code in languages}
        counts["shared"].update(shared.neuron.layer for shared in independent(sets, needed))
        for code, chosen in sets.items():
            counts[code].update(neuron.layer for neuron in chosen)
    return {name: tuple(found[layer] / len(facts) for layer in range(layers)) for name, found in counts.items()}
