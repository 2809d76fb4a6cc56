"""The shape of a reader of data: what it is called, what it can read, and what it gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from engine.types import Fact, Template


@dataclass(frozen=True)
class Dataset:
    """A format of facts. `key` is stored in files and never changes; `endings` are the file endings it takes.

    `facts` and `templates` read one file each and raise `DataError` with file and line.
    """

    key: str
    title: str
    endings: tuple[str, ...]
    facts: Callable[[Path], tuple[Fact, ...]]
    templates: Callable[[Path], tuple[Template, ...]]
