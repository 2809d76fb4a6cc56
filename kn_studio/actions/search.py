"""Look through the library for the facts table, stretch by stretch, and read one fact with all it is asked."""

from __future__ import annotations

import numpy as np

from engine.errors import PromptError
from engine.types import Step, Work
from kn_studio.actions.browser import Browser
from kn_studio.fact_intents import ChooseFact, ReadBook, SearchFacts, ShowFactRows
from kn_studio.fact_state import FactBook, FactPage, FactSearch, LibraryInfo, SourceLine
from kn_studio.interface_languages import LANGUAGES
from kn_studio.library import Found, Library, Query
from kn_studio.library.book import make_book
from kn_studio.library.ordering import FEW, SUBJECT
from kn_studio.session.store import Store

ROWS = 200
"""Rows of a stretch."""


def search(library: Library, browser: Browser, intent: SearchFacts, fingerprint: str = "") -> Work[FactSearch]:
    """The first rows of the facts that hold the text in any language, shown in the chosen one."""
    yield Step(0, 1, "Searching")
    language = intent.language or "en"
    order = intent.order or _usual(library, intent)
    query = Query(
        intent.text, language, intent.relation, all_of=intent.all_of, known=intent.known, fingerprint=fingerprint,
        order=order,
    )  # fmt: skip
    stamp = browser.begin(query)
    found = _in_order(library, browser, query) if query.order else library.search(query, ROWS, count_all=False)
    relations = tuple((code, library.relation_label(code)) for code in library.relations())
    named = {spoken: {code: library.relation_label(code, spoken) for code, _ in relations} for spoken in LANGUAGES}
    return FactSearch(
        intent.text, language, intent.relation, found.total, found.rows, relations, library.languages(),
        exact=found.exact, stamp=stamp, all_of=intent.all_of, known=intent.known, asked=library.asked(fingerprint),
        counts=library.counts(), order=intent.order, in_force=order, named=named,
    )  # fmt: skip


def _usual(library: Library, intent: SearchFacts) -> tuple[tuple[str, bool], ...]:
    """The order of facts that nobody asked for one of: by subject where they are few enough for it to take moments.

    Of many the library's own order stands, and of those that hold a text the best come first.
    """
    if intent.text.strip():
        return ()
    counts, relations = library.counts(), (intent.relation,) if intent.relation else library.relations()
    return ((SUBJECT, False),) if sum(counts.get(code, FEW + 1) for code in relations) <= FEW else ()


def _in_order(library: Library, browser: Browser, query: Query) -> Found:
    """The first rows by the columns asked for: all hits were put in order for it, and scrolling goes on with them."""
    keys = browser.keys(library)
    return Found(int(np.size(keys)), library.rows(keys[:ROWS], query.language, query.fingerprint))


def stretch(library: Library, browser: Browser, intent: ShowFactRows) -> Work[tuple[FactPage, int] | None]:
    """The rows from number `first` on, and the number of all; None when another search has begun meanwhile."""
    yield Step(0, 1, "Reading")
    hits = browser.hits
    if hits.stamp != intent.stamp:
        return None
    keys = browser.keys(library)
    first = max(0, intent.first)
    rows = library.rows(keys[first : first + ROWS], hits.query.language, hits.query.fingerprint)
    return FactPage(first, rows), int(np.size(keys))


def choose(library: Library, store: Store | None, intent: ChooseFact) -> Work[FactBook]:
    """A fact of the library, else of the session, with all that is asked about it. Raises `PromptError` without it."""
    yield Step(0, 1, "Reading the fact")
    book = _book(library, store, intent.uuid)
    if book is None:
        raise PromptError(f"There is no fact {intent.uuid}.", "Search for it in the Facts station.")
    return book


def read_again(library: Library, store: Store | None, intent: ReadBook) -> Work[FactBook | None]:
    """The same of the fact on screen; None where it was removed: it stays on screen as it was read."""
    yield Step(0, 1, "Reading the fact")
    return _book(library, store, intent.uuid)


def _book(library: Library, store: Store | None, uuid: str) -> FactBook | None:
    fact = library.fact(uuid) or (store.fact(uuid) if store is not None else None)
    return None if fact is None else make_book(library, fact)


def read_library(library: Library) -> Work[LibraryInfo]:
    """What is in the library as a whole."""
    yield Step(0, 1, "Reading the library")
    stats = library.stats()
    sources = tuple(
        SourceLine(each.name, each.key, each.licence, each.citation, each.facts, each.url) for each in stats.sources
    )
    return LibraryInfo(sources, stats.facts, stats.rows, stats.languages, library.stamp)
