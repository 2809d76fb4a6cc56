"""Every panel of the window, in the order of work. A new panel joins by being added here."""

from __future__ import annotations

from engine.types import Step, Work
from kn_studio.panels import heads
from kn_studio.panels.base import Loaded, PanelSpec

_START = frozenset({"session_path", "recent_stamp", "system", "offline", "model_busy", "busy"})
_MODEL = frozenset({"edits", "model", "model_self_test", "model_busy", "models", "offline", "job", "message", "level"})
_MAP = frozenset(
    {
        "fact", "typed", "languages", "prompts", "live", "run", "landed", "runs_stamp", "thresholds", "share",
        "map_mode", "map_look", "neuron", "scaling", "level", "model", "model_busy", "session_readonly", "busy",
        "against", "comparing",
        "picked", "at_least", "top_k", "words",
    }
)  # fmt: skip
_LANGUAGES = frozenset(
    {
        "fact", "typed", "languages", "prompts", "live", "book", "run", "landed", "runs_stamp", "thresholds", "share",
        "at_least", "top_k", "comparison", "relation_overlap", "search", "neuron", "picked", "level", "model",
        "model_busy", "busy",
    }
)  # fmt: skip
_DEGENERACY = frozenset(
    {
        "fact", "typed", "languages", "prompts", "live", "run", "landed", "runs_stamp", "thresholds", "share",
        "degeneracy", "degeneracy_choice", "degeneracy_searches", "degeneracy_relation", "switches", "search", "neuron",
        "picked", "at_least", "top_k",
        "level", "model", "model_busy", "busy",
    }
)  # fmt: skip
_EDIT = frozenset(
    {
        "fact", "typed", "languages", "prompts", "live", "book", "search", "run", "landed", "runs_stamp", "thresholds",
        "share", "map_mode", "at_least", "top_k", "degeneracy", "degeneracy_choice", "neuron", "picked", "notes_stamp",
        "scaling", "edits", "edit_effect", "edit_choice", "level", "model", "model_busy", "busy",
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
        "report", "table", "book", "notes_stamp", "session_path", "session_readonly", "templates",
    }
)  # fmt: skip
_INSPECTOR = frozenset(
    {
        "neuron", "card", "scaling", "fact", "typed", "languages", "prompts", "run", "landed", "runs_stamp",
        "thresholds", "share", "map_mode", "notes_stamp", "model", "model_busy", "session_path", "level", "picked",
        "at_least", "top_k",
    }
)  # fmt: skip
_RUNS = frozenset(
    {
        "session_path", "session_readonly", "job", "run", "landed", "runs_stamp", "notes_stamp", "model", "against",
        "saved_at",
    }
)  # fmt: skip


def _start() -> Loaded:
    from kn_studio.panels.start import StartPanel
    from kn_studio.viewmodels.start import view

    return StartPanel, view


def _model() -> Loaded:
    from kn_studio.panels.model import ModelPanel
    from kn_studio.viewmodels.model import view

    return ModelPanel, view


def _facts() -> Loaded:
    from kn_studio.panels.facts import FactsPanel
    from kn_studio.viewmodels.facts import view

    return FactsPanel, view


def _neuron_map() -> Loaded:
    from kn_studio.panels.neuron_map import NeuronMapPanel
    from kn_studio.viewmodels.neuron_map import view

    return NeuronMapPanel, view


def _languages() -> Loaded:
    from kn_studio.panels.languages import LanguagesPanel
    from kn_studio.viewmodels.languages_station import view

    return LanguagesPanel, view


def _degeneracy() -> Loaded:
    from kn_studio.panels.degeneracy import DegeneracyPanel
    from kn_studio.viewmodels.degeneracy_station import view

    return DegeneracyPanel, view


def _edit() -> Loaded:
    from kn_studio.panels.edit import EditPanel
    from kn_studio.viewmodels.edit_station import view

    return EditPanel, view


def _check() -> Loaded:
    from kn_studio.panels.check import CheckPanel
    from kn_studio.viewmodels.check_station import view

    return CheckPanel, view


def _experiments() -> Loaded:
    from kn_studio.panels.experiments import ExperimentsPanel
    from kn_studio.viewmodels.experiments_station import view

    return ExperimentsPanel, view


def _runs() -> Loaded:
    from kn_studio.panels.runs import RunsPanel
    from kn_studio.viewmodels.runs import view

    return RunsPanel, view


def _inspector() -> Loaded:
    from kn_studio.panels.inspector import InspectorPanel
    from kn_studio.viewmodels.inspector import view

    return InspectorPanel, view


PANELS: tuple[PanelSpec, ...] = (
    PanelSpec(heads.START, _start, slow=True, watches=_START),
    PanelSpec(heads.MODEL, _model, watches=_MODEL),
    PanelSpec(heads.FACTS, _facts, watches=_FACTS),
    PanelSpec(heads.NEURONS, _neuron_map, slow=True, watches=_MAP),
    PanelSpec(heads.LANGUAGES, _languages, slow=True, watches=_LANGUAGES),
    PanelSpec(heads.DEGENERACY, _degeneracy, slow=True, watches=_DEGENERACY),
    PanelSpec(heads.EDIT, _edit, slow=True, watches=_EDIT),
    PanelSpec(heads.CHECK, _check, slow=True, watches=_CHECK),
    PanelSpec(heads.EXPERIMENTS, _experiments, watches=_EXPERIMENTS),
    PanelSpec(heads.RUNS, _runs, slow=True, watches=_RUNS),
    PanelSpec(heads.INSPECTOR, _inspector, slow=True, watches=_INSPECTOR),
)


def loading() -> Work[None]:
    """Import every panel on a lane, so that the window does not stand still when one is first wanted.

    The map comes first: it is what a session opens on.
    """
    for spec in sorted(PANELS, key=lambda each: each.head is not heads.NEURONS):
        yield Step(0, 0)
        spec.load()
