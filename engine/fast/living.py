"""Runs that go up the layers together and may branch at each feed-forward block, without gradients."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from engine.fast.layer import Branched, mix_rows, mix_sequences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from engine.fast.blocks import Blocks
    from engine.fast.trace import Trace


class Living:
    """The runs of one trace, numbered from 0; the unchanged prompt is no run, it is in the trace.

    Each layer is `enter` and then `branch`. Causal runs are kept as rows (N, runs, hidden size); an encoder's as
    sequences (N, runs, T, hidden size), with those that were born in the layer below, of the prompt or of another run,
    as rows.
    """

    def __init__(self, blocks: Blocks, trace: Trace) -> None:
        self._blocks, self._trace = blocks, trace
        self._sequences: Tensor | None = None
        self._born: Tensor | None = None
        self._branched: Branched | None = None
        self._neurons: Tensor | None = None
        self._residual: Tensor | None = None
        self._slots: list[int] = []

    def enter(self, layer: int) -> None:
        """Attention and the up-projection of a layer, for all runs."""
        if self._sequences is None and self._born is None and self._branched is None:
            self._neurons = self._residual = None
            return
        if self._blocks.causal:
            assert self._born is not None
            inner, residual = mix_rows(self._blocks, self._trace, layer, self._born)
            inner, residual = inner.unsqueeze(2), residual.unsqueeze(2)
        else:
            inner, residual = mix_sequences(
                self._blocks, self._trace, layer, self._sequences, self._born, self._branched
            )
        self._neurons, self._residual = self._blocks.activate(layer, inner), residual

    def neurons(self, layer: int, parents: Sequence[int | None]) -> Tensor:
        """The neurons (N, len(parents), width) at the answer's place of some runs (None: of the prompt)."""
        return self._gather(
            self._trace.inputs[layer], None if self._neurons is None else self._neurons[:, :, 0], parents
        )

    def branch(self, layer: int, parents: Sequence[int | None], changed: Sequence[bool], change: Tensor) -> None:
        """Leave a layer as new runs: each from a parent, with `change` (N, runs, hidden size) of its output added.

        `changed` tells which runs have any; a run without goes on as its parent was.
        """
        blocks, trace = self._blocks, self._trace
        base = blocks.down(layer, trace.inputs[layer])
        output = None if self._neurons is None else blocks.down(layer, self._neurons)
        outputs = self._gather(base, None if output is None else output[:, :, 0], parents) + change
        residuals = self._gather(
            trace.residual[layer], None if self._residual is None else self._residual[:, :, 0], parents
        )
        rows = blocks.leave(layer, outputs, residuals)
        if blocks.causal or layer == blocks.layers - 1:
            self._sequences, self._born, self._branched, self._slots = None, rows, None, list(range(len(parents)))
            return
        fresh = [run for run, parent in enumerate(parents) if parent is None]
        going = [run for run, parent in enumerate(parents) if parent is not None and not changed[run]]
        young = [run for run, parent in enumerate(parents) if parent is not None and changed[run]]
        self._born = rows[:, fresh] if fresh else None
        self._sequences = self._branched = None
        if output is not None:
            assert self._residual is not None
            whole = blocks.leave(layer, output, self._residual)
            if going:
                slots = [self._slot(parents[run]) for run in going]
                self._sequences = whole if slots == list(range(whole.shape[1])) else whole[:, slots]
            if young:
                of = [self._slot(parents[run]) for run in young]
                distinct = sorted(set(of))
                number = {slot: place for place, slot in enumerate(distinct)}
                self._branched = Branched(rows[:, young], whole[:, distinct, 1:], [number[slot] for slot in of])
        order = {run: place for place, run in enumerate([*going, *fresh, *young])}
        self._slots = [order[run] for run in range(len(parents))]

    def top(self) -> Tensor:
        """The answer's rows (N, runs, hidden size) above the last layer."""
        assert self._born is not None
        return self._born

    def _gather(self, base: Tensor, runs: Tensor | None, parents: Sequence[int | None]) -> Tensor:
        """Rows (N, len(parents), …) of the prompt (N, …) or of runs (N, runs, …)."""
        everything = base[:, None] if runs is None else torch.cat([base[:, None], runs], dim=1)
        return everything[:, [0 if parent is None else 1 + self._slots[parent] for parent in parents]]

    def _slot(self, parent: int | None) -> int:
        assert parent is not None
        return self._slots[parent]
