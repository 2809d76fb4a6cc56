"""Training free numbers until the model gives new answers, and what the model says on the way.

The loss is the mean over the prompts of the mean −log p of the answer's tokens, in nats: at all masks of the slot in
masked models, at the answer behind the prompt in causal ones, nowhere else. Adam (Kingma and Ba 2015) without weight
decay; all prompts make one step; the model is in evaluation mode, so that nothing is dropped at random. Nothing is
stopped early or chosen by how well it goes.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.device import in_batches, row_bytes, row_work, rows_a_step
from engine.hooks import Sites
from engine.types import FloatArray, Step, Work, frozen_array

if TYPE_CHECKING:
    from torch import Tensor

    from engine.model import LoadedModel
    from engine.targets import Target
    from engine.tuning.free import Free


@dataclass(frozen=True)
class TrainSettings:
    """`steps` of Adam at a fixed `rate`."""

    steps: int = 40
    rate: float = 0.01


@dataclass(frozen=True)
class Readings:
    """What is said of each target's answer: Σ log p of its tokens, and the worst token's rank from 1; both (n,).

    Where the model says no number, log p is NaN and the rank that of the last token.
    """

    log_probabilities: FloatArray
    ranks: FloatArray


@dataclass(frozen=True)
class Curve:
    """A training's course, one row before each step and one after the last: (steps + 1, targets).

    `finished`: all steps were made; else the loss was no number any more, and the last rows repeat what came before.
    """

    log_probabilities: FloatArray
    ranks: FloatArray
    finished: bool


def train(loaded: LoadedModel, free: Free, targets: Sequence[Target], settings: TrainSettings) -> Work[Curve]:
    """Move the free numbers so that the targets' answers become likely. Raises `OutOfMemoryError`.

    Deterministic: it depends on the model, what is free, the targets in their order and the settings alone.
    """
    adam = torch.optim.Adam(free.values, lr=settings.rate, weight_decay=0.0, foreach=False, fused=False)
    course: list[Readings] = []
    finished = True
    for step in range(settings.steps):
        said = yield from _pass(loaded, free, targets, Step(step, settings.steps, "Training"))
        course.append(said)
        if not np.isfinite(said.log_probabilities).all():
            finished = False
            break
        adam.step()
        adam.zero_grad()
    else:
        course.append((yield from read(loaded, targets, free)))
    course += course[-1:] * (settings.steps + 1 - len(course))
    free.require_rest_untouched()
    return Curve(
        frozen_array([each.log_probabilities for each in course], "float64"),
        frozen_array([each.ranks for each in course], "float64"),
        finished,
    )


def read(loaded: LoadedModel, targets: Sequence[Target], free: Free | None = None) -> Work[Readings]:
    """What is said of the targets' answers, with the free numbers in force or by the model as it is."""
    found: dict[int, tuple[float, int]] = {}
    for numbers in _by_length(targets):

        def compute(start: int, stop: int, numbers: list[int] = numbers) -> Iterator[None]:
            chosen = numbers[start:stop]
            with torch.no_grad(), nullcontext() if free is None else free.in_force():
                logs, counts = _log_probabilities(loaded, [targets[number] for number in chosen])
            found.update(_said(logs, counts, {number: targets[number] for number in chosen}))
            yield

        cost, most = _cost(loaded, [targets[number] for number in numbers], 1)
        for _ in in_batches(len(numbers), cost, loaded.budget, compute, most):
            yield Step(0, 0, "Asking")
    return _readings(found)


def _pass(loaded: LoadedModel, free: Free, targets: Sequence[Target], step: Step) -> Work[Readings]:
    """The loss's gradient, gathered batch by batch, and what was said before the step."""
    found: dict[int, tuple[float, int]] = {}
    for numbers in _by_length(targets):

        def compute(start: int, stop: int, numbers: list[int] = numbers) -> Iterator[None]:
            chosen = numbers[start:stop]
            with torch.enable_grad(), free.in_force():
                logs, counts = _log_probabilities(loaded, [targets[number] for number in chosen])
                gold = _gold(logs, [targets[number] for number in chosen])
                parts = torch.split(logs.gather(1, gold).squeeze(1), counts)
                loss = -torch.stack([part.mean() for part in parts]).sum() / len(targets)
                torch.autograd.backward(loss, inputs=free.values)
            found.update(_said(logs.detach(), counts, {number: targets[number] for number in chosen}))
            yield

        cost, most = _cost(loaded, [targets[number] for number in numbers], 3 * loaded.info.layers)
        yield step
        for _ in in_batches(len(numbers), cost, loaded.budget, compute, most):
            yield step
    return _readings(found)


def _log_probabilities(loaded: LoadedModel, targets: Sequence[Target]) -> tuple[Tensor, list[int]]:
    """Log-probabilities (sites, vocabulary) at all places of targets of one length, and how many each one has."""
    ids = torch.tensor([asked.ids for asked in targets], device=loaded.device)
    sites = Sites.of([asked.positions for asked in targets], loaded.device)
    return loaded.logits(ids, sites).log_softmax(-1), [len(asked.positions) for asked in targets]


def _said(logs: Tensor, counts: Sequence[int], targets: Mapping[int, Target]) -> dict[int, tuple[float, int]]:
    """Σ log p and the worst rank of each target, from log-probabilities (sites, vocabulary)."""
    chosen = logs.gather(1, _gold(logs, list(targets.values())))
    # Counted by those that are not above, so that what is no number ranks last and not first.
    ranks = (logs.shape[1] - (logs <= chosen).sum(1) + 1).clamp(max=logs.shape[1])
    sums = torch.stack([part.double().sum() for part in torch.split(chosen.cpu(), list(counts))]).tolist()
    worst = [int(part.max()) for part in torch.split(ranks.cpu(), list(counts))]
    return dict(zip(targets, zip(sums, worst, strict=True), strict=True))


def _gold(logs: Tensor, targets: Sequence[Target]) -> Tensor:
    return torch.tensor([token for asked in targets for token in asked.answer_ids], device=logs.device)[:, None]


def _readings(found: Mapping[int, tuple[float, int]]) -> Readings:
    pairs = [found[number] for number in range(len(found))]
    logs = [log if math.isfinite(log) else math.nan for log, _ in pairs]
    return Readings(frozen_array(logs, "float64"), frozen_array([rank for _, rank in pairs], "float64"))


def _cost(loaded: LoadedModel, targets: Sequence[Target], layers: int) -> tuple[int, int]:
    """Bytes of one of these targets of equal length, and how many of them make one step."""
    length, sites = len(targets[0].ids), max(len(asked.positions) for asked in targets)
    work = row_work(loaded, length, loaded.info.layers, sites) * (1 if layers == 1 else 3)
    return row_bytes(loaded, length, layers, sites), rows_a_step(loaded, work)


def _by_length(targets: Sequence[Target]) -> list[list[int]]:
    lengths: dict[int, list[int]] = {}
    for number, asked in enumerate(targets):
        lengths.setdefault(len(asked.ids), []).append(number)
    return list(lengths.values())
