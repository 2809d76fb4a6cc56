"""What a user can ask for of the story and the tour: frozen values, as in `kn_studio.intents`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PresentStory:
    """Tell the guided story over the whole window; the session on screen stays as it is."""


@dataclass(frozen=True)
class StartTour:
    """Walk through the stations, one sentence each."""


@dataclass(frozen=True)
class SwitchMotion:
    """Let nothing move that only shows where something went, or let it move again."""


GuideIntent = PresentStory | StartTour | SwitchMotion
