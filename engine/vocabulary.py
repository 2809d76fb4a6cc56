"""Which tokens a neuron's value vector pushes up and down: the column that it writes, read through the output head.

The direct effect on the logits (Geva et al. 2022, "Transformer Feed-Forward Layers Build Predictions by Promoting
Concepts in the Vocabulary Space", section 3): the value vector v of a neuron, its column of the down-projection, times
the unembedding.

- Causal models (GPT-2, BLOOM, Llama, Qwen2): what the final norm does to a direction is applied, as in direct logit
  attribution: v is centred where the norm is a LayerNorm, and multiplied by the norm's gain. The division by the
  stream's size is not: it depends on the prompt and is the same for all tokens, so that the order stands.
- Masked models (BERT, XLM-R): v goes straight to the unembedding. The head's own dense layer and activation are
  skipped, since they are no linear map and say nothing of a direction alone, and so are the norms of later layers.

No bias is added, so zero means no push. Later layers and other positions are not followed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from engine.neurons import existing
from engine.targets import token_text

if TYPE_CHECKING:
    from torch import Tensor

    from engine.model import LoadedModel
    from engine.types import Neuron


@dataclass(frozen=True)
class TokenPush:
    """A token, and by how much its logit moves for one unit of the neuron's activation (up to the stream's size)."""

    token: str
    id: int
    logit: float


@dataclass(frozen=True)
class ValueTokens:
    """The tokens a neuron pushes up most and down most, each strongest first, where its activation is positive."""

    promoted: tuple[TokenPush, ...]
    suppressed: tuple[TokenPush, ...]


def value_tokens(loaded: LoadedModel, neuron: Neuron, k: int = 10) -> ValueTokens:
    """The k tokens that a neuron's value vector promotes and the k that it suppresses, special tokens left out.

    Raises `PromptError` for a neuron that the model does not have.
    """
    existing(loaded.info, [neuron])
    logits = direct_logits(loaded, neuron)
    tokenizer = loaded.tokenizer
    known = torch.zeros(len(logits), dtype=torch.bool)
    known[: len(tokenizer)] = True
    known[[token for token in tokenizer.all_special_ids if token < len(logits)]] = False
    candidates = known.nonzero().squeeze(1)
    order = candidates[logits[candidates].argsort(descending=True, stable=True)]
    return ValueTokens(_pushes(loaded, logits, order[:k]), _pushes(loaded, logits, order.flip(0)[:k]))


@torch.no_grad()
def direct_logits(loaded: LoadedModel, neuron: Neuron) -> Tensor:
    """The push on every token's logit, (vocabulary,) in float64 on the CPU; see the module for what is applied."""
    direction = loaded.weight(neuron.layer)[:, neuron.index]
    if loaded.family.norm:
        norm = loaded.module(loaded.family.norm)
        if isinstance(norm, torch.nn.LayerNorm):
            direction = direction - direction.mean()
        direction = direction * norm.weight
    unembedding: Tensor = loaded.module(loaded.family.unembedding).weight
    return (
        (unembedding @ direction).double().cpu()
        if unembedding.device.type != "mps"
        else (unembedding @ direction).cpu()
    )


def _pushes(loaded: LoadedModel, logits: Tensor, ids: Tensor) -> tuple[TokenPush, ...]:
    return tuple(TokenPush(token_text(loaded.tokenizer, token), token, float(logits[token])) for token in ids.tolist())
