"""A rewrite that is fitted: the value vectors of the chosen neurons alone are moved until the new answer wins.

What is free are the chosen columns of the down-projections, nothing else; activations and all other weights stay. The
loss is the mean over the prompts of −log P(new answer), plus the mean KL divergence in nats between what the model
said at the answer's places of unrelated prompts before and says now. Both are nats, so with the weight 1 a nat lost
there is worth a nat gained here. Neither neurons nor prompts are chosen by how well it goes.

Each vector is moved in units of its own length, at most by `radius` of them. The default is the size of the published
rewrite (λ₁ + λ₂ lengths), so that the two differ by direction and not by how far they may go; the steps are such that
the bound can be reached. Fitting ends where every new answer's tokens lead all others by the margin, where the loss
has not fallen for a while, or with the last step; the facts say which.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from engine.device import in_batches, row_bytes, row_work, rows_a_step
from engine.editing.stack import require_editable
from engine.editing.types import AnswerChange, Edit, EditError, FitFacts, Stopped, checked
from engine.fingerprint import fingerprint
from engine.hooks import Sites
from engine.neurons import existing
from engine.targets import target
from engine.types import Neuron, Step, Work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from torch import Tensor, nn

    from engine.model import LoadedModel
    from engine.targets import Target
    from engine.types import Prompt


@dataclass(frozen=True)
class FitSettings:
    """How a fit is run.

    `steps`: at most so many. `step`: how far a vector goes in one, about, in its own lengths. `radius`: how far from
    where it was it may end, likewise. `margin`: by how many nats each new token must lead the next one (the default is
    twice as likely). `locality`: what the unrelated prompts' KL is taken times. `patience`: so many steps may pass
    without the loss falling by a hundredth of a nat.
    """

    steps: int = 100
    step: float = 0.1
    radius: float = 9.0
    margin: float = 0.6931471805599453
    locality: float = 1.0
    patience: int = 20

    def __post_init__(self) -> None:
        if self.steps < 1 or self.patience < 1 or not (self.step > 0 and self.radius > 0 and self.locality >= 0):
            raise EditError(
                "A fit needs at least one step, and a step and a radius above 0.", "Leave the settings as they are."
            )


_FALL = 0.01
"""Nats that count as a fall of the loss."""


@dataclass(frozen=True)
class _Asked:
    """Targets of one length, so that nothing is padded. `before`: what was said at their places, (sites, vocabulary)
    as log-probabilities, for prompts that shall be left alone; None for those that shall change.
    """

    targets: tuple[Target, ...]
    before: Tensor | None = None


@dataclass
class _Score:
    """What one pass over all prompts gave: means in nats, and how many new answers lead by the margin."""

    loss: float = 0.0
    locality: float = 0.0
    wins: int = 0

    def total(self, settings: FitSettings) -> float:
        """What is minimised."""
        return self.loss + settings.locality * self.locality


def fit(
    loaded: LoadedModel,
    neurons: Sequence[Neuron],
    prompts: Sequence[Prompt],
    answers: Sequence[AnswerChange],
    *,
    unrelated: Sequence[Prompt] = (),
    settings: FitSettings | None = None,
    fact: str = "",
    note: str = "",
) -> Work[Edit]:
    """Fit a rewrite of the chosen neurons to the weights as they are now, and give it as an edit to be applied.

    `prompts` carry the new answers, in all languages and wordings that shall learn them; `answers` say what changes,
    for the record; `unrelated` carry any answers and shall keep what is said there. Raises `EditError` for a model that
    cannot be edited and without prompts, `PromptError` for what this model cannot be asked.
    """
    settings = settings or FitSettings()
    require_editable(loaded)
    chosen = existing(loaded.info, sorted(set(neurons)))
    if not chosen or not prompts:
        raise EditError("A fit needs neurons and prompts.", "Choose neurons, and give prompts with the new answer.")
    free = _Free(loaded, chosen, settings)
    wanted = [_Asked(group) for group in _by_length([target(loaded, prompt) for prompt in prompts])]
    others = yield from _as_they_are(loaded, [target(loaded, prompt) for prompt in unrelated])
    facts = yield from _fitted(loaded, free, wanted, others, settings)
    delta = free.delta()
    return checked(
        Edit(
            "fitted",
            chosen,
            answers=tuple(answers),
            prompts=tuple(prompts),
            unrelated=tuple(unrelated),
            delta=np.ascontiguousarray(delta, dtype="<f4").tobytes(),
            fit=facts,
            fact=fact,
            note=note,
        )
    )


class _Free:
    """The free part: per neuron a vector in units of its value vector's length, (n, hidden size), float32 or better."""

    def __init__(self, loaded: LoadedModel, neurons: Sequence[Neuron], settings: FitSettings) -> None:
        self._loaded = loaded
        self._radius = settings.radius
        wide = torch.float64 if loaded.dtype == torch.float64 else torch.float32
        self._layers: dict[int, list[int]] = {}
        for place, neuron in enumerate(neurons):
            self._layers.setdefault(neuron.layer, []).append(place)
        self._indices = {layer: [neurons[place].index for place in own] for layer, own in self._layers.items()}
        self.lengths = torch.zeros(len(neurons), 1, dtype=wide, device=loaded.device)
        for layer, places in self._layers.items():
            weight = loaded.weight(layer).detach()
            size = weight.to(wide).norm(dim=0)
            # A vector that was erased has no length to be measured in; then its layer's stand in.
            size = torch.where(size > 0, size, size.mean())
            self.lengths[places, 0] = size[self._indices[layer]].to(loaded.device)
        hidden = loaded.weight(0).shape[0]
        self.units = torch.zeros(len(neurons), hidden, dtype=wide, device=loaded.device, requires_grad=True)
        self.best = self.units.detach().clone()
        # Adam moves every number by its rate, so a vector of that many by the root of their count.
        self._adam = torch.optim.Adam([self.units], lr=settings.step / hidden**0.5)

    def delta(self) -> Any:
        """The changes that were kept, (neurons, hidden size), in the weights' own units."""
        return (self.best * self.lengths).cpu().numpy()

    def keep(self) -> None:
        """Let the present vectors be the ones that are kept."""
        self.best = self.units.detach().clone()

    def move(self) -> None:
        """One step down the gradient that has gathered, back into the ball where it left it."""
        self._adam.step()
        self._adam.zero_grad()
        with torch.no_grad():
            size = self.units.norm(dim=1, keepdim=True)
            self.units *= (self._radius / size.clamp(min=1e-12)).clamp(max=1.0)

    @contextmanager
    def in_force(self) -> Iterator[None]:
        """What the changed columns would write is added to what the down-projections give, at every place."""

        def hook_of(layer: int) -> Callable[..., Tensor]:
            places, indices = self._layers[layer], self._indices[layer]

            def add(_module: nn.Module, arguments: tuple[Tensor, ...], output: Tensor) -> Tensor:
                delta = (self.units[places] * self.lengths[places]).to(output.device)
                more = arguments[0][..., indices].to(delta.dtype) @ delta
                return output + more.to(output.dtype)

            return add

        with ExitStack() as stack:
            for layer in self._layers:
                stack.callback(self._loaded.downs[layer].register_forward_hook(hook_of(layer)).remove)
            yield


