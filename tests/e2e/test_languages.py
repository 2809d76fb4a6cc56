"""Languages through the real lanes: locate in two, measure what they share, close, reopen: the same comparison."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from kn_studio.fact_intents import ChooseLanguages
from kn_studio.intents import (
    AskExport,
    CompareLanguages,
    CompareRelation,
    LocateNeurons,
    OpenSession,
    SetAtLeast,
    SetThreshold,
    SetTopK,
    ShowStation,
)
from tests.e2e.conftest import Answers
from tests.e2e.test_walk import Start, capital, ready, settled, until


def test_what_languages_share_is_measured_kept_and_shown_again(
    start: Start, qtbot: QtBot, answers: Answers, model_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "languages.kns"
    studio = ready(start, qtbot, model_folder, path)
    studio.on_intent(ChooseLanguages(("en", "zh")))
    studio.on_intent(LocateNeurons((capital(),), ("en", "zh")))
    until(qtbot, lambda: studio.state.value.run is not None and settled(studio))
    run = studio.state.value.run
    assert run is not None
    studio.on_intent(ShowStation("languages"))
    studio.on_intent(SetThreshold(0.02))
    studio.on_intent(SetAtLeast(2))
    until(qtbot, lambda: settled(studio))
    studio.on_intent(CompareLanguages(run))
    assert studio.state.value.job is not None
    until(qtbot, lambda: studio.state.value.comparison is not None and settled(studio))
    found = studio.state.value.comparison
    assert found is not None
    assert (found.run, found.fact, found.languages) == (run, capital(), ("en", "zh"))
    assert found.specific is not None
    assert found.count == len(found.neurons)
    assert found.effects or found.reason
    studio.on_intent(SetTopK(5))
    studio.on_intent(CompareRelation("P36", ("en", "zh"), 3, run=run))
    until(qtbot, lambda: studio.state.value.relation_overlap is not None and settled(studio))
    table = studio.state.value.relation_overlap
    assert table is not None
    assert (len(table.rows), table.wanted, table.top_k) == (3, 3, 5)
    assert all(set(row.sizes.values()) == {5} for row in table.rows)
    answers.file = tmp_path / "relation.csv"
    studio.on_intent(AskExport("relation"))
    until(qtbot, lambda: settled(studio) and (tmp_path / "relation.csv").is_file())
    assert studio.window.close()
    again = start()
    again.on_intent(OpenSession(path))
    until(qtbot, lambda: again.state.value.run == run and settled(again))
    assert again.state.value.comparison == found
    assert again.state.value.relation_overlap == table
    assert again.state.value.top_k == 5
    assert (again.state.value.at_least, again.state.value.station) == (2, "languages")
