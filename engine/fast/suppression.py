"""Many sets of neurons scaled in one prompt: each set branches from the run that it shares with others.

Scaling a neuron at the answer's place by c adds (c − 1)·x·W₂[:, neuron] to what the down-projection writes there. A set
is walked upwards layer by layer: as long as two sets agree in the layers so far, they are one run. So a pair costs no
more than the layers above its upper neuron, and a set of one prompt's many costs a few rows in place of a forward pass.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from engine.device import in_batches, work_limit
from engine.fast.cost import Cost
from engine.fast.head import Said, said
from engine.fast.living import Living

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping, Sequence

    from torch import Tensor

    from engine.fast.trace import Trace
    from engine.model import LoadedModel
    from engine.types import Neuron

Scaling = tuple[tuple["Neuron", float], ...]
"""Neurons in ascending order, each with the factor that it is multiplied by."""


def ordered(scaling: Mapping[Neuron, float]) -> Scaling:
    """A scaling as a key: neurons that keep their size are left out, the others stand in ascending order."""
    return tuple(sorted((neuron, factor) for neuron, factor in scaling.items() if factor != 1.0))


def scaled_answers(loaded: LoadedModel, trace: Trace, scalings: Sequence[Scaling]) -> Iterator[list[tuple[int, Said]]]:
    """What the only prompt of a trace answers under each scaling, as (its number, `Said` of K tokens), batch by batch.

    Between batches, after each layer, an empty list is yielded. The model is clean at every yield.
    """
    order = sorted(range(len(scalings)), key=lambda number: scalings[number])

    def compute(start: int, stop: int) -> Iterator[list[tuple[int, Said]]]:
        chosen = order[start:stop]
        results = yield from _walk(loaded, trace, [scalings[number] for number in chosen])
        yield list(zip(chosen, results, strict=True))

    per_set, most = _cost(loaded, trace)
    yield from in_batches(len(order), per_set, loaded.budget, compute, most)


def _walk(
    loaded: LoadedModel, trace: Trace, scalings: Sequence[Scaling]
) -> Generator[list[tuple[int, Said]], None, list[Said]]:
    """Sets in sorted order, so that those which begin alike stand together."""
    blocks = loaded.blocks
    assert blocks is not None
    living = Living(blocks, trace)
    run_of: list[int | None] = [None] * len(scalings)
    for layer in range(blocks.layers):
        with torch.no_grad():
            living.enter(layer)
            plan = _Plan.of(scalings, run_of, layer)
            if plan.parents:
                changed = [bool(scaled) for scaled in plan.scaled]
                living.branch(layer, plan.parents, changed, _changes(loaded, trace, living, layer, plan))
        run_of = plan.run_of
        yield []
    rows, runs = trace.rows, max((run + 1 for run in run_of if run is not None), default=0)
    with torch.no_grad():
        if runs:
            rows = torch.cat([rows, blocks.finish(living.top()).flatten(0, 1)])
        everything = said(rows, _answers(trace, runs), blocks.unembedding())
    return [_site_rows(everything, len(trace.places), runs, run) for run in run_of]


@dataclass(frozen=True)
class _Plan:
    """Which runs leave a layer: each from a parent that entered it (None: the prompt) with neurons scaled in it.

    `run_of` tells for each set the run that it is on above the layer (None: still the prompt).
    """

    parents: list[int | None]
    scaled: list[Scaling]
    run_of: list[int | None]

    @classmethod
    def of(cls, scalings: Sequence[Scaling], run_of: Sequence[int | None], layer: int) -> _Plan:
        runs: dict[tuple[int | None, Scaling], int] = {}
        after: list[int | None] = []
        for scaling, parent in zip(scalings, run_of, strict=True):
            here = tuple((neuron, factor) for neuron, factor in scaling if neuron.layer == layer)
            key = (parent, here)
            after.append(None if key == (None, ()) else runs.setdefault(key, len(runs)))
        return cls([parent for parent, _ in runs], [here for _, here in runs], after)


def _changes(loaded: LoadedModel, trace: Trace, living: Living, layer: int, plan: _Plan) -> Tensor:
    """What is added to the down-projection's output of each run that leaves the layer: (N, runs, hidden size)."""
    weight = loaded.weight(layer)
    width = weight.shape[1]
    factors = weight.new_zeros(len(plan.scaled), width)
    for row, scaled in enumerate(plan.scaled):
        for neuron, factor in scaled:
            factors[row, neuron.index] = factor - 1
    touched = factors.any(0).nonzero().squeeze(1)
    if not len(touched):
        return weight.new_zeros(len(trace.places), len(plan.scaled), weight.shape[0])
    neurons = living.neurons(layer, plan.parents)[..., touched]
    return (neurons * factors[:, touched]) @ weight[:, touched].T


def _answers(trace: Trace, runs: int) -> Tensor:
    return torch.cat([trace.answers, trace.answers.repeat_interleave(runs)])


def _site_rows(everything: Said, sites: int, runs: int, run: int | None) -> Said:
    """One run's rows, a row per site; the unchanged prompt's stand in front."""
    if run is None:
        return Said(everything.log_probability[:sites], everything.rank[:sites])
    chosen = [sites + site * runs + run for site in range(sites)]
    return Said(everything.log_probability[chosen], everything.rank[chosen])


def _cost(loaded: LoadedModel, trace: Trace) -> tuple[int, int]:
    """Bytes that one set needs, and how many sets are one step's work in a layer or in the head."""
    blocks = loaded.blocks
    assert blocks is not None
    hidden, heads = int(loaded.model.config.hidden_size), int(loaded.model.config.num_attention_heads)
    rows = 1 if blocks.causal else trace.tokens
    row = 14 * hidden + 3 * loaded.info.width + 2 * heads * trace.tokens
    bytes_ = len(trace.places) * (rows * row + 3 * 16384) * loaded.dtype.itemsize
    cost = Cost(loaded, trace.tokens, len(trace.places))
    return bytes_, max(1, work_limit(loaded.device) // cost.step_work(slope=False))
