"""The bin of the library: what a removed data set or fact brought, until it is put back or the bin is emptied.

It lies in tables of its own in the library's file, so that a removal and its copy are one transaction.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Mapping

from engine.errors import DataError
from engine.types import Step, Work
from kn_studio.library import fulltext
from kn_studio.library.batch import count_sources
from kn_studio.library.names import bump
from kn_studio.library.schema import FACT_BITS, LANGUAGE_BITS, LANGUAGES, facts_of

_GONE_FACTS = f"key IN (SELECT DISTINCT id >> {LANGUAGE_BITS} FROM gone)"
_KEPT = {
    "source": "id = :source",
    "fact": f"{_GONE_FACTS} OR source = :source",
    "label": "id IN (SELECT id FROM gone)",
    "variant": "label IN (SELECT id FROM gone)",
    "answer": "label IN (SELECT id FROM gone)",
    "known": _GONE_FACTS,
    "template": "source = :source",
    "candidate": "source = :source",
}
"""What is kept of each table; `gone` holds the ids of the labels that go."""

_KEPT_FACT = _KEPT | {"fact": "key = :key", "known": "key = :key", "template": "0", "candidate": "0"}
"""The same where one fact alone goes."""

_ALONE = "alone"
"""The table that a bin has beside those of `_KEPT` when it holds one fact alone; its uuid stands there."""

_LABEL = f"m.new << {LANGUAGE_BITS} | (b.{{}} & {LANGUAGES})"
_MOVED = f"JOIN moved m ON m.old = b.{{}} >> {LANGUAGE_BITS}"

_BACK = (
    "INSERT OR IGNORE INTO fact SELECT m.new, b.uuid, b.derived, b.subject_id, b.object_id, b.line_id, b.date,"
    " CASE b.source WHEN :old THEN :new ELSE b.source END, b.origin, b.licence"
    " FROM {bin}_fact b JOIN moved m ON m.old = b.key",
    # A fact that another data set names, too, counted as that one's meanwhile.
    "UPDATE fact SET source = :new, origin = b.origin, licence = b.licence"
    " FROM {bin}_fact b JOIN moved m ON m.old = b.key WHERE fact.key = m.new AND b.source = :old",
    f"INSERT OR IGNORE INTO label SELECT {_LABEL.format('id')}, b.subject, b.object, b.withheld, :new"
    f" FROM {{bin}}_label b {_MOVED.format('id')}",
    f"INSERT OR IGNORE INTO variant SELECT {_LABEL.format('label')}, b.number, b.text, b.kind"
    f" FROM {{bin}}_variant b {_MOVED.format('label')}",
    f"INSERT OR IGNORE INTO answer SELECT {_LABEL.format('label')}, b.object, b.wrong"
    f" FROM {{bin}}_answer b {_MOVED.format('label')}",
    "INSERT OR IGNORE INTO known SELECT b.fingerprint, b.language, m.new, b.rank, b.probability, b.candidates, b.known"
    " FROM {bin}_known b JOIN moved m ON m.old = b.key",
    # With their own numbers first, since which template is held out goes by them; then those whose number is taken.
    "INSERT OR IGNORE INTO template SELECT b.id, b.relation, b.language, b.text, b.kind, b.held_out, b.reviewed, :new,"
    " b.replaces FROM {bin}_template b",
    "INSERT OR IGNORE INTO template (relation, language, text, kind, held_out, reviewed, source, replaces)"
    " SELECT relation, language, text, kind, held_out, reviewed, :new, replaces FROM {bin}_template ORDER BY id",
    "INSERT OR IGNORE INTO candidate SELECT relation, language, :new, objects FROM {bin}_candidate",
)  # fmt: skip


def keep(conn: sqlite3.Connection, source: int) -> None:
    """Copy what is about to go into the bin; `gone` holds its labels."""
    _copy(conn, _KEPT, {"source": source})


def keep_fact(conn: sqlite3.Connection, key: int, source: int) -> None:
    """Copy a fact that is about to go into the bin; `gone` holds its labels."""
    here = _copy(conn, _KEPT_FACT, {"key": key, "source": source})
    conn.execute(f"CREATE TABLE {here}_{_ALONE} AS SELECT uuid FROM {here}_fact")


def _copy(conn: sqlite3.Connection, kept: Mapping[str, str], values: Mapping[str, int]) -> str:
    """A new bin with what is kept of each table; what its tables' names begin with."""
    here = f"bin_{max(_numbers(conn), default=0) + 1}"
    for table, condition in kept.items():
        conn.execute(f"CREATE TABLE {here}_{table} AS SELECT * FROM {table} WHERE 0")
        named = {name: value for name, value in values.items() if f":{name}" in condition}
        conn.execute(f"INSERT INTO {here}_{table} SELECT * FROM {table} WHERE {condition}", named)
    return here


def put_back(conn: sqlite3.Connection, name: str) -> Work[None]:
    """Bring a removed data set back, as it was at its last removal; a step every few thousand labels.

    What came in meanwhile stays as it is. Raises `DataError` when the bin does not hold it any more.
    """
    alone = _with_one_fact(conn)
    named = "SELECT 1 FROM bin_{}_source WHERE name = ?"
    numbers = [
        each for each in _numbers(conn) - alone if conn.execute(named.format(each), (name,)).fetchone() is not None
    ]
    if not numbers:
        raise DataError(f"What was removed of '{name}' is not there any more.", "Import the data set again.")
    yield from _bring_back(conn, f"bin_{max(numbers)}", Step(0, 0, "Putting the data set back"))


