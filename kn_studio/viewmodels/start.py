"""What the start page shows: where one can go on, and where one can begin."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kn_studio import resources
from kn_studio.app_state import AppState
from kn_studio.intents import Intent, OpenSession
from kn_studio.keeping_intents import ContinueSession
from kn_studio.translation import counted, joined, tr
from kn_studio.viewmodels import start_system, wording

if TYPE_CHECKING:
    from kn_studio.session.left_over import LeftOver
    from kn_studio.session.store import Store


@dataclass(frozen=True)
class RecentRow:
    """A session that was open lately. `missing`: its file is not there now; `picture`: its map as a small PNG."""

    path: Path
    name: str
    line: str
    missing: bool = False
    picture: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class LeftOverView:
    """A session that was not closed properly, and what `button` asks for; `named` says it with the session's name."""

    title: str
    line: str
    button: str
    named: str
    intent: Intent


@dataclass(frozen=True)
class StartView:
    """The start page. `demo`: whether a demo session comes with this copy; `system`: what this computer is; `left_over`
    is the newest session that was not closed properly. `busy`: a job runs, which another session has to wait for.
    """

    recent: tuple[RecentRow, ...] = ()
    demo: bool = True
    system: start_system.Rows = ()
    left_over: LeftOverView | None = None
    busy: bool = False


def view(state: AppState, store: Store | None = None, now: float | None = None) -> StartView:
    """The start page: sessions by the time of their last change."""
    # Here, because the session's database library takes longer to import than the window to paint.
    from kn_studio.session import document, left_over

    moment = time.time() if now is None else now
    rows = tuple(_on_disk(path, moment, document.picture(path)) for path in document.known())
    system = start_system.rows(state.system, state.offline)
    cut = left_over.newest(document.known())
    demo = resources.path("demo", "demo.kns").is_file()
    busy = state.job is not None and not state.model_busy
    return StartView(rows, demo, system, _left_over(cut) if cut else None, busy)


def _left_over(found: LeftOver) -> LeftOverView:
    name = found.path.stem
    if found.run is None:
        title, line = tr("{name} was not closed properly", name=name), tr("Everything in it was saved as it came.")
        return LeftOverView(title, line, tr("Open"), tr("Open {recent}", recent=name), OpenSession(found.path))
    return LeftOverView(
        tr("{name} was cut off", name=name),
        tr(
            "Run {newest} was cut off after {landed} of {count} prompts.",
            newest=found.run,
            landed=found.landed,
            count=found.count,
        ),
        tr("Open and resume"),
        tr("Open {name} and go on with its run", name=name),
        ContinueSession(found.path),
    )


def _on_disk(path: Path, now: float, picture: bytes) -> RecentRow:
    try:
        status = path.stat()
    except OSError:
        return missing(path, picture)
    return recent(path, status.st_mtime, status.st_size, now, picture)


def missing(path: Path, picture: bytes = b"") -> RecentRow:
    """A session whose file is not there."""
    away = tr("Not there any more, or on a disk that is away · {parent}", parent=path.parent)
    return RecentRow(path, path.stem, away, True, picture)


def recent(path: Path, changed: float, size: int, now: float, picture: bytes = b"") -> RecentRow:
    """A session that was `changed` last at a time, as `now` in seconds, with so many bytes."""
    then, today = (datetime.fromtimestamp(moment).astimezone() for moment in (changed, now))
    # By the calendar: hours and seconds would go on while the page stands still.
    days, day = (today.date() - then.date()).days, then.strftime("%Y-%m-%d %H:%M")
    when = tr("today") if days < 1 else counted("yesterday", "{n} days ago", days)
    line = joined((tr("{when}, {day}", when=when, day=day), wording.size(size), str(path.parent)))
    return RecentRow(path, path.stem, line, picture=picture)
