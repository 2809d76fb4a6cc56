"""`config.toml` in the user's data folder: what common options are where the command line does not say."""

from __future__ import annotations

import tomllib
from argparse import ArgumentTypeError
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from engine.errors import KnownError
from kn_studio import resources

FILE = "config.toml"


def read(kinds: Mapping[str, Callable[[str], Any]]) -> dict[str, Any]:
    """The options that the file names, made from their text by `kinds` as on the command line; nothing without a file.

    Raises `KnownError` for a file that cannot be read, a name that is none of `kinds`, and a value that is none for it.
    """
    path = resources.home(FILE)
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise KnownError(f"{path} cannot be read ({error.strerror}).", "Make it readable, or take it away.") from None
    except ValueError as error:
        hint = 'Write lines like device = "cpu", or take the file away.'
        raise KnownError(f"{path} is not written as TOML: {error}.", hint) from None
    return {name: _value(path, name, value, kinds) for name, value in found.items()}


def _value(path: Path, name: str, value: Any, kinds: Mapping[str, Callable[[str], Any]]) -> Any:
    if name not in kinds:
        raise KnownError(f"{path} has no option '{name}'.", f"It may hold {', '.join(kinds)}.")
    text = str(value).lower() if isinstance(value, bool) else str(value)
    try:
        if isinstance(value, bool) is not (name == "offline"):
            raise ValueError
        return kinds[name](text)
    except (ValueError, ArgumentTypeError):
        raise KnownError(f"{path}: {text!r} is no value for '{name}'.", _HINTS[name]) from None


_HINTS = {
    "device": 'Write "auto", "cpu", "cuda", "cuda:0" or "mps".',
    "dtype": 'Write "auto", "float32", "bfloat16", "float16" or "float64".',
    "seed": "Write a whole number from 0.",
    "memory": "Write a whole number of MB.",
    "offline": "Write true or false.",
}
