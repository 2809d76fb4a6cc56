"""Products of rows with a weight by whichever of torch's two kernels for processors is quicker on this one.

torch sends float32 products to MKL, which on some processors stays far below oneDNN. The operation that reaches oneDNN
is torch's own affair, so it is used only after it was seen to give the same numbers, here, and only where it wins.
"""

from __future__ import annotations

import time
from functools import cache
from typing import TYPE_CHECKING, Any

import torch
from torch import nn
from torch.nn.functional import linear as standard

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor

FEW = range(4, 16)
"""Numbers of rows at which MKL is slow on processors on which it is otherwise as quick."""

_GAIN = 1.2
_ROWS, _INPUTS, _OUTPUTS = 256, 768, 3072


def linear(rows: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """Rows (..., inputs) through a weight (outputs, inputs) and a bias; the gradient is that of the rows alone."""
    if _one_dnn_wins(rows, weight):
        result: Tensor = _OneDnn.apply(rows, weight, bias)  # type: ignore[no-untyped-call]
        return result
    return standard(rows, weight, bias)


def through(module: nn.Module, rows: Tensor) -> Tensor:
    """What a module makes of rows; a plain linear map goes by the quicker kernel."""
    from transformers.pytorch_utils import Conv1D

    weight: Any = getattr(module, "weight", None)
    plain = type(module) is nn.Linear or type(module) is Conv1D
    if plain and _one_dnn_wins(rows, turned := weight if type(module) is nn.Linear else weight.T):
        bias: Any = module.bias
        return linear(rows, turned, bias)
    result: Tensor = module(rows)
    return result


def _one_dnn_wins(rows: Tensor, weight: Tensor) -> bool:
    if torch.is_autocast_enabled("cpu"):
        return False
    if rows.device.type != "cpu" or rows.dtype != torch.float32 or weight.dtype != torch.float32 or not sound():
        return False
    straight = weight.is_contiguous()
    return (straight and rows.numel() // max(1, rows.shape[-1]) in FEW) or chosen(straight)


_settled: dict[bool, bool] = {}


def chosen(straight: bool) -> bool:
    """Whether large products go to oneDNN: where it was settled as it was settled, else where it is quicker."""
    return _settled.get(straight, False) if _settled else quicker(straight)


def settle(choices: tuple[bool, bool] | None) -> None:
    """Choose as was chosen before or elsewhere, for straight and for turned weights; None leaves it to timing again.

    The two kernels round differently, so that rows that must be equal need one choice.
    """
    _settled.clear()
    if choices is not None:
        _settled.update({True: choices[0], False: choices[1]})


class _OneDnn(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, rows: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
        ctx.save_for_backward(weight)
        return _operation(rows, weight, bias)

    @staticmethod
    def backward(ctx: Any, *slopes: Tensor) -> Any:
        (weight,) = ctx.saved_tensors
        return linear(slopes[0], weight.T), None, None


def _operation(rows: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    result: Tensor = torch.ops.mkldnn._linear_pointwise(rows, weight, bias, "none", [], "")
    return result


@cache
def sound() -> bool:
    """Whether this torch has the operation and it gives the standard one's numbers, for plain and turned weights."""
    if not torch.backends.mkldnn.is_available():  # type: ignore[no-untyped-call]
        return False
    chance = torch.Generator().manual_seed(0)
    rows, weight, bias = (torch.randn(*size, generator=chance) for size in ((2, 7, 24), (16, 24), (16,)))
    try:
        pairs = [
            (_operation(rows, weight, bias), standard(rows, weight, bias)),
            (_operation(rows, weight.T.contiguous().T), standard(rows, weight)),
        ]
    except (AttributeError, RuntimeError, TypeError):
        return False
    return all(one.shape == other.shape and torch.allclose(one, other, atol=1e-5) for one, other in pairs)


@cache
def quicker(straight: bool) -> bool:
    """Whether oneDNN takes clearly less time for large products on this processor; timed once, in some 50 ms.

    `straight`: whether the weight lies in memory as (outputs, inputs). The margin keeps one computer to one answer.
    """
    rows = torch.ones(_ROWS, _INPUTS)
    weight = torch.ones(_OUTPUTS, _INPUTS) if straight else torch.ones(_INPUTS, _OUTPUTS).T
    return _best(lambda: standard(rows, weight)) > _GAIN * _best(lambda: _operation(rows, weight))


def _best(work: Callable[[], object]) -> float:
    times = []
    for _ in range(4):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)
