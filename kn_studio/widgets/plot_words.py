"""What a plot says in words: a tool tip for what lies under the pointer, and all it shows as text to copy."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QTimer
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip

from kn_studio.widgets.plot import Plot


class TippedPlot(Plot):
    """A plot that paints itself, and says what lies under the pointer."""

    def tip_at(self, spot: QPointF) -> str:
        """What lies there, in words; "" for nothing."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        """The tool tip is that of the place under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)


class HoveredPlot(Plot):
    """A plot with a scene (a `PlotWidget`), which says what lies under the pointer while that moves.

    The scene is fitted to the widget before it is painted, or when events rest: a layout that comes to its end in
    several steps resizes the widget at each, and fitting takes milliseconds.
    """

    _fits = True
    _rest: QTimer | None = None

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """What nobody sees yet is fitted at once; so is a scene that is being built, which comes without an event."""
        if event is None or not self.isVisible():
            self._fits = True
            super().resizeEvent(event)  # type: ignore[arg-type]
        elif self._fits:
            self._fits = False
            if self._rest is None:
                # A single shot that is still to come would keep a plot that is deleted meanwhile.
                self._rest = QTimer(self, singleShot=True, interval=0)
                self._rest.timeout.connect(self.fit)
            self._rest.start()

    def fit(self) -> None:
        """Fit the scene to the widget, where that is still to be done."""
        if not self._fits:
            self._fits = True
            super().resizeEvent(None)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Never paint what does not fit."""
        self.fit()
        super().paintEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """When the pointer rests, the scene, which has nothing to say, would hide what was said."""
        return event.type() == QEvent.Type.ToolTip or bool(super().viewportEvent(event))  # type: ignore[misc]


class CopiedPlot(Plot):
    """A plot that the keyboard can reach, where copy copies what it shows. Other keys are the subclass's."""

    def as_text(self) -> str:
        """What is shown as tab-separated text."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy copies all of it."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.as_text())
        else:
            super().keyPressEvent(event)
