"""The Facts station as a frozen view: what was found, the chosen fact in all its languages, its prompts and answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.types import ANSWER_SLOT, Answer, Fact, Prompt
from kn_studio.app_state import AppState, FactRow
from kn_studio.intents import LocateNeurons, TypeFact
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.fact_line import FactLine, fact_line, position
from kn_studio.viewmodels.lint import lint, typed_fault
from kn_studio.viewmodels.neuron_map import locate_intent

if TYPE_CHECKING:
    from kn_studio.session.store import Store


@dataclass(frozen=True)
class FoundFact:
    """One row of the table."""

    uuid: str
    subject: str
    object: str
    relation: str
    languages: int
    right_to_left: bool
    source: str


@dataclass(frozen=True)
class FactLabel:
    """The chosen fact in one language. `position` is its place among the chosen languages, None if it is not one."""

    language: str
    name: str
    subject: str
    object: str
    right_to_left: bool
    withheld: bool
    position: int | None


@dataclass(frozen=True)
class PromptRow:
    """One prompt of the chosen fact with what the model says to it. `fault` says why it cannot be used."""

    text: str
    language: str
    name: str
    position: int
    right_to_left: bool
    held_out: bool
    fault: str = ""
    tokens: tuple[str, ...] = ()
    says: str = ""
    probability: float | None = None
    rank: int = 0
    tooltip: str = ""


@dataclass(frozen=True)
class FactsView:
    """Everything the station shows. `message` stands in the table's place where nothing was found."""

    text: str
    language: str
    relation: str
    total: str
    rows: tuple[FoundFact, ...]
    message: str
    relations: tuple[tuple[str, str], ...]
    languages: tuple[tuple[str, str], ...]
    chosen: str
    fact: FactLine
    labels: tuple[FactLabel, ...] = ()
    prompts: tuple[PromptRow, ...] = ()
    answers: str = ""
    model_message: str = ""
    can_ask: bool = False
    locate: LocateNeurons | None = None
    busy: bool = False
    typed: TypeFact | None = None
    level: str = "research"


def view(state: AppState, store: Store | None) -> FactsView:
    """The station for this state. Reads nothing from the session."""
    search = state.search
    rows = tuple(_found(row) for row in search.rows)
    labels = dict(search.relations)
    return FactsView(
        text=search.text,
        language=search.language,
        relation=search.relation,
        total=_total(len(rows), search.total),
        rows=rows,
        message="" if rows else _nothing(state),
        relations=(("", "All relations"), *((code, f"{names.isolate(labels[code])} · {code}") for code in labels)),
        languages=tuple((code, names.name(code).long) for code in sorted(search.languages, key=names.order)),
        chosen=state.fact.uuid if state.fact else "",
        fact=fact_line(state, state.fact, None, None),
        labels=_labels(state, state.fact) if state.fact else (),
        prompts=tuple(_prompt(state, prompt) for prompt in state.prompts),
        answers=_answers(state),
        model_message=_model_message(state),
        can_ask=state.model is not None and bool(state.prompts),
        locate=locate_intent(state, state.fact),
        busy=state.job is not None,
        typed=state.typed,
        level=state.level,
    )


def typed_error(prompts: tuple[str, ...], answer: str) -> str:
    """The first thing that is wrong with what stands in the form; "" where it can be asked."""
    written = [text for text in prompts if text.strip()]
    for number, text in enumerate(written, 1):
        if fault := typed_fault(text):
            return f"Sentence {number}: {fault}" if len(written) > 1 else fault
    if not written:
        return f"Write a sentence with {ANSWER_SLOT} where the answer belongs."
    if not answer.strip():
        return "Write the answer."
    return ""


def _found(row: FactRow) -> FoundFact:
    mirrored = names.right_to_left(row.language)
    return FoundFact(row.uuid, row.subject, row.object, row.relation, row.languages, mirrored, row.source)


def _total(shown: int, total: int) -> str:
    if not total:
        return ""
    if shown < total:
        return f"first {wording.integer(shown)} of {wording.integer(total)} facts"
    return f"{wording.integer(total)} fact{'' if total == 1 else 's'}"


def _nothing(state: AppState) -> str:
    search = state.search
    if not search.relations:
        return "The facts are being read."
    where = " in this relation" if search.relation else ""
    return f"No fact has “{search.text}” in its subject or answer{where}." if search.text else f"No fact{where}."


def _labels(state: AppState, fact: Fact) -> tuple[FactLabel, ...]:
    """The chosen languages first in the order of their colours, then the others by name."""
    first = [code for code in state.languages if code in fact.labels]
    others = sorted((code for code in fact.labels if code not in first), key=names.order)
    rows = []
    for code in [*first, *others]:
        language, label = names.name(code), fact.labels[code]
        place = position(state, code) if code in first else None
        rows.append(
            FactLabel(
                code, language.autonym, label.subject, label.object, language.right_to_left, label.withheld, place
            )
        )
    return tuple(rows)


def _prompt(state: AppState, prompt: Prompt) -> PromptRow:
    language = names.name(prompt.language)
    fault = lint(prompt, state.model is not None and state.model.kind == "causal")
    place = position(state, prompt.language)
    answer = next((live.answer for live in state.live if live.prompt == prompt), None)
    shared = (prompt.text, prompt.language, language.autonym, place, language.right_to_left, prompt.held_out, fault)
    if answer is None:
        return PromptRow(*shared, tooltip=fault or prompt.text)
    says = answer.top[0].token if answer.top else ""
    return PromptRow(*shared, answer.tokens, says, answer.probability, answer.rank, _told(prompt, answer))


def _told(prompt: Prompt, answer: Answer) -> str:
    """Tool tip of a live answer: the likeliest tokens, and how the model spells the right one."""
    top = "\n".join(f"{wording.probability(each.probability)}  {names.isolate(each.token)}" for each in answer.top[:5])
    pieces = " + ".join(names.isolate(token) for token in answer.tokens)
    return f"{prompt.text}\nanswer in tokens: {pieces}\n{top}"


def _answers(state: AppState) -> str:
    """One sentence on how well the model knows the fact, from the live answers."""
    ranks = [live.answer.rank for live in state.live]
    if not ranks:
        return ""
    known = sum(rank == 1 for rank in ranks)
    if not known:
        return (
            f"The model does not know this: rank {min(ranks):,} at best in {wording.prompts(len(ranks), state.level)}."
        )
    return f"Ranked first in {known} of {wording.prompts(len(ranks), state.level)}."


def _model_message(state: AppState) -> str:
    if state.model is None:
        busy = f"{state.model_busy} is being loaded."
        return busy if state.model_busy else "Load a model to see its answers."
    if state.prompts and state.model.kind == "causal" and all(lint(prompt, True) for prompt in state.prompts):
        return "This model reads from left to right and can use none of these prompts: the slot has to stand last."
    return ""
