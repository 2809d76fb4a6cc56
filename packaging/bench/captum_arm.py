"""captum's integrated gradients over the same neurons, a layer at a time, patched in at the answer's place."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

import torch

from engine.hooks import Sites, read, write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from engine.model import LoadedModel
    from engine.targets import Target

BATCH = 10


def installed() -> bool:
    """Whether captum is there."""
    return find_spec("captum") is not None


def warm() -> None:
    """Import captum now, so that its own size is not taken for what an attribution needs."""
    import_module("captum.attr")


def attribute(loaded: LoadedModel, asked: Target, blank: int, *, layers: Sequence[int], steps: int) -> Tensor:
    """Scores (layers, width) on the path from the mean over the target's words, by a left Riemann sum.

    The baselines of all layers come from one batch, so this arm is faster than its user would be who computes them
    for every layer.
    """
    from captum.attr import IntegratedGradients

    here, start = _ends(loaded, asked, blank)
    ids = torch.tensor([asked.ids], device=loaded.device)
    place, answer = asked.positions[0], asked.answer_ids[0]
    scores = []
    for layer in layers:

        def probability(values: Tensor, layer: int = layer) -> Tensor:
            rows = torch.arange(len(values), device=loaded.device)
            sites = Sites(rows, torch.full_like(rows, place))
            with write(loaded, sites, {layer: lambda _: values}):
                logits = loaded.model(ids.repeat(len(values), 1)).logits
            found: Tensor = logits[:, place].softmax(-1)[:, answer]
            return found

        found = IntegratedGradients(probability).attribute(
            here[layer], start[layer], n_steps=steps, method="riemann_left", internal_batch_size=BATCH
        )
        scores.append(found[0].detach())
    return torch.stack(scores)


def _ends(loaded: LoadedModel, asked: Target, blank: int) -> tuple[list[Tensor], list[Tensor]]:
    """Every layer's neurons (1, width), and their mean over the prompt with one word blanked out."""
    ids = torch.tensor([asked.ids] * (1 + len(asked.words)), device=loaded.device)
    for row, word in enumerate(asked.words, start=1):
        ids[row, list(word)] = blank
    with torch.no_grad(), read(loaded, Sites.of([asked.positions] * len(ids), loaded.device)) as found:
        loaded.hidden(ids)
    layers = range(loaded.info.layers)
    return [found[layer][:1] for layer in layers], [found[layer][1:].mean(0, keepdim=True) for layer in layers]
