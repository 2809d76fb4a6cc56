"""The Degeneracy station as people use it: switches, sliders, table, graph, and what each of them asks for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from engine.degeneracy.types import SetSearch, Thresholds
from kn_studio.app_state import JobLine
from kn_studio.degeneracy_intents import (
    FocusGroup,
    MeasureSwitches,
    SearchGroups,
    SearchRelationGroups,
    SetDropThresholds,
    SetGroupLanguage,
    SetGroupMethod,
    SetPersistence,
    SetSearchSettings,
    ShowSearch,
    SwitchUnit,
)
from kn_studio.intents import AskExport, FocusNeuron, ShowStation
from kn_studio.panels import evidence_card
from kn_studio.panels.degeneracy import DegeneracyPanel
from kn_studio.panels.evidence_card import CLUSTERS, GROUPS, METHODS, RELATION, TESTED, EvidenceCard
from kn_studio.panels.groups_card import BARCODE, GRAPH, TREE
from kn_studio.sample import Sample
from kn_studio.theme import DARK, LIGHT, Theme
from kn_studio.viewmodels import degeneracy_station
from kn_studio.viewmodels.degenerate_sets import GroupLine, sets_view
from kn_studio.widgets.scrolled import ScrolledRows
from tests.panels.stage import cut_off, nameless, staged


def stage(
    qtbot: QtBot, made: Sample, name: str, theme: Theme = LIGHT, size: tuple[int, int] = (988, 824)
) -> DegeneracyPanel:
    view = degeneracy_station.view(made.degeneracy[name], made.stores["full"])
    panel = staged(qtbot, DegeneracyPanel, view, theme, size)
    qtbot.wait(1)
    return panel


def test_a_switch_is_thrown_and_the_bars_follow(qtbot: QtBot, made: Sample) -> None:
    panel = stage(qtbot, made, "found")
    first, second = panel.switches.toggles()
    assert first.isChecked()
    with qtbot.waitSignal(panel.intent) as told:
        QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert told.args == [SwitchUnit(0, True)]
    with qtbot.waitSignal(panel.intent) as told:
        QTest.keyClick(second, Qt.Key.Key_Space)
    assert told.args == [SwitchUnit(1, True)]
    before = panel.switches.bars.accessibleDescription()
    panel.show_view(degeneracy_station.view(made.degeneracy["off"], made.stores["full"]))
    assert panel.switches.bars.accessibleDescription() != before
    assert "0.90 → 0.24" in panel.switches.bars.accessibleDescription()
    assert panel.switches.sentence.text().startswith("Both off: ")
    assert "falls from 90" in panel.switches.sentence.text()
    assert not first.isChecked()
    assert "off" in first.accessibleName()
    with qtbot.waitSignals([panel.intent, panel.intent]):
        panel.switches.all_on.click()


def test_in_the_smallest_window_the_bars_of_the_switches_are_bars(qtbot: QtBot, made: Sample) -> None:
    panel = stage(qtbot, made, "off", size=(828, 720))
    assert panel.switches.bars.room() >= 80
    assert not cut_off(panel)


@pytest.mark.parametrize("size", [(988, 824), (828, 720)])
def test_all_bars_of_the_switches_are_seen_without_scrolling(qtbot: QtBot, made: Sample, size: tuple[int, int]) -> None:
    """Three languages with both controls; the picture above keeps the height that its names need."""
    panel = stage(qtbot, made, "off", size=size)
    bars = panel.switches.bars
    assert len(bars._rows) == 9
    page = bars.parentWidget()
    assert page is not None
    shown = page.parentWidget()
    assert shown is not None
    qtbot.waitUntil(lambda: bars.height() <= shown.height())
    assert bars._row_height() >= bars.least_row()
    assert bars._row_height() >= 16, "words do not touch those of the next row"
    assert panel.groups.pages.height() >= 100


def test_a_list_of_bars_that_scrolls_ends_with_a_whole_row(qtbot: QtBot, made: Sample) -> None:
    panel = stage(qtbot, made, "topology", size=(828, 720))
    panel.groups.fold.click()
    area = panel.switches.pages.currentWidget()
    assert isinstance(area, ScrolledRows)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert area.viewport().height() % panel.switches.bars.least_row() == 0


def test_the_smallest_window_leaves_the_page_all_the_height_that_it_needs(qtbot: QtBot, made: Sample) -> None:
    """The room would scroll the page if this asked for the height that it likes."""
    panel = stage(qtbot, made, "off", size=(828, 720))
    layout = panel.layout()
    assert layout is not None
    assert layout.totalMinimumHeightForWidth(828) <= 720


def test_clusters_have_a_key_of_their_colours_and_their_members_uncut(qtbot: QtBot, made: Sample) -> None:
    panel = stage(qtbot, made, "topology", size=(828, 720))
    assert panel.groups.key.said() == ["passes", "does not pass"]
    panel.groups.show_picture(TREE)
    assert panel.groups.key.said() == ["passes", "does not pass", "no cluster"]
    panel.groups.show_picture(BARCODE)
    assert panel.groups.key.said() == ["cluster", "no cluster"]
    table = panel.evidence.clusters
    wide = max(table.fontMetrics().horizontalAdvance(row[1].text) for row in table.cells.rows)
    assert table.columnWidth(1) > wide
    panel.show_view(degeneracy_station.view(made.degeneracy["found"], made.stores["full"]))
    assert panel.groups.key.said()[:1] == ["chosen"], "lines have a key of their own"
    assert set(panel.groups.key.said()[1:]) <= {"passes", "does not pass"}


def test_switches_are_measured_once_for_a_group(qtbot: QtBot, made: Sample) -> None:
    panel = stage(qtbot, made, "unmeasured")
    with qtbot.waitSignal(panel.intent, timeout=2000) as told:
        pass
    (asked,) = told.args
    assert isinstance(asked, MeasureSwitches)
    with qtbot.assertNotEmitted(panel.intent, wait=400):
        panel.show_view(degeneracy_station.view(made.degeneracy["unmeasured"], made.stores["full"]))
    with qtbot.waitSignal(panel.intent) as told:
        panel.switches.empty._primary.click()
    assert told.args == [asked]


def test_sliders_method_and_language(qtbot: QtBot, made: Sample) -> None:
    panel = stage(qtbot, made, "found")
    for slider, wanted in ((panel.groups.low, SetDropThresholds(0.06, 0.3)), (panel.groups.high, None)):
        with qtbot.waitSignal(panel.intent) as told:
            QTest.keyClick(slider.groove, Qt.Key.Key_Right)
        assert told.args == [wanted or SetDropThresholds(0.06, 0.31)]
    with qtbot.waitSignal(panel.intent) as told:
        panel.groups.methods._buttons["topology"].click()
    assert told.args == [SetGroupMethod("topology")]
    with qtbot.waitSignal(panel.intent) as told:
        panel.groups.languages.activated.emit(panel.groups.languages.currentIndex())
    assert told.args == [SetGroupLanguage("en")]
    with qtbot.waitSignal(panel.intent) as told:
        panel.groups.button.click()
    assert isinstance(told.args[0], SearchGroups)


def test_the_graph_goes_to_groups_and_neurons(qtbot: QtBot, made: Sample) -> None:
    panel = stage(qtbot, made, "found")
    graph = panel.groups.graph
    with qtbot.waitSignal(panel.intent) as told:
        QTest.mouseClick(graph, Qt.MouseButton.LeftButton, pos=graph.place(0).toPoint())
    assert isinstance(told.args[0], FocusNeuron)
    with qtbot.waitSignal(panel.intent) as told:
        QTest.keyClick(graph, Qt.Key.Key_Right)
    view = panel._view
    assert view is not None
    assert view.sets is not None
    assert told.args == [FocusGroup(1, view.sets.lines[1].members)]
    ends = [graph.place(number) for number in graph._groups[2].points]
    with qtbot.waitSignal(panel.intent) as told:
        QTest.mouseClick(graph, Qt.MouseButton.LeftButton, pos=(ends[0] * (1 / 3) + ends[1] * (2 / 3)).toPoint())
    assert told.args[0].group == 2
    assert "3 groups" in graph.accessibleDescription()


def test_the_table_is_sorted_and_rows_keep_their_numbers(qtbot: QtBot, made: Sample) -> None:
    panel = stage(qtbot, made, "found")
    table = panel.evidence.groups
    together = next(n for n, column in enumerate(table.cells.columns) if column.title == "Together")
    table.sort_by(together)
    falling = [row[0].text for row in table.cells.rows]
    table.sort_by(together)
    assert [row[0].text for row in table.cells.rows] == falling[::-1]
    with qtbot.waitSignal(panel.intent) as told:
        table.selectRow(0)
    view = panel._view
    assert view is not None
    assert view.sets is not None
    assert told.args == [FocusGroup(2, view.sets.lines[2].members)]


def test_a_small_p_is_good_news_of_groups_that_pass_alone(made: Sample) -> None:
    """The closest set misses the rule however rare it is by chance, and a p that was not corrected says nothing yet."""
    state = made.degeneracy["found"]
    assert state.degeneracy is not None
    search = state.degeneracy.search
    assert isinstance(search, SetSearch)

    def lines(search: SetSearch, **limits: float) -> tuple[GroupLine, ...]:
        return sets_view(search, (), Thresholds(**limits), 0, 4, "research", "en").lines

    tokens = [evidence_card._group(each)[5].token for each in lines(search)]
    assert tokens[0] == "good"
    (closest,) = lines(search, t_high=0.99)
    assert not closest.passes
    assert closest.p_value is not None
    assert closest.p_value <= 0.05
    assert evidence_card._group(closest)[5].token == "text"
    few = replace(search.controls[0], draws=(), more=search.controls[0].draws)
    raw = lines(replace(search, controls=(few,)))
    assert {evidence_card._group(each)[5].token for each in raw} == {"text"}


def test_the_line_of_the_barcode_is_dragged(qtbot: QtBot, made: Sample) -> None:
    panel = stage(qtbot, made, "topology")
    panel.groups.show_picture(BARCODE)
    qtbot.wait(1)
    barcode = panel.groups.barcode
    at = QPoint(200, round(barcode.line_y()))
    QTest.mousePress(barcode, Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(panel.intent) as told:
        QTest.mouseMove(barcode, QPoint(200, at.y() - 30))
    assert isinstance(told.args[0], SetPersistence)
    assert told.args[0].value > 0.5
    QTest.mouseRelease(barcode, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.intent) as told:
        QTest.keyClick(barcode, Qt.Key.Key_Down)
    assert isinstance(told.args[0], SetPersistence)
    assert "10 bars, 4 kept" in barcode.accessibleDescription()
    assert "4 clusters" in panel.groups.tree.accessibleDescription()


def test_settings_are_folded_out_and_kept_searches_chosen(qtbot: QtBot, made: Sample) -> None:
    panel = stage(qtbot, made, "topology")
    settings = panel.groups.settings
    assert not settings.isVisible()
    panel.groups.fold.click()
    assert settings.isVisible()
    assert (settings.candidates.text(), settings.budget.text()) == ("30", "")
    settings.candidates.selectAll()
    QTest.keyClicks(settings.candidates, "12")
    panel.show_view(degeneracy_station.view(made.degeneracy["topology"], made.stores["full"]))
    with qtbot.waitSignal(panel.intent) as told:
        QTest.keyClick(settings.candidates, Qt.Key.Key_Return)
    assert told.args == [SetSearchSettings(12)]
    with qtbot.waitSignal(panel.intent) as told:
        settings.distance._buttons["cosine"].click()
    assert told.args == [SetSearchSettings(12, distance="cosine")]
    settings.distance.set_current("inverse")
    settings.candidates.setText("30")
    with qtbot.waitSignal(panel.intent) as told:
        QTest.mouseClick(settings.root, Qt.MouseButton.LeftButton)
    assert told.args == [SetSearchSettings(allow_root=False)]
    assert settings.searches.count() == 3
    with qtbot.waitSignal(panel.intent) as told:
        settings.searches.setCurrentIndex(1)
        settings.searches.activated.emit(1)
    assert told.args == [ShowSearch(6)]
    panel.show_view(degeneracy_station.view(made.degeneracy["topology-plain"], made.stores["full"]))
    assert not settings.isVisible()
    panel = stage(qtbot, made, "found")
    panel.groups.fold.click()
    assert not panel.groups.settings.root.isVisible()
    for button in (panel.evidence.save, panel.evidence.save_relation):
        with qtbot.waitSignal(panel.intent) as told:
            button.click()
        assert told.args == [AskExport("groups")]


def test_what_a_relation_has_no_control_for_is_a_dash(qtbot: QtBot, made: Sample) -> None:
    panel = stage(qtbot, made, "relation")
    panel.evidence.show_page(RELATION)
    random = next(n for n, column in enumerate(panel.evidence.facts.cells.columns) if column.title == "Random")
    dashes = [row[random] for row in panel.evidence.facts.cells.rows if row[random].text == "–"]
    assert dashes
    assert all(cell.tooltip for cell in dashes)
    assert any(cell.text != "–" for row in panel.evidence.facts.cells.rows for cell in row[random : random + 1])


def test_what_empty_states_offer(qtbot: QtBot, made: Sample) -> None:
    panel = stage(qtbot, made, "unsearched")
    with qtbot.waitSignal(panel.intent) as told:
        panel.groups.empty._primary.click()
    assert isinstance(told.args[0], SearchGroups)
    with qtbot.waitSignal(panel.intent) as told:
        panel.groups.empty._second.click()
    assert told.args == [ShowSearch(7)]
    panel.show_view(degeneracy_station.view(made.degeneracy["few"], made.stores["full"]))
    with qtbot.waitSignal(panel.intent) as told:
        panel.groups.empty._primary.click()
    assert told.args == [ShowStation("neurons")]
    panel.show_view(degeneracy_station.view(made.degeneracy["busy"], made.stores["full"]))
    assert not panel.groups.empty._primary.isEnabled()
    panel.show_view(degeneracy_station.view(made.degeneracy["found"], made.stores["full"]))
    panel.evidence.show_page(RELATION)
    with qtbot.waitSignal(panel.intent) as told:
        panel.evidence.empty._primary.click()
    assert isinstance(told.args[0], SearchRelationGroups)


def test_more_of_a_relation_waits_for_what_runs_and_says_so(qtbot: QtBot, made: Sample) -> None:
    panel = stage(qtbot, made, "relation")
    panel.evidence.show_page(RELATION)
    more, state = panel.evidence.more, made.degeneracy["relation"]
    assert more.isEnabled()
    assert more.toolTip() == ""
    panel.show_view(degeneracy_station.view(replace(state, job=JobLine("job-1", "Locating")), made.stores["full"]))
    assert not more.isEnabled()
    assert "“Locating” is running" in more.toolTip()


def test_nothing_found_is_explained_and_the_closest_can_be_switched(qtbot: QtBot, made: Sample) -> None:
    panel = stage(qtbot, made, "nothing")
    assert "the closest" in panel.groups.detail.text()
    assert len(panel.switches.toggles()) == 2
    assert len(panel.evidence.groups.cells.rows) == 1


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("name", ["off", "off-plain", "nothing", "sets", "stale", "no-model", "unsearched", "topology"])
def test_every_state_fits_the_smallest_window(qtbot: QtBot, made: Sample, name: str, theme: Theme) -> None:
    panel = stage(qtbot, made, name, theme, (828, 720))
    assert panel.size().toTuple() == (828, 720)
    pages = [key for key in (GROUPS, CLUSTERS, METHODS, TESTED, RELATION) if key in panel.evidence.switch._buttons]
    panel.groups.fold.setChecked(name in ("topology", "unsearched"))
    for page in pages:
        panel.evidence.show_page(page)
        if name == "topology":
            panel.groups.show_picture({CLUSTERS: GRAPH, METHODS: BARCODE}.get(page, TREE))
        qtbot.wait(1)
        assert cut_off(panel) == []
        assert nameless(panel) == []
        assert panel.size().toTuple() == (828, 720)


def test_what_a_search_found_comes_up_on_its_own_page(qtbot: QtBot, made: Sample) -> None:
    card = EvidenceCard()
    qtbot.addWidget(card)
    found = degeneracy_station.view(made.degeneracy["found"], made.stores["full"])
    nothing = replace(found, sets=None, topology=None)
    card.show_view(nothing)
    card.show_view(found)
    assert card.switch.current() == GROUPS
    card.show_page(RELATION)
    card.show_view(nothing)
    card.show_view(found)
    assert card.switch.current() == RELATION


def test_with_the_settings_folded_out_in_a_small_window_the_picture_keeps_its_room(qtbot: QtBot, made: Sample) -> None:
    panel = stage(qtbot, made, "topology", size=(828, 720))
    before = panel.switches.height()
    panel.groups.fold.click()
    graph, sliders = panel.groups.pages, panel.groups.sliders
    qtbot.waitUntil(lambda: panel.switches.height() < before)
    qtbot.waitUntil(lambda: graph.geometry().bottom() < sliders.geometry().top())
    assert graph.height() >= 100
    panel.groups.fold.click()
    qtbot.waitUntil(lambda: panel.switches.height() == before)


def test_plain_words_come_without_p_and_without_the_names_of_clusterings(qtbot: QtBot, made: Sample) -> None:
    panel = stage(qtbot, made, "found")
    table = panel.evidence.groups
    names = [column.title for column in table.cells.columns]
    assert not table.isColumnHidden(names.index("p"))
    state = made.degeneracy["found"]
    panel.show_view(degeneracy_station.view(replace(state, level="plain"), made.stores["full"]))
    assert [name for n, name in enumerate(names) if not table.isColumnHidden(n)] == [
        "Members", "Alone", "Together", "Held out",
    ]  # fmt: skip
    state = made.degeneracy["topology"]
    panel.show_view(degeneracy_station.view(replace(state, level="plain"), made.stores["full"]))
    assert METHODS not in dict(panel.evidence.switch._segments)
    assert "score" not in panel.groups.detail.text()
    panel.show_view(degeneracy_station.view(replace(state, level="research"), made.stores["full"]))
    assert METHODS in dict(panel.evidence.switch._segments)
    assert "score" in panel.groups.detail.text()
