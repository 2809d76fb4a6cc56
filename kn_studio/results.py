"""What the result of an action changes in the state. Pure, no Qt, no torch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from engine.types import ModelInfo
from kn_studio import degeneracy_changes, editing_changes, experiment_changes, model_changes, reducer
from kn_studio.app_state import AppState
from kn_studio.checking_intents import Calibrate, CheckClaims, CheckFile, ReadCalibrations, ShowCalibration
from kn_studio.degeneracy_intents import MeasureSwitches, SearchGroups, SearchRelationGroups, ShowSearch
from kn_studio.editing_intents import (
    ClearEdits,
    LoadEdits,
    MakeEdit,
    MeasureEdits,
    MoveEdit,
    ReadNeurons,
    RedoEdit,
    RestoreEdits,
    SwitchEdit,
    UndoEdit,
)
from kn_studio.fact_intents import (
    ChooseFact,
    LookAtTable,
    PreviewAnswer,
    ReadBook,
    ReadLibrary,
    SearchFacts,
    ShowFactRows,
)
from kn_studio.fact_state import FactPage
from kn_studio.intents import CompareLanguages, CompareRelation, DescribeNeuron, Intent, LoadModel, ScaleNeurons
from kn_studio.keeping_intents import ImportNeurons
from kn_studio.model_intents import UseChatTemplate
from kn_studio.picking import Picked
from kn_studio.run_pace import ReadPaces
from kn_studio.word_reading import ReadWords

Changes = dict[str, Any]
Handler = Callable[[AppState, Any, Any], Changes]


def changes(state: AppState, intent: Intent, result: Any) -> Changes:
    """The fields that change when the action of an intent has given its result."""
    kind = LoadModel if isinstance(intent, LoadModel) else type(intent)
    handler = _HANDLERS.get(kind)
    return {} if handler is None else handler(state, intent, result)


def _loaded(state: AppState, _intent: LoadModel, result: Any) -> Changes:
    """Also after a Stop that came too late: the window shows the model that the lane holds."""
    info, test = result
    kept = state.scaling if state.scaling and state.scaling.fingerprint == info.fingerprint else None
    switches = state.switches if state.switches and state.switches.fingerprint == info.fingerprint else None
    shown: Changes = {"model": info, "model_self_test": test, "live": (), "card": None, "scaling": kept}
    shown["chat_template"] = info.chat_template
    return shown | {"switches": switches} | model_changes.loaded(state, info.id) | editing_changes.loaded(state, info)


def _asked_otherwise(state: AppState, _intent: UseChatTemplate, info: ModelInfo) -> Changes:
    """The model is asked through its chat template, or without: to all that is kept it is another one."""
    shown: Changes = {"model": info, "chat_template": info.chat_template, "live": (), "card": None, "scaling": None}
    return shown | {"switches": None} | editing_changes.loaded(state, info)


def _stretch(state: AppState, intent: ShowFactRows, found: tuple[FactPage, int] | None) -> Changes:
    """Rows that came on screen; those of an earlier search are late."""
    if found is None or state.search.stamp != intent.stamp:
        return {}
    page, total = found
    return {"search": replace(state.search, page=page, total=total, exact=True)}


def _one(name: str) -> Handler:
    """The result is the new value of a field."""
    return lambda _state, _intent, result: {name: result}


def _calibrations(state: AppState, intent: Any, result: Any) -> Changes:
    """The list as it is now; the curves on screen stay, unless they are of another model or new ones were made."""
    lines, first = result
    shown, model = state.calibration, state.model
    stays = shown is not None and model is not None and shown.fingerprint == model.fingerprint
    return {"calibrations": lines, "calibration": shown if stays and not isinstance(intent, Calibrate) else first}


def _edited(state: AppState, _intent: Any, result: Any) -> Changes:
    return editing_changes.changed(state, result)


_HANDLERS: Mapping[type, Handler] = MappingProxyType(
    {
        LoadModel: _loaded,
        UseChatTemplate: _asked_otherwise,
        **model_changes.RESULTS,
        PreviewAnswer: _one("live"),
        DescribeNeuron: lambda state, _intent, card: {"card": card} if state.neuron == card.neuron else {},
        ScaleNeurons: _one("scaling"),
        ReadWords: _one("words"),
        ReadPaces: _one("paces"),
        MeasureSwitches: _one("switches"),
        CompareLanguages: _one("comparison"),
        CompareRelation: _one("relation_overlap"),
        SearchGroups: lambda state, _intent, result: degeneracy_changes.searched(state, *result),
        SearchRelationGroups: _one("degeneracy_relation"),
        ShowSearch: lambda state, _intent, found: degeneracy_changes.shown(state, found),
        SearchFacts: _one("search"),
        ShowFactRows: _stretch,
        ChooseFact: lambda state, _intent, book: reducer.chosen(state, book),
        ReadBook: lambda state, _intent, book: reducer.read_again(state, book),
        ReadLibrary: _one("library"),
        LookAtTable: _one("table"),
        **dict.fromkeys((CheckClaims, CheckFile), _one("checks")),
        **dict.fromkeys((Calibrate, ReadCalibrations), _calibrations),
        ShowCalibration: _one("calibration"),
        **dict.fromkeys(
            (
                MakeEdit, SwitchEdit, MoveEdit, UndoEdit, RedoEdit, ClearEdits, MeasureEdits, LoadEdits, RestoreEdits,
            ),
            _edited,
        ),
        **experiment_changes.RESULTS,
        ReadNeurons: lambda state, _intent, neurons: {
            "edit_choice": replace(state.edit_choice, source="file", neurons=neurons)
        },
        ImportNeurons: lambda state, _intent, neurons: {
            "edit_choice": replace(state.edit_choice, source="file", neurons=neurons), "picked": Picked(neurons)
        },
    }
)  # fmt: skip
