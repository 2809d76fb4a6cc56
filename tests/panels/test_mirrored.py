"""Every panel in Arabic, from right to left, at 1280 × 800: nothing cut off, covered, or out of reach."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kn_studio import fonts, interface_language, resources, stylesheet
from kn_studio.panels.base import PanelSpec
from kn_studio.sample import Sample
from kn_studio.theme import LIGHT, Theme
from tests.panels.test_scaling import every_panel, looked_at

STATES = ("empty", "running", "full", "probed", "error")


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[Theme]:
    """The interface in Arabic, dressed in the fonts that have its letters."""
    interface_language.use(qapp, "ar")
    look = LIGHT.with_families(fonts.families(resources.path("fonts")))
    stylesheet.apply(qapp, look)
    yield look
    interface_language.use(qapp, "en")


@pytest.mark.slow
@every_panel
def test_nothing_is_cut_off_from_right_to_left(spec: PanelSpec, arabic: Theme, made: Sample, qtbot: QtBot) -> None:
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert looked_at(spec, arabic, made, STATES, qtbot) == {}
