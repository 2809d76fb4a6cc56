"""Whether the arms compute the same thing at full size: the largest difference over the largest score."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from bench import naive
from bench.arms import PREVIEW, Case, arms
from engine.targets import blank_id, target

if TYPE_CHECKING:
    from collections.abc import Mapping


def rows(case: Case, steps: int, values: Mapping[str, np.ndarray]) -> list[dict[str, Any]]:
    """The fast path against the generic one for each setting, and the generic one against the naive arm in one layer.

    For the second the naive arm replaces the same tokens and reads the same site as the engine.
    """
    found = []
    for arm in arms(steps):
        twin = "fast, default rule" if arm.key == PREVIEW else arm.key.replace("fast", "generic")
        if arm.name == "fast" and arm.key in values and twin in values:
            found.append(_row(case, arm.key, twin, values[arm.key], values[twin]))
    key = "generic, same rule"
    arm = next(each for each in arms(steps) if each.key == key)
    asked, layer = target(case.loaded, case.prompt(arm)), case.shape.layers // 2
    words = [place for word in asked.words for place in word]
    slow = naive.attribute(
        case.loaded.model,
        naive.engine_sites(case.loaded),
        asked,
        blank_id(case.loaded),
        layers=[layer],
        steps=steps,
        positions=words,
    )
    found.append(_row(case, key, f"naive, layer {layer}", values[key][layer], slow[0].cpu().numpy()))
    return found


def _row(case: Case, left: str, right: str, ours: np.ndarray, theirs: np.ndarray) -> dict[str, Any]:
    difference = float(np.abs(ours - theirs).max() / np.abs(theirs).max())
    return {"shape": case.shape.key, "left": left, "right": right, "largest_difference": difference}
