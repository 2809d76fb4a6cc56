"""What must be true of a machine before anything is installed on it, and what is said if it is not."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from .errors import SetupError

GLIBC = (2, 34)
"""The PySide6-Essentials 6.11 wheels for Linux are built against this version."""

GIGABYTE = 10**9
SPACE_CPU = 4 * GIGABYTE
SPACE_CUDA = 12 * GIGABYTE


def glibc_version() -> tuple[int, int] | None:
    """The version of the C library, None where it is not glibc."""
    try:
        name, _, version = (os.confstr("CS_GNU_LIBC_VERSION") or "").partition(" ")
        major, minor = version.split(".")[:2]
        return (int(major), int(minor)) if name == "glibc" else None
    except (ValueError, OSError, AttributeError):
        return None


def check_glibc(platform: str = sys.platform, found: tuple[int, int] | None = None) -> None:
    """SetupError on a Linux whose C library is too old for Qt's wheels."""
    if not platform.startswith("linux"):
        return
    found = found or glibc_version()
    needed = f"glibc {GLIBC[0]}.{GLIBC[1]}"
    systems = "Debian 12, Ubuntu 22.04, Fedora 35, RHEL 9 and newer have it."
    if found is None:
        raise SetupError(
            f"The window's toolkit (PySide6 6.11) needs {needed}; this Linux has another C library.", systems
        )
    if found < GLIBC:
        raise SetupError(
            f"The window's toolkit (PySide6 6.11) needs {needed} or newer; this system has {found[0]}.{found[1]}.",
            systems,
        )


def has_venv_module() -> bool:
    """Whether the calling Python can make virtual environments; Debian and Ubuntu ship that apart."""
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def venv_package() -> str:
    """The Debian package with the calling Python's venv module."""
    return f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"


def check_venv_module() -> None:
    """Stop where the calling Python cannot make virtual environments."""
    if not has_venv_module():
        raise SetupError(
            f"This Python ({sys.executable}) cannot make virtual environments: its venv module is missing.",
            f"On Debian and Ubuntu type:  sudo apt-get install -y {venv_package()}",
        )


def check_space(folder: Path, needed: int, free: int | None = None) -> None:
    """SetupError where the disk has less than `needed` bytes left."""
    if free is None:
        free = shutil.disk_usage(folder).free
    if free < needed:
        raise SetupError(
            f"The disk of {folder} has {free / GIGABYTE:.1f} GB left; this needs {needed / GIGABYTE:.1f} GB.",
            "Free some space, or clone the project onto a larger disk.",
        )


def has_display(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can be shown; on Linux that takes X11, Wayland or a Qt platform that was chosen."""
    if not platform.startswith(("linux", "freebsd")):
        return True
    chosen = environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if chosen and chosen != "xcb" and not chosen.startswith("wayland"):
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def has_gpu() -> bool:
    """Whether an NVIDIA GPU seems to be there, found without loading anything."""
    if sys.platform == "darwin":
        return False
    return Path("/dev/nvidia0").exists() or shutil.which("nvidia-smi") is not None
