"""The Edit station as people use it: what slider, fields, switches and buttons ask for, and what is on the screen."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from engine.editing.types import erase, suppress
from engine.types import Neuron
from kn_studio.app_state import AppState, JobLine, ScaledAnswer, Scaling
from kn_studio.editing_intents import (
    ChooseEdit,
    ClearEdits,
    LoadEdits,
    MakeEdit,
    MeasureEdits,
    MoveEdit,
    ReadNeurons,
    RedoEdit,
    SaveEditedModel,
    SaveEdits,
    SwitchEdit,
    UndoEdit,
)
from kn_studio.editing_state import EditChoice, Edits
from kn_studio.intents import LocateNeurons, OpenSession, ScaleNeurons, ShowStation
from kn_studio.panels.bars_card import BARS, TABLE
from kn_studio.panels.edit import EditPanel
from kn_studio.sample import Sample
from kn_studio.sample_editing import editing_states
from kn_studio.session.store import Store
from kn_studio.theme import DARK, LIGHT, Theme
from kn_studio.viewmodels import degeneracy_station, edit_station
from tests.panels.stage import cut_off, nameless, staged
from tests.viewmodels import small
from tests.viewmodels.test_edit_station import LOCATED, answer, edited, measured


def full(store: Store, **changes: Any) -> AppState:
    return small.state(small.three_languages(store), **changes)


def stage(qtbot: QtBot, state: AppState, store: Store | None) -> EditPanel:
    return staged(qtbot, EditPanel, edit_station.view(state, store))


def told_by(panel: EditPanel, do: Callable[[], object]) -> list[object]:
    """What the panel asks for while `do` happens."""
    told: list[object] = []
    panel.intent.connect(told.append)
    do()
    panel.intent.disconnect(told.append)
    return told


def scaled(neurons: tuple[Neuron, ...], factor: float, after: float = 0.2) -> Scaling:
    rows = tuple(ScaledAnswer(code, 0.9, after, 0.89, 0.01, 0.85, 0.02, 2) for code in ("en", "zh", "ar"))
    return Scaling(neurons, factor, rows, small.FINGERPRINT)


def test_the_slider_changes_the_form_and_then_asks_for_the_bars(qtbot: QtBot, store: Store) -> None:
    state = full(store)
    panel = stage(qtbot, state, store)
    told: list[object] = []
    panel.intent.connect(told.append)
    # Nobody has touched anything: the bars of where it stands are asked for once.
    qtbot.waitUntil(lambda: bool(told), timeout=2000)
    assert isinstance(told[0], ScaleNeurons)
    neurons = told[0].neurons
    assert told == [ScaleNeurons(neurons, 0.0)]
    panel.show_view(edit_station.view(state, store))
    qtbot.wait(350)
    assert len(told) == 1
    panel.show_view(edit_station.view(replace(state, scaling=scaled(neurons, 0.0)), store))
    assert [row.after for row in panel.form.bars._rows][:3] == [0.2, 0.2, 0.2]
    told.clear()
    panel.form.slider.groove.setValue(25)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=2000)
    assert told == [ChooseEdit(EditChoice("enhance", factor=1.5)), ScaleNeurons(neurons, 1.5, controls=False)]
    assert panel.form.slider._text.text() == "×1.5"


def test_the_bars_are_repainted_within_the_limit(qtbot: QtBot, store: Store) -> None:
    """The window's share of the 100 ms: the median over ten factors, so that other work does not decide."""
    state = full(store)
    panel = stage(qtbot, state, store)
    assert panel._view is not None
    assert panel._view.form.scale is not None
    neurons = panel._view.form.scale.neurons
    took = []
    for step in range(10):
        factor = 1.1 + step / 10
        now = replace(
            state, scaling=scaled(neurons, factor, 0.05 * step), edit_choice=EditChoice("enhance", factor=factor)
        )
        began = time.perf_counter()
        panel.show_view(edit_station.view(now, store))
        panel.form.bars.repaint()
        took.append(time.perf_counter() - began)
        assert panel.form.bars._rows[0].after == 0.05 * step
    assert sorted(took)[5] < 0.1


