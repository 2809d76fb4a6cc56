"""Low-rank additions to the feed-forward matrices (LoRA, Hu et al. 2022), of about as many numbers as some neurons.

They are made by peft, an optional package, in a copy of the model.
"""

from __future__ import annotations

import copy
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import torch

from engine.degeneracy.weights import read_parts
from engine.heads import OwnHead
from engine.tuning.parts import Part

if TYPE_CHECKING:
    from torch import nn

    from engine.model import LoadedModel

MISSING = "the package peft is not installed (the extra 'tuning' of kn-studio)"
_ADAPTER = "kn_studio"


@dataclass(frozen=True)
class Adapted:
    """A copy of a model with low-rank additions that change nothing yet, and the parts of them that are free."""

    loaded: LoadedModel
    parts: tuple[Part, ...]


def available() -> bool:
    """Whether low-rank additions can be made here."""
    return find_spec("peft") is not None


def adapted(loaded: LoadedModel, layers: Sequence[int], numbers: int, seed: int) -> Adapted:
    """Additions to the feed-forward matrices of these layers with as near to `numbers` free numbers as ranks allow.

    Ranks are dealt to the matrices in turn: a layer's first matrices, then its down-projection, then those of the next
    layer, `layers` in their order, and from the beginning again. There is one at least. Needs peft.
    """
    from peft import LoraConfig, inject_adapter_in_model

    ranks = _dealt(_matrices(loaded, layers), numbers)
    model = copy.deepcopy(loaded.model)
    conv = not isinstance(model.get_submodule(next(iter(ranks))), torch.nn.Linear)
    config = LoraConfig(
        r=1,
        lora_alpha=1,
        target_modules=list(ranks),
        rank_pattern={f"^{re.escape(path)}$": rank for path, rank in ranks.items()},
        alpha_pattern={f"^{re.escape(path)}$": rank for path, rank in ranks.items()},
        fan_in_fan_out=conv,
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        inject_adapter_in_model(config, model, adapter_name=_ADAPTER)
    model.requires_grad_(False)
    parts = tuple(
        Part(((module, "weight"),)) for path, module in model.named_modules() if path.endswith(f".{_ADAPTER}")
        if ".lora_A." in path or ".lora_B." in path
    )  # fmt: skip
    return Adapted(_attached(loaded, model), parts)


def _matrices(loaded: LoadedModel, layers: Sequence[int]) -> dict[str, int]:
    """The paths of the matrices in the order in which ranks are dealt, and what a rank of each takes."""
    readers = read_parts(loaded, layers)
    paths: dict[str, int] = {}
    for layer in dict.fromkeys(layers):
        prefix = f"{loaded.family.layers}.{layer}."
        modules: list[tuple[str, nn.Module]] = [(part.path, part.module) for part in readers[layer]]
        modules.append((loaded.family.down, loaded.downs[layer]))
        for path, module in modules:
            weight: Any = module.weight
            paths[prefix + path] = sum(weight.shape)
    return paths


def _dealt(costs: dict[str, int], numbers: int) -> dict[str, int]:
    """Path → rank, such that the numbers come as near as one rank more or less allows."""
    ranks: Counter[str] = Counter()
    left = numbers
    while True:
        for path, cost in costs.items():
            if ranks and abs(left - cost) >= abs(left):
                return dict(ranks)
            ranks[path] += 1
            left -= cost


def _attached(loaded: LoadedModel, model: Any) -> LoadedModel:
    """The copy in the place of the model; additions are unknown to the fast path."""
    layers = tuple(model.get_submodule(loaded.family.layers))
    downs = tuple(layer.get_submodule(loaded.family.down) for layer in layers)
    return replace(loaded, model=model, layers=layers, downs=downs, own_head=OwnHead(model, loaded.family), blocks=None)
