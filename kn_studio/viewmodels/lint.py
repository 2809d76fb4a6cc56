"""What can be wrong with a prompt or a fact, as short sentences; what is suspicious in a template is data here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from engine.types import ANSWER_SLOT, SUBJECT_SLOT, Prompt
from kn_studio.translation import counted, marked, tr


@dataclass(frozen=True)
class Finding:
    """`text` is a word or two for a chip, `sentence` the reason. `grave`: the answer would mean little or nothing."""

    text: str
    sentence: str
    grave: bool = False


@dataclass(frozen=True)
class Suspicion:
    """A pattern that should not stand in a template; empty `languages` and `relations` mean all.

    `apart_from` is taken out of the template before the pattern is looked for.
    """

    pattern: re.Pattern[str]
    text: str
    reason: str
    languages: frozenset[str] = frozenset()
    relations: frozenset[str] = frozenset()
    grave: bool = False
    apart_from: re.Pattern[str] | None = None
    means: str = ""
    right: str = ""

    def finding(self) -> Finding:
        """What is told of a template that it is met in."""
        values = {"means": tr(self.means), "right": self.right} if self.means else {}
        return Finding(tr(self.text), tr(self.reason, **values), self.grave)

    def met(self, template: str, relation: str, language: str) -> bool:
        """Whether this template is suspicious."""
        if self.languages and language.split("-")[0] not in self.languages:
            return False
        if self.relations and relation not in self.relations:
            return False
        return self.pattern.search(self.apart_from.sub("", template) if self.apart_from else template) is not None


_CAPITALS = frozenset({"P36", "P1376"})
_GRAMMAR = re.compile(r"\[[^\[\]]*[.;|][^\[\]]*\]")
"""Marks of X-FACTR: [X.Gen], [a;X-Gender=MASC|b;X-Gender=FEM]."""

_UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my", "bo", "yue", "wuu"})


def _wrong_word(pattern: str, language: str, means: str, right: str) -> Suspicion:
    """A capital that is a letter or money, from machine translation."""
    return Suspicion(
        re.compile(pattern),
        marked("wrong word"),
        marked("Mistranslated: this word means {means}; a capital city is “{right}”."),
        frozenset({language}),
        _CAPITALS,
        True,
        means=means,
        right=right,
    )


SUSPICIONS = (
    _wrong_word("大写", "zh", marked("capital letter"), "首都"),
    _wrong_word("大寫", "zh", marked("capital letter"), "首都"),
    _wrong_word("大文字", "ja", marked("capital letter"), "首都"),
    _wrong_word(r"\b[Ll]e capital\b", "fr", marked("capital as money"), "la capitale"),
    _wrong_word(r"^[Vv]ốn\b", "vi", marked("capital as money"), "thủ đô"),
    Suspicion(
        _GRAMMAR,
        marked("grammar marks"),
        marked("Marks such as [X.Gen] stand for inflected words; they would be asked as they are written."),
        grave=True,
    ),
    Suspicion(
        re.compile(r"\[[xy]\]"),
        marked("small slot"),
        marked("A slot in lower case is not filled: write [X] and [Y]."),
        grave=True,
    ),
    Suspicion(
        re.compile(r"[\[\]]"),
        marked("bracket left over"),
        marked("A bracket that belongs to no slot is left over."),
        grave=True,
        apart_from=re.compile(rf"\[[XYxy]\]|{_GRAMMAR.pattern}"),
    ),
    Suspicion(
        re.compile(r"-\s+\[[XY]\]"),
        marked("loose prefix"),
        marked("A prefix stands apart from the word that it belongs to."),
    ),
    Suspicion(re.compile(r"\s\s"), marked("double space"), marked("Two spaces stand side by side.")),
    Suspicion(
        re.compile("[\u200b\u00ad\u2060\ufeff]"),
        marked("invisible letter"),
        marked("An invisible character stands in it, which the tokenizer sees."),
    ),
)
"""In the order in which they are told."""

_GLUED = {
    ANSWER_SLOT: (re.compile(r"\[Y\]['’]?[^\W\d_]|[^\W\d_]\[Y\]"), marked("glued to the answer")),
    SUBJECT_SLOT: (re.compile(r"\[X\]['’]?[^\W\d_]|[^\W\d_]\[X\]"), marked("glued to the subject")),
}


def suspicions(template: str, relation: str, language: str) -> tuple[Finding, ...]:
    """What looks wrong in a template."""
    found = [each.finding() for each in SUSPICIONS if each.met(template, relation, language)]
    if language.split("-")[0] not in _UNSPACED:
        for slot, (pattern, text) in _GLUED.items():
            if pattern.search(template):
                found.append(
                    Finding(
                        tr(text), tr("Letters touch {slot}: they may not fit every word that is put in.", slot=slot)
                    )
                )
    return tuple(dict.fromkeys(found))


def slot_is_last(text: str) -> bool:
    """Whether nothing but punctuation and space follows the answer slot: only then can a causal model use it."""
    _, slot, after = text.partition(ANSWER_SLOT)
    return bool(slot) and all(letter.isspace() or unicodedata.category(letter)[0] == "P" for letter in after)


def lint(prompt: Prompt, causal: bool) -> str:
    """Why this kind of model cannot use the prompt; "" where it can."""
    if causal and not slot_is_last(prompt.text):
        return tr("The slot is not last: a model that reads from left to right cannot use it.")
    if causal and prompt.text.startswith(ANSWER_SLOT):
        return tr("Nothing stands before the slot: a model that reads from left to right cannot use it.")
    return ""


def findings(
    prompt: Prompt, causal: bool, template: str = "", subject: str = "", tokens: Sequence[str] = ()
) -> tuple[Finding, ...]:
    """All that is to be said of one prompt, what matters most first.

    `template` "" : the prompt is a sentence of its own. `tokens` are the answer's, once a model has spelled it.
    """
    found: list[Finding] = []
    if fault := lint(prompt, causal):
        found.append(
            Finding(tr("unsafe: slot not last") if not slot_is_last(prompt.text) else tr("slot first"), fault, True)
        )
    if prompt.text.count(ANSWER_SLOT) > 1:
        text = tr("A label holds “{answer_slot}” itself, so that there are two slots.", answer_slot=ANSWER_SLOT)
        found.append(Finding(tr("two slots"), text, True))
    found += suspicions(template or _without(prompt.text, subject), prompt.relation, prompt.language)
    if subject and holds(subject, prompt.answer):
        found.append(
            Finding(
                tr("answer in subject"), tr("The subject holds the answer: it can be copied, so it need not be known.")
            )
        )
    if len(tokens) > 1:
        pieces = " + ".join(tokens)
        found.append(
            Finding(
                counted("{n} token", "{n} tokens", len(tokens)),
                tr("This model spells the answer in pieces: {pieces}.", pieces=pieces),
            )
        )
    if not causal and not slot_is_last(prompt.text):
        text = tr("Words follow the slot: a model that reads from left to right could not use it.")
        found.append(Finding(tr("slot not last"), text))
    return tuple(found)


def holds(subject: str, answer: str) -> bool:
    """Whether the answer stands in the subject, case aside."""
    wanted = unicodedata.normalize("NFC", answer).casefold().strip()
    return bool(wanted) and wanted in unicodedata.normalize("NFC", subject).casefold()


def _without(text: str, subject: str) -> str:
    """A sentence of a fact's own with its subject taken out, whose brackets are no fault of the sentence."""
    return text.replace(subject, SUBJECT_SLOT, 1) if subject else text


