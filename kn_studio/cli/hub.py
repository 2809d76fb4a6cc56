"""`kn-studio models`: models on the Hub and in its cache: list, look, get, convert, remove, allow, forbid."""

from __future__ import annotations

import re
import sys
import time
from argparse import Namespace
from pathlib import Path

from engine.errors import ModelError
from kn_studio import model_aliases
from kn_studio.actions import consent, get_model, hub, model_cache, model_fits
from kn_studio.cli.output import Console
from kn_studio.model_state import Cache, CachedModel, Fit, HubModel

_WHOLE = re.compile(r"[0-9a-f]{40}")


def listed(args: Namespace, console: Console) -> int:
    """What is in the cache, and the models that have a short name."""
    cache: Cache = console.drive(model_fits.read())
    known = [{"alias": one.alias, "id": one.id, "parameters": one.parameters} for one in model_aliases.ALIASES]
    if console.as_json:
        console.document(
            {"folder": cache.folder, "free": cache.free, "models": cache.models, "aliases": known, "fits": cache.fits}
        )
        return 0
    for model in cache.models:
        console.say(_cached(model, cache.fits.get(model.id) if model.loadable else None))
    total = f"{cache.size / 1e9:.2f} GB in {cache.folder}, {cache.free / 1e9:.1f} GB free on its disk"
    console.say(total if cache.models else f"no models in {cache.folder}")
    names = [
        f"{one.alias} = {one.id} ({one.size_words}{_room(cache.fits.get(one.id))})" for one in model_aliases.ALIASES
    ]
    console.say("short names: " + "; ".join(names))
    return 0


def look(args: Namespace, console: Console) -> int:
    """What the Hub says of a model."""
    name = model_aliases.resolved(args.id)
    hub.require_network(name, args.offline)
    found: HubModel = console.drive(get_model.look(name, args.device, args.dtype))
    if console.as_json:
        console.document(found)
        return 0
    for line in described(found):
        console.say(line)
    return 0


def get(args: Namespace, console: Console) -> int:
    """Download a model, going on with what is there."""
    name = model_aliases.resolved(args.id)
    folder = console.drive(get_model.get(name, offline=args.offline))
    if console.as_json:
        console.document({"id": name, "folder": folder})
    console.say(f"{name} is in {folder}")
    return 0


def convert(args: Namespace, console: Console) -> int:
    """Write weights that are pickle files anew as safetensors; nothing in them is run."""
    from engine.convert import convert as converted

    folder = Path(args.id).expanduser()
    if not folder.is_dir():
        model, revision = hub.split(model_aliases.resolved(args.id))
        snapshot = model_cache.snapshot_of(model, revision)
        if snapshot is None:
            hint = f"Get its files with `hf download {model} --local-dir FOLDER`, and give that folder."
            raise ModelError(f"'{args.id}' is neither a folder nor in the cache.", hint)
        folder = snapshot
    made = console.drive(converted(folder, args.to))
    if console.as_json:
        console.document({"folder": made})
    console.say(f"{made} holds the model with its weights as safetensors: load it by that name")
    return 0


def remove(args: Namespace, console: Console) -> int:
    """Throw a downloaded model away, after a question."""
    name = model_aliases.resolved(args.id)
    cache: Cache = console.drive(model_cache.read())
    model = next((each for each in cache.models if each.id == name), None)
    if model is not None and not args.yes and not _agreed(model):
        raise ModelError(f"'{name}' was not removed.", "Add --yes to remove it without a question.")
    left = console.drive(model_cache.remove(name))
    freed = 0 if model is None else model.size
    if console.as_json:
        console.document({"removed": name, "freed": freed, "free": left.free})
    console.say(f"{name} was removed: {freed / 1e6:,.1f} MB freed")
    return 0


def allow(args: Namespace, console: Console) -> int:
    """Let the code of one revision of a model run."""
    model, revision = _of_revision(args.id)
    consent.allow(model, revision)
    return _told(model, revision, True, console)


def forbid(args: Namespace, console: Console) -> int:
    """Take consent back."""
    model, revision = _of_revision(args.id)
    consent.forbid(model, revision)
    return _told(model, revision, False, console)


def _of_revision(text: str) -> tuple[str, str]:
    """Raises `ModelError` for what names no revision in full: a branch would be another code tomorrow."""
    model, _sign, revision = text.rpartition("@")
    if not model or not _WHOLE.fullmatch(revision):
        raise ModelError(
            f"'{text}' does not say which revision.", "Write owner/name@ and the 40 letters and digits of its commit."
        )
    return model_aliases.resolved(model), revision


def _told(model: str, revision: str, allowed: bool, console: Console) -> int:
    if console.as_json:
        console.document({"id": model, "revision": revision, "code": allowed})
    console.say(f"the code of {model}@{revision} {'may' if allowed else 'may not'} run")
    return 0


def described(found: HubModel) -> list[str]:
    """A model on the Hub, for people: a line a subject, the reason why it cannot be used last."""
    have = "all of it here" if found.here else f"{found.have / 1e6:,.1f} MB of them here"
    lines = [f"{found.id} at {found.revision[:12]}: {found.size / 1e6:,.1f} MB in {found.files} files, {have}"]
    if found.layers:
        lines.append(f"{found.family}, {found.layers} layers of {found.width:,} neurons")
    lines.append(f"licence: {found.licence or 'not said'}{', access must be asked for' if found.gated else ''}")
    if found.fit is not None:
        fit = found.fit
        need = f"{fit.weights / 1e9:.2f} GB of weights in {fit.dtype}, up to {fit.batch / 1e9:.2f} GB while it locates"
        lines.append(f"memory: {need}; {_verdict(fit)}")
    if found.code:
        lines.append(f"{found.code} files with code, which are neither fetched nor run unless you allow that")
    if found.problem:
        lines.append(f"{found.problem} {found.hint}")
    return lines


def _agreed(model: CachedModel) -> bool:
    if not sys.stdin.isatty():
        return False
    print(f"Remove {model.id} ({model.size / 1e6:,.1f} MB)? It would have to be downloaded again. [y/N] ", end="")
    return input().strip().lower() in ("y", "yes")


def _cached(model: CachedModel, fit: Fit | None) -> str:
    used = time.strftime("%Y-%m-%d", time.localtime(model.used))
    why = "its weights are pickle files, which are never opened" if model.pickled else "no whole safetensors"
    state = "" if model.loadable else f", cannot be loaded: {why}"
    broken = f", {model.unfinished / 1e6:,.1f} MB of an unfinished download" if model.unfinished else ""
    kind = model.family or "of no known kind"
    return f"{model.id}: {model.size / 1e6:,.1f} MB, {kind}, used {used}{state}{broken}{_room(fit)}"


def _room(fit: Fit | None) -> str:
    return "" if fit is None else f", {_verdict(fit)}"


def _verdict(fit: Fit) -> str:
    """Whether a model fits a device, for people."""
    verdict = "fits" if fit.share <= 1 else "does not fit"
    return f"{verdict} {fit.device.upper()} with {fit.free / 1e9:.1f} GB free"
