"""Every method on every family: the numbers of a slow loop, clean at every yield, the same for any batch."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import torch

from engine.device import row_bytes
from engine.errors import KnownError
from engine.hooks import count_hooks
from engine.methods import METHODS, method
from engine.methods.amig import Amig
from engine.methods.base import Params
from engine.paths import quadrature
from engine.presets import preset
from engine.targets import blank_id, target
from engine.types import Step
from tests.engine import naive
from tests.engine.tiny import NAMES, NORM_BEHIND, ONE_KERNEL, PROMPTS, SINGLE_ATTENTION, finish, fresh, tiny

if TYPE_CHECKING:
    from engine.methods.base import Method
    from engine.model import LoadedModel
    from engine.targets import Target
    from engine.types import Scores

ONE, SEVERAL, CHINESE = PROMPTS
EXACT = {"tolerance": 0.0}


def params_of(each: Method, **wished: Any) -> Params:
    """The method's settings with those of `wished` that it has."""
    known = {field.name for field in fields(each.Params)}
    return each.Params(**{name: value for name, value in wished.items() if name in known})


def slow_path(loaded: LoadedModel, asked: Target, given: dict[str, Any], baseline: str) -> np.ndarray:
    points, weights = quadrature(given["rule"], given["steps"])
    blank = blank_id(loaded)
    log = given["objective"] == "logprob"
    return naive.integrated(loaded, asked, baseline, blank, list(points), list(weights), log)["values"]


# The slow twin of each method; a new method needs a line here. None: no model decides the values.
SLOW: dict[str, Any] = {
    "amig": lambda loaded, asked, given: slow_path(loaded, asked, given, given["baseline"]),
    "ig_zero": lambda loaded, asked, given: slow_path(loaded, asked, given, "zero"),
    "gradient_x_activation": lambda loaded, asked, given: naive.gradient_times_activation(loaded, asked),
    "activation": lambda loaded, asked, given: naive.activations(loaded, asked),
    "random": None,
}

everywhere = pytest.mark.parametrize("name", NAMES)
every_method = pytest.mark.parametrize("each", METHODS, ids=lambda each: each.key)


def total_hooks(loaded: LoadedModel) -> int:
    """All hooks and replaced forwards on the model, whoever put them there."""
    return sum(
        len(module._forward_pre_hooks) + len(module._forward_hooks) + len(module._backward_hooks)
        + ("forward" in module.__dict__)
        for module in loaded.model.modules()
    )  # fmt: skip


def close_to(found: np.ndarray, expected: np.ndarray, tolerance: float = 1e-10) -> None:
    assert np.abs(found - expected).max() <= tolerance * np.abs(expected).max()


def rounding(name: str, usual: float = 1e-10) -> float:
    """How far batches of different sizes may lie apart: by rounding in double precision, where a model has it."""
    return 1e-5 if name in SINGLE_ATTENTION else usual


@everywhere
@every_method
def test_equals_a_slow_loop_written_out(name: str, each: Method) -> None:
    loaded = tiny(name)
    asked = target(loaded, SEVERAL)
    params = params_of(each, **EXACT)
    scores = finish(each.score(loaded, SEVERAL, params))
    slow = SLOW[each.key]
    if slow is not None:
        expected = slow(loaded, asked, params.in_force())
        close_to(scores.values, expected, rounding(name))
        generic = finish(each.score(replace(loaded, blocks=None), SEVERAL, params))
        close_to(generic.values, expected, rounding(name))
    close_to(scores.activations, naive.activations(loaded, asked), rounding(name))
    with torch.no_grad():
        f = np.mean([float(naive.probability(loaded, asked, token)) for token in range(len(asked.positions))])
    assert scores.f == pytest.approx(np.full(loaded.info.layers, f), rel=rounding(name))


