"""What the Model station shows: the shipped models, a load in progress, and what was found in the loaded one."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from engine.types import ModelInfo, SelfTest
from kn_studio import resources
from kn_studio.app_state import AppState
from kn_studio.intents import LoadModel
from kn_studio.model_intents import GetModel, LookAtModel
from kn_studio.translation import figures, marked, tr
from kn_studio.viewmodels import model_hub, wording
from kn_studio.viewmodels.model_hub import HubSide
from kn_studio.viewmodels.window import StripView, memory, strip

if TYPE_CHECKING:
    from kn_studio.session.store import Store

_KINDS = {
    "masked": marked("It fills in a masked word and sees both sides of it."),
    "causal": marked("It goes on with a text and sees only what stands before."),
}


@dataclass(frozen=True)
class ShippedModel:
    """A model that comes with the app: its alias and the parts of a line about it."""

    alias: str
    parts: tuple[str, ...]


@dataclass(frozen=True)
class ChatSwitch:
    """Whether the model is asked through its chat template, what that means, and why it cannot be changed now."""

    on: bool
    warning: str
    possible: bool = True


@dataclass(frozen=True)
class ModelView:
    """The Model station. `sentence` and `rows` (label, value, token) describe the loaded model, empty without one.

    `probed`: where its neurons are was found, not known, so that it can be checked. `side`: the Hub and its cache.
    `chat` is there where the loaded model has a chat template.
    """

    shipped: tuple[ShippedModel, ...]
    loaded: str = ""
    sentence: str = ""
    line: str = ""
    rows: tuple[tuple[str, str, str], ...] = ()
    probed: bool = False
    busy: str = ""
    strip: StripView = field(default_factory=StripView)
    failed: str = ""
    side: HubSide = field(default_factory=HubSide)
    working: bool = False
    chat: ChatSwitch | None = None


def view(state: AppState, store: Store | None = None) -> ModelView:
    """The station for this state."""
    shipped = shipped_models(resources.path("models"), state.level)
    busy = state.model_busy
    job = strip(replace(state.job, title="") if state.job else None) if busy else StripView()  # the heading says it
    side = model_hub.side(state, time.time())
    working = state.job is not None
    if busy or state.model is None:
        return ModelView(
            shipped,
            busy=busy,
            strip=job,
            failed="" if busy else _failed(state),
            side=side,
            working=working,
        )
    return ModelView(
        shipped,
        loaded=state.model.id,
        sentence=_sentence(state.model, state.level),
        line=tr(_KINDS[state.model.kind]),
        rows=(*_rows(state.model, state.model_self_test, state.level), *_device_row(state)),
        probed=state.model.mapping is not None,
        side=side,
        working=working,
        chat=_chat(state.model, state),
    )


def _failed(state: AppState) -> str:
    """The name of the model that the message on screen says could not be loaded; "" for any other message."""
    remedy = state.message.remedy if state.message is not None and state.message.kind == "error" else None
    wanted = remedy.intent if remedy is not None else None
    return wanted.name if isinstance(wanted, LoadModel | GetModel | LookAtModel) else ""


def _chat(info: ModelInfo, state: AppState) -> ChatSwitch | None:
    if not info.has_chat_template:
        return None
    neurons = wording.word("neurons", state.level)
    warning = tr(
        "Each prompt is then what a user says, and the answer begins the model's turn. That changes the answers and "
        "which {neurons} carry them, so runs with and without it cannot be compared.",
        neurons=neurons,
    )
    if state.edits.in_force:
        return ChatSwitch(info.chat_template, tr("Take the edits of the model back to change this."), possible=False)
    return ChatSwitch(info.chat_template, warning, possible=state.job is None)


def _sentence(info: ModelInfo, level: str) -> str:
    return tr(
        "{info} has {layers} of {neurons}",
        info=info.id,
        layers=wording.layers(info.layers, level),
        neurons=wording.neurons(info.width, level),
    )


def found_by(info: ModelInfo) -> str:
    """Who says where a probed model's neurons are, "" for a family that is known."""
    if info.mapping is None:
        return ""
    return tr("a mapping you kept") if info.mapping_given else tr("the model's structure (not yet confirmed)")


