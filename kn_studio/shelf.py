"""The fact library in the running program: opened and searched on a lane, read again when it has changed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from engine.errors import KnownError
from engine.types import Step, Work
from kn_studio import resources
from kn_studio.app_state import AppState
from kn_studio.fact_intents import ReadBook, ReadLibrary, SearchFacts, ShowFactRows
from kn_studio.fact_state import FactSearch
from kn_studio.intents import Intent
from kn_studio.lane import Failed, Lane, Outcome
from kn_studio.messages import Messages
from kn_studio.translation import tr

if TYPE_CHECKING:
    from kn_studio.actions.browser import Browser
    from kn_studio.library.store import LibraryStore


class Shelf:
    """Holds the library. `ask` takes an intent like one of a panel's."""

    def __init__(
        self, desk: Lane, messages: Messages, ask: Callable[[Intent], None], library: LibraryStore | None = None
    ) -> None:
        self._library = library
        self._making = threading.Lock()
        self._desk, self._messages, self._ask = desk, messages, ask
        self._wanted, self._begun = SearchFacts(), False

    @property
    def library(self) -> LibraryStore:
        """The library; for lanes only, since the first one that asks imports the database and opens the file."""
        with self._making:
            if self._library is None:
                from kn_studio.library.store import FILE, LibraryStore

                self._library = LibraryStore(resources.home(FILE))
            return self._library

    @cached_property
    def browser(self) -> Browser:
        """The search that the facts table stands on."""
        from kn_studio.actions.browser import Browser

        return Browser()

    def open(self) -> None:
        """Make the library ready; where it cannot be, the shipped facts alone are there, and the user is told why."""

        def work() -> Work[None]:
            yield Step(0, 1, tr("Opening the fact library"))
            try:
                self.library.prepare()
                # What an earlier session of the program has removed cannot be asked back any more.
                self.library.empty_bin()
            except KnownError:
                from kn_studio.library.builtin import BuiltinLibrary

                self._library = BuiltinLibrary()
                raise

        def on_end(end: Outcome) -> None:
            if isinstance(end, Failed):
                self._messages.error(end.error, end.trace)

        self._desk.submit(work, on_end=on_end)

    def begin(self) -> None:
        """Show what is in it."""
        self._begun = True
        self._ask(self._wanted)
        self._ask(ReadLibrary())

    def on_change(self, old: AppState, new: AppState) -> None:
        """Read again what it says: after it has changed, and what another model is known to know."""
        changed = new.library_changes != old.library_changes
        if changed:
            self._ask(ReadLibrary())
            if new.book is not None:
                self._ask(ReadBook(new.book.fact.uuid))
        search, self._wanted = new.search, _asked(new.search)
        another = new.model != old.model and new.model is not None and bool(search.stamp)
        # Another session brings what was searched for in it.
        brought = self._begun and new.session_stamp != old.session_stamp and self._wanted != _asked(old.search)
        if changed or another or brought:
            self._ask(_asked(search))
        elif search.stamp != old.search.stamp and not search.exact:
            self._ask(ShowFactRows(0, search.stamp))

    def close(self) -> None:
        """Close the file; the lanes must have ended."""
        if self._library is not None:
            self._library.close()


def _asked(search: FactSearch) -> SearchFacts:
    return SearchFacts(search.text, search.language, search.relation, search.all_of, search.known, search.order)
