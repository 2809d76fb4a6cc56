"""Searches for degenerate neurons through a session file and back, their list, their table, a relation's rows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.degeneracy.rules import found as judged
from engine.errors import SessionError
from engine.types import Neuron
from kn_studio.degeneracy_state import Degeneracy
from kn_studio.session.degeneracy import RelationKey
from kn_studio.session.frozen_values import put_together, taken_apart
from kn_studio.session.group_records import group_records
from kn_studio.session.store import Store
from tests.session.made import SPEC
from tests.session.searches import NEURONS, nothing, pairs, row, topology

KEY = RelationKey("P36", "en", "pairs", "f" * 64, "demo-bert", {"t_low": 0.05, "budget": None, "seed": 42})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "s.kns") as made:
        made.begin_run(SPEC)
        yield made


def same(one: Any, other: Any) -> bool:
    """Equal in every field and every bit of every array, and of the same types."""
    if isinstance(one, np.ndarray):
        return (one.dtype, one.shape, one.tobytes()) == (other.dtype, other.shape, other.tobytes())
    if is_dataclass(one):
        return type(one) is type(other) and all(same(getattr(one, f.name), getattr(other, f.name)) for f in fields(one))
    if isinstance(one, tuple):
        return len(one) == len(other) and all(same(a, b) for a, b in zip(one, other, strict=True))
    if hasattr(one, "items"):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    return bool(one == other)


@pytest.mark.parametrize("made", [pairs(), pairs(held_out=False), topology()], ids=["pairs", "no-held-out", "topology"])
def test_a_search_comes_back_to_the_last_bit_after_closing_and_opening(store: Store, made: Degeneracy) -> None:
    number = store.degeneracy.add(made)
    store.close()
    with Store.open(store.path) as again:
        found = again.degeneracy.get(number)
        assert same(found, replace(made, id=number))
        tested = found.search.tested
        assert not tested.off.flags.writeable
        assert not tested.log_probabilities.flags.writeable
        assert tested.row(NEURONS[:2]) == made.search.tested.row(NEURONS[:2]) is not None


def test_what_any_threshold_says_is_the_same_after_reading(store: Store) -> None:
    made = pairs()
    read = store.degeneracy.get(store.degeneracy.add(made))
    for low, high in ((0.05, 0.3), (0.0, 0.0), (0.5, 0.9)):
        thresholds = replace(made.search.thresholds, t_low=low, t_high=high)
        assert judged(read.search, thresholds) == judged(made.search, thresholds)


def test_searches_are_listed_newest_first_and_go_with_their_run(store: Store) -> None:
    one, two = (store.degeneracy.add(each) for each in (pairs(), topology()))
    other = store.begin_run(SPEC)
    three = store.degeneracy.add(replace(pairs(), run=other, fact="", fingerprint="g" * 64))
    assert [(line.id, line.method, line.groups, line.run) for line in store.degeneracy.lines()] == [
        (three, "pairs", 1, other), (two, "topology", 1, 1), (one, "pairs", 1, 1),
    ]  # fmt: skip
    newest = store.degeneracy.newest
    assert newest("u-1").id == newest("u-1", "f" * 64).id == two  # type: ignore[union-attr]
    assert newest("u-1", "g" * 64) is None
    assert newest("u-2") is None
    assert newest("", run=1) is None
    assert newest("", run=other).id == three  # type: ignore[union-attr]
    store.kept.put_away(1)
    assert [line.id for line in store.degeneracy.lines()] == [three]
    assert newest("u-1") is None
    store.kept.bring_back(1)
    assert newest("u-1").id == two  # type: ignore[union-attr]
    store.delete_run(1)
    assert [line.id for line in store.degeneracy.lines()] == [three]
    with pytest.raises(SessionError, match="no search"):
        store.degeneracy.get(one)
    with store._connections.read() as db:
        assert db.conn.execute("SELECT count(DISTINCT search) FROM search_array").fetchone() == (1,)


def test_a_search_needs_its_run_and_is_written_whole_or_not_at_all(store: Store) -> None:
    with pytest.raises(SessionError):
        store.degeneracy.add(replace(pairs(), run=99))
    with pytest.raises(TypeError, match="no name"):
        store.degeneracy.add(replace(topology(), search=replace(topology().search, extra={"a": object()})))
    assert store.degeneracy.lines() == ()


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE search_array SET sha256 = 'other'",
        "UPDATE search_array SET data = x'00'",
        "UPDATE search_array SET shape = '[1,1]'",
        "DELETE FROM search_array",
        "UPDATE search SET found = '{}'",
        'UPDATE search SET found = \'{"as":"unheard","of":{}}\'',
        "UPDATE search SET served = '[1]'",
    ],
)
def test_a_damaged_search_is_noticed(store: Store, spoil: str) -> None:
    number = store.degeneracy.add(pairs())
    with store._write() as db:
        db.conn.execute(spoil)
    with pytest.raises(SessionError, match="damaged"):
        store.degeneracy.get(number)
    assert len(store.degeneracy.lines()) == 1


def test_fields_of_another_version_are_passed_over_or_have_their_defaults() -> None:
    stored, arrays = taken_apart(pairs().search)
    stored = json.loads(json.dumps(stored))
    del stored["of"]["reason"]
    stored["of"]["later"] = {"as": "unheard", "of": {}}
    assert same(put_together(stored, arrays), replace(pairs().search, reason=""))


def test_the_table_of_groups_has_one_row_per_group(store: Store) -> None:
    one, two = (store.degeneracy.add(each) for each in (pairs(), topology()))
    store.degeneracy.add_row(KEY, row("u-7"), group_records(replace(pairs(), run=0, fact="u-7")))
    columns, found = store.export("groups")
    rows = [dict(zip(columns, values, strict=True)) for values in found]
    assert [(each["search_id"], each["fact_uuid"], each["method"], each["group"]) for each in rows] == [
        (one, "u-1", "pairs", 1), (two, "u-1", "topology", 1), (None, "u-7", "pairs", 1),
    ]  # fmt: skip
    (group,) = judged(pairs().search, pairs().search.thresholds).groups
    first = rows[0]
    assert first["members"] == "L0N3;L1N4"
    assert [float(drop) for drop in first["drop_single"].split(";")] == list(group.drop_single)
    assert (first["drop_joint"], first["interaction"], first["p_value"]) == (
        group.drop_joint, group.interaction, group.p_value,
    )  # fmt: skip
    held_out = pairs().search.held_out
    assert held_out is not None
    assert first["held_out_drop_joint"] == held_out.drop(NEURONS[:2])
    assert first["held_out_interaction"] == pytest.approx(
        held_out.change(NEURONS[:2]) - held_out.change(NEURONS[:1]) - held_out.change(NEURONS[1:2])  # type: ignore[operator]
    )
    assert rows[1]["members"] == "L0N3;L1N4"
    own = columns[: columns.index("candidates")]
    assert {name: {**first, "search_id": None, "fact_uuid": "u-7"}[name] for name in own} == {
        name: rows[2][name] for name in own
    }
    assert (first["tested"], first["not_tested"], first["groups_found"], first["closest"]) == (10, 1, 1, None)
    assert (rows[2]["tested"], rows[2]["not_tested"], rows[2]["matched_groups"]) == (10, 2, 0.1)


def test_a_search_that_found_nothing_has_a_row_with_its_controls_and_what_came_closest(store: Store) -> None:
    one = store.degeneracy.add(nothing())
    store.degeneracy.add_row(KEY, row("u-9", 0), ())
    columns, found = store.export("groups")
    rows = [dict(zip(columns, values, strict=True)) for values in found]
    assert [(each["search_id"], each["fact_uuid"], each["group"], each["size"]) for each in rows] == [
        (one, "u-1", None, 0), (None, "u-9", None, 0),
    ]  # fmt: skip
    rule = judged(nothing().search, nothing().search.thresholds)
    assert rule.closest is not None
    first, second = rows
    assert (first["candidates"], first["tested"], first["groups_found"]) == (4, 10, 0)
    assert (first["random_groups"], first["matched_groups"]) == (0, 0)
    assert first["closest"] == ";".join(map(str, rule.closest.members))
    assert first["closest_drop"] == rule.closest.drop_joint
    assert rule.reason in first["reason"]
    assert (second["t_low"], second["random_groups"], second["reason"]) == (0.05, 1 / 3, "why")


def test_a_components_neurons_stand_together_in_the_table(store: Store) -> None:
    made = topology()
    clusters = made.search.clustering("topology")  # type: ignore[union-attr]
    wide = replace(clusters, base=(0, 2), components=(clusters.components[0], clusters.components[1],
                   replace(clusters.components[2], drop=0.04, kept=0.6, passes=True)))  # fmt: skip
    store.degeneracy.add(replace(made, search=replace(made.search, clusterings=(wide,))))
    columns, found = store.export("groups")
    (only,) = (dict(zip(columns, values, strict=True)) for values in found)
    assert (only["members"], only["size"], only["drop_single"]) == ("L0N3;L1N0+L0N1", 2, "0.01;0.04")


def test_rows_of_a_relation_are_kept_by_what_they_hang_on(store: Store) -> None:
    kept = store.degeneracy
    for fact, groups in (("u-2", 1), ("u-1", 0)):
        kept.add_row(KEY, row(fact, groups), ())
    other = replace(KEY, settings={**KEY.settings, "t_low": 0.2})
    assert kept.rows(other) == ()
    kept.add_row(other, row("u-3"), ())
    assert kept.rows(KEY) == (row("u-2"), row("u-1", 0))
    assert kept.rows(replace(KEY, settings=dict(reversed(KEY.settings.items())))) == (row("u-2"), row("u-1", 0))
    for name in ("relation", "language", "method", "fingerprint"):
        assert kept.rows(replace(KEY, **{name: "x"})) == ()
    kept.add_row(KEY, row("u-2", 0), ())
    assert sorted(each.groups for each in kept.rows(KEY)) == [0, 0]
    assert kept.newest_rows() == (row("u-3"),)
    kept.forget_rows(other)
    assert kept.rows(other) == ()
    assert len(kept.newest_rows()) == 2


def test_a_group_record_of_a_relation_comes_back(store: Store) -> None:
    made = group_records(replace(topology(), run=0))
    store.degeneracy.add_row(KEY, row("u-1"), made)
    assert tuple(groups for _, found in store.degeneracy.searched() for groups in found) == made
    assert isinstance(made[0].members[0][0], Neuron)
