"""The contact sheet: every picture has its place, small enough, in order, with its name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from kn_studio import contact_sheet
from kn_studio.contact_sheet import CELL
from kn_studio.theme import DARK, LIGHT

COLOURS = ("#FF0000", "#00FF00", "#0000FF")


def pictures(folder: Path) -> list[Path]:
    """A wide one, a high one, and one that is smaller than its place."""
    files = []
    for colour, (width, height) in zip(COLOURS, ((1200, 300), (300, 1200), (40, 40)), strict=True):
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        files.append(folder / f"{colour[1:]}.png")
        assert image.save(str(files[-1]))
    return files


def test_every_picture_has_its_place_and_its_shape(tmp_path: Path, qapp: QApplication) -> None:
    sheet = contact_sheet.drawn(pictures(tmp_path), LIGHT, columns=2)
    assert sheet.size().toTuple() == (2 * CELL.width(), 2 * CELL.height())
    first = QPoint(20, 40)
    corners = (first, first + QPoint(CELL.width(), 0), first + QPoint(0, CELL.height()))
    assert [sheet.pixelColor(at).name().upper() for at in corners] == list(COLOURS)
    ground = LIGHT.color("track")
    assert sheet.pixelColor(20, 120) == ground, "the wide one is low"
    assert sheet.pixelColor(CELL.width() + 120, 40) == ground, "the high one is narrow"
    assert sheet.pixelColor(60, CELL.height() + 40) == ground, "the small one is not enlarged"


def test_the_name_is_written_above(tmp_path: Path, qapp: QApplication) -> None:
    files = pictures(tmp_path)
    sheet = contact_sheet.drawn(files, DARK, columns=3)
    strip = [sheet.pixelColor(x, y) for x in range(6, 80) for y in range(6, 26)]
    assert any(colour.lightnessF() > 0.6 for colour in strip)


def test_a_file_that_is_no_picture_leaves_its_place_empty(tmp_path: Path, qapp: QApplication) -> None:
    broken = tmp_path / "broken.png"
    broken.write_text("no picture")
    sheet = contact_sheet.drawn([broken, *pictures(tmp_path)], LIGHT, columns=4)
    assert sheet.pixelColor(20, 40) == LIGHT.color("track")
    assert sheet.pixelColor(CELL.width() + 20, 40).name().upper() == COLOURS[0]
    assert contact_sheet.drawn([], LIGHT).height() == CELL.height()
