"""The library's short numbers for languages and relations, and what they are called; read anew when it changes."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from types import MappingProxyType


class Names:
    """Both ways between codes and numbers. `stamp` is the library's at the time of reading."""

    def __init__(self, conn: sqlite3.Connection, stamp: int) -> None:
        self.stamp = stamp
        self.languages: dict[str, int] = {code: n for n, code in conn.execute("SELECT id, code FROM language")}
        self.codes: dict[int, str] = {number: code for code, number in self.languages.items()}
        self.relations: dict[str, int] = {code: n for n, code in conn.execute("SELECT id, code FROM relation")}
        self.relation_codes: dict[int, str] = {number: code for code, number in self.relations.items()}
        self.sources: dict[int, tuple[str, str, str]] = {
            number: (name, key, licence)
            for number, name, key, licence in conn.execute("SELECT id, name, key, licence FROM source")
        }
        labels = conn.execute("SELECT relation, language, label FROM relation_label")
        self.relation_labels: dict[tuple[str, str], str] = {
            (self.relation_codes[relation], self.codes[language]): label for relation, language, label in labels
        }
        self.tally: dict[tuple[int, int], int] = {
            (relation, language): facts
            for relation, language, facts in conn.execute("SELECT relation, language, facts FROM tally")
        }
        self.rows: dict[int, int] = {}
        for (_, language), facts in self.tally.items():
            if language:
                self.rows[language] = self.rows.get(language, 0) + facts
        rows = self.rows
        self.counts: Mapping[str, int] = MappingProxyType(
            {self.relation_codes[relation]: facts for (relation, language), facts in self.tally.items() if not language}
            | {self.codes[language]: facts for language, facts in rows.items()}
        )
        self.spoken = tuple(self.codes[each] for each in sorted(rows, key=lambda each: (-rows[each], each)))
        self.related = tuple(
            self.relation_codes[each]
            for each in sorted(self.relation_codes)
            if any(self.tally.get((each, language)) for language in (0, *rows))
        )


def stamp_of(conn: sqlite3.Connection) -> int:
    """A number that grows with every change of what is in the library."""
    found = conn.execute("SELECT value FROM meta WHERE key = 'stamp'").fetchone()
    return int(found[0]) if found else 0


def bump(conn: sqlite3.Connection) -> None:
    """Say that the library has changed."""
    conn.execute("INSERT INTO meta VALUES ('stamp', '1') ON CONFLICT DO UPDATE SET value = CAST(value + 1 AS TEXT)")
