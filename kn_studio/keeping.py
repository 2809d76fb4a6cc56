"""What the user writes down in the session or throws away: notes, pins and runs, each with its way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from engine.errors import KnownError
from kn_studio import degeneracy_changes, steps
from kn_studio.editing_intents import RedoEdit, UndoEdit
from kn_studio.experiment_intents import ForgetExperiment, PutExperiment
from kn_studio.fact_intents import ForgetTemplate, RemoveFact, RemoveSource, SaveTemplate
from kn_studio.history import History
from kn_studio.intents import DeleteRun, Intent, PinNeuron, WriteNote
from kn_studio.keeping_intents import PutFact, PutSource, PutTemplates, Redo, RestoreRun, TrimSession, Undo, WriteRemark
from kn_studio.messages import Messages
from kn_studio.sessions import Sessions
from kn_studio.state import State
from kn_studio.translation import tr

if TYPE_CHECKING:
    from kn_studio.session.store import Store


class Keeping:
    """Carries out these intents; `handlers` are its methods by the intent's type. `act` begins an action."""

    def __init__(
        self, state: State, sessions: Sessions, history: History, messages: Messages, act: Callable[[Intent], None]
    ) -> None:
        self._state, self._sessions, self._history, self._messages = state, sessions, history, messages
        self._act = act
        self.handlers: dict[type, Callable[[Any], None]] = {
            PinNeuron: self._on_pin, WriteNote: self._on_note, WriteRemark: self._on_remark,
            DeleteRun: self._on_delete, RestoreRun: self._on_restore,
            Undo: lambda _intent: self._step(history.undo), Redo: lambda _intent: self._step(history.redo),
            UndoEdit: self._on_undo_edit, RedoEdit: self._on_redo_edit,
        }  # fmt: skip

    def done(self, intent: Intent, result: Any) -> None:
        """A job has finished: a template that was changed can be changed back."""
        if isinstance(intent, SaveTemplate | ForgetTemplate) and result is not None:
            before, after = (PutTemplates(intent.relation, intent.language, rows) for rows in result)
            self._history.asked(
                tr("template of {relation} in {language}", relation=intent.relation, language=intent.language),
                before,
                after,
            )

        elif isinstance(intent, RemoveSource):
            self._removed(intent.name, PutSource(intent.name, True), PutSource(intent.name, False))
        elif isinstance(intent, RemoveFact):
            label = steps.label_of(result, self._state.value.interface)
            name = f"{label.subject} – {label.object}" if label is not None else result.uuid
            self._removed(name, PutFact(result.uuid, True), PutFact(result.uuid, False))
        elif isinstance(intent, ForgetExperiment) and result is not None:
            back, again = (PutExperiment(result[0], result[1], listed) for listed in (True, False))
            self._history.asked(tr("run off the list"), back, again)
            self._messages.info(tr("The run is off the list."), tr("Undo (Ctrl+Z) brings it back."))
        elif isinstance(intent, TrimSession):
            # What lay in the bin is gone, and steps may lead to it.
            if self._state.value.undo or self._state.value.redo:
                self._history.clear()
            given = (
                tr("{result:.1f} MB were given back.", result=result / 1e6)
                if result
                else tr("There was nothing to give back.")
            )
            self._messages.info(given, tr("What lay in the bin is gone; earlier steps cannot be undone any more."))

    def _removed(self, name: str, back: Intent, again: Intent) -> None:
        """Something has left the library, which `back` puts back."""
        self._history.asked(tr("removal of {name}", name=name), back, again)
        self._messages.info(tr("{name} is out of the library.", name=name), tr("Undo (Ctrl+Z) brings it back."))

    def _step(self, take: Callable[[], None]) -> None:
        """What was said of the step, as that a run lies in the bin, holds no longer; an error stays to be read."""
        message = self._state.value.message
        if message is not None and message.kind == "info":
            self._state.update(message=None)
        take()

    def _on_undo_edit(self, intent: UndoEdit) -> None:
        """The Edit station's button. The history must know that its last step is taken back."""
        if self._history.edit_is_last and not self._history.asking:
            self._history.undo()
        else:
            self._act(intent)

    def _on_redo_edit(self, intent: RedoEdit) -> None:
        if self._history.edit_is_next and not self._history.asking:
            self._history.redo()
        else:
            self._act(intent)

    def _on_pin(self, intent: PinNeuron) -> None:
        store, fingerprint = self._sessions.require_writable(), self._fingerprint()
        words = tr("pin") if intent.pinned else tr("pin out")
        write = partial(_pin, store, fingerprint, intent)
        self._history.keep(tr("{words} of {neuron}", words=words, neuron=intent.neuron), write)

    def _on_note(self, intent: WriteNote) -> None:
        store, fingerprint = self._sessions.require_writable(), self._fingerprint()
        write = partial(_note, store, fingerprint, intent)
        self._history.keep(
            tr("note on {neuron}", neuron=intent.neuron), write, group=tr("note {neuron}", neuron=intent.neuron)
        )

    def _on_remark(self, intent: WriteRemark) -> None:
        store = self._sessions.require_writable()
        about = tr("run {key}", key=intent.key) if intent.kind == "run" else tr("the fact")
        group = tr("remark {kind} {key}", kind=intent.kind, key=intent.key)
        self._history.keep(tr("note on {about}", about=about), partial(_remark, store, intent), group=group)

    def _on_delete(self, intent: DeleteRun) -> None:
        store, state = self._sessions.require_writable(), self._state.value
        before: dict[str, Any] = {"degeneracy_searches": state.degeneracy_searches}
        after: dict[str, Any] = degeneracy_changes.run_deleted(state, intent.run)
        before |= {name: getattr(state, name) for name in after}
        if state.run == intent.run:
            before["run"], after["run"] = intent.run, None
        if state.against is not None and (state.against.run, state.against.path) == (intent.run, None):
            before["against"], after["against"] = state.against, None
        self._history.keep(
            tr("deletion of run {run}", run=intent.run), partial(_delete, store, intent.run), before, after
        )
        self._messages.info(tr("Run {run} lies in the bin.", run=intent.run), tr("Undo (Ctrl+Z) brings it back."))

    def _on_restore(self, intent: RestoreRun) -> None:
        store = self._sessions.require_writable()
        self._history.keep(tr("return of run {run}", run=intent.run), partial(_restore, store, intent.run))

    def _fingerprint(self) -> str:
        """Of the model that the neurons on screen belong to."""
        state, store = self._state.value, self._sessions.store
        if store is not None and state.run is not None:
            return store.run(state.run).spec.fingerprint
        if state.model is None:
            raise KnownError(tr("No model is loaded."), tr("Load one first."))
        return state.model.fingerprint


def _pin(store: Store, fingerprint: str, intent: PinNeuron) -> Callable[[], None]:
    before = intent.neuron in store.pins(fingerprint)
    store.set_pin(fingerprint, intent.neuron, intent.pinned)
    return lambda: store.set_pin(fingerprint, intent.neuron, before)


def _note(store: Store, fingerprint: str, intent: WriteNote) -> Callable[[], None]:
    before = store.note(fingerprint, intent.neuron)
    store.set_note(fingerprint, intent.neuron, intent.text)
    return lambda: store.set_note(fingerprint, intent.neuron, before)


def _remark(store: Store, intent: WriteRemark) -> Callable[[], None]:
    before = store.kept.remark(intent.kind, intent.key)
    store.kept.set_remark(intent.kind, intent.key, intent.text)
    return lambda: store.kept.set_remark(intent.kind, intent.key, before)


def _delete(store: Store, run: int) -> Callable[[], None]:
    store.kept.put_away(run)
    return lambda: store.kept.bring_back(run)


def _restore(store: Store, run: int) -> Callable[[], None]:
    store.kept.bring_back(run)
    return lambda: store.kept.put_away(run)
