"""The shipped demo session: small, whole, made from the shipped models, and opening on a map."""

from __future__ import annotations

import importlib.util
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from engine.types import Neuron
from kn_studio import resources, view_state
from kn_studio.database.connections import connect
from kn_studio.session.schema import MIGRATIONS
from kn_studio.session.store import Store

DEMO = resources.path("demo", "demo.kns")
ROOT = Path(__file__).resolve().parents[2]
OLDER = ROOT / "tests" / "sessions" / "m006.kns"

pytestmark = pytest.mark.skipif(not DEMO.is_file(), reason="packaging/demo_session.py has not been run")


def script() -> Any:
    """The script that makes the demo, as a module."""
    spec = importlib.util.spec_from_file_location("demo_session", ROOT / "packaging" / "demo_session.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def demo(tmp_path: Path) -> Store:
    shutil.copyfile(DEMO, tmp_path / "demo.kns")
    return Store.open(tmp_path / "demo.kns", readonly=True)


def test_it_is_small_and_clean(demo: Store) -> None:
    with demo:
        assert DEMO.stat().st_size <= 8_000_000
        assert {run.status for run in demo.runs()} == {"done"}
        for run in demo.runs():
            assert demo.landed(run.id) == tuple(range(len(run.spec.prompts)))
            for number in demo.landed(run.id):
                assert demo.scores(run.id, number).values.any()


def test_it_has_the_newest_schema_so_that_opening_it_migrates_nothing(tmp_path: Path) -> None:
    with closing(connect(DEMO, readonly=True)) as db:
        assert MIGRATIONS.pending(db) == [], "run packaging/demo_session.py --schema"
    shutil.copyfile(DEMO, tmp_path / "demo.kns")
    Store.open(tmp_path / "demo.kns").close()
    assert [each.name for each in tmp_path.iterdir()] == ["demo.kns"], "an older file would be kept beside it"


def test_a_file_is_brought_to_the_newest_schema_row_by_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    making, old, now = script(), tmp_path / "old.kns", tmp_path / "now.kns"
    for path in (old, now):
        shutil.copyfile(OLDER, path)
    assert making.to_newest_schema(now) == 0
    with closing(connect(now, readonly=True)) as db:
        assert MIGRATIONS.pending(db) == []
    before = making.rows_of(old)
    columns = {table: names for table, (names, _) in before.items()}
    assert making.rows_of(now, columns) == before
    assert sum(len(rows) for _, rows in before.values()) >= 4
    assert sorted(each.name for each in tmp_path.iterdir()) == ["now.kns", "old.kns"]
    content = old.read_bytes()
    real = Store.save_as

    def losing(store: Store, path: Path) -> None:
        real(store, path)
        with closing(sqlite3.connect(path)) as conn, conn:
            conn.execute("DELETE FROM fact")

    monkeypatch.setattr(Store, "save_as", losing)
    assert making.to_newest_schema(old) == 1
    assert "fact would hold other rows" in capsys.readouterr().err
    assert old.read_bytes() == content


def test_it_was_made_from_the_shipped_models(demo: Store) -> None:
    from engine.model import load

    with demo:
        models = demo.models()
        assert {info.id for info in models} == {"demo-bert", "demo-gpt"}
        for info in models:
            work = load(info.id, device="cpu", known={info.id: resources.path("models", info.id)})
            loaded = None
            while loaded is None:
                try:
                    next(work)
                except StopIteration as end:
                    loaded = end.value
            assert loaded.info.fingerprint == info.fingerprint, f"make the demo again: {info.id} has changed"
        assert {run.spec.fingerprint for run in demo.runs()} == {info.fingerprint for info in models}


def test_it_opens_on_the_map_of_a_located_fact(demo: Store) -> None:
    with demo:
        kept = demo.view(view_state.KEY)
        fields = view_state.unpack(kept, demo.fact)
        run = demo.run(fields["run"])
        assert view_state.wanted_model(kept) == run.spec.model
        assert fields["station"] == "neurons"
        assert {prompt.fact for prompt in run.spec.prompts} == {fields["fact"].uuid}
        assert set(fields["languages"]) <= {prompt.language for prompt in run.spec.prompts}
        selections = {chosen.language: chosen.selection.neurons for chosen in demo.selections(run.id)}
        assert all(selections[language] for language in fields["languages"])
        assert isinstance(fields["neuron"], Neuron)
        assert {language for language, _, _ in demo.effects(run.id)} >= set(fields["languages"])
