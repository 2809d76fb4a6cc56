"""How much memory a run will take beside the model, before it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.device import row_bytes
from engine.fast.cost import Cost

if TYPE_CHECKING:
    from engine.model import LoadedModel
    from engine.paths import Baseline
    from engine.targets import Target


def run_bytes(loaded: LoadedModel, asked: Target, baseline: Baseline, nodes: int) -> int:
    """The most that scoring a prompt takes beside the model: what is kept of it, and its largest batch.

    A batch never takes more than `LoadedModel.budget`, unless a single row does. An estimate: what the arithmetic
    library takes for itself (some tens of MB) comes on top.
    """
    words = 0 if baseline == "zero" else len(asked.words)
    paths = max(1, words) if baseline == "per_word" else 1
    tokens, sites, layers = len(asked.ids), len(asked.positions), loaded.info.layers
    if loaded.blocks is None:
        row = row_bytes(loaded, tokens, layers)
        kept = layers * (words + 1) * sites * loaded.info.width * 8
        return kept + _batch(loaded, (nodes + 1) * paths * sites, row)
    cost = Cost(loaded, tokens, sites)
    nodes_at_once = _batch(loaded, paths * nodes * layers, cost.node_bytes(layers // 2))
    lowest = _batch(loaded, paths * nodes, cost.node_bytes(0))
    return cost.trace_bytes(words) + max(nodes_at_once, lowest, _batch(loaded, words, cost.variant_bytes()))


def _batch(loaded: LoadedModel, rows: int, row: int) -> int:
    return max(row, min(loaded.budget, rows * row))
