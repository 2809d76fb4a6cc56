"""The app's icons: own drawings with one stroke width, tinted from the theme's tokens."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kn_studio import resources
from kn_studio.theme import Theme

SIZE = 16
_RATIOS = (1.0, 1.5, 2.0, 3.0)


def icon(name: str, theme: Theme, token: str = "muted", selected: str | None = None) -> QIcon:
    """The icon in a token's colour; `selected` is the token of its checked form. Raises FileNotFoundError."""
    result = QIcon()
    _add(result, name, theme.hex(token), QIcon.State.Off)
    if selected is not None:
        _add(result, name, theme.hex(selected), QIcon.State.On)
    return result


def pixmap(name: str, colour: str, ratio: float = 1.0, size: int = SIZE) -> QPixmap:
    """The icon as a pixmap for one device pixel ratio."""
    image = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def names() -> tuple[str, ...]:
    """All icons there are."""
    return tuple(sorted(file.stem for file in resources.path("icons").glob("*.svg")))


def _add(target: QIcon, name: str, colour: str, state: QIcon.State) -> None:
    for ratio in _RATIOS:
        picture = pixmap(name, colour, ratio)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            target.addPixmap(picture, mode, state)


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
