"""From the base's last hidden states to logits where no single module does that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from engine.hooks import replaced

if TYPE_CHECKING:
    from torch import Tensor

    from engine.families import Family


class OwnHead(nn.Module):
    """The model's own code behind its base, as a module: rows (n, hidden size) to logits (n, vocabulary).

    The model is run with a base that hands out the rows and computes nothing, so that whatever the model does to
    them afterwards (several modules, a cap or a scale on the logits) is done here as well.
    """

    def __init__(self, model: Any, record: Family) -> None:
        super().__init__()
        self._model = (model,)  # in a tuple, since the model is not a part of its own head
        self._base = record.base
        self._encoder = bool(record.encoder)

    def forward(self, hidden: Tensor) -> Tensor:
        """Each row is run as a sequence of one token."""
        from transformers.modeling_outputs import BaseModelOutput, BaseModelOutputWithPoolingAndCrossAttentions

        (model,) = self._model
        states = hidden.unsqueeze(1)
        ids = torch.zeros(states.shape[:2], dtype=torch.long, device=hidden.device)
        given: dict[str, Any] = {"input_ids": ids}
        if self._encoder:
            given |= {"decoder_input_ids": ids, "encoder_outputs": BaseModelOutput(last_hidden_state=states)}
        handed = BaseModelOutputWithPoolingAndCrossAttentions(last_hidden_state=states)
        with replaced(model.get_submodule(self._base), lambda *_args, **_kwargs: handed):
            logits: Tensor = model(**given).logits
        return logits[:, 0]
