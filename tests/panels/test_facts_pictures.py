"""Every page, dialog and editor of the Facts station is drawn whole, in both themes and at the smallest size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kn_studio import facts_pictures, fonts, resources, stylesheet
from kn_studio.panels.base import Panel
from kn_studio.sample import Sample
from kn_studio.theme import DARK, LIGHT, Theme
from tests.panels.stage import cut_off, nameless

SIZE, SMALL = QSize(988, 820), QSize(828, 720)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_nothing_is_cut_off_or_nameless(qtbot: QtBot, qapp: QApplication, made: Sample, theme: Theme) -> None:
    look = theme.with_families(fonts.families(resources.path("fonts")))
    stylesheet.apply(qapp, look)
    seen = []
    for name, widget in facts_pictures.pictures(made.facts, look, SIZE, SMALL):
        widget.show()
        QApplication.processEvents()
        if isinstance(widget, Panel):
            needed = widget.minimumSizeHint()
            room = SMALL if name.endswith("-small") else SIZE
            assert needed.width() <= room.width(), f"{name} needs {needed.width()} px"
            assert needed.height() <= room.height(), f"{name} needs {needed.height()} px"
        assert cut_off(widget) == [], name
        assert nameless(widget) == [], name
        widget.grab()
        widget.hide()
        seen.append(name)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(seen) == len(set(seen)) > len(made.facts)
    stylesheet.apply(qapp, LIGHT)
