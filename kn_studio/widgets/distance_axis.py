"""An axis of distances, linear or logarithmic, that several pictures of one tree share."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from kn_studio.theme import Theme

AXIS = 18.0


@dataclass(frozen=True)
class DistanceAxis:
    """From `low` to `high`, both positive on a logarithmic axis."""

    low: float
    high: float
    log: bool

    @classmethod
    def over(cls, values: Iterable[float], log: bool) -> DistanceAxis:
        """An axis that has room for the values that it can show."""
        able = [value for value in values if math.isfinite(value) and (value > 0 or not log)]
        low, high = (min(able), max(able)) if able else (1.0, 2.0)
        if log:
            return cls(low / 1.15, max(high, low * 1.01) * 1.02, True)
        return cls(0.0 if low >= 0 else low, high if high > low else low + 1.0, False)

    def share(self, value: float) -> float:
        """The place of a value, 0 to 1; what the axis cannot show stands at its edge."""
        if self.log:
            if value <= self.low:
                return 0.0
            return min(1.0, math.log(value / self.low) / math.log(self.high / self.low))
        return min(1.0, max(0.0, (value - self.low) / (self.high - self.low)))

    def paint(self, painter: QPainter, box: QRectF, theme: Theme, title: str) -> None:
        """Ticks at the edges and in the middle below `box`, with the title at the left end."""
        font = theme.quiet_font()
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        painter.setPen(QPen(theme.color("grid"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setPen(theme.color("muted"))
        y = box.bottom() + metrics.ascent() + 3
        texts = [f"{self._at(share):.2g}" for share in (0.0, 0.5, 1.0)]
        texts[0] = f"{title} {texts[0]}"
        for share, text in zip((0.0, 0.5, 1.0), texts, strict=True):
            width = metrics.horizontalAdvance(text)
            painter.drawText(QPointF(box.left() + share * (box.width() - width), y), text)

    def _at(self, share: float) -> float:
        if self.log:
            return math.exp(math.log(self.low) + share * math.log(self.high / self.low))
        return self.low + share * (self.high - self.low)


LEFT = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
