"""GPT-2 and mGPT: decoders with learned positions and norms before each block."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

from engine.fast.blocks import PlainScores, Unembedding, split_heads
from engine.fast.kernels import through

if TYPE_CHECKING:
    from torch import Tensor


class Gpt2Blocks(PlainScores):
    """The layers of `GPT2LMHeadModel`."""

    causal = True

    def __init__(self, model: Any) -> None:
        self._base = model.transformer
        self._head = model.lm_head
        self.layers = len(self._base.h)

    def embed(self, ids: Tensor) -> Tensor:
        """Words and positions."""
        places = torch.arange(ids.shape[1], device=ids.device)
        rows: Tensor = self._base.wte(ids) + self._base.wpe(places)
        return rows

    def project(self, layer: int, hidden: Tensor, places: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """One matrix for all three; positions are in the rows already."""
        block = self._base.h[layer]
        query, key, value = through(block.attn.c_attn, block.ln_1(hidden)).chunk(3, dim=-1)
        size = block.attn.head_dim
        return split_heads(query, size), split_heads(key, size), split_heads(value, size)

    def mix(self, layer: int, context: Tensor, hidden: Tensor) -> tuple[Tensor, Tensor]:
        """The residual before the norm."""
        block = self._base.h[layer]
        residual: Tensor = through(block.attn.c_proj, context) + hidden
        return block.ln_2(residual), residual

    def activate(self, layer: int, inner: Tensor) -> Tensor:
        """Up-projection and nonlinearity."""
        mlp = self._base.h[layer].mlp
        neurons: Tensor = mlp.act(through(mlp.c_fc, inner))
        return neurons

    def down(self, layer: int, neurons: Tensor) -> Tensor:
        """The second matrix with its bias."""
        return through(self._base.h[layer].mlp.c_proj, neurons)

    def leave(self, layer: int, output: Tensor, residual: Tensor) -> Tensor:
        """A plain sum."""
        return output + residual

    def scaling(self, layer: int) -> float:
        """As the layer says (it may depend on its number)."""
        return float(self._base.h[layer].attn.scaling)

    def finish(self, hidden: Tensor) -> Tensor:
        """The final norm."""
        rows: Tensor = self._base.ln_f(hidden)
        return rows

    def unembedding(self) -> Unembedding:
        """Tied to the word embeddings."""
        return Unembedding(self._head.weight, self._head.bias)


def gpt2(model: Any) -> Gpt2Blocks:
    """Of a `GPT2LMHeadModel`."""
    return Gpt2Blocks(model)
