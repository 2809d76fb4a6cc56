"""Sessions through the real window: what is wrong with a file is said, runs are compared, the bin is emptied, and the
program ends cleanly in the middle of anything.
"""

from __future__ import annotations

import os
import socket
import sqlite3
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from engine.errors import SessionError
from engine.types import Fact, Label, Step, Work
from kn_studio.app import Studio
from kn_studio.fact_intents import SearchFacts
from kn_studio.intents import (
    DeleteRun,
    LoadModel,
    LocateNeurons,
    NewSession,
    OpenSession,
    SaveSessionAs,
    SetShare,
    SetThreshold,
    ShowStation,
    StopJob,
)
from kn_studio.keeping_intents import CompareRuns, EndComparison, ForgetRecent, TrimSession, Undo, WriteRemark
from kn_studio.session import document
from kn_studio.session.store import Store
from kn_studio.session_model import SessionModel
from kn_studio.view_state import KEY
from kn_studio.widgets.thumbnail import Thumbnail
from tests.e2e.conftest import Answers
from tests.e2e.test_walk import Start, capital, ready, run_all, settled, until
from tests.session.made import SPEC, scores


@pytest.fixture
def studio(start: Start, qtbot: QtBot, model_folder: Path, tmp_path: Path) -> Studio:
    return ready(start, qtbot, model_folder, tmp_path / "walk.kns")


def panel(studio: Studio, key: str) -> Any:
    """A panel by its key, with all that it has."""
    return studio.window.panels[key]


def errors(studio: Studio) -> list[str]:
    return [message.what for message in studio.messages.history if message.kind == "error"]


def made(path: Path) -> Path:
    """A session with a few runs, on disk."""
    with Store.create(path) as store:
        store.add_facts([Fact("u-1", "P36", {"en": Label("France", "Paris")}, "s", "l")])
        for number in range(3):
            # Of a model that is nowhere, so that none is loaded when the session opens.
            run = store.begin_run(replace(SPEC, model="elsewhere"))
            for prompt in range(3):
                store.land(run, prompt, scores(number * 3 + prompt, shape=(4, 2000)))
            store.end_run(run, "done")
    return path


def newer(path: Path) -> None:
    with sqlite3.connect(path) as conn:
        conn.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('session', 'm999_more', '')"
        )
    conn.close()


def noise(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-20 * 4096 : -18 * 4096] = os.urandom(2 * 4096)
    path.write_bytes(data)


@dataclass(frozen=True)
class Case:
    """What is done to a file, what is said of it, and whether it opens, then for reading only."""

    spoil: Callable[[Path], object]
    said: str
    opens: bool = False


