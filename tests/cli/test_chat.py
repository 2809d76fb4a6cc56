"""`locate --chat-template`: another run, which says so, gives itself again and is resumed as it was made."""

from __future__ import annotations

import contextlib
import io
import shlex
from pathlib import Path

import pytest

from engine.errors import ModelError
from kn_studio.actions import locate as action
from kn_studio.actions.context import Host
from kn_studio.intents import LocateNeurons
from kn_studio.session.reproduce import as_command, as_script
from kn_studio.session.store import Store
from tests.actions.made import finish
from tests.cli.conftest import Run
from tests.engine.test_chat import chatting

ASKED = ("--prompt", "The capital of France is [Y].", "--answer", "Paris", "--language", "en", "--steps", "2")


@pytest.fixture(scope="module")
def chat(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny random GPT-2 with a chat template."""
    folder = tmp_path_factory.mktemp("chat")
    loaded = chatting()
    loaded.model.float().save_pretrained(folder)
    loaded.tokenizer.save_pretrained(folder)
    return folder


def test_it_is_kept_reproduced_and_off_by_default(run: Run, chat: Path, tmp_path: Path) -> None:
    session = tmp_path / "s.kns"
    plain = run("locate", chat, *ASKED, "--session", session, "--json")
    asked = run("locate", chat, *ASKED, "--chat-template", "--session", session, "--json")
    assert plain.code == asked.code == 0
    with Store.open(session) as store:
        one, other = store.runs()
        assert (one.spec.chat_template, other.spec.chat_template) == (False, True)
        assert one.spec.fingerprint != other.spec.fingerprint
        wanted = [str(each.neuron) for each in store.selections(2)[0].selection.neurons]
        assert wanted != [str(each.neuron) for each in store.selections(1)[0].selection.neurons]
    assert "--chat-template" not in as_command(one.spec)
    assert "with_chat" not in as_script(one.spec)
    again = tmp_path / "again.kns"
    assert run(*shlex.split(as_command(other.spec))[1:], "--session", again, "--json").code == 0
    with Store.open(again) as store:
        assert [str(each.neuron) for each in store.selections(1)[0].selection.neurons] == wanted
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(compile(as_script(other.spec), "script", "exec"), {})
    assert [word for word in said.getvalue().split() if word.startswith("L") and word[1:2].isdigit()] == wanted


def test_it_is_resumed_as_it_was_begun(run: Run, chat: Path, tmp_path: Path) -> None:
    session = tmp_path / "s.kns"
    host = Host(chatting())
    host.use_chat(True)
    with Store.create(session) as store:
        from kn_studio.fact_intents import TypeFact
        from kn_studio.library.builtin import BuiltinLibrary

        typed = TypeFact(("The capital of France is [Y].", "The large city is [Y]."), "Paris", "en")
        work = action.locate(host, store, BuiltinLibrary(), LocateNeurons(typed=typed))
        while not store.runs() or not store.landed(1):
            next(work)
        work.close()
        host.use_chat(False)
        with pytest.raises(ModelError, match="with the chat template"):
            finish(action.resume(host, store, 1))
        host.use_chat(True)
        found, _ = finish(action.resume(host, store, 1))
        assert found.status == "done"
        assert found.spec.chat_template


def test_a_model_without_one_says_so(run: Run, gpt2: Path) -> None:
    said = run("locate", gpt2, *ASKED, "--chat-template")
    assert said.code == 2
    assert "no chat template" in said.err
