"""The picture that a session keeps, as JSON: what is chosen and how it is shown. No Qt, no torch."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_args

from engine.editing.types import EDIT_KINDS, Variant
from engine.errors import PromptError
from engine.selection import DEFAULT_SHARE
from engine.types import Fact, Neuron
from kn_studio import experiment_changes, map_look, picking, standing
from kn_studio.app_state import AppState, ScaledAnswer, Scaling
from kn_studio.clean_templates import KEY as TEMPLATES
from kn_studio.clean_templates import recorded, templates_of
from kn_studio.degeneracy_changes import choice_in, choice_out
from kn_studio.editing_state import SOURCES, EditChoice
from kn_studio.fact_intents import TypeFact
from kn_studio.fact_state import FactSearch

KEY = "picture"
"""The key of this value in the session's view table."""

VERSION = 1

SEARCHED = ("text", "language", "relation", "all_of", "known", "order")
"""What of the facts table's search is asked for; the rest is found."""


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
        **recorded(state.templates),
        "share_moved": state.share is not None,
        "map_mode": state.map_mode,
        "map_look": map_look.packed(state.map_look),
        "at_least": state.at_least,
        "top_k": state.top_k,
        "degeneracy_choice": choice_out(state.degeneracy_choice),
        "experiments": experiment_changes.picture(state),
        "station": state.station,
        "standing": standing.packed(state.standing),
        "neuron": str(state.neuron) if state.neuron else None,
        "picked": picking.packed(state.picked),
        "run": state.run,
        "model": state.model.id if state.model else None,
        "chat_template": state.chat_template,
        "scaling": _scaling_out(state.scaling),
        "search": {name: getattr(state.search, name) for name in SEARCHED},
        "edit_choice": _edit_out(state.edit_choice),
        "against": None
        if state.against is None
        else {"run": state.against.run, "path": str(state.against.path) if state.against.path else None},
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
        "map_look": map_look.unpacked,
        "at_least": int,
        "top_k": lambda value: max(1, int(value)),
        "degeneracy_choice": choice_in,
        "station": str,
        "standing": standing.unpacked,
        "neuron": Neuron.parse,
        "picked": picking.unpacked,
        "chat_template": bool,
        TEMPLATES: lambda _value: templates_of(stored),
        "run": int,
        "scaling": _scaling_in,
        "search": _search_in,
        "edit_choice": _edit_in,
    }
    for name, read in readers.items():
        value = stored.get(name)
        if value is None:
            continue
        try:
            changes[name] = read(value)
        except (TypeError, ValueError, KeyError, AttributeError, PromptError):
            continue
    if "share_moved" not in stored and changes.get("share") == DEFAULT_SHARE:
        del changes["share"]  # older sessions wrote the default down whether or not it was moved
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
    return ScaledAnswer(
        str(row["language"]), *change, *random, *matched, int(row["prompts"]), bool(row.get("held_out"))
    )


def _search_in(value: Any) -> FactSearch:
    """What was searched for; what is found is found anew."""
    all_of = tuple(map(str, value["all_of"]))
    order = tuple((str(column), bool(falling)) for column, falling in value.get("order", ()))
    return FactSearch(
        str(value["text"]), str(value["language"]), str(value["relation"]), all_of=all_of, known=str(value["known"]),
        order=order,
    )  # fmt: skip


def _edit_out(choice: EditChoice) -> dict[str, Any]:
    neurons = [[neuron.layer, neuron.index] for neuron in choice.neurons]
    plain = {name: getattr(choice, name) for name in ("kind", "source", "factor", "variant", "remove", "add")}
    return plain | {"answers": dict(choice.answers), "languages": list(choice.languages), "neurons": neurons}


def _edit_in(value: Any) -> EditChoice:
    if value["kind"] not in EDIT_KINDS or value["source"] not in SOURCES or value["variant"] not in get_args(Variant):
        raise ValueError(value)
    remove, add = (None if value[name] is None else float(value[name]) for name in ("remove", "add"))
    return EditChoice(
        value["kind"], value["source"], float(value["factor"]),
        {str(code): str(answer) for code, answer in value["answers"].items()}, tuple(map(str, value["languages"])),
        value["variant"], remove, add, tuple(Neuron(int(layer), int(index)) for layer, index in value["neurons"]),
    )  # fmt: skip


def wanted_comparison(stored: object) -> tuple[int, Path | None] | None:
    """The run that the one on the map was compared with, and its session where that is another one."""
    value = stored.get("against") if isinstance(stored, Mapping) else None
    try:
        return (int(value["run"]), Path(value["path"]) if value["path"] else None) if value else None
    except (TypeError, ValueError, KeyError):
        return None


def wanted_model(stored: object) -> str:
    """The name of the model that was loaded when the picture was kept, "" without one."""
    value = stored.get("model") if isinstance(stored, Mapping) else None
    return value if isinstance(value, str) else ""
