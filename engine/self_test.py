"""Proof on the loaded model that its neurons are where we think: patch one, see the answer change, restore it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.answers import Trial, answer_logits
from engine.hook_sweep import HookSweep, Observation, observe
from engine.paths import DEFAULT_TOLERANCE, PathPlan, integrate, resolution
from engine.targets import sample
from engine.types import Neuron, SelfTest, Step, finished

if TYPE_CHECKING:
    from torch import Tensor

    from engine.model import LoadedModel
    from engine.targets import Target

_LENGTH = 6
_NODES = (16, 256, 1024, 4096)
"""Nodes to begin with, doubled up to 64, and those for a path that bends too sharply for them: a mapping is judged by
what is left when the sum has settled, not by how fast it does."""

_HALF_PRECISION_TOLERANCE = 0.1


def self_test(loaded: LoadedModel) -> SelfTest:
    """Try a fixed row of tokens, with the model's own best token as the answer.

    `gap` is the largest |completeness gap| of zero-baseline paths through the first, middle and last layer, relative
    to the change of the probability (at least as large as rounding allows to be judged). Passed: suppressing the most
    active neuron of the last layer changes the logits, they return to the bit, and the gap is within 0.001 (0.1 in
    16-bit formats, whose gradients are coarse).
    """
    asked = _asked(loaded)
    seen = finished(observe(loaded, asked, blank=None))
    last = loaded.info.layers - 1
    strongest = Neuron(last, int(np.argmax(np.abs(seen.inputs[last, 0]))))
    before = _logits(loaded, Trial(asked))
    patched = _logits(loaded, Trial(asked, {strongest: 0.0}))
    restored = torch.equal(_logits(loaded, Trial(asked)), before)
    gap = max(float(_gap(loaded, seen, layer)) for layer in sorted({0, last // 2, last}))
    allowed = _HALF_PRECISION_TOLERANCE if loaded.dtype.itemsize == 2 else DEFAULT_TOLERANCE
    return SelfTest(restored and not torch.equal(patched, before) and gap <= allowed, gap, restored)


def _asked(loaded: LoadedModel) -> Target:
    """A sample row with the model's own best token as the answer."""
    open_end = sample(loaded, _LENGTH)
    best = int(_logits(loaded, Trial(open_end)).argmax())
    return replace(open_end, answer_ids=(best,))


def _logits(loaded: LoadedModel, trial: Trial) -> Tensor:
    ((_, logits),) = answer_logits(loaded, [trial])
    return logits


def _gap(loaded: LoadedModel, seen: Observation, layer: int) -> float:
    sweeper = HookSweep(loaded, seen)
    starts = {layer: np.zeros((1, 1, *seen.inputs[layer].shape))}
    gap = np.inf
    for nodes in _NODES:
        plan = PathPlan("gauss", nodes)
        (found,) = finished(integrate(sweeper, starts, plan, resolution(loaded), Step(0, 0)))
        paths = found[layer]
        change = abs(paths.f - paths.f_baseline)
        gap = abs(paths.gap) / max(change, resolution(loaded) / DEFAULT_TOLERANCE)
        if paths.converged or loaded.dtype.itemsize == 2:
            break
    return gap
