"""Made-up checks for pictures of the Check station: every verdict, files of claims, calibrations of all kinds."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from engine.checking.types import BASELINES, Calibration
from engine.editing.types import EditLine, suppress
from kn_studio.app_state import AppState, JobLine
from kn_studio.checking_state import CheckedClaim, Checks
from kn_studio.editing_state import Edits
from kn_studio.sample_calibrations import NEURONS, calibration, in_focus, refused, several, with_calibrations
from kn_studio.sample_claims import DOUBTFUL, RIGHT, WRONG, by_calibration, checked, from_file, only, wrong
from kn_studio.translation import told, tr


def checking_states(full: AppState) -> dict[str, AppState]:
    """The station's states by name, all about the fact of `full`."""
    full = replace(full, checks=Checks(), calibrations=(), calibration=None)
    if full.fact is None or full.model is None:
        return {}
    code = full.languages[0]
    ready = with_calibrations(full)
    supported = checked(ready, full.fact.labels[code].object, RIGHT)
    contradicted = checked(ready, wrong(code), WRONG)
    doubtful = checked(ready, wrong(code), DOUBTFUL)
    return {
        "ready": ready,
        "supported": supported,
        "contradicted": contradicted,
        "cannot-tell": doubtful,
        "plain": replace(contradicted, level="plain"),
        "supported-plain": replace(supported, level="plain"),
        **_unknown(ready, doubtful.checks.rows[0], contradicted.checks.rows[0]),
        **_calibrated(full, contradicted),
        "busy": replace(
            contradicted, job=JobLine("job-8", tr("Calibrate"), 40, 540, told("Reading the neurons"), 96.0)
        ),
        **_files(ready),
        "no-model": replace(contradicted, model=None, model_self_test=None, calibrations=(), calibration=None),
    }


def full_check(full: AppState) -> AppState:
    """The window after a file of claims, with a calibration of several relations in focus."""
    return from_file(several(with_calibrations(full), full.languages[0]))


def _unknown(ready: AppState, doubtful: CheckedClaim, alone: CheckedClaim) -> dict[str, AppState]:
    """Claims about what the library does not know: their scores are shown, no verdict is given."""
    nobody = "Claims were calibrated with subjects that the library has; 'Absurdistan' is none of them."
    nothing = "Claims were calibrated with objects that the library has; 'Bielefeld' is none of them."
    code, relation = alone.language, alone.relation
    return {
        "unknown-subject": only(
            ready, replace(
                doubtful, subject="Absurdistan", fact="", right=(), reason=nobody, confidence=None,
                prompts=tuple(prompt.replace(doubtful.subject, "Absurdistan") for prompt in doubtful.prompts),
                notes=(f"The library has no {relation} of 'Absurdistan' in the language '{code}'.",),
            )
        ),
        "no-candidate": only(
            ready, replace(
                alone, object="Bielefeld", verdict="cannot tell", reason=nothing, confidence=None,
                notes=(
                    f"'Bielefeld' is none of the 190 objects that the library has for {relation} in the language "
                    f"'{code}'.",
                ),
                scores={key: value for key, value in alone.scores.items() if key != "typed_rank"},
            )
        ),
    }  # fmt: skip


def _calibrated(full: AppState, contradicted: AppState) -> dict[str, AppState]:
    """The same claim where calibrations are missing, stale, refuse to judge, or rest on neurons."""
    assert full.model is not None
    ready, code = with_calibrations(full), full.languages[0]
    raw = replace(full, calibrations=(), calibration=None)
    alone = contradicted.checks.rows[0]
    changed = sha256(b"edited").hexdigest()
    stale = tuple(
        replace(line, stale="The model's weights were others when it was made.") for line in ready.calibrations
    )
    edits = Edits((EditLine(1, suppress((NEURONS[0],))),), full.model.fingerprint, changed, can_undo=True)
    silent = replace(alone, verdict="cannot tell", confidence=None)
    missing = f"Nothing was calibrated for {alone.relation} in the language '{code}': calibrate first."
    return {
        "no-calibration": raw,
        "raw-scores": only(
            raw, replace(
                silent, reason=missing, scores={key: alone.scores[key] for key in BASELINES},
            )
        ),
        "neurons": _by_score(contradicted, calibration(full, code, "combined")),
        "refused": refused(ready, code),
        "relations": several(contradicted, code),
        "other-calibration": replace(contradicted, calibration=None),
        "stale": replace(
            only(ready, replace(
                silent, reason="The calibration is of another model or another version: calibrate again.",
            )), calibrations=stale, calibration=None,
        ),
        "edited": replace(
            contradicted, model=replace(full.model, fingerprint=changed), edits=edits, calibrations=stale,
            calibration=None,
        ),
    }  # fmt: skip


def _by_score(state: AppState, found: Calibration) -> AppState:
    """The same claim judged by the score that this calibration uses, which is the one that stands on its scale."""
    first, *others = state.checks.rows
    rows = (by_calibration(first, found), *others)
    return in_focus(replace(state, checks=replace(state.checks, rows=rows)), found)


def _files(ready: AppState) -> dict[str, AppState]:
    """A file of claims: done, on its way, and stopped."""
    batch = from_file(ready)
    rows = batch.checks.rows
    job = JobLine("job-7", tr("Check a file of claims"), 9, 400, told("Reading the claims"), 41.0)
    return {
        "batch": batch,
        "batch-running": replace(batch, checks=replace(batch.checks, rows=rows[:9], total=400, bad=()), job=job),
        "batch-partial": replace(batch, checks=replace(batch.checks, rows=rows[:9], total=400)),
    }
