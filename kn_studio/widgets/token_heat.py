"""Words of a sentence with cells below each: a heat map whose columns run as the sentence is read, line after line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.types import FloatArray
from kn_studio.theme import LIGHT, Theme, contrast
from kn_studio.translation import tr
from kn_studio.widgets.change_key import ground, signed
from kn_studio.widgets.direction import elided, keep_axis
from kn_studio.widgets.plot import PlotTable, table
from kn_studio.widgets.plot_words import CopiedPlot, TippedPlot
from kn_studio.widgets.spoken import stands_on

_NUMBER, _WORD, _CELL, _LOW_CELL, _GAP = 14.0, 22.0, 22.0, 13.0, 10.0
_AIR, _LEAST, _LABEL = 14.0, 40.0, 96.0
"""Around a word, the narrowest column, and the widest name of a row."""


@dataclass(frozen=True)
class HeatColumn:
    """A word with its number. The `slot` has no cells: it is the answer's place."""

    text: str
    number: int
    slot: bool = False


class TokenHeat(TippedPlot, CopiedPlot, QWidget):
    """The map. Cells of a `low` one are too low for figures: a key tells their colours, the tool tip and the keyboard
    the figures.

    `reached` carries the cell that the keyboard has come to, in words.
    """

    reached = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._columns: tuple[HeatColumn, ...] = ()
        self._rows: tuple[str, ...] = ()
        self._tips: tuple[str, ...] = ()
        self._values: FloatArray = np.zeros((0, 0))
        self._mirrored = self._low = False
        self._summary = self._unit = ""
        self._current = (0, 0)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_heat(
        self, columns: Sequence[HeatColumn], rows: Sequence[str], tips: Sequence[str], values: FloatArray, *,
        mirrored: bool, low: bool, summary: str, unit: str = "",
    ) -> None:  # fmt: skip
        """Show `values` (rows, columns), of which that at a slot is none; `summary` is the picture in words, `unit`
        what the rows are called, above their names.
        """
        self._columns, self._rows, self._tips, self._values = tuple(columns), tuple(rows), tuple(tips), values
        self._mirrored, self._low, self._summary, self._unit = mirrored, low, summary, unit
        self._current = (0, 0)
        self.setAccessibleDescription(summary)
        self._fit()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self._fit()
        self.update()

    def as_text(self) -> str:
        """The map as tab-separated text: the summary, the words, and a line a row."""
        lines = [self._summary, "\t".join(["", *(f"{each.number} {each.text}" for each in self._columns)])]
        for name, values in zip(self._rows, self._values, strict=True):
            lines.append("\t".join([name, *("" if np.isnan(value) else f"{value:+.3f}" for value in values)]))
        return "\n".join(lines)

    def table(self) -> PlotTable:
        """Every cell with its word."""
        rows = [
            (row, column.number, column.text, float(value))
            for row, line in zip(self._rows, self._values, strict=True)
            for column, value in zip(self._columns, line, strict=True)
            if not column.slot
        ]
        return table(("row", "number", "word", "change"), rows)

    def like(self) -> TokenHeat:
        """The same words and cells."""
        twin = TokenHeat(self.accessibleName())
        twin.set_heat(
            self._columns, self._rows, self._tips, self._values, mirrored=self._mirrored, low=self._low,
            summary=self._summary, unit=self._unit,
        )  # fmt: skip
        return twin

    def sizeHint(self) -> QSize:
        """As high as the lines are at this width."""
        return QSize(360, self._height(self.width() or 360))

    def minimumSizeHint(self) -> QSize:
        """One narrow column beside the rows' names."""
        return QSize(160, self._height(self.width() or 360))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower means more lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = self._height(self.width() or 360)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _height(self, width: int) -> int:
        lines = 1 + max((line for line, _ in self._places(width)), default=0)
        return round(lines * self._line() - _GAP + 3) if self._columns else 0

    def _scale(self) -> float:
        return max(1.0, self._theme.scale)

    def _cell(self) -> float:
        return (_LOW_CELL if self._low else _CELL) * self._scale()

    def _number(self) -> float:
        """The line of the words' numbers; over low cells, of which many stand below each other, the tips have them."""
        return 0.0 if self._low else _NUMBER * self._scale()

    def _head(self) -> float:
        return self._number() + _WORD * self._scale()

    def _line(self) -> float:
        return self._head() + len(self._rows) * self._cell() + _GAP

    def _names(self) -> float:
        """The room for the rows' names, at the side where reading begins."""
        metrics = QFontMetricsF(self._theme.quiet_font())
        widest = max(metrics.horizontalAdvance(name) for name in (self._unit, *self._rows))
        return min(widest, _LABEL * self._scale()) + 10

    def _places(self, width: int) -> list[tuple[int, QRectF]]:
        """The line of each column, and where its word stands and its cells begin."""
        metrics, names = QFontMetricsF(self._theme.font("text")), self._names()
        found: list[tuple[int, QRectF]] = []
        x, line = names, 0
        for column in self._columns:
            wide = max(_LEAST * self._scale(), metrics.horizontalAdvance(column.text) + _AIR)
            wide = min(wide, max(width - names - 2, 20.0))
            if x + wide > width - 2 and x > names:
                x, line = names, line + 1
            left = width - x - wide if self._mirrored else x
            top = line * self._line() + self._number()
            found.append((line, QRectF(left, top, wide, _WORD * self._scale())))
            x += wide + 2
        return found

    def cell(self, row: int, column: int) -> QRectF:
        """Where a cell is drawn."""
        _, word = self._places(self.width())[column]
        return QRectF(word.x(), word.bottom() + row * self._cell(), word.width(), self._cell())

    # --- painting -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Numbers, words and cells; the cell that the keyboard is at has a frame."""
        if not self._columns:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        places = self._places(self.width())
        for line in range(1 + max(line for line, _ in places)):
            self._paint_names(painter, line)
        for number, (_, box) in enumerate(places):
            self._paint_column(painter, number, box)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(self.cell(*self._current), 3, 3)

    def _paint_names(self, painter: QPainter, line: int) -> None:
        font = self._theme.quiet_font()
        painter.setFont(font)
        painter.setPen(self._theme.color("muted"))
        metrics, wide = QFontMetricsF(font), self._names()
        # Figures have no descenders: they do not touch where their lines do.
        every = max(1, round(metrics.height() / self._cell()))
        left = self.width() - wide + 8 if self._mirrored else 0.0
        side = Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight
        top = line * self._line() + self._head()
        above = QRectF(left, top - _WORD * self._scale(), wide - 8, _WORD * self._scale())
        painter.drawText(above, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, self._unit)
        for row, name in enumerate(self._rows):
            if (len(self._rows) - 1 - row) % every == 0:
                middle = top + (row + 0.5) * self._cell()
                box = QRectF(left, middle - metrics.height() / 2, wide - 8, metrics.height())
                text = elided(metrics, name, wide - 8)
                painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, text)

    def _paint_column(self, painter: QPainter, number: int, box: QRectF) -> None:
        column, theme = self._columns[number], self._theme
        if above := self._number():
            painter.setFont(self._theme.quiet_font())
            painter.setPen(theme.color("muted"))
            room = QRectF(box.x(), box.y() - above, box.width(), above)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(column.number))
        font = theme.font("text")
        painter.setFont(font)
        painter.setPen(theme.color("accent" if column.slot else "text"))
        text = elided(QFontMetricsF(font), column.text, box.width() - 4)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        if column.slot:
            return
        painter.setFont(theme.font("figures"))
        for row in range(len(self._rows)):
            cell = self.cell(row, number).adjusted(0.5, 0.5, -0.5, -0.5)
            ground = self._ground(float(self._values[row, number]))
            painter.fillRect(cell, ground)
            if not self._low:
                ink = max((theme.color("text"), theme.color("panel")), key=lambda each: contrast(each, ground))
                painter.setPen(ink)
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, signed(float(self._values[row, number])))

    @property
    def most(self) -> float:
        """The largest change of all cells."""
        return float(np.nanmax(np.abs(self._values))) or 1.0 if self._values.size else 1.0

    def _ground(self, value: float) -> QColor:
        return ground(self._theme, value / self.most)

    # --- pointer and keys ---------------------------------------------------------------------------------------

    def cell_at(self, point: QPointF) -> tuple[int, int] | None:
        """Row and column of the cell under a point; the word above its cells counts for the first one."""
        for number, (_, box) in enumerate(self._places(self.width())):
            whole = box.adjusted(0, 0, 0, len(self._rows) * self._cell())
            if whole.contains(point) and not self._columns[number].slot:
                row = int((point.y() - box.bottom()) // self._cell())
                return min(max(row, 0), len(self._rows) - 1), number
        return None

    def told(self, row: int, column: int) -> str:
        """A cell in words."""
        value = float(self._values[row, column])
        word = self._columns[column]
        if word.slot or np.isnan(value):
            return f"{word.number} {word.text}"
        lost = tr("loses {much} without it", much=signed(value).lstrip("+")) if value >= 0 else tr(
            "gains {much} without it", much=signed(value).lstrip("−")
        )  # fmt: skip
        return f"{word.number} {word.text}\n{self._tips[row]}: {lost}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from cell to cell as they are seen."""
        if event.key() in _STEPS and self._columns:
            down, aside = _STEPS[Qt.Key(event.key())]
            aside = -aside if self._mirrored else aside
            row = min(max(self._current[0] + down, 0), len(self._rows) - 1)
            column = min(max(self._current[1] + aside, 0), len(self._columns) - 1)
            self._current = (row, column)
            said = self.told(row, column)
            self.setAccessibleDescription(f"{said}. {self._summary}")
            self.reached.emit(said)
            stands_on(self, said)
            self.update()
        else:
            super().keyPressEvent(event)

    def tip_at(self, spot: QPointF) -> str:
        """The cell in words."""
        place = self.cell_at(spot)
        return "" if place is None else self.told(*place)


_STEPS = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
}  # fmt: skip
