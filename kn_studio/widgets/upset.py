"""An UpSet plot: how many neurons exactly these languages have, as bars over a matrix of dots.

After Lex et al., "UpSet: Visualization of Intersecting Sets", IEEE TVCG 2014. A line on each bar says what chance
gives.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme, mix
from kn_studio.translation import marked, tr
from kn_studio.widgets import marks
from kn_studio.widgets.direction import elided, keep_axis
from kn_studio.widgets.plot import PlotTable, table
from kn_studio.widgets.plot_words import CopiedPlot, TippedPlot
from kn_studio.widgets.spoken import stands_on

_ROW, _CLOSE_ROW = 20, 17
_BARS = 92
"""Height of the bars that is asked for; they may shrink to the half."""
_MANY, _SCROLLED_BARS = 6, 0.8
"""With more languages than these the rows are scrolled at any rate: the bars keep this share of their height."""
_SLOT, _LEAST_SLOT = 40.0, 20.0
_GAP = 12.0
_AIR = 3.0
"""Around a bar's figure."""


@dataclass(frozen=True)
class UpSetRow:
    """One set: a language's name in itself, its place among the hues and how many it has."""

    name: str
    position: int
    size: int


@dataclass(frozen=True)
class UpSetBar:
    """One exclusive intersection: the numbers of its rows, its size, and the size that chance gives.

    A `strong` bar is drawn in the text colour; the others in the hue of their only set, or muted.
    """

    rows: tuple[int, ...]
    count: int
    expected: float = 0.0
    strong: bool = False
    tooltip: str = ""