def test_kinds_ways_and_sources(qtbot: QtBot, store: Store) -> None:
    state = full(store, neuron=Neuron(1, 9))
    panel = stage(qtbot, state, store)
    form = panel.form
    assert told_by(panel, form.kinds._buttons["erase"].click) == [ChooseEdit(EditChoice("erase"))]
    panel.show_view(edit_station.view(replace(state, edit_choice=EditChoice("erase")), store))
    wanted = ChooseEdit(EditChoice("erase", variant="unknown"))
    assert told_by(panel, form.variants._buttons["unknown"].click) == [wanted]
    place = form.origin.findData("chosen")
    assert form.origin.itemText(place) == "In the Inspector: L1N9 (1)"

    def pick() -> None:
        form.origin.setCurrentIndex(place)
        form.origin.activated.emit(place)

    assert told_by(panel, pick) == [ChooseEdit(EditChoice("erase", source="chosen"))]
    rewrite = replace(state, edit_choice=EditChoice("rewrite"))
    panel.show_view(edit_station.view(rewrite, store))

    def type_lambda() -> None:
        form.lambdas[1][1].setFocus()
        form.lambdas[1][1].setText("4.5")
        QTest.keyClick(form.lambdas[1][1], Qt.Key.Key_Return)

    assert told_by(panel, type_lambda) == [ChooseEdit(EditChoice("rewrite", remove=1.0, add=4.5))]


@pytest.mark.parametrize("name", ["found", "topology"])
def test_the_degenerate_group_in_focus_can_be_edited(qtbot: QtBot, made: Sample, name: str) -> None:
    state = replace(made.degeneracy[name], edit_choice=EditChoice(source="degenerate"), scaling=None)
    station = degeneracy_station.view(state, made.stores["full"])
    view = edit_station.view(state, made.stores["full"])
    panel = staged(qtbot, EditPanel, view)
    if station.topology is not None:
        wanted = {each for line in station.topology.lines if line.passes for each in line.members}
    else:
        assert station.sets is not None
        wanted = set(station.sets.lines[station.sets.focus].members)
    made_edit = told_by(panel, panel.form.button.click)[0]
    assert isinstance(made_edit, MakeEdit)
    assert set(made_edit.neurons) == wanted
    assert made_edit.used == (station.language,)


def test_typing_a_new_answer_and_applying_it(qtbot: QtBot, store: Store) -> None:
    state = full(store, edit_choice=EditChoice("rewrite"))
    panel = stage(qtbot, state, store)
    form = panel.form
    assert not form.button.isEnabled()
    field = form.fields.parts[0]
    field.line.setFocus()
    told = told_by(panel, lambda: QTest.keyClicks(field.line, "Par"))
    assert told[-1] == ChooseEdit(EditChoice("rewrite", answers={"en": "Par"}))
    # The view of an earlier key does not take the later ones away.
    early = replace(state, edit_choice=EditChoice("rewrite", answers={"en": "P"}))
    panel.show_view(edit_station.view(early, store))
    assert field.line.text() == "Par"
    made = told_by(panel, form.button.click)[0]
    assert isinstance(made, MakeEdit)
    assert made.choice == EditChoice("rewrite", answers={"en": "Par"})
    assert set(made.neurons) == set(LOCATED)
    arabic = form.fields.parts[2]
    assert arabic.line.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert arabic.box.accessibleName() == "New answer in Arabic"


def test_a_candidate_fills_all_languages(qtbot: QtBot, store: Store) -> None:
    label = type(small.GERMANY.labels["en"])
    labels = {"en": label("France", "Paris"), "zh": label("法国", "巴黎")}
    store.add_facts([replace(small.GERMANY, uuid="a" * 36, labels=labels)])
    state = full(store, edit_choice=EditChoice("rewrite", answers={"ar": "روما"}))
    panel = stage(qtbot, state, store)
    box = panel.form.fields.parts[0].box
    assert [box.itemText(place) for place in range(box.count())] == ["Paris"]

    def pick() -> None:
        box.setCurrentIndex(0)
        box.activated.emit(0)

    wanted = {"ar": "روما", "en": "Paris", "zh": "巴黎"}
    assert told_by(panel, pick) == [ChooseEdit(EditChoice("rewrite", answers=wanted))]


