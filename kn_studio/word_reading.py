"""What the words of a prompt give to its answer, as the window asks for it and holds it. No Qt, no torch."""

from __future__ import annotations

from dataclasses import dataclass

from engine.types import Prompt, WordScores


@dataclass(frozen=True)
class ReadWords:
    """Work out how much of the answer comes from each word of this prompt."""

    prompt: Prompt


@dataclass(frozen=True, eq=False)
class WordReading:
    """The words of a prompt in a model with this fingerprint. Two are equal only where they are one and the same."""

    prompt: Prompt
    scores: WordScores
    fingerprint: str
