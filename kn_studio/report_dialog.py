"""The figures of the session's report, to look over, remark on, put in order and take out; and the way to its page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from kn_studio.keeping_intents import MoveFigure, Redo, RemarkFigure, RemoveFigure, Undo
from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import marked, tr
from kn_studio.viewmodels.languages import isolate
from kn_studio.viewmodels.report_figures import FigureRow, ReportView
from kn_studio.widgets.card import role_label, wrapped_label
from kn_studio.widgets.focus_ring import FocusRing
from kn_studio.widgets.note_field import NoteField
from kn_studio.widgets.notice import EmptyState
from kn_studio.widgets.spoken import ended

SIZE = (680, 620)
PICTURE = QSize(128, 80)
"""Pixels of a row's picture, beside type of usual size; kept at twice as many."""
_MARGIN = 16
_NOTE = 60
_WHAT = (marked("Move up"), marked("Move down"), marked("Remove"))
_READ_ONLY = marked("This session is open read-only: save it under another name to go on.")


class ReportDialog(QDialog):
    """Stays beside the window. `intent` carries what is done to the figures, `write` that the page is wanted."""

    intent = Signal(object)
    write = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Figures of the report"))
        self.setProperty("ground", "background")
        self._view, self._theme = ReportView(), LIGHT
        self._heading, self._line = wrapped_label("heading"), role_label("", "muted")
        self._reason = wrapped_label("warn", tr(_READ_ONLY))
        self.list, self.empty = self._make_list(), EmptyState()
        self._summary, self._source = wrapped_label(""), wrapped_label("muted")
        self.note = NoteField()
        self.note.written.connect(lambda key, text: self.intent.emit(RemarkFigure(key, text)))
        self._make_buttons()
        self._lay_out()
        for keys, intent in ((QKeySequence.StandardKey.Undo, Undo()), (QKeySequence.StandardKey.Redo, Redo())):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self.intent.emit, intent))
        self.resize(*SIZE)
        self.show_view(self._view)

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        FocusRing(made)
        made.setAccessibleName(tr("Figures of the report, in their order"))
        made.setUniformItemSizes(False)
        made.setWordWrap(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        made.currentRowChanged.connect(lambda _row: self._refresh())
        return made

    def _make_buttons(self) -> None:
        self.up, self.down, self.remove = (QPushButton(tr(text)) for text in _WHAT)
        self.close_button, self.write_button = QPushButton(tr("Close")), QPushButton(tr("Session report …"))
        self.remove.setProperty("danger", True)
        self.write_button.setProperty("primary", True)
        self._hints = {
            self.up: tr("Move the figure up by one place"),
            self.down: tr("Move the figure down by one place"),
            self.remove: tr("Take the figure out of the report; undo brings it back"),
            self.write_button: tr("The whole session as one page that opens in any browser"),
        }
        for button, hint in self._hints.items():
            button.setAccessibleName(f"{button.text()}: {hint}")
            button.setToolTip(hint)
        self.close_button.setAccessibleName(tr("Close the figures of the report"))
        for button in (*self._hints, self.close_button):
            button.setAutoDefault(False)
        self.up.clicked.connect(lambda: self._on_move(-1))
        self.down.clicked.connect(lambda: self._on_move(1))
        self.remove.clicked.connect(self._on_remove)
        self.close_button.clicked.connect(self.close)
        self.write_button.clicked.connect(self._on_write)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        for widget in (self._heading, self._line, self._reason):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        for shown in (self._summary, self._source, self.note):
            column.addWidget(shown)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.write_button)
        column.addLayout(foot)

    # --- what is shown ------------------------------------------------------------------------------------------

    def selected(self) -> FigureRow | None:
        """The figure that the buttons are about."""
        place = self.list.currentRow()
        return self._view.rows[place] if 0 <= place < len(self._view.rows) else None

    def show_view(self, view: ReportView) -> None:
        """Draw the list; the figure that was selected stays so, or the one that took its place, or a new last one."""
        before, place = self.selected(), self.list.currentRow()
        known = {row.key for row in self._view.rows}
        self._view = view
        keys = [row.key for row in view.rows]
        if before is not None and before.key in keys:
            place = keys.index(before.key)
        if keys and keys[-1] not in known:
            place = len(keys) - 1 if known else 0
        with QSignalBlocker(self.list):
            self.list.clear()
            for row in view.rows:
                self.list.addItem(self._item(row))
            self.list.setCurrentRow(min(max(place, 0), len(keys) - 1))
        self._heading.setText(tr("Figures in the report of {session}", session=view.session) if view.session else "")
        self._line.setText(view.line)
        self._line.setVisible(bool(view.line))
        self._reason.setVisible(bool(keys) and not view.can_write)
        self.list.setVisible(bool(keys))
        self.empty.setVisible(not keys)
        self.empty.set_state(view.empty)
        self._refresh()

    def _item(self, row: FigureRow) -> QListWidgetItem:
        item = QListWidgetItem(f"{row.title}\n{row.line}" + (f"\n{isolate(row.remark)}" if row.remark else ""))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(t for t in (row.title, row.line, row.remark) if t))
        item.setToolTip(row.summary or row.title)
        picture = QPixmap()
        if row.picture and picture.loadFromData(row.picture, "PNG"):
            framed = self._framed(picture)
            icon = QIcon(framed)
            # Or Qt would paint the selected row's picture in the colour of the selection.
            icon.addPixmap(framed, QIcon.Mode.Selected)
            item.setIcon(icon)
        return item

    def _framed(self, picture: QPixmap) -> QPixmap:
        """The picture in the middle of its place, so that titles stand below one another."""
        ratio = self.devicePixelRatioF()
        room = self.list.iconSize() * ratio
        place = QPixmap(room)
        place.fill(Qt.GlobalColor.transparent)
        small = picture.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        painter = QPainter(place)
        left, top = (room.width() - small.width()) // 2, (room.height() - small.height()) // 2
        painter.drawPixmap(left, top, small)
        painter.setPen(self._theme.color("line"))
        painter.drawRect(left, top, small.width() - 1, small.height() - 1)
        painter.end()
        place.setDevicePixelRatio(ratio)
        return place

    def _refresh(self) -> None:
        row, rows = self.selected(), self._view.rows
        writable = self._view.can_write and row is not None
        place = self.list.currentRow()
        possible = {self.up: place > 0, self.down: 0 <= place < len(rows) - 1, self.remove: True}
        for button, may in possible.items():
            button.setVisible(bool(rows))
            button.setEnabled(writable and may)
            button.setToolTip(self._hint(button, may))
        for label, text in ((self._summary, row.summary if row else ""), (self._source, row.source if row else "")):
            label.setText(text)
            label.setVisible(bool(text))
        self.note.setVisible(row is not None)
        self.write_button.setEnabled(bool(self._view.session))
        self.write_button.setToolTip(self._hints[self.write_button] if self._view.session else self._view.empty)
        if row is not None:
            ask = tr("Write a remark that stands below the figure …")
            self.note.setPlaceholderText(ask if self._view.can_write else tr(_READ_ONLY))
            self.note.setAccessibleName(tr("Remark on {figure}", figure=row.title))
            self.note.set_note(row.key, row.remark, self._view.can_write)

    def _hint(self, button: QPushButton, possible: bool) -> str:
        """What the button does, or why it cannot be pressed."""
        if not self._view.can_write:
            return tr(_READ_ONLY)
        if possible:
            return self._hints[button]
        return tr("It is the first figure.") if button is self.up else tr("It is the last figure.")

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.list.setIconSize(QSize(theme.enlarged(PICTURE.width()), theme.enlarged(PICTURE.height())))
        self.note.setFixedHeight(theme.enlarged(_NOTE))
        self.show_view(self._view)

    # --- what the user does -------------------------------------------------------------------------------------

    def _on_move(self, by: int) -> None:
        if (row := self.selected()) is not None:
            self.intent.emit(MoveFigure(row.key, by))
            ended(self, tr("Moved: {figure}", figure=row.title))

    def _on_remove(self) -> None:
        if (row := self.selected()) is not None:
            self.intent.emit(RemoveFigure(row.key))

    def _on_write(self) -> None:
        self.note.keep()
        self.write.emit()

    def done(self, result: int) -> None:
        """What is still being written is kept."""
        self.note.keep()
        super().done(result)
