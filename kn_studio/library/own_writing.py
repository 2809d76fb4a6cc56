"""What the user writes into the library and takes out again: templates of their own, and facts one by one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from engine.datasets.base import FactRow, TemplateRow
from engine.errors import DataError
from engine.types import Work, finished
from kn_studio.library import OWN, own, removing
from kn_studio.library.batch import Batch
from kn_studio.library.names import Names, bump
from kn_studio.library.reading import Reading
from kn_studio.library.schema import labels_of


def save_template(conn: sqlite3.Connection, relation: str, language: str, text: str, replaces: str) -> None:
    """Keep a template as the user's own; it is asked instead of `replaces` ("" = beside the others)."""
    _begun(conn).own_template(TemplateRow(relation, language, text), replaces)


def forget_template(conn: sqlite3.Connection, names: Names, relation: str, language: str, text: str) -> None:
    """Forget a template of the user's own; what it replaced is asked again."""
    place = (*_place(names, relation, language), text)
    conn.execute("DELETE FROM template WHERE relation = ? AND language = ? AND kind = ? AND text = ?", place)
    bump(conn)


def templates(conn: sqlite3.Connection, names: Names, relation: str, language: str) -> tuple[tuple[str, str], ...]:
    """The user's own templates of a relation in a language, each with what it is asked instead of."""
    sql = "SELECT text, replaces FROM template WHERE relation = ? AND language = ? AND kind = ? ORDER BY rowid"
    return tuple((text, replaces) for text, replaces in conn.execute(sql, _place(names, relation, language)))


def put_templates(
    conn: sqlite3.Connection, names: Names, relation: str, language: str, rows: Iterable[tuple[str, str]]
) -> None:
    """Keep exactly these of the user's own templates of a relation in a language."""
    conn.execute(
        "DELETE FROM template WHERE relation = ? AND language = ? AND kind = ?", _place(names, relation, language)
    )
    batch = _begun(conn)
    for text, replaces in rows:
        batch.own_template(TemplateRow(relation, language, text), replaces)
    bump(conn)


def add_fact(conn: sqlite3.Connection, relation: str, labels: Mapping[str, tuple[str, str, tuple[str, ...]]]) -> str:
    """Keep a fact of the user's own, see `LibraryStore.add_fact`. Returns its uuid."""
    uuid = own.own_uuid(relation, {language: (each[0], each[1]) for language, each in labels.items()})
    batch = _begun(conn)
    for language, (subject, answer, texts) in labels.items():
        said = own.sentences(texts)
        batch.add(FactRow(relation, language, subject, answer, uuid, variants=said.own))
        for text in said.templates:
            batch.own_template(TemplateRow(relation, language, text), "")
    finished(batch.finish())
    return uuid


def remove_fact(conn: sqlite3.Connection, names: Names, uuid: str, *, keep: bool) -> Work[None]:
    """Take a fact of the user's own out, see `LibraryStore.remove_fact`."""
    read = Reading(conn, names)
    key = read.key(uuid)
    if key is None:
        raise DataError(f"There is no fact {uuid} in the library.", "Search for it in the Facts station.")
    sql = "SELECT source.id FROM label JOIN source ON source.id = label.source WHERE label.id BETWEEN ? AND ?"
    mine = conn.execute(f"{sql} AND source.key = 'user' LIMIT 1", labels_of(key)).fetchone()
    if mine is None:
        found = conn.execute("SELECT name FROM source JOIN fact ON fact.source = source.id WHERE fact.key = ?", (key,))
        (name,) = found.fetchone()
        raise DataError(
            f"This fact is of the data set '{name}', whose facts cannot be removed one by one.",
            "Only facts that you typed can be.",
        )
    yield from removing.remove_fact(conn, key, mine[0], keep=keep)


def _begun(conn: sqlite3.Connection) -> Batch:
    batch = Batch(conn)
    batch.begin("user", own.ORIGIN)
    return batch


def _place(names: Names, relation: str, language: str) -> tuple[int | None, int | None, int]:
    return names.relations.get(relation), names.languages.get(language), OWN
