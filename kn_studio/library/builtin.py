"""A library of the facts that ship with the program and of nothing else, for pictures, tests and the demo session."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from pathlib import Path

from engine.types import Fact
from kn_studio.library import Query
from kn_studio.library.store import FILE, LibraryStore


class BuiltinLibrary(LibraryStore):
    """The shipped facts, or those of another folder with the same tables. Gone when it is closed or forgotten."""

    def __init__(self, facts: Path | None = None) -> None:
        folder = tempfile.mkdtemp(prefix="kn-studio-")
        self._take_away = weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        super().__init__(Path(folder, FILE), facts)

    def facts(self) -> tuple[Fact, ...]:
        """All facts, relation by relation, in the order of the tables."""
        found = (self.fact(uuid) for uuid in self.uuids_of(self.hits(Query())))
        return tuple(fact for fact in found if fact is not None)

    def close(self) -> None:
        """Close the file and take it away."""
        super().close()
        self._take_away()
