"""Run as a program with QT_SCALE_FACTOR set, which holds for a whole process: what an eye would find in the window.

Prints one line of JSON: the device pixel ratio, how many panels were looked at, and what is wrong with each.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QSettings, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication

from kn_studio import fonts, resources, stylesheet
from kn_studio.commands import COMMANDS
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.panels import PANELS
from kn_studio.panels.base import PanelSpec
from kn_studio.sample import Sample, sample
from kn_studio.theme import LIGHT
from kn_studio.viewmodels import window as window_view
from kn_studio.window import Window
from tests.panels.eye import faults, inner, named

STATES = ("full", "running", "error")
SMALLEST = QSize(1280, 800)


def main() -> int:
    """Open the window at its smallest promised size, go through its stations, and tell."""
    app = QApplication(sys.argv[:1])
    look = LIGHT.with_families(fonts.families(resources.path("fonts")))
    stylesheet.apply(app, look)
    made = sample(BuiltinLibrary(), "en", "light")
    found: dict[str, list[str]] = {}
    with TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        window = Window(PANELS, COMMANDS, lambda: made.states["full"], settings)
        window.resize(SMALLEST)
        window.apply_theme(look)
        window.show()
        ratio = app.primaryScreen().devicePixelRatio()
        for spec in PANELS:
            for state in STATES:
                show(window, spec, made, state)
                seen = [*faults(window), *blurred(window, ratio), *undrawn(window, ratio)]
                if seen:
                    found[f"{spec.head.key} {state}"] = seen
        window.hide()
    made.close()
    print(json.dumps({"ratio": ratio, "panels": len(PANELS) * len(STATES), "found": found}))
    return 0


def show(window: Window, spec: PanelSpec, made: Sample, name: str) -> None:
    """One station, or a dock, in one state."""
    state = replace(made.states[name], station=spec.head.key)
    window.show_view(window_view.view(state, now=0.0))
    window.panels[spec.head.key].show_view(spec.view(state, made.store_for(name)))
    for _ in range(3):
        QCoreApplication.processEvents()


def blurred(window: Window, ratio: float) -> Iterator[str]:
    """Buttons whose icon was drawn for another number of pixels than it is shown with."""
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and not button.icon().isNull() and not inner(button):
            wanted = button.iconSize() * ratio
            if wanted not in button.icon().availableSizes():
                yield f"{named(button)}: no icon of {wanted.toTuple()} px"
            elif button.icon().pixmap(button.iconSize(), ratio).devicePixelRatio() != ratio:
                yield f"{named(button)}: an icon for another screen"


def undrawn(window: Window, ratio: float) -> Iterator[str]:
    """A picture of the window that has not all the screen's pixels."""
    picture = window.grab()
    if picture.size() != SMALLEST * ratio:
        yield f"a picture of {picture.size().toTuple()} px"


if __name__ == "__main__":
    sys.exit(main())
