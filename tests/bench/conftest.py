"""Makes the benchmark importable as it is when its script is run by its path, and gives its tiny models."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import torch

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

if str(PACKAGING) not in sys.path:
    sys.path.append(str(PACKAGING))

if TYPE_CHECKING:
    from bench.arms import Case


@pytest.fixture(scope="session", params=["tiny", "tiny-gpt"])
def case(request: pytest.FixtureRequest) -> Case:
    """A tiny encoder or decoder in float64, with weights large enough that its paths bend."""
    from bench.arms import Case
    from bench.shapes import build, shape_of, tokenizer

    from engine.model import attach

    shape = shape_of(request.param)
    model = build(shape, "cpu", torch.float64)
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.ndim > 1:
                parameter.mul_(15)
    return Case(shape, attach(model, tokenizer(shape.masked), shape.key))
