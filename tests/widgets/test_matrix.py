"""The table of tinted numbers: tints, readable figures, forms that fit, tool tips and words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kn_studio.theme import DARK, LIGHT, Theme, contrast
from kn_studio.widgets.matrix import Matrix, MatrixCell, MatrixLabel

LABELS = (MatrixLabel("English", "en", 0), MatrixLabel("中文", "zh", 1), MatrixLabel("العربية", "ar", 2))


def cells(*tints: float | None) -> list[list[MatrixCell]]:
    return [
        [MatrixCell((f"{tint or 0:.2f}", ".99"), "", tint, f"cell {row}")] * len(LABELS)
        for row, tint in enumerate(tints)
    ]


@pytest.fixture
def matrix(qtbot: QtBot) -> Matrix:
    made = Matrix("Likeness")
    qtbot.addWidget(made)
    made.set_matrix(LABELS, LABELS, cells(1.0, 0.5, None))
    made.resize(440, made.sizeHint().height())
    made.show()
    qtbot.waitExposed(made)
    return made


def place(matrix: Matrix, row: int, column: int) -> QPointF:
    """A point in the upper left corner of the cell, beside its figures."""
    height = matrix.height() / (len(LABELS) + 26 / 24)
    y = matrix.height() - (len(LABELS) - row) * height + 4
    x = next(x for x in range(matrix.width()) if matrix.cell_at(QPointF(x, y)) == (row, column))
    return QPointF(x + 5, y)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_tints_grow_with_the_value_and_nothing_is_the_panel(matrix: Matrix, theme: Theme) -> None:
    matrix.apply_theme(theme)
    image = matrix.grab().toImage()
    found = [QColor(image.pixel(place(matrix, row, 1).toPoint())) for row in range(3)]
    panel = theme.color("panel")
    assert contrast(found[0], panel) > contrast(found[1], panel) > 1.01
    assert found[2] not in found[:2]


def test_rises_and_falls_have_different_colours(matrix: Matrix) -> None:
    matrix.set_matrix(LABELS, LABELS, cells(0.7, -0.7, None))
    image = matrix.grab().toImage()
    up, down = (QColor(image.pixel(place(matrix, row, 1).toPoint())) for row in (0, 1))
    assert up.blue() > up.red()
    assert down.red() > down.blue()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_figures_can_be_read_on_every_tint(matrix: Matrix, theme: Theme) -> None:
    matrix.apply_theme(theme)
    for tint in range(-100, 101):
        ground = matrix._ground(MatrixCell(("0.50",), tint=tint / 100))
        assert ground is not None
        assert contrast(theme.color("text"), ground) >= 4.5, tint


def test_names_and_figures_shorten_together(matrix: Matrix) -> None:
    assert matrix._head_for(100) == "name"
    assert matrix._form_for(100) == 0
    assert matrix._head_for(32) == "marker and code"
    assert matrix._head_for(16) == "code"
    metrics = QFontMetricsF(matrix._theme.font("figures"))
    widest = max(metrics.horizontalAdvance(cell.texts[0]) for line in matrix._cells for cell in line)
    assert (matrix._form_for(widest), matrix._form_for(widest - 1)) == (0, 1)
    assert matrix.minimumSizeHint().width() < matrix.sizeHint().width()


def test_notes_take_a_second_line_only_where_they_fit(matrix: Matrix) -> None:
    low = matrix.sizeHint().height()
    noted = [[MatrixCell(("0.50",), "0.40–0.60", 0.5)] * 3 for _ in range(3)]
    matrix.set_matrix(LABELS, LABELS, noted)
    assert matrix.sizeHint().height() > low
    matrix.resize(200, matrix.height())
    assert matrix.sizeHint().height() == low


def test_each_cell_has_its_own_words(matrix: Matrix) -> None:
    assert matrix.tip_at(place(matrix, 1, 2)) == "cell 1"
    assert matrix.tip_at(QPointF(4, matrix.height() - 4)) == "العربية"
    assert matrix.tip_at(QPointF(place(matrix, 0, 0).x(), 4)) == "English"
    assert matrix.cell_at(QPointF(4, 4)) is None


def test_the_table_as_text(matrix: Matrix) -> None:
    matrix.set_matrix(LABELS[:1], LABELS[:2], [[MatrixCell(("0.50",), "0.4–0.6"), MatrixCell(("–",))]])
    assert matrix.as_text() == "\tEnglish\t中文\nEnglish\t0.50 (0.4–0.6)\t–"
    assert "0.50" in matrix.accessibleDescription()
    QTest.keyClick(matrix, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    # Without this Control would stay pressed for the tests that come after.
    QTest.keyRelease(matrix, Qt.Key.Key_Control)
    assert QGuiApplication.clipboard().text() == matrix.as_text()


def test_nothing_is_drawn_of_nothing(matrix: Matrix) -> None:
    matrix.set_matrix((), (), ())
    assert matrix.cell_at(QPointF(50, 50)) is None
    assert not matrix.grab().isNull()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_what_is_dimmed_is_dimmed_on_every_tint(matrix: Matrix, theme: Theme) -> None:
    """A cell whose ink stays full would stand out of figures that are of something else."""
    matrix.apply_theme(theme)
    for tint in (-1.0, -0.5, 0.1, 0.6, 1.0):
        matrix.set_matrix(LABELS, LABELS, cells(tint, tint, None), faded=True)
        ground = matrix._ground(matrix._cells[0][0]) or theme.color("panel")
        assert contrast(theme.color("muted"), ground) >= 4.5


def test_ten_columns_of_short_figures_fit_half_of_the_smallest_station(qtbot: QtBot) -> None:
    made = Matrix("Effect")
    qtbot.addWidget(made)
    made.apply_theme(LIGHT)
    rows = (MatrixLabel("before"), MatrixLabel("equally active"))
    columns = tuple(MatrixLabel(f"Language {n}", f"l{n}", n) for n in range(10))
    made.set_matrix(rows, columns, [[MatrixCell(("0.88", ".88"))] * 10 for _ in rows])
    assert made.minimumSizeHint().width() <= 350
