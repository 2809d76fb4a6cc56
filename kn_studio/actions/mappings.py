"""Mappings that the user keeps: where a kind of model without a record has its neurons, one JSON file each.

The files lie in the user's folder as `mappings/<model_type>.json` and can be read, corrected and handed on.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import KnownError, ModelError
from kn_studio import resources

if TYPE_CHECKING:
    from engine.families import Family

_PLAIN_NAME = re.compile(r"\w[\w.-]*")


def file_of(model_type: str) -> Path:
    """Where the mapping of a kind of model is kept; it need not be there.

    Raises `ModelError` for a name that could lead out of the folder.
    """
    if not _PLAIN_NAME.fullmatch(model_type):
        raise ModelError(
            f"No mapping can be kept for a kind of model that is named '{model_type}'.",
            "Change model_type in its config.json to letters and digits.",
        )
    return resources.home("mappings", f"{model_type}.json")


def kept(model_type: str) -> Family | None:
    """The mapping kept for a kind of model, None where there is none.

    Raises `ModelError` that names the file for one that cannot be read.
    """
    from engine.probe import from_json

    if not _PLAIN_NAME.fullmatch(model_type):
        return None
    file = file_of(model_type)
    try:
        record = from_json(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _damaged(file, f"cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise _damaged(file, "is no text") from None
    except ModelError as error:
        raise _damaged(file, error.what.removeprefix("This mapping ").rstrip(".")) from None
    if record.model_type != model_type:
        raise _damaged(file, f"is for models of the kind '{record.model_type}'")
    return record


def keep(record: Family) -> Path:
    """Keep a mapping for its kind of model, in place of the one before, and return its file.

    Raises `ModelError` for a kind that needs none, `KnownError` for a folder that cannot be written.
    """
    from engine.families import is_known
    from engine.probe import to_json

    if is_known(record.model_type):
        raise ModelError(
            f"It is known where '{record.model_type}' models have their neurons, so no mapping is kept for them.",
            "Load the model without a mapping.",
        )
    file = file_of(record.model_type)
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(to_json(record) + "\n", encoding="utf-8")
        part.replace(file)
    except OSError as error:
        raise _unwritable(file, error) from None
    finally:
        if part.parent.is_dir():
            part.unlink(missing_ok=True)
    return file


def forget(model_type: str) -> None:
    """Throw the mapping kept for a kind of model away; none may be there. Raises `KnownError` where it cannot be."""
    file = file_of(model_type)
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise _unwritable(file, error) from None


def _damaged(file: Path, reason: str) -> ModelError:
    return ModelError(f"The mapping kept in {file} {reason}.", "Correct the file, or delete it to have none.")


def _unwritable(file: Path, error: OSError) -> KnownError:
    return KnownError(
        f"The mapping in {file} cannot be changed ({error.strerror}).", "Set KN_STUDIO_HOME to a folder you may write."
    )
