"""The columns of a user's own table: what each means, and by which other names tables call it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Column:
    """A column: `about` is a sentence for people, `guesses` other names in lower case without spaces and signs."""

    name: str
    about: str
    needed: bool = False
    guesses: tuple[str, ...] = ()


_COLUMNS = (
    Column(
        "relation",
        "The relation: a Wikidata code such as P36, or a name of your own.",
        True,
        ("predicateid", "predicate", "relationid", "relationname", "rel", "property", "propertyid", "pid"),
    ),
    Column(
        "language",
        "The code of the language that the row is written in, such as en or zh.",
        True,
        ("lang", "languagecode", "langcode", "locale"),
    ),
    Column(
        "subject",
        "What the fact is about, as it is written in this language.",
        True,
        ("sublabel", "subjectlabel", "subj", "sub", "head", "headlabel", "entity"),
    ),
    Column(
        "object",
        "The right answer, as it is written in this language.",
        True,
        ("objlabel", "objectlabel", "obj", "answer", "target", "tail", "taillabel", "ans"),
    ),
    Column("uuid", "The same in all rows, of any language, that are one fact; else it is made.", False, ("factid",)),
    Column(
        "prompt",
        "A sentence about this fact with [Y] for the answer; the subject is spelled out or stands as [X].",
        False,
        ("question", "sentence", "query", "statement", "stem"),
    ),
    Column(
        "template",
        "A sentence for all facts of the relation, with [X] for the subject and [Y] for the answer.",
        False,
        ("pattern",),
    ),
    Column(
        "aliases",
        "Other right answers, separated by |.",
        False,
        ("alias", "otheranswers", "objaliases", "objectaliases"),
    ),
    Column("subject_id", "The subject's id, such as Q142 of Wikidata.", False, ("suburi", "subjecturi", "subid")),
    Column("object_id", "The answer's id, such as Q90 of Wikidata.", False, ("objuri", "objecturi", "objid")),
    Column("line_id", "mLAMA's number of the fact within its relation.", False, ("lineid",)),
    Column("date", "The year in which the fact holds.", False, ("year",)),
    Column("paraphrase_id", "The number of the prompt; it is not needed and not kept."),
)

COLUMNS: Mapping[str, Column] = MappingProxyType({column.name: column for column in _COLUMNS})
"""By name, the needed ones first."""

NEEDED = tuple(column.name for column in _COLUMNS if column.needed)


class MissingColumnError(ValueError):
    """A column that is needed, or that was asked for, is not in the table. The message is a sentence."""


def guess(names: Sequence[str]) -> dict[str, str]:
    """For each of this project's columns the table's own name for it, where one looks like it."""
    plain = {_plain(name): name for name in reversed(names)}
    found: dict[str, str] = {}
    for column in _COLUMNS:
        for wanted in (_plain(column.name), *column.guesses):
            if wanted in plain and plain[wanted] not in found.values():
                found[column.name] = plain[wanted]
                break
    return found


def mapping(names: Sequence[str], chosen: Mapping[str, str]) -> dict[str, str]:
    """For each column that is used the table's own name, or "=value" for the same value in all rows.

    `chosen` comes before guesses; "" in it leaves a column out. Raises `MissingColumnError`.
    """
    found = guess(names)
    exact = {name.strip().casefold(): name for name in reversed(names)}
    for column, name in chosen.items():
        if column not in COLUMNS:
            raise MissingColumnError(f"There is no column '{column}' to fill; there are {_listed(COLUMNS)}.")
        if not name:
            found.pop(column, None)
        elif name.startswith("="):
            found[column] = "=" + name[1:].strip()
        elif name.strip().casefold() in exact:
            found[column] = exact[name.strip().casefold()]
        else:
            raise MissingColumnError(f"The table has no column '{name}'; it has {_listed(names)}.")
    for column in NEEDED:
        if found.get(column, "=") == "=":
            raise MissingColumnError(f"The column '{column}' is missing; the table has {_listed(names)}.")
    return found


def missing(names: Sequence[str]) -> tuple[str, ...]:
    """The needed columns that are not there and cannot be guessed."""
    found = guess(names)
    return tuple(column for column in NEEDED if column not in found)


def _listed(names: Iterable[str]) -> str:
    shown = [str(name) for name in names]
    return ", ".join(shown[:12]) + (", …" if len(shown) > 12 else "") if shown else "none"


def _plain(name: str) -> str:
    return "".join(sign for sign in str(name).casefold() if sign.isalnum())
