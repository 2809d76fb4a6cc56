"""A comparison of languages as JSON values, so that a session opens with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from types import MappingProxyType
from typing import Any

from engine.types import Neuron
from kn_studio.app_state import ArmEffect, Comparison, Control, SpecificShare

COMPARISON = "comparison"
"""The key of the latest comparison in the session's view table."""


def comparison_out(found: Comparison) -> dict[str, Any]:
    """The comparison as JSON values."""
    made = {name: getattr(found, name) for name in _PLAIN}
    return made | {
        "languages": list(found.languages),
        "neurons": [[neuron.layer, neuron.index] for neuron in found.neurons],
        "controls": [asdict(control) for control in found.controls],
        "stability": dict(found.stability),
        "effects": [asdict(effect) for effect in found.effects],
        "specific": None if found.specific is None else asdict(found.specific),
    }


def comparison_in(stored: object) -> Comparison | None:
    """The comparison that was stored; None for what cannot be read, so that a session always opens."""
    if not isinstance(stored, Mapping):
        return None
    try:
        return Comparison(
            **{name: stored[name] for name in _PLAIN},
            languages=tuple(map(str, stored["languages"])),
            neurons=tuple(Neuron(int(layer), int(index)) for layer, index in stored["neurons"]),
            controls=tuple(Control(**control) for control in stored["controls"]),
            stability=MappingProxyType(dict(stored["stability"])),
            effects=tuple(ArmEffect(**effect) for effect in stored["effects"]),
            # Comparisons of earlier versions were kept without it.
            specific=SpecificShare(**stored["specific"]) if stored.get("specific") else None,
        )
    except (KeyError, TypeError, ValueError):
        return None


_PLAIN = (
    "run", "fact", "at_least", "count", "expected", "p_value", "locality", "seconds", "reason", "fingerprint",
)  # fmt: skip
