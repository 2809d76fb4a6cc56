from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from kn_studio.app_state import AppState, JobLine, LiveAnswer
from kn_studio.fact_intents import ChooseFact, PreviewAnswer, SearchFacts, TypeFact
from kn_studio.fact_state import FactRow, FactSearch
from kn_studio.intents import LocateNeurons
from kn_studio.panels.facts import PAGES, FactsPanel
from kn_studio.theme import DARK, LIGHT, Theme
from kn_studio.viewmodels import facts
from kn_studio.viewmodels.chosen_fact import PromptRow
from kn_studio.widgets import rail
from tests.panels.stage import cut_off, nameless, staged
from tests.viewmodels import small

SEARCH = FactSearch(
    "", "ar", "", 2,
    (FactRow(small.UUID, "P36", "ar", "ألمانيا", "برلين", 6, "cldr"), FactRow("u2", "P36", "ar", "النيجر", "نيامي", 3)),
    (("P36", "capital"), ("P37", "official language")), ("en", "zh", "ar"),
)  # fmt: skip
PROMPTS = small.prompts(("en", "ar"))
LIVE = (LiveAnswer(PROMPTS[0], small.answer("Berlin")), LiveAnswer(PROMPTS[1], small.answer("Wien", 0.02, 214)))
CHOSEN = AppState(
    model=small.MODEL, fact=small.GERMANY, languages=("en", "ar"), prompts=PROMPTS, search=SEARCH, live=LIVE
)


def test_search_as_you_type_waits_for_a_pause(qtbot: QtBot) -> None:
    panel = staged(qtbot, FactsPanel, facts.view(AppState(search=SEARCH), None))
    told: list[object] = []
    panel.intent.connect(told.append)
    with qtbot.waitSignal(panel.intent, timeout=2000):
        QTest.keyClicks(panel.library.search, "ger")
    assert told == [SearchFacts("ger", "ar", "")]
    panel.library.relation.setCurrentIndex(1)
    panel.library.relation.activated.emit(1)
    assert told[-1] == SearchFacts("ger", "ar", "P36")


def test_what_is_being_typed_is_left_alone(qtbot: QtBot) -> None:
    panel = staged(qtbot, FactsPanel, facts.view(AppState(search=SEARCH), None))
    QTest.keyClicks(panel.library.search, "ge")
    panel.show_view(facts.view(AppState(search=replace(SEARCH, text="g")), None))
    assert panel.library.search.text() == "ge"


def test_a_row_chooses_its_fact(qtbot: QtBot) -> None:
    panel = staged(qtbot, FactsPanel, facts.view(CHOSEN, None))
    assert panel.library.table.currentIndex().row() == 0
    with qtbot.waitSignal(panel.intent) as told:
        panel.library.table.selectRow(1)
    assert told.args == [ChooseFact("u2")]


def test_ask_and_locate(qtbot: QtBot) -> None:
    panel = staged(qtbot, FactsPanel, facts.view(CHOSEN, None))
    with qtbot.waitSignal(panel.intent) as told:
        panel.ask.click()
    assert told.args == [PreviewAnswer()]
    with qtbot.waitSignal(panel.intent) as told:
        panel.locate.click()
    assert told.args == [LocateNeurons((small.UUID,), ("en", "ar"))]
    panel.show_view(facts.view(replace(CHOSEN, model=None), None))
    assert not panel.locate.isEnabled()
    assert panel.locate.toolTip() == "Load a model to see its answers."
    panel.show_view(facts.view(replace(CHOSEN, job=JobLine("job-1", "Locating")), None))
    assert not panel.locate.isEnabled()
    assert "wait until" in panel.locate.toolTip()


def test_answers_and_labels(qtbot: QtBot) -> None:
    panel = staged(qtbot, FactsPanel, facts.view(CHOSEN, None))
    rows = panel.answers.prompts.cells.rows
    assert [cell.text for cell in rows[1]] == ["What is the capital of Germany? [Y].", "Wien", "0.02", "214"]
    assert rows[1][3].token == "warn"
    assert [row[0].right_to_left for row in rows] == [False] * 3 + [True] * 3
    panel.answers.switch._buttons["labels"].click()
    assert panel.answers.labels.isVisible()
    withheld = [row[0].text for row in panel.answers.labels.cells.rows if row[3].text == "withheld"]
    assert withheld == ["हिन्दी"]


