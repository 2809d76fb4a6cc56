"""`kn-studio doctor`: is everything there that the program needs?"""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from argparse import Namespace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from engine.errors import KnownError
from kn_studio import __version__, resources
from kn_studio.actions.context import Host, shipped_models
from kn_studio.actions.load_model import load
from kn_studio.actions.system import processor
from kn_studio.cli.output import Console
from kn_studio.cli.window import has_display
from kn_studio.intents import LoadModel

_PACKAGES = (
    "torch", "transformers", "tokenizers", "safetensors", "huggingface_hub", "datasets", "numpy", "scipy",
    "scikit-learn", "PySide6-Essentials", "pyqtgraph", "sqlite-utils",
)  # fmt: skip

_QT_SECONDS = 60
_QT_UNSAFE = (6, 12)
"""From this version on PySide6 loses references under Python 3.11 and older, and the program aborts."""

_LEAST_DISK_MB = 1000


def run(args: Namespace, console: Console) -> int:
    """Look at everything and print it; problems are part of the answer, not a failure of the command."""
    if args.qt_probe:
        print(json.dumps(qt_probe()))
        return 0
    problems: list[str] = []
    qt, fonts = look_at_qt(problems)
    document: dict[str, Any] = {
        "versions": versions(problems),
        "devices": devices(problems),
        "qt": qt,
        "fonts": fonts,
        "folders": folders(problems),
        "network": network(),
        "self_test": self_test(console, problems),
        "problems": problems,
    }
    if console.as_json:
        console.document(document)
    else:
        console.say("\n".join(in_words(document)))
    return 0


def versions(problems: list[str]) -> dict[str, str | None]:
    """The program's, Python's and the packages' versions; None for a package that is not there."""
    found: dict[str, str | None] = {
        "kn-studio": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
    }
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = None
            problems.append(f"The package {name} is not installed. Run packaging/bootstrap.py setup.")
    qt = found["PySide6-Essentials"]
    if qt and sys.version_info < (3, 12) and _numbers(qt) >= _QT_UNSAFE:
        problems.append(f"PySide6 {qt} ends the program under Python 3.11. Install PySide6-Essentials older than 6.12.")
    return found


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".")[:2] if part.isdecimal())


def devices(problems: list[str]) -> list[dict[str, Any]]:
    """What can compute here, each with its memory in MB."""
    try:
        import torch
    except ImportError:
        return []
    import psutil

    memory = psutil.virtual_memory()
    found: list[dict[str, Any]] = [
        {
            "name": "cpu",
            "title": processor(),
            "threads": torch.get_num_threads(),
            "memory_mb": memory.total >> 20,
            "free_mb": memory.available >> 20,
        }
    ]
    for number in range(torch.cuda.device_count()):
        free, total = torch.cuda.mem_get_info(number)
        title = torch.cuda.get_device_name(number)
        found.append({"name": f"cuda:{number}", "title": title, "memory_mb": total >> 20, "free_mb": free >> 20})
    if torch.backends.mps.is_available():
        found.append({"name": "mps", "title": "Apple GPU"})
    if len(found) == 1 and Path("/proc/driver/nvidia/version").exists():
        problems.append(
            "There is an NVIDIA GPU, but this torch cannot use it. Run packaging/bootstrap.py setup --torch default."
        )
    return found


def look_at_qt(problems: list[str]) -> tuple[dict[str, Any], dict[str, bool]]:
    """Qt's platform and whether it starts, and which scripts it has fonts for.

    In a process of its own, since a Qt without its system libraries ends the process it is in.
    """
    environment = dict(os.environ)
    if not has_display():
        environment["QT_QPA_PLATFORM"] = "offscreen"
        problems.append("There is no display: no window can be opened here, but pictures can be drawn.")
    try:
        done = subprocess.run(
            probe_command(), env=environment, capture_output=True, text=True, timeout=_QT_SECONDS, check=False
        )
        said = json.loads(done.stdout.strip().splitlines()[-1]) if done.returncode == 0 else None
    except (OSError, ValueError, IndexError, subprocess.TimeoutExpired):
        said = None
    if said is None:
        problems.append("Qt cannot start. Run packaging/bootstrap.py setup, which names the missing system libraries.")
        return {"platform": None, "ok": False}, {}
    missing = [script for script, there in said["fonts"].items() if not there]
    if missing:
        problems.append(f"No font can draw {', '.join(missing)}. Install a font with it, such as one of Noto.")
    return {"platform": said["platform"], "ok": True, "version": said["version"]}, said["fonts"]


