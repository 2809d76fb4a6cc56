"""A map's values as they are drawn: ranks, the order of the neurons in each layer, and the words for both. NumPy only.

Neurons keep their index: an order says which neuron stands at each place, and nothing else is known by its place.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np
import numpy.typing as npt

from engine.types import FloatArray, Neuron, frozen_array
from kn_studio.map_look import MapLook
from kn_studio.translation import figures, paragraph, tr
from kn_studio.viewmodels import overlap_wording, wording
from kn_studio.viewmodels.map_parts import MapImage

Curve = Literal["root", "linear", "log"]
IntArray = npt.NDArray[np.int32]

LEAST_SHARE = 1e-4
"""Where the logarithmic scale begins; `widgets.shades` draws nothing below it."""
_KEPT = 3


@dataclass(frozen=True)
class MapDrawing:
    """How a map is drawn. `look` is what holds for it, `stamp` names its arrays, which are all (layers, width).

    `ranks` are by neuron, 1 for the hottest, None while shares are drawn. `order` is the neuron at each place of its
    layer and `places` the place of each neuron, None while neurons stand by index. `tones` is what colour runs with by
    place, None where that is the shares by index. `axis` is said instead of indices; `ends` are the words at the two
    ends of the ramp, None for those of a map as it always was; `summary` says how it is drawn, "" for the same.
    """

    look: MapLook = field(default_factory=MapLook)
    stamp: tuple[object, ...] = ()
    signed: bool = False
    axis: str = ""
    ends: tuple[str, str] | None = None
    summary: str = ""
    ranks: FloatArray | None = field(default=None, compare=False)
    order: IntArray | None = field(default=None, compare=False)
    places: IntArray | None = field(default=None, compare=False)
    tones: FloatArray | None = field(default=None, compare=False)

    @property
    def curve(self) -> Curve:
        """How tones become steps of the ramp: ranks are logarithms already."""
        return "linear" if self.look.values == "rank" else self.look.scale


def drawing(image: MapImage, look: MapLook, level: str, signed: bool = False) -> MapDrawing:
    """How to draw a map. A difference (`signed`) stands by index: its two runs stand above it, neuron above neuron.

    Sorts all neurons of a large map once for each order, so it belongs on the desk lane; the last ones are kept.
    """
    if signed:
        look = replace(look, order="index")
    return replace(
        _CACHE.arrays(image, look, signed),
        look=look,
        stamp=image.stamp,
        signed=signed,
        axis="" if look.order == "index" else _axis(level),
        ends=ends(look, signed, image.values.size, level),
        summary=_summary(look, level),
    )


def ranks_of(values: FloatArray, signed: bool = False) -> FloatArray:
    """The rank of each neuron among all of the map: 1 for the highest value, or for the largest difference.

    Equal values share the mean of their ranks, as in `scipy.stats.rankdata`; what is no number comes last.
    """
    flat = _keys(values, signed).reshape(-1)
    order = np.argsort(-flat, kind="stable")
    sorted_values = flat[order]
    starts = np.flatnonzero(np.concatenate(([True], sorted_values[1:] != sorted_values[:-1])))
    sizes = np.diff(np.append(starts, flat.size))
    ranks = np.empty(flat.size, dtype=np.float64)
    ranks[order] = np.repeat(starts + (sizes + 1) / 2, sizes)
    return frozen_array(ranks.reshape(values.shape), np.float64)


def tones_of(values: FloatArray, ranks: FloatArray, signed: bool = False) -> FloatArray:
    """What colour runs with for ranks: 1 for rank 1, 0 for the last one, the same step for each power of ten.

    What has no positive value is silent, as on the map of shares; a difference keeps its sign.
    """
    most = np.log(max(values.size, 2))
    tones = np.clip(1.0 - np.log(ranks) / most, 0.0, 1.0)
    found = np.nan_to_num(values)
    return frozen_array(tones * np.sign(found) if signed else np.where(found > 0, tones, 0.0), np.float32)


def order_of(values: FloatArray) -> IntArray:
    """The neurons of each layer by their value, highest first and equal ones by index; what is no number comes last."""
    return np.argsort(-_keys(values, signed=False), axis=1, kind="stable").astype(np.int32)


def places_of(order: IntArray) -> IntArray:
    """The place of each neuron in an order."""
    places = np.empty_like(order)
    np.put_along_axis(places, order, np.arange(order.shape[1], dtype=np.int32)[None], axis=1)
    return places


def _keys(values: FloatArray, signed: bool) -> FloatArray:
    return np.nan_to_num(np.abs(values) if signed else values, nan=-np.inf, posinf=np.inf, neginf=-np.inf)


def title(drawn: MapDrawing, neuron: Neuron, value: float) -> str:
    """A neuron of the map with its value, and in a line of its own its rank where ranks are drawn."""
    small = drawn.curve == "log" and 0 < abs(value) < 0.01
    if drawn.signed:
        sign = "−" if value < 0 else "+"
        said = f"{sign}{abs(value):.5f}" if small else overlap_wording.signed(value)
        text = tr("{neuron} · {value} between the runs", neuron=neuron, value=said)
    elif small:
        text = tr("{neuron} · {value:.5f} of the maximum", neuron=neuron, value=value)
    else:
        text = tr("{neuron} · {value:.2f} of the maximum", neuron=neuron, value=value)
    if drawn.ranks is None:
        return text
    rank = float(drawn.ranks[neuron.layer, neuron.index])
    return f"{text}\n" + tr(
        "rank {rank} of {count}",
        rank=wording.integer(int(rank)) if rank.is_integer() else f"{rank:,.1f}",
        count=wording.integer(drawn.ranks.size),
    )


def _axis(level: str) -> str:
    return tr("{neurons} in order of their score, highest first", neurons=wording.word("neurons", level))


def ends(look: MapLook, signed: bool, count: int, level: str) -> tuple[str, str] | None:
    """What is true for the tone at either end of the ramp; None where it is what a legend says by itself."""
    if look.values == "rank":
        if signed:
            return tr("rank 1, B higher"), tr("rank 1, A higher, log scale")
        return tr("rank {count}", count=wording.integer(count)), tr("rank 1, log scale")
    if look.scale == "root" and level == "plain":
        least, most = (figures("−1"), "+1") if signed else ("0", tr("maximum"))
        return least, tr("{most}, faint ones made clearer", most=most)
    if look.scale == "root":
        return None
    if look.scale == "linear":
        return ("−1", tr("{most}, linear scale", most="+1")) if signed else ("0", tr("maximum, linear scale"))
    if signed:
        return "−1", tr("{most}, log scale from {least} on", most="+1", least="±0.0001")
    return "≤ 0.0001", tr("maximum, log scale")


def _summary(look: MapLook, level: str) -> str:
    neurons = wording.word("Neurons", level)
    said = [
        *([tr("Colour shows ranks.")] if look.values == "rank" else []),
        *([tr("The scale is linear.")] if look.values == "share" and look.scale == "linear" else []),
        *([tr("The scale is logarithmic.")] if look.values == "share" and look.scale == "log" else []),
        *([tr("{neurons} stand in order of their score.", neurons=neurons)] if look.order == "score" else []),
    ]
    return paragraph(*said)


class _Cache:
    """The arrays of the last few maps; safe to ask from the window's and the desk lane's thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: OrderedDict[tuple[object, ...], MapDrawing] = OrderedDict()

    def arrays(self, image: MapImage, look: MapLook, signed: bool) -> MapDrawing:
        """A drawing with nothing but its arrays. Equal stamps mean equal values."""
        if not image.values.size or (look.values, look.order) == ("share", "index"):
            return MapDrawing()
        key = (image.stamp, image.values.shape, look.values, look.order, signed)
        with self._lock:
            if key not in self._entries:
                self._entries[key] = _arrays(image.values, look, signed)
            self._entries.move_to_end(key)
            while len(self._entries) > _KEPT:
                self._entries.popitem(last=False)
            return self._entries[key]


def _arrays(values: FloatArray, look: MapLook, signed: bool) -> MapDrawing:
    ranks = ranks_of(values, signed) if look.values == "rank" else None
    tones = values if ranks is None else tones_of(values, ranks, signed)
    if look.order == "index":
        return MapDrawing(ranks=ranks, tones=tones)
    order = order_of(values)
    stood = frozen_array(np.take_along_axis(tones, order, axis=1), np.float32)
    return MapDrawing(ranks=ranks, order=order, places=places_of(order), tones=stood)


_CACHE = _Cache()
