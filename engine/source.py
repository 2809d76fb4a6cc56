"""From the name of a model to its files, and from the files to a model: safetensors only; a model's own code is run
only where the caller allows it."""

from __future__ import annotations

import json
import os
import re
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from engine import spread as spreading
from engine.device import free_memory
from engine.errors import ModelError, OutOfMemoryError
from engine.families import family, is_known
from engine.faults import ran_out_of_memory
from engine.probe import kind_of, require_single
from engine.remote_code import commit_of, needed, require_allowed
from engine.weight_files import indexed, numbers_in, pickles_in, weight_files

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from engine.families import Family
    from engine.remote_code import Allowed

_HUB_ID = re.compile(r"^([\w.-]+/[\w.-]+)(?:@([\w./-]+))?$")
_WANTED = ["*.json", "*.safetensors", "*.txt", "*.model"]


@dataclass(frozen=True)
class Source:
    """Where a model's files are, and the id and revision to remember it by."""

    folder: Path
    id: str
    revision: str | None = None


def find_folder(name: str, *, revision: str | None, offline: bool, known: Mapping[str, Path]) -> Source:
    """The folder of an alias in `known`, of a path, or of a Hub id (from the cache, else downloaded unless `offline`).

    Raises `ModelError` where there is none.
    """
    if name in known:
        return Source(Path(known[name]), name)
    path = Path(name).expanduser()
    if path.is_dir():
        return Source(path, name)
    match = _HUB_ID.match(name)
    if match is None or path.is_absolute() or name.startswith((".", "~")):
        aliases = f" Known names: {', '.join(sorted(known))}." if known else ""
        raise ModelError(
            f"There is no model folder '{name}'.",
            f"Give a folder in Hugging Face layout or a Hub id like owner/name.{aliases}",
        )
    chosen = revision or match.group(2)
    offline = offline or os.environ.get("HF_HUB_OFFLINE", "").lower() in ("1", "true", "yes", "on")
    folder = _hub_folder(match.group(1), chosen, offline)
    # The commit rather than the name of a branch, which moves.
    return Source(folder, match.group(1), commit_of(folder) or chosen)


def _hub_folder(name: str, revision: str | None, offline: bool) -> Path:
    from huggingface_hub import snapshot_download, try_to_load_from_cache
    from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError, RepositoryNotFoundError

    # Not by snapshot_download: it calls a snapshot incomplete that lacks files which are never wanted here.
    found = try_to_load_from_cache(name, "config.json", revision=revision)
    folder = Path(found).parent if isinstance(found, str) else None
    if folder is not None and (offline or weight_files(folder)):
        return folder
    if offline:
        raise ModelError(
            f"The model '{name}' is not on this computer, and the network may not be used.",
            "Load it once without --offline, or give a folder.",
        )
    try:
        return Path(snapshot_download(name, revision=revision, allow_patterns=_WANTED, ignore_patterns=["*/*"]))
    except RepositoryNotFoundError:
        raise ModelError(
            f"The Hub has no model '{name}' that you may read.", "Check the name, or log in where access is restricted."
        ) from None
    except (HfHubHTTPError, LocalEntryNotFoundError, OSError) as error:
        raise ModelError(
            f"The model '{name}' could not be downloaded ({type(error).__name__}).",
            "Check the network and the revision, or give a folder.",
        ) from None


def model_type_of(folder: Path) -> str:
    """The kind of model that a folder's config.json names. Raises `ModelError` for a folder that holds no model."""
    kind: str = _config(folder)["model_type"]
    return kind


def open_folder(
    folder: Path, device: torch.device, dtype: torch.dtype, mapping: Family | None = None, *, spread: bool = False,
    name: str = "", allowed: Allowed | None = None,
) -> tuple[Any, Any]:  # fmt: skip
    """Load a model with its language-model head and its tokenizer from a folder, on a device and in a number format.

    `mapping` says what kind of model it is where its family has no record; without one its config says it. `spread`
    lays the layers onto all GPUs, `device` being the first (`engine.spread`). Code that comes with the model `name` is
    run only where it is `allowed`. Raises `ModelError` for a folder that holds no such model, `CodeNeededError` for one
    whose code nobody has agreed to, `OutOfMemoryError` for one that is too large.
    """
    config = _config(folder)
    record = mapping or (family(config["model_type"]) if is_known(config["model_type"]) else None)
    code = needed(folder, config)
    if code is not None:
        require_allowed(name or str(folder), folder, code, allowed)
    elif record is None:
        _require_supported(config)
    weights = weight_files(folder)
    if not weights:
        raise _no_weights(folder)
    _require_room(weights, spreading.room(device) if spread else free_memory(device), dtype)
    options: dict[str, Any] = {"local_files_only": True, "trust_remote_code": code is not None}
    with _quiet():
        tokenizer = _read_tokenizer(folder, options)
        loader = _loader(record) if record else _loader_by_config(config, tokenizer)
        placing = spreading.options(device) if spread else {}
        model = _read_weights(loader, folder, dtype, options | placing, spread=spread)
    if not _placed(model, device, spread):
        raise _too_large(dtype)
    return model, tokenizer


