"""How long earlier runs took a prompt, as the window asks for it and holds it, and what a run like them will take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kn_studio.intents import LocateNeurons


@dataclass(frozen=True)
class ReadPaces:
    """Read how long the session's runs of the loaded model took."""


@dataclass(frozen=True)
class RunPace:
    """Seconds a prompt of a finished run, measuring its effect included. `params` are those that differ from the
    method's own, `fingerprint` is the model's.
    """

    fingerprint: str
    method: str
    params: Mapping[str, Any]
    seconds: float


def expected(paces: Iterable[RunPace], asked: LocateNeurons, prompts: int) -> float | None:
    """Seconds that a run of so many prompts will take, from the newest one of the same method and settings; None
    without one. `paces` are those of the model, newest first.
    """
    for pace in paces:
        if (pace.method, pace.params) == (asked.method, asked.params):
            return pace.seconds * prompts
    return None
