"""The claims that a calibration is made of: which facts are read, and what their objects are ranked among."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from engine.checking.claims import Asking, labelled, subject_key
from engine.checking.setup import Setup
from engine.checking.types import Labelled, Part
from engine.errors import PromptError
from engine.ranking import askable
from engine.types import Fact, Prompt

if TYPE_CHECKING:
    from engine.model import LoadedModel

PARTS: tuple[Part, ...] = ("train", "dev", "test")

FEWEST_SUBJECTS = 3
"""Subjects that dev and test must have for any figure at all."""


@dataclass(frozen=True)
class Ground:
    """What all calibrations that are to be compared share: facts of all their languages, and how claims are made.

    Give the same for all languages, so that splits and wrong objects agree between them; only facts of `relations` are
    read. `ask` gives a fact's prompts in a language. `rights` are further right answers by the fact's uuid,
    `candidates` objects by relation and language beside those of the facts.
    """

    facts: Sequence[Fact]
    relations: Sequence[str]
    ask: Asking
    rights: Mapping[str, Collection[str]] | None = None
    candidates: Mapping[tuple[str, str], Collection[str]] = field(default_factory=dict)
    setup: Setup = field(default_factory=Setup)

    def rows(self, loaded: LoadedModel, language: str) -> tuple[tuple[Labelled, ...], int]:
        """The labelled claims that the model can be asked, and how many facts were left out.

        Raises `PromptError` where dev or test would have too few subjects.
        """
        setup, chosen = self.setup, self._chosen(language)

        def usable(fact: Fact, spoken: str) -> Sequence[Prompt]:
            fitting = (prompt for prompt in self.ask(fact, spoken) if askable(loaded, [prompt]) is not None)
            return tuple(islice(fitting, setup.prompts)) if fact.uuid in chosen else ()

        found = labelled(
            self.facts, language, usable, seed=setup.seed, split=setup.split, rights=self.rights, prompts=setup.prompts
        )
        unasked = {
            row.claim.fact for row in found if any(askable(loaded, [prompt]) is None for prompt in row.claim.prompts)
        }
        rows = tuple(row for row in found if row.claim.fact not in unasked)
        _require_enough(rows, language)
        return rows, len(chosen) - len({row.claim.fact for row in rows})

    def objects(self, language: str) -> dict[str, Collection[str]]:
        """What the objects of each relation are ranked among: what was given, and the objects of its facts."""
        found: dict[str, Collection[str]] = {}
        for relation in self.relations:
            spoken = [fact.labels[language] for fact in self._of(relation, language)]
            found[relation] = (*self.candidates.get((relation, language), ()), *(label.object for label in spoken))
        return found

    def _of(self, relation: str, language: str) -> list[Fact]:
        return [fact for fact in self.facts if fact.relation == relation and language in fact.labels]

    def _chosen(self, language: str) -> frozenset[str]:
        """The uuids of the facts that are read: so many of each relation, drawn by seed and subject."""

        def drawn(fact: Fact) -> bytes:
            return hashlib.sha256(f"{self.setup.seed}:{subject_key(fact)}".encode()).digest()

        found: list[str] = []
        for relation in self.relations:
            spoken = self._of(relation, language)
            found += (fact.uuid for fact in sorted(spoken, key=drawn)[: self.setup.facts])
        return frozenset(found)


def _require_enough(rows: Sequence[Labelled], language: str) -> None:
    """Raises `PromptError` where dev or test would have too few subjects."""
    subjects = {part: len({row.subject_key for row in rows if row.part == part}) for part in PARTS}
    if min(subjects.values()) < FEWEST_SUBJECTS:
        facts = len({row.claim.fact for row in rows})
        raise PromptError(
            f"{facts} facts in the language '{language}' are too few to calibrate on.",
            "Choose more relations, or another language.",
        )
