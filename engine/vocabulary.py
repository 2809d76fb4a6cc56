"""Which tokens a neuron's value vector pushes up and down: the column that it writes, read through the output head.

The value vector v of a neuron is its column of the down-projection; read as tokens it says what the neuron promotes
(Geva et al. 2022, "Transformer Feed-Forward Layers Build Predictions by Promoting Concepts in the Vocabulary Space",
section 3). What stands between v and the logits differs by kind:

- Causal models (GPT-2, BLOOM, Llama, Qwen2): the unembedding times v, on which the final norm acts as on a direction,
  as in direct logit attribution: v is centred where the norm is a LayerNorm, and multiplied by the norm's gain. The
  division by the stream's size is left out: it depends on the prompt and is the same for all tokens. A model without
  a final norm, or with one that has no gain, leaves out what it lacks.
- Masked models (BERT, XLM-R): v is brought to mean 0 and size 1, as the layer norms behind it do without their gains,
  and goes through the whole head, its dense layer, activation and norm included. A bare unembedding shows next to
  nothing there: in a small BERT trained on our facts it had the answer among the ten tokens promoted most for 5 % of
  the neurons that carry it, the whole head for 37 % (11 % for another fact's answer). Since the head is not linear,
  half the difference to the same for -v is taken, which leaves out what the head prefers whatever it reads.

No bias is in it, so zero means no push. Later layers and other positions are not followed.
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
    """A token, and by how much the value vector moves its logit, in units that compare within one neuron."""

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
    value = loaded.weight(neuron.layer)[:, neuron.index]
    push = _through_head(loaded, value) if loaded.info.kind == "masked" else _through_norm(loaded, value)
    return push.cpu().double()


def _through_norm(loaded: LoadedModel, value: Tensor) -> Tensor:
    norm = loaded.module(loaded.family.norm) if loaded.family.norm else None
    direction = value - value.mean() if isinstance(norm, torch.nn.LayerNorm) else value
    gain = getattr(norm, "weight", None)
    unembedding: Tensor = loaded.module(loaded.family.unembedding).weight
    # Of a model that is spread over devices, each of the three may lie on another one.
    scaled = direction if gain is None else direction * gain.to(direction.device)
    push: Tensor = unembedding @ scaled.to(unembedding.device)
    return push


def _through_head(loaded: LoadedModel, value: Tensor) -> Tensor:
    centred = value - value.mean()
    size = centred.std(correction=0)
    direction = centred / size if size > 0 else centred
    home = loaded.module(loaded.family.unembedding).weight.device
    both: Tensor = loaded.module(loaded.family.head)(torch.stack([direction, -direction]).to(home))
    return (both[0] - both[1]) / 2


def _pushes(loaded: LoadedModel, logits: Tensor, ids: Tensor) -> tuple[TokenPush, ...]:
    return tuple(TokenPush(token_text(loaded.tokenizer, token), token, float(logits[token])) for token in ids.tolist())
