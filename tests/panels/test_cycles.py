"""Memory stays flat while every panel is opened and closed two hundred times."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median

import pytest

from kn_studio.panels import PANELS

ROOT = Path(__file__).parents[2]
SETTLED, CYCLES, WINDOW = 50, 150, 50
GROWTH = 4.0
"""Mebibytes that a hundred cycles may add, 40 KB each: less than one list of widgets that were not let go.

Memory is a saw, whose teeth end where old garbage is collected: the first fifty cycles measured are set against the
last fifty by their medians. Qt itself keeps up to 0.8 KB of every spin box and table that a style sheet dresses,
9 to 14 KB of a panel.
"""


@pytest.mark.slow
@pytest.mark.parametrize("key", [spec.head.key for spec in PANELS])
def test_two_hundred_cycles_leave_memory_flat(key: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.panels.cycles_child", key, str(SETTLED), str(CYCLES)],
        cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, timeout=900,
        check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    held = json.loads(ran.stdout.splitlines()[-1])
    assert len(held) == CYCLES
    grown = median(held[-WINDOW:]) - median(held[:WINDOW])
    print(f"{key}: {grown:+.1f} MiB over {CYCLES - WINDOW} cycles")
    assert grown < GROWTH
