"""Typed reads and writes of one session file. Every write is committed when the method returns, or not at all."""

from __future__ import annotations

import json
import sqlite3
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from engine.editing.types import edit_out
from engine.errors import SessionError
from engine.types import Effect, Fact, Located, ModelInfo, Neuron, Scores, Selection
from kn_studio import __version__
from kn_studio.database.connections import Connections
from kn_studio.database.light import Database
from kn_studio.session import export, lock, opening, place, rows
from kn_studio.session.checking import KeptChecks
from kn_studio.session.degeneracy import Searches
from kn_studio.session.experiments import KeptRuns
from kn_studio.session.kept import Kept
from kn_studio.session.origin import Origin, here, origin_out
from kn_studio.session.records import Chosen, Note, Run, RunSpec, RunStatus
from kn_studio.session.report_figures import ReportFigures
from kn_studio.session.run_reading import RunReading


class Store:
    """An open session file. May be used from any thread; each one gets its own connection.

    `readonly_reason` says why a file that was to be written is read only. `saved_at` is the time of the last commit
    (seconds since 1970), None before the first one. `degeneracy` are the searches for degenerate neurons, `checking`
    the checked claims, `experiments` the list of runs, `kept` notes and the bin, `report` the figures of its report.
    """

    def __init__(self, path: Path, opened: opening.Opened, temporary: tempfile.TemporaryDirectory[str] | None = None):
        self.path = path
        self.readonly = opened.readonly
        self.readonly_reason = opened.reason
        self.saved_at: float | None = None
        self._opened = opened
        self._temporary = temporary
        self._connections = Connections(opened.file, path, opened.readonly)
        self.degeneracy = Searches(self._connections.read, self._write)
        self.checking = KeptChecks(self._connections.read, self._write)
        self.experiments = KeptRuns(self._connections.read, self._write)
        self.kept = Kept(self._connections.read, self._write, self._connections.alone)
        self.report = ReportFigures(self._connections.read, self._write)
        self._reading = RunReading(self._connections.read, lambda: self._opened.abandoned)
        self._clocks: dict[int, float] = {}
        self._heart = lock.Heartbeat()
        self._closing = threading.Lock()
        self._closed = False

    @classmethod
    def create(cls, path: Path) -> Store:
        """A new, empty session. Raises `SessionError` where a file stands already or none can be written."""
        opening.create(path)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, readonly: bool = False, anyway: bool = False) -> Store:
        """Open a session; one that another process writes, or that cannot be written, is opened for reading only.

        `anyway`: also for writing where another computer holds it that has given no sign of life for a while.

        Raises `SessionError` for what is missing, no session, damaged, or written by a newer program.
        """
        path = path.resolve()
        return cls(path, opening.prepare(path, readonly=readonly, anyway=anyway))

    @classmethod
    def temporary(cls) -> Store:
        """A session that is gone when it is closed, for work that nobody asked to keep."""
        folder = tempfile.TemporaryDirectory(prefix="kn-studio-")
        path = Path(folder.name) / "session.kns"
        opening.create(path)
        return cls(path, opening.prepare(path, readonly=False), folder)

    @property
    def takeable(self) -> bool:
        """Whether it is read only because of another computer that has given no sign of life for a while."""
        return self._opened.takeable

    def beat(self) -> None:
        """Give a sign of life, so that nobody takes over the file of a window in which nothing is written."""
        with self._write():
            pass

    def close(self) -> None:
        """Close every connection and leave one clean file behind. Closing twice does no harm."""
        with self._closing:
            if self._closed:
                return
            self._closed = True
            self._connections.close()
            opening.finish(self._opened)
            if self._temporary is not None:
                self._temporary.cleanup()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def save_as(self, path: Path) -> None:
        """Write a copy, whole or not at all, in place of what stands at `path`.

        Raises `SessionError` if it cannot, as where a session stands there that somebody has open.
        """
        if path.resolve() == self.path:
            raise SessionError(f"{path.name} is this session already.", "Choose another name.")
        part = path.with_name(f".{path.name}.part")
        try:
            part.unlink(missing_ok=True)
            with self._connections.read() as db:
                db.conn.execute("VACUUM INTO ?", (str(part),))
            conn = sqlite3.connect(part)
            with conn:
                conn.execute("DELETE FROM lock")
                conn.execute("UPDATE run SET status = 'interrupted' WHERE status = 'running'")
            conn.close()
            place.make_room(path)
            part.replace(path)
        except OSError as error:
            raise SessionError(f"{path} cannot be written ({error.strerror}).", "Choose another folder.") from None
        finally:
            if part.parent.is_dir():
                part.unlink(missing_ok=True)

    def move_to(self, path: Path) -> None:
        """Write a copy as `save_as` does, and go on in it: what is written from now on, also by who waits meanwhile,
        lands there. The file before is left complete, as it stands.
        """
        with self._connections.held():
            self.save_as(path)
            before, scratch = self._opened, self._temporary
            opened = opening.prepare(path.resolve(), readonly=False)
            self._connections.move(opened.file, path.resolve(), opened.readonly)
            self.path, self._opened, self._temporary = path.resolve(), opened, None
            self.readonly, self.readonly_reason = opened.readonly, opened.reason
        opening.finish(before)
        if scratch is not None:
            scratch.cleanup()

    # Models and facts

    def add_model(self, info: ModelInfo) -> None:
        """Keep what is known of a model, by its fingerprint."""
        with self._write() as db:
            text = rows.dumps(asdict(info))
            db.conn.execute("INSERT OR REPLACE INTO model VALUES (?, ?)", (info.fingerprint, text))

    def models(self) -> tuple[ModelInfo, ...]:
        """The models used in this session, oldest first."""
        with self._connections.read() as db:
            return tuple(rows.info_of(info) for (info,) in db.conn.execute("SELECT info FROM model ORDER BY rowid"))

    def add_facts(self, facts: Iterable[Fact]) -> None:
        """Copy facts into the session, so that it opens without the library; a fact that is there is replaced."""
        values = [
            (f.uuid, f.relation, rows.labels_text(f.labels), f.source, f.licence, f.subject_id, f.object_id, f.date)
            for f in facts
        ]
        with self._write() as db:
            db.conn.executemany(
                "INSERT INTO fact (uuid, relation, labels, source, licence, subject_id, object_id, date)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uuid) DO UPDATE SET relation = excluded.relation,"
                " labels = excluded.labels, source = excluded.source, licence = excluded.licence,"
                " subject_id = excluded.subject_id, object_id = excluded.object_id, date = excluded.date",
                values,
            )

    def facts(self) -> tuple[Fact, ...]:
        """The facts in the session, in the order in which they came."""
        with self._connections.read() as db:
            return tuple(rows.fact_of(row) for row in db.query("SELECT * FROM fact ORDER BY rowid"))

    def fact(self, uuid: str) -> Fact | None:
        """One fact of the session."""
        with self._connections.read() as db:
            for row in db.query("SELECT * FROM fact WHERE uuid = ?", [uuid]):
                return rows.fact_of(row)
        return None

    # Runs

    def begin_run(self, spec: RunSpec) -> int:
        """Write down what is going to be done; the run counts as running from now on. Returns its id."""
        started = datetime.now(UTC).isoformat(timespec="seconds")
        params = rows.dumps(dict(spec.params))
        asked = (spec.kind, spec.method, params, spec.seed, spec.fingerprint, spec.model)
        chosen = map(rows.dumps, (asdict(spec.choice), spec.left_out, [edit_out(edit) for edit in spec.edits]))
        with self._write() as db:
            cursor = db.conn.execute(
                "INSERT INTO run (kind, method, params, seed, fingerprint, model, engine_version, status, started,"
                " seconds, message, choice, left_out, edits, origin)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, 'running', ?, 0, '', ?, ?, ?, ?)",
                (*asked, __version__, started, *chosen, rows.dumps(origin_out(_here(db, spec.fingerprint)))),
            )
            run = int(cursor.lastrowid or 0)
            prompts = [rows.prompt_row(run, "locating", n, prompt) for n, prompt in enumerate(spec.prompts)]
            prompts += [rows.prompt_row(run, "measuring", n, prompt) for n, prompt in enumerate(spec.measuring)]
            db.table("prompt").insert_all(prompts)
        self._clocks[run] = time.monotonic()
        return run

    def resume_run(self, run: int) -> None:
        """The run counts as running again; its seconds go on from where they stood."""
        found = self.run(run)
        with self._write() as db:
            origin = rows.dumps(origin_out(found.origin.joined(_here(db, found.spec.fingerprint))))
            db.conn.execute("UPDATE run SET status = 'running', message = '', origin = ? WHERE id = ?", (origin, run))
        self._clocks[run] = time.monotonic()

    def end_run(self, run: int, status: RunStatus, message: str = "") -> None:
        """Write down how a run ended."""
        with self._write() as db:
            self._tick(db, run)
            db.conn.execute("UPDATE run SET status = ?, message = ? WHERE id = ?", (status, message, run))
        self._clocks.pop(run, None)

    def delete_run(self, run: int) -> None:
        """Throw a run away with all its scores, neurons, effects and searches."""
        with self._write() as db:
            db.conn.execute("DELETE FROM run WHERE id = ?", (run,))
        self._reading.forget(run)

    def run(self, run: int) -> Run:
        """One run. Raises `SessionError` for a number that is not there, or lies in the bin."""
        found = self._reading.one(run)
        if found is not None:
            return found
        raise SessionError(f"There is no run {run} in this session.", "Choose one of the list of runs.")

    def runs(self) -> tuple[Run, ...]:
        """All runs that are not in the bin, oldest first."""
        return self._reading.all()

    # Scores and what was chosen

    def land(self, run: int, number: int, scores: Scores) -> None:
        """Keep one locating prompt's scores, in one transaction; landing again replaces them.

        The blocks are kept as float32, float64 ones exactly.
        """
        values, activations = rows.pack(scores.values), rows.pack(scores.activations)
        layers, width = scores.values.shape
        record = (
            *(run, number, layers, width, values.dtype, values.data, values.sha256),
            *(activations.dtype, activations.data, activations.sha256),
            *(rows.completeness_text(scores), rows.answer_text(scores.answer)),
        )
        with self._write() as db:
            db.conn.execute(f"INSERT OR REPLACE INTO score VALUES ({','.join('?' * len(record))})", record)
            self._tick(db, run)

    def landed(self, run: int) -> tuple[int, ...]:
        """The numbers of the locating prompts whose scores are there, in order."""
        with self._connections.read() as db:
            found = db.conn.execute("SELECT number FROM score WHERE run = ? ORDER BY number", (run,))
            return tuple(number for (number,) in found)

    def scores(self, run: int, number: int) -> Scores:
        """One prompt's scores. Raises `SessionError` where they have not landed or are damaged."""
        with self._connections.read() as db:
            for row in db.query("SELECT * FROM score WHERE run = ? AND number = ?", [run, number]):
                shape = (row["layers"], row["width"])
                values = rows.unpack(rows.Blob(row["dtype"], row["values"], row["sha256"]), shape)
                kept = rows.Blob(row["activations_dtype"], row["activations"], row["activations_sha256"])
                return rows.scores_of(values, rows.unpack(kept, shape), row["completeness"], row["answer"])
        raise SessionError(f"Prompt {number} of run {run} has no scores yet.", "Resume the run.")

    def set_selection(
        self,
        run: int,
        fact: str,
        language: str,
        selection: Selection,
        threshold: float | None,
        share: float,
        top_k: int | None = None,
    ) -> None:
        """Keep the neurons chosen for a fact in a language, in place of those kept before."""
        neurons = [
            (run, fact, language, rank, item.neuron.layer, item.neuron.index, item.score, item.votes)
            for rank, item in enumerate(selection.neurons, 1)
        ]
        settings = (run, fact, language, threshold, share, top_k, int(selection.refined), selection.reason)
        with self._write() as db:
            db.conn.execute("DELETE FROM neuron WHERE run = ? AND fact = ? AND language = ?", (run, fact, language))
            db.conn.execute("INSERT OR REPLACE INTO selection VALUES (?, ?, ?, ?, ?, ?, ?, ?)", settings)
            db.conn.executemany("INSERT INTO neuron VALUES (?, ?, ?, ?, ?, ?, ?, ?)", neurons)

    def selections(self, run: int) -> tuple[Chosen, ...]:
        """What was chosen in a run, by fact and language."""
        with self._connections.read() as db:
            found = list(db.query("SELECT * FROM selection WHERE run = ? ORDER BY rowid", [run]))
            neurons: dict[tuple[str, str], list[Located]] = {}
            for row in db.query("SELECT * FROM neuron WHERE run = ? ORDER BY rank", [run]):
                item = Located(Neuron(row["layer"], row["index"]), row["score"], row["votes"])
                neurons.setdefault((row["fact"], row["language"]), []).append(item)
        return tuple(rows.chosen_of(row, neurons.get((row["fact"], row["language"]), [])) for row in found)

    def add_effect(self, run: int, language: str, fact: str, effect: Effect) -> None:
        """Keep the effect of a fact's neurons in a language, in place of the one kept before."""
        with self._write() as db:
            record = (run, language, fact, rows.effect_text(effect))
            db.conn.execute("INSERT OR REPLACE INTO effect VALUES (?, ?, ?, ?)", record)
            self._tick(db, run)

    def effects(self, run: int) -> tuple[tuple[str, str, Effect], ...]:
        """A run's effects as (language, fact, effect), in the order in which they came."""
        with self._connections.read() as db:
            found = db.conn.execute("SELECT language, fact, effect FROM effect WHERE run = ? ORDER BY rowid", (run,))
            return tuple((language, fact, rows.effect_of(text)) for language, fact, text in found)

    # Notes, pins and the view

    def note(self, fingerprint: str, neuron: Neuron) -> str:
        """The note on a neuron of a model, "" where there is none."""
        return next((n.text for n in self.notes(fingerprint) if n.neuron == neuron), "")

    def set_note(self, fingerprint: str, neuron: Neuron, text: str) -> None:
        """Write a note on a neuron; "" takes it away."""
        self._keep(Note(fingerprint, neuron, text, neuron in self.pins(fingerprint)))

    def pins(self, fingerprint: str) -> tuple[Neuron, ...]:
        """The pinned neurons of a model."""
        return tuple(n.neuron for n in self.notes(fingerprint) if n.pinned)

    def set_pin(self, fingerprint: str, neuron: Neuron, pinned: bool) -> None:
        """Pin a neuron, or take the pin out."""
        self._keep(Note(fingerprint, neuron, self.note(fingerprint, neuron), pinned))

    def notes(self, fingerprint: str = "") -> tuple[Note, ...]:
        """Notes and pins of a model, of all models for "", by layer and index."""
        sql = (
            "SELECT fingerprint, layer, \"index\", text, pinned FROM note WHERE ? IN ('', fingerprint) ORDER BY 1, 2, 3"
        )
        with self._connections.read() as db:
            found = db.conn.execute(sql, (fingerprint,))
            return tuple(Note(model, Neuron(layer, i), text, bool(pin)) for model, layer, i, text, pin in found)

    def view(self, key: str, default: Any = None) -> Any:
        """A kept value of the view, as JSON gives it back."""
        with self._connections.read() as db:
            row = db.conn.execute("SELECT value FROM view WHERE key = ?", (key,)).fetchone()
        return default if row is None else json.loads(row[0])

    def set_view(self, key: str, value: Any) -> None:
        """Keep a value that JSON can hold under a key of the view."""
        with self._write() as db:
            db.conn.execute("INSERT OR REPLACE INTO view VALUES (?, ?)", (key, rows.dumps(value)))

    def export(self, what: str) -> tuple[tuple[str, ...], Iterator[tuple[Any, ...]]]:
        """Columns and rows of a table for the user: see `export.COLUMNS`.

        Raises `SessionError` for any other name.
        """
        return export.table(self, what)

    # Inside

    @contextmanager
    def _write(self) -> Iterator[Database]:
        with self._connections.write() as db:
            self._heart.beat(db, self._opened.owner)
            yield db
        self.saved_at = time.time()

    def _tick(self, db: Database, run: int) -> None:
        """Add the time since the last tick to a running run, so that a killed run knows how long it worked."""
        now = time.monotonic()
        since = now - self._clocks.get(run, now)
        if run in self._clocks:
            self._clocks[run] = now
        db.conn.execute("UPDATE run SET seconds = seconds + ? WHERE id = ?", (since, run))

    def _keep(self, note: Note) -> None:
        where = (note.fingerprint, note.neuron.layer, note.neuron.index)
        with self._write() as db:
            if note.text or note.pinned:
                record = (*where, note.text, int(note.pinned))
                db.conn.execute("INSERT OR REPLACE INTO note VALUES (?, ?, ?, ?, ?)", record)
            else:
                db.conn.execute('DELETE FROM note WHERE fingerprint = ? AND layer = ? AND "index" = ?', where)


def _here(db: Database, fingerprint: str) -> Origin:
    """This process, and the device that the model was on when it was written down last."""
    sql = "SELECT json_extract(info, '$.device') FROM model WHERE fingerprint = ?"
    found = db.conn.execute(sql, (fingerprint,)).fetchone()
    return here(found[0] or "" if found is not None else "")
