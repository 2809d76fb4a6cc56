"""Start, load a tiny model, locate, look at the map, stop, close, reopen: the same picture, through the real lanes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from engine.types import Neuron
from kn_studio.app import Studio
from kn_studio.editing_intents import ChooseEdit
from kn_studio.editing_state import EditChoice
from kn_studio.fact_intents import ChooseFact, ChooseLanguages, SearchFacts, TypeFact
from kn_studio.intents import (
    DeleteRun,
    FocusNeuron,
    LoadModel,
    LocateNeurons,
    NewSession,
    OpenSession,
    PinNeuron,
    ResumeRun,
    SaveSessionAs,
    ScaleNeurons,
    SetAtLeast,
    SetMapMode,
    SetShare,
    SetThreshold,
    SetTopK,
    ShowStation,
    StopJob,
    UnloadModel,
    WriteNote,
)
from kn_studio.keeping_intents import CompareRuns, Undo
from kn_studio.library import Query
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.panels import PANELS
from kn_studio.picking import PickNeurons
from kn_studio.session.store import Store

Start = Callable[..., Studio]


def capital(subject: str = "Germany") -> str:
    """The uuid of a country's capital in the shipped facts."""
    rows = BuiltinLibrary().search(Query(subject, "en", "P36"), 5).rows
    return next(row.uuid for row in rows if row.subject == subject)


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """Wait for it, also on a busy machine."""
    qtbot.waitUntil(condition, timeout=90_000)


def settled(studio: Studio) -> bool:
    """Whether nothing runs and everything on screen shows the state."""
    idle = not (studio.gpu.busy or studio.desk.busy or studio.sessions.opening)
    return idle and studio.state.value.job is None and studio.presenter.settled


def ready(start: Start, qtbot: QtBot, folder: Path, path: Path) -> Studio:
    """A studio with a new session, the tiny model and a fact."""
    studio = start()
    studio.on_intent(NewSession(path))
    until(qtbot, lambda: studio.state.value.session_path is not None)
    studio.on_intent(LoadModel(str(folder)))
    until(qtbot, lambda: studio.state.value.model is not None)
    studio.on_intent(ChooseFact(capital()))
    studio.on_intent(ShowStation("neurons"))
    until(qtbot, lambda: settled(studio))
    assert studio.messages.history == []
    return studio


def run_all(studio: Studio, qtbot: QtBot) -> None:
    """Press the primary button and wait for the end."""
    studio.window.run_command("locate")
    assert studio.state.value.job is not None
    until(qtbot, lambda: settled(studio))


@pytest.fixture
def studio(start: Start, qtbot: QtBot, model_folder: Path, tmp_path: Path) -> Studio:
    return ready(start, qtbot, model_folder, tmp_path / "walk.kns")


