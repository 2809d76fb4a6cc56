"""Words of the start page and of the Models and Facts stations that are made of parts, in Chinese and Arabic."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kn_studio import interface_language, session_pictures
from kn_studio.app_state import AppState, JobLine
from kn_studio.degeneracy_state import SwitchRow
from kn_studio.fact_state import ImportReport, LibraryInfo, SkippedRow, SourceLine
from kn_studio.library import own
from kn_studio.panels.fact_cells import list_columns
from kn_studio.translation import as_read, bare, marked, told, unlettered
from kn_studio.viewmodels import (
    check_wording,
    experiment_choice,
    experiment_wording,
    facts,
    group_switches,
    model,
    overlap_wording,
    start,
)
from kn_studio.viewmodels.experiment_forms import worded
from kn_studio.viewmodels.fact_table import FoundFact
from kn_studio.viewmodels.lint import suspicions
from kn_studio.viewmodels.plain_words import plainly
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column, in_words
from tests.viewmodels import small

KINDS = {"zh": ("掩码式", "因果式"), "ar": ("مقنَّع", "سببي")}


@pytest.mark.parametrize("code", KINDS)
def test_the_kind_of_a_model_is_a_word(qapp: QApplication, code: str) -> None:
    interface_language.use(qapp, code)
    masked, causal = KINDS[code]
    for info, word in ((small.MODEL, masked), (replace(small.MODEL, kind="causal"), causal)):
        found = model.view(AppState(model=info))
        assert any(word in value and info.kind not in value for _, value, _ in found.rows)
    shipped = " ".join(part for each in model.view(AppState()).shipped for part in each.parts)
    assert masked in shipped
    assert "masked" not in shipped


@pytest.mark.parametrize("code", KINDS)
def test_why_a_model_does_not_fit_an_experiment_is_told_whole(qapp: QApplication, code: str) -> None:
    interface_language.use(qapp, code)
    said = told("demo-bert cannot be used for 'localisation': it has fewer than 400 neurons.")
    assert "fewer" not in said
    assert "400" in said


@pytest.mark.parametrize(("code", "words"), [("zh", "中文：150 个单元中的第 35 个"), ("ar", "الصينية: الوحدة")])
def test_the_unit_that_an_experiment_is_at_is_told(qapp: QApplication, code: str, words: str) -> None:
    interface_language.use(qapp, code)
    said = told("demo-bert, zh: unit 35 of 150")
    assert words in as_read(said)
    assert "unit" not in said
    assert ", " not in said
    alone = told("demo-bert: unit 35 of 150")
    assert "demo-bert" in alone
    assert "unit" not in alone


@pytest.mark.parametrize(("code", "name"), [("zh", "中文"), ("ar", "الصينية")])
def test_a_progress_calls_a_language_by_its_name(qapp: QApplication, code: str, name: str) -> None:
    interface_language.use(qapp, code)
    for said in map(told, ("Asking in zh", "Locating in zh", "Measuring the effect in zh")):
        assert name in said
        assert "zh" not in said


AGREED = {1: "1 من 20 عصبونًا مشترك بين", 2: "2 من 20 عصبونًا مشتركان بين", 5: "5 من 20 عصبونًا مشتركة بين"}


@pytest.mark.parametrize("count", AGREED)
def test_what_is_shared_agrees_with_its_number(qapp: QApplication, count: int) -> None:
    interface_language.use(qapp, "ar")
    said = overlap_wording.shared_sentence(count, 20, 0.5, 0.02, ("en", "zh"), 2, "research")
    assert AGREED[count] in _bare(said)
    few = overlap_wording.shared_sentence(count, 2, 0.5, 0.02, ("en", "zh"), 2, "plain")
    assert "من مفتاحين" in _bare(few)


@pytest.mark.parametrize(("level", "term", "name"), [("zh", "神经元", "开关"), ("ar", "عصبون", "مفاتيح")])
def test_plain_words_of_an_experiment_are_those_of_the_language(
    qapp: QApplication, level: str, term: str, name: str
) -> None:
    interface_language.use(qapp, level)
    claim = worded("Suppressing AMIG's neurons hits the fact more than facts of other relations.")
    said = plainly(claim, "plain")
    assert term in claim
    assert term not in said
    assert name in said
    assert plainly(claim, "research") == claim


def _bare(text: str) -> str:
    """Without the marks of direction."""
    return "".join(letter for letter in text if not "\u2066" <= letter <= "\u2069")


def test_a_reason_that_is_a_sentence_of_its_own_is_told_without_its_full_stop(qapp: QApplication) -> None:
    interface_language.use(qapp, "zh")
    said = told("demo-bert cannot be used for this experiment: The file is empty.")
    assert "文件为空" in said
    assert said.count("。") == 1


@pytest.mark.parametrize("code", KINDS)
def test_what_an_import_left_out_is_told(qapp: QApplication, code: str) -> None:
    interface_language.use(qapp, code)
    skipped = (SkippedRow("a.jsonl", 3, "The line is no JSON object."), SkippedRow("b.csv", 0, "The file is empty."))
    state = AppState(
        library=LibraryInfo((SourceLine(own.ORIGIN.name, "user", "", "", 2),), 2, 2, 1, 1),
        report=ImportReport({"facts": 2}, {}, skipped, 1.0),
    )
    page = facts.view(state, None).sets
    assert page.report is not None
    assert not any("The" in group.reason for group in page.report.groups)
    assert page.sources[0].name != own.ORIGIN.name
    assert "The file is empty." in page.report.text, "what is copied is for who made the data"


def test_shipped_facts_are_marked_in_the_user_s_language(qapp: QApplication) -> None:
    interface_language.use(qapp, "zh")
    _, make = list_columns(facts.view(AppState(), None).table)
    cells = make(FoundFact("u", "德国", "柏林", "P36", 10, False, "cldr", builtin=True))
    assert cells[-1].text == "内置"
    assert "built-in" not in cells[0].spoken


def test_a_remark_on_a_template_is_made_in_the_language_in_force(qapp: QApplication) -> None:
    interface_language.use(qapp, "zh")
    (found,) = suspicions("[X]的大写字母为[Y]", "P36", "zh")
    assert "Mistranslated" not in found.sentence
    assert "首都" in found.sentence


def test_loading_is_said_once() -> None:
    job = JobLine("job-1", "Loading demo-bert", 1, 2, "Reading the weights", 4.0)
    found = model.view(AppState(model_busy="demo-bert", job=job))
    assert found.strip.text == "Reading the weights"


def test_a_line_that_begins_with_a_name_runs_as_the_interface_does(qapp: QApplication) -> None:
    assert as_read("CUDA و CPU") == "CUDA و CPU"
    interface_language.use(qapp, "ar")
    assert as_read("CUDA و CPU") == "\u200fCUDA و CPU"
    assert as_read("af2bdbe1") == "af2bdbe1", "data is copied as it is"


@pytest.mark.parametrize("code", KINDS)
def test_the_sessions_of_the_pictures_say_when_they_were_open(qapp: QApplication, code: str) -> None:
    before = session_pictures._lately("Rivers").line
    assert before == "3 days ago, 2026-11-19 10:12 · 5.9 MB · sessions"
    interface_language.use(qapp, code)
    said = session_pictures._lately("Rivers").line
    assert "2026-11-19 10:12" in said
    assert "ago" not in said
    assert ", " not in said
    assert "disk" not in start.missing(Path("Old.kns")).line


@pytest.mark.parametrize("code", KINDS)
def test_parts_of_a_sentence_are_joined_as_the_language_does(qapp: QApplication, code: str) -> None:
    row = SwitchRow("en", 2, (0.9, 0.8, 0.8, 0.1), (1.0,) * 4, (0.9,) * 4, (0.0,) * 4, (0.9,) * 4)
    interface_language.use(qapp, code)
    said = group_switches._sentence(row, frozenset({0, 1}), 2, "Berlin", "research")
    assert ";" not in said
    assert {"zh": "；", "ar": "؛"}[code] in said


@pytest.mark.parametrize(("code", "said"), [("en", "首都, 大洲"), ("zh", "首都、大洲"), ("ar", "首都، 大洲")])
def test_chosen_relations_are_listed_with_the_commas_of_the_interface(qapp: QApplication, code: str, said: str) -> None:
    interface_language.use(qapp, code)
    state = AppState(search=replace(AppState().search, relations=(("P36", "首都"), ("P30", "大洲"))))
    assert bare(experiment_choice._relations_text(state, ("P36", "P30"))) == said
    languages = experiment_wording.value(None, "languages", "en,zh,ar")
    assert languages == {"en": "en, zh, ar", "zh": "en、zh、ar", "ar": "en، zh، ar"}[code]


@pytest.mark.parametrize(("code", "title"), [("en", "95 %"), ("zh", "95 %"), ("ar", "\u206695 %\u2069")])
def test_figures_and_signs_of_a_head_stand_as_those_below_it(
    qapp: QApplication, qtbot: QtBot, code: str, title: str
) -> None:
    interface_language.use(qapp, code)
    table = CellTable("", (Column("95 %", figures=True), Column(marked("State"))))
    qtbot.addWidget(table)
    assert table.cells.columns[0].title == title
    assert "\u2066" not in table.cells.columns[1].title
    shown = check_wording.confidence(0.92)
    assert shown == title.replace("95", "92")
    table.set_rows(((Cell(shown, figures=True), Cell("")),))
    assert table.as_text([0]) == "92 %\t", "what is copied holds no marks"


def test_what_holds_no_letter_is_read_as_figures_and_a_title_of_words_as_words(qapp: QApplication) -> None:
    assert unlettered("+62") == "+62"
    interface_language.use(qapp, "ar")
    assert unlettered("+62") == "\u2066+62\u2069"
    assert [unlettered(text) for text in ("Berlin", "برلين", "H2O", "")] == ["Berlin", "برلين", "H2O", ""]
    titles = [column.title for column in in_words((Column("95 %"), Column("مرتبة ar"), Column("الموضوع ↑")))]
    assert titles == ["\u206695 %\u2069", "مرتبة ar", "الموضوع ↑"]
