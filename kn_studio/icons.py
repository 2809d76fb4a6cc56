"""The app's icons: own drawings with one stroke width, tinted from the theme's tokens."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from kn_studio import resources
from kn_studio.theme import Theme

SIZE = 16
_GAP = 4
"""Pixels of air between an icon and its words, on top of the four that Qt leaves."""
_RATIOS = (1.0, 1.5, 2.0, 3.0)


def icon(name: str, theme: Theme, token: str = "muted", selected: str | None = None, gap: int = 0) -> QIcon:
    """The icon in a token's colour; `selected` is the token of its checked form. Raises FileNotFoundError.

    `gap` is empty room at its right, in pixels of the icon's own size.
    """
    result = QIcon()
    _add(result, name, theme.hex(token), QIcon.State.Off, gap)
    if selected is not None:
        _add(result, name, theme.hex(selected), QIcon.State.On, gap)
    return result


def put(
    button: QAbstractButton, name: str, theme: Theme, token: str = "muted", selected: str | None = None,
    size: int = SIZE,
) -> None:  # fmt: skip
    """Give a button an icon, with air before its words where it has any."""
    gap = round(_GAP * SIZE / size) if button.text() else 0
    button.setIcon(icon(name, theme, token, selected, gap))
    button.setIconSize(QSize(round(size * (SIZE + gap) / SIZE), size))


def pixmap(name: str, colour: str, ratio: float = 1.0, size: int = SIZE, gap: int = 0) -> QPixmap:
    """The icon as a pixmap for one device pixel ratio, with `gap` pixels of air at its right."""
    image = QPixmap(QSize(round((size + gap) * ratio), round(size * ratio)))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def names() -> tuple[str, ...]:
    """All icons there are."""
    return tuple(sorted(file.stem for file in resources.path("icons").glob("*.svg")))


def _add(target: QIcon, name: str, colour: str, state: QIcon.State, gap: int) -> None:
    for ratio in _RATIOS:
        picture = pixmap(name, colour, ratio, gap=gap)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            target.addPixmap(picture, mode, state)


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
