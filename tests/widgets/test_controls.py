from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from kn_studio.theme import DARK, LIGHT, MARKERS, Theme
from kn_studio.widgets import marks
from kn_studio.widgets.bars import BarRow, Bars
from kn_studio.widgets.cell_table import CellTable
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.chips import LanguageChips, LanguageChipText, TokenChips, shown_token
from kn_studio.widgets.flow import FlowLayout
from kn_studio.widgets.histogram import Histogram, HistogramSeries
from kn_studio.widgets.language_picker import LanguageChoice, LanguagePicker
from kn_studio.widgets.note_field import NoteField
from kn_studio.widgets.tags import Tag, TagButton, Tags
from kn_studio.widgets.token_line import TokenLine
from kn_studio.widgets.token_line import shown as shown_piece
from kn_studio.widgets.value_slider import ValueSlider
from tests.widgets.drawn import colours, shown

_RIGHT = Qt.AlignmentFlag.AlignRight


class TestValueSlider:
    def test_it_tells_the_last_value_of_a_burst(self, qtbot: QtBot) -> None:
        slider = ValueSlider("Threshold", 0.0, 1.0, 0.01)
        shown(qtbot, slider, 400, 40)
        told: list[float] = []
        slider.changed.connect(told.append)
        with qtbot.waitSignal(slider.changed):
            for step in (31, 42, 57):
                slider.groove.setValue(step)
        qtbot.wait(40)
        assert told == [0.57]

    def test_the_program_moves_it_silently(self, qtbot: QtBot) -> None:
        slider = ValueSlider("Threshold", 0.0, 1.0, 0.01)
        shown(qtbot, slider, 400, 40)
        with qtbot.assertNotEmitted(slider.changed, wait=40):
            slider.set_value(0.3, "0.20–0.30")
        assert slider.value() == 0.3
        assert slider.groove.accessibleName() == "Threshold"
        assert slider.groove.accessibleDescription() == "0.20–0.30"

    def test_the_hand_of_the_user_is_not_moved_by_the_program(self, qtbot: QtBot) -> None:
        slider = ValueSlider("Threshold", 0.0, 1.0, 0.01)
        shown(qtbot, slider, 400, 40)
        QTest.mousePress(slider.groove, Qt.MouseButton.LeftButton, pos=QPoint(slider.groove.width() // 2, 12))
        assert slider.value() == pytest.approx(0.5, abs=0.02)
        slider.set_value(0.1)
        assert slider.value() == pytest.approx(0.5, abs=0.02)
        QTest.mouseRelease(slider.groove, Qt.MouseButton.LeftButton)

    def test_keys_and_wheel(self, qtbot: QtBot) -> None:
        slider = ValueSlider("Share", 0.05, 1.0, 0.05)
        shown(qtbot, slider, 400, 40)
        slider.set_value(0.5)
        with qtbot.waitSignal(slider.changed) as told:
            QTest.keyClick(slider.groove, Qt.Key.Key_Right)
        assert told.args == [0.55]

    def test_a_curve_is_drawn_over_the_track(self, qtbot: QtBot) -> None:
        slider = ValueSlider("Threshold", 0.0, 1.0, 0.01)
        plain = shown(qtbot, slider, 400, 48)
        slider.set_curve((1000, 100, 10, 1, 0))
        assert slider.grab().toImage() != plain
        slider.set_curve((0, 0, 0))

    def test_marks_say_where_a_value_lies_and_the_track_is_filled_from_what_changes_nothing(self, qtbot: QtBot) -> None:
        slider = ValueSlider("Factor", -1.0, 3.0, 0.1)
        plain = slider.groove.sizeHint().height()
        slider.set_marks([(0.0, "off"), (1.0, "as it is")], 1.0)
        assert slider.groove.sizeHint().height() > plain, "room for the words above the track"
        shown(qtbot, slider, 500, 60)
        filled = {}
        for value in (0.0, 1.0, 2.0):
            slider.set_value(value)
            image = slider.groove.grab().toImage()
            row, accent = image.height() - 14, QColor(LIGHT.color("accent"))
            filled[value] = [x for x in range(image.width()) if QColor(image.pixel(x, row)) == accent]
        middle = slider.groove.width() / 2
        assert min(filled[0.0]) == pytest.approx(slider.groove._x(0.25), abs=8)
        assert max(filled[0.0]) == pytest.approx(middle, abs=8)
        assert max(filled[2.0]) == pytest.approx(slider.groove._x(0.75), abs=8)
        assert len(filled[1.0]) < 20, "nothing but the handle: as it is"


class TestBars:
    ROWS = (
        BarRow("English", 0.21, ("0.93", "→", "0.21", ""), 0.93, 0, "tip"),
        BarRow("العربية", 0.34, ("0.81", "→", "0.34", ""), 0.81, 1),
        BarRow("random 5", 0.86, ("0.87", "→", "0.86", "± 0.01"), 0.87, None, spread=0.01),
    )

    @pytest.mark.parametrize("theme", [LIGHT, DARK])
    def test_light_before_solid_after_grey_control(self, qtbot: QtBot, theme: Theme) -> None:
        bars = Bars("Effect")
        bars.apply_theme(theme)
        bars.set_rows(self.ROWS)
        found = colours(shown(qtbot, bars, 360, bars.sizeHint().height()))
        assert theme.language_color(0).name() in found
        assert theme.language_before(0).name() in found
        assert theme.color("muted").name() in found
        assert bars.accessibleDescription().startswith("English 0.93 → 0.21")

    def test_what_is_no_number_has_no_length(self, qtbot: QtBot) -> None:
        bars = Bars("Effect")
        bars.set_rows((BarRow("random", float("nan"), ("–",), float("nan"), None, spread=float("nan")),))
        assert LIGHT.color("track").name() in colours(shown(qtbot, bars, 300, 26))

    def test_as_high_as_its_rows(self, qtbot: QtBot) -> None:
        bars = Bars("Effect")
        bars.set_rows(self.ROWS)
        three = bars.sizeHint().height()
        bars.set_rows(self.ROWS[:1])
        assert three == 3 * bars.sizeHint().height()
        bars.set_rows(())
        shown(qtbot, bars, 200, 40)


class TestHistogram:
    def test_one_series_is_accent_several_are_stacked(self, qtbot: QtBot) -> None:
        histogram = Histogram()
        histogram.set_series((HistogramSeries("English", (0, 2, 5)),))
        single = shown(qtbot, histogram, 300, 140)
        histogram.set_series((HistogramSeries("a", (0, 2, 5), 0), HistogramSeries("all", (1, 0, 1), None, True)))
        assert histogram.totals() == [1, 2, 6]
        assert histogram.accessibleDescription() == "layer 0: 1, layer 1: 2, layer 2: 6"
        found = colours(histogram.grab().toImage())
        assert LIGHT.language_color(0).name() in found
        assert LIGHT.color("text").name() in found
        assert single != histogram.grab().toImage()

    def test_the_axis_is_named_and_colours_have_a_key_where_there_is_room(self, qtbot: QtBot) -> None:
        histogram = Histogram()
        both = (HistogramSeries("a", (0, 2), 0), HistogramSeries("all", (1, 0), None, True))
        histogram.set_series(both)
        key = colours(shown(qtbot, histogram, 300, 140).copy(0, 0, 300, 16))
        assert LIGHT.language_color(0).name() in key, "whose colour it is stands above the columns"
        histogram.set_series(both[:1])
        assert LIGHT.language_color(0).name() not in colours(histogram.grab().toImage().copy(0, 0, 300, 16))
        named = histogram.grab().toImage()
        histogram.set_axis("")
        bare = histogram.grab().toImage()
        assert named.copy(0, 120, 60, 20) != bare.copy(0, 120, 60, 20)
        assert named.copy(80, 0, 220, 140) == bare.copy(80, 0, 220, 140)

    def test_the_key_takes_a_second_line_then_shorter_words_and_never_goes_while_there_is_height(
        self, qtbot: QtBot
    ) -> None:
        histogram = Histogram()
        names = ("English", "Chinese", "Arabic", "German")
        parts = [HistogramSeries("in all languages", (1, 0), None, True)]
        parts += [HistogramSeries(f"only {name}", (0, 2), n, short=name[:2].lower()) for n, name in enumerate(names)]
        histogram.set_series(tuple(parts))
        labels = [each.label for each in parts]
        image = shown(qtbot, histogram, 340, 160)
        assert histogram.key() == labels
        key = colours(image.copy(0, 0, 340, 34))
        assert {LIGHT.language_color(place).name() for place in range(4)} <= key
        histogram.resize(340, 106)
        assert histogram.key() == ["in all languages", "en", "ch", "ar", "ge"], "one line is all the columns can give"
        histogram.resize(180, 106)
        assert len(histogram.key()) == len(labels), "cut, but there"
        histogram.resize(340, 90)
        assert histogram.key() == []

    @pytest.mark.parametrize("layers", [1, 4, 40])
    def test_any_number_of_layers_and_none(self, qtbot: QtBot, layers: int) -> None:
        histogram = Histogram()
        histogram.set_series((HistogramSeries("a", (3,) * layers),))
        shown(qtbot, histogram, 200, 100)
        histogram.set_series(())
        histogram.grab()


class TestChips:
    TEXTS = (
        LanguageChipText("en", "English", 0, "Berlin", "0.93"),
        LanguageChipText("ar", "العربية", 2, "برلين", "0.02", warn=True),
    )

    def test_a_press_tells_the_language(self, qtbot: QtBot) -> None:
        chips = LanguageChips()
        chips.set_chips(self.TEXTS, "en")
        shown(qtbot, chips, 500, 40)
        assert [chip.isChecked() for chip in chips._chips] == [True, False]
        with qtbot.waitSignal(chips.chosen) as told:
            QTest.mouseClick(chips._chips[1], Qt.MouseButton.LeftButton)
        assert told.args == ["ar"]
        chips.set_chips(self.TEXTS, "en")
        assert [chip.isChecked() for chip in chips._chips] == [True, False]
        assert chips._chips[1].accessibleName() == "العربية برلين 0.02"

    def test_colour_never_stands_alone(self, qtbot: QtBot) -> None:
        chips = LanguageChips()
        chips.set_chips(self.TEXTS)
        found = colours(shown(qtbot, chips, 500, 40))
        assert {LIGHT.language_color(0).name(), LIGHT.language_color(2).name()} <= found
        assert len({LIGHT.marker(position) for position in range(8)}) == 8

    def test_the_keyboard_stays_on_its_language_when_the_figures_change(self, qtbot: QtBot) -> None:
        chips = LanguageChips()
        chips.set_chips(self.TEXTS)
        shown(qtbot, chips, 500, 40)
        chips._chips[1].setFocus()
        chips.set_chips(tuple(replace(text, value="0.50") for text in self.TEXTS))
        assert chips.window().focusWidget() is chips._chips[1]
        assert chips._chips[1].accessibleName() == "العربية برلين 0.50"
        chips.set_chips((replace(self.TEXTS[1], value="0.60"), self.TEXTS[0]))
        assert chips.window().focusWidget() is chips._chips[0]

    def test_a_longer_answer_moves_the_next_chip_aside(self, qtbot: QtBot) -> None:
        chips = LanguageChips()
        chips.set_chips(self.TEXTS)
        shown(qtbot, chips, 600, 40)
        before = chips._chips[1].x()
        chips.set_chips((replace(self.TEXTS[0], detail="Berlin or another city"), self.TEXTS[1]))
        qtbot.waitUntil(lambda: chips._chips[1].x() > before)
        assert chips.heightForWidth(120) > chips.heightForWidth(2000)

    def test_they_wrap(self, qtbot: QtBot) -> None:
        chips = LanguageChips()
        chips.set_chips(tuple(LanguageChipText(str(i), "Language", i, "answer", "0.50") for i in range(10)))
        layout = chips.layout()
        assert isinstance(layout, FlowLayout)
        assert layout.heightForWidth(300) > layout.heightForWidth(3000)
        shown(qtbot, chips, 300, 300)

    def test_tokens(self, qtbot: QtBot) -> None:
        tokens = TokenChips("Pushes up")
        tokens.set_tokens(((" Berlin", "+3"), ("柏林", "+2"), ("", "+1")))
        shown(qtbot, tokens, 200, 80)
        tokens.set_tokens((("x", "+1"),))
        assert len(tokens._chips) == 1
        assert tokens.accessibleDescription() == "x"

    @pytest.mark.parametrize(
        ("token", "text"), [(" Berlin", "Berlin"), ("Berlin ", "Berlin␣"), ("", "∅"), ("  ", "␣␣"), ("柏林", "柏林")]
    )
    def test_spaces_are_seen(self, token: str, text: str) -> None:
        assert shown_token(token) == text


def test_marks_are_all_different() -> None:
    paths = [marks.shape(name) for name in MARKERS]
    for i, path in enumerate(paths):
        assert not path.isEmpty()
        assert all(path != other for other in paths[:i])
        box = path.boundingRect()
        assert max(box.width(), box.height()) == pytest.approx(1.0, abs=0.2)


class TestLanguagePicker:
    CHOICES = (
        LanguageChoice("ar", "العربية · Arabic · ar", "العربية Arabic ar"),
        LanguageChoice("en", "English · en", "English English en"),
        LanguageChoice("zh", "中文 · Chinese · zh", "中文 Chinese zh"),
    )

    def picker(self, qtbot: QtBot) -> LanguagePicker:
        picker = LanguagePicker()
        qtbot.addWidget(picker)
        picker.set_choices(self.CHOICES, ("en",))
        return picker

    def test_new_ones_go_to_the_end(self, qtbot: QtBot) -> None:
        picker = self.picker(qtbot)
        with qtbot.waitSignal(picker.picked) as told:
            picker.list.item(2).setCheckState(Qt.CheckState.Checked)
        assert told.args == [("en", "zh")]
        with qtbot.waitSignal(picker.picked) as told:
            picker.list.item(1).setCheckState(Qt.CheckState.Unchecked)
        assert told.args == [("zh",)]

    def test_enter_takes_what_was_found_and_ends_it_without_words(self, qtbot: QtBot) -> None:
        picker = self.picker(qtbot)
        picker.setWindowFlags(Qt.WindowType.Widget)  # this platform cannot show popups
        picker.show()
        QTest.keyClicks(picker.search, "chin")
        with qtbot.waitSignal(picker.picked) as told:
            QTest.keyClick(picker.search, Qt.Key.Key_Return)
        assert told.args == [("en", "zh")]
        QTest.keyClicks(picker.search, "nothing")
        with qtbot.assertNotEmitted(picker.picked):
            QTest.keyClick(picker.search, Qt.Key.Key_Return)
        picker.search.clear()
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
        assert not picker.isVisible()

    def test_the_last_one_stays(self, qtbot: QtBot) -> None:
        picker = self.picker(qtbot)
        with qtbot.assertNotEmitted(picker.picked):
            picker.list.item(1).setCheckState(Qt.CheckState.Unchecked)
        assert picker.list.item(1).checkState() == Qt.CheckState.Checked

    @pytest.mark.parametrize("text", ["chin", "中", "ZH"])
    def test_found_by_any_name(self, qtbot: QtBot, text: str) -> None:
        picker = self.picker(qtbot)
        picker.search.setText(text)
        assert [picker.list.item(i).isHidden() for i in range(3)] == [True, True, False]


class TestCellTable:
    ROWS = (
        (Cell("عاصمة ألمانيا هي [Y].", right_to_left=True), Cell("0.93", figures=True)),
        (Cell("Germany", mark=1, token="muted"), Cell("0.02", figures=True)),
    )

    def table(self, qtbot: QtBot) -> CellTable:
        table = CellTable("Prompts", (Column("Prompt", True), Column("p", figures=True)))
        table.set_rows(self.ROWS)
        shown(qtbot, table, 300, 120)
        return table

    def test_direction_and_side_of_each_cell(self, qtbot: QtBot) -> None:
        table = self.table(qtbot)
        sides = []
        for row, column in ((0, 0), (1, 0), (0, 1)):
            option = QStyleOptionViewItem()
            table._delegate.initStyleOption(option, table.cells.index(row, column))
            sides.append((option.direction, bool(option.displayAlignment & Qt.AlignmentFlag.AlignRight)))
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        assert sides == [(right, False), (left, False), (left, True)]

    def ink(self, table: CellTable) -> dict[int, tuple[int, int]]:
        """How far the words of the first two rows stand from the left and from the right edge of their column."""
        image = table.viewport().grab().toImage()
        ink = {}
        for row in (0, 1):
            box = table.visualRect(table.cells.index(row, 0))
            ground = QColor(image.pixel(box.right() - 1, box.top() + 1))
            columns = [
                x for x in range(box.left() + 24, box.right())
                if any(QColor(image.pixel(x, y)) != ground for y in range(box.top() + 2, box.bottom() - 2))
            ]  # fmt: skip
            ink[row] = (columns[0] - box.left(), box.right() - columns[-1])
        return ink

    def test_right_to_left_text_among_other_stands_below_the_title_like_it(self, qtbot: QtBot) -> None:
        ink = self.ink(self.table(qtbot))
        assert ink[0][0] <= 30 < ink[0][1]
        assert ink[1][0] < 30 < ink[1][1]

    def test_a_column_from_right_to_left_begins_at_the_right_edge(self, qtbot: QtBot) -> None:
        table = self.table(qtbot)
        table.set_rows((self.ROWS[0], (Cell("برلين", right_to_left=True, mark=1, flag="warn"), self.ROWS[1][1])))
        ink = self.ink(table)
        assert ink[0][1] < 20 < ink[0][0]
        assert ink[1][1] < 20

    def test_a_flag_stands_at_the_columns_end(self, qtbot: QtBot) -> None:
        table = self.table(qtbot)
        table.set_rows((self.ROWS[1], (Cell("برلين", right_to_left=True, mark=1, flag="warn"), self.ROWS[1][1])))
        image, box = table.viewport().grab().toImage(), table.visualRect(table.cells.index(1, 0))
        assert QColor(image.pixel(box.right() - 10, box.center().y())) == LIGHT.color("warn")

    def test_long_right_to_left_text_stops_before_the_marker(self, qtbot: QtBot) -> None:
        table = CellTable("Prompts", (Column("Prompt", True),))
        table.set_rows(((Cell("عاصمة ألمانيا هي " * 9, right_to_left=True, mark=0),),))
        shown(qtbot, table, 300, 80)
        image, box = table.viewport().grab().toImage(), table.visualRect(table.cells.index(0, 0))
        ground, hue = LIGHT.color("panel"), LIGHT.language_color(0)
        middle = [QColor(image.pixel(x, box.center().y())) for x in range(box.left(), box.left() + 24)]
        assert hue in middle
        gap = [
            QColor(image.pixel(x, y)) == ground for x in range(box.left() + 19, box.left() + 22)
            for y in range(box.top() + 2, box.bottom() - 2)
        ]  # fmt: skip
        assert all(gap)

    def test_a_title_stands_over_the_start_of_its_words(self, qtbot: QtBot) -> None:
        table = CellTable("Facts", (Column("Subject", True, hint="What it is about"),))
        shown(qtbot, table, 300, 120)
        sides = []
        for right_to_left in (False, True):
            table.set_rows(((Cell("x", right_to_left),), (Cell("y", right_to_left),)))
            across = Qt.Orientation.Horizontal
            sides.append(table.cells.headerData(0, across, Qt.ItemDataRole.TextAlignmentRole) & _RIGHT == _RIGHT)
        assert sides == [False, True]
        assert table.cells.headerData(0, across, Qt.ItemDataRole.ToolTipRole) == "What it is about"
        table.set_titles("Country")
        assert table.cells.headerData(0, across) == "Country"

    def test_the_selected_row_is_in_sight_when_the_table_is_shown(self, qtbot: QtBot) -> None:
        table = CellTable("Facts", (Column("Subject", True),))
        table.set_rows(tuple((Cell(str(number)),) for number in range(200)), 150)
        shown(qtbot, table, 200, 400)
        middle = table.visualRect(table.cells.index(150, 0)).center().y()
        assert abs(middle - table.viewport().height() / 2) < 40

    def test_going_to_a_row_tells_it_the_program_does_not(self, qtbot: QtBot) -> None:
        table = self.table(qtbot)
        with qtbot.assertNotEmitted(table.chosen):
            table.set_rows(self.ROWS, 1)
        with qtbot.waitSignal(table.chosen) as told:
            QTest.keyClick(table, Qt.Key.Key_Up)
        assert told.args == [0]

    def test_copy_takes_tabs(self, qtbot: QtBot) -> None:
        table = self.table(qtbot)
        QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QGuiApplication.clipboard().text() == "عاصمة ألمانيا هي [Y].\t0.93\nGermany\t0.02"

    def test_many_rows_are_only_asked_for_on_screen(self, qtbot: QtBot) -> None:
        table = self.table(qtbot)
        rows = tuple((Cell(f"row {i}"), Cell(str(i), figures=True)) for i in range(20_000))
        table.set_rows(rows, 15_000)
        assert table.currentIndex().row() == 15_000
        assert table.visualRect(table.currentIndex()).intersects(table.viewport().rect())


class TestNoteField:
    def test_kept_after_a_pause_and_before_going_on(self, qtbot: QtBot) -> None:
        note = NoteField()
        qtbot.addWidget(note)
        note.set_note("one", "", True)
        with qtbot.waitSignal(note.written, timeout=2000) as told:
            note.setPlainText("about one")
        assert told.args == ["one", "about one"]
        note.setPlainText("more")
        with qtbot.waitSignal(note.written, timeout=50) as told:
            note.set_note("two", "of two", True)
        assert told.args == ["one", "more"]
        assert note.toPlainText() == "of two"

    def test_what_is_being_typed_is_left_alone(self, qtbot: QtBot) -> None:
        note = NoteField()
        qtbot.addWidget(note)
        note.set_note("one", "old", True)
        note.setPlainText("new")
        note.set_note("one", "old", True)
        assert note.toPlainText() == "new"
        note.keep()
        note.set_note("one", "new", False)
        assert note.isReadOnly()

    def test_showing_a_note_writes_nothing(self, qtbot: QtBot) -> None:
        note = NoteField()
        qtbot.addWidget(note)
        with qtbot.assertNotEmitted(note.written, wait=700):
            note.set_note("one", "a", True)
            note.set_note("two", "b", True)


class TestTags:
    def test_a_tag_explains_itself_and_a_filter_can_be_lifted(self, qtbot: QtBot) -> None:
        tags = Tags("Remarks")
        qtbot.addWidget(tags)
        tags.set_tags((Tag("glued", "Letters touch [X].", "warn"), Tag("English", "Only these", key="en")))
        remark, language = tags.findChildren(TagButton)
        assert (remark.toolTip(), remark.accessibleDescription()) == ("Letters touch [X].", "Letters touch [X].")
        assert language.accessibleName() == "Take English away"
        with qtbot.assertNotEmitted(tags.removed, wait=20):
            remark.click()
        with qtbot.waitSignal(tags.removed) as told:
            language.click()
        assert told.args == ["en"]
        tags.set_tags(())
        assert tags.isHidden()

    def test_a_warning_looks_different(self, qtbot: QtBot) -> None:
        tags = Tags("Remarks")
        tags.set_tags((Tag("glued", token="warn"),))
        assert LIGHT.hex("warn").lower() in colours(shown(qtbot, tags, 200, 30))


class TestTokenLine:
    TOKENS = ("The", " capital", " of", " Germany", " is", "[Y]", ".")

    def test_it_wraps_and_grows(self, qtbot: QtBot) -> None:
        line = TokenLine()
        line.set_tokens(self.TOKENS, "[Y]", False)
        shown(qtbot, line, 600, 24)
        assert line.height() < 30
        line.resize(120, 24)
        assert line.height() > 60
        assert line.accessibleDescription() == "The |  capital |  of |  Germany |  is | [Y] | ."

    def test_the_slot_is_marked_and_right_to_left_begins_at_the_right(self, qtbot: QtBot) -> None:
        line = TokenLine()
        line.set_tokens(("[Y]",), "[Y]", False)
        accent = LIGHT.hex("accent soft").lower()

        def marked() -> list[int]:
            image = line.grab().toImage()
            return [x for x in range(image.width()) if QColor(image.pixel(x, 6)).name() == accent]

        shown(qtbot, line, 400, 24)
        assert max(marked()) < 100
        line.set_tokens(("[Y]",), "[Y]", True)
        assert min(marked()) > 300

    def test_ids_stand_below_and_in_the_tool_tip(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        line, told = TokenLine(), list[str]()
        monkeypatch.setattr(QToolTip, "showText", lambda _at, text, *_rest: told.append(text))
        line.set_tokens(("The", "[Y]"), "[Y]", False)
        shown(qtbot, line, 400, 24)
        low = line.height()
        line.set_tokens(("The", "[Y]"), "[Y]", False, (1109, -1))
        assert line.height() > low
        for x in (8, 48):
            QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, QPoint(x, 8), line.mapToGlobal(QPoint(x, 8))))
        assert [("1109" in text, "-1" in text) for text in told] == [(True, False), (False, False)]
        assert "[Y]" in told[1]

    def test_word_borders_are_visible(self) -> None:
        assert [shown_piece(token) for token in (" the", "##land", "", "▁x")] == ["·the", "##land", "∅", "▁x"]


class TestCellMarks:
    def test_a_dot_in_the_middle_and_a_flag_at_the_end(self, qtbot: QtBot) -> None:
        table = CellTable("Coverage", (Column("Prompt", True), Column("de", width=60, centred=True)))
        table.set_rows(((Cell("x", flag="warn"), Cell("", dot=2, spoken="has a label")),))
        image = shown(qtbot, table, 300, 80)
        header = table.horizontalHeader().height()
        hue, warn = LIGHT.language_color(2).name(), LIGHT.hex("warn").lower()
        row = [QColor(image.pixel(x, header + 15)).name() for x in range(image.width())]
        assert abs(row.index(hue) - (300 - 30)) < 8
        assert 300 - 60 - 16 < row.index(warn) < 300 - 60

    def test_columns_come_with_the_room(self, qtbot: QtBot) -> None:
        table = CellTable("Facts", (Column("Subject", True), Column("Lang.", room=250)))
        shown(qtbot, table, 200, 80)
        assert table.isColumnHidden(1)
        table.resize(300, 80)
        assert not table.isColumnHidden(1)
        table.hide_columns((1,))
        assert table.isColumnHidden(1)


def test_the_filter_s_picker_may_be_emptied(qtbot: QtBot) -> None:
    picker = LanguagePicker(may_be_empty=True)
    qtbot.addWidget(picker)
    picker.set_choices((LanguageChoice("en", "English", "English en"),), ("en",))
    with qtbot.waitSignal(picker.picked) as told:
        picker.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert told.args == [()]
