"""The quiet line under the overlaid map: which mark is whose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.widgets import marks
from kn_studio.widgets.direction import keep_axis

_SPACE = 16.0


class SharedLegend(QWidget):
    """A filled circle for what is shared, a ring for several languages, and each language's own ring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._shared = ""
        self._several = ""
        self._languages: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Legend of the map"))

    def set_legend(self, shared: str, several: str, languages: Sequence[tuple[str, int]]) -> None:
        """`shared` and `several` say what is filled and what is a grey ring, "" for none; languages are name, place."""
        self._shared, self._several, self._languages = shared, several, tuple(languages)
        said = [shared, *([several] if several else []), *(tr("only {name}", name=name) for name, _ in languages)]
        self.setAccessibleDescription(", ".join(said))
        self.setToolTip("\n".join(said))
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def like(self) -> SharedLegend:
        """The same marks."""
        twin = SharedLegend()
        twin.set_legend(self._shared, self._several, self._languages)
        return twin

    def sizeHint(self) -> QSize:
        """One line of small type."""
        return QSize(400, round(20 * max(1.0, self._theme.scale)))

    def minimumSizeHint(self) -> QSize:
        """What is shared, alone."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """From the left until there is no room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.quiet_font()
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        entries: list[tuple[str, str, QColor, bool]] = [(self._shared, "circle", self._theme.shared_color(), True)]
        if self._several:
            entries.append((self._several, "circle", self._theme.color("muted"), False))
        room = sum(metrics.horizontalAdvance(tr("only {name}", name=name)) + 17 + _SPACE for name, _ in self._languages)
        taken = sum(metrics.horizontalAdvance(text) + 17 + _SPACE for text, *_ in entries)
        # Where many languages would not fit, the names alone say it.
        whole = taken + room - _SPACE <= self.width()
        for name, position in self._languages:
            text = tr("only {name}", name=name) if whole else name
            entries.append((text, self._theme.marker(position), self._theme.language_color(position), False))
        x, middle = 0.0, self.height() / 2
        for number, (text, shape, colour, filled) in enumerate(entries):
            width = metrics.horizontalAdvance(text) + 1
            more = _SPACE + 12 if number < len(entries) - 1 else 0
            if x and x + 16 + width + more > self.width():
                self._text(painter, x, 20, "…")
                return
            marks.draw(painter, shape, QPointF(x + 5, middle), 9, colour, filled)
            self._text(painter, x + 16, width, text)
            x += 16 + width + _SPACE

    def _text(self, painter: QPainter, x: float, width: float, text: str) -> None:
        painter.setPen(self._theme.color("muted"))
        painter.drawText(QRectF(x, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