def test_one_language_at_least_makes_the_edit(qtbot: QtBot, store: Store) -> None:
    answers = {"en": "Paris", "zh": "巴黎"}
    state = full(store, edit_choice=EditChoice("fitted", answers=answers))
    panel = stage(qtbot, state, store)
    parts = panel.form.fields.parts
    assert [part.use.isVisible() for part in parts] == [True, True, False]
    told = told_by(panel, parts[0].use.click)
    assert told == [ChooseEdit(EditChoice("fitted", answers=answers, languages=("zh", "ar")))]
    only = replace(state, edit_choice=EditChoice("fitted", answers=answers, languages=("en",)))
    panel.show_view(edit_station.view(only, store))
    assert told_by(panel, parts[0].use.click) == []
    assert parts[0].use.isChecked()


def test_the_stack_is_switched_moved_and_taken_back(qtbot: QtBot, store: Store) -> None:
    state = edited(full(store), suppress(LOCATED), erase(LOCATED[:2]), off=(2,))
    state = replace(state, edits=replace(state.edits, can_redo=True))
    panel = stage(qtbot, state, store)
    rows = panel.stack.rows
    assert [row.toggle.isChecked() for row in rows] == [True, False]
    assert rows[1].toggle.accessibleName() == "Edit 2, off: Replaced the value vectors of 2 neurons by 0."
    assert told_by(panel, lambda: QTest.keyClick(rows[0].toggle, Qt.Key.Key_Space)) == [SwitchEdit(1, False)]
    # The switch follows the weights, not the finger.
    assert rows[0].toggle.isChecked()
    assert not rows[0].up.isEnabled()
    assert told_by(panel, rows[0].down.click) == [MoveEdit(1, 1)]
    assert told_by(panel, rows[1].up.click) == [MoveEdit(2, 0)]
    stack = panel.stack
    assert told_by(panel, stack.undo_button.click) == [UndoEdit()]
    assert told_by(panel, stack.redo_button.click) == [RedoEdit()]
    assert told_by(panel, stack.clear_button.click) == [ClearEdits()]
    clean = replace(state, model=small.MODEL, edits=Edits((), small.FINGERPRINT, small.FINGERPRINT))
    panel.show_view(edit_station.view(clean, store))
    assert not rows[0].isVisible()
    assert stack.nothing.isVisible()
    assert "as loaded, to the bit" in stack.weights.text()
    assert not any(
        button.isEnabled() for button in (stack.undo_button, stack.redo_button, stack.clear_button, stack.model_button)
    )


def test_while_a_job_runs_the_stack_waits_and_says_so(qtbot: QtBot, store: Store) -> None:
    state = edited(full(store), suppress(LOCATED), erase(LOCATED[:2]), off=(2,))
    state = replace(state, edits=replace(state.edits, can_redo=True))
    panel = stage(qtbot, state, store)
    stack = panel.stack
    at_rest = {
        each: each.toolTip()
        for each in (
            stack.undo_button, stack.redo_button, stack.clear_button, stack.model_button, stack.difference_button,
            stack.rows[0].toggle, stack.rows[0].down, stack.rows[1].up,
        )
    }  # fmt: skip
    assert all(each.isEnabled() and hint and "wait until" not in hint for each, hint in at_rest.items())
    panel.activateWindow()
    stack.undo_button.setFocus()
    qtbot.waitUntil(stack.undo_button.hasFocus)
    running = replace(state, job=JobLine("job-1", "Undo the edit"))
    panel.show_view(edit_station.view(running, store))
    assert all(not each.isEnabled() and "wait until" in each.toolTip() for each in at_rest)
    assert told_by(panel, lambda: QTest.keyClick(stack, Qt.Key.Key_Space)) == [], "the keyboard presses nothing else"
    panel.show_view(edit_station.view(state, store))
    assert {each: each.toolTip() for each in at_rest} == at_rest
    assert all(each.isEnabled() for each in at_rest)
    assert stack.undo_button.hasFocus(), "it has the keyboard again"
    clean = replace(state, model=small.MODEL, edits=Edits((), small.FINGERPRINT, small.FINGERPRINT))
    panel.show_view(edit_station.view(replace(clean, job=running.job), store))
    assert not stack.file_button.isEnabled()
    assert "wait until" in stack.file_button.toolTip()
    assert "wait until" not in stack.undo_button.toolTip(), "there is nothing to take back once the job has ended"


