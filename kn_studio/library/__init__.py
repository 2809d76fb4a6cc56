"""Where facts come from. A session copies the facts that it uses, so it opens without any library."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from engine.types import Fact, FactPrompts, Template
from kn_studio.fact_state import FactRow

Keys = npt.NDArray[np.int64]
"""Facts by the library's own keys, in the order in which they are shown; read-only."""


BUILTIN, IMPORTED, OWN = 0, 1, 2
"""Kinds of templates: shipped, of a data set, typed by the user. The numbers stand in files."""


@dataclass(frozen=True)
class Source:
    """A data set in a library: its name, licence and how it is cited, and how many facts are from it.

    `key` is the reader that read it, "builtin" for the shipped facts, "user" for those typed in.
    """

    name: str
    licence: str
    facts: int
    key: str = ""
    citation: str = ""
    url: str = ""
    imported: str = ""


@dataclass(frozen=True)
class Stats:
    """What a library holds; `rows` counts (fact, language) pairs."""

    facts: int
    rows: int
    relations: int
    languages: int
    templates: int
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class Query:
    """Which facts are looked for.

    `text` stands in subject or object ("" = all). `language` is the one to show labels in; with `anywhere` the search
    goes through all languages, else through that one only ("" = all). `relation` "" means all. A fact must have
    labels in all of `all_of`. `known` keeps only facts that the model `fingerprint` was found to know: a language
    code, "any" or "all" (of the languages in which it was asked); "" keeps all. `source` is a data set's name, `years`
    the first and the last year that a fact may be dated in. `order` are columns as in `ordering`, the first weighing
    most, each with whether the largest comes first; without any the best hits do.
    """

    text: str = ""
    language: str = ""
    relation: str = ""
    anywhere: bool = True
    all_of: tuple[str, ...] = ()
    known: str = ""
    fingerprint: str = ""
    source: str = ""
    years: tuple[int, int] | None = None
    order: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True)
class Found:
    """The best hits of a query. `total` counts all of them; it is a lower bound unless `exact`."""

    total: int
    rows: tuple[FactRow, ...]
    exact: bool = True


@dataclass(frozen=True)
class KnownRow:
    """What ranking a fact's answer in a language gave. `template`: the prompt it was asked with."""

    uuid: str
    language: str
    rank: int
    probability: float
    candidates: int
    known: bool


@dataclass(frozen=True)
class Line:
    """A template with where it is from: one of the kinds above, and the name of its data set."""

    template: Template
    kind: int
    source: str


class Library(Protocol):
    """Facts with their templates, searchable. Safe to ask from any thread."""

    def fact(self, uuid: str) -> Fact | None:
        """One fact by its uuid, written in any case, or None."""

    def templates(self, fact: Fact, language: str) -> tuple[Template, ...]:
        """The templates that a fact is asked with in a language, locating and held-out ones."""

    def lines(self, fact: Fact, language: str) -> tuple[Line, ...]:
        """The same templates, each with where it is from."""

    def is_builtin(self, uuid: str) -> bool:
        """Whether a fact is one of those that ship with the program."""

    def prompts(self, fact: Fact, language: str) -> FactPrompts:
        """A fact's prompts in a language: its own sentences and the filled templates.

        Raises `PromptError` if the fact has no label in that language.
        """

    def worded(self, templates: str) -> Library:
        """The same library for reading, which asks with the templates of data sets "published" or "clean"."""

    def languages(self) -> tuple[str, ...]:
        """The languages in which facts are known, those of most facts first."""

    def relations(self) -> tuple[str, ...]:
        """The relations' codes."""

    def counts(self) -> Mapping[str, int]:
        """How many facts there are by the code of a relation, and by that of a language."""

    def relation_label(self, relation: str, language: str = "en") -> str:
        """A relation's name in a language, else in English, else its code."""

    def other_answers(self, uuid: str, languages: Iterable[str] = ()) -> Mapping[str, tuple[str, ...]]:
        """Further right answers to a fact, by language (all of the fact's unless some are named).

        They are other names of the answer, and the answers of facts with the same subject, or one written the same.
        """

    def candidates(self, relation: str, language: str) -> tuple[str, ...]:
        """What a relation's answers are ranked among in a language: the data set's own list, else its objects."""

    def by_subject(self, subject: str, relation: str, languages: Iterable[str] = ()) -> tuple[Fact, ...]:
        """The relation's facts whose subject is written so, case and accents aside, in one of the languages (any)."""

    def uuids(self, relation: str = "", languages: Iterable[str] = (), limit: int | None = None) -> tuple[str, ...]:
        """The facts of a relation that have labels in one of the languages, in the library's order."""

    def search(self, query: Query, limit: int = 50, *, count_all: bool = True) -> Found:
        """The best hits. Without `count_all`, counting stops early, so that the answer comes within moments."""

    def hits(self, query: Query) -> Keys:
        """All hits, best first."""

    def rows(self, keys: Sequence[int] | Keys, language: str, fingerprint: str = "") -> tuple[FactRow, ...]:
        """Facts by their keys as rows of a table, with their label in `language` where they have one."""

    def known(self, fingerprint: str, uuids: Iterable[str]) -> tuple[KnownRow, ...]:
        """What was found on how well a model knows facts."""

    def uuids_of(self, keys: Sequence[int] | Keys) -> tuple[str, ...]:
        """The uuids of facts by their keys."""

    def asked(self, fingerprint: str) -> tuple[str, ...]:
        """The languages in which it was found out what a model knows."""

    def subjects(self, relation: str, language: str, limit: int = 5000) -> tuple[str, ...]:
        """How the subjects of a relation are written in a language, so that a near one can be proposed."""

    def stats(self) -> Stats:
        """What the library holds."""

    @property
    def stamp(self) -> int:
        """Grows with every change of what is in the library."""
