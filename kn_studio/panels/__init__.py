"""Every panel of the window, in the order of work. A new panel joins by being added here."""

from __future__ import annotations

from kn_studio.panels.base import PanelSpec
from kn_studio.panels.model import ModelPanel
from kn_studio.panels.runs import RunsPanel
from kn_studio.viewmodels import model, runs

PANELS: tuple[PanelSpec, ...] = (
    PanelSpec(
        ModelPanel, model.view, watches=frozenset({"model", "model_self_test", "model_busy", "job", "message", "level"})
    ),
    PanelSpec(
        RunsPanel,
        runs.view,
        slow=True,
        watches=frozenset({"session_path", "session_readonly", "job", "run", "landed", "runs_stamp", "model"}),
    ),
)
