"""What a station offers while a model or a fact is missing: the station to choose it on, or the demo session."""

from __future__ import annotations

from kn_studio.translation import marked, tr
from kn_studio.widgets.notice import EmptyState
from kn_studio.widgets.waiting import while_job

_GO = {"no model": (marked("Choose a model"), "model"), "no fact": (marked("Choose a fact"), "facts")}
"""By what is missing: the words, and the station to go to."""
_DEMO = marked("Open the demo session")


def station_for(kind: str) -> str:
    """The station that helps with this kind of empty view; "" where none does."""
    return _GO[kind][1] if kind in _GO else ""


def show_missing(
    empty: EmptyState, kind: str, message: str, *, loading: bool, offer: str = "", possible: bool = True
) -> None:
    """Say what is missing. `offer` is a button of the panel's own where no other station helps; nothing is offered
    while a model is `loading`. Not `possible`: a job runs that all of this but another station has to wait for.
    """
    wait = while_job(not possible)
    if kind in _GO:
        words = "" if loading else tr(_GO[kind][0])
        empty.set_state(message, words, tr(_DEMO) if words else "", why_second=wait)
    else:
        empty.set_state(message, offer, why=wait)
