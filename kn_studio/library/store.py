"""The fact library: one SQLite file a user, typed reads and writes. May be used from any thread."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from pathlib import Path
from types import MappingProxyType

from engine.errors import DataError
from engine.types import Fact, FactPrompts, Template, Work, finished
from kn_studio import resources
from kn_studio.clean_templates import PUBLISHED
from kn_studio.database.connections import Connections
from kn_studio.database.light import Database
from kn_studio.fact_state import FactRow
from kn_studio.library import (
    Found,
    Keys,
    KnownRow,
    Line,
    Query,
    Stats,
    opening,
    own_writing,
    removing,
    restoring,
    searching,
    shipped,
)
from kn_studio.library.asking import Asking
from kn_studio.library.batch import Batch
from kn_studio.library.folding import fold
from kn_studio.library.names import Names, stamp_of
from kn_studio.library.reading import Reading

FILE = "library.db"

_CACHE = 128_000
"""Kilobytes that SQLite may keep of the file in memory while it imports."""

_SHIPPED = "builtin"
"""The remark that says which state of the shipped tables is in the library."""


class LibraryStore:
    """Implements `Library` over a file. `path` is where it lies.

    Every write is committed when the method returns, or not at all; only one runs at a time, and others are refused
    meanwhile, so that nobody waits unheard for a long import.
    """

    def __init__(self, path: Path, facts: Path | None = None) -> None:
        self.path = path
        self._facts = facts
        self._opened = Connections(path, path, False, DataError, "fact library")
        self._known_names: Names | None = None
        self._opening = threading.RLock()
        self._ready = False
        self._guard = threading.Lock()
        self._writing = False
        self._templates = PUBLISHED
        self._lent_by: LibraryStore | None = None

    @classmethod
    def open(cls, path: Path | None = None, facts: Path | None = None) -> LibraryStore:
        """The user's library, or the one at `path`; made at first, and filled with the shipped facts.

        `facts` is the folder of the shipped tables. Raises `DataError` for a file that is no library, a damaged one,
        one that a newer program wrote, and a place that cannot be written.
        """
        store = cls(path or resources.home(FILE), facts)
        try:
            store.prepare()
        except BaseException:
            store.close()
            raise
        return store

    def prepare(self) -> None:
        """Make the file ready. Whoever reads or writes first does it, so that making the store touches no disk."""
        with self._opening:
            if self._ready:
                return
            opening.prepare(self.path)
            self._ready = True
            try:
                self._refresh(self._facts or resources.path("facts"))
            except BaseException:
                self._ready = False
                raise

    def _refresh(self, facts: Path) -> None:
        """Put the shipped facts in, in place of an earlier state of them; nothing where they are as they were."""
        version = shipped.version(facts)
        if not version or version == self.remark(_SHIPPED):
            return
        with self._write() as db:
            if version == self.remark(_SHIPPED):  # another program was faster
                return
            found = db.conn.execute("SELECT id FROM source WHERE key = 'builtin'").fetchone()
            if found is not None:
                finished(removing.remove(db.conn, found[0]))
            batch = Batch(db.conn)
            shipped.fill(batch, facts)
            finished(batch.finish())
            db.conn.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_SHIPPED, version))

    def close(self) -> None:
        """Close every connection."""
        self._opened.close()

    def __enter__(self) -> LibraryStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Facts and how they are asked

    def fact(self, uuid: str) -> Fact | None:
        """One fact by its uuid, written in any case, or None."""
        with self._reading() as read:
            key = read.key(uuid)
            return None if key is None else read.fact(key)

    def templates(self, fact: Fact, language: str) -> tuple[Template, ...]:
        """The templates that a fact is asked with in a language, locating and held-out ones."""
        return tuple(line.template for line in self.lines(fact, language))

    def lines(self, fact: Fact, language: str) -> tuple[Line, ...]:
        """The same templates, each with where it is from."""
        with self._asking() as ask:
            return ask.lines(fact, language)

    def is_builtin(self, uuid: str) -> bool:
        """Whether a fact is one of those that ship with the program."""
        with self._asking() as ask:
            return ask.is_builtin(uuid)

    def prompts(self, fact: Fact, language: str) -> FactPrompts:
        """A fact's prompts in a language: its own sentences and the filled templates.

        Raises `PromptError` if the fact has no label in that language.
        """
        with self._asking() as ask:
            return ask.prompts(fact, language, self._templates)

    def worded(self, templates: str) -> LibraryStore:
        """The same library for reading, which asks with the templates of data sets as published or clean."""
        if templates == self._templates:
            return self
        found = copy(self)
        # The one that was opened is kept, since a passing library goes with it.
        found._templates, found._lent_by = templates, self
        return found

    def variants(self, uuid: str, language: str, kind: str) -> tuple[str, ...]:
        """Sentences about a fact that were changed in a way ("added", "deleted", "replaced", "question")."""
        with self._reading() as read:
            label = read.label(uuid, language)
            return () if label is None else read.texts("variant", label, "kind = ?", kind)

    def wrong_answers(self, uuid: str, language: str) -> tuple[str, ...]:
        """Objects that a data set calls wrong for a fact."""
        with self._reading() as read:
            label = read.label(uuid, language)
            return () if label is None else read.texts("answer", label, "wrong = 1")

    def other_answers(self, uuid: str, languages: Iterable[str] = ()) -> Mapping[str, tuple[str, ...]]:
        """Further right answers to a fact, by language (all of the fact's unless some are named)."""
        with self._connections.read() as db:
            names = self._names(db)
            read = Reading(db.conn, names)
            key = read.key(uuid)
            if key is None:
                return MappingProxyType({})
            return Asking(db.conn, names).other_answers(key, read.subject_id(key), frozenset(languages))

    def candidates(self, relation: str, language: str) -> tuple[str, ...]:
        """What a relation's answers are ranked among: the data sets' own lists and the objects of its facts."""
        with self._reading() as read:
            return read.candidates(relation, language)

    # Finding

    def languages(self) -> tuple[str, ...]:
        """The languages in which facts are known, those of most facts first."""
        with self._connections.read() as db:
            return self._names(db).spoken

    def relations(self) -> tuple[str, ...]:
        """The codes of the relations that have facts, in the order in which they came."""
        with self._connections.read() as db:
            return self._names(db).related

    def counts(self) -> Mapping[str, int]:
        """How many facts there are by the code of a relation, and by that of a language."""
        with self._connections.read() as db:
            return self._names(db).counts

    def relation_label(self, relation: str, language: str = "en") -> str:
        """A relation's name in a language, else in English, else its code."""
        with self._connections.read() as db:
            labels = self._names(db).relation_labels
            return labels.get((relation, language)) or labels.get((relation, "en")) or relation

    def by_subject(self, subject: str, relation: str, languages: Iterable[str] = ()) -> tuple[Fact, ...]:
        """The relation's facts whose subject is written so, case and accents aside, in one of the languages (any)."""
        wanted = fold(subject)
        with self._connections.read() as db:
            names = self._names(db)
            ask, read = Asking(db.conn, names), Reading(db.conn, names)
            keys = ask.keys_of_subject(relation, subject, frozenset(languages), lambda text: fold(text) == wanted)
            return tuple(read.fact(key) for key in keys)

    def subjects(self, relation: str, language: str, limit: int = 5000) -> tuple[str, ...]:
        """How the subjects of a relation are written in a language, so that a near one can be proposed."""
        with self._reading() as read:
            return read.subjects(relation, language, limit)

    def uuids(self, relation: str = "", languages: Iterable[str] = (), limit: int | None = None) -> tuple[str, ...]:
        """The facts of a relation that have labels in one of the languages, in the library's order."""
        with self._connections.read() as db:
            names = self._names(db)
            keys = searching.universe(db.conn, names, relation, frozenset(languages))
            return Reading(db.conn, names).uuids(keys[:limit].tolist())

    def search(self, query: Query, limit: int = 50, *, count_all: bool = True) -> Found:
        """The best hits. Without `count_all`, counting stops early, so that the answer comes within moments."""
        with self._connections.read() as db:
            names = self._names(db)
            total, exact, keys = searching.best(db.conn, names, query, max(limit, 0), count_all)
            return Found(total, Reading(db.conn, names).rows(keys, query.language, query.fingerprint), exact)

    def hits(self, query: Query) -> Keys:
        """All hits, best first."""
        with self._connections.read() as db:
            return searching.every(db.conn, self._names(db), query)

    def rows(self, keys: Sequence[int] | Keys, language: str, fingerprint: str = "") -> tuple[FactRow, ...]:
        """Facts by their keys as rows of a table, with their label in `language` where they have one."""
        with self._reading() as read:
            return read.rows([int(key) for key in keys], language, fingerprint)

    def uuids_of(self, keys: Sequence[int] | Keys) -> tuple[str, ...]:
        """The uuids of facts by their keys."""
        with self._reading() as read:
            return read.uuids(int(key) for key in keys)

    def known(self, fingerprint: str, uuids: Iterable[str]) -> tuple[KnownRow, ...]:
        """What was found on how well a model knows facts."""
        with self._reading() as read:
            keys = ((uuid, read.key(uuid)) for uuid in uuids)
            return tuple(row for uuid, key in keys if key is not None for row in read.known(key, uuid, fingerprint))

    def asked(self, fingerprint: str) -> tuple[str, ...]:
        """The languages in which it was found out what a model knows."""
        with self._connections.read() as db:
            codes = self._names(db).codes
            sql = "SELECT DISTINCT language FROM known WHERE fingerprint = ?"
            return tuple(codes[number] for (number,) in db.conn.execute(sql, (fingerprint,)))

    def stats(self) -> Stats:
        """What the library holds."""
        with self._reading() as read:
            return read.stats()

    @property
    def stamp(self) -> int:
        """Grows with every change of what is in the library."""
        with self._connections.read() as db:
            return stamp_of(db.conn)

    def remark(self, key: str) -> str:
        """What the library notes about itself under a name, "" where there is nothing."""
        with self._connections.read() as db:
            found = db.conn.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
            return str(found[0]) if found else ""

    # Writing

    @contextmanager
    def importing(self) -> Iterator[Batch]:
        """One import: everything in it is committed at the end, or nothing. Raises `DataError` while another runs."""
        with self._write() as db:
            db.conn.execute(f"PRAGMA cache_size = -{_CACHE}")
            yield Batch(db.conn)
        # The log of one large transaction is as large as what was imported, and SQLite alone would keep its size.
        with self._connections.read() as db:
            db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def keep_known(self, fingerprint: str, rows: Iterable[KnownRow]) -> None:
        """Keep what was found on how well a model knows facts, in place of what was kept before."""
        with self._write() as db:
            names = self._names(db)
            read = Reading(db.conn, names)
            for row in rows:
                key, language = read.key(row.uuid), names.languages.get(row.language)
                if key is not None and language is not None:
                    values = (row.rank, row.probability, row.candidates, int(row.known))
                    db.conn.execute(
                        "INSERT OR REPLACE INTO known VALUES (?, ?, ?, ?, ?, ?, ?)",
                        (fingerprint, language, key, *values),
                    )

    def save_template(self, relation: str, language: str, text: str, replaces: str = "") -> None:
        """Keep a template as the user's own; it is asked instead of `replaces` ("" = beside the others)."""
        with self._write() as db:
            own_writing.save_template(db.conn, relation, language, text, replaces)

    def forget_template(self, relation: str, language: str, text: str) -> None:
        """Forget a template of the user's own; what it replaced is asked again."""
        with self._write() as db:
            own_writing.forget_template(db.conn, self._names(db), relation, language, text)

    def own_templates(self, relation: str, language: str) -> tuple[tuple[str, str], ...]:
        """The user's own templates of a relation in a language, each with what it is asked instead of."""
        with self._connections.read() as db:
            return own_writing.templates(db.conn, self._names(db), relation, language)

    def put_templates(self, relation: str, language: str, rows: Iterable[tuple[str, str]]) -> None:
        """Keep exactly these of the user's own templates of a relation in a language."""
        with self._write() as db:
            own_writing.put_templates(db.conn, self._names(db), relation, language, rows)

    def add_fact(self, relation: str, labels: Mapping[str, tuple[str, str, tuple[str, ...]]]) -> str:
        """Keep a fact of the user's own: language -> (subject, answer, sentences). Returns its uuid.

        A sentence with `[X]` becomes a template of the relation, one that names the subject belongs to this fact alone.
        """
        with self._write() as db:
            return own_writing.add_fact(db.conn, relation, labels)

    def remove_fact(self, uuid: str, *, keep: bool = False) -> Work[None]:
        """Take out a fact that the user typed, in all its languages; with `keep` it goes into the bin.

        Raises `DataError` for one that is not there, and for one of a data set.
        """
        with self._write() as db:
            yield from own_writing.remove_fact(db.conn, self._names(db), uuid, keep=keep)

    def put_fact_back(self, uuid: str) -> Work[None]:
        """Bring such a fact back out of the bin. Raises `DataError` where it is not there any more."""
        with self._write() as db:
            yield from restoring.put_fact_back(db.conn, uuid)

    def remove_source(self, name: str, *, keep: bool = False) -> Work[None]:
        """Take a data set out: all of it, or when stopped nothing. With `keep` it goes into the bin.

        Raises `DataError` for one that is not there, and for the shipped facts.
        """
        with self._write() as db:
            found = db.conn.execute("SELECT id, key FROM source WHERE name = ?", (name,)).fetchone()
            if found is None:
                raise DataError(f"There is no data set '{name}' in the library.", "See “kn-studio facts stats”.")
            if found[1] == "builtin":
                raise DataError("The built-in facts cannot be removed.", "They come with the program.")
            yield from removing.remove(db.conn, found[0], keep=keep)

    def put_back(self, name: str) -> Work[None]:
        """Bring a data set back out of the bin: all of it, or when stopped nothing. Raises `DataError` without it."""
        with self._write() as db:
            yield from restoring.put_back(db.conn, name)

    def empty_bin(self) -> None:
        """Forget what was removed."""
        with self._write() as db:
            restoring.empty(db.conn)

    # Parts

    @property
    def _connections(self) -> Connections:
        if not self._ready:
            self.prepare()
        return self._opened

    @contextmanager
    def _write(self) -> Iterator[Database]:
        # First, because making the file ready writes the shipped facts itself.
        connections = self._connections
        with self._guard:
            if self._writing:
                raise DataError("The fact library is being filled.", "Try again when the import is done.")
            self._writing = True
        try:
            with connections.write() as db:
                yield db
        finally:
            self._writing = False

    @contextmanager
    def _reading(self) -> Iterator[Reading]:
        with self._connections.read() as db:
            yield Reading(db.conn, self._names(db))

    @contextmanager
    def _asking(self) -> Iterator[Asking]:
        with self._connections.read() as db:
            yield Asking(db.conn, self._names(db))

    def _names(self, db: Database) -> Names:
        """The short numbers as they are now; another thread or program may have changed them."""
        stamp, names = stamp_of(db.conn), self._known_names
        if names is None or names.stamp != stamp:
            names = self._known_names = Names(db.conn, stamp)
        return names
