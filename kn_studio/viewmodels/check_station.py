"""The Check station as a frozen view: the claim, what the model stores of it, and how far that can be trusted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from kn_studio.app_state import AppState
from kn_studio.checking_state import Checks
from kn_studio.translation import told, tr
from kn_studio.viewmodels import run_model
from kn_studio.viewmodels.calibrated import CalibrationView, calibration_view
from kn_studio.viewmodels.claim_batch import BatchView, batch_view
from kn_studio.viewmodels.claim_form import ClaimForm, form_view
from kn_studio.viewmodels.claim_verdict import Ground, ground

if TYPE_CHECKING:
    from kn_studio.session.store import Store

Kind = Literal["no model", "ready"]

_EMPTY = Ground(Checks(), (), None, (), (), "research", "")


@dataclass(frozen=True)
class CheckView:
    """The station. Without a model `message` says so; what was checked before is shown nonetheless.

    `waiting` stands where the verdict will be; `busy`: a job runs.
    """

    kind: Kind
    level: str
    message: str = ""
    loading: bool = False
    waiting: str = ""
    form: ClaimForm = field(default_factory=ClaimForm)
    ground: Ground = _EMPTY
    calibrations: CalibrationView = field(default_factory=CalibrationView)
    batch: BatchView = field(default_factory=BatchView)
    busy: bool = False


def view(state: AppState, store: Store | None) -> CheckView:
    """The station for this state; everything is in the state itself."""
    shown = ground(state)
    batch, busy = batch_view(state, shown), state.job is not None
    if state.model is None:
        loading = bool(state.model_busy)
        text = run_model.no_model(state, tr("Load a model first: a claim is checked against what the model stores."))
        return CheckView("no model", state.level, text, loading, ground=shown, batch=batch, busy=busy)
    return CheckView(
        "ready", state.level, "", False, _waiting(state), form_view(state), shown, calibration_view(state), batch, busy,
    )  # fmt: skip


def _waiting(state: AppState) -> str:
    """What stands in place of a verdict while there is none."""
    if state.checks.rows:
        return ""
    if state.checks.bad and not state.checks.file:
        return told(state.checks.bad[0].reason)
    if state.job is not None:
        return tr("The verdict will stand here.") if state.checks.total else ""
    return tr("No claim was checked yet. The verdict will stand here.")
