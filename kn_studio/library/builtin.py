"""The facts that ship with the program, read from its tables when they are first asked for."""

from __future__ import annotations

import csv
import threading
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from engine.datasets.table import read_facts, read_templates
from engine.types import Fact, Label, Template
from kn_studio import resources
from kn_studio.app_state import FactRow
from kn_studio.library import Source, Stats
from kn_studio.library.folding import fold

_OWN_LICENCE = "MIT"
_CLDR_LICENCE = "Unicode-3.0"


@dataclass(frozen=True)
class _Entry:
    """One label of a fact as it is searched."""

    number: int
    language: str
    label: Label
    subject: str
    object: str


class BuiltinLibrary:
    """The shipped facts, or those of another folder with the same three tables. Implements `Library`."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or resources.path("facts")
        self._loading = threading.Lock()

    def facts(self) -> tuple[Fact, ...]:
        """All facts, in the table's order."""
        return self._tables.facts

    def fact(self, uuid: str) -> Fact | None:
        """One fact by its uuid, written in any case."""
        return self._tables.by_uuid.get(uuid.strip().lower())

    def templates(self, relation: str, language: str) -> tuple[Template, ...]:
        """A relation's templates in a language, in the table's order; empty where there are none."""
        return self._tables.templates.get((relation, language), ())

    def languages(self) -> tuple[str, ...]:
        """The languages in which facts are known, in the table's order."""
        return tuple(dict.fromkeys(entry.language for entry in self._tables.entries))

    def relations(self) -> tuple[str, ...]:
        """The relations' codes, in the table's order."""
        return tuple(dict.fromkeys(fact.relation for fact in self.facts()))

    def relation_label(self, relation: str, language: str = "en") -> str:
        """A relation's name in a language, else in English, else its code."""
        labels = self._tables.labels
        return labels.get((relation, language)) or labels.get((relation, "en")) or relation

    def other_answers(self, uuid: str) -> Mapping[str, tuple[str, ...]]:
        """Further right answers to a fact, by language."""
        answers = self._tables.answers
        return {language: found for (name, language), found in answers.items() if name == uuid}

    def search(
        self, text: str, language: str = "", relation: str = "", limit: int = 50, *, anywhere: bool = False
    ) -> tuple[int, tuple[FactRow, ...]]:
        """The number of facts that hold `text` in subject or object, and the first `limit` of them, best first.

        A match at the start of a subject comes before one within it, and that before one in the object; case and
        accents do not count. `language` confines search and label to one language; with `anywhere` the search goes
        through all languages, and the label is in `language` where the fact has it. `relation` "" means all.
        """
        wanted = fold(text)
        best: dict[int, tuple[int, _Entry]] = {}
        for entry in self._tables.entries:
            if (language and not anywhere and entry.language != language) or not self._in(entry.number, relation):
                continue
            quality = _quality(wanted, entry)
            if quality is not None and (entry.number not in best or quality < best[entry.number][0]):
                best[entry.number] = (quality, entry)
        ordered = sorted(best.values(), key=lambda found: (found[0], found[1].number))
        return len(ordered), tuple(self._row(entry, language) for _, entry in ordered[: max(limit, 0)])

    def stats(self) -> Stats:
        """What is in the tables; a fact counts for every source that it names."""
        counts = Counter(name for fact in self.facts() for name in fact.source.split("+"))
        sources = tuple(Source(name, _licence(name), counts[name]) for name in sorted(counts))
        templates = sum(len(found) for found in self._tables.templates.values())
        rows = len(self._tables.entries)
        return Stats(len(self.facts()), rows, len(self.relations()), len(self.languages()), templates, sources)

    def _in(self, number: int, relation: str) -> bool:
        return not relation or self._tables.facts[number].relation == relation

    def _row(self, entry: _Entry, language: str) -> FactRow:
        fact = self._tables.facts[entry.number]
        shown = language if language in fact.labels else entry.language
        label = fact.labels[shown]
        return FactRow(fact.uuid, fact.relation, shown, label.subject, label.object, len(fact.labels), fact.source)

    @property
    def _tables(self) -> _Tables:
        with self._loading:
            return self._read

    @cached_property
    def _read(self) -> _Tables:
        return _Tables(self._folder)


class _Tables:
    """The three tables, read and indexed."""

    def __init__(self, folder: Path) -> None:
        table = read_facts(folder / "facts.csv")
        self.facts = tuple(_licensed(fact) for fact in table.facts)
        self.by_uuid = {fact.uuid: fact for fact in self.facts}
        self.answers = table.answers
        self.entries = tuple(_entries(self.facts))
        groups: dict[tuple[str, str], list[Template]] = defaultdict(list)
        for template in read_templates(folder / "templates.csv"):
            groups[template.relation, template.language].append(template)
        self.templates = {key: tuple(found) for key, found in groups.items()}
        self.labels = dict(_labels(folder / "relations.csv"))


def _entries(facts: Iterable[Fact]) -> Iterable[_Entry]:
    for number, fact in enumerate(facts):
        for language, label in fact.labels.items():
            yield _Entry(number, language, label, fold(label.subject), fold(label.object))


def _labels(path: Path) -> Iterable[tuple[tuple[str, str], str]]:
    if not path.is_file():
        return
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            yield (row["relation"], row["language"]), row["label"]


def _quality(wanted: str, entry: _Entry) -> int | None:
    """0 the whole subject, 1 its start, 2 within it, 3 in the object; None for no match."""
    if not wanted:
        return 0
    if wanted in entry.subject:
        return 0 if wanted == entry.subject else 1 if entry.subject.startswith(wanted) else 2
    return 3 if wanted in entry.object else None


def _licensed(fact: Fact) -> Fact:
    """A shipped fact with its licence: that of CLDR as soon as one of its names is from there."""
    licences = {_licence(name) for name in fact.source.split("+")}
    return replace(fact, licence=fact.licence or (_CLDR_LICENCE if _CLDR_LICENCE in licences else _OWN_LICENCE))


def _licence(source: str) -> str:
    return _CLDR_LICENCE if source.startswith("cldr") else _OWN_LICENCE
