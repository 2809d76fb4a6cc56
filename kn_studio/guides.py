"""What leads people through the program: the story on a large screen, the tour, and whether anything moves."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QMainWindow

from kn_studio.guide_intents import PresentStory, StartTour, SwitchMotion
from kn_studio.intents import Intent, OpenSession
from kn_studio.lane import Lane
from kn_studio.messages import Messages
from kn_studio.theme import Theme
from kn_studio.translation import tr

if TYPE_CHECKING:
    from kn_studio.presenting import Presenting
    from kn_studio.tour import Tour

STILL = "motion/still"
"""The setting that says that nothing may move."""

FIRST_TOUR_MILLISECONDS = 1500
"""At the first start the map comes first, then the tour is offered."""


class Guides:
    """Carries out these intents; `handlers` are its methods by the intent's type. Story and tour are made when they are
    first wanted, so that the first picture need not wait for them.
    """

    def __init__(
        self,
        window: QMainWindow,
        settings: QSettings,
        desk: Lane,
        gpu: Lane,
        messages: Messages,
        theme: Callable[[], Theme],
        ask: Callable[[Intent], None],
        nothing_open: Callable[[], bool] = lambda: False,
    ) -> None:
        self._window, self._settings, self._desk, self._gpu = window, settings, desk, gpu
        self._messages, self._theme, self._ask = messages, theme, ask
        self._nothing_open = nothing_open
        self.handlers: dict[type, Callable[[Any], None]] = {
            PresentStory: lambda _intent: self.presenting.begin(),
            StartTour: self._on_tour,
            SwitchMotion: self._on_motion,
        }

    @cached_property
    def presenting(self) -> Presenting:
        """Demo mode."""
        from kn_studio.presenting import Presenting

        return Presenting(self._window, self._desk, self._gpu, self._messages, self._theme, self.still)

    @cached_property
    def tour(self) -> Tour:
        """The card that goes from station to station."""
        from kn_studio.tour import Tour

        return Tour(self._window, self._ask)

    def first_start(self) -> None:
        """Offer the tour, a moment after the window has come up."""
        QTimer.singleShot(FIRST_TOUR_MILLISECONDS, self._window, lambda: self.tour.begin())

    def still(self) -> bool:
        """Whether motion is unwanted, by the program's own setting or the desktop's."""
        from kn_studio.stage.look import wants_stillness

        return wants_stillness(bool(self._settings.value(STILL, False, bool)))

    def _on_tour(self, _intent: StartTour) -> None:
        """Stations with nothing on them say little: without a session the tour goes through the demo."""
        if self._nothing_open():
            self._ask(OpenSession(demo=True))
        self.tour.begin()

    def _on_motion(self, _intent: SwitchMotion) -> None:
        still = not bool(self._settings.value(STILL, False, bool))
        self._settings.setValue(STILL, still)
        self._messages.info(tr("Nothing slides or glides any more.") if still else tr("Motion is on again."))
