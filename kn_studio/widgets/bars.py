"""Rows of bars: before and after in one bar, or one value; labels at the left, figures at the right."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr, turned
from kn_studio.widgets.direction import elided, keep_axis
from kn_studio.widgets.plot import PlotTable, table
from kn_studio.widgets.plot_words import TippedPlot

_ROWS = ((5, 26), (7, 24), (9, 20))
_CLOSEST = 18
_LEAST = 15
"""Pixels a row where height is short: closer, words of one would touch those of the next."""
_BAR = 8.0
_GAP = 12.0
_NOTCH = 1.5
_EDGE = 1.0


@dataclass(frozen=True)
class BarRow:
    """One row: light up to `before`, solid up to `after`, both from 0 to 1; a notch marks where a longer bar began.

    `before` None draws `after` alone. `position` None is a grey control, a `strong` one in the text colour. `text` are
    the figures at the right, in columns that line up from row to row.
    """

    label: str
    after: float
    text: tuple[str, ...]
    before: float | None = None
    position: int | None = None
    tooltip: str = ""
    spread: float | None = None
    strong: bool = False


class Bars(TippedPlot, QWidget):
    """The rows, as high as they are many; with `yields` they stand closer in less height."""

    def __init__(
        self, name: str = "", label_width: int = 0, parent: QWidget | None = None, *, yields: bool = False
    ) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._rows: tuple[BarRow, ...] = ()
        self._faded = False
        self._label_width = label_width
        self._yields = yields
        self.setAccessibleName(name)
        vertical = QSizePolicy.Policy.Maximum if yields else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)

    def set_rows(self, rows: tuple[BarRow, ...], faded: bool = False) -> None:
        """Show these; `faded` ones were measured for something else than what is on the screen."""
        if (rows, faded) == (self._rows, self._faded):
            return
        self._rows, self._faded = rows, faded
        self.setAccessibleDescription(tr("; ").join(f"{row.label} {' '.join(row.text)}" for row in rows))
        self.updateGeometry()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def table(self) -> PlotTable:
        """Label, both ends of the bar as shares of its track, spread, and the figures as they are read."""
        rows = [(row.label, row.before, row.after, row.spread, " ".join(row.text)) for row in self._rows]
        return table(("label", "before", "value", "spread", "figures"), rows)

    def like(self) -> Bars:
        """The same rows."""
        twin = Bars(self.accessibleName(), self._label_width, yields=self._yields)
        twin.set_rows(self._rows, self._faded)
        return twin

    def _liked_height(self) -> int:
        """Many rows stand closer, so that the controls, which come last, stay in sight."""
        close = next((height for most, height in _ROWS if len(self._rows) <= most), _CLOSEST)
        return round(close * max(1.0, self._theme.scale))

    def _row_height(self) -> int:
        liked = self._liked_height()
        if not self._yields or not self._rows:
            return liked
        return min(liked, max(self.least_row(), self.height() // len(self._rows)))

    def least_row(self) -> int:
        """Pixels a row below which words would touch."""
        return round(_LEAST * max(1.0, self._theme.scale))

    def sizeHint(self) -> QSize:
        """One line a row."""
        return QSize(360, self._liked_height() * max(1, len(self._rows)))

    def minimumSizeHint(self) -> QSize:
        """Bars may be short, rows are never cut."""
        least = self.least_row() if self._yields else self._liked_height()
        return QSize(180, least * max(1, len(self._rows)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Labels, bars, figures."""
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Bars keep their direction; the words of a label have their own, also behind a figure.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        font = self._theme.font("figures")
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        labels = self._labels_width(metrics)
        columns = self._columns(metrics)
        right = self._right(columns)
        wide = self.room()
        for i, row in enumerate(self._rows):
            line = QRectF(0, i * self._row_height(), self.width(), self._row_height())
            control = row.position is None and not row.strong
            painter.setPen(self._theme.color("muted" if control or self._faded else "text"))
            # Blanks before the words step it in: among words from right to left they would stand at its other end.
            words = row.label.lstrip(" ")
            start = metrics.horizontalAdvance(" " * (len(row.label) - len(words)))
            label = elided(metrics, words, labels - start)
            # On the line of the theme's own font: a face that another script falls back to would sit higher or lower.
            baseline = line.center().y() + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(start, baseline), label)
            bar = QRectF(labels + _GAP, line.center().y() - _BAR / 2, wide, _BAR)
            self._paint_bar(painter, bar, row)
            self._paint_figures(painter, line, right, columns, row)

    def room(self) -> float:
        """Pixels that a bar of 1 takes, between the labels and the figures."""
        metrics = QFontMetricsF(self._theme.font("figures"))
        return self._right(self._columns(metrics)) - self._labels_width(metrics) - 2 * _GAP

    def _right(self, columns: list[float]) -> float:
        """Where the figures begin."""
        return self.width() - sum(columns) - 8.0 * (len(columns) - 1)

    def _labels_width(self, metrics: QFontMetricsF) -> float:
        widest = max(metrics.horizontalAdvance(row.label) for row in self._rows) + 2
        return max(min(widest, self.width() * 0.38), self._label_width * self._theme.scale)

    def _columns(self, metrics: QFontMetricsF) -> list[float]:
        count = max(len(row.text) for row in self._rows)
        cells = [[row.text[i] if i < len(row.text) else "" for row in self._rows] for i in range(count)]
        return [max(metrics.horizontalAdvance(cell) for cell in column) + 1 for column in cells]

    def _paint_bar(self, painter: QPainter, bar: QRectF, row: BarRow) -> None:
        if bar.width() <= 4:
            return
        clip = QPainterPath()
        clip.addRoundedRect(bar, 3, 3)
        painter.save()
        # Only the bars fade: words and figures keep their contrast.
        painter.setOpacity(0.5 if self._faded else 1.0)
        painter.setClipPath(clip)
        painter.fillRect(bar, self._theme.color("track"))
        solid = self._colour(row)
        if row.before is not None:
            self._paint_before(painter, QRectF(bar.x(), bar.y(), bar.width() * _inside(row.before), _BAR), solid)
        painter.fillRect(QRectF(bar.x(), bar.y(), bar.width() * _inside(row.after), _BAR), solid)
        if row.before is not None and bar.width() * (row.after - row.before) > 2 * _NOTCH:
            start = bar.x() + bar.width() * _inside(row.before)
            painter.fillRect(QRectF(start, bar.y(), _NOTCH, _BAR), self._theme.color("panel"))
        painter.restore()
        if row.spread:
            low, high = _inside(row.after - row.spread), _inside(row.after + row.spread)
            whisker = QRectF(bar.x() + bar.width() * low, bar.center().y() - 0.75, bar.width() * (high - low), 1.5)
            painter.fillRect(whisker, self._theme.color("text"))

    def _paint_before(self, painter: QPainter, part: QRectF, solid: QColor) -> None:
        """The quiet part, with an edge of the full colour around it: without one its end would be hard to see."""
        part.setRight(round(part.right()))  # on whole pixels the edge is sharp
        painter.fillRect(part, self._theme.before(solid))
        if part.width() > 2 * _EDGE:
            painter.setPen(QPen(solid, _EDGE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = _EDGE / 2
            painter.drawRoundedRect(part.adjusted(half, half, -half, -half), 3, 3)

    def _colour(self, row: BarRow) -> QColor:
        if row.position is None:
            return self._theme.shared_color() if row.strong else self._theme.color("muted")
        return self._theme.language_color(row.position)

    def _paint_figures(self, painter: QPainter, line: QRectF, left: float, columns: list[float], row: BarRow) -> None:
        for width, cell in zip(columns, row.text, strict=False):
            quiet = (row.position is None and not row.strong) or cell in _QUIET or self._faded
            painter.setPen(self._theme.color("muted" if quiet else "text"))
            painter.drawText(QRectF(left, line.y(), width, line.height()), _flags(cell), cell)
            left += width + 8

    def tip_at(self, spot: QPointF) -> str:
        """The row's own."""
        index = int(spot.y() // self._row_height())
        return self._rows[index].tooltip if 0 <= index < len(self._rows) else ""


def _inside(value: float) -> float:
    """The value kept between 0 and 1; one that is no number has no length."""
    return min(max(value, 0.0), 1.0) if math.isfinite(value) else 0.0


def _flags(cell: str) -> int:
    """Figures run from left to right in every script: “<0.001”, “± 0.02”, and an arrow points to what is now. A figure
    with its word ("36 answers") runs as the word does.
    """
    words = cell[:1].isdigit() and turned(cell) and "→" not in cell
    return _RIGHT if words else _RIGHT | Qt.TextFlag.TextForceLeftToRight.value


_QUIET = frozenset({"→"})
_RIGHT = int(Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
