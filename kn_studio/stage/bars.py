"""Large horizontal bars: what was in a pale tint, what is now solid, controls grey and thinner, always last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.stage.look import Look, glide
from kn_studio.story.bars import Bar
from kn_studio.translation import tr
from kn_studio.widgets import marks
from kn_studio.widgets.direction import elided

_ROW, _BAR, _THIN = 56, 32, 14
_LABEL, _FIGURES = 24, 26
_GAP = 20
_MARK = 24
"""Room for a language's marker before its name."""
_CHANGED = "88 % → 88 %"
_MOST_LABEL = 0.34
"""Share of the width that names may take."""
_LEFT, _RIGHT = (
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
    for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
)
"""Bars run from left to right in every interface, and their names and figures stand as they do."""


class StoryBars(QWidget):
    """Draws `Bar` rows, `tall` times as high as planned; values glide to their new place."""

    def __init__(self, name: str, tall: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tall = tall
        self._look, self._bars = Look(), tuple[Bar, ...]()
        self._from: tuple[float, ...] = ()
        self._rows = 0
        self._labels: tuple[str, ...] = ()
        self._share = 1.0
        self._motion = glide(self)
        self._motion.valueChanged.connect(self._moved)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keep_room(self, rows: int, *labels: str) -> None:
        """Room for so many rows and for these names, so that nothing jumps when a control joins."""
        self._rows, self._labels = rows, labels
        self.updateGeometry()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these rows."""
        before = self._values()
        same = [bar.label for bar in bars] == [bar.label for bar in self._bars]
        self._from = before if same else tuple(bar.before if bar.before is not None else bar.value for bar in bars)
        if not same and len(bars) > len(before) and before:
            self._from = (*before, *self._from[len(before) :])
        changed = tuple(bars) != self._bars
        self._bars = tuple(bars)
        self.setAccessibleDescription(tr("; ").join(bar.text for bar in bars))
        self._motion.stop()
        if self._look.still or not changed or not self.isVisible():
            self._share = 1.0
        else:
            self._share = 0.0
            self._motion.start()
        self.updateGeometry()
        self.update()

    def dress(self, look: Look) -> None:
        """Take over sizes and colours."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One row for each bar."""
        return QSize(self._look.px(640), self._row() * max(self._rows, len(self._bars), 1))

    def minimumSizeHint(self) -> QSize:
        """As high as it is, narrow where it must."""
        return QSize(self._look.px(320), self.sizeHint().height())

    def _row(self) -> int:
        return self._look.px(_ROW * self._tall)

    def _moved(self, share: float) -> None:
        self._share = share
        self.update()

    def _values(self) -> tuple[float, ...]:
        """Where the bars stand at this moment of their motion."""
        if len(self._from) != len(self._bars):
            return tuple(bar.value for bar in self._bars)
        return tuple(old + (bar.value - old) * self._share for old, bar in zip(self._from, self._bars, strict=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows from top to bottom."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look
        names = QFontMetricsF(look.font(_LABEL, strong=True))
        figures = QFontMetricsF(look.font(_FIGURES, strong=True))
        label = max(
            (names.horizontalAdvance(text) for text in (*self._labels, *(b.label for b in self._bars))), default=0
        )
        label = min(label + look.px(_MARK + _GAP) + 2, self.width() * _MOST_LABEL)
        # A bar that may change keeps room for both figures: its scale must not change when it does.
        kept = _CHANGED if any(bar.before is not None and bar.figures for bar in self._bars) else ""
        number = max(figures.horizontalAdvance(text) for text in (kept, *(bar.figures for bar in self._bars)))
        number = max(number + look.px(4), look.px(90) if number else 0)
        track = QRectF(label, 0, max(1.0, self.width() - label - number - look.px(_GAP)), self._row())
        for place, (bar, value) in enumerate(zip(self._bars, self._values(), strict=True)):
            track.moveTop(place * self._row())
            self._paint(painter, bar, value, track, number)

    def _paint(self, painter: QPainter, bar: Bar, value: float, track: QRectF, number: float) -> None:
        look, theme = self._look, self._look.theme
        middle, height = track.center().y(), look.px((_BAR if bar.position is not None else _THIN) * self._tall)
        solid, pale = self._colours(bar)
        ground = QRectF(track.left(), middle - height / 2, track.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        parts = ((1.0, theme.color("track"), None), (bar.before or 0.0, pale, solid), (value, solid, None))
        for share, colour, edge in parts:
            width = ground.width() * min(1.0, max(0.0, share))
            if width > 0:
                thick = look.px(1.5) if edge is not None else 0.0
                painter.setPen(Qt.PenStyle.NoPen if edge is None else QPen(edge, thick))
                painter.setBrush(colour)
                radius = min(look.px(6), width / 2, height / 2)
                part = QRectF(ground.left(), ground.top(), width, height)
                inset = min(thick, width) / 2
                painter.drawRoundedRect(part.adjusted(inset, inset, -inset, -inset), radius, radius)
        self._words(painter, bar, track, middle, number)

    def _words(self, painter: QPainter, bar: Bar, track: QRectF, middle: float, number: float) -> None:
        look, theme = self._look, self._look.theme
        row = QRectF(0, track.top(), track.left() - look.px(_GAP), track.height())
        left = 0.0
        if bar.position is not None:
            size = look.px(16)
            solid, _ = self._colours(bar)
            marks.draw(painter, theme.marker(bar.position), QPointF(size / 2, middle), size, solid)
            left = float(look.px(_MARK))
        painter.setFont(look.font(_LABEL, strong=bar.position is not None))
        painter.setPen(theme.color("text" if bar.position is not None else "muted"))
        metrics = QFontMetricsF(painter.font())
        text = elided(metrics, bar.label, row.width() - left + 1)
        painter.drawText(row.adjusted(left, 0, 0, 0), _LEFT, text)
        if bar.figures:
            painter.setFont(look.font(_FIGURES, strong=bar.position is not None))
            place = QRectF(self.width() - number, track.top(), number, track.height())
            painter.drawText(place, _RIGHT, bar.figures)

    def _colours(self, bar: Bar) -> tuple[QColor, QColor]:
        theme = self._look.theme
        if bar.position is None:
            solid = theme.color("muted")
            return solid, theme.before(solid)
        return theme.language_color(bar.position), theme.language_before(bar.position)
