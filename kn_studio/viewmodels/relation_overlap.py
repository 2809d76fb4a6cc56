"""What languages share over a whole relation: one sentence, a table of its facts, the layers, and how to ask for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.selection import default_threshold
from engine.types import Fact
from kn_studio.app_state import AppState
from kn_studio.intents import CompareRelation
from kn_studio.relation_state import RelationOverlap, RelationRow
from kn_studio.translation import counted, figures, joined, quoted, statement, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import overlap_wording, run_model, run_on_map, wording
from kn_studio.viewmodels.map_parts import Series

if TYPE_CHECKING:
    from kn_studio.session.records import Run

LIMITS = (20, 50, 200)
"""How many facts are offered to be compared, beside all of them."""


@dataclass(frozen=True)
class RelationCell:
    """A figure of the table: as text, and as the number that its column is sorted by."""

    text: str
    value: float
    tooltip: str = ""
    good: bool = False


@dataclass(frozen=True)
class RelationLine:
    """One fact: subject and answer, then how many are shared, by chance, p, likeness, by mixed facts, and known."""

    fact: str
    subject: str
    answer: str
    right_to_left: bool
    cells: tuple[RelationCell, ...]


@dataclass(frozen=True)
class RelationOffer:
    """So many facts can be compared: the switch's words, and what to ask for."""

    key: str
    text: str
    ask: CompareRelation


@dataclass(frozen=True)
class RelationView:
    """The relation's table. Without `lines`, `message` says what would be compared, or why nothing can be.

    `note` is what the sentence leaves out; `partial` how far the work is, or where it was stopped; `stale` why it is
    not about what is on the screen. `offers` is empty where nothing can be asked for now.
    """

    message: str = ""
    sentence: str = ""
    note: str = ""
    partial: str = ""
    stale: str = ""
    lines: tuple[RelationLine, ...] = ()
    layers: tuple[Series, ...] = ()
    layers_note: str = ""
    offers: tuple[RelationOffer, ...] = ()
    busy: bool = False


def relation_view(
    state: AppState, run: Run, fact: Fact | None, languages: tuple[str, ...], needed: int
) -> RelationView:
    """The table of the relation of the fact on screen, in the languages on screen."""
    if fact is None or not fact.relation:
        return RelationView(tr("A typed fact belongs to no relation."))
    offers, why = _offers(state, run, fact, languages, needed)
    found = state.relation_overlap
    if found is None or found.relation != fact.relation:
        what = wording.word("neurons", state.level)
        text = tr(
            "Locates other facts of {state} too, and says for each how many {what} the languages "
            "share, beside chance and beside different facts mixed.",
            state=_name(state, fact.relation),
            what=what,
        )
        return RelationView(why or text, offers=offers, busy=state.job is not None)
    return RelationView(
        why,
        sentence(found, _name(state, fact.relation), state.level),
        _note(found, languages, state.level),
        _partial(state, found),
        _stale(state, run, found, languages, needed),
        tuple(_line(row, found) for row in found.rows),
        _layers(found),
        tr(
            "All {facts} together: at the foot what is shared, above it a language's others, on average",
            facts=_facts(len(found.rows)),
        ),
        offers,
        state.job is not None,
    )


def sentence(found: RelationOverlap, name: str, level: str) -> str:
    """ "Of 20 facts of capital, 17 share a neuron in all 4 languages; 2.3 on average, 0.02 by chance, …"."""
    every = found.every
    having = round(every.coverage * every.facts)
    some = wording.integer(having) if having else tr("none")
    whom = _whom(found)
    said = counted(
        "Of {facts} of {name}, {some} shares a {word} {whom}. On average {expected}{span} are "
        "shared; by chance {replace}",
        "Of {facts} of {name}, {some} share a {word} {whom}. On average {expected}{span} are "
        "shared; by chance {replace}",
        having,
        facts=_facts(every.facts),
        name=name,
        some=some,
        word=wording.word("neuron", level),
        whom=whom,
        expected=overlap_wording.expected(every.count.mean),
        span=_span(every.count.low, every.count.high),
        replace=overlap_wording.at_most(overlap_wording.expected(every.expected)),
    )
    if every.mixed is not None:
        mixed = every.mixed
        said += tr(
            ", by different facts mixed {expected}{span}",
            expected=overlap_wording.expected(mixed.mean),
            span=_span(mixed.low, mixed.high),
        )
    return statement(said)


def _whom(found: RelationOverlap) -> str:
    count = len(found.languages)
    if found.at_least < count:
        return counted(
            "in at least {at_least} of {n} language",
            "in at least {at_least} of the {n} languages",
            count,
            at_least=found.at_least,
        )
    return tr("in both languages") if count == 2 else counted("in {n} language", "in all {n} languages", count)


