"""A fact with everything that is asked about it, read in one go, so that the window need not wait later.

No Qt, no torch.
"""

from __future__ import annotations

from types import MappingProxyType

from engine.types import Fact, Prompt
from kn_studio.clean_templates import CLEAN, PUBLISHED, cleaned
from kn_studio.fact_state import FactBook, TemplateLine
from kn_studio.library import OWN, Library


def make_book(library: Library, fact: Fact) -> FactBook:
    """The fact's prompts, templates and further right answers in all its languages.

    The fact may come from a session that knows more languages than the library does.
    """
    prompts: dict[str, tuple[Prompt, ...]] = {}
    clean: dict[str, tuple[Prompt, ...]] = {}
    templates: dict[str, tuple[TemplateLine, ...]] = {}
    tidy = library.worded(CLEAN)
    for language in fact.labels:
        prompts[language] = library.prompts(fact, language).all
        templates[language] = tuple(
            TemplateLine(line.template.text, line.template.held_out, line.kind == OWN, line.source)
            for line in library.lines(fact, language)
        )
        if any(not line.own and cleaned(line.text, language) != line.text for line in templates[language]):
            clean[language] = tidy.prompts(fact, language).all
    return FactBook(
        fact, MappingProxyType(prompts), library.other_answers(fact.uuid), MappingProxyType(templates),
        library.is_builtin(fact.uuid), MappingProxyType(clean),
    )  # fmt: skip


def prompts_in(book: FactBook, languages: tuple[str, ...], templates: str = PUBLISHED) -> tuple[Prompt, ...]:
    """The prompts in the languages that the fact has, of each language the locating ones first."""
    found = {**book.prompts, **book.clean} if templates == CLEAN else book.prompts
    return tuple(prompt for language in languages for prompt in found.get(language, ()))
