"""Live edits: against activations set by hand, with their controls, and without a trace."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from engine.answers import answer
from engine.controls import matched_neurons, random_neurons
from engine.editing.live import answer_activations, donors, live
from engine.editing.types import Edit, EditError, enhance, erase, suppress
from engine.errors import PromptError
from engine.hooks import count_hooks
from engine.intervention import Scaled, scaled
from engine.model import LoadedModel
from engine.targets import target
from engine.types import Neuron, Prompt
from tests.engine.editing.making import same_bits, weights_of
from tests.engine.tiny import LAYERS, PROMPTS, finish, tiny

FAMILIES = ("bert", "llama", "opt")
NEURONS = (Neuron(0, 3), Neuron(1, 2), Neuron(1, 7), Neuron(2, 11))
REFERENCES = (
    Prompt("The capital of Germany is [Y].", "Berlin", "en", "b"),
    Prompt("Kyoto is not in [Y].", "France", "en", "c"),
    Prompt("德国的首都是[Y]。", "柏林", "zh", "b"),
)


def slow_activations(loaded: LoadedModel, prompt: Prompt) -> np.ndarray:
    """(layers, width), mean over the answer's places, from the model's own code."""
    asked = target(loaded, prompt)
    found = np.zeros((LAYERS, loaded.info.width))
    for layer, down in enumerate(loaded.downs):
        seen: list[torch.Tensor] = []
        handle = down.register_forward_pre_hook(lambda _m, given, seen=seen: seen.append(given[0]))
        with torch.no_grad():
            loaded.own_logits(torch.tensor([asked.ids]))
        handle.remove()
        found[layer] = seen[0].view(1, len(asked.ids), -1)[0, list(asked.positions)].mean(0).numpy()
    return found


def slow_probability(loaded: LoadedModel, prompt: Prompt, neurons: Any, values: np.ndarray) -> float:
    """The answer's probability with neurons set to values at the answer's places, one hook a layer."""
    asked = target(loaded, prompt)
    handles = []
    for layer, down in enumerate(loaded.downs):

        def put(_module: Any, given: tuple[torch.Tensor, ...], layer: int = layer) -> tuple[torch.Tensor, ...]:
            changed = given[0].clone()
            rows = changed.view(1, len(asked.ids), -1)
            for neuron in neurons:
                for position in asked.positions:
                    if neuron.layer == layer:
                        rows[0, position, neuron.index] = values[layer, neuron.index]
            return (changed, *given[1:])

        handles.append(down.register_forward_pre_hook(put))
    try:
        with torch.no_grad():
            logs = loaded.own_logits(torch.tensor([asked.ids]))[0, list(asked.positions)].log_softmax(-1)
    finally:
        for handle in handles:
            handle.remove()
    return float(np.exp(sum(float(row[token]) for row, token in zip(logs, asked.answer_ids, strict=True))))


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("kind", ["mean", "resample"])
def test_ablation_equals_activations_set_by_hand(family: str, kind: Any) -> None:
    loaded = tiny(family)
    found: Scaled = finish(live(loaded, PROMPTS, Edit(kind, NEURONS, prompts=REFERENCES, seed=3), seed=5))
    references = [slow_activations(loaded, prompt) for prompt in REFERENCES]
    own = np.stack([slow_activations(loaded, prompt) for prompt in PROMPTS])
    random = random_neurons(NEURONS, loaded.info.width, seed=5)
    matched = matched_neurons(NEURONS, own)
    for number, row in enumerate(found.rows):
        chosen = donors(PROMPTS, REFERENCES, 3)[number]
        values = np.mean(references, axis=0) if kind == "mean" else references[chosen]
        assert row.before.probability == pytest.approx(answer(loaded, row.prompt).probability)
        assert row.after.probability == pytest.approx(slow_probability(loaded, row.prompt, NEURONS, values))
        assert row.after.probability != pytest.approx(row.before.probability)
        for given, control in ((row.random, random), (row.matched, matched)):
            slow = [slow_probability(loaded, row.prompt, draw, values) for draw in control.draws]
            assert given == pytest.approx(slow)
    assert found.change.after == pytest.approx(np.mean([row.after.probability for row in found.rows]))
    means = np.mean([row.random for row in found.rows], axis=0)
    assert found.change.control_after_mean == pytest.approx(means.mean())
    assert found.change.control_after_sd == pytest.approx(means.std(ddof=1))


@pytest.mark.parametrize("family", ["bert", "xlm-roberta"])
def test_a_neuron_set_to_what_it_is_changes_nothing(family: str) -> None:
    """The mean over a prompt alone, with one place for its answer, is what its neurons are."""
    loaded = tiny(family)
    prompt = Prompt("The capital of France is [Y].", "Paris", "en")
    assert len(target(loaded, prompt).positions) == 1
    (row,) = finish(live(loaded, [prompt], Edit("mean", NEURONS, prompts=(prompt,)))).rows
    assert row.after.probability == pytest.approx(row.before.probability, rel=1e-12)
    assert row.random == pytest.approx([row.before.probability] * 10, rel=1e-12)


@pytest.mark.parametrize(("edit", "factor"), [(suppress(NEURONS), 0.0), (enhance(NEURONS, 2.5), 2.5)])
def test_scaling_is_that_of_the_effects(edit: Edit, factor: float) -> None:
    loaded = tiny("bert")
    assert finish(live(loaded, PROMPTS, edit, seed=4)) == finish(scaled(loaded, PROMPTS, NEURONS, factor, seed=4))


def test_donors_are_of_another_fact_and_in_the_same_language_where_there_is_one() -> None:
    asked = [
        Prompt("x [Y]", "Berlin", "en", "a"),
        Prompt("y [Y]", "巴黎", "zh", "b"),
        Prompt("z [Y]", "Paris", "de", "c"),
    ]
    for seed in range(20):
        first, second, third = donors(asked, REFERENCES, seed)
        assert first == 1  # the other English one has the same answer
        assert second == 1  # the only one of another fact
        assert third in (0, 2)
    assert len({donors(asked, REFERENCES, seed)[2] for seed in range(20)}) == 2
    assert donors(asked, REFERENCES, 1) == donors(asked, REFERENCES, 1)
    with pytest.raises(EditError, match="another fact"):
        donors(asked[:1], REFERENCES[:1], 0)


@pytest.mark.parametrize("kind", ["mean", "resample"])
def test_the_model_is_clean_at_every_yield_and_after_a_stop(kind: Any) -> None:
    loaded = tiny("gpt2")
    before = weights_of(loaded)
    edit = Edit(kind, NEURONS, prompts=REFERENCES)
    steps = 0
    for _ in live(loaded, PROMPTS, edit):
        assert count_hooks(loaded) == 0
        assert torch.is_grad_enabled()
        steps += 1
    for stop in range(1, steps):
        work = live(loaded, PROMPTS, edit)
        for _ in range(stop):
            next(work)
        work.close()
        assert count_hooks(loaded) == 0
    assert same_bits(loaded, before)


def test_activations_are_those_of_the_models_own_code() -> None:
    loaded = tiny("llama")
    found = finish(answer_activations(loaded, PROMPTS))
    assert np.allclose(found, [slow_activations(loaded, prompt) for prompt in PROMPTS], atol=1e-12)


def test_bad_requests_are_said() -> None:
    loaded = tiny("bert")
    with pytest.raises(EditError, match="changes weights"):
        finish(live(loaded, PROMPTS, erase(NEURONS)))
    with pytest.raises(PromptError, match="no prompt"):
        finish(live(loaded, [], Edit("mean", NEURONS, prompts=REFERENCES)))
    with pytest.raises(PromptError, match="L9N0"):
        finish(live(loaded, PROMPTS, Edit("mean", (Neuron(9, 0),), prompts=REFERENCES)))
