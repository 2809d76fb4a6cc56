"""The fast path gives the generic path's numbers, for any grouping, batch and budget, or it is not used."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import torch

from engine.answers import Trial, log_probabilities, replies
from engine.fast import FAST
from engine.fast.blocks import Unembedding
from engine.fast.head import objective_and_slope, said
from engine.fast.sweeper import FastSweep
from engine.fast.trace import trace
from engine.methods import method
from engine.methods.path_scores import score_targets
from engine.paths import PathPlan, quadrature
from engine.targets import Target, blank_id, target
from engine.types import Neuron, Step
from tests.engine.tiny import NAMES, PROMPTS, finish, fresh, tiny

if TYPE_CHECKING:
    from engine.model import LoadedModel
    from engine.types import Scores

ONE, SEVERAL, CHINESE = PROMPTS
AMIG = method("amig")
QUICK = tuple(name for name in NAMES if name in FAST)

quick = pytest.mark.parametrize("name", QUICK)


def generic(loaded: LoadedModel) -> LoadedModel:
    return replace(loaded, blocks=None)


def close(one: Any, other: Any, tolerance: float = 1e-10) -> bool:
    return bool(np.abs(one - other).max() <= tolerance * np.abs(other).max())


def same(one: Scores, other: Scores) -> None:
    assert close(one.values, other.values)
    assert close(one.activations, other.activations)
    assert one.f == pytest.approx(other.f, rel=1e-10)
    assert one.f_baseline == pytest.approx(other.f_baseline, rel=1e-10)
    assert one.gap == pytest.approx(other.gap, abs=1e-13)
    assert (one.nodes == other.nodes).all()
    assert one.answer.probability == pytest.approx(other.answer.probability, rel=1e-9)
    assert one.answer.rank == other.answer.rank


def test_the_families_of_the_papers_have_it() -> None:
    assert {"bert", "roberta", "xlm-roberta", "gpt2", "bloom", "llama", "mistral", "qwen2", "qwen3"} <= set(QUICK)


@quick
@pytest.mark.parametrize("prompt", PROMPTS, ids=["one token", "several tokens", "chinese"])
@pytest.mark.parametrize("baseline", ["per_word", "mean", "zero"])
def test_equals_the_generic_path(name: str, prompt: Any, baseline: str) -> None:
    """With refinement on, so that the same layers get the same further nodes."""
    loaded = tiny(name)
    assert loaded.blocks is not None
    for objective in ("prob", "logprob"):
        params = AMIG.Params(baseline=baseline, objective=objective)
        fast, slow = (finish(AMIG.score(way, prompt, params)) for way in (loaded, generic(loaded)))
        same(fast, slow)


@quick
@pytest.mark.parametrize("place", [1, 3, 5])
def test_equals_the_generic_path_wherever_the_answer_stands(name: str, place: int) -> None:
    loaded = tiny(name)
    asked = Target((3, 7, 11, 13, 17, 19), (5,), ("",), (place,), ((0,), (2, 3) if place > 3 else (0,)))
    plan = PathPlan("gauss", 2, 0.0)
    (fast,), (slow,) = (finish(score_targets(way, [asked], "per_word", plan)) for way in (loaded, generic(loaded)))
    same(fast, slow)


def alike(loaded: LoadedModel) -> list[Target]:
    """Three prompts of one shape: other words, other answers, other answer places where that is possible."""
    whole = target(loaded, SEVERAL)
    shuffled = tuple(reversed(whole.answer_ids))
    size = int(loaded.model.config.vocab_size)
    moved = tuple((token * 7 + 3) % size if number else token for number, token in enumerate(whole.ids))
    return [whole, replace(whole, answer_ids=shuffled), replace(whole, ids=moved)]


@quick
@pytest.mark.parametrize("baseline", ["per_word", "mean"])
def test_prompts_in_one_batch_are_as_each_by_itself(name: str, baseline: Any) -> None:
    loaded = tiny(name)
    targets, plan = alike(loaded), PathPlan("gauss", 3)
    together = finish(score_targets(loaded, targets, baseline, plan))
    for asked, scores in zip(targets, together, strict=True):
        (alone,) = finish(score_targets(loaded, [asked], baseline, plan))
        same(scores, alone)


@quick
def test_any_budget_and_any_step_give_the_same(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded, plan = tiny(name), PathPlan("gauss", 3)
    asked = target(loaded, SEVERAL)
    (whole,) = finish(score_targets(loaded, [asked], "per_word", plan))
    (chunked,) = finish(score_targets(replace(loaded, budget=1), [asked], "per_word", plan))
    same(chunked, whole)
    for limit in (1, 2 * 10**6):
        monkeypatch.setattr("engine.fast.sweeper.work_limit", lambda _device, limit=limit: limit)
        (slower,) = finish(score_targets(loaded, [asked], "per_word", plan))
        same(slower, whole)


@quick
def test_groups_hold_every_layer_once_from_the_top(name: str) -> None:
    loaded = tiny(name)
    sweeper = FastSweep(loaded, finish(trace(loaded, [target(loaded, ONE)], blank_id(loaded))))
    layers = [layer for group in sweeper.groups(2, 3) for layer in group]
    assert layers == list(reversed(range(loaded.info.layers)))
    assert len(sweeper.groups(10**9, 10**3)) == loaded.info.layers


@quick
def test_the_down_projection_is_never_run_along_the_path(name: str) -> None:
    """Only where each path starts: the nodes are rows of the hidden size, and the gradient comes back as one."""
    loaded = tiny(name)
    top, rows = loaded.info.layers - 1, []
    sweeper = FastSweep(loaded, finish(trace(loaded, [target(loaded, SEVERAL)], blank_id(loaded))))
    starts = {top: sweeper.variants(top)}
    handle = loaded.downs[top].register_forward_pre_hook(lambda _, given: rows.append(given[0][..., 0].numel()))
    try:
        finish(sweeper.sweep(starts, quadrature("gauss", 50), "prob", True, Step(0, 0)))
    finally:
        handle.remove()
    assert sum(rows) == starts[top][..., 0].size


@quick
def test_scaled_sets_answer_as_one_pass_each(name: str) -> None:
    loaded, random = tiny(name), np.random.default_rng(5)

    def drawn() -> dict[Neuron, float]:
        count = random.integers(1, 6)
        places = zip(random.integers(0, 3, count), random.integers(0, loaded.info.width, count), strict=True)
        return {Neuron(int(layer), int(unit)): float(random.choice([0.0, 0.5, 1.0, 2.0])) for layer, unit in places}

    for prompt in (ONE, replace(ONE, answer="is"), SEVERAL):
        asked = target(loaded, prompt)
        trials = [Trial(asked), Trial(asked), *(Trial(asked, drawn()) for _ in range(40))]
        slow = dict(replies(generic(loaded), trials))
        for way in (loaded, replace(loaded, budget=1)):
            fast = dict(replies(way, trials))
            assert set(fast) == set(slow)
            for number, reply in slow.items():
                assert fast[number].log_probabilities == pytest.approx(reply.log_probabilities, rel=1e-9)
                assert fast[number].rank == reply.rank


def test_shared_sets_cost_less_than_a_pass_each() -> None:
    """All pairs of neurons of the top layer: its down-projection runs for the prompt, not once more for each set."""
    loaded = tiny("gpt2")
    asked = target(loaded, replace(ONE, answer="is"))
    top = loaded.info.layers - 1
    trials = [Trial(asked, {Neuron(top, one): 0.0, Neuron(top, two): 0.0}) for one in range(8) for two in range(one)]
    rows: list[int] = []
    handle = loaded.downs[top].register_forward_pre_hook(lambda _, given: rows.append(given[0][..., 0].numel()))
    try:
        log_probabilities(loaded, trials)
    finally:
        handle.remove()
    assert sum(rows) <= len(asked.ids) + 2


@pytest.mark.parametrize("name", ["mistral", "gemma2"])
def test_a_sliding_window_hides_what_lies_behind_it(name: str) -> None:
    windowed, wide = fresh(name, sliding_window=3), fresh(name, sliding_window=60)
    assert windowed.blocks is not None
    scores = finish(AMIG.score(windowed, SEVERAL, AMIG.Params()))
    same(scores, finish(AMIG.score(generic(windowed), SEVERAL, AMIG.Params())))
    assert not close(scores.values, finish(AMIG.score(wide, SEVERAL, AMIG.Params())).values)


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("gpt2", {"scale_attn_by_inverse_layer_idx": True}),
        ("gpt2", {"scale_attn_weights": False}),
        ("bloom", {"apply_residual_connection_post_layernorm": True}),
        ("llama", {"attention_bias": True, "mlp_bias": True}),
        ("llama", {"num_key_value_heads": 2}),
        ("bert", {"hidden_act": "relu"}),
    ],
)
def test_settings_of_a_family_hold_too(name: str, changes: dict[str, Any]) -> None:
    loaded = fresh(name, **changes)
    assert loaded.blocks is not None
    params = AMIG.Params(baseline="mean")
    same(finish(AMIG.score(loaded, ONE, params)), finish(AMIG.score(generic(loaded), ONE, params)))


def test_a_model_on_which_the_numbers_differ_is_not_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    from engine.fast.gpt2 import Gpt2Blocks

    plain = Gpt2Blocks.leave
    monkeypatch.setattr(Gpt2Blocks, "leave", lambda self, layer, output, rest: plain(self, layer, 1.05 * output, rest))
    assert fresh("gpt2").blocks is None


@quick
def test_edited_weights_count_at_once(name: str) -> None:
    loaded = fresh(name)
    before = finish(AMIG.score(loaded, ONE, AMIG.Params(baseline="mean")))
    with torch.no_grad():
        loaded.downs[1].weight.mul_(1.5)
    after = finish(AMIG.score(loaded, ONE, AMIG.Params(baseline="mean")))
    same(after, finish(AMIG.score(generic(loaded), ONE, AMIG.Params(baseline="mean"))))
    assert not close(after.values, before.values)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_other_formats_are_close(dtype: torch.dtype) -> None:
    loaded = fresh("bert", dtype=dtype)
    assert loaded.blocks is not None
    params = AMIG.Params(baseline="mean", tolerance=0.0)
    fast, slow = (finish(AMIG.score(way, ONE, params)) for way in (loaded, generic(loaded)))
    assert close(fast.values, slow.values, 1e-4 if dtype == torch.float32 else 0.2)


@pytest.mark.parametrize("cap", [None, 4.0])
@pytest.mark.parametrize("objective", ["prob", "logprob"])
@pytest.mark.parametrize("tokens", [[0, 30, 7, 13], [8, 13, 8, 7]], ids=["all over", "in one piece"])
def test_running_softmax_is_the_softmax(
    cap: float | None, objective: Any, tokens: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.fast.head._WORDS_AT_ONCE", 7)
    random = torch.Generator().manual_seed(1)
    weight, bias, rows = (
        torch.randn(*shape, generator=random, dtype=torch.float64) for shape in ((31, 5), (31,), (4, 5))
    )
    answers = torch.tensor(tokens)
    head = Unembedding(weight, bias, cap)
    rows.requires_grad_()
    logits = rows @ weight.T + bias
    logits = logits if cap is None else cap * torch.tanh(logits / cap)
    logs = logits.log_softmax(-1).gather(1, answers[:, None]).squeeze(1)
    expected = logs if objective == "logprob" else logs.exp()
    (slope,) = torch.autograd.grad(expected.sum(), rows)
    value, found = objective_and_slope(rows.detach(), answers, head, objective)
    assert found is not None
    assert torch.allclose(value, expected.detach(), rtol=1e-12)
    assert torch.allclose(found, slope, rtol=1e-10, atol=1e-14)
    answer = said(rows.detach(), answers, head)
    assert torch.allclose(answer.log_probability, logs.detach(), rtol=1e-12)
    assert answer.rank.tolist() == [
        int((row > row[token]).sum()) + 1 for row, token in zip(logits, answers, strict=True)
    ]
