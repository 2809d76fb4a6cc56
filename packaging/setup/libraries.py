"""The system libraries that Qt's wheels load but do not carry, on Linux.

Found by reading the NEEDED entries of the PySide6-Essentials 6.11 libraries: QtCore, QtGui, QtDBus and the
offscreen, xcb and wayland platform plugins.
"""

from __future__ import annotations

import ctypes
import importlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from . import checks
from .errors import SetupError

ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Library -> Debian package; needed even offscreen."""

FOR_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Needed for a window on an X11 display."""

FOR_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""Needed for a window on a Wayland display without X11 beside it."""


def loads(name: str) -> bool:
    """Whether the dynamic loader finds the library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing(names: Iterable[str], present: Callable[[str], bool] = loads) -> tuple[str, ...]:
    """Those of the libraries that are not there, in order."""
    return tuple(name for name in names if not present(name))


def needed_for_window(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The libraries of the display in use, on top of `ALWAYS`."""
    if environ.get("DISPLAY"):
        return FOR_X11
    return FOR_WAYLAND if environ.get("WAYLAND_DISPLAY") else {}


def is_debian_like() -> bool:
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def command_for(names: Iterable[str]) -> str:
    """The one line that installs the libraries on this system; a plain list where the system is not known."""
    table = {**ALWAYS, **FOR_X11, **FOR_WAYLAND}
    wanted = list(names)
    if is_debian_like():
        return "sudo apt-get install -y " + " ".join(sorted({table[name] for name in wanted}))
    for tool in ("dnf", "zypper"):
        if shutil.which(tool):
            bits = "()(64bit)" if sys.maxsize > 2**32 else ""
            return f"sudo {tool} install " + " ".join(f"'{name}{bits}'" for name in wanted)
    if shutil.which("pacman"):
        return "sudo pacman -S --needed libglvnd dbus fontconfig glib2 libx11 libxkbcommon-x11 wayland xcb-util-cursor xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm"  # noqa: E501
    return "install with your system's package manager: " + " ".join(wanted)


def _apt(arguments: list[str], say: Callable[[str], None]) -> bool:
    say("$ apt-get " + " ".join(arguments))
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        ["apt-get", *arguments], env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode:
        say(done.stdout.strip()[-2000:])
    return done.returncode == 0


def apt_install(packages: Iterable[str], say: Callable[[str], None]) -> bool:
    """Install Debian packages as root; the package lists are fetched first where that is needed."""
    install = ["install", "-y", "--no-install-recommends", *sorted(set(packages))]
    lists = Path("/var/lib/apt/lists")
    fetched = lists.is_dir() and any(
        path.name.endswith("_Packages") or "_Packages." in path.name for path in lists.iterdir()
    )
    if fetched and _apt(install, say):
        return True
    return _apt(["update"], say) and _apt(install, say)


def provide_venv_module(
    say: Callable[[str], None],
    install: Callable[[Iterable[str], Callable[[str], None]], bool] = apt_install,
) -> None:
    """Install the system Python's venv module where it is missing and we may; SetupError where that needs the user."""
    if not checks.has_venv_module() and sys.base_prefix == "/usr" and is_debian_like() and is_root():
        say("Installing Python's venv module …")
        install([checks.venv_package()], say)
        importlib.invalidate_caches()
    checks.check_venv_module()


def provide(
    window: bool,
    say: Callable[[str], None],
    present: Callable[[str], bool] = loads,
    install: Callable[[Iterable[str], Callable[[str], None]], bool] = apt_install,
) -> None:
    """See to it that Qt finds its libraries; SetupError with the command to type where that needs the user.

    As root on Debian and Ubuntu everything is installed at once, the libraries of an X11 window too. Elsewhere the
    libraries of a window are asked for only if one is to be opened.
    """
    if not sys.platform.startswith("linux"):
        return
    needed = {**ALWAYS, **(needed_for_window() if window else {})}
    absent = missing(needed, present)
    if is_debian_like() and is_root():
        absent = missing({**needed, **FOR_X11}, present)
        if absent:
            table = {**needed, **FOR_X11}
            say(f"Installing {len(absent)} system libraries that the window needs …")
            if install([table[name] for name in absent], say):
                absent = missing(needed, present)
    if absent:
        raise SetupError(
            f"Qt needs system libraries that are not installed: {', '.join(absent)}.", "Type:  " + command_for(absent)
        )
