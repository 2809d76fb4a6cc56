"""Who may import whom, as a table over groups of modules, and the few rules that are not about groups."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.layers.imports import PACKAGES, Import, Module, defines_panel, imports, modules

QT = ("PySide6", "shiboken6", "pyqtgraph", "qtawesome", "qtpy", "superqt", "PyQt5", "PyQt6")
HEAVY = ("torch", "transformers", "datasets", "sklearn", "scipy", "accelerate")
DATABASE = ("sqlite3", "sqlite_utils", "jinja2")

PLAIN = (
    "engine.types",
    "engine.errors",
    "engine.presets",
    "engine.selection",
    "engine.overlap",
    "engine.statistics",
    "engine.checking.types",
    "engine.degeneracy.types",
    "engine.degeneracy.rules",
    "engine.degeneracy.merge_tree",
    "engine.degeneracy.score",
    "engine.degeneracy.components",
    "engine.editing.types",
)
"""Values, faults and choices of the engine: numpy only, free for all."""

VALUES = (
    "kn_studio.intents",
    "kn_studio.app_state",
    "kn_studio.checking_intents",
    "kn_studio.clean_templates",
    "kn_studio.checking_state",
    "kn_studio.degeneracy_intents",
    "kn_studio.degeneracy_state",
    "kn_studio.editing_intents",
    "kn_studio.editing_state",
    "kn_studio.experiment_intents",
    "kn_studio.experiment_state",
    "kn_studio.fact_intents",
    "kn_studio.fact_state",
    "kn_studio.guide_intents",
    "kn_studio.interface_languages",
    "kn_studio.model_aliases",
    "kn_studio.translation",
    "kn_studio.typesetting",
    "kn_studio.model_intents",
    "kn_studio.model_state",
    "kn_studio.keeping_intents",
    "kn_studio.keeping_state",
    "kn_studio.map_look",
    "kn_studio.picking",
    "kn_studio.remedies",
    "kn_studio.run_pace",
    "kn_studio.standing",
    "kn_studio.word_reading",
    "kn_studio.relation_state",
    "kn_studio.story_state",
    "kn_studio.system_state",
    "kn_studio.resources",
    "kn_studio.library_sources",
    "kn_studio.__version__",
)
"""Frozen values and paths that every part of the app speaks."""

LOOK = (
    "kn_studio.theme", "kn_studio.icons", "kn_studio.fonts", "kn_studio.stylesheet", "kn_studio.translation",
    "kn_studio.typesetting",
)  # fmt: skip


@dataclass(frozen=True)
class Group:
    """Modules below `prefix` may import of the project only what is below `may`, and nothing of `never`.

    `late` may be imported only inside functions. Imports for type checking alone are free, except in `engine`.
    """

    prefix: str
    may: tuple[str, ...]
    never: tuple[str, ...] = ()
    late: tuple[str, ...] = ()


GROUPS = (
    *(Group(name, ("engine",), (*QT, *HEAVY, *DATABASE)) for name in (*PLAIN, "engine.datasets.table")),
    Group("engine", ("engine",), (*QT, *DATABASE)),
    Group("kn_studio.database", ("kn_studio.database", "engine.errors"), (*QT, *HEAVY)),
    Group("kn_studio.session", ("kn_studio.session", "kn_studio.database", *PLAIN, *VALUES), (*QT, *HEAVY)),
    Group(
        "kn_studio.library",
        ("kn_studio.library", "kn_studio.database", "engine.datasets", *PLAIN, *VALUES),
        (*QT, "torch", "transformers"),
    ),
    Group(
        "kn_studio.actions",
        ("kn_studio.actions", "kn_studio.experiments", "kn_studio.session", "kn_studio.library", "engine", *VALUES),
        QT,
        late=HEAVY,
    ),
    Group(
        "kn_studio.experiments",
        (
            "kn_studio.experiments",
            "kn_studio.actions",
            "kn_studio.session",
            "kn_studio.library",
            "kn_studio.database",
            "engine",
            *VALUES,
        ),
        QT,
        late=HEAVY,
    ),
    Group("kn_studio.viewmodels", ("kn_studio.viewmodels", "kn_studio.session", *PLAIN, *VALUES), (*QT, *HEAVY)),
    Group(
        "kn_studio.story",
        ("kn_studio.story", "kn_studio.viewmodels", "kn_studio.session", *PLAIN, *VALUES),
        (*QT, *HEAVY),
    ),
    Group(
        "kn_studio.stage",
        ("kn_studio.stage", "kn_studio.story", "kn_studio.widgets", "engine.types", *VALUES, *LOOK),
        HEAVY,
    ),
    Group("kn_studio.widgets", ("kn_studio.widgets", "engine.types", "kn_studio.resources", *LOOK), HEAVY),
    Group(
        "kn_studio.panels",
        (
            "kn_studio.panels",
            "kn_studio.widgets",
            "kn_studio.viewmodels",
            "engine.types",
            "engine.errors",
            *VALUES,
            *LOOK,
        ),
        HEAVY,
    ),
    *(Group(name, (*PLAIN, *VALUES), (*QT, *HEAVY)) for name in VALUES),
)
"""The first group that fits a module is its group."""

NOT_IN_WINDOW = ("kn_studio.lane", "kn_studio.session", "kn_studio.library", "kn_studio.actions", "kn_studio.app")


def below(name: str, prefixes: tuple[str, ...]) -> bool:
    """Whether a dotted name is one of the prefixes or inside one."""
    return any(name == prefix or name.startswith(prefix + ".") for prefix in prefixes)


def violations(root: Path) -> list[str]:
    """One sentence for every import that breaks a rule."""
    known = modules(root)
    panels = {name for name, module in known.items() if below(name, ("kn_studio.panels",)) and defines_panel(module)}
    found: list[str] = []
    for module in known.values():
        mine = list(imports(module, known))
        found += [f"{one} ({why})" for one in mine for why in _broken(one, module, panels)]
        found += _knows_lane_and_panels(module, mine)
    return found


def group_of(name: str) -> Group | None:
    """The group of a module, None for the app's own joints."""
    return next((group for group in GROUPS if below(name, (group.prefix,))), None)


