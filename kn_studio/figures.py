"""A view on screen as a vector or pixel figure, independent of the screen's resolution."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from engine.errors import SessionError

DPI = 300
_SCREEN_DPI = 96
_FLAGS = QWidget.RenderFlag.DrawChildren | QWidget.RenderFlag.DrawWindowBackground


def write(widget: QWidget, path: Path, title: str) -> None:
    """Write `widget` as SVG, PDF or PNG (300 dpi) by the file's ending. Raises `SessionError` where it cannot.

    Pictures inside a vector figure (the map) stay pictures; text and lines stay text and lines.
    """
    writers = {".svg": _svg, ".pdf": _pdf, ".png": _png}
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise SessionError(f"'{path.suffix}' is no kind of figure.", "Choose a name that ends in .svg, .pdf or .png.")
    if not path.parent.is_dir():
        raise SessionError(f"There is no folder {path.parent}.", "Choose a folder that is there.")
    writer(widget, path, title)
    if not path.is_file():
        raise SessionError(f"{path} cannot be written.", "Choose another folder.")


def _svg(widget: QWidget, path: Path, title: str) -> None:
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(widget.size())
    generator.setViewBox(QRect(QPoint(0, 0), widget.size()))
    generator.setResolution(_SCREEN_DPI)
    generator.setTitle(title)
    _paint(widget, QPainter(generator), 1.0)


def _pdf(widget: QWidget, path: Path, title: str) -> None:
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setResolution(DPI)
    inches = QSizeF(widget.width() / _SCREEN_DPI, widget.height() / _SCREEN_DPI)
    writer.setPageSize(QPageSize(inches, QPageSize.Unit.Inch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    _paint(widget, QPainter(writer), DPI / _SCREEN_DPI)


def _png(widget: QWidget, path: Path, title: str) -> None:
    ratio = DPI / _SCREEN_DPI
    image = QImage(QSize(round(widget.width() * ratio), round(widget.height() * ratio)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    image.setText("Title", title)
    _paint(widget, QPainter(image), ratio)
    image.save(str(path))


def _paint(widget: QWidget, painter: QPainter, scale: float) -> None:
    if not painter.isActive():
        return
    painter.scale(scale, scale)
    widget.render(painter, QPoint(), QRegion(), _FLAGS)
    painter.end()
