"""The fast path is used only on models on which it was seen to give the generic path's numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.fast import FAST
from engine.paths import quadrature
from engine.targets import Target
from engine.types import Step, finished

if TYPE_CHECKING:
    from engine.fast.blocks import Blocks
    from engine.model import LoadedModel
    from engine.paths import Sweeper

_LENGTH = 6
_TOLERANCE, _HALF_PRECISION_TOLERANCE = 1e-3, 0.1


def proven_blocks(loaded: LoadedModel) -> Blocks | None:
    """The blocks of a loaded model if its family has them and they give the generic path's numbers, else None.

    A config may ask for something that a family's blocks do not know (another attention, other positions): its
    modules then lack a part, or the numbers differ, and the generic path serves.
    """
    build = FAST.get(loaded.family.model_type)
    if build is None:
        return None
    try:
        blocks = build(loaded.model)
        same = _same(replace(loaded, blocks=blocks))
    except (AttributeError, IndexError, RuntimeError, TypeError, ValueError):
        return None
    return blocks if same else None


def _same(loaded: LoadedModel) -> bool:
    """Whether a prompt with blanked tokens reads alike, and paths in the lowest and the top layer slope alike."""
    from engine.fast.sweeper import FastSweep
    from engine.fast.trace import trace
    from engine.hook_sweep import HookSweep, observe

    asked, blank = _asked(loaded)
    ways: list[Sweeper] = [
        FastSweep(loaded, finished(trace(loaded, [asked], blank))),
        HookSweep(loaded, finished(observe(loaded, asked, blank))),
    ]
    layers = loaded.info.layers
    fast, slow = ways
    for layer in range(layers):
        if not _close(loaded, fast.inputs(layer), slow.inputs(layer)):
            return False
        if not _close(loaded, fast.variants(layer), slow.variants(layer)):
            return False
    rule = quadrature("gauss", 1)
    walked = [
        finished(
            way.sweep({0: way.variants(0), layers - 1: way.variants(layers - 1)}, rule, "logprob", True, Step(0, 0))
        )
        for way in ways
    ]
    return all(
        _close(loaded, walked[0][layer].gradient, walked[1][layer].gradient)
        and _close(loaded, np.asarray(walked[0][layer].at_start), np.asarray(walked[1][layer].at_start))
        for layer in {0, layers - 1}
    )


def _close(loaded: LoadedModel, one: Any, other: Any) -> bool:
    allowed = _HALF_PRECISION_TOLERANCE if loaded.dtype.itemsize == 2 else _TOLERANCE
    return bool(np.abs(one - other).max() <= allowed * max(np.abs(other).max(), 1e-30))


def _asked(loaded: LoadedModel) -> tuple[Target, int]:
    """Tokens spread over the vocabulary, two of them read, the second blanked by another token of the vocabulary."""
    vocabulary = int(loaded.model.config.vocab_size)
    ids = tuple((number * vocabulary) // (_LENGTH + 1) for number in range(1, _LENGTH + 1))
    places = (_LENGTH - 2, _LENGTH - 1) if loaded.family.kind == "causal" else (1, _LENGTH - 2)
    return Target(ids, ids[:2], ("", ""), places, ((2,), (3,))), ids[0]
