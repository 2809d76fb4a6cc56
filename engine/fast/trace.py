"""One reading of prompts and their blanked variants: all that the paths of every layer need, from two batches.

Causal models compute of a variant only the rows from its first blanked token on; what stands before is the prompt's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from engine.device import in_batches
from engine.fast.attention import Scoring, attend
from engine.fast.cost import Cost
from engine.types import Step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from engine.model import LoadedModel
    from engine.targets import Target
    from engine.types import Work


@dataclass(frozen=True)
class Trace:
    """F prompts of T tokens with K answer places each: N = F · K sites, a site being one prompt's one answer place.

    Lists hold one tensor per layer: `hidden` (F, T, hidden size) entered it; `query`, `key`, `value` are (F, T, heads,
    size); `residual` (N, hidden size) is what its down-projection's output is added to at the sites; `inputs`
    (N, width) and `variants` (N, S, width) are the neurons there, of the prompt and of its S variants. `rows`
    (N, size) stand before the unembedding. `places`, `prompt`, `answers` (N,): the site's token, prompt, answer id.
    """

    targets: tuple[Target, ...]
    places: Tensor
    prompt: Tensor
    answers: Tensor
    hidden: tuple[Tensor, ...]
    query: tuple[Tensor, ...]
    key: tuple[Tensor, ...]
    value: tuple[Tensor, ...]
    residual: tuple[Tensor, ...]
    inputs: tuple[Tensor, ...]
    variants: tuple[Tensor, ...]
    rows: Tensor

    @property
    def tokens(self) -> int:
        """T, the tokens of each prompt."""
        return int(self.hidden[0].shape[1])

    def select(self, prompts: Sequence[int]) -> Trace:
        """The trace of some of the prompts, in that order."""
        answers = len(self.targets[0].positions)
        chosen = torch.tensor(list(prompts), device=self.places.device)
        sites = (chosen[:, None] * answers + torch.arange(answers, device=chosen.device)).flatten()
        per_prompt = [tuple(each[chosen] for each in kept) for kept in (self.hidden, self.query, self.key, self.value)]
        per_site = [tuple(each[sites] for each in kept) for kept in (self.residual, self.inputs, self.variants)]
        hidden, query, key, value = per_prompt
        residual, inputs, variants = per_site
        return Trace(
            tuple(self.targets[number] for number in prompts),
            self.places[sites],
            torch.arange(len(chosen), device=chosen.device).repeat_interleave(answers),
            self.answers[sites],
            hidden, query, key, value, residual, inputs, variants,
            self.rows[sites],
        )  # fmt: skip


def trace(loaded: LoadedModel, targets: Sequence[Target], blank: int | None) -> Work[Trace]:
    """Read prompts that agree in their numbers of tokens, answer tokens and, unless `blank` is None, words.

    The prompts are read in one batch with the first variants. Yields after each layer.
    """
    first = targets[0]
    ids = torch.tensor([asked.ids for asked in targets], device=loaded.device)
    places = torch.tensor([asked.positions for asked in targets], device=loaded.device)
    words = [] if blank is None else [(number, word) for number, each in enumerate(targets) for word in each.words]
    count, answers = len(words) // len(targets), len(first.positions)
    layers, width = loaded.info.layers, loaded.info.width
    seen = [torch.empty(len(words), answers, width, dtype=loaded.dtype, device=loaded.device) for _ in range(layers)]
    readings: list[_Reading] = []

    def compute(start: int, stop: int) -> Work[None]:
        prompts = readings[0] if start else None
        batch = _Batch.of(ids, words[start:stop], blank or 0, places, _causal(loaded), with_prompts=not start)
        progress = Step(0, layers, f"{start} of {len(words)} variants read" if words else "Reading the prompt")
        reading = yield from _read(loaded, batch, prompts, seen, start, progress)
        if reading is not None:
            readings[:] = [reading]

    yield from in_batches(max(1, len(words)), Cost(loaded, ids.shape[1]).variant_bytes(), loaded.budget, compute)
    variants = [each.view(len(targets), count, answers, width).transpose(1, 2).flatten(0, 1) for each in seen]
    gold = torch.tensor([asked.answer_ids for asked in targets], device=loaded.device).flatten()
    prompt = torch.arange(len(targets), device=loaded.device).repeat_interleave(answers)
    (read,) = readings
    hidden, query, key, value = (tuple(each) for each in read.kept)
    return Trace(
        tuple(targets), places.flatten(), prompt, gold, hidden, query, key, value,
        tuple(read.residual), tuple(read.inputs), tuple(variants), read.rows,
    )  # fmt: skip


def _causal(loaded: LoadedModel) -> bool:
    assert loaded.blocks is not None
    return loaded.blocks.causal


@dataclass(frozen=True)
class _Batch:
    """Sequences as R rows, only those that a blanked word can reach and those that answer: P prompts, then V variants.

    `ids` (P + V, tokens); `sequence`, `place` (R,): which sequence, which token; `prompt` (P + V,): whose it is;
    `sites` ((P + V), K): where answer places are among the rows. `whole`: every token of every sequence is a row.
    """

    ids: Tensor
    prompts: int
    prompt: Tensor
    sequence: Tensor
    place: Tensor
    sites: Tensor
    whole: bool

    @classmethod
    def of(
        cls,
        ids: Tensor,
        words: Sequence[tuple[int, tuple[int, ...]]],
        blank: int,
        places: Tensor,
        causal: bool,
        with_prompts: bool,
    ) -> _Batch:
        prompts = len(ids) if with_prompts else 0
        prompt = torch.tensor([*range(prompts), *(number for number, _ in words)], device=ids.device)
        changed = ids[prompt]
        reached = torch.ones_like(changed, dtype=torch.bool)
        for row, (_, word) in enumerate(words, start=prompts):
            changed[row, list(word)] = blank
            reached[row, : word[0] if causal else 0] = False
        answers = places[prompt]
        reached.scatter_(1, answers, True)
        sequence, place = reached.nonzero(as_tuple=True)
        number = reached.flatten().cumsum(0).sub_(1).view(reached.shape)
        return cls(changed, prompts, prompt, sequence, place, number.gather(1, answers), not causal)

    def complete(self, rows: Tensor, kept: Tensor | None) -> Tensor:
        """Rows (R, …) as sequences (P + V, tokens, …); what no word reached is the prompt's, from `kept` if it was
        read before.

        Queries of such tokens are wasted on, not wrong: nothing reads what they bring.
        """
        shape = (*self.ids.shape, *rows.shape[1:])
        if self.whole:
            return rows.view(shape)
        full = (rows[: self.prompts * shape[1]].view(-1, *shape[1:]) if kept is None else kept)[self.prompt]
        full[self.sequence, self.place] = rows
        return full


_Kept = tuple[list["Tensor"], list["Tensor"], list["Tensor"], list["Tensor"]]


@dataclass(frozen=True)
class _Reading:
    """Of the prompts: what entered each layer and its projections; residuals, neurons and last rows at the sites."""

    kept: _Kept
    residual: list[Tensor]
    inputs: list[Tensor]
    rows: Tensor


def _read(
    loaded: LoadedModel, batch: _Batch, before: _Reading | None, seen: list[Tensor], start: int, progress: Step
) -> Work[_Reading | None]:
    """Read a batch: its variants' neurons go into `seen` from row `start` on, its prompts, if any, are given back."""
    blocks = loaded.blocks
    assert blocks is not None
    kept: _Kept = ([], [], [], [])
    residuals, inputs = [], []
    answers = batch.sites.shape[1]
    sites, own, tokens = batch.sites.flatten(), batch.prompts * answers, batch.ids.shape[1]
    stop = start + len(batch.ids) - batch.prompts
    with torch.no_grad():
        hidden = blocks.embed(batch.ids)[batch.sequence, batch.place]
    for layer in range(blocks.layers):
        last = layer == blocks.layers - 1
        with torch.no_grad():
            rows = (hidden, *blocks.project(layer, hidden, batch.place))
            for where, each in zip(kept, rows, strict=True):
                mine = each[: batch.prompts * tokens].view(batch.prompts, tokens, *each.shape[1:])
                where.append(mine.clone())  # a part that is kept must not keep the whole
            full = [
                batch.complete(each, None if before is None else before.kept[which][layer])
                for which, each in enumerate(rows[1:], start=1)
            ]
            scoring = Scoring.of(blocks, layer, tokens)
            context = attend(full[0], full[1], full[2], scoring, blocks.causal)[batch.sequence, batch.place]
            if last:
                context, hidden = context[sites], hidden[sites]
            inner, residual = blocks.mix(layer, context, hidden)
            neurons = blocks.activate(layer, inner)
            here, added = (neurons, residual) if last else (neurons[sites], residual[sites])
            inputs.append(here[:own].clone())
            residuals.append(added[:own].clone())
            seen[layer][start:stop] = here[own:].view(-1, answers, here.shape[-1])
            if not last:
                hidden = blocks.leave(layer, blocks.down(layer, neurons), residual)
        yield progress
    if not batch.prompts:
        return None
    with torch.no_grad():
        top = blocks.leave(blocks.layers - 1, blocks.down(blocks.layers - 1, neurons[:own]), residual[:own])
        return _Reading(kept, residuals, inputs, blocks.finish(top))
