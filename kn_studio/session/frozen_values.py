"""Searches for degenerate neurons as JSON values with their arrays apart, and back: equal to the last bit.

A frozen value stands as `{"as": its name, "of": its fields}`, a neuron as `{"n": [layer, index]}`, a mapping as
`{"map": [[key, value], …]}`, an array as `{"array": its name}`; a JSON list is a tuple. The names below are written
into files and never change. Fields that a file has and this program does not know are passed over, and those that it
lacks have their defaults.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.checking.types import Evidence
from engine.degeneracy import types
from engine.types import Neuron, Prompt, TokenProbability, frozen_array
from kn_studio import checking_state, degeneracy_state, editing_state, story_state
from kn_studio.clean_templates import PUBLISHED

Array = npt.NDArray[Any]

NAMES: Mapping[str, type] = {
    "prompt": Prompt,
    "tested": types.Tested,
    "thresholds": types.Thresholds,
    "control": types.ControlSearch,
    "budget": types.Budget,
    "sets": types.SetSearch,
    "merge": types.Merge,
    "settings": types.TopologySettings,
    "component": types.Component,
    "clusters": types.Clusters,
    "topology": types.TopologySearch,
    "token": TokenProbability,
    "edit-effect": editing_state.EditEffect,
    "edited-answer": editing_state.EditedAnswer,
    "spoken": editing_state.Spoken,
    "side-effect": editing_state.SideEffect,
    "flipped": editing_state.Flipped,
    "perplexity": editing_state.Perplexity,
    "reverse": editing_state.ReverseAnswer,
    "checked-claim": checking_state.CheckedClaim,
    "bad-claim": checking_state.BadClaim,
    "evidence": Evidence,
    "switches": degeneracy_state.Switches,
    "switch-row": degeneracy_state.SwitchRow,
    "story": story_state.StoryMaterial,
    "pushed-words": story_state.PushedWords,
    "shared-pair": story_state.SharedPair,
    "searched-fact": story_state.SearchedFact,
    "backup-group": story_state.BackupGroup,
    "backups": story_state.Backups,
    "changed-fact": story_state.Changed,
}
"""What each kind of frozen value is called in a file."""

_LATER: Mapping[type, Mapping[str, Any]] = {editing_state.EditEffect: {"templates": PUBLISHED}}
"""Fields that came later, with the value that is not written: files that have nothing new to say stay as they were."""

_CALLED = {kind: name for name, kind in NAMES.items()}


def taken_apart(value: object) -> tuple[Any, dict[str, Array]]:
    """A frozen value as JSON values, and its arrays by name. Raises TypeError for what has no name in a file."""
    arrays: dict[str, Array] = {}
    return _out(value, arrays), arrays


def put_together(stored: Any, arrays: Mapping[str, Array]) -> Any:
    """The frozen value again. Raises KeyError, TypeError or ValueError for what was never taken apart here."""
    if isinstance(stored, list):
        return tuple(put_together(item, arrays) for item in stored)
    if not isinstance(stored, dict):
        return stored
    if "n" in stored:
        return Neuron(*stored["n"])
    if "array" in stored:
        return frozen_array(arrays[stored["array"]])
    if "map" in stored:
        return MappingProxyType({put_together(key, arrays): put_together(item, arrays) for key, item in stored["map"]})
    kind = NAMES[stored["as"]]
    known = {field.name for field in fields(kind)}
    return kind(**{name: put_together(item, arrays) for name, item in stored["of"].items() if name in known})


def _out(value: object, arrays: dict[str, Array]) -> Any:
    if isinstance(value, Neuron):
        return {"n": [value.layer, value.index]}
    if isinstance(value, np.ndarray):
        name = f"a{len(arrays)}"
        arrays[name] = value
        return {"array": name}
    if isinstance(value, np.generic):
        return value.item()
    if is_dataclass(value) and type(value) in _CALLED:
        given, later = {field.name: getattr(value, field.name) for field in fields(value)}, _LATER.get(type(value), {})
        found = {name: _out(item, arrays) for name, item in given.items() if name not in later or item != later[name]}
        return {"as": _CALLED[type(value)], "of": found}
    if isinstance(value, Mapping):
        return {"map": [[_out(key, arrays), _out(item, arrays)] for key, item in value.items()]}
    if isinstance(value, tuple | list):
        return [_out(item, arrays) for item in value]
    if value is None or isinstance(value, bool | int | float | str):
        return value
    raise TypeError(f"{type(value).__name__} has no name in a session file")
