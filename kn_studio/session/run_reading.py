"""Reads runs of a session file with what they were asked to do, which never changes and is therefore read once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from typing import Any

from engine.editing.types import edit_in
from engine.types import Prompt
from kn_studio.database.light import Database
from kn_studio.session import rows
from kn_studio.session.origin import origin_in
from kn_studio.session.records import USUAL_DTYPE, Choice, LeftOut, Run, RunSpec, RunStatus


class RunReading:
    """`read` opens the file for reading. `abandoned` says whether nobody works on what counts as running there."""

    def __init__(self, read: Callable[[], AbstractContextManager[Database]], abandoned: Callable[[], bool]) -> None:
        self._read, self._abandoned = read, abandoned
        self._specs: dict[int, RunSpec] = {}

    def forget(self, run: int) -> None:
        """A run is gone; its number may be given again."""
        self._specs.pop(run, None)

    def one(self, run: int) -> Run | None:
        """A run that is not in the bin."""
        return next(self._found("AND id = ?", (run,)), None)

    def all(self) -> tuple[Run, ...]:
        """All runs that are not in the bin, oldest first."""
        return tuple(self._found("", ()))

    def _found(self, where: str, values: tuple[int, ...]) -> Iterator[Run]:
        sql = f"SELECT {rows.RUN_COLUMNS} FROM run WHERE binned = '' {where} ORDER BY id"
        with self._read() as db:
            found = list(db.query(sql, values))
        prompts = self._prompts([row["id"] for row in found if row["id"] not in self._specs])
        for row in found:
            killed = row["status"] == "running" and self._abandoned()
            status: RunStatus = "interrupted" if killed else row["status"]
            done = (row["landed"], row["started"], row["seconds"], row["engine_version"], row["message"])
            origin = origin_in(json.loads(row.get("origin") or "{}"))
            yield Run(row["id"], self._spec(row, prompts), status, *done, origin)

    def _spec(self, row: Mapping[str, Any], prompts: Mapping[tuple[int, str], list[Prompt]]) -> RunSpec:
        kept = self._specs.get(row["id"])
        if kept is None:
            kept = RunSpec(
                **{name: row[name] for name in ("kind", "method", "seed", "fingerprint", "model")},
                params=json.loads(row["params"]),
                prompts=tuple(prompts.get((row["id"], "locating"), ())),
                measuring=tuple(prompts.get((row["id"], "measuring"), ())),
                choice=Choice(**json.loads(row["choice"])),
                left_out=tuple(LeftOut(*item) for item in json.loads(row["left_out"])),
                edits=tuple(edit_in(each) for each in json.loads(row["edits"])),
                chat_template=bool(row["chat"]),
                dtype=row["dtype"] or USUAL_DTYPE,
            )
            self._specs[row["id"]] = kept
        return kept

    def _prompts(self, runs: list[int]) -> dict[tuple[int, str], list[Prompt]]:
        """The prompts of these runs, which are in order, and of those between them, by run and role; in one go."""
        found: dict[tuple[int, str], list[Prompt]] = {}
        with self._read() as db:
            sql = "SELECT * FROM prompt WHERE run BETWEEN ? AND ? ORDER BY run, number"
            for row in db.query(sql, [runs[0], runs[-1]]) if runs else ():
                found.setdefault((row["run"], row["role"]), []).append(rows.prompt_of(row))
        return found
