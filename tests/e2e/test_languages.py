"""Languages through the real lanes: locate in two, measure what they share, close, reopen: the same comparison."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from kn_studio.intents import (
    ChooseLanguages,
    CompareLanguages,
    LocateNeurons,
    OpenSession,
    SetAtLeast,
    SetThreshold,
    ShowStation,
)
from tests.e2e.test_walk import Start, capital, ready, settled, until


def test_what_languages_share_is_measured_kept_and_shown_again(
    start: Start, qtbot: QtBot, model_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "languages.kns"
    studio = ready(start, qtbot, model_folder, path)
    studio.on_intent(ChooseLanguages(("en", "zh")))
    studio.on_intent(LocateNeurons((capital(),), ("en", "zh")))
    until(qtbot, lambda: studio.state.value.run is not None and settled(studio))
    run = studio.state.value.run
    assert run is not None
    studio.on_intent(ShowStation("languages"))
    studio.on_intent(SetThreshold(0.02))
    studio.on_intent(SetAtLeast(2))
    until(qtbot, lambda: settled(studio))
    studio.on_intent(CompareLanguages(run))
    assert studio.state.value.job is not None
    until(qtbot, lambda: studio.state.value.comparison is not None and settled(studio))
    found = studio.state.value.comparison
    assert found is not None
    assert (found.run, found.fact, found.languages) == (run, capital(), ("en", "zh"))
    assert found.count == len(found.neurons)
    assert found.effects or found.reason
    assert studio.window.close()
    again = start()
    again.on_intent(OpenSession(path))
    until(qtbot, lambda: again.state.value.run == run and settled(again))
    assert again.state.value.comparison == found
    assert (again.state.value.at_least, again.state.value.station) == (2, "languages")
