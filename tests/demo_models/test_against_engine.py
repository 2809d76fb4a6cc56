"""The batched attribution that measures the demo models, held against the engine's own."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.methods import method
from engine.model import attach
from engine.types import Prompt
from tests.demo_models.conftest import TRAINING

MODELS = TRAINING.parents[1] / "resources" / "models"


def finish(work):
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


@pytest.mark.parametrize("name", ["demo-bert", "demo-gpt"])
@pytest.mark.parametrize("baseline", ["per_word", "mean"])
def test_same_scores_as_the_engine(name, baseline, facts, templates):
    from probe import Probe

    probe = Probe(MODELS / name)
    amig = method("amig")
    loaded = attach(probe.model, probe.tokenizer, name)
    chosen = [t for t in templates if t.causal and not t.held and t.language in ("en", "zh", "ar")][::17]
    for template in chosen[:4]:
        fact = next(f for f in facts if f.relation == template.relation and template.language in f.shown)
        asked = probe.question(fact, template)
        own = probe.attribution([asked], per_word=baseline == "per_word")[0]
        label = fact.names[template.language]
        prompt = Prompt(template.text.replace("[X]", label.subject), label.object, template.language)
        scores = finish(amig.score(loaded, prompt, amig.Params(baseline=baseline, steps=3, tolerance=0.0)))
        assert scores.answer.probability == pytest.approx(float(probe.said([asked]).probability[0]), rel=1e-4)
        assert np.abs(own - scores.values).max() <= 1e-3 * np.abs(scores.values).max()
        assert torch.is_grad_enabled()
