"""What a panel is: a picture of a frozen view that speaks in intents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kn_studio.app_state import AppState
from kn_studio.panels.heads import PanelHead
from kn_studio.theme import LIGHT, Theme
from kn_studio.translation import tr
from kn_studio.widgets.switch import Switch

if TYPE_CHECKING:
    from kn_studio.session.store import Store


class Panel(QWidget):
    """One station of the rail, or a dock. Holds no business state and never touches lane, store or engine.

    A subclass sets `head`, draws in `show_view` and takes its colours from `self.theme`.
    """

    head: ClassVar[PanelHead]

    intent = Signal(object)
    """A frozen value of `kn_studio.intents`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.setObjectName(f"panel-{self.head.key}")
        self.setAccessibleName(tr(self.head.title))

    @property
    def key(self) -> str:
        """The panel's name in the program."""
        return self.head.key

    @property
    def title(self) -> str:
        """The panel's name on the screen, not yet translated."""
        return self.head.title

    def show_view(self, view: Any) -> None:
        """Draw this view; called whenever it differs from the last one."""
        raise NotImplementedError

    def pages(self) -> Mapping[str, Switch]:
        """The switches between pages whose place a session brings back, by names that stay as they are in its file."""
        return {}

    def search_field(self) -> QWidget | None:
        """Where the keyboard goes to look for something on this panel."""
        return None

    def threshold_field(self) -> QWidget | None:
        """Where the panel's threshold is set, while there is one on it."""
        return None

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and fonts; subclasses hand the theme on to the widgets that paint themselves."""
        self.theme = theme


Loaded = tuple[type[Panel], Callable[[AppState, "Store | None"], Any]]
"""A panel's class and the function that makes its view."""


@dataclass(frozen=True)
class PanelSpec:
    """A panel and its view function, imported when they are first wanted, so that the first picture need not wait.

    `slow` views read scores: they are computed on the desk lane and the newest wins; others directly on each change.
    `watches` names the state's fields that the view depends on, and "busy" for whether a job runs; empty means all.
    """

    head: PanelHead
    load: Callable[[], Loaded]
    slow: bool = False
    watches: frozenset[str] = frozenset()

    @cached_property
    def cls(self) -> type[Panel]:
        """The panel's class."""
        return self.load()[0]

    @cached_property
    def view(self) -> Callable[[AppState, Store | None], Any]:
        """What makes its view of the state."""
        return self.load()[1]
