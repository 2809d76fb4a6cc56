"""What a user can ask for in editing a model: frozen values, as in `kn_studio.intents`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.editing.types import EditLine
from engine.types import Neuron
from kn_studio.editing_state import EditChoice


@dataclass(frozen=True)
class ChooseEdit:
    """The form of the Edit station as it stands now."""

    choice: EditChoice


@dataclass(frozen=True)
class MakeEdit:
    """Apply an edit of these neurons to the model, on top of the edits in force, and measure what it does.

    `used` are the languages that the neurons were located in.
    """

    choice: EditChoice
    neurons: tuple[Neuron, ...]
    used: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class SwitchEdit:
    """Put an edit of the stack out of force, or in force again."""

    id: int
    enabled: bool


@dataclass(frozen=True)
class MoveEdit:
    """Move an edit of the stack to another place, counted from 0."""

    id: int
    place: int


@dataclass(frozen=True)
class UndoEdit:
    """Take back the last change of the stack."""


@dataclass(frozen=True)
class RedoEdit:
    """Do again what was taken back."""


@dataclass(frozen=True)
class ClearEdits:
    """Take all edits out: the model is as it was loaded, to the bit."""


@dataclass(frozen=True)
class MeasureEdits:
    """Measure what the edits in force do to the fact on screen and to others, against the clean model."""


@dataclass(frozen=True)
class SaveEditedModel:
    """Write the model with its edits as a Hugging Face folder."""

    folder: Path


@dataclass(frozen=True)
class SaveEdits:
    """Write the edits in force as a small safetensors file: the changed value vectors and the recipe."""

    path: Path


@dataclass(frozen=True)
class LoadEdits:
    """Apply edits that were written to a file, on top of those in force."""

    path: Path


@dataclass(frozen=True)
class RestoreEdits:
    """Put the edits that a session was left with in force again, on the model that they were made on."""

    lines: tuple[EditLine, ...]


@dataclass(frozen=True)
class ReadNeurons:
    """Read neurons from a file, for the form."""

    path: Path


EditIntent = (
    ChooseEdit | MakeEdit | SwitchEdit | MoveEdit | UndoEdit | RedoEdit | ClearEdits | MeasureEdits | SaveEditedModel
    | SaveEdits | LoadEdits | RestoreEdits | ReadNeurons
)  # fmt: skip
