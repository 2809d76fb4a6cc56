"""The quiet lines under the map: what its colour and its rings mean, and how it was made.

All places are counted from where the interface begins to be read, and turned about as they are drawn.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import figures, joined, tr
from kn_studio.widgets import marks
from kn_studio.widgets.direction import elided, keep_axis, of_words, seen_from
from kn_studio.widgets.language_key import OwnMark, flowed

_RAMP = 72.0
_SPACE = 16.0
_MARK = 16.0
"""From where a mark begins to its word."""
_LINE = 20
"""Pixels, beside type of usual size."""
_LINES = 2
"""More would be taken from the map: in so many lines the languages' names are said as long as they go in."""
_DOT = " · "


@dataclass(frozen=True)
class _Entry:
    """A mark and what it means."""

    text: str
    shape: str
    colour: QColor
    pen: float = marks.PEN


@dataclass(frozen=True)
class _Plan:
    """What stands where: the ramp and the entries by their beginnings and lines, the texts in `line` after `end`.

    Where they are `apart`, each of the texts has a line of its own.
    """

    entries: tuple[_Entry, ...]
    spots: tuple[tuple[float, int], ...]
    line: int
    end: float
    apart: bool = False

    @property
    def lines(self) -> int:
        """All that are taken."""
        return self.line + 1 + self.apart


