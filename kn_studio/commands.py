"""The window's own commands: menus, buttons and shortcuts that are no work on a model. No Qt.

Each turns the state (and a path, where it asks for one) into an intent. Work on a model stands in `ACTIONS`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kn_studio.app_state import AppState
from kn_studio.clean_templates import CLEAN, PUBLISHED
from kn_studio.command import Command, Menu
from kn_studio.editing_intents import ClearEdits, MeasureEdits
from kn_studio.export_commands import EXPORTS
from kn_studio.fact_intents import ChooseFact, PreviewAnswer, RemoveFact, WordTemplates
from kn_studio.guide_intents import PresentStory, StartTour, SwitchMotion
from kn_studio.intents import (
    CheckMapping,
    CompareLanguages,
    FocusNeuron,
    Intent,
    NewSession,
    OpenSession,
    SaveSessionAs,
    SetContrast,
    SetInterface,
    SetReadingLevel,
    SetTheme,
    ShowStation,
    StopJob,
    UnloadModel,
)
from kn_studio.interface_languages import LANGUAGES
from kn_studio.keeping_intents import (
    ChooseComparison,
    CompareRuns,
    EndComparison,
    OpenPalette,
    Redo,
    ShowShortcuts,
    TrimSession,
    Undo,
)
from kn_studio.looks import CONTRASTS, LOOKS, high_contrast, in_force
from kn_studio.map_commands import MAP_COMMANDS
from kn_studio.picking import PickNeurons, toggled
from kn_studio.viewmodels.window import primary

MENUS: tuple[tuple[Menu, str], ...] = (
    ("edit", "Undo"), ("work", "Work"), ("go", "Go to"), ("view", "View"),
    ("interface", "Interface language"), ("help", "Help"),
)  # fmt: skip
"""The menus below "everything else", in their order."""


def _locate(state: AppState, _path: Path) -> Intent | None:
    return primary(state).intent if state.job is None else None


def _ask(state: AppState, _path: Path) -> Intent | None:
    return PreviewAnswer() if state.model is not None and state.prompts else None


def _neighbour(state: AppState, by: int) -> Intent | None:
    """The fact beside the one on screen among those that the search shows; the first one when it is none of them."""
    rows = state.search.rows
    if not rows:
        return None
    uuids = [row.uuid for row in rows]
    if state.fact is None or state.fact.uuid not in uuids:
        return ChooseFact(uuids[0])
    place = uuids.index(state.fact.uuid) + by
    return ChooseFact(uuids[place]) if 0 <= place < len(uuids) else None


def _remove_fact(state: AppState, _path: Path) -> Intent | None:
    return RemoveFact(state.book.fact.uuid) if state.book is not None and not state.book.builtin else None


def _compare(state: AppState, _path: Path) -> Intent | None:
    if state.run is None or state.model is None or state.job is not None or len(state.languages) < 2:
        return None
    return CompareLanguages(state.run, state.languages, state.at_least)


def _pick(state: AppState, _path: Path) -> Intent | None:
    """The neuron in focus joins those that are picked one by one, or leaves them."""
    if state.neuron is None:
        return None
    return toggled(state.picked.neurons if state.picked is not None else (), state.neuron)


def _escape(state: AppState, _path: Path) -> Intent | None:
    """Esc stops what runs; when nothing does it lets go of what is picked, and then closes the neuron's card."""
    if state.job is not None:
        return StopJob(state.job.id)
    if state.picked is not None:
        return PickNeurons()
    return FocusNeuron(None) if state.neuron is not None else None


def _speak(language: str) -> Callable[[AppState, Path], Intent | None]:
    return lambda state, _path: SetInterface(language) if state.interface != language else None


def _look(look: str) -> Callable[[AppState, Path], Intent | None]:
    return lambda state, _path: SetTheme(look) if state.theme != look else None


def _contrast(key: str) -> Callable[[AppState, Path], Intent | None]:
    return lambda state, _path: SetContrast(key) if state.contrast != key else None


