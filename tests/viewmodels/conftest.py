from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kn_studio.session.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty session."""
    with Store.create(tmp_path / "small.kns") as made:
        yield made
