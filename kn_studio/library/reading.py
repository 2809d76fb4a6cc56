"""Reads of the library over one connection: facts, rows of the table, candidates, counts."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from types import MappingProxyType
from typing import Any

from engine.types import Fact, Label
from kn_studio.fact_state import FactRow
from kn_studio.library import KnownRow, Source, Stats
from kn_studio.library.names import Names
from kn_studio.library.schema import FACT_BITS, LANGUAGE_BITS, LANGUAGES, facts_of, label_id, labels_of

_FACT = "key, uuid, subject_id, object_id, date, source, origin, licence"


class Reading:
    """Reads of one connection."""

    def __init__(self, conn: sqlite3.Connection, names: Names) -> None:
        self._conn, self._names = conn, names

    def key(self, uuid: str) -> int | None:
        """A fact's key by its uuid, written in any case."""
        for name in dict.fromkeys((uuid.strip(), uuid.strip().lower())):
            found = self._conn.execute("SELECT key FROM fact WHERE uuid = ?", (name,)).fetchone()
            if found is not None:
                return int(found[0])
        return None

    def subject_id(self, key: int) -> str:
        """The id of a fact's subject, "" where it has none."""
        found = self._conn.execute("SELECT subject_id FROM fact WHERE key = ?", (key,)).fetchone()
        return str(found[0]) if found else ""

    def fact(self, key: int) -> Fact:
        """A fact with its labels, English first and the others in the order in which they came."""
        row = self._conn.execute(f"SELECT {_FACT} FROM fact WHERE key = ?", (key,)).fetchone()
        _, uuid, subject_id, object_id, date, source, origin, licence = row
        name, _, terms = self._names.sources.get(source, ("", "", ""))
        sql = "SELECT id, subject, object, withheld FROM label WHERE id BETWEEN ? AND ?"
        labels = {
            self._names.codes[number & LANGUAGES]: Label(subject, object_, bool(withheld))
            for number, subject, object_, withheld in self._conn.execute(sql, labels_of(key))
        }
        return Fact(
            uuid, self._names.relation_codes[key >> FACT_BITS], MappingProxyType(labels), origin or name,
            licence or terms, subject_id, object_id, date,
        )  # fmt: skip

    def label(self, uuid: str, language: str) -> int | None:
        """The id of a fact's label in a language, None where it has none."""
        key, number = self.key(uuid), self._names.languages.get(language)
        return None if key is None or number is None else label_id(key, number)

    def rows(self, keys: Sequence[int], language: str, fingerprint: str) -> tuple[FactRow, ...]:
        """Facts as rows of a table, with their label in `language`, else in English, else in any."""
        wanted = [number for code in (language, "en") if (number := self._names.languages.get(code)) is not None]
        return tuple(self._row(key, wanted, fingerprint) for key in keys)

    def _row(self, key: int, wanted: list[int], fingerprint: str) -> FactRow:
        uuid, source, origin = self._conn.execute(
            "SELECT uuid, source, origin FROM fact WHERE key = ?", (key,)
        ).fetchone()
        ids = [
            number for (number,) in self._conn.execute("SELECT id FROM label WHERE id BETWEEN ? AND ?", labels_of(key))
        ]
        there = {number & LANGUAGES for number in ids}
        shown = next((number for number in wanted if number in there), ids[0] & LANGUAGES)
        subject, object_ = self._conn.execute(
            "SELECT subject, object FROM label WHERE id = ?", (label_id(key, shown),)
        ).fetchone()
        name, kind, _ = self._names.sources.get(source, ("", "", ""))
        codes = self._names.codes
        return FactRow(
            uuid, self._names.relation_codes[key >> FACT_BITS], codes[shown], subject, object_, len(ids),
            origin or name, frozenset(codes[number] for number in there),
            self._ranks(key, fingerprint), kind == "builtin",
        )  # fmt: skip

    def _ranks(self, key: int, fingerprint: str) -> MappingProxyType[str, int]:
        if not fingerprint:
            return MappingProxyType({})
        return MappingProxyType({row.language: row.rank for row in self.known(key, "", fingerprint)})

    def known(self, key: int, uuid: str, fingerprint: str) -> tuple[KnownRow, ...]:
        """What was found on how well a model knows a fact, language by language."""
        sql = (
            "SELECT language, rank, probability, candidates, known FROM known"
            f" WHERE fingerprint = ? AND language IN ({','.join(map(str, self._names.codes)) or 'NULL'}) AND key = ?"
        )
        return tuple(
            KnownRow(uuid, self._names.codes[language], rank, probability, candidates, bool(known))
            for language, rank, probability, candidates, known in self._conn.execute(sql, (fingerprint, key))
        )

    def candidates(self, relation: str, language: str) -> tuple[str, ...]:
        """What a relation's answers are ranked among: the data sets' own lists and the objects of its facts."""
        place = self._names.relations.get(relation), self._names.languages.get(language)
        if place[0] is None or place[1] is None:
            return ()
        sql = "SELECT objects FROM candidate WHERE relation = ? AND language = ? ORDER BY source"
        lists = [json.loads(text) for (text,) in self._conn.execute(sql, place)]
        objects = self._column("object", place[0], place[1], None)
        return tuple(dict.fromkeys([*(each for one in lists for each in one), *objects]))

    def subjects(self, relation: str, language: str, limit: int) -> tuple[str, ...]:
        """How the subjects of a relation are written in a language."""
        place = self._names.relations.get(relation), self._names.languages.get(language)
        if place[0] is None or place[1] is None:
            return ()
        return tuple(dict.fromkeys(self._column("subject", place[0], place[1], limit)))

    def _column(self, column: str, relation: int, language: int, limit: int | None) -> list[str]:
        first, last = facts_of(relation)
        span = labels_of(first)[0], labels_of(last)[1]
        sql = f"SELECT {column} FROM label WHERE id & {LANGUAGES} = ? AND id BETWEEN ? AND ? ORDER BY id LIMIT ?"
        return [text for (text,) in self._conn.execute(sql, (language, *span, -1 if limit is None else limit))]

    def uuids(self, keys: Iterable[int]) -> tuple[str, ...]:
        """The uuids of facts."""
        sql = "SELECT uuid FROM fact WHERE key = ?"
        return tuple(self._conn.execute(sql, (key,)).fetchone()[0] for key in keys)

    def stats(self) -> Stats:
        """What the library holds."""
        one = self._conn.execute
        facts, relations = one(
            "SELECT coalesce(sum(facts), 0), count(*) FROM tally WHERE language = 0 AND facts > 0"
        ).fetchone()
        rows, languages = one(
            "SELECT coalesce(sum(facts), 0), count(DISTINCT language) FROM tally WHERE language > 0 AND facts > 0"
        ).fetchone()
        (templates,) = one("SELECT count(*) FROM (SELECT DISTINCT relation, language, text FROM template)").fetchone()
        return Stats(facts, rows, relations, languages, templates, self.sources())

    def sources(self) -> tuple[Source, ...]:
        """The data sets, in the order in which they came, each with the number of facts that it has labels of."""
        sql = "SELECT name, licence, facts, key, citation, url, imported FROM source ORDER BY id"
        return tuple(Source(*row) for row in self._conn.execute(sql))

    def texts(self, table: str, label: int, condition: str, *values: Any) -> tuple[str, ...]:
        """The texts of a label's sentences (`variant`) or the objects of its answers (`answer`)."""
        column, order = ("text", "number") if table == "variant" else ("object", "object")
        sql = f"SELECT {column} FROM {table} WHERE label = ? AND {condition} ORDER BY {order}"
        return tuple(text for (text,) in self._conn.execute(sql, (label, *values)))


def relation_of(key: int) -> int:
    """The number of a fact's relation."""
    return key >> FACT_BITS


def key_of(label: int) -> int:
    """The key of a label's fact."""
    return label >> LANGUAGE_BITS
