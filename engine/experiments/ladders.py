"""Ladders: models of one family in several sizes by their Hub ids, as presets for comparing sizes.

The weights are fetched when a run asks for them, at whatever revision the Hub then has; the run keeps it. Licences are
those that the model cards name; they hold for the weights, and a run shows none of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.errors import KnownError


@dataclass(frozen=True)
class Ladder:
    """Models of one family, smallest first, and settings that suit their sizes; `caveat`: what to know beforehand."""

    key: str
    title: str
    models: tuple[str, ...]
    licence: str
    settings: Mapping[str, float] = field(default_factory=dict)
    caveat: str = ""


LADDERS = (
    Ladder(
        "pythia",
        "Pythia, 70M to 6.9B",
        tuple(f"EleutherAI/pythia-{size}" for size in ("70m", "160m", "410m", "1b", "1.4b", "2.8b", "6.9b")),
        "Apache-2.0",
        {"share": 0.0002},
        "Same data and order of training in all sizes. At this share 2.8B and 6.9B are above 40 neurons: they are "
        "left out where equal shares are compared, or raise Most.",
    ),
    Ladder(
        "qwen2.5",
        "Qwen2.5, 0.5B to 7B",
        tuple(f"Qwen/Qwen2.5-{size}" for size in ("0.5B", "1.5B", "3B", "7B")),
        "Apache-2.0; of 3B the Qwen research licence",
        {"share": 0.00005},
        "Four models: only an order that rises throughout can be told from chance.",
    ),
    Ladder(
        "gpt2",
        "GPT-2, 124M to 1.5B",
        tuple(f"openai-community/{name}" for name in ("gpt2", "gpt2-medium", "gpt2-large", "gpt2-xl")),
        "MIT",
        {"share": 0.0001},
        "Four models: only an order that rises throughout can be told from chance. English alone.",
    ),
)


def ladder(key: str) -> Ladder:
    """The ladder of a key. Raises `KnownError` for an unknown one, naming the known ones."""
    for each in LADDERS:
        if each.key == key:
            return each
    keys = ", ".join(each.key for each in LADDERS)
    raise KnownError(f"There is no ladder '{key}'.", f"There are: {keys}.")
