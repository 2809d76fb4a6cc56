"""`.venv`: what state it is in, how it is made, repaired and brought up to the lock files.

A stamp inside it, written last, says which lock files, which torch and which Python it holds; while anything is being
installed a marker lies there instead, so that an installation that was killed is seen and made again from nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from . import checks, libraries, torch_choice
from .errors import SetupError
from .guard import alone
from .pip_install import clean_environ, install
from .places import Places

Say = Callable[[str], None]

LAUNCHER = """#!/bin/sh
# Starts KN Studio from this checkout; -P keeps the current folder's own files from being imported.
self=$(readlink -f -- "$0" 2>/dev/null || printf %s "$0")
exec "$(dirname -- "$self")/python" -P -m kn_studio "$@"
"""
LAUNCHER_WINDOWS = '@"%~dp0python.exe" -P -m kn_studio %*\r\n'

PROBE = """
import json, sys
facts = {"python": sys.version.split()[0]}
try:
    import torch
    facts |= {"torch_version": torch.__version__, "cuda": torch.version.cuda or torch.version.hip or ""}
    from PySide6 import QtGui
except ModuleNotFoundError as error:
    if (error.name or "").partition(".")[0] in {"torch", "PySide6"} and "--bare" in sys.argv:
        pass
    else:
        raise
