"""What attribution must obey whatever the model: it adds up, ignores the dead, treats equals equally, converges."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import torch

from engine.answers import Trial, answer_logits, log_probabilities
from engine.hook_sweep import HookSweep, observe
from engine.methods import method
from engine.paths import PathPlan, integrate, quadrature, resolution
from engine.targets import blank_id, target
from engine.types import Neuron, Scores, Step
from tests.engine.naive import down_projection
from tests.engine.tiny import MAIN, NAMES, NORM_BEHIND, PROMPTS, finish, fresh, tiny

if TYPE_CHECKING:
    from engine.hook_sweep import Observation
    from engine.paths import LayerPaths

ONE, SEVERAL, CHINESE = PROMPTS
AMIG = method("amig")
LAYER = 1


def scored(loaded: Any, prompt: Any = ONE, **params: Any) -> Scores:
    return finish(AMIG.score(loaded, prompt, AMIG.Params(**params)))


def walked(loaded: Any, seen: Observation, layer: int) -> LayerPaths:
    """One layer's paths from its blanked words, three nodes each."""
    sweeper = HookSweep(loaded, seen)
    work = integrate(
        sweeper, {layer: sweeper.variants(layer)}, PathPlan("gauss", 3, 0.0), resolution(loaded), Step(0, 0)
    )
    return finish(work)[0][layer]


def complete(scores: Scores) -> bool:
    """Whether every layer's scores add up to its change, to 0.2 % of it."""
    change = np.abs(scores.f - scores.f_baseline)
    fine = bool((np.abs(scores.gap) <= np.maximum(1e-6, 0.002 * change)).all())
    return fine and (scores.gap_max < 0.01 or change.min() < 1e-4)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("baseline", ["per_word", "mean", "zero"])
@pytest.mark.parametrize("prompt", PROMPTS[:2], ids=["one token", "several tokens"])
def test_completeness(name: str, baseline: str, prompt: Any) -> None:
    if baseline == "zero" and name in NORM_BEHIND:
        pytest.skip("its path from zero begins with a step, which has a test of its own")
    # An integral is what it tends to: a ReLU's kinks and steep turns take more nodes than smooth paths.
    for steps in (64, 256, 1000):
        scores = scored(tiny(name), prompt, baseline=baseline, steps=steps, tolerance=0.0)
        assert scores.gap == pytest.approx(scores.values.sum(axis=1) - (scores.f - scores.f_baseline), abs=1e-14)
        if complete(scores):
            return
    pytest.fail(f"{np.abs(scores.gap)} is left over of {np.abs(scores.f - scores.f_baseline)}")


@pytest.mark.parametrize("name", NORM_BEHIND)
def test_a_norm_behind_the_neurons_makes_the_path_from_zero_a_step_which_is_flagged(name: str) -> None:
    """A norm forgets its input's size, so near zero everything happens within the root of its epsilon."""
    steep = scored(tiny(name), baseline="zero")
    assert not steep.converged.all()
    assert (steep.nodes[~steep.converged] == 64).all()
    assert complete(scored(fresh(name, rms_norm_eps=1.0), baseline="zero", steps=256, tolerance=0.0))


@pytest.mark.parametrize(("rule", "order"), [("left", 1), ("midpoint", 2)])
def test_convergence_order(rule: Any, order: int) -> None:
    loaded = tiny("gpt2")
    exact = scored(loaded, baseline="mean", steps=64, tolerance=0.0).values

    def error(steps: int) -> np.ndarray:
        values = scored(loaded, baseline="mean", rule=rule, steps=steps, tolerance=0.0).values
        return np.abs(values - exact).max(axis=1)

    assert np.log2(error(40) / error(80)) == pytest.approx(order, abs=0.25)


def test_quadrature_weights_sum_to_one_and_gauss_is_exact_for_polynomials() -> None:
    for rule in ("gauss", "midpoint", "left"):
        for nodes in (1, 2, 3, 10, 64):
            points, weights = quadrature(rule, nodes)
            assert weights.sum() == pytest.approx(1)
            assert len(points) == nodes
            assert ((points >= 0) & (points <= 1)).all()
    points, weights = quadrature("gauss", 3)
    assert (weights * points**5).sum() == pytest.approx(1 / 6, rel=1e-14)