def test_the_whole_way_and_back_to_the_same_picture(start: Start, studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    studio.on_intent(ChooseLanguages(("en", "de")))
    run_all(studio, qtbot)
    state = studio.state.value
    assert state.run is not None
    assert studio.sessions.store is not None
    done = studio.sessions.store.run(state.run)
    assert (done.status, done.landed) == ("done", len(done.spec.prompts))
    assert {live.prompt.language for live in state.live} == {"en", "de"}
    studio.on_intent(SetThreshold(0.12, "de"))
    studio.on_intent(SetShare(0.3))
    studio.on_intent(SetMapMode("de"))
    studio.on_intent(FocusNeuron(Neuron(1, 5)))
    until(qtbot, lambda: studio.state.value.card is not None)
    studio.on_intent(PinNeuron(Neuron(1, 5)))
    studio.on_intent(WriteNote(Neuron(1, 5), "seen"))
    studio.on_intent(ScaleNeurons((Neuron(1, 5),), 0.0))
    until(qtbot, lambda: studio.state.value.scaling is not None)
    until(qtbot, lambda: settled(studio))
    assert "does not know this fact" in studio.window.panels["neurons"].fact._warning.text()
    qtbot.wait(50)
    view = studio.window.panels["neurons"]
    picture = view.grab().toImage()
    before = studio.state.value
    said = studio.window.panels["inspector"].effect.accessibleDescription()
    assert said.startswith("English ")
    assert studio.window.close()
    assert studio.closed

    again = start(tmp_path / "walk.kns")
    until(qtbot, lambda: again.state.value.model is not None)
    until(qtbot, lambda: settled(again))
    after = again.state.value
    for name in (
        "fact",
        "languages",
        "thresholds",
        "share",
        "map_mode",
        "run",
        "neuron",
        "station",
        "prompts",
        "scaling",
    ):
        assert getattr(after, name) == getattr(before, name), name
    until(qtbot, lambda: after.card is not None or again.state.value.card is not None)
    bars = again.window.panels["inspector"].effect
    assert bars.isVisible()
    assert bars.accessibleDescription() == said
    again.window.resize(studio.window.size())
    until(qtbot, lambda: settled(again))
    qtbot.wait(50)
    assert again.window.panels["neurons"].grab().toImage() == picture
    store = again.sessions.store
    assert store is not None
    assert after.model is not None
    assert store.note(after.model.fingerprint, Neuron(1, 5)) == "seen"
    assert Neuron(1, 5) in store.pins(after.model.fingerprint)
    assert [m for m in again.messages.history if m.kind == "error"] == []


STATIONS = ("facts", "neurons", "languages", "degeneracy", "edit")


def views(studio: Studio) -> dict[str, Any]:
    """What the stations show."""
    specs = {spec.head.key: spec for spec in PANELS}
    return {key: specs[key].view(studio.state.value, studio.sessions.store) for key in STATIONS}


def test_all_that_is_set_on_the_stations_is_there_again(
    start: Start, studio: Studio, qtbot: QtBot, tmp_path: Path
) -> None:
    studio.on_intent(ChooseLanguages(("en", "de")))
    run_all(studio, qtbot)
    run_all(studio, qtbot)
    studio.on_intent(SearchFacts("ran", "fr", "P36", ("de", "fr"), "", (("object", True), ("in:de", False))))
    studio.on_intent(SetTopK(7))
    studio.on_intent(SetAtLeast(2))
    studio.on_intent(PickNeurons((Neuron(0, 3), Neuron(1, 5))))
    choice = EditChoice("enhance", "chosen", 3.0, {"en": "Bonn"}, ("en",), neurons=(Neuron(0, 3),))
    studio.on_intent(ChooseEdit(choice))
    studio.on_intent(CompareRuns(1))
    until(qtbot, lambda: studio.state.value.against is not None and settled(studio))
    before, shown = studio.state.value, views(studio)
    assert len(before.search.rows) > 0
    assert studio.window.close()

    again = start()
    until(qtbot, lambda: bool(again.state.value.search.rows) and settled(again))
    again.on_intent(OpenSession(tmp_path / "walk.kns"))
    until(qtbot, lambda: again.state.value.model is not None and settled(again))
    until(qtbot, lambda: again.state.value.search.rows == before.search.rows and settled(again))
    until(qtbot, lambda: len(again.state.value.live) == len(before.live) and settled(again))
    assert again.state.value.edit_choice == choice
    assert again.state.value.against == before.against
    for key, view in views(again).items():
        # As text: what nobody can expect is NaN, which equals nothing.
        assert repr(view) == repr(shown[key]), key


def test_stop_keeps_what_landed_and_resume_finishes(studio: Studio, qtbot: QtBot) -> None:
    studio.on_intent(LocateNeurons((capital(),), ("en", "de"), params={"steps": 40, "tolerance": 0.0}))
    until(qtbot, lambda: studio.state.value.landed >= 1)
    studio.on_intent(StopJob())
    assert studio.state.value.job is not None
    assert studio.state.value.job.stopping
    until(qtbot, lambda: settled(studio))
    run_id, store = studio.state.value.run, studio.sessions.store
    assert run_id is not None
    assert store is not None
    stopped = store.run(run_id)
    assert stopped.status == "stopped"
    assert 1 <= stopped.landed < len(stopped.spec.prompts)
    assert studio.messages.history[-1].what == "Stopped."
    studio.on_intent(ResumeRun(run_id))
    until(qtbot, lambda: settled(studio))
    assert store.run(run_id).status == "done"
    assert store.landed(run_id) == tuple(range(len(stopped.spec.prompts)))
    studio.on_intent(DeleteRun(run_id))
    until(qtbot, lambda: settled(studio))
    assert store.runs() == ()
    assert studio.state.value.run is None


def test_answers_come_while_a_run_works(studio: Studio, qtbot: QtBot) -> None:
    studio.on_intent(LocateNeurons((capital(),), ("en", "de", "fr", "es"), params={"steps": 40, "tolerance": 0.0}))
    until(qtbot, lambda: studio.state.value.landed >= 1)
    studio.on_intent(FocusNeuron(Neuron(0, 3)))
    until(qtbot, lambda: studio.state.value.card is not None)
    assert studio.state.value.job is not None
    studio.on_intent(ScaleNeurons((Neuron(0, 3),), 0.0))
    until(qtbot, lambda: studio.state.value.scaling is not None)
    studio.on_intent(StopJob())
    until(qtbot, lambda: settled(studio))


def test_closing_during_a_run_asks_and_leaves_a_clean_file(
    start: Start, studio: Studio, qtbot: QtBot, tmp_path: Path
) -> None:
    studio.on_intent(LocateNeurons((capital(),), ("en", "de", "fr"), params={"steps": 40, "tolerance": 0.0}))
    until(qtbot, lambda: studio.state.value.landed >= 1)
    studio._dialogs.close = False
    assert not studio.window.close()
    assert not studio.closed
    studio._dialogs.close = True
    assert studio.window.close()
    assert studio.closed
    assert studio._dialogs.asked == ["close while Locating"] * 2
    assert not any(thread.name.startswith("lane-") for thread in threading.enumerate())
    assert sorted(file.name for file in tmp_path.glob("walk.kns*")) == ["walk.kns"]
    again = start(tmp_path / "walk.kns")
    until(qtbot, lambda: again.state.value.session_path is not None and settled(again))
    assert again.sessions.store is not None
    assert [run.status for run in again.sessions.store.runs()] == ["stopped"]


def test_a_typed_fact_is_located_too(studio: Studio, qtbot: QtBot) -> None:
    studio.on_intent(TypeFact(("The capital of France is [Y].", "Paris"), "Paris", "en"))
    assert "no [Y]" in studio.messages.history[-1].what
    studio.on_intent(TypeFact(("The capital of France is [Y].",), "Paris", "en"))
    run_all(studio, qtbot)
    store = studio.sessions.store
    assert store is not None
    assert studio.state.value.run is not None
    assert store.run(studio.state.value.run).status == "done"
    assert studio.state.value.typed is not None


def test_what_cannot_be_done_is_said_and_nothing_changes(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    before = studio.state.value.model
    studio.on_intent(LoadModel(str(tmp_path / "no-such-model")))
    until(qtbot, lambda: bool(studio.messages.history))
    until(qtbot, lambda: settled(studio))
    assert studio.messages.history[-1].kind == "error"
    assert studio.state.value.model == before
    text = tmp_path / "text.kns"
    text.write_text("no session", encoding="utf-8")
    session = studio.state.value.session_path
    studio.on_intent(OpenSession(text))
    until(qtbot, lambda: len(studio.messages.history) == 2)
    assert studio.state.value.session_path == session
    studio.on_intent(UnloadModel())
    until(qtbot, lambda: settled(studio))
    assert studio.state.value.model is None
    studio.on_intent(LocateNeurons((capital(),), ("en",)))
    until(qtbot, lambda: len(studio.messages.history) == 3)
    assert "No model" in studio.messages.history[-1].what


def test_a_model_that_loads_by_itself_leaves_the_message(
    start: Start, studio: Studio, qtbot: QtBot, tmp_path: Path
) -> None:
    run_all(studio, qtbot)
    studio.close()
    again = start(tmp_path / "walk.kns")
    until(qtbot, lambda: again.state.value.session_path is not None)
    again.messages.warn("Look here.")
    until(qtbot, lambda: again.state.value.model is not None and settled(again))
    message = again.state.value.message
    assert message is not None
    assert message.what == "Look here."
    again.window.run_command("locate")
    assert again.state.value.message is None
    until(qtbot, lambda: settled(again))


def test_save_as_goes_on_in_the_other_file(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    run_all(studio, qtbot)
    studio.on_intent(WriteNote(Neuron(1, 5), "seen"))
    studio.on_intent(SetShare(0.3))
    shown = studio.state.value
    studio.on_intent(SaveSessionAs(tmp_path / "other.kns"))
    until(qtbot, lambda: studio.state.value.session_path == tmp_path / "other.kns")
    until(qtbot, lambda: settled(studio))
    store = studio.sessions.store
    assert store is not None
    assert [run.status for run in store.runs()] == ["done"]
    assert studio.state.value.run == store.runs()[0].id
    assert (studio.state.value.undo, studio.state.value.live) == (shown.undo, shown.live)
    studio.on_intent(Undo())
    studio.on_intent(Undo())
    until(qtbot, lambda: settled(studio))
    assert studio.state.value.share is None  # the run's own
    assert studio.state.value.model is not None
    fingerprint = studio.state.value.model.fingerprint
    assert store.note(fingerprint, Neuron(1, 5)) == ""
    with Store.open(tmp_path / "walk.kns", readonly=True) as before:
        assert before.note(fingerprint, Neuron(1, 5)) == "seen"
    assert [message for message in studio.messages.history if message.kind == "error"] == []


def test_a_second_window_on_the_file_is_read_only_and_says_so(
    start: Start, studio: Studio, qtbot: QtBot, tmp_path: Path
) -> None:
    second = start(tmp_path / "walk.kns")
    until(qtbot, lambda: second.state.value.session_path is not None)
    assert second.state.value.session_readonly
    assert "reading only" in second.messages.history[-1].what
    until(qtbot, lambda: settled(second))
    assert second.window.title_bar._primary.isEnabled() is False
