"""The Edit station as a frozen view: the fact, the form, the edits in force, and what they do."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from kn_studio.app_state import AppState
from kn_studio.editing_state import EditChoice
from kn_studio.translation import tr
from kn_studio.viewmodels import edit_stack, run_model, run_on_map, wording
from kn_studio.viewmodels.edit_form import FormView, form_view
from kn_studio.viewmodels.edit_stack import StackView, stack_view
from kn_studio.viewmodels.edited_answers import EffectView, effect_view
from kn_studio.viewmodels.fact_line import FactLine, fact_line
from kn_studio.viewmodels.side_effects import SideView, side_view

if TYPE_CHECKING:
    from kn_studio.session.store import Store

Kind = Literal["no model", "no fact", "ready"]


@dataclass(frozen=True)
class EditView:
    """The station. Where it is not ready `message` says why; the stack is shown nonetheless where there is one.
    `finding` is the one plain line under the fact.
    """

    kind: Kind
    level: str
    fact: FactLine
    message: str = ""
    finding: str = ""
    busy: bool = False
    loading: bool = False
    form: FormView = field(default_factory=lambda: FormView(EditChoice(), "research"))
    stack: StackView = field(default_factory=StackView)
    effect: EffectView = field(default_factory=EffectView)
    sides: SideView | None = None


def view(state: AppState, store: Store | None) -> EditView:
    """The station for this state. Reads scores and facts of the session, so it belongs on the desk lane."""
    shown, busy = run_on_map.shown(state, store), state.job is not None
    # With edits in force the chips say what the model answers now, not what it did when it was located.
    before = shown if shown is not None and not (edit_stack.in_force(state) and state.live) else None
    fact = fact_line(state, state.fact, *((before[0], before[2]) if before is not None else (None, None)))
    if edit_stack.in_force(state):
        # An edited model that says something else has not forgotten the fact: no map is drawn from what it says.
        fact = replace(fact, warning="")
    stack = stack_view(state)
    if state.fact is None and state.typed is None:
        text = tr("Choose a fact first, or type one: then you can change what the model says about it.")
        return EditView("no fact", state.level, fact, text, busy=busy, stack=stack)
    if state.model is None:
        loading = bool(state.model_busy)
        text = tr("Load a model first: an edit changes its weights, and takes them back to the bit.")
        text = run_model.no_model(state, text)
        return EditView("no model", state.level, fact, text, busy=busy, loading=loading, stack=stack)
    effect = effect_view(state)
    finding = (
        tr("Measured last. {finding}", finding=effect.finding) if effect.stale and effect.finding else effect.finding
    )
    return EditView(
        "ready", state.level, fact, "", finding or _lead(state), busy, False, form_view(state, store), stack,
        effect, side_view(state),
    )  # fmt: skip


def _lead(state: AppState) -> str:
    """What the station is for, where nothing was measured yet."""
    return tr(
        "Turn its {word} down or up, erase them, or write another answer into them.",
        word=wording.word("neurons", state.level),
    )
