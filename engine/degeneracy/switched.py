"""The answer's probability with sets of neurons off, many sets at a time.

Where the fast path holds, sets of one prompt share what they have in common (`engine.fast.suppression`): a pair costs
no more than the layers above its upper neuron.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from engine.answers import Trial, answer_logits, answer_of, replies
from engine.degeneracy.types import Tested
from engine.neurons import existing
from engine.targets import target
from engine.types import FloatArray, Neuron, Prompt, Step, Work, frozen_array

if TYPE_CHECKING:
    from engine.model import LoadedModel

Sets = Sequence[Collection[Neuron]]
Values = Mapping[frozenset[Neuron], FloatArray]
"""A set → log P of the answer with it off, (prompts,)."""

_Logs = Iterator[tuple[int, float]]


def switched_off(
    loaded: LoadedModel, prompts: Sequence[Prompt], sets: Sets, text: str = "Testing sets"
) -> Work[FloatArray]:
    """log P of the answer (natural, joint over its tokens) with each set at zero, (sets, prompts); equal sets run once.

    Neurons are set to zero where the answer's tokens are read, in all layers at once. Raises `PromptError` for a prompt
    that this model cannot be asked and for a neuron that it does not have.
    """
    return (yield from _columns(loaded, prompts, sets, _shared, text))


def measured(
    loaded: LoadedModel, prompts: Sequence[Prompt], neurons: Sequence[Neuron], sets: Sets, text: str = "Testing sets"
) -> Work[Tested]:
    """`Tested` over the neurons: nothing off first, then every set of them once, in the order given."""
    keys = with_nothing_off(sets)
    values = yield from switched_off(loaded, prompts, keys, text)
    return assembled(neurons, dict(zip(keys, values, strict=True)))


def measured_apart(
    loaded: LoadedModel, prompts: Sequence[Prompt], neurons: Sequence[Neuron], sets: Sets, text: str = "Testing again"
) -> Work[Tested]:
    """As `measured`, but each set goes through the whole model by itself, with nothing shared between sets."""
    keys = with_nothing_off(sets)
    values = yield from _columns(loaded, prompts, keys, _apart, text)
    return assembled(neurons, dict(zip(keys, values, strict=True)))


def assembled(neurons: Sequence[Neuron], values: Values) -> Tested:
    """`Tested` over the neurons from the values of sets of them, in the mapping's order; nothing off comes first."""
    keys = with_nothing_off(list(values))
    off = np.zeros((len(keys), len(neurons)), dtype=bool)
    place = {neuron: number for number, neuron in enumerate(neurons)}
    for row, members in enumerate(keys):
        off[row, [place[neuron] for neuron in members]] = True
    return Tested(tuple(neurons), frozen_array(off), frozen_array([values[members] for members in keys], "float64"))


def with_nothing_off(sets: Iterable[Collection[Neuron]]) -> list[frozenset[Neuron]]:
    """Nothing off first, then every set once, in the order given."""
    return list(dict.fromkeys([frozenset[Neuron](), *map(frozenset, sets)]))


def _columns(
    loaded: LoadedModel,
    prompts: Sequence[Prompt],
    sets: Sets,
    ask: Callable[[LoadedModel, Sequence[Trial]], _Logs],
    text: str,
) -> Work[FloatArray]:
    targets = [target(loaded, prompt) for prompt in prompts]
    keys = [frozenset(members) for members in sets]
    unique = list(dict.fromkeys(keys))
    existing(loaded.info, {neuron for key in unique for neuron in key})
    values = np.zeros((len(unique), len(targets)))
    total = len(unique) * len(targets)
    done = 0
    for column, asked in enumerate(targets):
        yield Step(done, total, text)
        trials = [Trial(asked, dict.fromkeys(sorted(key), 0.0)) for key in unique]
        for row, log_probability in ask(loaded, trials):
            values[row, column] = min(0.0, log_probability)
            done += 1
            yield Step(done, total, text)
    place = {key: row for row, key in enumerate(unique)}
    return frozen_array(values[[place[key] for key in keys]], "float64")


def _shared(loaded: LoadedModel, trials: Sequence[Trial]) -> _Logs:
    for row, reply in replies(loaded, trials):
        yield row, float(reply.log_probabilities.sum())


def _apart(loaded: LoadedModel, trials: Sequence[Trial]) -> _Logs:
    for row, logits in answer_logits(loaded, trials):
        yield row, answer_of(loaded, trials[row].target, logits, top=1).log_probability
