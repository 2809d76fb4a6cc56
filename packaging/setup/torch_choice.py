"""Where torch comes from: `default` (what pip finds), `cpu` (the small wheel) or `keep` (one that is already there).

`keep` links the torch of the calling Python, and those of its needs that the lock files do not pin (CUDA libraries,
triton), into one folder of `.venv` and puts that folder at the end of the path. The other packages of that Python stay
out of sight, so that neither their versions nor their pytest plugins can mix with the pinned ones. It works the same
when the calling Python is itself a virtual environment, where system-site-packages would miss them.
"""

from __future__ import annotations

import importlib.metadata
import os
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .errors import SetupError
from .places import Places

CHOICES = ("keep", "cpu", "default")
OLDEST = (2, 6)


@dataclass(frozen=True)
class Kept:
    """A torch to keep: its version, and the top-level files and folders that belong to it."""

    version: str
    paths: tuple[Path, ...]


def name(choice: str) -> str:
    """How a choice is written into the stamp; a kept torch belongs to one Python."""
    return f"keep:{Path(sys.prefix)}" if choice == "keep" else choice


def canonical(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()


def pins(lock: Path) -> dict[str, str]:
    """Package -> its whole line, of a lock file."""
    found: dict[str, str] = {}
    for line in lock.read_text(encoding="utf-8").splitlines():
        text = line.partition("#")[0].strip()
        if text:
            found[canonical(re.split(r"[=<>!~;\[ ]", text, maxsplit=1)[0])] = text
    return found


def pinned(places: Places) -> str:
    """The version of torch in the lock file."""
    return pins(places.lock("runtime"))["torch"].partition("==")[2].partition(";")[0].strip()


def pip_runs(places: Places, parts: Iterable[str], wanted: str, changed: bool) -> list[list[str]]:
    """The arguments of each `pip install` that brings the parts in with this torch."""
    parts = list(parts)
    if wanted.startswith("keep"):
        lines = [line for part in parts for name, line in pins(places.lock(part)).items() if name != "torch"]
        file = places.venv / "without-torch.txt"
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return [["--no-deps", "-r", str(file)]]
    arguments = [argument for part in parts for argument in ("-r", str(places.lock(part)))]
    if wanted == "cpu" and sys.platform.startswith("linux"):
        arguments.append(f"torch=={pinned(places)}+cpu")
    if changed and wanted == "default":
        # The CPU wheel that is there would satisfy the pin; pip is asked what it would take now.
        return [arguments, ["--force-reinstall", "--no-deps", f"torch=={pinned(places)}"], arguments]
    return [arguments]


def find_kept(places: Places) -> Kept:
    """The torch of the calling Python; SetupError if there is none that can be used."""
    if Path(sys.prefix).resolve() == places.venv.resolve():
        raise SetupError(
            "--torch keep takes the torch of another Python, and this one is .venv's own.",
            "Call bootstrap.py with the Python that has the torch to keep.",
        )
    try:
        version = importlib.metadata.version("torch")
    except importlib.metadata.PackageNotFoundError:
        raise SetupError(
            f"This Python ({sys.executable}) has no torch to keep.",
            "Call bootstrap.py with the Python that has one, or use --torch default.",
        ) from None
    numbers = tuple(int(part) for part in re.findall(r"\d+", version)[:2])
    if numbers < OLDEST:
        raise SetupError(
            f"The torch of this Python is {version}; KN Studio needs {OLDEST[0]}.{OLDEST[1]} or newer.",
            "Upgrade it, or use --torch default.",
        )
    locked = {package for part in ("runtime", "dev") for package in pins(places.lock(part))} - {"torch"}
    return Kept(version, tuple(sorted(_closure("torch", locked))))


def find_kept_again(places: Places, wanted: str) -> Kept:
    """The kept torch of an environment that has to be made again; SetupError if another Python is calling now."""
    if wanted != name("keep"):
        raise SetupError(
            f"The torch of this environment was that of {wanted.partition(':')[2]}, and another Python is calling now.",
            "Call bootstrap.py with that Python, or add --torch default.",
        )
    return find_kept(places)


def _closure(package: str, locked: set[str]) -> set[Path]:
    """Top-level paths of a package and of what it needs, as far as installed and not locked."""
    seen: set[str] = set()
    paths: set[Path] = set()
    waiting = [package]
    while waiting:
        one = canonical(waiting.pop())
        if one in seen or one in locked:
            continue
        seen.add(one)
        try:
            found = importlib.metadata.distribution(one)
        except importlib.metadata.PackageNotFoundError:
            continue
        paths |= _top_level(found)
        for need in found.requires or []:
            if "extra ==" not in need:
                waiting.append(re.split(r"[^A-Za-z0-9._-]", need, maxsplit=1)[0])
    return paths


def _top_level(found: importlib.metadata.Distribution) -> set[Path]:
    base = Path(str(found.locate_file("")))
    if found.files:
        tops = {file.parts[0] for file in found.files if not file.is_absolute()} - {"..", "__pycache__"}
    else:
        tops = {found.metadata["Name"].replace("-", "_")}
    return {base / top for top in tops if (base / top).exists()}


def link_kept(kept: Kept, places: Places) -> None:
    """Make the folder of links and put it at the end of the environment's path."""
    places.kept_torch.mkdir(exist_ok=True)
    for path in kept.paths:
        link = places.kept_torch / path.name
        if not link.exists():
            _link(path.resolve(), link)
    (places.site_packages / "zz_kept_torch.pth").write_text(
        os.path.relpath(places.kept_torch.resolve(), places.site_packages.resolve()) + "\n", encoding="utf-8"
    )


def _link(target: Path, link: Path) -> None:
    try:
        link.symlink_to(target, target_is_directory=target.is_dir())
    except OSError as error:
        if os.name == "nt" and target.is_dir():
            # Windows wants a privilege for symbolic links, none for junctions.
            import _winapi

            _winapi.CreateJunction(str(target), str(link))  # type: ignore[attr-defined,unused-ignore]
            return
        raise SetupError(f"The torch to keep cannot be linked: {error}.", "Use --torch default.") from error
