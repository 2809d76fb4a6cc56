"""One import into the library: items go in as they come, inside one transaction, and full text is built at the end.

Everything that decides whether a row is new is held in memory relation by relation, so that a row costs no query.
"""

from __future__ import annotations

import json
import sqlite3
import uuid as uuids
from array import array
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from engine.datasets.base import CandidateRow, FactRow, Origin, RelationRow, TemplateRow
from engine.datasets.table import NAMESPACE
from engine.types import Work
from kn_studio.library import BUILTIN, IMPORTED, OWN, fulltext
from kn_studio.library.folding import fold
from kn_studio.library.names import bump
from kn_studio.library.schema import FACT_BITS, LANGUAGE_BITS, LANGUAGES, facts_of, label_id

_WAITING = 4000
"""Rows that wait to be written together."""

_COUNTS = ("facts", "rows", "relations", "languages", "templates")


@dataclass
class _Relation:
    """What is known of one relation: its facts by each of their names, and the languages of each as bits."""

    id: int
    by_uuid: dict[str, int] = field(default_factory=dict)
    by_line: dict[int, int] = field(default_factory=dict)
    by_pair: dict[tuple[str, str], int] = field(default_factory=dict)
    derived: set[int] = field(default_factory=set)
    pairs: dict[int, tuple[str, str]] = field(default_factory=dict)
    spoken: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Provenance:
    """What a shipped fact says of itself: where its names are from, their licence, and whether it was withheld."""

    origin: str = ""
    licence: str = ""
    withheld: bool = False


