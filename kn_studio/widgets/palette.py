"""A field and a list over the window: type a few letters, press Return. Knows nothing of what it lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.widgets.card import wrapped_label
from kn_studio.widgets.direction import cut, where_words_begin, where_words_end

WIDTH, HEIGHT = 640, 460
_TOP = 64
_ROW, _GROUP, _SIDE = 34, 26, 12
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_MINE = {*_MOVES, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class PaletteLine:
    """A row as it is drawn. `value` is handed back when it is chosen; the first row of a group has its name above."""

    group: str
    title: str
    detail: str
    keys: str
    possible: bool
    value: object


class _Lines(QAbstractListModel):
    """The rows as a Qt model; rows that are not possible can be read, not chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[PaletteLine, ...] = ()

    def take(self, lines: tuple[PaletteLine, ...]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row, and all of it for the tool tip and for those who do not see it."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return tr(", ").join(part for part in (line.group, line.title, line.detail, line.keys) if part)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """What is not possible cannot be chosen."""
        possible = self.lines[index.row()].possible
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if possible else Qt.ItemFlag.NoItemFlags

    def heads(self, row: int) -> bool:
        """Whether a row is the first of its group."""
        return row == 0 or self.lines[row].group != self.lines[row - 1].group


class _Painter(QStyledItemDelegate):
    """Draws a row: its group above the first one, title, what it does in quiet type, and its keys at the far end."""

    def __init__(self, lines: _Lines, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One line, and the group's name where there is one."""
        scale = max(1.0, self.theme.scale)
        return QSize(100, round(scale * (_ROW + (_GROUP if self._lines.heads(index.row()) else 0))))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        line, theme = self._lines.lines[index.row()], self.theme
        rect: QRect = option.rect
        scale = max(1.0, theme.scale)
        painter.save()
        if self._lines.heads(index.row()):
            head = QRect(rect.x() + _SIDE, rect.y(), rect.width() - 2 * _SIDE, round(_GROUP * scale))
            painter.setFont(theme.font("label"))
            self._text(painter, head, line.group, "muted", where_words_begin() | Qt.AlignmentFlag.AlignBottom)
            rect = rect.adjusted(0, round(_GROUP * scale), 0, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent soft"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)
        self._words(painter, rect.adjusted(_SIDE, 0, -_SIDE, 0), line)
        painter.restore()

    def _words(self, painter: QPainter, room: QRect, line: PaletteLine) -> None:
        """Title and detail from where lines begin, keys where they end: sides are cut for the interface's direction."""
        font = self.theme.font("text")
        painter.setFont(font)
        metrics = QFontMetrics(font)
        middle = Qt.AlignmentFlag.AlignVCenter
        end = metrics.horizontalAdvance(line.keys)
        self._text(painter, room, line.keys, "muted", where_words_end() | middle)
        room = cut(room, 0, end + 16 if end else 0)
        title = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, room.width())
        self._text(painter, room, title, "text" if line.possible else "muted", where_words_begin() | middle)
        rest = cut(room, metrics.horizontalAdvance(title) + 12, 0)
        if rest.width() > 40:
            detail = metrics.elidedText(line.detail, Qt.TextElideMode.ElideRight, rest.width())
            self._text(painter, rest, detail, "muted", where_words_begin() | middle)

    def _text(self, painter: QPainter, room: QRect, text: str, token: str, side: Qt.AlignmentFlag) -> None:
        """Words run as they are written, wherever they stand: "[" and a path stay themselves in an Arabic window."""
        painter.setPen(self.theme.color(token))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(room, side | Qt.TextFlag.TextSingleLine, text)


class Palette(QFrame):
    """`typed` carries the text whenever it changes, `chosen` the value of the row that was picked; then it is gone."""

    typed = Signal(str)
    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(tr("Command palette"))
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("An action, a fact, a language, a session, or a neuron like L10N188"))
        self.field.setAccessibleName(tr("What to find"))
        self.field.textChanged.connect(self._on_text)
        self._moved = False
        self.field.installEventFilter(self)
        self._lines = _Lines(self)
        self._painter = _Painter(self._lines, self)
        self.list = self._make_list()
        self._note = wrapped_label("muted")
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self._note)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(32)
        shadow.setOffset(0, 6)
        self.setGraphicsEffect(shadow)
        self.hide()
        parent.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def _make_list(self) -> QListView:
        view = QListView()
        view.setModel(self._lines)
        view.setItemDelegate(self._painter)
        view.setAccessibleName(tr("What was found"))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(lambda index: self._choose(index.row()))
        return view

    def begin(self, text: str = "") -> None:
        """Come up over the window with the keyboard in the field."""
        if self.isHidden():
            self._before = self.window().focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()
        if self.field.text() == text:
            self.typed.emit(text)
        self.field.setText(text)
        self.field.selectAll()

    def end(self) -> None:
        """Go away; the keyboard goes back to where it was."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def show_lines(self, lines: tuple[PaletteLine, ...], note: str) -> None:
        """List these rows. The row in hand stays in hand where it is still there, else it is the first possible one."""
        kept = self._current()
        self._lines.take(lines)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.list.setVisible(bool(lines))
        self._place()
        first = next((row for row, line in enumerate(lines) if line.possible), None)
        same = next((row for row, line in enumerate(lines) if kept is not None and line.value == kept.value), None)
        self._select(same if self._moved and same is not None else first)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and type."""
        self._painter.theme = theme
        self._lines.layoutChanged.emit()
        self.list.viewport().update()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps its keys from the window's shortcuts; a window that changes its size moves the palette."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.key() in _MINE:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._on_key(Qt.Key(event.key()))
                return True
        if event.type() == QEvent.Type.Resize and watched is self.parent() and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _on_text(self, text: str) -> None:
        """Other words: the best row is in hand again, wherever the user had gone before."""
        self._moved = False
        self.typed.emit(text)

    def _on_key(self, key: Qt.Key) -> None:
        if key in _MOVES:
            self._step(_MOVES[key])
        elif key == Qt.Key.Key_Escape:
            self.end()
        else:
            self._choose(self.list.currentIndex().row())

    def _step(self, by: int) -> None:
        """Go on by so many possible rows, stopping at the ends."""
        rows = [row for row, line in enumerate(self._lines.lines) if line.possible]
        now = self.list.currentIndex().row()
        if rows:
            place = rows.index(now) if now in rows else 0
            self._select(rows[max(0, min(len(rows) - 1, place + by))])
            self._moved = True

    def _select(self, row: int | None) -> None:
        index = self._lines.index(-1 if row is None else row)
        self.list.setCurrentIndex(index)
        if row == 0:
            self.list.scrollToTop()

    def _current(self) -> PaletteLine | None:
        row = self.list.currentIndex().row()
        return self._lines.lines[row] if 0 <= row < len(self._lines.lines) else None

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._lines.lines) and self._lines.lines[row].possible:
            value = self._lines.lines[row].value
            self.end()
            self.chosen.emit(value)

    def _place(self) -> None:
        above = self.parentWidget()
        if above is None:
            return
        room = above.rect()
        scale = max(1.0, self._painter.theme.scale)
        rows = sum(self.list.sizeHintForRow(row) for row in range(self._lines.rowCount()))
        width = min(round(WIDTH * scale), room.width() - 32)
        sides = self.contentsMargins() + self._column.contentsMargins()
        note = self._note.heightForWidth(width - sides.left() - sides.right()) if self._note.text() else 0
        # A label in several lines says how high it is only to those who know its width.
        self._note.setMinimumHeight(note)
        chrome = self.field.sizeHint().height() + 40 + note
        height = min(round(HEIGHT * scale), room.height() - 96, chrome + rows)
        # What lies in it keeps its own height also where next to nothing is listed.
        height = max(height, self.minimumSizeHint().height())
        self.setGeometry((room.width() - width) // 2, _TOP, width, height)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and now is not self and not self.isAncestorOf(now):
            self._before = None
            self.end()