def _broken(one: Import, module: Module, panels: set[str]) -> Iterator[str]:
    project = below(one.target, PACKAGES)
    if below(module.name, ("engine",)) and below(one.target, ("kn_studio",)):
        yield "the engine knows nothing of the app"
    if one.target in panels and below(module.name, ("kn_studio.panels",)) and module.name != "kn_studio.panels":
        yield "panels do not know each other"
    if one.where == "types":
        return
    group = group_of(module.name)
    if group:
        if project and not below(one.target, group.may) and one.target != "kn_studio":
            yield f"{group.prefix} may import only {', '.join(group.may)}"
        if below(one.target, group.never):
            yield f"{group.prefix} knows nothing of it"
    if module.name == "kn_studio.window" and below(one.target, NOT_IN_WINDOW):
        yield "the window is panels, commands and geometry"
    if below(module.name, ("kn_studio",)) and one.where == "top" and below(one.target, HEAVY):
        yield "heavy libraries are imported inside functions, so that the first picture need not wait"
    if below(module.name, ("kn_studio.cli", "kn_studio.__main__")) and one.where == "top" and below(one.target, QT):
        yield "the command line starts without Qt"
    if below(one.target, ("tests", "packaging.setup", "packaging.demo_models")):
        yield "the program knows nothing of its tests and tools"


def _knows_lane_and_panels(module: Module, mine: list[Import]) -> list[str]:
    """Only app.py joins lanes and panels; the shape of a panel, panels.base, is no panel."""
    targets = [one.target for one in mine if one.where != "types"]
    lane = any(below(target, ("kn_studio.lane",)) for target in targets)
    panels = any(below(t, ("kn_studio.panels",)) and not below(t, ("kn_studio.panels.base",)) for t in targets)
    if lane and panels and module.name != "kn_studio.app":
        return [f"{module.name} knows lanes and panels (only kn_studio.app joins them)"]
    return []
