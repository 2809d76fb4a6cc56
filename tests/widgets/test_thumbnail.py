"""Small pictures of maps: the theme's colours, no hot neuron lost, and nothing but a sign for what is no picture."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kn_studio.theme import DARK, LIGHT, Theme
from kn_studio.widgets.thumbnail import Thumbnail


def png(steps: np.ndarray) -> bytes:
    height, width = steps.shape
    image = QImage(steps.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def one_hot(layers: int = 4, columns: int = 191, layer: int = 1, column: int = 77) -> bytes:
    """A map in which a single place is hot; row 0 is the highest layer."""
    steps = np.zeros((layers, columns), dtype=np.uint8)
    steps[layers - 1 - layer, column] = 255
    return png(steps)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_one_hot_place_is_seen_at_its_layer_in_the_colours_of_the_theme(qtbot: QtBot, theme: Theme) -> None:
    shown = Thumbnail(one_hot())
    qtbot.addWidget(shown)
    shown.apply_theme(theme)
    image = shown.image()
    hot = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).name() == theme.ramp[-1].name()
    ]
    assert {x for x, _ in hot} == {int(77 * image.width() / 191)}
    assert 0.5 <= min(y for _, y in hot) / image.height() < max(y for _, y in hot) / image.height() < 0.75
    assert image.pixelColor(0, 0).name() == theme.ramp[0].name(), "silence is the panel"


def test_more_layers_than_dots_lose_no_hot_one(qtbot: QtBot) -> None:
    shown = Thumbnail(one_hot(layers=130, columns=12, layer=64, column=5))
    qtbot.addWidget(shown)
    image = shown.image()
    colours = {image.pixelColor(image.width() * 11 // 24, y).name() for y in range(image.height())}
    assert LIGHT.ramp[-1].name() in colours


@pytest.mark.parametrize("damage", [b"", b"no picture", one_hot()[:40], one_hot()[:60] + b"\0" * 90], ids=range(4))
def test_what_is_no_picture_is_a_quiet_sign(qtbot: QtBot, damage: bytes) -> None:
    shown = Thumbnail(damage)
    qtbot.addWidget(shown)
    assert shown.empty
    assert not shown.grab().isNull()
    assert not Thumbnail(one_hot()).empty
