"""The shipped demo session: small, whole, made from the shipped models, and opening on a map."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from engine.types import Neuron
from kn_studio import resources, view_state
from kn_studio.session.store import Store

DEMO = resources.path("demo", "demo.kns")

pytestmark = pytest.mark.skipif(not DEMO.is_file(), reason="packaging/demo_session.py has not been run")


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
