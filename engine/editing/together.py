"""What a model says at several prompts of one answer taken together: by the mean of the prompts' probabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.editing.types import EditError
from engine.targets import token_text
from engine.types import TokenProbability

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.editing.effect import Snapshot
    from engine.model import LoadedModel
    from engine.types import FloatArray


def together(loaded: LoadedModel, found: Snapshot, top: int = 10) -> tuple[int, tuple[TokenProbability, ...]]:
    """The answer's rank, from 1 over the whole vocabulary, and the likeliest tokens, under the mean over the prompts.

    At each of the answer's places stands the mean of the prompts' probabilities; the rank is that at the worst place,
    and the tokens are those at the first. One prompt's rank and tokens are its own. Raises `EditError` without a
    prompt, or without log-probabilities.
    """
    if not found.answers or len(found.logs) != len(found.answers):
        raise EditError("There are no probabilities to take the mean of.", "Ask for the whole vocabulary.")
    if len(found.answers) == 1:
        return found.answers[0].rank, found.answers[0].top[:top]
    places = max(len(answer.ids) for answer in found.answers)
    ranks = [_rank(found, place) for place in range(places)]
    first = _mean(found.logs, 0)
    best = np.argsort(-first, kind="stable")[:top]
    likeliest = (TokenProbability(token_text(loaded.tokenizer, int(token)), float(first[token])) for token in best)
    return max(ranks), tuple(likeliest)


def _rank(found: Snapshot, place: int) -> int:
    """At one place. A tokenizer may write the answer in another way behind another letter: then the prompts' own
    tokens are the answer, and no rivals of it.
    """
    own = {number: answer.ids[place] for number, answer in enumerate(found.answers) if place < len(answer.ids)}
    mean = _mean([found.logs[number] for number in own], place)
    said = [np.exp(np.float64(found.logs[number][place, token])) for number, token in own.items()]
    higher = mean > np.mean(said)
    higher[list(own.values())] = False
    return int(higher.sum()) + 1


def _mean(logs: Sequence[FloatArray], place: int) -> FloatArray:
    """The prompts' mean probability of every token (vocabulary,) at one place, in float64."""
    total = np.zeros(logs[0].shape[1])
    for each in logs:
        total += np.exp(each[place].astype(np.float64))
    mean: FloatArray = total / len(logs)
    return mean
