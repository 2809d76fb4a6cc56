"""The program in the foreground: the window, the event loop, and Ctrl+C in the terminal."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from kn_studio import resources
from kn_studio.app import Studio

STOPPED = 3
"""Exit code of a program that the user stopped in the terminal."""


def run(path: Path | None = None, demo: bool = False, seconds: float | None = None) -> int:
    """Open the window and stay until it closes, or for so many `seconds`. Returns the exit code."""
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qt, QApplication)
    qt.setApplicationName("KN Studio")
    qt.setDesktopFileName("kn-studio")
    qt.setWindowIcon(QIcon(str(resources.path("desktop", "kn-studio.svg"))))
    studio = Studio(qt)
    with studio.messages.installed():
        # Not at once: the signal may come in the middle of an import that a lane waits for.
        signal.signal(signal.SIGINT, lambda *_: QTimer.singleShot(0, lambda: _interrupt(studio)))
        studio.appear(path, demo)
        if seconds is not None:
            QTimer.singleShot(round(seconds * 1000), studio.window.close)
        code = qt.exec()
        studio.close()
    return code


def _interrupt(studio: Studio) -> None:
    """Ctrl+C in the terminal closes without asking; what is finished is kept, and the exit code says so."""
    studio.close()
    studio.window.close()
    # The window is hidden by then, so that its closing alone does not end the event loop.
    QApplication.exit(STOPPED)