def probe_command() -> list[str]:
    """This program once more, for Qt alone; in a bundle there is no Python to call."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "doctor", "--qt-probe"]
    code = f"import sys; sys.path[:] = {sys.path!r}; from kn_studio.cli import main; sys.exit(main())"
    return [sys.executable, "-c", code, "doctor", "--qt-probe"]


def qt_probe() -> dict[str, Any]:
    """What Qt says of itself once it has started."""
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QFont, QGuiApplication

    from kn_studio import fonts

    app = QGuiApplication.instance() or QGuiApplication([])
    assert isinstance(app, QGuiApplication)
    font = QFont()
    font.setFamilies(list(fonts.families(resources.path("fonts"))))
    missing = fonts.missing_scripts(font)
    there = {script: script not in missing for script in fonts.SAMPLES}
    return {"platform": app.platformName(), "version": qVersion(), "fonts": there}


def folders(problems: list[str]) -> dict[str, str | int | None]:
    """Where the user's files, the shipped files and downloaded models lie, and the room that is left, in MB."""
    from kn_studio.actions.model_cache import cache_folder

    home, shipped, cache = resources.home(), resources.path(), cache_folder()
    for folder, what, variable in ((home, "user's", "KN_STUDIO_HOME"), (cache, "models'", "HF_HUB_CACHE")):
        if (reason := _unwritable(folder)) is not None:
            problems.append(f"The {what} folder {folder} cannot be written ({reason}). Set {variable} to another one.")
    if not shipped.is_dir():
        problems.append(f"The shipped files are not at {shipped}. Install the program again.")
    free = _free_mb(home)
    if free is not None and free < _LEAST_DISK_MB:
        problems.append(f"The disk of {home} has {free} MB left. Free some space, or set KN_STUDIO_HOME.")
    return {
        "home": str(home),
        "resources": str(shipped),
        "hub_cache": str(cache),
        "free_mb": free,
        "hub_cache_free_mb": _free_mb(cache),
    }


def _unwritable(folder: Path) -> str | None:
    """Why nothing can be written into a folder, which is made where it is missing; None where it can."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return None
    except OSError as error:
        return error.strerror or type(error).__name__


def _free_mb(folder: Path) -> int | None:
    place = next((each for each in (folder, *folder.parents) if each.exists()), None)
    return None if place is None else shutil.disk_usage(place).free >> 20


def network() -> dict[str, Any]:
    """Where models would come from, and whether the environment forbids it; nothing is asked of anybody."""
    from kn_studio.actions.hub import endpoint, is_offline

    return {"hub": endpoint(), "offline": is_offline()}


def self_test(console: Console, problems: list[str]) -> dict[str, Any]:
    """Load every shipped model, which tests it."""
    began = time.monotonic()
    models = shipped_models()
    if not models:
        problems.append("No model ships with this copy. Make them with packaging/demo_models/train.py.")
        return {"passed": False, "seconds": None, "reason": "There is no shipped model to test."}
    passed = True
    for name in models:
        try:
            console.drive(load(Host(), LoadModel(name, device="cpu")))
        except KnownError as error:
            passed = False
            problems.append(str(error))
        except ImportError as error:
            passed = False
            problems.append(f"{name} cannot be loaded, because a package is missing ({error.name}).")
    return {"passed": passed, "seconds": round(time.monotonic() - began, 2), "models": list(models)}


def in_words(found: dict[str, Any]) -> list[str]:
    """The document for people: a line a subject, and the problems last."""
    kinds = found["versions"]
    lines = [f"KN Studio {kinds['kn-studio']}, Python {kinds['python']}, {kinds['system']}"]
    packages = [f"{name} {number or 'MISSING'}" for name, number in kinds.items() if name in _PACKAGES]
    lines.append(f"packages: {', '.join(packages)}")
    for device in found["devices"]:
        free = f", {device['free_mb']:,} of {device['memory_mb']:,} MB free" if "free_mb" in device else ""
        lines.append(f"device {device['name']}: {device['title']}{free}")
    qt, scripts = found["qt"], found["fonts"]
    lines.append(f"Qt {qt['version']} on {qt['platform']}" if qt["ok"] else "Qt does not start")
    if scripts:
        drawn = ", ".join(f"{script} {'yes' if there else 'NO'}" for script, there in scripts.items())
        lines.append(f"fonts: {drawn}")
    places = found["folders"]
    lines.append(f"your files: {places['home']} ({places['free_mb']:,} MB free)")
    lines.append(f"shipped files: {places['resources']}")
    lines.append(f"downloaded models: {places['hub_cache']} ({places['hub_cache_free_mb']:,} MB free)")
    reach = "switched off by the environment" if found["network"]["offline"] else found["network"]["hub"]
    lines.append(f"model hub: {reach}")
    test = found["self_test"]
    said = f"passed in {test['seconds']} s" if test["passed"] else "FAILED"
    lines.append(f"self-test of {', '.join(test.get('models', ())) or 'the shipped models'}: {said}")
    problems = found["problems"]
    return [*lines, *(("problems:", *(f"  {text}" for text in problems)) if problems else ("no problems",))]
