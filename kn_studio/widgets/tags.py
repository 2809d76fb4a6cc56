"""Small words in a frame, side by side: what is to be said of something, or a filter that can be taken away."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr, unlettered
from kn_studio.widgets.direction import elided
from kn_studio.widgets.flow import FlowLayout

_HEIGHT, _PRESSED = 24, 28
_SIDE = 8.0
_CROSS = 14.0
_WIDEST = 320


@dataclass(frozen=True)
class Tag:
    """`text` in the colour `token`; `sentence` explains it. One with a `key` can be taken away."""

    text: str
    sentence: str = ""
    token: str = "muted"
    key: str = ""


class TagButton(QAbstractButton):
    """One tag. Pressing it says its sentence, or takes it away."""

    def __init__(self, tag: Tag, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag = tag
        self._theme = theme
        self.setText(tag.text)
        self.setToolTip(tag.sentence or tag.text)
        self.setAccessibleName(tr("Take {tag} away", tag=tag.text) if tag.key else tag.text)
        self.setAccessibleDescription(tag.sentence)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if tag.key else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if tag.key:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The words, and a cross where it can go."""
        words = QFontMetricsF(self._theme.font("text")).horizontalAdvance(self.tag.text)
        width = min(words + 2 * _SIDE + (_CROSS if self.tag.key else 0) + 2, _WIDEST * max(1.0, self._theme.scale))
        return QSize(round(width), self._theme.enlarged(_PRESSED if self.tag.key else _HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, words, cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, box = self._theme, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.tag.key:
            painter.setBrush(theme.color("accent soft"))
        painter.setPen(QPen(theme.color("accent"), 2) if self.hasFocus() else QPen(theme.color("line"), 1))
        painter.drawRoundedRect(box, 5, 5)
        font = theme.font("text")
        painter.setFont(font)
        painter.setPen(theme.color("accent" if self.tag.key else self.tag.token))
        room = self.width() - 2 * _SIDE - (_CROSS if self.tag.key else 0)
        text = unlettered(elided(QFontMetricsF(font), self.tag.text, room + 1))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(QRectF(_SIDE, 0, room + 2, self.height()), _LEFT, text)
        if self.tag.key:
            middle, x = box.center().y(), self.width() - _SIDE - 4
            painter.setPen(QPen(theme.color("accent"), 1.5))
            for sign in (-1, 1):
                painter.drawLine(round(x - 4), round(middle - 4 * sign), round(x + 4), round(middle + 4 * sign))


class Tags(QWidget):
    """Tags that wrap; hidden while there are none. `removed` carries a tag's key."""

    removed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._theme: Theme = LIGHT
        self._flow = FlowLayout(self, 6)
        self._tags: tuple[Tag, ...] = ()
        self._buttons: list[TagButton] = []
        self.setVisible(False)

    def set_tags(self, tags: tuple[Tag, ...]) -> None:
        """Show these."""
        if tags == self._tags:
            return
        self._tags = tags
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [TagButton(tag, self._theme, self) for tag in tags]
        for button in self._buttons:
            if button.tag.key:
                button.clicked.connect(lambda _checked=False, key=button.tag.key: self.removed.emit(key))
            self._flow.addWidget(button)
            button.show()
        self.setAccessibleDescription(" ".join(tag.sentence or tag.text for tag in tags))
        self.setVisible(bool(tags))
        self.updateGeometry()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        self._theme = theme
        for button in self._buttons:
            button.apply_theme(theme)


_LEFT = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
