"""What a model says equals what its own forward pass and its own loss say, alone or in a mixed batch."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch

from engine.answers import Trial, answer, answer_logits, answers, log_probabilities
from engine.errors import PromptError
from engine.hooks import count_hooks
from engine.targets import target
from engine.types import Neuron, Prompt
from tests.engine.naive import activation, answered, probability
from tests.engine.tiny import MAIN, NAMES, PROMPTS, tiny

if TYPE_CHECKING:
    from engine.model import LoadedModel


def before_the_decoder(loaded: LoadedModel, ids: list[int]) -> int:
    """How many of the ids an encoder reads, so that places in what answers are counted behind them."""
    config = loaded.model.config
    return ids.index(config.decoder_start_token_id) if config.is_encoder_decoder else 0


@pytest.mark.parametrize("name", NAMES)
def test_probability_is_that_of_the_models_own_loss(name: str) -> None:
    loaded = tiny(name)
    for prompt in PROMPTS:
        asked = target(loaded, prompt)
        found = answer(loaded, prompt)
        ids = list(asked.ids)
        labels = [-100] * (len(ids) - before_the_decoder(loaded, ids))
        shift = 0 if loaded.info.kind == "masked" else 1
        if shift:
            ids.append(asked.answer_ids[-1])
            labels.append(-100)
        for place, token in zip(asked.positions, asked.answer_ids, strict=True):
            labels[place + shift] = token
        with torch.no_grad():
            loss = float(answered(loaded.model, ids, labels=torch.tensor([labels])).loss)
        # Llama's and Qwen's losses are computed in float32.
        assert found.log_probability == pytest.approx(-loss * len(asked.positions), rel=1e-5)
        assert found.probability == pytest.approx(np.exp(found.log_probability))
        assert found.ids == asked.answer_ids
        assert found.tokens == asked.answer_tokens


@pytest.mark.parametrize("name", NAMES)
def test_rank_and_top_come_from_the_whole_vocabulary(name: str) -> None:
    loaded = tiny(name)
    for prompt in PROMPTS:
        asked = target(loaded, prompt)
        found = answer(loaded, prompt, top=5)
        with torch.no_grad():
            logits = answered(loaded.model, asked.ids).logits[0, list(asked.positions)]
        order = logits.argsort(dim=1, descending=True).tolist()
        assert found.rank == max(row.index(token) + 1 for row, token in zip(order, asked.answer_ids, strict=True))
        assert [each.probability for each in found.top] == pytest.approx(logits[0].softmax(0).sort().values.flip(0)[:5])
        assert len(found.top) == 5


def test_the_best_token_has_rank_one() -> None:
    loaded = tiny("bert")
    best = answer(loaded, PROMPTS[0]).top[0]
    again = answer(loaded, replace(PROMPTS[0], answer=best.token))
    assert again.rank == 1
    assert again.probability == pytest.approx(best.probability)


@pytest.mark.parametrize("name", MAIN)
def test_mixed_lengths_in_one_call_keep_their_order_and_values(name: str) -> None:
    loaded = tiny(name)
    prompts = [*PROMPTS, Prompt("The capital is [Y].", "Berlin", "en"), PROMPTS[0]]
    together = answers(loaded, prompts)
    for prompt, found in zip(prompts, together, strict=True):
        alone = answer(loaded, prompt)
        assert found.log_probability == pytest.approx(alone.log_probability, rel=1e-9)
        assert (found.ids, found.rank) == (alone.ids, alone.rank)
    in_pieces = answers(replace(loaded, budget=1), prompts)
    assert [found.rank for found in in_pieces] == [found.rank for found in together]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("factor", [0.0, 2.0, -1.5])
def test_scaling_equals_a_plain_hook(name: str, factor: float) -> None:
    loaded = tiny(name)
    prompt = replace(PROMPTS[0], answer="is")
    asked = target(loaded, prompt)
    assert len(asked.positions) == 1
    # The two strongest, as a ReLU leaves many at zero, which no factor changes.
    strongest = activation(loaded, asked.ids, 1, asked.positions[0]).abs().topk(2).indices.tolist()
    with torch.no_grad():
        factors = torch.ones(loaded.info.width, dtype=torch.float64)
        factors[strongest] = factor
        expected = float(probability(loaded, asked, 0, 1, lambda values: values * factors))
        plain = float(probability(loaded, asked, 0))
    found = answer(loaded, prompt, scaling={Neuron(1, each): factor for each in strongest})
    assert found.probability == pytest.approx(expected, rel=1e-9)
    assert found.probability != pytest.approx(plain, rel=1e-6)
    assert count_hooks(loaded) == 0
    assert answer(loaded, prompt).probability == pytest.approx(plain, rel=1e-9)


def test_each_trial_has_its_own_scaling() -> None:
    loaded = tiny("gpt2")
    one, other = (target(loaded, prompt) for prompt in PROMPTS[:2])
    scalings = [{}, {Neuron(0, 1): 0.0}, {Neuron(0, 1): 0.0, Neuron(2, 5): 2.0}, {Neuron(2, 5): 2.0}]
    trials = [Trial(asked, scaling) for asked in (one, other) for scaling in scalings]
    together = log_probabilities(loaded, trials)
    for trial, found in zip(trials, together, strict=True):
        assert found == pytest.approx(log_probabilities(loaded, [trial])[0], rel=1e-10)
        assert found.shape == (len(trial.target.positions),)
    assert len({float(found.sum()) for found in together}) == len(trials)


def test_scaling_by_one_and_by_nothing_is_the_identity_to_the_bit() -> None:
    loaded = tiny("llama")
    asked = target(loaded, PROMPTS[1])
    ((_, plain),) = answer_logits(loaded, [Trial(asked)])
    ((_, same),) = answer_logits(loaded, [Trial(asked, {Neuron(0, 0): 1.0, Neuron(2, 23): 1.0})])
    assert torch.equal(plain, same)


def test_suppression_does_not_depend_on_order() -> None:
    loaded = tiny("bert")
    neurons = [Neuron(0, 1), Neuron(2, 3), Neuron(1, 7)]
    first = answer(loaded, PROMPTS[1], scaling=dict.fromkeys(neurons, 0.0))
    second = answer(loaded, PROMPTS[1], scaling=dict.fromkeys(reversed(neurons), 0.0))
    assert first == second


def test_model_is_clean_between_batches_and_after_a_bad_prompt() -> None:
    loaded = replace(tiny("bert"), budget=1)
    asked = target(loaded, PROMPTS[0])
    seen = []
    for number, _ in answer_logits(loaded, [Trial(asked, {Neuron(0, 0): 0.0})] * 3):
        seen.append(number)
        assert count_hooks(loaded) == 0
        assert torch.is_grad_enabled()
    assert seen == [0, 1, 2]
    with pytest.raises(PromptError):
        answers(loaded, [PROMPTS[0], Prompt("no slot", "Paris", "en")])
    assert answers(loaded, []) == []
