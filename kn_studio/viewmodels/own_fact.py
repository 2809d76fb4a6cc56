"""A fact of the user's own in several languages: what the form holds, and what is wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.types import ANSWER_SLOT, SUBJECT_SLOT
from kn_studio.fact_intents import AddFact
from kn_studio.translation import tr
from kn_studio.viewmodels.lint import typed_fault

_CODE = re.compile(r"\w[\w .'-]{0,79}")


@dataclass(frozen=True)
class OwnLabel:
    """What stands in the form for one language."""

    language: str
    subject: str
    answer: str
    sentences: tuple[str, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing was written."""
        return not (self.subject.strip() or self.answer.strip() or self.written)

    @property
    def written(self) -> tuple[str, ...]:
        """The sentences without blank lines, each once."""
        return tuple(dict.fromkeys(text.strip() for text in self.sentences if text.strip()))


def relation_fault(code: str) -> str:
    """What is wrong with a relation's code; "" where nothing is."""
    if not code.strip():
        return tr("Choose a relation, or write a code such as P36.")
    if not _CODE.fullmatch(code.strip()):
        return tr("Write a relation as a code such as P36, or as a short name.")
    return ""


def label_fault(label: OwnLabel, others: tuple[str, ...] = ()) -> str:
    """What is wrong with one language's part; "" where nothing is. `others` are the languages before it."""
    if label.language in others:
        return tr("This language is there already.")
    if not label.subject.strip():
        return tr("Write the subject.")
    if not label.answer.strip():
        return tr("Write the answer.")
    if ANSWER_SLOT in label.subject or SUBJECT_SLOT in label.subject:
        return tr("The subject cannot hold a slot.")
    for number, text in enumerate(label.written, 1):
        if fault := sentence_fault(text, label.subject):
            return tr("Sentence {number}: {fault}", number=number, fault=fault) if len(label.written) > 1 else fault
    return ""


def sentence_fault(text: str, subject: str) -> str:
    """What is wrong with a sentence: it needs the answer's slot, and the subject's slot or the subject itself."""
    if fault := typed_fault(text):
        return fault
    if text.count(SUBJECT_SLOT) > 1:
        return tr("Write {subject_slot} only once.", subject_slot=SUBJECT_SLOT)
    if SUBJECT_SLOT not in text and subject.strip() not in text:
        return tr("Write the subject, or {subject_slot} in its place.", subject_slot=SUBJECT_SLOT)
    return ""


def add_fact(relation: str, labels: tuple[OwnLabel, ...]) -> AddFact | None:
    """The intent of a form that holds no fault, else None."""
    filled = [label for label in labels if not label.empty]
    if relation_fault(relation) or not filled:
        return None
    for place, label in enumerate(filled):
        if label_fault(label, tuple(each.language for each in filled[:place])):
            return None
    parts = {each.language: (each.subject.strip(), each.answer.strip(), each.written) for each in filled}
    return AddFact(relation.strip(), parts)
