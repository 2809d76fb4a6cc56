"""Where the shipped files lie, and where the user's own go. No Qt, no torch."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import platformdirs

_HERE = Path(__file__).resolve().parent


def folder() -> Path:
    """The folder of the shipped files: beside the packages in a checkout, inside this one when installed."""
    installed = _HERE / "_resources"
    return installed if installed.is_dir() else _HERE.parent / "resources"


def path(*parts: str) -> Path:
    """A path below `folder()`; it need not exist."""
    return folder().joinpath(*parts)


def models() -> Mapping[str, Path]:
    """The shipped models, name -> folder in Hugging Face layout: `demo-bert`, `demo-gpt`."""
    found = {file.parent.name: file.parent for file in sorted(path("models").glob("*/config.json"))}
    return MappingProxyType(found)


def at_hand(model: str) -> bool:
    """Whether a model can be loaded without the network: it comes with the app, or is a folder on this computer."""
    if not model:
        return False
    return path("models", model, "config.json").is_file() or Path(model, "config.json").is_file()


def home(*parts: str) -> Path:
    """A path in the user's data folder, which `KN_STUDIO_HOME` moves; nothing is created here."""
    override = os.environ.get("KN_STUDIO_HOME", "")
    root = Path(override).expanduser() if override else Path(platformdirs.user_data_dir("kn-studio", appauthor=False))
    return root.joinpath(*parts)
