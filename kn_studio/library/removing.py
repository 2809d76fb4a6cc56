"""Taking a data set out of the library, with everything that only it brought."""

from __future__ import annotations

import sqlite3
from array import array

from engine.types import Step, Work
from kn_studio.library import fulltext, restoring
from kn_studio.library.names import bump
from kn_studio.library.schema import LANGUAGE_BITS, LANGUAGES

_CLEAN_UP = (
    "DELETE FROM answer WHERE label IN (SELECT id FROM gone)",
    "DELETE FROM variant WHERE label IN (SELECT id FROM gone)",
    "DELETE FROM label WHERE id IN (SELECT id FROM gone)",
    f"DELETE FROM fact WHERE key IN (SELECT DISTINCT id >> {LANGUAGE_BITS} FROM gone) AND NOT EXISTS"
    f" (SELECT 1 FROM label WHERE id BETWEEN key << {LANGUAGE_BITS} AND (key << {LANGUAGE_BITS}) + {LANGUAGES})",
    f"UPDATE fact SET origin = '', licence = '', source = (SELECT source FROM label WHERE id BETWEEN"
    f" key << {LANGUAGE_BITS} AND (key << {LANGUAGE_BITS}) + {LANGUAGES} LIMIT 1) WHERE source = :source",
    "DELETE FROM known WHERE key NOT IN (SELECT key FROM fact)",
    "DELETE FROM template WHERE source = :source",
    "DELETE FROM candidate WHERE source = :source",
    "DELETE FROM source WHERE id = :source",
    "DROP TABLE gone",
)
# A fact that another data set named too keeps its labels from there, and counts as that one's.


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
