"""The Experiments station as a frozen view: what can be run, what was run, and what was found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from kn_studio import resources
from kn_studio.app_state import AppState
from kn_studio.translation import tr
from kn_studio.viewmodels.experiment_comparison import ComparisonView, comparison_view
from kn_studio.viewmodels.experiment_form import FormView, form_view
from kn_studio.viewmodels.experiment_results import ResultsView, results_view
from kn_studio.viewmodels.experiment_runs import RunsView, runs_view

if TYPE_CHECKING:
    from kn_studio.session.store import Store


@dataclass(frozen=True)
class ExperimentsView:
    """The station; while the recipes are read `message` says so."""

    kind: Literal["loading", "ready"]
    level: str
    message: str = ""
    form: FormView = field(default_factory=FormView)
    runs: RunsView = field(default_factory=RunsView)
    results: ResultsView | None = None
    comparison: ComparisonView = field(default_factory=ComparisonView)


def view(state: AppState, store: Store | None) -> ExperimentsView:
    """The station for this state; everything is in the state itself."""
    if not state.experiments.catalogue:
        return ExperimentsView("loading", state.level, tr("Reading the experiments …"), runs=runs_view(state))
    return ExperimentsView(
        "ready", state.level, "", form_view(state, resources.home("experiments")), runs_view(state),
        results_view(state), comparison_view(state),
    )  # fmt: skip