@everywhere
@pytest.mark.parametrize("baseline", ["mean", "zero"])
@pytest.mark.parametrize("objective", ["prob", "logprob"])
def test_amig_equals_a_slow_loop_for_other_baselines(name: str, baseline: str, objective: str) -> None:
    loaded, each = tiny(name), method("amig")
    asked = target(loaded, ONE)
    params = each.Params(baseline=baseline, objective=objective, steps=2, tolerance=0.0)
    scores = finish(each.score(loaded, ONE, params))
    points, weights = quadrature("gauss", 2)
    log = objective == "logprob"
    slow = naive.integrated(loaded, asked, baseline, blank_id(loaded), list(points), list(weights), log)
    close_to(scores.values, slow["values"], rounding(name))
    close_to(scores.f, slow["f"], rounding(name))
    close_to(scores.f_baseline, slow["f_baseline"], rounding(name))
    gap = slow["values"].sum(1) - (slow["f"] - slow["f_baseline"])
    assert np.abs(scores.gap - gap).max() <= rounding(name) * np.abs(slow["f"]).max()


@pytest.mark.parametrize("rule", ["left", "midpoint"])
@pytest.mark.parametrize("multiplier", ["difference", "activation"])
def test_other_rules_and_the_published_factor(rule: str, multiplier: str) -> None:
    loaded, each = tiny("gpt2"), method("amig")
    params = each.Params(baseline="mean", rule=rule, multiplier=multiplier, steps=4, tolerance=0.0)
    scores = finish(each.score(loaded, ONE, params))
    points = [0.0, 0.25, 0.5, 0.75] if rule == "left" else [0.125, 0.375, 0.625, 0.875]
    factor = multiplier == "activation"
    asked, blank = target(loaded, ONE), blank_id(loaded)
    slow = naive.integrated(loaded, asked, "mean", blank, points, [0.25] * 4, multiply_by_activation=factor)
    close_to(scores.values, slow["values"])


@pytest.mark.parametrize("name", ["bert", "gpt2"])
def test_the_published_codes_preset_blanks_every_token(name: str) -> None:
    """One left-rule path from the mean over all tokens blanked, special ones and the slot too; times x, not x − x'."""
    loaded, each = tiny(name), method("amig")
    assert isinstance(each, Amig)
    scores = finish(each.score(loaded, ONE, each.Params(**preset("reference-exact").params)))
    asked = target(loaded, ONE)
    asked = replace(asked, words=tuple((place,) for place in range(len(asked.ids))))
    points, weights = [step / 20 for step in range(20)], [1 / 20] * 20
    slow = naive.integrated(loaded, asked, "mean", blank_id(loaded), points, weights, multiply_by_activation=True)
    close_to(scores.values, slow["values"])
    assert (scores.nodes == 20).all()


@everywhere
@every_method
def test_scores_have_the_promised_shape(name: str, each: Method) -> None:
    loaded = tiny(name)
    scores: Scores = finish(each.score(loaded, CHINESE, each.Params()))
    layers, width = loaded.info.layers, loaded.info.width
    assert scores.values.shape == scores.activations.shape == (layers, width)
    assert {len(scores.f), len(scores.f_baseline), len(scores.gap), len(scores.nodes), len(scores.converged)} == {
        layers
    }
    for array in (scores.values, scores.activations, scores.f, scores.f_baseline, scores.gap):
        assert np.isfinite(array).all()
        assert not array.flags.writeable
    assert scores.answer.ids == target(loaded, CHINESE).answer_ids
    assert each.fits(loaded) is None


@everywhere
@every_method
def test_model_is_clean_at_every_yield_and_after_every_close(name: str, each: Method) -> None:
    loaded = tiny(name)
    before = total_hooks(loaded)
    params = params_of(each, **EXACT, steps=2)
    steps = 0
    work = each.score(loaded, ONE, params)
    for step in work:
        steps += 1
        assert isinstance(step, Step)
        assert count_hooks(loaded) == 0
        assert total_hooks(loaded) == before
        assert torch.is_grad_enabled()
        assert not torch.is_inference_mode_enabled()
    for stop in range(1, steps + 1):
        work = each.score(loaded, ONE, params)
        for _ in range(stop):
            next(work)
        work.close()
        assert total_hooks(loaded) == before


