"""Numbers of a map as steps of a colour ramp, and layers as bands. NumPy only."""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt

from engine.types import FloatArray

Curve = Literal["root", "linear", "log"]
"""How colour runs with the share: with its square root, so that faint neurons stay faint but can be seen; with the
share itself; or with its logarithm from `LEAST` on."""

LEAST = 1e-4
"""Where the logarithmic curve begins; below it is silence."""


def _curved(shares: FloatArray, curve: Curve) -> FloatArray:
    """Shares from 0 to 1 as how much of the ramp is run through, which grows with them."""
    if curve == "linear":
        return shares
    if curve == "root":
        return np.sqrt(shares)
    found: FloatArray = 1.0 - np.log10(np.maximum(shares, LEAST)) / np.log10(LEAST)
    return found


def levels(pooled: FloatArray, curve: Curve = "root") -> npt.NDArray[np.uint8]:
    """Shares as steps of the ramp; below zero and not-a-number are silence."""
    positive = np.minimum(np.fmax(pooled, np.float32(0.0)), 1.0)
    return np.round(255 * _curved(positive, curve)).astype(np.uint8)


MIDDLE = 128
"""The step of the ramp for differences at which there is none."""


def signed_levels(pooled: FloatArray, curve: Curve = "root") -> npt.NDArray[np.uint8]:
    """Differences as steps of a ramp whose middle is no difference; faint ones are seen as on the map of one run."""
    found = np.clip(np.nan_to_num(pooled, nan=0.0), -1.0, 1.0)
    curved = _curved(np.abs(found), curve)
    return np.clip(np.round(MIDDLE + 127 * np.sign(found) * curved), 0, 255).astype(np.uint8)


def bands(levels: npt.NDArray[np.uint8], height: int, silent: int = 0) -> npt.NDArray[np.uint8]:
    """Each layer as a band of `height` rows, the last of them empty so that layers stand apart."""
    gap = 0 if height < 4 else 1 if height < 12 else 2
    if gap == 0:
        return levels
    rows = np.repeat(levels, height, axis=0).reshape(levels.shape[0], height, levels.shape[1])
    rows[:, height - gap :] = silent
    return rows.reshape(-1, levels.shape[1])
