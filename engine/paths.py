"""Integrated gradients along straight paths in one layer's neurons.

A path leads from a start (baseline activations of the layer at the answer's place) to the layer's own activations x.
Attribution = (x − start) ⊙ ∫ ∂F/∂x along it (Sundararajan et al. 2017, equation 1; Chen et al. 2024, equation 2),
with the integral as a weighted mean over the nodes of a quadrature rule. Everything below the layer and beside the
answer's place stays as it was. A `Sweeper` computes F and its gradient at the nodes; what is done with them is here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

import numpy as np
import torch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt
    from torch import Tensor

    from engine.model import LoadedModel
    from engine.types import Answer, Step, Work

    Float64 = npt.NDArray[np.float64]
    NodesAndWeights = tuple[Float64, Float64]

Rule = Literal["gauss", "midpoint", "left"]
Objective = Literal["prob", "logprob"]
Baseline = Literal["per_word", "mean", "zero"]

MOST_NODES = 64
DEFAULT_TOLERANCE = 0.001
PREVIEW_TOLERANCE = 0.05
_NARROWED = 0.75
"""Twice the nodes leave at most so much of a gap that comes of too few of them: half of it with the slowest rule."""


@dataclass(frozen=True)
class PathPlan:
    """How a path is walked. The multiplier `activation` is the published code's factor x in place of x − start.

    A `preview` walks it in bfloat16 from exact ends, never adds nodes, and is judged by a tolerance of 5 %.
    """

    rule: Rule
    nodes: int
    tolerance: float = DEFAULT_TOLERANCE
    objective: Objective = "prob"
    multiplier: Literal["difference", "activation"] = "difference"
    preview: bool = False

    @property
    def refines(self) -> bool:
        """Whether nodes are added where scores do not add up."""
        return self.tolerance > 0 and not self.preview

    @property
    def allowed(self) -> float:
        """The share of the change that scores may miss and still pass for converged."""
        return PREVIEW_TOLERANCE if self.preview else self.tolerance or DEFAULT_TOLERANCE


@dataclass(frozen=True)
class LayerPaths:
    """One layer's paths: `scores` (width,), mean over the paths, and how well they add up (`engine.types.Scores`)."""

    scores: Float64
    f: float
    f_baseline: float
    gap: float
    nodes: int
    converged: bool


@dataclass(frozen=True)
class Slopes:
    """One layer's paths walked: `gradient` (prompts, S, K, width) is the weighted mean of ∂F/∂x over the nodes of each
    of S paths for each of K answer tokens, `at_start` (prompts, S, K) is F where they begin (None if not asked for).
    """

    gradient: Float64
    at_start: Float64 | None


class Sweeper(Protocol):
    """Some prompts of one shape, read once, whose paths can be walked. The model is clean at every yield."""

    @property
    def prompts(self) -> int:
        """How many."""
        ...

    def inputs(self, layer: int) -> Float64:
        """The neurons (prompts, K, width) of the unchanged prompts at the answer places."""
        ...

    def variants(self, layer: int) -> Float64:
        """The neurons (prompts, S, K, width) of the S variants with a word blanked."""
        ...

    def objective(self, objective: Objective) -> Float64:
        """F (prompts,) of the unchanged prompts, mean over the answer's tokens."""
        ...

    def answers(self) -> list[Answer]:
        """What the model says to each unchanged prompt."""
        ...

    def groups(self, paths: int, nodes: int) -> list[tuple[int, ...]]:
        """All layers from the top down, in groups that are best walked together."""
        ...

    def sweep(
        self,
        starts: Mapping[int, Float64],
        rule: NodesAndWeights,
        objective: Objective,
        with_start: bool,
        progress: Step,
    ) -> Work[dict[int, Slopes]]:
        """Walk paths from `starts`, layer → (prompts, S, K, width). Yields `progress` between batches."""
        ...

    def select(self, prompts: Sequence[int]) -> Sweeper:
        """Only some of the prompts."""
        ...


def quadrature(rule: Rule, nodes: int) -> NodesAndWeights:
    """Nodes in [0, 1] and weights that sum to 1: Gauss-Legendre, midpoints (k − ½)/N, or the left ends k/N."""
    if rule == "gauss":
        points, weights = np.polynomial.legendre.leggauss(nodes)
        return (points + 1) / 2, weights / 2
    shift = 0.5 if rule == "midpoint" else 0.0
    return (np.arange(nodes) + shift) / nodes, np.full(nodes, 1 / nodes)


