"""Where the user stands on the stations: open pages, the stretch of each map in view, a claim that is being typed.

Views hardly need it, but a session brings it back. No Qt, no torch.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from types import MappingProxyType
from typing import Any

Region = tuple[float, float]
"""The first and the last neuron in view, in hundredths of a neuron."""

MOST_REGIONS = 200
"""So many runs have a stretch of their own; of more the ones that were looked at last."""


@dataclass(frozen=True)
class ClaimDraft:
    """The form of a claim. `way` is its segment; the words are kept only where they were `typed`: others are the fact's
    and change with it. `relation` is a code.
    """

    way: str = ""
    language: str = ""
    elsewhere: bool = True
    typed: bool = False
    subject: str = ""
    relation: str = ""
    object: str = ""
    sentence: str = ""


@dataclass(frozen=True)
class Standing:
    """`pages` maps "station.switch" to the key of the segment that is on, `regions` a run to what is in view of its map
    where that is not all of it.
    """

    pages: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    regions: Mapping[int, Region] = field(default_factory=lambda: MappingProxyType({}))
    draft: ClaimDraft | None = None


@dataclass(frozen=True)
class DraftClaim:
    """Keep what stands in the form of a claim."""

    draft: ClaimDraft


@dataclass(frozen=True)
class LookAt:
    """Keep which neurons of a run's map are in view; None: all of them."""

    run: int
    region: Region | None


def rounded(low: float, high: float) -> Region:
    """A region as it is kept."""
    return round(low, 2), round(high, 2)


def turned(standing: Standing, page: str, key: str) -> Standing:
    """With a switch at another segment."""
    if standing.pages.get(page) == key:
        return standing
    return replace(standing, pages=MappingProxyType({**standing.pages, page: key}))


def looked(standing: Standing, intent: LookAt) -> Standing:
    """With another stretch of a run's map in view."""
    rest = {run: region for run, region in standing.regions.items() if run != intent.run}
    if intent.region is not None:
        rest = {**dict(list(rest.items())[1 - MOST_REGIONS :]), intent.run: rounded(*intent.region)}
    return standing if rest == standing.regions else replace(standing, regions=MappingProxyType(rest))


HANDLERS: Mapping[type, Callable[[Any, Any], dict[str, Any]]] = {
    DraftClaim: lambda state, intent: {"standing": replace(state.standing, draft=intent.draft)},
    LookAt: lambda state, intent: {"standing": looked(state.standing, intent)},
}
"""What these intents change in the state."""


def packed(standing: Standing) -> dict[str, Any]:
    """As JSON values, for the session's picture."""
    return {
        "pages": dict(standing.pages),
        "regions": {str(run): list(region) for run, region in standing.regions.items()},
        "draft": asdict(standing.draft) if standing.draft is not None else None,
    }


def unpacked(stored: Any) -> Standing:
    """The same back; what cannot be read of it is left out, the rest stays."""
    if not isinstance(stored, Mapping):
        return Standing()
    pages, regions = (stored.get(name) for name in ("pages", "regions"))
    kept = {
        str(page): key for page, key in (pages.items() if isinstance(pages, Mapping) else ()) if isinstance(key, str)
    }
    seen = dict(filter(None, map(_region, regions.items() if isinstance(regions, Mapping) else ())))
    return Standing(MappingProxyType(kept), MappingProxyType(seen), _draft(stored.get("draft")))


def _region(entry: tuple[Any, Any]) -> tuple[int, Region] | None:
    run, bounds = entry
    try:
        low, high = map(float, bounds)
        number = int(run)
    except (TypeError, ValueError):
        return None
    return (number, rounded(low, high)) if math.isfinite(low) and math.isfinite(high) and low < high else None


def _draft(stored: Any) -> ClaimDraft | None:
    if not isinstance(stored, Mapping):
        return None
    given = {each.name: stored.get(each.name, each.default) for each in fields(ClaimDraft)}
    flags = ("elsewhere", "typed")
    if any(not isinstance(value, bool if name in flags else str) for name, value in given.items()):
        return None
    return ClaimDraft(**given)