@everywhere
@every_method
@pytest.mark.parametrize("failing_call", [1, 2])
def test_model_is_clean_after_an_exception_inside(name: str, each: Method, failing_call: int) -> None:
    loaded = tiny(name)
    before = total_hooks(loaded)
    calls = 0

    def fail(*_: Any) -> None:
        nonlocal calls
        calls += 1
        if calls == failing_call:
            raise ZeroDivisionError

    handle = loaded.downs[-1].register_forward_hook(fail)
    try:
        finish(each.score(loaded, ONE, each.Params()))
        assert calls < failing_call
    except ZeroDivisionError:
        assert count_hooks(loaded) == 0
    finally:
        handle.remove()
    assert total_hooks(loaded) == before
    assert torch.is_grad_enabled()


@everywhere
@every_method
def test_batches_do_not_change_the_numbers(name: str, each: Method) -> None:
    loaded = tiny(name)
    params = params_of(each, **EXACT, steps=2)
    whole = finish(each.score(loaded, SEVERAL, params))
    length = len(target(loaded, SEVERAL).ids)
    for rows in (1, 3):
        small = replace(loaded, budget=rows * row_bytes(loaded, length, loaded.info.layers))
        close_to(finish(each.score(small, SEVERAL, params)).values, whole.values, rounding(name, 1e-9))


@everywhere
@every_method
def test_same_input_same_bytes(name: str, each: Method) -> None:
    loaded = tiny(name)
    with torch.no_grad():
        first = finish(each.score(loaded, ONE, each.Params()))
    second = finish(each.score(loaded, ONE, each.Params()))
    assert first.values.tobytes() == second.values.tobytes()
    assert first.gap.tobytes() == second.gap.tobytes()


@everywhere
def test_paths_of_a_layer_are_one_batch(name: str) -> None:
    """With room for all, the generic path runs the model once for the baselines and once per layer: head rows only."""
    loaded, each = replace(tiny(name), budget=2**30, blocks=None), method("amig")
    asked = target(loaded, SEVERAL)
    rows: list[int] = []
    handle = loaded.module(loaded.family.head).register_forward_pre_hook(
        lambda _, given: rows.append(given[0].shape[0])
    )
    try:
        finish(each.score(loaded, SEVERAL, each.Params(tolerance=0.0, steps=3)))
    finally:
        handle.remove()
    answers, words = len(asked.positions), len(asked.words)
    assert rows == [answers] + [answers * words * (3 + 1)] * loaded.info.layers


def test_top_layer_comes_first_with_a_step_per_layer() -> None:
    loaded, each = tiny("bert"), method("amig")
    steps = [step for step in each.score(loaded, ONE, each.Params(tolerance=0.0)) if isinstance(step, Step)]
    assert [step.text for step in steps if step.text.endswith("done")] == [
        "Layer 2 done",
        "Layer 1 done",
        "Layer 0 done",
    ]
    assert steps[-1].done == steps[-1].total == loaded.info.layers
    assert [step.done for step in steps] == sorted(step.done for step in steps)


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("name", ["bert", "gpt2", "llama"])
def test_padding_side_of_the_tokenizer_does_not_matter(name: str, side: str) -> None:
    loaded = fresh(name)
    each = method("amig")
    before = finish(each.score(loaded, SEVERAL, each.Params()))
    old = loaded.tokenizer.padding_side
    loaded.tokenizer.padding_side = side
    try:
        after = finish(each.score(loaded, SEVERAL, each.Params()))
    finally:
        loaded.tokenizer.padding_side = old
    assert after.values.tobytes() == before.values.tobytes()


