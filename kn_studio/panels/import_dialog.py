"""The import wizard: files of any known format, or a table of the user's own whose columns are named here."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kn_studio.fact_intents import ImportFacts, LookAtTable
from kn_studio.fact_state import TableLook
from kn_studio.panels.choices import combo, fill
from kn_studio.panels.column_form import ColumnForm
from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import counted, marked, tr
from kn_studio.viewmodels.import_table import ENCODINGS, FORMATS, TABLES, codes, complete, missing, table_format
from kn_studio.viewmodels.languages import isolate
from kn_studio.widgets.card import Card, role_label, wrapped_label
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.elided import ElidedLabel

SIZE = (760, 720)
LEAST = (640, 520)
PLAIN_SIZE = (620, 270)
_MARGIN = 16
_PREVIEW_ROWS = 5
_PREVIEW_COLUMNS = 8
KINDS = marked("Facts (*.csv *.tsv *.jsonl *.json *.parquet *.zip *.txt);;All files (*)")


class ImportDialog(QDialog):
    """`intent` carries first the wish to look into a table, then the import."""

    intent = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import facts"))
        self.setProperty("ground", "background")
        self._paths: tuple[Path, ...] = ()
        self._look: TableLook | None = None
        self._busy = ""
        self._theme: Theme = LIGHT
        self._title = role_label("", "sentence")
        self._where = ElidedLabel("", "muted")
        self.format, self.encoding = combo(tr("Format")), combo(tr("Encoding of the file"))
        fill(self.format, FORMATS, "auto")
        self.format.setMinimumContentsLength(len(self.format.currentText()))
        fill(self.encoding, ENCODINGS, "")
        self.encoding.setMinimumContentsLength(len(self.encoding.currentText()))
        self.languages, self.relations = QLineEdit(), QLineEdit()
        for field, name, example in (
            (self.languages, tr("Only these languages"), tr("all; or en, zh, ar")),
            (self.relations, tr("Only these relations"), tr("all; or P36, P37")),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(example)
        self.preview = CellTable(tr("First rows of the table"), ())
        self.columns = ColumnForm()
        self.fault = wrapped_label("warn")
        self._cancel, self.go = QPushButton(tr("Cancel")), QPushButton(tr("Import"))
        self.go.setProperty("primary", True)
        for button in (self._cancel, self.go):
            button.setAutoDefault(False)
        self._lay_out()
        self.format.activated.connect(lambda _: self._on_format())
        self.encoding.activated.connect(lambda _: self._look_again())
        self.columns.changed.connect(self._check)
        self._cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._on_go)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._where)
        column.addSpacing(4)
        column.addLayout(self._options())
        column.addSpacing(4)
        self._table = Card(tr("Columns"), tr("what stands in each column of the table"), small=True)
        self._table.body.addWidget(self.preview)
        self._table.body.addSpacing(4)
        self._table.body.addWidget(self.columns, 1)
        column.addWidget(self._table, 1)
        self._plain = wrapped_label(
            "muted",
            tr(
                "Every file in it is read as what it is; what cannot be read is left out and listed "
                "afterwards, with file, line and reason."
            ),
        )
        column.addWidget(self._plain)
        column.addStretch(0)
        column.addWidget(self.fault)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self.go)
        column.addLayout(row)

    def _options(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        fields: tuple[tuple[str, QWidget], ...] = (
            (tr("Format"), self.format),
            (tr("Encoding"), self.encoding),
            (tr("Only these languages"), self.languages),
            (tr("Only these relations"), self.relations),
        )
        for title, field in fields:
            # One that is hidden takes no share of the row.
            part = QWidget()
            cell = QVBoxLayout(part)
            cell.setContentsMargins(0, 0, 0, 0)
            cell.setSpacing(4)
            cell.addWidget(wrapped_label("label", title))
            cell.addStretch(1)
            cell.addWidget(field)
            row.addWidget(part, 1)
            if field is self.encoding:
                self._encoding_part = part
        return row

    def begin(self, paths: tuple[Path, ...]) -> None:
        """Open on these files or folders. A single table is looked into first."""
        self._paths, self._look = paths, None
        one = paths[0]
        several = counted("Import {n} file", "Import {n} files", len(paths))
        self._title.setText(tr("Import {name}", name=one.name) if len(paths) == 1 else several)
        names = [str(one)] if len(paths) == 1 else [path.name for path in paths]
        self._where.setText(tr(", ").join(map(isolate, names)))
        self.languages.clear()
        self.relations.clear()
        kind = table_format(one) if len(paths) == 1 else ""
        fill(self.format, FORMATS, kind if kind in ("csv", "tsv") else "auto")
        fill(self.encoding, ENCODINGS, "")
        self._fit()
        if self.isVisible():
            self.raise_()
        self.show()
        self.activateWindow()
        if kind:
            self.intent.emit(LookAtTable(one))

    def show_look(self, look: TableLook | None, busy: str) -> None:
        """The head of a table has come, or something runs or has ended."""
        self._busy = busy
        if look is not None and self._paths == (look.path,) and look is not self._look and look != self._look:
            first = self._look is None
            self._look = look
            if first and self.format.currentData() == "auto" and complete(look):
                fill(self.format, FORMATS, look.format if look.format in TABLES else "auto")
            self._show_preview(look)
            self.columns.set_columns(look.columns, look.guess)
            self._fit()
        self._check()

    @property
    def _as_table(self) -> bool:
        return self.format.currentData() in TABLES

    def _fit(self) -> None:
        """Columns are asked for only where a table of the user's own is read."""
        table = self._as_table
        self._table.setVisible(table)
        self._plain.setVisible(not table)
        self._encoding_part.setVisible(table)
        self._check()
        self._make_room(LEAST if table else PLAIN_SIZE, SIZE if table else PLAIN_SIZE)

    def _make_room(self, least: tuple[int, int], usual: tuple[int, int]) -> None:
        """As large as the type asks for, never larger than the screen."""
        self._column.activate()
        screen = self.screen().availableSize()
        for size, put in ((least, self.setMinimumSize), (usual, self.resize)):
            room = QSize(*map(self._theme.enlarged, size)).expandedTo(self._column.minimumSize())
            put(room.boundedTo(screen))

    def _show_preview(self, look: TableLook) -> None:
        shown = look.columns[:_PREVIEW_COLUMNS]
        self.preview.set_columns([Column(name, True) for name in shown])
        width = len(shown)
        rows = look.rows[:_PREVIEW_ROWS]
        self.preview.set_rows(tuple(tuple(_cell(text) for text in (*row, *[""] * width)[:width]) for row in rows))
        self.preview.setFixedHeight(self.preview.height_for(max(1, len(rows))))

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self._theme = theme
        self.preview.apply_theme(theme)

    def _on_format(self) -> None:
        self._fit()
        if self._as_table and self._look is None and len(self._paths) == 1:
            self._look_again()

    def _look_again(self) -> None:
        if len(self._paths) == 1:
            self.intent.emit(LookAtTable(self._paths[0], self.encoding.currentData() or ""))

    def _check(self) -> None:
        fault = self._fault()
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self.go.setEnabled(not fault)

    def _fault(self) -> str:
        if self._busy:
            return tr("{busy} is still running.", busy=self._busy)
        if not self._as_table or len(self._paths) != 1:
            return ""
        if self._look is None:
            return tr("The table is being read.")
        return missing(self.columns.picked(), self._look.columns)

    def _on_go(self) -> None:
        table = self._as_table and len(self._paths) == 1
        self.accept()
        self.intent.emit(
            ImportFacts(
                tuple(str(path) for path in self._paths),
                self.format.currentData() or "auto",
                codes(self.languages.text()),
                codes(self.relations.text()),
                self.columns.decided() if table else {},
                (self.encoding.currentData() or "") if table else "",
            )
        )


def _cell(text: str) -> Cell:
    """A cell in the direction of its own first letter: nobody has said yet which language it is in."""
    letter = next((letter for letter in text if unicodedata.bidirectional(letter) in ("L", "R", "AL")), "")
    return Cell(text, bool(letter) and unicodedata.bidirectional(letter) != "L")
