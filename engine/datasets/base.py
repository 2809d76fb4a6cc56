"""What a reader of data gives, item by item, and what a reader is. Nothing here is held in memory as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from engine.datasets.codes import belongs_to

if TYPE_CHECKING:
    from engine.datasets.files import Entry


@dataclass(frozen=True, slots=True)
class Variant:
    """A sentence about one fact that a data set brings along, with `[Y]` where the answer belongs.

    `kind`: "" for a prompt to use as it is, else what was done to it: "added", "deleted", "replaced", "question". Only
    those without a kind are asked; the others are kept for studies of robustness.
    """

    text: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact in one language, as it stands in a file.

    `uuid` "": the fact is told apart by relation, `subject_id` and `object_id`, and where there are none by its
    labels. `line_id` is mLAMA's line number within a relation (-1: none), which mParaRel shares. `subject` may be ""
    where the file holds sentences only. `answers` are further right answers, `wrong` objects called wrong by the file,
    `date` the year for which the fact holds.
    """

    relation: str
    language: str
    subject: str
    object: str
    uuid: str = ""
    subject_id: str = ""
    object_id: str = ""
    line_id: int = -1
    date: str = ""
    answers: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    variants: tuple[Variant, ...] = ()


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template of a relation in a language: `[X]` and `[Y]` once each.

    `held_out` None: nobody has said so, the library decides. `reviewed`: a person has looked at it.
    """

    relation: str
    language: str
    text: str
    held_out: bool | None = None
    reviewed: bool = False


@dataclass(frozen=True, slots=True)
class RelationRow:
    """A relation's name in a language."""

    relation: str
    language: str
    label: str


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """Objects that a relation's answers are ranked among in a language."""

    relation: str
    language: str
    objects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row, or a file (line 0), that was left out, and why: one short sentence."""

    file: str
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """How far the reader is, in bytes of the files that it was given; `total` 0 where nobody knows.

    A reader counts the bytes of one file, `engine.datasets.reading` those of all.
    """

    file: str
    done: int
    total: int


Item = FactRow | TemplateRow | RelationRow | CandidateRow | Skipped | Reading


@dataclass(frozen=True)
class Wanted:
    """What the user wants of a data set; empty means all. `columns` maps this project's column names to a table's own.

    The columns are those of `engine.datasets.columns.COLUMNS`; it is empty where a table's header says it all. "=P36"
    instead of a table's column stands for that value in every row. `encoding` "": looked for in the file. Languages are
    written as `engine.datasets.codes.language` writes them; `zh` takes `zh-hans` and `zh-hant`, too.
    """

    languages: frozenset[str] = frozenset()
    relations: frozenset[str] = frozenset()
    columns: Mapping[str, str] = field(default_factory=dict)
    encoding: str = ""

    def takes(self, relation: str, language: str) -> bool:
        """Whether a row of this relation and language is wanted."""
        return (not self.relations or relation in self.relations) and self.speaks(language)

    def speaks(self, language: str) -> bool:
        """Whether rows of this language are wanted."""
        return not self.languages or language in self.languages or belongs_to(language) in self.languages


@dataclass(frozen=True)
class Origin:
    """Where a data set is from, under which licence, and how it is cited."""

    name: str
    licence: str = ""
    citation: str = ""
    url: str = ""


@dataclass(frozen=True)
class Begin:
    """The items that follow are of this data set, until the next `Begin`."""

    key: str
    origin: Origin


def _never(_: Entry) -> bool:
    return False


@dataclass(frozen=True)
class Dataset:
    """A format of data. `key` is stored in files and is a choice of `--format`; it never changes.

    `claims` looks at one file, by name and first bytes, and says whether it is of this format; `read` streams the items
    of the files that it claimed. It never raises for what stands in a file: that becomes `Skipped`. `origin` tells
    where these files, with their folder's name, come from. `forced` says of a file that nobody claims whether it can be
    read all the same, if the user names the format; `apart` that each file is a data set of its own.
    """

    key: str
    title: str
    claims: Callable[[Entry], bool]
    read: Callable[[Sequence[Entry], Wanted], Iterator[Item]]
    origin: Callable[[Sequence[Entry]], Origin]
    forced: Callable[[Entry], bool] = _never
    apart: bool = False
