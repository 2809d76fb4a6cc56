"""What a user can ask for of facts and their library: frozen values, as in `kn_studio.intents`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class SearchFacts:
    """Look for facts by text in subject or object, in any of the languages, within a relation ("" = all).

    `all_of` keeps facts that have labels in all of these languages; `known` those that the loaded model was found to
    know: "" all facts, "any", "all", or a language. `order` are columns, each with whether the largest comes first;
    without any the best hits do.
    """

    text: str = ""
    language: str = ""
    relation: str = ""
    all_of: tuple[str, ...] = ()
    known: str = ""
    order: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True)
class ShowFactRows:
    """Fetch the rows of the present search from number `first` on, because they come on screen."""

    first: int
    stamp: int


@dataclass(frozen=True)
class LookAtTable:
    """Read the head of a user's own table, for the column-mapping wizard."""

    path: Path
    encoding: str = ""


@dataclass(frozen=True)
class ImportFacts:
    """Read files, folders, archives or a Hub id into the library. `format` "auto": found out.

    `columns` maps this project's column names to a table's own.
    """

    paths: tuple[str, ...]
    format: str = "auto"
    languages: tuple[str, ...] = ()
    relations: tuple[str, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    encoding: str = ""


@dataclass(frozen=True)
class FetchFacts:
    """Download a data set to which the user has consented, and import it."""

    name: str = "mlama"


@dataclass(frozen=True)
class RemoveSource:
    """Take a data set out of the library. No session changes by it."""

    name: str


@dataclass(frozen=True)
class SaveTemplate:
    """Keep a template as the user's own; it is asked instead of `replaces` from now on ("" = beside the others)."""

    relation: str
    language: str
    text: str
    replaces: str = ""


@dataclass(frozen=True)
class ForgetTemplate:
    """Forget a template of the user's own; what it replaced is asked again."""

    relation: str
    language: str
    text: str


@dataclass(frozen=True)
class AddFact:
    """A fact of the user's own in several languages at once: language -> (subject, answer, templates).

    Templates hold `[Y]`, and `[X]` or the subject spelled out.
    """

    relation: str
    labels: Mapping[str, tuple[str, str, tuple[str, ...]]]


@dataclass(frozen=True)
class RemoveFact:
    """Take a fact that the user typed out of the library, in all its languages. No session changes by it."""

    uuid: str


@dataclass(frozen=True)
class RankFacts:
    """Rank the answers of many facts among their relation's candidates, in the languages, and keep the result.

    `facts` empty: all facts of the present search (of `relation`, in the command line).
    """

    languages: tuple[str, ...]
    facts: tuple[str, ...] = ()
    relation: str = ""
    limit: int | None = None


@dataclass(frozen=True)
class ChooseFact:
    """Make this fact of the library or the session the one on screen."""

    uuid: str


@dataclass(frozen=True)
class ReadBook:
    """Read the fact on screen again, because the library has changed."""

    uuid: str


@dataclass(frozen=True)
class ReadLibrary:
    """Find out what is in the library as a whole."""


@dataclass(frozen=True)
class ChooseLanguages:
    """The languages that locating, bars and overlays speak, in the order of their colours."""

    languages: tuple[str, ...]


@dataclass(frozen=True)
class TypeFact:
    """A fact of the user's own: prompts with `[Y]` once each, and the answer."""

    prompts: tuple[str, ...]
    answer: str
    language: str


@dataclass(frozen=True)
class WordTemplates:
    """Ask with the templates of data sets as they were published ("published"), or "clean" of stray blanks."""

    templates: str


@dataclass(frozen=True)
class PreviewAnswer:
    """Ask the model the chosen fact in the chosen languages, without locating (the live answer)."""


FactIntent = (
    SearchFacts | ShowFactRows | LookAtTable | ImportFacts | FetchFacts | RemoveSource | SaveTemplate
    | ForgetTemplate | AddFact | RemoveFact | RankFacts | ChooseFact | ReadBook | ReadLibrary | ChooseLanguages
    | TypeFact | WordTemplates | PreviewAnswer
)  # fmt: skip
