from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kn_studio.app_state import AppState
from kn_studio.fact_intents import AddFact
from kn_studio.fact_state import FactSearch
from kn_studio.panels.facts import KEEP, TYPE, FactsPanel
from kn_studio.panels.own_fact_form import OwnFactForm
from kn_studio.viewmodels import facts
from tests.panels.stage import cut_off, nameless, staged

SEARCH = FactSearch("", "en", "", 0, (), (("P36", "capital"), ("P37", "official language")), ("en", "zh", "ar"))
STATE = AppState(search=SEARCH, languages=("zh", "en"))


def form(qtbot: QtBot) -> tuple[FactsPanel, OwnFactForm]:
    panel = staged(qtbot, FactsPanel, facts.view(STATE, None), size=(828, 724))
    panel.show_page(TYPE)
    panel.purpose._buttons[KEEP].click()
    return panel, panel.own


def write(own: OwnFactForm, place: int, language: str, subject: str, answer: str, sentences: str) -> None:
    part = own.parts[place]
    part.language.setCurrentIndex(part.language.findData(language))
    part.language.activated.emit(0)
    part.subject.setText(subject)
    part.answer.setText(answer)
    part.sentences.setPlainText(sentences)


def test_a_fact_in_several_languages_with_paraphrases(qtbot: QtBot) -> None:
    panel, own = form(qtbot)
    assert own.isVisible()
    assert own.parts[0].language.currentData() == "zh", "the first chosen language comes first"
    own.relation.setCurrentIndex(own.relation.findData("P36"))
    write(own, 0, "zh", "瓦坎达", "比尔宁扎纳", "[X]的首都是[Y]。")
    own._more.click()
    assert own.parts[1].language.currentData() == "en"
    write(own, 1, "en", "Wakanda", "Birnin Zana", "The capital of [X] is [Y].\nWakanda is ruled from [Y].")
    assert nameless(panel) == []
    assert cut_off(panel) == []
    with qtbot.waitSignal(panel.intent) as told:
        own.add.click()
    assert told.args == [
        AddFact(
            "P36",
            {
                "zh": ("瓦坎达", "比尔宁扎纳", ("[X]的首都是[Y]。",)),
                "en": ("Wakanda", "Birnin Zana", ("The capital of [X] is [Y].", "Wakanda is ruled from [Y].")),
            },
        )
    ]
    assert len(own.parts) == 1, "the form is empty again"
    assert own.parts[0].label().empty


def test_faults_stand_beside_what_is_wrong(qtbot: QtBot) -> None:
    panel, own = form(qtbot)
    with qtbot.assertNotEmitted(panel.intent):
        own.add.click()
    assert own.fault.text() == "Choose a relation, or write a code such as P36."
    assert own.parts[0].fault.text() == "Write the subject."
    own.relation.setEditText("ruled from")
    assert own.fault.isHidden()
    write(own, 0, "en", "Wakanda", "Birnin Zana", "It is ruled from [Y].")
    assert own.parts[0].fault.text() == "Write the subject, or [X] in its place."
    own._more.click()
    write(own, 1, "en", "", "", "")
    assert own.parts[1].fault.text() == "This language is there already."
    own.parts[1].remove.click()
    own.parts[0].sentences.setPlainText("")
    with qtbot.waitSignal(panel.intent) as told:
        own.add.click()
    assert told.args == [AddFact("ruled from", {"en": ("Wakanda", "Birnin Zana", ())})]


def test_fields_turn_with_the_language(qtbot: QtBot) -> None:
    _panel, own = form(qtbot)
    write(own, 0, "ar", "", "", "")
    assert own.parts[0].subject.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_what_is_typed_stays_when_the_view_changes(qtbot: QtBot) -> None:
    panel, own = form(qtbot)
    own.relation.setEditText("P3")
    write(own, 0, "en", "Wakanda", "B", "")
    panel.show_view(facts.view(AppState(search=SEARCH, languages=("ar",)), None))
    assert own.relation.currentText() == "P3"
    assert own.parts[0].subject.text() == "Wakanda"
    assert own.parts[0].language.currentData() == "en"


def test_there_is_nothing_to_press_beside_a_fault(qtbot: QtBot) -> None:
    _panel, own = form(qtbot)
    own.relation.setCurrentIndex(own.relation.findData("P36"))
    assert own.add.isEnabled(), "what is only missing yet is said when it is pressed"
    write(own, 0, "en", "Wakanda", "Birnin Zana", "It is ruled from [Y].")
    assert not own.add.isEnabled()
    assert own.add.toolTip() == own.parts[0].fault.text() == "Write the subject, or [X] in its place."
    own.parts[0].sentences.setPlainText("[X] is ruled from [Y].")
    assert own.add.isEnabled()
    assert not own.add.toolTip()
    own._more.click()
    write(own, 1, "en", "", "", "")
    assert not own.add.isEnabled(), "the same language twice"
    write(own, 0, "zh", "Wakanda", "Birnin Zana", "[X] is ruled from [Y].")
    assert own.add.isEnabled()


def test_fields_that_are_filled_still_say_what_they_are(qtbot: QtBot) -> None:
    _panel, own = form(qtbot)
    write(own, 0, "en", "Wakanda", "Birnin Zana", "[X] is ruled from [Y].")
    words = {label.text() for label in own.parts[0].findChildren(QLabel) if label.isVisible()}
    assert {"Subject", "Answer", "Sentences, one a line"} <= words


def test_a_known_relations_code_gets_its_name(qtbot: QtBot) -> None:
    _panel, own = form(qtbot)
    own.relation.setEditText("P36")
    line = own.relation.lineEdit()
    assert line is not None
    line.editingFinished.emit()
    assert own.relation.currentText() == own.relation.itemText(own.relation.findData("P36")) != "P36"
    assert own.relation_code() == "P36"
    own.relation.setEditText("P3")
    line.editingFinished.emit()
    assert own.relation.currentText() == "P3"
