"""What is copied gives again what was shown: scripts and commands are run on the demo model, and figures compared."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine.degeneracy.types import Thresholds
from engine.types import finished
from kn_studio.actions import checking, editing, languages, locate
from kn_studio.actions.context import Host
from kn_studio.actions.degeneracy import read_located, search_groups
from kn_studio.actions.load_model import load
from kn_studio.app_state import AppState
from kn_studio.checking_state import TypedClaim
from kn_studio.cli import main
from kn_studio.cli.grouped import grouped_document
from kn_studio.cli.output import jsonable
from kn_studio.degeneracy_intents import SearchGroups
from kn_studio.degeneracy_state import DegeneracyChoice
from kn_studio.editing_state import EditChoice, EditEffect
from kn_studio.intents import CompareLanguages, LoadModel, LocateNeurons
from kn_studio.library.store import LibraryStore
from kn_studio.session.records import Choice
from kn_studio.session.store import Store
from kn_studio.viewmodels import as_code
from kn_studio.viewmodels.degeneracy_relation import search_settings

CODES = ("en", "zh")
PARAMS = {"baseline": "mean", "steps": 3, "tolerance": 0.0}
SHARE = 0.4
THRESHOLDS = {"en": 0.35, "zh": 0.25}
UNLIKE = ("run", "seconds", "made", "id", "stack")
"""What differs from one time to the next."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KN_STUDIO_HOME", str(folder))
        yield folder


class Shown:
    """A window's state after a fact was located in two languages, and what it works on."""

    def __init__(self, host: Host, store: Store, library: LibraryStore) -> None:
        self.host, self.store, self.library = host, store, library
        info, _ = finished(load(host, LoadModel("demo-bert", device="cpu")))
        self.fact = library.uuids("P36", CODES, 1)[0]
        asked = LocateNeurons((self.fact,), CODES, None, "amig", PARAMS, 7)
        self.run = finished(locate.locate(host, store, library, asked, Choice()))
        self.state = AppState(
            model=info, fact=library.fact(self.fact), languages=CODES, run=self.run.id, thresholds=THRESHOLDS,
            share=SHARE, prompts=self.run.spec.prompts,
        )  # fmt: skip

    @property
    def choice(self) -> Choice:
        return Choice(THRESHOLDS, SHARE)


@pytest.fixture(scope="module")
def shown(home: Path) -> Iterator[Shown]:
    with LibraryStore.open() as library, Store.temporary() as store:
        yield Shown(Host(), store, library)


