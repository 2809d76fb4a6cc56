"""The command palette and the sheet of keys: asks the library and the disk on the desk lane, never on the window's
thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from engine.types import Step, Work
from kn_studio import own_keys
from kn_studio.app_state import AppState
from kn_studio.fact_state import FactRow
from kn_studio.intents import Intent
from kn_studio.lane import Done, Failed, Lane, Outcome
from kn_studio.messages import Messages
from kn_studio.translation import tr
from kn_studio.viewmodels import palette as palette_view
from kn_studio.viewmodels.palette import Offer, PaletteRow, PaletteView

if TYPE_CHECKING:
    from kn_studio.library import Library
    from kn_studio.widgets.palette import Palette, PaletteLine
    from kn_studio.widgets.shortcut_sheet import ShortcutSheet
    from kn_studio.window import Window

WAIT_MILLISECONDS = 80
"""How long after the last key the facts are searched."""

FACTS = 8

_STATIONS = {
    "fact_intents": "facts", "degeneracy_intents": "degeneracy", "editing_intents": "edit",
    "checking_intents": "check", "experiment_intents": "experiments",
}  # fmt: skip
_OF_MODELS = frozenset({"LoadModel", "KeepMapping", "ForgetMapping"})


@dataclass(frozen=True)
class Looked:
    """What the desk lane found for a text."""

    text: str
    facts: tuple[FactRow, ...]
    recent: tuple[Path, ...]


class Finder(QObject):
    """Joins the palette to the window. `library` is asked on the desk lane only; `ask` takes an intent like a panel's.

    The facts are looked for between two steps of what the desk lane works on, newest text only.
    """

    def __init__(
        self,
        window: Window,
        state: Callable[[], AppState],
        desk: Lane,
        messages: Messages,
        library: Callable[[], Library],
        ask: Callable[[Intent], None],
    ) -> None:
        super().__init__(window)
        self._window, self._state, self._desk = window, state, desk
        self._messages, self._library, self._ask = messages, library, ask
        self._found = Looked("", (), ())
        self._searching = False
        self._rest: tuple[Offer, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        self.sheet: ShortcutSheet | None = None

    @cached_property
    def palette(self) -> Palette:
        """Made when it is first wanted, so that the first picture need not wait for it."""
        from kn_studio.widgets.palette import Palette

        palette = Palette(self._window)
        palette.typed.connect(self._on_typed)
        palette.chosen.connect(self._on_chosen)
        return palette

    def open(self, text: str = "") -> None:
        """Bring the palette up; a second time takes it away."""
        if self.palette.isVisible() and not text:
            self.palette.end()
            return
        self._rest = on_stations({offer.title for offer in self._window.offers()}, self._window.titles)
        self.palette.apply_theme(self._window.theme)
        self.palette.begin(text)

    def show_sheet(self) -> None:
        """Bring up the sheet of keys."""
        if self.sheet is None:
            from kn_studio.widgets.shortcut_sheet import ShortcutSheet

            self.sheet = ShortcutSheet(self._window)
        self.sheet.apply_theme(self._window.theme)
        self.sheet.show_keys((*self._window.offered.sheet(), *own_keys.told()))
        self.sheet.show()
        self.sheet.activateWindow()

    def forget(self) -> None:
        """Throw palette and sheet away: they are made anew when they are wanted, in the words in force by then."""
        for made in (self.__dict__.pop("palette", None), self.sheet):
            if made is not None:
                made.hide()
                made.deleteLater()
        self.sheet = None

    def stop(self) -> None:
        """Ask nothing any more: the window closes."""
        self._timer.stop()

    def _on_typed(self, _text: str) -> None:
        self._searching = True
        self._timer.start()
        self._show()

    def _show(self) -> None:
        text = self.palette.field.text()
        facts = self._found.facts if self._found.text == text else ()
        offers = (*self._window.offers(), *self._rest)
        searching = self._searching and bool(text.strip())
        view = palette_view.view(self._state(), text, offers, self._found.recent, facts, searching)
        self.palette.show_lines(*_lines(view))

    def _look(self) -> None:
        """Ask the library for facts and the disk for sessions."""
        text, language = self.palette.field.text(), self._state().search.language
        library = self._library

        def work() -> Work[Looked]:
            yield Step(0, 1)
            return Looked(text, _facts(library(), text, language), _recent())

        self._desk.ask(work, on_end=self._looked, replaces="palette", receiver=self)

    def _looked(self, end: Outcome) -> None:
        self._searching = False
        if isinstance(end, Done):
            self._found = end.result
        elif isinstance(end, Failed):
            self._messages.error(end.error, end.trace)
        if self.palette.isVisible():
            self._show()

    def _on_chosen(self, row: PaletteRow) -> None:
        if row.command and not row.intents:
            self._window.offered.trigger(row.command)
        for intent in row.intents:
            self._ask(intent)


def on_stations(known: set[str], titles: dict[str, str]) -> tuple[Offer, ...]:
    """The program's work that needs something filled in first: choosing it leads to the station where that is done."""
    from kn_studio.actions import ACTIONS

    offers = []
    for action in ACTIONS:
        module, name = action.intent.__module__.rsplit(".", 1)[-1], action.intent.__name__
        station = "model" if name in _OF_MODELS else _STATIONS.get(module, "neurons")
        if action.long and tr(action.title) not in known and station in titles:
            offers.append(
                Offer(f"go-{station}", tr(action.title), tr("on the {titles} station", titles=titles[station]))
            )
    return tuple(offers)


def _facts(library: Library, text: str, language: str) -> tuple[FactRow, ...]:
    from kn_studio.library import Query

    if not text.strip():
        return ()
    return library.search(Query(text, language), FACTS, count_all=False).rows


def _recent() -> tuple[Path, ...]:
    from kn_studio.session import document

    return document.recent()


def _lines(view: PaletteView) -> tuple[tuple[PaletteLine, ...], str]:
    from kn_studio.widgets.palette import PaletteLine

    lines = (PaletteLine(row.group, row.title, row.detail, row.keys, row.possible, row) for row in view.rows)
    return tuple(lines), view.note
