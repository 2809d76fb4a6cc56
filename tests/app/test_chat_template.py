"""The switch of the chat template in the window: its warning, what it changes in the state, and the session."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engine.editing.types import EditLine, suppress
from engine.errors import ModelError
from engine.types import Neuron
from kn_studio import results, view_state
from kn_studio.actions.context import Host
from kn_studio.app_state import AppState, JobLine
from kn_studio.editing_state import Edits
from kn_studio.model_intents import UseChatTemplate
from kn_studio.panels.model import ModelPanel
from kn_studio.session.store import Store
from kn_studio.viewmodels import model, run_model
from tests.engine.test_chat import chatting
from tests.viewmodels import small


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty session."""
    with Store.create(tmp_path / "small.kns") as made:
        yield made


CHATTING = replace(small.MODEL, has_chat_template=True)


def test_only_a_model_with_a_template_offers_it_and_says_what_it_does() -> None:
    assert model.view(AppState(model=small.MODEL)).chat is None
    state = AppState(model=CHATTING)
    offered = model.view(state).chat
    assert offered is not None
    assert (offered.on, offered.possible) == (False, True)
    assert "which neurons carry them" in offered.warning
    plain = model.view(replace(state, level="plain")).chat
    assert plain is not None
    assert "which switches carry them" in plain.warning
    busy = model.view(replace(state, job=JobLine("job-1", "Locating"))).chat
    assert busy is not None
    assert not busy.possible
    line = EditLine(1, suppress((Neuron(0, 1),)), True)
    edited = model.view(replace(state, edits=Edits((line,)))).chat
    assert edited is not None
    assert not edited.possible
    assert "Take the edits" in edited.warning


def test_the_box_asks_for_it_and_follows_the_model(qtbot: QtBot) -> None:
    panel = ModelPanel()
    qtbot.addWidget(panel)
    panel.show_view(model.view(AppState(model=CHATTING)))
    assert not panel.loaded.chat.isChecked()
    with qtbot.waitSignal(panel.intent) as told:
        panel.loaded.chat.click()
    assert told.args == [UseChatTemplate(True)]
    panel.show_view(model.view(AppState(model=replace(CHATTING, chat_template=True))))
    assert panel.loaded.chat.isChecked()
    panel.show_view(model.view(AppState(model=CHATTING, job=JobLine("job-1", "Locating"))))
    assert not panel.loaded.chat.isEnabled()
    assert "wait until" in panel.loaded.chat.toolTip()
    panel.show_view(model.view(AppState(model=small.MODEL)))
    assert panel.loaded.chat.isHidden()


def test_answers_are_asked_again_and_the_session_remembers() -> None:
    asked = replace(CHATTING, chat_template=True, fingerprint="c" * 64)
    state = AppState(model=CHATTING)
    changes = results.changes(state, UseChatTemplate(True), asked)
    now = replace(state, **changes)
    assert (now.model, now.chat_template, now.live, now.scaling) == (asked, True, (), None)
    assert (now.edits.clean, now.edits.now) == (asked.fingerprint, asked.fingerprint)
    assert view_state.unpack(view_state.pack(now), lambda _uuid: None)["chat_template"] is True


def test_a_run_made_with_it_says_what_to_turn_on(store: Store) -> None:
    run = store.run(small.three_languages(store))
    other = replace(small.MODEL, fingerprint="c" * 64, chat_template=True)
    state = AppState(model=other)
    assert run_model.missing(state, run, "to see it").startswith("Turn the chat template off to see it")
    made = replace(run, spec=replace(run.spec, chat_template=True, fingerprint="d" * 64))
    assert run_model.missing(AppState(model=small.MODEL), made, "to see it").startswith("Turn the chat template on")


def test_edits_in_force_are_of_the_model_as_it_was_asked() -> None:
    host = Host(chatting())
    host.stack().apply(suppress((Neuron(1, 2),)))
    with pytest.raises(ModelError, match="Edits are in force"):
        host.use_chat(True)
    host.stack().undo()
    assert host.use_chat(True).info.chat_template
    assert host.use_chat(False).info == host.clean.info
