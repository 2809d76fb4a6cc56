"""What the window shows of facts and of their library: frozen values, as in `kn_studio.app_state`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from engine.types import Fact, Prompt


@dataclass(frozen=True)
class FactRow:
    """One row of the facts table: a fact with its label in the language that was searched.

    `has` are all the languages that the fact has labels in; `known` maps languages in which the loaded model was asked
    to the answer's rank among its candidates. `builtin` marks the facts that ship with the program.
    """

    uuid: str
    relation: str
    language: str
    subject: str
    object: str
    languages: int
    source: str = ""
    has: frozenset[str] = frozenset()
    known: Mapping[str, int] = field(default_factory=dict)
    builtin: bool = False


@dataclass(frozen=True)
class FactPage:
    """A stretch of the table: the rows from number `first` on."""

    first: int
    rows: tuple[FactRow, ...]


@dataclass(frozen=True)
class FactSearch:
    """What was searched for and what was found.

    `total` counts all hits (a lower bound unless `exact`), `rows` are the first of them, `page` is the stretch that was
    fetched last while scrolling. `stamp` changes with the hits, so that a table knows to forget its rows.
    `all_of` are languages that the facts must have, `known` which of them the model must know ("" = any fact, "any",
    "all", or a language), `asked` the languages in which the loaded model was asked anything. `counts` are numbers of
    facts by relation code and by language code, where the library has counted them. `order` as in `SearchFacts`;
    `in_force` is the same of the rows as they stand, also where none was asked for, and empty where no column orders
    them.
    `relations` have their names in English, `named` by the language of the interface and the relation's code.
    """

    text: str = ""
    language: str = "en"
    relation: str = ""
    total: int = 0
    rows: tuple[FactRow, ...] = ()
    relations: tuple[tuple[str, str], ...] = ()
    languages: tuple[str, ...] = ()
    exact: bool = True
    page: FactPage | None = None
    stamp: int = 0
    all_of: tuple[str, ...] = ()
    known: str = ""
    asked: tuple[str, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    order: tuple[tuple[str, bool], ...] = ()
    in_force: tuple[tuple[str, bool], ...] = ()
    named: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class SourceLine:
    """A data set in the library, as the window lists it."""

    name: str
    key: str
    licence: str
    citation: str
    facts: int
    url: str = ""


@dataclass(frozen=True)
class LibraryInfo:
    """What is in the library as a whole; `stamp` is the library's own and grows with what is in it."""

    sources: tuple[SourceLine, ...] = ()
    facts: int = 0
    rows: int = 0
    languages: int = 0
    stamp: int = 0


@dataclass(frozen=True)
class SkippedRow:
    """A row (or, at line 0, a file) that an import left out."""

    file: str
    line: int
    reason: str


@dataclass(frozen=True)
class ImportReport:
    """What an import did: counts of "facts", "rows", "relations", "languages" and "templates", and what was left out.

    `imported` is what this import added, `unchanged` what was there already.
    """

    imported: Mapping[str, int]
    unchanged: Mapping[str, int]
    skipped: tuple[SkippedRow, ...]
    seconds: float
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class TableLook:
    """The head of a table that is about to be imported, for the column-mapping wizard.

    `columns` are the table's own, `rows` its first ones; `guess` maps this project's column names to the table's.
    """

    path: Path
    format: str
    encoding: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    guess: Mapping[str, str]


@dataclass(frozen=True)
class FactBook:
    """The chosen fact with everything that is asked about it, in all its languages.

    `prompts` are by language the locating ones first; `answers` are further right answers by language; `edited` the
    templates, by language, that are the user's own. `clean` has the prompts with clean templates, of the languages in
    which these are others than the published ones.
    """

    fact: Fact
    prompts: Mapping[str, tuple[Prompt, ...]]
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    templates: Mapping[str, tuple[TemplateLine, ...]] = field(default_factory=dict)
    builtin: bool = False
    clean: Mapping[str, tuple[Prompt, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class TemplateLine:
    """A template of the chosen fact. `own`: typed by the user; `source`: the data set it is from."""

    text: str
    held_out: bool
    own: bool = False
    source: str = ""
