"""Checked claims and their calibrations in a session file: kept as they come, read again as they were."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, TypeVar

from engine.checking.types import BASELINES, Calibration, calibration_in, calibration_out
from engine.errors import DataError
from kn_studio.checking_state import BadClaim, CheckedClaim, Checks
from kn_studio.database.light import Database
from kn_studio.session.frozen_values import put_together, taken_apart
from kn_studio.session.rows import dumps

Row = TypeVar("Row", CheckedClaim, BadClaim)

Access = Callable[[], AbstractContextManager[Database]]

COLUMNS = (
    "batch", "model_id", "fingerprint", "made", "file", "line", "subject", "relation", "object", "language", "verdict",
    "confidence", "scorer", "score", *BASELINES, "own_answer", "fact_uuid", "right_answers", "same_as_subject",
    "reason", "notes",
)  # fmt: skip
"""Of the table of all claims that were checked in a session."""


@dataclass(frozen=True)
class Batch:
    """Claims that were checked together, with what is told of them as a whole."""

    id: int
    made: str
    checks: Checks


@lru_cache(maxsize=32)
def _calibration(text: str) -> Calibration:
    """Read once: it is looked for each time that a session or a model comes."""
    return calibration_in(json.loads(text))


class KeptChecks:
    """The checked claims of one session file. Every write is committed when the method returns, or not at all."""

    def __init__(self, read: Access, write: Access) -> None:
        self._read, self._write = read, write

    def begin(self, checks: Checks) -> int:
        """Write down that claims are checked, before any row; returns the number of the batch."""
        made = datetime.now(UTC).isoformat(timespec="seconds")
        record = (checks.fingerprint, checks.model, checks.file, checks.total, checks.seconds, made)
        with self._write() as db:
            cursor = db.conn.execute(
                "INSERT INTO claim_batch (fingerprint, model, file, total, seconds, made) VALUES (?, ?, ?, ?, ?, ?)",
                record,
            )
            return int(cursor.lastrowid or 0)

    def add(
        self,
        batch: int,
        rows: Sequence[CheckedClaim],
        bad: Sequence[BadClaim],
        seconds: float,
        first: tuple[int, int] = (0, 0),
    ) -> None:
        """Keep further rows of a batch; `first` are the places of the first checked and of the first bad one."""
        kept = [(batch, place, 1, _text(row)) for place, row in enumerate(rows, first[0])]
        kept += [(batch, place, 0, _text(row)) for place, row in enumerate(bad, first[1])]
        with self._write() as db:
            db.conn.executemany("INSERT OR REPLACE INTO claim VALUES (?, ?, ?, ?)", kept)
            db.conn.execute("UPDATE claim_batch SET seconds = ? WHERE id = ?", (seconds, batch))

    def newest(self) -> Checks:
        """The claims that were checked last, without rows where there are none."""
        with self._read() as db:
            row = next(db.query("SELECT * FROM claim_batch ORDER BY id DESC LIMIT 1"), None)
        return Checks() if row is None else self._batch(row).checks

    def batches(self) -> Iterator[Batch]:
        """All that was checked, oldest first."""
        with self._read() as db:
            found = list(db.query("SELECT * FROM claim_batch ORDER BY id"))
        for row in found:
            yield self._batch(row)

    def records(self) -> Iterator[tuple[Any, ...]]:
        """All claims that were checked in this session as rows of a table, see `COLUMNS`."""
        for batch in self.batches():
            yield from table(batch.checks, batch.id, batch.made)

    # Calibrations

    def keep_calibration(self, calibration: Calibration) -> None:
        """Copy a calibration into the session, in place of the one of the same model, language and relations."""
        place = (calibration.fingerprint, calibration.language, dumps(sorted(calibration.relations)))
        with self._write() as db:
            text = dumps(calibration_out(calibration))
            db.conn.execute("INSERT OR REPLACE INTO calibration VALUES (?, ?, ?, ?)", (*place, text))

    def calibrations(self, fingerprint: str) -> tuple[Calibration, ...]:
        """The calibrations of a model; one that cannot be read is left out."""
        sql = "SELECT value FROM calibration WHERE fingerprint = ? ORDER BY language, relations"
        with self._read() as db:
            texts = [text for (text,) in db.conn.execute(sql, (fingerprint,))]
        found = []
        for text in texts:
            try:
                found.append(_calibration(text))
            except (ValueError, DataError):
                continue
        return tuple(found)

    def _batch(self, row: dict[str, Any]) -> Batch:
        sql = "SELECT row FROM claim WHERE batch = ? AND checked = ? ORDER BY number"
        with self._read() as db:
            checked, bad = ([_value(text) for (text,) in db.conn.execute(sql, (row["id"], which))] for which in (1, 0))
        checks = Checks(
            in_order(each for each in checked if isinstance(each, CheckedClaim)),
            in_order(each for each in bad if isinstance(each, BadClaim)),
            row["file"], row["total"], row["fingerprint"], row["model"], row["seconds"],
        )  # fmt: skip
        return Batch(row["id"], row["made"], checks)


def table(checks: Checks, batch: int = 0, made: str = "") -> Iterator[tuple[Any, ...]]:
    """Claims as rows of a table, see `COLUMNS`; those that could not be asked have no verdict, but a reason."""
    head = (batch, checks.model, checks.fingerprint, made, checks.file)
    for row in checks.rows:
        yield (*head, *_record(row, checks.rows))
    for bad in checks.bad:
        yield (*head, bad.line, bad.text, *(None,) * (len(COLUMNS) - len(head) - 4), bad.reason, None)


def in_order(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Rows by their lines in the file; typed ones, which have none, as they came."""
    return tuple(sorted(rows, key=lambda row: row.line))


def _record(row: CheckedClaim, rows: Sequence[CheckedClaim]) -> tuple[Any, ...]:
    same = rows[row.same_as].subject if row.same_as is not None and row.same_as < len(rows) else None
    said = (row.line, row.subject, row.relation, row.object, row.language, row.verdict, row.confidence)
    scores = (row.scorer, row.score, *(row.scores.get(key) for key in BASELINES))
    rest = (row.fact, ";".join(row.right), same, row.reason, " ".join(row.notes))
    return (*said, *scores, row.own_answer, *rest)


def _text(row: CheckedClaim | BadClaim) -> str:
    return dumps(taken_apart(row)[0])


def _value(text: str) -> Any:
    """A row as it was kept; None for one that cannot be read."""
    try:
        return put_together(json.loads(text), {})
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
