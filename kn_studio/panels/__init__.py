"""Every panel of the window, in the order of work. A new panel joins by being added here."""

from __future__ import annotations

from kn_studio.panels.base import PanelSpec
from kn_studio.panels.check import CheckPanel
from kn_studio.panels.degeneracy import DegeneracyPanel
from kn_studio.panels.edit import EditPanel
from kn_studio.panels.experiments import ExperimentsPanel
from kn_studio.panels.facts import FactsPanel
from kn_studio.panels.inspector import InspectorPanel
from kn_studio.panels.languages import LanguagesPanel
from kn_studio.panels.model import ModelPanel
from kn_studio.panels.neuron_map import NeuronMapPanel
from kn_studio.panels.runs import RunsPanel
from kn_studio.panels.start import StartPanel
from kn_studio.viewmodels import (
    check_station,
    degeneracy_station,
    edit_station,
    experiments_station,
    facts,
    inspector,
    languages_station,
    model,
    neuron_map,
    runs,
    start,
)

_MODEL = frozenset({"model", "model_self_test", "model_busy", "models", "offline", "job", "message", "level"})
_MAP = frozenset(
    {
        "fact", "typed", "languages", "prompts", "live", "run", "landed", "runs_stamp", "thresholds", "share",
        "map_mode", "neuron", "scaling", "level", "model", "model_busy", "session_readonly", "busy", "against",
    }
)  # fmt: skip
_LANGUAGES = frozenset(
    {
        "fact", "typed", "languages", "prompts", "live", "book", "run", "landed", "runs_stamp", "thresholds", "share",
        "at_least", "top_k", "comparison", "relation_overlap", "search", "neuron", "level", "model",
        "model_busy", "busy",
    }
)  # fmt: skip
_DEGENERACY = frozenset(
    {
        "fact", "typed", "languages", "prompts", "live", "run", "landed", "runs_stamp", "thresholds", "share",
        "degeneracy", "degeneracy_choice", "degeneracy_searches", "degeneracy_relation", "switches", "search", "neuron",
        "level", "model", "model_busy", "busy",
    }
)  # fmt: skip
_EDIT = frozenset(
    {
        "fact", "typed", "languages", "prompts", "live", "book", "search", "run", "landed", "runs_stamp", "thresholds",
        "share", "map_mode", "at_least", "top_k", "degeneracy", "degeneracy_choice", "neuron", "notes_stamp", "scaling",
        "edits", "edit_effect", "edit_choice", "level", "model", "model_busy", "busy",
    }
)  # fmt: skip
_CHECK = frozenset(
    {
        "fact", "book", "prompts", "languages", "search", "checks", "calibrations", "calibration", "edits",
        "session_path", "level", "model", "model_busy", "busy",
    }
)  # fmt: skip
_EXPERIMENTS = frozenset({"experiments", "search", "languages", "edits", "level", "model", "busy"})
_FACTS = frozenset(
    {
        "search", "fact", "typed", "languages", "prompts", "live", "model", "model_busy", "level", "busy", "library",
        "report", "table", "book", "notes_stamp", "session_path", "session_readonly",
    }
)  # fmt: skip
_INSPECTOR = frozenset(
    {
        "neuron", "card", "scaling", "fact", "typed", "languages", "prompts", "run", "landed", "runs_stamp",
        "thresholds", "share", "map_mode", "notes_stamp", "model", "model_busy", "session_path", "level",
    }
)  # fmt: skip
_RUNS = frozenset(
    {
        "session_path", "session_readonly", "job", "run", "landed", "runs_stamp", "notes_stamp", "model", "against",
        "saved_at",
    }
)  # fmt: skip

PANELS: tuple[PanelSpec, ...] = (
    PanelSpec(StartPanel, start.view, slow=True, watches=frozenset({"session_path", "recent_stamp"})),
    PanelSpec(ModelPanel, model.view, watches=_MODEL),
    PanelSpec(FactsPanel, facts.view, watches=_FACTS),
    PanelSpec(NeuronMapPanel, neuron_map.view, slow=True, watches=_MAP),
    PanelSpec(LanguagesPanel, languages_station.view, slow=True, watches=_LANGUAGES),
    PanelSpec(DegeneracyPanel, degeneracy_station.view, slow=True, watches=_DEGENERACY),
    PanelSpec(EditPanel, edit_station.view, slow=True, watches=_EDIT),
    PanelSpec(CheckPanel, check_station.view, slow=True, watches=_CHECK),
    PanelSpec(ExperimentsPanel, experiments_station.view, watches=_EXPERIMENTS),
    PanelSpec(RunsPanel, runs.view, slow=True, watches=_RUNS),
    PanelSpec(InspectorPanel, inspector.view, slow=True, watches=_INSPECTOR),
)