COMMANDS: tuple[Command, ...] = (
    Command("new", "New session", "Ctrl+N", "session", lambda _s, _p: NewSession(), hint="An empty session file"),
    Command("open", "Open …", "Ctrl+O", "session", lambda _s, p: OpenSession(p), "open", "Open a session file"),
    Command(
        "demo",
        "Open the demo",
        "Ctrl+Shift+O",
        "session",
        lambda _s, _p: OpenSession(demo=True),
        hint="Your copy of it",
    ),
    Command(
        "save-as",
        "Save as …",
        "Ctrl+S",
        "session",
        lambda s, p: SaveSessionAs(p) if s.session_path else None,
        "save",
        "Everything is saved as it comes; this writes it under another name",
    ),
    Command(
        "trim",
        "Trim the file",
        "",
        "session",
        lambda s, _p: TrimSession() if s.session_path and not s.session_readonly and s.job is None else None,
        hint="Throw away what lies in the bin and give the disk back what is not needed",
    ),
    *EXPORTS,
    Command(
        "undo", "Undo", "Ctrl+Z", "edit", lambda s, _p: Undo() if s.undo else None, hint="Take back what was done last"
    ),
    Command(
        "redo",
        "Redo",
        "Ctrl+Shift+Z",
        "edit",
        lambda s, _p: Redo() if s.redo else None,
        hint="Do again what was taken back",
        more_keys=("Ctrl+Y",),
    ),
    Command("locate", "Locate", "Ctrl+Return", "work", _locate, hint="Score every neuron for this fact"),
    Command(
        "remove-fact",
        "Remove this fact",
        "",
        "work",
        _remove_fact,
        hint="Take it out of the library, where you typed it yourself; undo brings it back",
    ),
    Command(
        "stop",
        "Stop, or close the card",
        "Esc",
        "work",
        _escape,
        hint="Stop after the step in work; while nothing runs, let go of what is picked, then close the neuron's card",
    ),
    Command(
        "pick",
        "Pick the neuron in focus",
        "P",
        "work",
        _pick,
        hint="Add it to the neurons that are picked on all stations, or take it out again",
    ),
    Command(
        "let-go",
        "Let go of the picked neurons",
        "Shift+P",
        "work",
        lambda s, _p: PickNeurons() if s.picked else None,
        hint="No neuron is picked then",
    ),
    Command("ask", "Ask the model", "Space", "work", _ask, hint="The answers to the fact on screen again"),
    Command(
        "templates",
        "Templates: as published or clean",
        "",
        "work",
        lambda s, _p: WordTemplates(PUBLISHED if s.templates == CLEAN else CLEAN),
        hint="Ask with the templates of data sets as they were published, or without stray blanks, as before a stop",
    ),
    Command("next-fact", "Next fact", "]", "work", lambda s, _p: _neighbour(s, 1), hint="The next fact of the search"),
    Command(
        "previous-fact",
        "Previous fact",
        "[",
        "work",
        lambda s, _p: _neighbour(s, -1),
        hint="The fact before in the search",
    ),
    Command(
        "compare",
        "Compare languages",
        "Ctrl+L",
        "work",
        _compare,
        hint="What the neurons that languages share do to the answer",
    ),
    Command(
        "side-by-side",
        "Languages side by side",
        "L",
        "go",
        lambda s, _p: ShowStation("languages") if s.station != "languages" else None,
        hint="What languages share of the fact",
    ),
    Command(
        "compare-runs",
        "Compare with another run",
        "Ctrl+D",
        "work",
        lambda s, _p: ChooseComparison() if s.run is not None and s.against is None else None,
        hint="Lay the map of another run beside this one",
    ),
    Command(
        "compare-session",
        "Compare with a run of another session …",
        "",
        "work",
        lambda s, p: CompareRuns(None, p) if s.run is not None else None,
        "compare",
        "The map of this run less the map of that one",
    ),
    Command(
        "end-comparison",
        "Show the run alone",
        "",
        "work",
        lambda s, _p: EndComparison() if s.against or s.comparing else None,
        hint="End the comparison of two runs",
    ),
    Command(
        "measure-edits",
        "Measure the edits",
        "Ctrl+Shift+M",
        "work",
        lambda s, _p: MeasureEdits() if s.edits.in_force and s.model and s.job is None else None,
        hint="What the edits in force do to the fact on screen and to others",
    ),
    Command(
        "clear-edits",
        "Take all edits back",
        "",
        "work",
        lambda s, _p: ClearEdits() if s.edits.lines and s.model and s.job is None else None,
        hint="The weights come back to the bit",
    ),
    Command(
        "check-mapping",
        "Check the mapping",
        "",
        "work",
        lambda s, _p: CheckMapping() if s.model else None,
        hint="Where the model's neurons were found",
    ),
    Command(
        "unload",
        "Unload the model",
        "",
        "work",
        lambda s, _p: UnloadModel() if s.model and s.job is None else None,
        hint="Give its memory back",
    ),
    Command(
        "theme",
        "Light or dark",
        "Ctrl+Shift+D",
        "view",
        lambda s, _p: SetTheme("light" if in_force(s) == "dark" else "dark"),
        hint="Switch between light and dark",
    ),
    Command(
        "contrast",
        "High contrast on or off",
        "Ctrl+Shift+H",
        "view",
        lambda s, _p: SetContrast("usual" if high_contrast(s) else "high"),
        hint="Switch between the usual colours and those of high contrast",
    ),
    *(Command(f"contrast-{key}", title, "", "view", _contrast(key), hint=hint) for key, title, hint in CONTRASTS),
    *(Command(f"theme-{look}", title, "", "view", _look(look), hint=hint) for look, title, hint in LOOKS),
    *MAP_COMMANDS,
    Command(
        "level",
        "Plain or research",
        "Ctrl+Shift+L",
        "view",
        lambda s, _p: SetReadingLevel("research" if s.level == "plain" else "plain"),
        hint="Switch between plain words and research terms",
    ),
    *(
        Command(f"interface-{code}", name, "", "interface", _speak(code), hint="The interface in this language")
        for code, name in LANGUAGES.items()
    ),
    Command(
        "palette",
        "Find anything",
        "Ctrl+K",
        "help",
        lambda _s, _p: OpenPalette(),
        hint="Actions, stations, sessions, neurons, facts and languages by their names",
    ),
    Command(
        "motion",
        "Motion on or off",
        "",
        "view",
        lambda _s, _p: SwitchMotion(),
        hint="Whether pictures glide where something went",
    ),
    Command(
        "present",
        "Present the demo",
        "F5",
        "help",
        lambda _s, _p: PresentStory(),
        hint="Seven steps in large type for people who do not program; works offline",
    ),
    Command(
        "tour",
        "Take the tour",
        "Shift+F1",
        "help",
        lambda _s, _p: StartTour(),
        hint="The stations one by one, a sentence each",
    ),
    Command(
        "shortcuts",
        "Keys",
        "Ctrl+/",
        "help",
        lambda _s, _p: ShowShortcuts(),
        hint="All keys on one sheet",
        more_keys=("F1",),
    ),
)
"""What the title bar's menus and the window's shortcuts are made of."""
