"""`kn-studio doctor`: is everything there that the program needs?"""

from __future__ import annotations

import json
import os
import platform
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
from kn_studio.cli.output import Console
from kn_studio.cli.window import has_display
from kn_studio.intents import LoadModel

_PACKAGES = (
    "torch", "transformers", "datasets", "numpy", "scipy", "safetensors", "PySide6-Essentials", "pyqtgraph",
    "sqlite-utils",
)  # fmt: skip

_QT = """
import json
from pathlib import Path
from PySide6.QtGui import QFont, QGuiApplication
app = QGuiApplication([])
from kn_studio import fonts, resources
font = QFont()
font.setFamilies(list(fonts.families(resources.path("fonts"))))
missing = fonts.missing_scripts(font)
found = {script: script not in missing for script in fonts.SAMPLES}
print(json.dumps({"platform": app.platformName(), "fonts": found}))
"""
"""Runs in a process of its own, since a Qt without its system libraries ends the process it is in."""

_QT_SECONDS = 60


def run(_args: Namespace, console: Console) -> int:
    """Look at everything and print it; problems are part of the answer, not a failure of the command."""
    problems: list[str] = []
    qt, fonts = _qt(problems)
    document: dict[str, Any] = {
        "versions": _versions(problems),
        "devices": _devices(problems),
        "qt": qt,
        "fonts": fonts,
        "folders": _folders(problems),
        "self_test": _self_test(console, problems),
        "problems": problems,
    }
    if console.as_json:
        console.document(document)
        return 0
    for part in ("versions", "devices", "qt", "fonts", "folders", "self_test"):
        console.say(f"{part}: {_words(document[part])}")
    console.say("\n".join(["problems:", *(f"  {text}" for text in problems)]) if problems else "no problems")
    return 0


def _versions(problems: list[str]) -> dict[str, str | None]:
    found: dict[str, str | None] = {"kn-studio": __version__, "python": platform.python_version()}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = None
            problems.append(f"The package {name} is not installed. Run packaging/bootstrap.py setup.")
    return found


def _devices(problems: list[str]) -> list[dict[str, Any]]:
    try:
        import torch
    except ImportError:
        return []
    found: list[dict[str, Any]] = [{"name": "cpu", "title": platform.processor() or platform.machine()}]
    found[0]["threads"] = torch.get_num_threads()
    for number in range(torch.cuda.device_count()):
        memory = torch.cuda.get_device_properties(number).total_memory
        found.append({"name": f"cuda:{number}", "title": torch.cuda.get_device_name(number), "memory_mb": memory >> 20})
    if torch.backends.mps.is_available():
        found.append({"name": "mps", "title": "Apple GPU"})
    if len(found) == 1 and Path("/proc/driver/nvidia/version").exists():
        problems.append(
            "There is an NVIDIA GPU, but this torch cannot use it. Run packaging/bootstrap.py setup --torch default."
        )
    return found


def _qt(problems: list[str]) -> tuple[dict[str, Any], dict[str, bool]]:
    environment = dict(os.environ)
    if not has_display():
        environment["QT_QPA_PLATFORM"] = "offscreen"
        problems.append("There is no display: no window can be opened here, but pictures can be drawn.")
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (*sys.path, environment.get("PYTHONPATH", ""))))
    try:
        done = subprocess.run(
            [sys.executable, "-c", _QT],
            env=environment,
            capture_output=True,
            text=True,
            timeout=_QT_SECONDS,
            check=False,
        )
        said = json.loads(done.stdout.strip().splitlines()[-1]) if done.returncode == 0 else None
    except (OSError, ValueError, IndexError, subprocess.TimeoutExpired):
        said = None
    if said is None:
        problems.append("Qt cannot start. Run packaging/bootstrap.py setup, which names the missing system libraries.")
        return {"platform": None, "ok": False}, {}
    missing = [script for script, there in said["fonts"].items() if not there]
    if missing:
        problems.append(f"No font can draw {', '.join(missing)}.")
    return {"platform": said["platform"], "ok": True}, said["fonts"]


def _folders(problems: list[str]) -> dict[str, str | None]:
    home, shipped = resources.home(), resources.path()
    try:
        home.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=home):
            pass
    except OSError as error:
        problems.append(f"The user's folder {home} cannot be written ({error.strerror}). Set KN_STUDIO_HOME.")
    if not shipped.is_dir():
        problems.append(f"The shipped files are not at {shipped}.")
    cache = os.environ.get("HF_HUB_CACHE") or os.environ.get("HF_HOME")
    return {"home": str(home), "resources": str(shipped), "hub_cache": cache}


def _self_test(console: Console, problems: list[str]) -> dict[str, Any]:
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
    return {"passed": passed, "seconds": round(time.monotonic() - began, 2)}


def _words(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_words(item)}" for key, item in value.items())
    if isinstance(value, list):
        return "; ".join(map(_words, value))
    if isinstance(value, bool) or value is None:
        return {True: "yes", False: "no", None: "none"}[value]
    return str(value)
