"""Facts and templates from CSV or TSV tables, the shipped ones and a user's own, under the same headers.

facts: `relation,language,subject,object` and, as far as wanted, `uuid`, `prompt`, `withheld`, `subject_id`,
`object_id`, `source`, `licence`, `paraphrase_id`, `aliases`, in any order; one row per fact and language, or several
where each brings a prompt of its own. A missing uuid is derived from the relation and `subject_id`, or, without that,
the subject as written in its language. Aliases are other ways to write the object, or other right answers, separated
by `|`.

templates: `relation,language,split,text`, further columns are ignored; `split` is `train` (locate on it) or `held`
(measure on it only); the text holds `[X]` for the subject and `[Y]`, once, for the answer.

The comma, the semicolon or the tabulator separates, whichever the first line holds; UTF-8 with or without a mark.
"""

from __future__ import annotations

import csv
import io
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from engine.errors import DataError
from engine.types import ANSWER_SLOT, SUBJECT_SLOT, Fact, Label, Prompt, Template

NAMESPACE = uuid.UUID("6f1d3c52-8a0e-5b7c-9d44-2f6b1e0a7c35")
"""The namespace of the shipped facts, so that a row without uuid gets the uuid a shipped one would have."""

REQUIRED = ("relation", "language", "subject", "object")
OPTIONAL = ("uuid", "prompt", "withheld", "subject_id", "object_id", "source", "licence", "paraphrase_id", "aliases")
TEMPLATE_COLUMNS = ("relation", "language", "split", "text")
SPLITS = {"train": False, "held": True}

_YES_NO = {"": False, "0": False, "1": True, "false": False, "true": True, "no": False, "yes": True}


@dataclass(frozen=True)
class Row:
    """One row of a table: the line it starts on, and its cells by column, stripped of outer white space."""

    path: Path
    line: int
    cells: Mapping[str, str]

    def error(self, what: str, hint: str) -> DataError:
        """An error that names this row's file and line."""
        return DataError(f"{self.path.name}, line {self.line}: {what}", hint)


@dataclass(frozen=True)
class FactTable:
    """What a table of facts holds: facts in their order, prompts of their own, and other right answers.

    `answers` maps (uuid, language) to the aliases given for the object.
    """

    facts: tuple[Fact, ...]
    prompts: tuple[Prompt, ...] = ()
    answers: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)


def read_facts(path: Path) -> FactTable:
    """Read a table of facts. Raises `DataError` naming file and line for anything it cannot take as it stands."""
    collector = _Facts()
    for row in read_rows(path, REQUIRED, OPTIONAL):
        collector.add(row)
    return collector.table()


def read_templates(path: Path) -> tuple[Template, ...]:
    """Read a table of templates. Raises `DataError` naming file and line for anything it cannot take as it stands."""
    seen: dict[tuple[str, str, str], Row] = {}
    templates = []
    for row in read_rows(path, TEMPLATE_COLUMNS, None):
        template = _template(row)
        key = (template.relation, template.language, template.text)
        if key in seen:
            raise row.error(
                f"this template stands on line {seen[key].line} already.", "Keep one of the two, in one split."
            )
        seen[key] = row
        templates.append(template)
    return tuple(templates)


