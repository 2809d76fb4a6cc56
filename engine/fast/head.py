"""The head at answer rows only, with a running softmax: the logits of a whole vocabulary are never kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from engine.fast.kernels import linear

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from torch import Tensor

    from engine.fast.blocks import Unembedding
    from engine.paths import Objective

_WORDS_AT_ONCE = 16384


@dataclass(frozen=True)
class Said:
    """What rows (n,) say of their answers: log p, and the rank among the vocabulary counted from 1."""

    log_probability: Tensor
    rank: Tensor


def objective_and_slope(
    rows: Tensor, answers: Tensor, head: Unembedding, objective: Objective, slope: bool = True
) -> tuple[Tensor, Tensor | None]:
    """F (n,) of rows (n, size) that stand before the unembedding, and ∂F/∂rows (n, size) unless `slope` is false.

    ∂p/∂row = p (W_answer − Σ_v p_v W_v), the sum over the vocabulary being gathered in the pass that normalises it.
    """
    best, total, gold = _beginning(rows)
    expected = torch.zeros(rows.shape, dtype=gold.dtype, device=rows.device) if slope else None
    own = head.weight[answers].to(gold.dtype)
    for piece in _vocabulary(rows, head):
        chosen = piece.of(answers)
        gold = torch.where(chosen.inside, chosen.logit, gold)
        if piece.bend is not None:
            own = torch.where(chosen.inside, own * piece.bend.gather(1, chosen.place), own)
        peak = torch.maximum(best, piece.logits.amax(1, keepdim=True))
        decay, mass = (best - peak).exp(), piece.logits.sub_(peak).exp_()
        total = total * decay + mass.sum(1, keepdim=True)
        if expected is not None:
            pull = mass if piece.bend is None else mass * piece.bend
            expected = expected * decay + (pull.to(piece.weight.dtype) @ piece.weight).to(gold.dtype)
        best = peak
    log_probability = gold - best - total.log()
    value = log_probability if objective == "logprob" else log_probability.exp()
    if expected is None:
        return value.squeeze(1), None
    slopes = own - expected / total.to(gold.dtype)
    if objective == "prob":
        slopes = slopes * value.to(gold.dtype)
    return value.squeeze(1), slopes.to(rows.dtype)


def said(rows: Tensor, answers: Tensor, head: Unembedding) -> Said:
    """log p and rank of each row's answer (n,); rows (n, size) stand before the unembedding."""
    best, total, gold = _beginning(rows)
    if not len(rows):
        return Said(total.squeeze(1), answers)
    # The answer's own logit comes from the same product as all others, so that rounding cannot rank it against itself.
    own = sorted(set((answers - answers % _WORDS_AT_ONCE).tolist()))
    alone = len(own) == 1
    for piece in () if alone else _vocabulary(rows, head, own):
        chosen = piece.of(answers)
        gold = torch.where(chosen.inside, chosen.logit, gold)
    others = [first for first in range(0, len(head.weight), _WORDS_AT_ONCE) if first not in own]
    above = torch.zeros_like(answers)
    for number, piece in enumerate(_vocabulary(rows, head, [*own, *others])):
        if alone and number == 0:
            gold = piece.of(answers).logit
        # Counted in 32 bits, since torch counts in 64 by way of a copy eight times as large.
        above += (piece.logits > gold).sum(1, dtype=torch.int32)
        peak = torch.maximum(best, piece.logits.amax(1, keepdim=True))
        total = total * (best - peak).exp() + piece.logits.sub_(peak).exp_().sum(1, keepdim=True)
        best = peak
    return Said((gold - best - total.log()).squeeze(1), above + 1)


@dataclass(frozen=True)
class _Chosen:
    """Which rows' answers lie in a piece (n, 1), where in it, and their logits there."""

    inside: Tensor
    place: Tensor
    logit: Tensor


@dataclass(frozen=True)
class _Piece:
    """Logits (n, piece), how far a cap flattens them (or None), and the weight (piece, size); `first` is its token."""

    logits: Tensor
    bend: Tensor | None
    weight: Tensor
    first: int

    def of(self, answers: Tensor) -> _Chosen:
        place = (answers - self.first).unsqueeze(1)
        inside = (place >= 0) & (place < len(self.weight))
        place = torch.where(inside, place, 0)
        return _Chosen(inside, place, self.logits.gather(1, place))


def _vocabulary(rows: Tensor, head: Unembedding, firsts: Sequence[int] | None = None) -> Iterator[_Piece]:
    """Piece by piece, all of them or those that begin at some tokens."""
    for start in range(0, len(head.weight), _WORDS_AT_ONCE) if firsts is None else firsts:
        weight = head.weight[start : start + _WORDS_AT_ONCE]
        bias = None if head.bias is None else head.bias[start : start + _WORDS_AT_ONCE]
        logits = linear(rows, weight, bias).to(_wide(rows))
        if head.cap is None:
            yield _Piece(logits, None, weight, start)
        else:
            level = torch.tanh(logits / head.cap)
            yield _Piece(head.cap * level, 1 - level**2, weight, start)


def _beginning(rows: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """The running maximum, the running sum (in float64 where there is such, since p near 1 hangs on it), the answer."""
    best = torch.full((len(rows), 1), float("-inf"), dtype=_wide(rows), device=rows.device)
    exact = torch.float32 if rows.device.type == "mps" else torch.float64
    return best, torch.zeros_like(best, dtype=exact), torch.zeros_like(best)


def _wide(rows: Tensor) -> torch.dtype:
    return torch.float64 if rows.dtype == torch.float64 else torch.float32
