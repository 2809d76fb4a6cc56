"""A prompt as the model reads it: its tokens, each above its id, word borders visible, the answer's slot marked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import joined, marked, tr
from kn_studio.widgets.direction import elided

_HEIGHT = 24.0
_GAP = 3.0
_LINE_GAP = 4.0
_SIDE = 5.0
_ID = 14.0
"""Below a token, for its number in the vocabulary."""
BORDER = "·"
"""Stands for the space that a token begins with."""


@dataclass(frozen=True)
class _Box:
    """A token's place."""

    rect: QRectF
    number: int


class TokenLine(QWidget):
    """Wraps like text, from the right for languages that are written so. The token equal to `slot` is the answer's."""

    def __init__(self, name: str = marked("Tokens"), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._tokens: tuple[str, ...] = ()
        self._ids: tuple[int, ...] = ()
        self._slot = ""
        self._mirrored = False
        self.setAccessibleName(tr(name))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVisible(False)

    def set_tokens(self, tokens: tuple[str, ...], slot: str, mirrored: bool, ids: tuple[int, ...] = ()) -> None:
        """Show these; none hides the line. `ids` are as many, or none; one below 0 is that of no token."""
        if (tokens, slot, mirrored, ids) == (self._tokens, self._slot, self._mirrored, self._ids):
            return
        self._tokens, self._slot, self._mirrored, self._ids = tokens, slot, mirrored, ids
        self.setAccessibleDescription(" | ".join(tokens))
        self.setVisible(bool(tokens))
        self._fit()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower means higher."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the lines are at this width."""
        boxes = self._boxes(self.width())
        height = round(boxes[-1].rect.bottom() + self._below()) + 1 if boxes else 0
        if height != self.height():
            self.setFixedHeight(height)

    def minimumSizeHint(self) -> QSize:
        """Nothing in width."""
        return QSize(80, self.height())

    def _line(self) -> float:
        return _HEIGHT * max(1.0, self._theme.scale)

    def _below(self) -> float:
        return _ID * max(1.0, self._theme.scale) if self._ids else 0.0

    def _id(self, number: int) -> str:
        """A token's id as text; nothing where there is none."""
        return str(self._ids[number]) if number < len(self._ids) and self._ids[number] >= 0 else ""

    def _boxes(self, width: int) -> list[_Box]:
        metrics, small = QFontMetricsF(self._theme.font("text")), QFontMetricsF(self._theme.quiet_font())
        found: list[_Box] = []
        x = y = 0.0
        for number, token in enumerate(self._tokens):
            wide = max(metrics.horizontalAdvance(shown(token)), 6.0) + 2 * _SIDE
            wide = min(max(wide, small.horizontalAdvance(self._id(number)) + 2), float(width))
            if x and x + wide > width:
                x, y = 0.0, y + self._line() + self._below() + _LINE_GAP
            left = width - x - wide if self._mirrored else x
            found.append(_Box(QRectF(left, y, wide, self._line()), number))
            x += wide + _GAP
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Boxes with their tokens."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font("text")
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for box in self._boxes(self.width()):
            token = self._tokens[box.number]
            slot = token == self._slot
            painter.setPen(self._theme.color("accent" if slot else "line"))
            painter.setBrush(self._theme.color("accent soft") if slot else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            self._paint_words(painter, metrics, box.rect, token, slot)
        painter.setFont(self._theme.quiet_font())
        painter.setPen(self._theme.color("muted"))
        for box in self._boxes(self.width()):
            below = QRectF(box.rect.x(), box.rect.bottom(), box.rect.width(), self._below())
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._id(box.number))

    def _paint_words(self, painter: QPainter, metrics: QFontMetricsF, box: QRectF, token: str, slot: bool) -> None:
        """The border's dot is quiet, so that it is not taken for a letter of the token."""
        border, words = _parts(token)
        dot = metrics.horizontalAdvance(border)
        room = box.width() - 2 * _SIDE - dot
        words = elided(metrics, words, room + 1)
        line = box.y() + (box.height() + metrics.ascent() - metrics.descent()) / 2
        left = box.x() + _SIDE
        if border:
            painter.setPen(self._theme.color("muted"))
            at = box.right() - _SIDE - dot if self._mirrored else left
            painter.drawText(QPointF(at, line), border)
        painter.setPen(self._theme.color("accent" if slot else "text"))
        painter.drawText(QPointF(left if self._mirrored else left + dot, line), words)

    def event(self, event: QEvent) -> bool:
        """The tool tip is the token as it is, with its id."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = event.pos().toPointF()
            hit = next((box for box in self._boxes(self.width()) if box.rect.contains(place)), None)
            text = "" if hit is None else self._told(hit.number)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _told(self, number: int) -> str:
        said = tr(
            "token {number} of {count}: “{tokens}”",
            number=number + 1,
            count=len(self._tokens),
            tokens=self._tokens[number],
        )
        return joined([said, tr("id {id}", id=self._id(number))]) if self._id(number) else said


def shown(token: str) -> str:
    """A token as it is drawn."""
    return "".join(_parts(token))


def _parts(token: str) -> tuple[str, str]:
    """The mark of a word's border, and the rest; nothing at all reads as empty."""
    words = token.lstrip(" ")
    return BORDER * (len(token) - len(words)), words or ("" if token else "∅")
