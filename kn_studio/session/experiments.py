"""The runs of experiments that a session remembers: where their folders are, and how far they had come.

What was found stands in the folders, each a run's own; a session keeps enough to list a run whose folder is gone.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from kn_studio.database.light import Database
from kn_studio.experiment_state import RunLine, RunState, Way
from kn_studio.session.rows import dumps

Access = Callable[[], AbstractContextManager[Database]]


class KeptRuns:
    """The list of one session file. Every write is committed when the method returns, or not at all."""

    def __init__(self, read: Access, write: Access) -> None:
        self._read, self._write = read, write

    def keep(self, line: RunLine) -> RunLine:
        """Remember a run, or how far it has come; its place in the list stays. Returns it with the time it began."""
        begun = line.begun or datetime.now(UTC).isoformat(timespec="seconds")
        recipe, models = dumps(dict(line.recipe)), dumps(list(line.models))
        way = dumps(vars(line.way))
        told = (line.key, recipe, models, line.done, line.total, line.state, line.fault, line.hint, way)
        with self._write() as db:
            db.conn.execute(
                "INSERT INTO experiment (folder, key, recipe, models, done, total, state, fault, hint, way, begun)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (folder) DO UPDATE SET key = excluded.key,"
                " recipe = excluded.recipe, models = excluded.models, done = excluded.done, total = excluded.total,"
                " state = excluded.state, fault = excluded.fault, hint = excluded.hint, way = excluded.way",
                (str(line.folder), *told, begun),
            )
            found = db.conn.execute("SELECT begun FROM experiment WHERE folder = ?", (str(line.folder),)).fetchone()
        return RunLine(**{**vars(line), "begun": found[0]})

    def progress(self, folder: Path, done: int, total: int) -> None:
        """How many units of a run are finished."""
        with self._write() as db:
            sql = "UPDATE experiment SET done = ?, total = ? WHERE folder = ?"
            db.conn.execute(sql, (done, total, str(folder)))

    def forget(self, folder: Path) -> tuple[RunLine, int] | None:
        """Take a run off the list; its folder stays as it is. Returns it with its number, None if it is not on it."""
        with self._write() as db:
            found = next(iter(db.query("SELECT * FROM experiment WHERE folder = ?", (str(folder),))), None)
            db.conn.execute("DELETE FROM experiment WHERE folder = ?", (str(folder),))
        return (_line(found), int(found["id"])) if found is not None else None

    def put_back(self, line: RunLine, number: int) -> None:
        """Put a run in its place again; one of this folder that was remembered meanwhile makes way.

        Where another run has its number by now it comes first.
        """
        with self._write() as db:
            db.conn.execute("DELETE FROM experiment WHERE folder = ?", (str(line.folder),))
        self.keep(line)
        with self._write() as db:
            db.conn.execute("UPDATE OR IGNORE experiment SET id = ? WHERE folder = ?", (number, str(line.folder)))

    def lines(self) -> tuple[RunLine, ...]:
        """The remembered runs, newest first. One that was running when the program ended has stopped."""
        with self._read() as db:
            found = list(db.query("SELECT * FROM experiment ORDER BY id DESC"))
        return tuple(_line(row) for row in found)


def _line(row: dict[str, Any]) -> RunLine:
    state = "stopped" if row["state"] == "running" else row["state"]
    return RunLine(
        Path(row["folder"]), row["key"], json.loads(row["recipe"]), tuple(json.loads(row["models"])), row["done"],
        row["total"], cast("RunState", state), row["begun"], row["fault"], row["hint"],
        Way(**json.loads(row.get("way") or "{}")),
    )  # fmt: skip