@everywhere
@every_method
def test_attention_kernels_agree(name: str, each: Method) -> None:
    if name in ONE_KERNEL:
        assert fresh(name).model.config._attn_implementation == "eager"
        return
    eager, sdpa = (fresh(name, attn_implementation=kernel) for kernel in ("eager", "sdpa"))
    assert eager.model.config._attn_implementation == "eager"
    assert sdpa.model.config._attn_implementation == "sdpa"
    values = [finish(each.score(loaded, ONE, params_of(each, **EXACT))).values for loaded in (eager, sdpa)]
    # RMSNorm and rotary positions of the gated families compute in float32 whatever the model's format.
    close_to(values[0], values[1], 1e-5 if eager.info.gated else 1e-8)


@everywhere
@every_method
def test_float32_is_close_to_float64(name: str, each: Method) -> None:
    exact = finish(each.score(tiny(name), ONE, params_of(each, **EXACT)))
    single = finish(each.score(fresh(name, dtype=torch.float32), ONE, params_of(each, **EXACT)))
    close_to(single.values, exact.values, 1e-3)


@everywhere
@pytest.mark.parametrize("key", ["amig", "ig_zero"])
def test_a_preview_ranks_as_the_full_figures_do_and_tells_its_own_error(
    name: str, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Paths in bfloat16 from ends in float32: the changes that are explained stay exact, the scores nearly so."""
    if key == "ig_zero" and name in NORM_BEHIND:
        pytest.skip("its path from zero begins with a step, which no rule samples well")
    each, loaded = method(key), fresh(name, dtype=torch.float32, spread=0.15)
    monkeypatch.setattr("engine.precision.half_is_quicker", lambda: True)
    full = finish(each.score(loaded, ONE, each.Params(steps=8, tolerance=0.0)))
    quick = finish(each.score(loaded, ONE, each.Params(steps=8, precision="preview")))
    np.testing.assert_allclose(quick.f, full.f, rtol=1e-6)
    np.testing.assert_allclose(quick.f_baseline, full.f_baseline, rtol=1e-5)
    assert quick.values.tobytes() != full.values.tobytes()
    assert np.abs(quick.values - full.values).max() <= 0.05 * np.abs(full.values).max()
    assert np.corrcoef(quick.values.ravel(), full.values.ravel())[0, 1] > 0.99
    assert set(quick.nodes) == {8}
    assert quick.gap == pytest.approx(quick.values.sum(axis=1) - (quick.f - quick.f_baseline), abs=1e-9)


@pytest.mark.parametrize("name", ["bert", "opt"])
def test_where_bfloat16_is_slow_a_preview_is_exact(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.precision.half_is_quicker", lambda: False)
    each, loaded = method("amig"), fresh(name, dtype=torch.float32)
    full = finish(each.score(loaded, ONE, each.Params(tolerance=0.0)))
    quick = finish(each.score(loaded, ONE, each.Params(precision="preview")))
    np.testing.assert_allclose(quick.values, full.values, rtol=1e-3, atol=1e-5 * np.abs(full.values).max())


def test_random_scores_depend_on_seed_and_prompt() -> None:
    loaded, each = tiny("bert"), method("random")
    first = finish(each.score(loaded, ONE, each.Params(seed=1)))
    assert not np.array_equal(first.values, finish(each.score(loaded, ONE, each.Params(seed=2))).values)
    assert not np.array_equal(first.values, finish(each.score(loaded, CHINESE, each.Params(seed=1))).values)
    assert 0 <= first.values.min() < first.values.max() < 1


def test_methods_have_distinct_keys_and_unknown_ones_are_named() -> None:
    assert len({each.key for each in METHODS}) == len(METHODS)
    assert [method(each.key) for each in METHODS] == list(METHODS)
    assert set(SLOW) == {each.key for each in METHODS}, "every method needs a slow twin"
    with pytest.raises(KnownError, match="amig"):
        method("nonsense")