def test_what_is_missing_cannot_be_had_while_a_job_runs(qtbot: QtBot, store: Store) -> None:
    nothing = replace(full(store), run=None, job=JobLine("job-1", "Get mLAMA"))
    panel = stage(qtbot, nothing, store)
    assert panel.form.empty._primary.text() == "Locate"
    for button, state in (
        (panel.form.empty._primary, nothing), (panel.empty._second, replace(nothing, model=None)),
    ):  # fmt: skip
        panel.show_view(edit_station.view(state, store))
        assert not button.isEnabled()
        assert "wait until" in button.toolTip()
        panel.show_view(edit_station.view(replace(state, job=None), store))
        assert button.isEnabled()
        assert button.toolTip() == ""


class Files:
    """Answers instead of the platform's dialogs."""

    def __init__(self, path: Path | None) -> None:
        self.path = path

    def files(self, _parent: QWidget, _title: str, _kinds: str) -> tuple[Path, ...]:
        return (self.path,) if self.path is not None else ()

    def folder(self, _parent: QWidget, _title: str) -> Path | None:
        return self.path

    def target(self, _parent: QWidget, _title: str, _name: str, _kinds: str) -> Path | None:
        return self.path


def test_saving_and_loading_ask_for_a_place(qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    state = edited(full(store), suppress(LOCATED))
    panel = stage(qtbot, state, store)
    stack = panel.stack
    panel.files = Files(tmp_path / "edits")  # type: ignore[assignment]
    assert told_by(panel, stack.model_button.click) == [SaveEditedModel(tmp_path / "edits")]
    assert told_by(panel, stack.difference_button.click) == [SaveEdits(tmp_path / "edits.safetensors")]
    assert told_by(panel, panel.form.file.click) == [ReadNeurons(tmp_path / "edits")]
    clean = replace(state, model=small.MODEL, edits=Edits((), small.FINGERPRINT, small.FINGERPRINT))
    panel.show_view(edit_station.view(clean, store))
    assert told_by(panel, stack.file_button.click) == [LoadEdits(tmp_path / "edits")]
    panel.files = Files(None)  # type: ignore[assignment]
    assert told_by(panel, stack.file_button.click) == []


def test_a_stale_effect_is_faded_and_measured_again(qtbot: QtBot, store: Store) -> None:
    state = measured(edited(full(store), suppress(LOCATED)), (answer("en", "Berlin", 0.83, 0.12),))
    panel = stage(qtbot, state, store)
    assert not panel.effect.stale.isVisible()
    assert not panel.effect.bars._faded
    assert panel.finding.property("role") == "text"
    assert not panel.effect.table._delegate.faded
    more = replace(edited(state, suppress(LOCATED), erase(LOCATED[:1])), edit_effect=state.edit_effect)
    panel.show_view(edit_station.view(more, store))
    assert panel.effect.bars._faded
    assert panel.finding.property("role") == "muted", "the headline speaks of the same stale figures"
    assert panel.effect.table._delegate.faded
    assert told_by(panel, panel.effect.stale._button.click) == [MeasureEdits()]
    panel.show_view(edit_station.view(replace(more, edit_effect=None), store))
    assert told_by(panel, panel.effect.empty._primary.click) == [MeasureEdits()]


@pytest.mark.parametrize(("name", "quiet"), [("stack", True), ("undone", True), ("applied", False)])
def test_all_of_a_stale_side_effect_steps_back(name: str, quiet: bool, qtbot: QtBot, made: Sample) -> None:
    states = editing_states(made.states["full"], made.stores["full"])
    panel = stage(qtbot, states[name], made.stores["full"])
    sides = panel.sides
    for table in (sides.table, sides.flipped, sides.texts, sides.reverse):
        assert table._delegate.faded is quiet
    for label in (sides.finding, sides.text_finding):
        assert label.property("role") == ("muted" if quiet else "text")


def test_every_plot_has_a_table_twin(qtbot: QtBot, made: Sample) -> None:
    states = editing_states(made.states["full"], made.stores["full"])
    panel = stage(qtbot, states["rewritten"], made.stores["full"])
    for card, plot, table in (
        (panel.effect, panel.effect.bars, panel.effect.table), (panel.sides, panel.sides.meter, panel.sides.table),
    ):  # fmt: skip
        assert plot.isVisible()
        assert plot.accessibleDescription()
        card.switch._buttons[TABLE].click()
        assert not plot.isVisible()
        assert table.isVisible()
        text = table.as_text(table.cells.at_hand())
        assert "English" in text
        assert len(text.splitlines()) == len(table.cells.rows) > 1
        card.show_page(BARS)
    rows = panel.sides.flipped.cells.rows
    assert [row[2].text for row in rows] == ["Paris", "Paris", "巴黎", "巴黎", "باريس", "باريس"]
    assert [row[0].right_to_left for row in rows] == [False] * 4 + [True] * 2


def test_what_only_the_table_has_is_said_beside_the_bars_alone(qtbot: QtBot, made: Sample) -> None:
    store = made.stores["full"]
    view = edit_station.view(editing_states(made.states["full"], store)["ten"], store)
    panel = staged(qtbot, EditPanel, view)
    assert "more in the table" in view.effect.more
    assert view.effect.more in panel.effect.note.text()
    panel.effect.show_page(TABLE)
    assert panel.effect.note.text() == view.effect.note != ""
    panel.effect.show_page(BARS)
    assert view.effect.more in panel.effect.note.text()


def test_no_fact_no_model_no_run(qtbot: QtBot, store: Store) -> None:
    panel = stage(qtbot, AppState(), None)
    assert not panel.stack.isVisible()
    assert told_by(panel, panel.empty._primary.click) == [ShowStation("facts")]
    assert told_by(panel, panel.empty._second.click) == [OpenSession(demo=True)]
    state = small.state(None, model=None)
    panel.show_view(edit_station.view(state, store))
    assert told_by(panel, panel.empty._primary.click) == [ShowStation("model")]
    panel.show_view(edit_station.view(replace(state, model=small.MODEL), store))
    assert panel.form.isVisible()
    wanted = [LocateNeurons((small.UUID,), ("en", "zh", "ar"))]
    assert told_by(panel, panel.form.empty._primary.click) == wanted


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_state_fits_the_smallest_window(qtbot: QtBot, made: Sample, theme: Theme) -> None:
    store = made.stores["full"]
    states = editing_states(made.states["full"], store)
    panel = staged(qtbot, EditPanel, edit_station.view(states["waiting"], store), theme, (828, 720))
    for name, state in states.items():
        panel.show_view(edit_station.view(state, store))
        for page in (BARS, TABLE):
            panel.effect.show_page(page)
            panel.sides.show_page(page)
            # The scroll bar comes or goes in a second round of the layout.
            for _ in range(2):
                QApplication.processEvents()
            assert panel.width() == 828, name
            assert panel.area.widget().width() <= panel.area.viewport().width(), name
            assert cut_off(panel) == [], name
            assert nameless(panel) == [], name
            cards = [card for card in (panel.fact, panel.nothing, panel.form, panel.stack) if card.isVisible()]
            assert len({card.mapTo(panel, card.rect().topRight()).x() for card in cards}) == 1, name


def test_the_keyboard_goes_from_the_fact_to_the_last_table(qtbot: QtBot, made: Sample) -> None:
    states = editing_states(made.states["full"], made.stores["full"])
    panel = stage(qtbot, states["rewritten"], made.stores["full"])
    wanted = [
        panel.form.kinds._buttons["rewrite"], panel.form.origin, panel.form.fields.parts[0].line, panel.form.button,
        panel.stack.rows[0].toggle, panel.stack.clear_button, panel.effect.switch._buttons[BARS], panel.sides.flipped,
    ]  # fmt: skip
    reached: list[QWidget] = []
    panel.activateWindow()
    panel.form.kinds._buttons["rewrite"].setFocus()
    for _ in range(80):
        focused = panel.focusWidget()
        if focused is None or focused in reached:
            break
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    for widget in wanted:
        inside = [each for each in reached if each is widget or widget.isAncestorOf(each) or each.isAncestorOf(widget)]
        assert inside, widget