CASES = {
    "text": Case(lambda path: path.write_text("no session"), "is no session of KN Studio"),
    "missing": Case(Path.unlink, "There is no file"),
    "newer": Case(newer, "A newer KN Studio wrote"),
    "damaged": Case(noise, "is damaged. What could be read of it (3 of 3 runs)", opens=True),
    "all damaged": Case(lambda path: path.write_bytes(path.read_bytes()[:4096] + os.urandom(90_000)), "is damaged"),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_wrong_with_a_file_is_one_sentence_and_the_file_stays(
    name: str, start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    case, path = CASES[name], made(tmp_path / "s.kns")
    case.spoil(path)
    before = path.read_bytes() if path.is_file() else None
    studio = start()
    studio.on_intent(OpenSession(path))
    until(qtbot, lambda: bool(studio.messages.history) and settled(studio))
    assert case.said in studio.messages.history[0].what
    assert studio.messages.history[0].hint
    assert (studio.state.value.session_path is not None) == case.opens
    if case.opens:
        assert studio.state.value.session_readonly
        studio.on_intent(DeleteRun(1))
        assert "reading only" in studio.messages.history[-1].what
    assert studio.window.close()
    assert (path.read_bytes() if path.is_file() else None) == before


def test_opening_what_is_open_already_says_so_and_keeps_it_writable(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    studio = start(made(tmp_path / "s.kns"))
    until(qtbot, lambda: studio.state.value.session_path is not None and settled(studio))
    studio.on_intent(OpenSession(tmp_path / "s.kns"))
    assert "open already" in studio.messages.history[-1].what
    until(qtbot, lambda: settled(studio))
    assert not studio.state.value.session_readonly


def test_a_session_that_was_closed_is_seen_small_on_the_start_page(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    """Also when it is closed at once, before the desk lane had time; a damaged picture is as good as none."""
    one, other = made(tmp_path / "one.kns"), made(tmp_path / "other.kns")
    studio = start(one)
    until(qtbot, lambda: studio.state.value.run is not None and settled(studio))
    studio.on_intent(OpenSession(other))
    until(qtbot, lambda: studio.state.value.session_path == other)
    assert studio.window.close()
    assert document.thumbnail(one).read_bytes()[:4] == b"\x89PNG"
    document.remember(tmp_path / "never seen.kns")
    again = start()
    until(qtbot, lambda: settled(again))
    shown = {row.name: row.picture for row in panel(again, "start")._shown}
    assert shown["one"] == document.picture(one)
    assert shown["other"] == document.picture(other) != b""
    assert shown["never seen"] == b""
    pictures = panel(again, "start").findChildren(Thumbnail)
    assert sorted(picture.empty for picture in pictures) == [False, False, True]
    document.thumbnail(one).write_bytes(b"\x89PNG damaged")
    again.on_intent(ForgetRecent(other))
    until(qtbot, lambda: settled(again) and len(panel(again, "start")._shown) == 2)
    assert not document.thumbnail(other).exists()
    left = [picture.empty for picture in panel(again, "start").findChildren(Thumbnail) if not picture.isHidden()]
    assert left[-2:] == [True, True]


def test_a_folder_that_cannot_be_written_is_said_for_a_new_session(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    studio = start()
    studio.on_intent(NewSession(tmp_path / "nowhere" / "s.kns"))
    until(qtbot, lambda: bool(errors(studio)) and settled(studio))
    assert "There is no folder" in errors(studio)[0]
    assert studio.state.value.session_path is None


def test_a_full_disk_is_said_and_what_was_there_stays(studio: Studio, qtbot: QtBot) -> None:
    store = studio.sessions.store
    assert store is not None
    real = store.kept.set_remark

    def full(kind: str, key: str, text: str) -> None:
        with store._connections.write() as db:
            (pages,) = db.conn.execute("PRAGMA page_count").fetchone()
            db.conn.execute(f"PRAGMA max_page_count = {pages}")
            db.conn.execute("INSERT OR REPLACE INTO remark VALUES (?, ?, ?)", (kind, key, text * 100_000))

    store.kept.set_remark = full  # type: ignore[method-assign]
    studio.on_intent(WriteRemark("fact", "u-1", "much"))
    until(qtbot, lambda: bool(errors(studio)) and settled(studio))
    store.kept.set_remark = real  # type: ignore[method-assign]
    assert "No room is left" in errors(studio)[0]
    assert store.kept.remark("fact", "u-1") == ""
    assert "note" not in studio.state.value.undo


def test_after_a_full_disk_what_is_on_screen_is_kept_and_another_session_opens(
    studio: Studio, qtbot: QtBot, tmp_path: Path
) -> None:
    """The picture that could not be written is written at the next chance: saved elsewhere, or at the end."""
    store = studio.sessions.store
    assert store is not None
    here = studio.state.value.session_path
    assert here is not None
    real, full = store.set_view, [True]

    def maybe(key: str, value: Any) -> None:
        if full[0]:
            raise SessionError("No room is left on the disk.", "Make room.")
        real(key, value)

    store.set_view = maybe  # type: ignore[method-assign]
    studio.on_intent(SetShare(0.9))
    until(qtbot, lambda: bool(errors(studio)) and settled(studio))
    elsewhere = tmp_path / "elsewhere.kns"
    full[0] = True
    studio.on_intent(SaveSessionAs(elsewhere))
    until(qtbot, lambda: studio.state.value.session_path == elsewhere and settled(studio))
    assert studio._at_rest()
    full[0] = False
    assert studio.window.close()
    with Store.open(elsewhere, readonly=True) as saved:
        assert saved.view(KEY)["share"] == 0.9


def test_keeping_the_picture_while_another_opens_does_not_hold_the_window(
    studio: Studio, qtbot: QtBot, tmp_path: Path
) -> None:
    store, other = studio.sessions.store, made(tmp_path / "other.kns")
    assert store is not None
    real = store.set_view

    def slow(key: str, value: Any) -> None:
        assert threading.current_thread() is not threading.main_thread()
        time.sleep(0.3)
        real(key, value)

    store.set_view = slow  # type: ignore[method-assign]
    studio.on_intent(SetShare(0.9))
    began = time.perf_counter()
    studio.on_intent(OpenSession(other))
    assert time.perf_counter() - began < 0.2
    until(qtbot, lambda: studio.state.value.session_path == other and settled(studio))
    assert not errors(studio)


def test_two_runs_and_runs_of_two_sessions_are_compared(
    studio: Studio, qtbot: QtBot, tmp_path: Path, answers: Answers
) -> None:
    run_all(studio, qtbot)
    studio.on_intent(LocateNeurons((capital(),), ("en",), method="activation"))
    until(qtbot, lambda: studio.state.value.run == 2 and settled(studio))
    studio.on_intent(CompareRuns(1))
    until(qtbot, lambda: studio.state.value.against is not None and settled(studio))
    neurons = panel(studio, "neurons")
    view: Any = neurons._view
    assert view.difference is not None
    assert "Run 2 less run 1" in view.difference.sentence
    alone = studio.sessions.store
    assert alone is not None
    values = view.image.values
    assert values.min() < 0 < values.max()
    assert np.abs(values).max() <= 1
    assert studio.state.value.undo == "comparison with run 1"
    alone.save_as(tmp_path / "other.kns")
    studio.on_intent(EndComparison())
    until(qtbot, lambda: settled(studio))
    assert panel(studio, "neurons")._view.difference is None
    answers.file = tmp_path / "other.kns"
    studio.window.run_command("compare-session")
    until(qtbot, lambda: studio.state.value.against is not None and settled(studio))
    assert "run 2 of other" in panel(studio, "neurons")._view.difference.sentence
    assert np.abs(neurons._view.image.values).max() == 0
    studio.on_intent(Undo())
    until(qtbot, lambda: settled(studio))
    assert neurons._view.difference is None
    foreign = made(tmp_path / "foreign.kns")
    studio.on_intent(CompareRuns(None, foreign))
    until(qtbot, lambda: bool(errors(studio)))
    assert "No run of foreign.kns has a map of" in errors(studio)[-1]


def test_a_run_in_the_bin_is_trimmed_with_progress_and_then_nothing_can_be_undone(
    studio: Studio, qtbot: QtBot, answers: Answers
) -> None:
    run_all(studio, qtbot)
    studio.on_intent(ShowStation("runs"))
    studio.on_intent(DeleteRun(1))
    until(qtbot, lambda: settled(studio))
    assert "1 run in the bin" in panel(studio, "runs")._view.size
    answers.trim = False
    studio.on_intent(TrimSession())
    until(qtbot, lambda: bool(answers.asked))
    won, lost = answers.asked.pop().split(": ")
    assert won.endswith("B")
    assert "1 run in the bin" in lost
    assert "cannot be undone" in lost
    until(qtbot, lambda: settled(studio))
    assert studio.state.value.undo == "deletion of run 1"
    assert "1 run in the bin" in panel(studio, "runs")._view.size
    answers.trim = True
    titles: list[str] = []
    studio.state.changed.connect(lambda _old, new: titles.append(new.job.title if new.job is not None else ""))
    studio.on_intent(TrimSession())
    until(qtbot, lambda: "Trim the file" in titles)
    until(qtbot, lambda: settled(studio))
    assert studio.state.value.undo == ""
    assert "MB" in studio.messages.history[-1].what or "nothing" in studio.messages.history[-1].what
    until(qtbot, lambda: "bin" not in panel(studio, "runs")._view.size)
    assert errors(studio) == []


def test_notes_on_facts_and_runs_come_back(start: Start, studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    run_all(studio, qtbot)
    studio.on_intent(WriteRemark("fact", capital(), "an easy one"))
    studio.on_intent(WriteRemark("run", "1", "the first"))
    until(qtbot, lambda: settled(studio))
    assert studio.window.close()
    again = start(tmp_path / "walk.kns")
    until(qtbot, lambda: again.state.value.session_path is not None and settled(again))
    again.on_intent(ShowStation("facts"))
    until(qtbot, lambda: settled(again))
    assert panel(again, "facts").note.toPlainText() == "an easy one"
    again.on_intent(ShowStation("runs"))
    until(qtbot, lambda: settled(again))
    assert panel(again, "runs")._note.toPlainText() == "the first"


def test_recent_sessions_say_what_is_missing_and_can_be_forgotten(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("one", "two"):
        document.new(tmp_path / f"{name}.kns").close()
    (tmp_path / "one.kns").unlink()
    studio = start()
    until(qtbot, lambda: settled(studio) and len(panel(studio, "start")._shown) == 2)
    rows = panel(studio, "start")._shown
    assert [(row.name, row.missing) for row in rows] == [("two", False), ("one", True)]
    assert "Not there any more" in rows[1].line
    studio.on_intent(ForgetRecent(tmp_path / "one.kns"))
    until(qtbot, lambda: len(panel(studio, "start")._shown) == 1)
    assert document.known() == (tmp_path / "two.kns",)


def test_a_fault_saves_the_session_before_it_is_told(studio: Studio, qtbot: QtBot) -> None:
    store = studio.sessions.store
    assert store is not None
    studio.on_intent(SetThreshold(0.77))
    # At once: the picture is otherwise kept a moment after the last change.
    studio.messages.error(ZeroDivisionError("on purpose"))
    assert store.view(KEY)["thresholds"] == {"en": 0.77}
    told = studio.messages.history[-1]
    assert f"The session is saved in {store.path}" in told.hint
    report = next(Path(part.rstrip(".")) for part in told.hint.split() if part.endswith(".txt."))
    text = report.read_text(encoding="utf-8")
    assert "The session is saved" in text
    assert "on purpose" in text

    def broken() -> str:
        raise OSError("no room")

    studio.messages.rescue = broken
    studio.messages.error(ZeroDivisionError("again"))
    assert "could not be saved (no room)" in studio.messages.history[-1].hint


def _load(studio: Studio, folder: Path) -> None:
    studio.on_intent(LoadModel(str(folder)))


def _locate(studio: Studio, _folder: Path) -> None:
    studio.on_intent(LocateNeurons((capital(),), ("en", "de", "fr"), params={"steps": 40, "tolerance": 0.0}))


def _trim(studio: Studio, _folder: Path) -> None:
    studio.on_intent(DeleteRun(1))
    studio.on_intent(TrimSession())


def _find(studio: Studio, _folder: Path) -> None:
    studio.window.run_command("palette")
    studio.finder.palette.field.setText("germany")
    studio.on_intent(SearchFacts("germany"))


def _desk(studio: Studio, _folder: Path) -> None:
    def long() -> Work[None]:
        for number in range(200):
            threading.Event().wait(0.02)
            yield Step(number, 200)

    studio.desk.submit(long)
    studio.on_intent(WriteRemark("fact", "u-1", "unwritten"))


def _open(studio: Studio, _folder: Path) -> None:
    assert studio.state.value.session_path is not None
    studio.on_intent(OpenSession(made(studio.state.value.session_path.with_name("another.kns"))))


@pytest.mark.parametrize("begin", [_load, _locate, _trim, _find, _desk, _open])
@pytest.mark.parametrize("wait", [0, 60])
def test_it_ends_cleanly_in_the_middle_of_anything(
    begin: Callable[[Studio, Path], None],
    wait: int,
    start: Start,
    qtbot: QtBot,
    model_folder: Path,
    tmp_path: Path,
) -> None:
    path = made(tmp_path / "s.kns")
    studio = start(path)
    until(qtbot, lambda: studio.state.value.session_path is not None and settled(studio))
    if begin is _locate:
        _load(studio, model_folder)
        until(qtbot, lambda: studio.state.value.model is not None and settled(studio))
    begin(studio, model_folder)
    if wait:
        qtbot.wait(wait)
    assert studio.window.close()
    assert studio.closed
    lanes = [thread for thread in threading.enumerate() if thread.name.startswith("lane-")]
    assert not lanes or studio.leaves_threads
    for lane in lanes:  # a process of its own would have ended by now
        lane.join(60)
        assert not lane.is_alive()
    assert {each.name for each in tmp_path.glob("*.kns*")} <= {"s.kns", "another.kns"}
    assert errors(studio) == []
    with sqlite3.connect(path) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert conn.execute("SELECT count(*) FROM lock").fetchone() == (0,)
    conn.close()


def test_the_session_before_is_closed_though_its_turn_never_came(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    path = made(tmp_path / "s.kns")
    studio = start(path)
    until(qtbot, lambda: studio.state.value.session_path is not None and settled(studio))
    _open(studio, tmp_path)
    _desk(studio, tmp_path)  # What closes the first session waits behind this.
    with qtbot.waitSignal(studio.sessions.opened, timeout=20_000):
        pass
    assert studio.window.close()
    assert {each.name for each in tmp_path.glob("*.kns*")} == {"s.kns", "another.kns"}


def test_a_run_that_was_cut_off_is_offered_again(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    path = made(tmp_path / "s.kns")
    with Store.open(path) as store:
        run = store.begin_run(replace(SPEC, model="elsewhere"))
        store.land(run, 0, scores(9, shape=(4, 2000)))
    studio = start(path)
    until(qtbot, lambda: studio.state.value.session_path is not None and settled(studio))
    bar = studio.window.message_bar
    assert "Run 4 was cut off after 1 of 3 prompts" in bar.accessibleDescription()
    studio.messages.info("Something else was said meanwhile.")
    bar._timer.setInterval(10)
    studio.messages.info("And more.")
    until(qtbot, lambda: "Run 4 was cut off" in bar.accessibleDescription())
    assert not bar._timer.isActive()
    bar._remedy.click()
    until(qtbot, lambda: studio.state.value.message is not None)
    assert "elsewhere" in bar.accessibleDescription()
    bar._close.click()
    assert "Run 4 was cut off" in bar.accessibleDescription()
    bar._close.click()
    assert bar.isHidden()


def test_a_file_of_this_computer_s_old_name_is_taken_over_when_the_user_says_so(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    path = made(tmp_path / "s.kns")
    with sqlite3.connect(path) as conn:
        conn.execute("INSERT INTO lock VALUES (1, 7, 1.0, 'laptop-of-yesterday', 'x', ?)", (time.time() - 3600,))
    conn.close()
    studio = start(path)
    until(qtbot, lambda: studio.state.value.session_readonly and settled(studio))
    bar = studio.window.message_bar
    assert bar._remedy.text() == "Open for writing anyway"
    bar._remedy.click()
    until(qtbot, lambda: not studio.state.value.session_readonly and settled(studio))
    assert studio.sessions.store is not None
    studio.sessions.store.set_view("x", 1)
    assert errors(studio) == []


def cut(path: Path) -> None:
    """Make the session one that a kill left behind in the middle of its newest run."""
    with sqlite3.connect(path) as conn:
        conn.execute("UPDATE run SET status = 'running' WHERE id = (SELECT max(id) FROM run)")
        conn.execute("INSERT INTO lock VALUES (1, 999999999, 1.0, ?, 'gone', ?)", (socket.gethostname(), time.time()))
    conn.close()


def stopped(studio: Studio, qtbot: QtBot) -> tuple[Path, int]:
    """Stop a run half-way, close the window, and let the file look as after a kill."""
    studio.on_intent(LocateNeurons((capital(),), ("en", "de"), params={"steps": 40, "tolerance": 0.0}))
    until(qtbot, lambda: studio.state.value.landed >= 1)
    studio.on_intent(StopJob())
    until(qtbot, lambda: settled(studio))
    path, run = studio.state.value.session_path, studio.state.value.run
    assert path is not None
    assert run is not None
    assert studio.window.close()
    cut(path)
    return path, run


def status(studio: Studio, run: int) -> str:
    store = studio.sessions.store
    return store.run(run).status if store is not None else ""


@pytest.mark.parametrize("by_itself", [True, False])
def test_a_click_on_resume_waits_for_the_model_or_loads_it(
    by_itself: bool, start: Start, studio: Studio, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, run = stopped(studio, qtbot)
    if not by_itself:
        monkeypatch.setattr(SessionModel, "_bring", lambda *_: None)
    again = start()
    again.on_intent(OpenSession(path))
    until(qtbot, lambda: again.state.value.offer is not None)
    assert (again.state.value.model, status(again, run)) == (None, "interrupted")
    again.window.message_bar._remedy.click()
    until(qtbot, lambda: status(again, run) == "done" and settled(again))
    assert again.window.message_bar.isHidden()


def test_the_start_page_opens_what_was_cut_off_and_goes_on(start: Start, studio: Studio, qtbot: QtBot) -> None:
    path, run = stopped(studio, qtbot)
    again = start()
    page = panel(again, "start")
    until(qtbot, lambda: not page.left_over.isHidden())
    assert path.stem in page.left_over.accessibleName()
    page.left_over.button.click()
    until(qtbot, lambda: status(again, run) == "done" and settled(again))
    again.on_intent(ShowStation("start"))
    until(qtbot, lambda: settled(again))
    assert page.left_over.isHidden()
