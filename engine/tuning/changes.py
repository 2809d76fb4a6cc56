"""Which neurons a training changed most, and how far these are the neurons that one would have named before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.degeneracy.weights import read_parts
from engine.types import FloatArray, Neuron, frozen_array

if TYPE_CHECKING:
    from torch import Tensor, nn

    from engine.model import LoadedModel
    from engine.tuning.free import Free


@dataclass(frozen=True)
class Overlap:
    """Named neurons among as many changed ones, or among any number of them.

    `share` of the named that are among the changed, `expected` of as many random neurons of the same layers;
    `jaccard` of the two sets. `enrichment` is share : expected, None where nothing is expected.
    """

    share: float
    expected: float
    jaccard: float

    @property
    def enrichment(self) -> float | None:
        """How many times as many as chance in the same layers would give."""
        return self.share / self.expected if self.expected > 0 else None


@torch.no_grad()
def relative_changes(loaded: LoadedModel, free: Free) -> FloatArray:
    """How much each neuron changed, (layers, width): the root of the summed squares of two relative changes.

    The one is that of what it reads (gate and up together), the other that of what it writes; as arXiv 2402.13731's
    code has it, which leaves biases out. A vector that is zero before counts as unchanged.
    """
    found = []
    readers = read_parts(loaded, range(loaded.info.layers))
    for layer in range(loaded.info.layers):
        modules = [(part.module, part.first) for part in readers[layer]]
        before = _vectors(loaded, layer, modules)
        with free.in_force():
            after = _vectors(loaded, layer, modules)
        relative = [_relative(old, new) for old, new in zip(before, after, strict=True)]
        found.append(torch.stack(relative).square().sum(0).sqrt().cpu().numpy())
    return frozen_array(np.stack(found), "float64")


def most_changed(changes: FloatArray, count: int) -> tuple[Neuron, ...]:
    """The neurons that changed most, those of equal change in their own order; none that did not change."""
    flat = changes.ravel()
    order = np.argsort(-flat, kind="stable")[:count]
    return tuple(
        sorted(Neuron(*map(int, np.unravel_index(place, changes.shape))) for place in order if flat[place] > 0)
    )


def overlap(named: Collection[Neuron], changed: Collection[Neuron], width: int) -> Overlap | None:
    """How many of the named neurons are among the changed; None where either is empty."""
    first, second = set(named), set(changed)
    if not first or not second:
        return None
    layers = Counter(neuron.layer for neuron in second)
    expected = sum(layers[neuron.layer] / width for neuron in first) / len(first)
    both = len(first & second)
    return Overlap(both / len(first), expected, both / len(first | second))


def _vectors(loaded: LoadedModel, layer: int, modules: list[tuple[nn.Module, int]]) -> tuple[Tensor, Tensor]:
    """What the layer's neurons read and write with: (width, parts · hidden) and (width, hidden)."""
    width = loaded.info.width
    rows = [_rows(module)[first : first + width] for module, first in modules]
    return torch.cat(rows, 1).double(), loaded.weight(layer).T.double()


def _rows(module: nn.Module) -> Tensor:
    weight: Tensor = module.weight  # type: ignore[assignment]
    return weight if isinstance(module, torch.nn.Linear) else weight.T


def _relative(old: Tensor, new: Tensor) -> Tensor:
    size = old.norm(dim=1)
    return torch.where(size > 0, (new - old).norm(dim=1) / size, torch.zeros_like(size))
