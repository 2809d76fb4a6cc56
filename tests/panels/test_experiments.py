"""The Experiments station on an offscreen screen: what it asks for, what it shows, nothing cut off."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kn_studio.app_state import AppState
from kn_studio.experiment_intents import (
    ChooseExperiment,
    CompareExperiments,
    ExportExperiment,
    ForgetExperiment,
    LookAtRun,
    OpenExperiment,
    ProbeExperiment,
    RunExperiment,
)
from kn_studio.intents import AskExport
from kn_studio.panels.experiments import ExperimentsPanel
from kn_studio.sample_experiments import HOME, experiment_states
from kn_studio.theme import DARK, LIGHT
from kn_studio.viewmodels.experiments_station import view
from kn_studio.widgets.interval_plot import IntervalPlot, PlotRows, PlotSpot
from tests.panels.stage import cut_off, nameless, staged
from tests.viewmodels.small import MODEL


class Files:
    """Answers instead of the platform's dialogs."""

    kind = ""

    def folder(self, _parent: QWidget, _title: str) -> Path:
        return Path("/data/run")

    def target(self, _parent: QWidget, _title: str, name: str, _kinds: str) -> Path:
        return Path("/data") / name


@pytest.fixture(scope="module")
def states() -> dict[str, AppState]:
    model = replace(MODEL, id="demo-bert")
    return experiment_states(AppState(session_path=Path("/tmp/s.kns"), model=model, languages=("en", "zh")))


def stage(qtbot: QtBot, states: dict[str, AppState], name: str, **more: Any) -> ExperimentsPanel:
    return staged(qtbot, ExperimentsPanel, view(states[name], None), **more)


def said(panel: ExperimentsPanel) -> list[object]:
    heard: list[object] = []
    panel.intent.connect(heard.append)
    return heard


STATES = (
    "loading", "ready", "ready-plain", "narrowed", "too-few-models", "ladder", "cost", "edited", "begun", "running",
    "stopped", "finished", "finished-plain", "cannot-tell", "two-models", "editing", "degeneracy", "fact-checking",
    "compared", "failed", "missing", "damaged", "in-use",
)  # fmt: skip


@pytest.mark.parametrize("name", STATES)
def test_no_state_cuts_off_a_word_or_leaves_a_control_without_a_name(
    qtbot: QtBot, states: dict[str, AppState], name: str
) -> None:
    panel = stage(qtbot, states, name, size=(828, 720), theme=DARK)
    assert cut_off(panel) == []
    assert nameless(panel) == []


def test_there_is_a_picture_of_every_state(states: dict[str, AppState]) -> None:
    assert set(states) == set(STATES)


def test_the_form_says_what_is_chosen(qtbot: QtBot, states: dict[str, AppState]) -> None:
    panel = stage(qtbot, states, "ready")
    heard = said(panel)
    panel.form.models.chips["demo-gpt"].click()
    (chosen,) = heard
    assert isinstance(chosen, ChooseExperiment)
    assert chosen.choice.models == ("demo-bert", "demo-gpt")
    heard.clear()
    field = panel.form.fields.fields["top_k"].line
    assert field is not None
    field.setText("0")
    field.editingFinished.emit()
    assert heard == []
    assert "from 1" in panel.form.fault.text()
    field.setText("7")
    field.editingFinished.emit()
    assert panel.form.fault.text() == ""
    (changed,) = heard
    assert isinstance(changed, ChooseExperiment)
    assert changed.choice.own == {"top_k": 7}
    heard.clear()
    panel.form.button.click()
    panel.form.measure.click()
    assert [type(each) for each in heard] == [RunExperiment, ProbeExperiment]


def test_a_ladder_names_its_models_and_sets_what_suits_their_sizes(qtbot: QtBot, states: dict[str, AppState]) -> None:
    panel = stage(qtbot, states, "ready")
    assert not panel.form.models.ladder.isVisible()
    panel.show_view(view(states["too-few-models"], None))
    assert panel.form.models.ladder.isVisible()
    heard = said(panel)
    panel.form.models.ladders.actions()[0].trigger()
    (chosen,) = heard
    assert isinstance(chosen, ChooseExperiment)
    assert chosen.choice.models[0] == "EleutherAI/pythia-70m"
    assert chosen.choice.own == {"share": 0.0002}
    panel.show_view(view(states["ladder"], None))
    assert "Apache-2.0" in panel.form.on_ladder.text()
    assert panel.form.models.chips["EleutherAI/pythia-410m"].isChecked()
    panel.form.models.chips["EleutherAI/pythia-6.9b"].click()
    fewer = heard[-1]
    assert isinstance(fewer, ChooseExperiment)
    assert len(fewer.choice.models) == 6


