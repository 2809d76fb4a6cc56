"""One history: any sequence of steps, taken back, gives what was there before; done again, what was there after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from engine.editing.types import Edit, EditLine
from engine.errors import KnownError
from engine.types import Fact, Label, ModelInfo, Neuron
from kn_studio import reducer, steps
from kn_studio.app_state import AppState, JobLine
from kn_studio.editing_intents import MakeEdit, RedoEdit, RestoreEdits, UndoEdit
from kn_studio.editing_state import EditChoice, Edits
from kn_studio.fact_intents import ChooseLanguages, ReadBook, TypeFact, WordTemplates
from kn_studio.fact_state import FactBook
from kn_studio.history import LIMIT, History
from kn_studio.intents import FocusNeuron, Intent, SetAtLeast, SetMapMode, SetShare, SetThreshold, SetTopK
from kn_studio.state import State

MODEL = ModelInfo("tiny", "gpt2", "causal", 3, 20, False, 99, "float32", "cpu", None, None, "site", "f" * 64)
LABELS = {"en": Label("Germany", "Berlin"), "de": Label("Deutschland", "Berlin"), "fr": Label("Allemagne", "Berlin")}
FACTS = tuple(Fact(f"u-{n}", "P36", LABELS, "s", "l") for n in range(3))
BOOKS = tuple(FactBook(fact, {}) for fact in FACTS)


class Rig:
    """A history over a state, a session that is a dict, and an edit stack that is two lists. No lanes: all at once."""

    def __init__(self) -> None:
        self.now = 0.0
        self.state = State(AppState(session_path=Path("a.kns"), model=MODEL))
        self.notes: dict[str, str] = {}
        self.done: list[tuple[EditLine, ...]] = []
        self.undone: list[tuple[EditLine, ...]] = []
        self.intent: Intent | None = None
        self.asked: list[Intent] = []
        self.faulty = False
        self.history = History(self.state, self.ask, self.write, lambda: self.intent, lambda: self.now)
        self.state.changed.connect(self.history.on_change)

    def ask(self, intent: Intent) -> None:
        """What the studio would carry out."""
        self.asked.append(intent)
        if isinstance(intent, UndoEdit | RedoEdit):
            self.job(intent)

    def write(
        self, change: Callable[[], None], after: Callable[[AppState], dict[str, Any]], failed: Callable[[], None]
    ) -> None:
        try:
            change()
            self.state.update(**after(self.state.value))
        except KnownError:
            failed()

    def tick(self) -> None:
        self.now += 60

    def do(self, intent: Intent) -> None:
        """A user's intent that changes the state alone."""
        self.tick()
        with self.history.user():
            self.state.update(**(reducer.changes(self.state.value, intent) or {}))

    def choose(self, number: int) -> None:
        """A fact that was asked for, and comes a moment later; then its newest run by itself."""
        self.tick()
        self.state.update(**reducer.chosen(self.state.value, BOOKS[number]))
        self.state.update(run=number + 1, landed=8)

    def note(self, text: str) -> None:
        self.tick()

        def change() -> Callable[[], None]:
            before = self.notes.get("n", "")
            self.notes["n"] = text
            return lambda: self.notes.update(n=before)

        self.history.keep("note", change, group="note")

    def edit(self) -> None:
        self.tick()
        self.job(MakeEdit(EditChoice(), (Neuron(0, 1),)))

    def job(self, intent: Intent) -> None:
        """What the edit stack does on its lane."""
        self.intent = intent
        self.state.update(job=JobLine("job", "Edit"))
        lines = self.state.value.edits.lines
        if not self.faulty:
            if isinstance(intent, UndoEdit):
                self.undone.append(lines)
                lines = self.done.pop()
            elif isinstance(intent, RedoEdit):
                self.done.append(lines)
                lines = self.undone.pop()
            else:
                self.done.append(lines)
                self.undone.clear()
                lines = (*lines, EditLine(len(lines) + 1, Edit("suppress", (Neuron(0, len(lines)),))))
        edits = Edits(lines, "c", str(len(lines)), bool(self.done), bool(self.undone))
        self.state.update(job=None, edits=edits if not self.faulty else self.state.value.edits)
        self.intent = None

    def picture(self) -> tuple[Any, ...]:
        """What a step may change; the stamps that only say "read again" are left out."""
        state = self.state.value
        picked = tuple(getattr(state, name) for name in (*steps.PICKED, *steps.FOLLOWING))
        return (*picked, state.edits.lines, self.notes.get("n", ""))


@pytest.fixture
def rig(qtbot: QtBot) -> Rig:
    return Rig()


share = st.sampled_from([0.1, 0.25, 0.5, 0.75, 1.0])
intents = st.one_of(
    st.builds(SetThreshold, share, st.sampled_from(["", "en", "de"])),
    st.builds(SetShare, share),
    st.builds(SetMapMode, st.sampled_from(["all", "shared", "en"])),
    st.builds(SetTopK, st.sampled_from([None, 5, 20])),
    st.builds(SetAtLeast, st.integers(0, 3)),
    st.builds(FocusNeuron, st.sampled_from([None, Neuron(0, 3), Neuron(1, 5)])),
    st.builds(WordTemplates, st.sampled_from(["published", "clean"])),
    st.builds(ChooseLanguages, st.lists(st.sampled_from(["en", "de", "fr"]), min_size=1, max_size=3).map(tuple)),
    st.builds(TypeFact, st.sampled_from([("A [Y].",), ("B [Y].",)]), st.just("b"), st.just("en")),
)
actions = st.one_of(
    intents.map(lambda intent: ("do", intent)),
    st.integers(0, 2).map(lambda number: ("choose", number)),
    st.sampled_from(["x", "y", ""]).map(lambda text: ("note", text)),
    st.just(("edit",)),
    st.just(("undo",)),
    st.just(("redo",)),
)


