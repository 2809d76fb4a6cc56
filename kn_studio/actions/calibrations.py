"""Where calibrations lie: in the user's data folder, beside the shipped models, and copied into sessions.

`calibrations/<fingerprint>/<language>-<relation>.json`, with "pooled" for several relations: calibrating a language
again over other relations, or by another split, replaces its pooled one, and calibrations of single relations stand
beside it. Each file
names its model, so that one of an earlier state of the same model is told from none at all.
"""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from engine.checking.types import BASELINES, VERSION, Calibration, Figure, calibration_in, calibration_out
from engine.errors import DataError
from kn_studio import resources
from kn_studio.checking_state import CalibrationLine

if TYPE_CHECKING:
    from kn_studio.session.store import Store

_FOLDER = "calibrations"
_REMEMBERED = 32
"""So many files are read once, a third of a megabyte each: reading one holds all threads for some milliseconds."""
_OLD_ONES = 50
"""Other fingerprints' folders that are looked at for an earlier state of the model."""


@dataclass(frozen=True)
class Kept:
    """A calibration with the model that it was made on. `shipped`: it came with the program."""

    calibration: Calibration
    model: str
    shipped: bool = False


@dataclass(frozen=True)
class Found:
    """The calibrations of a model, of each language and relations one, and of earlier states of the model those that
    nothing replaces. `damaged` has a sentence for each file that cannot be read.
    """

    kept: tuple[Kept, ...] = ()
    damaged: tuple[str, ...] = ()

    @property
    def calibrations(self) -> tuple[Calibration, ...]:
        """The calibrations alone."""
        return tuple(each.calibration for each in self.kept)


def keep(calibration: Calibration, model: str, folder: Path | None = None) -> Path:
    """Write a calibration in place of the one before, whole or not at all. Raises `DataError` where it cannot be."""
    path = (folder or _own(calibration.fingerprint)) / file_name(calibration.language, calibration.relations)
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")
    text = json.dumps(
        {"model": model, "calibration": calibration_out(calibration)}, ensure_ascii=False, separators=(",", ":")
    )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, encoding="utf-8")
        os.replace(part, path)
    except OSError as error:
        raise DataError(
            f"The calibration cannot be written to {path.parent} ({error.strerror}).",
            "Make the folder writable, or move it with KN_STUDIO_HOME.",
        ) from None
    finally:
        part.unlink(missing_ok=True)
    return path


def file_name(language: str, relations: Sequence[str]) -> str:
    """What a calibration's file is called."""
    name = relations[0] if len(relations) == 1 else "pooled"
    return f"{quote(language, safe='')}-{quote(name, safe='')}.json"


def find(fingerprint: str, model: str, store: Store | None = None) -> Found:
    """The calibrations of a model: the user's own, then the session's, then the shipped ones.

    Of one language and the same relations the first is taken. Those of another fingerprint are of the model of the
    same name as it was before; they judge nothing, but say why.
    """
    damaged: list[str] = []
    own = list(_read(_own(fingerprint), damaged))
    copied = [Kept(found, model) for found in store.checking.calibrations(fingerprint)] if store is not None else []
    beside = resources.models().get(model)
    shipped = [] if beside is None else [replace(each, shipped=True) for each in _read(beside / _FOLDER, damaged)]
    fresh, stale = _parted(fingerprint, [*own, *copied, *shipped])
    chosen = _once(fresh)
    places = {_place(each) for each in chosen}
    old = (*stale, *_earlier(fingerprint, model))
    return Found((*chosen, *(each for each in _once(old) if _place(each) not in places)), tuple(damaged))


def lines(fingerprint: str, model: str, store: Store | None = None) -> tuple[CalibrationLine, ...]:
    """The calibrations of a model as a list shows them."""
    return tuple(line(each, fingerprint) for each in find(fingerprint, model, store).kept)


def stale_reason(calibration: Calibration, fingerprint: str) -> str:
    """Why a calibration does not hold for the model any more; "" where it does."""
    if calibration.version != VERSION:
        return "It was made by another version of the program."
    return "" if calibration.fingerprint == fingerprint else "The model's weights were others when it was made."


def line(kept: Kept, fingerprint: str) -> CalibrationLine:
    """A calibration as a list shows it."""
    found = kept.calibration
    test = found.in_use.test
    plain = [row for row in found.results if row.scorer in BASELINES and row.dev_auroc.value is not None]
    best = max(plain, key=lambda row: row.dev_auroc.value or 0.0, default=None)
    return CalibrationLine(
        language=found.language,
        relations=found.relations,
        scorer=found.scorer,
        auroc=test.auroc if test else Figure(None),
        baseline_auroc=best.test.auroc if best is not None and best.test is not None else Figure(None),
        coverage=Figure(0.0) if found.refusal else test.coverage if test else Figure(None),
        risk=Figure(None) if found.refusal or test is None else test.risk,
        n=test.n if test else 0,
        refusal=found.refusal,
        stale=stale_reason(found, fingerprint),
        shipped=kept.shipped,
        created=found.created,
        split=found.split,
    )


def command(model: str, language: str, relation: str) -> str:
    """What to type to calibrate."""
    name = f'"{model}"' if " " in model else model
    return f"kn-studio check {name} --calibrate --relations {relation} --languages {language}"


def _own(fingerprint: str) -> Path:
    return resources.home(_FOLDER, quote(fingerprint, safe=""))


def _read(folder: Path, damaged: list[str]) -> Iterator[Kept]:
    """The calibrations in a folder, by name; files that cannot be read are told in `damaged`."""
    for file in sorted(folder.glob("*.json")):
        try:
            yield _kept(file.read_text(encoding="utf-8"))
        except (OSError, ValueError, KeyError, TypeError, DataError):
            damaged.append(f"The calibration {file} cannot be read and is left out; calibrate again to replace it.")


@lru_cache(maxsize=_REMEMBERED)
def _kept(text: str) -> Kept:
    """A calibration's file, which is looked through each time that a session or a model comes, and seldom another."""
    plain = json.loads(text)
    return Kept(calibration_in(plain["calibration"]), str(plain["model"]))


def _earlier(fingerprint: str, model: str) -> Iterator[Kept]:
    """What was calibrated on the model of this name when its weights were others, the newest folders first."""
    folders = [each for each in resources.home(_FOLDER).glob("*") if each.is_dir() and each != _own(fingerprint)]
    for folder in sorted(folders, key=_changed, reverse=True)[:_OLD_ONES]:
        yield from (each for each in _read(folder, []) if each.model == model)


def _changed(folder: Path) -> float:
    try:
        return folder.stat().st_mtime
    except OSError:
        return 0.0


def _parted(fingerprint: str, kept: Iterable[Kept]) -> tuple[list[Kept], list[Kept]]:
    """The calibrations that hold for the model, and those that do not."""
    fresh: list[Kept] = []
    stale: list[Kept] = []
    for each in kept:
        (stale if stale_reason(each.calibration, fingerprint) else fresh).append(each)
    return fresh, stale


def _once(kept: Iterable[Kept]) -> tuple[Kept, ...]:
    """The first of each language and relations."""
    found: dict[tuple[str, frozenset[str]], Kept] = {}
    for each in kept:
        found.setdefault(_place(each), each)
    return tuple(found.values())


def _place(kept: Kept) -> tuple[str, frozenset[str]]:
    return kept.calibration.language, frozenset(kept.calibration.relations)
