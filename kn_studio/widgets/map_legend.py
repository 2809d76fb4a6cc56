"""The quiet line under the map: what its colour and its rings mean, and how it was made."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import figures, joined, tr
from kn_studio.widgets import marks
from kn_studio.widgets.direction import keep_axis, of_words

_RAMP = 72.0
_SPACE = 16.0
_DOT = " · "


class MapLegend(QWidget):
    """Ramp and rings at the left, two short texts at the right; the second turns to the warning colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._several = 0
        self._signed = False
        self._words: tuple[str, str] | None = None
        self._languages: tuple[tuple[str, int], ...] = ()
        self._ends: tuple[str, str] | None = None
        self._texts: tuple[str, str] = ("", "")
        self._warn = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Legend of the map"))

    def set_legend(self, languages: int, method: str, quality: str, warn: bool, hint: str = "") -> None:
        """Rings are explained where there are several languages; `warn` marks a doubtful `quality`.

        `hint` is what the tool tip says of it.
        """
        self._several, self._texts, self._warn = languages, (method, quality), warn
        said = "\n".join(part for part in (joined(self._texts), hint) if part)
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.update()

    def set_signed(self, signed: bool) -> None:
        """Whether the map shows differences."""
        if signed != self._signed:
            self._signed = signed
            self.update()

    def set_ends(self, ends: tuple[str, str] | None) -> None:
        """What is said at the two ends of the ramp where it does not run with the square root of the share."""
        if ends != self._ends:
            self._ends = ends
            self.update()

    def set_rings(self, words: tuple[str, str] | None) -> None:
        """What a full ring and a quiet one mean where they do not mean languages."""
        if words != self._words:
            self._words = words
            self.update()

    def set_languages(self, languages: tuple[tuple[str, int], ...]) -> None:
        """Name and place among the hues of the languages whose own marks are on the map."""
        if languages != self._languages:
            self._languages = languages
            self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def like(self) -> MapLegend:
        """The same words."""
        twin = MapLegend()
        twin.set_legend(self._several, *self._texts, self._warn)
        twin.set_signed(self._signed)
        twin.set_rings(self._words)
        twin.set_languages(self._languages)
        twin.set_ends(self._ends)
        return twin

    def sizeHint(self) -> QSize:
        """One line of small type."""
        return QSize(400, round(20 * max(1.0, self._theme.scale)))

    def minimumSizeHint(self) -> QSize:
        """The ramp alone."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw from the left until the texts at the right begin."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.quiet_font()
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        low = self._text(painter, metrics, 0, self._said_at_ends()[0])
        painter.setLayoutDirection(of_words())
        end = self._paint_texts(painter, metrics)
        x = self._paint_ramp(painter, metrics, low + 6)
        words, most = self._words or (tr("shared by all"), tr("by several")), 2 if self._words else self._several - 1
        for text, shared in list(zip(words, (True, False), strict=True))[: max(0, most)]:
            width = 16 + metrics.horizontalAdvance(text)
            if x + width > end:
                return
            shape, colour = marks.language(self._theme, None, shared)
            marks.draw(painter, shape, QPointF(x + 5, self.height() / 2), 9, colour, filled=False)
            x = self._text(painter, metrics, x + 16, text) + _SPACE
        if not self._words:
            self._paint_languages(painter, metrics, x, end)

    def _paint_languages(self, painter: QPainter, metrics: QFontMetricsF, x: float, end: float) -> None:
        """The languages' own marks: all of them, or none where there is no room for all."""
        if x + sum(16 + metrics.horizontalAdvance(name) + _SPACE for name, _ in self._languages) > end + _SPACE:
            return
        for name, position in self._languages:
            shape, colour = marks.language(self._theme, position, False)
            marks.draw(painter, shape, QPointF(x + 5, self.height() / 2), 9, colour, filled=False)
            painter.setPen(self._theme.color("muted"))
            x = self._text(painter, metrics, x + 16, name) + _SPACE

    def _paint_ramp(self, painter: QPainter, metrics: QFontMetricsF, x: float) -> float:
        box = QRectF(x, self.height() / 2 - 4, _RAMP, 8)
        gradient = QLinearGradient(box.topLeft(), box.topRight())
        stops = self._theme.diverging if self._signed else self._theme.ramp
        for i, colour in enumerate(stops):
            gradient.setColorAt(i / (len(stops) - 1), colour)
        painter.setPen(self._theme.color("line"))
        painter.setBrush(gradient)
        painter.drawRoundedRect(box, 2, 2)
        return self._text(painter, metrics, box.right() + 6, self._said_at_ends()[1]) + _SPACE

    def _said_at_ends(self) -> tuple[str, str]:
        if self._ends is not None:
            return self._ends
        return (figures("−1"), tr("{most}, √ scale", most="+1")) if self._signed else ("0", tr("maximum, √ scale"))

    def _paint_texts(self, painter: QPainter, metrics: QFontMetricsF) -> float:
        """From the right end on, in the order in which the interface is read: each by itself, since it has a colour."""
        method, quality = self._texts
        parts = [(method, "muted"), (quality, "warn" if self._warn else "muted")]
        said = [part for part in parts if part[0]]
        if of_words() == Qt.LayoutDirection.LeftToRight:
            said.reverse()
        right = float(self.width())
        for number, (text, token) in enumerate(said):
            for piece, colour in ([(_DOT, "muted")] if number else []) + [(text, token)]:
                right -= metrics.horizontalAdvance(piece) + 1
                self._text(painter, metrics, right, piece, colour)
        return right - _SPACE

    def _text(self, painter: QPainter, metrics: QFontMetricsF, x: float, text: str, token: str = "muted") -> float:
        painter.setPen(self._theme.color(token))
        width = metrics.horizontalAdvance(text) + 1
        painter.drawText(QRectF(x, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        return x + width
