"""What a plot says in words: a tool tip for what lies under the pointer, and all it shows as text to copy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPointF
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip

from kn_studio.widgets.plot import Plot

_FIT = QEvent.Type(QEvent.registerEventType())
"""The event in which a plot fits its scene."""


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

    The scene is fitted to the widget by an event of its own, before anything is painted: a layout that comes to its end
    in several steps resizes the widget at each, fitting takes milliseconds, and a scene that changes while it is
    painted is painted twice.
    """

    _fits = True
    _fitting_soon = False

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """What nobody sees yet is fitted at once; so is a scene that is being built, which comes without an event."""
        if event is None or not self.isVisible():
            self._fits = True
            super().resizeEvent(event)  # type: ignore[arg-type]
        elif self._fits:
            self._fits = False
            self.fit_soon()

    def fit_soon(self) -> None:
        """Fit the scene, and whatever else waits for that, when this event is over; what is hidden waits longer."""
        if not self._fitting_soon and self.isVisible():
            self._fitting_soon = True
            QCoreApplication.postEvent(self, QEvent(_FIT))

    def customEvent(self, event: QEvent) -> None:
        """The time to fit has come."""
        self._fitting_soon = False
        self.fit()

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
