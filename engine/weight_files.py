"""The safetensors files of a model's folder, and how many numbers they hold: told by index and headers alone."""

from __future__ import annotations

import json
import struct
from pathlib import Path

from engine.errors import ModelError

PICKLES = (".bin", ".pt", ".pth", ".ckpt")
"""Endings of files of weights that torch writes as pickles, which can run code."""


def weight_files(folder: Path) -> list[Path]:
    """The safetensors files that transformers will read: the single one, or those of the index. None if one lacks."""
    single = folder / "model.safetensors"
    if single.is_file():
        return [single]
    files = indexed(folder)
    return files if all(file.is_file() for file in files) else []


def indexed(folder: Path) -> list[Path]:
    """The files that the index names, there or not."""
    index = folder / "model.safetensors.index.json"
    if not index.is_file():
        return []
    try:
        names = set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values())
    except (ValueError, KeyError, AttributeError):
        raise ModelError(f"The file '{index}' cannot be read.", "Get the model's files again.") from None
    return [folder / name for name in sorted(names)]


def numbers_in(path: Path) -> int:
    """How many numbers a safetensors file holds, from its header."""
    try:
        with path.open("rb") as file:
            (length,) = struct.unpack("<Q", file.read(8))
            header = json.loads(file.read(min(length, path.stat().st_size)))
        total = 0
        for name, entry in header.items():
            if name != "__metadata__":
                count = 1
                for extent in entry["shape"]:
                    count *= int(extent)
                total += count
        return total
    except (OSError, ValueError, KeyError, TypeError, AttributeError, struct.error):
        raise ModelError(f"The file '{path}' is damaged.", "Get the model's files again.") from None


def pickles_in(folder: Path) -> list[Path]:
    """The files of weights that are pickles."""
    return sorted(path for ending in PICKLES for path in folder.glob(f"*{ending}"))


def parameters_in(folder: Path) -> int:
    """How many numbers the weights in a folder hold; 0 where they are not all there. Raises `ModelError` for a damaged
    file.
    """
    return sum(numbers_in(path) for path in weight_files(folder))
