"""What the start page shows: where one can go on, and where one can begin."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kn_studio import resources
from kn_studio.app_state import AppState
from kn_studio.translation import tr
from kn_studio.viewmodels import start_system, wording
from kn_studio.viewmodels.window import duration

if TYPE_CHECKING:
    from kn_studio.session.store import Store


@dataclass(frozen=True)
class RecentRow:
    """A session that was open lately. `missing`: its file is not there now."""

    path: Path
    name: str
    line: str
    missing: bool = False


@dataclass(frozen=True)
class StartView:
    """The start page. `demo`: whether a demo session comes with this copy; `system`: what this computer is."""

    recent: tuple[RecentRow, ...] = ()
    demo: bool = True
    system: start_system.Rows = ()


def view(state: AppState, store: Store | None = None, now: float | None = None) -> StartView:
    """The start page: sessions by the time of their last change."""
    # Here, because the session's database library takes longer to import than the window to paint.
    from kn_studio.session import document

    moment = time.time() if now is None else now
    rows = tuple(_row(path, moment) for path in document.known())
    system = start_system.rows(state.system, state.offline)
    return StartView(rows, resources.path("demo", "demo.kns").is_file(), system)


def _row(path: Path, now: float) -> RecentRow:
    try:
        status = path.stat()
    except OSError:
        return RecentRow(
            path, path.stem, tr("Not there any more, or on a disk that is away · {parent}", parent=path.parent), True
        )
    age = now - status.st_mtime
    day = datetime.fromtimestamp(status.st_mtime).astimezone().strftime("%Y-%m-%d %H:%M")
    when = tr("{age} ago", age=duration(age)) if age < 36 * 3600 else tr("{age:.0f} days ago", age=age / 86400)
    return RecentRow(path, path.stem, f"{when}, {day} · {wording.size(status.st_size)} · {path.parent}")
