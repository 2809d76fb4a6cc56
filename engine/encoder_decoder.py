"""One sequence of ids for a model that reads a prompt with an encoder and fills its slot with a decoder.

A sequence is the encoder's ids followed by the decoder's, which begin with the config's `decoder_start_token_id`; no
prompt holds that token (`engine.targets` sees to it). Places of the answer are counted within the decoder's part.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from torch import Tensor

SENTINEL = 0
"""Number of the sentinel that stands for the slot; the next one stands for a replaced word."""


@dataclass(frozen=True)
class Halves:
    """The two parts of a batch: `encoder` ids (rows, E) with their `mask`, and `decoder` ids (rows, D).

    Where rows are split at different places, the shorter parts are filled up on the right: the mask hides that from
    the encoder's readers, and the decoder never looks right.
    """

    encoder: Tensor
    mask: Tensor
    decoder: Tensor


def halves(model: Any, ids: Tensor) -> Halves:
    """Split a batch of ids (rows, tokens) before the first decoder start token of each row."""
    start = int(model.config.decoder_start_token_id)
    lengths = (ids == start).int().argmax(1, keepdim=True)
    tokens = ids.shape[1]
    columns = torch.arange(int(lengths.max()), device=ids.device).unsqueeze(0)
    mask = columns < lengths
    encoder = ids[:, : mask.shape[1]].where(mask, start)
    columns = lengths + torch.arange(tokens - int(lengths.min()), device=ids.device)
    decoder = ids.gather(1, columns.clamp(max=tokens - 1)).where(columns < tokens, start)
    return Halves(encoder, mask.to(ids.dtype), decoder)


def decoder_states(model: Any, encoder: Any, decoder: Any, ids: Tensor) -> Tensor:
    """The decoder's last hidden states (rows, D, hidden size); each prompt is encoded once, without gradients."""
    parts = halves(model, ids)
    joined: Any = torch.cat([parts.encoder, parts.mask], dim=1)
    _, row_of = joined.unique(dim=0, return_inverse=True)
    first = torch.stack([(row_of == number).int().argmax() for number in range(int(row_of.max()) + 1)])
    with torch.no_grad():
        states = encoder(input_ids=parts.encoder[first], attention_mask=parts.mask[first]).last_hidden_state[row_of]
    output = decoder(
        input_ids=parts.decoder, encoder_hidden_states=states, encoder_attention_mask=parts.mask, use_cache=False
    )
    hidden: Tensor = output.last_hidden_state
    return hidden


def sentinel_id(tokenizer: Any, number: int) -> int | None:
    """The id of `<extra_id_number>`, None for a tokenizer without it."""
    vocabulary = tokenizer.get_vocab()
    for name in (f"<extra_id_{number}>", f"\u2581<extra_id_{number}>"):
        if name in vocabulary:
            return int(vocabulary[name])
    return None
