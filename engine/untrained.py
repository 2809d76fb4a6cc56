"""The same architecture with weights that no training has touched: what any measure gives where nothing is stored."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

import torch

from engine.model import attach

if TYPE_CHECKING:
    from engine.model import LoadedModel


def untrained(loaded: LoadedModel, seed: int) -> LoadedModel:
    """A model beside the loaded one, with its architecture and tokenizer and weights as the architecture draws them.

    They are drawn on the CPU, so that a seed gives the same weights on every device. It takes as much memory as the
    loaded model, which is left as it is. Raises `ModelError` as `engine.model.attach`.
    """
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = type(loaded.model)(deepcopy(loaded.model.config))
    model.to(device=loaded.device, dtype=loaded.dtype)
    mapping = loaded.family if loaded.info.probed else None
    return attach(model, loaded.tokenizer, loaded.info.id, mapping=mapping, memory=loaded.budget)
