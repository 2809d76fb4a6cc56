"""What is missing before the model on hand can go on with a run: the model, or its weights as they were then."""

from __future__ import annotations

from kn_studio.app_state import AppState
from kn_studio.session.records import Run
from kn_studio.translation import paragraph, tr


def no_model(state: AppState, otherwise: str) -> str:
    """Why no model is at hand: one is being loaded, or the last try failed and how; else `otherwise`."""
    if state.model_busy:
        return tr("{model_busy} is being loaded.", model_busy=state.model_busy)
    if state.message is not None and state.message.kind == "error":
        return paragraph(tr("No model is loaded."), state.message.what, state.message.hint)
    return otherwise


def missing(state: AppState, run: Run, doing: str) -> str:
    """One sentence that ends in `doing` ("to compare the relation"); "" when the run's model is loaded as it was."""
    model, fingerprint = state.model, run.spec.fingerprint
    if model is not None and model.fingerprint == fingerprint:
        return ""
    if model is not None and model.id == run.spec.model and model.chat_template != run.spec.chat_template:
        if run.spec.chat_template:
            return tr("Turn the chat template on {doing}, on the Model station: the run was made with it.", doing=doing)
        return tr("Turn the chat template off {doing}, on the Model station: the run was made without.", doing=doing)
    if model is not None and model.id == run.spec.model and model.dtype != run.spec.dtype:
        return tr("Load {model} in {dtype} {doing}.", model=run.spec.model, dtype=run.spec.dtype, doing=doing)
    if model is not None and state.edits.in_force and state.edits.clean == fingerprint:
        return tr("Take the edits of the model back {doing}: the run was made without them.", doing=doing)
    if model is not None and run.spec.edits and model.id == run.spec.model:
        return tr("The run was made with edits that are not in force; apply them again {doing}.", doing=doing)
    return tr("Load {model} {doing}.", model=run.spec.model, doing=doing)
