from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from kn_studio.app_state import AppState, LiveAnswer
from kn_studio.clean_templates import CLEAN
from kn_studio.fact_intents import ForgetTemplate, SaveTemplate, WordTemplates
from kn_studio.fact_state import FactBook, TemplateLine
from kn_studio.panels.facts import FactsPanel
from kn_studio.viewmodels import facts
from tests.panels.stage import cut_off, nameless, staged
from tests.viewmodels import small

ENGLISH = "The capital of [X] is [Y]."
OWN = "What is the capital of [X]? [Y]."
PROMPTS = small.prompts(("en", "ar"))
BOOK = FactBook(
    small.GERMANY, {}, {"en": ("Bonn",)},
    {"en": (TemplateLine(ENGLISH, False, source="mLAMA 1.1"), TemplateLine(OWN, False, own=True))},
)  # fmt: skip
LIVE = (
    LiveAnswer(PROMPTS[0], small.answer("Berlin"), ("The", " capital", " is", "[Y]"), {"Bonn": 12}),
    LiveAnswer(PROMPTS[1], replace(small.answer("Wien", 0.02, 214), tokens=("Ber", "lin"))),
)
STATE = AppState(model=small.MODEL, fact=small.GERMANY, languages=("en", "ar"), prompts=PROMPTS, book=BOOK, live=LIVE)


def card(qtbot: QtBot, state: AppState = STATE) -> FactsPanel:
    return staged(qtbot, FactsPanel, facts.view(state, None))


def test_the_first_prompt_is_shown_in_detail(qtbot: QtBot) -> None:
    panel = card(qtbot)
    detail = panel.answers.detail
    assert panel.answers.prompts.currentIndex().row() == 0
    assert detail.tokens._tokens == ("The", " capital", " is", "[Y]")
    assert [bar.label for bar in detail.bars._rows] == ["✓ Berlin", "Wien"]
    assert [bar.position for bar in detail.bars._rows] == [0, None]
    assert detail.verdict.text() == "\u2068Berlin\u2069: rank 1, p 0.90 · also right: \u2068Bonn\u2069 (rank 12)"
    assert nameless(panel) == []
    assert cut_off(panel) == []


def test_another_row_is_shown_and_stays_when_answers_come(qtbot: QtBot) -> None:
    panel = card(qtbot, replace(STATE, live=()))
    panel.answers.prompts.selectRow(1)
    panel.show_view(facts.view(STATE, None))
    detail = panel.answers.detail
    assert panel.answers.prompts.currentIndex().row() == 1
    assert [bar.text for bar in detail.bars._rows][-1] == ("rank 214", "0.02"), "the right answer is not among the ten"
    assert [button.tag.text for button in detail.tags._buttons] == ["2 tokens"]
    assert "Ber + lin" in detail.tags._buttons[0].toolTip()


def test_a_language_s_chip_leads_to_its_prompts(qtbot: QtBot) -> None:
    panel = card(qtbot)
    panel.answers.show_labels()
    panel.fact.chip.emit("ar")
    assert panel.answers.prompts.isVisible()
    assert panel.answers.prompts.currentIndex().row() == 3


def test_a_template_is_edited_and_kept_as_the_user_s_own(qtbot: QtBot) -> None:
    panel = card(qtbot)
    detail = panel.answers.detail
    assert detail.forget.isHidden()
    detail.edit.click()
    editor = detail.editor
    assert editor.field.text() == ENGLISH
    assert not editor.save.isEnabled(), "nothing was changed yet"
    editor.field.setText("The capital of [X].")
    assert editor.fault.text() == "Write [Y] once, where the answer belongs."
    assert not editor.save.isEnabled()
    editor.field.setText("[X]'s capital city is [Y].")
    assert "Letters touch [X]" in editor.fault.text()
    with qtbot.waitSignal(panel.intent) as told:
        editor.save.click()
    assert told.args == [SaveTemplate("P36", "en", "[X]'s capital city is [Y].", ENGLISH)]
    assert not editor.isVisible()


def test_one_more_wording_replaces_nothing(qtbot: QtBot) -> None:
    panel = card(qtbot)
    panel.answers.detail.another.click()
    editor = panel.answers.detail.editor
    assert editor.field.text() == ""
    editor.field.setText(" [X] is ruled from [Y]. ")
    with qtbot.waitSignal(panel.intent) as told:
        editor.field.returnPressed.emit()
    assert told.args == [SaveTemplate("P36", "en", "[X] is ruled from [Y].", "")]


def test_the_user_s_own_template_can_be_forgotten(qtbot: QtBot) -> None:
    panel = card(qtbot)
    panel.answers.prompts.selectRow(1)
    detail = panel.answers.detail
    assert detail._source.text() == "your own"
    with qtbot.waitSignal(panel.intent) as told:
        detail.forget.click()
    assert told.args == [ForgetTemplate("P36", "en", OWN)]


def test_another_prompt_closes_the_editor(qtbot: QtBot) -> None:
    panel = card(qtbot)
    panel.answers.detail.edit.click()
    panel.show_view(facts.view(replace(STATE, live=()), None))
    assert panel.answers.detail.editor.isVisible(), "new answers do not take the words away"
    panel.answers.prompts.selectRow(2)
    assert not panel.answers.detail.editor.isVisible()


def test_what_is_grave_is_flagged_in_the_table(qtbot: QtBot) -> None:
    line = TemplateLine("[X]n] capital is [Y].", False)
    prompt = replace(PROMPTS[0], text="Germanyn] capital is [Y].")
    panel = card(qtbot, replace(STATE, prompts=(prompt,), book=replace(BOOK, templates={"en": (line,)}), live=()))
    cell = panel.answers.prompts.cells.rows[0][0]
    assert cell.flag == "warn"
    assert "bracket left over" in cell.tooltip


def test_remarks_on_the_fact_and_its_labels(qtbot: QtBot) -> None:
    panel = card(qtbot, replace(STATE, languages=("en", "sw")))
    assert [button.tag.text for button in panel.remarks._buttons] == ["not in Swahili", "2 right answers · en"]
    assert panel.answers.labels.cells.rows[0][2].text == "Berlin / Bonn"
    panel.show_view(facts.view(replace(STATE, fact=None, book=None, prompts=()), None))
    assert panel.remarks.isHidden()


def test_templates_are_worded_by_a_switch_where_that_makes_a_difference(qtbot: QtBot) -> None:
    panel = card(qtbot)
    assert not panel.answers.templates.isVisible()
    book = replace(BOOK, clean={"en": PROMPTS[:1]})
    panel.show_view(facts.view(replace(STATE, book=book), None))
    switch = panel.answers.templates
    assert switch.isVisible()
    assert switch.current() == "published"
    with qtbot.waitSignal(panel.intent) as told:
        switch._buttons["clean"].click()
    assert told.args == [WordTemplates(CLEAN)]
    panel.show_view(facts.view(replace(STATE, book=book, templates=CLEAN), None))
    assert switch.current() == "clean"
    assert nameless(panel) == []
    assert cut_off(panel) == []
