"""Where facts come from. A session copies the facts that it uses, so it opens without any library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from engine.types import Fact, Template
from kn_studio.app_state import FactRow


@dataclass(frozen=True)
class Source:
    """Where names in a library come from, under which licence, and how many facts use it."""

    name: str
    licence: str
    facts: int


@dataclass(frozen=True)
class Stats:
    """What a library holds; `rows` counts (fact, language) pairs."""

    facts: int
    rows: int
    relations: int
    languages: int
    templates: int
    sources: tuple[Source, ...]


class Library(Protocol):
    """Facts with their templates, searchable. Safe to ask from any thread."""

    def facts(self) -> tuple[Fact, ...]:
        """All facts."""

    def fact(self, uuid: str) -> Fact | None:
        """One fact, or None."""

    def templates(self, relation: str, language: str) -> tuple[Template, ...]:
        """A relation's templates in a language, locating and held-out ones."""

    def languages(self) -> tuple[str, ...]:
        """The languages in which facts are known."""

    def relations(self) -> tuple[str, ...]:
        """The relations' codes."""

    def relation_label(self, relation: str, language: str = "en") -> str:
        """A relation's name in a language, in English, or its code."""

    def other_answers(self, uuid: str) -> Mapping[str, tuple[str, ...]]:
        """Further right answers to a fact, by language."""

    def search(
        self, text: str, language: str = "", relation: str = "", limit: int = 50, *, anywhere: bool = False
    ) -> tuple[int, tuple[FactRow, ...]]:
        """How many facts match, and the first of them."""

    def stats(self) -> Stats:
        """What the library holds."""
