"""Code that comes with a model: what it is, and that it runs only where the user has agreed to exactly this revision.

A model needs code of its own where its config.json has an `auto_map` and its kind is none that transformers has built
in. Nothing is imported here; who may run it is asked of the caller. Code is taken from the model's own folder alone: a
config that points to another repository would run whatever stands there at the time, and is refused.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import CodeNeededError, ModelError
from engine.families import is_known

Allowed = Callable[[str, str], bool]
"""Whether the code of a model, by its id and revision, may run."""

_COMMIT = re.compile(r"[0-9a-f]{40}")
_ELSEWHERE = "--"
"""Stands in an auto_map between another repository and a file of it."""


@dataclass(frozen=True)
class Needed:
    """The code that a folder's config asks for: file names, and the revision that consent is given for."""

    files: tuple[str, ...]
    revision: str


def commit_of(folder: Path) -> str | None:
    """The commit whose files a folder of the Hub's cache holds; None for any other folder."""
    snapshot = _COMMIT.fullmatch(folder.name) is not None and folder.parent.name == "snapshots"
    return folder.name if snapshot else None


def needed(folder: Path, config: Mapping[str, Any]) -> Needed | None:
    """The code that a model asks for, None for a kind that is built in.

    The revision is the commit in the Hub's cache, and of any other folder the hash of what its Python files hold.
    Raises `ModelError` where the code would come from elsewhere.
    """
    from transformers import CONFIG_MAPPING

    kind, places = str(config.get("model_type", "")), config.get("auto_map")
    if is_known(kind) or kind in CONFIG_MAPPING or not isinstance(places, Mapping):
        return None
    # With the model's code the tokenizer's own runs as well.
    values = [*places.values(), *_tokenizer_map(folder).values()]
    targets = [str(target) for value in values for target in _each(value)]
    far = next((target for target in targets if _ELSEWHERE in target), None)
    if far is not None:
        raise ModelError(
            f"This model's code lies elsewhere, in {far.partition(_ELSEWHERE)[0]}, and is never run from there.",
            "Choose a revision that brings its code itself, or a model of a kind that transformers has built in.",
        )
    files = tuple(dict.fromkeys(f"{target.rpartition('.')[0]}.py" for target in targets if "." in target))
    return Needed(files, commit_of(folder) or _hash_of(folder))


def require_allowed(model: str, folder: Path, found: Needed, allowed: Allowed | None) -> None:
    """Raise `CodeNeededError` unless this code may run, `ModelError` where it is not all there."""
    if allowed is None or not allowed(model, found.revision):
        raise CodeNeededError(model, found.revision, found.files)
    missing = next((name for name in found.files if not (folder / name).is_file()), None)
    if missing is not None:
        raise ModelError(
            f"The code of '{model}' is not on this computer: {missing} is missing.", "Load it once with the network."
        )


def _tokenizer_map(folder: Path) -> Mapping[str, Any]:
    try:
        found = json.loads((folder / "tokenizer_config.json").read_text(encoding="utf-8")).get("auto_map")
    except (OSError, ValueError, AttributeError):
        return {}
    return found if isinstance(found, Mapping) else {}


def _each(value: Any) -> tuple[Any, ...]:
    """An entry of an auto_map names one class, or a slow and a fast one, either of which may be missing."""
    return tuple(each for each in value if each) if isinstance(value, list | tuple) else (value,)


def _hash_of(folder: Path) -> str:
    """One hash over names and contents of all Python files directly in the folder."""
    whole = hashlib.sha256()
    for file in sorted(folder.glob("*.py")):
        whole.update(f"{file.name}\0{hashlib.sha256(file.read_bytes()).hexdigest()}\0".encode())
    return whole.hexdigest()[:40]
