"""Which half of the facts a recipe may be chosen on, and which half the model card's figures come from."""

from __future__ import annotations

import hashlib
from typing import Literal

Half = Literal["dev", "test"]


def half(uuid: str) -> Half:
    """The half a fact belongs to, from the SHA-256 of its uuid: fixed before the first run, for every model."""
    return "dev" if hashlib.sha256(uuid.encode("ascii")).digest()[0] % 2 == 0 else "test"
