"""Heavy libraries are imported once, and the collector of garbage is spared from looking through them ever after.

A full collection with torch and transformers in memory takes some 0.3 s, in which no other thread runs: a window would
stand still. What libraries bring lives as long as the program, so there is nothing in it to collect.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

from engine.types import Step, Work

_FOR_MODELS = (
    "torch",
    "transformers",
    "transformers.generation.utils",
    "transformers.modeling_utils",
    "transformers.models.auto",
    "engine.model",
)


@contextmanager
def lasting() -> Iterator[None]:
    """Import in here what stays for the life of the program: nothing is collected meanwhile, and what is in memory at
    the end is out of the collector's sight. Where nothing new was imported, nothing changes. Two threads may be in here
    at once: the one that found the collector at work sets it to work again.
    """
    before, collecting = len(sys.modules), gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if len(sys.modules) > before:
            gc.freeze()
        if collecting:
            gc.enable()


def import_for_models() -> Work[None]:
    """Import what every model needs to be loaded and asked; some seconds at the first time, nothing later. A stop is
    heard between two libraries.
    """
    with lasting():
        for name in _FOR_MODELS:
            if name not in sys.modules:
                yield Step(0, 4, "Importing torch and transformers")
                import_module(name)
