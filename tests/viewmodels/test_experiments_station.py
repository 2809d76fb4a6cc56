"""The Experiments station as pictures of the state: forms, runs, verdicts, figures, tables, what is said when."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.types import Fact, Label, ModelInfo
from kn_studio import translation
from kn_studio.app_state import AppState
from kn_studio.experiment_intents import ProbeExperiment, RunExperiment
from kn_studio.experiment_state import Cost, Found, Setting, Way
from kn_studio.fact_state import FactRow
from kn_studio.sample_experiments import HOME, experiment_states
from kn_studio.viewmodels import experiment_figures as figures
from kn_studio.viewmodels import experiment_results as results
from kn_studio.viewmodels import experiment_table as tables
from kn_studio.viewmodels import experiment_wording as words
from kn_studio.viewmodels.experiment_choice import toggled
from kn_studio.viewmodels.experiment_form import form_view, parsed
from kn_studio.viewmodels.experiment_results import ResultsView
from kn_studio.viewmodels.experiment_runs import go_on
from kn_studio.viewmodels.experiments_station import ExperimentsView, view
from tests.viewmodels.small import MODEL


@pytest.fixture(scope="module")
def states() -> dict[str, AppState]:
    model: ModelInfo = replace(MODEL, id="demo-bert")
    return experiment_states(AppState(session_path=Path("/tmp/s.kns"), model=model, languages=("en", "zh")))


def seen(states: dict[str, AppState], name: str) -> ExperimentsView:
    return view(states[name], None)


def found(states: dict[str, AppState], name: str) -> ResultsView:
    shown = seen(states, name).results
    assert shown is not None
    return shown


def test_a_form_is_made_of_the_recipes_own_settings(states: dict[str, AppState]) -> None:
    form = seen(states, "ready").form
    assert form.described is not None
    apart = {"facts", "languages", "relations", "source", "uuids", "arms"}
    assert {field.setting.name for field in form.fields} | apart == set(form.described.defaults)
    assert [field.setting.name for field in form.fields][-2:] == ["seed", "batch_mb"]
    assert isinstance(form.run, RunExperiment)
    assert form.run.recipe == form.described.defaults
    assert form.run.models == ("demo-bert",)
    assert form.run.folder is None
    assert isinstance(form.probe, ProbeExperiment)
    assert "not measured" in form.cost


def test_a_changed_setting_reaches_the_run_and_stays_with_its_experiment(states: dict[str, AppState]) -> None:
    state = states["ready"]
    choice = state.experiments.choice.with_value("top_k", 7, 20)
    now = replace(state, experiments=replace(state.experiments, choice=choice))
    form = form_view(now, HOME)
    assert form.run is not None
    assert form.run.recipe["top_k"] == 7
    assert [field.setting.name for field in form.fields if field.changed] == ["top_k"]
    elsewhere = replace(choice, key="degeneracy")
    other = form_view(replace(state, experiments=replace(state.experiments, choice=elsewhere)), HOME)
    assert not any(field.changed for field in other.fields)
    assert choice.with_value("top_k", 20, 20).own == {}


def test_facts_and_arms_are_offered_by_name(states: dict[str, AppState]) -> None:
    form = seen(states, "narrowed").form
    narrow = form.narrowing
    assert narrow.relations_text == "capital, continent"
    assert [(each.key, each.text, each.chosen) for each in narrow.relations] == [
        ("P36", "capital (P36) · 193", True), ("P30", "continent (P30) · 210", True),
        ("P37", "official language (P37) · 96", False),
    ]  # fmt: skip
    assert [(each.key, each.chosen) for each in narrow.sources] == [("", False), ("Built-in facts", True)]
    assert [each.key for each in narrow.arms if not each.chosen] == ["ig_zero"]
    assert toggled(narrow.arms, "ig_zero") == ""
    assert toggled(narrow.arms[:1], narrow.arms[0].key) is None
    assert form.run is not None
    assert form.run.recipe["relations"] == "P36,P30"
    assert form.run.way.workers == 4
    assert next(each for each in narrow.workers if each.chosen).key == "4"
    assert "float32 on CPU" in narrow.where
    plain = seen(states, "ready").form
    assert (plain.narrowing.relations_text, plain.narrowing.named_text) == ("All relations", "Drawn by the seed")
    assert all(each.chosen for each in plain.narrowing.arms)


def test_the_facts_of_the_facts_station_are_offered(states: dict[str, AppState]) -> None:
    label = {"en": Label("France", "Paris")}
    fact = Fact("u-1", "P36", label, "made up", "none")
    rows = tuple(FactRow(f"u-{number}", "P36", "en", "France", "Paris", 1) for number in range(3))
    search = replace(states["narrowed"].search, text="fra", rows=rows, total=3)
    state = replace(states["narrowed"], fact=fact, search=search)
    first, one, found = form_view(state, HOME).narrowing.named
    assert dict(first.values) == {"uuids": "", "facts": 50}
    assert (one.text, dict(one.values)) == (
        "The fact on the Facts station: France, Paris", {"uuids": "u-1", "facts": 1}
    )  # fmt: skip
    assert dict(found.values) == {"uuids": "u-0,u-1,u-2", "facts": 3}
    many = replace(state, search=replace(search, total=900))
    assert len(form_view(many, HOME).narrowing.named) == 2, "what is not all there is not taken over"
    relation = replace(state, search=replace(search, text="", relation="P36", total=900))
    assert dict(form_view(relation, HOME).narrowing.named[-1].values)["relations"] == "P36"


def test_a_run_computes_as_the_model_on_screen_was_loaded(states: dict[str, AppState]) -> None:
    state = states["ready"]
    assert state.model is not None
    loaded = replace(state.model, device="cuda:0,cuda:1", dtype="torch.bfloat16")
    form = form_view(replace(state, model=loaded), HOME)
    assert form.run is not None
    assert form.probe is not None
    assert form.run.way == form.probe.way == Way("cuda:0,cuda:1", "bfloat16")
    spread = form_view(replace(state, model=replace(loaded, device="cuda:0+cuda:1")), HOME)
    assert spread.run is not None
    assert spread.run.way.device == "spread"
    other = form_view(replace(state, model=replace(loaded, id="another")), HOME)
    assert other.run is not None
    assert other.run.way == Way()
    line = replace(states["stopped"].experiments.runs[0], way=Way("cpu", "float64", 2))
    resumed = go_on(replace(state, job=None), line)
    assert resumed is not None
    assert resumed.way == line.way


@pytest.mark.parametrize(
    ("text", "value", "fault"),
    [
        ("3", 3, ""),
        (" 12 ", 12, ""),
        ("0", None, "Neurons goes from 1."),
        ("x", None, "Neurons needs a whole number."),
        ("1.5", None, "Neurons needs a whole number."),
    ],
)
def test_what_is_typed_is_a_value_or_a_sentence(text: str, value: int | None, fault: str) -> None:
    setting = Setting("top_k", "Neurons", "", "int", 20, minimum=1)
    got, said = parsed(setting, text)
    assert said == fault
    if value is not None:
        assert got == value


def test_the_cost_is_told_for_what_it_was_measured_on_alone(states: dict[str, AppState]) -> None:
    form = seen(states, "cost").form
    assert form.cost == "About 40 min on this computer: 150 units of 16 s, measured on demo-bert."
    assert not form.cost_stale
    state = states["cost"]
    choice = state.experiments.choice.with_value("facts", 9, 50)
    stale = form_view(replace(state, experiments=replace(state.experiments, choice=choice)), HOME)
    assert stale.cost_stale
    assert "changed since" in stale.cost
    several = replace(state.experiments.cost or Cost("", {}, (), "", 0, 0, 0, 0), models=("a", "b"))
    two = form_view(replace(state, experiments=replace(state.experiments, cost=several)), HOME)
    assert "if every model is as quick as demo-bert" in two.cost


@pytest.mark.parametrize(
    ("name", "said"),
    [("running", "still running"), ("edited", "is edited"), ("too-few-models", "compares models")],
)
def test_what_cannot_be_run_says_why(states: dict[str, AppState], name: str, said: str) -> None:
    form = seen(states, name).form
    assert said in form.why_not
    assert form.run is None
    assert form.probe is None


def test_lengths_of_time_are_told_roughly() -> None:
    assert [words.about(seconds) for seconds in (0.2, 45, 2400, 7200, 40_000)] == [
        "about 1 s", "about 45 s", "about 40 min", "about 2.0 h", "about 11 h",
    ]  # fmt: skip


def test_a_part_of_a_run_says_so_everywhere_and_judges_nothing(states: dict[str, AppState]) -> None:
    shown = found(states, "running")
    assert shown.partial == "34 of 150 units"
    assert shown.share == pytest.approx(34 / 150)
    assert results.verdicts(shown, "demo-bert") == ()
    assert results.verdict_sentence(shown, "demo-bert") == words.EARLY
    assert all("34 of 150 units" in each.about for each in figures.figures(shown, "demo-bert"))
    assert shown.go_on is None, "it runs already"
    assert shown.report is None


def test_a_stopped_run_goes_on_with_its_own_settings(states: dict[str, AppState]) -> None:
    shown = found(states, "stopped")
    assert shown.go_on is not None
    assert shown.go_on.resume
    assert shown.go_on.folder == shown.line.folder
    assert shown.go_on.recipe == shown.line.recipe
    assert shown.state == "Stopped"


@pytest.mark.parametrize("name", ["missing", "damaged", "in-use", "failed"])
def test_what_went_wrong_is_said_with_what_to_do(states: dict[str, AppState], name: str) -> None:
    shown = found(states, name)
    assert shown.message.endswith(".")
    assert shown.hint.endswith(".")
    assert (shown.go_on is not None) == (name == "failed")


def test_verdicts_are_counted_and_told_with_evidence_and_rule(states: dict[str, AppState]) -> None:
    shown = found(states, "finished")
    lines = results.verdicts(shown, "demo-bert")
    counts = {reading: sum(line.reading == reading for line in lines) for reading in words.VERDICTS}
    told = results.verdict_sentence(shown, "demo-bert")
    assert f"{counts['supported']} supported" in told
    assert f"{counts['not supported']} not supported" in told
    assert all(line.evidence and line.rule and line.claim for line in lines)
    everyday = replace(shown, level="plain")
    plain = results.verdict_sentence(everyday, "demo-bert")
    assert f"Statements tested on demo-bert: {len(lines)}. Supported: {counts['supported']};" in plain
    plainly = results.verdicts(everyday, "demo-bert")
    assert next(line.claim for line in plainly if line.reading == "supported") in plain
    assert any("neurons" in line.claim for line in lines)
    assert not any("neuron" in line.claim or "uppress" in line.claim for line in plainly)
    only = results.verdicts(shown, "demo-bert", "not supported")
    assert {line.token for line in only} == {"bad"}
    assert len(results.readings(shown, "demo-bert")) == 1 + sum(count > 0 for count in counts.values())
    few = found(states, "cannot-tell")
    assert {line.word for line in results.verdicts(few, "demo-bert")} == {"Cannot tell"}


def test_figures_hold_what_was_estimated(states: dict[str, AppState]) -> None:
    shown = found(states, "finished")
    drawn = figures.figures(shown, "demo-bert")
    assert shown.described is not None
    assert shown.found is not None
    assert [each.title for each in drawn] == [each.title for each in shown.described.pictures]
    first, picture = drawn[0], shown.described.pictures[0]
    assert len(first.rows) == len(picture.arms)
    wanted = next(
        each for each in shown.found.estimates
        if (each.arm, each.operation, each.metric, each.language)
        == (picture.arms[0], picture.operations[0], picture.metric, "all")
    )  # fmt: skip
    spot = first.rows[0][1][0]
    assert (spot.mean, spot.low, spot.high) == (wanted.mean, wanted.low, wanted.high)
    assert next(each for each in drawn if each.title.startswith("AUROC")).chance == 0.5
    profile = next(each for each in drawn if each.kind == "profile")
    assert [name for name, _ in profile.rows] == ["0", "1", "2", "3"]


def test_figures_keep_their_keys_in_another_language(states: dict[str, AppState]) -> None:
    keys = [each.key for each in figures.figures(found(states, "finished"), "demo-bert")]
    translation.install(lambda text, _n: f"«{text}»")
    try:
        drawn = figures.figures(found(states, "finished"), "demo-bert")
    finally:
        translation.install(None)
    assert [each.key for each in drawn] == keys
    assert all(each.title.startswith("«") and each.rows[0][0].startswith("«") for each in drawn if each.kind == "dots")


def test_a_matrix_has_languages_down_and_across(states: dict[str, AppState]) -> None:
    drawn = figures.figures(found(states, "editing"), "demo-bert")
    grid = next(each for each in drawn if each.kind == "matrix")
    assert [code for code, _ in grid.down] == ["en", "zh", "ar"]
    assert [code for code, _ in grid.across][:3] == ["en", "zh", "ar"]
    assert max(abs(cell.tint) for line in grid.cells for cell in line if cell is not None) == pytest.approx(1.0)
    assert "Bars" not in grid.about, "it has none"
    assert any("Bars are 95 % intervals." in each.about for each in drawn if each.kind == "dots")


def test_the_table_has_n_mean_and_interval(states: dict[str, AppState]) -> None:
    shown = found(states, "finished")
    metrics = tables.metrics(shown, "demo-bert")
    assert metrics[0][0] == "specificity", "what is drawn comes first"
    languages = dict(tables.languages(shown, "demo-bert", "specificity"))
    assert languages["all"] == "all languages"
    assert "zh" in languages
    lines = tables.lines(shown, "demo-bert", "specificity", "all", "known")
    assert lines
    assert all(line.n == 48 and line.low is not None and line.high is not None for line in lines)


def test_the_success_rate_has_its_full_name_where_it_first_stands(states: dict[str, AppState]) -> None:
    lines = tables.published(found(states, "finished"), "demo-bert")
    rates = [line for line in lines if "SR" in line.what]
    assert [line.what for line in rates] == ["Success rate (SR)", *["SR"] * (len(rates) - 1)]
    assert all("success rate" in line.tip for line in rates)


def test_a_run_that_goes_on_says_which_facts_it_has_measured(states: dict[str, AppState]) -> None:
    shown = found(states, "running")
    about = [each.about for each in figures.figures(shown, "demo-bert") if each.kind == "dots"]
    assert about[0].startswith("Known facts measured so far (34 of 150 units): 11.")
    assert shown.found is not None
    assert "50 facts drawn, 48 of them known" in results.about_model(shown.found, "demo-bert")


def test_published_figures_stand_beside_those_nearest_to_them(states: dict[str, AppState]) -> None:
    shown = found(states, "degeneracy")
    lines = tables.published(shown, "demo-bert")
    assert shown.described is not None
    assert len(lines) == len(shown.described.published)
    topology = next(line for line in lines if "NTC" in line.setting)
    assert " → " in topology.ours
    assert "arXiv" in tables.caveats(shown)


def test_two_models_are_looked_at_one_by_one(states: dict[str, AppState]) -> None:
    shown = found(states, "two-models")
    assert shown.models == ("demo-bert", "demo-gpt")
    assert isinstance(shown.found, Found)
    one, other = (figures.figures(shown, model)[0].rows for model in shown.models)
    assert one != other


def test_runs_are_compared_with_their_settings(states: dict[str, AppState]) -> None:
    shown = seen(states, "compared").comparison
    assert [ask.second.name for ask in shown.asks] == ["localisation-2"]
    assert shown.settings == "Both have the same settings."
    assert shown.partial == "localisation-2 is not complete: 34 of 150 units."
    assert shown.names[0].startswith("localisation-1")
    assert any(line.apart for line in shown.lines)
    assert any(not line.apart for line in shown.lines)


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, "–"), (0.0, "0"), (2.6219, "2.62"), (-0.1534, "−0.153"), (16.003, "16.0"), (0.00001, "1.0e−05")],
)
def test_figures_are_written_alike(value: float | None, text: str) -> None:
    assert words.figure(value) == text