print(json.dumps(facts))
"""


@dataclass(frozen=True)
class Stamp:
    """What a finished `.venv` holds: sha256 of each lock file, the torch choice, and versions as found in it."""

    parts: dict[str, str] = field(default_factory=dict)
    choice: str = "default"
    python: str = ""
    torch_version: str = ""
    cuda: str = ""


def read_stamp(places: Places) -> Stamp | None:
    """The stamp, None if there is none that can be read or an installation was broken off."""
    if places.unfinished.exists():
        return None
    try:
        return Stamp(**json.loads(places.stamp.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def lock_hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def python_version(places: Places) -> str | None:
    """The version that `.venv`'s Python answers with, None if it does not start."""
    try:
        done = subprocess.run(
            [str(places.python), "-I", "-S", "-c", "import sys; print(sys.version.split()[0])"],
            env=clean_environ(), capture_output=True, text=True, timeout=60, check=True,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.strip()


def current(places: Places, parts: Iterable[str], choice: str | None) -> Stamp | None:
    """The stamp if nothing is left to do for these parts; with `choice` None any torch will do."""
    stamp = read_stamp(places)
    if stamp is None or not places.program.exists():
        return None
    if choice is not None and torch_choice.name(choice) != stamp.choice:
        return None
    if choice == "default" and misses_gpu(stamp.torch_version, stamp.cuda):
        return None
    if any(stamp.parts.get(part) != lock_hash(places.lock(part)) for part in parts):
        return None
    found = python_version(places)
    return stamp if found and found.split(".")[:2] == stamp.python.split(".")[:2] else None


def misses_gpu(torch_version: str, cuda: str) -> bool:
    """Whether a GPU is there that the installed torch cannot use."""
    return bool(torch_version) and not cuda and checks.has_gpu()


def ready(places: Places, parts: tuple[str, ...], choice: str | None, say: Say) -> Stamp:
    """Bring `.venv` to the lock files; returns its stamp. Costs one process start if there is nothing to do."""
    stamp = current(places, parts, choice)
    if stamp:
        return stamp
    with alone(places.guard, say):
        return current(places, parts, choice) or _bring_up(places, parts, choice, say)


def _bring_up(places: Places, parts: tuple[str, ...], choice: str | None, say: Say) -> Stamp:
    before = read_stamp(places)
    old = before.choice if before else _broken_off(places)
    wanted = torch_choice.name(choice) if choice else old or "default"
    kept = torch_choice.find_kept(places) if choice == "keep" else None
    changed = old is not None and wanted != old
    if changed and before and ("keep:" in wanted + before.choice or before.cuda):
        say("The environment is made again, because torch now comes from elsewhere.")
        _remove(places)
    fresh = _make_if_needed(places, wanted, say)
    if fresh and wanted.startswith("keep:"):
        kept = kept or torch_choice.find_kept_again(places, wanted)
    checks.check_space(places.root, _space(wanted, fresh))
    held = {*parts, *(before.parts if before and not fresh else ())}
    hashes = {part: lock_hash(places.lock(part)) for part in sorted(held)}
    say(f"Installing the pinned packages (torch: {wanted}) into {places.venv} …")
    places.unfinished.write_text(wanted, encoding="utf-8")
    if kept:
        torch_choice.link_kept(kept, places)
    runs = torch_choice.pip_runs(places, sorted(hashes, reverse=True), wanted, changed and not fresh)
    _install(places, runs, _count(places, hashes), say)
    _write_path_and_program(places)
    facts = _probe(places)
    if choice == "default" and misses_gpu(facts["torch_version"], facts["cuda"]):
        say("pip's configuration prefers a torch without GPU support; asking for the plain one …")
        _install(places, [[f"torch==={torch_choice.pinned(places)}"]], 1, say)
        facts = _probe(places)
    stamp = Stamp(parts=hashes, choice=wanted, **facts)
    _write_stamp(places, stamp)
    return stamp


def _install(places: Places, runs: list[list[str]], total: int, say: Say) -> None:
    """All runs of pip; a fault before anything is unpacked takes the marker away, since all is as it was."""
    for arguments in runs:
        try:
            install(places.python, arguments, total, places.log, say)
        except SetupError as error:
            if error.harmless and arguments is runs[0]:
                places.unfinished.unlink()
            raise


def _broken_off(places: Places) -> str | None:
    """Which torch an installation that was broken off was to bring."""
    try:
        return places.unfinished.read_text(encoding="utf-8").strip() or None
    except OSError:
        return None


def _space(wanted: str, fresh: bool) -> int:
    if not fresh:
        return checks.GIGABYTE // 2
    return checks.SPACE_CUDA if wanted == "default" and checks.has_gpu() else checks.SPACE_CPU


def _count(places: Places, parts: Iterable[str]) -> int:
    return sum(len(torch_choice.pins(places.lock(part))) for part in parts)


def _make_if_needed(places: Places, wanted: str, say: Say) -> bool:
    """Make `.venv` where there is none that can be used; returns whether a new one was made."""
    venv = places.venv
    if places.unfinished.exists():
        say("The last installation was broken off; the environment is made again.")
        _remove(places)
    elif venv.exists() or venv.is_symlink():
        if not (venv / "pyvenv.cfg").is_file() and (not venv.is_dir() or any(venv.iterdir())):
            raise SetupError(
                f"{venv} exists and is no virtual environment.", "Move it away, and call the same command again."
            )
        version = python_version(places)
        if version and tuple(int(part) for part in version.split(".")[:2]) >= (3, 11) and _has_pip(places):
            return False
        say("The environment does not work any more; it is made again.")
        _remove(places)
    libraries.provide_venv_module(say)
    say(f"Making a virtual environment with Python {sys.version.split()[0]} …")
    try:
        venv.mkdir(exist_ok=True)
        places.unfinished.write_text(wanted, encoding="utf-8")
    except OSError as error:
        raise SetupError(
            f"{venv} cannot be made: {error.strerror or error}.", "Clone the project into a folder of your own."
        ) from error
    done = subprocess.run(
        [sys.executable, "-m", "venv", str(venv)],
        env=clean_environ(),
        close_fds=False,  # the lock of guard.py goes with it
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        tail = (done.stdout + done.stderr).strip().splitlines()[-6:]
        raise SetupError("Python could not make a virtual environment.", "\n".join(tail))
    return True


def _has_pip(places: Places) -> bool:
    try:
        return (places.site_packages / "pip").is_dir()
    except OSError:
        return False


def _remove(places: Places) -> None:
    """Take `.venv` away; renamed first, so that a removal that is killed leaves no half of it under the name."""
    aside = places.root / f".venv-old-{os.getpid()}"
    try:
        if places.venv.is_symlink():
            places.venv.unlink()
        elif places.venv.exists():
            places.venv.rename(aside)
        for old in places.root.glob(".venv-old-*"):
            shutil.rmtree(old)
    except OSError as error:
        raise SetupError(
            f"The old environment cannot be removed: {error}.",
            f"Close programs that run from it, delete {places.venv}, and call the same command again.",
        ) from error


def _write_path_and_program(places: Places) -> None:
    """Put the checkout on the environment's path and write the launcher.

    The path is relative to site-packages, so that the folder can be moved and its name can hold any character.
    """
    site = places.site_packages
    up = os.path.relpath(places.root.resolve(), site.resolve())
    (site / "kn_studio_checkout.pth").write_text(up + "\n", encoding="utf-8")
    if os.name == "nt":
        places.program.write_text(LAUNCHER_WINDOWS, encoding="ascii")
    else:
        places.program.write_text(LAUNCHER, encoding="ascii")
        places.program.chmod(0o755)


def _probe(places: Places) -> dict[str, str]:
    """Import torch and Qt once in the new environment; SetupError if that fails."""
    pinned = {name for part in ("runtime", "dev") for name in torch_choice.pins(places.lock(part))}
    bare = [] if "torch" in pinned else ["--bare"]
    done = subprocess.run(
        [str(places.python), "-I", "-c", PROBE, *bare], env=clean_environ(), capture_output=True, text=True, check=False
    )
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise SetupError(
            f"The packages are installed, but torch or Qt does not load: {last}",
            "If a library is named, install it; otherwise delete the folder .venv and call the same command again.",
        )
    facts: dict[str, str] = json.loads(done.stdout.strip().splitlines()[-1])
    return {"torch_version": "", "cuda": "", **facts}


def _write_stamp(places: Places, stamp: Stamp) -> None:
    draft = places.stamp.with_suffix(".draft")
    draft.write_text(json.dumps(asdict(stamp), indent=1) + "\n", encoding="utf-8")
    os.replace(draft, places.stamp)
    places.unfinished.unlink(missing_ok=True)
