"""Learn how far a model's scores can be trusted, one calibration a language, and keep each as soon as it is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from engine.checking.types import Calibration
from engine.errors import PromptError
from engine.types import Fact, Landed, Prompt, Step, Work
from kn_studio.actions import calibrations
from kn_studio.actions.context import Host
from kn_studio.actions.degeneracy import part
from kn_studio.library.store import LibraryStore

if TYPE_CHECKING:
    from engine.checking.setup import Setup
    from kn_studio.session.store import Store

FACTS = 600
"""Facts that a calibration reads over all its relations, where nobody says how many."""
FEWEST = 10
"""Facts of a relation in a language, below which it is left out of all that there are."""
_KIN = 3
"""So many times the facts that are read are looked at for wrong objects and other right answers."""


def calibrate(
    host: Host,
    store: Store | None,
    library: LibraryStore,
    languages: Sequence[str],
    relations: Sequence[str] = (),
) -> Work[tuple[Calibration, ...]]:
    """Calibrate the loaded model in each language, pooled over the relations (none: all that have facts enough).

    Each calibration lies in the user's folder, and in the session, before the next language begins. `Landed` as in
    `learned`, and the same errors; `DataError` where a calibration cannot be written.
    """
    model = host.require().info.id
    work = learned(host, library, languages, relations)
    try:
        while True:
            try:
                said = next(work)
            except StopIteration as end:
                result: tuple[Calibration, ...] = end.value
                return result
            if isinstance(said, Landed) and said.what == "calibration":
                calibrations.keep(said.extra["found"], model)
                if store is not None and not store.readonly:
                    store.checking.keep_calibration(said.extra["found"])
            yield said
    finally:
        work.close()


def learned(
    host: Host,
    library: LibraryStore,
    languages: Sequence[str],
    relations: Sequence[str] = (),
    *,
    setup: Setup | None = None,
) -> Work[tuple[Calibration, ...]]:
    """The calibrations, language by language, written nowhere.

    Yields `Landed` with "calibration" for each, and with "doubt" for a language without facts enough. Raises
    `PromptError` for a language or relation that the library does not know, and where no language could be calibrated.
    """
    from engine.checking.calibration import calibrate as learn
    from engine.checking.setup import Given

    loaded = host.require()
    chosen = _relations(library, languages, relations)
    how = setup or _setup(len(chosen))
    yield Step(0, 0, "Reading the facts")
    facts, rights = yield from _facts(library, chosen, languages, how.facts * _KIN)

    def ask(fact: Fact, language: str) -> Sequence[Prompt]:
        return library.prompts(fact, language).locating

    made: list[Calibration] = []
    faults: list[PromptError] = []
    for number, language in enumerate(dict.fromkeys(languages)):
        given = Given(rights=rights, candidates={each: library.candidates(each, language) for each in chosen})
        share = number / len(languages), (number + 1) / len(languages)
        try:
            found = yield from part(learn(loaded, facts, language, chosen, ask, given=given, setup=how), *share)
        except PromptError as error:
            faults.append(error)
            yield Landed("doubt", 0, extra={"text": error.what, "language": language})
            continue
        made.append(found)
        yield Landed("calibration", 0, extra={"found": found})
    if not made:
        raise faults[0]
    return tuple(made)


def _setup(relations: int) -> Setup:
    """A calibration of many relations reads fewer facts of each."""
    from engine.checking.setup import Setup

    return Setup(facts=max(FEWEST, min(Setup().facts, FACTS // relations)))


def _relations(library: LibraryStore, languages: Sequence[str], wanted: Sequence[str]) -> tuple[str, ...]:
    """The relations to calibrate on, by their codes."""
    known, spoken = library.relations(), library.languages()
    for language in languages:
        if language not in spoken:
            raise PromptError(f"No fact is known in the language '{language}'.", f"There are: {', '.join(spoken)}.")
    for relation in wanted:
        if relation not in known:
            raise PromptError(f"There is no relation '{relation}'.", f"There are: {', '.join(known)}.")
    chosen = tuple(dict.fromkeys(wanted))
    if not chosen:
        chosen = tuple(each for each in known if len(library.uuids(each, languages, FEWEST)) == FEWEST)
    if not languages or not chosen:
        raise PromptError("There are too few facts to calibrate on.", "Import some, or choose other languages.")
    return chosen


def _facts(
    library: LibraryStore, relations: Sequence[str], languages: Sequence[str], most: int
) -> Work[tuple[list[Fact], Mapping[str, Sequence[str]]]]:
    """The relations' facts, and further right answers to each in any language."""
    facts: list[Fact] = []
    rights: dict[str, Sequence[str]] = {}
    for relation in relations:
        for number, uuid in enumerate(library.uuids(relation, languages, most)):
            if number % 50 == 0:
                yield Step(0, 0, f"Reading the facts of {relation}")
            fact = library.fact(uuid)
            if fact is not None:
                facts.append(fact)
                others = library.other_answers(uuid)
                rights[uuid] = tuple(text for texts in others.values() for text in texts)
    return facts, rights
