"""The picture that a session keeps, as JSON: what is chosen and how it is shown. No Qt, no torch."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import asdict
from types import MappingProxyType
from typing import Any

from engine.errors import PromptError
from engine.types import Fact, Neuron
from kn_studio import experiment_changes, picking
from kn_studio.app_state import AppState, ScaledAnswer, Scaling
from kn_studio.degeneracy_changes import choice_in, choice_out
from kn_studio.fact_intents import TypeFact

KEY = "picture"
"""The key of this value in the session's view table."""

VERSION = 1


def pack(state: AppState) -> dict[str, Any]:
    """The picture as JSON values. Theme and reading level belong to the user, not to the session."""
    return {
        "version": VERSION,
        "fact": state.fact.uuid if state.fact else None,
        "typed": None
        if state.typed is None
        else {"prompts": list(state.typed.prompts), "answer": state.typed.answer, "language": state.typed.language},
        "languages": list(state.languages),
        "thresholds": dict(state.thresholds),
        "share": state.share,
        "map_mode": state.map_mode,
        "at_least": state.at_least,
        "top_k": state.top_k,
        "degeneracy_choice": choice_out(state.degeneracy_choice),
        "experiments": experiment_changes.picture(state),
        "station": state.station,
        "neuron": str(state.neuron) if state.neuron else None,
        "picked": picking.packed(state.picked),
        "run": state.run,
        "model": state.model.id if state.model else None,
        "chat_template": state.chat_template,
        "scaling": _scaling_out(state.scaling),
    }


def unpack(stored: object, find_fact: Callable[[str], Fact | None]) -> dict[str, Any]:
    """The state's fields that `stored` speaks of. What cannot be read is left out, so that a session always opens."""
    if not isinstance(stored, Mapping) or stored.get("version") != VERSION:
        return {}
    changes: dict[str, Any] = {}
    readers: dict[str, Callable[[Any], Any]] = {
        "fact": lambda value: find_fact(str(value)),
        "typed": lambda value: TypeFact(
            tuple(map(str, value["prompts"])), str(value["answer"]), str(value["language"])
        ),
        "languages": lambda value: tuple(map(str, value)),
        "thresholds": lambda value: MappingProxyType({str(key): float(each) for key, each in value.items()}),
        "share": float,
        "map_mode": str,
        "at_least": int,
        "top_k": lambda value: max(1, int(value)),
        "degeneracy_choice": choice_in,
        "station": str,
        "neuron": Neuron.parse,
        "picked": picking.unpacked,
        "chat_template": bool,
        "run": int,
        "scaling": _scaling_in,
    }
    for name, read in readers.items():
        value = stored.get(name)
        if value is None:
            continue
        try:
            changes[name] = read(value)
        except (TypeError, ValueError, KeyError, AttributeError, PromptError):
            continue
    return changes


def _scaling_out(scaling: Scaling | None) -> dict[str, Any] | None:
    """The live bars with their figures: measuring them again would take the model."""
    if scaling is None or not scaling.rows or not all(math.isfinite(row.control_mean) for row in scaling.rows):
        return None
    return {
        "neurons": [[neuron.layer, neuron.index] for neuron in scaling.neurons],
        "factor": scaling.factor,
        "rows": [asdict(row) for row in scaling.rows],
        "fingerprint": scaling.fingerprint,
    }


def _scaling_in(value: Any) -> Scaling:
    neurons = tuple(Neuron(int(layer), int(index)) for layer, index in value["neurons"])
    rows = tuple(_row_in(row) for row in value["rows"])
    return Scaling(neurons, float(value["factor"]), rows, str(value["fingerprint"]))


def _row_in(row: Any) -> ScaledAnswer:
    random, matched = ((float(row[f"{name}_mean"]), float(row[f"{name}_sd"])) for name in ("control", "matched"))
    change = float(row["before"]), float(row["after"])
    return ScaledAnswer(str(row["language"]), *change, *random, *matched, int(row["prompts"]))


def wanted_model(stored: object) -> str:
    """The name of the model that was loaded when the picture was kept, "" without one."""
    value = stored.get("model") if isinstance(stored, Mapping) else None
    return value if isinstance(value, str) else ""
