"""From a claim as somebody writes it to what the model is asked: relation, fact, templates, candidates.

What the library does not know is said and asked all the same, as far as there are templates; a verdict is not given,
since nothing was calibrated on such claims.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from engine.checking.types import Claim
from engine.errors import PromptError
from engine.types import ANSWER_SLOT, SUBJECT_SLOT, Fact, Label, Prompt, Template
from kn_studio.checking_state import TypedClaim
from kn_studio.library import Library, Query
from kn_studio.library.folding import fold
from kn_studio.library.store import LibraryStore

if TYPE_CHECKING:
    from engine.model import LoadedModel

_MOST_PROMPTS = 8
"""Prompts that a claim is given; its calibration says how many of them are used."""
_MOST_LANGUAGES = 10
"""Languages in which a claim is repeated."""
_END = ".。!！?？؟।… "


@dataclass(frozen=True)
class Ready:
    """A claim that the model can be asked, with what the library knows of it.

    `claim` has subject and object as the library writes them. `right` are right answers in its language. `candidate`:
    the object is one that the relation has. `notes` are sentences on what is missing.
    """

    typed: TypedClaim
    claim: Claim
    fact: Fact | None
    right: tuple[str, ...] = ()
    candidate: bool = True
    notes: tuple[str, ...] = ()
    same_as: int | None = None


class ClaimReader:
    """Reads claims against a library for a model; what many claims ask for is looked up once."""

    def __init__(self, loaded: LoadedModel, library: LibraryStore) -> None:
        self._loaded, self._library = loaded, library
        self._candidates: dict[tuple[str, str], dict[str, str]] = {}

    def ready(self, typed: TypedClaim) -> Ready:
        """The claim as the model can be asked it. Raises `PromptError` where it cannot be, saying why."""
        if typed.language not in self._languages:
            raise PromptError(
                f"No fact is known in the language '{typed.language}'.", _near(typed.language, self._languages)
            )
        if typed.sentence and not typed.subject:
            found = claim_of_sentence(self._library, typed.sentence, typed.language)
            typed = replace(found, line=typed.line)
        relation = self._relations.get(fold(typed.relation))
        if relation is None:
            raise PromptError(f"There is no relation '{typed.relation}'.", f"Relations are: {self._known}.")
        typed = replace(typed, subject=typed.subject.strip(), object=typed.object.strip())
        if not typed.subject or not typed.object:
            raise PromptError(f"The {'object' if typed.subject else 'subject'} is empty.", "Fill it in.")
        return self._asked(typed, relation)

    def candidates(self, relation: str, language: str) -> tuple[str, ...]:
        """The objects of a relation in a language."""
        return tuple(self._folded(relation, language).values())

    def elsewhere(self, ready: Ready, place: int, languages: Iterable[str]) -> Iterator[Ready]:
        """The same claim of the same fact in other languages, as far as both names are known and can be asked there.

        `languages` come first; `place` is the claim's own among the rows.
        """
        fact, claim = ready.fact, ready.claim
        if fact is None:
            return
        objects = self._object_names(fact, claim)
        spoken = [code for code in dict.fromkeys((*languages, *fact.labels)) if code in fact.labels]
        told = 0
        for language in spoken:
            if language == claim.language or language not in objects or told == _MOST_LANGUAGES:
                continue
            typed = TypedClaim(fact.labels[language].subject, claim.relation, objects[language], language)
            try:
                found = self._of_fact(typed, claim.relation, fact)
            except PromptError:
                continue
            told += 1
            yield replace(found, same_as=place)

    def _asked(self, typed: TypedClaim, relation: str) -> Ready:
        facts = self._library.by_subject(typed.subject, relation, (typed.language,))
        if facts:
            wanted = fold(typed.object)
            mine = next((each for each in facts if fold(each.labels[typed.language].object) == wanted), facts[0])
            return self._of_fact(typed, relation, mine, facts)
        label = Label(typed.subject, typed.object)
        made = Fact("", relation, {typed.language: label})
        note = f"The library has no {relation} of '{typed.subject}' in the language '{typed.language}'."
        return self._made(typed, relation, made, None, (), (note,))

    def _of_fact(self, typed: TypedClaim, relation: str, fact: Fact, kin: tuple[Fact, ...] = ()) -> Ready:
        language = typed.language
        right = [each.labels[language].object for each in (kin or (fact,))]
        right += self._library.other_answers(fact.uuid, (language,)).get(language, ())
        return self._made(typed, relation, fact, fact, tuple(dict.fromkeys(right)), ())

    def _made(
        self,
        typed: TypedClaim,
        relation: str,
        asked: Fact,
        fact: Fact | None,
        right: tuple[str, ...],
        notes: tuple[str, ...],
    ) -> Ready:
        known = self._folded(relation, typed.language)
        object_ = known.get(fold(typed.object))
        if object_ is None:
            notes += (
                f"'{typed.object}' is none of the {len(known):,} objects that the library has for {relation} in the "
                f"language '{typed.language}'.",
            )
        prompts = self._prompts(asked, typed.language, object_ or typed.object)
        uuid = fact.uuid if fact is not None else ""
        subject = asked.labels[typed.language].subject
        claim = Claim(subject, relation, object_ or typed.object, typed.language, prompts, uuid)
        return Ready(typed, claim, fact, right, object_ is not None, notes)

    def _prompts(self, fact: Fact, language: str, object_: str) -> tuple[Prompt, ...]:
        """The fact's prompts that this model can be asked with the object in their slot, locating ones first."""
        from engine.targets import fits, target

        found = self._library.prompts(fact, language)
        if not found.all:
            raise PromptError(
                f"There are no templates for {fact.relation} in the language '{language}'.", "Add one in Facts."
            )
        usable = [prompt for prompt in found.all if fits(self._loaded, prompt) is None]
        if not usable:
            raise PromptError(
                f"No template for {fact.relation} in the language '{language}' ends with [Y], as this model needs.",
                "Add one in Facts, or use a masked model.",
            )
        asked = tuple(replace(prompt, answer=object_) for prompt in usable[:_MOST_PROMPTS])
        for prompt in asked:
            target(self._loaded, prompt)
        return asked

    def _object_names(self, fact: Fact, claim: Claim) -> dict[str, str]:
        """How the claimed object is written in other languages: by its own fact, else by another of the relation."""
        wanted = fold(claim.object)
        for found in (fact, *self._with_object(claim)):
            label = found.labels.get(claim.language)
            if label is not None and fold(label.object) == wanted:
                return {language: each.object for language, each in found.labels.items()}
        return {}

    def _with_object(self, claim: Claim) -> Iterator[Fact]:
        query = Query(claim.object, claim.language, claim.relation, anywhere=False)
        for row in self._library.search(query, count_all=False).rows:
            found = self._library.fact(row.uuid)
            if found is not None:
                yield found

    def _folded(self, relation: str, language: str) -> dict[str, str]:
        """The relation's objects by their folded names."""
        key = relation, language
        if key not in self._candidates:
            found: dict[str, str] = {}
            for text in self._library.candidates(relation, language):
                found.setdefault(fold(text), text)
            self._candidates[key] = found
        return self._candidates[key]

    @cached_property
    def _languages(self) -> tuple[str, ...]:
        return self._library.languages()

    @cached_property
    def _relations(self) -> Mapping[str, str]:
        """The relations' codes by what they are called in any language, folded; a code comes before a name."""
        codes = self._library.relations()
        named = {
            fold(self._library.relation_label(code, language)): code
            for code in reversed(codes)
            for language in self._languages
        }
        return named | {fold(code): code for code in codes}

    @cached_property
    def _known(self) -> str:
        return ", ".join(f"{code} ({self._library.relation_label(code)})" for code in self._library.relations())


