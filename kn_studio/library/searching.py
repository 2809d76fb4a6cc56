"""Which facts a query finds, and in which order. Facts are told by their keys, hits by the ids of labels."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import reduce
from itertools import islice

import numpy as np

from kn_studio.library import Keys, Query
from kn_studio.library.folding import fold
from kn_studio.library.fulltext import asked, asked_at_start
from kn_studio.library.names import Names
from kn_studio.library.ordering import arranged
from kn_studio.library.schema import LANGUAGE_BITS, LANGUAGES, facts_of, label_id, labels_of

_RANKED = 1000
"""Hits up to this number are all looked at and put in order; of more, those that begin with the text come first."""

_COUNT_SECONDS = 0.01
"""How long a quick search counts."""

_FILTER_SECONDS = 0.02
"""How long a quick search looks for facts that pass a filter."""

_CHUNK = 20_000


def best(
    conn: sqlite3.Connection, names: Names, query: Query, limit: int, count_all: bool
) -> tuple[int, bool, list[int]]:
    """The number of hits, whether that is all of them, and the best keys. Without `count_all` it takes moments."""
    if query.order or (count_all and (_narrowed(query) or not fold(query.text))):
        keys = every(conn, names, query)
        return len(keys), True, keys[:limit].tolist()
    if not fold(query.text):
        return _browse(conn, names, query, limit)
    first = _labels(conn, names, query)
    if first is None:
        return 0, True, []
    found = list(islice(first, _RANKED + 1))
    whole = len(found) <= _RANKED
    ordered = _ordered(conn, query, found[:_RANKED], None if whole else _beginning(conn, names, query))
    if _narrowed(query):
        passes = _filter(conn, names, query)
        ordered = [key for key in ordered if passes(key)]
        return len(ordered), whole, ordered[:limit]
    total, exact = len(ordered), True
    if not whole:
        total, exact = _count(conn, names, query, None if count_all else _COUNT_SECONDS)
    return max(total, len(ordered)), exact, ordered[:limit]


def _browse(conn: sqlite3.Connection, names: Names, query: Query, limit: int) -> tuple[int, bool, list[int]]:
    """The first facts without any text. Those that pass a filter are looked for as long as a quick search may take."""
    language = query.language if query.language and not query.anywhere else ""
    keys = _in_order(conn, names, query, language)
    if not _narrowed(query):
        numbers = [names.relations.get(query.relation, -1)] if query.relation else list(names.relation_codes)
        spoken = names.languages.get(language, -1) if language else 0
        return sum(names.tally.get((each, spoken), 0) for each in numbers), True, list(islice(keys, limit))
    passes, until = _filter(conn, names, query), time.monotonic() + _FILTER_SECONDS
    found: list[int] = []
    for key in keys:
        if passes(key):
            found.append(key)
        if len(found) > limit or time.monotonic() > until:
            return len(found), False, found[:limit]
    return len(found), True, found


def _in_order(conn: sqlite3.Connection, names: Names, query: Query, language: str) -> Iterator[int]:
    """The keys of all facts that may pass, in their order: those of the language that the fewest have."""
    span = _span(names, query.relation)
    if span is None:
        return iter(())
    spoken = [*query.all_of, *([language] if language else [])]
    if not spoken:
        return (key for (key,) in conn.execute("SELECT key FROM fact WHERE key BETWEEN ? AND ?", span))
    rare = min((names.languages.get(code, -1) for code in spoken), key=lambda each: names.rows.get(each, 0))
    sql = f"SELECT id FROM label WHERE id & {LANGUAGES} = ? AND id BETWEEN ? AND ? ORDER BY id"
    ids = conn.execute(sql, (rare, labels_of(span[0])[0], labels_of(span[1])[1]))
    return (number >> LANGUAGE_BITS for (number,) in ids)


def _filter(conn: sqlite3.Connection, names: Names, query: Query) -> Callable[[int], bool]:
    """Whether a fact passes the filters, fact by fact."""
    rest = replace(query, all_of=())
    allowed = set(_allowed(conn, names, rest).tolist()) if _narrowed(rest) else None
    language = [query.language] if query.language and not query.anywhere else []
    spoken = [names.languages.get(code, -1) for code in (*query.all_of, *language)]
    one = "SELECT 1 FROM label WHERE id = ?"

    def passes(key: int) -> bool:
        if allowed is not None and key not in allowed:
            return False
        return all(conn.execute(one, (label_id(key, each),)).fetchone() for each in spoken if each > 0) and (
            -1 not in spoken
        )

    return passes


def every(conn: sqlite3.Connection, names: Names, query: Query) -> Keys:
    """The keys of all hits, best first, or in the order that the query wants."""
    return arranged(conn, names, _every(conn, names, query), query)


def _every(conn: sqlite3.Connection, names: Names, query: Query) -> Keys:
    if not fold(query.text):
        language = frozenset() if query.anywhere or not query.language else frozenset({query.language})
        keys = universe(conn, names, query.relation, language)
    else:
        labels = _labels(conn, names, query)
        ids = _array(labels or ())
        unique = np.unique(ids >> LANGUAGE_BITS)
        few = ids.size <= _RANKED
        head = _ordered(conn, query, ids.tolist() if few else [], None if few else _beginning(conn, names, query))
        rest = unique[~np.isin(unique, np.array(head, np.int64))]
        keys = np.concatenate([np.array(head, np.int64), rest])
    if _narrowed(query):
        keys = keys[np.isin(keys, _allowed(conn, names, query))]
    keys.setflags(write=False)
    return keys


def universe(conn: sqlite3.Connection, names: Names, relation: str, languages: frozenset[str]) -> Keys:
    """The keys of a relation's facts ("" = of all) that have labels in one of the languages (none named: in any)."""
    span = _span(names, relation)
    if span is None:
        return np.empty(0, np.int64)
    if not languages:
        return _array(each for (each,) in conn.execute("SELECT key FROM fact WHERE key BETWEEN ? AND ?", span))
    found = [_speaking(conn, names, code, span) for code in sorted(languages)]
    return np.unique(np.concatenate(found)) if found else np.empty(0, np.int64)


