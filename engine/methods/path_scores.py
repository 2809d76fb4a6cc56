"""From the paths of all layers to the scores of one prompt, top layer first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from engine.answers import answer_of
from engine.device import prompts_at_once
from engine.errors import OutOfMemoryError, PromptError
from engine.fast.cost import Cost
from engine.fast.sweeper import FastSweep
from engine.fast.trace import trace
from engine.faults import ran_out_of_memory
from engine.hook_sweep import HookSweep, Observation, objective_of, observe
from engine.paths import Baseline, LayerPaths, PathPlan, integrate, is_coarse, resolution, starts_of
from engine.targets import blank_id, target
from engine.types import Scores, Step, frozen_array

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt

    from engine.model import LoadedModel
    from engine.paths import Objective, Sweeper
    from engine.targets import Target
    from engine.types import Answer, Prompt, Work

Blanked = Literal["words", "tokens"]
Precision = Literal["full", "preview"]


def default_nodes(rule: str, baseline: Baseline) -> int:
    """Nodes on each path where none are asked for: Gauss needs few, and fewest from a blanked word (a short path).

    Measured on random and on trained small models; refinement adds nodes where these do not do.
    """
    return {"per_word": 3, "mean": 5, "zero": 10}[baseline] if rule == "gauss" else 20


def score_paths(
    loaded: LoadedModel, prompt: Prompt, baseline: Baseline, plan: PathPlan, blanked: Blanked = "words"
) -> Work[Scores]:
    """Integrate every layer of a prompt. One `Step` per finished layer, and one between batches, all clean.

    Raises `PromptError` for a prompt without a word to replace, unless the baseline is zero.
    """
    (scores,) = yield from score_many_paths(loaded, [prompt], baseline, plan, blanked)
    return scores


def score_many_paths(
    loaded: LoadedModel, prompts: Sequence[Prompt], baseline: Baseline, plan: PathPlan, blanked: Blanked = "words"
) -> Work[list[Scores]]:
    """As `score_paths`, for prompts that agree in shape (`shape_of`): one batch, cut in two where memory runs out.

    Without the fast path it is one prompt after the other.
    """
    targets = [target(loaded, prompt) for prompt in prompts]
    if blanked == "tokens":
        targets = [replace(asked, words=tuple((place,) for place in range(len(asked.ids)))) for asked in targets]
    return (yield from _score_batch(loaded, targets, baseline, plan))


def _score_batch(
    loaded: LoadedModel, targets: Sequence[Target], baseline: Baseline, plan: PathPlan
) -> Work[list[Scores]]:
    if len(targets) == 1:
        return (yield from score_targets(loaded, targets, baseline, plan))
    if loaded.blocks is not None:
        try:
            return (yield from score_targets(loaded, targets, baseline, plan))
        except (OutOfMemoryError, RuntimeError, MemoryError) as error:
            if not isinstance(error, OutOfMemoryError) and not ran_out_of_memory(error):
                raise
    # Outside of the handler, so that what the batch held is free again.
    half = len(targets) // 2
    first = yield from _score_batch(loaded, targets[:half], baseline, plan)
    return first + (yield from _score_batch(loaded, targets[half:], baseline, plan))


def score_targets(
    loaded: LoadedModel, targets: Sequence[Target], baseline: Baseline, plan: PathPlan
) -> Work[list[Scores]]:
    """Integrate every layer of prompts that agree in shape (`shape_of`), as one batch where the fast path holds."""
    sweeper = yield from read_paths(loaded, targets, baseline, plan.preview)
    layers = loaded.info.layers
    found: list[dict[int, LayerPaths]] = [{} for _ in targets]
    paths = starts_of(sweeper, layers - 1, baseline).shape[1]
    done = 0
    for group in sweeper.groups(paths, plan.nodes):
        starts = {layer: starts_of(sweeper, layer, baseline) for layer in group}
        progress = Step(done, layers, f"Layer {group[0]}")
        walked = yield from integrate(sweeper, starts, plan, resolution(loaded), progress, is_coarse(loaded))
        for mine, each in zip(found, walked, strict=True):
            mine.update(each)
        for layer in group:
            done += 1
            yield Step(done, layers, f"Layer {layer} done")
    inputs = np.stack([sweeper.inputs(layer) for layer in range(layers)], axis=1)
    return [
        _scores([mine[layer] for layer in range(layers)], here, answer)
        for mine, here, answer in zip(found, inputs, sweeper.answers(), strict=True)
    ]


def shape_of(asked: Target) -> tuple[int, int, int]:
    """Tokens, answer tokens and words: prompts that agree in these can be scored as one batch."""
    return len(asked.ids), len(asked.positions), len(asked.words)


def batches_of(loaded: LoadedModel, prompts: Mapping[int, Prompt]) -> list[tuple[int, ...]]:
    """The numbers of prompts that are best scored as one batch, each batch in order, and batches by their first.

    Without the fast path, and on a processor, every prompt stands by itself.
    """
    if loaded.blocks is None or prompts_at_once(loaded.device) == 1:
        return [(number,) for number in prompts]
    found: list[list[int]] = []
    filling: dict[tuple[int, int, int], list[int]] = {}
    for number, prompt in prompts.items():
        asked = target(loaded, prompt)
        batch = filling.get(shape_of(asked))
        if batch is None or len(batch) >= _most_together(loaded, asked):
            filling[shape_of(asked)] = batch = []
            found.append(batch)
        batch.append(number)
    return [tuple(batch) for batch in found]


def _most_together(loaded: LoadedModel, asked: Target) -> int:
    """How many prompts like this one fit into the budget while they are read, kept, and walked from the lowest layer.

    Every token may be blanked by itself, hence as many paths.
    """
    cost = Cost(loaded, len(asked.ids), len(asked.positions))
    each = max(cost.variant_bytes(), cost.trace_bytes(len(asked.ids)), cost.node_bytes(0))
    return max(1, min(prompts_at_once(loaded.device), loaded.budget // each))


def read_paths(loaded: LoadedModel, targets: Sequence[Target], baseline: Baseline, half: bool = False) -> Work[Sweeper]:
    """Read prompts of one shape and their variants, by the fast path where it holds; several only there.

    Raises `PromptError` for a prompt without a word to replace, unless the baseline is zero.
    """
    blank = None if baseline == "zero" else blank_id(loaded)
    if blank is not None and not all(asked.words for asked in targets):
        raise PromptError(
            "The prompt has no word beside the answer slot, so there is no baseline.", "Use --baseline zero."
        )
    if loaded.blocks is not None:
        return FastSweep(loaded, (yield from trace(loaded, targets, blank)), half)
    (asked,) = targets
    return HookSweep(loaded, (yield from observe(loaded, asked, blank)), half=half)


def _scores(paths: Sequence[LayerPaths], inputs: npt.NDArray[np.float64], answer: Answer) -> Scores:
    return Scores(
        values=frozen_array([each.scores for each in paths]),
        activations=frozen_array(inputs.mean(axis=1)),
        f=frozen_array([each.f for each in paths]),
        f_baseline=frozen_array([each.f_baseline for each in paths]),
        gap=frozen_array([each.gap for each in paths]),
        nodes=frozen_array([each.nodes for each in paths], np.int64),
        converged=frozen_array([each.converged for each in paths], np.bool_),
        answer=answer,
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
