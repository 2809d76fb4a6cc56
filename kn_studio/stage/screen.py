"""The screen that covers the window while the story is told: pages, keys, time, pointer."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QCursor, QKeyEvent, QPainter, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from kn_studio.stage import PAGES
from kn_studio.stage.frame import Foot, Head
from kn_studio.stage.look import Look, unit_for
from kn_studio.stage.page import Page
from kn_studio.stage.words import Words
from kn_studio.story import STEPS
from kn_studio.story.place import GoTo, LayTogether, Place, ShowNumbers
from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr

_NEXT = (Qt.Key.Key_Space, Qt.Key.Key_PageDown)
_BACK = (Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
"""Back and on where the story runs from left to right, on and back where it runs from right to left."""
_POINTER = 44


class Message(QWidget):
    """Stands where there is no step to show: while the demo is read, and where it cannot be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what, self._hint = Words(36, strong=True), Words(24, "muted")
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._what)
        column.addWidget(self._hint)
        column.addStretch(2)

    def say(self, what: str, hint: str) -> None:
        """Show what is, and what to do."""
        self._what.say(what)
        self._hint.say(hint)


class Screen(QWidget):
    """Holds no story of its own: `show_step` draws a view, `wish` carries what the presenter does, `left` that it is
    over. `reset` asks for everything back, `whole` for the whole screen or for the window again. `told`: a
    message is on screen.
    """

    wish = Signal(object)
    reset = Signal()
    left = Signal()
    whole = Signal()

    def __init__(self, parent: QWidget | None = None, still: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Demo"))
        self._theme, self._still, self._look = LIGHT, still, Look()
        self._place = Place()
        self._began = time.monotonic()
        self._timed, self._pointed = True, False
        self.pages: dict[str, Page] = {}
        self.told = False
        self._head, self._foot, self.message = Head(), Foot(), Message()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.message)
        self._column = QVBoxLayout(self)
        for part, stretch in ((self._head, 0), (self._stack, 1), (self._foot, 0)):
            self._column.addWidget(part, stretch)
        self._foot.moved.connect(self._move)
        self._foot.reset.connect(self.reset)
        self._foot.left.connect(self.left)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tell_time)
        self.say("", "")

    # --- what is shown ------------------------------------------------------------------------------------------

    def say(self, what: str, hint: str) -> None:
        """Show a message in place of a step."""
        self._clock.stop()
        self.message.say(what, hint)
        self._head.show_step(0, len(STEPS), "")
        self._head.show_time(None, 0)
        self._foot.show_nothing()
        self._stack.setCurrentWidget(self.message)
        self.told = bool(what)

    def begin(self) -> None:
        """The first step is about to be shown: the time runs from here."""
        self._began = time.monotonic()
        self._clock.start()

    def show_step(self, place: Place, view: Any) -> None:
        """Show the view of the step that the place stands on."""
        step = STEPS[place.step]
        page = self.pages.get(step.key) or self._make(step.key)
        self._place = place
        page.show_view(view)
        self._head.show_step(place.step, len(STEPS), tr(step.title))
        self._foot.show_step(place.step, len(STEPS))
        self._tell_time()
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)
            self.setFocus()
            page.entered()

    def apply_theme(self, theme: Theme) -> None:
        """Colours and faces from the theme; sizes come from the window."""
        self._theme = theme
        self._dress()

    def _make(self, key: str) -> Page:
        page = self.pages[key] = PAGES[key]()
        page.wish.connect(self.wish)
        self._stack.addWidget(page)
        page.dress(self._look)
        return page

    def _dress(self) -> None:
        look = self._look = Look(self._theme, unit_for(self.width(), self.height()), self._still)
        side = look.px(56)
        self._column.setContentsMargins(side, look.px(28), side, look.px(24))
        self._column.setSpacing(look.px(20))
        for part in (self._head, self._foot, self.message):
            for each in (part, *part.findChildren(QWidget)):
                dress = getattr(each, "dress", None)
                if dress is not None:
                    dress(look)
        for page in self.pages.values():
            page.dress(look)
        self._point()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Type grows and shrinks with the window."""
        super().resizeEvent(event)
        self._dress()

    def _tell_time(self) -> None:
        shown = self._timed and self._clock.isActive()
        planned = STEPS[self._place.step].at
        self._head.show_time(time.monotonic() - self._began if shown else None, planned)

    # --- what the presenter does --------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """The window's own shortcuts wait until the story is over, but for closing it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if not (control and event.key() == Qt.Key.Key_Q):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The presenter's keys. In a text field letters and digits are the field's own."""
        key, typing = Qt.Key(event.key()), isinstance(self.focusWidget(), QLineEdit)
        if key == Qt.Key.Key_Escape:
            self._escape(typing)
        elif key == Qt.Key.Key_F11:
            self.whole.emit()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) or (not typing and key in (*_NEXT, *_BACK, *_ARROWS)):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._move(1 if key in (*_NEXT, _ARROWS[0 if mirrored else 1]) else -1)
        elif not typing and Qt.Key.Key_1 <= key < Qt.Key.Key_1 + len(STEPS):
            self._go(int(key) - int(Qt.Key.Key_1))
        elif not typing and key in self._letters:
            self._letters[key](self)
        else:
            super().keyPressEvent(event)
        event.accept()

    def _escape(self, typing: bool) -> None:
        """Out of a field first, then out of the story."""
        if typing:
            self.setFocus()
        else:
            self.left.emit()

    def _move(self, by: int) -> None:
        self._go(self._place.step + by)

    def _go(self, step: int) -> None:
        if self._stack.currentWidget() is not self.message and 0 <= step < len(STEPS):
            self.wish.emit(GoTo(step))

    def _toggle_numbers(self) -> None:
        self.wish.emit(ShowNumbers(not self._place.numbers))

    def _toggle_time(self) -> None:
        self._timed = not self._timed
        self._tell_time()

    def _toggle_pointer(self) -> None:
        self._pointed = not self._pointed
        self._point()

    def _slide(self) -> None:
        self.wish.emit(LayTogether(not self._place.together))

    def _point(self) -> None:
        if self._pointed:
            self.setCursor(large_pointer(self._theme, self._look.px(_POINTER)))
        else:
            self.unsetCursor()

    _letters = {  # noqa: RUF012  (methods by key, never changed)
        Qt.Key.Key_R: lambda self: self.reset.emit(),
        Qt.Key.Key_H: _toggle_numbers,
        Qt.Key.Key_T: _toggle_time,
        Qt.Key.Key_C: _toggle_pointer,
        Qt.Key.Key_S: _slide,
    }


def large_pointer(theme: Theme, size: int) -> QCursor:
    """A pointer that is seen from the last row: the accent's colour with a rim of the panel's."""
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rim: QColor = theme.color("panel")
    painter.setPen(QPen(rim, max(2.0, size / 16)))
    painter.setBrush(theme.color("accent"))
    corners = ((0.06, 0.04), (0.06, 0.78), (0.26, 0.62), (0.4, 0.92), (0.53, 0.86), (0.4, 0.57), (0.64, 0.55))
    painter.drawPolygon(QPolygonF([QPointF(x * size, y * size) for x, y in corners]))
    painter.end()
    return QCursor(picture, round(size * 0.06), round(size * 0.04))