def _fitted(
    loaded: LoadedModel, free: _Free, wanted: Sequence[_Asked], others: Sequence[_Asked], settings: FitSettings
) -> Work[FitFacts]:
    count = sum(len(group.targets) for group in wanted)
    kept = first = _Score()
    best = level = float("inf")
    stopped: Stopped | None = None
    passes = since = 0
    while True:
        score = yield from _pass(loaded, free, wanted, others, settings, Step(passes, settings.steps, "Fitting"))
        total = score.total(settings)
        first = score if passes == 0 else first
        level, since = (total, 0) if total < level - _FALL else (level, since + 1)
        stopped = _reason_to_stop(won=score.wins == count, idle=since, passes=passes, settings=settings)
        if stopped == "won" or total < best:
            kept, best = score, total
            free.keep()
        if stopped is not None:
            break
        free.move()
        passes += 1
    yield Step(settings.steps, settings.steps, "Fitting")
    return FitFacts(
        steps=passes,
        first_loss=first.total(settings),
        loss=kept.total(settings),
        locality=kept.locality,
        norm=float(free.best.norm(dim=1).max()),
        wins=kept.wins,
        prompts=count,
        stopped=stopped,
        converged=stopped == "won",
        on=fingerprint(loaded),
    )


def _reason_to_stop(*, won: bool, idle: int, passes: int, settings: FitSettings) -> Stopped | None:
    if won:
        return "won"
    if idle > settings.patience:
        return "no progress"
    return "most steps" if passes == settings.steps else None


