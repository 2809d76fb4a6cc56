"""Hits in the order of the table's columns instead of that of the search. Facts are told by their keys."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import numpy as np

from kn_studio.library import Keys, Query
from kn_studio.library.collation import key_of
from kn_studio.library.folding import fold
from kn_studio.library.names import Names
from kn_studio.library.schema import FACT_BITS, LANGUAGE_BITS, LANGUAGES, label_id, labels_of

SUBJECT: Final = "subject"
OBJECT: Final = "object"
RELATION: Final = "relation"
NUMBER: Final = "languages"
SOURCE: Final = "source"
IN: Final = "in:"
"""Before a language's code: the rank of the answer in it where the model was asked, then facts with a label in it."""

_PLAIN = frozenset({SUBJECT, OBJECT, RELATION, NUMBER, SOURCE})

FEW = 2000
"""So many facts are read one by one; of more, all labels of a language are."""

_NOT_ASKED = 1 << 60
"""The rank of facts that have a label in the language and were not asked in it: behind all ranks."""


def is_column(name: str) -> bool:
    """Whether facts can be put in order by a column of this name."""
    return name in _PLAIN or (name.startswith(IN) and len(name) > len(IN))


def arranged(conn: sqlite3.Connection, names: Names, keys: Keys, query: Query) -> Keys:
    """The same keys by the query's columns, the first one weighing most; facts equal in all keep their order.

    Facts that a column says nothing of stand last, whichever way it runs. Names of columns that are none are left out.
    """
    order = [(column, falling) for column, falling in query.order if is_column(column)]
    if not order or not keys.size:
        return keys
    numbers: list[int] = keys.tolist()
    for column, falling in reversed(order):
        values = _values(conn, names, numbers, query, column)
        said = [key for key in numbers if key in values]
        said.sort(key=values.__getitem__, reverse=falling)
        numbers = said + [key for key in numbers if key not in values] if len(said) < len(numbers) else said
    found = np.array(numbers, np.int64)
    found.setflags(write=False)
    return found


def _values(
    conn: sqlite3.Connection, names: Names, keys: Sequence[int], query: Query, column: str
) -> Mapping[int, Any]:
    """What a column says of the facts, by their keys."""
    if column in (SUBJECT, OBJECT):
        said = key_of(query.language)
        return {key: said(text) for key, text in _shown(conn, names, keys, query.language, column)}
    if column == RELATION:
        codes = {number: _natural(code) for number, code in names.relation_codes.items()}
        return {key: codes[key >> FACT_BITS] for key in keys}
    if column == NUMBER:
        return _languages(conn, keys)
    if column == SOURCE:
        return _sources(conn, names, keys)
    return _ranks(conn, names, keys, query.fingerprint, column.removeprefix(IN))


def _shown(
    conn: sqlite3.Connection, names: Names, keys: Sequence[int], language: str, column: str
) -> Iterator[tuple[int, str]]:
    """Subjects or answers as the table shows them: in the language, else in English, else in any."""
    left = set(keys)
    for number in dict.fromkeys(names.languages.get(code) for code in (language, "en")):
        if number is None or not left:
            continue
        for key, text in _texts(conn, left, number, column):
            if key in left:
                left.discard(key)
                yield key, text
    one = f"SELECT {column} FROM label WHERE id BETWEEN ? AND ? ORDER BY id LIMIT 1"
    for key in left:
        for (text,) in conn.execute(one, labels_of(key)):
            yield key, text


def _texts(conn: sqlite3.Connection, keys: set[int], language: int, column: str) -> Iterator[tuple[int, str]]:
    """A column of the facts' labels in a language; of many facts, perhaps also of others."""
    if len(keys) <= FEW:
        one = f"SELECT {column} FROM label WHERE id = ?"
        for key in tuple(keys):
            for (text,) in conn.execute(one, (label_id(key, language),)):
                yield key, text
        return
    span = labels_of(min(keys))[0], labels_of(max(keys))[1]
    sql = f"SELECT id, {column} FROM label WHERE id & {LANGUAGES} = ? AND id BETWEEN ? AND ?"
    for number, text in conn.execute(sql, (language, *span)):
        yield number >> LANGUAGE_BITS, text


def _languages(conn: sqlite3.Connection, keys: Sequence[int]) -> Mapping[int, int]:
    """In how many languages each fact has a label."""
    if len(keys) <= FEW:
        one = "SELECT count(*) FROM label WHERE id BETWEEN ? AND ?"
        return {key: int(conn.execute(one, labels_of(key)).fetchone()[0]) for key in keys}
    span = labels_of(min(keys))[0], labels_of(max(keys))[1]
    sql = f"SELECT id >> {LANGUAGE_BITS}, count(*) FROM label WHERE id BETWEEN ? AND ? GROUP BY 1"
    return dict(conn.execute(sql, span))


def _sources(conn: sqlite3.Connection, names: Names, keys: Sequence[int]) -> Mapping[int, str]:
    """Where each fact is from, as the table names it."""
    called = {number: fold(name) for number, (name, _, _) in names.sources.items()}

    def named(source: int, origin: str) -> str:
        return fold(origin) if origin else called.get(source, "")

    if len(keys) <= FEW:
        one = "SELECT source, origin FROM fact WHERE key = ?"
        return {key: named(*conn.execute(one, (key,)).fetchone()) for key in keys}
    sql = "SELECT key, source, origin FROM fact WHERE key BETWEEN ? AND ?"
    return {key: named(source, origin) for key, source, origin in conn.execute(sql, (min(keys), max(keys)))}


def _ranks(
    conn: sqlite3.Connection, names: Names, keys: Sequence[int], fingerprint: str, code: str
) -> Mapping[int, int]:
    """Ranks in a language, and behind them the facts that merely have a label in it."""
    language = names.languages.get(code)
    if language is None:
        return {}
    span = labels_of(min(keys))[0], labels_of(max(keys))[1]
    sql = f"SELECT id FROM label WHERE id & {LANGUAGES} = ? AND id BETWEEN ? AND ?"
    found = {number >> LANGUAGE_BITS: _NOT_ASKED for (number,) in conn.execute(sql, (language, *span))}
    ranks = "SELECT key, rank FROM known WHERE fingerprint = ? AND language = ? AND key BETWEEN ? AND ?"
    found.update(conn.execute(ranks, (fingerprint, language, min(keys), max(keys))))
    return found


def _natural(code: str) -> tuple[tuple[int, int, str], ...]:
    """P9 before P36, and both before words."""
    parts = re.split(r"(\d+)", code)
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part.casefold()) for part in parts if part)
