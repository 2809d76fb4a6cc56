"""What stands in the folders of experiments' runs, read beside whoever writes to them: how far, how it stands."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import DataError
from kn_studio import resources
from kn_studio.experiment_state import RunLine, Way

if TYPE_CHECKING:
    from kn_studio.experiments.journal import Kept

_AGAIN = "If it was moved, open it where it is now; else take the run off the list."


def free_folder(key: str) -> Path:
    """A folder in the user's own that no run stands in yet."""
    home, number = resources.home("experiments"), 1
    while (path := home / f"{key}-{number}").exists():
        number += 1
    return path


def as_it_stands(line: RunLine) -> RunLine:
    """A remembered run as its folder is now; how many units are finished is as it was remembered."""
    from kn_studio.experiments.folder import SUMMARY
    from kn_studio.experiments.journal import JOURNAL

    journal = line.folder / JOURNAL
    if not line.folder.is_dir():
        return replace(line, state="missing", fault=f"{line.folder} is not there any more.", hint=_AGAIN)
    if not journal.is_file():
        return replace(line, state="missing", fault=f"{line.folder} holds no run any more.", hint=_AGAIN)
    if in_use(journal):
        fault = "Another program is writing to this folder."
        return replace(line, state="in use", fault=fault, hint="Wait for it, then look again.")
    if (line.folder / SUMMARY).is_file() and line.total and line.done >= line.total:
        return replace(line, state="finished", fault="", hint="")
    if line.state == "failed":
        return line
    return replace(line, state="stopped", fault="", hint="")


def line_of(folder: Path, kept: Kept) -> RunLine:
    """A run as its own journal tells it. Raises `DataError` for a journal that tells of none."""
    try:
        key, recipe = str(kept.head["experiment"]), dict(kept.head["recipe"])
        models = tuple(map(str, kept.head["models"]))
    except (KeyError, TypeError, ValueError):
        raise DataError(f"{folder} holds no run.", "Choose the folder of a run.") from None
    done, total = progress(kept, len(models))
    return as_it_stands(RunLine(folder, key, recipe, models, done, total, way=_way(kept)))


def _way(kept: Kept) -> Way:
    """The device and the float type that a run was begun with: others would round otherwise."""
    first = kept.grounds.get(0, {})
    return Way(str(first.get("device", "auto")), str(first.get("dtype", "auto")))


def progress(kept: Kept, models: int) -> tuple[int, int]:
    """Units that are finished, and units in all as far as facts are drawn. A model that was not begun has as many as
    the first one.
    """
    known = [int(ground["units"]) for ground in kept.grounds.values()]
    total = sum(known) + (models - len(known)) * known[0] if known else 0
    return len(kept.done), total


def whole(kept: Kept, models: int) -> bool:
    """Whether all units of all models are finished; facts are drawn in batches, of which the last one says so."""
    grounds = kept.grounds.values()
    done, total = progress(kept, models)
    return len(grounds) == models and all(each.get("last", True) for each in grounds) and done == total > 0


def damaged(line: RunLine, error: DataError) -> RunLine:
    """A run whose journal cannot be read."""
    return replace(line, state="damaged", fault=error.what, hint="What can be read of it stays; begin a new run.")


def in_use(journal: Path) -> bool:
    """Whether a process holds the journal to write to it. A system without such locks never says so."""
    try:
        import fcntl
    except ImportError:
        return False
    try:
        with journal.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


def in_the_window(hint: str) -> str:
    """What to do, where the command line's words name an option that the window has as a button."""
    return hint.replace(" with --out", "").replace("o on with --resume", "o on")
