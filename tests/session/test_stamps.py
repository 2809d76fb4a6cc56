"""What every exported table says of its origin: libraries, device, seed, and whose data the facts are."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
import torch
import transformers

from engine.editing.types import Edit, EditLine
from engine.types import finished
from kn_studio import __version__
from kn_studio.actions.export import export
from kn_studio.editing_state import EditedAnswer, EditEffect, Spoken
from kn_studio.session import store as store_module
from kn_studio.session.editing import EFFECT, effect_out
from kn_studio.session.origin import Origin
from kn_studio.session.store import Store
from tests.session.made import EFFECT as MEASURED
from tests.session.made import FACT, INFO, SELECTION, SPEC, scores
from tests.session.searches import nothing


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "s.kns") as made:
        made.add_model(replace(INFO, device="cuda:0"))
        made.add_facts([replace(FACT, source="mLAMA", licence="CC BY-NC 4.0")])
        run = made.begin_run(SPEC)
        made.land(run, 0, scores(0))
        made.set_selection(run, "u-1", "en", SELECTION, 0.3, 0.5)
        made.add_effect(run, "en", "u-1", MEASURED)
        yield made


def table(store: Store, what: str) -> list[dict[str, Any]]:
    columns, rows = store.export(what)
    return [dict(zip(columns, row, strict=True)) for row in rows]


@pytest.mark.parametrize("what", ["runs", "neurons", "effects", "scores", "groups"])
def test_a_row_of_a_run_says_what_it_was_computed_with(store: Store, what: str) -> None:
    store.degeneracy.add(nothing())
    first = table(store, what)[0]
    assert first["program"] == f"KN Studio {__version__}"
    assert first["torch"].split("+")[0] == torch.__version__.split("+")[0]
    assert first["transformers"] == transformers.__version__
    assert (first["device"], first["dtype"], first["seed"], first["deterministic"]) == ("cuda:0", "float32", 7, False)
    if what != "runs":
        assert (first["source"], first["licence"]) == ("mLAMA", "CC BY-NC 4.0")


def test_columns_that_a_table_has_already_stand_once(store: Store) -> None:
    for what in ("facts", "runs", "neurons", "edits", "checks", "relation", "comparison", "edit-effects"):
        columns, _ = store.export(what)
        assert len(columns) == len(set(columns)), what
    assert store.export("facts")[0][-2:] == ("source", "licence")


def test_effects_of_edits_name_their_model_and_the_run_that_located_their_neurons(store: Store) -> None:
    before = Spoken(0.9, 1, ())
    answer = EditedAnswer("en", "Paris", None, False, True, 1, before, before, None, None, None, None)
    neurons = tuple(item.neuron for item in SELECTION.neurons)
    line = EditLine(1, Edit("suppress", neurons, 0.0))
    effect = EditEffect("u-1", (line,), (answer,), fingerprint="f" * 64)
    store.set_view(EFFECT, effect_out(effect))
    (row,) = table(store, "edit-effects")
    assert (row["model_id"], row["run_id"], row["device"]) == ("demo-bert", 1, "cuda:0")
    others = replace(line, edit=replace(line.edit, neurons=(replace(neurons[0], index=0),)))
    store.set_view(EFFECT, effect_out(replace(effect, edits=(others,))))
    (row,) = table(store, "edit-effects")
    assert (row["model_id"], row["run_id"], row["dtype"]) == ("demo-bert", None, "float32")


def test_parquet_says_of_the_whole_session_where_it_comes_from(store: Store, tmp_path: Path) -> None:
    finished(export(store, "neurons", tmp_path / "n.parquet"))
    told = json.loads(pq.read_schema(tmp_path / "n.parquet").metadata[b"provenance"])
    (run,) = told["runs"]
    assert (run["method"], run["params"], run["seed"], run["device"]) == ("amig", SPEC.params, 7, "cuda:0")
    assert run["deterministic"] is False
    assert told["sources"] == [{"source": "mLAMA", "licence": "CC BY-NC 4.0", "facts": 1}]
    assert told["models"][0]["revision"] == "abc"
    assert (told["table"], told["session"]) == ("neurons", "s.kns")


def test_a_run_that_goes_on_elsewhere_has_both(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def later(device: str) -> Origin:
        return Origin("3.9", "99.0", "", "", device, True)

    monkeypatch.setattr(store_module, "here", later)
    store.add_model(replace(INFO, device="cpu"))
    before = store.run(1).origin
    store.resume_run(1)
    store.resume_run(1)
    found = store.run(1).origin
    assert (found.device, found.torch) == ("cuda:0 / cpu", f"{before.torch} / 99.0")
    assert (found.transformers, found.deterministic) == (before.transformers, "False / True")


def test_a_run_of_an_earlier_program_says_nothing_that_is_not_known(store: Store) -> None:
    store.close()
    conn = sqlite3.connect(store.path)
    with conn:
        conn.execute("UPDATE run SET origin = '{}'")
    conn.close()
    with Store.open(store.path) as again:
        row = table(again, "neurons")[0]
        assert again.run(1).origin == Origin()
    assert (row["torch"], row["device"], row["deterministic"], row["seed"]) == (None, None, None, 7)
