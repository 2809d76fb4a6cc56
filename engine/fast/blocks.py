"""What a family must tell of its layers so that single rows of them can be computed: everything but attention.

A layer of every family here is: rows are projected to queries, keys and values; attention mixes them; all else (norms,
residuals, the feed-forward block, the head) acts on each row by itself. So a patch at one place of a layer needs only
the rows it can reach. One file per family beside this one says how its modules do the row-wise parts; the attention
and the order of work are shared (`attention.py`, `trace.py`, `sweep.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import torch

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True)
class Unembedding:
    """The last linear map of a head: `weight` (vocabulary, size), `bias` (vocabulary,) or None.

    Logits are `cap` · tanh(raw / cap) where `cap` is set (Gemma 2).
    """

    weight: Tensor
    bias: Tensor | None = None
    cap: float | None = None

    def logits(self, rows: Tensor) -> Tensor:
        """All logits (n, vocabulary) of a few rows (n, size), in float32 or better."""
        logits = torch.nn.functional.linear(rows, self.weight, self.bias)
        logits = logits if logits.dtype == torch.float64 else logits.float()
        return logits if self.cap is None else self.cap * torch.tanh(logits / self.cap)


class Blocks(Protocol):
    """The layers of a loaded model as functions of rows (..., hidden size), each at a token's `places` (...).

    Every function reads the model's present weights, so that edits hold.
    """

    @property
    def layers(self) -> int:
        """How many."""
        ...

    @property
    def causal(self) -> bool:
        """Whether a token sees only what stands before it."""
        ...

    def embed(self, ids: Tensor) -> Tensor:
        """What enters layer 0: ids (rows, tokens) → (rows, tokens, hidden size)."""
        ...

    def project(self, layer: int, hidden: Tensor, places: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Queries (..., heads, size), keys and values (..., key heads, size) of rows, norm and rotation included."""
        ...

    def mix(self, layer: int, context: Tensor, hidden: Tensor) -> tuple[Tensor, Tensor]:
        """After attention: what enters the feed-forward block, and what its output will be added to.

        `context` (..., heads · size) is what attention brought, `hidden` the rows that entered the layer.
        """
        ...

    def activate(self, layer: int, inner: Tensor) -> Tensor:
        """The neurons (..., width): the inputs of the down-projection."""
        ...

    def down(self, layer: int, neurons: Tensor) -> Tensor:
        """The down-projection, an affine map of the neurons (..., width) → (..., hidden size)."""
        ...

    def leave(self, layer: int, output: Tensor, residual: Tensor) -> Tensor:
        """What leaves the layer, from the down-projection's output and the residual of `mix`."""
        ...

    def scaling(self, layer: int) -> float:
        """The factor of queries times keys."""
        ...

    def cap(self, layer: int) -> float | None:
        """Where attention scores are bent by cap · tanh(score / cap), else None."""
        ...

    def window(self, layer: int) -> int | None:
        """How many tokens back a token sees in this layer, itself included; None for all."""
        ...

    def bias(self, tokens: int) -> Tensor | None:
        """What is added to the scores of each key's place, (heads, tokens) (ALiBi), else None."""
        ...

    def finish(self, hidden: Tensor) -> Tensor:
        """All that stands between the last layer and the unembedding: rows (n, hidden size) → (n, size)."""
        ...

    def unembedding(self) -> Unembedding:
        """The last linear map of the head."""
        ...


class PlainScores:
    """What most families answer on attention scores: no cap, no window, no bias. A family overrides what it has."""

    def cap(self, layer: int) -> float | None:
        """None."""
        return None

    def window(self, layer: int) -> int | None:
        """None."""
        return None

    def bias(self, tokens: int) -> Tensor | None:
        """None."""
        return None


def split_heads(rows: Tensor, size: int) -> Tensor:
    """(..., heads · size) → (..., heads, size)."""
    return rows.reshape(*rows.shape[:-1], -1, size)


def rotate(rows: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    """Rotary positions: rows (..., heads, size), cosine and sine (..., size), halves rotated against each other."""
    half = rows.shape[-1] // 2
    turned = rows.new_empty(rows.shape)
    turned[..., :half], turned[..., half:] = -rows[..., half:], rows[..., :half]
    return rows * cosine.unsqueeze(-2) + turned * sine.unsqueeze(-2)
