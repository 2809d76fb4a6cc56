"""From the paths of all layers to the scores of one prompt, top layer first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import numpy as np

from engine.answers import answer_of
from engine.errors import PromptError
from engine.methods.paths import LayerPaths, Observation, PathPlan, integrate, objective_of, observe
from engine.targets import blank_id, target
from engine.types import Scores, Step, frozen_array

if TYPE_CHECKING:
    import numpy.typing as npt

    from engine.methods.paths import Objective
    from engine.model import LoadedModel
    from engine.types import Prompt, Work

Baseline = Literal["per_word", "mean", "zero"]


def default_nodes(rule: str, baseline: Baseline) -> int:
    """Nodes on each path where none are asked for: Gauss needs few, and fewest from a blanked word (a short path).

    Measured on random and on trained small models; refinement adds nodes where these do not do.
    """
    return {"per_word": 3, "mean": 5, "zero": 10}[baseline] if rule == "gauss" else 20


def score_paths(loaded: LoadedModel, prompt: Prompt, baseline: Baseline, plan: PathPlan) -> Work[Scores]:
    """Integrate every layer of a prompt. One `Step` per finished layer, and one between batches, all clean.

    Raises `PromptError` for a prompt without a word to replace, unless the baseline is zero.
    """
    asked = target(loaded, prompt)
    blank = None if baseline == "zero" else blank_id(loaded)
    if blank is not None and not asked.words:
        raise PromptError(
            "The prompt has no word beside the answer slot, so there is no baseline.", "Use --baseline zero."
        )
    seen = yield from observe(loaded, asked, blank)
    layers = loaded.info.layers
    found: dict[int, LayerPaths] = {}
    for done, layer in enumerate(reversed(range(layers))):
        starts = _starts(seen, layer, baseline)
        found[layer] = yield from integrate(loaded, seen, layer, starts, plan, Step(done, layers, f"Layer {layer}"))
        yield Step(done + 1, layers, f"Layer {layer} done")
    paths = [found[layer] for layer in range(layers)]
    return Scores(
        values=frozen_array([each.scores for each in paths]),
        activations=frozen_array(seen.inputs.mean(axis=1)),
        f=frozen_array([each.f for each in paths]),
        f_baseline=frozen_array([each.f_baseline for each in paths]),
        gap=frozen_array([each.gap for each in paths]),
        nodes=frozen_array([each.nodes for each in paths], np.int64),
        converged=frozen_array([each.converged for each in paths], np.bool_),
        answer=answer_of(loaded, asked, seen.logits),
    )


def score_plainly(
    loaded: LoadedModel, seen: Observation, values: npt.ArrayLike, objective: Objective = "prob"
) -> Scores:
    """Scores (layers, width) of a method that walks no path: no nodes, no change, no gap, and nothing to converge."""
    layers = loaded.info.layers
    f = np.full(layers, objective_of(seen, objective))
    return Scores(
        values=frozen_array(values, np.float64),
        activations=frozen_array(seen.inputs.mean(axis=1)),
        f=frozen_array(f),
        f_baseline=frozen_array(f),
        gap=frozen_array(np.zeros(layers)),
        nodes=frozen_array(np.zeros(layers), np.int64),
        converged=frozen_array(np.ones(layers), np.bool_),
        answer=answer_of(loaded, seen.target, seen.logits),
    )


def _starts(seen: Observation, layer: int, baseline: Baseline) -> npt.NDArray[np.float64]:
    """The starts (S, K, width) of one layer's paths."""
    if baseline == "zero":
        return np.zeros((1, *seen.inputs[layer].shape))
    variants: npt.NDArray[np.float64] = seen.variants[layer]
    return np.mean(variants, axis=0, keepdims=True) if baseline == "mean" else variants
