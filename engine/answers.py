"""What a model says at the answer slot, as it is or with some neurons scaled."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import torch

from engine.device import in_chunks, row_bytes, row_work, rows_a_step
from engine.fast.suppression import ordered, scaled_answers
from engine.fast.trace import trace
from engine.hooks import Sites, write
from engine.targets import Target, target, token_text
from engine.types import Answer, FloatArray, Neuron, TokenProbability, finished, frozen_array

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from torch import Tensor

    from engine.model import LoadedModel
    from engine.types import Prompt


_WORTH_SHARING = 3
"""Trials of one prompt from which on reading it once costs less than what is shared."""


@dataclass(frozen=True)
class Trial:
    """A target to be answered with neurons multiplied by factors (0 suppresses, 2 doubles) at all its answer places."""

    target: Target
    scaling: Mapping[Neuron, float] = field(default_factory=dict)


def answer(loaded: LoadedModel, prompt: Prompt, top: int = 10, scaling: Mapping[Neuron, float] | None = None) -> Answer:
    """The answer to one prompt; `scaling` as in `Trial`. Raises `PromptError`, see `engine.targets.target`."""
    return answers(loaded, [prompt], top, scaling)[0]


def answers(
    loaded: LoadedModel, prompts: Sequence[Prompt], top: int = 10, scaling: Mapping[Neuron, float] | None = None
) -> list[Answer]:
    """The answers to prompts, in their order, from batches of equal length (so that nothing is padded)."""
    trials = [Trial(target(loaded, prompt), scaling or {}) for prompt in prompts]
    found: dict[int, Answer] = {}
    for number, logits in answer_logits(loaded, trials):
        found[number] = answer_of(loaded, trials[number].target, logits, top)
    return [found[number] for number in range(len(trials))]


@dataclass(frozen=True)
class Reply:
    """What is said of an answer's K tokens: log p of each, (K,), and the worst token's rank from 1."""

    log_probabilities: FloatArray
    rank: int


def log_probabilities(loaded: LoadedModel, trials: Sequence[Trial]) -> list[FloatArray]:
    """log p of each answer token, one (K,) array per trial in their order: the cheap way to compare many scalings."""
    found = dict(replies(loaded, trials))
    return [found[number].log_probabilities for number in range(len(trials))]


def replies(loaded: LoadedModel, trials: Sequence[Trial]) -> Iterator[tuple[int, Reply]]:
    """Each trial's number and its reply; clean at every yield.

    Trials of one prompt share whatever they have in common, where the fast path holds and the answer is one token.
    """
    together: dict[Target, list[int]] = {}
    for number, trial in enumerate(trials):
        together.setdefault(trial.target, []).append(number)
    apart: list[int] = []
    for asked, numbers in together.items():
        if len(numbers) >= _WORTH_SHARING and len(asked.positions) == 1 and loaded.blocks is not None:
            yield from _shared_replies(loaded, asked, {number: trials[number] for number in numbers})
        else:
            apart += numbers
    for place, logits in answer_logits(loaded, [trials[number] for number in apart]):
        yield apart[place], _reply(trials[apart[place]].target, logits)


def _shared_replies(loaded: LoadedModel, asked: Target, trials: Mapping[int, Trial]) -> Iterator[tuple[int, Reply]]:
    read = finished(trace(loaded, [asked], blank=None))
    numbers = list(trials)
    for batch in scaled_answers(loaded, read, [ordered(trials[number].scaling) for number in numbers]):
        for place, said in batch:
            logs = frozen_array(said.log_probability.cpu().numpy(), "float64")
            yield numbers[place], Reply(logs, int(said.rank.max()))


def _reply(asked: Target, logits: Tensor) -> Reply:
    """From the logits (K, vocabulary)."""
    chosen = torch.tensor(asked.answer_ids, device=logits.device).unsqueeze(1)
    gold = logits.gather(1, chosen)
    exact = logits if logits.device.type == "mps" else logits.double()
    logs = (exact.gather(1, chosen) - exact.logsumexp(1, keepdim=True)).squeeze(1)
    return Reply(frozen_array(logs.cpu().numpy(), "float64"), int((logits > gold).sum(1).max()) + 1)


def answer_of(loaded: LoadedModel, asked: Target, logits: Tensor, top: int = 10) -> Answer:
    """The answer that the logits (K, vocabulary) at the K places of a target mean: joint p = exp Σ log p."""
    chosen = torch.tensor(asked.answer_ids, device=logits.device).unsqueeze(1)
    logs = logits.log_softmax(-1)
    total = (
        float(logs.gather(1, chosen).double().sum())
        if logs.device.type != "mps"
        else float(logs.gather(1, chosen).sum())
    )
    worst = int((logits > logits.gather(1, chosen)).sum(1).max()) + 1
    best = logs[0].topk(min(top, logs.shape[1]))
    likeliest = tuple(
        TokenProbability(token_text(loaded.tokenizer, token), probability)
        for token, probability in zip(best.indices.tolist(), best.values.exp().tolist(), strict=True)
    )
    probability = float(torch.tensor(total, dtype=torch.float64).exp())
    return Answer(asked.answer_tokens, asked.answer_ids, probability, total, worst, likeliest)


def answer_logits(loaded: LoadedModel, trials: Sequence[Trial]) -> Iterator[tuple[int, Tensor]]:
    """Each trial's number and its logits (K, vocabulary), from batches of equal length; clean at every yield."""
    lengths: dict[int, list[int]] = {}
    for number, trial in enumerate(trials):
        lengths.setdefault(len(trial.target.ids), []).append(number)
    for length, numbers in lengths.items():
        yield from _equal_lengths(loaded, {number: trials[number] for number in numbers}, length)


