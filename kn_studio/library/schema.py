"""The tables of the fact library, as named migrations. A change of the schema is one new function at the end.

One integer tells a label's relation, fact and language, in this order, so that a relation's labels, a fact's labels and
the facts of a full-text hit are ranges of numbers: no join is needed to count or to confine a search.

    key of a fact  = relation << 32 | number of the fact
    id of a label  = key << 10 | language

Full text stands in two contentless FTS5 tables over the folded labels, by label id: `word` holds words, with Chinese,
Japanese, Thai and the like in single characters, `piece` their trigrams.
"""

from __future__ import annotations

from typing import Any

from kn_studio.database.light import Database, Migrations

APPLICATION_ID = 0x4B4E464C
"""`KNFL` in the header of the file."""

FACT_BITS, LANGUAGE_BITS = 32, 10
LANGUAGES = (1 << LANGUAGE_BITS) - 1
"""As many languages as a library can tell apart; also the mask that takes a label's language from its id."""

MIGRATIONS = Migrations("library")


@MIGRATIONS(name="l001_first")
def _l001_first(db: Any) -> None:
    for statement in _FIRST.split(";"):
        if statement.strip():
            db.conn.execute(statement)


_FIRST = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE source (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, key TEXT NOT NULL, licence TEXT NOT NULL,
    citation TEXT NOT NULL, url TEXT NOT NULL, imported TEXT NOT NULL, facts INTEGER NOT NULL DEFAULT 0);
CREATE TABLE language (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE relation (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE relation_label (
    relation INTEGER NOT NULL, language INTEGER NOT NULL, label TEXT NOT NULL,
    PRIMARY KEY (relation, language)) WITHOUT ROWID;
CREATE TABLE fact (
    key INTEGER PRIMARY KEY, uuid TEXT NOT NULL, derived INTEGER NOT NULL, subject_id TEXT NOT NULL,
    object_id TEXT NOT NULL, line_id INTEGER NOT NULL, date TEXT NOT NULL, source INTEGER NOT NULL,
    origin TEXT NOT NULL, licence TEXT NOT NULL);
CREATE INDEX fact_uuid ON fact (uuid);
CREATE INDEX fact_subject ON fact (subject_id) WHERE subject_id != '';
CREATE INDEX fact_source ON fact (source, key);
CREATE TABLE label (
    id INTEGER PRIMARY KEY, subject TEXT NOT NULL, object TEXT NOT NULL, withheld INTEGER NOT NULL,
    source INTEGER NOT NULL);
CREATE INDEX label_language ON label (id & 1023, id);
CREATE TABLE answer (
    label INTEGER NOT NULL, object TEXT NOT NULL, wrong INTEGER NOT NULL, PRIMARY KEY (label, object, wrong)
    ) WITHOUT ROWID;
CREATE TABLE variant (
    label INTEGER NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL, kind TEXT NOT NULL,
    PRIMARY KEY (label, text, kind)) WITHOUT ROWID;
CREATE TABLE template (
    id INTEGER PRIMARY KEY, relation INTEGER NOT NULL, language INTEGER NOT NULL, text TEXT NOT NULL,
    kind INTEGER NOT NULL, held_out INTEGER, reviewed INTEGER NOT NULL, source INTEGER NOT NULL, replaces TEXT NOT NULL,
    UNIQUE (relation, language, text, kind));
CREATE TABLE candidate (
    relation INTEGER NOT NULL, language INTEGER NOT NULL, source INTEGER NOT NULL, objects TEXT NOT NULL,
    PRIMARY KEY (relation, language, source)) WITHOUT ROWID;
CREATE TABLE tally (
    relation INTEGER NOT NULL, language INTEGER NOT NULL, facts INTEGER NOT NULL, PRIMARY KEY (relation, language)
    ) WITHOUT ROWID;
CREATE TABLE known (
    fingerprint TEXT NOT NULL, language INTEGER NOT NULL, key INTEGER NOT NULL, rank INTEGER NOT NULL,
    probability REAL NOT NULL, candidates INTEGER NOT NULL, known INTEGER NOT NULL,
    PRIMARY KEY (fingerprint, language, key)) WITHOUT ROWID;
CREATE VIRTUAL TABLE word USING fts5 (
    subject, object, content='', prefix='1 2', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'");
CREATE VIRTUAL TABLE piece USING fts5 (subject, object, content='', tokenize='trigram')
"""
# In `tally`, language 0 counts the facts themselves.


def unknown_migrations(db: Database) -> list[str]:
    """Names in the file that this program does not know: a newer one wrote it."""
    names = {migration.name for migration in MIGRATIONS._migrations}
    return [applied.name for applied in MIGRATIONS.applied(db) if applied.name not in names]


def label_id(key: int, language: int) -> int:
    """The id of a fact's label in a language."""
    return key << LANGUAGE_BITS | language


def labels_of(key: int) -> tuple[int, int]:
    """First and last possible id of a fact's labels."""
    return key << LANGUAGE_BITS, (key + 1 << LANGUAGE_BITS) - 1


def facts_of(relation: int) -> tuple[int, int]:
    """First and last possible key of a relation's facts."""
    return relation << FACT_BITS, (relation + 1 << FACT_BITS) - 1
