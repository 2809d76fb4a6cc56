"""A switch that is on or off, with its name beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr

_TRACK = 34.0
_GAP = 10.0
_ROW = 30


class Toggle(QAbstractButton):
    """Checked means on. `clicked` tells that the user has thrown it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_switch(self, text: str, on: bool, tip: str) -> None:
        """Show this name and position without telling anybody."""
        self.setText(text)
        self.setChecked(on)
        self.setToolTip(tip)
        self.setAccessibleName(tr(", ").join((text, tr("on") if on else tr("off"))))
        self.updateGeometry()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and type from the theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Track, name and the word for its position."""
        metrics = QFontMetricsF(self._theme.font("figures"))
        words = metrics.horizontalAdvance(self.text()) + _GAP + metrics.horizontalAdvance(tr("off"))
        return QSize(round(_TRACK + _GAP + words) + 6, round(_ROW * max(1.0, self._theme.scale)))

    def minimumSizeHint(self) -> QSize:
        """All of it: a name that is cut names something else."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track with its knob, name, position in words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, on, middle = self._theme, self.isChecked(), self.height() / 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _TRACK - 2 if mirrored else 2.0
        track = QRectF(left, middle - 9, _TRACK, 18)
        lit = "accent" if on and self.isEnabled() else "muted"
        painter.setPen(QPen(theme.color(lit), 1.5))
        painter.setBrush(theme.color(lit if on else "panel"))
        painter.drawRoundedRect(track, 9, 9)
        knob = track.right() - 9 if on != mirrored else track.left() + 9
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("panel" if on else "muted"))
        painter.drawEllipse(QPointF(knob, middle), 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        self._paint_words(painter, track, mirrored)

    def _paint_words(self, painter: QPainter, track: QRectF, mirrored: bool) -> None:
        font = self._theme.font("figures")
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        x = track.left() if mirrored else track.right()
        for text, token in ((self.text(), "text"), (tr("on") if self.isChecked() else tr("off"), "muted")):
            width = metrics.horizontalAdvance(text) + 1
            x += -_GAP - width if mirrored else _GAP
            painter.setPen(self._theme.color(token))
            painter.drawText(QRectF(x, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
            x += 0 if mirrored else width
