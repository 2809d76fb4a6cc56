"""What the intents about models, and the results of their actions, change in the state. Pure, no Qt, no torch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from kn_studio.app_state import AppState
from kn_studio.model_intents import CloseLook, GetModel, LookAtModel, ReadCache, RemoveCached, SetOffline, VerifyDevice

Changes = dict[str, Any]


def _models(state: AppState, **fields: Any) -> Changes:
    return {"models": replace(state.models, **fields)}


def _offline(state: AppState, intent: SetOffline) -> Changes:
    """What was looked at is put away, since it cannot be had any more."""
    return {"offline": intent.offline} | (_models(state, hub=None) if intent.offline else {})


def _removed(state: AppState, intent: RemoveCached, cache: Any) -> Changes:
    hub = state.models.hub
    gone = hub is not None and hub.id == intent.name
    old = state.models.cache
    # Throwing away gives room on the disk, not in memory: what fits is what did.
    left = cache if old is None else replace(cache, fits=old.fits, device=old.device, dtype=old.dtype)
    return _models(state, cache=left, hub=None if gone else hub)


def loaded(state: AppState, id: str) -> Changes:
    """A model was loaded: the one that was looked at is here if it is that one, and no device was compared yet."""
    hub = state.models.hub
    return _models(state, hub=None if hub is not None and hub.id == id else hub, check=None)


HANDLERS: Mapping[type, Callable[[AppState, Any], Changes]] = MappingProxyType(
    {SetOffline: _offline, CloseLook: lambda state, _intent: _models(state, hub=None)}
)
"""Of intents that need no work."""

RESULTS: Mapping[type, Callable[[AppState, Any, Any], Changes]] = MappingProxyType(
    {
        LookAtModel: lambda state, _intent, found: _models(state, hub=found),
        GetModel: lambda state, _intent, _folder: _models(state, hub=None),
        ReadCache: lambda state, _intent, cache: _models(state, cache=cache),
        RemoveCached: _removed,
        VerifyDevice: lambda state, _intent, check: _models(state, check=check),
    }
)