def read_rows(path: Path, required: tuple[str, ...], optional: tuple[str, ...] | None) -> Iterator[Row]:
    """The rows of a table below its header; `optional` None lets any further column pass.

    Raises `DataError` for a file that cannot be read, a wrong header, a row of the wrong length and an empty cell in
    a required column.
    """
    text = _decoded(path)
    header_line = text.split("\n", 1)[0]
    delimiter = max("\t;,", key=header_line.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    header: list[str] | None = None
    start = 1
    try:
        for cells in reader:
            line, start = start, reader.line_num + 1
            if header is None:
                header = _checked_header(path, cells, required, optional)
            elif any(cell.strip() for cell in cells):
                yield _checked_row(path, line, header, cells, required)
    except csv.Error as error:
        raise DataError(
            f"{path.name}, line {reader.line_num}: the row cannot be read ({error}).",
            "Look for a quotation mark that is not closed.",
        ) from None
    if header is None:
        raise DataError(f"{path.name} is empty.", f"The first line names the columns: {','.join(required)}.")


class _Facts:
    """Joins rows to facts, and notices when two rows of a fact contradict each other."""

    def __init__(self) -> None:
        self._first: dict[str, Row] = {}
        self._labels: dict[str, dict[str, Label]] = {}
        self._label_rows: dict[tuple[str, str], Row] = {}
        self._prompts: dict[Prompt, None] = {}
        self._answers: dict[tuple[str, str], dict[str, None]] = {}

    def add(self, row: Row) -> None:
        cells = row.cells
        name = cells.get("uuid") or _derived_uuid(cells)
        first = self._first.setdefault(name, row)
        if first.cells["relation"] != cells["relation"]:
            raise row.error(
                f"the fact {name} has the relation {first.cells['relation']} on line {first.line}.",
                "Give each fact its own uuid.",
            )
        self._add_label(name, row)
        key = (name, cells["language"])
        for alias in filter(None, (part.strip() for part in cells.get("aliases", "").split("|"))):
            self._answers.setdefault(key, {})[alias] = None
        if cells.get("prompt"):
            self._prompts[_own_prompt(row, name)] = None

    def table(self) -> FactTable:
        facts = tuple(
            Fact(
                name,
                row.cells["relation"],
                MappingProxyType(self._labels[name]),
                row.cells.get("source", ""),
                row.cells.get("licence", ""),
            )
            for name, row in self._first.items()
        )
        answers = {key: tuple(aliases) for key, aliases in self._answers.items()}
        return FactTable(facts, tuple(self._prompts), MappingProxyType(answers))

    def _add_label(self, name: str, row: Row) -> None:
        cells = row.cells
        language = cells["language"]
        label = Label(cells["subject"], cells["object"], _withheld(row))
        known = self._labels.setdefault(name, {}).setdefault(language, label)
        before = self._label_rows.setdefault((name, language), row)
        if known.object != label.object:
            raise row.error(
                f"the object is '{label.object}', but '{known.object}' on line {before.line} for the same fact.",
                "Correct one of the two, give the second fact its own uuid, or list the other right answer in aliases.",
            )
        if known != label:
            raise row.error(
                f"the row differs from line {before.line} for the same fact and language.",
                "Repeat subject, object and withheld as they are; only the prompt may differ.",
            )


def _decoded(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DataError(f"{path} cannot be read ({error.strerror}).", "Check the path and its permissions.") from None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise DataError(f"{path.name}, line {line}: the text is not UTF-8.", "Save the table as UTF-8.") from None
    if "\0" in text:
        raise DataError(f"{path.name} is no text file.", "Save the table as CSV in UTF-8.")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _checked_header(
    path: Path, cells: list[str], required: tuple[str, ...], optional: tuple[str, ...] | None
) -> list[str]:
    header = [cell.strip().lower() for cell in cells]
    known = f"The first line names the columns: {','.join(required)}"
    if optional:
        known += f", and as you like {','.join(optional)}"
    where = f"{path.name}, line 1"
    missing = [name for name in required if name not in header]
    if missing:
        raise DataError(f"{where}: the column '{missing[0]}' is missing.", f"{known}.")
    for position, name in enumerate(header):
        if name in header[:position]:
            raise DataError(f"{where}: the column '{name}' stands twice.", "Keep one of the two.")
        if optional is not None and name not in required + optional:
            raise DataError(f"{where}: the column '{name}' is not known.", f"{known}.")
    return header


def _checked_row(path: Path, line: int, header: list[str], cells: list[str], required: tuple[str, ...]) -> Row:
    row = Row(path, line, dict(zip(header, (cell.strip() for cell in cells), strict=False)))
    if len(cells) != len(header):
        raise row.error(
            f"there are {len(cells)} cells, but {len(header)} columns.",
            "Put a cell that holds the separator in quotation marks.",
        )
    for name in required:
        if not row.cells[name]:
            raise row.error(f"the cell '{name}' is empty.", "Fill it in, or take the row out.")
    return row


def _template(row: Row) -> Template:
    text, split = row.cells["text"], row.cells["split"].lower()
    if split not in SPLITS:
        raise row.error(f"the split '{row.cells['split']}' is not known.", f"Write one of: {', '.join(SPLITS)}.")
    _check_answer_slot(row, text)
    if SUBJECT_SLOT not in text:
        raise row.error(f"the template has no {SUBJECT_SLOT}.", f"Write {SUBJECT_SLOT} where the subject belongs.")
    return Template(row.cells["relation"], row.cells["language"], text, SPLITS[split])


def _own_prompt(row: Row, name: str) -> Prompt:
    """The prompt of a row of facts; it may spell the subject out or hold `[X]` for it."""
    cells = row.cells
    _check_answer_slot(row, cells["prompt"])
    text = cells["prompt"].replace(SUBJECT_SLOT, cells["subject"])
    _check_answer_slot(row, text)
    return Prompt(text, cells["object"], cells["language"], name, cells["relation"])


def _check_answer_slot(row: Row, text: str) -> None:
    count = text.count(ANSWER_SLOT)
    if count != 1:
        what = f"there is no {ANSWER_SLOT}" if count == 0 else f"{ANSWER_SLOT} stands {count} times"
        raise row.error(f"{what} in '{text}'.", f"Write {ANSWER_SLOT} once, where the answer belongs.")


def _withheld(row: Row) -> bool:
    value = row.cells.get("withheld", "")
    if value.lower() not in _YES_NO:
        raise row.error(f"'{value}' is neither yes nor no for withheld.", "Write 1 or 0.")
    return _YES_NO[value.lower()]


def _derived_uuid(cells: Mapping[str, str]) -> str:
    subject = cells.get("subject_id") or f"{cells['language']}:{cells['subject']}"
    return str(uuid.uuid5(NAMESPACE, f"{cells['relation']}:{subject}"))