@pytest.mark.parametrize("name", MAIN)
def test_dead_neuron_scores_zero_and_suppressing_it_changes_nothing(name: str) -> None:
    loaded = fresh(name)
    with torch.no_grad():
        weight = down_projection(loaded.model, LAYER).weight
        (weight[5] if loaded.family.transposed else weight[:, 5]).zero_()
    scores = scored(loaded)
    assert (scores.values[LAYER, 5], scores.activations[LAYER, 5] != 0) == (0, True)
    asked = target(loaded, ONE)
    ((_, before),) = answer_logits(loaded, [Trial(asked)])
    ((_, after),) = answer_logits(loaded, [Trial(asked, {Neuron(LAYER, 5): 0.0})])
    assert torch.equal(before, after)


@pytest.mark.parametrize("name", ["bert", "gpt2"])
def test_equal_neurons_score_equally_and_swapped_ones_swap(name: str) -> None:
    loaded, swapped = fresh(name), fresh(name)
    one, other = 3, 7
    for model, order in ((loaded, [one, one]), (swapped, [other, one])):
        layer = model.layers[LAYER]
        entry = layer.intermediate.dense if name == "bert" else layer.mlp.c_fc
        ways = [(entry.weight, 1 if name == "gpt2" else 0), (entry.bias, 0)]
        ways.append((model.downs[LAYER].weight, 0 if name == "gpt2" else 1))
        with torch.no_grad():
            for tensor, axis in ways:
                tensor.index_copy_(axis, torch.tensor([one, other]), tensor.index_select(axis, torch.tensor(order)))
    equal = scored(loaded)
    assert equal.values[LAYER, one] == pytest.approx(equal.values[LAYER, other], rel=1e-10)
    plain, exchanged = scored(fresh(name)), scored(swapped)
    expected = plain.values.copy()
    expected[LAYER, [one, other]] = expected[LAYER, [other, one]]
    assert exchanged.values == pytest.approx(expected, rel=1e-7, abs=1e-14)


def test_rescaling_a_neuron_leaves_its_score() -> None:
    plain, scaled = fresh("llama"), fresh("llama")
    with torch.no_grad():
        scaled.layers[LAYER].mlp.up_proj.weight[4] *= 8
        scaled.downs[LAYER].weight[:, 4] /= 8
    first, second = scored(plain), scored(scaled)
    assert second.activations[LAYER, 4] == pytest.approx(8 * first.activations[LAYER, 4])
    assert second.values == pytest.approx(first.values, rel=1e-7, abs=1e-12)


@pytest.mark.parametrize("name", MAIN)
def test_nothing_to_explain_where_blanking_changes_nothing(name: str) -> None:
    loaded = fresh(name)
    table = loaded.model.get_input_embeddings().weight
    with torch.no_grad():
        table.copy_(table[blank_id(loaded)].expand_as(table).clone())
    for baseline in ("per_word", "mean"):
        scores = scored(loaded, baseline=baseline)
        assert np.abs(scores.values).max() < 1e-12
        assert scores.f == pytest.approx(scores.f_baseline, abs=1e-12)
        assert scores.converged.all()


@pytest.mark.parametrize("name", MAIN)
def test_zero_baseline_is_ig_zero(name: str) -> None:
    loaded, other = tiny(name), method("ig_zero")
    first, second = scored(loaded, baseline="zero"), finish(other.score(loaded, ONE, other.Params()))
    assert first.values.tobytes() == second.values.tobytes()
    assert first.gap.tobytes() == second.gap.tobytes()


