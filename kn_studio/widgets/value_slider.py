"""A slider that says what it does now: label at the left, value at the right, both in one quiet line."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.widgets.card import role_label
from kn_studio.widgets.direction import keep_axis

_HANDLE = 6.0
_TRACK = 4.0
_CURVE = 18
"""Pixels above the track for the curve."""
_MARKS = 12
"""Pixels above the track for the words of its marks."""
_LINE = 28
"""Pixels of height that take the pointer."""


class Groove(QSlider):
    """The slider itself: a flat track with a round handle, and room for a curve over it."""

    def __init__(self, steps: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        keep_axis(self)
        self.setRange(0, steps)
        self.setSingleStep(1)
        self.setPageStep(max(1, steps // 10))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme: Theme = LIGHT
        self._curve: tuple[float, ...] = ()
        self._marks: tuple[tuple[float, str], ...] = ()
        self._origin = 0.0

    def set_marks(self, marks: Sequence[tuple[float, str]], origin: float) -> None:
        """Places of the track, 0 to 1, with what they mean, above it; the track is filled from `origin` on."""
        self._marks, self._origin = tuple(marks), origin
        self.updateGeometry()
        self.update()

    def set_curve(self, heights: Sequence[float]) -> None:
        """Heights 0 to 1, evenly spaced over the track; empty for none."""
        fresh = tuple(heights)
        if fresh != self._curve:
            self._curve = fresh
            self.updateGeometry()
            self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Colours from the theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """A line's height, more with a curve or with marks."""
        marks = round(_MARKS * max(1.0, self._theme.scale)) if self._marks else 0
        return QSize(120, _LINE + (_CURVE if self._curve else 0) + marks)

    def minimumSizeHint(self) -> QSize:
        """Short, but still a slider."""
        return QSize(64, self.sizeHint().height())

    def _x(self, share: float) -> float:
        return _HANDLE + 1 + share * (self.width() - 2 * _HANDLE - 2)

    def _share(self) -> float:
        return (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Curve, track, filled part, handle, focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, middle, x = self._theme, self.height() - _LINE / 2, self._x(self._share())
        on = theme.color("accent" if self.isEnabled() else "muted")
        self._paint_curve(painter, middle - _HANDLE - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        origin = self._x(self._origin)
        for left, right, colour in (
            (self._x(0.0), self._x(1.0), theme.color("track")), (min(origin, x), max(origin, x), on),
        ):  # fmt: skip
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(left, middle - _TRACK / 2, right - left, _TRACK), 2, 2)
        self._paint_marks(painter, middle)
        if self.hasFocus():
            painter.setBrush(theme.color("accent", 0.25))
            painter.drawEllipse(QPointF(x, middle), _HANDLE + 4, _HANDLE + 4)
        painter.setBrush(theme.color("panel"))
        painter.setPen(QPen(on, 2.0))
        painter.drawEllipse(QPointF(x, middle), _HANDLE, _HANDLE)

    def _paint_marks(self, painter: QPainter, middle: float) -> None:
        """A tick on the track, and above it what it means; one that would touch the one before is left out."""
        font = self._theme.quiet_font()
        metrics, taken = QFontMetricsF(font), -1.0
        painter.setFont(font)
        for share, text in self._marks:
            painter.setPen(QPen(self._theme.color("muted"), 1.0))
            x, wide = self._x(share), metrics.horizontalAdvance(text)
            painter.drawLine(QPointF(x, middle - _HANDLE - 3), QPointF(x, middle - _HANDLE + 1))
            left = min(max(x - wide / 2, 0.0), self.width() - wide)
            if left > taken:
                painter.drawText(QPointF(left, middle - _HANDLE - 6), text)
                taken = left + wide + 8
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_curve(self, painter: QPainter, bottom: float) -> None:
        if len(self._curve) < 2:
            return
        line = QPainterPath(QPointF(self._x(0.0), bottom))
        for i, height in enumerate(self._curve):
            line.lineTo(self._x(i / (len(self._curve) - 1)), bottom - height * (_CURVE - 2))
        line.lineTo(self._x(1.0), bottom)
        painter.fillPath(line, self._theme.color("accent soft"))
        # The ground alone could hardly be seen: the line says where it ends.
        painter.strokePath(line, QPen(self._theme.color("muted"), 1.0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The handle comes to the pointer at once."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The handle follows."""
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page unless the slider has the keyboard."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As every slider, also where the interface is mirrored."""
        super().keyPressEvent(event)

    def _follow(self, event: QMouseEvent) -> None:
        share = (event.position().x() - self._x(0.0)) / max(self._x(1.0) - self._x(0.0), 1.0)
        span = self.maximum() - self.minimum()
        self.setValue(self.minimum() + round(min(max(share, 0.0), 1.0) * span))


class ValueSlider(QWidget):
    """Label, slider and value. `changed` carries the value while the user moves it, at most once in `wait` ms.

    Values run from `low` to `high` in steps of `step`. `text` shows what the number means at the right.
    """

    changed = Signal(float)

    def __init__(
        self,
        label: str,
        low: float,
        high: float,
        step: float,
        wait: int = 15,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._low, self._step = low, step
        self.groove = Groove(round((high - low) / step))
        self._label = role_label(label, "label")
        self._text = QLabel()
        self._text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        self._text.setProperty("role", "figures")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(wait)
        self._timer.timeout.connect(lambda: self.changed.emit(self.value()))
        self.groove.valueChanged.connect(self._on_moved)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        bottom = Qt.AlignmentFlag.AlignBottom
        row.addWidget(self._label, 0, bottom)
        row.addWidget(self.groove, 1, bottom)
        row.addWidget(self._text, 0, bottom)
        self.setFocusProxy(self.groove)
        self.set_label(label)

    def set_label(self, label: str) -> None:
        """What the slider sets."""
        self._label.setText(label)
        self.groove.setAccessibleName(label)

    def set_value(self, value: float, text: str | None = None) -> None:
        """Stand at `value` without telling anybody, unless the user holds it; `text` is read at the right."""
        if not self.groove.isSliderDown() and not self._timer.isActive():
            self.groove.blockSignals(True)
            self.groove.setValue(round((value - self._low) / self._step))
            self.groove.blockSignals(False)
            self.groove.update()
        self.set_text(f"{value:g}" if text is None else text)

    def set_text(self, text: str) -> None:
        """The value as people read it."""
        self._text.setText(text)
        self.groove.setAccessibleDescription(text)

    def set_marks(self, marks: Sequence[tuple[float, str]], origin: float) -> None:
        """Values that mean something, with what; the track is filled from the value `origin` on."""
        span = self.groove.maximum() * self._step
        shares = [((value - self._low) / span, text) for value, text in marks]
        self.groove.set_marks(shares, (origin - self._low) / span)

    def forget(self) -> None:
        """Tell nothing of what was moved and not told yet: it was meant for something that is not shown any more."""
        self._timer.stop()

    def reserve(self, theme: Theme, widest: str) -> None:
        """Keep room for the widest value, so that the slider does not move while it says other things."""
        self._text.setMinimumWidth(QFontMetrics(theme.font("figures")).horizontalAdvance(widest) + 4)

    def value(self) -> float:
        """Where it stands."""
        return round(self._low + self.groove.value() * self._step, 6)

    def set_curve(self, counts: Sequence[int]) -> None:
        """A curve of counts over the whole track, on a logarithmic scale."""
        heights = np.log1p(np.asarray(counts, dtype=np.float64))
        top = float(heights.max()) if heights.size else 0.0
        self.groove.set_curve((heights / top).tolist() if top > 0 else ())

    def apply_theme(self, theme: Theme) -> None:
        """Colours from the theme, and room for the widest value so that nothing jumps."""
        self.groove.apply_theme(theme)
        self._text.setFont(theme.font("figures"))
        self.reserve(theme, "0.00")
        line = round(_LINE * theme.scale)
        for label in (self._label, self._text):
            label.setFixedHeight(line)
        self._label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _on_moved(self, _value: int) -> None:
        if not self._timer.isActive():
            self._timer.start()
