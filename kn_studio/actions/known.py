"""Find out which facts the model knows: where each answer ranks among its relation's candidates, fact after fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import exp
from typing import TYPE_CHECKING, TypeVar

from engine.errors import DataError, PromptError
from engine.types import Fact, Step, Work, relayed
from kn_studio.actions.context import Host
from kn_studio.fact_intents import RankFacts
from kn_studio.library import KnownRow

if TYPE_CHECKING:
    from engine.model import LoadedModel
    from engine.ranking import Candidates, Question, Ranked
    from kn_studio.library.store import LibraryStore

T = TypeVar("T")

BLOCK = 200
"""Facts of one relation and language that are asked together, and kept as soon as they are answered."""


def rank(host: Host, library: LibraryStore, intent: RankFacts) -> Work[tuple[KnownRow, ...]]:
    """Rank the facts' answers in each of the languages that they are known in, and keep what was found.

    Each fact is asked with its first locating prompt that this model can use; facts without any are left out, and
    counted. The rank is that among the candidates, `candidates` counts the right answer among them. Where there is no
    other candidate it is 0, and the rank is the one in the whole vocabulary. A fact is known if it ranks first. What
    was answered when the work is stopped is kept. Raises `PromptError` where no fact can be asked.
    """
    loaded = host.require()
    uuids = intent.facts or library.uuids(intent.relation, intent.languages, intent.limit)
    uuids = uuids if intent.limit is None else uuids[: intent.limit]
    if not uuids:
        raise PromptError("There is no fact to ask for.", "Choose another relation or language.")
    languages = intent.languages or library.languages()
    asker = _Asker(loaded, library, len(uuids) * len(languages))
    keeper = _Keeper(library, loaded.info.fingerprint)
    for facts in _blocks(library, uuids):
        for language in languages:
            keeper.keep((yield from asker.ranked(facts, language)))
    if not keeper.rows:
        raise PromptError(
            "This model can be asked none of the facts.",
            "Use templates that end with [Y], a masked model, or languages in which the facts are known.",
        )
    keeper.keep((), last=True)
    left = f", {asker.left_out:,} could not be asked" if asker.left_out else ""
    yield Step(asker.total, asker.total, f"{len(keeper.rows):,} answers ranked{left}")
    return tuple(keeper.rows)


class _Keeper:
    """Keeps rows in the library; those that come while it is being filled wait for the next ones."""

    def __init__(self, library: LibraryStore, fingerprint: str) -> None:
        self.rows: list[KnownRow] = []
        self._library, self._fingerprint = library, fingerprint
        self._waiting: list[KnownRow] = []

    def keep(self, rows: Iterable[KnownRow], *, last: bool = False) -> None:
        """Raises `DataError` for the `last` ones if they cannot be kept."""
        found = list(rows)
        self.rows += found
        self._waiting += found
        if not self._waiting:
            return
        try:
            self._library.keep_known(self._fingerprint, self._waiting)
        except DataError:
            if last:
                raise
        else:
            self._waiting = []


def _blocks(library: LibraryStore, uuids: Sequence[str]) -> Iterator[list[Fact]]:
    """The facts, a few hundred of one relation at a time."""
    block: list[Fact] = []
    for uuid in uuids:
        fact = library.fact(uuid)
        if fact is None:
            raise PromptError(f"There is no fact '{uuid}'.", "Look for its uuid with “kn-studio facts search”.")
        if block and (fact.relation != block[0].relation or len(block) == BLOCK):
            yield block
            block = []
        block.append(fact)
    if block:
        yield block


class _Asker:
    """Asks facts of one relation in one language; `left_out` counts those that could not be asked.

    `total` are all pairs of a fact and a language, and the steps count them.
    """

    def __init__(self, loaded: LoadedModel, library: LibraryStore, total: int) -> None:
        self.total, self.left_out = total, 0
        self._loaded, self._library = loaded, library
        self._done = 0
        self._relation = ""
        self._candidates: dict[str, Candidates] = {}

    def ranked(self, facts: Sequence[Fact], language: str) -> Work[list[KnownRow]]:
        """What is found out about the facts that have labels in this language."""
        from engine.ranking import ranked

        relation = facts[0].relation
        spoken = [fact for fact in facts if language in fact.labels]
        text = f"{relation}, {language}: {len(spoken)} facts"
        questions: dict[str, Question] = {}
        for number, fact in enumerate(spoken):
            if number % 50 == 0:
                yield Step(self._done, self.total, text)
            question = self._question(fact, language)
            if question is not None:
                questions[fact.uuid] = question
        self.left_out += len(spoken) - len(questions)
        found: tuple[Ranked, ...] = ()
        if questions:
            asking = ranked(self._loaded, list(questions.values()), self._among(relation, language))
            found = yield from _told(asking, self._done, self.total, text)
        self._done += len(facts)
        return [_row(uuid, language, at) for uuid, at in zip(questions, found, strict=True)]

    def _among(self, relation: str, language: str) -> Candidates:
        from engine.ranking import Candidates

        if relation != self._relation:
            self._relation, self._candidates = relation, {}
        if language not in self._candidates:
            texts = self._library.candidates(relation, language)
            self._candidates[language] = Candidates(self._loaded, texts)
        return self._candidates[language]

    def _question(self, fact: Fact, language: str) -> Question | None:
        """The fact as it is asked, or None where this model can use none of its prompts."""
        from engine.ranking import Question, askable

        try:
            prompt = askable(self._loaded, self._library.prompts(fact, language).locating)
        except PromptError:
            return None
        if prompt is None:
            return None
        return Question(prompt, tuple(self._library.other_answers(fact.uuid, (language,)).get(language, ())))


def _told(work: Work[T], done: int, total: int, text: str) -> Work[T]:
    """Pass a piece of work on, with its steps counted in the whole."""
    return relayed(work, lambda said: (Step(done + said.done, total, text),) if isinstance(said, Step) else ())


def _row(uuid: str, language: str, at: Ranked) -> KnownRow:
    place = at.vocabulary_rank if at.rank is None else at.rank
    return KnownRow(uuid, language, place, exp(at.log_probability), at.candidates, place == 1)
