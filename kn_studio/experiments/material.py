"""Which facts an experiment works on: drawn by the seed, relation after relation, never by how anything turns out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.errors import PromptError
from engine.experiments.base import Item, Material, Recipe, generator_for
from engine.types import Fact, FactPrompts, Step, Work
from kn_studio.actions.other_facts import asked, drawn
from kn_studio.library import Library
from kn_studio.session.store import Store

if TYPE_CHECKING:
    from engine.model import LoadedModel

POOL = 40
"""So many facts are at hand to compare with, even where fewer are measured."""

_TRIED = 40
"""So many facts are looked at for each one that is wanted, where a model can be asked few."""


def choose(loaded: LoadedModel, library: Library, recipe: Recipe) -> Work[Material]:
    """Draw facts that the model can be asked in all of the recipe's languages, and find out which it knows.

    Raises `PromptError` for a language that no fact is known in, and where no fact can be asked.
    """
    languages = recipe.asked
    for code in languages or ("",):
        if code not in library.languages():
            known = ", ".join(library.languages()[:12])
            raise PromptError(f"No fact is known in the language '{code}'.", f"There are: {known}.")
    wanted = max(recipe.facts, POOL)
    items: list[Item] = []
    reasons: Counter[str] = Counter()
    with Store.temporary() as nothing:
        for tried, uuid in enumerate(_in_turn(library, recipe)):
            if len(items) == wanted or tried == _TRIED * wanted:
                break
            if tried % 5 == 0:
                yield Step(len(items), wanted, "Drawing facts")
            fact = library.fact(uuid)
            if fact is None:
                continue
            usable, why = asked(loaded, nothing, library, fact, languages)
            if why:
                reasons.update(why.values())
                continue
            prompts = {
                code: FactPrompts(usable.locating[code], tuple(p for p in usable.measuring[code] if p.held_out))
                for code in languages
            }
            items.append(Item(fact, prompts, {}, library.other_answers(uuid, languages)))
    if not items:
        why_not = f" ({reasons.most_common(1)[0][0].rstrip('.')})" if reasons else ""
        raise PromptError(
            f"No fact can be asked in all of {', '.join(languages)}{why_not}.",
            "Choose other languages or another model.",
        )
    candidates = {
        (relation, code): library.candidates(relation, code)
        for relation in dict.fromkeys(item.fact.relation for item in items)
        for code in languages
    }
    ranked_first = yield from _known(loaded, items, candidates, languages)
    items = [replace(item, known={code: ranked_first[item.fact.uuid, code] for code in languages}) for item in items]
    return Material(tuple(items[: recipe.facts]), tuple(items), candidates)


def _in_turn(library: Library, recipe: Recipe) -> Iterator[str]:
    """The library's facts: one of each relation, then the next of each, within a relation in a random order."""
    streams = [
        drawn(library, relation, recipe.spoken, generator_for(recipe.seed, relation, "facts"))
        for relation in sorted(library.relations())
    ]
    while streams:
        for stream in list(streams):
            uuid = next(stream, None)
            if uuid is None:
                streams.remove(stream)
            else:
                yield uuid


def _known(
    loaded: LoadedModel, items: Sequence[Item], candidates: dict[tuple[str, str], tuple[str, ...]],
    languages: Sequence[str],
) -> Work[dict[tuple[str, str], bool]]:  # fmt: skip
    """Whether each fact's answer ranks first among the relation's, in its first prompt that nothing is located on."""
    from engine.ranking import Candidates, Question, ranked

    found: dict[tuple[str, str], bool] = {}
    groups = [(relation, code) for relation, code in candidates if code in languages]
    for place, (relation, code) in enumerate(groups):
        mine = [item for item in items if item.fact.relation == relation]
        questions = [
            Question((item.prompts[code].held_out or item.prompts[code].locating)[0], item.others.get(code, ()))
            for item in mine
        ]
        yield Step(place, len(groups), "Asking what the model knows")
        ranks = yield from ranked(loaded, questions, Candidates(loaded, candidates[relation, code]))
        for item, at in zip(mine, ranks, strict=True):
            found[item.fact.uuid, code] = (at.vocabulary_rank if at.rank is None else at.rank) == 1
    return found


def sources(material: Material) -> list[dict[str, object]]:
    """The data sets that the facts are from, with their licences and numbers of facts measured."""

    def origin(fact: Fact) -> tuple[str, str]:
        return fact.source, fact.licence

    counts = Counter(origin(item.fact) for item in material.facts)
    return [
        {"source": source, "licence": licence, "facts": count} for (source, licence), count in sorted(counts.items())
    ]
