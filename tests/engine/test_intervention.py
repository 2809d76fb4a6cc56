"""Suppressing and enhancing: against slow re-computation, against edited weights, and leaving no trace."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Generator
from typing import Any

import numpy as np
import pytest
import torch

from engine import intervention
from engine.answers import _reply, answer
from engine.errors import PromptError
from engine.hooks import Sites, count_hooks, write
from engine.intervention import (
    EffectRows,
    Reading,
    effect,
    effect_rows,
    matched_neurons,
    random_neurons,
    scaled,
    summary,
)
from engine.model import LoadedModel, attach
from engine.targets import target
from engine.types import Effect, Neuron, Prompt, finished
from tests.engine.tiny import LAYERS, PROMPTS, fresh, tiny

FAMILIES = ("bert", "gpt2", "llama")
LOCATED = (Neuron(0, 3), Neuron(1, 7), Neuron(1, 2), Neuron(2, 11))


def finish(work: Generator[Any, None, Any]) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def slow_logits(loaded: LoadedModel, prompt: Prompt, factors: dict[Neuron, float]) -> torch.Tensor:
    """Logits (K, vocabulary): one full pass of the model's own code, whose feed-forward inputs are scaled by hand."""
    asked = target(loaded, prompt)
    handles = []

    def scale(layer: int) -> Any:
        def hook(_module: Any, arguments: tuple[torch.Tensor, ...]) -> tuple[torch.Tensor, ...]:
            inputs = arguments[0].clone()
            for neuron, factor in factors.items():
                for position in asked.positions:
                    if neuron.layer == layer:
                        inputs[0, position, neuron.index] *= factor
            return (inputs, *arguments[1:])

        return hook

    for layer, down in enumerate(loaded.downs):
        handles.append(down.register_forward_pre_hook(scale(layer)))
    try:
        with torch.no_grad():
            return loaded.model(input_ids=torch.tensor([asked.ids])).logits[0, list(asked.positions)]
    finally:
        for handle in handles:
            handle.remove()


def slow_reading(loaded: LoadedModel, prompt: Prompt, neurons: Any, factor: float) -> Reading:
    logits = slow_logits(loaded, prompt, dict.fromkeys(neurons, factor))
    gold = target(loaded, prompt).answer_ids
    probability, rank = 1.0, 1
    for token, row in zip(gold, logits.softmax(-1).tolist(), strict=True):
        probability *= row[token]
        rank = max(rank, 1 + sum(other > row[token] for other in row))
    return Reading(probability, float(np.log(probability)), float(np.log(probability / (1 - probability))), rank)


def same(ours: Reading, theirs: Reading) -> bool:
    assert ours.rank == theirs.rank
    assert ours.probability == pytest.approx(theirs.probability, rel=1e-9)
    assert ours.log_probability == pytest.approx(theirs.log_probability, abs=1e-9)
    assert ours.log_odds == pytest.approx(theirs.log_odds, abs=1e-8)
    return True


def digest(model: torch.nn.Module) -> str:
    state = hashlib.sha256()
    for name, tensor in sorted(model.state_dict().items()):
        state.update(name.encode() + tensor.numpy().tobytes())
    return state.hexdigest()


def slow_activations(loaded: LoadedModel) -> np.ndarray[Any, Any]:
    found = np.zeros((len(PROMPTS), LAYERS, loaded.info.width))
    for number, prompt in enumerate(PROMPTS):
        asked = target(loaded, prompt)
        for layer, down in enumerate(loaded.downs):
            seen: list[torch.Tensor] = []
            handle = down.register_forward_pre_hook(lambda _m, arguments, seen=seen: seen.append(arguments[0]))
            with torch.no_grad():
                loaded.model(input_ids=torch.tensor([asked.ids]))
            handle.remove()
            found[number, layer] = seen[0][0, list(asked.positions)].mean(0).numpy()
    return found


