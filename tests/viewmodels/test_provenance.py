"""Where the numbers on a station come from: the line below a figure, and the columns beside its data."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from engine.types import Label
from kn_studio import __version__
from kn_studio.app_state import AppState
from kn_studio.checking_state import CheckedClaim, Checks
from kn_studio.experiment_state import Experiments, Found, Ground, RunLine
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.sample import Sample, sample
from kn_studio.session.store import Store
from kn_studio.viewmodels import provenance
from kn_studio.viewmodels.provenance import Provenance
from tests.session.made import FACT, INFO, SPEC

NOW = datetime(2026, 3, 2, 20, 14, tzinfo=UTC)


@pytest.fixture(scope="module")
def made() -> Iterator[Sample]:
    made = sample(BuiltinLibrary(), "en", "light")
    yield made
    made.close()


def test_a_run_says_itself_what_it_was_made_with(made: Sample) -> None:
    state, store = made.states["full"], made.store_for("full")
    assert store is not None
    assert state.run is not None
    assert state.model is not None
    spec = store.run(state.run).spec
    other = replace(state, model=replace(state.model, id="another", fingerprint="0" * 64))
    found = provenance.view(other, store, "neurons", NOW)
    assert (found.model, found.fingerprint, found.method) == (spec.model, spec.fingerprint, spec.method)
    assert (found.seed, found.run) == (spec.seed, state.run)
    assert found.facts == ("Germany: Berlin",)
    assert found.languages == ("en", "zh", "ar")
    method = "AMIG (Baseline: each word blanked out, Quadrature: Gauss, Steps: 3"
    for part in (spec.model, method, "Germany: Berlin", "en, zh, ar", f"seed {spec.seed}", "2026-03-02"):
        assert part in found.line
    assert json.loads(found.record)["made"] == "2026-03-02T20:14:00Z"
    assert len(found.values) == len(provenance.COLUMNS)


def test_a_run_says_by_which_libraries_it_was_computed_and_whose_data_its_facts_are(made: Sample) -> None:
    state = made.states["full"]
    with Store.temporary() as store:
        store.add_model(replace(INFO, device="cuda:0"))
        store.add_facts([replace(FACT, source="mLAMA", licence="CC BY-NC 4.0")])
        run = store.begin_run(SPEC)
        found = provenance.view(replace(state, run=run), store, "neurons", NOW)
        store.add_model(replace(INFO, device="cpu"))
        assert provenance.view(replace(state, run=run), store, "neurons", NOW).device == "cuda:0"
    assert found.sources == ("mLAMA (CC BY-NC 4.0)",)
    assert "data: mLAMA (CC BY-NC 4.0)" in found.line
    assert found.versions["kn-studio"] == __version__
    assert {"torch", "transformers"} <= set(found.versions)
    told = dict(zip(provenance.COLUMNS, found.values, strict=True))
    assert (told["device"], told["dtype"], told["deterministic"]) == ("cuda:0", "float32", found.deterministic)
    assert told["sources"] == "mLAMA (CC BY-NC 4.0)"
    assert f"transformers={found.versions['transformers']}" in told["versions"]
    assert json.loads(found.record)["versions"]["torch"] == found.versions["torch"]


def test_a_fact_without_a_run_says_whose_data_it_is(made: Sample) -> None:
    fact = replace(FACT, source="mLAMA", licence="")
    found = provenance.view(replace(made.states["full"], fact=fact, run=None), None, "facts", NOW)
    assert found.sources == ("mLAMA",)
    typed = provenance.view(
        replace(made.states["full"], fact=replace(FACT, source="", licence=""), run=None), None, "facts", NOW
    )
    assert typed.sources == ()


def test_a_fact_is_named_in_the_language_that_was_asked_first() -> None:
    with Store.temporary() as store:
        store.add_facts([replace(FACT, labels={"en": Label("Germany", "Berlin"), "ar": Label("ألمانيا", "برلين")})])
        named = [provenance._named(store, FACT.uuid, "text", code) for code in ("ar", "en", "zh")]
        assert named == ["ألمانيا: برلين", "Germany: Berlin", "Germany: Berlin"]
        assert provenance._named(store, "", "text", "en") == "text"


def test_a_search_adds_its_thresholds(made: Sample) -> None:
    state, store = made.states["full"], made.store_for("full")
    found = provenance.view(state, store, "degeneracy", NOW)
    if state.degeneracy is not None:
        assert found.method.endswith(f" + {state.degeneracy.method}")
        assert found.settings["t_low"] == state.degeneracy_choice.thresholds.t_low


def test_claims_name_their_scorer_and_not_a_revision_of_another_model(made: Sample) -> None:
    claim = CheckedClaim("Germany", "P36", "Paris", "en", "contradicted", "", "pmi", -1.0, 0.9, "Berlin")
    checks = Checks((claim, replace(claim, language="zh")), model="owner/name", fingerprint="1" * 64)
    model = made.states["full"].model
    assert model is not None
    state = replace(made.states["full"], checks=checks, model=replace(model, revision="abc"))
    found = provenance.view(state, None, "check", NOW)
    assert (found.model, found.fingerprint, found.revision) == ("owner/name", "1" * 64, "")
    assert (found.method, found.facts, found.languages) == ("pmi", ("Germany: Paris",), ("en", "zh"))


def test_an_experiment_is_of_its_own_models_alone(made: Sample, tmp_path: Path) -> None:
    line = RunLine(tmp_path, "localisation", {"facts": 50, "seed": 7}, ("demo-bert", "demo-gpt"))
    found = Found(line, (Ground("demo-bert", 150, 150, 50, {}, 48, True),))
    state = replace(made.states["full"], experiments=Experiments(found=found))
    told = provenance.view(state, None, "experiments", NOW)
    assert (told.model, told.fingerprint, told.run) == ("demo-bert, demo-gpt", "", None)
    assert (told.method, told.settings, told.seed) == ("localisation", {"facts": 50}, 7)
    assert told.facts == ("50 facts (demo-bert)",)
    about = (("device", "cuda"), ("dtype", "float32"))
    ground = replace(found.grounds[0], about=about, sources=(("mLAMA", "CC BY-NC 4.0", 50),))
    found = replace(found, grounds=(ground, ground), versions=(("torch", "2.9"),))
    told = provenance.view(replace(state, experiments=Experiments(found=found)), None, "experiments", NOW)
    assert (told.device, told.dtype, told.versions) == ("cuda", "float32", {"torch": "2.9"})
    assert told.sources == ("mLAMA (CC BY-NC 4.0)",)


def test_many_facts_are_counted_and_the_record_names_them_all() -> None:
    found = Provenance(facts=tuple(f"fact {n}" for n in range(9)))
    assert "fact 3 and 5 more" in found.line
    assert len(json.loads(found.record)["facts"]) == 9
    assert "fact 8" in found.values[provenance.COLUMNS.index("facts")]


def test_with_nothing_there_the_program_is_named() -> None:
    found = provenance.view(AppState(languages=()), None, "neurons", NOW)
    assert found.line == f"{found.program} · 2026-03-02"
