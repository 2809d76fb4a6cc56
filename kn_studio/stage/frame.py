"""What stands around every step: how far the story is, its title and time above, keys and three buttons below."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kn_studio.stage.look import Look
from kn_studio.stage.words import Words
from kn_studio.translation import tr

_DOT = " · "


class _Progress(QWidget):
    """One stroke for each step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._step, self._steps = Look(), 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, step: int, steps: int) -> None:
        """The step on screen, of so many."""
        self._step, self._steps = step, steps
        self.setAccessibleName(tr("Step {n} of {all}", n=step + 1, all=steps))
        self.update()

    def dress(self, look: Look) -> None:
        """Take over size and colours."""
        self._look = look
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """A thin line."""
        return QSize(self._look.px(400), self._look.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Steps that were told are filled."""
        painter, gap = QPainter(self), self._look.px(8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - gap * (self._steps - 1)) / self._steps
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for place in range(self._steps):
            token = "accent" if place <= self._step else "line"
            painter.setBrush(self._look.theme.color(token))
            at = self._steps - 1 - place if mirrored else place
            box = QRectF(at * (width + gap), 0, width, self.height())
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)


class Head(QWidget):
    """The line above a step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress, self._number = _Progress(), Words(22, "accent", strong=True)
        self._title, self._time = Words(26, strong=True), Words(20, "muted")
        for words in (self._number, self._title, self._time):
            words.setWordWrap(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._progress)
        self._row = QHBoxLayout()
        self._row.addWidget(self._number)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self._time)
        column.addLayout(self._row)
        self._column = column

    def dress(self, look: Look) -> None:
        """Take over the room between the parts."""
        self._column.setSpacing(look.px(14))
        self._row.setSpacing(look.px(14))

    def show_step(self, step: int, steps: int, title: str) -> None:
        """Name the step."""
        self._progress.show_step(step, steps)
        self._number.say(str(step + 1) if title else "")
        self._title.say(title)

    def show_time(self, seconds: float | None, planned: int) -> None:
        """The time since the story began, beside the time planned for this step; None hides it."""
        self._time.setVisible(seconds is not None)
        if seconds is not None:
            self._time.say(tr("{now} · planned {then}", now=clock(seconds), then=clock(planned)))


def clock(seconds: float) -> str:
    """ "1:05"."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


class Foot(QWidget):
    """The line below a step. `moved` carries 1 or -1."""

    moved = Signal(int)
    reset = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = Words(16, "muted")
        self._back, self._next = QPushButton(tr("Back")), QPushButton(tr("Next"))
        self._reset, self._leave = QPushButton(tr("Reset all")), QPushButton(tr("Leave"))
        self._next.setProperty("primary", True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._keys, 1)
        for button in (self._leave, self._reset, self._back, self._next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.addWidget(button)
        self._next.clicked.connect(lambda: self.moved.emit(1))
        self._back.clicked.connect(lambda: self.moved.emit(-1))
        self._reset.clicked.connect(self.reset)
        self._leave.clicked.connect(self.left)
        keys = tr(
            "Space or right arrow: next · left arrow: back · 1–7: step · S: slide the maps · R: reset · "
            "H: numbers · T: time · C: large pointer · F11: full screen · Esc: leave"
        )
        # A line ends between two keys, never inside what one does, and not in a dot that stands alone.
        self._keys.say(tr("; ").join(key.replace(" ", "\u00a0") for key in keys.split(_DOT)))

    def dress(self, look: Look) -> None:
        """Take over sizes."""
        self._row.setSpacing(look.px(12))
        for button in (self._leave, self._reset, self._back, self._next):
            button.setFont(look.font(18))

    def show_step(self, step: int, steps: int) -> None:
        """What can be done from here."""
        self._back.setEnabled(step > 0)
        self._next.setEnabled(step < steps - 1)
        self._reset.setEnabled(True)

    def show_nothing(self) -> None:
        """There is no story: one can only leave."""
        for button in (self._back, self._next, self._reset):
            button.setEnabled(False)
