"""Tells a screen reader that long work has come to its end, and what came of it; the eyes see the line go."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from engine.types import Step, Work
from kn_studio.intents import Intent, LocateNeurons, ResumeRun
from kn_studio.lane import Done, Lane, Outcome
from kn_studio.translation import counted, tr
from kn_studio.widgets import spoken

if TYPE_CHECKING:
    from kn_studio.session.store import Store


class ProgressEnds:
    """`finished` hears of each job that was done; what fails or is stopped has a message, which is told by itself."""

    def __init__(self, window: QWidget, desk: Lane, store: Callable[[], Store | None]) -> None:
        self._window, self._desk, self._store = window, desk, store

    def finished(self, intent: Intent, title: str, result: Any) -> None:
        """Say so; of a run also how many neurons it has located."""
        store = self._store()
        if not isinstance(intent, LocateNeurons | ResumeRun) or store is None:
            spoken.ended(self._window, tr("{title}: finished", title=title))
            return

        def work() -> Work[int]:
            yield Step(0, 1)
            chosen = store.selections(result.id)
            return len({item.neuron for each in chosen for item in each.selection.neurons})

        def on_end(end: Outcome) -> None:
            if isinstance(end, Done):
                spoken.ended(self._window, counted("Located: {n} neuron", "Located: {n} neurons", end.result))

        self._desk.submit(work, on_end=on_end)
