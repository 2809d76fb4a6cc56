"""Seconds per fact: all arms in turn, several rounds in one process, after one round that only counts operations."""

from __future__ import annotations

import gc
from statistics import median
from typing import TYPE_CHECKING, Any

from bench import flops
from bench.arms import Arm, Case, arms, missing, run, sampled_layers

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np

    from bench.arms import Run


def rows(
    case: Case, steps: int, rounds: int, quick: bool, peak: float, say: Callable[[str], None]
) -> tuple[list[dict[str, Any]], list[str], dict[str, np.ndarray]]:
    """The rows of one shape, notes on arms left out, and each arm's scores by its key."""
    chosen = [arm for arm in arms(steps) if missing(arm, case) is None]
    left_out = {arm.name: missing(arm, case) for arm in arms(steps) if arm not in chosen}
    notes = [f"{case.shape.key}: {name} is left out: {reason}." for name, reason in left_out.items()]
    layers = sampled_layers(case.shape) if quick else None
    warm, gflops = {}, {}
    for arm in chosen:
        say(f"{case.shape.key}: counting and warming up: {arm.key}")
        warm[arm.key], gflops[arm.key] = _counted(arm, case)
    runs: dict[str, list[Run]] = {arm.key: [] for arm in chosen}
    for number in range(rounds):
        for arm in chosen:
            gc.collect()
            found = run(arm, case, layers if arm.by_layer else None)
            runs[arm.key].append(found)
            say(f"{case.shape.key}: round {number + 1} of {rounds}: {arm.key}: {found.seconds:.3f} s")
    naive = median(each.seconds for each in runs["naive"])
    table = [_row(case, arm, runs[arm.key], gflops[arm.key], naive, peak, layers) for arm in chosen]
    return table, notes, {key: each.values for key, each in warm.items()}


def _counted(arm: Arm, case: Case) -> tuple[Run, float]:
    """One run of an arm and its billions of operations. The layered arms run two layers, whose mean is that of all."""
    layers = sampled_layers(case.shape) if arm.by_layer else None
    found, count = flops.counted(lambda: run(arm, case, layers))
    return found, count * case.shape.layers / len(layers) if layers else count


def _row(
    case: Case, arm: Arm, runs: list[Run], gflops: float, naive: float, peak: float, layers: tuple[int, ...] | None
) -> dict[str, Any]:
    seconds = median(each.seconds for each in runs)
    firsts = [each.first for each in runs if each.first is not None]
    return {
        "shape": case.shape.key,
        "arm": arm.name,
        "steps": arm.steps,
        "seconds_per_fact": seconds,
        "ratio_to_naive": naive / seconds,
        "peak_mb": None,
        "gflops": gflops,
        "share_of_peak": gflops / seconds / peak,
        "title": arm.key,
        "rule": arm.rule,
        "baseline": arm.baseline,
        "words": arm.words,
        "nodes": runs[-1].nodes,
        "seconds": [each.seconds for each in runs],
        "first_layer_seconds": median(firsts) if firsts else None,
        "extrapolated_from_layers": list(layers) if layers is not None and arm.by_layer else None,
    }
