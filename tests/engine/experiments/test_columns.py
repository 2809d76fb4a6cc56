"""Columns hold what the rows say, in memory or on the disk."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest

from engine.experiments import columns
from engine.experiments.base import Row
from engine.experiments.columns import Changed, RowSource
from engine.experiments.summaries import Scope, Table, estimates, mean_of

SCOPES: tuple[Scope, ...] = ("known", "all")


def made_rows(facts: int = 30) -> list[Row]:
    """Rows with holes: metrics that only some rows have, values that are missing, facts known in one language."""
    chance = np.random.default_rng(4)
    rows = []
    for number in range(facts):
        for language in ("en", "fr", "zh"):
            for arm in ("a", "b"):
                values: dict[str, float | None] = {"x": float(chance.normal())}
                if number % 3 == 0:
                    values["late"] = float(chance.normal()) if chance.random() < 0.7 else None
                if arm == "b" and number > 20:
                    values["y"] = float(chance.normal())
                known = bool(chance.random() < 0.8)
                rows.append(Row("m", f"f{number}", f"P{number % 7}", language, known, arm, "off", values))
    return rows


def slow_values(rows: list[Row], arm: str, metric: str, scope: Scope, language: str) -> dict[str, tuple[str, float]]:
    """What `Table.values` gives, written out."""
    own = [row for row in rows if row.arm == arm]
    never = {row.fact for row in rows if not row.known}
    found: dict[str, tuple[str, list[float]]] = {}
    for row in own:
        if language not in ("all", row.language) or (scope == "known" and not row.known):
            continue
        if scope == "known" and language == "all" and row.fact in never:
            continue
        value = row.values.get(metric)
        if value is not None:
            found.setdefault(row.fact, (row.relation, []))[1].append(value)
    return {fact: (relation, sum(each) / len(each)) for fact, (relation, each) in found.items()}


@pytest.mark.parametrize("held", [0, 100, 700, 1 << 20])
def test_columns_say_what_the_rows_say(held: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """With nothing held in memory, a little, and everything."""
    monkeypatch.setattr(columns, "HELD", held)
    rows = made_rows()
    table = Table(rows)
    for arm in ("a", "b", "none"):
        for metric in ("x", "late", "y", "none"):
            for scope in SCOPES:
                for language in ("all", "en", "zh", "none"):
                    found = table.values(arm, "off", metric, scope, language)
                    wanted = slow_values(rows, arm, metric, scope, language)
                    assert list(found) == list(wanted)
                    for fact, (relation, value) in wanted.items():
                        assert found[fact][0] == relation
                        assert math.isclose(found[fact][1], value, rel_tol=1e-12)
    assert table.cells() == {("a", "off"): ("x", "late"), ("b", "off"): ("x", "late", "y")}
    assert (table.arms(), table.languages()) == (("a", "b"), ("en", "fr", "zh"))
    assert table.known() == {row.fact for row in rows} - {row.fact for row in rows if not row.known}
    assert table.only("b").values("a", "off", "x") == {}
    assert table.only("b").values("b", "off", "x") == table.values("b", "off", "x")


class Counted(RowSource):
    """Rows that know how often they were read."""

    def __init__(self, rows: list[Row]) -> None:
        self.rows, self.read = rows, 0

    def __iter__(self) -> Iterator[Row]:
        self.read += 1
        return iter(self.rows)


def test_rows_from_a_source_are_read_once_for_all_figures() -> None:
    rows = made_rows()
    source = Counted(rows)
    assert estimates(source, 42) == estimates(rows, 42)
    Table.by_model(source)["m"].values("a", "off", "x")
    assert source.read == 1


def test_changed_rows_are_read_anew_each_time() -> None:
    rows = made_rows(4)
    changed = Changed(rows, lambda row: row if row.arm == "b" else None)
    assert [row.arm for row in changed] == [row.arm for row in changed] == ["b"] * 12
    assert (len(changed), changed[3], changed[1:3]) == (12, rows[7], (rows[3], rows[5]))
    with pytest.raises(IndexError):
        changed[12]


def test_a_bootstrap_is_the_same_however_it_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    values = Table(made_rows()).values("a", "off", "x")
    whole = mean_of(values)
    monkeypatch.setattr("engine.experiments.summaries._SAMPLED", 60)
    assert mean_of(values) == whole
