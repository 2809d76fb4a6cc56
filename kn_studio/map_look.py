"""How the neuron map is drawn, whatever run is on it: what colour runs with, where neurons stand, and the scale.

No Qt, no torch.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Literal, get_args

from kn_studio.translation import marked, tr

Values = Literal["share", "rank"]
Order = Literal["index", "score"]
Scale = Literal["root", "linear", "log"]


@dataclass(frozen=True)
class MapLook:
    """Colour runs with the share of the maximum or with the rank among all neurons of the map; neurons stand by their
    index or by their score within the layer, highest first; shares are drawn by their root, as they are, or by their
    logarithm. Ranks are always drawn by their logarithm.
    """

    values: Values = "share"
    order: Order = "index"
    scale: Scale = "root"


@dataclass(frozen=True)
class SetMapLook:
    """Draw the neuron map like this."""

    look: MapLook


@dataclass(frozen=True)
class Way:
    """One of the ways to draw the map: a value of a field of `MapLook`, with its words in a menu and as an action."""

    field: str
    value: str
    text: str
    hint: str
    title: str


GROUPS: tuple[tuple[str, str], ...] = (
    ("values", marked("Values")),
    ("order", marked("Order")),
    ("scale", marked("Scale")),
)
"""The fields of `MapLook` with what each is called."""

WAYS: tuple[Way, ...] = (
    Way(
        "values", "share", marked("Share of the maximum"), marked("Colour runs with the score itself"),
        marked("Map: share of the maximum"),
    ),
    Way(
        "values", "rank", marked("Rank"),
        marked("Colour runs with the rank among all neurons of the map: 1 is the hottest, equal scores share a rank"),
        marked("Map: ranks"),
    ),
    Way(
        "order", "index", marked("By index"), marked("Neurons stand where they are in the layer"),
        marked("Map: neurons by index"),
    ),
    Way(
        "order", "score", marked("By score in the layer"),
        marked("In each layer the neuron with the highest score stands first"), marked("Map: neurons by score"),
    ),
    Way(
        "scale", "root", marked("Square root"), marked("Faint neurons stay faint, but can be seen"),
        marked("Map: square root scale"),
    ),
    Way(
        "scale", "linear", marked("Linear"), marked("Half the maximum has half the colour"),
        marked("Map: linear scale"),
    ),
    Way(
        "scale", "log", marked("Logarithmic"),
        marked("Each power of ten has as much colour as the next; below 0.0001 of the maximum there is none"),
        marked("Map: logarithmic scale"),
    ),
)  # fmt: skip
"""All ways, group after group."""


def with_way(look: MapLook, way: Way) -> MapLook:
    """The look with one of its fields set."""
    changed: dict[str, Any] = {way.field: way.value}
    return replace(look, **changed)


def is_on(look: MapLook, way: Way) -> bool:
    """Whether the map is drawn in this way."""
    return bool(getattr(look, way.field) == way.value)


def step_title(before: MapLook, after: MapLook, _fields: Mapping[str, Any]) -> str:
    """What was set, for the history: the first field that differs."""
    way = next((way for way in WAYS if is_on(after, way) and not is_on(before, way)), WAYS[0])
    return tr(way.title)


def _set_look(state: Any, intent: SetMapLook) -> dict[str, Any]:
    """In another order what was in view is other neurons: all of each map comes into view."""
    if intent.look.order == state.map_look.order:
        return {"map_look": intent.look}
    return {"map_look": intent.look, "standing": replace(state.standing, regions=MappingProxyType({}))}


HANDLERS: Mapping[type, Callable[[Any, Any], dict[str, Any]]] = {SetMapLook: _set_look}
"""What these intents change in the state."""


def packed(look: MapLook) -> dict[str, str]:
    """As JSON values, for the session's picture."""
    return {"values": look.values, "order": look.order, "scale": look.scale}


def unpacked(stored: Any) -> MapLook:
    """The same back; what is not known keeps its default. Raises TypeError or AttributeError for what it is not."""
    known = {"values": get_args(Values), "order": get_args(Order), "scale": get_args(Scale)}
    read = {name: stored.get(name) for name in known}
    return MapLook(**{name: value for name, value in read.items() if value in known[name]})
