"""Says that letters on the screen show as empty boxes, because no font here has them: once for each script."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kn_studio import fonts
from kn_studio.app_state import AppState
from kn_studio.messages import Messages
from kn_studio.state import State
from kn_studio.translation import tr
from kn_studio.viewmodels import languages, wording

_LOOK_MILLISECONDS = 300
"""Until what changed is drawn. A font that stands in for another is loaded then, so that looking costs little; Qt keeps
it for one thread, so that a lane would load it once more.
"""


class MissingFonts(QObject):
    """Looks at every letter of the facts and prompts on the screen once. What is missing is said when no other message
    is on the screen. `lacking` gives the first of some letters that cannot be drawn, "" where all can.
    """

    def __init__(self, state: State, messages: Messages, lacking: Callable[[Iterable[str]], str] | None = None) -> None:
        super().__init__()
        self._state, self._messages, self._lacking = state, messages, lacking or _lacking
        self._seen: set[str] = set()
        self._told: set[str] = set()
        self._missing: dict[str, None] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    def on_change(self, old: AppState, new: AppState) -> None:
        """Look a moment after other text has come on the screen, and say what waited for another message to go."""
        if _shown(old) != _shown(new) or (self._missing and new.message is None):
            self._timer.start()

    def stop(self) -> None:
        """Look at nothing any more."""
        self._timer.stop()

    def look(self) -> None:
        """Look at letters that were not seen before."""
        state = self._state.value
        fresh = {letter for text in _texts(state) for letter in text} - self._seen
        self._seen |= fresh
        by_script: dict[str, list[str]] = {}
        for letter in sorted(fresh):
            by_script.setdefault(fonts.script(letter), []).append(letter)
        for script, letters in by_script.items():
            if script and script not in self._told and self._lacking(letters):
                self._told.add(script)
                self._missing[script] = None
        if self._missing and state.message is None:
            self._tell()

    def _tell(self) -> None:
        scripts, self._missing = tuple(self._missing), {}
        self._messages.warn(
            tr(
                "No font on this computer has every letter of this script that is on the screen: {scripts}. Empty boxes"
                " stand for the others.",
                scripts=wording.listing(tr(script) for script in scripts),
            ),
            tr(
                "Install a font that has them, such as {fonts}, and start the program again.",
                fonts=wording.listing(dict.fromkeys(map(fonts.free_font, scripts))),
            ),
        )


def _lacking(letters: Iterable[str]) -> str:
    return fonts.lacking(letters, QGuiApplication.font())


def _shown(state: AppState) -> tuple[object, ...]:
    """What the text on the screen depends on, compared quickly."""
    return state.book, state.prompts, state.languages, state.search


def _texts(state: AppState) -> Iterator[str]:
    """Facts and prompts on the screen, and the names of their languages in themselves."""
    for code in state.languages:
        yield languages.name(code).autonym
    if state.fact is not None:
        for code in state.languages:
            if (label := state.fact.labels.get(code)) is not None:
                yield from (label.subject, label.object)
    for prompt in state.prompts:
        yield from (prompt.text, prompt.answer)
    page = state.search.page
    for row in (*state.search.rows, *(page.rows if page is not None else ())):
        yield from (row.subject, row.object)
