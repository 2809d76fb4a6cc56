"""One reading of prompts and their blanked variants: all that the paths of every layer need, from two batches.

Causal models compute of a variant only the rows from its first blanked token on; what stands before is the prompt's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from engine.device import in_chunks, work_limit
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
    """Read prompts that agree in their numbers of tokens, answer tokens and, unless `blank` is None, words."""
    blocks = loaded.blocks
    assert blocks is not None
    first = targets[0]
    ids = torch.tensor([asked.ids for asked in targets], device=loaded.device)
    places = torch.tensor([asked.positions for asked in targets], device=loaded.device).flatten()
    prompt = torch.arange(len(targets), device=loaded.device).repeat_interleave(len(first.positions))
    with torch.no_grad():
        kept, residual, inputs, rows = _read_prompts(loaded, ids, prompt, places)
    yield Step(0, loaded.info.layers, "The prompt is read")
    words = [] if blank is None else [(number, word) for number, each in enumerate(targets) for word in each.words]
    count = len(words) // len(targets)
    seen = [each.new_empty(len(words), len(first.positions), loaded.info.width) for each in inputs]

    def compute(start: int, stop: int) -> None:
        with torch.no_grad():
            variants = _Variants.of(ids, words[start:stop], blank or 0, places, blocks.causal)
            _read_variants(loaded, variants, kept, seen, start)

    if words:
        cost = Cost(loaded, ids.shape[1])
        most = max(1, work_limit(loaded.device) // cost.variant_work())
        for done in in_chunks(len(words), cost.variant_bytes(), loaded.budget, compute, most):
            yield Step(0, loaded.info.layers, f"{done} of {len(words)} variants read")
    variants = [
        each.view(len(targets), count, len(first.positions), each.shape[-1]).transpose(1, 2).flatten(0, 1)
        for each in seen
    ]
    answers = torch.tensor([asked.answer_ids for asked in targets], device=loaded.device).flatten()
    hidden, query, key, value = kept
    return Trace(
        tuple(targets), places, prompt, answers, tuple(hidden), tuple(query), tuple(key), tuple(value),
        tuple(residual), tuple(inputs), tuple(variants), rows,
    )  # fmt: skip


_Kept = tuple[list["Tensor"], list["Tensor"], list["Tensor"], list["Tensor"]]


def _read_prompts(
    loaded: LoadedModel, ids: Tensor, prompt: Tensor, places: Tensor
) -> tuple[_Kept, list[Tensor], list[Tensor], Tensor]:
    """The prompts themselves, every row of every layer."""
    blocks = loaded.blocks
    assert blocks is not None
    everywhere = torch.arange(ids.shape[1], device=ids.device).expand(ids.shape)
    kept: _Kept = ([], [], [], [])
    residuals, inputs = [], []
    hidden = blocks.embed(ids)
    for layer in range(blocks.layers):
        projected = blocks.project(layer, hidden, everywhere)
        for where, each in zip(kept, (hidden, *projected), strict=True):
            where.append(each)
        context = attend(*projected, Scoring.of(blocks, layer, ids.shape[1]), blocks.causal)
        inner, residual = blocks.mix(layer, context, hidden)
        neurons = blocks.activate(layer, inner)
        residuals.append(residual[prompt, places])
        inputs.append(neurons[prompt, places])
        hidden = blocks.leave(layer, blocks.down(layer, neurons), residual)
    return kept, residuals, inputs, blocks.finish(hidden[prompt, places])


@dataclass(frozen=True)
class _Variants:
    """V variants as R rows, only those that a blanked word can reach and those that answer.

    `sequence`, `place` (R,): which variant, which token; `prompt` (V,): whose variant; `sites` (V, K): where its answer
    places are among the rows.
    """

    ids: Tensor
    prompt: Tensor
    sequence: Tensor
    place: Tensor
    sites: Tensor

    @classmethod
    def of(
        cls, ids: Tensor, words: Sequence[tuple[int, tuple[int, ...]]], blank: int, places: Tensor, causal: bool
    ) -> _Variants:
        prompt = torch.tensor([number for number, _ in words], device=ids.device)
        changed = ids[prompt]
        reached = torch.ones_like(changed, dtype=torch.bool)
        for row, (_, word) in enumerate(words):
            changed[row, list(word)] = blank
            reached[row, : word[0] if causal else 0] = False
        answers = places.view(len(ids), -1)[prompt]
        reached.scatter_(1, answers, True)
        sequence, place = reached.nonzero(as_tuple=True)
        number = reached.flatten().cumsum(0).sub_(1).view(reached.shape)
        return cls(changed, prompt, sequence, place, number.gather(1, answers))


def _read_variants(loaded: LoadedModel, variants: _Variants, kept: _Kept, seen: list[Tensor], start: int) -> None:
    """The neurons of variants at their answer places, into `seen` from row `start` on."""
    blocks = loaded.blocks
    assert blocks is not None
    sequence, place = variants.sequence, variants.place
    stop, tokens = start + len(variants.ids), variants.ids.shape[1]
    hidden = blocks.embed(variants.ids)[sequence, place]
    for layer in range(blocks.layers):
        full = []
        for which, rows in zip(kept[1:], blocks.project(layer, hidden, place), strict=True):
            # Queries of rows that nothing reached are wasted on, not wrong: their contexts are not read.
            whole = which[layer][variants.prompt]
            whole[sequence, place] = rows
            full.append(whole)
        context = attend(full[0], full[1], full[2], Scoring.of(blocks, layer, tokens), blocks.causal)
        context = context[sequence, place]
        if layer == blocks.layers - 1:
            flat = variants.sites.flatten()
            context, hidden = context[flat], hidden[flat]
        inner, residual = blocks.mix(layer, context, hidden)
        neurons = blocks.activate(layer, inner)
        last = layer == blocks.layers - 1
        seen[layer][start:stop] = (neurons if last else neurons[variants.sites.flatten()]).view(
            *variants.sites.shape, -1
        )
        if not last:
            hidden = blocks.leave(layer, blocks.down(layer, neurons), residual)
