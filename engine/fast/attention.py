"""Attention over rows that were projected already: whole sequences, or one row against a shared prefix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch.nn.functional import scaled_dot_product_attention

if TYPE_CHECKING:
    from torch import Tensor

    from engine.fast.blocks import Blocks


@dataclass(frozen=True)
class Scoring:
    """How a layer turns queries times keys into weights (`engine.fast.blocks.Blocks`)."""

    scaling: float
    cap: float | None
    bias: Tensor | None
    window: int | None

    @classmethod
    def of(cls, blocks: Blocks, layer: int, tokens: int) -> Scoring:
        """Of one layer for sequences of some length."""
        return cls(blocks.scaling(layer), blocks.cap(layer), blocks.bias(tokens), blocks.window(layer))

    def unseen(self, query: Tensor) -> Tensor:
        """(tokens, tokens): minus infinity where a causal model's token sees nothing, else 0."""
        tokens = query.shape[2]
        ahead = torch.full((tokens, tokens), float("-inf"), dtype=query.dtype, device=query.device)
        return ahead.triu(1) if self.window is None else ahead.triu(1) + ahead.tril(-self.window)

    def weigh(self, scores: Tensor) -> Tensor:
        """Weights that sum to 1 over the last dimension, in float32 or better."""
        wide = torch.float64 if scores.dtype == torch.float64 else torch.float32
        return scores.softmax(-1, dtype=wide).to(scores.dtype)

    def bend(self, scores: Tensor) -> Tensor:
        """Scaled and, where the model does so, capped."""
        scores = scores * self.scaling
        return scores if self.cap is None else self.cap * torch.tanh(scores / self.cap)


def attend(query: Tensor, key: Tensor, value: Tensor, scoring: Scoring, causal: bool) -> Tensor:
    """Sequences: query (n, a, heads, size), key and value (n, tokens, key heads, size) → (n, a, heads · size).

    `causal` needs a = tokens.
    """
    query, key, value = (rows.transpose(1, 2) for rows in (query, key, value))
    key, value = _as_many(key, query.shape[1]), _as_many(value, query.shape[1])
    if scoring.cap is None:
        mask = None if scoring.bias is None else scoring.bias.unsqueeze(1)
        if causal and (mask is not None or scoring.window is not None):
            unseen = scoring.unseen(query)
            mask, causal = unseen if mask is None else mask + unseen, False
        context = scaled_dot_product_attention(query, key, value, mask, is_causal=causal, scale=scoring.scaling)
    else:
        scores = scoring.bend(query @ key.transpose(-1, -2))
        if scoring.bias is not None:
            scores = scores + scoring.bias.unsqueeze(1)
        context = scoring.weigh(scores + scoring.unseen(query) if causal else scores) @ value
    return context.transpose(1, 2).flatten(-2)


def attend_rows(query: Tensor, key: Tensor, value: Tensor, prefix: Prefix, scoring: Scoring) -> Tensor:
    """Single rows: query, key, value (sites, m, heads, size) at the sites' own places, against what stands before.

    Returns (sites, m, heads · size). The prefix is shared by a site's m rows and never copied for them.
    """
    query, key, value = (rows.transpose(1, 2) for rows in (query, key, value))
    heads = query.shape[1]
    key, value = _as_many(key, heads), _as_many(value, heads)
    before, after = _as_many(prefix.key.transpose(1, 2), heads), _as_many(prefix.value.transpose(1, 2), heads)
    others = scoring.bend(query @ before.transpose(-1, -2))
    own = scoring.bend((query * key).sum(-1, keepdim=True))
    if scoring.bias is not None:
        others = others + scoring.bias.unsqueeze(1)
        own = own + scoring.bias.T[prefix.places].unsqueeze(-1).unsqueeze(-1)
    others = others.masked_fill(prefix.hidden[:, None, None], float("-inf"))
    weights = scoring.weigh(torch.cat([others, own], dim=-1))
    context = weights[..., :-1] @ after + weights[..., -1:] * value
    return context.transpose(1, 2).flatten(-2)


@dataclass(frozen=True)
class Prefix:
    """Keys and values (sites, tokens, key heads, size) of whole prompts, and each site's own place (sites,).

    `hidden` (sites, tokens) is true from the site's own place on, as its row brings its own key and value, and where a
    sliding window ends.
    """

    key: Tensor
    value: Tensor
    places: Tensor
    hidden: Tensor


def _as_many(rows: Tensor, heads: int) -> Tensor:
    """Key heads repeated for grouped queries: (n, key heads, tokens, size) → (n, heads, tokens, size)."""
    return rows if rows.shape[1] == heads else rows.repeat_interleave(heads // rows.shape[1], dim=1)
