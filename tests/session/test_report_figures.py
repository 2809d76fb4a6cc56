"""The figures of the session's report: their order, ways back, and what a file of another hand may hold."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import SessionError, UnwritableError
from engine.types import finished
from kn_studio.session import report_figures
from kn_studio.session.report_figures import ReportFigure
from kn_studio.session.store import Store
from tests.session.made import SPEC

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><text>L3N188 \xd8\xb9</text></svg>'
MAP = ReportFigure(
    "k1", "Neuron map", "run 1", "Twelve layers; 3 neurons are marked.", "demo-bert · run 1", '{"run": 1}', "",
    "2026-11-22T12:00:00+00:00", len(SVG), b"\x89PNG",
)  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A session with the figures k1, k2, k3."""
    with Store.create(tmp_path / "s.kns") as made:
        fill(made)
        yield made


def fill(store: Store, count: int = 3) -> None:
    for number in range(1, count + 1):
        store.report.add(replace(MAP, key=f"k{number}"), SVG + b"<!-- %d -->" % number)


def keys(store: Store) -> list[str]:
    return [figure.key for figure in store.report.all()]


def test_figures_stand_in_the_order_in_which_they_were_added_also_after_reopening(store: Store) -> None:
    store.close()
    with Store.open(store.path) as again:
        assert keys(again) == ["k1", "k2", "k3"]
        assert again.report.all()[0] == replace(MAP, size=len(SVG) + len(b"<!-- 1 -->"))
        assert [svg for _, svg in again.report.drawn()] == [SVG + b"<!-- %d -->" % number for number in (1, 2, 3)]
        assert again.report.count() == 3


def test_a_figure_that_was_taken_out_comes_back_to_its_place_as_it_was(store: Store) -> None:
    store.report.set_remark("k2", "seen twice")
    before = list(store.report.drawn())
    removed = store.report.remove("k2")
    assert keys(store) == ["k1", "k3"]
    store.report.put_back(removed)
    assert list(store.report.drawn()) == before
    with pytest.raises(SessionError, match="already"):
        store.report.put_back(removed)
    assert store.report.count() == 3


def test_moving_ends_at_the_ends_and_says_the_order_before(store: Store) -> None:
    assert store.report.move("k3", -1) == ("k1", "k2", "k3")
    assert keys(store) == ["k1", "k3", "k2"]
    store.report.move("k3", -9)
    store.report.move("k1", 9)
    assert keys(store) == ["k3", "k2", "k1"]
    store.report.put_in_order(("k1", "gone", "k2"))
    assert keys(store) == ["k1", "k2", "k3"]


@settings(deadline=None, max_examples=20)
@given(moves=st.lists(st.tuples(st.sampled_from(("k1", "k2", "k3", "k4")), st.integers(-5, 5)), max_size=6))
def test_every_move_can_be_taken_back_and_loses_nothing(moves: list[tuple[str, int]]) -> None:
    with Store.temporary() as store:
        fill(store, 4)
        befores = [store.report.move(*move) for move in moves]
        assert sorted(keys(store)) == ["k1", "k2", "k3", "k4"]
        for before in reversed(befores):
            store.report.put_in_order(before)
            assert tuple(keys(store)) == before
        assert keys(store) == ["k1", "k2", "k3", "k4"]


def test_a_new_figure_stands_behind_all_others_whatever_was_moved_or_taken_out(store: Store) -> None:
    store.report.remove("k3")
    store.report.move("k1", 1)
    store.report.add(replace(MAP, key="k9"), SVG)
    assert keys(store) == ["k2", "k1", "k9"]


def test_what_is_not_there_can_neither_be_moved_nor_remarked_on_nor_taken_out(store: Store) -> None:
    for act in (
        lambda: store.report.remove("k7"),
        lambda: store.report.move("k7", 1),
        lambda: store.report.set_remark("k7", "x"),
    ):
        with pytest.raises(SessionError, match="not in the report any more"):
            act()
    with pytest.raises(SessionError, match="already"):
        store.report.add(MAP, SVG)
    assert keys(store) == ["k1", "k2", "k3"]


def test_a_figure_that_is_too_large_is_refused_with_its_size(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_figures, "MOST_BYTES", 2_000_000)
    with pytest.raises(SessionError, match=r"takes 3 MB.*up to 2 MB"):
        store.report.add(replace(MAP, key="k8"), b" " * 3_000_000)
    assert store.report.count() == 3


def test_drawings_are_packed(store: Store) -> None:
    store.report.add(replace(MAP, key="large"), b"<path d='M 0 0'/>" * 50_000)
    with sqlite3.connect(store.path) as conn:
        (packed,) = conn.execute("SELECT length(svg) FROM report_figure WHERE key = 'large'").fetchone()
    conn.close()
    assert packed < 20_000


@pytest.mark.parametrize("broken", [b"no zlib", zlib.compress(b"<svg/>"), zlib.compress(b"0" * 40_000_000)])
def test_a_drawing_that_is_damaged_or_swells_without_end_is_none_and_can_be_taken_out(
    store: Store, broken: bytes
) -> None:
    store.close()
    conn = sqlite3.connect(store.path)
    with conn:
        conn.execute("UPDATE report_figure SET svg = ? WHERE key = 'k2'", (broken,))
    conn.close()
    with Store.open(store.path) as again:
        assert [bool(svg) for _, svg in again.report.drawn()] == [True, False, True]
        removed = again.report.remove("k2")
        again.report.put_back(removed)
        assert keys(again) == ["k1", "k2", "k3"]


def test_under_another_name_and_trimmed_the_figures_are_still_there(store: Store, tmp_path: Path) -> None:
    store.kept.put_away(store.begin_run(SPEC))
    before = list(store.report.drawn())
    finished(store.kept.trim())
    assert list(store.report.drawn()) == before
    store.save_as(tmp_path / "copy.kns")
    with Store.open(tmp_path / "copy.kns", readonly=True) as copy:
        assert list(copy.report.drawn()) == before
        with pytest.raises(UnwritableError, match="for reading only"):
            copy.report.remove("k1")


def test_a_session_of_the_time_before_has_an_empty_report(tmp_path: Path) -> None:
    import shutil

    shutil.copyfile(Path(__file__).parents[1] / "sessions" / "m008.kns", tmp_path / "old.kns")
    with Store.open(tmp_path / "old.kns") as store:
        assert store.report.all() == ()
        fill(store, 1)
        assert keys(store) == ["k1"]
