"""A program that opens a session, looks about in it, and ends without closing anything: the other half of a test."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kn_studio.app import Studio
from kn_studio.intents import ShowRun
from kn_studio.standing import ClaimDraft, DraftClaim


def main(path: Path) -> None:
    app = QApplication(sys.argv[:1])
    studio = Studio(app)
    studio.settings.setValue("started", True)
    studio.appear(path)

    def wait(seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            app.processEvents()
            time.sleep(0.01)

    def look(run: int, low: float, high: float) -> None:
        studio.on_intent(ShowRun(run))
        while studio.state.value.run != run or not studio.presenter.settled:
            wait(0.05)
        studio.window.panels["neurons"].map.map.zoom.look_at(low, high)  # type: ignore[attr-defined]
        wait(0.4)

    while studio.sessions.store is None or not studio.presenter.settled:
        wait(0.05)
    look(3, 40.5, 300)
    look(2, 100, 700)
    studio.window.panels["neurons"].layers.switch._buttons["words"].click()  # type: ignore[attr-defined]
    studio.on_intent(DraftClaim(ClaimDraft("parts", "en", False, True, "Bavaria", "P36", "Munich")))
    wait(1.5)
    os._exit(9)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
