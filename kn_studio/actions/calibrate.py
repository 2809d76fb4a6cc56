"""Learn how far a model's scores can be trusted, one calibration a language, and keep each as soon as it is made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from engine.checking.types import Calibration, SplitBy
from engine.errors import PromptError
from engine.types import Fact, Landed, Prompt, Step, Work, relayed
from kn_studio.actions import calibrations
from kn_studio.actions.context import Host
from kn_studio.actions.degeneracy import part
from kn_studio.library.store import LibraryStore

if TYPE_CHECKING:
    from engine.checking.asked import Ground
    from engine.checking.setup import Setup
    from engine.checking.sources import Located
    from engine.model import LoadedModel
    from kn_studio.session.store import Store

FACTS = 600
"""Facts that a calibration reads over all its relations, where nobody says how many."""
FEWEST = 10
"""Facts of a relation in a language, below which it is left out of all that there are."""
_KIN = 3
"""So many times the facts that are read are looked at for wrong objects and other right answers."""
_LOCATING = 0.2
"""The share of the whole that locating neurons in all languages counts for: of train's right claims alone."""


def calibrate(
    host: Host,
    store: Store | None,
    library: LibraryStore,
    languages: Sequence[str],
    relations: Sequence[str] = (),
    *,
    split: SplitBy = "subject",
) -> Work[tuple[Calibration, ...]]:
    """Calibrate the loaded model in each language, pooled over the relations (none: all that have facts enough).

    `split` is what train, dev and test may not share. Each calibration lies in the user's folder, and in the session,
    before the next language begins. `Landed` as in `learned`, and the same errors; `DataError` where a calibration
    cannot be written.
    """
    model = host.require().info.id

    def kept(said: Step | Landed) -> Iterable[Step | Landed]:
        if isinstance(said, Landed) and said.what == "calibration":
            calibrations.keep(said.extra["found"], model)
            if store is not None and not store.readonly:
                store.checking.keep_calibration(said.extra["found"])
        return (said,)

    return (yield from relayed(learned(host, library, languages, relations, split=split), kept))


def learned(
    host: Host,
    library: LibraryStore,
    languages: Sequence[str],
    relations: Sequence[str] = (),
    *,
    setup: Setup | None = None,
    split: SplitBy = "subject",
) -> Work[tuple[Calibration, ...]]:
    """The calibrations, language by language, written nowhere.

    Where there are several languages, neurons are located for the train facts of all of them first, so that those which
    they share can be told. `setup` None: the program's own, with this `split`. Yields `Landed` with "calibration" for
    each, and with "doubt" for a language without facts enough. Raises `PromptError` for a language or relation that the
    library does not know, and where no language could be calibrated.
    """
    from engine.checking.calibration import calibrate as learn

    loaded, spoken = host.require(), tuple(dict.fromkeys(languages))
    asked = yield from ground(library, spoken, relations, setup=setup, split=split)
    begun = _LOCATING if len(spoken) > 1 else 0.0
    located = yield from _located(loaded, asked, spoken, begun)
    made: list[Calibration] = []
    faults: list[PromptError] = []
    for number, language in enumerate(spoken):
        share = [begun + (1 - begun) * each / len(spoken) for each in (number, number + 1)]
        others = {code: counts for code, counts in located.items() if code != language}
        try:
            found = yield from part(learn(loaded, asked, language, elsewhere=others), share[0], share[1])
        except PromptError as error:
            faults.append(error)
            yield Landed("doubt", 0, extra={"text": error.what, "language": language})
            continue
        made.append(found)
        yield Landed("calibration", 0, extra={"found": found})
    if not made:
        raise faults[0]
    return tuple(made)


def ground(
    library: LibraryStore,
    languages: Sequence[str],
    relations: Sequence[str] = (),
    *,
    setup: Setup | None = None,
    split: SplitBy = "subject",
) -> Work[Ground]:
    """What the calibrations of these languages are made of; see `learned`, whose errors it raises."""
    from engine.checking.asked import Ground

    chosen = _relations(library, languages, relations)
    how = setup or _setup(len(chosen), split)
    yield Step(0, 0, "Reading the facts")
    facts, rights = yield from _facts(library, chosen, languages, how.facts * _KIN)

    def ask(fact: Fact, language: str) -> Sequence[Prompt]:
        return library.prompts(fact, language).locating

    candidates = {(each, code): library.candidates(each, code) for each in chosen for code in languages}
    return Ground(facts, chosen, ask, rights, candidates, how)


def _located(loaded: LoadedModel, ground: Ground, languages: Sequence[str], until: float) -> Work[dict[str, Located]]:
    """How often neurons are located in each of several languages; those without facts enough are left out."""
    from engine.checking.kinds import located

    found: dict[str, Located] = {}
    for number, language in enumerate(languages if len(languages) > 1 else ()):
        share = [until * each / len(languages) for each in (number, number + 1)]
        try:
            found[language] = yield from part(located(loaded, ground, language), share[0], share[1])
        except PromptError:
            # The calibration itself says why it cannot be made.
            continue
    return found


def _setup(relations: int, split: SplitBy) -> Setup:
    """A calibration of many relations reads fewer facts of each."""
    from engine.checking.setup import Setup

    return Setup(split, facts=max(FEWEST, min(Setup().facts, FACTS // relations)))


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
