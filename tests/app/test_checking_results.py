"""What checking and calibrating change in the state."""

from __future__ import annotations

from dataclasses import replace

from kn_studio import results
from kn_studio.actions import action_for
from kn_studio.app_state import AppState
from kn_studio.checking_intents import Calibrate, CheckClaims, ReadCalibrations, ShowCalibration
from kn_studio.checking_state import Checks
from tests.session.test_checking import calibration
from tests.viewmodels.small import MODEL

MINE = replace(calibration(), fingerprint=MODEL.fingerprint)


def test_the_curves_on_screen_stay_unless_new_ones_were_made_or_the_model_is_another() -> None:
    other, new = replace(MINE, language="zh"), replace(MINE, seed=7)
    state = AppState(model=MODEL, calibration=other)
    assert results.changes(state, ReadCalibrations(), ((), MINE))["calibration"] == other
    assert results.changes(state, Calibrate(("en",)), ((), new))["calibration"] == new
    edited = replace(state, model=replace(MODEL, fingerprint="edited"))
    assert results.changes(edited, ReadCalibrations(), ((), None)) == {"calibrations": (), "calibration": None}
    assert results.changes(state, ShowCalibration("en", ("P36",)), MINE) == {"calibration": MINE}


def test_checked_claims_are_shown() -> None:
    found = Checks(total=3)
    assert results.changes(AppState(), CheckClaims(()), found) == {"checks": found}
    action = action_for(CheckClaims(()))
    assert action is not None
    assert action.lane == "gpu"
