"""A user who quits in the middle of something: what is begun, when it is well under way, and the way out.

Told: `quitting`, right before the window is closed or Ctrl+Q is pressed.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.e2e.driven import Script, idle, tell

if TYPE_CHECKING:
    from kn_studio.app import Studio

SMALL = {"facts": 200, "top_k": 4, "sentences": 1, "prompts": 1, "tests": 1, "others": 1, "draws": 1}
"""An experiment whose units are short, and which has more of them than can end before one quits, on any machine."""


def quitting(studio: Studio, doing: str, way: str, seconds: float, folder: str) -> Script:
    """On the demo: begin to do something, and once it is under way wait so long, then quit by "window" or "key"."""
    if doing != "load":
        # The demo brings its model by itself.
        yield lambda: studio.state.value.model is not None and idle(studio)
    begin, under_way = DOINGS[doing]
    begin(studio, Path(folder))
    yield lambda: under_way(studio)
    end = time.monotonic() + seconds
    yield lambda: time.monotonic() >= end
    state = studio.state.value
    doing_now = state.job.title if state.job is not None else ""
    tell("quitting", "in" if under_way(studio) else "after", doing_now or doing)
    if way == "key":
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        studio.window.activateWindow()
        QTest.keyClick(studio.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    else:
        studio.window.close()
    assert studio.closed


def _asked(intent: Callable[[Studio, Path], Any]) -> Callable[[Studio, Path], None]:
    return lambda studio, folder: studio.on_intent(intent(studio, folder))


def _locate(studio: Studio, _folder: Path) -> Any:
    from kn_studio.intents import LocateNeurons

    fact = studio.state.value.fact
    assert fact is not None
    return LocateNeurons((fact.uuid,), ("en", "zh", "ar", "ru", "es"))


def _download(_studio: Studio, _folder: Path) -> Any:
    from kn_studio.fact_intents import FetchFacts

    return FetchFacts()


def _import(_studio: Studio, folder: Path) -> Any:
    from kn_studio.fact_intents import ImportFacts

    return ImportFacts((str(folder / "facts.csv"),))


def _calibrate(_studio: Studio, _folder: Path) -> Any:
    from kn_studio.checking_intents import Calibrate

    return Calibrate(("en", "zh"))


def _experiment(_studio: Studio, folder: Path) -> Any:
    from kn_studio.experiment_intents import RunExperiment

    return RunExperiment("localisation", SMALL, ("demo-bert",), folder / "experiment")


def _export(_studio: Studio, folder: Path) -> Any:
    from kn_studio.intents import ExportTable

    return ExportTable("scores", folder / "scores.csv")


def _search(studio: Studio, _folder: Path) -> Any:
    from kn_studio.degeneracy_intents import SearchGroups

    run = studio.state.value.run
    assert run is not None
    return SearchGroups(run, "sets", budget=200_000, candidates=40)


def _nothing(_studio: Studio, _folder: Path) -> None:
    """The model of the demo loads by itself."""


def _story(studio: Studio, _folder: Path) -> None:
    from kn_studio.guide_intents import PresentStory

    studio.on_intent(PresentStory())


def _at_work(studio: Studio) -> bool:
    job = studio.state.value.job
    return job is not None and job.done > 0


def _told_the_story(studio: Studio) -> bool:
    """The story is on the screen, and its own model is being loaded for a question of the audience."""
    from kn_studio.story.place import Ask

    presenting = studio.guides.presenting
    if presenting._telling is None:
        return False
    if not presenting.place.question.state:
        presenting._on_wish(Ask("The capital of Peru is …", "Lima"))
    return True


DOINGS: dict[str, tuple[Callable[[Studio, Path], None], Callable[[Studio], bool]]] = {
    "load": (_nothing, lambda studio: bool(studio.state.value.model_busy)),
    "locate": (_asked(_locate), lambda studio: _at_work(studio) and studio.state.value.landed > 0),
    "download": (_asked(_download), _at_work),
    "import": (_asked(_import), _at_work),
    "calibrate": (_asked(_calibrate), _at_work),
    "experiment": (_asked(_experiment), _at_work),
    "export": (_asked(_export), lambda studio: studio.desk.busy),
    "search": (_asked(_search), _at_work),
    "story": (_story, _told_the_story),
}
"""How each is begun, and whether it is under way."""
