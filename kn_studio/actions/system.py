"""Reads what this computer is: processor, memory, graphics cards, downloaded models.

torch takes seconds to import, so it is asked only where it is there already; before that NVIDIA's driver is asked.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from engine.types import Step, Work
from kn_studio.actions import model_cache
from kn_studio.actions.hub import is_offline
from kn_studio.system_state import Gpu, System

_DRIVER = ("nvidia-smi", "--query-gpu=name,memory.free,memory.total", "--format=csv,noheader,nounits")
_DRIVER_SECONDS = 5.0
_LOOK_SECONDS = 0.02
_FIELDS = 3
_PROCESSORS = Path("/proc/cpuinfo")


def read(with_torch: bool) -> Work[System]:
    """This computer as it is now. `with_torch`: torch is imported already and may be asked.

    What cannot be read is left out; nothing is raised for it.
    """
    yield Step(0, 2)
    free, total = memory()
    found = System(processor(), os.cpu_count() or 0, free, total, certain=with_torch, forbidden=is_offline())
    seen = yield from cards()
    yield Step(1, 2)
    gpus = _beside_torch(seen) if with_torch else seen
    try:
        cache: int | None = (yield from model_cache.read()).size
    except OSError:
        cache = None
    return replace(found, gpus=gpus, cache=cache)


def cards() -> Work[tuple[Gpu, ...]]:
    """The graphics cards as their driver tells of them; none where there is no driver that does."""
    return _gpus(driver_rows((yield from _said(_DRIVER))))


def processor() -> str:
    """The processor's name as its maker writes it, where the system tells it; else its kind."""
    try:
        lines = _PROCESSORS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(filter(None, named), "") or platform.processor() or platform.machine()


def memory() -> tuple[int, int]:
    """Free and all bytes of the processor's memory, zeros where the system does not say."""
    import psutil

    try:
        told = psutil.virtual_memory()
    except (OSError, psutil.Error):
        return 0, 0
    return int(told.available), int(told.total)


def driver_rows(text: str) -> tuple[Gpu, ...]:
    """The cards in the driver's answer, one a line: name, free and all mebibytes; lines that say less are left out."""
    rows = (tuple(part.strip() for part in line.rsplit(",", _FIELDS - 1)) for line in text.splitlines())
    return tuple(Gpu(row[0], _bytes(row[1]), _bytes(row[2])) for row in rows if len(row) == _FIELDS and row[0])


def _bytes(mebibytes: str) -> int:
    """0 for "[N/A]", which cards say that share the processor's memory."""
    return int(mebibytes) << 20 if mebibytes.isdecimal() else 0


def _gpus(of_driver: tuple[Gpu, ...]) -> tuple[Gpu, ...]:
    apple = platform.system() == "Darwin" and platform.machine() == "arm64"
    return of_driver or ((Gpu("Apple GPU"),) if apple else ())


def _beside_torch(seen: tuple[Gpu, ...]) -> tuple[Gpu, ...]:
    """Whether torch can use what was seen, and what only torch sees.

    Its own count of free memory is not asked for: that would take some hundred MB of the card's.
    """
    import torch

    usable = torch.cuda.is_available() or torch.backends.mps.is_available()
    if seen or not torch.cuda.is_available():
        return tuple(replace(gpu, usable=usable) for gpu in seen)
    numbers = range(torch.cuda.device_count())
    sizes = (torch.cuda.get_device_properties(number) for number in numbers)
    return tuple(Gpu(size.name, 0, int(size.total_memory), usable=True) for size in sizes)


def _said(command: Sequence[str]) -> Work[str]:
    """What a program prints, "" where it is not there, fails or takes too long. Its end is awaited in small steps, so
    that the window can close meanwhile.
    """
    path = shutil.which(command[0])
    if path is None:
        return ""
    try:
        asked = subprocess.Popen(
            [path, *command[1:]],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        return ""
    with asked:
        try:
            end = time.monotonic() + _DRIVER_SECONDS
            while asked.poll() is None and time.monotonic() < end:
                yield Step(0, 2)
                time.sleep(_LOOK_SECONDS)
        finally:
            if asked.poll() is None:
                asked.kill()
        said = asked.stdout.read() if asked.stdout is not None else b""
        return said.decode("utf-8", "replace") if asked.wait() == 0 else ""
