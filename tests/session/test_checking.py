"""Checked claims and calibrations go into a session and come out as they were."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

from engine.checking.types import (
    Calibration,
    Curve,
    Evidence,
    Figure,
    Known,
    Metrics,
    NeuronSet,
    ScorerResult,
    Weights,
)  # fmt: skip
from engine.types import Neuron
from kn_studio.checking_state import BadClaim, CheckedClaim, Checks
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.session.checking import COLUMNS
from kn_studio.session.store import Store
from kn_studio.workspace import picture

CLAIM = CheckedClaim(
    "France", "P36", "Rome", "en", "contradicted", "", "pmi", -1.25, 0.9, "Paris", {"pmi": -1.25, "typed_rank": -2.5},
    (Evidence(Neuron(1, 4), 0.1, 0.2, 1e-8, -0.4),), "u-1", ("Paris", "paris"), ("A note.",), ("[Y]?",), 0, None,
)  # fmt: skip
ELSEWHERE = replace(CLAIM, subject="法国", object="罗马", language="zh", verdict="cannot tell", score=None,
                    confidence=None, reason="Why.", evidence=(), same_as=0)  # fmt: skip
BAD = BadClaim(0, "France | | Rome", "The relation is empty.")
CHECKS = Checks((CLAIM, ELSEWHERE), (BAD,), "", 2, "f" * 64, "demo-bert", 1.5)


def calibration() -> Calibration:
    """One with a value in every field."""
    figure = Figure(0.5, 0.25, 0.75)
    metrics = Metrics(4, 2, 1, 1, 1, 1, *(figure,) * 8, curve=((1.0, 0.5),), roc=((0.0, 0.0), (1.0, 1.0)))
    result = ScorerResult("pmi", 0.25, 0.7, Curve("isotonic", x=(0.0, 1.0), y=(0.1, 0.9)), figure, metrics)
    chosen = NeuronSet("kn_attribution", "P36", 0.3, (Neuron(1, 4),), (0.0,), (1.0,), 9)
    weights = Weights(("pmi",), (0.0,), (1.0,), (2.0,), 0.5)
    return Calibration(
        "f" * 64, "en", ("P36", "P38"), "pmi", (result,), (chosen,), weights, Known(figure, 0.1, 7), metrics,
        {"train": 6, "dev": 2, "test": 4}, created="2026-11-21T00:00:00+00:00",
    )  # fmt: skip


def kept(store: Store, checks: Checks = CHECKS) -> int:
    batch = store.checking.begin(checks)
    store.checking.add(batch, checks.rows, checks.bad, checks.seconds)
    return batch


def test_claims_come_out_as_they_were(tmp_path: Path) -> None:
    with Store.create(tmp_path / "s.kns") as store:
        assert store.checking.newest() == Checks()
        kept(store)
    with Store.open(tmp_path / "s.kns") as store, BuiltinLibrary() as library:
        assert store.checking.newest() == CHECKS
        assert picture(store, library)[0]["checks"] == CHECKS
        kept(store, Checks((), (BAD,), "claims.csv", 1))
        assert store.checking.newest().bad == (BAD,)
        assert next(store.checking.batches()).checks == CHECKS


def test_rows_that_come_later_stand_by_their_lines() -> None:
    file = Checks(file="claims.csv", total=4)
    rows = [replace(CLAIM, line=line) for line in (5, 2, 4)]
    with Store.temporary() as store:
        batch = store.checking.begin(file)
        store.checking.add(batch, rows[:2], [replace(BAD, line=9)], 1.0)
        store.checking.add(batch, rows[2:], [replace(BAD, line=3)], 2.0, (2, 1))
        found = store.checking.newest()
    assert [row.line for row in found.rows] == [2, 4, 5]
    assert [row.line for row in found.bad] == [3, 9]
    assert found.seconds == 2.0


def test_the_table_has_every_claim_of_every_batch() -> None:
    with Store.temporary() as store:
        kept(store)
        kept(store)
        columns, rows = store.export("checks")
        found = [dict(zip(columns, row, strict=True)) for row in rows]
    assert columns[: len(COLUMNS)] == COLUMNS
    assert [row["batch"] for row in found] == [1, 1, 1, 2, 2, 2]
    first, second, third = found[:3]
    assert (first["verdict"], first["confidence"], first["pmi"], first["log_probability"]) == (
        "contradicted", 0.9, -1.25, None,
    )  # fmt: skip
    assert first["right_answers"] == "Paris;paris"
    assert second["same_as_subject"] == "France"
    assert (third["verdict"], third["reason"]) == (None, "The relation is empty.")


def test_calibrations_are_copied_whole_and_damaged_ones_left_out(tmp_path: Path) -> None:
    path, one = tmp_path / "s.kns", calibration()
    with Store.create(path) as store:
        store.checking.keep_calibration(replace(one, seed=1))
        store.checking.keep_calibration(one)
        store.checking.keep_calibration(replace(one, relations=("P36",)))
        assert store.checking.calibrations("f" * 64) == (one, replace(one, relations=("P36",)))
        assert store.checking.calibrations("other") == ()
    conn = sqlite3.connect(path)
    with conn:
        conn.execute("""UPDATE calibration SET value = '{"language": 1' WHERE relations = '["P36"]'""")
    conn.close()
    with Store.open(path) as store:
        assert store.checking.calibrations("f" * 64) == (one,)
