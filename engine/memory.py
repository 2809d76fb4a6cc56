"""What a batch takes of memory, in plain figures: torch need not be imported to tell."""

from __future__ import annotations

MIB = 2**20
_CPU_BUDGET = 512 * MIB
_GPU_BUDGET = 4096 * MIB


def batch_budget(free: int, kind: str, wanted: int | None = None) -> int:
    """Bytes that one batch's activations may take of `free` ones on a device of a kind (`cpu`, `cuda`, `mps`).

    A quarter of what is free, bounded by the device's kind; `wanted` takes the place of that bound, and may be half of
    what is free.
    """
    bound = _GPU_BUDGET if kind == "cuda" else _CPU_BUDGET
    share = free // (4 if wanted is None else 2)
    return max(MIB, min(bound if wanted is None else wanted, share))


def row_size(hidden: int, width: int, heads: int, vocabulary: int, tokens: int, layers: int, sites: int = 1) -> int:
    """How many numbers `row_bytes` reckons with for a model of this shape."""
    per_token = 16 * hidden + 6 * width + 2 * heads * tokens
    return max(1, layers) * tokens * per_token + 3 * sites * vocabulary