def put_fact_back(conn: sqlite3.Connection, uuid: str) -> Work[None]:
    """Bring a single removed fact back, as it was at its last removal.

    What came in meanwhile stays as it is. Raises `DataError` when the bin does not hold it any more.
    """
    named = f"SELECT 1 FROM bin_{{}}_{_ALONE} WHERE uuid = ?"
    numbers = [
        each for each in _with_one_fact(conn) if conn.execute(named.format(each), (uuid,)).fetchone() is not None
    ]
    if not numbers:
        raise DataError("The removed fact is not there any more.", "Type it again.")
    yield from _bring_back(conn, f"bin_{max(numbers)}", Step(0, 0, "Putting the fact back"))


def _bring_back(conn: sqlite3.Connection, here: str, told: Step) -> Work[None]:
    yield told
    old, new = _source(conn, here)
    _place_facts(conn, here)
    sql = f"SELECT {_LABEL.format('id')} FROM {here}_label b {_MOVED.format('id')}"
    there = "SELECT 1 FROM label WHERE id = ?"
    fresh = array("q", (each for (each,) in conn.execute(sql) if conn.execute(there, (each,)).fetchone() is None))
    for statement in _BACK:
        yield told
        values = {"old": old, "new": new}
        conn.execute(statement.format(bin=here), {name: values[name] for name in values if f":{name}" in statement})
    conn.execute("DROP TABLE moved")
    yield from fulltext.index(conn, fresh)
    count(conn)
    _drop(conn, [table for table in _tables(conn) if table.startswith(f"{here}_")])
    bump(conn)


def empty(conn: sqlite3.Connection) -> None:
    """Forget everything in the bin."""
    _drop(conn, _tables(conn))


def count(conn: sqlite3.Connection) -> None:
    """Count facts and labels by relation, language and data set anew."""
    conn.execute("DELETE FROM tally")
    bits = FACT_BITS + LANGUAGE_BITS
    conn.execute(f"INSERT INTO tally SELECT id >> {bits}, id & {LANGUAGES}, count(*) FROM label GROUP BY 1, 2")
    conn.execute(f"INSERT INTO tally SELECT key >> {FACT_BITS}, 0, count(*) FROM fact GROUP BY 1")
    count_sources(conn)


def _source(conn: sqlite3.Connection, here: str) -> tuple[int, int]:
    """The data set's number as it was and as it is now; a new one where another data set has taken it."""
    number, name, *rest = conn.execute(f"SELECT * FROM {here}_source").fetchone()
    found = conn.execute("SELECT id FROM source WHERE name = ?", (name,)).fetchone()
    if found is not None:
        return number, int(found[0])
    taken = conn.execute("SELECT 1 FROM source WHERE id = ?", (number,)).fetchone()
    marks = ", ".join("?" * (2 + len(rest)))
    done = conn.execute(f"INSERT INTO source VALUES ({marks})", (None if taken else number, name, *rest))
    assert done.lastrowid is not None
    return number, done.lastrowid


def _place_facts(conn: sqlite3.Connection, here: str) -> None:
    """Write down in `moved` which key each fact gets: that of the same fact, its old one, or where that is taken
    another."""
    (highest,) = conn.execute(f"SELECT coalesce(max(key & {(1 << FACT_BITS) - 1}), 0) FROM fact").fetchone()
    (before,) = conn.execute(f"SELECT coalesce(max(key & {(1 << FACT_BITS) - 1}), 0) FROM {here}_fact").fetchone()
    highest = max(highest, before)
    conn.execute("CREATE TEMP TABLE moved (old INTEGER PRIMARY KEY, new INTEGER NOT NULL)")
    for key, uuid in conn.execute(f"SELECT key, uuid FROM {here}_fact").fetchall():
        same = "SELECT key FROM fact WHERE uuid = ? AND key BETWEEN ? AND ?"
        found = conn.execute(same, (uuid, *facts_of(key >> FACT_BITS))).fetchone()
        place = key if found is None else found[0]
        if found is None and conn.execute("SELECT 1 FROM fact WHERE key = ?", (key,)).fetchone() is not None:
            highest += 1
            place = key >> FACT_BITS << FACT_BITS | highest
        conn.execute("INSERT INTO moved VALUES (?, ?)", (key, place))


def _tables(conn: sqlite3.Connection) -> list[str]:
    found = conn.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'bin_[0-9]*_*'")
    return [name for (name,) in found]


def _with_one_fact(conn: sqlite3.Connection) -> set[int]:
    """The bins that hold one fact alone."""
    return {int(name.split("_")[1]) for name in _tables(conn) if name.endswith(f"_{_ALONE}")}


def _numbers(conn: sqlite3.Connection) -> set[int]:
    return {int(name.split("_")[1]) for name in _tables(conn)}


def _drop(conn: sqlite3.Connection, tables: list[str]) -> None:
    for table in tables:
        conn.execute(f"DROP TABLE {table}")
