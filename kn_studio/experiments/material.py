"""Which facts an experiment works on: drawn by the seed, relation after relation, never by how anything turns out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from engine.errors import PromptError
from engine.experiments.base import Item, Material, Recipe, generator_for
from engine.types import Fact, FactPrompts, Step, Work
from kn_studio.actions.edit_effect import plain_texts
from kn_studio.actions.other_facts import asked, drawn
from kn_studio.experiments.chosen_facts import Chosen, chosen, require_languages
from kn_studio.experiments.synonyms import synonyms
from kn_studio.library import Library
from kn_studio.session.store import Store

if TYPE_CHECKING:
    from engine.model import LoadedModel

POOL = 40
"""So many facts are at hand to compare with, even where fewer are measured."""

_TRIED = 40
"""So many facts are looked at for each one that is wanted, where a model can be asked few."""


BATCH = 500
"""So many facts are in memory at a time: those of a whole corpus are worked through one batch after the other."""


def choose(loaded: LoadedModel, library: Library, recipe: Recipe) -> Work[Material]:
    """All facts of a recipe at once, see `Draw`."""
    draw = Draw(loaded, library, recipe)
    material = yield from draw.first()
    return material if draw.ended else (yield from draw.whole(material))


class Draw:
    """Draws facts that the model can be asked in all of the recipe's languages, and finds out which it knows.

    `tried` and `chosen`: how many facts were looked at and taken so far. Every batch is compared with its own facts and
    with those of the first batch, so that its rows depend on the recipe and the library alone. A choice of facts
    narrows what is measured; to compare with, facts of all relations are drawn beside.
    """

    def __init__(self, loaded: LoadedModel, library: Library, recipe: Recipe) -> None:
        self._loaded, self._library, self._recipe = loaded, library, recipe
        self._choice = chosen(library, recipe)
        self._stream = _in_turn(library, recipe, self._choice)
        self._first: tuple[Item, ...] = ()
        self._reasons: Counter[str] = Counter()
        self._exhausted = False
        self._most = _TRIED * max(recipe.facts + recipe.beside, POOL)
        self._there: int | None = None
        self.tried = self.chosen = 0

    @property
    def ended(self) -> bool:
        """Whether no batch can follow."""
        return self.chosen >= self._recipe.facts or self._exhausted or self.tried >= self._most

    @property
    def expected(self) -> int:
        """About how many facts there will be, by the share of those tried that could be asked."""
        if self.ended or not self.tried:
            return self.chosen
        if self._there is None:
            choice, spoken = self._choice, self._recipe.spoken
            self._there = len(self._library.uuids("", spoken[:1]) if choice is None else choice.uuids)
        left = self._there - self.tried
        return min(self._recipe.facts, self.chosen + max(0, left) * self.chosen // self.tried)

    def first(self) -> Work[Material]:
        """The first batch. Raises `PromptError` for a language of no fact, and where no fact can be asked."""
        languages = self._recipe.asked
        require_languages(self._library, languages)
        count = min(self._recipe.facts, BATCH)
        items = yield from self._items(max(count + self._recipe.beside, POOL))
        if not items:
            why_not = f" ({self._reasons.most_common(1)[0][0].rstrip('.')})" if self._reasons else ""
            raise PromptError(
                f"No fact can be asked in all of {', '.join(languages)}{why_not}.",
                "Choose other languages or another model.",
            )
        count = min(count, len(items))
        items += yield from self._others(POOL + max(0, self._recipe.beside + count - len(items)))
        self._first = yield from self._asked(items)
        self.chosen = count
        return self._material(self._first[:count], self._first)

    def next(self) -> Work[Material]:
        """The next batch, which is empty where no fact was left."""
        items = yield from self._items(min(BATCH, self._recipe.facts - self.chosen))
        facts = yield from self._asked(items)
        self.chosen += len(facts)
        return self._material(facts, (*facts, *self._first))

    def whole(self, first: Material) -> Work[Material]:
        """The first batch with all others, for what must see all facts together."""
        items = yield from self._items(self._recipe.facts - self.chosen)
        facts = (*first.facts, *(yield from self._asked(items)))
        self.chosen = len(facts)
        return self._material(facts, (*facts, *first.pool[len(first.facts) :]))

    def skip(self, tried: int, chosen: int) -> None:
        """Go past a batch that is finished: after it so many facts were tried in all, and so many are in it."""
        self._exhausted = any(next(self._stream, None) is None for _ in range(tried - self.tried))
        self.tried = tried
        self.chosen += chosen

    def _items(self, wanted: int) -> Work[list[Item]]:
        """Up to so many facts that can be asked; what is known is not found out yet."""
        items: list[Item] = []
        with Store.temporary() as nothing:
            while len(items) < wanted and self.tried < self._most:
                uuid = next(self._stream, None)
                if uuid is None:
                    self._exhausted = True
                    break
                if self.tried % 5 == 0:
                    yield Step(len(items), wanted, "Drawing facts")
                self.tried += 1
                item = self._item(nothing, uuid)
                items += [item] if item is not None else []
        return items

    def _others(self, wanted: int) -> Work[list[Item]]:
        """Facts that a choice leaves out, to compare with, as they would be drawn without it; none without a choice."""
        items: list[Item] = []
        if self._choice is None:
            return items
        stream = (uuid for uuid in _in_turn(self._library, self._recipe, None) if uuid not in self._choice.uuids)
        with Store.temporary() as nothing:
            for tried, uuid in enumerate(islice(stream, _TRIED * wanted)):
                if len(items) == wanted:
                    break
                if tried % 5 == 0:
                    yield Step(len(items), wanted, "Drawing facts")
                item = self._item(nothing, uuid)
                items += [item] if item is not None else []
        return items

    def _item(self, nothing: Store, uuid: str) -> Item | None:
        """A fact with its prompts; None where the model cannot be asked it in all languages."""
        library, languages = self._library, self._recipe.asked
        fact = library.fact(uuid)
        if fact is None:
            return None
        usable, why = asked(self._loaded, nothing, library, fact, languages)
        if why:
            self._reasons.update(why.values())
            return None
        prompts = {
            code: FactPrompts(usable.locating[code], tuple(p for p in usable.measuring[code] if p.held_out))
            for code in languages
        }
        return Item(fact, prompts, {}, library.other_answers(uuid, languages))

    def _asked(self, items: Sequence[Item]) -> Work[tuple[Item, ...]]:
        """The facts with what the model knows of them."""
        languages = self._recipe.asked
        known = yield from _known(self._loaded, items, self._candidates(items), languages)
        return tuple(replace(item, known={code: known[item.fact.uuid, code] for code in languages}) for item in items)

    def _candidates(self, items: Iterable[Item]) -> dict[tuple[str, str], tuple[str, ...]]:
        return {
            (relation, code): self._library.candidates(relation, code)
            for relation in dict.fromkeys(item.fact.relation for item in items)
            for code in self._recipe.asked
        }

    def _material(self, facts: tuple[Item, ...], pool: tuple[Item, ...]) -> Material:
        texts = {code: tuple(own) for code, own in plain_texts().items() if code in self._recipe.asked}
        return Material(facts, pool, self._candidates(pool), texts, synonyms())


def _in_turn(library: Library, recipe: Recipe, choice: Chosen | None) -> Iterator[str]:
    """The library's facts: one of each relation, then the next of each, within a relation in a random order.

    A choice leaves facts out and changes nothing of the order of the others.
    """
    streams = [
        _kept(drawn(library, relation, recipe.spoken, generator_for(recipe.seed, relation, "facts")), choice)
        for relation in sorted(library.relations() if choice is None else choice.relations)
    ]
    while streams:
        for stream in list(streams):
            uuid = next(stream, None)
            if uuid is None:
                streams.remove(stream)
            else:
                yield uuid


def _kept(stream: Iterator[str], choice: Chosen | None) -> Iterator[str]:
    return stream if choice is None else (uuid for uuid in stream if uuid in choice.uuids)


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
