"""What all engine tests share."""

from __future__ import annotations

from typing import Any

import pytest
import torch


@pytest.fixture(autouse=True)
def exact_softmax(monkeypatch: pytest.MonkeyPatch) -> None:
    """BLOOM's module weighs attention in float32 whatever the model's format: the one rounding in float64 models that
    would hide whether two ways of computing are the same.
    """
    plain = torch.nn.functional.softmax

    def exact(values: torch.Tensor, *args: Any, dtype: torch.dtype | None = None, **kwargs: Any) -> torch.Tensor:
        return plain(values, *args, dtype=None if values.dtype == torch.float64 else dtype, **kwargs)

    monkeypatch.setattr(torch.nn.functional, "softmax", exact)