class MapLegend(QWidget):
    """Ramp, rings and languages from where the interface begins, in as many lines as they take; at the other end of the
    last line two short texts, in a line of their own where that has no room, and in two where one is too narrow: words
    are cut only where not even one text has room. The second text turns to warning's colour.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_axis(self)
        self._theme: Theme = LIGHT
        self._several = 0
        self._signed = False
        self._words: tuple[str, str] | None = None
        self._languages: tuple[OwnMark, ...] = ()
        self._hint = ""
        self._ends: tuple[str, str] | None = None
        self._texts: tuple[str, str] = ("", "")
        self._warn = False
        self._stepped_back = False
        self._found: tuple[int, _Plan] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Legend of the map"))

    def set_legend(self, languages: int, method: str, quality: str, warn: bool, hint: str = "") -> None:
        """Rings are explained where there are several languages; `warn` marks a doubtful `quality`.

        `hint` is what the tool tip says of it.
        """
        said = (languages, (method, quality), warn, hint)
        if said != (self._several, self._texts, self._warn, self._hint):
            self._several, self._texts, self._warn, self._hint = said
            self._refit()

    def set_signed(self, signed: bool) -> None:
        """Whether the map shows differences."""
        if signed != self._signed:
            self._signed = signed
            self._refit()

    def set_ends(self, ends: tuple[str, str] | None) -> None:
        """What is said at the two ends of the ramp where it does not run with the square root of the share."""
        if ends != self._ends:
            self._ends = ends
            self._refit()

    def set_rings(self, words: tuple[str, str] | None) -> None:
        """What a full ring and a quiet one mean where they do not mean languages."""
        if words != self._words:
            self._words = words
            self._refit()

    def set_languages(self, languages: tuple[OwnMark, ...]) -> None:
        """The languages whose own marks are on the map."""
        if languages != self._languages:
            self._languages = languages
            self._refit()

    def set_picked(self, picked: bool) -> None:
        """Whether neurons are picked, behind which the rings of all others step back."""
        if picked != self._stepped_back:
            self._stepped_back = picked
            self._refit()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self._refit()

    def like(self) -> MapLegend:
        """The same words."""
        twin = MapLegend()
        twin.set_legend(self._several, *self._texts, self._warn, self._hint)
        twin.set_signed(self._signed)
        twin.set_rings(self._words)
        twin.set_languages(self._languages)
        twin.set_ends(self._ends)
        twin.set_picked(self._stepped_back)
        return twin

    def sizeHint(self) -> QSize:
        """As many lines of small type as it takes."""
        return QSize(400, self._height())

    def minimumSizeHint(self) -> QSize:
        """The ramp alone, as high."""
        return QSize(160, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break where the room ends."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._refit()

    def said(self) -> list[str]:
        """What the marks are called as they are drawn."""
        return [entry.text for entry in self._plan().entries]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines from where one begins to read, then the texts from the other end."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.quiet_font()
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        plan = self._plan()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        low = self._text(painter, metrics, QPointF(), self._said_at_ends()[0])
        painter.setLayoutDirection(of_words())
        self._paint_ramp(painter, metrics, low + 6)
        for entry, (x, line) in zip(plan.entries, plan.spots, strict=True):
            top = line * self._line()
            spot = QPointF(seen_from(x + 5, 0, self.width()), top + self._line() / 2)
            marks.draw(painter, entry.shape, spot, 9, entry.colour, filled=False, pen=entry.pen)
            self._text(painter, metrics, QPointF(x + _MARK, top), entry.text)
        self._paint_texts(painter, metrics, plan)

    def _plan(self) -> _Plan:
        """Layouts ask for it many times over."""
        if self._found is None or self._found[0] != self.width():
            self._found = self.width(), self._made()
        return self._found[1]

    def _made(self) -> _Plan:
        metrics, own = QFontMetricsF(self._theme.quiet_font()), self._shown_languages()
        # Without languages there is one wording; else shorter ones, where the longest would take the map's room.
        wordings = range(max((len(mark.words) for mark in own), default=1))
        found = [self._planned(metrics, number) for number in wordings]
        return next((plan for plan in found if plan.lines <= _LINES), found[-1])

    def _planned(self, metrics: QFontMetricsF, number: int) -> _Plan:
        """How all is laid out with this wording of the languages."""
        wide = float(self.width())
        own = (self._own(mark, number) for mark in self._shown_languages())
        entries = (*self._rings(), *own, *((self._not_picked(),) if self._stepped_back else ()))
        widths = [self._ramp_width(metrics)]
        widths += [_MARK + metrics.horizontalAdvance(entry.text) + 1 for entry in entries]
        spots = flowed(widths, wide, _SPACE)
        line, end = spots[-1][1], spots[-1][0] + widths[-1] + _SPACE
        texts = self._texts_width(metrics)
        if texts and end + texts > wide:
            line, end = line + 1, 0.0
        return _Plan(entries, tuple(spots[1:]), line, end, apart=all(self._texts) and texts > wide)

    def _rings(self) -> tuple[_Entry, ...]:
        words, most = self._words or (tr("shared by all"), tr("by several")), 2 if self._words else self._several - 1
        both = zip(words, (True, False), strict=True)
        return tuple(_Entry(text, *marks.language(self._theme, None, shared)) for text, shared in both)[: max(0, most)]

    def _not_picked(self) -> _Entry:
        """What the rings mean that step back, of whatever colour."""
        shape, colour = marks.language(self._theme, None, False)
        return _Entry(tr("not picked"), shape, marks.stepped_back(self._theme, colour), marks.BACK_PEN)

    def _shown_languages(self) -> tuple[OwnMark, ...]:
        """None where the rings mean something else."""
        return () if self._words else self._languages

    def _own(self, mark: OwnMark, number: int) -> _Entry:
        return _Entry(mark.words[min(number, len(mark.words) - 1)], *marks.language(self._theme, mark.position, False))

    def _line(self) -> int:
        return round(_LINE * max(1.0, self._theme.scale))

    def _height(self) -> int:
        return self._plan().lines * self._line()

    def _refit(self) -> None:
        self._found = None
        own = tr(", ").join(mark.words[0] for mark in self._shown_languages())
        said = "\n".join(part for part in (joined(self._texts), self._hint, own) if part)
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.setFixedHeight(self._height())
        self.update()

    def _ramp_width(self, metrics: QFontMetricsF) -> float:
        return sum(metrics.horizontalAdvance(text) + 7 for text in self._said_at_ends()) + _RAMP

    def _paint_ramp(self, painter: QPainter, metrics: QFontMetricsF, x: float) -> None:
        box = QRectF(seen_from(x, _RAMP, self.width()), self._line() / 2 - 4, _RAMP, 8)
        ends = (box.topLeft(), box.topRight())
        gradient = QLinearGradient(*(ends if of_words() == Qt.LayoutDirection.LeftToRight else ends[::-1]))
        stops = self._theme.diverging if self._signed else self._theme.ramp
        for i, colour in enumerate(stops):
            gradient.setColorAt(i / (len(stops) - 1), colour)
        painter.setPen(self._theme.color("line"))
        painter.setBrush(gradient)
        painter.drawRoundedRect(box, 2, 2)
        self._text(painter, metrics, QPointF(x + _RAMP + 6, 0), self._said_at_ends()[1])

    def _said_at_ends(self) -> tuple[str, str]:
        if self._ends is not None:
            low, high = self._ends
        elif self._signed:
            low, high = figures("−1"), tr("{most}, √ scale", most="+1")
        else:
            low, high = "0", tr("maximum, √ scale")
        # Among words that are read from the right the sign would be turned about.
        return low, high.replace("√", figures("√"))

    def _texts_width(self, metrics: QFontMetricsF) -> float:
        said = [text for text in self._texts if text]
        return sum(metrics.horizontalAdvance(text) + 1 for text in (*said, *([_DOT] if len(said) > 1 else [])))

    def _paint_texts(self, painter: QPainter, metrics: QFontMetricsF, plan: _Plan) -> None:
        """From the far end on, in the order in which the interface is read: each by itself, since it has a colour."""
        parts = zip(self._texts, ("muted", "warn" if self._warn else "muted"), strict=True)
        said = [part for part in parts if part[0]]
        for number, row in enumerate([[part] for part in said] if plan.apart else [said]):
            right, top = float(self.width()), (plan.line + number) * self._line()
            for place, (text, token) in enumerate(reversed(row)):
                for piece, colour in ([(_DOT, "muted")] if place else []) + [(text, token)]:
                    shown = elided(metrics, piece, right - 1)
                    right -= metrics.horizontalAdvance(shown) + 1
                    self._text(painter, metrics, QPointF(right, top), shown, colour)

    def _text(
        self, painter: QPainter, metrics: QFontMetricsF, place: QPointF, text: str, token: str = "muted"
    ) -> float:
        painter.setPen(self._theme.color(token))
        width = metrics.horizontalAdvance(text) + 1
        box = QRectF(seen_from(place.x(), width, self.width()), place.y(), width, self._line())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        return place.x() + width
