"""Processes that the set-up starts, and how they are ended on Ctrl+C."""

from __future__ import annotations

import subprocess
from pathlib import Path

PATIENCE = 20.0
"""Seconds that a child gets to tidy up after Ctrl+C, which has reached it too."""


def let_end(process: subprocess.Popen[str] | subprocess.Popen[bytes], seconds: float = PATIENCE) -> None:
    """Wait for a child that was interrupted; end it if it does not."""
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.terminate()
        process.wait()


def call(command: list[str], environ: dict[str, str], folder: Path) -> int:
    """Run a command to its end and return its exit code."""
    with subprocess.Popen(command, env=environ, cwd=folder) as process:
        try:
            return process.wait()
        except KeyboardInterrupt:
            let_end(process)
            raise
