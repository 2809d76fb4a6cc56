"""What a run says of how to get it again gives it again."""

from __future__ import annotations

import contextlib
import io
import shlex
from pathlib import Path

import pytest

from engine.editing.types import suppress
from engine.types import Neuron
from kn_studio.session.records import Choice, RunSpec
from kn_studio.session.reproduce import as_command, as_script
from kn_studio.session.store import Store
from tests.cli.conftest import Run
from tests.cli.test_locate import GERMANY
from tests.session.made import LOCATING, SPEC

TYPED = ("--prompt", "It's the capital of France: [Y].", "--prompt", "[Y] is in France.", "--answer", "Paris")
ASKED = {
    "typed": (*TYPED, "--language", "en", "--top-k", "4"),
    "fact": ("--fact", GERMANY, "--language", "en,zh", "--baseline", "mean", "--steps", "2", "--tolerance", "0"),
    "random": ("--fact", GERMANY, "--method", "random", "--threshold", "0.6", "--seed", "3"),
    "in other numbers": ("--fact", GERMANY, "--language", "en", "--steps", "2", "--dtype", "float64"),
    "preset": ("--fact", GERMANY, "--language", "en,zh", "--preset", "easyedit"),
    "published": ("--fact", GERMANY, "--preset", "reference-exact", "--steps", "2", "--share", "0.4"),
}


@pytest.mark.parametrize("asked", ASKED)
def test_command_and_script_give_the_same_neurons(asked: str, run: Run, bert: Path, tmp_path: Path) -> None:
    session = tmp_path / "s.kns"
    run("locate", bert, *ASKED[asked], "--session", session, "--json")
    with Store.open(session) as store:
        (kept,) = store.runs()
        neurons = {
            (one.fact, one.language): [str(n.neuron) for n in one.selection.neurons] for one in store.selections(1)
        }
    assert any(neurons.values())
    again = tmp_path / "again.kns"
    for line in as_command(kept.spec).splitlines():
        assert run(*shlex.split(line)[1:], "--session", again, "--json").code == 0
    with Store.open(again) as store:
        found = {
            (one.fact, one.language): [str(n.neuron) for n in one.selection.neurons]
            for each in store.runs()
            for one in store.selections(each.id)
        }
        assert {prompt for each in store.runs() for prompt in each.spec.prompts} == set(kept.spec.prompts)
        assert all(each.spec.params == kept.spec.params for each in store.runs())
    assert found == neurons
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(compile(as_script(kept.spec), "script", "exec"), {})
    lines = [line.split() for line in said.getvalue().splitlines()]
    printed = [[word for word in line if word.startswith("L") and word[1:2].isdigit()] for line in lines]
    assert printed == list(neurons.values())


def test_a_run_in_other_numbers_goes_on_in_them(run: Run, bert: Path, tmp_path: Path) -> None:
    session = tmp_path / "s.kns"
    run("locate", bert, *ASKED["in other numbers"], "--session", session, "--json")
    with Store.open(session) as store:
        store.end_run(1, "stopped")
    told = run("resume", session, "--dtype", "float32")
    assert (told.code, "was made in float64, and the model is loaded in float32" in told.err) == (2, True)
    assert run("resume", session).code == 0
    with Store.open(session) as store:
        assert (store.run(1).status, store.run(1).spec.dtype) == ("done", "float64")


def test_a_script_stops_at_other_weights(run: Run, bert: Path, tmp_path: Path) -> None:
    spec = RunSpec("locate", "amig", {"steps": 2}, 7, "f" * 64, str(bert), LOCATING)
    with pytest.raises(AssertionError, match="other weights"):
        exec(compile(as_script(spec), "script", "exec"), {})


def test_revision_edits_and_quotes_are_kept() -> None:
    from dataclasses import replace

    spec = replace(SPEC, model="owner/name", edits=(suppress((Neuron(0, 1),)),), choice=Choice(top_k=7))
    first, second = as_command(spec, "abc").splitlines()
    assert first == "# An edit was in force in the model's weights: save the edited model and name its folder instead."
    assert "owner/name@abc" in shlex.split(second)
    assert "--top-k" in shlex.split(second)
    assert as_script(spec, "abc").startswith(first)
