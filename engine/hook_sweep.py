"""The generic sweep, for every family: the model's own modules run, with the neurons of one layer replaced by hooks.

It computes the same numbers as `engine.fast` and is what that is judged by; it takes longer, since whole sequences
walk from the patched layer to the top, one layer's paths at a time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.answers import answer_of
from engine.device import in_chunks, row_bytes, row_work, rows_a_step
from engine.hooks import Sites, read, read_stream, start_at, write
from engine.paths import Slopes, objective_values
from engine.precision import multiplied
from engine.types import Step

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt
    from torch import Tensor

    from engine.model import LoadedModel
    from engine.paths import Float64, NodesAndWeights, Objective
    from engine.targets import Target
    from engine.types import Answer, Work


@dataclass(frozen=True)
class Observation:
    """A target read once: K answer places, S variants with one word replaced.

    `inputs` is (layers, K, width), `variants` (layers, S, K, width), both float64 on the CPU; `logits` (K, vocabulary)
    and `stream` (layer → (1, tokens, hidden size)) are of the unchanged prompt, on the model's device.
    """

    target: Target
    inputs: Float64
    variants: Float64
    logits: Tensor
    stream: dict[int, Tensor]


def observe(loaded: LoadedModel, asked: Target, blank: int | None) -> Work[Observation]:
    """Read all layers of a prompt, and of one variant per word (its tokens replaced by `blank`; none if that is None).

    All of them are one batch, cut only where memory asks for it.
    """
    words = asked.words if blank is not None else ()
    ids = torch.tensor([asked.ids] * (1 + len(words)), device=loaded.device)
    for row, word in enumerate(words, start=1):
        ids[row, list(word)] = blank if blank is not None else 0
    shape = (loaded.info.layers, len(ids), len(asked.positions), loaded.info.width)
    inputs = np.empty(shape)
    stream: dict[int, Tensor] = {}
    logits: list[Tensor] = []

    def compute(start: int, stop: int) -> None:
        sites = Sites.of([asked.positions] * (stop - start), loaded.device)
        with torch.no_grad(), read(loaded, sites) as found, read_stream(loaded) as entering:
            hidden = loaded.hidden(ids[start:stop])
            if start == 0:
                stream.update(entering)
                logits[:] = [loaded.head(hidden[0, list(asked.positions)])]
        for layer, values in found.items():
            inputs[layer, start:stop] = values.view(stop - start, *shape[2:]).cpu().double().numpy()

    tokens = len(asked.ids)
    most = rows_a_step(loaded, row_work(loaded, tokens, loaded.info.layers, 0))
    for done in in_chunks(len(ids), row_bytes(loaded, tokens, 1), loaded.budget, compute, most):
        yield Step(0, loaded.info.layers, f"{done} of {len(ids)} variants read")
    return Observation(asked, inputs[:, 0], inputs[:, 1:], logits[0], stream)


def objective_of(seen: Observation, objective: Objective) -> float:
    """F of the unchanged prompt, mean over the answer's tokens."""
    answer_ids = torch.tensor(seen.target.answer_ids, device=seen.logits.device)
    return float(objective_values(seen.logits, answer_ids, objective).mean())