def _pass(
    loaded: LoadedModel,
    free: _Free,
    wanted: Sequence[_Asked],
    others: Sequence[_Asked],
    settings: FitSettings,
    step: Step,
) -> Work[_Score]:
    """The loss of all prompts and its gradient, gathered batch by batch; clean at every yield."""
    score = _Score()
    share = 1 / sum(len(group.targets) for group in wanted)
    kept = sum(len(group.targets) for group in others)
    for group in (*wanted, *others):
        most = max(len(asked.positions) for asked in group.targets)
        length = len(group.targets[0].ids)
        cost = row_bytes(loaded, length, loaded.info.layers, most)
        work = rows_a_step(loaded, 3 * row_work(loaded, length, loaded.info.layers, most))

        def compute(start: int, stop: int, group: _Asked = group) -> Iterator[None]:
            with torch.enable_grad(), free.in_force():
                logs, counts = _log_probabilities(loaded, group.targets[start:stop])
                if group.before is None:
                    part, wins = _new_answers(logs, group.targets[start:stop], counts, settings.margin)
                    torch.autograd.backward(part * share)
                    score.loss += float(part.detach()) * share
                    score.wins += wins
                else:
                    first = sum(len(asked.positions) for asked in group.targets[:start])
                    before = group.before[first : first + len(logs)]
                    each = torch.split((before.exp() * (before - logs)).sum(1), counts)
                    apart = torch.stack([places.mean() for places in each]).sum() / kept
                    torch.autograd.backward(settings.locality * apart)
                    score.locality += float(apart.detach())
            yield

        yield step
        for _ in in_batches(len(group.targets), cost, loaded.budget, compute, work):
            yield step
    return score


def _new_answers(logs: Tensor, targets: Sequence[Target], counts: Sequence[int], margin: float) -> tuple[Tensor, int]:
    """Σ −log P(answer) over the targets, and how many of them lead at all their places by the margin."""
    gold = torch.tensor([token for asked in targets for token in asked.answer_ids], device=logs.device)[:, None]
    own = logs.gather(1, gold)
    rest = logs.detach().scatter(1, gold, -torch.inf).amax(1, keepdim=True)
    leads = torch.split((own.detach() - rest >= margin).squeeze(1), list(counts))
    return -own.sum(), sum(bool(each.all()) for each in leads)


def _log_probabilities(loaded: LoadedModel, targets: Sequence[Target]) -> tuple[Tensor, list[int]]:
    """Log-probabilities (sites, vocabulary) at all places of targets of one length, and how many each one has."""
    ids = torch.tensor([asked.ids for asked in targets], device=loaded.device)
    sites = Sites.of([asked.positions for asked in targets], loaded.device)
    return loaded.logits(ids, sites).log_softmax(-1), [len(asked.positions) for asked in targets]


def _as_they_are(loaded: LoadedModel, targets: Sequence[Target]) -> Work[list[_Asked]]:
    """Targets by length with what the model says at their places now."""
    found = []
    for group in _by_length(targets):
        parts: list[Tensor] = []

        def compute(start: int, stop: int, group: tuple[Target, ...] = group) -> Iterator[Tensor]:
            with torch.no_grad():
                logs, _ = _log_probabilities(loaded, group[start:stop])
            yield logs

        most = max(len(asked.positions) for asked in group)
        for part in in_batches(len(group), row_bytes(loaded, len(group[0].ids), 1, most), loaded.budget, compute):
            parts.append(part)
            yield Step(0, 0, "Reading what shall stay")
        found.append(_Asked(group, torch.cat(parts)))
    return found


def _by_length(targets: Sequence[Target]) -> list[tuple[Target, ...]]:
    lengths: dict[int, list[Target]] = {}
    for asked in targets:
        lengths.setdefault(len(asked.ids), []).append(asked)
    return [tuple(group) for group in lengths.values()]