def act(rig: Rig, action: tuple[Any, ...]) -> None:
    name, *rest = action
    getattr(rig if name in ("do", "choose", "note", "edit") else rig.history, name)(*rest)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(actions, max_size=12))
def test_any_sequence_taken_back_is_where_it_began_and_done_again_where_it_ended(
    qtbot: QtBot, sequence: list[tuple[Any, ...]]
) -> None:
    rig = Rig()
    start = rig.picture()
    for action in sequence:
        act(rig, action)
    end, ahead = rig.picture(), rig.state.value.redo
    taken = 0
    while rig.state.value.undo:
        rig.history.undo()
        taken += 1
        assert taken <= len(sequence)
    assert rig.picture() == start
    for _ in range(taken):
        rig.history.redo()
    assert rig.picture() == end
    assert rig.state.value.redo == ahead


def test_every_step_has_its_name(rig: Rig) -> None:
    rig.do(SetThreshold(0.25))
    assert rig.state.value.undo == "threshold 0.25"
    rig.choose(1)
    assert rig.state.value.undo == "fact Germany – Berlin"
    rig.do(ChooseLanguages(("en", "de")))
    assert rig.state.value.undo == "languages en, de"
    rig.do(SetThreshold(0.4, "de"))
    assert rig.state.value.undo == "threshold 0.40 for German"
    rig.do(SetShare(0.3))
    assert rig.state.value.undo == "shared by 30%"
    rig.do(FocusNeuron(Neuron(1, 20)))
    assert rig.state.value.undo == "neuron L1N20"
    rig.note("a")
    rig.edit()
    assert (rig.state.value.undo, rig.state.value.redo) == ("edit", "")
    rig.history.undo()
    assert (rig.state.value.undo, rig.state.value.redo) == ("note", "edit")


def test_a_drag_is_one_step_and_back_to_where_it_began_is_none(rig: Rig) -> None:
    rig.do(SetShare(0.9))
    for number in range(20):
        rig.now += 0.05
        with rig.history.user():
            rig.state.update(**(reducer.changes(rig.state.value, SetThreshold(0.2 + number / 100)) or {}))
    assert rig.state.value.undo == "threshold 0.39"
    rig.history.undo()
    assert rig.state.value.thresholds == {}
    rig.history.undo()
    assert rig.state.value.undo == ""
    rig.tick()
    for value in (Neuron(0, 1), None):
        with rig.history.user():
            rig.state.update(**(reducer.changes(rig.state.value, FocusNeuron(value)) or {}))
    assert rig.state.value.undo == ""


def test_another_session_has_another_past(rig: Rig) -> None:
    rig.do(SetShare(0.9))
    rig.state.update(session_path=Path("b.kns"))
    assert rig.state.value.undo  # it goes on under another name
    rig.state.update(session_path=Path("c.kns"), session_stamp=1, share=0.5)
    assert rig.state.value.undo == ""
    rig.history.undo()
    assert rig.state.value.share == 0.5


def test_what_comes_by_itself_is_no_step(rig: Rig) -> None:
    rig.state.update(run=3, landed=2, degeneracy_choice=replace(rig.state.value.degeneracy_choice, group=2))
    assert rig.state.value.undo == ""


def test_a_fact_that_comes_back_is_read_again_because_its_templates_may_have_changed(rig: Rig) -> None:
    rig.choose(0)
    rig.choose(1)
    rig.history.undo()
    assert rig.asked == [ReadBook("u-0")]
    assert rig.state.value.run == 1


def test_an_edit_that_the_stack_will_not_take_back_stays_and_one_in_a_run_is_refused(rig: Rig) -> None:
    rig.edit()
    rig.faulty = True
    rig.history.undo()
    assert (rig.state.value.undo, rig.state.value.redo) == ("edit", "")
    rig.faulty = False
    rig.state.update(job=JobLine("job", "Locating"))
    with pytest.raises(KnownError, match="Locating is still running"):
        rig.history.undo()
    rig.state.update(job=None)
    rig.history.undo()
    assert rig.state.value.edits.lines == ()


def test_edits_are_forgotten_with_their_model_and_the_rest_is_not(rig: Rig) -> None:
    rig.do(SetShare(0.9))
    rig.edit()
    rig.intent = RestoreEdits(())
    rig.state.update(edits=Edits())
    assert rig.state.value.undo == "shared by 90%"
    rig.intent = None
    rig.history.undo()
    assert (rig.state.value.share, rig.state.value.undo, rig.asked) == (None, "", [])


def test_the_edit_stations_own_button_takes_the_newest_edit_and_leaves_what_came_after(rig: Rig) -> None:
    rig.edit()
    rig.edit()
    rig.do(SetShare(0.9))
    rig.job(UndoEdit())
    assert rig.state.value.undo == "shared by 90%"
    rig.history.undo()
    rig.history.undo()
    assert (rig.state.value.edits.lines, rig.state.value.undo) == ((), "")


def test_a_write_that_fails_leaves_nothing_to_take_back(rig: Rig) -> None:
    def full() -> Callable[[], None]:
        raise KnownError("No room is left on the disk.")

    rig.do(SetShare(0.9))
    rig.history.keep("note", full)
    assert rig.state.value.undo == "shared by 90%"
    rig.history.undo()
    assert rig.state.value.share is None


def test_the_history_has_an_end(rig: Rig) -> None:
    for number in range(LIMIT + 20):
        rig.do(SetShare(0.1 + number / 10_000))
    taken = 0
    while rig.state.value.undo:
        rig.history.undo()
        taken += 1
    assert taken == LIMIT
