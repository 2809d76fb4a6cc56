"""Keeping edits: the edited model as a folder that any program loads, or only what differs, to be applied again.

Everything is written beside its place under another name and moved there whole, so that a full disk or a stopped job
leaves nothing half written; and nothing that exists is ever written over, least of all the original.
"""

from __future__ import annotations

import errno
import json
import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from engine.editing.stack import require_editable
from engine.editing.types import Edit, EditError, EditLine, edit_in, edit_out, in_words
from engine.errors import KnownError
from engine.types import Neuron, Step, Work

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from torch import Tensor

    from engine.editing.stack import EditStack
    from engine.model import LoadedModel

FORM = "kn-studio-edits-1"
"""What a difference's metadata carries under `format`."""

RECIPE = "edits.json"
CARD = "README.md"

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


def save_model(loaded: LoadedModel, stack: EditStack, folder: Path, original: Path | None = None) -> Work[Path]:
    """Write the model as it is now, with its tokenizer, a card and the recipe, into a folder that is not there yet.

    `original` is the folder the model came from; None for a model from the Hub, whose cached files are found by their
    place in the cache. Raises `EditError` where no edit is in force, for a folder that is not empty or touches the
    original, and where it cannot be written; then nothing is left of it.
    """
    stack.require_mine(loaded)
    require_editable(loaded)
    _require_edits(stack)
    folder = Path(folder).expanduser().absolute()
    _require_apart(folder, original)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise EditError(f"'{folder}' is there already and is not empty.", "Choose a new folder.")
    _require_disk(folder.parent, sum(each.numel() * each.element_size() for each in loaded.model.parameters()))
    yield Step(0, 3, "Saving the edited model")
    edited = stack.fingerprint()
    with _unfinished(folder, directory=True) as part:
        with _silent():
            loaded.model.save_pretrained(part)
        yield Step(1, 3, "Saving the tokenizer")
        loaded.tokenizer.save_pretrained(part)
        recipe = _recipe(loaded, stack.lines, edited)
        (part / RECIPE).write_text(json.dumps(recipe, ensure_ascii=False, indent=1), encoding="utf-8")
        (part / CARD).write_text(card(loaded, stack.lines, edited), encoding="utf-8")
        yield Step(2, 3, "Putting it in its place")
        if folder.exists():
            folder.rmdir()  # it is empty
        part.rename(folder)
    yield Step(3, 3, "The edited model is saved")
    return folder


def card(loaded: LoadedModel, lines: Sequence[EditLine], edited: str) -> str:
    """The model card of an edited model: what it was made from, what was done to it, and how to do it again."""
    info = loaded.info
    steps = "\n".join(
        f"{number}. {in_words(line.edit)}"
        + (f" Fact: {line.edit.fact}." if line.edit.fact else "")
        + (f" Note: {_one_line(line.edit.note)}" if line.edit.note else "")
        + f"\n   Neurons: {', '.join(map(str, line.edit.neurons))}."
        for number, line in enumerate(_in_force(lines), start=1)
    )
    revision = f", revision {info.revision}" if info.revision else ""
    return f"""---
tags:
- knowledge-editing
- knowledge-neurons
---
# Edited model

Made from `{info.id}`{revision} with KN Studio. The licence of that model holds for this one too.

**What this model says has been changed on purpose.** Do not use it as a source of facts.

## Edits, in the order in which they were applied

{steps}

A neuron is an input coordinate of `{info.site}`; layers and neurons count from 0. An edit changes the neuron's value
vector, the column of that matrix, and nothing else. `{RECIPE}` holds the edits in full, for applying them again.

## Proof

| weights | SHA-256 of config and parameters |
|---|---|
| as loaded ({info.dtype}) | `{info.fingerprint}` |
| edited | `{edited}` |
"""


def save_difference(loaded: LoadedModel, stack: EditStack, file: Path, original: Path | None = None) -> Path:
    """Write only the edited value vectors and the recipe, as safetensors, into a file that is not there yet.

    Raises `EditError` as `save_model`, and for another ending than `.safetensors`.
    """
    from safetensors.torch import save_file

    stack.require_mine(loaded)
    _require_edits(stack)
    file = Path(file).expanduser().absolute()
    if file.suffix != ".safetensors":
        raise EditError("A difference is kept as safetensors.", "Let the name end in .safetensors.")
    _require_apart(file, original)
    if file.exists():
        raise EditError(f"'{file}' is there already.", "Choose another name.")
    tensors: dict[str, Tensor] = {}
    for layer, (indices, columns) in stack.changed().items():
        tensors[f"layer.{layer}.neurons"] = torch.tensor(indices, dtype=torch.int64)
        tensors[f"layer.{layer}.values"] = columns.contiguous()
    _require_disk(file.parent, sum(each.numel() * each.element_size() for each in tensors.values()))
    recipe = _recipe(loaded, stack.lines, stack.fingerprint())
    with _unfinished(file, directory=False) as part:
        save_file(tensors, part, metadata={"format": FORM, "recipe": json.dumps(recipe, ensure_ascii=False)})
        part.rename(file)
    return file


@dataclass(frozen=True)
class SavedDifference:
    """What a difference holds. `clean` and `edited` are fingerprints; `values`: neuron → value vector (hidden size,),
    read only by agreement.
    """

    model: str
    clean: str
    edited: str
    edits: tuple[Edit, ...]
    values: Mapping[Neuron, Tensor]


