"""What a screen reader is told while the eyes would see it happen: cursors in pictures, messages, ends of long work.

All of it goes through here, so that tests can listen: Qt hands its events to the desktop alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleValueChangeEvent
from PySide6.QtWidgets import QWidget

Kind = Literal["cursor", "alert", "end"]


@dataclass(frozen=True)
class Said:
    """One thing that was told: by which widget, in which words. `urgent` ones interrupt what is being read."""

    kind: Kind
    widget: QWidget
    text: str
    urgent: bool = False


_ENDS = (".", "!", "?", ":", ";", "。", "؟", "…")
_listeners: list[Callable[[Said], None]] = []


def stands_on(widget: QWidget, text: str) -> None:
    """The keyboard's cursor in a picture has come to something else, which `text` describes."""
    _tell(Said("cursor", widget, one_line(text)), (QAccessibleValueChangeEvent(widget, one_line(text)),))


def alert(widget: QWidget, text: str, urgent: bool = False) -> None:
    """A message has appeared."""
    _tell(Said("alert", widget, one_line(text), urgent), (QAccessibleEvent(widget, QAccessible.Event.Alert),))


def ended(widget: QWidget, text: str) -> None:
    """Long work has come to its end."""
    _tell(Said("end", widget, one_line(text)), ())


def one_line(text: str) -> str:
    """Lines of a tool tip as sentences."""
    lines = [line for each in text.splitlines() if (line := each.strip())]
    ends = [line if line.endswith(_ENDS) else f"{line}." for line in lines[:-1]]
    return " ".join([*ends, *lines[-1:]])


@contextmanager
def listening() -> Iterator[list[Said]]:
    """Everything that is told in the meantime, for tests."""
    heard: list[Said] = []
    _listeners.append(heard.append)
    try:
        yield heard
    finally:
        _listeners.remove(heard.append)


def _tell(said: Said, events: tuple[QAccessibleEvent, ...]) -> None:
    if not said.text:
        return
    for listener in _listeners:
        listener(said)
    spoken = QAccessibleAnnouncementEvent(said.widget, said.text)
    urgent = QAccessible.AnnouncementPoliteness.Assertive
    spoken.setPoliteness(urgent if said.urgent else QAccessible.AnnouncementPoliteness.Polite)
    for event in (*events, spoken):
        QAccessible.updateAccessibility(event)