class Batch:
    """Takes items in. `imported` and `unchanged` count what this import added and what was there already."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn
        self._relations: dict[str, _Relation] = {}
        self._languages: dict[str, int] = {code: n for n, code in conn.execute("SELECT id, code FROM language")}
        self._facts: list[tuple[Any, ...]] = []
        self._labels: list[tuple[Any, ...]] = []
        self._answers: list[tuple[Any, ...]] = []
        self._variants: list[tuple[Any, ...]] = []
        self._fresh = array("q")
        self._new_facts: set[int] = set()
        self._old_facts: set[int] = set()
        self._touched: dict[str, set[str]] = {"relations": set(), "languages": set()}
        self._added: dict[str, set[str]] = {"relations": set(), "languages": set()}
        self._count = {"rows": 0, "templates": 0}
        self._same = {"rows": 0, "templates": 0}
        self._tally: dict[tuple[int, int], int] = {}
        self._source, self._key, self._kind = 0, "", IMPORTED

    # What comes in

    def begin(self, key: str, origin: Origin) -> None:
        """What follows is of this data set."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self._conn.execute(
            "INSERT INTO source (name, key, licence, citation, url, imported) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (name) DO NOTHING",
            (origin.name, key, origin.licence, origin.citation, origin.url, now),
        )
        (self._source,) = self._conn.execute("SELECT id FROM source WHERE name = ?", (origin.name,)).fetchone()
        self._key, self._kind = key, BUILTIN if key == "builtin" else IMPORTED

    def add(
        self, item: FactRow | TemplateRow | RelationRow | CandidateRow, provenance: Provenance | None = None
    ) -> str | None:
        """Take one item. Returns why the library cannot, or None."""
        language = self._language(item.language)
        if language is None:
            return f"A library holds no more than {LANGUAGES} languages."
        relation = self._relation(item.relation)
        if isinstance(item, FactRow):
            self._add_fact(relation, language, item, provenance or Provenance())
        elif isinstance(item, TemplateRow):
            self._add_template(relation, language, item)
        elif isinstance(item, RelationRow):
            self._conn.execute(
                "INSERT OR IGNORE INTO relation_label VALUES (?, ?, ?)", (relation.id, language, item.label)
            )
        else:
            self._add_candidates(relation, language, item)
        return None

    def finish(self) -> Work[None]:
        """Write what waits, count, and build the full text of what is new; a step every few thousand labels."""
        self._flush()
        for (relation, language), facts in self._tally.items():
            self._conn.execute(
                "INSERT INTO tally VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET facts = facts + excluded.facts",
                (relation, language, facts),
            )
        self._tally.clear()
        fresh, self._fresh = self._fresh, array("q")
        yield from fulltext.index(self._conn, fresh)
        if fresh:
            count_sources(self._conn)
        bump(self._conn)

    @property
    def imported(self) -> dict[str, int]:
        """Counts of what this import added; relations and languages are those of the rows that were added."""
        sets = {name: len(found) for name, found in self._added.items()}
        return {name: ({"facts": len(self._new_facts)} | sets | self._count)[name] for name in _COUNTS}

    @property
    def unchanged(self) -> dict[str, int]:
        """Counts of what this import met and found there already."""
        sets = {name: len(found - self._added[name]) for name, found in self._touched.items()}
        return {name: ({"facts": len(self._old_facts)} | sets | self._same)[name] for name in _COUNTS}

    # Facts

    def _add_fact(self, relation: _Relation, language: int, row: FactRow, provenance: Provenance) -> None:
        key = self._key_of(relation, row)
        if key is None:
            key = self._new_fact(relation, row, provenance)
        elif key not in self._new_facts:
            self._old_facts.add(key)
        label = label_id(key, language)
        spoken = relation.spoken.get(key, 0)
        new = not spoken >> language & 1
        for what, name in (("relations", row.relation), ("languages", row.language)):
            (self._added if new else self._touched)[what].add(name)
        if not new:
            self._same["rows"] += 1
            self._other_wording(label, row)
        else:
            relation.spoken[key] = spoken | 1 << language
            self._count["rows"] += 1
            self._tally[relation.id, language] = self._tally.get((relation.id, language), 0) + 1
            self._labels.append((label, row.subject, row.object, int(provenance.withheld), self._source))
            self._fresh.append(label)
        for answer in row.answers:
            self._answers.append((label, answer, 0))
        for wrong in row.wrong:
            self._answers.append((label, wrong, 1))
        for number, variant in enumerate(row.variants):
            self._variants.append((label, number, variant.text, variant.kind))
        if len(self._labels) + len(self._variants) + len(self._answers) >= _WAITING:
            self._flush()

    def _key_of(self, relation: _Relation, row: FactRow) -> int | None:
        """The fact that the row is about: by uuid, else by mLAMA's line, else by both ids."""
        pair = (row.subject_id, row.object_id)
        whole = bool(row.subject_id and row.object_id)
        if row.uuid:
            key = relation.by_uuid.get(row.uuid)
            if key is None and whole and relation.by_pair.get(pair) in relation.derived:
                key = relation.by_pair[pair]
                self._adopt(relation, key, row)
            return key
        if row.line_id >= 0:
            key = relation.by_line.get(row.line_id)
            if key is not None and (not whole or relation.pairs.get(key, pair) in (pair, ("", ""))):
                return key
        return relation.by_pair.get(pair) if whole else relation.by_uuid.get(_derived(row))

    def _adopt(self, relation: _Relation, key: int, row: FactRow) -> None:
        """A fact that came without a uuid gets its own."""
        self._flush()
        relation.derived.discard(key)
        relation.by_uuid[row.uuid] = key
        self._conn.execute("UPDATE fact SET uuid = ?, derived = 0 WHERE key = ?", (row.uuid, key))

    def _new_fact(self, relation: _Relation, row: FactRow, provenance: Provenance) -> int:
        self._number += 1
        key = relation.id << FACT_BITS | self._number
        name = row.uuid or _derived(row)
        relation.by_uuid[name] = key
        if row.subject_id and row.object_id:
            relation.by_pair.setdefault((row.subject_id, row.object_id), key)
            relation.pairs[key] = (row.subject_id, row.object_id)
        if row.line_id >= 0:
            relation.by_line.setdefault(row.line_id, key)
        if not row.uuid:
            relation.derived.add(key)
        self._new_facts.add(key)
        self._tally[relation.id, 0] = self._tally.get((relation.id, 0), 0) + 1
        self._facts.append(
            (key, name, int(not row.uuid), row.subject_id, row.object_id, row.line_id, row.date, self._source,
             provenance.origin, provenance.licence)
        )  # fmt: skip
        return key

    def _other_wording(self, label: int, row: FactRow) -> None:
        """Another file names the answer otherwise: that name is right, too."""
        found = self._conn.execute("SELECT object FROM label WHERE id = ?", (label,)).fetchone()
        if found is None:
            self._flush()
            found = self._conn.execute("SELECT object FROM label WHERE id = ?", (label,)).fetchone()
        if found[0] != row.object and fold(found[0]) != fold(row.object):
            self._answers.append((label, row.object, 0))

    # Templates and candidates

    def _add_template(self, relation: _Relation, language: int, row: TemplateRow) -> None:
        held = None if row.held_out is None else int(row.held_out)
        done = self._conn.execute(
            "INSERT INTO template (relation, language, text, kind, held_out, reviewed, source, replaces)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, '') ON CONFLICT DO NOTHING",
            (relation.id, language, row.text, self._kind, held, int(row.reviewed), self._source),
        )
        (self._count if done.rowcount else self._same)["templates"] += 1

    def _add_candidates(self, relation: _Relation, language: int, row: CandidateRow) -> None:
        place = (relation.id, language, self._source)
        sql = "SELECT objects FROM candidate WHERE relation = ? AND language = ? AND source = ?"
        found = self._conn.execute(sql, place).fetchone()
        objects = list(dict.fromkeys([*(json.loads(found[0]) if found else ()), *row.objects]))
        self._conn.execute(
            "INSERT OR REPLACE INTO candidate VALUES (?, ?, ?, ?)", (*place, json.dumps(objects, ensure_ascii=False))
        )

    def own_template(self, row: TemplateRow, replaces: str) -> None:
        """A template that the user typed; it is asked instead of `replaces`.

        One that replaces another one of the user's own takes over what that one replaced.
        """
        language, relation = self._language(row.language), self._relation(row.relation)
        place = (relation.id, language, replaces, OWN)
        own = "FROM template WHERE relation = ? AND language = ? AND text = ? AND kind = ?"
        earlier = self._conn.execute(f"SELECT replaces {own}", place).fetchone()
        if earlier is not None:
            self._conn.execute(f"DELETE {own}", place)
            (replaces,) = earlier
        self._conn.execute(
            "INSERT INTO template (relation, language, text, kind, held_out, reviewed, source, replaces)"
            " VALUES (?, ?, ?, ?, NULL, 1, ?, ?) ON CONFLICT DO UPDATE SET replaces = excluded.replaces",
            (relation.id, language, row.text, OWN, self._source, replaces),
        )
        bump(self._conn)

    # What is known already

    def _language(self, code: str) -> int | None:
        number = self._languages.get(code)
        if number is None and len(self._languages) < LANGUAGES:
            number = self._conn.execute("INSERT INTO language (code) VALUES (?)", (code,)).lastrowid
            assert number is not None
            self._languages[code] = number
        return number

    def _relation(self, code: str) -> _Relation:
        found = self._relations.get(code)
        if found is None:
            row = self._conn.execute("SELECT id FROM relation WHERE code = ?", (code,)).fetchone()
            if row is None:
                row = (self._conn.execute("INSERT INTO relation (code) VALUES (?)", (code,)).lastrowid,)
            found = self._relations[code] = self._loaded(row[0])
        return found

    def _loaded(self, number: int) -> _Relation:
        relation = _Relation(number)
        first, last = facts_of(number)
        sql = "SELECT key, uuid, derived, subject_id, object_id, line_id FROM fact WHERE key BETWEEN ? AND ?"
        for key, name, derived, subject, object_, line in self._conn.execute(sql, (first, last)):
            relation.by_uuid[name] = key
            if subject and object_:
                relation.by_pair.setdefault((subject, object_), key)
                relation.pairs[key] = (subject, object_)
            if line >= 0:
                relation.by_line.setdefault(line, key)
            if derived:
                relation.derived.add(key)
        ids = self._conn.execute(
            "SELECT id FROM label WHERE id BETWEEN ? AND ?",
            (first << LANGUAGE_BITS, (last + 1 << LANGUAGE_BITS) - 1),
        )
        for (label,) in ids:
            key = label >> LANGUAGE_BITS
            relation.spoken[key] = relation.spoken.get(key, 0) | 1 << (label & LANGUAGES)
        return relation

    @property
    def _number(self) -> int:
        if not hasattr(self, "_highest"):
            (found,) = self._conn.execute(f"SELECT max(key & {(1 << FACT_BITS) - 1}) FROM fact").fetchone()
            self._highest: int = found or 0
        return self._highest

    @_number.setter
    def _number(self, value: int) -> None:
        self._highest = value

    def _flush(self) -> None:
        """Write what waits."""
        conn = self._conn
        conn.executemany("INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", self._facts)
        conn.executemany("INSERT INTO label VALUES (?, ?, ?, ?, ?)", self._labels)
        conn.executemany("INSERT OR IGNORE INTO answer VALUES (?, ?, ?)", self._answers)
        conn.executemany("INSERT OR IGNORE INTO variant VALUES (?, ?, ?, ?)", self._variants)
        for waiting in (self._facts, self._labels, self._answers, self._variants):
            waiting.clear()


def count_sources(conn: sqlite3.Connection) -> None:
    """Count anew of how many facts each data set has labels."""
    counts = f"SELECT source, count(DISTINCT id >> {LANGUAGE_BITS}) FROM label GROUP BY source"
    found = dict(conn.execute(counts).fetchall())
    for (number,) in conn.execute("SELECT id FROM source").fetchall():
        conn.execute("UPDATE source SET facts = ? WHERE id = ?", (found.get(number, 0), number))


def _derived(row: FactRow) -> str:
    """The uuid of a fact that has none: from its ids, else from what it says."""
    if row.subject_id and row.object_id:
        name = f"{row.relation}:{row.subject_id}:{row.object_id}"
    elif row.subject_id and row.date:
        name = f"{row.relation}:{row.subject_id}:{row.date}"
    else:
        said = row.subject or (row.variants[0].text if row.variants else "")
        name = f"{row.relation}:{row.language}:{said}:{row.object}"
    return str(uuids.uuid5(NAMESPACE, name))
