"""Ctrl+C in the terminal that the window was started from."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("seconds", [0.0, 0.4, 1.0])
def test_ctrl_c_closes_the_window_with_exit_code_3(tmp_path: Path, seconds: float) -> None:
    """Also one that comes while the window is being made."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KN_STUDIO_HOME": str(tmp_path)}
    command = [sys.executable, "-m", "kn_studio", "open"]
    with subprocess.Popen(command, cwd=ROOT, env=environ, stderr=subprocess.PIPE, text=True) as process:
        deadline = time.monotonic() + 60
        while not shows(process.pid) and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.1)
        time.sleep(seconds)
        process.send_signal(signal.SIGINT)
        try:
            assert process.wait(timeout=30) == 3
        finally:
            process.kill()
        assert process.stderr is not None
        assert "Traceback" not in process.stderr.read()


def shows(pid: int) -> bool:
    """Whether the window is on the screen, as far as can be told from outside: Qt has loaded its platform."""
    maps = Path(f"/proc/{pid}/maps")
    return not maps.exists() or "libqoffscreen" in maps.read_text(encoding="utf-8", errors="replace")
