"""How fast this machine multiplies matrices at best: what an arm's speed is a share of."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import torch
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Callable

ON_CPU, ON_GPU = 2048, 8192
REPEATS = 7


def matmul_peak(device: torch.device, size: int | None = None) -> dict[str, Any]:
    """Billions of operations a second of a float32 product of two squares: the best of some trials.

    `linear` is torch's own choice of kernel; `onednn` is the kernel of oneDNN where this torch has it, which on some
    processors is twice as fast; `ratio` is the second over the first; `best` is the larger one.
    """
    size = size or (ON_GPU if device.type == "cuda" else ON_CPU)
    given, weight = torch.randn(size, size, device=device), torch.randn(size, size, device=device)
    linear = _rate(lambda: functional.linear(given, weight), size, device)
    onednn = None
    operation = getattr(torch.ops.mkldnn, "_linear_pointwise", None) if device.type == "cpu" else None
    if operation is not None:
        try:
            onednn = _rate(lambda: operation(given, weight, None, "none", [], ""), size, device)
        except RuntimeError:
            onednn = None
    return {
        "size": size,
        "linear": linear,
        "onednn": onednn,
        "ratio": onednn / linear if onednn else None,
        "best": max(linear, onednn or 0.0),
    }


def synchronize(device: torch.device) -> None:
    """Wait for a GPU to finish what it was given."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)


@torch.no_grad()
def _rate(multiply: Callable[[], Any], size: int, device: torch.device) -> float:
    best = float("inf")
    multiply()
    for _ in range(REPEATS):
        synchronize(device)
        start = time.perf_counter()
        multiply()
        synchronize(device)
        best = min(best, time.perf_counter() - start)
    return float(2 * size**3 / best / 1e9)
