"""What is said at several prompts together: rank and tokens by the mean of their probabilities."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from engine.answers import answer
from engine.editing.effect import Snapshot, snapshot
from engine.editing.together import together
from engine.editing.types import EditError
from engine.targets import token_text
from engine.types import Answer, Prompt, finished
from tests.engine.tiny import PROMPTS, fresh

VOCABULARY = 5


def said(prompt: Prompt, ids: tuple[int, ...], *places: Sequence[float]) -> tuple[Prompt, Answer, np.ndarray]:
    """A prompt whose answer's tokens are `ids`, with the probabilities of all tokens at each of the places."""
    logs = np.log(np.array(places, dtype=np.float32))
    ranks = [int((logs[place] > logs[place, token]).sum()) + 1 for place, token in enumerate(ids)]
    total = float(sum(logs[place, token] for place, token in enumerate(ids)))
    return prompt, Answer(("x",) * len(ids), ids, float(np.exp(total)), total, max(ranks), ()), logs


def seen(*parts: tuple[Prompt, Answer, np.ndarray]) -> Snapshot:
    prompts, answers, logs = zip(*parts, strict=True)
    return Snapshot(prompts, answers, logs)


ASKED = Prompt("The city of Rome lies in [Y].", "Italy", "en")


def test_rank_and_tokens_are_of_the_mean_and_not_of_one_prompt() -> None:
    loaded = fresh("bert")
    # The answer is first in one prompt and fourth in the other; by the mean only token 2 is before it.
    found = seen(
        said(ASKED, (1,), (0.1, 0.4, 0.3, 0.1, 0.1)),
        said(ASKED, (1,), (0.2, 0.05, 0.4, 0.15, 0.2)),
    )
    rank, top = together(loaded, found, top=2)
    assert rank == 2
    assert [each.token for each in top] == [token_text(loaded.tokenizer, token) for token in (2, 1)]
    assert [each.probability for each in top] == pytest.approx([0.35, 0.225])


def test_of_several_tokens_the_worst_counts_and_other_spellings_are_no_rivals() -> None:
    loaded = fresh("bert")
    one, other = (0.5, 0.2, 0.1, 0.1, 0.1), (0.05, 0.05, 0.2, 0.3, 0.4)
    rank, top = together(loaded, seen(said(ASKED, (0, 2), one, other), said(ASKED, (0, 2), one, other)))
    assert (rank, len(top)) == (3, VOCABULARY)
    assert top[0].probability == pytest.approx(0.5)
    # Written as token 0 here and as token 3 there, and with a second token in one prompt alone.
    found = seen(said(ASKED, (0,), (0.6, 0.1, 0.1, 0.1, 0.1)), said(ASKED, (3, 4), (0.3, 0.1, 0.1, 0.4, 0.1), other))
    assert together(loaded, found)[0] == 1


def test_one_prompts_rank_and_tokens_are_its_own() -> None:
    loaded = fresh("bert")
    asked = PROMPTS[0]
    own = answer(loaded, asked)
    assert together(loaded, finished(snapshot(loaded, [asked]))) == (own.rank, own.top)
    with pytest.raises(EditError, match="no probabilities"):
        together(loaded, finished(snapshot(loaded, [asked], whole=False)))
