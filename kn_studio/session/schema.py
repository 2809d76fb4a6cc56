"""The tables of a session file, as named migrations. A change of the schema is one new function at the end.

Names of migrations are written into files and never change. A file that knows a name we do not was written by a newer
program. The tables: `model`, `fact`, `run` (method, parameters, seed, fingerprint), `prompt` (of a run, locating or
measuring), `score` (one prompt's dense blocks), `selection` and `neuron` (what was chosen), `effect`, `note`, `view`
and `lock` (who writes the file now); `search` and `search_array` (searches for degenerate neurons with what was
tested), `relation_search` and `relation_row` (the same over a relation's facts, fact by fact); `claim_batch` and
`claim` (claims that were checked together, row by row), `calibration` (those that they were checked by); `experiment`
(runs of experiments, whose rows stand in folders of their own); `remark` (notes on facts and runs). A run in the bin
carries the time when it was put there in `run.binned`. `report_figure`: figures for the session's report, packed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from engine.errors import SessionError
from kn_studio.database.light import Database, Migrations

APPLICATION_ID = 0x4B4E5354
"""`KNST` in the header of the file."""

MIGRATIONS = Migrations("session")

_MAGIC = b"SQLite format 3\x00"
_ID_OFFSET = 68


@MIGRATIONS(name="m001_first")
def _m001_first(db: Any) -> None:
    for statement in _FIRST.split(";"):
        if statement.strip():
            db.conn.execute(statement)


@MIGRATIONS(name="m002_ids_of_facts")
def _m002_ids_of_facts(db: Any) -> None:
    for column in ("subject_id", "object_id", "date"):
        db.conn.execute(f"ALTER TABLE fact ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")


@MIGRATIONS(name="m003_groups_and_edits")
def _m003_groups_and_edits(db: Any) -> None:
    db.conn.execute("ALTER TABLE run ADD COLUMN edits TEXT NOT NULL DEFAULT '[]'")
    for statement in _DEGENERACY.split(";"):
        if statement.strip():
            db.conn.execute(statement)


@MIGRATIONS(name="m004_claims")
def _m004_claims(db: Any) -> None:
    for statement in _CLAIMS.split(";"):
        if statement.strip():
            db.conn.execute(statement)


@MIGRATIONS(name="m005_experiments")
def _m005_experiments(db: Any) -> None:
    db.conn.execute(_EXPERIMENTS)


@MIGRATIONS(name="m006_bin_and_remarks")
def _m006_bin_and_remarks(db: Any) -> None:
    db.conn.execute("ALTER TABLE run ADD COLUMN binned TEXT NOT NULL DEFAULT ''")
    db.conn.execute(_REMARKS)


@MIGRATIONS(name="m007_ways_of_experiments")
def _m007_ways_of_experiments(db: Any) -> None:
    db.conn.execute("ALTER TABLE experiment ADD COLUMN way TEXT NOT NULL DEFAULT '{}'")


@MIGRATIONS(name="m008_origins_of_runs")
def _m008_origins_of_runs(db: Any) -> None:
    db.conn.execute("ALTER TABLE run ADD COLUMN origin TEXT NOT NULL DEFAULT '{}'")


@MIGRATIONS(name="m009_report_figures")
def _m009_report_figures(db: Any) -> None:
    db.conn.execute(_REPORT_FIGURES)


_FIRST = """
CREATE TABLE model (fingerprint TEXT PRIMARY KEY, info TEXT NOT NULL);
CREATE TABLE fact (
    uuid TEXT PRIMARY KEY, relation TEXT NOT NULL, labels TEXT NOT NULL, source TEXT NOT NULL, licence TEXT NOT NULL);
CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, method TEXT NOT NULL, params TEXT NOT NULL,
    seed INTEGER NOT NULL, fingerprint TEXT NOT NULL, model TEXT NOT NULL, engine_version TEXT NOT NULL,
    status TEXT NOT NULL, started TEXT NOT NULL, seconds REAL NOT NULL, message TEXT NOT NULL,
    choice TEXT NOT NULL, left_out TEXT NOT NULL);
CREATE TABLE prompt (
    run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE, role TEXT NOT NULL, number INTEGER NOT NULL,
    text TEXT NOT NULL, answer TEXT NOT NULL, language TEXT NOT NULL, fact TEXT NOT NULL, relation TEXT NOT NULL,
    held_out INTEGER NOT NULL, PRIMARY KEY (run, role, number));
CREATE TABLE score (
    run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE, number INTEGER NOT NULL,
    layers INTEGER NOT NULL, width INTEGER NOT NULL, dtype TEXT NOT NULL, "values" BLOB NOT NULL, sha256 TEXT NOT NULL,
    activations_dtype TEXT NOT NULL, activations BLOB NOT NULL, activations_sha256 TEXT NOT NULL,
    completeness TEXT NOT NULL, answer TEXT NOT NULL, PRIMARY KEY (run, number));
CREATE TABLE selection (
    run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE, fact TEXT NOT NULL, language TEXT NOT NULL,
    threshold REAL, share REAL NOT NULL, top_k INTEGER, refined INTEGER NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (run, fact, language));
