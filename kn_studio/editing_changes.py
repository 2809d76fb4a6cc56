"""What edits change in the state. Pure, no Qt, no torch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.types import ModelInfo
from kn_studio.app_state import AppState
from kn_studio.editing_state import Edits

if TYPE_CHECKING:
    from kn_studio.actions.editing import Changed

Changes = dict[str, Any]


def changed(state: AppState, found: Changed) -> Changes:
    """The stack or its effect is new. Bars and effects of other weights are not those of the present ones."""
    changes: Changes = {"edits": found.edits, "model": found.info}
    if found.effect is not None:
        return changes | {"edit_effect": found.effect}
    if found.edits.now != state.edits.now:
        changes |= {"live": (), "scaling": None, "switches": None}
    return changes


def loaded(state: AppState, info: ModelInfo) -> Changes:
    """A model was loaded, its weights clean. The session's edits stay if they were made on it, to be applied again."""
    if to_restore(state, info):
        return {}
    return {"edits": Edits((), info.fingerprint, info.fingerprint), "edit_effect": None}


def to_restore(state: AppState, info: ModelInfo) -> bool:
    """Whether the session has edits of this model."""
    return bool(state.edits.lines) and state.edits.clean == info.fingerprint
