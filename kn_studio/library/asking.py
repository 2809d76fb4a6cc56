"""How a fact is asked: which templates serve it, which of them are held out, and which other answers are right."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from types import MappingProxyType

from engine.errors import PromptError
from engine.types import ANSWER_SLOT, SUBJECT_SLOT, Fact, FactPrompts, Prompt, Template
from kn_studio.clean_templates import PUBLISHED, worded
from kn_studio.library import BUILTIN, IMPORTED, OWN, Line
from kn_studio.library.folding import fold, split_letters
from kn_studio.library.names import Names
from kn_studio.library.schema import LANGUAGE_BITS, LANGUAGES, facts_of, label_id, labels_of

KIN: Mapping[str, tuple[str, ...]] = MappingProxyType({"zh": ("zh-hans",), "zh-hans": ("zh",)})
"""Languages whose templates serve each other, because data sets name the same one differently."""

_HELD_OF = 3
"""One template in so many is held out, where nobody has said which."""


class Asking:
    """Reads of one connection."""

    def __init__(self, conn: sqlite3.Connection, names: Names) -> None:
        self._conn, self._names = conn, names

    def lines(self, fact: Fact, language: str) -> tuple[Line, ...]:
        """The templates that a fact is asked with: those of the shipped facts serve these alone, and imported ones all
        others, as long as there are any; the user's own serve both, and stand in the place of what they replace.
        """
        found = self._stored(fact.relation, language)
        kin = (each for other in KIN.get(language, ()) for each in self._stored(fact.relation, other))
        found += [each for each in kin if each[0].kind == IMPORTED]
        builtin = self.is_builtin(fact.uuid)
        mine = [each for each in found if each[0].kind == OWN or (each[0].kind == BUILTIN) == builtin]
        if not any(line.kind != OWN for line, _, _ in mine):
            mine = found
        replaced = {gone for _, _, gone in mine if gone}
        kept = [each for each in mine if each[0].template.text not in replaced or each[0].kind == OWN]
        once: dict[str, tuple[Line, int | None]] = {}
        for line, held, _ in kept:
            once.setdefault(line.template.text, (line, held))
        return _split(list(once.values()))

    def prompts(self, fact: Fact, language: str, templates: str = PUBLISHED) -> FactPrompts:
        """A fact's prompts: its own sentences, then the filled templates, each text once.

        `templates` says how those of data sets are worded; what the user typed stays as it was typed.

        Raises `PromptError` if the fact has no label in that language.
        """
        label = fact.labels.get(language)
        if label is None:
            raise PromptError(
                f"This fact is not known in the language '{language}'.", f"Choose one of: {', '.join(fact.labels)}."
            )
        made: dict[str, Prompt] = {}
        for text, held in self._sentences(fact, language):
            made.setdefault(text, Prompt(text, label.object, language, fact.uuid, fact.relation, held))
        if label.subject and ANSWER_SLOT not in label.subject:
            for line in self.lines(fact, language):
                asked = worded(line.template.text, language, PUBLISHED if line.kind == OWN else templates)
                text, held = replace(line.template, text=asked).fill(label.subject), line.template.held_out
                made.setdefault(text, Prompt(text, label.object, language, fact.uuid, fact.relation, held))
        found = list(made.values())
        return FactPrompts(
            tuple(each for each in found if not each.held_out), tuple(each for each in found if each.held_out)
        )

    def other_answers(self, key: int, subject_id: str, languages: frozenset[str]) -> Mapping[str, tuple[str, ...]]:
        """Further right answers by language: other names of the answer, and the answers of every fact of the relation
        with the same subject, or with one that is written the same.
        """
        relation = key >> 32
        first, last = facts_of(relation)
        siblings = [key]
        if subject_id:
            sql = "SELECT key FROM fact WHERE subject_id = ? AND key BETWEEN ? AND ?"
            siblings += [each for (each,) in self._conn.execute(sql, (subject_id, first, last))]
        found: dict[str, tuple[str, ...]] = {}
        for number, subject, object_ in self._labels(key):
            language = number & LANGUAGES
            code = self._names.codes[language]
            if languages and code not in languages:
                continue
            ids = dict.fromkeys(label_id(each, language) for each in siblings)
            if subject:
                ids |= dict.fromkeys(self._written(relation, subject, language))
            right = dict.fromkeys(text for each in ids for text in self._answers_at(each))
            right.pop(object_, None)
            if right:
                found[code] = tuple(right)
        return MappingProxyType(found)

    def keys_of_subject(
        self, relation: str, subject: str, languages: frozenset[str], same: Callable[[str], bool]
    ) -> list[int]:
        """The relation's facts one of whose labels has this subject in one of the languages (none named: in any)."""
        number = self._names.relations.get(relation)
        if number is None:
            return []
        spoken = {self._names.languages.get(code) for code in languages}
        found: dict[int, None] = {}
        for each in self._beginning(number, subject):
            if spoken and each & LANGUAGES not in spoken:
                continue
            (text,) = self._conn.execute("SELECT subject FROM label WHERE id = ?", (each,)).fetchone()
            if same(text):
                found[each >> LANGUAGE_BITS] = None
        return list(found)

    def _stored(self, relation: str, language: str) -> list[tuple[Line, int | None, str]]:
        """Templates as they lie there, with whether they are held out (None: nobody said so) and what they replace."""
        place = self._names.relations.get(relation), self._names.languages.get(language)
        sql = (
            "SELECT text, kind, held_out, source, replaces FROM template WHERE relation = ? AND language = ?"
            " ORDER BY kind = 2 DESC, id"
        )
        return [
            (Line(Template(relation, language, text), kind, self._names.sources.get(source, ("",))[0]), held, replaces)
            for text, kind, held, source, replaces in self._conn.execute(sql, place)
        ]

    def _sentences(self, fact: Fact, language: str) -> list[tuple[str, bool]]:
        """The fact's own sentences, with whether they are held out."""
        found = self._conn.execute("SELECT key FROM fact WHERE uuid = ?", (fact.uuid,)).fetchone()
        number = self._names.languages.get(language)
        if found is None or number is None:
            return []
        sql = "SELECT text FROM variant WHERE label = ? AND kind = '' ORDER BY number"
        texts = [text for (text,) in self._conn.execute(sql, (label_id(found[0], number),))]
        lines = [(Line(Template(fact.relation, language, text), IMPORTED, ""), None) for text in texts]
        return [(line.template.text, line.template.held_out) for line in _split(lines)]

    def is_builtin(self, uuid: str) -> bool:
        """Whether a fact is one of those that ship with the program."""
        found = self._conn.execute("SELECT source FROM fact WHERE uuid = ?", (uuid,)).fetchone()
        return found is not None and self._names.sources.get(found[0], ("", ""))[1] == "builtin"

    def _labels(self, key: int) -> list[tuple[int, str, str]]:
        sql = "SELECT id, subject, object FROM label WHERE id BETWEEN ? AND ?"
        return list(self._conn.execute(sql, labels_of(key)))

    def _answers_at(self, label: int) -> list[str]:
        found = self._conn.execute("SELECT object FROM label WHERE id = ?", (label,)).fetchall()
        found += self._conn.execute("SELECT object FROM answer WHERE label = ? AND wrong = 0", (label,)).fetchall()
        return [text for (text,) in found]

    def _written(self, relation: int, subject: str, language: int) -> Iterable[int]:
        """Labels in a language whose subject is written exactly so: two entities may share a name."""
        for number in self._beginning(relation, subject):
            if number & LANGUAGES == language:
                (text,) = self._conn.execute("SELECT subject FROM label WHERE id = ?", (number,)).fetchone()
                if text == subject:
                    yield number

    def _beginning(self, relation: int, subject: str) -> list[int]:
        """Labels of a relation whose subject begins with these words."""
        words = split_letters(fold(subject)).split()
        if not any(letter.isalnum() for word in words for letter in word):
            return []
        match = 'subject : ^ "' + " ".join(words).replace('"', '""') + '"'
        first, last = facts_of(relation)
        sql = "SELECT rowid FROM word WHERE word MATCH ? AND rowid BETWEEN ? AND ?"
        found = self._conn.execute(sql, (match, labels_of(first)[0], labels_of(last)[1]))
        return [number for (number,) in found]


def _split(lines: Sequence[tuple[Line, int | None]]) -> tuple[Line, ...]:
    """Templates with their side: as their data set says, else about one wording in three is held out.

    Wordings that differ in case and punctuation alone stay together, and the first one is always located on, so that
    what is measured was never located on; adding wordings does not move those that are there.
    """
    open_ = list(dict.fromkeys(_wording(line) for line, held in lines if held is None))
    out = {words for words in open_[1:] if sha256(words.encode()).digest()[0] % _HELD_OF == 0}
    said = any(held for _, held in lines)
    if not out and len(open_) > 1 and not said:
        out = {open_[-1]}
    sides = [_wording(line) in out if held is None else bool(held) for line, held in lines]
    return tuple(
        replace(line, template=replace(line.template, held_out=side))
        for (line, _), side in zip(lines, sides, strict=True)
    )


def _wording(line: Line) -> str:
    """A template by its words alone."""
    text = line.template.text.replace(SUBJECT_SLOT, " \ue000 ").replace(ANSWER_SLOT, " \ue001 ")
    kept = (letter if letter.isalnum() or letter in "\ue000\ue001" else " " for letter in fold(text))
    return " ".join("".join(kept).split())
