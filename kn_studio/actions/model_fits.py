"""Whether the models in the cache, and those with a short name, fit this computer: told without the network or torch.

Parameters are those of the files' headers, or of the short names' table. Free memory is the processor's as the system
tells it, and a graphics card's as its driver does: torch takes seconds to import, and its own count some hundred MB of
the card's.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version

from engine import fit
from engine.types import Work
from kn_studio.actions import model_cache, system
from kn_studio.model_aliases import ALIASES
from kn_studio.model_state import Cache, Fit
from kn_studio.system_state import Gpu

_SPREAD = 0.85
"""Of each card's free memory for a model that is spread, as `engine.spread` takes it."""


@dataclass(frozen=True)
class Place:
    """A device by the name that torch gives it, and the bytes that are free on it."""

    device: str
    free: int


def read(device: str = "auto", dtype: str = "auto") -> Work[Cache]:
    """The cache, with whether its models and the ones with a short name fit a device in a number format.

    Nothing is said of the fit for a device or format that is none.
    """
    cache = yield from model_cache.read()
    gpus = yield from system.cards()
    place = place_of(device, gpus, system.memory()[0])
    fits = {} if place is None else fits_of(cache, place, dtype)
    return replace(cache, fits=fits, device=device, dtype=dtype)


def fits_of(cache: Cache, place: Place, dtype: str) -> dict[str, Fit]:
    """By the model's id; empty for a format that is none."""
    found: dict[str, tuple[int, fit.Shape]] = {
        one.id: (one.parameters, fit.Shape(one.layers, one.width, one.hidden, one.heads, one.vocabulary))
        for one in ALIASES
    }
    for model in cache.models:
        snapshot = model_cache.snapshot_of(model.id, None) if model.parameters else None
        if snapshot is not None:
            found[model.id] = (model.parameters, fit.shape_of(model_cache.config_in(snapshot)))
    try:
        rooms = {
            name: fit.room_of(count, shape, place.free, place.device, dtype) for name, (count, shape) in found.items()
        }
    except KeyError:
        return {}
    return {name: Fit(room.weights, room.batch, room.free, room.device, room.dtype) for name, room in rooms.items()}


def place_of(device: str, gpus: tuple[Gpu, ...], memory: int) -> Place | None:
    """The device that a name stands for here, with its free bytes; None for one that this computer lacks.

    A card that does not say how much is free shares the processor's memory.
    """
    first, _, rest = device.partition(",")
    cards = gpus if _may_use_cards() else ()
    own = [gpu for gpu in cards if gpu.free]
    if first == "cpu" or (first == "auto" and not own):
        return Place("cpu", memory)
    if first == "mps":
        return Place("mps", memory) if any(not gpu.free for gpu in cards) else None
    if first == "spread":
        return Place("cuda:0", int(_SPREAD * sum(gpu.free for gpu in own))) if own and not rest else None
    kind, _, number = first.partition(":")
    place = int(number) if number.isdecimal() else 0
    if first != "auto" and (kind != "cuda" or (number and not number.isdecimal())):
        return None
    return Place(first if number else "cuda", own[place].free) if place < len(own) else None


def _may_use_cards() -> bool:
    """Whether this copy of torch can compute on a graphics card, as far as can be told without importing it."""
    torch = sys.modules.get("torch")
    if torch is not None and hasattr(torch, "cuda") and hasattr(torch, "backends"):
        return bool(torch.cuda.is_available() or torch.backends.mps.is_available())
    try:
        return "+cpu" not in version("torch")
    except PackageNotFoundError:
        return False
