"""Right and wrong claims from facts, and their split into train, dev and test.

A wrong claim says of a subject what is right of another: the object is one of the same relation, it is no right answer
of this subject in any language or spelling, and it is about as frequent as the right one (method.md d.2). It is chosen
once a fact, so that all languages ask for the same wrong thing, and among the objects of the fact's own part: were it
one of all objects, a wrong object of test would often be a right one of train while the right one is not, and what was
learned on train would tell them apart for that alone.
"""

from __future__ import annotations

import hashlib
import math
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from engine.checking.types import Claim, Labelled, Part, SplitBy
from engine.errors import PromptError
from engine.types import Fact, Prompt

Asking = Callable[[Fact, str], Sequence[Prompt]]
"""The prompts of a fact in a language that the model can be asked, with the right answer in them."""

_ROUND: tuple[Part, ...] = ("train", "dev", "train", "test", "train")
"""Dealt out in this order, the parts get 60, 20 and 20 %, however few there are of a kind."""
_NEAREST = 5
"""A wrong object is drawn from at least so many of the nearest frequency."""


@dataclass(frozen=True)
class _Thing:
    """An object of a relation: how it is written by language, and how many facts have it."""

    key: str
    names: Mapping[str, str]
    frequency: int

    def folded(self) -> set[str]:
        return {fold(name) for name in self.names.values()}


def fold(text: str) -> str:
    """A name without case, width and outer space, as two spellings of one name are compared."""
    return unicodedata.normalize("NFKC", text).casefold().strip()


def subject_key(fact: Fact) -> str:
    """The same for all facts about one subject, in every relation: its id, else its English or first name."""
    return fact.subject_id or _named({language: label.subject for language, label in fact.labels.items()})


def object_key(fact: Fact) -> str:
    """The same for all facts with one object."""
    return fact.object_id or _named({language: label.object for language, label in fact.labels.items()})


def _relation(fact: Fact) -> str:
    return fact.relation


_KEYS: Mapping[SplitBy, Callable[[Fact], str]] = {
    "subject": subject_key,
    "object": object_key,
    "relation": _relation,
}


def right_answers(facts: Iterable[Fact], rights: Mapping[str, Collection[str]] | None = None) -> dict[str, set[str]]:
    """By uuid, every way to write a right answer of the fact's subject and relation in any language, folded.

    Facts are of one subject if they agree in its id or in its name in any language. `rights` are further right answers
    by uuid, aliases among them.
    """
    facts, rights = list(facts), rights or {}
    by_name: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for fact in facts:
        own = {fold(label.object) for label in fact.labels.values()} | {
            fold(each) for each in rights.get(fact.uuid, ())
        }
        for name in _subject_names(fact):
            by_name[fact.relation, name] |= own
    return {fact.uuid: set().union(*(by_name[fact.relation, name] for name in _subject_names(fact))) for fact in facts}


def wrong_objects(
    facts: Sequence[Fact],
    *,
    seed: int = 42,
    rights: Mapping[str, Collection[str]] | None = None,
    parts: Mapping[str, Part] | None = None,
) -> dict[str, Mapping[str, str]]:
    """By uuid, the names of a wrong object by language; a fact for which there is none is left out.

    Drawn from the objects of the fact's relation (with `parts`, by uuid: of those of its own part alone), at least five
    of the frequency nearest to that of the right one. The draw depends on the seed and the fact alone.
    """
    right = right_answers(facts, rights)
    things = _things(facts, parts)
    found: dict[str, Mapping[str, str]] = {}
    for fact in facts:
        among = things[fact.relation, parts[fact.uuid] if parts else ""]
        own = next(thing.frequency for thing in among if thing.key == object_key(fact))
        free = [thing for thing in among if not thing.folded() & right[fact.uuid]]
        # One that is named in all of the fact's languages, so that all of them ask for the same.
        named = [thing for thing in free if set(fact.labels) <= set(thing.names)] or free
        if named:
            found[fact.uuid] = _drawn(named, own, f"{seed}:{fact.uuid}").names
    return found


