"""Fitted rewrites: what wins, what bounds them, what they leave alone, and how they end."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from engine.answers import answer
from engine.editing.effect import compare, locality, snapshot
from engine.editing.fitted import FitSettings, fit
from engine.editing.stack import EditStack
from engine.editing.types import Edit, EditError, suppress
from engine.editing.value_vectors import answer_changes
from engine.errors import PromptError
from engine.model import LoadedModel, attach
from engine.targets import target
from engine.types import Neuron, Prompt
from tests.engine.editing.making import same_bits, weights_of
from tests.engine.tiny import LAYERS, PROMPTS, WIDTH, build, finish, fresh, tiny, tokenizer_of

NEURONS = tuple(Neuron(layer, index) for layer in range(LAYERS) for index in (2, 7, 11))
EVERY = tuple(Neuron(layer, index) for layer in range(LAYERS) for index in range(WIDTH))
"""All neurons, with which a random model can be made to say anything."""

NEW = (
    Prompt("The capital of France is [Y].", "Berlin", "en"),
    Prompt("法国的首都是[Y]。", "柏林", "zh"),
)
UNRELATED = (
    Prompt("The mother tongue of Emmanuel Macron is [Y].", "French", "en"),
    Prompt("Tokyo is a large city in [Y].", "Japan", "en"),
)


def work(loaded: LoadedModel, **options: Any) -> Any:
    changes = answer_changes(loaded, [PROMPTS[0], PROMPTS[2]], {"en": "Berlin", "zh": "柏林"})
    return fit(loaded, options.pop("neurons", NEURONS), NEW, changes, **options)


def hooks(loaded: LoadedModel) -> int:
    modules = list(loaded.model.modules())
    return sum(len(module._forward_hooks) + len(module._forward_pre_hooks) for module in modules)


@pytest.mark.parametrize("family", ["bert", "gpt2", "llama", "mt5"])
def test_the_new_answers_win_once_the_edit_is_applied(family: str) -> None:
    loaded = fresh(family)
    before = weights_of(loaded)
    edit: Edit = finish(work(loaded, neurons=EVERY))
    assert same_bits(loaded, before)
    assert edit.fit is not None
    assert edit.fit.stopped == "won"
    assert edit.fit.converged
    assert (edit.fit.wins, edit.fit.prompts) == (2, 2)
    assert edit.fit.on == loaded.info.fingerprint
    assert edit.neurons == EVERY
    assert [answer(loaded, prompt).rank for prompt in NEW] != [1, 1]
    stack = EditStack(loaded)
    stack.apply(edit)
    assert [answer(loaded, prompt).rank for prompt in NEW] == [1, 1]
    with torch.no_grad():
        for prompt in NEW:  # by the margin, at every place
            asked = target(loaded, prompt)
            hidden = loaded.own_logits(torch.tensor([asked.ids]))[0, list(asked.positions)]
            for row, token in zip(hidden, asked.answer_ids, strict=True):
                others = row.clone()
                others[token] = -torch.inf
                assert float(row[token] - others.max()) >= FitSettings().margin - 1e-5
    stack.clear()
    assert same_bits(loaded, before)


@pytest.mark.parametrize("family", ["bert", "llama", "opt", "mt5"])
def test_the_facts_are_those_of_the_applied_edit(family: str) -> None:
    loaded = fresh(family)
    edit: Edit = finish(work(loaded, unrelated=UNRELATED, settings=FitSettings(steps=12)))
    assert edit.fit is not None
    clean_loss = -np.mean([answer(loaded, prompt).log_probability for prompt in NEW])
    before = finish(snapshot(loaded, UNRELATED))
    stack = EditStack(loaded)
    stack.apply(edit)
    loss = -np.mean([answer(loaded, prompt).log_probability for prompt in NEW])
    apart = finish(snapshot(loaded, UNRELATED))
    divergence = locality(compare(before, apart)).divergence
    assert edit.fit.first_loss == pytest.approx(clean_loss, rel=1e-6)
    assert edit.fit.locality == pytest.approx(divergence, rel=1e-3)
    assert edit.fit.loss == pytest.approx(loss + divergence, rel=1e-3)
    lengths = [float(loaded.weight(neuron.layer)[:, neuron.index].norm()) for neuron in NEURONS]
    stack.clear()
    clean = [float(loaded.weight(neuron.layer)[:, neuron.index].norm()) for neuron in NEURONS]
    assert edit.fit.norm == pytest.approx(max(np.linalg.norm(edit.values, axis=1) / clean), rel=1e-5)
    assert lengths != clean


def test_the_locality_term_keeps_unrelated_answers_closer() -> None:
    found = []
    for weight in (0.0, 30.0):
        loaded = fresh("gpt2")
        settings = FitSettings(locality=weight, steps=60, margin=3.0)
        edit: Edit = finish(work(loaded, unrelated=UNRELATED, settings=settings))
        assert edit.fit is not None
        found.append(edit.fit.locality)
    assert found[1] < 0.7 * found[0]


def test_no_vector_leaves_the_ball() -> None:
    loaded = tiny("bert")
    edit: Edit = finish(work(loaded, settings=FitSettings(steps=40, step=0.2, radius=0.3, margin=50.0)))
    assert edit.fit is not None
    clean = np.array([float(loaded.weight(neuron.layer)[:, neuron.index].norm()) for neuron in NEURONS])
    sizes = np.linalg.norm(edit.values, axis=1) / clean
    assert sizes.max() <= 0.3 * (1 + 1e-6)
    assert sizes.max() > 0.29
    assert not edit.fit.converged


@pytest.mark.parametrize(
    ("settings", "stopped"),
    [
        (FitSettings(steps=2, margin=50.0), "most steps"),
        (FitSettings(steps=90, radius=1e-6, patience=5), "no progress"),
        (FitSettings(margin=-1e9), "won"),
    ],
)
def test_how_it_ended_is_said(settings: FitSettings, stopped: str) -> None:
    edit: Edit = finish(work(tiny("bert"), settings=settings))
    assert edit.fit is not None
    assert edit.fit.stopped == stopped
    assert edit.fit.converged == (stopped == "won")
    assert edit.fit.loss <= edit.fit.first_loss
    if stopped == "won":
        assert edit.fit.steps == 0
        assert not edit.values.any()
    if stopped == "most steps":
        assert edit.fit.steps == 2
    if stopped == "no progress":
        assert edit.fit.steps < 90


def test_it_is_clean_at_every_yield_and_can_be_stopped_at_any() -> None:
    loaded = fresh("llama")
    before, hooked = weights_of(loaded), hooks(loaded)
    steps = 0
    for _ in work(loaded, unrelated=UNRELATED, settings=FitSettings(steps=3, margin=50.0)):
        assert hooks(loaded) == hooked
        assert torch.is_grad_enabled()
        assert all(parameter.grad is None and not parameter.requires_grad for parameter in loaded.model.parameters())
        steps += 1
    assert steps > 10
    for stop in range(1, steps, 3):
        running = work(loaded, unrelated=UNRELATED, settings=FitSettings(steps=3, margin=50.0))
        for _ in range(stop):
            next(running)
        running.close()
        assert hooks(loaded) == hooked
    assert same_bits(loaded, before)


def test_small_batches_give_the_same_fit() -> None:
    loaded = tiny("bert")
    small = attach(loaded.model, loaded.tokenizer, "small")
    object.__setattr__(small, "budget", 1)
    settings = FitSettings(steps=5, margin=50.0)
    one, other = (finish(work(each, unrelated=UNRELATED, settings=settings)) for each in (loaded, small))
    assert np.allclose(one.values, other.values, atol=1e-6)


def test_it_is_fitted_on_top_of_the_edits_in_force() -> None:
    loaded = fresh("bert")
    stack = EditStack(loaded)
    stack.apply(suppress(NEURONS[:4]))
    edit: Edit = finish(work(loaded, settings=FitSettings(steps=12)))
    assert edit.fit is not None
    assert edit.fit.on == stack.fingerprint() != loaded.info.fingerprint
    stack.apply(edit)
    loss = -np.mean([answer(loaded, prompt).log_probability for prompt in NEW])
    assert edit.fit.loss == pytest.approx(loss, rel=1e-5)


def test_half_precision_models_are_fitted_too() -> None:
    loaded = attach(build("bert", dtype=torch.bfloat16), tokenizer_of("bert"), "half")
    edit: Edit = finish(work(loaded, neurons=EVERY))
    EditStack(loaded).apply(edit)
    assert [answer(loaded, prompt).rank for prompt in NEW] == [1, 1]


def test_bad_requests_are_said() -> None:
    loaded = tiny("bert")
    with pytest.raises(EditError, match="needs neurons"):
        finish(work(loaded, neurons=()))
    with pytest.raises(EditError, match="needs neurons"):
        finish(fit(loaded, NEURONS, [], ()))
    with pytest.raises(PromptError, match="L9N0"):
        finish(work(loaded, neurons=(Neuron(9, 0),)))
    for bad in ({"steps": 0}, {"radius": 0.0}, {"step": float("nan")}, {"patience": 0}, {"locality": -1.0}):
        with pytest.raises(EditError, match="at least one step"):
            FitSettings(**bad)  # type: ignore[arg-type]
