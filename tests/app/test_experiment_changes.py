"""What experiments change in the state, and what is read in the user's place when they do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from kn_studio import experiment_changes as changes
from kn_studio.app_state import AppState
from kn_studio.experiment_follow import STATION, Following
from kn_studio.experiment_intents import LookAtRun, ReadExperiments, RunExperiment, ShowExperiment
from kn_studio.experiment_state import Described, ExperimentChoice, Experiments, Found, RunLine
from kn_studio.state import State

ONE, TWO = (RunLine(Path(f"/data/{name}"), "localisation", {}, ("m",), 3, 9) for name in ("one", "two"))
BASE = Experiments((Described("localisation", "Localisation", "", (), 1, ()),), runs=(ONE, TWO))


def state(**fields: Any) -> AppState:
    return AppState(station=STATION, experiments=replace(BASE, **fields))


def after(before: AppState, made: dict[str, Any]) -> Experiments:
    return replace(before, **made).experiments


def test_a_run_that_begins_comes_first_and_on_screen() -> None:
    fresh = replace(ONE, folder=Path("/data/new"), done=0, state="running")
    before = state(wanted=ONE.folder, found=Found(ONE))
    now = after(before, changes.landed(before, fresh))
    assert [line.folder for line in now.runs] == [fresh.folder, ONE.folder, TWO.folder]
    assert (now.running, now.wanted, now.found) == (fresh.folder, fresh.folder, None)


def test_a_unit_that_lands_leaves_what_is_looked_at_alone() -> None:
    running = replace(ONE, state="running")
    before = state(running=ONE.folder, wanted=TWO.folder, found=Found(TWO), landed=4)
    now = after(before, changes.landed(before, replace(running, done=4)))
    assert now.wanted == TWO.folder
    assert now.found == Found(TWO)
    assert now.landed == 5
    assert now.run(ONE.folder) == replace(running, done=4)


def test_what_was_read_late_does_not_take_the_place_of_what_is_wanted_now() -> None:
    before = state(wanted=TWO.folder)
    assert changes.RESULTS[ShowExperiment](before, ShowExperiment(ONE.folder), Found(ONE)) == {}
    now = after(before, changes.RESULTS[ShowExperiment](before, ShowExperiment(TWO.folder), Found(TWO)))
    assert now.found == Found(TWO)


def test_what_is_read_of_the_run_that_runs_does_not_turn_the_count_back() -> None:
    before = state(running=ONE.folder, wanted=ONE.folder, runs=(replace(ONE, done=6, state="running"), TWO))
    found = Found(replace(ONE, done=5, state="in use", fault="Another program is writing to this folder."))
    now = after(before, changes.RESULTS[ShowExperiment](before, ShowExperiment(ONE.folder), found))
    assert now.found is not None
    assert (now.found.line.done, now.found.line.state, now.found.line.fault) == (6, "running", "")


def test_a_list_that_is_read_keeps_the_run_that_runs_and_those_of_no_session() -> None:
    running = replace(ONE, done=8, state="running")
    before = state(running=ONE.folder, runs=(running, TWO))
    fresh = replace(ONE, folder=Path("/data/other"))
    now = after(before, changes.RESULTS[ReadExperiments](before, ReadExperiments(), ((), (), (ONE, fresh))))
    assert now.runs == (running, TWO, fresh)


def test_a_stopped_run_stops_in_the_list_and_a_finished_one_is_finished() -> None:
    before = state(running=ONE.folder, wanted=ONE.folder, runs=(replace(ONE, state="running"),))
    now = after(before, changes.ended(before))
    assert now.running is None
    assert now.runs[0].state == "stopped"
    done = replace(ONE, done=9, state="finished")
    now = after(before, changes.RESULTS[RunExperiment](before, RunExperiment("localisation"), done))
    assert (now.running, now.runs[0]) == (None, done)


def test_the_form_and_the_run_on_screen_survive_a_session() -> None:
    choice = ExperimentChoice("degeneracy", {"degeneracy": {"facts": 7}}, ("demo-gpt",), "/data/x")
    kept = changes.picture(state(choice=choice, wanted=ONE.folder))
    opened = changes.opened((ONE,), kept)
    assert (opened.choice, opened.wanted, opened.runs) == (choice, ONE.folder, (ONE,))
    assert changes.opened((TWO,), kept).wanted is None, "its run is not remembered any more"
    for broken in (None, 3, {"choice": 1}, {"choice": {"key": "a"}}):
        assert changes.opened((ONE,), broken) == Experiments(runs=(ONE,))


def test_the_station_reads_what_it_needs_once_and_again_when_a_run_ends(qtbot: QtBot) -> None:
    living = State(AppState())
    asked: list[object] = []
    following = Following(living, asked.append)
    living.changed.connect(following.on_change)
    living.update(station=STATION)
    living.update(level="plain")
    assert asked == [ReadExperiments()]
    living.update(experiments=replace(BASE, wanted=ONE.folder))
    living.update(level="research")
    assert asked[1:] == [ShowExperiment(ONE.folder)]
    living.update(experiments=replace(living.value.experiments, found=Found(ONE), running=ONE.folder))
    asked.clear()
    following._timer.setInterval(10)
    for number in range(5):
        living.update(experiments=replace(living.value.experiments, landed=number + 1))
    assert asked == [], "not at every unit"
    qtbot.waitUntil(lambda: asked == [ShowExperiment(ONE.folder)])
    for number in range(5, 9):
        living.update(experiments=replace(living.value.experiments, landed=number + 1))
    qtbot.wait(30)
    assert len(asked) == 1, "not while it is being read"
    living.update(experiments=replace(living.value.experiments, running=None))
    assert asked[1:] == [ShowExperiment(ONE.folder), ReadExperiments()]
    following.stop()


def test_looking_at_another_run_clears_what_was_compared() -> None:
    before = state(wanted=ONE.folder, found=Found(ONE))
    now = after(before, changes.HANDLERS[LookAtRun](before, LookAtRun(TWO.folder)))
    assert (now.wanted, now.found, now.paired) == (TWO.folder, None, None)
    assert changes.HANDLERS[LookAtRun](before, LookAtRun(ONE.folder)) == {}
