"""What is known of models beside the loaded one: on the Hub, in the cache, and on two devices. Frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Fit:
    """Bytes that a model takes on a device: `weights`, up to `batch` more while it locates, of `free` ones.

    `device` and `dtype` are those that "auto" came to.
    """

    weights: int
    batch: int
    free: int
    device: str
    dtype: str

    @property
    def share(self) -> float:
        """Of the free memory, more than 1 where it does not fit."""
        return (self.weights + self.batch) / max(1, self.free)


@dataclass(frozen=True)
class HubModel:
    """A model as the Hub describes it. `revision` is the commit that the wanted one stands for.

    `size`: bytes to download, `have`: bytes of them that are here. `parameters`, `layers`, `width` are 0 and `fit` is
    None where the Hub does not say. `gated`: access must be asked for. `code`: files with code, which is never fetched
    and never run. `problem` and `hint`: why it cannot be used, "" where it can. `name`: as it was asked for, with its
    revision.
    """

    id: str
    revision: str
    size: int
    have: int = 0
    files: int = 0
    family: str = ""
    layers: int = 0
    width: int = 0
    parameters: int = 0
    licence: str = ""
    gated: bool = False
    code: int = 0
    fit: Fit | None = None
    problem: str = ""
    hint: str = ""
    name: str = ""

    @property
    def here(self) -> bool:
        """Whether all of it is on this computer."""
        return 0 < self.size == self.have


@dataclass(frozen=True)
class CachedModel:
    """A model in the Hub's cache on this computer. `size` in bytes on disk, `unfinished` bytes of it of broken off
    downloads; `used`: seconds since the epoch; `family`: its kind, "" where that cannot be told; `loadable`: whether
    its weights are there and can be opened; `parameters`: as the headers of its weights say, 0 where they do not;
    `pickled`: its weights are there, but as pickle files alone."""

    id: str
    size: int
    unfinished: int = 0
    used: float = 0.0
    revisions: tuple[str, ...] = ()
    family: str = ""
    loadable: bool = True
    parameters: int = 0
    pickled: bool = False


@dataclass(frozen=True)
class Cache:
    """The Hub's cache: its folder, what it holds, and the bytes that are free on its disk.

    `fits` tells by id whether a model of it, or one with a short name, fits the `device` in the format `dtype` that
    were asked for; it is empty where nobody asked.
    """

    folder: str
    models: tuple[CachedModel, ...] = ()
    free: int = 0
    fits: Mapping[str, Fit] = field(default_factory=dict)
    device: str = "auto"
    dtype: str = "auto"

    @property
    def size(self) -> int:
        """Bytes of all models."""
        return sum(model.size for model in self.models)


@dataclass(frozen=True)
class DeviceCheck:
    """The loaded model computed on two devices. `reason` says why nothing was compared, "" where it was.

    `logit_gap`: the largest difference of the logarithms of the probabilities of the 100 best tokens; `score_gap`: the
    largest difference of a neuron's score, as a share of the largest score; both over three sample rows. `agree` by
    the limits that stand in `engine.device_check`.
    """

    model: str
    first: str
    second: str = ""
    logit_gap: float = 0.0
    score_gap: float = 0.0
    agree: bool = False
    reason: str = ""


@dataclass(frozen=True)
class Models:
    """What the Model station shows beside the loaded model: one from the Hub that was looked at, the cache, and the
    comparison of two devices; None while nothing was asked."""

    hub: HubModel | None = None
    cache: Cache | None = None
    check: DeviceCheck | None = None
