"""The app's icons: own drawings with one stroke width, tinted from the theme's tokens."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from kn_studio import resources
from kn_studio.theme import Theme

SIZE = 16
_GAP = 4
"""Pixels of air between an icon and its words, on top of the four that Qt leaves."""
_RATIOS = frozenset({1.0, 2.0, 3.0})
"""Device pixel ratios that are drawn beforehand, beside those of the screens: a drawing that is scaled is blurred."""


def icon(
    name: str, theme: Theme, token: str = "muted", selected: str | None = None, gap: int = 0, size: int = SIZE,
) -> QIcon:  # fmt: skip
    """The icon in a token's colour; `selected` is the token of its checked form. Raises FileNotFoundError.

    `gap` is empty room at its right, in pixels; `size` the one beside type of usual size, see `side`.
    """
    result = QIcon()
    _add(result, name, theme.hex(token), QIcon.State.Off, side(theme, size), gap)
    if selected is not None:
        _add(result, name, theme.hex(selected), QIcon.State.On, side(theme, size), gap)
    return result


def side(theme: Theme, size: int = SIZE) -> int:
    """Width and height beside the theme's type of an icon that is of this size beside type of usual size, in pixels."""
    return theme.enlarged(size)


def put(
    button: QAbstractButton, name: str, theme: Theme, token: str = "muted", selected: str | None = None,
    size: int = SIZE,
) -> None:  # fmt: skip
    """Give a button an icon, with air before its words where it has any. `size` is that beside type of usual size."""
    gap = _GAP if button.text() else 0
    button.setIcon(icon(name, theme, token, selected, gap, size))
    button.setIconSize(QSize(side(theme, size) + gap, side(theme, size)))


def pixmap(name: str, colour: str, ratio: float = 1.0, size: int = SIZE, gap: int = 0) -> QPixmap:
    """The icon as a pixmap for one device pixel ratio, with `gap` pixels of air at its right."""
    image = QPixmap(QSize(size + gap, size) * ratio)
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


def _add(target: QIcon, name: str, colour: str, state: QIcon.State, size: int, gap: int) -> None:
    for ratio in sorted(_RATIOS | {screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        picture = pixmap(name, colour, ratio, size, gap)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            target.addPixmap(picture, mode, state)


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
