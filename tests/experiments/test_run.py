"""A run: what it says while it goes, its tables, and facts in batches."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from engine.errors import DataError
from engine.types import Landed
from kn_studio.experiments import material, results_db
from kn_studio.experiments.folder import RESULTS, RESULTS_DB, SUMMARY, Folder
from kn_studio.experiments.stored import StoredRows
from kn_studio.experiments.writing import KEYS
from kn_studio.library.store import LibraryStore
from tests.experiments.made import LOCALISATION, SMALL, add_facts, asked, begun, ran


def test_every_kept_unit_is_said(bert: str, library: LibraryStore, tmp_path: Path) -> None:
    wanted = asked("localisation", tmp_path, bert)
    work = begun(wanted, library)
    told = []
    for said in work:
        if isinstance(said, Landed):
            kept = Folder.read(tmp_path)
            assert (said.what, said.extra["folder"], said.extra["model"]) == ("experiment", tmp_path, 0)
            assert kept.done[0, said.extra["unit"]]
            told.append((said.extra["done"], said.extra["total"]))
            assert len(kept.done) == len(told)
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_the_three_tables_hold_the_same_rows(bert: str, library: LibraryStore, tmp_path: Path) -> None:
    found, _ = ran(asked("localisation", tmp_path, bert), library)
    rows = list(StoredRows(Folder.read(tmp_path).done))
    table = pq.read_table(tmp_path / RESULTS).to_pylist()
    assert len(table) == len(rows) == found["rows"]
    names = [name for name in table[0] if name not in KEYS]
    for line, row in zip(table, rows, strict=True):
        assert {name: line[name] for name in KEYS} == {name: getattr(row, name) for name in KEYS}
        assert {name: line[name] for name in names} == {name: row.values.get(name) for name in names}
    with closing(sqlite3.connect(tmp_path / RESULTS_DB)) as database:
        lines = database.execute("SELECT * FROM result").fetchall()
        columns = [each[1] for each in database.execute("PRAGMA table_info(result)")]
    stored = {json.dumps([line[columns.index(name)] for name in (*KEYS, *names)]) for line in lines}
    assert len(lines) == len(rows)
    assert stored == {json.dumps([int(line[name]) if name == "known" else line[name] for name in (*KEYS, *names)])
                      for line in table}  # fmt: skip
    assert not list(tmp_path.glob("*-wal"))


@pytest.mark.slow
def test_the_summary_shows_figures_of_one_language_only_where_something_rests_on_them(
    bert: str, library: LibraryStore, tmp_path: Path
) -> None:
    wanted = asked("localisation", tmp_path, bert, given={"languages": "en,de", "facts": 2})
    found, _ = ran(wanted, library)
    assert json.loads((tmp_path / SUMMARY).read_text("utf-8")) == found
    pictures = {each.metric: each.scope for each in wanted.experiment.pictures}
    titles = {each.key for each in wanted.experiment.metrics}
    languages = {row["language"] for row in found["arms"]}
    assert {"all"} < languages <= {"all", "en", "de"}, (
        "a language in which nothing is known has no figure of known facts"
    )
    published = {place for each in wanted.experiment.published for place in each.ours}
    for row in found["arms"]:
        drawn = [scope for metric, scope in pictures.items() if row["metric"].startswith(metric)]
        assert drawn or row["metric"] in titles
        beside = (row["arm"], row["operation"], row["language"], row["metric"]) in published
        assert row["language"] == "all" or row["facts"] in drawn or beside


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Batches of so few facts that a test has several of them."""
    monkeypatch.setattr(material, "BATCH", 4)
    monkeypatch.setattr(material, "POOL", 4)


@pytest.mark.slow
@pytest.mark.usefixtures("few")
def test_facts_in_batches_are_resumed_at_any_unit(bert: str, library: LibraryStore, tmp_path: Path) -> None:
    given = LOCALISATION | {"facts": 10}
    whole, said = ran(asked("localisation", tmp_path / "whole", bert, given=given), library)
    landed = [each.extra for each in said if isinstance(each, Landed)]
    assert len({each["unit"].fact for each in landed}) == 10
    assert [each["done"] for each in landed] == list(range(1, 11))
    assert landed[-1]["total"] == 10
    (ground,) = whole["models"]
    assert (ground["facts"], ground["units"], ground["last"]) == (10, 10, True)
    assert sum(each["facts"] for each in ground["sources"]) == 10
    kept = Folder.read(tmp_path / "whole")
    assert [each["facts"] for each in kept.index.batches[0]] == [4, 4, 2]
    out = tmp_path / "parts"
    for stop in (2, 4, 7):
        work = begun(asked("localisation", out, bert, given=given, resume=stop > 2), library)
        for each in work:
            if isinstance(each, Landed) and each.extra["done"] == stop:
                break
        work.close()
        assert len(Folder.read(out).done) == stop
    found, _ = ran(asked("localisation", out, bert, given=given, resume=True), library)
    assert (out / RESULTS).read_bytes() == (tmp_path / "whole" / RESULTS).read_bytes()
    assert found["arms"] == whole["arms"]


@pytest.mark.slow
@pytest.mark.usefixtures("few")
def test_an_experiment_over_all_facts_together_has_one_batch(bert: str, library: LibraryStore, tmp_path: Path) -> None:
    add_facts(library)
    ran(asked("fact-checking", tmp_path, bert), library)
    assert [each["facts"] for each in Folder.read(tmp_path).index.batches[0]] == [SMALL["fact-checking"]["facts"]]


@pytest.mark.slow
def test_few_facts_are_drawn_as_ever(bert: str, library: LibraryStore, tmp_path: Path,
                                     monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    """The size of a batch changes nothing for a recipe that fits into one."""
    given = LOCALISATION | {"facts": 3}
    ran(asked("localisation", tmp_path / "large", bert, given=given), library)
    monkeypatch.setattr(material, "BATCH", 3)
    ran(asked("localisation", tmp_path / "small", bert, given=given), library)
    assert (tmp_path / "large" / RESULTS).read_bytes() == (tmp_path / "small" / RESULTS).read_bytes()


@pytest.mark.slow
def test_the_sqlite_table_catches_up(bert: str, library: LibraryStore, tmp_path: Path,
                                     monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    """What a kill took from it comes from the journal, and a damaged file is made anew."""
    wanted = asked("localisation", tmp_path, bert, resume=True)
    ran(wanted, library)

    def count() -> int:
        with closing(sqlite3.connect(tmp_path / RESULTS_DB)) as database:
            units = database.execute("SELECT COUNT(*) FROM unit").fetchone()[0]
            assert units == len(Folder.read(tmp_path).done)
            return int(database.execute("SELECT COUNT(*) FROM result").fetchone()[0])

    whole = count()
    with closing(sqlite3.connect(tmp_path / RESULTS_DB)) as database, database:
        database.execute("DELETE FROM result WHERE unit = 2")
        database.execute("DELETE FROM unit WHERE id = 2")
    ran(wanted, library)
    assert count() == whole
    for text in (b"", b"no database" * 1000):
        (tmp_path / RESULTS_DB).write_bytes(text)
        ran(wanted, library)
        assert count() == whole
    monkeypatch.setattr(results_db, "connect", lambda _path: (_ for _ in ()).throw(
        sqlite3.OperationalError("unable to open database file")))  # fmt: skip
    with pytest.raises(DataError, match=r"results\.sqlite cannot be opened"):
        ran(wanted, library)