def _note(found: RelationOverlap, languages: tuple[str, ...], level: str) -> str:
    """What the sentence leaves out; the languages only where they are not those on screen."""
    same = set(found.languages) == set(languages)
    parts = [] if same else [overlap_wording.listed(found.languages)]
    beyond = found.every.beyond_mixed
    if beyond is not None:
        if beyond.low is not None and beyond.low > 0:
            parts.append(tr("these facts share more than mixed ones"))
        elif beyond.low is not None:
            parts.append(tr("these facts share no more than mixed ones, within the interval"))
    known = found.known
    if known is None:
        parts.append(tr("the model knows none of them in every language"))
    else:
        share = overlap_wording.expected(known.count.mean)
        parts.append(
            tr(
                "known in every language: {facts}, which share {share} on average",
                facts=wording.integer(known.facts),
                share=share,
            )
        )
    if found.left_out:
        parts.append(tr("{left_out} more cannot be asked in every language", left_out=wording.integer(found.left_out)))
    if found.top_k is not None:
        parts.append(
            tr("the {top_k} strongest {word} of each language", top_k=found.top_k, word=wording.word("neurons", level))
        )
    note = joined(parts)
    return note[:1].upper() + note[1:]


def _partial(state: AppState, found: RelationOverlap) -> str:
    done, wanted = len(found.rows), found.wanted
    if done >= wanted:
        return ""
    return tr(
        "{done} of {facts}{value}",
        done=done,
        facts=_facts(wanted),
        value="" if state.job is not None else tr(", then stopped"),
    )


def _stale(
    state: AppState, run: Run, found: RelationOverlap, languages: tuple[str, ...], needed: int
) -> str:  # fmt: skip
    if found.fingerprint not in ("", run.spec.fingerprint):
        return tr("Compared with another model.")
    if set(found.languages) != set(languages):
        return tr(
            "Compared in {listed}, not in the languages on screen.", listed=overlap_wording.listed(found.languages)
        )
    now = {code: _threshold(state, run, code) for code in found.languages} if state.top_k is None else {}
    chosen = (found.at_least, found.top_k, dict(found.thresholds))
    same_share = state.top_k is not None or found.share == run_on_map.share(state, run)
    return "" if chosen == (needed, state.top_k, now) and same_share else tr("Compared at other settings than now.")


def _threshold(state: AppState, run: Run, code: str) -> float:
    return state.thresholds.get(code, run.spec.choice.thresholds.get(code, default_threshold(code)))


def _offers(
    state: AppState, run: Run, fact: Fact, languages: tuple[str, ...], needed: int
) -> tuple[tuple[RelationOffer, ...], str]:
    """How many facts may be asked for, or why none can be now."""
    if reason := run_model.missing(state, run, tr("to compare the relation")):
        return (), reason
    if state.job is not None:
        return (), tr("“{title}” is running. The line at the bottom shows how far it is.", title=state.job.title)
    at_least = 0 if needed == len(languages) else needed
    whole = state.search.counts.get(fact.relation, 0)
    numbers = [(str(number), number) for number in LIMITS if not whole or number < whole]
    if whole:
        numbers.append((tr("all {whole:,}", whole=whole), whole))
    offers = (
        RelationOffer(
            text.split()[0] if text[0] == "a" else text,
            text,
            CompareRelation(fact.relation, languages, number, at_least, run.id),
        )
        for text, number in numbers
    )
    return tuple(offers), ""


def _line(row: RelationRow, found: RelationOverlap) -> RelationLine:
    first = found.languages[0]
    sizes = "\n".join(f"{names.name(code).long}: {wording.integer(size)}" for code, size in row.sizes.items())
    known = "\n".join(names.name(code).long for code in row.known)
    return RelationLine(
        row.fact,
        row.subject,
        row.object,
        names.name(first).right_to_left,
        (
            RelationCell(
                wording.integer(row.count),
                row.count,
                tr("Of each language's own:\n{sizes}", sizes=sizes),
                row.p_holm < 0.05,
            ),
            RelationCell(overlap_wording.expected(row.expected), row.expected),
            RelationCell(
                wording.small(row.p_holm),
                row.p_holm,
                tr("{p_value} before the correction", p_value=wording.small(row.p_value)),
            ),
            RelationCell(*_number(row.jaccard)),
            RelationCell("–" if row.mixed is None else wording.integer(row.mixed), _sortable(row.mixed)),
            RelationCell(f"{len(row.known)}/{len(found.languages)}", len(row.known), known),
        ),
    )


def _number(value: float | None) -> tuple[str, float]:
    return ("–" if value is None else f"{value:.2f}"), _sortable(value)


def _sortable(value: float | None) -> float:
    """What is missing stands before everything."""
    return float("-inf") if value is None else value


def _layers(found: RelationOverlap) -> tuple[Series, ...]:
    """Neurons of all facts by layer: the shared ones, and what a language has beside them, as mean over languages."""
    facts = len(found.rows)
    shared = np.array(found.layers["shared"]) * facts
    own = np.mean([found.layers[code] for code in found.languages], axis=0) * facts - shared
    counts = [tuple(round(max(0.0, value)) for value in part) for part in (shared, own)]
    return (
        Series(tr("shared"), None, True, counts[0]),
        Series(tr("a language's others"), None, False, counts[1]),
    )


def _name(state: AppState, code: str) -> str:
    label = dict(state.relations).get(code, "")
    return quoted(names.isolate(label)) if label and label != code else code


def _facts(count: int) -> str:
    return counted("{n} fact", "{n} facts", count)


def _span(low: float | None, high: float | None) -> str:
    if low is None or high is None:
        return ""
    first, last = overlap_wording.expected(low), overlap_wording.expected(high)
    return "" if first == last else f" ({figures(f'{first}–{last}')})"
