"""What a user can ask for in checking claims: frozen values, as in `kn_studio.intents`.

The results are exported as all tables are: `AskExport("checks")`, `ExportTable("checks", path)`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.checking.types import SplitBy
from kn_studio.checking_state import TypedClaim


@dataclass(frozen=True)
class CheckClaims:
    """Check claims, and with `elsewhere` the same claims in the other languages that the library has labels in."""

    claims: tuple[TypedClaim, ...]
    elsewhere: bool = True


@dataclass(frozen=True)
class CheckFile:
    """Check the claims of a CSV, TSV or JSON-lines file with columns subject, relation, object and language.

    `language` is that of lines without one.
    """

    path: Path
    language: str = "en"


@dataclass(frozen=True)
class Calibrate:
    """Learn how far the model's scores can be trusted, one calibration a language.

    `relations` are codes; none named takes all that the library has enough facts of. `split` is what train, dev and
    test may not share.
    """

    languages: tuple[str, ...]
    relations: tuple[str, ...] = ()
    split: SplitBy = "subject"


@dataclass(frozen=True)
class ReadCalibrations:
    """Read which calibrations there are for the loaded model."""


@dataclass(frozen=True)
class ShowCalibration:
    """Put a calibration's curves on screen, by its language and relations as its line has them."""

    language: str
    relations: tuple[str, ...]


CheckingIntent = CheckClaims | CheckFile | Calibrate | ReadCalibrations | ShowCalibration
