"""What a command of the window is: words, keys, a place in a menu, and the intent that it makes. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kn_studio.app_state import AppState
from kn_studio.intents import Intent

Menu = Literal["session", "export", "edit", "work", "go", "view", "interface", "help"]
"""Where an action stands: the title bar's menus of the session and of exports, or below its menu of everything else."""

Asks = Literal["", "open", "compare", "save", "table", "figure", "report", "neurons", "lape", "import-neurons"]


@dataclass(frozen=True)
class Command:
    """Title and shortcut of a command. `make` returns None while it is not possible; `asks` names the file dialog.

    `more_keys` do the same as `shortcut`.
    """

    key: str
    title: str
    shortcut: str
    menu: Menu
    make: Callable[[AppState, Path], Intent | None]
    asks: Asks = ""
    hint: str = ""
    more_keys: tuple[str, ...] = ()
