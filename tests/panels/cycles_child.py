"""Run as a program with a panel's key, in a process of its own: what opening and closing it again and again adds.

In a process that did something else before, room that was freed there would hide whatever stays here. Garbage is
collected as the window does while nothing runs (`kn_studio.collecting`), and not once more for the measurement.
Prints one line of JSON: the mebibytes that the process holds after each of the cycles measured.
"""

from __future__ import annotations

import json
import sys

import psutil
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from engine import collector
from kn_studio import fonts, resources, stylesheet
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.panels import PANELS
from kn_studio.panels.base import PanelSpec
from kn_studio.sample import Sample, sample
from kn_studio.theme import LIGHT

MOST = 1000
"""Cycles within which old garbage has been collected twice: a panel so light that it has not has left little."""


def main(key: str, settled: int, cycles: int) -> int:
    """Open and close the panel: at first `settled` times and until old garbage was collected twice, then measured."""
    app = QApplication(sys.argv[:1])
    stylesheet.apply(app, LIGHT.with_families(fonts.families(resources.path("fonts"))))
    made = sample(BuiltinLibrary(), "en", "light")
    spec = next(spec for spec in PANELS if spec.head.key == key)
    collector.take_over()
    oldest = 0
    for number in range(MOST):
        oldest += opened_and_closed(spec, made) == 2
        if number + 1 >= settled and oldest > 1:
            break
    held = []
    for _ in range(cycles):
        opened_and_closed(spec, made)
        held.append(resident())
    collector.give_back()
    made.close()
    print(json.dumps(held))
    return 0


def opened_and_closed(spec: PanelSpec, made: Sample) -> int | None:
    """One cycle, and then what the window's clock does between events: which generation that collected."""
    panel = spec.cls()
    panel.apply_theme(LIGHT)
    panel.resize(1000, 720)
    panel.show()
    panel.show_view(spec.view(made.states["full"], made.store_for("full")))
    QApplication.processEvents()
    panel.close()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return collector.collect_due(full=True)


def resident() -> float:
    """Mebibytes of this process in memory."""
    return float(psutil.Process().memory_info().rss) / 2**20


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
