"""BLOOM: decoders with ALiBi, whose blocks add their own residuals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

from engine.fast.blocks import PlainScores, Unembedding
from engine.fast.kernels import through

if TYPE_CHECKING:
    from torch import Tensor


class BloomBlocks(PlainScores):
    """The layers of `BloomForCausalLM`."""

    causal = True

    def __init__(self, model: Any) -> None:
        self._base = model.transformer
        self._head = model.lm_head
        self.layers = len(self._base.h)

    def embed(self, ids: Tensor) -> Tensor:
        """Words, normed; positions come with the attention."""
        rows: Tensor = self._base.word_embeddings_layernorm(self._base.word_embeddings(ids))
        return rows

    def project(self, layer: int, hidden: Tensor, places: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """One matrix for all three, head by head."""
        block = self._base.h[layer]
        part = block.self_attention
        fused = through(part.query_key_value, block.input_layernorm(hidden))
        fused = fused.view(*hidden.shape[:-1], part.num_heads, 3, part.head_dim)
        return fused[..., 0, :], fused[..., 1, :], fused[..., 2, :]

    def mix(self, layer: int, context: Tensor, hidden: Tensor) -> tuple[Tensor, Tensor]:
        """The residual is taken before or after each norm, as the model's config says."""
        block = self._base.h[layer]
        after_norm = block.apply_residual_connection_post_layernorm
        entered = block.input_layernorm(hidden) if after_norm else hidden
        residual: Tensor = through(block.self_attention.dense, context) + entered
        inner = block.post_attention_layernorm(residual)
        return inner, inner if after_norm else residual

    def activate(self, layer: int, inner: Tensor) -> Tensor:
        """Up-projection and nonlinearity."""
        mlp = self._base.h[layer].mlp
        neurons: Tensor = mlp.gelu_impl(through(mlp.dense_h_to_4h, inner))
        return neurons

    def down(self, layer: int, neurons: Tensor) -> Tensor:
        """The second matrix with its bias."""
        return through(self._base.h[layer].mlp.dense_4h_to_h, neurons)

    def leave(self, layer: int, output: Tensor, residual: Tensor) -> Tensor:
        """A plain sum."""
        return output + residual

    def scaling(self, layer: int) -> float:
        """One over the root of the head's size."""
        return float(self._base.h[layer].self_attention.inv_norm_factor)

    def bias(self, tokens: int) -> Tensor | None:
        """ALiBi: each head's slope times the key's place."""
        weight = self._base.word_embeddings.weight
        ones = torch.ones(1, tokens, dtype=torch.long, device=weight.device)
        bias: Tensor = self._base.build_alibi_tensor(ones, self._base.num_heads, dtype=weight.dtype)
        return bias.squeeze(1)

    def finish(self, hidden: Tensor) -> Tensor:
        """The final norm."""
        rows: Tensor = self._base.ln_f(hidden)
        return rows

    def unembedding(self) -> Unembedding:
        """Tied to the word embeddings."""
        return Unembedding(self._head.weight, self._head.bias)


def bloom(model: Any) -> BloomBlocks:
    """Of a `BloomForCausalLM`."""
    return BloomBlocks(model)
