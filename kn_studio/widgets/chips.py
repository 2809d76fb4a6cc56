"""Chips: a language with its mark, answer and probability; and a token of the vocabulary in its own script."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import marked, tr, unlettered
from kn_studio.widgets import marks
from kn_studio.widgets.direction import elided
from kn_studio.widgets.flow import FlowLayout

_HEIGHT = 28
_SIDE = 10.0
_SPACE = 8.0
_ANSWER_ROOM = 180.0


@dataclass(frozen=True)
class LanguageChipText:
    """What a language chip says. `value` is the figure at its end."""

    key: str
    name: str
    position: int
    detail: str = ""
    value: str = ""
    tooltip: str = ""
    warn: bool = False


class LanguageChip(QAbstractButton):
    """A button with the language's marker, its name, a quiet detail and a figure; each part keeps its direction."""

    def __init__(self, text: LanguageChipText, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = text
        self._theme = theme
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_text(text)

    def show_text(self, text: LanguageChipText) -> None:
        """Say this from now on."""
        self.content = text
        self.setAccessibleName(" ".join(part for part in (text.name, text.detail, text.value) if part))
        self.setToolTip(text.tooltip)
        self.updateGeometry()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def _value_font(self) -> QFont:
        font = self._theme.font("figures")
        font.setWeight(font.Weight.DemiBold)
        return font

    def _widths(self) -> tuple[float, float, float]:
        plain = QFontMetricsF(self._theme.font("text"))
        detail = min(plain.horizontalAdvance(self.content.detail), _ANSWER_ROOM)
        value = QFontMetricsF(self._value_font()).horizontalAdvance(self.content.value)
        return plain.horizontalAdvance(self.content.name) + 1, detail and detail + 1, value and value + 1

    def sizeHint(self) -> QSize:
        """All parts in one line."""
        name, detail, value = self._widths()
        width = _SIDE + 9 + _SPACE + name + (detail and _SPACE + detail) + (value and 2 * _SPACE + value) + _SIDE
        return QSize(int(width) + 2, round(_HEIGHT * max(1.0, self._theme.scale)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, marker, name, detail, figure."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, box = self._theme, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            painter.setBrush(theme.color("accent soft"))
        elif self.underMouse():
            painter.setBrush(theme.color("grid"))
        painter.setPen(QPen(theme.color("accent"), 2) if self.hasFocus() else QPen(theme.color("line"), 1))
        painter.drawRoundedRect(box, 6, 6)
        x, middle = _SIDE, box.center().y()
        mark = QPointF(self._from(x, 9) + 4.5, middle)
        marks.draw(painter, theme.marker(self.content.position), mark, 9, self._hue())
        x += 9 + _SPACE
        name, detail, value = self._widths()
        metrics = QFontMetricsF(theme.font("text"))
        said = elided(metrics, self.content.detail, detail)
        figure = "warn" if self.content.warn else "text"
        plain = theme.font("text")
        for text, width, token, font in (
            (self.content.name, name, "text", plain),
            (said, detail, "muted", plain),
        ):
            painter.setFont(font)
            painter.setPen(theme.color(token))
            painter.drawText(QRectF(self._from(x, width), 0, width, self.height()), _LEFT, text)
            x += width + _SPACE
        painter.setFont(self._value_font())
        painter.setPen(theme.color(figure))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        place = QRectF(self._from(box.right() - _SIDE - value, value), 0, value, self.height())
        painter.drawText(place, _LEFT, self.content.value)

    def _from(self, start: float, width: float) -> float:
        """Where a part of this width is drawn that begins so far from where the chip does."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - start - width if mirrored else start

    def _hue(self) -> QColor:
        return self._theme.language_color(self.content.position)

    def enterEvent(self, event: object) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)  # type: ignore[arg-type]
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Quiet again."""
        super().leaveEvent(event)  # type: ignore[arg-type]
        self.update()


class LanguageChips(QWidget):
    """A line of language chips that wraps; `chosen` carries the key of the one pressed. `tail` widgets follow."""

    chosen = Signal(str)

    def __init__(self, name: str = marked("Languages"), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(name))
        self._theme: Theme = LIGHT
        self._flow = FlowLayout(self)
        self._texts: tuple[LanguageChipText, ...] = ()
        self._chips: list[LanguageChip] = []
        self._tail: list[QWidget] = []

    def set_chips(self, texts: tuple[LanguageChipText, ...], current: str = "") -> None:
        """Show these; `current` is the one that the picture below is about."""
        before, self._texts = self._texts, texts
        if [text.key for text in texts] == [text.key for text in before]:
            # Its answers come one by one: making every chip anew would hold the window, and lose the keyboard.
            for chip, text, old in zip(self._chips, texts, before, strict=True):
                if text != old:
                    chip.show_text(text)
        else:
            self._rebuild()
        for chip in self._chips:
            chip.setChecked(chip.content.key == current)

    def add_tail(self, widget: QWidget) -> None:
        """A control behind the last chip."""
        self._tail.append(widget)
        self._flow.addWidget(widget)
        self._fit_tail()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on to the chips."""
        self._theme = theme
        for chip in self._chips:
            chip.apply_theme(theme)
        self._fit_tail()

    def _fit_tail(self) -> None:
        """As high as the chips: words in another script would make a button higher."""
        for widget in self._tail:
            widget.setFixedHeight(round(_HEIGHT * max(1.0, self._theme.scale)))

    def _rebuild(self) -> None:
        focused = next((chip.content.key for chip in self._chips if chip is self.window().focusWidget()), None)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for widget in self._tail:
            self._flow.removeWidget(widget)
        self._chips = [LanguageChip(text, self._theme, self) for text in self._texts]
        for chip in self._chips:
            chip.clicked.connect(lambda _checked, key=chip.content.key: self.chosen.emit(key))
            self._flow.addWidget(chip)
            chip.show()
        for widget in self._tail:
            self._flow.addWidget(widget)
        for first, then in pairwise([*self._chips, *self._tail]):
            QWidget.setTabOrder(first, then)
        for chip in self._chips:
            if chip.content.key == focused:
                chip.setFocus()
        self.updateGeometry()


class TokenChip(QWidget):
    """One token of the vocabulary, with a visible space where it begins with one."""

    def __init__(self, token: str, tooltip: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = shown_token(token)
        self._theme = theme
        self.setToolTip(tooltip)
        self.setAccessibleName(token)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The token and a little air."""
        metrics = QFontMetricsF(self._theme.font("text"))
        width = max(metrics.horizontalAdvance(self._token), 8.0) + 17
        return QSize(int(min(width, 260)), round(24 * max(1.0, self._theme.scale)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame and token."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("line"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(self._theme.color("text"))
        painter.setFont(self._theme.font("text"))
        metrics = QFontMetricsF(self._theme.font("text"))
        text = unlettered(elided(metrics, self._token, self.width() - 14))
        # On the line of the theme's own font: a face that another script falls back to would sit higher or lower.
        left = (self.width() - metrics.horizontalAdvance(text)) / 2
        line = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(left, line), text)


class TokenChips(QWidget):
    """Tokens one after the other, wrapping."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(name))
        self._theme: Theme = LIGHT
        self._flow = FlowLayout(self, 6)
        self._tokens: tuple[tuple[str, str], ...] = ()
        self._chips: list[TokenChip] = []

    def set_tokens(self, tokens: tuple[tuple[str, str], ...]) -> None:
        """Pairs of a token and its tool tip."""
        if tokens == self._tokens:
            return
        self._tokens = tokens
        self._flow.clear()
        self._chips = [TokenChip(token, tooltip, self._theme, self) for token, tooltip in tokens]
        for chip in self._chips:
            self._flow.addWidget(chip)
            chip.show()
        self.setAccessibleDescription(tr(", ").join(token for token, _ in tokens))
        self.updateGeometry()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on to the chips."""
        self._theme = theme
        for chip in self._chips:
            chip.apply_theme(theme)


def shown_token(token: str) -> str:
    """A token for people: spaces at its edges become visible, and nothing at all reads as empty."""
    if not token:
        return "∅"
    start, end = len(token) - len(token.lstrip()), len(token.rstrip())
    if end < start:
        return "␣" * len(token)
    return token[start:end] + "␣" * (len(token) - end)


_LEFT = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
