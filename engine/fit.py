"""Whether a model fits a device, told by its config.json and its number of parameters before any weight is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine.memory import batch_budget, row_size

_SIZES = {"auto": 4, "float64": 8, "float32": 4, "bfloat16": 2, "float16": 2}
_TOKENS = 32
"""Length of the prompt that one row of a batch is reckoned for; prompts of facts have 8 to 30 tokens."""

_LAYERS = ("num_hidden_layers", "n_layer", "num_layers", "n_layers")
_HIDDEN = ("hidden_size", "n_embd", "d_model", "dim")
_WIDTH = ("intermediate_size", "n_inner", "ffn_dim", "d_ff", "hidden_dim")
_HEADS = ("num_attention_heads", "n_head", "num_heads", "n_heads")


@dataclass(frozen=True)
class Shape:
    """Layers, neurons a layer, hidden size, attention heads and vocabulary; 0 where a config.json does not say."""

    layers: int = 0
    width: int = 0
    hidden: int = 0
    heads: int = 0
    vocabulary: int = 0


@dataclass(frozen=True)
class Room:
    """Bytes of the weights, of what one batch takes beside them, and free ones on the device."""

    weights: int
    batch: int
    free: int
    device: str
    dtype: str


def shape_of(config: Mapping[str, Any]) -> Shape:
    """The shape that a config.json tells, by the names that families give to it."""
    inner = config.get("text_config")
    given: Mapping[str, Any] = inner if isinstance(inner, dict) else config
    hidden = _first(given, _HIDDEN)
    return Shape(
        layers=_first(given, _LAYERS),
        width=_first(given, _WIDTH) or 4 * hidden,
        hidden=hidden,
        heads=_first(given, _HEADS),
        vocabulary=_first(given, ("vocab_size",)),
    )


def room(parameters: int, shape: Shape, device: str, dtype: str) -> Room:
    """What a model of so many parameters takes on a device, in the number format that `auto` or a name comes to.

    Raises `ModelError` for a device or format that is none.
    """
    from engine import spread
    from engine.device import SPREAD, device_names, free_memory, resolve_device, resolve_dtype

    names = device_names(device)
    place = resolve_device(names[0])
    form = str(resolve_dtype(dtype, place)).removeprefix("torch.")
    free = spread.room(place) if names == (SPREAD,) else free_memory(place)
    return room_of(parameters, shape, free, str(place), form)


def room_of(parameters: int, shape: Shape, free: int, device: str, dtype: str) -> Room:
    """What it takes of so many free bytes; torch is not asked.

    A batch is as large as `engine.memory.batch_budget` lets it be, and never smaller than one row. Raises `KeyError`
    for a number format that is none.
    """
    size = _SIZES[dtype]
    weights = parameters * size
    row = row_size(shape.hidden, shape.width, shape.heads, shape.vocabulary, _TOKENS, shape.layers) * size
    batch = max(row, min(batch_budget(free, device.partition(":")[0]), max(0, free - weights) // 4))
    return Room(weights, batch, free, device, "float32" if dtype == "auto" else dtype)


def _first(config: Mapping[str, Any], names: tuple[str, ...]) -> int:
    return next((int(config[name]) for name in names if isinstance(config.get(name), int)), 0)
