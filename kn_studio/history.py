"""One history of what the user did, in their order: Ctrl+Z takes back the last of it, whatever it was.

Steps of four kinds: values of the state; a write to the session with its way back; a pair of intents; and an edit of
the model. Edits are undone by the `EditStack`, which stays the one owner of the weights: here stands only that there
was one, and when.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from engine.errors import KnownError, UnwritableError
from kn_studio import steps, still_running
from kn_studio.app_state import AppState
from kn_studio.editing_intents import ClearEdits, LoadEdits, MakeEdit, MoveEdit, RedoEdit, SwitchEdit, UndoEdit
from kn_studio.fact_intents import ReadBook
from kn_studio.intents import Intent
from kn_studio.state import State
from kn_studio.translation import again, marked, tr

TOGETHER_SECONDS = 1.0
"""Steps of one group that come closer than this are one."""

LIMIT = 500

_EDITS: dict[type, str] = {
    MakeEdit: marked("edit"),
    SwitchEdit: marked("switch of an edit"),
    MoveEdit: marked("order of the edits"),
    ClearEdits: marked("all edits out"),
    LoadEdits: marked("edits of a file"),
}

WayBack = Callable[[], None]
Write = Callable[[], WayBack]
"""Writes to the session and returns what takes the writing back; both run on the desk lane."""


class Step(QUndoCommand):
    """One step. It has happened already when it is pushed, so that the first `redo` does nothing."""

    group = ""

    def __init__(self, text: str, act: Callable[[Step, bool], None], now: float) -> None:
        super().__init__()
        self.said, self._act, self._happened, self.at = text, act, False, now

    def title(self, _interface: str) -> str:
        """What was done, in the language of the interface that is in force now."""
        return again(self.said)

    def redo(self) -> None:
        """Do it again."""
        if self._happened:
            self._act(self, True)
        self._happened = True

    def undo(self) -> None:
        """Take it back."""
        self._act(self, False)

    def id(self) -> int:
        """Steps that may join others have one number; which of them do is said by `group`."""
        return 1 if self.group else -1


class Picked(Step):
    """Fields of the state that the user set."""

    def __init__(
        self, before: steps.Fields, after: steps.Fields, act: Callable[[Step, bool], None], now: float
    ) -> None:
        super().__init__("", act, now)
        self.before, self.after = dict(before), dict(after)
        self.group = steps.group(before, after)

    def title(self, interface: str) -> str:
        """What was set, from the values themselves."""
        return steps.title(self.before, self.after, interface)

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in a step of the same group that came soon after; the two together may be none at all."""
        assert isinstance(other, Step)
        if not isinstance(other, Picked) or other.group != self.group or other.at - self.at > TOGETHER_SECONDS:
            return False
        self.before = {**other.before, **self.before}
        self.after = {**self.after, **other.after}
        self.at = other.at
        self.setObsolete(self.before == self.after)
        return True


class Kept(Step):
    """A write to the session. `back` is filled on the lane, before anything that is asked later runs there."""

    def __init__(
        self, text: str, write: Write, shown: tuple[steps.Fields, steps.Fields], group: str, act: Any, now: float
    ) -> None:
        super().__init__(text, act, now)
        self.write, self.shown, self.group = write, shown, group
        self.back: list[WayBack] = []

    def mergeWith(self, other: QUndoCommand) -> bool:
        """A note that is written on stays one note."""
        if not isinstance(other, Kept) or other.group != self.group or other.at - self.at > 5 * TOGETHER_SECONDS:
            return False
        self.write, self.at = other.write, other.at
        self.said = other.said
        return True


class Asked(Step):
    """Something that an intent takes back, and another one does again."""

    def __init__(self, text: str, undo: Intent, again: Intent, act: Any, now: float) -> None:
        super().__init__(text, act, now)
        self.intents = (undo, again)


class Edited(Step):
    """A change of the edit stack."""


