"""Commands that take something out of the window: tables, figures, the report, neurons, code. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from kn_studio.app_state import AppState
from kn_studio.command import Command
from kn_studio.intents import CompareLanguages, ExportFigure, ExportTable, Intent
from kn_studio.keeping_intents import (
    AddToReport,
    CopyCode,
    ImportNeurons,
    ShowReportFigures,
    WriteNeurons,
    WriteReport,
)
from kn_studio.viewmodels import as_code


def _table(what: str) -> Callable[[AppState, Path], Intent | None]:
    return lambda state, path: ExportTable(what, path) if state.session_path else None


def _sets(state: AppState, path: Path) -> Intent | None:
    """The neurons of the run on screen, by language."""
    if state.session_path is None or state.run is None:
        return None
    return ExportTable("sets", path, CompareLanguages(state.run, state.languages, state.at_least))


def _figure(what: Literal["view", "plot"]) -> Callable[[AppState, Path], Intent | None]:
    """For the report of a session; the start page shows none."""
    return lambda state, _path: AddToReport(what) if state.session_path and state.station != "start" else None


def _code(form: as_code.Form) -> Callable[[AppState, Path], Intent | None]:
    return lambda state, _path: CopyCode(form) if as_code.possible(state, form) else None


def _neurons(form: Literal["eleutherai", "amig", "lape"]) -> Callable[[AppState, Path], Intent | None]:
    """Of the language whose map is shown, where the form holds one."""

    def make(state: AppState, path: Path) -> Intent | None:
        language = state.map_mode if state.map_mode in state.languages and form != "lape" else ""
        return WriteNeurons(path, form, state.run, language) if state.run is not None else None

    return make


EXPORTS: tuple[Command, ...] = (
    Command("export-scores", "Scores …", "", "export", _table("scores"), "table", "Every neuron of every prompt"),
    Command("export-neurons", "Located neurons …", "", "export", _table("neurons"), "table", "What the runs located"),
    Command("export-facts", "Facts …", "", "export", _table("facts"), "table", "The session's facts"),
    Command("export-runs", "Runs …", "", "export", _table("runs"), "table", "What was run, and how"),
    Command(
        "export-sets", "Languages: neurons …", "", "export", _sets, "table", "Every language's neurons, as on screen"
    ),
    Command(
        "export-comparison",
        "Languages: effects …",
        "",
        "export",
        _table("comparison"),
        "table",
        "What the shared neurons were measured to do in every language",
    ),
    Command(
        "export-relation",
        "Languages: relation …",
        "",
        "export",
        _table("relation"),
        "table",
        "What languages share for each fact of a relation",
    ),
    Command("export-checks", "Checked claims …", "", "export", _table("checks"), "table", "Every claim's verdict"),
    Command(
        "export-groups",
        "Groups …",
        "",
        "export",
        _table("groups"),
        "table",
        "The degenerate groups of all searches that are kept",
    ),
    Command(
        "export-figure",
        "View as figure …",
        "Ctrl+E",
        "export",
        lambda s, p: ExportFigure(p) if s.session_path else None,
        "figure",
        "The view on screen as SVG, PDF or PNG",
    ),
    Command(
        "copy-command",
        "Copy as command",
        "Ctrl+Shift+C",
        "export",
        _code("command"),
        hint="A line for the terminal that gives what is on screen again",
    ),
    Command(
        "copy-python",
        "Copy as Python",
        "Ctrl+Shift+P",
        "export",
        _code("python"),
        hint="A script that gives what is on screen again",
    ),
    Command(
        "add-view",
        "Add view to report",
        "Ctrl+Shift+E",
        "export",
        _figure("view"),
        hint="The view on screen as a figure of the session report",
    ),
    Command(
        "add-plot",
        "Add plot to report",
        "Ctrl+Shift+R",
        "export",
        _figure("plot"),
        hint="The plot that the keyboard is in as a figure of the session report",
    ),
    Command(
        "report-figures",
        "Figures of the report …",
        "",
        "export",
        lambda s, _p: ShowReportFigures() if s.session_path else None,
        hint="The figures that were added: their order, remarks, and taking them out",
    ),
    Command(
        "report",
        "Session report …",
        "Ctrl+R",
        "export",
        lambda s, p: WriteReport(p) if s.session_path else None,
        "report",
        "The whole session as one page that opens in any browser",
    ),
    Command(
        "neurons-eleutherai",
        "Neurons for EleutherAI …",
        "",
        "export",
        _neurons("eleutherai"),
        "neurons",
        "The neurons of the run on the map, as EleutherAI's knowledge-neurons writes them",
    ),
    Command(
        "neurons-amig",
        "Neurons for AMIG …",
        "",
        "export",
        _neurons("amig"),
        "neurons",
        "The neurons of the run on the map with its relation, as AMIG writes them",
    ),
    Command(
        "neurons-lape",
        "Neurons for LAPE …",
        "",
        "export",
        _neurons("lape"),
        "lape",
        "The neurons of every language by layer, as LAPE writes them",
    ),
    Command(
        "import-neurons",
        "Neurons from a file …",
        "",
        "session",
        lambda _s, p: ImportNeurons(p),
        "import-neurons",
        "Pick neurons that this program, EleutherAI's, AMIG or LAPE has written",
    ),
)
"""In the order of the menu."""