def test_a_typed_fact(qtbot: QtBot) -> None:
    panel = staged(qtbot, FactsPanel, facts.view(AppState(search=SEARCH), None))
    panel.source._buttons["type"].click()
    assert not panel.library.total.isVisible()
    form = panel.form
    form.language.setCurrentIndex(form.language.findData("en"))
    with qtbot.assertNotEmitted(panel.intent):
        form.use.click()
    assert form.fault.text() == "Write a sentence with [Y] where the answer belongs."
    form.prompts.setPlainText("Rome is in [Y].\n\nRome lies in")
    assert form.fault.text() == "Sentence 2: Write [Y] where the answer belongs."
    form.prompts.setPlainText("Rome is in [Y].\n\nRome lies in [Y].")
    assert form.fault.text() == ""
    form.answer.setText(" Italy ")
    with qtbot.waitSignal(panel.intent) as told:
        form.use.click()
    assert told.args == [TypeFact(("Rome is in [Y].", "Rome lies in [Y]."), "Italy", "en")]


def test_the_form_turns_with_the_language(qtbot: QtBot) -> None:
    panel = staged(qtbot, FactsPanel, facts.view(AppState(search=SEARCH), None))
    form = panel.form
    form.language.setCurrentIndex(form.language.findData("ar"))
    form.language.activated.emit(0)
    assert form.answer.layoutDirection() == Qt.LayoutDirection.RightToLeft
    option = form.prompts.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft
    assert option.alignment() & Qt.AlignmentFlag.AlignRight


def test_the_keyboard_finds_the_search_from_any_page(qtbot: QtBot) -> None:
    panel = staged(qtbot, FactsPanel, facts.view(CHOSEN, None))
    panel.show_page("sets")
    assert panel.search_field() is panel.library.search
    assert panel.source.current() == "library"


def test_nothing_found_offers_all_facts(qtbot: QtBot) -> None:
    nothing = replace(SEARCH, text="zzz", rows=(), total=0)
    panel = staged(qtbot, FactsPanel, facts.view(AppState(search=nothing), None))
    assert not panel.library.table.isVisible()
    with qtbot.waitSignal(panel.intent) as told:
        panel.library._empty._primary.click()
    assert told.args == [SearchFacts("", "ar", "")]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", ["chosen", "empty", "typed", "causal"])
def test_every_state_is_drawn_whole(qtbot: QtBot, theme: Theme, name: str) -> None:
    states = {
        "chosen": CHOSEN,
        "empty": AppState(),
        "typed": AppState(typed=TypeFact(("Rome is in [Y].",), "Italy", "en"), search=SEARCH, model=small.MODEL),
        "causal": replace(CHOSEN, model=replace(small.MODEL, kind="causal"), live=()),
    }
    panel = staged(qtbot, FactsPanel, facts.view(states[name], None), theme, (828, 724))
    panel.grab()
    assert cut_off(panel) == []
    assert nameless(panel) == []


@pytest.mark.parametrize("page", PAGES)
def test_in_large_type_it_does_not_scroll_sideways(qtbot: QtBot, page: str) -> None:
    large = LIGHT.at_scale(2.0)
    panel = staged(qtbot, FactsPanel, facts.view(CHOSEN, None), large)
    panel.show_page(page)
    assert panel.minimumSizeHint().width() <= 1280 - large.enlarged(rail.FOLDED)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_long_sentences_are_cut_and_told_in_full_so_that_nothing_scrolls_sideways(qtbot: QtBot, language: str) -> None:
    words = " ".join(["عاصمة" if language == "ar" else "capital"] * 60)
    row = PromptRow(words, language, language, 0, language == "ar", False, tooltip=words)
    view = replace(facts.view(AppState(search=SEARCH), None), prompts=(row,), caution="A caution.")
    panel = staged(qtbot, FactsPanel, view, size=(828, 720))
    for table in (panel.answers.prompts, panel.library.table):
        assert table.horizontalScrollBar().maximum() == 0
        assert not table.horizontalScrollBar().isVisible()
    index = panel.answers.prompts.cells.index(0, 0)
    option = QStyleOptionViewItem()
    panel.answers.prompts.itemDelegate().initStyleOption(option, index)
    assert option.textElideMode == Qt.TextElideMode.ElideRight
    assert (option.direction == Qt.LayoutDirection.RightToLeft) == (language == "ar")
    assert index.data(Qt.ItemDataRole.ToolTipRole).startswith(f"{words}\n")
    assert panel.answers.caution.isVisible()
    panel.show_view(replace(view, caution=""))
    assert not panel.answers.caution.isVisible()
