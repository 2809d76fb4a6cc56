"""The Hub's cache on this computer: what was downloaded, how large it is, and throwing it away.

It is the cache that all programs of the Hub share; nothing is copied out of it. The weights of a model are its
largest part, so that a model is removed as a whole.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from engine.errors import ModelError
from engine.types import Step, Work
from engine.weight_files import parameters_in, pickles_in
from kn_studio.model_state import Cache, CachedModel

_PREFIX = "models--"
_UNFINISHED = (".part", ".incomplete")


def cache_folder() -> Path:
    """Where the Hub's library keeps models; `HF_HUB_CACHE` and `HF_HOME` move it. It need not be there."""
    from huggingface_hub import constants

    return Path(constants.HF_HUB_CACHE)


def folder_of(model: str) -> Path:
    """The folder of a model in the cache, by its id; it need not be there."""
    from huggingface_hub.file_download import repo_folder_name

    return cache_folder() / repo_folder_name(repo_id=model, repo_type="model")


def snapshot_of(model: str, revision: str | None) -> Path | None:
    """The folder with a revision's files, as far as they were downloaded; None where there is none."""
    from huggingface_hub import try_to_load_from_cache

    found = try_to_load_from_cache(model, "config.json", cache_dir=cache_folder(), revision=revision)
    return Path(found).parent if isinstance(found, str) else None


def has_weights(snapshot: Path) -> bool:
    """Whether a folder holds safetensors, all that its index names where it has one."""
    if (snapshot / "model.safetensors").is_file():
        return True
    with suppress(OSError, ValueError, KeyError, AttributeError):
        index = json.loads((snapshot / "model.safetensors.index.json").read_text(encoding="utf-8"))
        names = set(index["weight_map"].values())
        return bool(names) and all((snapshot / name).is_file() for name in names)
    return False


def config_in(snapshot: Path) -> dict[str, Any]:
    """What the config.json in a folder says; {} where it cannot be read."""
    with suppress(OSError, ValueError):
        found = json.loads((snapshot / "config.json").read_text(encoding="utf-8"))
        return found if isinstance(found, dict) else {}
    return {}


def is_here(model: str, revision: str | None) -> bool:
    """Whether a model can be loaded from the cache."""
    snapshot = snapshot_of(model, revision)
    return snapshot is not None and has_weights(snapshot)


def read() -> Work[Cache]:
    """Everything in the cache, the models used last first."""
    folder, places = cache_folder(), _places()
    found: list[CachedModel] = []
    for number, place in enumerate(places):
        yield Step(number, len(places), "Reading the cache")
        with suppress(OSError):
            if (model := _read_model(place)).size:
                found.append(model)
    found.sort(key=lambda model: -model.used)
    return Cache(str(folder), tuple(found), _free(folder))


def remove(model: str, in_use: str = "") -> Work[Cache]:
    """Throw a model away with all its revisions, and return what is left.

    `in_use` is the id of the loaded model. Raises `ModelError` where it is that one, where there is none of that name,
    and where the files cannot be removed.
    """
    if model and model == in_use:
        raise ModelError(f"'{model}' is loaded.", "Unload it first.")
    folder = next((each for each in _places() if _id_of(each) == model), None)
    if folder is None:
        raise ModelError(f"There is no model '{model}' in the cache.", "“kn-studio models” lists what is there.")
    yield Step(0, 1, f"Removing {model}")
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise ModelError(
            f"{error.filename or folder} cannot be removed ({error.strerror}).",
            "Close programs that use the model, and try again.",
        ) from None
    shutil.rmtree(cache_folder() / ".locks" / folder.name, ignore_errors=True)
    return (yield from read())


def bytes_here(folder: Path, blob: str) -> int:
    """How much of a file's content is in the folder of its model, whole or in part."""
    whole = folder / "blobs" / blob
    part = whole.with_name(whole.name + ".part")
    return next((each.stat().st_size for each in (whole, part) if each.is_file()), 0)


def _places() -> list[Path]:
    """The folders of the models in the cache."""
    return [place for place in sorted(cache_folder().glob(f"{_PREFIX}*")) if place.is_dir()]


def ids() -> tuple[str, ...]:
    """The ids of the models in the cache, whole or not."""
    return tuple(_id_of(place) for place in _places())


def _id_of(place: Path) -> str:
    return "/".join(place.name.removeprefix(_PREFIX).split("--", 1))


def _read_model(place: Path) -> CachedModel:
    snapshots = [each for each in place.glob("snapshots/*") if each.is_dir()]
    newest = max(snapshots, key=lambda each: each.stat().st_mtime, default=None)
    files = list(_files(place))
    unfinished = sum(size for path, size, _used in files if path.name.endswith(_UNFINISHED))
    return CachedModel(
        id=_id_of(place),
        size=sum(size for _path, size, _used in files),
        unfinished=unfinished,
        used=max((used for _path, _size, used in files), default=0.0),
        revisions=tuple(sorted(each.name for each in snapshots)),
        family=_family(newest),
        loadable=newest is not None and has_weights(newest),
        parameters=0 if newest is None else _parameters(newest),
        pickled=newest is not None and not has_weights(newest) and bool(pickles_in(newest)),
    )


def _parameters(snapshot: Path) -> int:
    """As the headers of the weights say; 0 where they are not whole."""
    with suppress(ModelError, OSError):
        return parameters_in(snapshot)
    return 0


def _files(place: Path) -> Iterator[tuple[Path, int, float]]:
    """Every real file with its size and when it was last used; what is linked to counts once, where it lies."""
    for path in place.rglob("*"):
        with suppress(OSError):
            if path.is_file() and not path.is_symlink():
                about = path.stat()
                yield path, about.st_size, max(about.st_atime, about.st_mtime)


def _family(snapshot: Path | None) -> str:
    with suppress(OSError, ValueError, AttributeError):
        if snapshot is not None:
            return str(json.loads((snapshot / "config.json").read_text(encoding="utf-8")).get("model_type", ""))
    return ""


def _free(folder: Path) -> int:
    place = next((each for each in (folder, *folder.parents) if each.exists()), None)
    return 0 if place is None else shutil.disk_usage(place).free