def split_of(facts: Sequence[Fact], by: SplitBy = "subject", seed: int = 42) -> dict[str, Part]:
    """By uuid, the part of each fact: 60 % train, 20 % dev, 20 % test.

    By "subject", all facts about one subject are in one part, in all relations; by "object" and "relation" likewise.
    Subjects that occur in the same relations are dealt out evenly, and so are objects of like frequency. Raises
    `PromptError` for fewer than three relations where these are split.
    """
    key = _KEYS[by]
    relations: defaultdict[str, list[str]] = defaultdict(list)
    for fact in facts:
        relations[key(fact)].append(fact.relation)
    if by == "relation":
        return _split_relations(facts, sorted(relations), seed)
    drawn = {name: order for order, name in enumerate(_shuffled(sorted(relations), seed))}
    kind = {name: tuple(sorted(found)) for name, found in relations.items()}
    dealt = sorted(relations, key=lambda name: (len(kind[name]), kind[name], drawn[name]))
    part = {name: _ROUND[place % len(_ROUND)] for place, name in enumerate(dealt)}
    return {fact.uuid: part[key(fact)] for fact in facts}


def labelled(
    facts: Sequence[Fact],
    language: str,
    ask: Asking,
    *,
    seed: int = 42,
    split: SplitBy = "subject",
    rights: Mapping[str, Collection[str]] | None = None,
    prompts: int = 2,
) -> tuple[Labelled, ...]:
    """A right and a wrong claim of each fact that has both in this language, in the facts' order.

    `ask` gives a fact's prompts, of which the first `prompts` are used; a fact without any is left out. Give the facts
    of all languages alike, so that the same wrong objects and parts come out for each of them.
    """
    parts = split_of(facts, split, seed)
    wrong = wrong_objects(facts, seed=seed, rights=rights, parts=parts)
    found: list[Labelled] = []
    for fact in facts:
        label, other = fact.labels.get(language), wrong.get(fact.uuid, {}).get(language)
        if label is None or other is None:
            continue
        asked = tuple(ask(fact, language))[:prompts]
        if asked:
            found += (
                Labelled(_claim(fact, language, said, asked), said is label.object, parts[fact.uuid], subject_key(fact))
                for said in (label.object, other)
            )
    return tuple(found)


def _claim(fact: Fact, language: str, said: str, asked: Iterable[Prompt]) -> Claim:
    prompts = tuple(replace(prompt, answer=said) for prompt in asked)
    return Claim(fact.labels[language].subject, fact.relation, said, language, prompts, fact.uuid)


def _named(names: Mapping[str, str]) -> str:
    language = "en" if "en" in names else min(names)
    return f"{language}:{fold(names[language])}"


def _subject_names(fact: Fact) -> set[str]:
    names = {f"{language}:{fold(label.subject)}" for language, label in fact.labels.items()}
    return names | ({f"id:{fact.subject_id}"} if fact.subject_id else set())


def _things(facts: Iterable[Fact], parts: Mapping[str, Part] | None) -> dict[tuple[str, str], list[_Thing]]:
    """The objects of each relation (and part), in a fixed order."""
    names: defaultdict[tuple[str, str], dict[str, dict[str, str]]] = defaultdict(dict)
    counts: Counter[tuple[str, str, str]] = Counter()
    for fact in facts:
        place, key = (fact.relation, parts[fact.uuid] if parts else ""), object_key(fact)
        known = names[place].setdefault(key, {})
        for language, label in fact.labels.items():
            known.setdefault(language, label.object)
        counts[(*place, key)] += 1
    return {
        place: [_Thing(key, known[key], counts[(*place, key)]) for key in sorted(known)]
        for place, known in names.items()
    }


def _drawn(things: Sequence[_Thing], frequency: int, seed: str) -> _Thing:
    """One of the things whose frequency is nearest, at least five of them, and all that are as near as the fifth."""
    far = [abs(math.log(thing.frequency / frequency)) for thing in things]
    limit = sorted(far)[min(_NEAREST, len(far)) - 1]
    near = [thing for thing, distance in zip(things, far, strict=True) if distance <= limit]
    number = int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8], "big")
    return near[number % len(near)]


def _shuffled(names: Sequence[str], seed: int) -> list[str]:
    return [names[place] for place in np.random.default_rng(seed).permutation(len(names))]


def _split_relations(facts: Sequence[Fact], relations: Sequence[str], seed: int) -> dict[str, Part]:
    if len(relations) < 3:
        raise PromptError(
            "A split by relation needs at least three relations.", "Choose more relations, or split by subject."
        )
    few = max(1, round(len(relations) / 5))
    drawn = _shuffled(relations, seed)
    part: dict[str, Part] = dict.fromkeys(drawn, "train")
    part.update(dict.fromkeys(drawn[:few], "test"))
    part.update(dict.fromkeys(drawn[few : 2 * few], "dev"))
    return {fact.uuid: part[fact.relation] for fact in facts}
