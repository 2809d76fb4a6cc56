"""Have the system forget files, so that a start must read them from the disk; and how much a process has read."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parents[2]
DROP_CACHES = Path("/proc/sys/vm/drop_caches")


def environment() -> tuple[Path, ...]:
    """Where the files lie that a start of the program reads: the interpreter, its packages and this checkout."""
    library = Path(os.__file__).resolve().parent
    return (Path(sys.prefix), library, *(ROOT / name for name in ("engine", "kn_studio", "resources")))


def forget_files(folders: Iterable[Path]) -> str:
    """Ask the system to forget these folders' files; returns why that cannot be, "" where it was asked.

    It forgets no page that a running program holds, this one's own torch among them.
    """
    if not hasattr(os, "posix_fadvise"):
        return "this system has no posix_fadvise"
    os.sync()  # what is not written yet stays
    for folder in folders:
        for where, _folders, names in os.walk(folder):
            for name in names:
                try:
                    file = os.open(os.path.join(where, name), os.O_RDONLY | os.O_NOFOLLOW)
                except OSError:
                    continue
                try:
                    os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
                except OSError as error:
                    return f"posix_fadvise: {error.strerror}"
                finally:
                    os.close(file)
    return ""


def forget_everything() -> str:
    """Have Linux forget all files and folders, which every program on the machine feels; returns why that cannot be."""
    try:
        os.sync()
        DROP_CACHES.write_text("3\n", encoding="ascii")
    except OSError as error:
        return f"{DROP_CACHES}: {error.strerror}"
    return ""


def megabytes_read() -> float | None:
    """What this process has had read from the disk so far, None where the system does not count that."""
    try:
        lines = Path("/proc/self/io").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) / 1e6 for line in lines if line.startswith("read_bytes:")), None)
