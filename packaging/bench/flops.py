"""Floating-point operations, two to a multiply-add, as torch counts them while something runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import torch
from torch.utils.flop_counter import FlopCounterMode

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

GIGA = 1e9


def counted(work: Callable[[], T]) -> tuple[T, float]:
    """What `work` returns, and the billions of operations in its matrix products."""
    counter = FlopCounterMode(display=False, custom_mapping=_uncounted())
    counter.mod_tracker = _NoModules()  # type: ignore[assignment]
    with counter:
        result = work()
    return result, counter.get_total_flops() / GIGA


class _NoModules:
    """In place of torch's tracker of modules, which cannot follow slopes that end at what enters a module."""

    parents = frozenset({"Global"})

    def __enter__(self) -> None: ...

    def __exit__(self, *_: object) -> None: ...


def _uncounted() -> dict[Any, Callable[..., int]]:
    """Formulas for kernels of the CPU that torch's own table may lack."""
    found: dict[Any, Callable[..., int]] = {}
    for space, name, formula in (
        ("mkldnn", "_linear_pointwise", _linear),
        ("aten", "_scaled_dot_product_flash_attention_for_cpu", _attention),
        ("aten", "_scaled_dot_product_flash_attention_for_cpu_backward", _attention_backward),
    ):
        operation = getattr(getattr(torch.ops, space), name, None)
        if operation is not None:
            found[operation] = formula
    return found


def _linear(given: Any, weight: Any, *_args: Any, **_kwargs: Any) -> int:
    rows = 1
    for size in given[:-1]:
        rows *= size
    return int(2 * rows * given[-1] * weight[0])


def _attention(query: Any, key: Any, value: Any, *_args: Any, **_kwargs: Any) -> int:
    """Two products: of queries and keys, and of weights and values."""
    rows, heads, asked, width = query
    return int(2 * rows * heads * asked * key[2] * (width + value[3]))


def _attention_backward(_gradient: Any, query: Any, key: Any, value: Any, *_args: Any, **_kwargs: Any) -> int:
    """Five products where the forward pass has two: the weights are made again."""
    return _attention(query, key, value) * 5 // 2
