"""A model that nobody has a record of: loaded, its mapping spoiled, mended, kept, used and forgotten, on real lanes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kn_studio import resources
from kn_studio.app import Studio
from kn_studio.intents import CheckMapping, LoadModel, ShowStation, StopJob, UnloadModel
from kn_studio.mapping_dialog import MappingDialog
from kn_studio.session.store import Store
from tests.actions.unknown import KIND, gptj
from tests.e2e.test_walk import capital, ready, run_all, settled, until

Start = Callable[..., Studio]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return gptj(tmp_path_factory.mktemp("gptj"))


def opened(studio: Studio) -> MappingDialog:
    studio.on_intent(CheckMapping())
    assert studio.mapping.dialog is not None
    assert studio.mapping.dialog.isVisible()
    return studio.mapping.dialog


def press(studio: Studio, qtbot: QtBot, text: str) -> None:
    assert studio.mapping.dialog is not None
    next(each for each in studio.mapping.dialog.findChildren(QPushButton) if each.text() == text).click()
    assert studio.state.value.job is not None, "the window does not wait"
    until(qtbot, lambda: settled(studio))


def said(studio: Studio) -> list[str]:
    return [label.text() for label in studio.window.panels["model"].findChildren(QLabel)]


def test_a_mapping_is_corrected_kept_used_and_forgotten(
    start: Start, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    studio = start()
    studio.on_intent(ShowStation("model"))
    studio.on_intent(LoadModel(str(folder)))
    until(qtbot, lambda: studio.state.value.model is not None and settled(studio))
    proposal, file = studio.state.value.model, resources.home("mappings", f"{KIND}.json")
    assert "the model's structure (not yet confirmed)" in said(studio)
    dialog = opened(studio)
    dialog._editors["down"].setText("mlp.fc_in")  # type: ignore[union-attr]
    press(studio, qtbot, "Test and keep")
    assert "cannot be used" in dialog._outcome.text()
    assert dialog._outcome.property("role") == "bad"
    assert studio.state.value.model == proposal
    assert studio.host.require().info == proposal
    assert not file.exists()
    dialog._editors["down"].setText("mlp.fc_out")  # type: ignore[union-attr]
    dialog._editors["note"].setText("seen")  # type: ignore[union-attr]
    press(studio, qtbot, "Test and keep")
    assert dialog._outcome.property("role") == "good"
    assert json.loads(file.read_text(encoding="utf-8"))["note"] == "seen"
    assert "a mapping you kept" in said(studio)
    studio.on_intent(UnloadModel())
    assert not dialog.isVisible()
    studio.on_intent(LoadModel(str(folder)))
    until(qtbot, lambda: studio.state.value.model is not None and settled(studio))
    assert studio.state.value.model is not None
    assert studio.state.value.model.mapping_given
    dialog = opened(studio)
    press(studio, qtbot, "Forget")
    assert dialog._outcome.text().startswith("Forgotten")
    assert studio.state.value.model == proposal
    assert not file.exists()
    assert studio.window.close()
    assert not dialog.isVisible()


def test_a_stopped_test_keeps_nothing(start: Start, qtbot: QtBot, folder: Path) -> None:
    studio = start()
    studio.on_intent(LoadModel(str(folder)))
    until(qtbot, lambda: studio.state.value.model is not None and settled(studio))
    before = studio.state.value.model
    dialog = opened(studio)
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "Test and keep").click()
    studio.on_intent(StopJob())
    assert studio.state.value.job is None
    until(qtbot, lambda: settled(studio))
    assert studio.state.value.model == before
    assert not resources.home("mappings").exists()
    assert "nothing was changed" in dialog._outcome.text()


def test_a_session_keeps_what_the_mapping_was(start: Start, qtbot: QtBot, folder: Path, tmp_path: Path) -> None:
    studio = ready(start, qtbot, folder, tmp_path / "walk.kns")
    assert studio.state.value.fact is not None
    assert studio.state.value.fact.uuid == capital()
    run_all(studio, qtbot)
    assert studio.window.close()
    with Store.open(tmp_path / "walk.kns") as store:
        (info,) = store.models()
    assert info == studio.state.value.model
    assert info.mapping is not None
