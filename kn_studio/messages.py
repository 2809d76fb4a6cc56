"""The one way to tell the user something, and the place where an unexpected error ends.

A `KnownError` becomes one message with its hint. Everything else becomes a report file and a message that names it.
Nothing is swallowed: without a listener a message goes to standard error, and all of them go to the rotating log.
"""

from __future__ import annotations

import logging
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
from kn_studio import fault_report, remedies
from kn_studio.app_state import Message
from kn_studio.intents import Intent
from kn_studio.remedies import Remedy
from kn_studio.translation import told, tr

_log = logging.getLogger("kn_studio")
_log.addHandler(logging.NullHandler())
LOG_BYTES = 500_000

REPEAT_SECONDS = 5.0
"""A fault that comes again from the same line within this time is only logged: telling it may be what brings it."""


class Messages(QObject):
    """Tells the user. `folder` takes log and report files; it is made when the first one is written.

    `rescue` saves the open session and returns its file's name; a fault of the program calls it before anything else.
    """

    posted = Signal(object)
    """A `Message`, on the main thread."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._listening = False
        self.rescue: Callable[[], str] = str
        self.history: list[Message] = []
        self._told: dict[tuple[type[BaseException], str], float] = {}

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

    def wrote(self, path: Path) -> None:
        """A file was written; its folder can be shown."""
        hint = tr("It lies in {folder}.", folder=path.parent)
        self.post(Message("info", tr("Wrote {name}.", name=path.name), hint, folder=path.parent))

    def warn(self, what: str, hint: str = "", remedy: Remedy | None = None) -> None:
        """Something needs the user's eye, nothing failed."""
        self.post(Message("warning", what, hint, remedy=remedy))

    def error(self, error: BaseException, trace: str = "", intent: Intent | None = None) -> None:
        """A fault of the world becomes its sentence and hint, with a button where something helps against it; a fault
        of the program becomes a report file. `intent` is what ended in it.
        """
        if isinstance(error, KnownError):
            remedy = remedies.of_fault(error, intent)
            self.post(Message("error", told(error.what), told(error.hint), remedy=remedy))
            return
        saved = self._rescued()
        report = self.write_report(error, trace, saved)
        self.post(
            Message(
                "error",
                tr("Something went wrong inside the program ({name}).", name=type(error).__name__),
                tr("{saved} The details are in {report}.", saved=saved, report=report),
                trace or "".join(traceback.format_exception(error)),
                remedy=remedies.of_fault(error, intent) if remedies.goes_on(intent) else None,
            )
        )

    def write_report(self, error: BaseException, trace: str = "", saved: str = "") -> Path:
        """Write what happened to a file of its own and return its path; no data of the session goes into it."""
        return fault_report.write(error, trace, saved, self._folder / "reports")

    def _rescued(self) -> str:
        """Save the session before anything else is done about a fault, and say what became of it."""
        try:
            name = self.rescue()
        except Exception as error:
            return tr(
                "What was on screen could not be saved ({error}); every finished result had been saved before.",
                error=error,
            )
        return (
            tr("The session is saved in {name}.", name=name)
            if name
            else tr("Every finished result had been saved before.")
        )

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
        self._tell_once(error, trace)

    def _tell_once(self, error: BaseException, trace: TracebackType | None) -> None:
        """Tell a fault, unless the same line has failed just now."""
        frames = traceback.extract_tb(trace)
        key = (type(error), f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "")
        now = time.monotonic()
        before, self._told[key] = self._told.get(key, -REPEAT_SECONDS), now
        if now - before < REPEAT_SECONDS:
            _log.error("%s again, at %s", *key)
            return
        self.error(error, "".join(traceback.format_exception(type(error), error, trace)))

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self._tell_once(args.exc_value, args.exc_value.__traceback__)
