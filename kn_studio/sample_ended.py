"""Made-up states in which what is shown is of other weights by now, or was stopped half way, for every panel."""

from __future__ import annotations

from dataclasses import replace

from engine.editing.types import EditLine, erase, suppress
from engine.types import Neuron
from kn_studio.app_state import AppState
from kn_studio.fact_state import FactSearch
from kn_studio.sample_checking import checking_states
from kn_studio.sample_degeneracy import relation as groups
from kn_studio.sample_editing import effect, in_force
from kn_studio.sample_experiments import experiment_states
from kn_studio.sample_facts import hash_of, rank
from kn_studio.sample_languages import relation

_RANKED = 32
"""Facts that were ranked until it was stopped."""


def ended_states(full: AppState, stopped: int, landed: int) -> dict[str, AppState]:
    """By name, all about the fact of `full`; `stopped` is a run that was stopped when so many prompts had landed."""
    return {"outdated": _outdated(full), "cancelled": _cancelled(full, stopped, landed)}


def _outdated(full: AppState) -> AppState:
    """An edit has come into force since everything was measured, and the settings of an experiment were changed."""
    assert full.fact is not None
    neurons = (Neuron(3, 188), Neuron(2, 412))
    off = EditLine(1, suppress(neurons, fact=full.fact.uuid))
    before = effect(full, (off, EditLine(2, erase(neurons[:1]))))
    checks, experiments = checking_states(full)["edited"], experiment_states(full)["edited"]
    return replace(
        in_force(full, (off,), before), relation_overlap=relation(full), degeneracy_relation=groups(full),
        checks=checks.checks, calibrations=checks.calibrations, calibration=checks.calibration,
        experiments=experiments.experiments,
    )  # fmt: skip


def _cancelled(full: AppState, stopped: int, landed: int) -> AppState:
    """Everything that takes long was stopped half way; what was finished is there."""
    checks, experiments = checking_states(full)["batch-partial"], experiment_states(full)["stopped"]
    return replace(
        full, search=_ranked(full), run=stopped, landed=landed, scaling=None, comparison=None, degeneracy=None,
        switches=None, relation_overlap=relation(full, 8), degeneracy_relation=groups(full)[:1], checks=checks.checks,
        calibrations=checks.calibrations, calibration=checks.calibration, experiments=experiments.experiments,
    )  # fmt: skip


def _ranked(full: AppState) -> FactSearch:
    """The facts of which the first were ranked, in one language: that on screen as is said of it beside the list."""
    search, code = full.search, full.languages[0]
    mine = full.fact.uuid if full.fact is not None else ""
    done = {row.uuid: 1 if row.uuid == mine else rank(hash_of(row.subject, code)) for row in search.rows[:_RANKED]}
    rows = tuple(replace(row, known={code: done[row.uuid]} if row.uuid in done else {}) for row in search.rows)
    return replace(search, rows=rows, asked=(code,))
