"""Where the neurons of a heat map stand and how their colour runs: by index, or each layer in an order of its own.

NumPy only. A neuron is known by its index everywhere; a place is where it stands in its layer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.types import FloatArray, Neuron
from kn_studio.widgets.pooling import hottest, pool_max, pool_signed
from kn_studio.widgets.shades import Curve, levels, signed_levels

IntArray = npt.NDArray[np.integer]

_LANES = (0.0, 0.27, -0.27)


@dataclass(frozen=True, eq=False)
class HeatLayout:
    """Arrays are (layers, width). `order` is the neuron at each place and `places` the place of each neuron, None where
    neurons stand by index. `tones` is what colour runs with by place, None for the values by index; `curve` is how.
    `axis` is said below the map instead of indices. `ranks` are by neuron, for the table of the picture.
    """

    order: IntArray | None = None
    places: IntArray | None = None
    tones: FloatArray | None = None
    curve: Curve = "root"
    axis: str = ""
    ranks: FloatArray | None = None

    def place(self, neuron: Neuron) -> int:
        """Where a neuron stands in its layer; one that the map does not have stands at its index."""
        if self.places is None or not (0 <= neuron.layer < len(self.places) and neuron.index < self.places.shape[1]):
            return neuron.index
        return int(self.places[neuron.layer, neuron.index])

    def neuron(self, layer: int, place: int) -> Neuron:
        """Which neuron stands there."""
        return Neuron(layer, place if self.order is None else int(self.order[layer, place]))

    def neurons(self, layer: int, first: int, last: int) -> Iterable[int]:
        """The indices of the neurons at the places from `first` to before `last`."""
        return range(first, last) if self.order is None else self.order[layer, first:last].tolist()

    def hottest(self, values: FloatArray, layer: int, first: int, last: int, signed: bool) -> Neuron:
        """The neuron with the highest of the `values`, or the largest difference, among these places."""
        drawn = values if self.tones is None else self.tones
        row = drawn[layer : layer + 1]
        return self.neuron(layer, hottest(np.abs(row) if signed else row, 0, first, last))

    def steps(self, values: FloatArray, first: int, last: int, columns: int, signed: bool) -> npt.NDArray[np.uint8]:
        """The places from `first` to before `last` as steps of the ramp, pooled to at most so many columns.

        Steps grow with the tones, so that the maximum of a column is its hottest neuron on every scale.
        """
        drawn = (values if self.tones is None else self.tones)[:, first:last]
        if signed:
            return signed_levels(pool_signed(drawn, columns), self.curve)
        return levels(pool_max(drawn, columns), self.curve)

    def lanes(self, neurons: Iterable[Neuron], reach: float, most: float = 1.0) -> dict[Neuron, float]:
        """How much higher or lower in its band each ring stands, so that those closer than `reach` stand apart; at most
        by the share `most` of the band's height.
        """
        room = min(1.0, most / max(_LANES))
        found: dict[Neuron, float] = {}
        ends: dict[tuple[int, float], float] = {}
        for layer, place, neuron in sorted((each.layer, self.place(each), each) for each in neurons):
            last = [ends.get((layer, lane), -np.inf) for lane in _LANES]
            lane = next((lane for lane, end in zip(_LANES, last, strict=True) if end + reach <= place), None)
            lane = _LANES[int(np.argmin(last))] if lane is None else lane
            found[neuron], ends[layer, lane] = lane * room, place
        return found

    def along(self, neurons: Iterable[Neuron]) -> list[Neuron]:
        """Neurons as they stand: layer by layer from the bottom, from left to right."""
        return sorted(neurons, key=self._stand)

    def beside(self, order: Sequence[Neuron], now: Neuron, by: int) -> Neuron:
        """The next of some neurons to the right (1) or to the left (-1), round and round."""
        here = self._stand(now)
        if by > 0:
            return next((each for each in order if self._stand(each) > here), order[0])
        return next((each for each in reversed(order) if self._stand(each) < here), order[-1])

    def above(self, order: Sequence[Neuron], now: Neuron, by: int) -> Neuron | None:
        """The nearest of some neurons in a layer further up (1) or down (-1)."""
        other = [each for each in order if (each.layer - now.layer) * by > 0]
        here = self.place(now)
        return min(other, key=lambda each: (abs(each.layer - now.layer), abs(self.place(each) - here)), default=None)

    def _stand(self, neuron: Neuron) -> tuple[int, int]:
        return neuron.layer, self.place(neuron)