def _rows(info: ModelInfo, test: SelfTest | None, level: str) -> tuple[tuple[str, str, str], ...]:
    """(label, value, token of the value): the plain level keeps what everybody can use."""
    plain = (
        (wording.word("Neurons", level), f"{info.layers} × {info.width:,} = {info.layers * info.width:,}", "text"),
        (tr("Parameters"), f"{info.parameters:,}", "text"),
        (tr("Memory"), _memory(info), "text"),
        *_found_by_row(info, level),
        (tr("Self-test"), *self_test_words(test, level)),
    )
    if level == "plain":
        return plain
    return (
        *plain[:3],
        (tr("Family"), _family(info), "text"),
        (
            tr("Precision"),
            tr("{dtype} on {device}", dtype=info.dtype.removeprefix("torch."), device=info.device.upper()),
            "text",
        ),
        (tr("Answer slot"), _slot(info), "text"),
        (tr("Neuron site"), _site(info), "text"),
        *plain[3:],
        (tr("Fingerprint"), info.fingerprint, "text"),
        *(((tr("Revision"), info.revision, "text"),) if info.revision else ()),
    )


def _device_row(state: AppState) -> tuple[tuple[str, str, str], ...]:
    """What the comparison of two devices said, nothing where it was not made."""
    said = None if state.model is None else model_hub.device_words(state.models.check, state.model.fingerprint)
    return () if said is None else ((tr("Devices"), *said),)


def kind_word(kind: str) -> str:
    """What kind of model it is, in a word."""
    return tr("masked") if kind == "masked" else tr("causal")


def _family(info: ModelInfo) -> str:
    gated = tr(", gated") if info.gated else ""
    return tr("{family}, {kind}", family=info.family, kind=f"{kind_word(info.kind)}{gated}")


def _memory(info: ModelInfo) -> str:
    weights = tr(
        "{memory} of weights on {device}", memory=memory(info.parameters, info.dtype), device=info.device.upper()
    )
    return (
        tr(
            "{weights}, up to {batch_bytes:,} MB more while it locates",
            weights=weights,
            batch_bytes=info.batch_bytes >> 20,
        )
        if info.batch_bytes
        else weights
    )


def _slot(info: ModelInfo) -> str:
    if info.kind == "masked":
        return tr("mask token {mask_token}", mask_token=info.mask_token or tr("missing"))
    return tr(
        "next token; words are replaced by {eos_token}", eos_token=info.eos_token or tr("the unknown or padding token")
    )


def _site(info: ModelInfo) -> str:
    """Where the neurons are read, with the layers counted from 0."""
    layers = "0" if info.layers == 1 else f"0 … {info.layers - 1}"
    numbers = figures(f"N = {layers}")
    return tr("input of {replace}, {numbers}", replace=info.site.replace("{layer}", "N"), numbers=numbers)


def _found_by_row(info: ModelInfo, level: str) -> tuple[tuple[str, str, str], ...]:
    if info.mapping is None:
        return ()
    return (
        (
            tr("{word} found by", word=wording.word("Neurons", level)),
            found_by(info),
            "text" if info.mapping_given else "warn",
        ),
    )


def self_test_words(test: SelfTest | None, level: str) -> tuple[str, str]:
    """What the self-test said, and the token of its colour."""
    if test is None:
        return tr("not run"), "muted"
    gap = tr("completeness gap {gap}", gap=wording.percent(test.gap))
    if test.passed and test.restored:
        said = tr("passed: one {word} changed the output and was put back", word=wording.word("neuron", level))
        return (said if level == "plain" else tr("{value} ({around})", value=said, around=gap)), "good"
    return tr("failed ({gap}{value})", gap=gap, value="" if test.restored else tr(", not restored")), "bad"


def shipped_models(folder: Path, level: str = "") -> tuple[ShippedModel, ...]:
    """The model folders that come with the app, by alias, in the words of a level."""
    return tuple(ShippedModel(each.alias, _told(each, level)) for each in _configs(folder))


@dataclass(frozen=True)
class _Config:
    """What a folder's config says; megabytes of its weights."""

    alias: str
    kind: str
    model_type: str
    layers: int | None
    width: int | None
    size: float


@lru_cache(maxsize=4)
def _configs(folder: Path) -> tuple[_Config, ...]:
    """Read once; the words are made anew, since the interface's language may change."""
    if not folder.is_dir():
        return ()
    found = (_config(file) for file in sorted(folder.glob("*/config.json")))
    return tuple(each for each in found if each is not None)


def _config(file: Path) -> _Config | None:
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    layers = values.get("num_hidden_layers") or values.get("n_layer")
    width = values.get("intermediate_size") or values.get("n_inner") or 4 * values.get("n_embd", 0)
    kind = "masked" if "MaskedLM" in "".join(values.get("architectures") or ()) else "causal"
    size = sum(each.stat().st_size for each in file.parent.glob("*.safetensors")) / 1e6
    return _Config(file.parent.name, kind, str(values.get("model_type", "")), layers, width, size)


def _told(config: _Config, level: str) -> tuple[str, ...]:
    shape = config.model_type
    if config.layers and config.width:
        shape = model_hub.shape(config.layers, config.width, level)
    return f"{config.size:.0f} MB", kind_word(config.kind), shape
