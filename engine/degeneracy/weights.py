"""What a neuron reads and what it writes: its rows of the first feed-forward matrices and its column of the second.

The first matrices are found by structure, as the linear maps of a layer that lead from the hidden size to its neurons
and do not belong to attention: one, or two of a gated block, or one of twice the width whose halves are the two. Where
no record was made by hand, a forward pass proves that each output leads to the neuron of its number and to no other.
"""

from __future__ import annotations

import re
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import nn

from engine.errors import ModelError
from engine.neurons import existing
from engine.targets import sample
from engine.types import frozen_array

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from torch import Tensor

    from engine.model import LoadedModel
    from engine.types import FloatArray, Neuron

_NOT_FEED_FORWARD = re.compile(r"attn|attention|mixer|ssm|router")
_TOKENS = 4
_SIZE = 16.0
"""Root mean square of the rows a norm is read with: so large that what it adds to the variance does not count."""


@dataclass(frozen=True)
class ReadPart:
    """A matrix that the neurons read with: neuron j is row `first` + j of `module`, `path` starting at the layer."""

    path: str
    module: nn.Module
    first: int


def write_vectors(loaded: LoadedModel, neurons: Sequence[Neuron]) -> FloatArray:
    """What each neuron adds to the hidden state per unit of its activation, (n, hidden): down-projection columns.

    A norm behind the down-projection (Gemma 2 and 3) is not in it. Read-only, in float64, in the neurons' order. Raises
    `PromptError` for a neuron that the model does not have.
    """
    existing(loaded.info, neurons)
    columns = [_numbers(loaded.weight(neuron.layer)[:, neuron.index]) for neuron in neurons]
    return _stacked(columns, (len(loaded.weight(0)),))


def read_vectors(loaded: LoadedModel, neurons: Sequence[Neuron], *, norm_gain: bool = False) -> FloatArray:
    """The directions of the hidden state that each neuron reads, (n, parts, hidden).

    One part is the row of the up-projection. Two parts are those of a gated block, that behind which the nonlinearity
    stands (the gate) first. `norm_gain`: times the gain of the norm in front of the block, where there is one, so that
    the direction is one of the normed but not yet scaled state. Read-only, in float64, in the neurons' order. Raises
    `PromptError` for a neuron that the model does not have, `ModelError` where the first matrices cannot be told.
    """
    existing(loaded.info, neurons)
    parts = read_parts(loaded, {neuron.layer for neuron in neurons})
    gains = _gains(loaded, {layer: own[0].module for layer, own in parts.items()}) if norm_gain else {}
    rows = []
    for neuron in neurons:
        read = [_numbers(_matrix(part.module)[part.first + neuron.index]) for part in parts[neuron.layer]]
        rows.append(np.stack(read) * gains.get(neuron.layer, 1.0))
    return _stacked(rows, (len(_parts(loaded, 0)), len(loaded.weight(0))))


def read_parts(loaded: LoadedModel, layers: Iterable[int]) -> dict[int, tuple[ReadPart, ...]]:
    """The matrices that the neurons of some layers read with, gate before up, by layer in ascending order.

    Raises `ModelError` where they cannot be told.
    """
    asked = sorted(set(layers))
    parts = {layer: _parts(loaded, layer) for layer in asked}
    for layer in asked[:1]:
        if loaded.info.probed or loaded.info.gated != (len(parts[layer]) == 2):
            _prove(loaded, layer, parts[layer])
    return parts


def _parts(loaded: LoadedModel, layer: int) -> tuple[ReadPart, ...]:
    """The first matrices of a layer in the order of its modules, which is gate before up in all known families."""
    hidden, width = loaded.weight(layer).shape
    found = [
        (path, module, shape[0])
        for path, module in loaded.layers[layer].named_modules()
        if module is not loaded.downs[layer]
        and (shape := _shape(module)) in ((width, hidden), (2 * width, hidden))
        and not _NOT_FEED_FORWARD.search(path.lower())
    ]
    beside = [each for each in found if each[0].rpartition(".")[0] == loaded.family.down.rpartition(".")[0]]
    for each in (found, beside):
        outputs = [size for _, _, size in each]
        if outputs in ([width], [width, width]):
            return tuple(ReadPart(path, module, 0) for path, module, _ in each)
        if outputs == [2 * width]:
            return tuple(ReadPart(path, module, first) for path, module, _ in each for first in (0, width))
    names = ", ".join(path for path, _, _ in found)
    raise ModelError(
        f"What the neurons of layer {layer} read could not be told: "
        + (f"several matrices lead to them ({names})." if found else "no matrix leads from the hidden state to them."),
        "Search for pairs or minimal sets in place of clusters; they need no weights.",
    )


