"""Many pictures on one: a small form of each with its name above, to be looked over at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from kn_studio.theme import Theme

COLUMNS = 8
CELL = QSize(248, 240)
"""Pixels of a picture with its name and the air around it."""
_AIR, _NAME = 6, 20


def drawn(files: Sequence[Path], look: Theme, columns: int = COLUMNS) -> QImage:
    """The pictures in these files, row by row in their order; one that cannot be read leaves its place empty."""
    rows = -(-len(files) // columns)
    sheet = QImage(QSize(columns * CELL.width(), max(1, rows) * CELL.height()), QImage.Format.Format_RGB32)
    sheet.fill(look.color("track"))
    painter = QPainter(sheet)
    painter.setFont(look.font("label"))
    for number, file in enumerate(files):
        corner = QPoint(number % columns * CELL.width(), number // columns * CELL.height())
        _draw(painter, QRect(corner, CELL), file, look)
    painter.end()
    return sheet


def _draw(painter: QPainter, cell: QRect, file: Path, look: Theme) -> None:
    """One picture, as large as its place and never larger than it is, with a hairline and its name."""
    room = cell.adjusted(_AIR, _AIR + _NAME, -_AIR, -_AIR)
    picture = QImage(str(file))
    picture.setDevicePixelRatio(1.0)
    if not picture.isNull():
        size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio).boundedTo(picture.size())
        small = picture.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(room.topLeft(), small)
        painter.setPen(look.color("line"))
        painter.drawRect(QRect(room.topLeft(), small.size()).adjusted(-1, -1, 0, 0))
    name = QRect(room.left(), room.top() - _NAME, room.width(), _NAME)
    painter.setPen(look.color("text"))
    text = painter.fontMetrics().elidedText(file.stem, Qt.TextElideMode.ElideMiddle, name.width())
    painter.drawText(name, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
