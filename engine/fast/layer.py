"""One layer up to its feed-forward block, over runs that differ from the prompt from some layer on.

A causal run is its answer's row alone, against the prompt's own keys before it. An encoder's run is a whole sequence,
the answer's row first; in the layer above the one in which it was born only that row is new.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from engine.fast.attention import Prefix, Scoring, attend, attend_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from engine.fast.blocks import Blocks
    from engine.fast.trace import Trace


def mix_rows(blocks: Blocks, trace: Trace, layer: int, rows: Tensor) -> tuple[Tensor, Tensor]:
    """Causal: rows (N, M, hidden size) → what enters the feed-forward block, and the residual, alike."""
    places = trace.places[:, None]
    scoring = Scoring.of(blocks, layer, trace.tokens)
    tokens = torch.arange(trace.tokens, device=places.device)
    hidden = tokens >= places
    if scoring.window is not None:
        hidden = hidden | (tokens <= places - scoring.window)
    prefix = Prefix(trace.key[layer][trace.prompt], trace.value[layer][trace.prompt], trace.places, hidden)
    query, key, value = blocks.project(layer, rows, places.expand(rows.shape[:2]))
    context = attend_rows(query, key, value, prefix, scoring)
    return blocks.mix(layer, context, rows)


@dataclass(frozen=True)
class Branched:
    """Runs that left another one in the layer below: `rows` (N, b, hidden size) are new, the other tokens are those
    of their parents, `others` (N, P, T − 1, hidden size), `parent` (b,) telling whose.
    """

    rows: Tensor
    others: Tensor
    parent: Sequence[int]


def mix_sequences(
    blocks: Blocks, trace: Trace, layer: int, old: Tensor | None, born: Tensor | None, branched: Branched | None = None
) -> tuple[Tensor, Tensor]:
    """Encoders: sequences `old` (N, M, T, hidden size), rows `born` (N, m, hidden size) of the prompt in the layer
    below, and b runs `branched` there.

    Gives what enters the feed-forward block, and the residual, (N, M + m + b, T, hidden size); of the last layer the
    answer's row alone, (N, M + m + b, 1, hidden size).
    """
    wanted = 1 if layer == blocks.layers - 1 else None
    parts: list[tuple[Tensor, ...]] = []
    if old is not None:
        query, key, value = blocks.project(layer, old, trace.places)
        parts.append((query[:, :, :wanted], key, value, old[:, :, :wanted]))
    if born is not None:
        query, key, value, hidden = _complete(blocks, trace, layer, born, _prompt_at_rest(trace, layer))
        parts.append((query[:, :, :wanted], key, value, hidden[:, :, :wanted]))
    if branched is not None:
        still = (*blocks.project(layer, branched.others, trace.places), branched.others)
        at_rest = [kept[:, branched.parent] for kept in still]
        query, key, value, hidden = _complete(blocks, trace, layer, branched.rows, at_rest)
        parts.append((query[:, :, :wanted], key, value, hidden[:, :, :wanted]))
    query, key, value, hidden = (
        (torch.cat(each, dim=1) if len(each) > 1 else each[0]).flatten(0, 1) for each in zip(*parts, strict=True)
    )
    context = attend(query, key, value, Scoring.of(blocks, layer, trace.tokens), causal=False)
    inner, residual = blocks.mix(layer, context, hidden)
    shape = (len(trace.places), -1, *inner.shape[1:])
    return inner.view(shape), residual.view(shape)


def others(trace: Trace) -> Tensor:
    """The tokens beside each site's own place, (N, T − 1)."""
    everywhere = torch.arange(trace.tokens, device=trace.places.device).expand(len(trace.places), -1)
    return everywhere[everywhere != trace.places[:, None]].view(len(trace.places), -1)


def _prompt_at_rest(trace: Trace, layer: int) -> list[Tensor]:
    """Queries, keys, values and rows (N, 1, T − 1, …) of the prompt beside the answer's place."""
    site, rest = trace.prompt[:, None], others(trace)
    kept = (trace.query[layer], trace.key[layer], trace.value[layer], trace.hidden[layer])
    return [each[site, rest].unsqueeze(1) for each in kept]


def _complete(blocks: Blocks, trace: Trace, layer: int, rows: Tensor, at_rest: Sequence[Tensor]) -> list[Tensor]:
    """Queries, keys, values and rows (N, m, T, …) of runs whose answer's `rows` (N, m, …) are new; the others are
    `at_rest` (N, m or 1, T − 1, …).
    """
    moving = (*blocks.project(layer, rows, trace.places), rows)
    return [
        torch.cat([new.unsqueeze(2), fixed.expand(-1, new.shape[1], *fixed.shape[2:])], dim=2)
        for new, fixed in zip(moving, at_rest, strict=True)
    ]
