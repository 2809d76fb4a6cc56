"""Searches for degenerate neurons in a session file: kept exactly, listed, and fact by fact for a relation."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from engine.errors import SessionError
from engine.types import Neuron
from kn_studio.database.light import Database
from kn_studio.degeneracy_state import Degeneracy, DegeneracyLine, RelationGroups, Served
from kn_studio.session.frozen_values import Array, put_together, taken_apart
from kn_studio.session.group_records import GroupRecord, group_records
from kn_studio.session.rows import Blob, dumps
from kn_studio.session.search_records import SearchRecord, relation_record, search_record

_THERE = "run NOT IN (SELECT id FROM run WHERE binned != '')"
"""Searches of runs in the bin are not there."""

_DTYPES = ("<f8", "|b1", "<i8")

Access = Callable[[], AbstractContextManager[Database]]


@dataclass(frozen=True)
class RelationKey:
    """What tells one search over a relation's facts from another: rows of one key make one table.

    `settings` are all others that the result hangs on, by name: thresholds, candidates, budget, how neurons are
    located, seed.
    """

    relation: str
    language: str
    method: str
    fingerprint: str
    model: str
    settings: Mapping[str, Any]

    @property
    def text(self) -> str:
        """The settings as one text that is the same whatever their order."""
        return json.dumps(dict(self.settings), sort_keys=True, ensure_ascii=False, separators=(",", ":"))


class Searches:
    """The searches of one session file. Every write is committed when the method returns, or not at all."""

    def __init__(self, read: Access, write: Access) -> None:
        self._read, self._write = read, write

    # One fact

    def add(self, found: Degeneracy) -> int:
        """Keep a search and return its number; the one that `found` carries is not looked at.

        Raises `SessionError` where its run is gone.
        """
        value, arrays = taken_apart(found.search)
        blobs = {name: _pack(array) for name, array in arrays.items()}
        about = (found.run, found.fact, found.language, found.method, found.fingerprint, found.model)
        served = dumps([[[s.neuron.layer, s.neuron.index], s.asked, s.located, s.dropped] for s in found.served])
        record = (*about, found.seconds, found.made, len(group_records(found)), served, dumps(value))
        kept = [(name, dumps(arrays[name].shape), b.dtype, b.data, b.sha256) for name, b in blobs.items()]
        try:
            return self._insert(record, kept)
        except sqlite3.IntegrityError:
            raise SessionError(f"Run {found.run} is no longer in this session.", "Locate the fact again.") from None

    def get(self, number: int) -> Degeneracy:
        """A search as it was kept. Raises `SessionError` for a number that is not there, and for a damaged one."""
        with self._read() as db:
            row = next(db.query("SELECT * FROM search WHERE id = ?", [number]), None)
            kept = list(db.query("SELECT * FROM search_array WHERE search = ?", [number]))
        if row is None:
            raise SessionError(f"There is no search {number} in this session.", "Choose one of the list.")
        arrays = {each["name"]: _unpack(each) for each in kept}
        try:
            search = put_together(json.loads(row["found"]), arrays)
            served = tuple(Served(Neuron(*place), *counts) for place, *counts in json.loads(row["served"]))
        except (KeyError, TypeError, ValueError):
            raise _damaged() from None
        names = ("id", "run", "fact", "language", "method", "fingerprint", "model", "seconds", "made")
        return Degeneracy(search=search, served=served, **{name: row[name] for name in names})

    def lines(self) -> tuple[DegeneracyLine, ...]:
        """All searches as a list shows them, newest first."""
        sql = f"SELECT id, fact, language, method, groups, made, run FROM search WHERE {_THERE} ORDER BY id DESC"
        with self._read() as db:
            return tuple(DegeneracyLine(*row) for row in db.conn.execute(sql))

    def newest(self, fact: str, fingerprint: str = "", run: int | None = None) -> Degeneracy | None:
        """The newest search on a fact with a model (any for ""), on a run's own where the fact was typed and has no
        name; None where there is none.
        """
        where, which = ("? IN ('', fingerprint)", fingerprint) if fact else ("run = ?", run)
        with self._read() as db:
            row = db.conn.execute(
                f"SELECT id FROM search WHERE fact = ? AND {where} AND {_THERE} ORDER BY id DESC LIMIT 1", (fact, which)
            ).fetchone()
        return None if row is None else self.get(int(row[0]))

    # A relation

    def add_row(self, key: RelationKey, row: RelationGroups, groups: tuple[GroupRecord, ...]) -> None:
        """Keep one fact of a relation, in place of the row kept before."""
        found = dumps([_group_out(group) for group in groups])
        with self._write() as db:
            db.conn.execute(
                "INSERT OR IGNORE INTO relation_search (relation, language, method, fingerprint, model, settings)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (key.relation, key.language, key.method, key.fingerprint, key.model, key.text),
            )
            number = _number(db, key)
            record = (number, row.fact, dumps(asdict(row)), found)
            db.conn.execute(
                "INSERT OR REPLACE INTO relation_row (search, fact, row, found) VALUES (?, ?, ?, ?)", record
            )

    def rows(self, key: RelationKey) -> tuple[RelationGroups, ...]:
        """The rows of a key, in the order in which they came."""
        with self._read() as db:
            return _rows(db, _number(db, key))

    def newest_rows(self) -> tuple[RelationGroups, ...]:
        """The table that was begun last."""
        with self._read() as db:
            row = db.conn.execute("SELECT max(search) FROM relation_row").fetchone()
            return _rows(db, row[0])

    def forget_rows(self, key: RelationKey) -> None:
        """Throw the rows of a key away."""
        with self._write() as db:
            db.conn.execute("DELETE FROM relation_search WHERE id = ?", (_number(db, key),))

    def _insert(self, record: tuple[Any, ...], arrays: list[tuple[Any, ...]]) -> int:
        columns = "run, fact, language, method, fingerprint, model, seconds, made, groups, served, found"
        with self._write() as db:
            cursor = db.conn.execute(f"INSERT INTO search ({columns}) VALUES ({','.join('?' * len(record))})", record)
            number = int(cursor.lastrowid or 0)
            db.conn.executemany(
                "INSERT INTO search_array (search, name, shape, dtype, data, sha256) VALUES (?, ?, ?, ?, ?, ?)",
                [(number, *each) for each in arrays],
            )
        return number

    # Both, for tables

    def searched(self) -> Iterator[tuple[SearchRecord, tuple[GroupRecord, ...]]]:
        """Every search with the groups that it found, also where it found none; then the relations' facts."""
        for line in reversed(self.lines()):
            found = self.get(line.id)
            yield search_record(found), group_records(found)
        sql = (
            "SELECT row, found, relation, method, model, fingerprint, settings FROM relation_row JOIN relation_search"
            " ON relation_search.id = search ORDER BY search, relation_row.rowid"
        )
        with self._read() as db:
            kept = list(db.conn.execute(sql))
        for text, groups, relation, method, model, fingerprint, settings in kept:
            row = RelationGroups(**{**json.loads(text), "relation": relation, "method": method})
            record = relation_record(row, model, fingerprint, json.loads(settings))
            yield record, tuple(_group_in(each) for each in json.loads(groups))


