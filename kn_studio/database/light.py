"""sqlite-utils, imported without pandas: it imports pandas wherever that is installed, for a type of column that is not
used here, and that is 0.4 s of every start.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def _absent(name: str) -> Iterator[None]:
    """An import of this library fails meanwhile, as where it is not installed; one that is imported already stays."""
    if name in sys.modules:
        yield
        return
    sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules[name]


with _absent("pandas"):
    from sqlite_utils import Database, Migrations

__all__ = ["Database", "Migrations"]
