"""Scores of claims on a model of random weights are chance, and its checker says nothing."""

from __future__ import annotations

import pytest

from engine.experiments import experiment
from engine.experiments.fact_checking_claims import CHECKER
from kn_studio.actions import load_model
from kn_studio.actions.context import Host, shipped_models
from kn_studio.experiments.material import choose
from kn_studio.intents import LoadModel
from kn_studio.library.store import LibraryStore
from tests.engine.tiny import fill, finish

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif("demo-bert" not in shipped_models(), reason="the demo models are not there"),
]


def test_no_score_tells_claims_apart_in_a_random_model() -> None:
    """Eleven scores have an interval of 95 % each: two off 0.5 by chance happen in one run of ten, three seldom."""
    made = experiment("fact-checking")
    recipe = made.Recipe.from_json({"languages": "en", "facts": 150})
    host = Host()
    finish(load_model.load(host, LoadModel("demo-bert", device="cpu")))
    loaded = host.require()
    fill(loaded.model, seed=5, spread=0.05)
    with LibraryStore.open() as library:
        material = finish(choose(loaded, library, recipe))
    ground = finish(made.prepare(loaded, material, recipe))
    rows = [row for unit in made.units(material, recipe) for row in finish(made.rows(loaded, ground, unit))]
    found = {each.arm: each for each in made.summary(rows, recipe) if each.metric == "auroc" and each.mean is not None}
    assert {"log_probability", "pmi", "typed_rank", "all_attribution", "combined"} <= set(found)
    off = [
        arm for arm, each in found.items() if each.low is None or each.high is None or not each.low <= 0.5 <= each.high
    ]
    assert len(off) <= 2, found
    assert all(abs((each.mean or 0.0) - 0.5) < 0.25 for each in found.values())
    assert next(row for row in rows if row.arm == CHECKER).values["refused"] == 1.0
    verdicts = {each.key: each.verdict for each in made.verdicts(rows, recipe)}
    assert verdicts["checker_better"] == "cannot tell"
    assert "supported" not in {verdicts[key] for key in ("attribution_tells", "better_than_random")}
