"""Light, dark, contrast, or as the desktop is: what may be chosen, and what of it is in force. No Qt."""

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
CONTRASTS: Final = (
    ("high", marked("High contrast"), marked("Words and edges that stand out more, in light and dark")),
    ("usual", marked("Usual contrast"), marked("Quiet colours, also where the desktop asks for high contrast")),
    (SYSTEM, marked("Contrast like the desktop"), marked("High contrast where the desktop asks for it")),
)


def in_force(state: AppState) -> str:
    """ "light" or "dark": what was chosen, or what the desktop is where that was chosen."""
    chosen = state.desktop if state.theme == SYSTEM else state.theme
    return "dark" if chosen == "dark" else "light"


def high_contrast(state: AppState) -> bool:
    """Whether the colours of high contrast are in force."""
    return state.desktop_contrast if state.contrast == SYSTEM else state.contrast == "high"
