"""The table of a whole relation's groups, fact by fact, as a frozen view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from engine.types import Fact
from kn_studio.app_state import AppState
from kn_studio.degeneracy_intents import SearchRelationGroups
from kn_studio.degeneracy_state import DegeneracyChoice, RelationGroups
from kn_studio.translation import counted, marked, statement, tr
from kn_studio.viewmodels import degeneracy_wording as said
from kn_studio.viewmodels import overlap_wording, wording

LIMIT = 50
_OFFERS = {
    "pairs": marked("Searches up to {limit} facts of {relation} in {here} for pairs, each beside its random control."),
    "sets": marked("Searches up to {limit} facts of {relation} in {here} for sets, each beside its random control."),
    "topology": marked(
        "Searches up to {limit} facts of {relation} in {here} for clusters, each beside its random control."
    ),
}
"""What a search of the whole relation would do, by method."""


@dataclass(frozen=True)
class RelationView:
    """Without `rows`, `message` says what would be searched. `ask` is None where nothing can be asked now, and
    `message` says why.
    """

    message: str = ""
    sentence: str = ""
    rows: tuple[RelationGroups, ...] = ()
    ask: SearchRelationGroups | None = None
    button: str = ""


def relation_view(state: AppState, fact: Fact | None, language: str, method: str) -> RelationView:
    """The rows that are there, and how to get more."""
    if fact is None or not fact.relation:
        return RelationView(tr("A typed fact belongs to no relation."))
    choice, ask = state.degeneracy_choice, None
    here = overlap_wording.english(language)
    if state.model is not None and state.job is None:
        low, high = choice.thresholds.t_low, choice.thresholds.t_high
        ask = SearchRelationGroups(
            fact.relation, language, method, LIMIT, choice.candidates, choice.budget, (low, high),
            search_settings(choice, method),
        )  # fmt: skip
    wanted = (fact.relation, language, method)
    rows = tuple(row for row in state.degeneracy_relation if (row.relation, row.language, row.method) == wanted)
    why = ""
    if state.job is not None:
        why = tr("“{title}” is running. The line at the bottom shows how far it is.", title=state.job.title)
    elif state.model is None:
        why = tr("Load a model to search a whole relation.")
    if not rows:
        text = why or tr(_OFFERS[method], limit=LIMIT, relation=fact.relation, here=here)
        return RelationView(text, ask=ask, button=tr("Search the relation"))
    return RelationView(why, _sentence(rows, here, method, state.level), rows, ask, tr("Search on"))


def search_settings(choice: DegeneracyChoice, method: str) -> dict[str, Any]:
    """The method's own settings by name, as they are chosen."""
    names = ("distance", "scale", "persistence", "allow_root") if method == "topology" else ()
    return {name: getattr(choice, name) for name in names}


def _sentence(rows: tuple[RelationGroups, ...], here: str, method: str, level: str) -> str:
    able = [row for row in rows if row.tested]
    some = sum(row.groups > 0 for row in able)
    mean = sum(row.groups for row in able) / max(1, len(able))
    text = counted(
        "{some} of {n} fact has a group in {here}: {mean} a fact",
        "{some} of {n} facts have a group in {here}: {mean} a fact",
        len(able),
        some=some,
        here=here,
        mean=f"{mean:.2g}",
    )
    drawn = [row.random_groups for row in able if row.random_groups is not None]
    if not drawn:
        return statement(text)
    random = sum(drawn) / len(drawn)
    what = tr("random partitions") if method == "topology" else tr("random {word}", word=wording.word("neurons", level))
    number = said.number(random) if random >= 0.05 or not random else f"{random:.2f}"
    return statement(tr("{text}, {what} {number}", text=text, what=what, number=number))
