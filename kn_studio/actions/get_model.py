"""A model from the Hub, brought into its cache with bytes, speed and time left; a stopped download goes on.

The Hub's own library throws a file that is broken off away and begins it anew, so the contents are fetched here, under
the names that the library looks for, and checked; then the library makes its folder of links from what is there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import ModelError
from engine.types import Landed, Step, Work, relayed
from kn_studio.actions import hub, model_cache
from kn_studio.actions.download import DownloadError, Patience, Speed, download, throw_away
from kn_studio.model_state import Fit, HubModel

if TYPE_CHECKING:
    from engine.remote_code import Allowed


def look(name: str, device: str = "auto", dtype: str = "auto") -> Work[HubModel]:
    """What is to be known of a model before it is downloaded. Raises `ModelError` where the Hub does not say."""
    found = yield from hub.describe(name)
    about = HubModel(
        found.id, found.revision, found.size, here(found), len(found.wanted), licence=found.licence, gated=found.gated,
        code=found.code, parameters=found.parameters, name=name,
    )  # fmt: skip
    try:
        config = yield from hub.config_of(found)
    except ModelError as error:
        return replace(about, problem=error.what, hint=error.hint)
    return _judged(about, found, config, device, dtype)


def get(name: str, *, offline: bool = False, patience: Patience | None = None) -> Work[Path]:
    """Bring a model into the cache and return the folder of its files; one that is there whole is not asked about.

    Raises `ModelError` for a model that may not be had or cannot be used, where the network may not be used, and for a
    file that is not what the Hub says it is; `DataError` where the disk cannot take it. What was received is kept.
    """
    model, revision = hub.split(name)
    if (snapshot := model_cache.snapshot_of(model, revision)) is not None and model_cache.has_weights(snapshot):
        return snapshot
    hub.require_network(model, offline)
    found = yield from hub.describe(name)
    _require_usable(found)
    folder = model_cache.folder_of(model)
    done = already = here(found)
    speed = Speed(already)
    for file in found.wanted:
        before = done - model_cache.bytes_here(folder, file.blob)
        yield from _fetched(found, file, folder / "blobs" / file.blob, (before, speed), patience or Patience())
        done = before + file.size
    yield from hub.asked(lambda: _linked(found, model, revision), model, revision, f"Putting {model} in order")
    snapshot = model_cache.snapshot_of(model, revision)
    if snapshot is None:
        raise ModelError(f"'{model}' was downloaded, but it is not in the cache.", "Try again.")
    return snapshot


def get_code(model: str, revision: str | None, allowed: Allowed, *, offline: bool = False) -> Work[None]:
    """Bring the code of a model that is here into its folder, of exactly the commit that consent was given for.

    Nothing is done where the model needs none, or nobody has agreed. Raises as `get`.
    """
    from engine.remote_code import needed

    snapshot = model_cache.snapshot_of(model, revision)
    if snapshot is None:
        return
    found = needed(snapshot, model_cache.config_in(snapshot))
    if found is None or not allowed(model, found.revision) or all((snapshot / name).is_file() for name in found.files):
        return
    hub.require_network(model, offline)
    yield from hub.asked(
        lambda: _with_code(model, found.revision), model, found.revision, f"Getting the code of {model}"
    )


def _with_code(model: str, commit: str) -> Any:
    """The code files of a commit beside its other files."""
    from huggingface_hub import snapshot_download

    return snapshot_download(
        model, revision=commit, cache_dir=model_cache.cache_folder(), endpoint=hub.endpoint(),
        allow_patterns=["*.py"], ignore_patterns=["*/*"], tqdm_class=_no_bars(), max_workers=2,
    )  # fmt: skip


def here(found: hub.Described) -> int:
    """Bytes of the model that are on this computer."""
    folder = model_cache.folder_of(found.id)
    return sum(min(file.size, model_cache.bytes_here(folder, file.blob)) for file in found.wanted)


def _fetched(
    found: hub.Described, file: hub.HubFile, blob: Path, count: tuple[int, Speed], patience: Patience
) -> Work[None]:
    """One file's content under its name in the cache; `count`: bytes of the files before it, and the pace."""
    if blob.is_file():
        return
    before, speed = count
    try:
        blob.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ModelError(
            f"The cache {blob.parents[2]} cannot be written ({error.strerror}).", "Set HF_HUB_CACHE to another folder."
        ) from None

    def counted(step: Step | Landed) -> Iterable[Step | Landed]:
        if isinstance(step, Step):
            done = before + min(file.size, max(step.done, model_cache.bytes_here(blob.parents[1], file.blob)))
            yield Step(done, found.size, f"Downloading {speed.text(done, found.size)}")

    work = download(_url(found, file), blob, replace(patience, most_bytes=max(1, file.size)), _headers())
    try:
        received = yield from relayed(work, counted)
    except DownloadError as error:
        raise ModelError(
            f"{file.name} of '{found.id}' could not be downloaded: {error}.",
            "Try again later, which goes on with what was received.",
        ) from None
    if (file.sha256 and received.sha256 != file.sha256) or blob.stat().st_size != file.size:
        throw_away(blob)
        raise ModelError(f"What came as {file.name} of '{found.id}' is not what the Hub says it is.", "Try again.")