@pytest.mark.parametrize("family", FAMILIES)
def test_effect_equals_a_slow_recomputation(family: str) -> None:
    loaded = tiny(family)
    measured: EffectRows = finish(effect_rows(loaded, PROMPTS, LOCATED, factor=3.0, seed=5))
    random = random_neurons(LOCATED, loaded.info.width, seed=5)
    matched = matched_neurons(LOCATED, slow_activations(loaded))
    assert (measured.random, measured.matched) == (random, matched)
    for row in measured.rows:
        assert same(row.before, slow_reading(loaded, row.prompt, (), 1.0))
        for operation, factor in ((row.suppress, 0.0), (row.enhance, 3.0)):
            assert same(operation.own, slow_reading(loaded, row.prompt, LOCATED, factor))
            for readings, control in ((operation.random, random), (operation.matched, matched)):
                for reading, draw in zip(readings, control.draws, strict=True):
                    assert same(reading, slow_reading(loaded, row.prompt, draw, factor))
    found: Effect = finish(effect(loaded, PROMPTS, LOCATED, factor=3.0, seed=5))
    assert found == summary(measured)
    means = [np.mean([slow_reading(loaded, p, draw, 0.0).probability for p in PROMPTS]) for draw in random.draws]
    assert found.suppress.control_after_mean == pytest.approx(np.mean(means))
    assert found.suppress.control_after_sd == pytest.approx(np.std(means, ddof=1))
    assert (
        found.suppress.before
        == found.enhance.before
        == pytest.approx(np.mean([answer(loaded, p).probability for p in PROMPTS]))
    )
    assert found.enhance.after == pytest.approx(
        np.mean([slow_reading(loaded, p, LOCATED, 3.0).probability for p in PROMPTS])
    )
    assert found.suppress.after != pytest.approx(found.suppress.before)


@pytest.mark.parametrize("family", FAMILIES)
def test_nothing_to_change_changes_nothing_to_the_bit(family: str) -> None:
    loaded = tiny(family)
    for neurons, factor in (((), 2.0), (LOCATED, 1.0)):
        measured: EffectRows = finish(effect_rows(loaded, PROMPTS, neurons, factor=factor))
        for row in measured.rows:
            assert row.enhance.own == row.before
            if not neurons:
                assert row.suppress.own == row.before
                assert set(row.suppress.random + row.suppress.matched) == {row.before}
    clean = [answer(loaded, prompt) for prompt in PROMPTS]
    again = finish(scaled(loaded, PROMPTS, LOCATED, 1.0))
    # Before and after go in batches of other sizes, for which a processor may take kernels that differ in the last bit.
    assert [row.before.tokens for row in again.rows] == [row.after.tokens for row in again.rows]
    after = [row.after.log_probability for row in again.rows]
    assert [row.before.log_probability for row in again.rows] == pytest.approx(after, rel=1e-12)
    assert [row.before.probability for row in again.rows] == pytest.approx([a.probability for a in clean], rel=1e-12)


@pytest.mark.parametrize("family", FAMILIES)
def test_order_and_duplicates_do_not_matter(family: str) -> None:
    loaded = tiny(family)
    one: EffectRows = finish(effect_rows(loaded, PROMPTS[:1], LOCATED))
    other: EffectRows = finish(effect_rows(loaded, PROMPTS[:1], (*LOCATED[::-1], *LOCATED)))
    assert one.rows == other.rows
    assert sorted(one.neurons) == sorted(other.neurons)
    assert len(other.neurons) == len(LOCATED)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("factor", [0.0, 2.0, -1.5])
def test_last_layer_equals_scaling_the_column_of_the_weights(family: str, factor: float) -> None:
    """In the last layer only the answer's own places reach the answer, so that a column can be compared."""
    edited = fresh(family)
    neuron = Neuron(LAYERS - 1, 5)
    ours = finish(scaled(tiny(family), PROMPTS, [neuron], factor))
    with torch.no_grad():
        edited.weight(neuron.layer)[:, neuron.index] *= factor
    for row in ours.rows:
        assert row.after.probability == pytest.approx(answer(edited, row.prompt).probability, rel=1e-10)
        assert row.after.probability != row.before.probability


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("layer", range(LAYERS))
def test_all_places_equal_scaling_the_column_of_the_weights(family: str, layer: int) -> None:
    loaded, edited = tiny(family), fresh(family)
    ids = torch.tensor([target(loaded, PROMPTS[0]).ids])
    everywhere = Sites.of([range(ids.shape[1])], loaded.device)
    factors = torch.ones(loaded.info.width, dtype=torch.float64)
    factors[9] = 0.25
    with torch.no_grad():
        with write(loaded, everywhere, {layer: lambda values: values * factors}):
            ours = loaded.logits(ids, everywhere)
        edited.weight(layer)[:, 9] *= 0.25
        assert torch.allclose(ours, edited.model(input_ids=ids).logits[0], rtol=0, atol=1e-10)


