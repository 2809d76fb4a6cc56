"""A relation's table goes through a session and back, and into an export."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from engine.statistics import Interval
from engine.types import Neuron
from kn_studio.app_state import ArmEffect, Comparison
from kn_studio.relation_state import COLUMNS, RelationOverlap, RelationRow, Summary
from kn_studio.session.comparison import COMPARISON, comparison_out
from kn_studio.session.relation import RELATION_OVERLAP, relation_in, relation_out
from kn_studio.session.store import Store
from tests.session.made import SPEC

ROW = RelationRow("u-1", "Germany", "Berlin", {"en": 8, "zh": 5}, ("en",), 3, 0.002, 1e-6, 2e-6, 0.3, 0)
EMPTY = RelationRow("u-2", "France", "Paris", {"en": 0, "zh": 0}, (), 0, 0.0, 1.0, 1.0, None, None)
EVERY = Summary(2, 0.5, Interval(1.5, 0.0, 3.0, 2), 0.001, Interval(1.499, 0.0, 3.0, 2), Interval(0.0, None, None, 1),
                Interval(3.0, None, None, 1))  # fmt: skip
FOUND = RelationOverlap(
    "P36", ("en", "zh"), 2, (ROW, EMPTY), EVERY, replace(EVERY, mixed=None, beyond_mixed=None),
    {"shared": (0.0, 1.5), "en": (1.0, 3.0), "zh": (0.5, 2.0)}, 1, 3.5, 4, {"en": 0.3, "zh": 0.2}, 0.5, None, "f" * 64,
)  # fmt: skip


@pytest.mark.parametrize("found", [FOUND, replace(FOUND, known=None, top_k=7, thresholds={})])
def test_a_table_goes_through_a_session_and_back(tmp_path: Path, found: RelationOverlap) -> None:
    with Store.create(tmp_path / "s.kns") as store:
        store.set_view(RELATION_OVERLAP, relation_out(found))
    with Store.open(tmp_path / "s.kns") as store:
        assert relation_in(store.view(RELATION_OVERLAP)) == found


@pytest.mark.parametrize("change", [{"rows": [{}]}, {"every": None}, {"layers": []}, {"thresholds": {"en": "x"}}])
def test_what_cannot_be_read_is_left_out(change: dict[str, object]) -> None:
    stored = json.loads(json.dumps(relation_out(FOUND)))
    assert relation_in(stored) == FOUND
    assert relation_in(stored | change) is None
    assert relation_in(None) is None


def test_what_was_compared_is_exported(tmp_path: Path) -> None:
    with Store.create(tmp_path / "s.kns") as store:
        for what in ("relation", "comparison"):
            assert list(store.export(what)[1]) == []
        store.set_view(RELATION_OVERLAP, relation_out(FOUND))
        columns, rows = store.export("relation")
        assert columns[: len(COLUMNS)] == COLUMNS
        first, second = (dict(zip(columns, row, strict=True)) for row in rows)
        assert (first["subject"], first["count"], first["known"], first["neurons"]) == ("Germany", 3, "en", "en=8;zh=5")
        assert (second["jaccard"], second["mixed"]) == (None, None)
        run = store.begin_run(SPEC)
        arm = ArmEffect("shared", "ru", "suppress", 0.9, 0.2, 0.1, 0.3, 2)
        made = Comparison(
            run, "u-1", ("en", "zh"), 2, (Neuron(1, 4), Neuron(0, 2)), 2, 0.01, 1e-4, effects=(arm,)
        )  # fmt: skip
        store.set_view(COMPARISON, comparison_out(made))
        columns, rows = store.export("comparison")
        (only,) = (dict(zip(columns, row, strict=True)) for row in rows)
        assert (only["asked"], only["after"], only["low"], only["shared"]) == ("ru", 0.2, 0.1, "L1N4;L0N2")
        store.delete_run(run)
        assert list(store.export("comparison")[1]) == []
