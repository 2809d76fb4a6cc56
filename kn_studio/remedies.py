"""What a message offers to do about what it says: the words of its button, and what the button asks for. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import CodeNeededError, UnwritableError
from kn_studio.fact_intents import FetchFacts
from kn_studio.intents import LoadModel, OpenSession, ResumeRun
from kn_studio.keeping_intents import AskSaveAs
from kn_studio.model_intents import GetModel, LookAtModel
from kn_studio.translation import marked

if TYPE_CHECKING:
    from kn_studio.intents import Intent

AGAIN = (LoadModel, GetModel, LookAtModel, FetchFacts)
"""Intents that may succeed when they are simply carried out again: a network or a disk has come back."""


@dataclass(frozen=True)
class Remedy:
    """`text` in English: a message stays on the screen while the language of the interface changes."""

    text: str
    intent: Intent


SAVE_AS = Remedy(marked("Save as …"), AskSaveAs())


def resume(run: int) -> Remedy:
    """To go on with a run that was cut off."""
    return Remedy(marked("Resume"), ResumeRun(run))


def open_anyway(path: Path) -> Remedy:
    """To take over a session from another computer, or from this one under the name that it had."""
    return Remedy(marked("Open for writing anyway"), OpenSession(path, anyway=True))


def of_fault(error: BaseException, intent: Intent | None = None) -> Remedy | None:
    """What helps against an error, which `intent` ended in; None where only its hint does."""
    if isinstance(error, UnwritableError):
        return SAVE_AS
    # What brings code of its own is asked about instead.
    if isinstance(intent, AGAIN) and not isinstance(error, CodeNeededError):
        return Remedy(marked("Try again"), intent)
    return None
