"""The guided story's own numbers as JSON values, so that a session can be presented without a model."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kn_studio.session.editing import effect_in, effect_out
from kn_studio.session.frozen_values import put_together, taken_apart
from kn_studio.story_state import StoryMaterial

STORY = "story"
"""The key of the story in the session's view table."""


def story_out(material: StoryMaterial) -> dict[str, Any]:
    """The story as JSON values."""
    changed = material.changed
    if changed is None:
        return {"story": taken_apart(material)[0], "effect": None}
    # Edit lines have a form of their own in files.
    bare = replace(material, changed=replace(changed, effect=replace(changed.effect, edits=())))
    return {"story": taken_apart(bare)[0], "effect": effect_out(changed.effect)}


def story_in(stored: object) -> StoryMaterial | None:
    """The story that was kept; None for what cannot be read."""
    if not isinstance(stored, dict):
        return None
    try:
        found = put_together(stored["story"], {})
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    if not isinstance(found, StoryMaterial):
        return None
    effect = effect_in(stored.get("effect"))
    if found.changed is None or effect is None:
        return replace(found, changed=None)
    return replace(found, changed=replace(found.changed, effect=effect))
