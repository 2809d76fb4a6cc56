"""Heads of table twins, lines of origin, names of relations and quotes in the language of the interface."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.experiments.cross_lingual_editing_claims import _DIFFERENCES, _rule
from kn_studio import interface_language
from kn_studio.fact_state import FactRow
from kn_studio.panels.experiment_models import ExperimentModels
from kn_studio.panels.model import ModelPanel
from kn_studio.translation import again, joined, quoted, quotes, told, tr
from kn_studio.viewmodels import experiment_form, method_wording, palette, run_sheet
from kn_studio.viewmodels.experiment_wording import worded
from kn_studio.viewmodels.model_hub import looked_at
from kn_studio.viewmodels.provenance import Provenance
from kn_studio.widgets.data_table import HEADS, DataTable
from tests.widgets import plots
from tests.widgets.test_spoken import words

LATIN = re.compile(r"[A-Za-z]{2,}")
SETTINGS = {"baseline": "per_word", "rule": "gauss", "steps": 3, "objective": "prob", "tolerance": 0.001}
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


def plain(text: str) -> str:
    """Without the characters that are seen nowhere."""
    return text.translate(ISOLATES)


@pytest.mark.parametrize("make", [make for make, *_ in plots.PLOTS.values()] + [plots.heat_map, words])
def test_every_column_of_a_plot_has_a_head(make: object, qtbot: QtBot) -> None:
    plot = make()  # type: ignore[operator]
    qtbot.addWidget(plot)
    assert set(plot.table().columns) - {"x", "y"} <= set(HEADS)


@pytest.mark.parametrize("code", ["zh", "ar"])
def test_heads_are_words_and_a_copy_has_the_names_of_files(code: str, qapp: QApplication, qtbot: QtBot) -> None:
    interface_language.use(qapp, code)
    table = DataTable("Map", tuple(HEADS), [tuple(range(len(HEADS)))])
    qtbot.addWidget(table)
    assert not [each.title for each in table.held.columns if LATIN.search(each.title)]
    table.put_in_order(((0, True),), [0])
    assert not [each.title for each in table.held.columns if LATIN.search(each.title)]
    table.copy()
    assert QGuiApplication.clipboard().text().split("\n")[0].split("\t") == list(HEADS)


def test_a_line_of_origin_words_its_settings_and_reads_from_right_to_left(qapp: QApplication) -> None:
    found = Provenance(
        model="demo-bert", fingerprint="a" * 64, dtype="float32", device="cpu", method="amig", settings=SETTINGS,
        facts=("Germany: Berlin", "France: Paris"), sources=("mLAMA (CC BY-NC 4.0)", "KN Studio"),
    )  # fmt: skip
    assert "AMIG (Baseline: each word blanked out, Quadrature: Gauss, Steps: 3" in found.line
    assert "demo-bert, weights aaaaaaaaaaaa, float32, cpu" in found.line
    interface_language.use(qapp, "ar")
    line = found.line
    for name in ("baseline", "gauss", "steps", "objective", "tolerance", "prob"):
        assert name not in line
    assert "AMIG (خط الأساس: " in plain(line)
    # Each part that has Arabic words begins as the interface does, and its Latin pieces are apart.
    assert line.startswith("\u200f")
    assert "\u2068\u200f\u2068demo-bert\u2069، " in line
    assert "\u2068Germany: Berlin\u2069؛ \u2068France: Paris\u2069" in line


def test_settings_that_no_form_has_keep_their_names() -> None:
    offered = {each.name for method in run_sheet.OFFERED for each in method.settings}
    assert "facts" not in offered
    assert method_wording.settings({"facts": 50, "steps": None, "t_low": 0.1}) == "facts 50, T_low: 0.1"


def test_quotes_are_the_interfaces(qapp: QApplication) -> None:
    said = quoted("Lima")
    assert (said, quotes()) == ("“Lima”", ("“", "”"))
    interface_language.use(qapp, "ar")
    assert (plain(quoted("Lima")), plain(again(said)), quotes()) == ("«Lima»", "«Lima»", ("«", "»"))
    interface_language.use(qapp, "zh")
    assert (quoted("利马"), quotes()) == ("“利马”", ("“", "”"))


def test_a_list_of_names_in_many_scripts_runs_as_the_interface_does(qapp: QApplication) -> None:
    interface_language.use(qapp, "ar")
    listed = joined(("English", "中文", "Deutsch"), tr(", "))
    assert listed.startswith("\u200f")
    assert plain(listed) == "English، 中文، Deutsch"


def test_a_fact_in_the_palette_has_its_subject_first(qapp: QApplication) -> None:
    from kn_studio.app_state import AppState

    row = FactRow("u1", "P36", "ar", "ألمانيا", "برلين", 3, "mLAMA", frozenset({"ar"}), {}, False)
    interface_language.use(qapp, "ar")
    title = palette._facts(AppState(), [row])[1][0].title
    assert title.startswith("\u200f")
    assert plain(title) == "ألمانيا – برلين"


def test_how_sure_a_verdict_is_is_told_with_the_space_that_all_shares_have(qapp: QApplication) -> None:
    said = "The confidence is 58 %, and 82 % is asked for."
    interface_language.use(qapp, "ar")
    assert plain(told(said)) == "الثقة 58 %، والمطلوب 82 %."
    interface_language.use(qapp, "zh")
    assert not LATIN.search(told(said))


@pytest.mark.parametrize("key", list(_DIFFERENCES))
def test_what_two_arms_differ_in_is_a_sentence_and_is_told_in_every_language(key: str, qapp: QApplication) -> None:
    rule = _rule(key)
    said = r"the paired difference in '[^']+' \([^()]+ minus [^()]+; [^()]+(\([^()]*\))?[^()]*, known facts\)"
    assert re.search(said, rule)
    assert len(re.findall(r"'[^']+' in (?:its|the)", rule)) == 2
    interface_language.use(qapp, "ar")
    assert "paired difference" not in worded(rule)
    assert "الفرق المزدوج" in worded(rule)


def test_layers_are_counted_where_a_model_on_the_hub_is_looked_at(qapp: QApplication) -> None:
    from kn_studio.model_state import HubModel

    interface_language.use(qapp, "ar")
    shown = looked_at(HubModel("org/name", "abc", 1, family="bert", layers=12, width=3072), "research")
    said = plain(" ".join(value for _, value, _ in shown.rows))
    assert "12 طبقة" in said
    assert "طبقات" not in said


def test_the_first_device_and_precision_are_a_word_and_still_the_key(qapp: QApplication, qtbot: QtBot) -> None:
    interface_language.use(qapp, "ar")
    panel = ModelPanel()
    qtbot.addWidget(panel)
    assert (panel._device.currentText(), panel._dtype.currentText()) == ("تلقائي", "تلقائي")
    assert panel._place() == ("auto", "auto")
    panel._device.setEditText("cuda:0, cuda:1")
    assert panel._place() == ("cuda:0,cuda:1", "auto")


def test_a_model_in_a_folder_keeps_its_slash_at_the_end(qapp: QApplication, qtbot: QtBot) -> None:
    interface_language.use(qapp, "ar")
    models = ExperimentModels()
    qtbot.addWidget(models)
    models.show_models((experiment_form.ModelLine("models/my-gptj/", True, True),))
    assert models.chips["models/my-gptj/"].text() == "\u2066models/my-gptj/\u2069"


def test_a_folder_of_the_user_is_shown_without_the_users_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert experiment_form._shortly(tmp_path / "runs" / "own") == str(Path("~", "runs", "own"))
    assert experiment_form._shortly(tmp_path.parent / "else") == str(tmp_path.parent / "else")


def test_a_relation_is_named_as_the_interface_speaks_in_the_samples_of_all_stations(qapp: QApplication) -> None:
    from kn_studio.library.builtin import BuiltinLibrary
    from kn_studio.sample import sample
    from kn_studio.viewmodels import fact_line

    made = sample(BuiltinLibrary(), "en", "light", "ar")
    try:
        states = (*made.states.values(), *made.facts.values(), *made.languages.values(), *made.degeneracy.values())
        known = [state for state in states if state.search.relations]
        assert known
        assert {plain(fact_line.relation(state, "P36")) for state in known} == {"P36 عاصمة"}
        english = [replace(state, interface="en") for state in known]
        assert {plain(fact_line.relation(state, "P36")) for state in english} == {"P36 capital"}
    finally:
        made.close()
