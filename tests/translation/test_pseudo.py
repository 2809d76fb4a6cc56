"""The interface in a made-up language: what is not marked was not translated, and what is longer must still fit."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from kn_studio import fonts, resources, stylesheet, translation
from kn_studio.panels import PANELS
from kn_studio.panels.base import PanelSpec
from kn_studio.sample import Sample
from kn_studio.theme import LIGHT
from kn_studio.viewmodels import languages
from tests.panels.stage import cut_off
from tests.translation.pseudo import CLOSE, OPEN, outside, pseudo

WIDE = {"languages": 1240}
"""Stations whose two lower cards hold 40 % longer words only at this width. It may only shrink."""

STATES = ("empty", "full", "plain", "error")
ROOM = (1280 - 132 - 320, 800 - 46 - 34)

DATA = {
    "Alpha", "AMIG", "AUROC", "Berlin", "BERT", "bert", "bits", "BLOOM", "Bonn", "capital", "capitals", "causal",
    "cldr", "common", "config", "demo", "diseases", "drop", "float", "Germany", "Hub", "huggingface", "Jaccard",
    "json", "KN", "knowledge", "kns", "masked", "mBERT", "mGPT", "model", "models", "NVIDIA", "official", "Oslo",
    "parts", "Pearson", "plain", "Python", "RoBERTa", "safetensors", "seed", "studio", "symbol", "territory", "tmp",
    "torch", "Vienna", "weights", "Wien",
}  # fmt: skip
"""Words of the made-up session and of models that are names: they stay as they are."""


SHORT = "add all and any are for from has how its map new not now off one out own run set the top two was who why yet"
SEEN = re.compile(rf"[A-Za-z]{{4,}}|\b(?:{SHORT.replace(' ', '|')})\b|(?<![\w–])(?:a|in|is|no|of|on|or|to) ")
"""English words: long ones, and short ones that are no codes of languages, or stand before another word."""

LONG = re.compile(r"[A-Za-z]{4,}")
"""The same where whole sentences of facts stand, whose short words are data."""

FACT = re.compile(r"The capital of \w+ is\b|What is the capital of \w+\?")
"""How the made-up fact is asked for."""


@pytest.fixture
def dressed(qapp: QApplication) -> None:
    stylesheet.apply(qapp, LIGHT.with_families(fonts.families(resources.path("fonts"))))
    translation.install(pseudo)


def shown(panel: QWidget) -> Iterator[str]:
    """All words on the screen, and those that are told to whoever asks."""
    for widget in [panel, *panel.findChildren(QWidget)]:
        if not widget.isVisibleTo(panel):
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield re.sub(r"<[^>]*>", " ", widget.text())
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()
        if isinstance(widget, QTableView):
            model = widget.model()
            for column in range(model.columnCount()):
                yield str(model.headerData(column, widget.horizontalHeader().orientation()) or "")
        yield widget.toolTip()
        yield widget.accessibleName()


def untranslated(text: str, seen: re.Pattern[str] = SEEN) -> list[str]:
    """English words of a text that stand outside the marks and are no names."""
    names = {word for name in (*languages.english_names(), *own_names()) for word in re.findall(r"\w+", name)}
    rest = re.sub(r"\S*[/\\_@.:=\d]\S*", " ", FACT.sub(" ", outside(text)))
    return [word for word in seen.findall(rest) if word not in names and word not in DATA]


def own_names() -> list[str]:
    return [languages.name(code).autonym for code in ("en", "fr", "de", "tr", "es", "id", "vi", "pt", "sw", "fi")]


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("spec", PANELS, ids=lambda spec: spec.head.key)
def test_every_word_went_through_the_catalogue_and_fits(
    spec: PanelSpec, state: str, dressed: None, made: Sample, qtbot: QtBot
) -> None:
    panel = spec.cls()
    panel.apply_theme(LIGHT)
    qtbot.addWidget(panel)
    panel.show_view(spec.view(made.states[state], made.store_for(state)))
    panel.resize(*(ROOM if spec.head.place == "station" else (320, ROOM[1])))
    panel.show()
    QApplication.processEvents()
    texts = list(shown(panel))
    assert any(OPEN in text and CLOSE in text for text in texts), "nothing is translated"
    told = made.states[state].message
    texts = [text for text in texts if told is None or told.what not in text]
    assert {text: words for text in texts if (words := untranslated(text))} == {}
    panel.resize(WIDE.get(spec.head.key, panel.width()), panel.height())
    QApplication.processEvents()
    assert cut_off(panel) == []


def test_the_marks_are_read_as_they_are_written() -> None:
    assert pseudo("Open {name}") == "«Open {name}~~»"
    assert outside("«Open «Facts~»~»a.kns") == " a.kns"
    assert untranslated("«Locate~» neurons of 中文") == ["neurons", "of "]
    assert untranslated("no, «Locate~» is") == [], "codes of languages"
