"""What the Model station says of models on the Hub and in its cache: fit, licence, access, sizes, two devices."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kn_studio.app_state import AppState
from kn_studio.model_aliases import ALIASES, resolved
from kn_studio.model_state import CachedModel, DeviceCheck, Fit, HubModel
from kn_studio.translation import counted, marked, paragraph, told, tr
from kn_studio.viewmodels import wording

_HUB_ID = re.compile(r"[\w.-]+/[\w.-]+(@[\w./-]+)?")
_TIGHT = 0.8
"""Share of the free memory from which it gets narrow."""

Rows = tuple[tuple[str, str, str], ...]


_CODE = marked("{count} with code, neither fetched nor run unless you allow it")


_CONVERT = marked(
    "“kn-studio models convert {model} NEW-FOLDER” writes its weights anew as safetensors; then load NEW-FOLDER."
)


@dataclass(frozen=True)
class Meter:
    """Shares of the free memory that weights and a batch take, what that means, and the token of its colour.

    `short` is what it means in a word or two, for a row.
    """

    weights: float
    batch: float
    words: str
    token: str
    short: str = ""


@dataclass(frozen=True)
class HubView:
    """A model on the Hub before it is downloaded, by the name that was asked for. `button` is "" where it cannot be
    used; `primary`: nothing speaks against pressing it."""

    name: str
    rows: Rows
    meter: Meter | None = None
    problem: str = ""
    button: str = ""
    note: str = ""
    primary: bool = True


@dataclass(frozen=True)
class ModelLine:
    """A model to choose: its name, what it is in `parts` of a line, how to load it (`name`), what can be done with it,
    and whether it fits where that is known. `why_not` says what to do where it cannot be loaded."""

    title: str
    parts: tuple[str, ...]
    name: str
    here: bool = True
    removable: bool = False
    loadable: bool = True
    question: str = ""
    meter: Meter | None = None
    why_not: str = ""


@dataclass(frozen=True)
class HubSide:
    """What the station shows of the Hub. `cache_line` sums the cache up; `network` says what the switch means."""

    hub: HubView | None = None
    cached: tuple[ModelLine, ...] = ()
    cache_line: str = ""
    aliases: tuple[ModelLine, ...] = ()
    offline: bool = True
    here: frozenset[str] = frozenset()

    def to_look_at(self, name: str) -> bool:
        """Whether a name is that of a model on the Hub which is not on this computer."""
        wanted = resolved(name)
        plain = wanted.partition("@")[0]
        return bool(_HUB_ID.fullmatch(wanted)) and not wanted.startswith((".", "~")) and plain not in self.here


def side(state: AppState, now: float) -> HubSide:
    """The station's Hub side for this state; `now` in seconds since the epoch."""
    cache = state.models.cache
    models = cache.models if cache is not None else ()
    meters = {name: meter(fit) for name, fit in (cache.fits if cache is not None else {}).items()}
    here = frozenset(model.id for model in models if model.loadable)
    hub = state.models.hub
    return HubSide(
        hub=None if hub is None else looked_at(hub, state.level),
        cached=tuple(_cached(model, state, now, meters.get(model.id)) for model in models),
        cache_line="" if cache is None else _cache_line(len(models), cache.size, cache.free, cache.folder),
        aliases=tuple(
            ModelLine(
                one.alias,
                (one.size_words, tr(one.about), shape(one.layers, one.width, state.level)),
                one.id,
                here=one.id in here,
                meter=meters.get(one.id),
            )
            for one in ALIASES
        ),
        offline=state.offline,
        here=here,
    )


def looked_at(hub: HubModel, level: str) -> HubView:
    """A model on the Hub in rows, with its meter."""
    kind = tr(
        "{family}, {layers} of {neurons}",
        family=hub.family,
        layers=wording.layers(hub.layers, level),
        neurons=wording.neurons(hub.width, level),
    )
    access = tr("must be asked for on its page") if hub.gated else tr("open to all")
    rows: list[tuple[str, str, str]] = [
        (tr("Download"), _download(hub), "text"),
        *([(tr("Model"), kind, "text")] if hub.layers else []),
        *([(tr("Parameters"), f"{hub.parameters:,}", "text")] if hub.parameters else []),
        (tr("Licence"), hub.licence or tr("not said; look at its page"), "text" if hub.licence else "warn"),
        (tr("Access"), access, "warn" if hub.gated else "text"),
        *([(tr("Code"), tr(_CODE, count=_count(hub.code, "file")), "text")] if hub.code else []),
        *([(tr("Revision"), hub.revision, "muted")] if level != "plain" else []),
    ]
    problem = paragraph(told(hub.problem), told(hub.hint))
    fits = hub.fit is None or hub.fit.share <= 1
    button = "" if problem else _button(hub, fits)
    note = "" if problem or hub.here else tr("It can be stopped, and goes on where it was stopped.")
    return HubView(
        hub.name or hub.id, tuple(rows), None if hub.fit is None or problem else meter(hub.fit), problem, button, note,
        fits,
    )  # fmt: skip


