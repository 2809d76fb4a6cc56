"""The layers hold: by reading every import, and by importing for real and looking at what came along."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.layers.imports import modules
from tests.layers.rules import GROUPS, below, violations

ROOT = Path(__file__).resolve().parents[2]

FORBIDDEN = {
    "engine/bad.py": ("import kn_studio.resources", "the engine knows nothing of the app"),
    "engine/methods/bad.py": ("def f():\n    from PySide6 import QtCore", "engine knows nothing of it"),
    "engine/stored.py": ("import sqlite3", "engine knows nothing of it"),
    "engine/types.py": ("import torch", "engine.types knows nothing of it"),
    "kn_studio/session/bad.py": ("def f():\n    import torch", "kn_studio.session knows nothing of it"),
    "kn_studio/session/model.py": ("from engine import model", "kn_studio.session may import only"),
    "kn_studio/session/shelf.py": ("from kn_studio.library import store", "kn_studio.session may import only"),
    "kn_studio/library/bad.py": ("from ..session import store", "kn_studio.library may import only"),
    "kn_studio/actions/bad.py": ("from PySide6.QtCore import QObject", "kn_studio.actions knows nothing of it"),
    "kn_studio/actions/slow.py": ("import torch", "heavy libraries are imported inside functions"),
    "kn_studio/viewmodels/bad.py": (
        "try:\n    import PySide6\nfinally:\n    pass",
        "kn_studio.viewmodels knows nothing",
    ),
    "kn_studio/widgets/bad.py": ("from kn_studio.viewmodels import facts", "kn_studio.widgets may import only"),
    "kn_studio/panels/bad.py": ("from kn_studio import lane", "kn_studio.panels may import only"),
    "kn_studio/panels/facts.py": ("from kn_studio.panels.runs import RunsPanel", "panels do not know each other"),
    "kn_studio/window.py": ("from kn_studio.session import store", "the window is panels, commands and geometry"),
    "kn_studio/joint.py": ("import kn_studio.lane\nimport kn_studio.panels.runs", "only kn_studio.app joins them"),
    "kn_studio/cli.py": ("import PySide6", "the command line starts without Qt"),
    "kn_studio/intents.py": ("from kn_studio import theme", "kn_studio.intents may import only"),
}

ALLOWED = {
    "engine/good.py": "import torch\nfrom engine.types import Fact",
    "kn_studio/viewmodels/good.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import torch",
    "kn_studio/actions/good.py": "def f():\n    import torch\n    from engine import model",
    "kn_studio/cli.py": "def f():\n    from PySide6 import QtWidgets",
    "kn_studio/app.py": "import kn_studio.lane\nimport kn_studio.panels.runs",
    "kn_studio/panels/__init__.py": "from kn_studio.panels.runs import RunsPanel",
}


def tree(folder: Path, file: str, text: str) -> Path:
    """A small source tree with one file of interest."""
    files = {
        **dict.fromkeys(
            ("engine/model.py", "kn_studio/lane.py", "kn_studio/theme.py", "kn_studio/session/store.py"), ""
        ),
        "kn_studio/library/store.py": "",
        "kn_studio/viewmodels/facts.py": "",
        "kn_studio/panels/base.py": "class Panel: pass",
        "kn_studio/panels/runs.py": "from kn_studio.panels.base import Panel\nclass RunsPanel(Panel): pass",
        file: text,
    }
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return folder


def test_the_tree_keeps_to_its_layers() -> None:
    assert violations(ROOT) == []


def test_every_layer_of_the_table_is_there() -> None:
    names = modules(ROOT)
    missing = [g.prefix for g in GROUPS if not any(below(name, (g.prefix,)) for name in names)]
    assert [prefix for prefix in missing if prefix != "kn_studio.__version__"] == []


@pytest.mark.parametrize("file", FORBIDDEN)
def test_a_forbidden_import_is_caught(tmp_path: Path, file: str) -> None:
    text, why = FORBIDDEN[file]
    found = violations(tree(tmp_path, file, text))
    assert any(why in one for one in found), found


@pytest.mark.parametrize("file", ALLOWED)
def test_a_permitted_import_passes(tmp_path: Path, file: str) -> None:
    assert violations(tree(tmp_path, file, ALLOWED[file])) == []


def loaded_after(names: list[str], watched: tuple[str, ...]) -> set[str]:
    """Which of the watched libraries a fresh Python holds after importing the modules."""
    code = f"import sys\nfor name in {names!r}: __import__(name)\nprint(*(set({watched!r}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def below_all(*prefixes: str) -> list[str]:
    return [name for name in modules(ROOT) if below(name, prefixes)]


def test_session_library_and_viewmodels_bring_neither_qt_nor_torch_along() -> None:
    names = below_all("kn_studio.session", "kn_studio.library", "kn_studio.viewmodels", "engine.types", "engine.errors")
    assert loaded_after(names, ("PySide6", "torch", "transformers")) == set()


def test_actions_and_command_line_start_without_qt_and_torch_and_pandas() -> None:
    names = below_all("kn_studio.actions", "kn_studio.cli", "kn_studio.session", "kn_studio.library")
    assert loaded_after(names, ("PySide6", "torch", "transformers", "pandas", "pyarrow")) == set()


def test_the_window_starts_without_torch() -> None:
    assert loaded_after(below_all("kn_studio.app", "kn_studio.window"), ("torch", "transformers", "datasets")) == set()


def test_the_engine_runs_without_qt_and_database() -> None:
    assert loaded_after(below_all("engine"), ("PySide6", "sqlite_utils", "kn_studio")) == set()
