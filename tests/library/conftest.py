"""Ground of the library tests: a small library of made-up imports, without the shipped facts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kn_studio.library.store import LibraryStore
from tests.library.made import CITIES, empty, fill


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[LibraryStore]:
    """A library of nothing."""
    with LibraryStore.open(tmp_path / "library.db", empty(tmp_path)) as library:
        yield library


@pytest.fixture
def library(bare: LibraryStore) -> LibraryStore:
    """A few cities in many scripts."""
    fill(bare, CITIES)
    return bare
