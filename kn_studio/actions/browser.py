"""The search that the facts table stands on, from one stretch of rows to the next."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

from kn_studio.library import Keys, Library, Query


@dataclass(frozen=True)
class Hits:
    """What a search found: its query, and all its hits once somebody needed them."""

    stamp: int
    query: Query
    keys: Keys | None = None


class Browser:
    """The search that the table stands on. Replaced as a whole, so that any thread may read it."""

    def __init__(self) -> None:
        self._stamps = itertools.count(1)
        self.hits = Hits(0, Query())

    def begin(self, query: Query) -> int:
        """A new search; what was found before is forgotten. Returns its stamp."""
        self.hits = Hits(next(self._stamps), query)
        return self.hits.stamp

    def keys(self, library: Library) -> Keys:
        """All hits of the present search, best first."""
        hits = self.hits
        if hits.keys is None:
            keys = library.hits(hits.query)
            if self.hits.stamp == hits.stamp:
                self.hits = replace(hits, keys=keys)
            return keys
        return hits.keys
