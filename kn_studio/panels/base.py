"""What a panel is: a picture of a frozen view that speaks in intents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kn_studio.app_state import AppState
from kn_studio.theme import LIGHT, Theme

if TYPE_CHECKING:
    from kn_studio.session.store import Store

Place = Literal["station", "dock"]


class Panel(QWidget):
    """One station of the rail, or a dock. Holds no business state and never touches lane, store or engine.

    A subclass sets the class variables, draws in `show_view` and takes its colours from `self.theme`. `aside` stations
    stand below the rail's line, those not `in_rail` are reached otherwise.
    """

    key: ClassVar[str]
    title: ClassVar[str]
    icon: ClassVar[str]
    place: ClassVar[Place] = "station"
    hint: ClassVar[str] = ""
    aside: ClassVar[bool] = False
    in_rail: ClassVar[bool] = True

    intent = Signal(object)
    """A frozen value of `kn_studio.intents`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.setObjectName(f"panel-{self.key}")
        self.setAccessibleName(self.title)

    def show_view(self, view: Any) -> None:
        """Draw this view; called whenever it differs from the last one."""
        raise NotImplementedError

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and fonts; subclasses hand the theme on to the widgets that paint themselves."""
        self.theme = theme


@dataclass(frozen=True)
class PanelSpec:
    """A panel and its view function.

    `slow` views read scores: they are computed on the desk lane and the newest wins; others directly on each change.
    `watches` names the state's fields that the view depends on, and "busy" for whether a job runs; empty means all.
    """

    cls: type[Panel]
    view: Callable[[AppState, Store | None], Any]
    slow: bool = False
    watches: frozenset[str] = frozenset()
