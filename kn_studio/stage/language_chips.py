"""Languages to pick, each by its own name with its marker; one of them is on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from kn_studio.stage.look import Look
from kn_studio.story.choices import Choice
from kn_studio.translation import tr
from kn_studio.widgets import marks
from kn_studio.widgets.direction import cut, of_words, where_words_begin


class _Chip(QAbstractButton):
    """One language."""

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self.choice = Look(), choice
        self.setCheckable(True)
        self.setText(choice.text)
        self.setToolTip(choice.tip)
        self.setAccessibleName(tr(", ").join((choice.text, choice.tip)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def dress(self, look: Look) -> None:
        """Take over sizes and colours."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Marker and name."""
        width = QFontMetricsF(self._look.font(20, strong=True)).horizontalAdvance(self.text())
        return QSize(round(width) + self._look.px(56), self._look.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pill; the one that is on is filled and framed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, theme, on = self._look, self._look.theme, self.isChecked()
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        focused = self.hasFocus()
        painter.setPen(QPen(theme.color("accent" if on or focused else "line"), look.px(3 if focused else 2)))
        painter.setBrush(theme.color("accent soft" if on else "panel"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        colour = theme.language_color(self.choice.position)
        before = float(look.px(24))
        mirrored = of_words() == Qt.LayoutDirection.RightToLeft
        middle = QPointF(self.width() - before if mirrored else before, box.center().y())
        marks.draw(painter, theme.marker(self.choice.position), middle, look.px(14), colour)
        painter.setFont(look.font(20, strong=on))
        painter.setPen(theme.color("text"))
        room = cut(box.toAlignedRect(), look.px(36), look.px(10))
        painter.drawText(room, where_words_begin() | Qt.AlignmentFlag.AlignVCenter, self.text())


class LanguageChips(QWidget):
    """A row of languages. `picked` carries the code that the user chose."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._chips: list[_Chip] = []
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(tr("The second language"))

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer these; the chips are made once."""
        if [chip.choice.code for chip in self._chips] != [choice.code for choice in choices]:
            self._make(choices)
        for chip, choice in zip(self._chips, choices, strict=True):
            chip.setChecked(choice.on)

    def dress(self, look: Look) -> None:
        """Take over sizes and colours."""
        self._look = look
        self._row.setSpacing(look.px(10))
        for chip in self._chips:
            chip.dress(look)

    def _make(self, choices: tuple[Choice, ...]) -> None:
        while self._row.takeAt(0) is not None:
            pass
        for chip in self._chips:
            self._group.removeButton(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [_Chip(choice, self) for choice in choices]
        for chip in self._chips:
            chip.dress(self._look)
            chip.clicked.connect(lambda _checked=False, code=chip.choice.code: self.picked.emit(code))
            self._group.addButton(chip)
            self._row.addWidget(chip)
        self._row.addStretch(1)
