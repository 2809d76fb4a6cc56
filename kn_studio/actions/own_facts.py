"""What the user writes into the library: templates of their own, and facts in several languages at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from engine.errors import PromptError
from engine.types import ANSWER_SLOT, SUBJECT_SLOT, Fact, Step, Work
from kn_studio.fact_intents import AddFact, ForgetTemplate, RemoveFact, SaveTemplate
from kn_studio.keeping_intents import PutFact, PutTemplates

if TYPE_CHECKING:
    from kn_studio.library.store import LibraryStore

Templates = tuple[tuple[str, str], ...]
"""The user's own templates of a relation in a language, each with what it replaces."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,10})*")
_RELATION = re.compile(r"\w[\w .'-]{0,79}")


def save_template(library: LibraryStore, intent: SaveTemplate) -> Work[tuple[Templates, Templates]]:
    """Keep a template as the user's own. Returns theirs before and after.

    Raises `PromptError` unless it holds `[X]` and `[Y]` once each.
    """
    yield Step(0, 1, "Keeping the template")
    text = intent.text.strip()
    _require_language(intent.language)
    fault = _slot_fault(text, ANSWER_SLOT) or _slot_fault(text, SUBJECT_SLOT) or _leftover(text)
    if fault:
        raise PromptError(f"The template {fault}.", "Write [X] for the subject and [Y] for the answer, once each.")
    before = library.own_templates(intent.relation, intent.language)
    library.save_template(intent.relation, intent.language, text, intent.replaces)
    return before, library.own_templates(intent.relation, intent.language)


def forget_template(library: LibraryStore, intent: ForgetTemplate) -> Work[tuple[Templates, Templates]]:
    """Forget a template of the user's own; what it replaced is asked again. Returns theirs before and after."""
    yield Step(0, 1, "Forgetting the template")
    before = library.own_templates(intent.relation, intent.language)
    library.forget_template(intent.relation, intent.language, intent.text)
    return before, library.own_templates(intent.relation, intent.language)


def put_templates(library: LibraryStore, intent: PutTemplates) -> Work[None]:
    """Put the user's own templates back as they were."""
    yield Step(0, 1, "Keeping the templates")
    library.put_templates(intent.relation, intent.language, intent.rows)


def add_fact(library: LibraryStore, intent: AddFact) -> Work[str]:
    """Keep a fact of the user's own in all its languages, and return its uuid.

    Raises `PromptError` that names the language and the field for anything that cannot be asked later.
    """
    yield Step(0, 1, "Keeping the fact")
    relation = intent.relation.strip()
    if not _RELATION.fullmatch(relation):
        raise PromptError(
            "The relation is empty." if not relation else f"'{relation}' is no relation.",
            "Give a code such as P36, or a name of your own such as capital.",
        )
    if not intent.labels:
        raise PromptError("The fact has no language.", "Add at least one language with subject and answer.")
    labels = {language.strip(): _checked(language.strip(), *label) for language, label in intent.labels.items()}
    if len(labels) < len(intent.labels):
        raise PromptError("One language stands there twice.", "Give each language once.")
    return library.add_fact(relation, labels)


def remove_fact(library: LibraryStore, intent: RemoveFact, *, keep: bool = False) -> Work[Fact]:
    """Take a fact of the user's own out of the library, with `keep` into its bin. Returns it as it was.

    Raises `DataError` for one that is not there, and for one of a data set.
    """
    yield Step(0, 1, "Removing the fact")
    fact = library.fact(intent.uuid)
    yield from library.remove_fact(intent.uuid, keep=keep)
    assert fact is not None
    return fact


def put_fact(library: LibraryStore, intent: PutFact) -> Work[None]:
    """Bring a fact back that was removed, or remove it once more. Raises `DataError`, see the library."""
    if not intent.there:
        yield from remove_fact(library, RemoveFact(intent.uuid), keep=True)
        return
    yield Step(0, 1, "Putting the fact back")
    yield from library.put_fact_back(intent.uuid)


def _checked(language: str, subject: str, answer: str, templates: tuple[str, ...]) -> tuple[str, str, tuple[str, ...]]:
    """A label with outer white space removed and each template once."""
    _require_language(language)
    subject, answer = subject.strip(), answer.strip()
    for name, text in (("subject", subject), ("answer", answer)):
        if not text:
            raise PromptError(f"In '{language}' the {name} is empty.", "Fill it in, or take the language out.")
        if ANSWER_SLOT in text or SUBJECT_SLOT in text:
            raise PromptError(f"In '{language}' the {name} holds a slot.", "Write [X] and [Y] in sentences only.")
    texts = tuple(dict.fromkeys(text.strip() for text in templates if text.strip()))
    for text in texts:
        fault = _sentence_fault(text, subject)
        if fault:
            raise PromptError(
                f"In '{language}' the sentence '{text}' {fault}.",
                "Write [Y] for the answer once, and [X] or the subject itself.",
            )
    return subject, answer, texts


def _require_language(language: str) -> None:
    if not _LANGUAGE.fullmatch(language):
        what = f"'{language}' is no language code." if language else "A language code is missing."
        raise PromptError(what, "Write it like en, zh or pt-BR.")


def _sentence_fault(text: str, subject: str) -> str:
    """What is wrong with a sentence of one fact, "" if nothing is."""
    if SUBJECT_SLOT in text or subject not in text:
        return _slot_fault(text, ANSWER_SLOT) or _slot_fault(text, SUBJECT_SLOT) or _leftover(text)
    return _slot_fault(text, ANSWER_SLOT) or _leftover(text)


def _slot_fault(text: str, slot: str) -> str:
    count = text.count(slot)
    return "" if count == 1 else f"has no {slot}" if count == 0 else f"has {slot} {count} times"


def _leftover(text: str) -> str:
    """Slots that were meant and are none: lower case, or with another data set's grammar in them."""
    rest = text.replace(SUBJECT_SLOT, "").replace(ANSWER_SLOT, "")
    found = re.search(r"\[[xyXY](\.[^\]]*)?\]|\[[^\]]*;[XY][^\]]*\]", rest)
    return f"holds {found[0]}, which is no slot" if found else ""
