"""The naive arm computes the published algorithm, and nothing of the model is left changed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch
from bench import captum_arm, naive
from bench.arms import arms, run
from bench.shapes import prompt_of

from engine.hooks import count_hooks
from engine.methods import method
from engine.targets import blank_id, target
from tests.engine.naive import integrated
from tests.engine.tiny import finish

if TYPE_CHECKING:
    from bench.arms import Case

    from engine.targets import Target

STEPS = 10


def asked_of(case: Case) -> Target:
    return target(case.loaded, prompt_of(case.shape))


def naive_scores(case: Case, sites: naive.Sites, positions: list[int] | None = None) -> np.ndarray:
    blank, layers = blank_id(case.loaded), range(case.shape.layers)
    return naive.attribute(
        case.loaded.model, sites, asked_of(case), blank, layers=layers, steps=STEPS, positions=positions
    ).numpy()


def close(found: np.ndarray, expected: np.ndarray, tolerance: float = 1e-10) -> None:
    assert np.abs(expected).max() > 0
    assert np.abs(found - expected).max() <= tolerance * np.abs(expected).max()


def test_equals_a_loop_written_out_with_every_token_replaced(case: Case) -> None:
    """The mean is over all token positions, the slot itself included, and the factor is the activation."""
    asked = asked_of(case)
    every_token = replace(asked, words=tuple((place,) for place in range(len(asked.ids))))
    points = [step / STEPS for step in range(STEPS)]
    slow = integrated(
        case.loaded,
        every_token,
        "mean",
        blank_id(case.loaded),
        points,
        [1 / STEPS] * STEPS,
        multiply_by_activation=True,
    )
    close(naive_scores(case, naive.engine_sites(case.loaded)), slow["values"])
    if case.shape.masked:
        close(naive_scores(case, naive.published_sites(case.loaded.model)), slow["values"])


def test_gpt_is_read_and_patched_before_the_nonlinearity(case: Case) -> None:
    """Against differences of P itself, one neuron at a time, with the inputs of the nonlinearity moved by hand."""
    if case.shape.masked:
        return
    model, asked, layer = case.loaded.model, asked_of(case), 1
    place, answer = asked.positions[0], asked.answer_ids[0]
    module = model.transformer.h[layer].mlp.c_fc

    def p(ids: torch.Tensor, moved: torch.Tensor | None, seen: list[torch.Tensor]) -> float:
        def swap(_module: object, _given: object, output: torch.Tensor) -> torch.Tensor:
            seen.append(output[0, place].clone())
            if moved is None:
                return output
            return torch.cat([output[:, :place], moved[None, None], output[:, place + 1 :]], dim=1)

        handle = module.register_forward_hook(swap)
        try:
            return float(model(ids).logits[0, place].softmax(-1)[answer])
        finally:
            handle.remove()

    with torch.no_grad():
        ids, seen = torch.tensor([asked.ids]), []
        p(ids, None, seen)
        for position in range(len(asked.ids)):
            variant = ids.clone()
            variant[0, position] = blank_id(case.loaded)
            p(variant, None, seen)
        here, start = seen[0], torch.stack(seen[1:]).mean(0)
        expected = []
        for neuron in (0, 5, 23):
            step = torch.zeros_like(here)
            step[neuron] = 1e-5
            slopes = []
            for node in range(STEPS):
                at = start + node / STEPS * (here - start)
                slopes.append((p(ids, at + step, []) - p(ids, at - step, [])) / 2e-5)
            expected.append(float(here[neuron]) * sum(slopes) / STEPS)
    found = naive_scores(case, naive.published_sites(model))[layer, [0, 5, 23]]
    close(found, np.array(expected), 1e-5)
    assert not np.allclose(found, naive_scores(case, naive.engine_sites(case.loaded))[layer, [0, 5, 23]], rtol=0.01)


def test_equals_the_engine_where_the_baselines_agree(case: Case) -> None:
    """Same words, same site: then the rule `left` with the factor `activation` is the published formula."""
    asked = asked_of(case)
    words = [place for word in asked.words for place in word]
    slow = naive_scores(case, naive.engine_sites(case.loaded), words)
    params = method("amig").Params(baseline="mean", rule="left", steps=STEPS, tolerance=0.0, multiplier="activation")
    for loaded in (case.generic, case.loaded):
        found = finish(method("amig").score(loaded, prompt_of(case.shape), params))
        close(found.values, slow, 1e-9)


def test_runs_the_whole_model_as_often_as_published(case: Case) -> None:
    """Per layer T + 2 runs of one sequence, then the steps in batches of ten, every run with its head everywhere."""
    heads: Counter[tuple[int, ...]] = Counter()
    head = case.loaded.model.get_submodule(case.loaded.family.unembedding)
    handle = head.register_forward_pre_hook(lambda _, given: heads.update([tuple(given[0].shape[:2])]))
    asked = asked_of(case)
    try:
        naive.attribute(
            case.loaded.model, naive.published_sites(case.loaded.model), asked, 3, layers=range(4), steps=20
        )
    finally:
        handle.remove()
    tokens = len(asked.ids)
    assert heads == {(1, tokens): 4 * (tokens + 2), (10, tokens): 4 * 2}


def test_leaves_the_model_as_it_was(case: Case) -> None:
    model = case.loaded.model
    before = {name: value.clone() for name, value in model.state_dict().items()}
    naive_scores(case, naive.published_sites(model))
    assert count_hooks(case.loaded) == 0
    assert all(not module._forward_hooks and not module._forward_pre_hooks for module in model.modules())
    assert all(not parameter.requires_grad and parameter.grad is None for parameter in model.parameters())
    assert all(torch.equal(value, before[name]) for name, value in model.state_dict().items())


def test_refuses_what_it_cannot_do(case: Case) -> None:
    asked, sites = asked_of(case), naive.published_sites(case.loaded.model)
    with pytest.raises(ValueError, match="no multiple"):
        naive.attribute(case.loaded.model, sites, asked, 3, layers=[0], steps=15)
    longer = replace(asked, answer_ids=(4, 4), positions=(asked.positions * 2))
    with pytest.raises(ValueError, match="one token"):
        naive.attribute(case.loaded.model, sites, longer, 3, layers=[0], steps=20)


def test_captum_gives_the_engine_s_numbers(case: Case) -> None:
    pytest.importorskip("captum")
    found = captum_arm.attribute(
        case.loaded, asked_of(case), blank_id(case.loaded), layers=range(case.shape.layers), steps=STEPS
    )
    params = method("amig").Params(baseline="mean", rule="left", steps=STEPS, tolerance=0.0)
    expected = finish(method("amig").score(case.generic, prompt_of(case.shape), params)).values
    close(found.numpy(), expected, 1e-7)  # captum keeps the weights of its steps in float32
    assert count_hooks(case.loaded) == 0


@pytest.mark.parametrize("setting", ["same rule", "default rule", "mean of 10 words", "per word of 10"])
def test_fast_and_generic_path_agree(case: Case, setting: str) -> None:
    assert case.has_fast_path
    fast, generic = (next(arm for arm in arms(20) if arm.key == f"{name}, {setting}") for name in ("fast", "generic"))
    ours, theirs = run(fast, case), run(generic, case)
    close(ours.values, theirs.values, 1e-9)
    assert ours.nodes == theirs.nodes
    for each in (ours, theirs):
        assert each.first is not None
        assert 0 < each.first <= each.seconds
