"""Dialogs, the stage and every further picture of the stations in the made-up language: translated, and nothing cut."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from kn_studio import (
    checking_pictures,
    degeneracy_pictures,
    editing_pictures,
    experiments_pictures,
    facts_pictures,
    fonts,
    languages_pictures,
    model_pictures,
    neuron_pictures,
    resources,
    story_pictures,
    stylesheet,
    translation,
)
from kn_studio.dialogs import Dialogs
from kn_studio.mapping_dialog import MappingDialog
from kn_studio.sample import Sample
from kn_studio.sample_checking import checking_states
from kn_studio.sample_editing import editing_states
from kn_studio.sample_experiments import experiment_states
from kn_studio.sample_models import model_states
from kn_studio.screenshots import SMALL, STATION, TIGHT_STATION
from kn_studio.stage.words import GapSentence
from kn_studio.theme import LIGHT, Theme
from kn_studio.viewmodels import mapping as mapping_view
from kn_studio.widgets.plot import plots_in
from tests.panels.eye import faults
from tests.panels.stage import nameless
from tests.translation.pseudo import pseudo
from tests.translation.test_pseudo import LONG, shown, untranslated

Pictures = Iterator[tuple[str, QWidget]]

DATA = {
    "Absurdistan", "Austria", "auth", "Berl", "Bern", "Bielefeld", "bloom", "capitals", "cldr", "CLDR", "common",
    "config", "continent", "custom", "Demo", "Dufter", "EACL", "EleutherAI", "Espa", "everybody", "Fran", "Germany",
    "habla",
    "Investigating", "Kassner", "Knowledge", "knowledge", "LAMA", "Language", "Lima", "llama", "mLAMA", "mpararel",
    "Multilingual", "only", "paga", "Paris", "Peru", "Prag", "Pretrained", "Quito", "studio", "Studio", "territory",
    "Unicode", "What",
}  # fmt: skip
"""Words of the further made-up states, of data sets and of their sources."""

TOLD = {
    "names from CLDR", "names of places", "The calibration is", "The confidence is", "Nothing was calibrated",
    "Claims were calibrated", "The library has no", "none of the", "The owner of", "The weights of", "The Hub has no",
    "This computer has one device", "Loading google-bert", "No pair passes",
}  # fmt: skip
"""Sentences of engine and actions, and of licences: `told` knows their forms in the languages that there are."""


@pytest.fixture
def look(qapp: QApplication) -> Theme:
    look = LIGHT.with_families(fonts.families(resources.path("fonts")))
    stylesheet.apply(qapp, look)
    translation.install(pseudo)
    return look


def escaped(widget: QWidget) -> dict[str, list[str]]:
    """Texts with English words that are neither names nor sentences of the engine."""
    gaps = widget.findChildren(GapSentence)
    sentences = {part for gap in gaps for part in (re.sub(r"<[^>]*>", " ", gap.text()), gap.accessibleName())}
    texts = [text for text in (*shown(widget), *drawn(widget)) if text and text not in sentences]
    texts = [text for text in texts if not any(form in text for form in TOLD)]
    found = {text: [word for word in untranslated(text, LONG) if word not in DATA] for text in texts}
    return {text: words for text, words in found.items() if words}


def drawn(widget: QWidget) -> Iterator[str]:
    """What is painted: plots say it to who cannot see it."""
    for plot in plots_in(widget):
        assert isinstance(plot, QWidget)
        if plot.isVisible() and plot.drawn:
            yield plot.accessibleDescription()


def settled(widget: QWidget) -> QWidget:
    widget.show()
    for _ in range(3):
        QApplication.processEvents()
    return widget


# --- dialogs --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["consent", "folder", "table"])
def test_dialogs_of_the_facts_station(name: str, look: Theme, made: Sample) -> None:
    states = {name: made.facts[name]}
    for _name, dialog in facts_pictures.pictures(states, look, STATION, TIGHT_STATION):
        assert escaped(settled(dialog)) == {}
        assert faults(dialog) == []
        assert nameless(dialog) == []
        dialog.hide()


def test_the_dialog_of_the_mapping(look: Theme, made: Sample, qtbot: QtBot) -> None:
    dialog = MappingDialog()
    qtbot.addWidget(dialog)
    dialog.begin(mapping_view.view(made.states["probed"]))
    assert escaped(settled(dialog)) == {}
    assert faults(dialog) == []
    assert nameless(dialog) == []


@pytest.mark.parametrize(
    "ask",
    [
        lambda parent: Dialogs().may_close(parent, "«Locating~»"),
        lambda parent: Dialogs().may_run_code(parent, "«own/model»", "0123456789abcdef", ("«modeling.py»",)),
    ],
    ids=["close", "code"],
)
def test_questions(ask: Callable[[QWidget], bool], look: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    seen: list[tuple[dict[str, list[str]], list[str], list[str]]] = []

    def answered(box: QMessageBox) -> int:
        settled(box)
        seen.append((escaped(box), faults(box), nameless(box)))
        box.hide()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answered)
    assert not ask(parent)
    assert seen == [({}, [], [])]


# --- the stage ------------------------------------------------------------------------------------------------------


def test_the_story_on_the_stage(look: Theme) -> None:
    found: dict[str, object] = {}
    count = 0
    for name, screen in story_pictures.pictures(look, (SMALL,)):
        settled(screen)
        if seen := (escaped(screen), faults(screen), nameless(screen)):
            count += 1
            found |= {name: seen} if any(seen) else {}
    assert count > 7
    assert found == {}


# --- stations -------------------------------------------------------------------------------------------------------


def _facts(made: Sample, look: Theme, size: QSize) -> Pictures:
    return facts_pictures.pictures(made.facts, look, size, size)


def _neurons(made: Sample, look: Theme, size: QSize) -> Pictures:
    return neuron_pictures.pictures(made.states["full"], made.stores["full"], look, size, size)


def _languages(made: Sample, look: Theme, size: QSize) -> Pictures:
    return languages_pictures.pictures(made.languages, made.stores["languages"], look, size, size)


def _degeneracy(made: Sample, look: Theme, size: QSize) -> Pictures:
    return degeneracy_pictures.pictures(made.degeneracy, made.stores["full"], look, size, size)


def _editing(made: Sample, look: Theme, size: QSize) -> Pictures:
    store = made.stores["full"]
    return editing_pictures.pictures(editing_states(made.states["full"], store), store, look, size, size)


def _checking(made: Sample, look: Theme, size: QSize) -> Pictures:
    return checking_pictures.pictures(checking_states(made.states["full"]), look, size, size)


def _models(made: Sample, look: Theme, size: QSize) -> Pictures:
    return model_pictures.pictures(model_states(made.states["full"], made.states["empty"]), look, size, size)


def _experiments(made: Sample, look: Theme, size: QSize) -> Pictures:
    return experiments_pictures.pictures(experiment_states(made.states["full"]), look, size, size)


@pytest.mark.slow
@pytest.mark.parametrize(
    "pictures", [_facts, _neurons, _languages, _degeneracy, _editing, _checking, _models, _experiments]
)
def test_every_further_picture_of_a_station(
    pictures: Callable[[Sample, Theme, QSize], Pictures], look: Theme, made: Sample
) -> None:
    found: dict[str, object] = {}
    for name, widget in pictures(made, look, STATION):
        settled(widget)
        if words := escaped(widget):
            found[name] = words
        widget.hide()
    assert found == {}
