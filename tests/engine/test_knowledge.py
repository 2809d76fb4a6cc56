"""Ranks of answers in the vocabulary and among candidates, against the model's own full logits."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from engine.errors import PromptError
from engine.hooks import count_hooks
from engine.knowledge import Knowledge, doubt, knowledge, share_known
from engine.model import LoadedModel
from engine.targets import target
from engine.types import Prompt
from tests.engine.tiny import PROMPTS, tiny

CANDIDATES = ("Paris", "Berlin", "French", "Tokyo", "Paris", " Berlin ", "")


def finish(work: Generator[Any, None, Any]) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def slow_mean(loaded: LoadedModel, prompt: Prompt, answer: str) -> float:
    asked = target(loaded, replace(prompt, answer=answer))
    with torch.no_grad():
        logits = loaded.model(input_ids=torch.tensor([asked.ids])).logits[0].log_softmax(-1)
    pairs = zip(asked.positions, asked.answer_ids, strict=True)
    return float(np.mean([float(logits[position, token]) for position, token in pairs]))


@pytest.mark.parametrize("family", ["bert", "gpt2", "llama"])
def test_rank_among_candidates_equals_a_slow_loop(family: str) -> None:
    loaded = tiny(family)
    rows: tuple[Knowledge, ...] = finish(knowledge(loaded, PROMPTS[:2], CANDIDATES))
    for row, prompt in zip(rows, PROMPTS, strict=False):
        means = {text: slow_mean(loaded, prompt, text) for text in ("Paris", "Berlin", "French", "Tokyo")}
        order = sorted(means, key=lambda text: -means[text])
        assert row.candidates == 4
        assert row.candidate_rank == order.index(prompt.answer) + 1
        assert row.favourite == order[0]
        assert row.known == (order[0] == prompt.answer)
    assert count_hooks(loaded) == 0


def test_other_right_answers_are_no_rivals() -> None:
    loaded = tiny("bert")
    (row,) = finish(knowledge(loaded, PROMPTS[:1], CANDIDATES))
    own, rivals = slow_mean(loaded, PROMPTS[0], "Paris"), ("Berlin", "French", "Tokyo")
    better = [text for text in rivals if slow_mean(loaded, PROMPTS[0], text) > own]
    (freed,) = finish(knowledge(loaded, PROMPTS[:1], CANDIDATES, other_answers=better))
    assert row.candidate_rank == len(better) + 1
    assert freed.candidate_rank == 1
    assert freed.known


def test_candidates_without_tokens_are_left_out() -> None:
    (row,) = finish(knowledge(tiny("bert"), PROMPTS[:1], ("Berlin", "ゆき")))
    assert row.candidates == 2


def test_without_candidates_the_vocabulary_decides() -> None:
    loaded = tiny("bert")
    (row,) = finish(knowledge(loaded, PROMPTS[:1]))
    assert (row.candidate_rank, row.candidates) == (None, 0)
    assert row.known == (row.answer.rank == 1)


def test_prompts_that_cannot_be_asked_are_refused() -> None:
    with pytest.raises(PromptError):
        finish(knowledge(tiny("bert"), [Prompt("no slot", "Paris", "en")], CANDIDATES))


def test_doubt_is_said_where_less_than_half_is_known() -> None:
    (row,) = finish(knowledge(tiny("bert"), PROMPTS[:1]))
    known, unknown = replace(row, candidate_rank=1), replace(row, candidate_rank=3)
    assert share_known([known, unknown]) == 0.5
    assert share_known([]) == 0.0
    assert doubt([known]) == doubt([known, unknown]) == doubt([]) == ""
    assert "ranks 3" in doubt([unknown])
    assert "1 of 3 prompts" in doubt([known, unknown, unknown])
