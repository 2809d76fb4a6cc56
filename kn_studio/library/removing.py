"""Taking a data set out of the library, with everything that only it brought, or a single fact of one."""

from __future__ import annotations

import sqlite3
from array import array

from engine.types import Step, Work
from kn_studio.library import fulltext, restoring
from kn_studio.library.names import bump
from kn_studio.library.schema import LANGUAGE_BITS, LANGUAGES, labels_of

_LABELS_GO = (
    "DELETE FROM answer WHERE label IN (SELECT id FROM gone)",
    "DELETE FROM variant WHERE label IN (SELECT id FROM gone)",
    "DELETE FROM label WHERE id IN (SELECT id FROM gone)",
    f"DELETE FROM fact WHERE key IN (SELECT DISTINCT id >> {LANGUAGE_BITS} FROM gone) AND NOT EXISTS"
    f" (SELECT 1 FROM label WHERE id BETWEEN key << {LANGUAGE_BITS} AND (key << {LANGUAGE_BITS}) + {LANGUAGES})",
)
_ELSEWHERE = (
    f"UPDATE fact SET origin = '', licence = '', source = (SELECT source FROM label WHERE id BETWEEN"
    f" key << {LANGUAGE_BITS} AND (key << {LANGUAGE_BITS}) + {LANGUAGES} LIMIT 1) WHERE source = :source"
)
_CLEAN_UP = (
    *_LABELS_GO,
    _ELSEWHERE,
    "DELETE FROM known WHERE key NOT IN (SELECT key FROM fact)",
    "DELETE FROM template WHERE source = :source",
    "DELETE FROM candidate WHERE source = :source",
    "DELETE FROM source WHERE id = :source",
    "DROP TABLE gone",
)
_CLEAN_UP_FACT = (
    *_LABELS_GO,
    f"{_ELSEWHERE} AND key = :key",
    "DELETE FROM known WHERE key = :key AND NOT EXISTS (SELECT 1 FROM fact WHERE fact.key = :key)",
    "DELETE FROM source WHERE id = :source AND NOT EXISTS (SELECT 1 FROM label WHERE label.source = :source)"
    " AND NOT EXISTS (SELECT 1 FROM template WHERE template.source = :source)"
    " AND NOT EXISTS (SELECT 1 FROM candidate WHERE candidate.source = :source)",
    "DROP TABLE gone",
)
# A fact that another data set named too keeps its labels from there, and counts as that one's. The last fact of a data
# set that has nothing else takes it along.


def remove(conn: sqlite3.Connection, source: int, *, keep: bool = False) -> Work[None]:
    """Take out what is of a data set, by its number; a step every few thousand labels.

    With `keep` it goes into the bin.
    """
    yield Step(0, 0, "Looking for what is to go")
    conn.execute("CREATE TEMP TABLE gone (id INTEGER PRIMARY KEY)")
    conn.execute("INSERT INTO gone SELECT id FROM label WHERE source = ?", (source,))
    gone = array("q", (number for (number,) in conn.execute("SELECT id FROM gone")))
    if keep:
        restoring.keep(conn, source)
    (there,) = conn.execute("SELECT count(*) FROM label").fetchone()
    # Full text is built anew where that is less work than taking every label out of it.
    anew = 2 * len(gone) > there
    if anew:
        fulltext.clear(conn)
    else:
        yield from fulltext.remove(conn, gone)
    for statement in _CLEAN_UP:
        yield Step(0, 0, "Removing")
        conn.execute(statement, {"source": source} if ":source" in statement else ())
    if anew:
        yield from fulltext.index(conn, array("q", (number for (number,) in conn.execute("SELECT id FROM label"))))
    restoring.count(conn)
    bump(conn)


def remove_fact(conn: sqlite3.Connection, key: int, source: int, *, keep: bool = False) -> Work[None]:
    """Take out what a data set, by its number, says of one fact; its templates serve other facts and stay.

    With `keep` it goes into the bin.
    """
    yield Step(0, 0, "Removing the fact")
    conn.execute("CREATE TEMP TABLE gone (id INTEGER PRIMARY KEY)")
    conn.execute(
        "INSERT INTO gone SELECT id FROM label WHERE source = ? AND id BETWEEN ? AND ?", (source, *labels_of(key))
    )
    if keep:
        restoring.keep_fact(conn, key, source)
    yield from fulltext.remove(conn, array("q", (number for (number,) in conn.execute("SELECT id FROM gone"))))
    for statement in _CLEAN_UP_FACT:
        values = {"key": key, "source": source}
        conn.execute(statement, {name: values[name] for name in values if f":{name}" in statement})
    restoring.count(conn)
    bump(conn)
