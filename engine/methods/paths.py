"""Integrated gradients along straight paths in one layer's neurons, all paths of a layer in one batch.

A path leads from a start (baseline activations of the layer at the answer's place) to the layer's own activations x.
Attribution = (x − start) ⊙ ∫ ∂F/∂x along it (Sundararajan et al. 2017, equation 1; Chen et al. 2024, equation 2),
with the integral as a weighted mean over the nodes of a quadrature rule. Everything below the layer and beside the
answer's place stays as it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
import torch

from engine.device import in_chunks, row_bytes
from engine.hooks import Sites, read, read_stream, start_at, write
from engine.types import Step

if TYPE_CHECKING:
    import numpy.typing as npt
    from torch import Tensor

    from engine.model import LoadedModel
    from engine.targets import Target
    from engine.types import Work

Rule = Literal["gauss", "midpoint", "left"]
Objective = Literal["prob", "logprob"]

MOST_NODES = 64
DEFAULT_TOLERANCE = 0.001


@dataclass(frozen=True)
class PathPlan:
    """How a path is walked. The multiplier `activation` is the published code's factor x in place of x − start."""

    rule: Rule
    nodes: int
    tolerance: float = DEFAULT_TOLERANCE
    objective: Objective = "prob"
    multiplier: Literal["difference", "activation"] = "difference"


@dataclass(frozen=True)
class Observation:
    """A target read once: K answer places, S variants with one word replaced.

    `inputs` is (layers, K, width), `variants` (layers, S, K, width), both float64 on the CPU; `logits` (K, vocabulary)
    and `stream` (layer → (1, tokens, hidden size)) are of the unchanged prompt, on the model's device.
    """

    target: Target
    inputs: npt.NDArray[np.float64]
    variants: npt.NDArray[np.float64]
    logits: Tensor
    stream: dict[int, Tensor]


@dataclass(frozen=True)
class LayerPaths:
    """One layer's paths: `scores` (width,), mean over the paths, and how well they add up (`engine.types.Scores`)."""

    scores: npt.NDArray[np.float64]
    f: float
    f_baseline: float
    gap: float
    nodes: int
    converged: bool


def quadrature(rule: Rule, nodes: int) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Nodes in [0, 1] and weights that sum to 1: Gauss-Legendre, midpoints (k − ½)/N, or the left ends k/N."""
    if rule == "gauss":
        points, weights = np.polynomial.legendre.leggauss(nodes)
        return (points + 1) / 2, weights / 2
    shift = 0.5 if rule == "midpoint" else 0.0
    return (np.arange(nodes) + shift) / nodes, np.full(nodes, 1 / nodes)


def resolution(loaded: LoadedModel) -> float:
    """The gap that rounding alone may leave, which no tolerance goes below: 1e-12 in float64, otherwise 1e-6."""
    return 1e-12 if loaded.dtype == torch.float64 else 1e-6


def objective_values(logits: Tensor, answer_ids: Tensor, objective: Objective) -> Tensor:
    """F (n,) of logits (n, vocabulary): the probability of each row's answer token, or its logarithm."""
    logs = logits.gather(1, answer_ids.unsqueeze(1)).squeeze(1) - logits.logsumexp(1)
    return logs if objective == "logprob" else logs.exp()


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

    for done in in_chunks(len(ids), row_bytes(loaded, len(asked.ids), 1), loaded.budget, compute):
        yield Step(0, loaded.info.layers, f"{done} of {len(ids)} variants read")
    return Observation(asked, inputs[:, 0], inputs[:, 1:], logits[0], stream)


def objective_of(seen: Observation, objective: Objective) -> float:
    """F of the unchanged prompt, mean over the answer's tokens."""
    answer_ids = torch.tensor(seen.target.answer_ids, device=seen.logits.device)
    return float(objective_values(seen.logits, answer_ids, objective).mean())


def integrate(
    loaded: LoadedModel,
    seen: Observation,
    layer: int,
    starts: npt.NDArray[np.float64],
    plan: PathPlan,
    progress: Step,
) -> Work[LayerPaths]:
    """The mean attribution over one layer's paths from `starts` (S, K, width): S paths for each of K answer tokens.

    While |Σ scores − (F(x) − F(start))| exceeds max(resolution, tolerance · |F(x) − F(start)|), the nodes are doubled
    up to 64. Tolerance 0 keeps them, and `converged` is then judged by the default tolerance. Yields `progress`
    between batches.
    """
    change = seen.inputs[layer] - starts
    f = objective_of(seen, plan.objective)
    nodes, f_baseline = plan.nodes, None
    while True:
        points, weights = quadrature(plan.rule, nodes)
        if f_baseline is None and points[0] != 0:
            points, weights = np.append(0.0, points), np.append(0.0, weights)
        rule = (points, weights)
        mean_gradient, values = yield from _sweep(loaded, seen, layer, starts, rule, plan.objective, progress)
        if f_baseline is None:
            f_baseline = float(values[..., 0].mean())
        exact = (change * mean_gradient).mean(axis=(0, 1))
        gap = float(exact.sum()) - (f - f_baseline)
        allowed = max(resolution(loaded), (plan.tolerance or DEFAULT_TOLERANCE) * abs(f - f_baseline))
        converged = abs(gap) <= allowed
        if converged or plan.tolerance == 0 or nodes >= MOST_NODES:
            break
        nodes = min(2 * nodes, MOST_NODES)
    if plan.multiplier == "activation":
        exact = (seen.inputs[layer] * mean_gradient).mean(axis=(0, 1))
        gap = float(exact.sum()) - (f - f_baseline)
    return LayerPaths(exact, f, f_baseline, gap, nodes, converged)


def _sweep(
    loaded: LoadedModel,
    seen: Observation,
    layer: int,
    starts: npt.NDArray[np.float64],
    rule: tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]],
    objective: Objective,
    progress: Step,
) -> Work[tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]]:
    """The weighted mean gradient (S, K, width) and F (S, K, nodes) over all nodes of all paths, in one batch."""
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
        slopes, values[start:stop] = _slopes(loaded, seen, layer, placed, token[start:stop], objective)
        np.add.at(gradient, path, slopes * weights[node, None])

    per_row = row_bytes(loaded, len(seen.target.ids), loaded.info.layers - layer)
    for _ in in_chunks(rows, per_row, loaded.budget, compute):
        yield progress
    return gradient.reshape(starts.shape), values.reshape(paths, answers, nodes)


def _slopes(
    loaded: LoadedModel,
    seen: Observation,
    layer: int,
    placed: npt.NDArray[np.float64],
    token: npt.NDArray[np.int64],
    objective: Objective,
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """∂F/∂x (n, width) and F (n,) of one batch: row i has `placed[i]` as its neurons at token `token[i]`."""
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
        found = objective_values(loaded.logits(ids, sites), answer_ids, objective)
        (slopes,) = torch.autograd.grad(found.sum(), leaf)
    return slopes.cpu().double().numpy(), found.detach().cpu().double().numpy()
