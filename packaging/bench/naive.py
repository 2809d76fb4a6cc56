"""The published AMIG algorithm, written anew from its description and as slow as it is: what the other arms are
compared with.

Its properties, each of which costs or changes something (Chen et al. 2024 as published in code):
the path starts at the mean over all token positions, special tokens and the mask itself included; everything about
the prompt is computed anew for every layer, with T + 2 runs of the whole model; gradients are kept for those runs
although nobody asks for them; the head runs over all positions; the sum is a left Riemann sum in batches of ten; the
factor is the activation itself, not its difference from the start. One answer token only: the published code also
loops over the special tokens around an answer, which would make this arm three times as slow on an encoder.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from torch import Tensor, nn

    from engine.model import LoadedModel
    from engine.targets import Target

STEPS = 20
BATCH = 10


@dataclass(frozen=True)
class Sites:
    """Where a layer's neurons are: the input or the output of one module per layer."""

    modules: tuple[nn.Module, ...]
    inputs: bool

    @contextmanager
    def changed(self, layer: int, change: Callable[[Tensor], Tensor]) -> Iterator[None]:
        """Put `change` of a layer's neurons (rows, tokens, width) in their place."""
        module = self.modules[layer]
        if self.inputs:
            handle = module.register_forward_pre_hook(lambda _, given: (change(given[0]), *given[1:]))
        else:
            handle = module.register_forward_hook(lambda _, _given, output: change(output))
        try:
            yield
        finally:
            handle.remove()


def published_sites(model: Any) -> Sites:
    """As published: behind the nonlinearity in encoders, before it in GPT."""
    if model.config.model_type == "gpt2":
        return Sites(tuple(block.mlp.c_fc for block in model.transformer.h), inputs=False)
    return Sites(tuple(layer.intermediate for layer in model.base_model.encoder.layer), inputs=False)


def engine_sites(loaded: LoadedModel) -> Sites:
    """As the engine has them: the inputs of the down-projections."""
    return Sites(loaded.downs, inputs=True)


def attribute(
    model: Any,
    sites: Sites,
    asked: Target,
    blank: int,
    *,
    layers: Sequence[int],
    steps: int = STEPS,
    batch: int = BATCH,
    positions: Sequence[int] | None = None,
) -> Tensor:
    """Scores (layers, width) of the layers asked for. `positions`: the tokens that are replaced, all by default.

    Raises `ValueError` for an answer of several tokens and for steps that are no multiple of the batch.
    """
    if len(asked.answer_ids) != 1:
        raise ValueError("the naive arm answers with one token")
    if steps % batch:
        raise ValueError(f"{steps} steps are no multiple of the batch of {batch}")
    replaced = range(len(asked.ids)) if positions is None else positions
    device = next(model.parameters()).device
    ids = torch.tensor([asked.ids], device=device)
    scores = []
    with _parameter_gradients(model), torch.enable_grad():
        for layer in layers:
            path, here = _mean_path(model, sites, layer, ids, asked.positions[0], blank, replaced, steps)
            total = torch.zeros_like(here)
            for start in range(0, steps, batch):
                total += _gradients(model, sites, layer, ids, asked, path[start : start + batch]).sum(0)
            scores.append((here * total / steps).detach())
            del path, here
    return torch.stack(scores)


def _mean_path(
    model: Any, sites: Sites, layer: int, ids: Tensor, place: int, blank: int, replaced: Sequence[int], steps: int
) -> tuple[Tensor, Tensor]:
    """The path (steps, width), mean over one path per replaced token, and the layer's neurons (width,)."""
    model(ids).logits[0, place].argmax()  # the token to go on with, which only a longer answer needs
    here = _activation(model, sites, layer, ids, place)
    paths = []
    for position in replaced:
        variant = ids.clone()
        variant[0, position] = blank
        start = _activation(model, sites, layer, variant, place)
        paths.append(torch.stack([start + step / steps * (here - start) for step in range(steps)]))
    return torch.stack(paths).mean(0), here


def _activation(model: Any, sites: Sites, layer: int, ids: Tensor, place: int) -> Tensor:
    kept: list[Tensor] = []

    def keep(values: Tensor) -> Tensor:
        kept.append(values[0, place])
        return values

    with sites.changed(layer, keep):
        model(ids)
    return kept[0]


def _gradients(model: Any, sites: Sites, layer: int, ids: Tensor, asked: Target, points: Tensor) -> Tensor:
    """∂P/∂x (points, width) with each point as the layer's neurons in one row of a batch."""
    place, answer = asked.positions[0], asked.answer_ids[0]

    def patch(values: Tensor) -> Tensor:
        patched = values.clone()
        patched[:, place] = points
        return patched

    with sites.changed(layer, patch):
        logits = model(ids.repeat(len(points), 1)).logits
    probabilities = logits[:, place].softmax(-1)[:, answer]
    (slopes,) = torch.autograd.grad(probabilities.sum(), points)
    return slopes


@contextmanager
def _parameter_gradients(model: Any) -> Iterator[None]:
    """Let the parameters ask for gradients, as a model does that is loaded and not told otherwise."""
    before = [(parameter, parameter.requires_grad) for parameter in model.parameters()]
    model.requires_grad_(True)
    try:
        yield
    finally:
        for parameter, wanted in before:
            parameter.requires_grad_(wanted)
