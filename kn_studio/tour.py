"""The tour: a card that goes from station to station, offered once at the first start and whenever asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QMainWindow, QWidget

from kn_studio.intents import Intent, ShowStation
from kn_studio.tour_stops import STOPS
from kn_studio.translation import tr
from kn_studio.widgets.tour_card import TourCard


class Tour(QObject):
    """Shows the card over a window; `ask` takes an intent like a panel's."""

    def __init__(self, window: QMainWindow, ask: Callable[[Intent], None]) -> None:
        super().__init__(window)
        self._window, self._ask = window, ask
        self.card: TourCard | None = None
        self.place = 0
        self._under: QWidget | None = None

    def begin(self) -> None:
        """From the welcome on, whatever was on screen."""
        self.end()
        self._lay(0)
        self._window.installEventFilter(self)

    def _lay(self, place: int) -> None:
        """Put a card on what the window shows now."""
        self._under = self._window.centralWidget()
        self.card = TourCard(self._window)
        self.card.moved.connect(lambda by: self._go(self.place + by))
        self.card.ended.connect(self.end)
        self._show(place)
        self.card.show()
        self.card.raise_()

    def _lay_again(self) -> None:
        """The window was built anew, perhaps in another language: so is the card, where it stood."""
        if self.card is not None and self._window.centralWidget() is not self._under:
            place = self.place
            self.card.deleteLater()
            self._lay(place)

    def end(self) -> None:
        """Take the card away; the station stays."""
        card, self.card = self.card, None
        if card is not None:
            self._window.removeEventFilter(self)
            card.hide()
            card.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The card keeps to its corner."""
        if watched is self._window and self.card is not None:
            if event.type() == QEvent.Type.Resize:
                self.card.fit()
            elif event.type() == QEvent.Type.ChildPolished and self._window.centralWidget() is not self._under:
                QTimer.singleShot(0, self, self._lay_again)
        return super().eventFilter(watched, event)

    def _go(self, place: int) -> None:
        if self.card is None or place > len(STOPS):
            self.end()
            return
        if place > 0:
            self._ask(ShowStation(STOPS[place - 1].station))
        self._show(max(0, place))

    def _show(self, place: int) -> None:
        assert self.card is not None
        self.place = place
        if place == 0:
            text = tr(
                "A tour of the stations, one sentence each. The plain reading level calls neurons switches, and layers "
                "floors. For a story on a large screen press F5."
            )
            self.card.show_stop(0, len(STOPS), tr("Five minutes to look around"), text, tr("Next"))
            return
        stop = STOPS[self.place - 1]
        last = tr("Done") if self.place == len(STOPS) else tr("Next")
        self.card.show_stop(self.place, len(STOPS), tr(stop.title), tr(stop.text), last)
