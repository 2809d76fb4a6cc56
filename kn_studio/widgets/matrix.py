"""A table of numbers whose cells are tinted by what they say: languages by languages, or sets by languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme, contrast, mix
from kn_studio.translation import tr
from kn_studio.widgets import marks
from kn_studio.widgets.direction import elided, keep_axis
from kn_studio.widgets.plot import PlotTable, table
from kn_studio.widgets.plot_words import CopiedPlot, TippedPlot

_ROW, _TALL_ROW, _HEAD = 24, 36, 26
_AIR, _TIGHT = 14.0, 0.25
"""Pixels beside a figure, and the share of them that columns keep before they scroll."""
_WIDEST = 132.0
_LABEL_SHARE = 0.4
_READABLE = 4.5
_NAME, _BOTH, _CODE = "name", "marker and code", "code"
_STRENGTH = 0.65
"""How far the strongest tint goes along its colours: on all of them figures in the text colour have 4.5 : 1."""


@dataclass(frozen=True)
class MatrixLabel:
    """A row's or column's name. `position` is a language's place, whose marker stands before it; `short` is for
    columns that are narrow, `quiet` greys it.
    """

    text: str
    short: str = ""
    position: int | None = None
    hint: str = ""
    quiet: bool = False


@dataclass(frozen=True)
class MatrixCell:
    """One number. Of its forms `texts`, longest first, the one is drawn that fits in all cells; `note` stands below.

    `tint` from −1 to 1 runs along the theme's diverging colours, None leaves the cell blank.
    """

    texts: tuple[str, ...] = ("",)
    note: str = ""
    tint: float | None = None
    tooltip: str = ""


class Matrix(TippedPlot, CopiedPlot, QWidget):
    """The table. Copying takes all of it as tab-separated text."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._rows: tuple[MatrixLabel, ...] = ()
        self._columns: tuple[MatrixLabel, ...] = ()
        self._cells: tuple[tuple[MatrixCell, ...], ...] = ()
        self._faded = False
        self._noted = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_matrix(
        self,
        rows: Sequence[MatrixLabel],
        columns: Sequence[MatrixLabel],
        cells: Sequence[Sequence[MatrixCell]],
        faded: bool = False,
    ) -> None:
        """Show these; `faded` ones were measured for something else than what is on the screen."""
        fresh = (tuple(rows), tuple(columns), tuple(tuple(line) for line in cells))
        if (*fresh, faded) == (self._rows, self._columns, self._cells, self._faded):
            return
        self._rows, self._columns, self._cells = fresh
        self._faded = faded
        self.setAccessibleDescription(self.as_text().replace("\n", tr("; ")).replace("\t", " "))
        self._judge_notes()
        self.updateGeometry()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self._judge_notes()
        self.updateGeometry()
        self.update()

    def as_text(self) -> str:
        """The table as tab-separated text, notes in brackets."""
        lines = ["\t".join(["", *(column.text for column in self._columns)])]
        for row, cells in zip(self._rows, self._cells, strict=True):
            said = (f"{cell.texts[0]} ({cell.note})" if cell.note else cell.texts[0] for cell in cells)
            lines.append("\t".join([row.text, *said]))
        return "\n".join(lines)

    def table(self) -> PlotTable:
        """Each cell's figures in full, and its note."""
        lines = zip(self._rows, self._cells, strict=True)
        rows = [
            (row.text, column.text, cell.texts[0], cell.note)
            for row, cells in lines
            for column, cell in zip(self._columns, cells, strict=True)
        ]
        return table(("row", "column", "value", "note"), rows)

    def like(self) -> Matrix:
        """The same cells."""
        twin = Matrix(self.accessibleName())
        twin.set_matrix(self._rows, self._columns, self._cells, self._faded)
        return twin

    def sizeHint(self) -> QSize:
        """All words in full, one line a row."""
        return QSize(round(self._label_width(False) + sum(self._wanted(False))), self._height())

    def minimumSizeHint(self) -> QSize:
        """Short words and short figures."""
        return QSize(round(self._label_width(True) + sum(self._wanted(True))), self._height())

    def _height(self) -> int:
        return round(_HEAD * self._scale() + len(self._rows) * self._row_height())

    def cell_at(self, point: QPointF) -> tuple[int, int] | None:
        """Row and column of the cell at a point of the widget."""
        left, edges = self._edges()
        column = next((i for i, edge in enumerate(edges) if left <= point.x() < edge), None)
        row = int((point.y() - _HEAD * self._scale()) // self._row_height())
        if column is None or not 0 <= row < len(self._rows) or point.x() < left:
            return None
        return row, column

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names at the left and above, cells between."""
        if not self._rows or not self._columns:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        left, edges = self._edges()
        starts = [left, *edges[:-1]]
        room = min(end - start for start, end in zip(starts, edges, strict=True))
        head = self._head_for(room - 6)
        form = self._form_for(room - 7)
        for label, start, end in zip(self._columns, starts, edges, strict=True):
            box = QRectF(start + 3, 0, end - start - 3, _HEAD * self._scale())
            self._paint_label(painter, label, box, head)
        height = self._row_height()
        for number, label in enumerate(self._rows):
            top = _HEAD * self._scale() + number * height
            self._paint_label(painter, label, QRectF(0, top, left - 6, height))
            for cell, start, end in zip(self._cells[number], starts, edges, strict=True):
                self._paint_cell(painter, cell, QRectF(start, top, end - start, height), label.quiet, form)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_label(self, painter: QPainter, label: MatrixLabel, box: QRectF, head: str = "") -> None:
        font = self._theme.quiet_font() if head else self._theme.font("text")
        metrics = QFontMetricsF(font)
        x = box.x()
        if label.position is not None and head != _CODE:
            colour = self._theme.language_color(label.position)
            marks.draw(painter, self._theme.marker(label.position), QPointF(x + 5, box.center().y()), 8, colour)
            x += 14
        room = box.right() - x
        text = label.text if head in ("", _NAME) else label.short or label.text
        painter.setFont(font)
        painter.setPen(self._theme.color("muted" if head or label.quiet or self._faded else "text"))
        base = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(x, base), elided(metrics, text, room))

    def _paint_cell(self, painter: QPainter, cell: MatrixCell, box: QRectF, quiet: bool, form: int) -> None:
        inner = box.adjusted(1.5, 1.5, -1.5, -1.5)
        ground = self._ground(cell)
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(inner, 3, 3)
        theme = self._theme
        muted = theme.color("muted")
        readable = contrast(muted, ground or theme.color("panel")) >= _READABLE
        ink = muted if (quiet or self._faded) and readable else theme.color("text")
        figures, small = theme.font("figures"), self._theme.quiet_font()
        text = cell.texts[min(form, len(cell.texts) - 1)]
        painter.setPen(ink)
        painter.setFont(figures)
        two = bool(cell.note) and self._noted
        upper = QRectF(inner.x(), inner.y() + 1, inner.width(), inner.height() * 0.56) if two else inner
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, text)
        if two:
            painter.setFont(small)
            lower = QRectF(inner.x(), upper.bottom() - 1, inner.width(), inner.bottom() - upper.bottom())
            painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, cell.note)

    def _ground(self, cell: MatrixCell) -> QColor | None:
        """The cell's tint: zero is the panel itself."""
        if cell.tint is None:
            return None
        tinted = self._tinted(cell.tint, _STRENGTH)
        if not self._faded:
            return tinted
        # So pale that the quiet ink can be read on it: one cell in the full ink would stand out of what is dimmed.
        paler = (self._tinted(cell.tint, _STRENGTH / part) for part in (2, 4, 8, 16))
        muted = self._theme.color("muted")
        return next((ground for ground in paler if contrast(muted, ground) >= _READABLE), None)

    def _tinted(self, tint: float, strength: float) -> QColor:
        stops = self._theme.tints
        size = min(abs(tint), 1.0) * strength
        pale, full = (stops[3], stops[4]) if tint >= 0 else (stops[1], stops[0])
        panel = self._theme.color("panel")
        if size <= 0.5:
            return mix(panel, pale, size * 2)
        return mix(pale, full, size * 2 - 1)

    def _scale(self) -> float:
        return max(1.0, self._theme.scale)

    def _head_for(self, room: float) -> str:
        """How columns are named, all alike: marker and name, marker and code, or the code, which says more."""
        metrics = QFontMetricsF(self._theme.quiet_font())
        marker = 14 if any(column.position is not None for column in self._columns) else 0
        if all(marker + metrics.horizontalAdvance(column.text) <= room for column in self._columns):
            return _NAME
        short = max(metrics.horizontalAdvance(column.short or column.text) for column in self._columns)
        return _BOTH if marker + short <= room else _CODE

    def _form_for(self, room: float) -> int:
        """Which form of their texts all cells take: the longest for which there is room everywhere."""
        metrics = QFontMetricsF(self._theme.font("figures"))
        forms = max(len(cell.texts) for line in self._cells for cell in line)
        for form in range(forms):
            texts = (cell.texts[min(form, len(cell.texts) - 1)] for line in self._cells for cell in line)
            if all(metrics.horizontalAdvance(text) <= room for text in texts):
                return form
        return forms - 1

    def _row_height(self) -> float:
        return (_TALL_ROW if self._noted else _ROW) * self._scale()

    def _judge_notes(self) -> None:
        """Notes are shown where there is room for all of them; without them the rows are lower."""
        notes = [cell.note for line in self._cells for cell in line if cell.note]
        noted = False
        if notes:
            left, edges = self._edges()
            room = min(end - start for start, end in zip([left, *edges[:-1]], edges, strict=True)) - 5
            metrics = QFontMetricsF(self._theme.quiet_font())
            noted = all(metrics.horizontalAdvance(note) <= room for note in notes)
        if noted != self._noted:
            self._noted = noted
            self.updateGeometry()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as what they find room for."""
        super().resizeEvent(event)
        self._judge_notes()

    def _label_width(self, short: bool) -> float:
        metrics = QFontMetricsF(self._theme.font("text"))
        widest = max(
            (metrics.horizontalAdvance(row.text) + 14 * (row.position is not None) for row in self._rows), default=0.0
        )
        return min(widest, 96.0 * self._scale()) + 10 if short else widest + 10

    def _wanted(self, short: bool) -> list[float]:
        """How wide each column would be: for its shortest figures, or for all of its words."""
        figures, small = QFontMetricsF(self._theme.font("figures")), QFontMetricsF(self._theme.quiet_font())
        wanted = []
        for number, column in enumerate(self._columns):
            cells = [line[number] for line in self._cells]
            texts = (figures.horizontalAdvance(cell.texts[-1 if short else 0]) for cell in cells)
            head = small.horizontalAdvance((column.short or column.text) if short else column.text)
            head = min(head, 40.0) if short else head + 14 * (column.position is not None)
            notes = (0.0 if short else small.horizontalAdvance(cell.note) for cell in cells)
            wanted.append(max([head, *texts, *notes]) + _AIR * (_TIGHT if short else 1.0))
        return wanted

    def _edges(self) -> tuple[float, list[float]]:
        """Where the first column begins, and where each one ends."""
        full, least = self._wanted(False), self._wanted(True)
        labels = self._label_width(False)
        if labels + sum(full) > self.width():
            labels = max(self._label_width(True), min(labels, self.width() * _LABEL_SHARE, self.width() - sum(least)))
        room = max(self.width() - labels, sum(least))
        each = room / max(len(self._columns), 1)
        # Equal columns where that is enough for each of them, so that the eye can compare.
        if each >= max(least, default=0.0):
            widths = [min(each, _WIDEST * self._scale())] * len(self._columns)
        else:
            spare = (room - sum(least)) / max(len(least), 1)
            widths = [one + spare for one in least]
        edges = []
        end = labels
        for width in widths:
            end += width
            edges.append(end)
        return labels, edges

    def tip_at(self, spot: QPointF) -> str:
        """The cell's own, or that of the name under the pointer."""
        place = self.cell_at(spot)
        if place is not None:
            return self._cells[place[0]][place[1]].tooltip
        left, edges = self._edges()
        head = _HEAD * self._scale()
        if spot.y() < head:
            column = next((i for i, edge in enumerate(edges) if left <= spot.x() < edge), None)
            return "" if column is None else self._columns[column].hint or self._columns[column].text
        row = int((spot.y() - head) // self._row_height())
        return (self._rows[row].hint or self._rows[row].text) if 0 <= row < len(self._rows) else ""
