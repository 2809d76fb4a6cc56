"""The Runs station: rows, which buttons make sense, notes, the bin."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from kn_studio.app_state import AppState, JobLine
from kn_studio.intents import DeleteRun, OpenSession, ResumeRun, ShowRun, ShowStation
from kn_studio.keeping_intents import CompareRuns, RestoreRun, TrimSession, WriteRemark
from kn_studio.panels.runs import RunsPanel
from kn_studio.panels.runs_table import COLUMNS
from kn_studio.sample import Sample
from kn_studio.session.records import RunStatus
from kn_studio.session.store import Store
from kn_studio.viewmodels.runs import view
from kn_studio.widgets import table_menu
from tests.session.made import SPEC, scores

TITLES = [column.title for column in COLUMNS]


def test_rows_say_what_was_run_and_how_far_it_came(made: Sample) -> None:
    found = view(made.states["full"], made.store_for("full"))
    assert [(row.id, row.status, row.prompts, row.shown) for row in found.rows] == [
        (2, "done", "24 of 24", True),
        (1, "stopped", "15 of 24", False),
    ]
    assert found.rows[0].facts == "Germany – Berlin"
    assert found.rows[0].method == "AMIG"
    assert (found.rows[0].can_resume, found.rows[1].can_resume) == (False, True)
    assert "1 unfinished" in found.line
    assert view(made.states["empty"], None).empty


def test_what_cannot_be_done_is_not_offered(made: Sample) -> None:
    state, store = made.states["full"], made.store_for("full")
    readonly = view(replace(state, session_readonly=True), store).rows[1]
    assert (readonly.can_show, readonly.can_resume, readonly.can_delete) == (True, False, False)
    assert state.model is not None
    other = view(replace(state, model=replace(state.model, fingerprint="other")), store).rows[1]
    assert not other.can_resume
    assert "Load demo-bert" in other.note
    # Where it is at hand, going on loads it.
    assert view(replace(state, model=None), store).rows[1].can_resume
    running = view(made.states["running"], made.store_for("running")).rows[0]
    assert (running.status, running.can_delete) == ("running", False)


def unfinished(store: Store, state: AppState, status: RunStatus, landed: int, message: str = "") -> AppState:
    """A run of this state's model that came so far of three prompts."""
    assert state.model is not None
    run = store.begin_run(replace(SPEC, model=state.model.id, fingerprint=state.model.fingerprint))
    for number in range(landed):
        store.land(run, number, scores(number))
    store.end_run(run, status, message)
    return replace(state, run=run)


def test_a_failed_run_goes_on_from_the_list_and_from_its_detail(made: Sample, qtbot: QtBot, tmp_path: Path) -> None:
    panel = RunsPanel()
    qtbot.addWidget(panel)
    with Store.create(tmp_path / "s.kns") as store:
        state = unfinished(store, made.states["full"], "failed", 1, "Out of memory.")
        found = view(state, store)
        assert found.rows[0].standing == "Run 1 failed after 1 of 3 prompts. Out of memory."
        assert found.rows[0].way_on == "Resume goes on with prompt 2; what was finished is kept."
        assert "1 unfinished" in found.line
        panel.show_view(found)
        assert not panel._standing.isHidden()
        asked: list[object] = []
        panel.intent.connect(asked.append)
        panel._resume.click()
        next(each for each in panel._table.offers() if each.title == "Resume").do()
        assert asked == [ResumeRun(1)] * 2
        panel.show()
        named = [each for each in panel.findChildren(QPushButton) if each.text() == "Resume" and each.isVisible()]
        assert named == [panel._resume], "one button goes on, not one above and one beside the line"


def test_all_prompts_there_and_the_measuring_missing_goes_on_too(made: Sample, tmp_path: Path) -> None:
    with Store.create(tmp_path / "s.kns") as store:
        state = unfinished(store, made.states["full"], "failed", 3)
        row = view(state, store).rows[0]
        assert (row.can_resume, row.way_on) == (True, "Resume measures what is missing; every prompt is there.")


