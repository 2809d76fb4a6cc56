"""Look through the library for the facts table."""

from __future__ import annotations

from engine.types import Step, Work
from kn_studio.app_state import FactSearch
from kn_studio.intents import SearchFacts
from kn_studio.library import Library

ROWS = 500
"""As many rows as the table takes; the total counts all."""


def search(library: Library, intent: SearchFacts, limit: int = ROWS) -> Work[FactSearch]:
    """Facts that hold the text in any language, shown in the chosen one."""
    yield Step(0, 1, "Searching")
    total, rows = library.search(intent.text, intent.language, intent.relation, limit, anywhere=True)
    language = intent.language or "en"
    relations = tuple((code, library.relation_label(code, language)) for code in library.relations())
    return FactSearch(intent.text, language, intent.relation, total, rows, relations, library.languages())
