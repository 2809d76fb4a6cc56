"""The form of an experiment: made from its recipe's own settings, with what the run will cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kn_studio.app_state import AppState
from kn_studio.experiment_intents import ProbeExperiment, RunExperiment
from kn_studio.experiment_state import Cost, Described, ExperimentChoice, Setting
from kn_studio.translation import figures, tr
from kn_studio.viewmodels import edit_stack
from kn_studio.viewmodels import experiment_wording as words
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels.experiment_choice import Narrowing, narrowing, way_of
from kn_studio.viewmodels.plain_words import plainly

LANGUAGES, FACTS = "languages", "facts"
APART = frozenset({LANGUAGES, FACTS, "relations", "source", "uuids", "arms"})
"""Settings that have controls of their own."""

BESIDES = ("seed", "batch_mb")
"""Settings of every recipe that are shown last."""


@dataclass(frozen=True)
class FieldView:
    """One setting as a field. `text` is what stands in it, `bounds` what may."""

    setting: Setting
    text: str
    changed: bool = False

    @property
    def bounds(self) -> str:
        """What may stand in the field, in words."""
        low, high = self.setting.minimum, self.setting.maximum
        if low is None:
            return ""
        return tr("from {low:g}", low=low) if high is None else tr("from {low:g} to {high:g}", low=low, high=high)


@dataclass(frozen=True)
class ModelLine:
    """A model that can be chosen. `loaded`: it is the one on screen."""

    name: str
    chosen: bool
    loaded: bool


@dataclass(frozen=True)
class FormView:
    """The card. `experiments` are pairs of key and title; `run` and `probe` are None while `why_not` says why.

    `on_ladder` is what to know of the ladder whose models are chosen.
    """

    choice: ExperimentChoice = field(default_factory=ExperimentChoice)
    experiments: tuple[tuple[str, str], ...] = ()
    question: str = ""
    facts: FieldView | None = None
    fields: tuple[FieldView, ...] = ()
    languages: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()
    models: tuple[ModelLine, ...] = ()
    folder: str = ""
    folder_hint: str = ""
    cost: str = ""
    cost_stale: bool = False
    why_not: str = ""
    run: RunExperiment | None = None
    probe: ProbeExperiment | None = None
    described: Described | None = None
    on_ladder: str = ""
    narrowing: Narrowing = field(default_factory=Narrowing)


def form_view(state: AppState, home: Path) -> FormView:
    """The form for this state; `home` is where runs are kept that are given no folder."""
    now = state.experiments
    choice, described = now.choice, words.in_words(now.described(now.choice.key), state.level)
    if described is None:
        return FormView(choice)
    recipe = {**described.defaults, **choice.own}
    models = _models(state, described)
    way = way_of(state, models)
    why_not = _why_not(state, described, recipe, models)
    folder = Path(choice.folder) if choice.folder else None
    fields = tuple(_field(each, recipe, choice.own) for each in _ordered(described.settings) if each.name not in APART)
    facts = next((_field(each, recipe, choice.own) for each in described.settings if each.name == FACTS), None)
    cost, stale = _cost(now.cost, described, recipe, models)
    return FormView(
        choice,
        tuple((each.key, plainly(tr(each.title), state.level)) for each in now.catalogue),
        described.question,
        facts,
        fields,
        codes_of(str(recipe.get(LANGUAGES, ""))),
        _offered(state, codes_of(str(recipe.get(LANGUAGES, "")))),
        _lines(state, models),
        choice.folder,
        tr("A new folder in {home}", home=figures(_shortly(home))),
        cost,
        stale,
        why_not,
        None if why_not else RunExperiment(described.key, recipe, models, folder, way=way),
        None if why_not else ProbeExperiment(described.key, recipe, models, way),
        described,
        next(
            (
                tr("{caveat} Licence: {licence}.", caveat=each.caveat, licence=each.licence)
                for each in described.ladders
                if each.models == models
            ),
            "",
        ),
        narrowing(state, described, recipe, way),
    )


def parsed(setting: Setting, text: str) -> tuple[Any, str]:
    """The value that a text stands for, and what is wrong with it, "" where nothing is."""
    text = text.strip()
    if setting.kind == "str":
        return text, "" if not setting.choices or text in setting.choices else tr(
            "{title}: choose one.", title=setting.title
        )
    try:
        value = int(text) if setting.kind == "int" else float(text.replace(",", "."))
    except ValueError:
        wanted = tr("a whole number") if setting.kind == "int" else tr("a number")
        return setting.default, tr("{title} needs {wanted}.", title=setting.title, wanted=wanted)
    if (setting.minimum is not None and value < setting.minimum) or (
        setting.maximum is not None and value > setting.maximum
    ):
        return setting.default, tr(
            "{title} goes {bounds}.", title=setting.title, bounds=FieldView(setting, text).bounds
        )
    return value, ""


def codes_of(text: str) -> tuple[str, ...]:
    """Language codes with commas between, each once."""
    return tuple(dict.fromkeys(code.strip() for code in text.split(",") if code.strip()))


def _field(setting: Setting, recipe: Mapping[str, Any], own: Mapping[str, Any]) -> FieldView:
    value = recipe[setting.name]
    return FieldView(setting, f"{value:g}" if isinstance(value, float) else str(value), setting.name in own)


def _ordered(settings: tuple[Setting, ...]) -> tuple[Setting, ...]:
    return tuple(sorted(settings, key=lambda each: each.name in BESIDES))


def _shortly(folder: Path) -> str:
    """A path with ~ for the user's own folder, which is this computer's business alone."""
    own = Path.home()
    return str(Path("~") / folder.relative_to(own)) if folder.is_relative_to(own) else str(folder)


def _models(state: AppState, described: Described) -> tuple[str, ...]:
    """The chosen models; before any was, the one on screen or the first there is, as many as are needed."""
    if state.experiments.choice.models:
        return state.experiments.choice.models
    loaded = (state.model.id,) if state.model is not None else ()
    return tuple(dict.fromkeys((*loaded, *state.experiments.models)))[: described.models]


def _lines(state: AppState, chosen: tuple[str, ...]) -> tuple[ModelLine, ...]:
    loaded = state.model.id if state.model is not None else ""
    every = dict.fromkeys((*state.experiments.models, *((loaded,) if loaded else ()), *chosen))
    return tuple(ModelLine(name, name in chosen, name == loaded) for name in every)


def _offered(state: AppState, chosen: tuple[str, ...]) -> tuple[str, ...]:
    others = {*state.search.languages, *state.languages} - set(chosen)
    return (*chosen, *sorted(others, key=names.order))


def _why_not(state: AppState, described: Described, recipe: Mapping[str, Any], models: tuple[str, ...]) -> str:
    """Why it cannot be run now, "" where it can."""
    if state.job is not None:
        return tr("{title} is still running.", title=state.job.title)
    if not codes_of(str(recipe.get(LANGUAGES, ""))):
        return tr("Choose at least one language.")
    if not models:
        return tr("Choose at least one model.")
    if len(models) < described.models:
        return tr("This experiment compares models: choose {models} or more.", models=described.models)
    if state.model is not None and state.model.id in models and edit_stack.in_force(state):
        return tr(
            "{model} is edited, and an experiment measures models as their files are. Take all "
            "edits back on the Edit station first.",
            model=state.model.id,
        )
    return ""


def _cost(
    cost: Cost | None, described: Described, recipe: Mapping[str, Any], models: tuple[str, ...]
) -> tuple[str, bool]:  # fmt: skip
    """What the run will take, and whether something else was measured than what is filled in now."""
    if cost is None or cost.key != described.key:
        return tr("How long it takes was not measured yet."), False
    one = len(cost.models) == 1
    whose = (
        tr("measured on {model}", model=cost.model)
        if one
        else tr("if every model is as quick as {model}", model=cost.model)
    )
    text = tr(
        "{about} on this computer: {units:,} units of {each}, {whose}.",
        about=words.about(cost.seconds).capitalize(),
        units=cost.units,
        each=words.each(cost.unit),
        whose=whose,
    )
    # A measured recipe leaves out what narrows nothing.
    now = {name: value for name, value in recipe.items() if value != "" or name not in words.NARROWING}
    before = {name: value for name, value in cost.recipe.items() if value != "" or name not in words.NARROWING}
    stale = (before, cost.models) != (now, models)
    return (tr("{text} The settings have changed since.", text=text) if stale else text), stale