def test_settings_beyond_the_first_fold_out_in_research_alone(qtbot: QtBot, states: dict[str, AppState]) -> None:
    panel = stage(qtbot, states, "ready")
    assert not panel.form.fields.isVisible()
    panel.form.more.click()
    assert panel.form.fields.isVisible()
    plain = stage(qtbot, states, "ready-plain")
    assert not plain.form.more.isVisible()


def test_facts_arms_and_processes_are_chosen(qtbot: QtBot, states: dict[str, AppState]) -> None:
    panel = stage(qtbot, states, "narrowed")
    heard = said(panel)

    def own() -> dict[str, Any]:
        chosen = heard[-1]
        assert isinstance(chosen, ChooseExperiment)
        return dict(chosen.choice.own)

    which, arms = panel.form.which, panel.form.arms
    assert not arms.isVisible()
    panel.form.more.click()
    assert arms.isVisible()
    arms.boxes["ig_zero"].click()
    assert "arms" not in own(), "all of them are no choice"
    arms.boxes["random"].click()
    assert "random" not in own()["arms"].split(",")
    which.fill_picker()
    which.picker.list.item(2).setCheckState(Qt.CheckState.Checked)
    assert own()["relations"] == "P36,P30,P37"
    which.source.setCurrentIndex(which.source.findData(""))
    which.source.activated.emit(which.source.currentIndex())
    assert "source" not in own()
    which.fill_ways()
    which.changed.emit((("uuids", "u-1"), ("facts", 1)))
    assert (own()["uuids"], own()["facts"]) == ("u-1", 1)
    arms.processes.setCurrentIndex(arms.processes.findData("2"))
    arms.processes.activated.emit(arms.processes.currentIndex())
    workers = heard[-1]
    assert isinstance(workers, ChooseExperiment)
    assert workers.choice.workers == 2


def test_one_arm_stays_and_pooled_arms_have_no_boxes(qtbot: QtBot, states: dict[str, AppState]) -> None:
    state = states["narrowed"]
    choice = replace(state.experiments.choice, values={"localisation": {"arms": "random"}})
    alone = replace(state, experiments=replace(state.experiments, choice=choice))
    panel = staged(qtbot, ExperimentsPanel, view(alone, None))
    heard = said(panel)
    panel.form.arms.boxes["random"].click()
    assert heard == []
    assert panel.form.arms.boxes["random"].isChecked()
    pooled = replace(choice, key="fact-checking")
    panel.show_view(view(replace(state, experiments=replace(state.experiments, choice=pooled)), None))
    assert panel.form.arms.boxes == {}


def test_the_form_gives_way_to_a_run_and_comes_back(qtbot: QtBot, states: dict[str, AppState]) -> None:
    panel = stage(qtbot, states, "ready")
    assert panel.form.button.isVisible()
    panel.show_view(view(states["finished"], None))
    assert not panel.form.button.isVisible()
    panel.form.fold.click()
    assert panel.form.button.isVisible()


def test_a_run_is_chosen_gone_on_with_and_opened(qtbot: QtBot, states: dict[str, AppState]) -> None:
    panel = stage(qtbot, states, "finished")
    heard = said(panel)
    panel.runs.table.selectRow(2)
    assert heard == [LookAtRun(HOME / "cross-lingual-editing-1")]
    panel.files = Files()  # type: ignore[assignment]
    panel.runs.open.click()
    panel.results.figures_button.click()
    panel.results.forget_button.click()
    panel.figures.button.click()
    panel.compare.button.click()
    run = HOME / "localisation-1"
    assert heard[1:] == [
        OpenExperiment(Path("/data/run")),
        ExportExperiment("figures", run, Path("/data/localisation-1-figures.csv")),
        ForgetExperiment(run),
        AskExport("figure"),
        CompareExperiments(run, HOME / "localisation-2"),
    ]
    stopped = stage(qtbot, states, "stopped")
    heard = said(stopped)
    stopped.results.notice._button.click()
    (intent,) = heard
    assert isinstance(intent, RunExperiment)
    assert intent.resume


