"""From options to facts: by uuid, by subject and relation, or typed."""

from __future__ import annotations

import difflib
import re
from argparse import Namespace
from collections.abc import Iterable

from engine.errors import PromptError
from engine.types import Fact
from kn_studio.actions.plan import find_fact
from kn_studio.clean_templates import PUBLISHED, recorded
from kn_studio.fact_intents import TypeFact
from kn_studio.intents import LocateNeurons
from kn_studio.library import Library
from kn_studio.library.folding import fold
from kn_studio.library.store import LibraryStore
from kn_studio.session.store import Store

_LANGUAGE_CODE = re.compile(r"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$")


def chosen_facts(
    args: Namespace, store: Store | None, library: LibraryStore
) -> tuple[tuple[str, ...], TypeFact | None]:
    """The uuids asked for, or the typed fact. Raises `PromptError` for options that name no fact."""
    languages = languages_of(args)
    ways = [
        name for name, given in (("--fact", args.fact), ("--subject", args.subject), ("--prompt", args.prompt)) if given
    ]
    if len(ways) != 1:
        what = f"{' and '.join(ways)} are given together." if ways else "No fact is given."
        raise PromptError(what, "Use either --fact, or --subject with --relation, or --prompt with --answer.")
    if args.prompt:
        return (), _typed(args, languages)
    if args.answer is not None:
        raise PromptError("--answer belongs to --prompt.", "A fact of the library brings its answer along.")
    if args.fact:
        return tuple(find_fact(store, library, uuid).uuid for uuid in args.fact), None
    if not args.relation:
        raise PromptError("--subject needs --relation.", f"Relations are: {_relations(library)}.")
    require_languages(languages, library)
    return (by_label(library, args.subject, relation_code(library, args.relation), languages).uuid,), None


def languages_of(args: Namespace) -> tuple[str, ...]:
    """The languages asked for, each once, in their order."""
    return listed(args.language or ())


def listed(texts: Iterable[str]) -> tuple[str, ...]:
    """What stands between commas in one or several texts, each once, in its order."""
    parts = (part.strip() for text in texts for part in text.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def require_languages(languages: Iterable[str], library: Library) -> None:
    """Raise `PromptError` for a language in which no fact is known."""
    known = library.languages()
    for language in languages:
        if language not in known:
            raise PromptError(f"No fact is known in the language '{language}'.", near(language, known))


def relation_code(library: Library, text: str) -> str:
    """The code of a relation given as code or as its name in any language. Raises `PromptError` for another text."""
    wanted = fold(text)
    codes = library.relations()
    for code in codes:
        if wanted == fold(code):
            return code
    languages = library.languages()
    for code in codes:
        if wanted in {fold(library.relation_label(code, language)) for language in languages}:
            return code
    raise PromptError(f"There is no relation '{text}'.", f"Relations are: {_relations(library)}.")


def by_label(library: LibraryStore, subject: str, relation: str, languages: Iterable[str]) -> Fact:
    """The fact of a relation whose subject is written so in one of the languages, else in any other.

    Raises `PromptError` where there is none, with near matches, and where there are several.
    """
    chosen = tuple(languages)
    found = library.by_subject(subject, relation, chosen) or library.by_subject(subject, relation)
    if len(found) == 1:
        return found[0]
    name = f"{relation} ({library.relation_label(relation)})"
    if found:
        uuids = ", ".join(fact.uuid for fact in found)
        raise PromptError(f"Several facts of {name} have the subject '{subject}'.", f"Use --fact: {uuids}.")
    known = (text for language in chosen or library.languages() for text in library.subjects(relation, language))
    folded = {fold(text): text for text in known}
    close = [folded[text] for text in difflib.get_close_matches(fold(subject), folded, n=3)]
    raise PromptError(
        f"There is no fact of {name} with the subject '{subject}'.",
        f"Did you mean {' or '.join(close)}?" if close else "Look for it with `kn-studio facts search`.",
    )


def near(wrong: str, known: Iterable[str]) -> str:
    """A hint that names what is near to a wrong word, else everything there is."""
    names = list(known)
    close = difflib.get_close_matches(wrong, names, n=3)
    return f"Did you mean {' or '.join(close)}?" if close else f"There are: {', '.join(names)}."


def intent_of(args: Namespace, facts: tuple[str, ...], typed: TypeFact | None) -> LocateNeurons:
    """What the options ask for, as an intent. Raises `PromptError` for templates of a typed fact."""
    names = ("baseline", "rule", "steps", "tolerance", "objective", "multiplier", "blanked", "precision", "preset")
    params = {name: getattr(args, name) for name in names if getattr(args, name) is not None}
    if typed is not None and args.templates is not None:
        raise PromptError("--templates is for facts of the library.", "A typed prompt is asked as it is typed.")
    params |= recorded(args.templates or PUBLISHED)
    languages = () if typed else languages_of(args)
    return LocateNeurons(facts, languages, typed, args.method, params, args.seed)


def _typed(args: Namespace, languages: tuple[str, ...]) -> TypeFact:
    if args.answer is None:
        raise PromptError("--prompt needs --answer.", "Give the word that belongs in the slot.")
    if args.relation:
        raise PromptError("--relation belongs to --subject.", "A typed prompt needs none.")
    if len(languages) > 1:
        raise PromptError("A typed fact has one language.", "Give --language once.")
    language = languages[0] if languages else "en"
    if not _LANGUAGE_CODE.match(language):
        raise PromptError(f"'{language}' is no language code.", "Write it like en, zh or pt-BR.")
    return TypeFact(tuple(args.prompt), args.answer, language)


def _relations(library: Library) -> str:
    return ", ".join(f"{code} ({library.relation_label(code)})" for code in library.relations())