def read_difference(file: Path) -> SavedDifference:
    """Read a difference without a model. Raises `EditError` for a file that is none or is damaged."""
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(file, framework="pt") as opened:
            metadata = opened.metadata() or {}
            tensors = {name: opened.get_tensor(name) for name in opened.keys()}  # noqa: SIM118  (it is no mapping)
        if metadata.get("format") != FORM:
            raise EditError(f"'{file}' holds no edits.", "Choose a file that was saved as a difference.")
        recipe = json.loads(metadata["recipe"])
        edits = tuple(edit_in(each) for each in recipe["edits"])
        values = _columns(tensors)
        return SavedDifference(str(recipe["model"]), str(recipe["clean"]), str(recipe["edited"]), edits, values)
    except FileNotFoundError:
        raise EditError(f"There is no file '{file}'.", "Check the name.") from None
    except EditError:
        raise
    except (OSError, SafetensorError, ValueError, KeyError, TypeError, AttributeError, KnownError) as error:
        raise EditError(f"The file '{file}' is damaged.", "Save the difference again.") from error


def apply_difference(loaded: LoadedModel, stack: EditStack, file: Path) -> tuple[EditLine, ...]:
    """Apply the edits of a difference to the clean model it was made from, as one change of the stack.

    The recipe is carried out anew and what comes out is held against the saved value vectors, which may differ by a
    rounding where another processor made them. Raises `EditError` for another model or number format, for a model that
    is edited already, and for a file that is damaged; then nothing has changed.
    """
    stack.require_mine(loaded)
    saved = read_difference(file)
    if saved.clean != loaded.info.fingerprint:
        raise EditError(
            f"These edits were made on another model, or in another number format ({saved.model}).",
            "Load that model as it was, then apply them.",
        )
    if stack.edited or not stack.verify_clean():
        raise EditError("This model is edited already.", "Take the edits in force back first.")
    lines = stack.extend(saved.edits)
    if not _same(stack, saved):
        stack.undo()
        raise EditError(f"The file '{file}' is damaged: its values are not those of its recipe.", "Save it again.")
    return lines


def _same(stack: EditStack, saved: SavedDifference) -> bool:
    found = {
        Neuron(layer, index): columns[:, place]
        for layer, (indices, columns) in stack.changed().items()
        for place, index in enumerate(indices)
    }
    if found.keys() != saved.values.keys():
        return False
    return all(
        column.dtype == saved.values[neuron].dtype
        and column.shape == saved.values[neuron].shape
        and bool((column - saved.values[neuron]).abs().max() <= 8 * torch.finfo(column.dtype).eps * column.abs().max())
        for neuron, column in found.items()
    )


def _columns(tensors: Mapping[str, Tensor]) -> dict[Neuron, Tensor]:
    found: dict[Neuron, Tensor] = {}
    for name in tensors:
        start, layer, what = name.split(".")
        if start != "layer" or what not in ("neurons", "values"):
            raise ValueError(name)
        if what == "neurons":
            columns = tensors[f"layer.{layer}.values"]
            for place, index in enumerate(tensors[name].tolist()):
                found[Neuron(int(layer), int(index))] = columns[:, place]
    return found


def _recipe(loaded: LoadedModel, lines: Sequence[EditLine], edited: str) -> dict[str, Any]:
    info = loaded.info
    return {
        "model": info.id,
        "revision": info.revision,
        "dtype": info.dtype,
        "site": info.site,
        "clean": info.fingerprint,
        "edited": edited,
        "edits": [edit_out(line.edit) for line in _in_force(lines)],
    }


def _in_force(lines: Sequence[EditLine]) -> list[EditLine]:
    return [line for line in lines if line.enabled]


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _require_edits(stack: EditStack) -> None:
    if not stack.edited:
        raise EditError("No edit is in force, so there is nothing to save.", "Apply an edit first.")


def _require_apart(place: Path, original: Path | None) -> None:
    """Raises `EditError` for a place that is the original's folder, inside it or around it, or in the Hub's cache."""
    from huggingface_hub.constants import HF_HUB_CACHE

    resolved = place.resolve()
    if original is not None:
        kept = Path(original).expanduser().resolve()
        if resolved == kept or kept in resolved.parents or resolved in kept.parents:
            raise EditError("The original model is never written over.", "Choose a folder apart from it.")
    if Path(HF_HUB_CACHE).resolve() in (resolved, *resolved.parents):
        raise EditError("The Hub's cache holds original models only.", "Choose a folder apart from it.")


def _require_disk(folder: Path, needed: int) -> None:
    """Raises `EditError` for a folder that is missing, or whose disk has not `needed` bytes left."""
    if not folder.is_dir():
        raise EditError(f"There is no folder '{folder}'.", "Create it, or choose another one.")
    if shutil.disk_usage(folder).free < needed:
        raise _full()


def _full() -> EditError:
    return EditError("The disk is full, so nothing was saved.", "Free some space, or choose another disk.")


@contextmanager
def _unfinished(place: Path, *, directory: bool) -> Iterator[Path]:
    """A path beside `place` to write to; whatever is left there on the way out goes, whichever way that is."""
    from safetensors import SafetensorError

    home: Path | None = None
    try:
        home = Path(tempfile.mkdtemp(prefix=f".{place.name}.", dir=place.parent))
        part = home / place.name
        if directory:
            part.mkdir()
        yield part
    except (OSError, SafetensorError) as error:
        if "no space left" in str(error).lower() or getattr(error, "errno", None) in _NO_ROOM:
            raise _full() from error
        raise EditError(f"'{place}' cannot be written ({type(error).__name__}).", "Choose another folder.") from error
    finally:
        if home is not None:
            shutil.rmtree(home, ignore_errors=True)


@contextmanager
def _silent() -> Iterator[None]:
    """No progress bars of transformers on standard error."""
    from transformers.utils import logging as untyped

    logging: Any = untyped
    shown = logging.is_progress_bar_enabled()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        if shown:
            logging.enable_progress_bar()