@dataclass(frozen=True)
class HookSweep:
    """A `Sweeper` of one prompt on the unmodified modules."""

    loaded: LoadedModel
    seen: Observation
    prompts: int = 1
    half: bool = False

    def inputs(self, layer: int) -> Float64:
        """As of the observation."""
        values: Float64 = self.seen.inputs[layer][None]
        return values

    def variants(self, layer: int) -> Float64:
        """As of the observation."""
        values: Float64 = self.seen.variants[layer][None]
        return values

    def objective(self, objective: Objective) -> Float64:
        """As of the observation."""
        return np.array([objective_of(self.seen, objective)])

    def answers(self) -> list[Answer]:
        """As of the observation."""
        return [answer_of(self.loaded, self.seen.target, self.seen.logits)]

    def groups(self, paths: int, nodes: int) -> list[tuple[int, ...]]:
        """Each layer by itself."""
        return [(layer,) for layer in reversed(range(self.loaded.info.layers))]

    def select(self, prompts: Sequence[int]) -> HookSweep:
        """There is only one."""
        return self

    def sweep(
        self,
        starts: Mapping[int, Float64],
        rule: NodesAndWeights,
        objective: Objective,
        with_start: bool,
        progress: Step,
    ) -> Work[dict[int, Slopes]]:
        """Layer by layer, all nodes of all paths of a layer in one batch, cut only where memory asks for it."""
        points, weights = rule
        apart = with_start and self.half
        if with_start and not apart and points[0] != 0:
            points, weights = np.append(0.0, points), np.append(0.0, weights)
        found = {}
        for layer, begin in starts.items():
            walking = _Walking(self.loaded, self.seen, layer, objective, self.half)
            gradient, values = yield from _sweep(walking, begin[0], (points, weights), progress)
            if apart:
                exactly = replace(walking, half=False)
                _, values = yield from _sweep(exactly, begin[0], (np.zeros(1), np.zeros(1)), progress)
            found[layer] = Slopes(gradient[None], values[None, ..., 0] if with_start else None)
        return found


@dataclass(frozen=True)
class _Walking:
    """Where paths are walked: in one layer of an observed prompt."""

    loaded: LoadedModel
    seen: Observation
    layer: int
    objective: Objective
    half: bool


def _sweep(
    walking: _Walking,
    starts: npt.NDArray[np.float64],
    rule: tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]],
    progress: Step,
) -> Work[tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]]:
    """The weighted mean gradient (S, K, width) and F (S, K, nodes) over all nodes of all paths, in one batch."""
    loaded, seen, layer = walking.loaded, walking.seen, walking.layer
    paths, answers, width = starts.shape
    points, weights = rule
    nodes = len(points)
    rows = paths * answers * nodes
    token = np.arange(rows) // nodes % answers
    flat_starts = starts.reshape(-1, width)
    flat_change = (seen.inputs[layer] - starts).reshape(-1, width)
    gradient = np.zeros((paths * answers, width))
    values = np.empty(rows)

    def compute(start: int, stop: int) -> None:
        path, node = np.divmod(np.arange(start, stop), nodes)
        placed = flat_starts[path] + points[node, None] * flat_change[path]
        slopes, values[start:stop] = _slopes(walking, placed, token[start:stop])
        np.add.at(gradient, path, slopes * weights[node, None])

    tokens, above = len(seen.target.ids), loaded.info.layers - layer
    most = rows_a_step(loaded, 2 * row_work(loaded, tokens, above))
    for _ in in_chunks(rows, row_bytes(loaded, tokens, above), loaded.budget, compute, most):
        yield progress
    return gradient.reshape(starts.shape), values.reshape(paths, answers, nodes)


def _slopes(
    walking: _Walking, placed: npt.NDArray[np.float64], token: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """∂F/∂x (n, width) and F (n,) of one batch: row i has `placed[i]` as its neurons at token `token[i]`."""
    loaded, seen, layer = walking.loaded, walking.seen, walking.layer
    columns = torch.tensor(np.array(seen.target.positions)[token], device=loaded.device)
    answer_ids = torch.tensor(np.array(seen.target.answer_ids)[token], device=loaded.device)
    ids = torch.tensor(seen.target.ids, device=loaded.device).expand(len(placed), -1)
    sites = Sites(torch.arange(len(placed), device=loaded.device), columns)
    leaf = torch.from_numpy(placed).to(loaded.dtype).to(loaded.device).requires_grad_()
    with (
        torch.enable_grad(),
        write(loaded, sites, {layer: lambda _: leaf}),
        start_at(loaded, layer, seen.stream.get(layer - 1)),
    ):
        with multiplied(loaded.device, walking.half):
            logits = loaded.logits(ids, sites)
        found = objective_values(logits.float() if walking.half else logits, answer_ids, walking.objective)
        (slopes,) = torch.autograd.grad(found.sum(), leaf)
    return slopes.cpu().double().numpy(), found.detach().cpu().double().numpy()