def _matrix(module: nn.Module) -> Tensor:
    """The weight of a linear map as (outputs, inputs)."""
    weight: Any = module.weight
    matrix: Tensor = weight if isinstance(module, nn.Linear) else weight.T
    return matrix


def _shape(module: nn.Module) -> tuple[int, ...] | None:
    from transformers.pytorch_utils import Conv1D

    return tuple(_matrix(module).shape) if isinstance(module, nn.Linear | Conv1D) else None


@torch.no_grad()
def _prove(loaded: LoadedModel, layer: int, parts: tuple[ReadPart, ...]) -> None:
    """Adding to one output of a first matrix changes the neuron of its number, and no other."""
    plain = _neurons(loaded, layer)
    width = loaded.info.width
    for part in parts:
        seen = False
        for index in sorted({0, 1, width // 2, width - 1}):
            changed = _neurons(loaded, layer, part.module, part.first + index)
            moved = (changed != plain).any(0)
            seen |= bool(moved[index])
            moved[index] = False
            if bool(moved.any()):
                raise _unproven(f"an output of {part.path} leads to another neuron than that of its number")
        if not seen:
            raise _unproven(f"{part.path} does not lead to the neurons")


def _neurons(loaded: LoadedModel, layer: int, touched: nn.Module | None = None, output: int = 0) -> Tensor:
    """The layer's neurons (tokens, width) in a short sample, with one added to an output of the module `touched`."""
    found: list[Tensor] = []

    def add(_module: nn.Module, _inputs: Any, values: Tensor) -> Tensor:
        values = values.clone()
        values[..., output] += 1.0
        return values

    with ExitStack() as stack:
        if touched is not None:
            stack.callback(touched.register_forward_hook(add).remove)
        keep = loaded.downs[layer].register_forward_pre_hook(lambda _module, given: found.append(given[0]))
        stack.callback(keep.remove)
        _run(loaded)
    return found[0].reshape(-1, loaded.info.width)


@torch.no_grad()
def _gains(loaded: LoadedModel, readers: dict[int, nn.Module]) -> dict[int, FloatArray]:
    """Layer → gain (hidden,) of the norm whose output the layer's first matrix reads; layers without one are absent."""
    norms: dict[int, list[tuple[nn.Module, Tensor]]] = {layer: [] for layer in readers}
    given: dict[int, Tensor] = {}

    def keep(layer: int) -> Callable[..., None]:
        return lambda module, _inputs, output: norms[layer].append((module, output))

    def note(layer: int) -> Callable[..., None]:
        return lambda _module, inputs: given.update({layer: inputs[0]})

    with ExitStack() as stack:
        for layer, reader in readers.items():
            for module in loaded.layers[layer].modules():
                if "norm" in type(module).__name__.lower():
                    stack.callback(module.register_forward_hook(keep(layer)).remove)
            stack.callback(reader.register_forward_pre_hook(note(layer)).remove)
        _run(loaded)
    gains: dict[int, FloatArray] = {}
    for layer, seen in norms.items():
        for module, output in seen:
            if output.numel() == given[layer].numel() and torch.equal(output.flatten(), given[layer].flatten()):
                gains[layer] = _gain(module, given[layer])
    return gains


def _gain(norm: nn.Module, like: Tensor) -> FloatArray:
    """The gain that a norm applies, whatever it calls it (Gemma's is one more than its weight), read off its output."""
    size = like.shape[-1]
    upper = size // 2
    row = torch.cat([torch.full((upper,), (size - upper) / upper), torch.full((size - upper,), -1.0)]).to(like)
    row = row / row.square().mean().sqrt()
    # The mean of the row is zero and its size one, so that either kind of norm hands on gain times row plus bias.
    with_bias = norm(torch.stack([_SIZE * row, -_SIZE * row]).reshape(1, 2, size)).reshape(2, size)
    return _numbers((with_bias[0] - with_bias[1]) / 2) / _numbers(row)


def _run(loaded: LoadedModel) -> None:
    loaded.hidden(torch.tensor([sample(loaded, _TOKENS).ids], device=loaded.device))


def _numbers(values: Tensor) -> FloatArray:
    array: FloatArray = values.detach().cpu().double().numpy()
    return array


def _stacked(rows: Sequence[FloatArray], shape: tuple[int, ...]) -> FloatArray:
    return frozen_array(np.stack(rows) if rows else np.zeros((0, *shape)), "float64")


def _unproven(reason: str) -> ModelError:
    return ModelError(
        f"What the neurons of this model read could not be told: {reason}.",
        "Search for pairs or minimal sets in place of clusters; they need no weights.",
    )
