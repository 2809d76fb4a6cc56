"""What a node of a path and a variant of a prompt cost on the fast path, in bytes and floating-point operations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.model import LoadedModel

_HEAD_COLUMNS = 3 * 16384
"""Numbers that the running softmax holds for each row: three pieces of the vocabulary."""


@dataclass(frozen=True)
class Cost:
    """Of prompts of `tokens` tokens with `sites` answer places in all."""

    loaded: LoadedModel
    tokens: int
    sites: int = 1

    def node_bytes(self, layer: int, slope: bool = True) -> int:
        """What one node of every site keeps of each layer above its own (two of them without gradients)."""
        blocks = self.loaded.blocks
        assert blocks is not None
        rows = 1 if blocks.causal else self.tokens
        above = max(1, blocks.layers - 1 - layer) if slope else 2
        row = 20 * self._hidden + 4 * self.loaded.info.width + 3 * self._heads * self.tokens
        return self.sites * (above * rows * row + _HEAD_COLUMNS) * self.loaded.dtype.itemsize

    def node_work(self, layer: int, slope: bool = True) -> int:
        """Floating-point operations of one node of every site through the layers above and the head."""
        blocks = self.loaded.blocks
        assert blocks is not None
        rows = 1 if blocks.causal else self.tokens
        layer_size = sum(parameter.numel() for parameter in self.loaded.layers[0].parameters())
        above = (blocks.layers - 1 - layer) * rows * layer_size
        return (4 if slope else 2) * self.sites * (above + blocks.unembedding().weight.numel())

    def step_work(self, slope: bool = True) -> int:
        """Floating-point operations of one node of every site between two steps: in a layer, or in the head."""
        blocks = self.loaded.blocks
        assert blocks is not None
        rows = 1 if blocks.causal else self.tokens
        layer_size = sum(parameter.numel() for parameter in self.loaded.layers[0].parameters())
        return self.sites * max(2 * rows * layer_size, (4 if slope else 2) * blocks.unembedding().weight.numel())

    def variant_bytes(self) -> int:
        """What one blanked variant needs while it is read, one layer at a time."""
        row = 12 * self._hidden + 3 * self.loaded.info.width + self._heads * self.tokens
        return self.tokens * row * self.loaded.dtype.itemsize

    def trace_bytes(self, paths: int) -> int:
        """What is kept of a prompt as long as its scores are worked on, in the window of one prompt."""
        kept = self.tokens * 5 * self._hidden + self.sites * (paths + 1) * self.loaded.info.width
        return len(self.loaded.layers) * kept * self.loaded.dtype.itemsize

    @property
    def _hidden(self) -> int:
        return int(self.loaded.model.config.hidden_size)

    @property
    def _heads(self) -> int:
        return int(self.loaded.model.config.num_attention_heads)
