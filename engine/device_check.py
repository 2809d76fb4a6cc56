"""Does the model compute the same on its device as on another one? Drivers and kernels have been wrong in silence.

A copy of the model is made on the second device, the processor for a model on a GPU and a GPU for one on the
processor. Three sample rows are answered on both and the neurons of the first, middle and last layer scored by a path
from zero. The limits are fixed: in float32 and float64 the logarithms of the hundred best tokens' probabilities and
the scores (as a share of the largest one) may differ by 0.001; in 16-bit formats by 0.1, which is their rounding.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.answers import Trial, answer_logits
from engine.device import free_memory
from engine.errors import ModelError, OutOfMemoryError
from engine.hook_sweep import HookSweep, observe
from engine.paths import PathPlan, integrate, resolution
from engine.targets import sample
from engine.types import Step, Work, finished

if TYPE_CHECKING:
    import numpy.typing as npt
    from torch import Tensor

    from engine.model import LoadedModel
    from engine.targets import Target

_LENGTHS = (6, 10, 14)
_BEST = 100
_NODES = 16
_LIMIT = 0.001
_LIMIT_16_BIT = 0.1


@dataclass(frozen=True)
class DeviceComparison:
    """What two devices say of one model: the largest differences, and whether they are within the limits."""

    first: str
    second: str
    logit_gap: float
    score_gap: float
    agree: bool


def other_device(loaded: LoadedModel) -> torch.device | None:
    """The device to hold a model's own against, None on a computer with one."""
    if loaded.device.type != "cpu":
        return torch.device("cpu")
    if torch.cuda.is_available():
        return torch.device("cuda", 0)
    return torch.device("mps") if torch.backends.mps.is_available() else None


def compare(loaded: LoadedModel, second: torch.device) -> Work[DeviceComparison]:
    """Compute with the model and with a copy of it on a second device.

    Raises `OutOfMemoryError` where the copy does not fit, `ModelError` for a model that lies on several devices.
    """
    yield Step(0, 2 * len(_LENGTHS), f"Copying the model to {second}")
    twin = _copied(loaded, second)
    gaps: list[tuple[float, float]] = []
    for number, length in enumerate(_LENGTHS):
        asked = _asked(loaded, length)
        rows = []
        for place, model in enumerate((loaded, twin)):
            yield Step(2 * number + place, 2 * len(_LENGTHS), f"Computing on {model.device}")
            rows.append((_log_probabilities(model, asked), np.concatenate(list(_scores(model, asked)))))
        gaps.append(_gap(*rows))
    logit_gap, score_gap = (float(max(each)) for each in zip(*gaps, strict=True))
    limit = _LIMIT_16_BIT if loaded.dtype.itemsize == 2 else _LIMIT
    agree = bool(logit_gap <= limit and score_gap <= limit)  # a NaN agrees with nothing
    return DeviceComparison(str(loaded.device), str(twin.device), logit_gap, score_gap, agree)


def _copied(loaded: LoadedModel, second: torch.device) -> LoadedModel:
    from engine.model import attach

    if "+" in loaded.info.device:
        raise ModelError(
            "The model is spread over several GPUs, so there is no device that could hold a second one.",
            "Load a smaller model on one device to compare devices.",
        )
    size = sum(parameter.numel() * parameter.element_size() for parameter in loaded.model.parameters())
    if size > free_memory(second):
        raise OutOfMemoryError(
            f"A copy of the model does not fit the free memory of {second}.",
            "Close other programs, or compare the devices with a smaller model.",
        )
    mapping = loaded.family if loaded.info.probed else None
    model = copy.deepcopy(loaded.model).to(second)
    return attach(model, loaded.tokenizer, loaded.info.id, revision=loaded.info.revision, mapping=mapping)


def _asked(loaded: LoadedModel, length: int) -> Target:
    """A sample row, with the answer that the first device finds best."""
    asked = sample(loaded, length)
    return replace(asked, answer_ids=(int(_logits(loaded, asked).argmax()),))


def _logits(loaded: LoadedModel, asked: Target) -> Tensor:
    ((_, logits),) = answer_logits(loaded, [Trial(asked)])
    return logits


def _log_probabilities(loaded: LoadedModel, asked: Target) -> npt.NDArray[np.float64]:
    found: npt.NDArray[np.float64] = _logits(loaded, asked)[0].double().cpu().log_softmax(-1).numpy()
    return found


def _scores(loaded: LoadedModel, asked: Target) -> Iterator[npt.NDArray[np.float64]]:
    seen = finished(observe(loaded, asked, blank=None))
    sweeper = HookSweep(loaded, seen)
    for layer in sorted({0, (loaded.info.layers - 1) // 2, loaded.info.layers - 1}):
        starts = {layer: np.zeros((1, 1, *seen.inputs[layer].shape))}
        plan = PathPlan("gauss", _NODES, tolerance=0.0)
        (found,) = finished(integrate(sweeper, starts, plan, resolution(loaded), Step(0, 0)))
        yield np.ravel(found[layer].scores)


def _gap(
    first: tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]],
    second: tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]],
) -> tuple[float, float]:
    best = np.argsort(first[0])[-_BEST:]
    logits = float(np.max(np.abs(first[0][best] - second[0][best])))
    largest = float(np.max(np.abs(first[1]))) or 1.0
    return logits, float(np.max(np.abs(first[1] - second[1]))) / largest
