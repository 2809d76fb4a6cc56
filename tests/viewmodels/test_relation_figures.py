"""A calibration's figures by relation: the engine's, in order, with what the model knows and why it says nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from engine.checking.types import Calibration, Figure, Known
from kn_studio.viewmodels.relation_figures import relations_view
from tests.viewmodels.test_check_station import calibration, metrics

LABELS = {"P36": "capital", "P17": "country"}
KNOWN = {
    "P36": Known(Figure(0.9, 0.8, 1.0), 0.05, 40),
    "P17": Known(Figure(0.1, 0.0, 0.2), 0.05, 42),
    "P30": Known(Figure(1.0, 1.0, 1.0), 0.25, 2),
}


def several(**changes: Any) -> Calibration:
    """Of three relations, the last of which has no unseen claims."""
    found = calibration(relations=("P36", "P17", "P30"), known_by_relation=KNOWN)
    parts = {"P36": replace(metrics(0.8), n=30), "P17": replace(metrics(0.95), n=28)}
    row = replace(found.in_use, by_relation=parts)
    rows = tuple(row if each.scorer == row.scorer else each for each in found.results)
    return replace(found, results=rows, **changes)


def test_every_relation_has_its_own_figures_the_best_told_apart_first() -> None:
    view = relations_view(several(), LABELS)
    first, second, third = view.lines
    assert [line.relation.split()[0] for line in view.lines] == ["P17", "P36", "P30"]
    assert (first.n, first.auroc, first.auroc_range) == ("28", "0.95", "0.90–1.00")
    assert (second.n, second.auroc, second.auroc_range) == ("30", "0.80", "0.75–0.85")
    assert (second.known, second.known_range, second.facts) == ("90 %", "80–100 %", "40")
    assert (third.n, third.auroc, third.auroc_range, third.known) == ("–", "–", "", "100 %")
    assert view.message == view.note == ""
    assert "guessing gives 5 %" in second.tip


def test_a_relation_that_no_claim_is_judged_of_says_why() -> None:
    lines = {line.relation.split()[0]: line for line in relations_view(several(), LABELS).lines}
    assert lines["P36"].silent == ""
    assert "does not know P17" in lines["P17"].silent
    assert "Only 2 facts of P30" in lines["P30"].silent
    assert lines["P17"].silent in lines["P17"].tip
    refused = relations_view(several(refusal="No score tells them apart."), LABELS)
    assert {line.silent for line in refused.lines} == {"No score tells them apart."}


def test_columns_are_sorted_by_their_figures_and_what_is_missing_is_least() -> None:
    lines = relations_view(several(), LABELS).lines
    for column in range(len(lines[0].keys)):
        assert len({type(line.keys[column]) for line in lines}) == 1
    assert min(lines, key=lambda line: line.keys[2]).relation == "P30"
    assert max(lines, key=lambda line: line.keys[4]).relation == "P30"


def test_one_relation_and_a_calibration_of_before() -> None:
    alone = relations_view(calibration(), LABELS)
    assert alone.lines == ()
    assert "P36" in alone.message
    assert "alone" in alone.message
    before = relations_view(several(known_by_relation={}), LABELS)
    assert [line.known for line in before.lines] == ["–", "–", "–"]
    assert "calibrate again" in before.note
    assert not any(line.silent for line in before.lines)
