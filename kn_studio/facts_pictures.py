"""Pictures of the Facts station beyond the states that every panel is drawn in: its pages, dialogs and editors."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kn_studio import station_pictures
from kn_studio.app_state import AppState
from kn_studio.panels.facts import DATA_SETS, KEEP, TYPE, FactsPanel
from kn_studio.sample_facts import FOLDER, TABLE
from kn_studio.station_pictures import Turn, as_it_is
from kn_studio.theme import Theme
from kn_studio.viewmodels import facts, own_fact

IN_WINDOW = "import-fault"
"""What the window says of an import, not the station."""


def pictures(states: dict[str, AppState], look: Theme, size: QSize, small: QSize) -> Iterator[tuple[str, QWidget]]:
    """Name and widget of each picture; the widget is the caller's to draw, and to let go with its panel.

    The pages that are fullest are drawn once more in the room that the smallest window leaves.
    """
    tight = {"": size, "-small": small}
    alone = {name: state for name, state in states.items() if name != IN_WINDOW}
    return station_pictures.pictures(
        FactsPanel,
        lambda state: facts.view(state, None),
        ((name, state, _TURNED.get(name, as_it_is)) for name, state in alone.items()),
        look,
        lambda name: tight if name in _TIGHT else {"": size},
    )


def _coverage(panel: FactsPanel) -> None:
    panel.library.set_shape(coverage=True)


def _data_sets(panel: FactsPanel) -> None:
    panel.show_page(DATA_SETS)


def _type(panel: FactsPanel) -> None:
    panel.show_page(TYPE)


def _own_fact(panel: FactsPanel) -> None:
    """Two languages, of which the second is not done: its sentence lacks the subject."""
    panel.show_page(TYPE)
    panel.show_form(KEEP)
    form = panel.own
    form.relation.setCurrentIndex(form.relation.findData("P36"))
    form.append()
    for part in form.parts:
        subject, answer, sentence = _WORDS.get(part.language.currentData(), _WORDS["en"])
        part.subject.setText(subject)
        part.answer.setText(answer)
        part.sentences.setPlainText(sentence if part is form.parts[0] else sentence.replace("[X]", "").strip())
    form.parts[1].say(own_fact.label_fault(form.parts[1].label()))


def _template(panel: FactsPanel) -> None:
    panel.answers.detail.edit.click()


def _labels(panel: FactsPanel) -> None:
    panel.answers.show_labels()


def _table(panel: FactsPanel) -> QWidget:
    panel.open_import((TABLE,))
    return _dialog(panel)


def _ready_table(panel: FactsPanel) -> QWidget:
    panel.open_import((TABLE,))
    dialog = panel.import_dialog
    assert dialog is not None
    dialog.columns.boxes["relation"].setEditText("=P36")
    return _dialog(panel)


def _folder(panel: FactsPanel) -> QWidget:
    panel.open_import((FOLDER,))
    return _dialog(panel)


def _dialog(panel: FactsPanel) -> QWidget:
    dialog = panel.import_dialog
    assert dialog is not None
    return dialog


def _consent(panel: FactsPanel) -> QWidget:
    panel.open_fetch()
    dialog = panel.fetch_dialog
    assert dialog is not None
    return dialog


_WORDS = {
    "en": ("Wakanda", "Birnin Zana", "The capital of [X] is [Y]."), "zh": ("瓦坎达", "比尔宁扎纳", "[X]的首都是[Y]。"),
    "ar": ("واكاندا", "بيرنين زانا", "عاصمة [X] هي [Y]."), "hi": ("वकांडा", "बिरनिन ज़ाना", "[X] की राजधानी [Y] है।"),
}  # fmt: skip
_TURNED: dict[str, Turn[FactsPanel]] = {
    "coverage": _coverage, "data-sets": _data_sets, "clean-report": _data_sets, "importing": _data_sets,
    "type": _type, "own-fact": _own_fact, "template": _template, "labels": _labels, "table": _ready_table,
    "unready-table": _table, "folder": _folder, "consent": _consent,
}  # fmt: skip
_TIGHT = frozenset({"list", "coverage", "filtered", "data-sets", "own-fact", "doubts", "template"})
