"""The edit stack and what it does as JSON values, so that a session opens with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from engine.editing.types import EditLine, edit_in, edit_out
from engine.errors import KnownError
from kn_studio.editing_state import EditEffect, Edits
from kn_studio.session.frozen_values import put_together, taken_apart

EDITS = "edits"
"""The key of the edit stack in the session's view table."""

EFFECT = "edit-effect"
"""The key of the latest measurement of the edits."""


def edits_out(edits: Edits) -> dict[str, Any]:
    """The stack as JSON values; what could be undone is not kept."""
    return {"lines": _lines_out(edits.lines), "clean": edits.clean, "now": edits.now}


def edits_in(stored: object) -> Edits | None:
    """The stack that was stored; None for what cannot be read, so that a session always opens."""
    if not isinstance(stored, Mapping):
        return None
    try:
        return Edits(_lines_in(stored["lines"]), str(stored["clean"]), str(stored["now"]))
    except (KeyError, TypeError, ValueError, KnownError):
        return None


def effect_out(effect: EditEffect) -> dict[str, Any]:
    """What edits do as JSON values."""
    values, _ = taken_apart(replace(effect, edits=()))
    return {"effect": values, "lines": _lines_out(effect.edits)}


def effect_in(stored: object) -> EditEffect | None:
    """What was stored; None for what cannot be read."""
    if not isinstance(stored, Mapping):
        return None
    try:
        found = put_together(stored["effect"], {})
        return replace(found, edits=_lines_in(stored["lines"])) if isinstance(found, EditEffect) else None
    except (KeyError, TypeError, ValueError, AttributeError, KnownError):
        return None


def _lines_out(lines: Sequence[EditLine]) -> list[dict[str, Any]]:
    return [{"id": line.id, "enabled": line.enabled, "edit": edit_out(line.edit)} for line in lines]


def _lines_in(stored: Any) -> tuple[EditLine, ...]:
    return tuple(EditLine(int(each["id"]), edit_in(each["edit"]), bool(each["enabled"])) for each in stored)
