"""A widget as it is drawn, and the colours that are in the picture."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def shown(qtbot: QtBot, widget: QWidget, width: int, height: int) -> QImage:
    """The picture of a widget that is shown at this size."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    return widget.grab().toImage()


def colours(image: QImage) -> set[str]:
    """Every colour that a pixel of the picture has."""
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}