def test_verdicts_are_filtered_and_their_rules_are_research(qtbot: QtBot, states: dict[str, AppState]) -> None:
    panel = stage(qtbot, states, "finished")
    shown = [row for row in panel.verdicts.rows if row.isVisible()]
    assert shown
    assert all(row.rule.isVisible() for row in shown)
    panel.verdicts.filter.set_current("not supported")
    panel.verdicts.filter.chosen.emit("not supported")
    shown = [row for row in panel.verdicts.rows if row.isVisible()]
    assert {row.word.text() for row in shown} == {"Not supported"}
    plain = stage(qtbot, states, "finished-plain")
    assert not any(row.rule.isVisible() for row in plain.verdicts.rows)
    assert all(row.toolTip() for row in plain.verdicts.rows)
    assert not plain.table.isVisible()


def test_what_is_looked_at_stays_while_a_run_fills_in(qtbot: QtBot, states: dict[str, AppState]) -> None:
    panel = stage(qtbot, states, "running")
    panel.figures.show_figure("AUROC at equal size")
    panel.table.show_metric("auroc")
    state = states["running"]
    assert state.experiments.found is not None
    line = replace(state.experiments.found.line, done=35)
    now = replace(state.experiments, found=replace(state.experiments.found, line=line), runs=(line,))
    panel.show_view(view(replace(state, experiments=now), None))
    assert panel.figures.which.currentText() == "AUROC at equal size"
    assert panel.table.measure.currentText() == "AUROC"
    assert "35 of 150" in panel.figures.about.text()


def test_another_model_shows_its_own_figures(qtbot: QtBot, states: dict[str, AppState]) -> None:
    panel = stage(qtbot, states, "two-models")
    before = panel.figures.plot.as_text()
    assert panel.published.head_words == ("Published figures", "Ours: demo-bert")
    panel.results.models.chosen.emit("demo-gpt")
    assert panel.figures.plot.as_text() != before
    assert panel.published.head_words[1] == "Ours: demo-gpt", "the same one beside every published model"
    assert "demo-gpt" in panel.results.about.text()


def test_a_plot_says_what_its_dots_are(qtbot: QtBot) -> None:
    plot = IntervalPlot("Plot")
    qtbot.addWidget(plot)
    plot.resize(600, 300)
    spots = (PlotSpot(0, 1.0, 0.5, 1.5, "1 [0.5, 1.5]"), PlotSpot(1, -1.0, None, None, "-1"))
    plot.set_content(PlotRows((("one", spots), ("two", spots[:1])), ("off", "double"), 0.0, "nats"), "in words")
    plot.show()
    qtbot.waitExposed(plot)
    assert plot.accessibleDescription() == "in words"
    assert plot.as_text().splitlines() == [
        "\t\tnats\tlow\thigh", "one\toff\t1\t0.5\t1.5", "one\tdouble\t-1\t\t", "two\toff\t1\t0.5\t1.5",
    ]  # fmt: skip
    found = {plot.spot_at(QPointF(x, y)) for x in range(0, 600, 4) for y in range(0, plot.height(), 4)}
    assert "one, off\n1 [0.5, 1.5]" in found
    assert "one, double\n-1" in found


def test_series_do_not_wear_the_hues_of_languages(qtbot: QtBot) -> None:
    plot = IntervalPlot("Plot")
    qtbot.addWidget(plot)
    plot.resize(600, 300)
    spots = tuple(PlotSpot(number, float(number), None, None, "") for number in range(3))
    plot.set_content(PlotRows((("one", spots),), ("off", "mean", "other"), 0.0, "nats"))
    plot.show()
    qtbot.waitExposed(plot)
    image = plot.grab().toImage()
    drawn = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {LIGHT.series_color(number).name() for number in range(3)} <= drawn
    assert not {LIGHT.language_color(number).name() for number in range(8)} & drawn


def test_numbers_below_zero_have_the_sign_of_the_tables(qtbot: QtBot) -> None:
    plot = IntervalPlot("Plot")
    qtbot.addWidget(plot)
    for axis in (plot.getAxis("bottom"), plot.getAxis("left")):
        assert axis.tickStrings([-0.5, 0.0, 0.5], 1.0, 0.5) == ["−0.5", "0", "0.5"]
