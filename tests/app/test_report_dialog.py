"""The figures of the report as a list: what can be done with each, what is read aloud, and what is kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kn_studio.keeping_intents import MoveFigure, RemarkFigure, RemoveFigure
from kn_studio.report_dialog import ReportDialog
from kn_studio.theme import DARK, LIGHT
from kn_studio.viewmodels.report_figures import FigureRow, ReportView

ROWS = tuple(
    FigureRow(key, f"{number}. Map {key}", "run 1", f"Sentence {key}.", f"model {key}", "")
    for number, key in enumerate("abc", 1)
)
VIEW = ReportView("Demo", "3 figures", ROWS, can_write=True)


@pytest.fixture
def dialog(qtbot: QtBot) -> ReportDialog:
    made = ReportDialog()
    qtbot.addWidget(made)
    made.apply_theme(LIGHT)
    made.show_view(VIEW)
    made.show()
    return made


@pytest.fixture
def told(dialog: ReportDialog) -> list[object]:
    heard: list[object] = []
    dialog.intent.connect(heard.append)
    return heard


def buttons(dialog: ReportDialog) -> list[bool]:
    return [button.isEnabled() for button in (dialog.up, dialog.down, dialog.remove)]


def test_the_buttons_are_about_the_selected_figure_and_end_at_the_ends(
    dialog: ReportDialog, told: list[object]
) -> None:
    assert buttons(dialog) == [False, True, True]
    dialog.list.setCurrentRow(2)
    assert buttons(dialog) == [True, False, True]
    dialog.up.click()
    dialog.remove.click()
    assert told == [MoveFigure("c", -1), RemoveFigure("c")]


def test_the_selection_goes_with_its_figure_and_a_new_one_is_selected(dialog: ReportDialog) -> None:
    dialog.list.setCurrentRow(1)
    dialog.show_view(ReportView("Demo", "", (ROWS[1], ROWS[0], ROWS[2]), can_write=True))
    assert dialog.selected() == ROWS[1]
    dialog.show_view(ReportView("Demo", "", (ROWS[0], ROWS[2]), can_write=True))
    assert dialog.selected() == ROWS[0]
    new = FigureRow("d", "3. Map d", "", "", "", "")
    dialog.show_view(ReportView("Demo", "", (ROWS[0], ROWS[2], new), can_write=True))
    assert dialog.selected() == new


def test_a_remark_is_kept_for_its_own_figure_also_when_the_list_is_closed(
    dialog: ReportDialog, told: list[object]
) -> None:
    dialog.note.setPlainText("first")
    dialog.list.setCurrentRow(1)
    assert told == [RemarkFigure("a", "first")]
    dialog.note.setPlainText("second")
    dialog.close()
    assert told[1:] == [RemarkFigure("b", "second")]


def test_a_session_that_is_read_only_can_be_looked_at(dialog: ReportDialog) -> None:
    dialog.show_view(ReportView("Demo", "", ROWS))
    assert buttons(dialog) == [False] * 3
    for button in (dialog.up, dialog.down, dialog.remove):
        assert "read-only" in button.toolTip()
    assert dialog._reason.isVisibleTo(dialog)
    assert "read-only" in dialog._reason.text()
    assert "read-only" in dialog.note.placeholderText()
    assert dialog.note.isReadOnly()
    assert dialog.write_button.isEnabled()


def test_a_figure_at_an_end_of_the_list_says_why_it_goes_no_further(dialog: ReportDialog) -> None:
    assert dialog._reason.isHidden()
    dialog.list.setCurrentRow(0)
    assert (dialog.up.isEnabled(), dialog.up.toolTip()) == (False, "It is the first figure.")
    assert dialog.down.toolTip() == "Move the figure down by one place"
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    assert (dialog.down.isEnabled(), dialog.down.toolTip()) == (False, "It is the last figure.")
    assert dialog.up.toolTip() == "Move the figure up by one place"


def test_without_a_figure_it_says_how_one_is_added(dialog: ReportDialog, told: list[object]) -> None:
    dialog.show_view(ReportView("Demo", empty="No figure yet."))
    assert dialog.list.isHidden()
    assert dialog.note.isHidden()
    assert not any(button.isVisible() for button in (dialog.up, dialog.down, dialog.remove))
    assert dialog.empty.accessibleName() == "No figure yet."
    assert told == []


def test_the_keyboard_reaches_everything_and_all_of_it_has_a_name(dialog: ReportDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    dialog.list.setFocus()
    reached = [QApplication.focusWidget()]
    for _ in range(8):
        dialog.focusNextChild()
        reached.append(QApplication.focusWidget())
    wanted = {dialog.list, dialog.down, dialog.remove, dialog.note, dialog.close_button, dialog.write_button}
    assert wanted <= set(reached)
    for widget in wanted:
        assert widget.accessibleName()
    assert all(button.toolTip() for button in dialog.findChildren(QPushButton) if button.text() not in ("", "Close"))
    item = dialog.list.item(0)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "1. Map a. run 1"


@pytest.mark.parametrize("change", [lambda dialog: dialog.apply_theme(DARK), lambda dialog: dialog.show_view(VIEW)])
def test_what_is_being_typed_stays(
    dialog: ReportDialog, change: Callable[[ReportDialog], None], told: list[object]
) -> None:
    dialog.list.setCurrentRow(1)
    dialog.note.setPlainText("half a sen")
    change(dialog)
    assert dialog.note.toPlainText() == "half a sen"
    assert dialog.selected() == ROWS[1]
    assert told == []