def typed_fault(text: str) -> str:
    """What is wrong with a prompt that the user typed; "" where nothing is. Nothing typed yet is no fault."""
    text = text.strip()
    if not text:
        return ""
    count = text.count(ANSWER_SLOT)
    if count == 0:
        return tr("Write {answer_slot} where the answer belongs.", answer_slot=ANSWER_SLOT)
    if count > 1:
        return tr("Write {answer_slot} only once.", answer_slot=ANSWER_SLOT)
    if not text.replace(ANSWER_SLOT, "").strip(" .,;:!?。"):
        return tr("Write a sentence around {answer_slot}.", answer_slot=ANSWER_SLOT)
    return ""


def template_fault(text: str) -> str:
    """What is wrong with a template; "" where it can be kept."""
    if not text.strip():
        return tr(
            "Write a sentence with {subject_slot} and {answer_slot}.",
            subject_slot=SUBJECT_SLOT,
            answer_slot=ANSWER_SLOT,
        )
    for slot, what in ((SUBJECT_SLOT, tr("the subject")), (ANSWER_SLOT, tr("the answer"))):
        if text.count(slot) != 1:
            return tr("Write {slot} once, where {what} belongs.", slot=slot, what=what)
    if not text.replace(ANSWER_SLOT, "").replace(SUBJECT_SLOT, "").strip(" .,;:!?。"):
        return tr("Write a sentence around the slots.")
    return ""
