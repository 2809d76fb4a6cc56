"""What of the state can be taken back: which fields a step of the user is made of, and its name. Pure, no Qt, no torch.

A step holds the values of the fields that it changed, before and after. What follows from them (answers, bars, a card)
is not held: it is worked out again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from engine.types import Fact, Label
from kn_studio import map_look
from kn_studio.app_state import AppState
from kn_studio.clean_templates import CLEAN
from kn_studio.translation import tr
from kn_studio.viewmodels import languages as names

PICKED = (
    "fact", "typed", "languages", "run", "against", "map_mode", "map_look", "thresholds", "share", "at_least", "top_k",
    "neuron", "degeneracy_choice", "picked", "templates",
)  # fmt: skip
"""What the user picks and sets; the first one that differs names the step."""

FOLLOWING = ("book", "prompts", "degeneracy")
"""What goes with it. A change of these alone is no step."""

_WHOLE = frozenset({"fact", "typed"})

Fields = Mapping[str, Any]


def differences(old: AppState, new: AppState) -> tuple[dict[str, Any], dict[str, Any]]:
    """The picked fields that differ with what goes with them, before and after; two empty ones where none does."""
    if not any(_key(old, name) != _key(new, name) for name in PICKED):
        return {}, {}
    changed = [name for name in (*PICKED, *FOLLOWING) if _key(old, name) != _key(new, name)]
    return {name: getattr(old, name) for name in changed}, {name: getattr(new, name) for name in changed}


def another_fact(old: AppState, new: AppState) -> bool:
    """Whether another fact came on screen, which also happens a moment after the user asked for it."""
    return any(_key(old, name) != _key(new, name) for name in _WHOLE)


def follows(fields: Fields) -> bool:
    """Whether a step put a fact on screen, so that what is found for the fact by itself belongs to it."""
    return bool(_WHOLE & set(fields))


def found_after(old: AppState, new: AppState) -> dict[str, tuple[Any, Any]]:
    """What changed by itself after a step, name -> (before, after): the run and the searches of the fact."""
    watched = ("run", *FOLLOWING)
    changed = [name for name in watched if _key(old, name) != _key(new, name)]
    return {name: (getattr(old, name), getattr(new, name)) for name in changed}


def restored(state: AppState, fields: Fields) -> dict[str, Any]:
    """The fields of the state that put a step's values back, and what must be worked out again because of them."""
    made = dict(fields)
    if {"fact", "typed", "languages", "templates"} & set(fields):
        made |= {"live": (), "scaling": None, "switches": None}
    if "run" in fields:
        # Views read again when this number changes; it counts nothing that is shown.
        made |= {"landed": state.landed + 1, "scaling": None}
    if "neuron" in fields:
        made |= {"card": None, "scaling": None}
    return made


def read_again(state: AppState) -> dict[str, Any]:
    """Notes, pins and runs are read again."""
    return {"notes_stamp": state.notes_stamp + 1, "runs_stamp": state.runs_stamp + 1}


def title(before: Fields, after: Fields, interface: str = "en") -> str:
    """A step in a few words: what was set, as it is named on screen in the interface's language."""
    name = next(each for each in PICKED if each in after)
    if name == "fact" and after[name] is not None:
        return _named(after[name], interface)
    return _TITLES[name](before[name], after[name], after)


def group(before: Fields, after: Fields) -> str:
    """Steps of one group that come close upon each other are one: a drag of a slider. "" stands alone."""
    name = next(each for each in PICKED if each in after)
    if name == "thresholds":
        return f"threshold {','.join(_moved(before[name], after[name]))}"
    return name if name in ("share", "neuron", "degeneracy_choice", "at_least", "top_k") else ""


def _key(state: AppState, name: str) -> Any:
    """What a field is compared by: a fact that was read again is the same one."""
    value = getattr(state, name)
    return value.uuid if name == "fact" and value is not None else value


def label_of(fact: Fact, interface: str) -> Label | None:
    """A fact's label in the interface's language, else in English, else in any."""
    return fact.labels.get(interface) or fact.labels.get("en") or next(iter(fact.labels.values()), None)


def _named(fact: Fact, interface: str) -> str:
    label = label_of(fact, interface)
    return (
        tr("fact {subject} – {object}", subject=label.subject, object=label.object) if label is not None else tr("fact")
    )


def _threshold(before: Mapping[str, float], after: Mapping[str, float], _all: Fields) -> str:
    moved = _moved(before, after)
    values = {after[code] for code in moved if code in after}
    value = f"{next(iter(values)):.2f}" if len(values) == 1 else tr("settings")
    where = (
        tr(" for {english}", english=names.name(moved[0]).english or moved[0])
        if len(moved) == 1 and len(after) > 1
        else ""
    )
    return tr("threshold {value}{where}", value=value, where=where)


def _moved(before: Mapping[str, float], after: Mapping[str, float]) -> list[str]:
    return [code for code in dict.fromkeys((*before, *after)) if before.get(code) != after.get(code)]


def _mode(_before: str, mode: str, _all: Fields) -> str:
    known = {"all": tr("map of all languages"), "shared": tr("map of what is shared")}
    return known.get(mode) or tr("map of {english}", english=names.name(mode).english or mode)


_TITLES: Mapping[str, Callable[[Any, Any, Fields], str]] = {
    "fact": lambda _b, _none, all_: tr("typed fact") if all_.get("typed") else tr("no fact"),
    "typed": lambda _b, value, _all: tr("typed fact") if value is not None else tr("no fact"),
    "languages": lambda _b, value, _all: (
        tr("languages {join}", join=tr(", ").join(value)) if value else tr("languages")
    ),
    "run": lambda _b, value, _all: (
        tr("run {value} on the map", value=value) if value is not None else tr("no run on the map")
    ),
    "against": lambda _b, value, _all: (
        tr("comparison with run {run}", run=value.run) if value else tr("end of the comparison")
    ),
    "map_mode": _mode,
    "map_look": map_look.step_title,
    "thresholds": _threshold,
    "share": lambda _b, value, _all: (
        tr("shared by {value:.0%}", value=value) if value is not None else tr("shared by as many as the run asked")
    ),
    "at_least": lambda _b, value, _all: tr(
        "shared by {value} languages", value=tr("at least {value}", value=value) if value else tr("all")
    ),
    "top_k": lambda _b, value, _all: (
        tr("{value} strongest", value=value) if value else tr("neurons above the threshold")
    ),
    "neuron": lambda before, value, _all: (
        tr("neuron {value}", value=value) if value is not None else tr("closing {before}", before=before)
    ),
    "degeneracy_choice": lambda _b, _v, _all: tr("settings of Degeneracy"),
    "templates": lambda _b, value, _all: tr("clean templates") if value == CLEAN else tr("templates as published"),
    "picked": lambda _b, value, _all: (
        tr("picked neurons") if value is not None else tr("letting go of what was picked")
    ),
}