def test_an_unfinished_run_that_cannot_go_on_says_why(made: Sample, qtbot: QtBot, tmp_path: Path) -> None:
    panel = RunsPanel()
    qtbot.addWidget(panel)
    with Store.create(tmp_path / "s.kns") as store:
        state = unfinished(store, made.states["full"], "failed", 1)
        assert state.model is not None
        reasons = {
            "read-only": replace(state, session_readonly=True),
            "Load model": replace(state, job=JobLine("job-1", "Load model")),
            "Load demo-bert": replace(state, model=replace(state.model, fingerprint="other")),
        }
        for word, hindered in reasons.items():
            found = view(hindered, store)
            assert not found.rows[0].can_resume
            if word == "read-only":
                panel.show_view(found)
                assert all(word in button.toolTip() for button in (panel._delete, panel._trim))
                assert word in panel._note.placeholderText()
            assert "1 unfinished" in found.line, "what cannot go on now did not come to its end either"
            assert word in found.rows[0].way_on
            panel.show_view(found)
            assert not panel._resume.isEnabled()
            assert word in panel._resume.toolTip()
            assert word in panel._standing.accessibleName()
            offered = next(each for each in panel._table.offers() if each.title == "Resume")
            assert not offered.possible
            assert word in offered.hint
        store.end_run(1, "done")
        panel.show_view(view(state, store))
        assert panel._standing.isHidden()


def test_nothing_to_show_offers_the_way_on(made: Sample, qtbot: QtBot, tmp_path: Path) -> None:
    panel = RunsPanel()
    qtbot.addWidget(panel)
    panel.show_view(view(made.states["empty"], None))
    with qtbot.waitSignal(panel.intent) as heard:
        panel._empty.primary.emit()
    assert heard.args == [OpenSession(demo=True)]
    panel.show_view(view(replace(made.states["empty"], job=JobLine("job-1", "Get mLAMA")), None))
    assert not panel._empty._primary.isEnabled()
    assert "wait until" in panel._empty._primary.toolTip()
    with Store.create(tmp_path / "new.kns") as store:
        panel.show_view(view(made.states["empty"], store))
    with qtbot.waitSignal(panel.intent) as heard:
        panel._empty.primary.emit()
    assert heard.args == [ShowStation("facts")]


def test_buttons_speak_of_the_selected_run(made: Sample, qtbot: QtBot) -> None:
    panel = RunsPanel()
    qtbot.addWidget(panel)
    panel.show_view(view(made.states["full"], made.store_for("full")))
    chosen = panel.selected()
    assert chosen is not None
    assert (chosen.id, chosen.shown) == (2, True)
    assert (panel._show.isEnabled(), panel._resume.isEnabled()) == (True, False)
    assert panel._resume.toolTip() == "It came to its end: nothing is missing."
    assert (panel._compare.isEnabled(), panel._compare.toolTip()) == (False, "It is on the map itself.")
    panel._table.selectRow(1)
    with qtbot.waitSignal(panel.intent) as heard:
        panel._show.click()
    assert heard.args == [ShowRun(1)]
    with qtbot.waitSignal(panel.intent) as heard:
        panel._resume.click()
    assert heard.args == [ResumeRun(1)]
    with qtbot.waitSignal(panel.intent) as heard:
        panel._compare.click()
    assert heard.args == [CompareRuns(1)]
    assert panel._compare.toolTip().startswith("The map of the run on screen")
    with qtbot.waitSignal(panel.intent) as heard:
        panel._delete.click()
    assert heard.args == [DeleteRun(1)]
    panel._table.selectRow(0)
    assert not panel._compare.isEnabled()


