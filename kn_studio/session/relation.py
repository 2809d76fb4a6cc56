"""What languages share over a relation as JSON values, so that a session opens with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from types import MappingProxyType
from typing import Any

from engine.statistics import Interval
from kn_studio.relation_state import RelationOverlap, RelationRow, Summary

RELATION_OVERLAP = "relation overlap"
"""The key of the latest table in the session's view table."""


def relation_out(found: RelationOverlap) -> dict[str, Any]:
    """The table as JSON values."""
    made = {name: getattr(found, name) for name in _PLAIN}
    return made | {
        "languages": list(found.languages),
        "rows": [asdict(row) for row in found.rows],
        "every": asdict(found.every),
        "known": None if found.known is None else asdict(found.known),
        "layers": {name: list(counts) for name, counts in found.layers.items()},
        "thresholds": dict(found.thresholds),
    }


def relation_in(stored: object) -> RelationOverlap | None:
    """The table that was stored; None for what cannot be read, so that a session always opens."""
    if not isinstance(stored, Mapping):
        return None
    try:
        return RelationOverlap(
            **{name: stored[name] for name in _PLAIN},
            languages=tuple(map(str, stored["languages"])),
            rows=tuple(_row(row) for row in stored["rows"]),
            every=_summary(stored["every"]),
            known=None if stored["known"] is None else _summary(stored["known"]),
            layers=MappingProxyType({str(name): tuple(map(float, row)) for name, row in stored["layers"].items()}),
            thresholds=MappingProxyType({str(code): float(each) for code, each in stored["thresholds"].items()}),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _row(stored: Mapping[str, Any]) -> RelationRow:
    sizes = MappingProxyType(dict(stored["sizes"]))
    return RelationRow(**{**stored, "sizes": sizes, "known": tuple(stored["known"])})


def _summary(stored: Mapping[str, Any]) -> Summary:
    means = {name: None if stored[name] is None else Interval(**stored[name]) for name in _MEANS}
    return Summary(**{**stored, **means})


_PLAIN = ("relation", "at_least", "left_out", "seconds", "wanted", "share", "top_k", "fingerprint")
_MEANS = ("count", "excess", "mixed", "beyond_mixed")
