"""Attribution written out as slowly and plainly as possible: one node, one start, one answer token at a time.

It runs the unmodified language model from its first layer with its head over all positions, and shares no code with
the engine but the token ids, so that the two can only agree by computing the same thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import torch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from engine.model import LoadedModel
    from engine.targets import Target


def down_projection(model: Any, layer: int) -> Any:
    """The module whose input coordinates are the neurons, by the published table of families."""
    kind = model.config.model_type
    if kind in ("bert", "roberta", "xlm-roberta"):
        inner = model.bert if kind == "bert" else model.roberta
        return inner.encoder.layer[layer].output.dense
    if kind in ("gpt2", "gpt_neo"):
        return model.transformer.h[layer].mlp.c_proj
    if kind == "distilbert":
        return model.distilbert.transformer.layer[layer].ffn.lin2
    if kind == "modernbert":
        return model.model.layers[layer].mlp.Wo
    if kind == "opt":
        return model.model.decoder.layers[layer].fc2
    if kind == "xglm":
        return model.model.layers[layer].fc2
    if kind == "gpt_neox":
        return model.gpt_neox.layers[layer].mlp.dense_4h_to_h
    if kind == "mt5":
        return model.decoder.block[layer].layer[2].DenseReluDense.wo
    if kind == "bloom":
        return model.transformer.h[layer].mlp.dense_4h_to_h
    return model.model.layers[layer].mlp.down_proj


def answered(model: Any, ids: Sequence[int], **options: Any) -> Any:
    """What the model by itself makes of one sequence; an encoder-decoder's is cut in two at the decoder's start."""
    ids = list(ids)
    if not model.config.is_encoder_decoder:
        return model(torch.tensor([ids]), **options)
    cut = ids.index(model.config.decoder_start_token_id)
    return model(torch.tensor([ids[:cut]]), decoder_input_ids=torch.tensor([ids[cut:]]), **options)


def activation(loaded: LoadedModel, ids: Sequence[int], layer: int, place: int) -> torch.Tensor:
    """A layer's neurons at one place of one sequence."""
    kept: list[torch.Tensor] = []
    handle = down_projection(loaded.model, layer).register_forward_pre_hook(lambda _, given: kept.append(given[0]))
    try:
        with torch.no_grad():
            answered(loaded.model, ids)
    finally:
        handle.remove()
    # OPT hands its sequences on as one run of tokens; here there is only one sequence.
    return kept[0].reshape(-1, kept[0].shape[-1])[place].clone()


def probability(
    loaded: LoadedModel,
    asked: Target,
    token: int,
    layer: int | None = None,
    change: Callable[[torch.Tensor], torch.Tensor] | None = None,
) -> torch.Tensor:
    """P of answer token `token`, with a layer's neurons at its place replaced by `change` of them."""
    place = asked.positions[token]

    def replace(_module: Any, given: tuple[torch.Tensor, ...]) -> tuple[torch.Tensor, ...]:
        tokens = given[0].reshape(-1, given[0].shape[-1])
        before, here, after = tokens[:place], tokens[place], tokens[place + 1 :]
        assert change is not None
        return (torch.cat([before, change(here)[None], after]).reshape(given[0].shape), *given[1:])

    handle = None if layer is None else down_projection(loaded.model, layer).register_forward_pre_hook(replace)
    try:
        logits = answered(loaded.model, asked.ids).logits
    finally:
        if handle is not None:
            handle.remove()
    return logits[0, place].softmax(-1)[asked.answer_ids[token]]


def blanked(asked: Target, blank: int) -> list[list[int]]:
    """The prompt once per word, with all of the word's tokens blanked."""
    variants = []
    for word in asked.words:
        ids = list(asked.ids)
        for place in word:
            ids[place] = blank
        variants.append(ids)
    return variants


def starts(loaded: LoadedModel, asked: Target, layer: int, token: int, baseline: str, blank: int) -> list[torch.Tensor]:
    """Where the paths of one layer and one answer token start."""
    here = activation(loaded, asked.ids, layer, asked.positions[token])
    if baseline == "zero":
        return [torch.zeros_like(here)]
    found = [activation(loaded, ids, layer, asked.positions[token]) for ids in blanked(asked, blank)]
    return found if baseline == "per_word" else [torch.stack(found).mean(0)]


def integrated(
    loaded: LoadedModel,
    asked: Target,
    baseline: str,
    blank: int,
    points: Sequence[float],
    weights: Sequence[float],
    log: bool = False,
    multiply_by_activation: bool = False,
) -> dict[str, np.ndarray]:
    """`values` (layers, width), `f` and `f_baseline` (layers,) by the definition."""
    layers, tokens = loaded.info.layers, range(len(asked.positions))

    def objective(p: torch.Tensor) -> torch.Tensor:
        return p.log() if log else p

    values = np.zeros((layers, loaded.info.width))
    f, f_baseline = np.zeros(layers), np.zeros(layers)
    for layer in range(layers):
        for token in tokens:
            x = activation(loaded, asked.ids, layer, asked.positions[token])
            begins = starts(loaded, asked, layer, token, baseline, blank)
            f[layer] += float(objective(probability(loaded, asked, token))) / len(tokens)
            for start in begins:
                share = 1 / (len(tokens) * len(begins))
                at_start = probability(loaded, asked, token, layer, lambda _, start=start: start)
                f_baseline[layer] += share * float(objective(at_start))
                total = torch.zeros_like(x)
                for point, weight in zip(points, weights, strict=True):
                    leaf = (start + point * (x - start)).requires_grad_()
                    p = probability(loaded, asked, token, layer, lambda _, leaf=leaf: leaf)
                    total += weight * torch.autograd.grad(objective(p), leaf)[0]
                factor = x if multiply_by_activation else x - start
                values[layer] += share * (factor * total).numpy()
    return {"values": values, "f": f, "f_baseline": f_baseline}


def gradient_times_activation(loaded: LoadedModel, asked: Target, log: bool = False) -> np.ndarray:
    """x ⊙ ∂F/∂x, a layer at a time."""
    values = np.zeros((loaded.info.layers, loaded.info.width))
    for layer in range(loaded.info.layers):
        for token, place in enumerate(asked.positions):
            leaf = activation(loaded, asked.ids, layer, place).requires_grad_()
            p = probability(loaded, asked, token, layer, lambda _, leaf=leaf: leaf)
            slope = torch.autograd.grad(p.log() if log else p, leaf)[0]
            values[layer] += (leaf * slope).detach().numpy() / len(asked.positions)
    return values


def activations(loaded: LoadedModel, asked: Target) -> np.ndarray:
    """The neurons (layers, width), mean over the answer's places."""
    return np.array(
        [
            np.mean([activation(loaded, asked.ids, layer, place).numpy() for place in asked.positions], axis=0)
            for layer in range(loaded.info.layers)
        ]
    )
