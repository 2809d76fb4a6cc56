"""The panels of a window that were built so far."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from kn_studio.panels.base import Panel


class BuiltPanels(dict[str, Panel]):
    """Panels by their keys, each built when it is first asked for."""

    def __init__(self, build: Callable[[str], Panel]) -> None:
        super().__init__()
        self._build = build

    def __missing__(self, key: str) -> Panel:
        panel = self[key] = self._build(key)
        return panel


def keep_focus(widget: QWidget) -> None:
    """A button that is pressed and then cannot be pressed would hand the focus on, perhaps to Stop."""
    for button in widget.findChildren(QPushButton):
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
