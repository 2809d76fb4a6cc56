"""Runs of two sessions through the real window: read on a lane, and every file that cannot be compared says why."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kn_studio.app import Studio
from kn_studio.fact_intents import ChooseFact
from kn_studio.intents import ShowRun, ShowStation
from kn_studio.keeping_intents import AskComparison, ChooseComparison, CompareRuns, EndComparison
from kn_studio.session.store import Store
from tests.e2e.conftest import Answers
from tests.e2e.test_sessions import CASES, errors, made, panel
from tests.e2e.test_walk import Start, capital, settled, until


@pytest.fixture
def studio(start: Start, qtbot: QtBot, tmp_path: Path) -> Studio:
    studio = start(made(tmp_path / "s.kns"))
    until(qtbot, lambda: studio.state.value.run == 3 and settled(studio))
    return studio


def bar_says(studio: Studio) -> str:
    """What stands above the comparison."""
    return str(panel(studio, "neurons").map.bar.message.text())


def test_a_run_of_a_file_is_chosen_and_the_window_never_waits_for_it(
    studio: Studio, qtbot: QtBot, tmp_path: Path, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = made(tmp_path / "Rivers.kns")
    threads: list[threading.Thread] = []
    real = Store.open.__func__  # type: ignore[attr-defined]

    def watched(cls: type[Store], path: Path, readonly: bool = False, anyway: bool = False) -> Store:
        threads.append(threading.current_thread())
        assert readonly
        return real(cls, path, readonly, anyway)  # type: ignore[no-any-return]

    monkeypatch.setattr(Store, "open", classmethod(watched))
    before = other.read_bytes()
    studio.on_intent(ShowStation("runs"))
    studio.on_intent(ChooseComparison())
    until(qtbot, lambda: studio.state.value.station == "neurons" and settled(studio))
    assert "Choose a run" in bar_says(studio)
    answers.file = other
    studio.on_intent(AskComparison())
    until(qtbot, lambda: studio.state.value.against is not None and settled(studio))
    bar = panel(studio, "neurons").map.bar
    texts = [bar.runs.itemText(row) for row in range(bar.runs.count())]
    assert [text.split(" · ")[0] for text in texts] == [
        "Run 2", "Run 1", "Run 3 of Rivers", "Run 2 of Rivers", "Run 1 of Rivers",
    ]  # fmt: skip
    assert bar.runs.currentIndex() == 2
    studio.on_intent(CompareRuns(1, other))
    until(qtbot, lambda: studio.state.value.against is not None and studio.state.value.against.run == 1)
    until(qtbot, lambda: settled(studio))
    assert "Run 3 less run 1 of Rivers" in bar_says(studio)
    assert threads
    assert threading.main_thread() not in threads
    assert other.read_bytes() == before
    studio.on_intent(EndComparison())
    until(qtbot, lambda: settled(studio))
    assert not bar.isVisible()


@pytest.mark.parametrize("name", CASES)
def test_what_is_wrong_with_the_other_file_stands_where_it_was_asked_for(
    name: str, studio: Studio, qtbot: QtBot, tmp_path: Path
) -> None:
    case, path = CASES[name], made(tmp_path / "other.kns")
    case.spoil(path)
    before = path.read_bytes() if path.is_file() else None
    studio.on_intent(CompareRuns(None, path))
    until(qtbot, lambda: settled(studio) and bool(bar_says(studio)) and "Reading" not in bar_says(studio))
    assert case.said in bar_says(studio)
    assert (studio.state.value.against is not None) == case.opens
    assert panel(studio, "neurons").map.bar.message.property("role") == "warn"
    assert bool(errors(studio)) != case.opens
    assert (path.read_bytes() if path.is_file() else None) == before
    studio.on_intent(CompareRuns(2))
    until(qtbot, lambda: studio.state.value.against is not None and settled(studio))
    until(qtbot, lambda: "Run 3 less run 2" in bar_says(studio))


def test_another_fact_or_run_ends_the_choice_or_keeps_it_true(studio: Studio, qtbot: QtBot) -> None:
    studio.on_intent(CompareRuns(1))
    until(qtbot, lambda: studio.state.value.against is not None and settled(studio))
    studio.on_intent(ShowRun(2))
    until(qtbot, lambda: studio.state.value.run == 2 and settled(studio))
    assert "Run 2 less run 1" in bar_says(studio)
    studio.on_intent(ChooseComparison())
    until(qtbot, lambda: settled(studio))
    studio.on_intent(ChooseFact(capital()))
    until(qtbot, lambda: studio.state.value.run is None and settled(studio))
    assert (studio.state.value.against, studio.state.value.comparing) == (None, None)
