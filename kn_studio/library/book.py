"""A fact with everything that is asked about it, read in one go, so that the window need not wait later.

No Qt, no torch.
"""

from __future__ import annotations

from types import MappingProxyType

from engine.types import Fact, Prompt
from kn_studio.fact_state import FactBook, TemplateLine
from kn_studio.library import OWN, Library


def make_book(library: Library, fact: Fact) -> FactBook:
    """The fact's prompts, templates and further right answers in all its languages.

    The fact may come from a session that knows more languages than the library does.
    """
    prompts: dict[str, tuple[Prompt, ...]] = {}
    templates: dict[str, tuple[TemplateLine, ...]] = {}
    for language in fact.labels:
        prompts[language] = library.prompts(fact, language).all
        templates[language] = tuple(
            TemplateLine(line.template.text, line.template.held_out, line.kind == OWN, line.source)
            for line in library.lines(fact, language)
        )
    return FactBook(
        fact, MappingProxyType(prompts), library.other_answers(fact.uuid), MappingProxyType(templates),
        library.is_builtin(fact.uuid),
    )  # fmt: skip


def prompts_in(book: FactBook, languages: tuple[str, ...]) -> tuple[Prompt, ...]:
    """The prompts in the languages that the fact has, of each language the locating ones first."""
    return tuple(prompt for language in languages for prompt in book.prompts.get(language, ()))
