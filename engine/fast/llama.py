"""Llama, Mistral, Qwen 2 and 3, Gemma 1 and 2: decoders with rotary positions and a gated feed-forward block."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.fast.blocks import PlainScores, Unembedding, rotate, split_heads
from engine.fast.kernels import through

if TYPE_CHECKING:
    from torch import Tensor


class LlamaBlocks(PlainScores):
    """The layers of `LlamaForCausalLM` and its kin; queries and keys are normed where the model has norms for them."""

    causal = True

    def __init__(self, model: Any) -> None:
        self._base = model.model
        self._head = model.lm_head
        self._config = model.config
        self.layers = len(self._base.layers)

    def embed(self, ids: Tensor) -> Tensor:
        """Words; positions come with the attention."""
        rows: Tensor = self._base.embed_tokens(ids)
        return rows

    def project(self, layer: int, hidden: Tensor, places: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Normed and rotated."""
        block = self._base.layers[layer]
        part = block.self_attn
        rows = block.input_layernorm(hidden)
        query, key, value = (
            split_heads(through(each, rows), part.head_dim) for each in (part.q_proj, part.k_proj, part.v_proj)
        )
        if hasattr(part, "q_norm"):
            query, key = part.q_norm(query), part.k_norm(key)
        cosine, sine = self._base.rotary_emb(rows, position_ids=places.reshape(1, -1))
        shape = (*places.shape, cosine.shape[-1])
        cosine, sine = cosine.reshape(shape), sine.reshape(shape)
        return rotate(query, cosine, sine), rotate(key, cosine, sine), value

    def mix(self, layer: int, context: Tensor, hidden: Tensor) -> tuple[Tensor, Tensor]:
        """The residual before the norm; Gemma 2 norms what attention brings too."""
        block = self._base.layers[layer]
        brought = through(block.self_attn.o_proj, context)
        if hasattr(block, "pre_feedforward_layernorm"):
            residual: Tensor = hidden + block.post_attention_layernorm(brought)
            return block.pre_feedforward_layernorm(residual), residual
        residual = hidden + brought
        return block.post_attention_layernorm(residual), residual

    def activate(self, layer: int, inner: Tensor) -> Tensor:
        """The gate's nonlinearity times the up-projection."""
        mlp = self._base.layers[layer].mlp
        neurons: Tensor = mlp.act_fn(through(mlp.gate_proj, inner)) * through(mlp.up_proj, inner)
        return neurons

    def down(self, layer: int, neurons: Tensor) -> Tensor:
        """The down-projection."""
        return through(self._base.layers[layer].mlp.down_proj, neurons)

    def leave(self, layer: int, output: Tensor, residual: Tensor) -> Tensor:
        """A sum; Gemma 2 norms the output first."""
        block = self._base.layers[layer]
        if hasattr(block, "post_feedforward_layernorm"):
            output = block.post_feedforward_layernorm(output)
        return residual + output

    def scaling(self, layer: int) -> float:
        """As the layer says."""
        return float(self._base.layers[layer].self_attn.scaling)

    def cap(self, layer: int) -> float | None:
        """Gemma 2's bend of the attention scores."""
        return getattr(self._base.layers[layer].self_attn, "attn_logit_softcapping", None)

    def window(self, layer: int) -> int | None:
        """The config's, in the layers that slide."""
        kinds = getattr(self._config, "layer_types", None)
        slides = kinds is None or kinds[layer] == "sliding_attention"
        return getattr(self._config, "sliding_window", None) if slides else None

    def finish(self, hidden: Tensor) -> Tensor:
        """The final norm."""
        rows: Tensor = self._base.norm(hidden)
        return rows

    def unembedding(self) -> Unembedding:
        """Gemma 2 bends the logits."""
        return Unembedding(self._head.weight, self._head.bias, getattr(self._config, "final_logit_softcapping", None))


def llama(model: Any) -> LlamaBlocks:
    """Of a `LlamaForCausalLM` or one of its kin."""
    return LlamaBlocks(model)
