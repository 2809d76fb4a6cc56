"""What a user can ask for of the session as a document, and of what they did in it: frozen values, as in
`kn_studio.intents`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

RemarkKind = Literal["fact", "run"]
"""What a remark is about; the words stand in session files."""


@dataclass(frozen=True)
class OpenPalette:
    """Find anything by its name: actions, stations, sessions, neurons, facts, languages. `text` is typed already."""

    text: str = ""


@dataclass(frozen=True)
class ShowShortcuts:
    """Show all keys on one sheet."""


@dataclass(frozen=True)
class Undo:
    """Take back the last thing that was done."""


@dataclass(frozen=True)
class Redo:
    """Do again what was taken back last."""


@dataclass(frozen=True)
class WriteRemark:
    """A note on a fact or on a run of the session; "" takes it away."""

    kind: RemarkKind
    key: str
    text: str


@dataclass(frozen=True)
class PutTemplates:
    """Put the user's own templates of a relation in a language back as they were: (text, what it replaces) each."""

    relation: str
    language: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class PutSource:
    """Put a data set that was removed back into the library, or (not `there`) take it out once more."""

    name: str
    there: bool


@dataclass(frozen=True)
class PutFact:
    """Put a fact of the user's own that was removed back into the library, or (not `there`) take it out once more."""

    uuid: str
    there: bool


@dataclass(frozen=True)
class RestoreRun:
    """Take a run out of the bin."""

    run: int


@dataclass(frozen=True)
class TrimSession:
    """Throw away what lies in the bin, and give the disk back what the file does not need."""


@dataclass(frozen=True)
class CompareRuns:
    """Show what a run scores less the other: the run on the map minus `run`, of this session or of the one at `path`.

    `run` None: the newest run of `path` about the same fact on a model of the same shape, else the newest of that
    shape.
    """

    run: int | None
    path: Path | None = None


@dataclass(frozen=True)
class ChooseComparison:
    """Choose what the run on the map is to be compared with; nothing is read yet."""


@dataclass(frozen=True)
class AskComparison:
    """Ask for another session's file, then compare with its best run, as `CompareRuns` does."""


@dataclass(frozen=True)
class EndComparison:
    """Show the run on the map alone again."""


@dataclass(frozen=True)
class AskSaveAs:
    """Ask for a file, then write the session to it and go on there."""


@dataclass(frozen=True)
class ContinueSession:
    """Open a session, and go on with the run that was cut off in it."""

    path: Path


@dataclass(frozen=True)
class ForgetRecent:
    """Take a session out of the list of recent ones; the file stays where it is."""

    path: Path


@dataclass(frozen=True)
class CopyCode:
    """Copy what the station shows as a command for the terminal, or as a script in Python; with `run`, that run."""

    form: Literal["command", "python"] = "command"
    run: int | None = None


@dataclass(frozen=True)
class WriteReport:
    """Write the session as one page that needs nothing else."""

    path: Path


@dataclass(frozen=True)
class AddToReport:
    """Keep the view on screen, or the plot that the keyboard is in, as a figure of the session's report."""

    what: Literal["view", "plot"] = "view"


@dataclass(frozen=True)
class TakeBackFigure:
    """Take back that a figure was added, whatever was done since."""

    key: str


@dataclass(frozen=True)
class RemoveFigure:
    """Take a figure out of the report."""

    key: str


@dataclass(frozen=True)
class MoveFigure:
    """Move a figure of the report so many places down; up: less than 0."""

    key: str
    by: int


@dataclass(frozen=True)
class RemarkFigure:
    """What the user says of a figure of the report; "" takes it away."""

    key: str
    text: str


@dataclass(frozen=True)
class ShowReportFigures:
    """Show the figures of the report, to put them in order or take them out."""


@dataclass(frozen=True)
class WriteNeurons:
    """Write the neurons of the run on the map in another program's form: "eleutherai", "amig" or "lape".

    `language`: of this one alone. The JSON forms hold one language.
    """

    path: Path
    form: Literal["eleutherai", "amig", "lape"]
    run: int | None = None
    language: str = ""


@dataclass(frozen=True)
class ImportNeurons:
    """Read neurons from a file of any known form, and pick them on every panel and for the next edit."""

    path: Path


KeepingIntent = (
    OpenPalette | ShowShortcuts | Undo | Redo | WriteRemark | PutTemplates | PutSource | PutFact | RestoreRun
    | TrimSession | CompareRuns | ChooseComparison | AskComparison | EndComparison | AskSaveAs | ContinueSession
    | ForgetRecent | CopyCode | WriteReport | WriteNeurons | ImportNeurons | AddToReport | TakeBackFigure | RemoveFigure
    | MoveFigure | RemarkFigure | ShowReportFigures
)  # fmt: skip