def resolution(loaded: LoadedModel) -> float:
    """The gap that rounding alone may leave, which no tolerance goes below: 1e-12 in float64, otherwise 1e-6."""
    return 1e-12 if loaded.dtype == torch.float64 else 1e-6


def is_coarse(loaded: LoadedModel) -> bool:
    """Whether the model computes in 16 bits, whose rounding alone leaves gaps that no number of nodes closes."""
    return bool(loaded.dtype.itemsize == 2)


def objective_values(logits: Tensor, answer_ids: Tensor, objective: Objective) -> Tensor:
    """F (n,) of logits (n, vocabulary): the probability of each row's answer token, or its logarithm."""
    logs = logits.gather(1, answer_ids.unsqueeze(1)).squeeze(1) - logits.logsumexp(1)
    return logs if objective == "logprob" else logs.exp()


def starts_of(sweeper: Sweeper, layer: int, baseline: Baseline) -> Float64:
    """The starts (prompts, S, K, width) of one layer's paths: S is 1 unless there is one path per word."""
    if baseline == "zero":
        return np.zeros_like(sweeper.inputs(layer))[:, None]
    variants = sweeper.variants(layer)
    return np.mean(variants, axis=1, keepdims=True) if baseline == "mean" else variants


def integrate(
    sweeper: Sweeper,
    starts: Mapping[int, Float64],
    plan: PathPlan,
    rounding: float,
    progress: Step,
    coarse: bool = False,
) -> Work[list[dict[int, LayerPaths]]]:
    """The mean attribution over the paths from `starts`, layer → (prompts, S, K, width): layer → paths, per prompt.

    While |Σ scores − (F(x) − F(start))| exceeds max(`rounding`, tolerance · |F(x) − F(start)|), the nodes of that
    prompt's layer are doubled, up to 64, and no others. Tolerance 0 keeps them, and `converged` is then judged by the
    default tolerance. In a `coarse` number format they are doubled only as long as that narrows the gap: what rounding
    leaves stays as it is, and is flagged. Yields `progress` between batches.
    """
    f = sweeper.objective(plan.objective)
    found: list[dict[int, LayerPaths]] = [{} for _ in range(sweeper.prompts)]
    pending = {tuple(starts): list(range(sweeper.prompts))}
    nodes = plan.nodes
    while pending:
        failed: dict[int, list[int]] = {}
        for layers, prompts in pending.items():
            chosen = sweeper if len(prompts) == sweeper.prompts else sweeper.select(prompts)
            begin = {layer: starts[layer][prompts] for layer in layers}
            first = not found[prompts[0]]
            rule = quadrature(plan.rule, nodes)
            walked = yield from chosen.sweep(begin, rule, plan.objective, first, progress)
            for layer in layers:
                ends = chosen.inputs(layer)
                for place, prompt in enumerate(prompts):
                    at_start = walked[layer].at_start
                    below = found[prompt][layer].f_baseline if at_start is None else float(at_start[place].mean())
                    path = _Path(ends[place], begin[layer][place], walked[layer].gradient[place], f[prompt], below)
                    paths = path.judged(plan, nodes, rounding)
                    before = found[prompt].get(layer)
                    found[prompt][layer] = paths
                    stuck = coarse and before is not None and abs(paths.gap) > _NARROWED * abs(before.gap)
                    if not paths.converged and plan.refines and nodes < MOST_NODES and not stuck:
                        failed.setdefault(prompt, []).append(layer)
        pending = {}
        for prompt, left in sorted(failed.items()):
            pending.setdefault(tuple(left), []).append(prompt)
        nodes = min(2 * nodes, MOST_NODES)
    return found


@dataclass(frozen=True)
class _Path:
    """S walked paths of one layer and prompt: `end` (K, width), `start` and `gradient` (S, K, width)."""

    end: Float64
    start: Float64
    gradient: Float64
    f: float
    f_baseline: float

    def judged(self, plan: PathPlan, nodes: int, rounding: float) -> LayerPaths:
        """The scores, and whether they add up to the change that they explain."""
        scores = ((self.end - self.start) * self.gradient).mean(axis=(0, 1))
        change = self.f - self.f_baseline
        gap = float(scores.sum()) - change
        converged = abs(gap) <= max(rounding, plan.allowed * abs(change))
        if plan.multiplier == "activation":
            scores = (self.end * self.gradient).mean(axis=(0, 1))
            gap = float(scores.sum()) - change
        return LayerPaths(scores, float(self.f), self.f_baseline, gap, nodes, converged)