def _narrowed(query: Query) -> bool:
    return bool(query.all_of or query.known or query.source or query.years)


def _allowed(conn: sqlite3.Connection, names: Names, query: Query) -> Keys:
    """The facts that pass the filters on languages, data set, years and what a model knows."""
    span = _span(names, query.relation)
    if span is None:
        return np.empty(0, np.int64)
    sets = [_speaking(conn, names, code, span) for code in query.all_of]
    if query.source:
        number = next((each for each, (name, _, _) in names.sources.items() if name == query.source), -1)
        sets.append(_array(each for (each,) in conn.execute(_OF_SOURCE, (number,))))
    if query.years is not None:
        sets.append(_array(each for (each,) in conn.execute(_OF_YEARS, query.years)))
    if query.known:
        sets.append(_knowing(conn, names, query))
    return reduce(lambda one, other: np.intersect1d(one, other, assume_unique=True), sets)


_OF_SOURCE = "SELECT key FROM fact WHERE source = ? ORDER BY key"
_OF_YEARS = "SELECT key FROM fact WHERE date != '' AND CAST(substr(date, 1, 4) AS INTEGER) BETWEEN ? AND ? ORDER BY key"


def _knowing(conn: sqlite3.Connection, names: Names, query: Query) -> Keys:
    """Facts that the model knows in a language, in any, or in all in which it was asked."""
    if query.known in ("any", "all"):
        how = "max" if query.known == "any" else "min"
        sql = f"SELECT key FROM known WHERE fingerprint = ? GROUP BY key HAVING {how}(known) = 1 ORDER BY key"
        return _array(each for (each,) in conn.execute(sql, (query.fingerprint,)))
    sql = "SELECT key FROM known WHERE fingerprint = ? AND language = ? AND known = 1 ORDER BY key"
    place = (query.fingerprint, names.languages.get(query.known, -1))
    return _array(each for (each,) in conn.execute(sql, place))


def _speaking(conn: sqlite3.Connection, names: Names, language: str, span: tuple[int, int]) -> Keys:
    """The facts that have a label in a language, in their order."""
    sql = f"SELECT id FROM label WHERE id & {LANGUAGES} = ? AND id BETWEEN ? AND ? ORDER BY id"
    ids = conn.execute(sql, (names.languages.get(language, -1), labels_of(span[0])[0], labels_of(span[1])[1]))
    return _array(each for (each,) in ids) >> LANGUAGE_BITS