@pytest.mark.parametrize("family", FAMILIES)
def test_model_is_clean_at_every_yield_and_every_way_out(family: str) -> None:
    loaded = tiny(family)
    before = digest(loaded.model)

    def works() -> list[Generator[Any, None, Any]]:
        return [effect(loaded, PROMPTS, LOCATED), scaled(loaded, PROMPTS, LOCATED, 0.0)]

    steps = []
    for work in works():
        count = 0
        for _ in work:
            assert count_hooks(loaded) == 0
            assert torch.is_grad_enabled()
            count += 1
        steps.append(count)
    assert min(steps) >= len(PROMPTS)
    for number, count in enumerate(steps):
        for stop in range(count):
            work = works()[number]
            for _ in range(stop + 1):
                next(work)
            work.close()
            assert count_hooks(loaded) == 0
    assert digest(loaded.model) == before


@pytest.mark.parametrize("family", FAMILIES)
def test_model_is_clean_after_an_exception(family: str, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = fresh(family)
    before = digest(loaded.model)
    clean = answer(loaded, PROMPTS[0])

    def broken(*_args: Any, **_kwargs: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(loaded.downs[-1], "forward", broken)
    with pytest.raises(ZeroDivisionError):
        finish(effect(loaded, PROMPTS, LOCATED))
    monkeypatch.undo()
    assert count_hooks(loaded) == 0
    assert torch.is_grad_enabled()
    assert digest(loaded.model) == before
    assert answer(loaded, PROMPTS[0]) == clean


def test_activations_of_a_run_decide_the_matched_control() -> None:
    loaded = tiny("bert")
    activations = np.random.default_rng(0).normal(size=(4, LAYERS, loaded.info.width))
    measured: EffectRows = finish(effect_rows(loaded, PROMPTS, LOCATED, activations=activations))
    assert measured.matched == matched_neurons(LOCATED, activations)
    averaged: EffectRows = finish(effect_rows(loaded, PROMPTS, LOCATED, activations=np.abs(activations).mean(axis=0)))
    assert averaged.matched == measured.matched


def test_seed_decides_the_random_control() -> None:
    loaded = tiny("gpt2")
    one, same_again, other = (finish(effect(loaded, PROMPTS[:1], LOCATED, seed=seed)) for seed in (1, 1, 2))
    assert one == same_again
    assert one.suppress.control_after_mean != other.suppress.control_after_mean
    assert one.suppress.matched_after_mean == other.suppress.matched_after_mean


def test_layer_too_small_for_the_controls_is_said() -> None:
    loaded = tiny("bert")
    most = [Neuron(0, index) for index in range(20)]
    found: Effect = finish(effect(loaded, PROMPTS[:1], most))
    assert "random draw" in found.reason
    assert "matched draw" in found.reason
    assert found.suppress.matched_after_sd == 0.0
    assert finish(effect(loaded, PROMPTS[:1], LOCATED)).reason == ""


def test_held_out_is_told_by_the_prompts() -> None:
    loaded = tiny("bert")
    held = [Prompt("The capital of France is [Y].", "Paris", "en", held_out=True)]
    assert finish(effect(loaded, held, LOCATED)).held_out
    assert not finish(effect(loaded, [*held, PROMPTS[0]], LOCATED)).held_out
    assert finish(effect(loaded, PROMPTS[:1], LOCATED, held_out=True)).held_out


def test_bad_input_is_said() -> None:
    loaded = tiny("bert")
    with pytest.raises(PromptError, match="no prompt"):
        finish(effect(loaded, [], LOCATED))
    for stranger in (Neuron(LAYERS, 0), Neuron(0, loaded.info.width)):
        with pytest.raises(PromptError, match=str(stranger)):
            finish(effect(loaded, PROMPTS, [stranger]))
    with pytest.raises(PromptError):
        finish(scaled(loaded, [Prompt("no slot", "x", "en")], LOCATED, 0.0))


def test_flip_loss_and_drop_of_a_prompt() -> None:
    before, after = Reading(0.8, np.log(0.8), np.log(4), 1), Reading(0.2, np.log(0.2), -np.log(4), 3)
    arms = intervention.ArmReadings(after, (before,), (after,))
    row = intervention.PromptEffect(PROMPTS[0], before, arms, arms)
    assert row.flipped(after)
    assert not row.flipped(before)
    assert row.log_odds_loss(after) == pytest.approx(2 * np.log(4))
    assert row.relative_drop(after) == pytest.approx(0.75)


def test_a_certain_answer_has_finite_log_odds() -> None:
    asked = target(tiny("bert"), PROMPTS[0])
    logits = torch.full((1, tiny("bert").model.config.vocab_size), -1000.0)
    logits[0, asked.answer_ids[0]] = 1000.0
    reading = intervention._reading(_reply(asked, logits))
    assert reading.probability == 1.0
    assert 30 < reading.log_odds < 40
    assert np.isfinite(intervention._reading(_reply(asked, -logits)).log_odds)


def test_a_small_memory_gives_the_same_effect() -> None:
    loaded = tiny("llama")
    small = copy.copy(loaded)
    object.__setattr__(small, "budget", 1)
    ours, theirs = (finish(effect_rows(each, PROMPTS[:2], LOCATED)) for each in (loaded, small))
    for one, other in zip(ours.rows, theirs.rows, strict=True):
        assert same(one.suppress.own, other.suppress.own)
        assert all(same(a, b) for a, b in zip(one.enhance.random, other.enhance.random, strict=True))


def test_a_large_model_yields_between_batches_of_arms(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = tiny("bert")
    whole: EffectRows = finish(effect_rows(loaded, PROMPTS[:1], LOCATED))
    few = sum(1 for _ in effect_rows(loaded, PROMPTS[:1], LOCATED))
    monkeypatch.setattr(intervention, "_WORK_ON_CPU", 4 * loaded.info.parameters * len(target(loaded, PROMPTS[0]).ids))
    many = sum(1 for _ in effect_rows(loaded, PROMPTS[:1], LOCATED))
    assert many >= few + 3  # 29 arms in batches of 8
    for one, other in zip(whole.rows, finish(effect_rows(loaded, PROMPTS[:1], LOCATED)).rows, strict=True):
        assert same(one.suppress.own, other.suppress.own)
        assert same(one.enhance.matched[2], other.enhance.matched[2])


def test_half_precision_models_are_measured_too() -> None:
    loaded = tiny("bert")
    half = attach(copy.deepcopy(loaded.model).to(torch.bfloat16), loaded.tokenizer, "half")
    found: Effect = finish(effect(half, PROMPTS[:1], LOCATED))
    full: Effect = finish(effect(loaded, PROMPTS[:1], LOCATED))
    assert found.suppress.after == pytest.approx(full.suppress.after, rel=0.5)


def test_without_controls_the_answers_are_the_same_and_nothing_else_is_asked() -> None:
    loaded = tiny("bert")
    prompt = Prompt("The capital of France is [Y].", "Paris", "en")
    neurons = [Neuron(0, 1), Neuron(2, 3)]
    whole = finished(scaled(loaded, [prompt], neurons, 0.0))
    quick = finished(scaled(loaded, [prompt], neurons, 0.0, controls=False))
    assert (quick.rows[0].before, quick.rows[0].after) == (whole.rows[0].before, whole.rows[0].after)
    assert quick.rows[0].random == quick.rows[0].matched == ()
    assert np.isnan(quick.change.control_after_mean)
    assert np.isnan(quick.change.matched_after_mean)
