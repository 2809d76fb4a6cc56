"""Light, dark, or as the desktop is: what may be chosen, and which of both is in force. No Qt."""

from __future__ import annotations

from typing import Final

from kn_studio.app_state import AppState
from kn_studio.translation import marked

SYSTEM: Final = "system"
LOOKS: Final = (
    ("light", marked("Light"), marked("Dark words on a light ground")),
    ("dark", marked("Dark"), marked("Light words on a dark ground")),
    (SYSTEM, marked("Like the desktop"), marked("Light or dark as the desktop is, also when that changes")),
)
"""What may be chosen: (key, words, what it does)."""


def in_force(state: AppState) -> str:
    """ "light" or "dark": what was chosen, or what the desktop is where that was chosen."""
    chosen = state.desktop if state.theme == SYSTEM else state.theme
    return "dark" if chosen == "dark" else "light"