def _number(db: Database, key: RelationKey) -> int | None:
    sql = (
        "SELECT id FROM relation_search WHERE relation = ? AND language = ? AND method = ? AND fingerprint = ?"
        " AND settings = ?"
    )
    row = db.conn.execute(sql, (key.relation, key.language, key.method, key.fingerprint, key.text)).fetchone()
    return None if row is None else int(row[0])


def _rows(db: Database, number: int | None) -> tuple[RelationGroups, ...]:
    sql = (
        "SELECT row, relation, method FROM relation_row JOIN relation_search ON relation_search.id = search"
        " WHERE search = ? ORDER BY relation_row.rowid"
    )
    kept = db.conn.execute(sql, (number,))
    return tuple(
        RelationGroups(**{**json.loads(text), "relation": relation, "method": method})
        for text, relation, method in kept
    )


def _group_out(group: GroupRecord) -> dict[str, Any]:
    made = asdict(group)
    return made | {"members": [[[n.layer, n.index] for n in part] for part in group.members]}


def _group_in(stored: dict[str, Any]) -> GroupRecord:
    members = tuple(tuple(Neuron(*place) for place in part) for part in stored["members"])
    return GroupRecord(**{**stored, "members": members, "drop_single": tuple(stored["drop_single"])})


def _pack(array: Array) -> Blob:
    """The array's own bits: float64, whole numbers of 64 bits, or truth values."""
    kind = {"f": "<f8", "i": "<i8", "b": "|b1"}[array.dtype.kind]
    raw = np.ascontiguousarray(array, dtype=kind).tobytes()
    return Blob(kind, zlib.compress(raw), hashlib.sha256(raw).hexdigest())


def _unpack(row: Mapping[str, Any]) -> Array:
    """The array again, read-only. Raises `SessionError` where bytes and hash do not agree."""
    try:
        raw = zlib.decompress(row["data"])
        if row["dtype"] not in _DTYPES or hashlib.sha256(raw).hexdigest() != row["sha256"]:
            raise _damaged()
        return np.frombuffer(raw, dtype=row["dtype"]).reshape(json.loads(row["shape"]))
    except (zlib.error, ValueError):
        raise _damaged() from None


def _damaged() -> SessionError:
    return SessionError("A search for degenerate neurons in this session is damaged.", "Delete its run, search again.")
