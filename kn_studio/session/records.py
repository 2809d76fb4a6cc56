"""Rows of a session file as frozen values. No Qt, no torch, no SQL."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from engine.editing.types import Edit
from engine.presets import Preset
from engine.selection import default_threshold
from engine.types import Neuron, Prompt, Selection
from kn_studio.session.origin import Origin

USUAL_DTYPE = "float32"
"""What weights are loaded in where nothing else is asked for."""

RunStatus = Literal["running", "done", "stopped", "failed", "interrupted"]


@dataclass(frozen=True)
class Choice:
    """How neurons are chosen from scores: a threshold by language (the default where none is given) and a share of the
    prompts, or the `top_k` highest mean scores instead.
    """

    thresholds: Mapping[str, float] = field(default_factory=dict)
    share: float = 0.5
    top_k: int | None = None

    def threshold(self, language: str) -> float | None:
        """The threshold in force for a language; None where `top_k` takes its place."""
        return None if self.top_k is not None else self.thresholds.get(language, default_threshold(language))

    def moved(self, thresholds: Mapping[str, float], share: float | None) -> Choice:
        """This choice with what was moved since, which leaves its `top_k`."""
        kept = share is None and not thresholds
        return Choice(
            {**self.thresholds, **thresholds}, self.share if share is None else share, self.top_k if kept else None
        )


def of_preset(preset: Preset, languages: Iterable[str]) -> Choice:
    """How a preset chooses neurons in these languages."""
    return Choice({} if preset.threshold is None else dict.fromkeys(languages, preset.threshold), preset.share)


class LeftOut(NamedTuple):
    """A prompt that the model cannot use, and why."""

    text: str
    reason: str
    language: str


@dataclass(frozen=True)
class RunSpec:
    """What a run was asked to do. `prompts` are the locating prompts in order; the position is the prompt's number.

    `left_out` are prompts that the model cannot use, `edits` those in force in the model's weights, in their order.
    `chat_template`: the model was asked through its chat template; `dtype` is what its weights were loaded in. The
    fingerprint stands for both.
    """

    kind: str
    method: str
    params: Mapping[str, Any]
    seed: int
    fingerprint: str
    model: str
    prompts: tuple[Prompt, ...]
    measuring: tuple[Prompt, ...] = ()
    choice: Choice = Choice()
    left_out: tuple[LeftOut, ...] = ()
    edits: tuple[Edit, ...] = ()
    chat_template: bool = False
    dtype: str = USUAL_DTYPE


@dataclass(frozen=True)
class Run:
    """A run in the file. `landed` counts the prompts whose scores are there; `origin` is what it was computed with."""

    id: int
    spec: RunSpec
    status: RunStatus
    landed: int
    started: str
    seconds: float
    engine_version: str
    message: str = ""
    origin: Origin = field(default_factory=Origin)


@dataclass(frozen=True)
class Note:
    """What the user keeps about a neuron of a model."""

    fingerprint: str
    neuron: Neuron
    text: str
    pinned: bool


@dataclass(frozen=True)
class Chosen:
    """The neurons chosen for a fact in a language, with the settings that chose them; `top_k` excludes `threshold`."""

    fact: str
    language: str
    selection: Selection
    threshold: float | None
    share: float
    top_k: int | None = None