@pytest.mark.parametrize("name", MAIN)
def test_several_answer_tokens_are_the_mean_of_single_runs(name: str) -> None:
    loaded = tiny(name)
    asked = target(loaded, SEVERAL)
    assert len(asked.positions) > 1
    whole = scored(loaded, SEVERAL, tolerance=0.0)
    parts = []
    for token, place in enumerate(asked.positions):
        single = replace(asked, answer_ids=asked.answer_ids[token : token + 1], positions=(place,))
        seen = finish(observe(loaded, single, blank_id(loaded)))
        parts.append(walked(loaded, seen, LAYER))
    assert whole.values[LAYER] == pytest.approx(np.mean([part.scores for part in parts], axis=0), rel=1e-8, abs=1e-16)
    assert whole.f[LAYER] == pytest.approx(np.mean([part.f for part in parts]))
    assert whole.f_baseline[LAYER] == pytest.approx(np.mean([part.f_baseline for part in parts]))


@pytest.mark.parametrize("name", ["gpt2", "bloom", "llama", "qwen2"])
def test_causal_answer_tokens_do_not_see_what_follows_them(name: str) -> None:
    """The first token's attribution is that of the prompt with an answer of this token alone."""
    loaded = tiny(name)
    asked = target(loaded, SEVERAL)
    first = replace(asked, answer_ids=asked.answer_ids[:1], positions=asked.positions[:1])
    alone = replace(first, ids=asked.ids[: asked.positions[0] + 1])
    results = []
    for each in (first, alone):
        seen = finish(observe(loaded, each, blank_id(loaded)))
        results.append(walked(loaded, seen, 0).scores)
    assert results[0] == pytest.approx(results[1], rel=1e-6, abs=1e-13)


@pytest.mark.parametrize("name", ["bert", "xlm-roberta", "gpt2"])
def test_gradient_is_the_slope_of_scaling_one_neuron(name: str) -> None:
    """F(x·(1+h)) − F(x·(1−h)) over 2h is x·∂F/∂x: attribution and intervention mean the same neuron.

    Only families that compute in float64 throughout allow so small a step.
    """
    loaded, each = tiny(name), method("gradient_x_activation")
    prompt = replace(ONE, answer="is")
    asked = target(loaded, prompt)
    scores = finish(each.score(loaded, prompt, each.Params(objective="logprob")))
    neurons = [Neuron(layer, index) for layer in range(loaded.info.layers) for index in (0, 11)]
    assert len(asked.positions) == 1
    step = 1e-5
    trials = [Trial(asked, {neuron: 1 + sign * step}) for neuron in neurons for sign in (1, -1)]
    logs = np.array([float(found[0]) for found in log_probabilities(loaded, trials)])
    expected = np.array([scores.values[neuron.layer, neuron.index] for neuron in neurons])
    assert (logs[0::2] - logs[1::2]) / (2 * step) == pytest.approx(expected, rel=1e-5, abs=1e-8)


def test_nodes_are_doubled_until_the_scores_add_up() -> None:
    loaded = fresh("llama")
    rough = scored(loaded, tolerance=0.0, steps=3)
    fine = scored(loaded, steps=3)
    change = np.abs(fine.f - fine.f_baseline)
    needed = np.abs(rough.gap) > 0.001 * np.abs(rough.f - rough.f_baseline)
    assert needed.any()
    assert rough.nodes.tolist() == [3, 3, 3]
    assert (fine.nodes > 3).tolist() == needed.tolist()
    assert set(fine.nodes.tolist()) <= {3, 6, 12, 24, 48, 64}
    assert (np.abs(fine.gap)[fine.converged] <= np.maximum(1e-12, 0.001 * change)[fine.converged]).all()
    assert rough.converged.tolist() == (~needed).tolist()


def test_what_64_nodes_do_not_reach_is_flagged() -> None:
    loaded = fresh("roberta", spread=0.9)
    scores = scored(loaded, baseline="zero", tolerance=1e-12)
    assert not scores.converged.all()
    assert (scores.nodes[~scores.converged] == 64).all()
    assert (np.abs(scores.gap)[~scores.converged] > 1e-12).all()


def test_more_steps_than_64_are_kept() -> None:
    assert scored(tiny("bert"), steps=70, baseline="mean").nodes.tolist() == [70] * 3


def test_float32_gap_floor_needs_no_refinement_for_rounding() -> None:
    loaded = fresh("bert", dtype=torch.float32, spread=0.02)
    scores = scored(loaded)
    assert scores.converged.all()
    assert scores.nodes.tolist() == [3, 3, 3]