def claim_of_sentence(library: Library, sentence: str, language: str) -> TypedClaim:
    """The claim that a sentence makes, found by the templates of its language.

    Of several readings, the one whose subject and object the library knows comes first, then that of the longest
    template. Raises `PromptError` where no template fits.
    """
    text = _plain(sentence)
    best: tuple[tuple[bool, bool, int], TypedClaim] | None = None
    for relation in library.relations():
        objects: set[str] | None = None
        for template in _templates(library, relation, language):
            for subject, object_ in _readings(template, text):
                if objects is None:
                    objects = {fold(each) for each in library.candidates(relation, language)}
                known = bool(library.by_subject(subject, relation, (language,)))
                worth = known, fold(object_) in objects, len(template.text)
                if best is None or worth > best[0]:
                    best = worth, TypedClaim(subject, relation, object_, language, sentence)
    if best is None:
        example = _example(library, language)
        raise PromptError(
            f"“{sentence.strip()}” fits no template in the language '{language}'.",
            f"Write it like “{example}”, or give subject, relation and object." if example else "Add a template.",
        )
    return best[1]


def _templates(library: Library, relation: str, language: str) -> tuple[Template, ...]:
    """What facts of a relation are asked with in a language, shipped and imported ones alike."""
    facts = [library.fact(uuid) for uuid in library.uuids(relation, (language,), 1)]
    asked = [*(fact for fact in facts if fact is not None), Fact("", relation, {})]
    found = (template for fact in asked for template in library.templates(fact, language))
    return tuple({template.text: template for template in found}.values())


def _readings(template: Template, text: str) -> Iterator[tuple[str, str]]:
    """Subject and object as the template finds them in a text, with the shorter first part and with the longer one."""
    pattern = re.escape(_plain(template.text))
    for slot, name in ((SUBJECT_SLOT, "subject"), (ANSWER_SLOT, "object")):
        pattern = pattern.replace(re.escape(slot), f"(?P<{name}>.+?)", 1)
    seen: set[tuple[str, str]] = set()
    for each in (pattern, pattern.replace(".+?", ".+")):
        try:
            found = re.fullmatch(each, text, re.IGNORECASE)
        except re.error:
            return
        if found is None or "subject" not in found.groupdict() or "object" not in found.groupdict():
            return
        reading = found["subject"].strip(), found["object"].strip()
        if all(reading) and reading not in seen:
            seen.add(reading)
            yield reading


def _plain(text: str) -> str:
    """A sentence with single spaces and without its last mark."""
    return " ".join(unicodedata.normalize("NFC", text).split()).rstrip(_END)


def _example(library: Library, language: str) -> str:
    """A sentence of the language that would be understood, "" where there is none."""
    for relation in library.relations():
        for uuid in library.uuids(relation, (language,), 1):
            fact = library.fact(uuid)
            templates = _templates(library, relation, language)
            if fact is not None and templates:
                label = fact.labels[language]
                return templates[0].fill(label.subject).replace(ANSWER_SLOT, label.object)
    return ""


def _near(wrong: str, known: Iterable[str]) -> str:
    names = list(known)
    close = difflib.get_close_matches(wrong, names, n=3)
    return f"Did you mean {' or '.join(close)}?" if close else f"There are: {', '.join(names)}."
