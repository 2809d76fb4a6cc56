"""Messages: known errors speak for themselves, others leave a report; hooks come back; nothing gets lost."""

from __future__ import annotations

import logging
import sqlite3
import sys
import threading
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from engine.errors import CodeNeededError, DataError, KnownError, PromptError, SessionError, UnwritableError
from kn_studio.app_state import Message
from kn_studio.database.faults import explain
from kn_studio.intents import Intent, LoadModel
from kn_studio.keeping_intents import AskSaveAs, WriteRemark
from kn_studio.messages import Messages


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Message] = []

    def on_message(self, message: Message) -> None:
        self.heard.append(message)


def test_a_known_error_is_its_sentence_and_hint(tmp_path: Path, qtbot: QtBot) -> None:
    messages, listener = Messages(tmp_path), Listener()
    messages.listen(listener.on_message)
    messages.error(PromptError("No slot.", "Write [Y] once."))
    assert listener.heard == [Message("error", "No slot.", "Write [Y] once.")]
    assert not (tmp_path / "reports").exists()


@pytest.mark.parametrize(
    ("error", "intent", "offered"),
    [
        (SessionError("It is damaged."), WriteRemark("run", "1", "x"), None),
        (UnwritableError("No room is left."), None, AskSaveAs()),
        (KnownError("There is no network."), LoadModel("owner/name"), LoadModel("owner/name")),
        (CodeNeededError("owner/name", "abc", ("x.py",)), LoadModel("owner/name"), None),
    ],
)
def test_what_helps_is_offered(
    error: KnownError, intent: Intent | None, offered: Intent | None, tmp_path: Path, qtbot: QtBot
) -> None:
    messages, listener = Messages(tmp_path), Listener()
    messages.listen(listener.on_message)
    messages.error(error, intent=intent)
    remedy = messages.history[0].remedy
    assert (remedy.intent if remedy is not None else None) == offered


def test_a_full_disk_and_a_read_only_file_offer_another_place() -> None:
    for said, kind in (("database or disk is full", UnwritableError), ("disk I/O error", SessionError)):
        assert type(explain(sqlite3.OperationalError(said), Path("s.kns"))) is kind
    # The fact library has one place.
    assert type(explain(sqlite3.OperationalError("database or disk is full"), Path("l.db"), DataError)) is DataError


def test_a_fault_of_the_program_leaves_a_report_that_is_named(tmp_path: Path, qtbot: QtBot) -> None:
    messages, listener = Messages(tmp_path), Listener()
    messages.listen(listener.on_message)
    try:
        raise ZeroDivisionError("by zero, on purpose")
    except ZeroDivisionError as error:
        messages.error(error)
        messages.error(error)
    reports = sorted((tmp_path / "reports").glob("*.txt"))
    assert len(reports) == 2
    assert "by zero, on purpose" in reports[0].read_text(encoding="utf-8")
    assert str(reports[0]) in listener.heard[0].hint
    assert "ZeroDivisionError" in listener.heard[0].what
    assert "test_messages.py" in listener.heard[0].details


def test_without_a_listener_it_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Messages(tmp_path).warn("Nobody is there.", "Say it anyway.")
    assert "Nobody is there. Say it anyway." in capsys.readouterr().err


def test_hooks_take_uncaught_exceptions_of_all_threads_and_come_back(tmp_path: Path, qtbot: QtBot) -> None:
    before = sys.excepthook, threading.excepthook
    messages, listener = Messages(tmp_path), Listener()
    messages.listen(listener.on_message)

    def fail() -> None:
        raise ValueError("in a thread")

    with messages.installed():
        assert sys.excepthook is not before[0]
        error = RuntimeError("in the main thread")
        sys.excepthook(RuntimeError, error, None)
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: len(listener.heard) == 2)
        logging.getLogger("kn_studio").info("a line for the log")
    assert (sys.excepthook, threading.excepthook) == before
    log = (tmp_path / "kn-studio.log").read_text(encoding="utf-8")
    assert "in a thread" in log
    assert "a line for the log" in log
    logging.getLogger("kn_studio").info("after")
    assert "after" not in (tmp_path / "kn-studio.log").read_text(encoding="utf-8").splitlines()[-1]


class _Failing(QObject):
    """Fails whenever it is told something, as a view with a fault does."""

    def __init__(self) -> None:
        super().__init__()
        self.calls = 0

    def on_message(self, _message: Message) -> None:
        self.calls += 1
        sys.excepthook(*self.fault())

    def fault(self) -> tuple[type[BaseException], BaseException, TracebackType | None]:
        try:
            raise ValueError("in a view")
        except ValueError:
            kind, error, trace = sys.exc_info()
            assert kind is not None
            assert error is not None
            return kind, error, trace


def test_a_fault_in_telling_a_fault_ends(tmp_path: Path, qtbot: QtBot) -> None:
    messages, failing = Messages(tmp_path), _Failing()
    messages.listen(failing.on_message)
    with messages.installed():
        messages.info("Hello.")
    assert failing.calls == 2
    assert len(list((tmp_path / "reports").glob("*.txt"))) == 1
    assert "again" in (tmp_path / "kn-studio.log").read_text("utf-8")