class UpSet(TippedPlot, CopiedPlot, QWidget):
    """The plot. `chosen` carries the number of the bar that was picked, −1 when it was let go again."""

    chosen = Signal(int)

    def __init__(self, name: str = marked("Intersections"), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._rows: tuple[UpSetRow, ...] = ()
        self._bars: tuple[UpSetBar, ...] = ()
        self._more = 0
        self._current = -1
        self._hover = -1
        self.setAccessibleName(tr(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_sets(self, rows: Sequence[UpSetRow], bars: Sequence[UpSetBar], more: int = 0, current: int = -1) -> None:
        """Show these; `more` intersections have no bar, `current` is the one that is picked."""
        self._rows, self._bars, self._more = tuple(rows), tuple(bars), more
        self._current = current if 0 <= current < len(self._bars) else -1
        self._hover = -1
        self.setAccessibleDescription(self.as_text().replace("\n", tr("; ")))
        self.updateGeometry()
        self.update()

    @property
    def current(self) -> int:
        """The number of the bar that is picked, −1 for none."""
        return self._current

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def as_text(self) -> str:
        """The plot as a table: languages, how many, how many by chance."""
        return "\n".join(
            f"{', '.join(self._rows[row].name for row in bar.rows)}\t{bar.count}\t{bar.expected:.3g}"
            for bar in self._bars
        )

    def table(self) -> PlotTable:
        """Every bar: its sets, how many, how many by chance."""
        rows = [("; ".join(self._rows[row].name for row in bar.rows), bar.count, bar.expected) for bar in self._bars]
        return table(("sets", "count", "expected"), rows)

    def like(self) -> UpSet:
        """The same bars; none is picked."""
        twin = UpSet(self.accessibleName())
        twin.set_sets(self._rows, self._bars, self._more)
        return twin

    def sizeHint(self) -> QSize:
        """Bars above one line a language."""
        return QSize(420, round(_BARS * self._scale()) + self._dots_height())

    def minimumSizeHint(self) -> QSize:
        """Bars may be low, rows are never cut."""
        share = _SCROLLED_BARS if len(self._rows) > _MANY else 0.5
        return QSize(200, round(_BARS * self._scale() * share) + self._dots_height())

    def shown(self) -> int:
        """How many bars there is room for."""
        room = self.width() - self._left()
        return max(1, min(len(self._bars), int(room / (_LEAST_SLOT * self._scale()))))

    def bar_at(self, point: QPointF) -> int:
        """The number of the bar at a point of the widget, −1 for none."""
        slot = self._slot()
        number = int((point.x() - self._left()) // slot) if slot else -1
        return number if point.x() >= self._left() and 0 <= number < self.shown() else -1

    def centre_of(self, number: int) -> QPointF:
        """The foot of a bar, in the widget's own coordinates."""
        return QPointF(self._left() + (number + 0.5) * self._slot(), self._ground())

    # --- painting -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows of dots below, bars above, what is picked behind them."""
        if not self._rows or not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_rows(painter)
        for number in range(self.shown()):
            self._paint_bar(painter, number)
        self._paint_legend(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_rows(self, painter: QPainter) -> None:
        text, figures = self._theme.font("text"), self._theme.font("figures")
        metrics = QFontMetricsF(text)
        left, height = self._left(), self._row_height()
        for number, row in enumerate(self._rows):
            middle = self._row_middle(number)
            if number % 2 == 0:
                band = QRectF(0, middle - height / 2, self.width(), height)
                painter.fillRect(band, self._theme.color("grid", 0.5))
            colour = self._theme.language_color(row.position)
            marks.draw(painter, self._theme.marker(row.position), QPointF(8, middle), 9, colour)
            painter.setPen(self._theme.color("text"))
            painter.setFont(text)
            # On the line of the theme's own font: a face that another script falls back to would sit off it.
            base = middle + (metrics.ascent() - metrics.descent()) / 2
            room = left - 20 - _GAP - QFontMetricsF(figures).horizontalAdvance(str(row.size)) - 8
            painter.drawText(QPointF(20, base), elided(metrics, row.name, room))
            painter.setPen(self._theme.color("muted"))
            painter.setFont(figures)
            painter.drawText(QRectF(0, middle - height / 2, left - _GAP, height), _RIGHT, str(row.size))

    def _paint_bar(self, painter: QPainter, number: int) -> None:
        bar, centre, slot = self._bars[number], self.centre_of(number), self._slot()
        ground, scale = self._ground(), self._pixels_per_neuron()
        if number in (self._current, self._hover):
            token = "accent soft" if number == self._current else "grid"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(token))
            painter.drawRoundedRect(QRectF(centre.x() - slot / 2, 1, slot, self.height() - 2), 4, 4)
        colour = self._colour(bar)
        height = max(bar.count * scale, 2.0 if bar.count else 0.0)
        width = min(slot * 0.6, 20.0)
        painter.fillRect(QRectF(round(centre.x() - width / 2), ground - height, round(width), height), colour)
        self._paint_chance(painter, centre.x(), ground - bar.expected * scale, width)
        small = self._theme.quiet_font()
        metrics = QFontMetricsF(small)
        painter.setFont(small)
        painter.setPen(self._theme.color("text" if bar.strong else "muted"))
        below = label_foot(height, bar.expected * scale, metrics.height())
        box = QRectF(centre.x() - 40, ground - below - metrics.height(), 80, metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(bar.count))
        self._paint_dots(painter, bar, centre.x())

    def _paint_chance(self, painter: QPainter, x: float, y: float, width: float) -> None:
        """A line across the bar and a little beyond it, with air around, so that it shows on the bar and off it."""
        reach = width / 2 + 4
        for colour, thick in ((self._theme.color("panel"), 4.0), (self._theme.color("accent"), 2.0)):
            painter.setPen(QPen(colour, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(x - reach, y), QPointF(x + reach, y))

    def _paint_dots(self, painter: QPainter, bar: UpSetBar, x: float) -> None:
        places = [QPointF(x, self._row_middle(number)) for number in range(len(self._rows))]
        for number, place in enumerate(places):
            if number not in bar.rows:
                marks.draw(
                    painter, "circle", place, 5, mix(self._theme.color("muted"), self._theme.color("panel"), 0.5)
                )
        painter.setPen(QPen(self._theme.color("text" if bar.strong else "muted"), 1.5))
        painter.drawLine(places[min(bar.rows)], places[max(bar.rows)])
        for number in bar.rows:
            position = self._rows[number].position
            colour = self._theme.language_color(position)
            marks.draw(painter, self._theme.marker(position), places[number], 10, colour)

    def _paint_legend(self, painter: QPainter) -> None:
        """What the line means, and how many bars found no room, in the corner above the names."""
        small = self._theme.quiet_font()
        metrics = QFontMetricsF(small)
        painter.setFont(small)
        lines = [tr("by chance")]
        hidden = self._more + len(self._bars) - self.shown()
        if hidden:
            lines.append(tr("{hidden} more", hidden=hidden))
        for number, line in enumerate(lines):
            y = 4 + (number + 0.5) * metrics.height() * 1.2
            x = 20.0
            if not number:
                painter.setPen(QPen(self._theme.color("accent"), 2))
                painter.drawLine(QPointF(2, y), QPointF(15, y))
            painter.setPen(self._theme.color("muted"))
            painter.drawText(QRectF(x, y - 10, max(self._left() - x - 4, 40), 20), _LEFT, line)

    def _colour(self, bar: UpSetBar) -> QColor:
        only = self._rows[bar.rows[0]].position if len(bar.rows) == 1 else None
        return marks.language(self._theme, None if bar.strong else only, bar.strong)[1]

    # --- geometry -----------------------------------------------------------------------------------------------

    def _scale(self) -> float:
        return max(1.0, self._theme.scale)

    def _row_height(self) -> float:
        return (_ROW if len(self._rows) <= 6 else _CLOSE_ROW) * self._scale()

    def _dots_height(self) -> int:
        return round(len(self._rows) * self._row_height()) + 10

    def _ground(self) -> float:
        """The bars stand here."""
        return self.height() - self._dots_height() - 0.5

    def _row_middle(self, number: int) -> float:
        return self.height() - self._dots_height() + 8 + (number + 0.5) * self._row_height()

    def _left(self) -> float:
        """Where the first column begins: behind the widest name and its figure."""
        if not self._rows:
            return 0.0
        text, figures = QFontMetricsF(self._theme.font("text")), QFontMetricsF(self._theme.font("figures"))
        widest = max(text.horizontalAdvance(row.name) for row in self._rows)
        figure = max(figures.horizontalAdvance(str(row.size)) for row in self._rows)
        return min(20 + widest + 10 + figure + _GAP, max(self.width() * 0.42, 120.0))

    def _slot(self) -> float:
        count = self.shown() if self._bars else 0
        return min((self.width() - self._left()) / count, _SLOT * self._scale()) if count else 0.0

    def _pixels_per_neuron(self) -> float:
        highest = max(max(bar.count, bar.expected) for bar in self._bars)
        room = self._ground() - QFontMetricsF(self._theme.quiet_font()).height() - 8
        return max(room, 4.0) / max(highest, 1.0)

    # --- pointer and keyboard -----------------------------------------------------------------------------------

    def _pick(self, number: int) -> None:
        self._current = number
        self.update()
        self.chosen.emit(number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A bar is picked, and let go when pressed again; so it is beside the bars."""
        if event.button() == Qt.MouseButton.LeftButton:
            number = self.bar_at(event.position())
            wanted = -1 if number == self._current else number
            if wanted != self._current:
                self._pick(wanted)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a press would pick."""
        number = self.bar_at(event.position())
        if number != self._hover:
            self._hover = number
            self.setCursor(Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: object) -> None:
        """Nothing is under the pointer any more."""
        super().leaveEvent(event)  # type: ignore[arg-type]
        self._hover = -1
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End go from bar to bar, Escape lets go."""
        last = self.shown() - 1
        steps = {
            Qt.Key.Key_Right: min(self._current + 1, last),
            Qt.Key.Key_Left: max(self._current - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._current >= 0:
            self._pick(-1)
        elif key in steps and self._bars:
            if steps[key] != self._current:
                self._pick(steps[key])
                stands_on(self, self._in_words(self._bars[steps[key]]))
        else:
            super().keyPressEvent(event)

    def _in_words(self, bar: UpSetBar) -> str:
        return bar.tooltip or f"{', '.join(self._rows[row].name for row in bar.rows)}: {bar.count}"

    def tip_at(self, spot: QPointF) -> str:
        """The bar's own."""
        number = self.bar_at(spot)
        return self._bars[number].tooltip if number >= 0 else ""


def label_foot(bar: float, chance: float, height: float) -> float:
    """How far above the ground a bar's figure of this height stands: on the bar, whose it is, and above the line of
    chance only where that would run through it.
    """
    crossed = bar - _AIR < chance < bar + _AIR + height + _AIR
    return (max(bar, chance) if crossed else bar) + _AIR


_LEFT = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
