"""The program in the foreground: the window, the event loop, and Ctrl+C in the terminal."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from engine.errors import KnownError
from kn_studio import resources
from kn_studio.app import Studio

FAULT, BAD_INPUT, STOPPED = 1, 2, 3
"""Exit codes: of a file that a fault kept from being opened, of one that cannot be opened, and of a program that the
user stopped in the terminal."""


def run(path: Path | None = None, demo: bool = False, seconds: float | None = None) -> int:
    """Open the window and stay until it closes, or for so many `seconds`. Returns the exit code.

    What is wrong with the file at `path` is said in the window and on standard error.
    """
    # Before there is anything of Qt: an exception raised where Qt has called Python would be lost, or end in a crash.
    interrupts = _Interrupts()
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qt, QApplication)
    qt.setApplicationName("KN Studio")
    qt.setDesktopFileName("kn-studio")
    qt.setWindowIcon(QIcon(str(resources.path("desktop", "kn-studio.svg"))))
    studio = Studio(qt)
    with studio.messages.installed():
        interrupts.heard_by(lambda: _close(studio))
        asked = _Asked(studio) if path is not None else None
        studio.appear(path, demo)
        if seconds is not None:
            QTimer.singleShot(round(seconds * 1000), studio.window.close)
        code = qt.exec()
        studio.close()
    code = code or (asked.code if asked is not None else 0)
    if studio.leaves_threads:
        _leave(code)
    return code


def _leave(code: int) -> NoReturn:
    """End at once, though a thread still loads a library: an interpreter that is taken down around it may crash. All
    files are closed by now.
    """
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # as in a program without a terminal on Windows
            stream.flush()
    os._exit(code)


class _Asked:
    """What became of the file that the command line asked for. `code` is 0 unless it could not be opened."""

    def __init__(self, studio: Studio) -> None:
        self.code = 0
        self._answered = False
        studio.sessions.opened.connect(lambda _model: self._on_answer())
        studio.sessions.refused.connect(self._on_answer)

    def _on_answer(self, error: BaseException | None = None) -> None:
        """The first answer is that to the command line; others are to what the user has opened since."""
        if self._answered:
            return
        self._answered = True
        if error is not None:
            self.code = BAD_INPUT if isinstance(error, KnownError) else FAULT
            # None in a program without a terminal on Windows.
            if sys.stderr is not None and isinstance(error, KnownError):
                print(f"kn-studio: {error}", file=sys.stderr)


class _Interrupts:
    """Ctrl+C in the terminal: kept until somebody can hear it, then handed on by the event loop, since it may come in
    the middle of an import that a lane waits for.
    """

    def __init__(self) -> None:
        self._asked = False
        self._answer: Callable[[], None] | None = None
        signal.signal(signal.SIGINT, lambda *_: self._ask())

    def heard_by(self, answer: Callable[[], None]) -> None:
        """From now on the event loop calls this for each Ctrl+C, and for one that has come before."""
        self._answer = answer
        if self._asked:
            self._ask()

    def _ask(self) -> None:
        self._asked = True
        if self._answer is not None:
            QTimer.singleShot(0, self._answer)


def _close(studio: Studio) -> None:
    """Without asking; what is finished is kept, and the exit code says so."""
    studio.close()
    studio.window.close()
    # The window is hidden by then, so that its closing alone does not end the event loop.
    QApplication.exit(STOPPED)
