"""Opens the dialog in which a probed model's mapping is looked over, and keeps it up to date while it is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kn_studio.app_state import AppState
from kn_studio.intents import Intent

if TYPE_CHECKING:
    from kn_studio.mapping_dialog import MappingDialog


class MappingCheck:
    """`ask` takes what the user asks for there. The dialog is made when it is opened for the first time."""

    def __init__(self, window: QWidget, ask: Callable[[Intent], None]) -> None:
        self._window, self._ask = window, ask
        self.dialog: MappingDialog | None = None

    def open(self, state: AppState) -> None:
        """Show what the model says of itself."""
        from kn_studio.mapping_dialog import MappingDialog
        from kn_studio.viewmodels import mapping as mapping_view

        if self.dialog is None:
            self.dialog = MappingDialog(self._window)
            self.dialog.intent.connect(self._ask)
        self.dialog.begin(mapping_view.view(state))

    def on_change(self, state: AppState) -> None:
        """The state changed."""
        if self.dialog is not None and self.dialog.isVisible():
            from kn_studio.viewmodels import mapping as mapping_view

            self.dialog.show_view(mapping_view.view(state))

    def close(self) -> None:
        """Close it; what was written there and not kept is gone."""
        if self.dialog is not None:
            self.dialog.close()

    def drop(self) -> None:
        """Close it and make it anew the next time, as in another language."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None
