"""Neurons moved towards a reference: against the engine's own scaling, and against one hook at a time."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.answers import Trial, answer_logits
from engine.experiments.ablation import Outcome, Patch, outcomes, text_losses
from engine.hooks import count_hooks
from engine.intervention import effect_rows
from engine.model import LoadedModel
from engine.targets import target
from engine.types import Neuron
from tests.engine.tiny import MAIN, PROMPTS, finish, fresh, tiny

NEURONS = (Neuron(0, 3), Neuron(1, 7), Neuron(2, 1), Neuron(2, 20))


def said(loaded: LoadedModel, number: int, patches: list[Patch], rivals: tuple[int, ...] = ()) -> list[Outcome]:
    found: dict[int, Outcome] = {}
    for batch in outcomes(loaded, target(loaded, PROMPTS[number]), patches, rivals):
        assert count_hooks(loaded) == 0
        found.update(batch)
    return [found[place] for place in range(len(patches))]


@pytest.mark.parametrize("model_type", [*MAIN, "mt5"])
def test_towards_zero_is_suppression_and_enhancement(model_type: str) -> None:
    loaded = tiny(model_type)
    for number in range(len(PROMPTS)):
        before, off, twice = said(loaded, number, [Patch((), 1.0), Patch(NEURONS, 0.0), Patch(NEURONS, 2.0)])
        (row,) = finish(effect_rows(loaded, [PROMPTS[number]], NEURONS)).rows
        expected = (row.before, row.suppress.own, row.enhance.own)
        for found, reading in zip((before, off, twice), expected, strict=True):
            assert found.log_probability == pytest.approx(reading.log_probability, abs=1e-9)
            assert found.rank == reading.rank


@pytest.mark.parametrize("model_type", ["bert", "gpt2"])
@pytest.mark.parametrize("factor", [0.0, 1.0, 2.0])
def test_towards_a_reference_is_one_hook_a_layer(model_type: str, factor: float) -> None:
    loaded = tiny(model_type)
    reference = np.random.default_rng(0).normal(size=(loaded.info.layers, loaded.info.width))
    asked = target(loaded, PROMPTS[1])
    (found,) = said(loaded, 1, [Patch(NEURONS, factor, reference)])
    handles = []
    for neuron in NEURONS:

        def hook(_module: object, inputs: tuple[torch.Tensor], neuron: Neuron = neuron) -> tuple[torch.Tensor]:
            (values,) = inputs
            changed = values.clone()
            rest = reference[neuron.layer, neuron.index]
            for place in asked.positions:
                changed[0, place, neuron.index] = rest + factor * (values[0, place, neuron.index] - rest)
            return (changed,)

        handles.append(loaded.downs[neuron.layer].register_forward_pre_hook(hook))
    try:
        ((_, logits),) = answer_logits(loaded, [Trial(asked)])
    finally:
        for handle in handles:
            handle.remove()
    logs = logits.log_softmax(-1)
    expected = sum(float(logs[row, token]) for row, token in enumerate(asked.answer_ids))
    assert found.log_probability == pytest.approx(expected, abs=1e-9)


def test_the_answer_is_first_if_no_rival_is_likelier() -> None:
    loaded = tiny("bert")
    asked = target(loaded, PROMPTS[0])
    ((_, logits),) = answer_logits(loaded, [Trial(asked)])
    order = logits[0].argsort(descending=True).tolist()
    own = order.index(asked.answer_ids[0])
    assert 0 < own < len(order) - 1
    above, below = order[own - 1], order[own + 1]
    assert [said(loaded, 0, [Patch((), 1.0)], (rival,))[0].first for rival in (above, below)] == [False, True]
    assert said(loaded, 0, [Patch((), 1.0)])[0].first is None


def test_patches_are_as_good_together_as_alone() -> None:
    loaded = fresh("gpt2")
    patches = [Patch(NEURONS[:n], factor) for n in range(1, 5) for factor in (0.0, 2.0)]
    together = said(loaded, 0, patches)
    alone = [said(loaded, 0, [each])[0] for each in patches]
    assert [each.log_probability for each in together] == pytest.approx([each.log_probability for each in alone])
    assert len({round(each.log_probability, 9) for each in together}) == len(patches)


@pytest.mark.parametrize("model_type", ["bert", "gpt2", "llama"])
def test_a_text_is_read_token_by_token(model_type: str) -> None:
    loaded = tiny(model_type)
    ids = loaded.tokenizer("The capital of France is Paris.")["input_ids"]
    special = set(loaded.tokenizer.all_special_ids)
    masked = loaded.family.kind == "masked"
    losses = []
    for place in range(len(ids)):
        if (masked and ids[place] in special) or (not masked and place == 0):
            continue
        given = [loaded.tokenizer.mask_token_id if n == place else token for n, token in enumerate(ids)]
        with torch.no_grad():
            logits = loaded.model(torch.tensor([given if masked else ids[:place]])).logits[0, place if masked else -1]
        losses.append(-float(logits.log_softmax(-1)[ids[place]]))
    patches = [Patch((), 1.0), Patch(NEURONS, 0.0), Patch(NEURONS, 1.0)]
    found = dict(pair for batch in text_losses(loaded, ids, patches) for pair in batch)
    assert found[0] == pytest.approx(np.mean(losses))
    assert found[2] == pytest.approx(found[0])
    assert found[1] != pytest.approx(found[0], rel=1e-6)
