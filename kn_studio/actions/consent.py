"""Consent to code that comes with models: given for exactly one revision of one model, kept in the user's folder.

`code_consent.json` maps a model's id, or the path of its folder, to the revisions whose code may run.
"""

from __future__ import annotations

import json
import os
import uuid
from pathlib import Path

from engine.errors import KnownError, ModelError
from kn_studio import resources


def file() -> Path:
    """Where consent is kept; it need not be there."""
    return resources.home("code_consent.json")


def given() -> dict[str, tuple[str, ...]]:
    """All consent, by model. Raises `ModelError` that names the file for one that cannot be read."""
    try:
        found = json.loads(file().read_text(encoding="utf-8"))
        return {str(model): tuple(map(str, revisions)) for model, revisions in found.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, AttributeError, TypeError):
        raise ModelError(f"{file()} cannot be read.", "Correct or delete it; no code runs until then.") from None


def allowed(model: str, revision: str) -> bool:
    """Whether the code of this revision may run."""
    return revision in given().get(model, ())


def allow(model: str, revision: str) -> None:
    """Keep consent for this revision. Raises `KnownError` where it cannot be kept."""
    kept = given()
    _write(kept | {model: tuple(dict.fromkeys((*kept.get(model, ()), revision)))})


def forbid(model: str, revision: str = "") -> None:
    """Take consent back, for this revision or for all of a model's. Raises `KnownError` where that cannot be kept."""
    kept = given()
    left = tuple(each for each in kept.get(model, ()) if revision and each != revision)
    _write({other: each for other, each in kept.items() if other != model} | ({model: left} if left else {}))


def _write(consent: dict[str, tuple[str, ...]]) -> None:
    target = file()
    part = target.with_name(f".{target.name}.{uuid.uuid4().hex}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(consent, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        os.replace(part, target)
    except OSError as error:
        raise KnownError(f"{target} cannot be written ({error.strerror}).", "Set KN_STUDIO_HOME elsewhere.") from None
    finally:
        part.unlink(missing_ok=True)
