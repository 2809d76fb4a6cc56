"""The edits in force as a frozen view: the list with its switches, and whether the weights are as loaded."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.types import ModelInfo
from kn_studio.app_state import AppState
from kn_studio.translation import tr
from kn_studio.viewmodels import edit_wording

_SHOWN_DIGITS = 12
_FLOATING = frozenset({"float64", "float32", "bfloat16", "float16"})


@dataclass(frozen=True)
class StackLine:
    """One edit: its number, what it does, and whether it is on. `first` and `last` cannot move further."""

    id: int
    number: int
    text: str
    tip: str
    on: bool
    first: bool
    last: bool


@dataclass(frozen=True)
class StackView:
    """The card. `lamp` and `token` as the window's lamp; `weights` tells the fingerprint; `note` why a session's edits
    are not in force. `busy`: a job runs, which every change of the weights would have to wait for.
    """

    lines: tuple[StackLine, ...] = ()
    lamp: str = ""
    token: str = ""
    weights: str = ""
    note: str = ""
    can_undo: bool = False
    can_redo: bool = False
    can_clear: bool = False
    can_save: bool = False
    can_load: bool = False
    model: str = ""
    busy: bool = False


def stack_view(state: AppState) -> StackView:
    """The stack for this state; without lines and without a model there is nothing to show."""
    return replace(_possible(state), busy=state.job is not None)


def _possible(state: AppState) -> StackView:
    """What could be done with the stack if nothing else ran."""
    edits, model = state.edits, state.model
    lines = tuple(
        StackLine(
            line.id, number, edit_wording.sentence(line.edit, state.level), _tip(line.edit.note, line.edit.neurons),
            line.enabled, number == 1, number == len(edits.lines),
        )
        for number, line in enumerate(edits.lines, start=1)
    )  # fmt: skip
    if model is None:
        note = tr("These edits of the session come back when the model that they were made on is loaded.")
        return StackView(lines, note=note if lines else "")
    if not _belongs(state):
        note = tr("These edits were made on another model than {model}: load that one, or clear them.", model=model.id)
        return StackView(lines, *_lamp(0), model.fingerprint[:_SHOWN_DIGITS], note, can_clear=True, model=model.id)
    if edits.in_force and not in_force(state):
        note = tr("These edits of the session are not in force yet.")
        return StackView(lines, *_lamp(0), model.fingerprint[:_SHOWN_DIGITS], note, can_clear=True, model=model.id)
    return StackView(
        lines, *_lamp(edits.in_force), _weights(state), "", edits.can_undo, edits.can_redo, bool(lines),
        edits.in_force > 0, not edits.in_force and writable(model), model.id,
    )  # fmt: skip


def writable(model: ModelInfo) -> bool:
    """Whether weights of this kind of number can be changed."""
    return model.dtype.removeprefix("torch.") in _FLOATING


def in_force(state: AppState) -> int:
    """How many edits change the weights of the loaded model; none while a session's edits wait for theirs."""
    model, edits = state.model, state.edits
    return edits.in_force if model is not None and model.fingerprint == edits.now else 0


def loaded_as(state: AppState) -> str:
    """The fingerprint that the loaded model had when it was loaded, edits aside; "" without a model."""
    model, edits = state.model, state.edits
    if model is None:
        return ""
    return edits.clean if edits.clean and model.fingerprint == edits.now else model.fingerprint


def lamp_words(count: int) -> str:
    """ "Weights clean", "Edited (2)"."""
    return tr("Edited ({count})", count=count) if count else tr("Weights clean")


def _lamp(count: int) -> tuple[str, str]:
    return lamp_words(count), "warn" if count else "good"


def _belongs(state: AppState) -> bool:
    """Whether the stack is that of the loaded model."""
    if not state.edits.lines or state.model is None:
        return True
    return state.model.fingerprint in (state.edits.now, state.edits.clean)


def _weights(state: AppState) -> str:
    """The fingerprint of the weights as they are, and whether that is the loaded model's."""
    assert state.model is not None
    now = state.edits.now or state.model.fingerprint
    clean = state.edits.clean or now
    digits = now[:_SHOWN_DIGITS]
    if now == clean:
        return tr("{digits} · as loaded, to the bit", digits=digits)
    if not state.edits.in_force:
        return tr(
            "{digits} · not as loaded ({clean}): load the model again", digits=digits, clean=clean[:_SHOWN_DIGITS]
        )
    return tr("{digits} · loaded as {clean}", digits=digits, clean=clean[:_SHOWN_DIGITS])


def _tip(note: str, neurons: tuple[object, ...]) -> str:
    named = tr(", ").join(map(str, neurons[:30])) + (" …" if len(neurons) > 30 else "")
    return f"{note}\n{named}" if note else named
