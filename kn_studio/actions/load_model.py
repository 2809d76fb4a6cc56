"""Load a model, prove that its neurons are where we think, and keep it; keep or forget the mapping that says where."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import ModelError
from engine.libraries import import_for_models
from engine.types import ModelInfo, SelfTest, Step, Work
from kn_studio.actions import consent, get_model, hub, mappings, model_cache, similar
from kn_studio.actions.context import Host, shipped_models
from kn_studio.intents import ForgetMapping, KeepMapping, LoadModel
from kn_studio.model_aliases import resolved

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.families import Family
    from engine.model import LoadedModel


def load(host: Host, intent: LoadModel, *, strict: bool = True) -> Work[tuple[ModelInfo, SelfTest]]:
    """Load a model into the host; the one before stays until the new one is there and has passed its self-test.

    A Hub id that is not on this computer is downloaded first, unless the intent is offline; a stopped download goes on.
    A kind of model without a record takes the intent's mapping, else the one that is kept for it. Raises `ModelError`
    for a model that cannot be loaded, and, with `strict`, for one that does not pass.
    """
    loaded, verdict = yield from _tested(intent, mappings.kept)
    if strict:
        _require_passed(intent, verdict)
    host.loaded = loaded = _asked_as_wished(loaded, intent)
    return loaded.info, verdict


def use_chat(host: Host, on: bool) -> Work[ModelInfo]:
    """Ask the loaded model through its chat template, or without it. Raises `ModelError`, see `Host.use_chat`."""
    yield Step(0, 1, "Reading the chat template")
    return host.use_chat(on).info


def _asked_as_wished(loaded: LoadedModel, intent: LoadModel) -> LoadedModel:
    if not intent.chat_template:
        return loaded
    from engine.chat import with_chat

    return with_chat(loaded, on=True)


def keep(host: Host, intent: KeepMapping) -> Work[tuple[ModelInfo, SelfTest]]:
    """Load a model with the intent's mapping, and keep the mapping for its kind once it has passed.

    Raises as `load`, and `KnownError` where it cannot be kept; the loaded model and what was kept are then as before.
    """
    loaded, verdict = yield from _tested(intent, None)
    _require_passed(intent, verdict)
    mappings.keep(loaded.family)
    host.loaded = loaded
    return loaded.info, verdict


def forget(host: Host, intent: ForgetMapping) -> Work[tuple[ModelInfo, SelfTest]]:
    """Load a model by its structure alone, and forget the mapping kept for its kind once it has passed.

    Raises as `load`; the loaded model and what was kept are then as before.
    """
    loaded, verdict = yield from _tested(replace(intent, mapping=None), None)
    _require_passed(intent, verdict)
    mappings.forget(loaded.info.family)
    host.loaded = loaded
    return loaded.info, verdict


def _tested(intent: LoadModel, kept: Callable[[str], Family | None] | None) -> Work[tuple[LoadedModel, SelfTest]]:
    yield from import_for_models()
    from engine.model import load as load_engine
    from engine.model import self_test
    from engine.probe import from_json

    used: list[str] = []
    intent = replace(intent, name=resolved(intent.name))
    yield from _fetched(intent)

    def ask(model_type: str) -> Family | None:
        found = kept(model_type) if kept is not None else None
        used.extend([model_type] if found is not None else [])
        return found

    try:
        loaded = yield from load_engine(
            intent.name,
            device=intent.device,
            dtype=intent.dtype,
            offline=True,
            known=shipped_models(),
            mapping=None if intent.mapping is None else from_json(intent.mapping),
            mappings=ask,
            memory=None if intent.memory_mb is None else intent.memory_mb << 20,
            allowed=consent.allowed,
        )
    except ModelError as error:
        if not used and _is_no_name(intent.name):
            raise ModelError(error.what, f"{error.hint}{similar.meant(intent.name)}") from error
        if not used:
            raise
        advice = f"The mapping kept in {mappings.file_of(used[0])} was used; delete that file to load without it."
        raise ModelError(error.what, f"{error.hint} {advice}") from error
    yield Step(3, 4, "Testing the neurons")
    return loaded, self_test(loaded)


def _is_no_name(name: str) -> bool:
    """Whether this is neither a shipped model, nor a folder, nor an id of the Hub."""
    return name not in shipped_models() and not Path(name).expanduser().exists() and not hub.HUB_ID.match(name)


def _fetched(intent: LoadModel) -> Work[None]:
    """Download a model that the Hub has and this computer has not."""
    name = intent.name
    path = Path(name).expanduser()
    if name in shipped_models() or path.is_dir() or path.is_absolute() or not hub.HUB_ID.match(name):
        return
    model, revision = hub.split(name)
    if not model_cache.is_here(model, revision):
        yield from get_model.get(name, offline=intent.offline)
    yield from get_model.get_code(model, revision, consent.allowed, offline=intent.offline)


def _require_passed(intent: LoadModel, verdict: SelfTest) -> None:
    if not verdict.passed:
        raise ModelError(
            f"The self-test of '{intent.name}' failed: its neurons do not act where they should.",
            "Choose another model, or load it with dtype float32.",
        )
