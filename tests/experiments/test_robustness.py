"""On a model of random weights no set of neurons steadies an answer, and no arm shows what it does not do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.experiments import experiment
from engine.experiments.robustness_claims import UNEDITED
from engine.experiments.summaries import Table, mean_of
from engine.perturbations import KINDS
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


def test_no_neurons_steady_answers_in_a_random_model() -> None:
    """Differences in differences are so small there that most lie within the margin."""
    made = experiment("robustness")
    recipe = made.Recipe.from_json({"facts": 14, "languages": "en,ar", "draws": 1, "candidates": 8})
    host = Host()
    finish(load_model.load(host, LoadModel("demo-bert", device="cpu")))
    loaded = host.require()
    fill(loaded.model, seed=5, spread=0.05)
    with LibraryStore.open() as library:
        material = finish(choose(loaded, library, recipe))
    ground = finish(made.prepare(loaded, material, recipe))
    rows = [row for unit in made.units(material, recipe) for row in finish(made.rows(loaded, ground, unit))]
    assert {each.verdict for each in made.verdicts(rows, recipe)} == {"cannot tell"}
    known = tuple(replace(row, known=True) for row in rows)
    found = {each.key: each.verdict for each in made.verdicts(known, recipe)}
    claimed = {key: verdict for key, verdict in found.items() if not key.startswith(("hurts_", "checking_"))}
    assert sum(verdict == "supported" for verdict in claimed.values()) <= most_by_chance(len(claimed)), claimed
    table = Table(known)
    for arm in ("kn", "pair", "pair_rest", "pair_random", "pair_matched", "pair_search"):
        for group in ("printed", "natural"):
            interval = mean_of(table.values(arm, "suppress_values", f"did_{group}"))
            assert interval is not None
            assert abs(interval.mean) < 0.1, (arm, group)
    for kind in KINDS:
        area = next(
            each for each in made.summary(known, recipe)
            if (each.arm, each.operation, each.metric, each.language) == (kind, UNEDITED, "auroc", "all")
        )  # fmt: skip
        assert area.mean is not None
        assert abs(area.mean - 0.5) < 0.3
