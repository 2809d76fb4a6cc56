"""A barcode: bars from birth to death, longest life on top, with a line to drag between long lives and short ones."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import counted, tr
from kn_studio.widgets.direction import keep_axis
from kn_studio.widgets.distance_axis import AXIS, DistanceAxis
from kn_studio.widgets.plot import PlotTable, table
from kn_studio.widgets.plot_words import CopiedPlot, TippedPlot
from kn_studio.widgets.spoken import stands_on

_SIDE = 4.0
_GRIP = 7.0
_STEP = 0.05


@dataclass(frozen=True)
class BarcodeBar:
    """One life. `kept`: it is a cluster that is shown; `open_ended`: nothing ends it."""

    birth: float
    death: float
    kept: bool
    open_ended: bool
    label: str = ""
    tip: str = ""


class Barcode(TippedPlot, CopiedPlot, QWidget):
    """`moved` carries the share of the bars that lie below the line, 0 to 1, while it is dragged."""

    moved = Signal(float)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._bars: tuple[BarcodeBar, ...] = ()
        self._axis = DistanceAxis(1.0, 2.0, False)
        self._log = False
        self._line = 0.5
        self._held = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_bars(self, bars: Sequence[BarcodeBar], log: bool, line: float) -> None:
        """Show these on a linear or logarithmic axis; `line` is the share of bars below the line."""
        self._log = log
        self._axis = DistanceAxis.over((value for bar in bars for value in (bar.birth, bar.death)), log)
        self._bars = tuple(sorted(bars, key=lambda bar: (-self._life(bar), bar.label)))
        if not self._held:
            self._line = line
        kept = sum(bar.kept for bar in bars)
        self.setAccessibleDescription(
            tr(
                "{bars}, {kept}. {as_text}",
                bars=counted("{n} bar", "{n} bars", len(bars)),
                kept=counted("{n} kept", "{n} kept", kept),
                as_text=self.as_text(),
            ).replace("\n", tr("; "))
        )
        self.update()

    def _life(self, bar: BarcodeBar) -> float:
        if self._log:
            return math.log(bar.death / bar.birth) if bar.birth > 0 else math.inf
        return bar.death - bar.birth

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.update()

    def as_text(self) -> str:
        """Birth, death and members of each bar as tab-separated text."""
        return "\n".join(f"{bar.birth:.4g}\t{bar.death:.4g}\t{bar.label}" for bar in self._bars)

    def table(self) -> PlotTable:
        """The bars from the longest life to the shortest."""
        rows = [(bar.label, bar.birth, bar.death, bar.kept, bar.open_ended) for bar in self._bars]
        return table(("members", "birth", "death", "kept", "open_ended"), rows)

    def like(self) -> Barcode:
        """The same bars and line."""
        twin = Barcode(self.accessibleName())
        twin.set_bars(self._bars, self._log, self._line)
        return twin

    def sizeHint(self) -> QSize:
        """Room for some twenty bars."""
        return QSize(480, 180)

    def minimumSizeHint(self) -> QSize:
        """Small, but still a picture."""
        return QSize(240, 96)

    def line_y(self) -> float:
        """Where the line is drawn."""
        box = self._box()
        return box.bottom() - self._line * box.height()

    def _box(self) -> QRectF:
        foot = AXIS * max(1.0, self._theme.scale)
        return QRectF(_SIDE, 6, max(1.0, self.width() - 2 * _SIDE), max(1.0, self.height() - foot - 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, axis, line."""
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, theme = self._box(), self._theme
        self._axis.paint(painter, box, theme, tr("distance"))
        painter.setPen(Qt.PenStyle.NoPen)
        for bar, drawn in zip(self._bars, self._drawn_bars(), strict=True):
            y, thick = drawn.center().y(), drawn.height()
            right = box.left() + self._axis.share(bar.death) * box.width()
            painter.setBrush(theme.color("accent" if bar.kept else "muted", 1.0 if bar.kept else 0.55))
            painter.drawRoundedRect(drawn, 1.5, 1.5)
            if bar.open_ended:
                painter.drawPolygon([QPointF(right, y - thick), QPointF(right, y + thick), QPointF(right + 3, y)])
        self._paint_line(painter, box)

    def _paint_line(self, painter: QPainter, box: QRectF) -> None:
        theme, y = self._theme, self.line_y()
        painter.setPen(QPen(theme.color("text"), 1.5 if not self.hasFocus() else 2.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.setPen(QPen(theme.color("accent" if self.hasFocus() else "text"), 1.5))
        painter.setBrush(theme.color("panel"))
        painter.drawEllipse(QPointF(box.left() + 8, y), 5, 5)
        font = theme.font("label")
        painter.setFont(font)
        text = tr("lives long enough")
        metrics = QFontMetricsF(font)
        ground = self.label_box(metrics.horizontalAdvance(text) + 6, metrics.height())
        painter.setPen(theme.color("muted"))
        painter.drawText(QPointF(ground.left() + 3, ground.top() + metrics.ascent()), text)

    def label_box(self, width: float, height: float) -> QRectF:
        """Where the line's label stands: over the line at its end, else where it lies on the least of any bar."""
        box, y = self._box(), self.line_y()
        steps = [step / 8 for step in range(8, -1, -1)]
        tops = [top for top in (y - 3 - height, y + 2) if top >= 0 and top + height <= box.bottom()]
        left, room = box.left() + 20, box.width() - 20 - width
        places = [QRectF(left + step * room, top, width, height) for top in tops for step in steps]
        bars = self._drawn_bars()
        return min(
            places or [QRectF(left + room, y - 3 - height, width, height)],
            key=lambda place: sum(_area(place.intersected(bar)) for bar in bars),
        )

    def _drawn_bars(self) -> list[QRectF]:
        box = self._box()
        pitch = box.height() / max(1, len(self._bars))
        thick = min(8.0, max(1.0, pitch * 0.6))
        found = []
        for number, bar in enumerate(self._bars):
            left, right = (box.left() + self._axis.share(each) * box.width() for each in (bar.birth, bar.death))
            y = box.top() + (number + 0.5) * pitch
            found.append(QRectF(left, y - thick / 2, max(right - left, 2.0), thick))
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The line comes to the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = True
            self._follow(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The line follows; near it the pointer says that it can be dragged."""
        if self._held:
            self._follow(event.position().y())
        near = self._held or abs(event.position().y() - self.line_y()) <= _GRIP
        self.setCursor(Qt.CursorShape.SplitVCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move the line."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(self._line + (_STEP if event.key() == Qt.Key.Key_Up else -_STEP))
            stands_on(self, tr("Line at {share:.0%}", share=self._line))
        else:
            super().keyPressEvent(event)

    def _follow(self, y: float) -> None:
        box = self._box()
        self._move((box.bottom() - y) / box.height())

    def _move(self, share: float) -> None:
        line = round(min(1.0, max(0.0, share)), 2)
        if line != self._line:
            self._line = line
            self.update()
            self.moved.emit(line)

    def tip_at(self, spot: QPointF) -> str:
        """The bar's own."""
        box = self._box()
        number = int((spot.y() - box.top()) // (box.height() / len(self._bars))) if self._bars else -1
        return self._bars[number].tip if 0 <= number < len(self._bars) else ""


def _area(box: QRectF) -> float:
    return box.width() * box.height() if not box.isEmpty() else 0.0
