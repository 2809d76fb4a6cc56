"""A session that is opened again: pages, the stretch of the map and the claim being typed are as they were left."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kn_studio.app import Studio
from kn_studio.fact_intents import ChooseLanguages
from kn_studio.intents import OpenSession, SaveSessionAs, ShowRun, ShowStation
from kn_studio.panels.base import Panel
from kn_studio.session.store import Store
from kn_studio.standing import ClaimDraft, Standing, unpacked
from kn_studio.view_state import KEY, pack
from tests.e2e.conftest import Answers
from tests.e2e.test_sessions import cut, made
from tests.e2e.test_walk import Start, ready, run_all, settled, until

ROOT = Path(__file__).resolve().parents[2]
STATIONS = ("facts", "neurons", "languages", "degeneracy", "edit", "check", "experiments")


@pytest.fixture
def studio(start: Start, qtbot: QtBot, model_folder: Path, tmp_path: Path) -> Studio:
    return ready(start, qtbot, model_folder, tmp_path / "walk.kns")


def go(studio: Studio, qtbot: QtBot, station: str) -> Any:
    """Go to a station and return its panel."""
    studio.on_intent(ShowStation(station))
    until(qtbot, lambda: settled(studio))
    return studio.window.panels[station]


def open_pages(panel: Panel) -> dict[str, str]:
    return {name: switch.current() for name, switch in panel.pages().items() if switch.isVisibleTo(panel)}


def turn_all(panel: Panel) -> None:
    """Press the last segment of every switch that can be seen."""
    for switch in panel.pages().values():
        if switch.isVisibleTo(panel):
            switch._buttons[list(switch._buttons)[-1]].click()


def test_pages_region_and_claim_come_back(start: Start, studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    studio.on_intent(ChooseLanguages(("en", "de")))
    run_all(studio, qtbot)
    turned: dict[str, dict[str, str]] = {}
    for station in STATIONS:
        panel = go(studio, qtbot, station)
        turn_all(panel)
        turned[station] = open_pages(panel)
    card = go(studio, qtbot, "check").claim
    card.subject.selectAll()
    QTest.keyClicks(card.subject, "Bavaria")
    card.relation.setCurrentIndex(1)
    card.relation.activated.emit(1)
    card.language.setCurrentIndex(card.language.findData("de"))
    card.language.activated.emit(card.language.currentIndex())
    card.elsewhere.click()
    card.ways._buttons["sentence"].click()
    QTest.keyClicks(card.sentence, " Perhaps")
    draft = card.draft()
    zoom = go(studio, qtbot, "neurons").map.map.zoom
    zoom.look_at(3, 24)
    assert studio.window.close(), "at once: what is in view was not told yet"
    region = studio.state.value.standing.regions[1]
    assert region == (3.0, 24.0)

    again = start(tmp_path / "walk.kns")
    until(qtbot, lambda: again.state.value.model is not None and settled(again))
    assert again.state.value.standing == studio.state.value.standing
    assert go(again, qtbot, "neurons").map.map.zoom.region == region
    card = go(again, qtbot, "check").claim
    assert card.draft() == draft
    assert (draft.subject, draft.way, draft.language, draft.elsewhere) == ("Bavaria", "sentence", "de", False)
    assert draft.sentence.startswith(" Perhaps")
    for station in STATIONS:
        assert open_pages(go(again, qtbot, station)) == turned[station], station
    assert pack(again.state.value)["standing"] == pack(studio.state.value)["standing"]


def test_a_killed_program_leaves_where_the_user_stood(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    path = made(tmp_path / "s.kns")
    command = [sys.executable, "-m", "tests.e2e.left_standing", str(path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KN_STUDIO_HOME": str(tmp_path / "other home")}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 9, done.stderr
    studio = start(path)
    until(qtbot, lambda: studio.state.value.run == 2 and settled(studio))
    standing = studio.state.value.standing
    assert dict(standing.regions) == {2: (100.0, 700.0), 3: (40.5, 300.0)}
    assert standing.draft == ClaimDraft("parts", "en", False, True, "Bavaria", "P36", "Munich", "")
    assert go(studio, qtbot, "neurons").map.map.zoom.region == (100.0, 700.0)
    assert open_pages(studio.window.panels["neurons"])["layers"] == "words"
    studio.on_intent(ShowRun(3))
    until(qtbot, lambda: studio.state.value.run == 3 and settled(studio))
    assert studio.window.panels["neurons"].map.map.zoom.region == (40.5, 300.0)  # type: ignore[attr-defined]
    studio.on_intent(ShowRun(1))
    until(qtbot, lambda: studio.state.value.run == 1 and settled(studio))
    assert not studio.window.panels["neurons"].map.map.zoom.zoomed, "each run has its own"  # type: ignore[attr-defined]


def test_zooming_is_not_written_at_every_step(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    studio = start(made(tmp_path / "s.kns"))
    until(qtbot, lambda: studio.state.value.run == 3 and settled(studio))
    store = studio.sessions.store
    assert store is not None
    real, written = store.set_view, list[str]()

    def counted(key: str, value: object) -> None:
        written.append(key)
        real(key, value)

    qtbot.wait(700)
    store.set_view = counted  # type: ignore[method-assign]
    zoom = go(studio, qtbot, "neurons").map.map.zoom
    qtbot.wait(700)
    written.clear()
    for step in range(60):
        zoom.look_at(step * 10, 600 + step * 10)
        qtbot.wait(5)
    until(qtbot, lambda: studio.state.value.standing.regions.get(3) == (590.0, 1190.0))
    until(qtbot, lambda: bool(written))
    qtbot.wait(700)
    assert written == [KEY]


def test_a_session_that_says_nothing_of_it_and_one_that_says_nonsense_open(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    old, spoilt = made(tmp_path / "old.kns"), made(tmp_path / "spoilt.kns")
    studio = start(old)
    until(qtbot, lambda: studio.state.value.run == 3 and settled(studio))
    store = studio.sessions.store
    assert store is not None
    picture = pack(studio.state.value)
    nonsense = {"pages": {"neurons.layers": "no page", "x": 3}, "regions": {"3": [9, 1], "y": 0}, "draft": {"way": 7}}
    with Store.open(spoilt) as other:
        other.set_view(KEY, picture | {"standing": nonsense})
    studio.on_intent(OpenSession(spoilt))
    until(qtbot, lambda: studio.state.value.session_path == spoilt and settled(studio))
    assert studio.state.value.standing == Standing({"neurons.layers": "no page"})
    assert open_pages(go(studio, qtbot, "neurons"))["layers"] == "layers"
    assert [note for note in studio.messages.history if note.kind == "error"] == []


def test_a_page_of_one_session_is_not_that_of_the_next(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    one, other = made(tmp_path / "one.kns"), made(tmp_path / "other.kns")
    studio = start(one)
    until(qtbot, lambda: studio.state.value.run == 3 and settled(studio))
    turn_all(go(studio, qtbot, "neurons"))
    assert open_pages(studio.window.panels["neurons"])["layers"] == "words"
    studio.on_intent(OpenSession(other))
    until(qtbot, lambda: studio.state.value.session_path == other and settled(studio))
    assert open_pages(go(studio, qtbot, "neurons"))["layers"] == "layers"
    studio.on_intent(OpenSession(one))
    until(qtbot, lambda: studio.state.value.session_path == one and settled(studio))
    assert open_pages(go(studio, qtbot, "neurons"))["layers"] == "words"


@pytest.mark.parametrize("stored", [None, 3, [], {"regions": 5}, {"pages": [1]}, {"draft": []}])
def test_what_is_no_place_is_none(stored: object) -> None:
    assert unpacked(stored) == Standing()


def test_a_cut_run_of_a_session_for_reading_is_offered_once_it_is_saved_elsewhere(
    start: Start, qtbot: QtBot, tmp_path: Path, answers: Answers
) -> None:
    path = made(tmp_path / "s.kns")
    cut(path)
    with sqlite3.connect(path) as conn:
        # Somebody at another computer has it open.
        conn.execute("UPDATE lock SET host = 'elsewhere', pid = 7, seen = ?", (time.time(),))
    conn.close()
    studio = start(path)
    until(qtbot, lambda: studio.state.value.session_readonly and settled(studio))
    assert studio.state.value.offer is None
    studio.on_intent(SaveSessionAs(tmp_path / "mine.kns"))
    until(qtbot, lambda: studio.state.value.session_path == tmp_path / "mine.kns" and settled(studio))
    assert not studio.state.value.session_readonly
    offer = studio.state.value.offer
    assert offer is not None
    assert "Run 3 was cut off after 3 of 3 prompts" in offer.what
    assert offer.remedy is not None
    assert studio.window.message_bar._remedy.isVisible()
    studio.state.update(offer=None)
    studio.on_intent(SaveSessionAs(tmp_path / "again.kns"))
    until(qtbot, lambda: studio.state.value.session_path == tmp_path / "again.kns" and settled(studio))
    assert studio.state.value.offer is None, "one that was closed stays so"
