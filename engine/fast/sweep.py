"""The staircase: paths of all layers walk up together, each joining the batch above the layer in which it was born.

A path in layer l is a straight line in what the down-projection writes, W₂(w' + α(w − w')) = y₀ + α·dy, so its nodes
are rows of the hidden size and W₂ is applied to the path's ends only. Sequences of a batch do not touch one another
and each depends on its own leaf alone, so one backward pass of their sum gives every leaf's gradient; the gradient
for the neurons is the transpose of W₂ times the weighted sum over a path's nodes. Below the layer nothing changes;
beside the answer's place nothing changes in the layer itself; in a causal model nothing beside that place ever changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from engine.fast.head import objective_and_slope
from engine.fast.layer import mix_rows, mix_sequences
from engine.precision import multiplied

if TYPE_CHECKING:
    from collections.abc import Mapping

    from torch import Tensor

    from engine.fast.blocks import Blocks
    from engine.fast.trace import Trace
    from engine.paths import Objective
    from engine.types import Step, Work


@dataclass(frozen=True)
class Landing:
    """What came of births: F (N, m), and ∂F/∂outputs (N, m, hidden size) where it was asked for."""

    values: Tensor
    slopes: Tensor | None


def climb(
    blocks: Blocks,
    trace: Trace,
    births: Mapping[int, Tensor],
    objective: Objective,
    slope: bool,
    progress: Step,
    half: bool = False,
) -> Work[dict[int, Landing]]:
    """Carry outputs (N, m, hidden size) of some layers' down-projections to the answer; m may differ by layer.

    `half` multiplies in bfloat16. Yields `progress` after each layer, on the way up and on the way back, so that a
    large batch too is left at once.
    """
    rises: list[_Rise] = []
    alive: Tensor | None = None
    for layer in range(min(births) + 1, blocks.layers + 1):
        with multiplied(trace.places.device, half):
            rise = _Rise.of(blocks, trace, layer, alive, births.get(layer - 1), slope)
        alive = rise.above.detach()
        if slope:
            rises.append(rise)
        yield progress
    assert alive is not None
    sizes = {layer: births[layer].shape[1] for layer in sorted(births)}
    answers = trace.answers.repeat_interleave(sum(sizes.values()))
    with torch.no_grad(), multiplied(trace.places.device, half):
        values, slopes = objective_and_slope(alive, answers, blocks.unembedding(), objective, slope)
    yield progress
    gradients = {}
    for layer, rise in zip(reversed(range(blocks.layers)), reversed(rises), strict=False):
        slopes, gradients[layer] = rise.back(slopes)
        yield progress
    pieces = torch.split(values.view(len(trace.answers), -1), list(sizes.values()), dim=1)
    return {layer: Landing(piece, gradients.get(layer)) for layer, piece in zip(sizes, pieces, strict=True)}


@dataclass(frozen=True)
class _Rise:
    """One layer done: what entered it from below, what was born under it, and what stands `above`.

    The graph reaches no further than that, so a way back can be walked layer by layer.
    """

    alive: Tensor | None
    born: Tensor | None
    above: Tensor

    @classmethod
    def of(
        cls, blocks: Blocks, trace: Trace, layer: int, alive: Tensor | None, born: Tensor | None, slope: bool
    ) -> _Rise:
        """`born` are outputs of the down-projection of the layer below; above the last layer stands the head."""
        alive, born = (None if each is None else each.detach().requires_grad_(slope) for each in (alive, born))
        with torch.set_grad_enabled(slope):
            fresh = None if born is None else blocks.leave(layer - 1, born, trace.residual[layer - 1][:, None])
            if layer == blocks.layers:
                above = blocks.finish(_tops(blocks, alive, fresh).flatten(0, 1))
            elif blocks.causal:
                above = _feed_forward(blocks, layer, *mix_rows(blocks, trace, layer, _tops(blocks, alive, fresh)))
            else:
                above = _feed_forward(blocks, layer, *mix_sequences(blocks, trace, layer, alive, fresh))
        return cls(alive, born, above)

    def back(self, slopes: Tensor | None) -> tuple[Tensor | None, Tensor | None]:
        """From ∂F/∂above to ∂F/∂alive and ∂F/∂born, None for what there is not."""
        given = [each for each in (self.alive, self.born) if each is not None]
        found = list(torch.autograd.grad(self.above, given, slopes))
        return (None if self.alive is None else found.pop(0)), (None if self.born is None else found.pop(0))


def _tops(blocks: Blocks, alive: Tensor | None, fresh: Tensor | None) -> Tensor:
    """The answer's rows (N, M, hidden size) of all that lives; it is the first row of an encoder's sequences."""
    first = alive if alive is None or blocks.causal else alive[:, :, 0]
    there = [each for each in (first, fresh) if each is not None]
    return there[0] if len(there) == 1 else torch.cat(there, dim=1)


def _feed_forward(blocks: Blocks, layer: int, inner: Tensor, residual: Tensor) -> Tensor:
    return blocks.leave(layer, blocks.down(layer, blocks.activate(layer, inner)), residual)
