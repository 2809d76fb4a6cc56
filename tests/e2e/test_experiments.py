"""An experiment through the real lanes and the station's own buttons: run, watch, stop, go on, read, close, reopen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kn_studio.app import Studio
from kn_studio.experiment_intents import ChooseExperiment
from kn_studio.experiment_state import ExperimentChoice
from kn_studio.intents import ShowStation, StopJob
from kn_studio.keeping_intents import Redo, Undo
from kn_studio.panels.experiments import ExperimentsPanel
from tests.e2e.test_walk import Start, ready, settled, until

SMALL = {"top_k": 4, "sentences": 1, "prompts": 1, "tests": 1, "others": 1, "draws": 1}


class Files:
    """Answers instead of the platform's dialogs."""

    kind = ""

    def __init__(self, target: Path) -> None:
        self.path = target

    def target(self, _parent: QWidget, _title: str, _name: str, _kinds: str) -> Path:
        return self.path

    def folder(self, _parent: QWidget, _title: str) -> Path:
        return self.path


class Opener:
    """Notes what the system would have been handed."""

    def __init__(self) -> None:
        self.opened: list[Path] = []

    def open(self, path: Path) -> bool:
        self.opened.append(path)
        return True


def station(studio: Studio, qtbot: QtBot) -> ExperimentsPanel:
    studio.on_intent(ShowStation("experiments"))
    panel = studio.window.panels["experiments"]
    assert isinstance(panel, ExperimentsPanel)
    until(qtbot, lambda: bool(studio.state.value.experiments.catalogue) and settled(studio))
    return panel


def state_of(studio: Studio, folder: Path) -> str:
    line = studio.state.value.experiments.run(folder)
    return line.state if line is not None else ""


@pytest.mark.slow
def test_an_experiment_is_run_stopped_gone_on_with_and_reopened(
    start: Start, qtbot: QtBot, model_folder: Path, tmp_path: Path
) -> None:
    path, folder = tmp_path / "experiments.kns", tmp_path / "run"
    studio = ready(start, qtbot, model_folder, path)
    panel = station(studio, qtbot)
    shown = studio.state.value.model
    assert panel.form.button.isEnabled()
    settings = {**SMALL, "facts": 2}
    choice = ExperimentChoice("localisation", {"localisation": settings}, (str(model_folder),), str(folder))
    studio.on_intent(ChooseExperiment(choice))
    facts = panel.form.facts.fields["facts"].line
    assert facts is not None
    facts.setFocus()
    facts.selectAll()
    QTest.keyClicks(facts, "3")
    panel.form.button.click()
    choice = choice.with_value("facts", 3, 50)
    assert studio.state.value.experiments.choice == choice
    until(qtbot, lambda: (line := studio.state.value.experiments.run(folder)) is not None and line.done >= 1)
    assert studio.state.value.job is not None
    assert not panel.form.button.isEnabled()
    studio.on_intent(StopJob())
    until(qtbot, lambda: settled(studio))
    line = studio.state.value.experiments.run(folder)
    assert line is not None
    assert line.state == "stopped"
    assert 1 <= line.done < 3
    until(qtbot, lambda: panel.results.isVisible() and f"{line.done} of 3 units" in panel.results.state.text())
    until(qtbot, lambda: panel.figures.isVisible())
    assert f"{line.done} of 3 units" in panel.figures.about.text()
    assert panel.verdicts.rows == [] or not panel.verdicts.rows[0].isVisible()

    panel.results.notice._button.click()
    until(qtbot, lambda: settled(studio) and state_of(studio, folder) == "finished")
    until(qtbot, lambda: bool(panel.verdicts.rows) and settled(studio))
    assert panel.verdicts.rows[0].word.text() in ("Supported", "Not supported", "Cannot tell")
    assert studio.state.value.model == shown, "the model on screen is not the run's"
    opener = Opener()
    panel.opener = opener  # type: ignore[assignment]
    until(qtbot, panel.results.report_button.isEnabled)
    panel.results.report_button.click()
    panel.results.folder_button.click()
    assert opener.opened == [folder / "report.html", folder]
    panel.files = Files(tmp_path / "rows.csv")  # type: ignore[assignment]
    panel.results.rows_button.click()
    until(qtbot, lambda: (tmp_path / "rows.csv").is_file() and settled(studio))
    assert studio.window.close()

    again = start(path)
    until(qtbot, lambda: settled(again) and again.state.value.session_path is not None)
    panel = station(again, qtbot)
    until(qtbot, lambda: panel.results.isVisible() and bool(panel.verdicts.rows) and settled(again))
    assert again.state.value.experiments.choice == choice
    found = again.state.value.experiments.found
    assert found is not None
    assert found.complete
    assert found.line.folder == folder
    panel.results.forget_button.click()
    until(qtbot, lambda: again.state.value.experiments.runs == () and settled(again))
    again.on_intent(Undo())
    until(qtbot, lambda: [line.folder for line in again.state.value.experiments.runs] == [folder] and settled(again))
    again.on_intent(Redo())
    until(qtbot, lambda: again.state.value.experiments.runs == () and settled(again))
    assert (again.state.value.undo, again.state.value.redo) == ("run off the list", "")
