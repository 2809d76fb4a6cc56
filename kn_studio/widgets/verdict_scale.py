"""A scale from 0 to 1 with a threshold, a zone around it where nothing is said, and a mark."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme, mix
from kn_studio.translation import tr
from kn_studio.widgets.direction import keep_axis
from kn_studio.widgets.plot import Plot, PlotTable, table

_BAR = 10.0
_MARK = 13.0
_SEEN = 8.0
"""Pixels from which on the silent zone is seen, and has its name."""


@dataclass(frozen=True)
class ScaleContent:
    """Where the mark and the threshold stand, and the ends of the silent zone, all from 0 to 1.

    `left`, `middle` and `right` name the three parts below the scale, `threshold_text` stands above the threshold and
    `text` above the mark. `token` is the colour of the mark.
    """

    place: float
    threshold: float
    low: float
    high: float
    left: str
    middle: str
    right: str
    text: str
    threshold_text: str
    token: str = "text"


class VerdictScale(Plot, QWidget):
    """The scale with its words above and below."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._content: ScaleContent | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_content(self, content: ScaleContent | None) -> None:
        """Show this; None takes the scale away."""
        self.setVisible(content is not None)
        if content == self._content:
            return
        self._content = content
        said = tr(", ").join((content.text, content.threshold_text)) if content is not None else ""
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def table(self) -> PlotTable:
        """Where everything stands on the scale from 0 to 1, with its words."""
        shown = self._content
        if shown is None:
            return table(("mark", "place", "words"), ())
        rows = [
            ("value", shown.place, shown.text), ("threshold", shown.threshold, shown.threshold_text),
            (tr("silent from"), shown.low, shown.middle), (tr("silent to"), shown.high, shown.middle),
        ]  # fmt: skip
        return table(("mark", "place", "words"), rows)

    def like(self) -> VerdictScale:
        """The same scale."""
        twin = VerdictScale(self.accessibleName())
        twin.set_content(self._content)
        return twin

    def sizeHint(self) -> QSize:
        """Two lines of words with the scale between."""
        return QSize(360, round(62 * max(1.0, self._theme.scale)))

    def minimumSizeHint(self) -> QSize:
        """Narrower, but as high."""
        return QSize(240, self.sizeHint().height())

    def _bar(self) -> QRectF:
        return QRectF(_MARK / 2, self.height() / 2 - _BAR / 2, max(1.0, self.width() - _MARK), _BAR)

    def x_of(self, share: float) -> float:
        """Where a share of the scale is drawn."""
        bar = self._bar()
        return bar.left() + min(max(share, 0.0), 1.0) * bar.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, zone, threshold, mark, words."""
        content = self._content
        if content is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, bar = self._theme, self._bar()
        path = QPainterPath()
        path.addRoundedRect(bar, _BAR / 2, _BAR / 2)
        painter.save()
        painter.setClipPath(path)
        panel = theme.color("panel")
        painter.fillRect(bar, theme.color("track"))
        low, high, threshold = map(self.x_of, (content.low, content.high, content.threshold))
        painter.fillRect(QRectF(bar.left(), bar.top(), low - bar.left(), _BAR), mix(theme.color("bad"), panel, 0.55))
        accent = mix(theme.color("accent"), panel, 0.55)
        painter.fillRect(QRectF(high, bar.top(), bar.right() - high, _BAR), accent)
        painter.restore()
        painter.setPen(QPen(theme.color("text"), 2))
        painter.drawLine(QPointF(threshold, bar.top() - 4), QPointF(threshold, bar.bottom() + 4))
        painter.setPen(QPen(panel, 2))
        painter.setBrush(theme.color(content.token))
        painter.drawEllipse(QPointF(self.x_of(content.place), bar.center().y()), _MARK / 2, _MARK / 2)
        self._paint_words(painter, content, bar)

    def _paint_words(self, painter: QPainter, content: ScaleContent, bar: QRectF) -> None:
        painter.setFont(self._theme.quiet_font())
        metrics, theme = QFontMetricsF(painter.font()), self._theme
        above, below = bar.top() - 7, bar.bottom() + metrics.ascent() + 6
        mine = self._span(metrics, content.text, self.x_of(content.place))
        other = self._span(metrics, content.threshold_text, self.x_of(content.threshold))
        if mine[0] < other[1] + 10 and other[0] < mine[1] + 10:
            # Both would stand on one another: the mark's words come first, the threshold's beside them.
            right = self.x_of(content.place) >= self.x_of(content.threshold)
            other = self._beside(mine, other, left=right)
        painter.setPen(theme.color("text"))
        painter.drawText(QPointF(mine[0], above), content.text)
        painter.setPen(theme.color("muted"))
        painter.drawText(QPointF(other[0], above), content.threshold_text)
        painter.drawText(QPointF(bar.left(), below), content.left)
        width = metrics.horizontalAdvance(content.right)
        painter.drawText(QPointF(bar.right() - width, below), content.right)
        taken = metrics.horizontalAdvance(content.left), bar.right() - width
        middle = metrics.horizontalAdvance(content.middle)
        low, high = self.x_of(content.low), self.x_of(content.high)
        start = (low + high - middle) / 2
        seen = high - low >= _SEEN
        if seen and start > bar.left() + taken[0] + 12 and start + middle < taken[1] - 12:
            painter.drawText(QPointF(start, below), content.middle)

    def _span(self, metrics: QFontMetricsF, text: str, centre: float) -> tuple[float, float]:
        width = metrics.horizontalAdvance(text)
        start = min(max(centre - width / 2, 0.0), max(0.0, self.width() - width))
        return start, start + width

    def _beside(self, mine: tuple[float, float], other: tuple[float, float], left: bool) -> tuple[float, float]:
        width = other[1] - other[0]
        start = mine[0] - 12 - width if left else mine[1] + 12
        if start < 0:
            start = mine[1] + 12
        elif start + width > self.width():
            start = mine[0] - 12 - width
        return start, start + width


class Band(QWidget):
    """A quiet ground in the tint of a colour, with a stroke of that colour where lines begin; what is said stands on
    it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._token = "muted"

    def set_token(self, token: str) -> None:
        """Take this colour."""
        self._token = token
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Colours from the theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the stroke."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour, panel = self._theme.color(self._token), self._theme.color("panel")
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setClipPath(path)
        painter.fillRect(self.rect(), mix(colour, panel, GROUND))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(QRectF(self.width() - 4 if mirrored else 0, 0, 4, self.height()), colour)


GROUND = 0.93
"""How much of the panel's colour is in the ground: words in the colour itself keep 4.5 : 1 on it."""