def _read_tokenizer(folder: Path, options: dict[str, Any]) -> Any:
    from transformers import AutoTokenizer

    try:
        return AutoTokenizer.from_pretrained(folder, **options)
    except Exception as error:
        raise ModelError(
            f"The tokenizer in '{folder}' cannot be read ({type(error).__name__}).",
            "Put tokenizer.json and tokenizer_config.json beside the model.",
        ) from error


def _read_weights(loader: Any, folder: Path, dtype: torch.dtype, options: dict[str, Any], *, spread: bool) -> Any:
    """The model with all the weights that it needs. Raises `ModelError`, `OutOfMemoryError` where it is spread."""
    try:
        model, report = loader.from_pretrained(
            folder, dtype=dtype, use_safetensors=True, output_loading_info=True, **options
        )
    except Exception as error:
        if ran_out_of_memory(error) or (spread and "offload" in str(error)):
            raise _too_large(dtype) from error
        raise ModelError(
            f"The model in '{folder}' cannot be read ({type(error).__name__}).", "Get the model's files again."
        ) from error
    if report["missing_keys"]:
        names = ", ".join(sorted(report["missing_keys"])[:3])
        raise ModelError(
            f"The model in '{folder}' lacks weights that it needs to answer: {names}.",
            "Choose a language model with its head, not a bare encoder or a classifier.",
        )
    return model


def _placed(model: Any, device: torch.device, spread: bool) -> bool:
    """Put the model where it belongs, unless it has been spread; whether it fits there."""
    if spread:
        return spreading.settled(model, device)
    try:
        model.to(device)
    except (RuntimeError, MemoryError) as error:
        if not ran_out_of_memory(error):
            raise
        return False
    return True


def _loader(record: Family) -> Any:
    from transformers import AutoModelForCausalLM, AutoModelForMaskedLM, AutoModelForSeq2SeqLM

    if record.encoder:
        return AutoModelForSeq2SeqLM
    return AutoModelForMaskedLM if record.kind == "masked" else AutoModelForCausalLM


def _loader_by_config(config: dict[str, Any], tokenizer: Any) -> Any:
    from transformers import AutoModelForCausalLM, AutoModelForMaskedLM

    names = [str(name) for name in config.get("architectures") or ()]
    has_mask = tokenizer.mask_token_id is not None
    kind = kind_of(config["model_type"], names, has_mask, bool(config.get("is_decoder")))
    return AutoModelForMaskedLM if kind == "masked" else AutoModelForCausalLM


def _require_supported(config: dict[str, Any]) -> None:
    """Say before any weight is read what an unknown family's config.json already tells."""
    from transformers import CONFIG_MAPPING

    if config["model_type"] not in CONFIG_MAPPING:
        family(config["model_type"])  # raises, naming the known ones
    require_single(config)
    kind_of(config["model_type"], [])


def _config(folder: Path) -> dict[str, Any]:
    """What config.json says, `model_type` at least."""
    path = folder / "config.json"
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
        return {**config, "model_type": str(config["model_type"])}
    except FileNotFoundError:
        raise ModelError(
            f"The folder '{folder}' holds no model: it has no config.json.", "Give a folder in Hugging Face layout."
        ) from None
    except (OSError, ValueError, KeyError, TypeError):
        raise ModelError(
            f"The file '{path}' names no kind of model (model_type).", "Give a folder in Hugging Face layout."
        ) from None


def _no_weights(folder: Path) -> ModelError:
    missing = [file.name for file in indexed(folder) if not file.is_file()]
    if missing:
        return ModelError(
            f"The model in '{folder}' was not downloaded whole: {missing[0]} is missing.",
            "Get the model's files again.",
        )
    if pickles_in(folder):
        return ModelError(
            f"The weights in '{folder}' are pickle files, which can run code and are never opened.",
            "Choose a revision that has model.safetensors; or write them anew with "
            f"“kn-studio models convert '{folder}' NEW-FOLDER”, which reads tensors alone, and load NEW-FOLDER.",
        )
    return ModelError(f"The folder '{folder}' holds no complete model.safetensors.", "Get the model's files again.")


def _require_room(weights: list[Path], room: int, dtype: torch.dtype) -> None:
    numbers = sum(numbers_in(path) for path in weights)
    if numbers * dtype.itemsize > room:
        raise _too_large(dtype)


def _too_large(dtype: torch.dtype) -> OutOfMemoryError:
    shorter = "" if dtype.itemsize <= 2 else "Use --dtype bfloat16, "
    return OutOfMemoryError(
        "This model is too large for the free memory of the device.",
        shorter + ("close other programs, or choose a smaller model." if shorter else "Choose a smaller model."),
    )


@contextmanager
def _quiet() -> Iterator[None]:
    """No progress bars and no advice on standard error while transformers loads."""
    from transformers.utils import logging as untyped

    logging: Any = untyped
    level, bars = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        logging.set_verbosity(level)
        if bars:
            logging.enable_progress_bar()
