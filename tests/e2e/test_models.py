"""A model from the Hub, on real lanes against a small server: looked at, downloaded, stopped, gone on with, removed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kn_studio import resources
from kn_studio.app import Studio
from kn_studio.intents import LoadModel, ShowStation
from kn_studio.model_intents import VerifyDevice
from kn_studio.panels.model import ModelPanel
from tests.actions.hub_server import HubServer, of_folder, online, serving
from tests.e2e.test_walk import settled, until

Start = Callable[..., Studio]
NAME = "kn/tiny"


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    with serving() as made, online(made, tmp_path / "cache", monkeypatch):
        made.models[NAME] = of_folder(resources.path("models", "demo-bert"))
        yield made


def panel_of(studio: Studio) -> ModelPanel:
    panel = studio.window.panels["model"]
    assert isinstance(panel, ModelPanel)
    return panel


def press(studio: Studio, qtbot: QtBot, name: str) -> None:
    def found() -> QPushButton | None:
        buttons = panel_of(studio).findChildren(QPushButton)
        return next((each for each in buttons if each.accessibleName() == name and each.isVisible()), None)

    until(qtbot, lambda: (button := found()) is not None and button.isEnabled())
    button = found()
    assert button is not None
    button.click()


def warned(studio: Studio) -> str:
    """The message above the page."""
    message = studio.state.value.message
    return f"{message.what} {message.hint}" if message is not None else ""


def said(studio: Studio) -> str:
    return "\n".join(label.text() for label in panel_of(studio).findChildren(QLabel))


class Agrees:
    """Answers the question before something is thrown away."""

    def __init__(self, answer: bool) -> None:
        self.answer = answer
        self.asked: list[str] = []

    def may(self, _parent: object, _title: str, question: str, *_rest: str) -> bool:
        self.asked.append(question)
        return self.answer


def test_a_model_of_the_hub_from_the_first_look_to_its_removal(
    start: Start, qtbot: QtBot, server: HubServer, tmp_path: Path
) -> None:
    studio = start()
    studio.on_intent(ShowStation("model"))
    until(qtbot, lambda: studio.state.value.models.cache is not None)
    panel = panel_of(studio)
    panel._name.setText(NAME)

    press(studio, qtbot, "Load this model")  # the window begins offline
    until(qtbot, lambda: studio.state.value.message is not None and settled(studio))
    assert "the network is switched off" in warned(studio)
    assert server.asked == []

    panel._online.setChecked(True)
    assert not studio.state.value.offline
    press(studio, qtbot, "Load this model")
    until(qtbot, lambda: studio.state.value.models.hub is not None and settled(studio))
    assert "Fits: " in said(studio)
    assert "mit" in said(studio)
    assert not server.gets("model.safetensors"), "looking fetches no weights"

    server.slowly = 0.03
    press(studio, qtbot, f"Download and load {NAME}")
    until(
        qtbot,
        lambda: (job := studio.state.value.job) is not None and "Downloading" in job.text and job.done > 2_000_000,
    )
    press(studio, qtbot, "Stop loading")
    until(qtbot, lambda: settled(studio) and not studio.gpu.busy)
    assert studio.state.value.model is None
    until(qtbot, lambda: [row.model.name for row in panel._cached.rows] == [NAME])

    server.slowly = 0.0
    press(studio, qtbot, f"Look at {NAME}")
    until(qtbot, lambda: (hub := studio.state.value.models.hub) is not None and hub.have > 0 and settled(studio))
    press(studio, qtbot, f"Go on and load {NAME}")
    until(qtbot, lambda: studio.state.value.model is not None and settled(studio))
    assert studio.state.value.model is not None
    assert studio.state.value.model.id == NAME
    assert studio.state.value.models.hub is None
    ranges = server.gets("model.safetensors")
    assert len(ranges) == 2
    assert ranges[1].startswith("bytes=")

    studio.on_intent(VerifyDevice())
    until(qtbot, lambda: studio.state.value.models.check is not None and settled(studio))
    assert "one device" in said(studio) or "agree" in said(studio)

    until(qtbot, lambda: bool(panel._cached.rows) and panel._cached.rows[0].model.loadable)
    assert not panel._cached.rows[0].remove_button.isEnabled(), "it is loaded"
    press(studio, qtbot, "Unload the model")
    until(qtbot, lambda: studio.state.value.model is None)
    panel.files = refusing = Agrees(False)  # type: ignore[assignment]
    press(studio, qtbot, f"Remove {NAME} from this computer")
    assert refusing.asked
    assert (tmp_path / "cache" / "models--kn--tiny").is_dir()
    panel.files = Agrees(True)  # type: ignore[assignment]
    press(studio, qtbot, f"Remove {NAME} from this computer")
    until(qtbot, lambda: (cache := studio.state.value.models.cache) is not None and not cache.models)
    assert not (tmp_path / "cache" / "models--kn--tiny").exists()


def test_a_wrong_id_is_a_sentence(start: Start, qtbot: QtBot, server: HubServer) -> None:
    studio = start()
    studio.on_intent(ShowStation("model"))
    panel_of(studio)._online.setChecked(True)
    studio.on_intent(LoadModel("kn/none", offline=False))
    until(qtbot, lambda: studio.state.value.message is not None and settled(studio))
    assert "The Hub has no model 'kn/none'" in warned(studio)
