"""Memory stays flat while every panel is opened and closed two hundred times."""

from __future__ import annotations

import gc
import os

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kn_studio import fonts, resources, stylesheet
from kn_studio.panels import PANELS
from kn_studio.panels.base import PanelSpec
from kn_studio.sample import Sample
from kn_studio.theme import LIGHT

CYCLES, SETTLED = 200, 50
GROWTH = 6.0
"""Mebibytes that the last 150 cycles may add, 40 KB each: less than one list of widgets that were not let go."""


@pytest.fixture
def dressed(qapp: QApplication) -> None:
    stylesheet.apply(qapp, LIGHT.with_families(fonts.families(resources.path("fonts"))))


def resident() -> float:
    gc.collect()
    return float(psutil.Process(os.getpid()).memory_info().rss) / 2**20


def opened_and_closed(spec: PanelSpec, made: Sample) -> None:
    panel = spec.cls()
    panel.apply_theme(LIGHT)
    panel.resize(1000, 720)
    panel.show()
    panel.show_view(spec.view(made.states["full"], made.store_for("full")))
    QApplication.processEvents()
    panel.close()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.slow
@pytest.mark.parametrize("spec", PANELS, ids=lambda spec: spec.head.key)
def test_two_hundred_cycles_leave_memory_flat(spec: PanelSpec, dressed: None, made: Sample) -> None:
    for _ in range(SETTLED):
        opened_and_closed(spec, made)
    before = resident()
    for _ in range(CYCLES - SETTLED):
        opened_and_closed(spec, made)
    grown = resident() - before
    print(f"{spec.head.key}: {grown:+.1f} MiB over {CYCLES - SETTLED} cycles")
    assert grown < GROWTH