class History(QObject):
    """Holds the steps. `ask` carries out an intent, `write` runs on the desk lane and then changes the state, `running`
    names the intent of the job that runs.
    """

    def __init__(
        self,
        state: State,
        ask: Callable[[Intent], None],
        write: Callable[..., None],
        running: Callable[[], Intent | None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._state, self._ask, self._write, self._running, self._clock = state, ask, write, running, clock
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(LIMIT)
        self._user = self._acting = self._quiet = self._moving = False
        self._waiting: bool | None = None
        self._told = ("", "")

    # --- what happened ------------------------------------------------------------------------------------------

    @contextmanager
    def user(self) -> Iterator[None]:
        """What changes in the state inside is a step of the user's."""
        before, self._user = self._user, True
        try:
            yield
        finally:
            self._user = before

    def on_change(self, old: AppState, new: AppState) -> None:
        """Follow the state."""
        if new.session_stamp != old.session_stamp:
            self.clear()
            return
        if new.interface != old.interface:
            self._tell()
        self._on_edits(old, new)
        if self._acting:
            return
        if self._user or steps.another_fact(old, new):
            before, after = steps.differences(old, new)
            if after:
                self._push(Picked(before, after, self._pick, self._clock()))
        else:
            self._follow(old, new)

    def keep(
        self,
        text: str,
        write: Write,
        before: steps.Fields | None = None,
        after: steps.Fields | None = None,
        group: str = "",
    ) -> Step:
        """Write to the session, with a way back. `before` and `after` are fields of the state that go with it."""
        step = Kept(text, write, (before or {}, after or {}), group, self._rewrite, self._clock())
        self._rewrite(step, forward=True)
        self._push(step)
        return step

    def asked(self, text: str, undo: Intent, again: Intent) -> None:
        """Something was done that `undo` takes back and `again` does again."""
        self._push(Asked(text, undo, again, self._intend, self._clock()))

    def clear(self) -> None:
        """Forget everything: another session, or what was in the bin is gone."""
        self._waiting = None
        self._stack.clear()
        self._tell()

    # --- back and forth -----------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take back the last step. Raises `KnownError` where it cannot be now."""
        self._drop_dead(back=True)
        step = self._at(self._stack.index() - 1)
        if step is not None:
            self._may(step)
            self._go(self._stack.undo)

    def redo(self) -> None:
        """Do again what was taken back last. Raises `KnownError` where it cannot be now."""
        self._drop_dead(back=False)
        step = self._at(self._stack.index())
        if step is not None:
            self._may(step)
            self._go(self._stack.redo)

    @property
    def last(self) -> Step | None:
        """The step that would be taken back."""
        self._drop_dead(back=True)
        return self._at(self._stack.index() - 1)

    @property
    def asking(self) -> bool:
        """Whether the edit stack was asked and has not answered yet."""
        return self._waiting is not None

    @property
    def edit_is_last(self) -> bool:
        """Whether the last step is one of the edit stack, so that undoing the edit is undoing the step."""
        self._drop_dead(back=True)
        return isinstance(self._at(self._stack.index() - 1), Edited)

    @property
    def edit_is_next(self) -> bool:
        """The same for what would be done again."""
        self._drop_dead(back=False)
        return isinstance(self._at(self._stack.index()), Edited)

    def _go(self, move: Callable[[], None]) -> None:
        """One step back or forth. An edit that was refused at once stays where it was."""
        self._moving = True
        try:
            move()
        finally:
            self._moving = False
        if self._waiting is not None and self._state.value.job is None:
            self._take_back_waiting()
        self._tell()

    def _may(self, step: Step) -> None:
        state = self._state.value
        if isinstance(step, Edited):
            if state.job is not None:
                raise still_running.refusal(state.job.title, tr("Stop it first, then take the edit back."))
            if state.model is None:
                raise KnownError(tr("The edited model is not loaded."), tr("Load it first."))
        if isinstance(step, Kept) and state.session_readonly:
            raise UnwritableError(tr("This session is open for reading only."), tr("Save it under another name first."))

    def _push(self, step: Step) -> None:
        self._stack.push(step)
        self._tell()

    def _at(self, place: int) -> Step | None:
        found = self._stack.command(place) if 0 <= place < self._stack.count() else None
        return found if isinstance(found, Step) else None

    def _drop_dead(self, back: bool) -> None:
        """Steps that came to nothing are passed over, which takes them away."""
        while (step := self._at(self._stack.index() - (1 if back else 0))) is not None and step.isObsolete():
            self._stack.undo() if back else self._stack.redo()

    def _tell(self) -> None:
        """Say in the state what would be taken back and done again."""
        index, count = self._stack.index(), self._stack.count()
        behind = (self._at(place) for place in range(index - 1, -1, -1))
        ahead = (self._at(place) for place in range(index, count))
        interface = self._state.value.interface
        names = [
            next((s.title(interface) for s in side if s is not None and not s.isObsolete()), "")
            for side in (behind, ahead)
        ]
        if tuple(names) != self._told:
            self._told = (names[0], names[1])
            self._state.update(undo=names[0], redo=names[1])

    @contextmanager
    def _doing(self) -> Iterator[None]:
        before, self._acting = self._acting, True
        try:
            yield
        finally:
            self._acting = before

    # --- values of the state ------------------------------------------------------------------------------------

    def _pick(self, step: Step, forward: bool) -> None:
        assert isinstance(step, Picked)
        fields = step.after if forward else step.before
        with self._doing():
            self._state.update(**steps.restored(self._state.value, fields))
        book = fields.get("book")
        if book is not None:
            # Templates may have changed since the book was put aside.
            self._ask(ReadBook(book.fact.uuid))

    def _follow(self, old: AppState, new: AppState) -> None:
        """What was found for a fact by itself belongs to the step that put the fact on screen."""
        step = self._at(self._stack.index() - 1)
        if isinstance(step, Picked) and self._stack.index() == self._stack.count() and steps.follows(step.after):
            for name, (before, after) in steps.found_after(old, new).items():
                step.before.setdefault(name, before)
                step.after[name] = after

    # --- writes to the session ----------------------------------------------------------------------------------

    def _rewrite(self, step: Step, forward: bool) -> None:
        """What is thrown away leaves the screen first, and what comes back is there before it is shown."""
        assert isinstance(step, Kept)
        if forward:
            with self._doing():
                self._state.update(**steps.restored(self._state.value, step.shown[1]))
        self._run(step, forward, {} if forward else step.shown[0])

    def _run(self, step: Kept, forward: bool, shown: steps.Fields) -> None:
        write = step.write

        def change() -> None:
            if forward:
                back = write()
                # A note that was written on keeps the way back to what stood there first.
                step.back[:] = step.back or [back]
            else:
                for back in step.back:
                    back()
                step.back.clear()

        def after(state: AppState) -> steps.Fields:
            return steps.restored(state, shown) | steps.read_again(state)

        self._write(change, after=after, failed=lambda: self._failed(step))

    def _failed(self, step: Step) -> None:
        """It was told why; there is nothing to take back."""
        with suppress(RuntimeError):
            step.setObsolete(True)
            self._tell()

    # --- intents and edits --------------------------------------------------------------------------------------

    def _intend(self, step: Step, forward: bool) -> None:
        assert isinstance(step, Asked)
        self._ask(step.intents[int(forward)])

    def _edit(self, _step: Step, forward: bool) -> None:
        """Ask the edit stack; if it cannot, the step stays where it was."""
        if not self._quiet:
            self._waiting = forward
            self._ask(RedoEdit() if forward else UndoEdit())

    def _on_edits(self, old: AppState, new: AppState) -> None:
        changed, cause = new.edits != old.edits, self._running()
        if self._waiting is not None:
            if changed and isinstance(cause, UndoEdit | RedoEdit):
                self._waiting = None
            elif old.job is not None and new.job is None and not self._moving:
                self._take_back_waiting()
        elif changed and type(cause) in _EDITS and new.edits.lines != old.edits.lines:
            self._push(Edited(tr(_EDITS[type(cause)]), self._edit, self._clock()))
        elif changed and isinstance(cause, RedoEdit):
            self._push(Edited(tr(_EDITS[MakeEdit]), self._edit, self._clock()))
        elif changed and isinstance(cause, UndoEdit):
            self._bury(newest=True)
        elif changed or (new.model is None and old.model is not None):
            # Another model, or the edits of a session put in force again: the edit stack has another past.
            self._bury(newest=False)

    def _take_back_waiting(self) -> None:
        """The edit stack did not do it, and has said why."""
        forward, self._waiting, self._quiet = self._waiting, None, True
        try:
            self._stack.undo() if forward else self._stack.redo()
        finally:
            self._quiet = False
        self._tell()

    def _bury(self, newest: bool) -> None:
        """Edits that the edit stack has forgotten, or of which the newest was taken back there."""
        for place in range(self._stack.index() - 1 if newest else self._stack.count() - 1, -1, -1):
            step = self._at(place)
            if isinstance(step, Edited) and not step.isObsolete():
                step.setObsolete(True)
                if newest:
                    break
        self._tell()
