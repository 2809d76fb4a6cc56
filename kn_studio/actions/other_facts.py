"""Other facts beside the one on screen: which ones, and their neurons in each language, located as its own were.

Nothing of them is written to the session.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from engine.errors import KnownError
from engine.types import Fact, Neuron, Prompt, Scores, Step, Work, relayed
from kn_studio.actions.locate import choose
from kn_studio.actions.plan import make_plan
from kn_studio.intents import LocateNeurons
from kn_studio.library import Library
from kn_studio.session.records import Choice

if TYPE_CHECKING:
    from engine.methods.base import Method, Params
    from engine.model import LoadedModel
    from kn_studio.session.store import Store

T = TypeVar("T")

_TRIED = 20
"""So many facts are looked at for each one that is wanted."""


@dataclass(frozen=True)
class Asked:
    """A fact with the prompts that it is located on and measured on, by language."""

    fact: Fact
    locating: Mapping[str, tuple[Prompt, ...]]
    measuring: Mapping[str, tuple[Prompt, ...]]


@dataclass(frozen=True)
class Locator:
    """How neurons are located: the method with its settings, and what chooses from the scores."""

    loaded: LoadedModel
    method: Method
    params: Params
    choice: Choice


@dataclass
class Progress:
    """Steps of several pieces of work, counted in units of the whole."""

    total: int
    done: int = 0
    text: str = ""

    def step(self, text: str = "") -> Step:
        """Where the work is."""
        self.text = text or self.text
        return Step(min(self.done, self.total), self.total, self.text)

    def within(self, work: Work[T]) -> Work[T]:
        """Pass work on with the place in the whole instead of its own steps."""
        return relayed(work, lambda _said: (self.step(),))


@dataclass(frozen=True)
class Cell:
    """One fact's neurons in one language, and the answer's best rank over the prompts that they were located on."""

    neurons: tuple[Neuron, ...]
    rank: int


Cells = Mapping[tuple[str, str], Cell]
"""By a fact's uuid and a language."""


def asked(
    loaded: LoadedModel, store: Store, library: Library, fact: Fact, languages: Sequence[str], limit: int | None = None
) -> tuple[Asked, dict[str, str]]:
    """A fact's usable prompts in those of the languages in which the model can be asked, and why not in the others.

    `limit` takes the first so many locating prompts of each language.
    """
    locating: dict[str, tuple[Prompt, ...]] = {}
    measuring: dict[str, tuple[Prompt, ...]] = {}
    reasons: dict[str, str] = {}
    for language in languages:
        if language not in fact.labels:
            reasons[language] = "The fact is not known in this language."
            continue
        try:
            plan = make_plan(loaded, store, library, LocateNeurons((fact.uuid,), (language,)))
        except KnownError as error:
            reasons[language] = error.what
            continue
        locating[language] = plan.locating[:limit]
        measuring[language] = plan.measuring or plan.locating
    return Asked(fact, locating, measuring), reasons


def beside(
    loaded: LoadedModel,
    store: Store,
    library: Library,
    fact: Fact,
    languages: Sequence[str],
    relations: Sequence[str],
    count: int,
    *,
    prompts: int,
    seed: int,
) -> Work[list[Asked]]:
    """Up to `count` other facts, drawn by the seed from the relations in turn, that can be asked in all the languages.

    None of them has the fact's answer or another one's answer, since that would be shared beside the fact.
    """
    rng = np.random.default_rng(seed)
    streams = [drawn(library, relation, languages, rng) for relation in relations]
    answers = {answer_of(fact, languages)}
    found: list[Asked] = []
    for tried in range(_TRIED * count):
        if len(found) == count or not streams:
            break
        if tried % 10 == 0:
            yield Step(0, 0, "Choosing other facts")
        stream = streams.pop(0)
        uuid = next(stream, None)
        if uuid is None:
            continue
        streams.append(stream)
        other = library.fact(uuid)
        if other is None or other.uuid == fact.uuid or any(language not in other.labels for language in languages):
            continue
        if answer_of(other, languages) in answers:
            continue
        usable, reasons = asked(loaded, store, library, other, languages, prompts)
        if not reasons:
            found.append(usable)
            answers.add(answer_of(other, languages))
    return found


def located(
    locator: Locator, facts: Sequence[Asked], progress: Progress, text: str
) -> Work[dict[tuple[str, str], Cell]]:
    """The neurons of every fact in every language it is asked in; one unit of progress is a prompt.

    Maps are dropped as soon as their neurons are chosen, so that memory holds little more than those of a batch.
    """
    from engine.methods.base import BatchMethod, score_batch
    from engine.methods.path_scores import batches_of

    loaded, method = locator.loaded, locator.method
    prompts = dict(enumerate(p for each in facts for group in each.locating.values() for p in group))
    left = {(each.fact.uuid, code): len(group) for each in facts for code, group in each.locating.items()}
    batches = batches_of(loaded, prompts) if isinstance(method, BatchMethod) else [(number,) for number in prompts]
    landed: dict[tuple[str, str], dict[int, Scores]] = {}
    found: dict[tuple[str, str], Cell] = {}
    for numbers in batches:
        yield progress.step(text)
        scoring = score_batch(method, loaded, [prompts[number] for number in numbers], locator.params)
        scores = yield from progress.within(scoring)
        progress.done += len(numbers)
        for number, each in zip(numbers, scores, strict=True):
            key = (prompts[number].fact, prompts[number].language)
            landed.setdefault(key, {})[number] = each
            if len(landed[key]) == left[key]:
                found[key] = _cell(
                    [one for _, one in sorted(landed.pop(key).items(), key=lambda item: item[0])],
                    locator.choice,
                    key[1],
                )
    yield progress.step()
    return found


def _cell(scores: Sequence[Scores], choice: Choice, language: str) -> Cell:
    selection = choose([each.values for each in scores], choice, language)
    return Cell(tuple(item.neuron for item in selection.neurons), min(each.answer.rank for each in scores))


def drawn(library: Library, relation: str, languages: Sequence[str], rng: np.random.Generator) -> Iterator[str]:
    """The relation's facts in a random order; read when the first one is asked for."""
    uuids = library.uuids(relation, languages[:1])
    for place in rng.permutation(len(uuids)):
        yield uuids[place]


def answer_of(fact: Fact, languages: Sequence[str]) -> str:
    """What tells two answers apart: the answer's id where there is one, else how it is written."""
    return fact.object_id or fact.labels[languages[0]].object.casefold()
