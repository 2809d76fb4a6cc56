"""What all engine tests share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

from tests.engine.tiny import MAIN, NAMES

QUICK = (*MAIN, "mt5", "gemma2")
"""Families of the quick suite: one of each build that the engine treats in its own way. All others are slow tests."""


@pytest.fixture(autouse=True)
def exact_softmax(monkeypatch: pytest.MonkeyPatch) -> None:
    """BLOOM's module weighs attention in float32 whatever the model's format: the one rounding in float64 models that
    would hide whether two ways of computing are the same.
    """
    plain = torch.nn.functional.softmax

    def exact(values: torch.Tensor, *args: Any, dtype: torch.dtype | None = None, **kwargs: Any) -> torch.Tensor:
        return plain(values, *args, dtype=None if values.dtype == torch.float64 else dtype, **kwargs)

    monkeypatch.setattr(torch.nn.functional, "softmax", exact)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that go over all families go over `QUICK` in the quick suite."""
    beyond = frozenset(NAMES) - frozenset(QUICK)
    for item in items:
        if not item.path.is_relative_to(Path(__file__).parent):
            continue
        given = item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
        if any(isinstance(value, str) and value in beyond for value in given.values()):
            item.add_marker(pytest.mark.slow)
