"""The quiet lines under the overlaid map: which mark is whose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.widgets import marks
from kn_studio.widgets.direction import keep_axis, seen_from
from kn_studio.widgets.language_key import OwnMark, flowed

_SPACE = 16.0
_MARK = 16.0
"""From where a mark begins to its word."""
_LINE = 20
"""Pixels, beside type of usual size."""
_LINES = 2
"""More would be taken from the map."""

_Entry = tuple[str, str, QColor, bool]
"""Word, shape ("" where it has no mark), colour, and whether it is filled."""


class SharedLegend(QWidget):
    """A filled circle for what is shared, rings for what is not one language's, and each language's own ring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._shared = ""
        self._rings: tuple[tuple[str, bool], ...] = ()
        self._languages: tuple[OwnMark, ...] = ()
        self._tight = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Legend of the map"))

    def set_legend(self, shared: str, rings: Sequence[tuple[str, bool]], languages: Sequence[OwnMark]) -> None:
        """`shared` says what is filled, `rings` what the circles that are not: black ones (True) and grey ones."""
        self._shared, self._rings, self._languages = shared, tuple(rings), tuple(languages)
        said = [shared, *(text for text, _ in rings), *(mark.words[0] for mark in languages)]
        self.setAccessibleDescription(tr(", ").join(said))
        self.setToolTip("\n".join(said))
        self._refit()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self._refit()

    def set_tight(self, on: bool) -> None:
        """Whether there is no height for a second line of names: then the languages' codes say it in one."""
        if on != self._tight:
            self._tight = on
            self._refit()

    def like(self) -> SharedLegend:
        """The same marks."""
        twin = SharedLegend()
        twin.set_legend(self._shared, self._rings, self._languages)
        return twin

    def sizeHint(self) -> QSize:
        """As many lines of small type as it takes."""
        return QSize(400, self._height())

    def minimumSizeHint(self) -> QSize:
        """What is shared, alone, as high."""
        return QSize(120, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break where the room ends."""
        super().resizeEvent(event)
        self._refit()

    def said(self) -> list[str]:
        """What the marks are called as they are drawn."""
        return [text for text, shape, *_ in self._plan()[0] if shape]

    def paintEvent(self, event: QPaintEvent) -> None:
        """All marks, line by line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.quiet_font()
        painter.setFont(font)
        metrics, high = QFontMetricsF(font), self._line()
        for (text, shape, colour, filled), (x, line) in zip(*self._plan(), strict=True):
            spot = QPointF(seen_from(x + 5, 0, self.width()), (line + 0.5) * high)
            if shape:
                marks.draw(painter, shape, spot, 9, colour, filled)
            painter.setPen(self._theme.color("muted"))
            wide = metrics.horizontalAdvance(text) + 1
            room = QRectF(seen_from(x + (_MARK if shape else 0), wide, self.width()), line * high, wide, high)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _plan(self) -> tuple[list[_Entry], list[tuple[float, int]]]:
        """What is drawn and where. Where many languages would not fit in a line the names alone say it, then in two
        lines; where even these have no room for them, the languages' codes do.
        """
        metrics = QFontMetricsF(self._theme.quiet_font())
        wordings = ((0, 1), (1, 1), (2, None)) if self._tight else ((0, 1), (1, 1), (1, _LINES), (2, None))
        entries: list[_Entry] = []
        spots: list[tuple[float, int]] = []
        for number, most in wordings:
            entries = self._entries(number)
            widths = [(_MARK if shape else 0) + metrics.horizontalAdvance(text) + 1 for text, shape, *_ in entries]
            spots = flowed(widths, self.width(), _SPACE)
            if most is None or spots[-1][1] < most:
                break
        return entries, spots

    def _entries(self, number: int) -> list[_Entry]:
        found: list[_Entry] = [(self._shared, "circle", self._theme.shared_color(), True)]
        for text, black in self._rings:
            found.append((text, "circle", self._theme.shared_color() if black else self._theme.color("muted"), False))
        if number and self._languages:
            found.append((tr("only:"), "", self._theme.color("muted"), False))
        for mark in self._languages:
            shape, colour = marks.language(self._theme, mark.position, False)
            found.append((mark.words[min(number, len(mark.words) - 1)], shape, colour, False))
        return found

    def _line(self) -> int:
        return round(_LINE * max(1.0, self._theme.scale))

    def _height(self) -> int:
        return (self._plan()[1][-1][1] + 1) * self._line()

    def _refit(self) -> None:
        self.setFixedHeight(self._height())
        self.update()
