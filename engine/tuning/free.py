"""Free copies of chosen numbers of a model, put in the place of its own for as long as something is computed.

The model's own tensors are never written to. So whatever ends a training, a fault or a stop, there is nothing to be
undone, and between two steps the model is what it was. What is not free has no gradient at all, and an optimiser that
is given the copies can move nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from torch import Tensor

    from engine.tuning.parts import Part


class Free:
    """Free copies of the numbers of some `parts`, in float32 or better, and with a gradient."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self.parts = tuple(parts)
        self.values = tuple(_copy(part) for part in self.parts)

    def whole(self) -> tuple[Tensor, ...]:
        """Each part's parameter with the free numbers in their places, in the parameter's format."""
        return tuple(_placed(part, values) for part, values in zip(self.parts, self.values, strict=True))

    @contextmanager
    def in_force(self) -> Iterator[None]:
        """The model with the free numbers in their places; gradients reach `values` where they are asked for."""
        kept = [(module, name, module._parameters[name]) for part in self.parts for module, name in part.places]
        whole = self.whole()
        try:
            for part, tensor in zip(self.parts, whole, strict=True):
                for module, name in part.places:
                    module._parameters[name] = tensor  # type: ignore[assignment]
            yield
        finally:
            for module, name, parameter in kept:
                module._parameters[name] = parameter

    @torch.no_grad()
    def require_rest_untouched(self) -> None:
        """Raise `RuntimeError`, a fault of the program, where a number that is not free differs by a bit."""
        for part, tensor in zip(self.parts, self.whole(), strict=True):
            if part.indices is None:
                continue
            free = torch.tensor(part.indices, device=tensor.device)
            if not torch.equal(tensor.index_fill(part.dim, free, 0), part.parameter.index_fill(part.dim, free, 0)):
                raise RuntimeError(f"training changed numbers of {part.places[0][1]} that were not free")


@torch.no_grad()
def _copy(part: Part) -> Tensor:
    values = part.parameter
    if part.indices is not None:
        values = values.index_select(part.dim, torch.tensor(part.indices, device=values.device))
    wide = torch.float64 if values.dtype == torch.float64 else torch.float32
    return values.to(wide, copy=True).requires_grad_()


def _placed(part: Part, values: Tensor) -> Tensor:
    own = part.parameter.detach()
    if part.indices is None:
        return values.to(own.dtype)
    return own.index_copy(part.dim, torch.tensor(part.indices, device=own.device), values.to(own.dtype))
