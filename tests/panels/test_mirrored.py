"""Every panel in Arabic, from right to left, at 1280 × 800: nothing cut off, covered, or out of reach."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from kn_studio import fonts, interface_language, resources, stylesheet
from kn_studio.panels.base import PanelSpec
from kn_studio.panels.claims_card import ClaimsCard
from kn_studio.panels.experiment_results_card import ExperimentResultsCard
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


@pytest.mark.parametrize("bar", [lambda: ClaimsCard().progress, lambda: ExperimentResultsCard().progress])
def test_progress_fills_from_where_the_interface_is_read(
    bar: Callable[[], QProgressBar], arabic: Theme, qtbot: QtBot
) -> None:
    made = bar()
    made.setParent(None)
    qtbot.addWidget(made)
    made.setRange(0, 100)
    made.setValue(30)
    made.resize(400, 8)
    made.show()
    image, accent = made.grab().toImage(), arabic.color("accent")
    assert image.pixelColor(360, 4) == accent
    assert image.pixelColor(40, 4) != accent