CREATE TABLE neuron (
    run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE, fact TEXT NOT NULL, language TEXT NOT NULL,
    rank INTEGER NOT NULL, layer INTEGER NOT NULL, "index" INTEGER NOT NULL, score REAL NOT NULL,
    votes INTEGER NOT NULL, PRIMARY KEY (run, fact, language, rank));
CREATE TABLE effect (
    run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE, language TEXT NOT NULL, fact TEXT NOT NULL,
    effect TEXT NOT NULL, PRIMARY KEY (run, language, fact));
CREATE TABLE note (
    fingerprint TEXT NOT NULL, layer INTEGER NOT NULL, "index" INTEGER NOT NULL, text TEXT NOT NULL,
    pinned INTEGER NOT NULL, PRIMARY KEY (fingerprint, layer, "index"));
CREATE TABLE view (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE lock (
    id INTEGER PRIMARY KEY CHECK (id = 1), pid INTEGER NOT NULL, born REAL NOT NULL, host TEXT NOT NULL,
    token TEXT NOT NULL, seen REAL NOT NULL)
"""

_DEGENERACY = """
CREATE TABLE search (
    id INTEGER PRIMARY KEY AUTOINCREMENT, run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
    fact TEXT NOT NULL, language TEXT NOT NULL, method TEXT NOT NULL, fingerprint TEXT NOT NULL, model TEXT NOT NULL,
    seconds REAL NOT NULL, made TEXT NOT NULL, groups INTEGER NOT NULL, served TEXT NOT NULL, found TEXT NOT NULL);
CREATE INDEX search_of_run ON search (run);
CREATE TABLE search_array (
    search INTEGER NOT NULL REFERENCES search(id) ON DELETE CASCADE, name TEXT NOT NULL, shape TEXT NOT NULL,
    dtype TEXT NOT NULL, data BLOB NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (search, name));
CREATE TABLE relation_search (
    id INTEGER PRIMARY KEY AUTOINCREMENT, relation TEXT NOT NULL, language TEXT NOT NULL, method TEXT NOT NULL,
    fingerprint TEXT NOT NULL, model TEXT NOT NULL, settings TEXT NOT NULL,
    UNIQUE (relation, language, method, fingerprint, settings));
CREATE TABLE relation_row (
    search INTEGER NOT NULL REFERENCES relation_search(id) ON DELETE CASCADE, fact TEXT NOT NULL,
    row TEXT NOT NULL, found TEXT NOT NULL, PRIMARY KEY (search, fact))
"""

_CLAIMS = """
CREATE TABLE claim_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT, fingerprint TEXT NOT NULL, model TEXT NOT NULL, file TEXT NOT NULL,
    total INTEGER NOT NULL, seconds REAL NOT NULL, made TEXT NOT NULL);
CREATE TABLE claim (
    batch INTEGER NOT NULL REFERENCES claim_batch(id) ON DELETE CASCADE, number INTEGER NOT NULL,
    checked INTEGER NOT NULL, row TEXT NOT NULL, PRIMARY KEY (batch, checked, number));
CREATE TABLE calibration (
    fingerprint TEXT NOT NULL, language TEXT NOT NULL, relations TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (fingerprint, language, relations))
"""

_EXPERIMENTS = """
CREATE TABLE experiment (
    id INTEGER PRIMARY KEY AUTOINCREMENT, folder TEXT NOT NULL UNIQUE, key TEXT NOT NULL, recipe TEXT NOT NULL,
    models TEXT NOT NULL, done INTEGER NOT NULL, total INTEGER NOT NULL, state TEXT NOT NULL, fault TEXT NOT NULL,
    hint TEXT NOT NULL, begun TEXT NOT NULL)
"""

_REMARKS = "CREATE TABLE remark (kind TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (kind, key))"

_REPORT_FIGURES = """
CREATE TABLE report_figure (
    key TEXT PRIMARY KEY, place INTEGER NOT NULL, title TEXT NOT NULL, note TEXT NOT NULL, summary TEXT NOT NULL,
    source TEXT NOT NULL, record TEXT NOT NULL, remark TEXT NOT NULL, added TEXT NOT NULL, size INTEGER NOT NULL,
    svg BLOB NOT NULL, sha256 TEXT NOT NULL, picture BLOB NOT NULL)
"""


def require_session(path: Path) -> None:
    """Look at the header alone. Raises `SessionError` for what is missing, unreadable or no session file."""
    try:
        with path.open("rb") as file:
            header = file.read(_ID_OFFSET + 4)
    except IsADirectoryError:
        raise SessionError(f"{path} is a folder, not a session.", "Choose a file that ends in .kns.") from None
    except FileNotFoundError:
        raise SessionError(f"There is no file {path}.", "Check the path, or start a new session.") from None
    except OSError as error:
        raise SessionError(f"{path} cannot be read ({error.strerror}).", "Check that you may read it.") from None
    application = int.from_bytes(header[_ID_OFFSET:], "big")
    if not header.startswith(_MAGIC) or application != APPLICATION_ID:
        raise SessionError(f"{path.name} is no session of KN Studio.", "Choose a file that ends in .kns.")


def unknown_migrations(db: Database) -> list[str]:
    """Names in the file that this program does not know: a newer one wrote it."""
    names = {migration.name for migration in MIGRATIONS._migrations}
    return [applied.name for applied in MIGRATIONS.applied(db) if applied.name not in names]
