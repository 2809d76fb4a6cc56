"""New answers to pick from, out of what the window knows already: facts of the relation and what the model says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.types import Fact
from kn_studio.app_state import AppState

if TYPE_CHECKING:
    from kn_studio.session.store import Store

MOST = 12


@dataclass(frozen=True)
class Candidate:
    """A new answer in one language; `together` is the same answer in all languages in which it is known."""

    text: str
    together: tuple[tuple[str, str], ...] = ()


def candidates(state: AppState, store: Store | None, codes: Sequence[str]) -> dict[str, tuple[Candidate, ...]]:
    """By language: what the model says already and other facts of the relation confirm, then these, then the rest."""
    same = _of_relation(state, store)
    found = {}
    for code in codes:
        known = _named(same, code, codes)
        for row in state.search.rows:
            if state.fact is not None and row.relation == state.fact.relation and row.language == code:
                known.setdefault(row.object, Candidate(row.object, ((code, row.object),)))
        said = [text for text in _said(state, code) if text not in known]
        likely = [known[text] for text in _said(state, code) if text in known]
        order = [*likely, *known.values(), *(Candidate(text, ((code, text),)) for text in said)]
        wrong = _right(state, code)
        found[code] = tuple(dict.fromkeys(each for each in order if each.text not in wrong))[:MOST]
    return found


def _of_relation(state: AppState, store: Store | None) -> tuple[Fact, ...]:
    """The session's other facts of the relation."""
    fact = state.fact
    if fact is None or store is None:
        return ()
    return tuple(each for each in store.facts() if each.relation == fact.relation and each.uuid != fact.uuid)


def _named(facts: Iterable[Fact], code: str, codes: Sequence[str]) -> dict[str, Candidate]:
    found: dict[str, Candidate] = {}
    for fact in facts:
        if code in fact.labels:
            together = tuple((each, fact.labels[each].object) for each in codes if each in fact.labels)
            found.setdefault(fact.labels[code].object, Candidate(fact.labels[code].object, together))
    return found


def _said(state: AppState, code: str) -> list[str]:
    """The model's own likeliest words, the first ones of every prompt first; pieces of words are left out."""
    live = [each for each in state.live if each.prompt.language == code]
    ranks = max((len(each.answer.top) for each in live), default=0)
    words = [each.answer.top[rank].token for rank in range(ranks) for each in live if rank < len(each.answer.top)]
    texts = (word.strip() for word in words if not word.startswith("##"))
    return list(dict.fromkeys(text for text in texts if text.isalpha() and (len(text) > 1 or text > "\u2e80")))


def _right(state: AppState, code: str) -> set[str]:
    """The fact's own answers: none of them would be new."""
    right = {prompt.answer for prompt in state.prompts if prompt.language == code}
    if state.book is not None:
        right |= set(state.book.answers.get(code, ()))
    return right
