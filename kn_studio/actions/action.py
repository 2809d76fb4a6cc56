"""What an action is: an intent, where it runs, and the work that carries it out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from engine.types import Work
from kn_studio.actions.context import Context


@dataclass(frozen=True)
class Action:
    """One thing to do. `make` gives the work, not yet started; `lane` is "gpu" where it touches the model, "shelf"
    where it fills the library for a long time.

    `long` marks jobs with progress and Stop; the others answer within moments and may run between a job's steps.
    """

    key: str
    title: str
    intent: type
    lane: Literal["gpu", "desk", "shelf"]
    make: Callable[[Context, Any], Work[Any]]
    shortcut: str = ""
    long: bool = False
