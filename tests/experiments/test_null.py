"""On a model of random weights nothing is known, so that nothing may be found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine.experiments import experiment
from kn_studio.actions import load_model
from kn_studio.actions.context import Host, shipped_models
from kn_studio.experiments.material import choose
from kn_studio.intents import LoadModel
from kn_studio.library.store import LibraryStore
from tests.engine.tiny import fill, finish
from tests.experiments.chance import most_by_chance

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif("demo-bert" not in shipped_models(), reason="the demo models are not there"),
]


def made_on_random_weights(key: str, given: dict[str, Any]) -> dict[str, str]:
    """An experiment's verdicts on random weights, as if the model knew all facts (else there would be none)."""
    made = experiment(key)
    recipe = made.Recipe.from_json(given)
    host = Host()
    finish(load_model.load(host, LoadModel("demo-bert", device="cpu")))
    loaded = host.require()
    fill(loaded.model, seed=5, spread=0.05)
    with LibraryStore.open() as library:
        material = finish(choose(loaded, library, recipe))
    ground = finish(made.prepare(loaded, material, recipe))
    rows = [row for unit in made.units(material, recipe) for row in finish(made.rows(loaded, ground, unit))]
    assert made.summary(rows, recipe)
    assert {each.verdict for each in made.verdicts(rows, recipe)} == {"cannot tell"}
    known = [replace(row, known=True) for row in rows]
    return {each.key: each.verdict for each in made.verdicts(known, recipe)}


def test_no_edit_of_located_neurons_is_better_in_a_random_model() -> None:
    """That other facts are left alone is true there as well, of neurons that hardly do anything.

    Intervals of ten facts in seven relations are too narrow, and each claim may err on its own.
    """
    given = {"facts": 10, "left_out": "es", "prompts": 1, "fit_steps": 10, "baseline": "mean"}
    found = made_on_random_weights("cross-lingual-editing", given)
    claimed = {key: verdict for key, verdict in found.items() if not key.startswith("local_")}
    assert len(claimed) > 10
    assert sum(verdict == "supported" for verdict in claimed.values()) <= most_by_chance(len(claimed)), claimed


def test_no_degeneracy_is_found_in_a_random_model() -> None:
    given = {"facts": 10, "sets": 60, "prompts": 1, "topology": 300}
    assert "supported" not in made_on_random_weights("degeneracy", given).values()


def test_no_neurons_steady_answers_in_a_random_model() -> None:
    given = {"facts": 12, "languages": "en", "draws": 1, "baseline": "mean"}
    found = made_on_random_weights("robustness", given)
    assert len(found) > 50
    assert sum(verdict == "supported" for verdict in found.values()) <= most_by_chance(len(found)), found


def test_degeneracy_does_not_grow_with_the_size_of_random_models(tmp_path: Path) -> None:
    """The searches of four models of random weights, as if all knew all facts. A claim needs an order of the models
    that rises throughout, which has one chance in 24, and an interval above 0.
    """
    made = experiment("complexity")
    given = {"facts": 10, "languages": "en", "candidates": 8, "sets": 40, "topology": 60, "draws": 1, "prompts": 1}
    recipe = made.Recipe.from_json(given)
    rows = []
    with LibraryStore.open() as library:
        for number, width in enumerate((32, 64, 96, 128)):
            host = Host()
            finish(load_model.load(host, LoadModel(random_gpt(tmp_path / f"d{width}", width, number), device="cpu")))
            loaded = host.require()
            material = finish(choose(loaded, library, recipe))
            facts = tuple(replace(item, known=dict.fromkeys(item.known, True)) for item in material.facts)
            ground = finish(made.prepare(loaded, replace(material, facts=facts, pool=facts), recipe))
            for unit in made.units(material, recipe):
                rows += finish(made.rows(loaded, ground, unit))
    assert made.summary(rows, recipe)
    found = {each.key: each.verdict for each in made.verdicts(rows, recipe)}
    assert len(found) > 10
    assert sum(verdict == "supported" for verdict in found.values()) <= 2, found


def random_gpt(folder: Path, width: int, seed: int) -> str:
    """A model of the shipped one's family in another size, of random weights, in a folder."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer

    shipped = shipped_models()["demo-gpt"]
    config = AutoConfig.from_pretrained(shipped)
    config.n_embd, config.n_head, config.n_inner = width, width // 32, 12 * width
    torch.manual_seed(seed)
    AutoModelForCausalLM.from_config(config).save_pretrained(folder)
    AutoTokenizer.from_pretrained(shipped).save_pretrained(folder)
    return str(folder)