def _url(found: hub.Described, file: hub.HubFile) -> str:
    from huggingface_hub import hf_hub_url

    return str(hf_hub_url(found.id, file.name, revision=found.revision, endpoint=hub.endpoint()))


def _headers() -> dict[str, str]:
    """The user's token, where there is one."""
    from huggingface_hub import utils

    library: Any = utils  # its names come lazily, which the type checker does not see
    return {name: value for name, value in library.build_hf_headers().items() if name.lower() == "authorization"}


def _linked(found: hub.Described, model: str, revision: str | None) -> Any:
    """The library's own folder of links over the contents that are there."""
    from huggingface_hub import snapshot_download

    return snapshot_download(
        model, revision=revision, cache_dir=model_cache.cache_folder(), endpoint=hub.endpoint(),
        allow_patterns=[file.name for file in found.wanted], tqdm_class=_no_bars(), max_workers=2,
    )  # fmt: skip


def _no_bars() -> Any:
    """A progress bar that shows nothing, as the Hub's library wants one."""
    from tqdm import tqdm  # type: ignore[import-untyped]

    class Silent(tqdm):  # type: ignore[misc]
        def __init__(self, *args: Any, **options: Any) -> None:
            options.pop("name", None)
            super().__init__(*args, **{**options, "disable": True})

    return Silent


def _require_usable(found: hub.Described) -> None:
    problem = _problem(found)
    if problem is not None:
        raise problem


def _problem(found: hub.Described) -> ModelError | None:
    """Why the files of a model cannot be used here, with what to do."""
    if "config.json" not in found.all_names:
        what = f"'{found.id}' has no config.json, so it is no model that can be read here."
        return ModelError(what, "Choose another model.")
    if found.pickled:
        return ModelError(
            f"The weights of '{found.id}' are pickle files, which can run code and are never opened.",
            "Choose a revision that has safetensors (many have a proposal with them: write its number as @refs/pr/1); "
            f"or get the files with “hf download {found.id} --local-dir FOLDER”, write them anew with "
            "“kn-studio models convert FOLDER NEW-FOLDER”, which reads tensors alone, and load NEW-FOLDER.",
        )
    if not any(file.name.endswith(".safetensors") for file in found.wanted):
        return ModelError(f"'{found.id}' has no weights in safetensors.", "Choose another model.")
    return None


def _judged(about: HubModel, found: hub.Described, config: dict[str, Any], device: str, dtype: str) -> HubModel:
    """With its shape, whether it fits, and why it cannot be used where it cannot."""
    from engine import fit

    shape = fit.shape_of(config)
    kind = str(config.get("model_type", ""))
    numbers = about.parameters or _reckoned(found, config)
    about = replace(about, family=kind, layers=shape.layers, width=shape.width, parameters=numbers)
    if numbers:
        room = fit.room(numbers, shape, device, dtype)
        about = replace(about, fit=Fit(room.weights, room.batch, room.free, room.device, room.dtype))
    problem = _problem(found) or _unsupported(found.id, kind, config)
    return about if problem is None else replace(about, problem=problem.what, hint=problem.hint)


def _reckoned(found: hub.Described, config: dict[str, Any]) -> int:
    """Parameters by the size of the weights and the number format that the config names."""
    width = 2 if "16" in str(config.get("torch_dtype") or config.get("dtype") or "") else 4
    return sum(file.size for file in found.wanted if file.name.endswith(".safetensors")) // width


def _unsupported(model: str, kind: str, config: dict[str, Any]) -> ModelError | None:
    from transformers import CONFIG_MAPPING

    from engine.families import is_known

    if is_known(kind) or kind in CONFIG_MAPPING:
        return None
    if config.get("auto_map"):
        # Its weights can be had; loading it asks whether this revision's code may run.
        return None
    return ModelError(f"Nothing here can read models of the kind '{kind or 'unnamed'}'.", "Choose another model.")
