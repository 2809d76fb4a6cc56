"""Gradient × activation: the first-order guess of what zeroing a neuron takes away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
import torch

from engine.device import in_chunks, row_bytes
from engine.hook_sweep import observe
from engine.hooks import Sites, write
from engine.methods.amig import OBJECTIVE
from engine.methods.base import Params
from engine.methods.path_scores import score_plainly
from engine.paths import Objective, objective_values
from engine.targets import target
from engine.types import Step

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy.typing as npt
    from torch import Tensor

    from engine.hook_sweep import Observation
    from engine.model import LoadedModel
    from engine.types import Prompt, Scores, Work


@dataclass(frozen=True)
class GradientXActivationParams(Params):
    """Settings of `GradientXActivation`."""

    objective: Objective = OBJECTIVE


class GradientXActivation:
    """x ⊙ ∂F/∂x at the answer's place: integrated gradients from zero with the path's end as the only node."""

    key: ClassVar[str] = "gradient_x_activation"
    title: ClassVar[str] = "Gradient × activation"
    reference: ClassVar[str] = "Shrikumar et al. 2016, Not Just a Black Box (there called gradient × input)"
    Params: ClassVar[type[Params]] = GradientXActivationParams

    def fits(self, loaded: LoadedModel) -> str | None:
        """Every family fits."""
        return None

    def score(self, loaded: LoadedModel, prompt: Prompt, params: GradientXActivationParams) -> Work[Scores]:
        """Score a prompt with one backward pass for all layers. Raises `PromptError`."""
        seen = yield from observe(loaded, target(loaded, prompt), None)
        gradient = yield from _gradients(loaded, seen, params.objective)
        yield Step(loaded.info.layers, loaded.info.layers, "All layers done")
        return score_plainly(loaded, seen, (seen.inputs * gradient).mean(axis=1), params.objective)


def _gradients(loaded: LoadedModel, seen: Observation, objective: Objective) -> Work[npt.NDArray[np.float64]]:
    """∂F/∂x (layers, K, width), F being token k's objective: one row of the batch per answer token.

    The leaves are zeros added to the activations, so that a layer's gradient also takes the way through higher layers.
    """
    layers, answers, width = seen.inputs.shape
    columns = torch.tensor(seen.target.positions, device=loaded.device)
    answer_ids = torch.tensor(seen.target.answer_ids, device=loaded.device)
    ids = torch.tensor(seen.target.ids, device=loaded.device)
    gradient = np.empty((layers, answers, width))

    def compute(start: int, stop: int) -> None:
        shape = (stop - start, width)
        leaves = [torch.zeros(shape, dtype=loaded.dtype, device=loaded.device).requires_grad_() for _ in range(layers)]
        sites = Sites(torch.arange(stop - start, device=loaded.device), columns[start:stop])
        with torch.enable_grad(), write(loaded, sites, {layer: _adding(leaf) for layer, leaf in enumerate(leaves)}):
            logits = loaded.logits(ids.expand(stop - start, -1), sites)
            found = objective_values(logits, answer_ids[start:stop], objective)
            slopes = torch.autograd.grad(found.sum(), leaves)
        for layer, slope in enumerate(slopes):
            gradient[layer, start:stop] = slope.cpu().double().numpy()

    for done in in_chunks(answers, row_bytes(loaded, len(ids), layers), loaded.budget, compute):
        yield Step(0, layers, f"{done} of {answers} answer tokens")
    return gradient


def _adding(leaf: Tensor) -> Callable[[Tensor], Tensor]:
    return lambda values: values + leaf