def test_the_bin_and_the_size_of_the_file_are_said_and_can_be_acted_on(qtbot: QtBot, tmp_path: Path) -> None:
    panel = RunsPanel()
    qtbot.addWidget(panel)
    with Store.create(tmp_path / "s.kns") as store:
        runs = [store.begin_run(SPEC) for _ in range(2)]
        for run in runs:
            store.land(run, 0, scores(run, shape=(4, 4000)))
            store.end_run(run, "done")
        store.kept.set_remark("run", "1", "the good one")
        state = AppState(session_path=store.path)
        panel.show_view(view(state, store))
        assert panel._back.isHidden()
        store.kept.put_away(2)
        found = view(state, store)
        assert "1 run in the bin" in found.size
        assert [row.id for row in found.rows] == [1]
        panel.show_view(found)
        assert panel._note.toPlainText() == "the good one"
        with qtbot.waitSignal(panel.intent) as heard:
            panel._back.click()
        assert heard.args == [RestoreRun(2)]
        with qtbot.waitSignal(panel.intent) as heard:
            panel._trim.click()
        assert heard.args == [TrimSession()]
        panel._note.setPlainText("the better one")
        with qtbot.waitSignal(panel.intent) as heard:
            panel._note.keep()
        assert heard.args == [WriteRemark("run", "1", "the better one")]
        readonly = view(replace(state, session_readonly=True), store)
        assert (readonly.back, readonly.can_trim, readonly.can_write) == (None, False, False)


def test_in_a_narrow_room_the_facts_stay_whole(made: Sample, qtbot: QtBot) -> None:
    panel = RunsPanel()
    qtbot.addWidget(panel)
    panel.show_view(view(made.states["full"], made.store_for("full")))
    table, facts = panel._table, TITLES.index("Facts")

    def hidden() -> set[str]:
        return {title for number, title in enumerate(TITLES) if table.isColumnHidden(number)}

    panel.resize(1400, 600)
    panel.show()
    assert not hidden()
    # Ten pixels less than all columns need.
    spare = table.columnWidth(facts) - COLUMNS[facts].least
    panel.resize(1400 - spare - 10, 600)
    assert hidden() == {"Time"}
    assert table.columnWidth(facts) >= COLUMNS[facts].least
    assert "AMIG" in table.cells.cell(0, facts).tooltip


def test_the_menu_of_the_table_has_the_run_the_order_and_the_columns(made: Sample, qtbot: QtBot) -> None:
    panel = RunsPanel()
    qtbot.addWidget(panel)
    panel.show_view(view(made.states["full"], made.store_for("full")))
    panel.resize(1400, 600)
    panel.show()
    panel._table.selectRow(1)
    menu = QMenu()
    qtbot.addWidget(menu)
    table_menu.fill(menu, panel._table)
    names = [each.text() for each in menu.actions() if not each.isSeparator()]
    assert names[:4] == ["Show", "Compare", "Resume", "Delete"]
    assert names[4:] == ["Sort by", "Then by", "Not sorted", "Columns", "Reset columns"]
    with qtbot.waitSignal(panel.intent) as heard:
        menu.actions()[names.index("Compare")].trigger()
    assert heard.args == [CompareRuns(1)]
    panel._table.want_columns({"Method"})
    assert panel._table.isColumnHidden(TITLES.index("Method"))
    again = RunsPanel()
    qtbot.addWidget(again)
    assert again._table.unwanted() == {"Method"}, "it is kept for the user"
    panel._table.want_columns(())


def test_the_selected_run_stays_selected_in_another_order_and_when_runs_come(
    made: Sample, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = RunsPanel()
    qtbot.addWidget(panel)
    found = view(made.states["full"], made.store_for("full"))
    panel.show_view(found)
    panel._table.selectRow(1)
    first = panel.selected()
    assert first is not None
    prompts = TITLES.index("Prompts")
    panel._table.sort_with(((prompts, False),))
    assert [panel._table.cells.cell(row, prompts).text for row in range(2)] == ["15 of 24", "24 of 24"]
    assert panel._table.currentIndex().row() == 0
    assert panel.selected() == first
    third = replace(found.rows[0], id=3, shown=False, landed=1)
    panel.show_view(replace(found, rows=(third, *found.rows)))
    assert panel.selected() == first
    assert panel._table.currentIndex().row() == 1