def _button(hub: HubModel, fits: bool) -> str:
    """What the button does; that it goes against advice where the model does not fit."""
    if hub.here:
        return tr("Load") if fits else tr("Load anyway")
    if not fits:
        return tr("Download anyway")
    return tr("Go on and load") if hub.have else tr("Download and load")


def shape(layers: int, width: int, level: str) -> str:
    """How many layers of how many neurons, in the words of the level."""
    if level != "plain":
        return tr("{layers} layers × {width:,} neurons", layers=layers, width=width)
    return tr("{layers} of {neurons}", layers=wording.layers(layers, level), neurons=wording.neurons(width, level))


def meter(fit: Fit) -> Meter:
    """Green with room to spare, amber where it is narrow, red where it does not fit; the words say it too."""
    free = max(1, fit.free)
    needs = tr(
        "{weights} of weights in {dtype}, up to {batch} more while it locates",
        weights=size(fit.weights),
        dtype=fit.dtype,
        batch=size(fit.batch),
    )
    on = tr("{free} free on {device}", free=size(fit.free), device=fit.device.upper())
    if fit.share > 1:
        words, token, short = (
            tr("Does not fit: {needs}, but only {on}. Choose a smaller precision or model.", needs=needs, on=on),
            "bad",
            tr("does not fit"),
        )
    elif fit.share > _TIGHT:
        words, token, short = (
            tr("Fits narrowly: {needs}, {on}. Smaller batches are taken where needed.", needs=needs, on=on),
            "warn",
            tr("fits narrowly"),
        )
    else:
        words, token, short = tr("Fits: {needs}, {on}.", needs=needs, on=on), "good", tr("fits")
    return Meter(min(1.0, fit.weights / free), min(1.0, fit.batch / free), words, token, short)


def device_words(check: DeviceCheck | None, fingerprint: str) -> tuple[str, str] | None:
    """What the comparison of two devices said of this model, with its token; None where it was not made."""
    if check is None or check.model != fingerprint:
        return None
    if check.reason:
        return told(check.reason), "muted"
    pair = tr("{first} and {second}", first=check.first.upper(), second=check.second.upper())
    gaps = tr(
        "log-probabilities by at most {logit_gap}, scores by {score_gap} of the largest",
        logit_gap=wording.small(check.logit_gap),
        score_gap=wording.small(check.score_gap),
    )
    if check.agree:
        return tr("{pair} agree. They differ in {gaps}.", pair=pair, gaps=gaps), "good"
    return tr(
        "{pair} do not agree: they differ in {gaps}. Load the model on another device.", pair=pair, gaps=gaps
    ), "bad"


def size(count: int) -> str:
    """Bytes for people."""
    if count >= 1e9:
        return f"{count / 1e9:.2f} GB"
    return f"{count / 1e6:.0f} MB" if count >= 1e7 else f"{count / 1e6:.1f} MB"


def _download(hub: HubModel) -> str:
    if hub.here:
        return tr("{size}, all of it on this computer", size=size(hub.size))
    part = tr(", {have} of it on this computer", have=size(hub.have)) if hub.have else ""
    return tr("{size} in {count}{part}", size=size(hub.size), count=_count(hub.files, "file"), part=part)


def _count(number: int, what: str) -> str:
    return counted("{n} file", "{n} files", number) if what == "file" else counted("{n} model", "{n} models", number)


def _cached(model: CachedModel, state: AppState, now: float, fits: Meter | None) -> ModelLine:
    goes_on = not model.loadable and (bool(model.unfinished) or not model.revisions)
    parts = [model.family] if model.family else []
    parts += [size(model.size)]
    parts += [tr("the download is not finished")] if goes_on else []
    pickled = tr("weights as pickle files alone, which are never opened")
    parts += [] if model.loadable or goes_on else [pickled if model.pickled else tr("no safetensors")]
    parts += [tr("used {when}", when=_when(now - model.used))]
    title = next((one.alias for one in ALIASES if one.id == model.id), "")
    name = f"{model.id} ({title})" if title else model.id
    loaded = state.model is not None and state.model.id == model.id
    question = tr("Remove {model} and free {size}?", model=model.id, size=size(model.size))
    usable = model.loadable or goes_on
    return ModelLine(
        name,
        tuple(parts),
        model.id,
        not goes_on,
        not loaded,
        usable,
        question,
        fits if model.loadable else None,
        tr(_CONVERT, model=model.id) if model.pickled else "",
    )


def _cache_line(count: int, total: int, free: int, folder: str) -> str:
    if not count:
        return tr(
            "None yet. They are kept in {folder}, which all programs of the Hub share; {free} are free there.",
            folder=folder,
            free=size(free),
        )
    return tr(
        "{count}, {total} in {folder}; {free} free",
        count=_count(count, "model"),
        total=size(total),
        folder=folder,
        free=size(free),
    )


def _when(seconds: float) -> str:
    days = int(seconds // 86_400)
    return tr("today") if days < 1 else counted("yesterday", "{n} days ago", days)
