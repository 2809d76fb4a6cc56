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

if TYPE_CHECKING:
    from collections.abc import Mapping

    from torch import Tensor

    from engine.fast.blocks import Blocks
    from engine.fast.trace import Trace
    from engine.paths import Objective


@dataclass(frozen=True)
class Landing:
    """What came of births: F (N, m), and ∂F/∂outputs (N, m, hidden size) where it was asked for."""

    values: Tensor
    slopes: Tensor | None


def climb(
    blocks: Blocks, trace: Trace, births: Mapping[int, Tensor], objective: Objective, slope: bool
) -> dict[int, Landing]:
    """Carry outputs (N, m, hidden size) of some layers' down-projections to the answer; m may differ by layer."""
    with torch.set_grad_enabled(slope):
        leaves = {layer: births[layer].detach().requires_grad_(slope) for layer in sorted(births)}
        walk = _walk_rows if blocks.causal else _walk_sequences
        top = walk(blocks, trace, leaves)
        rows = blocks.finish(top.flatten(0, 1))
    answers = trace.answers.repeat_interleave(top.shape[1])
    with torch.no_grad():
        values, slopes = objective_and_slope(rows.detach(), answers, blocks.unembedding(), objective, slope)
    gradients = torch.autograd.grad(rows, list(leaves.values()), slopes) if slope else [None] * len(leaves)
    sizes = [leaf.shape[1] for leaf in leaves.values()]
    pieces = torch.split(values.view(top.shape[:2]), sizes, dim=1)
    return {layer: Landing(piece, gradient) for layer, piece, gradient in zip(leaves, pieces, gradients, strict=True)}


def _walk_rows(blocks: Blocks, trace: Trace, leaves: Mapping[int, Tensor]) -> Tensor:
    """Causal models: only the answer's row lives, (N, M, hidden size)."""
    rows: Tensor | None = None
    for layer in range(min(leaves), blocks.layers):
        if rows is not None:
            rows = _feed_forward(blocks, layer, *mix_rows(blocks, trace, layer, rows))
        if layer in leaves:
            born = blocks.leave(layer, leaves[layer], trace.residual[layer][:, None])
            rows = born if rows is None else torch.cat([rows, born], dim=1)
    assert rows is not None
    return rows


def _walk_sequences(blocks: Blocks, trace: Trace, leaves: Mapping[int, Tensor]) -> Tensor:
    """Encoders: whole sequences live, (N, M, T, hidden size), the answer's row first; in the last layer only it."""
    old: Tensor | None = None
    born: Tensor | None = None
    for layer in range(min(leaves), blocks.layers):
        if old is not None or born is not None:
            old = _feed_forward(blocks, layer, *mix_sequences(blocks, trace, layer, old, born))
            born = None
        if layer in leaves:
            born = blocks.leave(layer, leaves[layer], trace.residual[layer][:, None])
    tops = [each for each in (None if old is None else old[:, :, 0], born) if each is not None]
    return torch.cat(tops, dim=1)


def _feed_forward(blocks: Blocks, layer: int, inner: Tensor, residual: Tensor) -> Tensor:
    return blocks.leave(layer, blocks.down(layer, blocks.activate(layer, inner)), residual)