def python(shown: Shown, state: AppState) -> dict[str, Any]:
    """The document that the copied script prints, run as a program of its own."""
    assert as_code.possible(state, "python")
    text = as_code.view(state, shown.store, "python")
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stderr}\n{text}"
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def command(shown: Shown, state: AppState, capfd: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """The document of the copied command."""
    text = as_code.view(state, shown.store, "command")
    (line,) = [line for line in text.splitlines() if line.startswith("kn-studio")]
    capfd.readouterr()
    assert main([*shlex.split(line)[1:], "--json", "--quiet"]) == 0
    found: dict[str, Any] = json.loads(capfd.readouterr().out)
    return found


def same(found: Any, wanted: Any, where: str = "") -> None:
    """All figures agree to a millionth, and all else exactly."""
    if isinstance(wanted, Mapping):
        assert set(found) == set(wanted), where
        for key in wanted:
            if key not in UNLIKE:
                same(found[key], wanted[key], f"{where}/{key}")
    elif isinstance(wanted, list | tuple):
        assert len(found) == len(wanted), where
        for place, each in enumerate(wanted):
            same(found[place], each, f"{where}/{place}")
    elif isinstance(wanted, float):
        assert found == pytest.approx(wanted, abs=1e-6), where
    else:
        assert found == wanted, where


def test_a_comparison_of_languages(shown: Shown) -> None:
    asked = CompareLanguages(shown.run.id, CODES)
    found = finished(languages.compared(shown.host, shown.store, shown.library, asked, shown.choice)).comparison
    assert found.count > 0, "there is something to compare"
    assert found.effects
    state = replace(shown.state, station="languages", comparison=found)
    same(python(shown, state), jsonable(found))


def test_a_comparison_of_languages_as_a_command(shown: Shown, capfd: pytest.CaptureFixture[str]) -> None:
    state = replace(shown.state, station="languages", thresholds=dict.fromkeys(CODES, 0.3))
    asked = CompareLanguages(shown.run.id, CODES)
    choice = Choice(state.thresholds, SHARE)
    found = finished(languages.compared(shown.host, shown.store, shown.library, asked, choice))
    told = command(shown, state, capfd)
    assert [[each["layer"], each["index"]] for each in told["independent"]] == jsonable(found.comparison.neurons)
    same(told["arms"], jsonable(found.comparison.effects))
    same(told["locality"], found.comparison.locality)


@pytest.mark.parametrize("method", ["pairs", "topology"])
def test_a_search_for_degenerate_neurons(shown: Shown, capfd: pytest.CaptureFixture[str], method: Any) -> None:
    choice = DegeneracyChoice(
        method=method, language="en", thresholds=Thresholds(0.1, 0.2), candidates=8, allow_root=False
    )
    rule = (choice.thresholds.t_low, choice.thresholds.t_high)
    asked = SearchGroups(shown.run.id, method, "en", 8, None, rule, search_settings(choice, method))
    found = finished(search_groups(shown.host, shown.store, shown.library, asked, shown.choice))
    neurons = read_located(shown.store, shown.run, "en", shown.choice).neurons
    fact = shown.library.fact(shown.fact)
    wanted = jsonable(grouped_document(found, shown.host.require().info, fact, neurons))
    state = replace(shown.state, station="degeneracy", degeneracy=found, degeneracy_choice=choice)
    same(python(shown, state), wanted)
    same(command(shown, state, capfd), wanted)
    # What is in the form of the next search says nothing of the one that is shown.
    form = replace(choice, candidates=3, budget=2, method="sets", scale="absolute")
    same(python(shown, replace(state, degeneracy_choice=form)), wanted)


def edited(shown: Shown, *choices: EditChoice) -> AppState:
    """The state after edits of the strongest neurons, one on top of the other."""
    host = Host()
    finished(load(host, LoadModel("demo-bert", device="cpu")))
    neurons = read_located(shown.store, shown.run, "en", shown.choice).neurons
    for place, choice in enumerate(choices):
        changed = finished(
            editing.make_edit(
                host, shown.store, shown.library, choice, neurons[place : place + 3], shown.run.spec.prompts, used=CODES
            )
        )
    return replace(shown.state, station="edit", edits=changed.edits, edit_effect=changed.effect, model=changed.info)


def effect_of(state: AppState) -> EditEffect:
    assert state.edit_effect is not None
    return state.edit_effect


@pytest.mark.slow
def test_edits_on_top_of_each_other_with_all_that_they_do(shown: Shown) -> None:
    fact = shown.library.fact(shown.fact)
    assert fact is not None
    other = next(
        found
        for uuid in shown.library.uuids("P36", CODES, 9)[1:]
        if (found := shown.library.fact(uuid)) is not None and found.labels["en"].object != fact.labels["en"].object
    )
    new = {code: other.labels[code].object for code in CODES}
    rewrite = EditChoice("rewrite", answers=new, variant="dai", remove=1.0, add=8.0)
    state = edited(shown, EditChoice("enhance", factor=3.0), rewrite)
    found = python(shown, state)
    same(found, jsonable(replace(effect_of(state), edits=())))
    assert any(answer["new"] for answer in found["answers"])


@pytest.mark.slow
def test_an_ablation_that_is_measured_alone_above_an_edit_that_stands(shown: Shown) -> None:
    state = edited(shown, EditChoice("erase", variant="zero"), EditChoice("mean"))
    same(python(shown, state), jsonable(replace(effect_of(state), edits=())))


@pytest.mark.slow
def test_an_edit_as_a_command(
    shown: Shown, capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = edited(shown, EditChoice("erase", variant="zero"))
    monkeypatch.chdir(tmp_path)
    text = as_code.view(state, shown.store, "command")
    (echo,) = [shlex.split(line) for line in text.splitlines() if line.startswith("echo")]
    Path(echo[3]).write_text(echo[1], encoding="utf-8")
    told = command(shown, state, capfd)
    assert told["neurons"] == jsonable(state.edits.lines[0].edit.neurons)
    assert set(CODES) <= set(told["languages"])
    for code, each in told["languages"].items():
        mine = [answer for answer in effect_of(state).answers if answer.language == code]
        wanted = next((answer for answer in mine if answer.paraphrase), mine[0])
        assert each["before"]["probability"] == pytest.approx(wanted.before.probability, abs=1e-6)
        assert each["after"]["probability"] == pytest.approx(wanted.after.probability, abs=1e-6)
        assert each["control"]["probability_mean"] == pytest.approx(wanted.control_mean, abs=1e-6)


def test_claims_that_were_checked(shown: Shown, capfd: pytest.CaptureFixture[str]) -> None:
    fact = shown.library.fact(shown.fact)
    assert fact is not None
    typed = (
        TypedClaim(fact.labels["en"].subject, "P36", fact.labels["en"].object, "en"),
        TypedClaim(fact.labels["en"].subject, "P36", "Paris", "en"),
    )
    checks = finished(checking.check_claims(shown.host, None, shown.library, typed, elsewhere=True))
    state = replace(shown.state, station="check", checks=checks)
    found = python(shown, state)
    same(found, jsonable(checks))
    assert found["rows"][0]["confidence"] is not None, "there is a verdict to be had again"
    told = command(shown, state, capfd)["claims"]
    assert [each["verdict"] for each in told] == [row.verdict for row in checks.rows]
    assert [each["score"] for each in told] == pytest.approx([row.score for row in checks.rows], abs=1e-6)


@pytest.mark.slow
def test_a_search_in_an_edited_model_makes_the_edit_first(shown: Shown) -> None:
    host = Host()
    finished(load(host, LoadModel("demo-bert", device="cpu")))
    neurons = read_located(shown.store, shown.run, "en", shown.choice).neurons
    finished(
        editing.make_edit(
            host, shown.store, shown.library, EditChoice("erase", variant="zero"), neurons[:1], shown.run.spec.prompts,
        )
    )  # fmt: skip
    asked = LocateNeurons((shown.fact,), CODES, None, "amig", PARAMS, 7)
    run = finished(locate.locate(host, shown.store, shown.library, asked, Choice()))
    assert run.spec.edits
    found = finished(
        languages.compared(host, shown.store, shown.library, CompareLanguages(run.id, CODES), shown.choice)
    ).comparison
    state = replace(shown.state, station="languages", run=run.id, comparison=found)
    same(python(shown, state), jsonable(found))


def test_a_script_stops_at_other_weights(shown: Shown) -> None:
    state = replace(shown.state, station="languages")
    text = as_code.view(state, shown.store, "python").replace(shown.run.spec.fingerprint, "0" * 64)
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "These are other weights." in done.stderr
