"""Editing through the real lanes: an edit in force, measured, switched off, undone; a session opens with its edits."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from engine.types import Neuron
from kn_studio.editing_intents import ChooseEdit, MakeEdit, MeasureEdits, SaveEdits, SwitchEdit, UndoEdit
from kn_studio.editing_state import EditChoice
from kn_studio.fact_intents import ChooseFact
from kn_studio.intents import LocateNeurons, NewSession, OpenSession
from kn_studio.viewmodels import window as window_view
from tests.e2e.test_walk import Start, capital, ready, settled, until

NEURONS = (Neuron(0, 3), Neuron(1, 5))


def test_an_edit_is_made_measured_taken_back_and_comes_back_with_its_session(
    start: Start, qtbot: QtBot, model_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "edits.kns"
    studio = ready(start, qtbot, model_folder, path)
    studio.on_intent(ChooseFact(capital()))
    until(qtbot, lambda: studio.state.value.prompts != () and settled(studio))
    assert studio.state.value.model is not None
    clean = studio.state.value.model.fingerprint
    choice = EditChoice("enhance", factor=4.0)
    studio.on_intent(ChooseEdit(choice))
    assert studio.state.value.edit_choice == choice
    studio.on_intent(MakeEdit(choice, NEURONS, ("en",)))
    until(qtbot, lambda: studio.state.value.edit_effect is not None and settled(studio))
    state = studio.state.value
    assert state.edits.in_force == 1
    assert state.model is not None
    assert state.model.fingerprint == state.edits.now != clean == state.edits.clean
    assert any("Edited" in lamp.words or "EDITED" in lamp.words for lamp in window_view.lamps(state, 0.0))
    assert state.edit_effect is not None
    assert state.edit_effect.fact == capital()
    studio.on_intent(SaveEdits(tmp_path / "d.safetensors"))
    until(qtbot, lambda: (tmp_path / "d.safetensors").is_file() and settled(studio))
    studio.on_intent(LocateNeurons((capital(),), ("en",)))
    until(qtbot, lambda: studio.state.value.run is not None and settled(studio))
    store, run = studio.sessions.store, studio.state.value.run
    assert store is not None
    assert run is not None
    assert store.run(run).spec.fingerprint == state.edits.now
    assert [edit.factor for edit in store.run(run).spec.edits] == [4.0]
    (line,) = state.edits.lines
    studio.on_intent(SwitchEdit(line.id, False))
    until(qtbot, lambda: studio.state.value.edits.in_force == 0 and settled(studio))
    assert studio.state.value.model is not None
    assert studio.state.value.model.fingerprint == clean
    studio.on_intent(MeasureEdits())
    until(qtbot, lambda: studio.state.value.message is not None and settled(studio))
    assert studio.state.value.message is not None
    assert "No edit is in force" in studio.state.value.message.what
    studio.on_intent(UndoEdit())
    until(qtbot, lambda: studio.state.value.edits.in_force == 1 and settled(studio))
    assert studio.window.close()
    again = start()
    again.on_intent(OpenSession(path))
    until(qtbot, lambda: again.state.value.edits.in_force == 1 and again.state.value.model is not None)
    until(
        qtbot,
        lambda: (
            again.state.value.model is not None
            and again.state.value.model.fingerprint == state.edits.now
            and settled(again)
        ),
    )
    assert again.state.value.edits.lines[0].edit == line.edit
    assert again.state.value.edit_effect == state.edit_effect
    again.on_intent(NewSession(tmp_path / "other.kns"))
    until(
        qtbot,
        lambda: (
            again.state.value.session_path == tmp_path / "other.kns"
            and again.state.value.edits.lines == ()
            and again.state.value.model is not None
            and again.state.value.model.fingerprint == clean
            and settled(again)
        ),
    )