def _equal_lengths(loaded: LoadedModel, trials: Mapping[int, Trial], length: int) -> Iterator[tuple[int, Tensor]]:
    numbers = list(trials)
    results: list[tuple[int, Tensor]] = []

    def compute(start: int, stop: int) -> None:
        chunk = numbers[start:stop]
        results.extend(zip(chunk, _batch(loaded, [trials[number] for number in chunk]), strict=True))

    sites = max(len(trial.target.positions) for trial in trials.values())
    most = rows_a_step(loaded, row_work(loaded, length, loaded.info.layers, sites))
    for _ in in_chunks(len(numbers), row_bytes(loaded, length, 1, sites), loaded.budget, compute, most):
        yield from results
        results.clear()


@torch.no_grad()
def _batch(loaded: LoadedModel, trials: Sequence[Trial]) -> tuple[Tensor, ...]:
    ids = torch.tensor([trial.target.ids for trial in trials], device=loaded.device)
    counts = [len(trial.target.positions) for trial in trials]
    sites = Sites.of([trial.target.positions for trial in trials], loaded.device)
    with write(loaded, sites, _scalings(loaded, trials)):
        logits = loaded.logits(ids, sites)
    return torch.split(logits, counts)


def _scalings(loaded: LoadedModel, trials: Sequence[Trial]) -> dict[int, Callable[[Tensor], Tensor]]:
    """One change per touched layer: the sites' vectors times a matrix (sites, width) of factors."""
    factors: dict[int, Tensor] = {}
    site = 0
    for trial in trials:
        count = len(trial.target.positions)
        for neuron, factor in trial.scaling.items():
            if neuron.layer not in factors:
                total = sum(len(each.target.positions) for each in trials)
                factors[neuron.layer] = torch.ones(total, loaded.info.width, dtype=loaded.dtype)
            factors[neuron.layer][site : site + count, neuron.index] = factor
        site += count

    def change_of(matrix: Tensor) -> Callable[[Tensor], Tensor]:
        return lambda values: values * matrix

    return {layer: change_of(matrix.to(loaded.device)) for layer, matrix in factors.items()}
