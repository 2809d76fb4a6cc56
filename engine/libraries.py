"""Heavy libraries are imported once, and the collector of garbage is spared from looking through them ever after.

A full collection with torch and transformers in memory takes some 0.3 s, in which no other thread runs: a window would
stand still. What libraries bring lives as long as the program, so there is nothing in it to collect.
"""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from engine import collector
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
    the end is out of the collector's sight. Where nothing new was imported, nothing changes. Several threads may be in
    here at once.
    """
    before = len(sys.modules)
    with collector.paused():
        try:
            yield
        finally:
            if len(sys.modules) > before:
                gc.freeze()


def import_for_models() -> Work[None]:
    """Import what every model needs to be loaded and asked; some seconds at the first time, nothing later. A stop is
    heard between two libraries.
    """
    with lasting():
        for name in _FOR_MODELS:
            if name not in sys.modules:
                yield Step(0, 4, "Importing torch and transformers")
                if name == "torch":
                    open_library_of_torch()
                import_module(name)


def open_library_of_torch() -> bool:
    """Open torch's largest shared library while other threads run, and return whether it was opened.

    An import holds the interpreter while a library is opened, here some 0.3 s; a call of a foreign function does not.
    Only of builds for the processor on Linux: those with CUDA settle first which of its libraries they take.
    """
    found = find_spec("torch")
    if sys.platform != "linux" or found is None or not found.submodule_search_locations:
        return False
    folder = Path(found.submodule_search_locations[0]) / "lib"
    library = folder / "libtorch_cpu.so"
    if not library.is_file() or any(folder.glob("libtorch_cuda*")) or any(folder.glob("libtorch_hip*")):
        return False
    try:
        opened = ctypes.CDLL(None).dlopen
    except (OSError, AttributeError):  # a C library without it
        return False
    opened.argtypes, opened.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    return opened(os.fsencode(library), os.RTLD_LAZY) is not None
