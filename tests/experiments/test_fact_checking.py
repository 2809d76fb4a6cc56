"""Scores of claims on a model of random weights are chance, and its checker says nothing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

import numpy as np
import pytest

from engine.checking.types import SCORERS
from engine.experiments import experiment
from engine.experiments.fact_checking import TRAINED, Prepared
from engine.experiments.fact_checking_measures import CHECKER
from engine.untrained import untrained
from kn_studio.actions import load_model
from kn_studio.actions.context import Host, shipped_models
from kn_studio.experiments.material import choose
from kn_studio.intents import LoadModel
from kn_studio.library.store import LibraryStore
from tests.engine.tiny import finish

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif("demo-bert" not in shipped_models(), reason="the demo models are not there"),
]
FACTS, DRAWS = 150, 3
MARGIN = 0.15
"""How far from .5 the mean AUROC over the draws may lie: an AUROC on 30 facts has a standard error of about .075, their
mean one of .043, so that chance alone goes beyond in fewer than one of a thousand."""


@pytest.mark.parametrize("name", ["demo-bert", "demo-gpt"])
def test_no_score_tells_claims_apart_in_untrained_models(name: str) -> None:
    """The demo model's architecture and tokenizer, with weights drawn three times, and every score.

    Fixed before it was run: each score's mean AUROC is within the margin of .5; of all intervals of 95 %, which are
    no independent ones, at most a fifth miss .5; and no checker judges.
    """
    made = experiment("fact-checking")
    recipe = made.Recipe.from_json({"languages": "en", "facts": FACTS})
    host = Host()
    finish(load_model.load(host, LoadModel(name, device="cpu")))
    loaded = host.require()
    with LibraryStore.open() as library:
        material = finish(choose(loaded, library, recipe))
    assert len(material.facts) == FACTS
    ground: Prepared = finish(made.prepare(loaded, material, recipe))
    (unit,) = made.units(material, recipe)
    areas: defaultdict[str, list[float]] = defaultdict(list)
    held = []
    for seed in range(DRAWS):
        null = replace(ground, models={TRAINED: (untrained(loaded, seed), {})})
        values = {row.arm: row.values for row in finish(made.rows(loaded, null, unit))}
        assert values[CHECKER]["refused"] == 1.0
        for arm in SCORERS:
            if values[arm]["auroc"] is not None:
                areas[arm].append(values[arm]["auroc"])
                held.append(values[arm]["auroc_low"] <= 0.5 <= values[arm]["auroc_high"])
    print(name, {arm: np.round(found, 3).tolist() for arm, found in areas.items()}, np.mean(held))
    assert {arm for arm in areas if len(areas[arm]) == DRAWS} >= {
        "log_probability", "pmi", "typed_rank", "all_attribution", "kn_attribution", "kn_written",
        "random_attribution", "random_written", "combined",
    }  # fmt: skip
    far = {arm: found for arm, found in areas.items() if len(found) == DRAWS and abs(np.mean(found) - 0.5) > MARGIN}
    assert not far
    assert np.mean(held) >= 0.8, areas