def _span(names: Names, relation: str) -> tuple[int, int] | None:
    """First and last key that may belong to a relation; None for an unknown one."""
    if not relation:
        return 0, facts_of(1 << 20)[1]
    number = names.relations.get(relation)
    return None if number is None else facts_of(number)


def _matching(names: Names, query: Query, table: str, match: str) -> tuple[str, list[object]] | None:
    """The condition of a full-text query; None where nothing can match."""
    span = _span(names, query.relation)
    if not match or span is None:
        return None
    sql, values = f"FROM {table} WHERE {table} MATCH ?", [match]
    condition: list[object] = [*values]
    if query.relation:
        sql += " AND rowid BETWEEN ? AND ?"
        condition += [labels_of(span[0])[0], labels_of(span[1])[1]]
    if query.language and not query.anywhere:
        sql += f" AND rowid & {LANGUAGES} = ?"
        condition.append(names.languages.get(query.language, -1))
    return sql, condition


def _labels(conn: sqlite3.Connection, names: Names, query: Query) -> Iterator[int] | None:
    """The ids of the labels that hold the text, in their order, as they are asked for."""
    found = _matching(names, query, *asked(query.text))
    if found is None:
        return None
    sql, values = found
    return (number for (number,) in conn.execute(f"SELECT rowid {sql}", values))


def _beginning(conn: sqlite3.Connection, names: Names, query: Query) -> list[int]:
    """Labels whose subject begins with the text, as many as are put in order."""
    found = _matching(names, query, "word", asked_at_start(query.text))
    if found is None:
        return []
    sql, values = found
    return [number for (number,) in conn.execute(f"SELECT rowid {sql} LIMIT {_RANKED}", values)]


def _count(conn: sqlite3.Connection, names: Names, query: Query, seconds: float | None) -> tuple[int, bool]:
    """How many facts match, and whether there was time to count them all."""
    found = _matching(names, query, *asked(query.text))
    if found is None:
        return 0, True
    sql, values = found
    if seconds is None:
        (total,) = conn.execute(f"SELECT count(DISTINCT rowid >> {LANGUAGE_BITS}) {sql}", values).fetchone()
        return int(total), True
    until = time.monotonic() + seconds
    total, last = 0, -1
    cursor = conn.execute(f"SELECT rowid >> {LANGUAGE_BITS} {sql}", values)
    while rows := cursor.fetchmany(_CHUNK // 10):
        for (key,) in rows:
            total += key != last
            last = key
        if time.monotonic() > until:
            cursor.close()
            return total, False
    return total, True


def _ordered(conn: sqlite3.Connection, query: Query, labels: list[int], first: list[int] | None) -> list[int]:
    """Keys by how well their labels match: the whole subject, its start, within it, in the object.

    Where there are too many labels to look at, `first` are those that begin with the text; they alone are put in order,
    and what follows stands as it is in the library.
    """
    wanted = fold(query.text)
    best: dict[int, tuple[int, int]] = {}
    for number, subject, object_ in _texts(conn, labels if first is None else first):
        key, quality = number >> LANGUAGE_BITS, _quality(wanted, fold(subject), fold(object_))
        if key not in best or quality < best[key][0]:
            best[key] = (quality, key)
    ordered = [key for _, key in sorted(best.values())]
    if first is not None:
        there = set(ordered)
        ordered += [key for key in dict.fromkeys(number >> LANGUAGE_BITS for number in labels) if key not in there]
    return ordered


def _quality(wanted: str, subject: str, object_: str) -> int:
    if wanted in subject:
        return 0 if wanted == subject else 1 if subject.startswith(wanted) else 2
    return 3 if wanted in object_ else 4


def _texts(conn: sqlite3.Connection, ids: list[int]) -> Iterator[tuple[int, str, str]]:
    for start in range(0, len(ids), 500):
        part = ids[start : start + 500]
        yield from conn.execute(
            f"SELECT id, subject, object FROM label WHERE id IN ({','.join('?' * len(part))})", part
        )


def _array(numbers: Iterable[int]) -> Keys:
    return np.fromiter(numbers, np.int64)
