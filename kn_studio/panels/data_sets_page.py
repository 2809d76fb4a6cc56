"""The data sets of the library: what is there under which licence, how to get more, and what the last import did."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kn_studio.fact_intents import RemoveSource
from kn_studio.theme import Theme
from kn_studio.translation import counted, marked, tr
from kn_studio.viewmodels.data_sets import DataSetsView, ReportView, SourceRow
from kn_studio.viewmodels.wording import integer
from kn_studio.widgets.card import role_label, wrapped_label
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.direction import set_margins, where_words_begin
from kn_studio.widgets.elided import ElidedLabel
from kn_studio.widgets.flow import FlowLayout
from kn_studio.widgets.scrolled import Scrolled

_REPORT_ROWS = 30
_LISTED = 8
"""Places of one reason that the table shows; what is copied has all."""
_REMOVE = marked("Take it out of the library: no session changes by it, and undo brings it back")


class DataSetsPage(QWidget):
    """`intent` carries a removal; `get`, `bring_files` and `bring_folder` ask for the ways to get more facts."""

    intent = Signal(object)
    get = Signal()
    bring_files = Signal()
    bring_folder = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = DataSetsView()
        self._drawn: tuple[SourceRow, ...] | None = None
        self._blocks: list[QWidget] = []
        self._summary = wrapped_label("muted")
        self._sources = QVBoxLayout()
        self._sources.setSpacing(12)
        self.get_button = QPushButton(tr("Get mLAMA …"))
        self.files_button = QPushButton(tr("Import file …"))
        self.folder_button = QPushButton(tr("Import folder …"))
        self._busy = wrapped_label("muted")
        self.report = _Report()
        self._lay_out()
        self.get_button.clicked.connect(lambda: self.get.emit())
        self.files_button.clicked.connect(lambda: self.bring_files.emit())
        self.folder_button.clicked.connect(lambda: self.bring_folder.emit())

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("ground", "none")
        inside = QVBoxLayout(page)
        set_margins(inside, 0, 0, 8, 0)
        inside.setSpacing(12)
        inside.addWidget(self._summary)
        inside.addLayout(self._sources)
        inside.addSpacing(4)
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.get_button, self.files_button, self.folder_button):
            row.addWidget(button)
        inside.addWidget(buttons)
        inside.addWidget(self._busy)
        inside.addWidget(_line())
        inside.addWidget(self.report)
        inside.addStretch(1)
        area = Scrolled(page, sideways=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def show_page(self, view: DataSetsView) -> None:
        """Draw this."""
        self._view = view
        self._summary.setText(view.summary or tr("The library is being read."))
        if view.sources != self._drawn:
            self._drawn = view.sources
            self._fill(view.sources)
        for block in self._blocks:
            for button in block.findChildren(QPushButton):
                button.setEnabled(not view.busy)
                button.setToolTip(tr("{busy} is still running.", busy=view.busy) if view.busy else tr(_REMOVE))
        self.get_button.setText(tr("Get mLAMA again …") if view.has_mlama else tr("Get mLAMA …"))
        for button, hint in zip((self.get_button, self.files_button, self.folder_button), _HINTS, strict=True):
            button.setEnabled(not view.busy)
            button.setToolTip(tr("{busy} is still running.", busy=view.busy) if view.busy else tr(hint))
        self._busy.setText(
            tr("{busy} is running: its progress and Stop are at the bottom of the window.", busy=view.busy)
        )
        self._busy.setVisible(bool(view.busy))
        self.report.show_report(view.report)

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.report.apply_theme(theme)

    def _fill(self, sources: tuple[SourceRow, ...]) -> None:
        for block in self._blocks:
            self._sources.removeWidget(block)
            block.hide()
            block.deleteLater()
        self._blocks = [self._block(source) for source in sources]
        for block in self._blocks:
            self._sources.addWidget(block)

    def _block(self, source: SourceRow) -> QWidget:
        block = QWidget()
        block.setAccessibleName(source.name)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        name = role_label(source.name, "strong")
        head.addWidget(name)
        head.addWidget(ElidedLabel(source.mark, "muted"), 1)
        head.addWidget(role_label(source.facts, "muted"))
        column.addLayout(head)
        lines = [_wrapped(source.licence, "")]
        lines += [_wrapped(text, "muted") for text in (source.citation, source.url) if text]
        for line in lines[:-1]:
            column.addWidget(line)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(lines[-1], 1)
        if source.removable:
            remove = QPushButton(tr("Remove"))
            remove.setProperty("small", True)
            remove.setAccessibleName(tr("Remove {source}", source=source.name))
            remove.clicked.connect(lambda: self.intent.emit(RemoveSource(source.name)))
            foot.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(foot)
        return block


class _Report(QWidget):
    """What the last import did; what it left out is grouped by reason and can be copied."""

    def __init__(self) -> None:
        super().__init__()
        self._report: ReportView | None = None
        self._title = ElidedLabel("", "muted")
        self._imported, self._unchanged = wrapped_label(""), wrapped_label("muted")
        self._left_out = role_label("", "label")
        self._copy = QPushButton(tr("Copy all"))
        self._copy.setProperty("small", True)
        self._copy.setAccessibleName(tr("Copy all rows that were left out"))
        self._copy.setToolTip(tr("Copy every row that was left out, with its file, line and reason"))
        self._copy.clicked.connect(self._on_copy)
        self.table = CellTable(
            tr("Rows that were left out"), (Column(tr("Why, and where"), True), Column(tr("Rows"), figures=True))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(role_label(tr("Last import"), "label"))
        head.addWidget(self._title, 1)
        column.addLayout(head)
        column.addWidget(self._imported)
        column.addWidget(self._unchanged)
        column.addSpacing(4)
        foot = QHBoxLayout()
        foot.addWidget(self._left_out, 1)
        foot.addWidget(self._copy)
        column.addLayout(foot)
        column.addWidget(self.table)

    def show_report(self, report: ReportView | None) -> None:
        """Draw this; without one say that nothing was imported."""
        self._report = report
        self._title.setText(report.title if report else "")
        self._imported.setText(report.imported if report else tr("Nothing was imported since the program was started."))
        self._unchanged.setText(report.unchanged if report else "")
        self._unchanged.setVisible(bool(report and report.unchanged))
        skipped = report.skipped if report else 0
        words = counted("{n} row left out", "{n} rows left out", skipped)
        self._left_out.setText(words if skipped else tr("No row was left out."))
        self._left_out.setVisible(report is not None)
        self._copy.setVisible(bool(skipped))
        self.table.setVisible(bool(skipped))
        rows = _group_rows(report) if report else ()
        self.table.set_rows(rows)
        self.table.setFixedHeight(self.table.height_for(min(_REPORT_ROWS, max(1, len(rows)))))

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self.table.apply_theme(theme)
        self.table.setFixedHeight(self.table.height_for(min(_REPORT_ROWS, max(1, len(self.table.cells.rows)))))

    def _on_copy(self) -> None:
        if self._report is not None:
            QGuiApplication.clipboard().setText(self._report.text)


def _group_rows(report: ReportView) -> tuple[tuple[Cell, ...], ...]:
    """The reason with its number, and below it where; a long list ends in how many more there are."""
    rows: list[tuple[Cell, ...]] = []
    for group in report.groups:
        rows.append((Cell(group.reason, token="warn"), Cell(integer(group.count), figures=True)))
        rows += [(Cell(f"    {place}", token="muted", tooltip=place), Cell("")) for place in group.places[:_LISTED]]
        more = group.more + len(group.places[_LISTED:])
        if more:
            rows.append((Cell(tr("    and {more} more", more=integer(more)), token="muted"), Cell("")))
    return tuple(rows)


def _wrapped(text: str, role: str) -> QLabel:
    label = wrapped_label(role, text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setAlignment(where_words_begin() | Qt.AlignmentFlag.AlignVCenter)
    return label


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("line", True)
    line.setFixedHeight(1)
    return line


_HINTS = (
    marked("See what it is and under which licence, then download it"),
    marked("A table of your own, an archive, or a file of a data set"),
    marked("A data set's folder as it was unpacked"),
)
"""What the three buttons do, in their order."""
