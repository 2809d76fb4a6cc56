"""The program starts light: the first paint before torch, and quickly."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

START = """
import sys, time
begun = time.process_time()
from PySide6.QtWidgets import QApplication
from kn_studio.app import Studio
app = QApplication([])
studio = Studio(app)
studio.window.show()
app.processEvents()
assert not studio.window.grab().toImage().isNull()
seconds = time.process_time() - begun
heavy = [name for name in ("torch", "transformers", "scipy", "datasets", "pandas", "pyarrow") if name in sys.modules]
studio.close()
studio.window.close()
print(f"{seconds:.3f}", ",".join(heavy))
"""


def test_the_first_paint_comes_before_torch_and_within_the_limit(tmp_path: Path) -> None:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "KN_STUDIO_HOME": str(tmp_path)}
    root = Path(__file__).resolve().parents[2]
    times = []
    for _ in range(5):
        done = subprocess.run(
            [sys.executable, "-c", START], capture_output=True, text=True, cwd=root, env=env, timeout=60, check=True
        )
        seconds, _space, heavy = done.stdout.strip().partition(" ")
        assert heavy == "", "imported before the first paint"
        times.append(float(seconds))
        if times[-1] < 1.5:
            return
    # Processor time, the best of five: other work on the machine must not decide.
    assert min(times) < 1.5
