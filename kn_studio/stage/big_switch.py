"""A switch large enough for a hall: its knob slides, its position is a word too."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kn_studio.stage.look import Look, glide
from kn_studio.translation import tr
from kn_studio.widgets.direction import where_words_begin
from kn_studio.widgets.wrapped_label import draw_lines


class BigSwitch(QAbstractButton):
    """Checked means on. `large` ones are the one loud thing of a step. `clicked` says that it was thrown."""

    def __init__(self, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._large, self._detail = Look(), large, ""
        self._knob = 1.0
        self._start = 1.0
        self._motion = glide(self)
        self._motion.valueChanged.connect(self._moved)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, on: bool, detail: str = "") -> None:
        """Show a name and a position, without telling anybody; `detail` is the quiet line below the name."""
        self.setText(text)
        self._detail = detail
        self.setChecked(on)
        position = tr("on") if on else tr("off")
        self.setAccessibleName(tr(", ").join(filter(None, (text, detail, position))))
        goal = 1.0 if on else 0.0
        self._motion.stop()
        if self._look.still or not self.isVisible():
            self._knob = goal
        elif goal != self._knob:
            self._start = self._knob
            self._motion.start()
        self.updateGeometry()
        self.update()

    def dress(self, look: Look) -> None:
        """Take over sizes and colours."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Track and words; longer words wrap to a second line."""
        track, _ = self._track()
        font = self._look.font(self._type(), strong=self._large)
        words = QFontMetricsF(font).horizontalAdvance(self.text())
        rest = QFontMetricsF(self._look.font(18)).horizontalAdvance(self._detail)
        width = min(max(words, rest), self._look.px(300 if self._large else 320)) + track + self._look.px(32)
        return QSize(round(width), self._look.px(104 if self._large else 76))

    def minimumSizeHint(self) -> QSize:
        """Not narrower than its words."""
        return self.sizeHint()

    def _type(self) -> int:
        return 28 if self._large else 22

    def _track(self) -> tuple[int, int]:
        return (self._look.px(132), self._look.px(68)) if self._large else (self._look.px(84), self._look.px(44))

    def _moved(self, share: float) -> None:
        goal = 1.0 if self.isChecked() else 0.0
        self._knob = self._start + (goal - self._start) * share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track with knob and word, name, detail."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, theme = self._look, self._look.theme
        width, height = self._track()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - width - 4 if mirrored else 4
        track = QRectF(left, (self.height() - height) / 2, width, height)
        lit = self.isChecked()
        painter.setPen(QPen(theme.color("accent" if lit else "muted"), look.px(2)))
        painter.setBrush(theme.color("accent" if lit else "panel"))
        painter.drawRoundedRect(track, height / 2, height / 2)
        painter.setFont(look.font(22 if self._large else 15, strong=True))
        painter.setPen(theme.color("on accent" if lit else "muted"))
        shift = -height * 0.4 if lit else height * 0.4
        painter.drawText(track.translated(shift, 0), Qt.AlignmentFlag.AlignCenter, tr("on") if lit else tr("off"))
        travel = width - height
        knob = QPointF(track.left() + height / 2 + travel * self._knob, track.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("on accent" if lit else "muted"))
        painter.drawEllipse(knob, height * 0.36, height * 0.36)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), look.px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        self._words(painter, track, mirrored)

    def _words(self, painter: QPainter, track: QRectF, mirrored: bool) -> None:
        look, theme = self._look, self._look.theme
        gap = look.px(20)
        room = QRectF(self.rect())
        room = (
            room.adjusted(0, 0, track.left() - gap - room.right(), 0)
            if mirrored
            else room.adjusted(track.right() + gap, 0, 0, 0)
        )
        where = where_words_begin() | Qt.AlignmentFlag.AlignVCenter

        def write(lines: QRectF, text: str) -> None:
            if mirrored:
                draw_lines(painter, lines, where, text)
            else:
                painter.drawText(lines, int(where | Qt.TextFlag.TextWordWrap), text)

        upper = room.adjusted(0, 0, 0, -room.height() * 0.34) if self._detail else room
        painter.setFont(look.font(self._type(), strong=self._large))
        painter.setPen(theme.color("text"))
        write(upper, self.text())
        if self._detail:
            painter.setFont(look.font(18))
            painter.setPen(theme.color("muted"))
            write(room.adjusted(0, room.height() * 0.52, 0, 0), self._detail)
