"""A tiny model, and the library of the shipped facts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kn_studio.library.store import LibraryStore
from tests.experiments.made import saved


@pytest.fixture(scope="session")
def bert(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A tiny random BERT in a folder."""
    return saved(tmp_path_factory.mktemp("bert"))


@pytest.fixture
def library() -> Iterator[LibraryStore]:
    """The shipped facts."""
    with LibraryStore.open() as made:
        yield made
