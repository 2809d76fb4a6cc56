"""What the Degeneracy station's intents and results change in the state. Pure, no Qt, no torch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, fields, replace
from types import MappingProxyType
from typing import Any

from engine.degeneracy.types import Thresholds, TopologySearch
from kn_studio.app_state import AppState
from kn_studio.degeneracy_intents import (
    FocusGroup,
    SetDropThresholds,
    SetGroupLanguage,
    SetGroupMethod,
    SetPersistence,
    SetSearchSettings,
    SwitchUnit,
)
from kn_studio.degeneracy_state import Degeneracy, DegeneracyChoice, DegeneracyLine
from kn_studio.picking import Picked

Changes = dict[str, Any]

_SEARCHING = tuple(each.name for each in fields(SetSearchSettings))


def fact_changed(state: AppState, fact: str) -> Changes:
    """Another fact comes on screen ("" = a typed one): only what is about it stays."""
    if state.degeneracy is not None and fact and state.degeneracy.fact == fact:
        return {}
    choice = replace(state.degeneracy_choice, language="", group=0, off=frozenset())
    return {"degeneracy": None, "switches": None, "degeneracy_choice": choice}


def languages_changed(state: AppState, languages: tuple[str, ...]) -> Changes:
    """Other languages are chosen: the station's own stays where it is one of them. Switches speak of all languages."""
    choice = state.degeneracy_choice
    if not choice.language or choice.language in languages:
        return {}
    return {"degeneracy_choice": replace(choice, language="")}


def shown(state: AppState, found: Degeneracy) -> Changes:
    """Put a search on screen, with its method, its language and the thresholds that it was made with."""
    search = found.search
    choice = replace(state.degeneracy_choice, method=found.method, language=found.language, group=0, off=frozenset())
    if isinstance(search, TopologySearch):
        made = search.settings
        choice = replace(choice, thresholds=made.thresholds, persistence=made.persistence, allow_root=made.allow_root)
    else:
        choice = replace(choice, thresholds=search.thresholds)
    return {"degeneracy": found, "degeneracy_choice": choice, "switches": None}


def searched(state: AppState, found: Degeneracy, lines: tuple[DegeneracyLine, ...]) -> Changes:
    """A search has ended: it is shown where its fact is still on screen, and listed in any case."""
    uuid = state.fact.uuid if state.fact is not None else ""
    return {"degeneracy_searches": lines} | (shown(state, found) if found.fact == uuid else {})


def run_deleted(state: AppState, run: int) -> Changes:
    """The searches of a run go with it."""
    lines = tuple(line for line in state.degeneracy_searches if line.run != run)
    gone = state.degeneracy is not None and state.degeneracy.run == run
    return {"degeneracy_searches": lines} | ({"degeneracy": None, "switches": None} if gone else {})


def choice_out(choice: DegeneracyChoice) -> dict[str, Any]:
    """What is set in the station as JSON values."""
    kept = {name: getattr(choice, name) for name in ("method", "language", "persistence", "group", *_SEARCHING)}
    return kept | {"thresholds": asdict(choice.thresholds), "off": sorted(choice.off)}


def choice_in(stored: Any) -> DegeneracyChoice:
    """The same back. Raises KeyError, TypeError, ValueError or AttributeError for what it is not."""
    thresholds = {each.name: float(stored["thresholds"][each.name]) for each in fields(Thresholds)}
    made = DegeneracyChoice(
        str(stored["method"]), str(stored["language"]), Thresholds(**thresholds), float(stored["persistence"]),
        int(stored["group"]), frozenset(map(int, stored["off"])),
    )  # fmt: skip
    # A file that an older program wrote has none of these.
    return replace(made, **{name: stored[name] for name in _SEARCHING if name in stored})


def _chosen(state: AppState, **changes: Any) -> Changes:
    """Other settings may give other groups, so that the first one is in focus and nothing is switched off."""
    return {"degeneracy_choice": replace(state.degeneracy_choice, **{"group": 0, "off": frozenset(), **changes})}


def _switch(state: AppState, intent: SwitchUnit) -> Changes:
    choice = state.degeneracy_choice
    off = choice.off | {intent.unit} if intent.off else choice.off - {intent.unit}
    return {"degeneracy_choice": replace(choice, off=off)}


def _focus(state: AppState, intent: FocusGroup) -> Changes:
    picks = {"picked": Picked(intent.neurons, source="group")} if intent.neurons else {}
    if intent.group == state.degeneracy_choice.group:
        return picks
    return _chosen(state, group=max(0, intent.group)) | {"switches": None} | picks


def _drops(state: AppState, intent: SetDropThresholds) -> Changes:
    low = _share(intent.t_low)
    thresholds = replace(state.degeneracy_choice.thresholds, t_low=low, t_high=max(low, _share(intent.t_high)))
    return _chosen(state, thresholds=thresholds)


def _settings(state: AppState, intent: SetSearchSettings) -> Changes:
    made = {name: getattr(intent, name) for name in _SEARCHING}
    if intent.allow_root != state.degeneracy_choice.allow_root:
        return _chosen(state, **made)
    return {"degeneracy_choice": replace(state.degeneracy_choice, **made)}


def _share(value: float) -> float:
    return min(1.0, max(0.0, value))


HANDLERS: Mapping[type, Callable[[AppState, Any], Changes]] = MappingProxyType(
    {
        SwitchUnit: _switch,
        FocusGroup: _focus,
        SetDropThresholds: _drops,
        SetPersistence: lambda state, intent: _chosen(state, persistence=_share(intent.value)),
        SetSearchSettings: _settings,
        SetGroupMethod: lambda state, intent: _chosen(state, method=intent.method),
        SetGroupLanguage: lambda state, intent: _chosen(state, language=intent.language),
    }
)
