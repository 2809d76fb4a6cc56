"""BERT, RoBERTa and XLM-R: encoders with learned positions and norms after each residual."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.fast.blocks import PlainScores, Unembedding, split_heads
from engine.fast.kernels import through

if TYPE_CHECKING:
    from torch import Tensor


class BertBlocks(PlainScores):
    """The layers of `BertForMaskedLM`, `RobertaForMaskedLM` and `XLMRobertaForMaskedLM`."""

    causal = False

    def __init__(self, base: Any, head: Any) -> None:
        self._embeddings = base.embeddings
        self._stack = base.encoder.layer
        self._head = head
        self.layers = len(self._stack)

    def embed(self, ids: Tensor) -> Tensor:
        """Words, positions and types, normed."""
        rows: Tensor = self._embeddings(input_ids=ids)
        return rows

    def project(self, layer: int, hidden: Tensor, places: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Positions are in the rows already."""
        part = self._stack[layer].attention.self
        size = part.attention_head_size
        query, key, value = (split_heads(through(each, hidden), size) for each in (part.query, part.key, part.value))
        return query, key, value

    def mix(self, layer: int, context: Tensor, hidden: Tensor) -> tuple[Tensor, Tensor]:
        """The residual is what enters the feed-forward block, already normed."""
        part = self._stack[layer].attention.output
        rows: Tensor = part.LayerNorm(through(part.dense, context) + hidden)
        return rows, rows

    def activate(self, layer: int, inner: Tensor) -> Tensor:
        """Up-projection and nonlinearity."""
        part = self._stack[layer].intermediate
        neurons: Tensor = part.intermediate_act_fn(through(part.dense, inner))
        return neurons

    def down(self, layer: int, neurons: Tensor) -> Tensor:
        """The second matrix with its bias."""
        return through(self._stack[layer].output.dense, neurons)

    def leave(self, layer: int, output: Tensor, residual: Tensor) -> Tensor:
        """Normed after the sum."""
        rows: Tensor = self._stack[layer].output.LayerNorm(output + residual)
        return rows

    def scaling(self, layer: int) -> float:
        """One over the root of the head's size."""
        return float(self._stack[layer].attention.self.scaling)

    def finish(self, hidden: Tensor) -> Tensor:
        """The head's own transform."""
        if hasattr(self._head, "predictions"):
            rows: Tensor = self._head.predictions.transform(hidden)
            return rows
        from torch.nn.functional import gelu

        rows = self._head.layer_norm(gelu(self._head.dense(hidden)))
        return rows

    def unembedding(self) -> Unembedding:
        """Tied to the word embeddings, with a bias of its own."""
        decoder = self._head.predictions.decoder if hasattr(self._head, "predictions") else self._head.decoder
        return Unembedding(decoder.weight, decoder.bias)


def bert(model: Any) -> BertBlocks:
    """Of a `BertForMaskedLM`."""
    return BertBlocks(model.bert, model.cls)


def roberta(model: Any) -> BertBlocks:
    """Of a `RobertaForMaskedLM` or `XLMRobertaForMaskedLM`."""
    return BertBlocks(model.roberta, model.lm_head)
