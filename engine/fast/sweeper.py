"""The fast sweep behind the methods' `Sweeper`: how paths are laid onto batches that fit into memory and time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.answers import answer_of
from engine.device import in_batches, work_limit
from engine.fast.cost import Cost
from engine.fast.sweep import climb
from engine.fast.trace import Trace
from engine.paths import Slopes, objective_values

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from torch import Tensor

    from engine.fast.blocks import Blocks
    from engine.model import LoadedModel
    from engine.paths import Float64, NodesAndWeights, Objective
    from engine.types import Answer, Step, Work


_STEPS_IN_A_GROUP = 4
_ENOUGH_NODES, _ENOUGH_ROWS = 64, 256
"""Nodes from which on the head, and rows from which on a layer, is about as quick as it gets on a processor."""


@dataclass(frozen=True)
class FastSweep:
    """A `Sweeper` of prompts that were traced together. `half` walks paths in bfloat16, but not their starts."""

    loaded: LoadedModel
    trace: Trace
    half: bool = False

    @property
    def prompts(self) -> int:
        """F."""
        return len(self.trace.targets)

    def inputs(self, layer: int) -> Float64:
        """As traced."""
        return self._by_prompt(self.trace.inputs[layer])

    def variants(self, layer: int) -> Float64:
        """As traced, the words before the answer's tokens."""
        return self._by_prompt(self.trace.variants[layer]).swapaxes(1, 2)

    def objective(self, objective: Objective) -> Float64:
        """From the traced rows."""
        mean: Float64 = self._by_prompt(objective_values(self._logits, self.trace.answers, objective)).mean(axis=1)
        return mean

    def answers(self) -> list[Answer]:
        """From the traced rows, prompt by prompt."""
        logits = torch.split(self._logits, self._answers)
        return [answer_of(self.loaded, asked, rows) for asked, rows in zip(self.trace.targets, logits, strict=True)]

    def select(self, prompts: Sequence[int]) -> FastSweep:
        """A part of the trace."""
        return FastSweep(self.loaded, self.trace.select(prompts), self.half)

    def groups(self, paths: int, nodes: int) -> list[tuple[int, ...]]:
        """The top layer by itself, so that a map is there at once, then groups whose nodes fill the matrices.

        A group is a few steps' work, so that the map fills in meanwhile; a GPU has no such need of small groups.
        """
        found: list[tuple[int, ...]] = []
        layer, enough = self._blocks.layers - 1, 1
        limit = _STEPS_IN_A_GROUP * work_limit(self.loaded.device)
        while layer >= 0:
            group = [layer]
            work = self._cost.node_work(layer) * paths * nodes
            while layer >= len(group) and (len(group) * paths * nodes < enough or self.loaded.device.type != "cpu"):
                work += self._cost.node_work(layer - len(group)) * paths * nodes
                if work > limit:
                    break
                group.append(layer - len(group))
            found.append(tuple(group))
            layer, enough = layer - len(group), _ENOUGH_ROWS if self._blocks.causal else _ENOUGH_NODES
        return found

    def sweep(
        self,
        starts: Mapping[int, Float64],
        rule: NodesAndWeights,
        objective: Objective,
        with_start: bool,
        progress: Step,
    ) -> Work[dict[int, Slopes]]:
        """All paths of these layers climb together, cut where memory asks for it."""
        points, weights = rule
        lines = {layer: self._line(layer, begin) for layer, begin in starts.items()}
        paths = next(iter(lines.values())).start.shape[1]
        rows = len(lines) * paths * (1 if self._blocks.causal else self.trace.tokens)
        if with_start and rows < _ENOUGH_ROWS / 2 and points[0] != 0 and not self.half:
            # A batch of a few starts costs as much as the slopes that they do not need.
            points, weights = np.append(0.0, points), np.append(0.0, weights)
        nodes = _Nodes.of(lines, points, weights)
        ahead = nodes if points[0] == 0 and not self.half else _Nodes.of(lines, np.array([0.0]), np.array([0.0]))
        if with_start and ahead is not nodes:
            yield from self._climb(lines, ahead, objective, slope=False, progress=progress)
        pulls = yield from self._climb(lines, nodes, objective, slope=True, progress=progress)
        found = {}
        for layer, pull in pulls.items():
            with torch.no_grad():
                gradient = self._by_prompt(pull @ self.loaded.weight(layer)).swapaxes(1, 2)
            at_start = self._by_prompt(ahead.values[layer][..., 0]).swapaxes(1, 2) if with_start else None
            found[layer] = Slopes(gradient, at_start)
        return found

    def _climb(
        self, lines: Mapping[int, _Line], nodes: _Nodes, objective: Objective, slope: bool, progress: Step
    ) -> Work[dict[int, Tensor]]:
        """The weighted sums (N, S, hidden size) of ∂F/∂output over the nodes, layer by layer; F goes into `nodes`."""
        sums = {layer: torch.zeros_like(line.start) for layer, line in lines.items()}

        def compute(start: int, stop: int) -> Work[None]:
            births = nodes.births(lines, start, stop)
            half = slope and self.half
            landed = yield from climb(self._blocks, self.trace, births, objective, slope, progress, half)
            for layer, landing in landed.items():
                nodes.land(sums[layer], layer, landing.values, landing.slopes, start, stop)

        per_layer = {layer: self._cost.node_bytes(layer, slope) for layer in lines}
        per_node = [per_layer[layer] for layer in nodes.layer.tolist()]
        most = max(1, work_limit(self.loaded.device) // self._cost.step_work(slope))
        yield from in_batches(nodes.count, per_node, self.loaded.budget, compute, most)
        return sums

    def _line(self, layer: int, begin: Float64) -> _Line:
        """A path in terms of what the down-projection writes."""
        starts = torch.from_numpy(np.ascontiguousarray(begin.swapaxes(1, 2))).to(self.loaded.dtype)
        starts = starts.to(self.loaded.device).flatten(0, 1)
        with torch.no_grad():
            change = self.trace.inputs[layer][:, None] - starts
            return _Line(self._blocks.down(layer, starts), change @ self.loaded.weight(layer).T)

    def _by_prompt(self, values: Tensor) -> Float64:
        """(N, …) on the device as (prompts, K, …) float64."""
        array: Float64 = values.cpu().double().numpy()
        return array.reshape(self.prompts, self._answers, *array.shape[1:])

    @property
    def _blocks(self) -> Blocks:
        assert self.loaded.blocks is not None
        return self.loaded.blocks

    @property
    def _answers(self) -> int:
        return len(self.trace.targets[0].positions)

    @cached_property
    def _logits(self) -> Tensor:
        """Of the unchanged prompts' answer places, (N, vocabulary)."""
        with torch.no_grad():
            return self._blocks.unembedding().logits(self.trace.rows)

    @cached_property
    def _cost(self) -> Cost:
        return Cost(self.loaded, self.trace.tokens, len(self.trace.places))


@dataclass(frozen=True)
class _Line:
    """S paths for each of N sites, in outputs of the down-projection: `start` and `change` (N, S, hidden size)."""

    start: Tensor
    change: Tensor


@dataclass(frozen=True)
class _Nodes:
    """All nodes to visit, layer by layer from the top, the same for every site.

    `layer`, `path`, `node` number them; `values` collects F, layer → (N, S, nodes).
    """

    points: Float64
    weights: Float64
    layer: Float64
    path: Float64
    node: Float64
    values: dict[int, Tensor]

    @classmethod
    def of(cls, lines: Mapping[int, _Line], points: Float64, weights: Float64) -> _Nodes:
        order = sorted(lines, reverse=True)
        paths = lines[order[0]].start.shape[1]
        layer, path, node = (
            each.flatten() for each in np.meshgrid(order, range(paths), range(len(points)), indexing="ij")
        )
        values = {each: line.start.new_empty(*line.start.shape[:2], len(points)) for each, line in lines.items()}
        return cls(points, weights, layer, path, node, values)

    @property
    def count(self) -> int:
        return len(self.layer)

    def births(self, lines: Mapping[int, _Line], start: int, stop: int) -> dict[int, Tensor]:
        """The outputs (N, m, hidden size) at these nodes, by layer."""
        found = {}
        for layer in set(self.layer[start:stop].tolist()):
            line, (path, node) = lines[layer], self._of(layer, start, stop)
            alpha = torch.tensor(self.points[node], dtype=line.start.dtype, device=line.start.device)
            found[layer] = line.start[:, path] + alpha[:, None] * line.change[:, path]
        return found

    def land(self, total: Tensor, layer: int, values: Tensor, slopes: Tensor | None, start: int, stop: int) -> None:
        """Add what came back from one layer's nodes of a batch: F into its place, gradients to their path's sum."""
        path, node = self._of(layer, start, stop)
        self.values[layer][:, path, node] = values.to(total.dtype)
        if slopes is not None:
            weight = torch.tensor(self.weights[node], dtype=slopes.dtype, device=slopes.device)
            total.index_add_(1, torch.tensor(path, device=total.device), slopes * weight[:, None])

    def _of(self, layer: int, start: int, stop: int) -> tuple[Float64, Float64]:
        mine = self.layer[start:stop] == layer
        return self.path[start:stop][mine], self.node[start:stop][mine]
