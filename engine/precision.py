"""The number format of a preview's products: bfloat16 where that is quicker, else what they always are."""

from __future__ import annotations

import time
from functools import cache

import torch

_GAIN = 1.2
_ROWS, _INPUTS, _OUTPUTS, _ROUNDS = 256, 768, 3072, 4


def multiplied(device: torch.device, half: bool) -> torch.autocast:
    """Inside it float32 matrices are multiplied in bfloat16 where `half` is set; sums, norms and softmax stay wide.

    A processor without fast bfloat16 keeps float32, which is then both quicker and exact.
    """
    wanted = half and (device.type != "cpu" or half_is_quicker())
    return torch.autocast(device.type, dtype=torch.bfloat16, enabled=wanted, cache_enabled=False)


@cache
def half_is_quicker() -> bool:
    """Whether this processor multiplies bfloat16 clearly faster than float32; timed once, in some 50 ms.

    The margin keeps one computer to one answer.
    """
    return _GAIN * _seconds(torch.bfloat16) < _seconds(torch.float32)


def _seconds(dtype: torch.dtype) -> float:
    rows, weight = torch.ones(_ROWS, _INPUTS, dtype=dtype), torch.ones(_OUTPUTS, _INPUTS, dtype=dtype)
    times = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        torch.nn.functional.linear(rows, weight)
        times.append(time.perf_counter() - start)
    return min(times)
