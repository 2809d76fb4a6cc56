"""Ground of the panel tests: an empty session, and a made-up one in every state."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.sample import Sample, sample
from kn_studio.session.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty session."""
    with Store.create(tmp_path / "small.kns") as made:
        yield made


@pytest.fixture(scope="session")
def made() -> Iterator[Sample]:
    """A made-up session, made once."""
    made = sample(BuiltinLibrary(), "en", "light")
    yield made
    made.close()
