"""Weights that torch wrote as pickle files, written anew as safetensors: the way by which such a model can be loaded.

torch reads them with `weights_only`, which builds tensors and plain containers and runs nothing of what stands in a
file; a file that holds anything else is refused. Nothing but this command, which the user gives by hand, opens one.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import torch

from engine.errors import DataError, ModelError
from engine.types import Step, Work
from engine.weight_files import weight_files

_SINGLE = "pytorch_model.bin"
_INDEX = "pytorch_model.bin.index.json"
_BESIDE = ("*.json", "*.txt", "*.model")


def convert(folder: Path, into: Path) -> Work[Path]:
    """Write the model in `folder` to the new folder `into`, its weights as safetensors, and return that.

    Each tensor is written as it is, also where two share their memory. Raises `ModelError` for a folder without such
    weights, with safetensors already, or with a file that holds more than weights; `DataError` where `into` is there
    already or cannot be written. Nothing is left behind then.
    """
    files = _pickled(folder)
    if into.exists() and (not into.is_dir() or any(into.iterdir())):
        raise DataError(f"{into} is there already.", "Give a folder that is new or empty.")
    part = into.with_name(f".{into.name}.part")
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        yield from _write(files, part)
        for path in _beside(folder):
            shutil.copyfile(path, part / path.name)
        if into.exists():
            into.rmdir()
        part.rename(into)
    except OSError as error:
        raise DataError(f"{into} cannot be written ({error.strerror}).", "Choose another folder.") from None
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return into


def _pickled(folder: Path) -> list[Path]:
    """The files that hold the weights, all there. Raises `ModelError` as `convert`."""
    if weight_files(folder):
        raise ModelError(f"The model in '{folder}' has safetensors.", "It can be loaded as it is.")
    if (folder / _SINGLE).is_file():
        return [folder / _SINGLE]
    try:
        named = json.loads((folder / _INDEX).read_text(encoding="utf-8"))["weight_map"].values()
    except (OSError, ValueError, KeyError, AttributeError):
        raise ModelError(
            f"The folder '{folder}' holds neither {_SINGLE} nor an index of several.",
            "Give the folder of a model in Hugging Face layout.",
        ) from None
    files = [folder / Path(name).name for name in sorted(set(named))]
    for path in files:
        if not path.is_file():
            raise ModelError(f"The model in '{folder}' lacks {path.name}.", "Get the model's files again.")
    return files


def _write(files: list[Path], folder: Path) -> Work[None]:
    """A file of safetensors for each file, with an index where there are several."""
    from safetensors.torch import save_file

    names: dict[str, str] = {}
    size = 0
    for number, path in enumerate(files):
        yield Step(number, len(files), f"Converting {path.name}")
        name = "model.safetensors" if len(files) == 1 else f"model-{number + 1:05d}-of-{len(files):05d}.safetensors"
        # Tensors that share memory cannot be written, so each is its own.
        tensors = {key: tensor.clone().contiguous() for key, tensor in _tensors(path)}
        save_file(tensors, folder / name, metadata={"format": "pt"})
        names |= dict.fromkeys(tensors, name)
        size += sum(tensor.numel() * tensor.element_size() for tensor in tensors.values())
    if len(files) > 1:
        index = {"metadata": {"total_size": size}, "weight_map": names}
        (folder / "model.safetensors.index.json").write_text(json.dumps(index), encoding="utf-8")
    yield Step(len(files), len(files), "Converted")


def _tensors(path: Path) -> Iterator[tuple[str, torch.Tensor]]:
    """What a file holds. Raises `ModelError` for one that holds anything but tensors by name."""
    try:
        found: Any = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:
        raise ModelError(
            f"{path.name} holds more than weights, or is damaged ({type(error).__name__}); it was not opened any "
            "further.",
            "Ask its owner for safetensors.",
        ) from None
    if not isinstance(found, Mapping) or not all(isinstance(tensor, torch.Tensor) for tensor in found.values()):
        raise ModelError(f"{path.name} does not hold tensors by name.", "Ask its owner for safetensors.")
    yield from ((str(name), tensor) for name, tensor in found.items())


def _beside(folder: Path) -> list[Path]:
    """Configuration and tokenizer; never code."""
    found = (path for pattern in _BESIDE for path in sorted(folder.glob(pattern)))
    return [path for path in found if path.is_file() and not path.name.endswith(".index.json")]
