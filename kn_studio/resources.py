"""Where the shipped files lie, and where the user's own go. No Qt, no torch."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_HERE = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """A path below `resources/`: in a checkout beside the packages, in an installed wheel inside this one."""
    installed = _HERE / "_resources"
    root = installed if installed.is_dir() else _HERE.parent / "resources"
    return root.joinpath(*parts)


def home(*parts: str) -> Path:
    """A path in the user's data folder, which `KN_STUDIO_HOME` moves; nothing is created here."""
    override = os.environ.get("KN_STUDIO_HOME", "")
    root = Path(override).expanduser() if override else Path(platformdirs.user_data_dir("kn-studio", appauthor=False))
    return root.joinpath(*parts)
