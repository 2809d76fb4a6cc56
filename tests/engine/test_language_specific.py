"""Language-specific neurons: the entropy by hand, planted ones, and what is read against the modules' own inputs."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from engine.errors import KnownError
from engine.hooks import count_hooks
from engine.language_specific import chosen, entropy, language_specific, specific_overlap
from engine.targets import target
from engine.types import Neuron, Prompt
from tests.engine.tiny import LAYERS, WIDTH, finish, tiny

LANGUAGES = ("en", "zh", "ar")
PROMPTS = {
    "en": [
        Prompt("The capital of France is [Y].", "Paris", "en"),
        Prompt("The capital of Germany is [Y].", "Berlin", "en"),
    ],
    "zh": [Prompt("法国的首都是[Y]。", "巴黎", "zh"), Prompt("德国的首都是[Y]。", "柏林", "zh")],
}


def test_entropy_by_hand() -> None:
    probabilities = np.array([[0.5, 0.2, 0.0, 0.3], [0.5, 0.0, 0.0, 0.1]])
    found = entropy(probabilities)
    assert found[:2] == pytest.approx([math.log(2), 0.0])
    assert math.isnan(found[2])
    assert found[3] == pytest.approx(-(0.75 * math.log(0.75) + 0.25 * math.log(0.25)))
    np.testing.assert_allclose(entropy(probabilities * 0.4), found, equal_nan=True)


def test_planted_neurons_are_chosen_with_their_language() -> None:
    rng = np.random.default_rng(2)
    probabilities = rng.uniform(0.2, 0.5, size=(3, 4, 100))
    planted = {Neuron(0, 7): "zh", Neuron(3, 99): "ar", Neuron(1, 0): "en", Neuron(1, 1): "en"}
    for neuron, language in planted.items():
        probabilities[:, neuron.layer, neuron.index] = 0.01
        probabilities[LANGUAGES.index(language), neuron.layer, neuron.index] = 0.9
    silent = Neuron(2, 2)
    probabilities[:, silent.layer, silent.index] = (1e-6, 0.0, 0.0)
    found = chosen(LANGUAGES, probabilities, {}, share=0.01)
    assert {each.neuron: each.language for each in found.neurons} == planted
    assert [each.entropy for each in found.neurons] == sorted(each.entropy for each in found.neurons)
    # A neuron that hardly ever is active has the lowest entropy of all, and says nothing of a language.
    assert found.entropies[silent.layer, silent.index] == 0.0
    everyone = chosen(LANGUAGES, probabilities, {}, share=0.01, active=0.0)
    assert everyone.neurons[0].neuron == silent


@pytest.mark.parametrize("family", ["bert", "gpt2", "llama"])
def test_what_is_read_is_what_the_modules_get(family: str) -> None:
    loaded = tiny(family)
    found = finish(language_specific(loaded, PROMPTS))
    special = set(loaded.tokenizer.all_special_ids)
    for number, (language, prompts) in enumerate(PROMPTS.items()):
        active, tokens = np.zeros((LAYERS, WIDTH)), 0
        for prompt in prompts:
            ids = target(loaded, prompt).ids
            places = [place for place, token in enumerate(ids) if token not in special]
            caught: list[np.ndarray] = []
            handles = [
                down.register_forward_pre_hook(
                    lambda _module, inputs, kept=caught: kept.append(inputs[0].detach().reshape(-1, WIDTH).numpy())
                )
                for down in loaded.downs
            ]
            with torch.no_grad():
                loaded.model(input_ids=torch.tensor([ids]))
            for handle in handles:
                handle.remove()
            active += np.stack([(values[places] > 0).sum(axis=0) for values in caught])
            tokens += len(places)
        assert found.tokens[language] == tokens > 0
        np.testing.assert_allclose(found.probabilities[number], active / tokens)
    assert len(found.neurons) == round(0.01 * LAYERS * WIDTH)
    assert {each.language for each in found.neurons} <= set(PROMPTS)


def test_one_text_in_two_languages_tells_them_apart_nowhere() -> None:
    same = {"en": PROMPTS["en"], "de": PROMPTS["en"]}
    found = finish(language_specific(tiny("bert"), same))
    active = np.isfinite(found.entropies)
    np.testing.assert_allclose(found.entropies[active], math.log(2))


def test_the_overlap_stands_beside_chance() -> None:
    found = chosen(LANGUAGES, np.random.default_rng(1).uniform(size=(3, 2, 50)), {}, share=0.1, active=0.0)
    neurons = [each.neuron for each in found.neurons]
    own = specific_overlap(neurons[:4], found)
    assert own.count == 4
    layers = [neuron.layer for neuron in neurons]
    assert own.expected == pytest.approx(sum(layers.count(neuron.layer) / 50 for neuron in neurons[:4]))
    assert own.p_value < 0.01
    none = specific_overlap([], found)
    assert (none.count, none.expected, none.p_value) == (0, 0.0, 1.0)


def test_it_is_clean_at_every_step_and_needs_two_languages() -> None:
    loaded = tiny("bert")
    for _ in language_specific(loaded, PROMPTS):
        assert count_hooks(loaded) == 0
        assert torch.is_grad_enabled()
    for wrong in ({"en": PROMPTS["en"]}, {"en": PROMPTS["en"], "zh": []}):
        with pytest.raises(KnownError, match="at least two languages"):
            finish(language_specific(loaded, wrong))
