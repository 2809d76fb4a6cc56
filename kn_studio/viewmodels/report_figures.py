"""The figures of the session's report as a list to put in order: reads the session, for the desk lane."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from kn_studio.app_state import AppState
from kn_studio.translation import counted, figures, joined, tr
from kn_studio.viewmodels import wording

if TYPE_CHECKING:
    from kn_studio.session.report_figures import ReportFigure
    from kn_studio.session.store import Store

MOST_WORDS = 300
"""Characters of a summary; a longer one is the data itself, said in words."""


@dataclass(frozen=True)
class FigureRow:
    """A figure: its number and title, a quiet line, what is to be seen and where it comes from, the user's remark, and
    a small PNG.
    """

    key: str
    title: str
    line: str
    summary: str
    source: str
    remark: str
    picture: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class ReportView:
    """`line` sums up; without figures, `empty` says how one is added."""

    session: str = ""
    line: str = ""
    rows: tuple[FigureRow, ...] = ()
    empty: str = ""
    can_write: bool = False


def view(state: AppState, store: Store | None) -> ReportView:
    """The list for this state."""
    if store is None:
        return ReportView(empty=tr("No session is open. Start one, or open the demo."))
    found = store.report.all()
    writable = not state.session_readonly
    if not found:
        empty = tr(
            "No figure yet. “Add to report” in the menu of a plot puts one here, Ctrl+Shift+E the whole view on screen."
        )
        return ReportView(store.path.stem, empty=empty, can_write=writable)
    size = wording.size(sum(figure.size for figure in found))
    line = joined((counted("{n} figure", "{n} figures", len(found)), size))
    return ReportView(store.path.stem, line, tuple(_row(*each) for each in enumerate(found, 1)), "", writable)


def _row(number: int, figure: ReportFigure) -> FigureRow:
    return FigureRow(
        key=figure.key,
        title=tr("{number}. {title}", number=number, title=figure.title),
        line=joined((figure.note.rstrip(".。"), _when(figure.added))),
        summary=figure.summary if len(figure.summary) <= MOST_WORDS else "",
        source=figure.source,
        remark=figure.remark,
        picture=figure.picture,
    )


def _when(added: str) -> str:
    """An ISO time as day and minute of the local clock; anything else as it is."""
    try:
        moment = datetime.fromisoformat(added)
    except ValueError:
        return added
    return figures(moment.astimezone().strftime("%Y-%m-%d %H:%M"))
