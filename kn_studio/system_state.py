"""What is known of this computer: what can compute here, and how much room there is. Frozen values."""

from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Gpu:
    """A graphics card. `free` of `total` bytes are its own; both are 0 where it shares the processor's memory or does
    not say. `usable`: whether this copy of the program can compute on it, None while that cannot be told.
    """

    name: str
    free: int = 0
    total: int = 0
    usable: bool | None = None


@dataclass(frozen=True)
class System:
    """This computer at one moment; "", 0 and None stand for what it did not say.

    `free` of `total` bytes are the processor's memory, `cache` bytes are of downloaded models. `certain`: whether other
    graphics cards than `gpus` can be ruled out, which takes torch. `forbidden`: the environment forbids the network.
    """

    processor: str = ""
    threads: int = 0
    free: int = 0
    total: int = 0
    gpus: tuple[Gpu, ...] = ()
    certain: bool = False
    cache: int | None = None
    forbidden: bool = False


def network_forbidden() -> bool:
    """Whether the environment that the program was started in forbids the network."""
    return any(_is_on(os.environ.get(name, "")) for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"))


def _is_on(text: str) -> bool:
    return text.strip().lower() in ("1", "true", "yes", "on")
