"""Language-specific neurons by the entropy of their activation probability over languages (LAPE).

Source: Tang et al., Language-Specific Neurons, ACL 2024 (arXiv 2402.16438), section 2.2. They are what neurons that a
fact shares between languages should not be. Here as everywhere a neuron is an input of the down-projection, so in a
gated block it is active where the product of gate and value is positive; the paper looks at the gate alone.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.errors import KnownError
from engine.hooks import Sites, read
from engine.overlap import chance, independent, sizes_of
from engine.targets import target
from engine.types import FloatArray, Neuron, Prompt, Step, Work, frozen_array

if TYPE_CHECKING:
    from engine.model import LoadedModel
    from engine.targets import Target

SHARE = 0.01
"""The lowest hundredth of the entropies counts as specific."""

ACTIVE = 0.95
"""A neuron must be active, in some language, as often as this quantile of all (neuron, language) pairs."""


@dataclass(frozen=True)
class Specific:
    """A neuron that few languages activate: the one that does it most, and the entropy over languages in nats."""

    neuron: Neuron
    language: str
    entropy: float


@dataclass(frozen=True)
class LanguageSpecific:
    """Language-specific neurons, lowest entropy first, and what they were chosen from.

    `probabilities` is (languages, layers, width), the share of tokens at which each neuron is active; `entropies` is
    (layers, width), NaN for a neuron that is never active. `tokens` counts what was read of each language.
    """

    neurons: tuple[Specific, ...]
    probabilities: FloatArray
    entropies: FloatArray
    tokens: Mapping[str, int]


@dataclass(frozen=True)
class SpecificOverlap:
    """How many of a set are language-specific, how many chance would give, and P(at least so many by chance)."""

    count: int
    expected: float
    p_value: float


def language_specific(
    loaded: LoadedModel, prompts: Mapping[str, Sequence[Prompt]], *, share: float = SHARE, active: float = ACTIVE
) -> Work[LanguageSpecific]:
    """Read every language's prompts and choose the neurons of the lowest entropy.

    All places count but the tokenizer's special tokens, which are the same in every language. Raises `KnownError` for
    fewer than two languages or one without prompts, and `PromptError` for a prompt that the model cannot be asked.
    """
    if len(prompts) < 2 or not all(prompts.values()):
        raise KnownError("Language-specific neurons need prompts in at least two languages.", "Add a language.")
    found, tokens = [], {}
    total, done = sum(map(len, prompts.values())), 0
    for language, group in prompts.items():
        counts = np.zeros((loaded.info.layers, loaded.info.width))
        tokens[language] = 0
        for asked in [target(loaded, prompt) for prompt in group]:
            yield Step(done, total, f"Reading {language}")
            places = _places(loaded, asked)
            if places:
                counts += _active(loaded, asked, places)
            tokens[language] += len(places)
            done += 1
        found.append(counts / max(1, tokens[language]))
    yield Step(total, total, "Reading the languages")
    return chosen(tuple(prompts), np.stack(found), tokens, share=share, active=active)


def chosen(
    languages: Sequence[str],
    probabilities: FloatArray,
    tokens: Mapping[str, int],
    *,
    share: float = SHARE,
    active: float = ACTIVE,
) -> LanguageSpecific:
    """Choose from activation probabilities (languages, layers, width): lowest entropy among those active enough."""
    entropies = entropy(probabilities)
    bar = float(np.quantile(probabilities, active))
    candidates = np.argwhere((probabilities.max(axis=0) >= bar) & np.isfinite(entropies))
    values = entropies[tuple(candidates.T)]
    count = min(len(candidates), round(share * entropies.size))
    order = np.lexsort((candidates[:, 1], candidates[:, 0], values))[:count]
    loudest = probabilities.argmax(axis=0)
    neurons = tuple(
        Specific(Neuron(layer, index), languages[loudest[layer, index]], float(entropies[layer, index]))
        for layer, index in candidates[order].tolist()
    )
    return LanguageSpecific(neurons, frozen_array(probabilities), frozen_array(entropies), dict(tokens))


def entropy(probabilities: FloatArray) -> FloatArray:
    """Entropy in nats over the first axis of probabilities that need not add up to 1; NaN where all are 0."""
    total = probabilities.sum(axis=0)
    shares = np.divide(probabilities, total, out=np.zeros_like(probabilities), where=total > 0)
    logs = np.log(shares, out=np.zeros_like(shares), where=shares > 0)
    found: FloatArray = np.where(total > 0, -(shares * logs).sum(axis=0), np.nan)
    return found


def specific_overlap(neurons: Collection[Neuron], specific: LanguageSpecific) -> SpecificOverlap:
    """How many of the neurons are language-specific, beside random neurons of the same layers."""
    sets = {"shared": tuple(neurons), "specific": tuple(each.neuron for each in specific.neurons)}
    count = len(independent(sets))
    random = chance(sizes_of(sets), specific.entropies.shape[1])
    return SpecificOverlap(count, random.expected, random.p_value(count))


def _places(loaded: LoadedModel, asked: Target) -> tuple[int, ...]:
    """The places that count; of an encoder-decoder those of the decoder's answer."""
    if loaded.family.encoder:
        return asked.positions
    special = set(loaded.tokenizer.all_special_ids)
    return tuple(place for place, token in enumerate(asked.ids) if token not in special)


@torch.no_grad()
def _active(loaded: LoadedModel, asked: Target, places: tuple[int, ...]) -> FloatArray:
    """At how many of the places each neuron is positive, (layers, width)."""
    sites = Sites.of([places], loaded.device)
    with read(loaded, sites) as inputs:
        loaded.hidden(torch.tensor([asked.ids], device=loaded.device))
    rows = [(inputs[layer] > 0).sum(0) for layer in range(loaded.info.layers)]
    values: FloatArray = torch.stack(rows).cpu().numpy().astype(np.float64)
    return values
