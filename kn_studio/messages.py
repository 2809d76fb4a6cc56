"""The one way to tell the user something, and the place where an unexpected error ends.

A `KnownError` becomes one message with its hint. Everything else becomes a report file and a message that names it.
Nothing is swallowed: without a listener a message goes to standard error, and all of them go to the rotating log.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from engine.errors import KnownError
from kn_studio.app_state import Message

_log = logging.getLogger("kn_studio")
_log.addHandler(logging.NullHandler())
LOG_BYTES = 500_000


class Messages(QObject):
    """Tells the user. `folder` takes log and report files; it is made when the first one is written."""

    posted = Signal(object)
    """A `Message`, on the main thread."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._listening = False
        self.history: list[Message] = []

    def listen(self, slot: Callable[[Message], None]) -> None:
        """`slot`, a method of a QObject, hears every message from now on, on that object's thread."""
        self._listening = True
        self.posted.connect(slot)

    def post(self, message: Message) -> None:
        """Tell the user; may be called from any thread."""
        self.history.append(message)
        level = {"error": logging.ERROR, "warning": logging.WARNING}.get(message.kind, logging.INFO)
        _log.log(level, "%s %s", message.what, message.hint)
        if message.details:
            _log.log(level, "%s", message.details)
        if not self._listening:
            print(message.what, message.hint, file=sys.stderr)
        self.posted.emit(message)

    def info(self, what: str, hint: str = "") -> None:
        """Something went well and is worth a line."""
        self.post(Message("info", what, hint))

    def warn(self, what: str, hint: str = "") -> None:
        """Something needs the user's eye, nothing failed."""
        self.post(Message("warning", what, hint))

    def error(self, error: BaseException, trace: str = "") -> None:
        """A fault of the world becomes its sentence and hint, a fault of the program a report file."""
        if isinstance(error, KnownError):
            self.post(Message("error", error.what, error.hint))
            return
        report = self.write_report(error, trace)
        self.post(
            Message(
                "error",
                f"Something went wrong inside the program ({type(error).__name__}).",
                f"Your session is safe. The details are in {report}.",
                trace or "".join(traceback.format_exception(error)),
            )
        )

    def write_report(self, error: BaseException, trace: str = "") -> Path:
        """Write what happened to a file of its own and return its path; no data of the session goes into it."""
        folder = self._folder / "reports"
        folder.mkdir(parents=True, exist_ok=True)
        stamp = time.strftime("%Y%m%d-%H%M%S")
        number = sum(1 for _ in folder.glob(f"{stamp}*"))
        file = folder / f"{stamp}-{number}.txt"
        lines = (
            f"KN Studio, {time.strftime('%Y-%m-%d %H:%M:%S')}",
            f"Python {platform.python_version()}, {platform.platform()}",
            "",
            trace or "".join(traceback.format_exception(error)),
        )
        file.write_text("\n".join(lines), encoding="utf-8")
        return file

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Take every uncaught exception, of any thread, and log to a rotating file; the old hooks come back after."""
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._folder / "kn-studio.log"
        handler = RotatingFileHandler(file, maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        old_hook, old_thread_hook = sys.excepthook, threading.excepthook
        old_level = _log.level
        _log.addHandler(handler)
        _log.setLevel(logging.INFO)
        sys.excepthook, threading.excepthook = self._uncaught, self._uncaught_in_thread
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook = old_hook, old_thread_hook
            _log.setLevel(old_level)
            _log.removeHandler(handler)
            handler.close()

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.error(error, "".join(traceback.format_exception(kind, error, trace)))

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self.error(args.exc_value, "".join(traceback.format_exception(args.exc_value)))
