"""What reading the words of a prompt might have found, made up: for pictures and tests."""

from __future__ import annotations

import numpy as np

from engine.types import ANSWER_SLOT, Prompt, WordScores, frozen_array
from engine.words import word_spans
from kn_studio.word_reading import WordReading


def reading(prompt: Prompt, fingerprint: str, answer: tuple[str, ...], layers: int) -> WordReading:
    """A reading in which the last of the longest words gives most; each token of the answer half of its forerunner."""
    before = prompt.text.split(ANSWER_SLOT)[0]
    spans = word_spans(prompt.text.replace(ANSWER_SLOT, " " * len(ANSWER_SLOT)))
    words = tuple(prompt.text[start:end] for start, end in spans)
    lengths = np.array([len(word) for word in words], dtype=float)
    shares = 0.3 - 0.1 * np.arange(len(words))
    shares[np.flatnonzero(lengths == lengths.max())[-1]] = 0.8
    probabilities = 0.9 * 0.9 ** np.arange(len(answer))
    whole = probabilities[:, None] * shares / 2.0 ** np.arange(len(answer))[:, None]
    through = (np.arange(layers) + 1.0)[:, None, None] / (layers + 2) * whole
    through[0] = -through[0]
    slot = sum(start < len(before) for start, _ in spans)
    scores = WordScores(
        words, tuple(range(1, len(words) + 1)), slot, answer, frozen_array(probabilities), frozen_array(whole),
        frozen_array(through),
    )  # fmt: skip
    return WordReading(prompt, scores, fingerprint)
