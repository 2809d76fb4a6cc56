"""Answers under many scalings at once: the same as one by one, and as the engine's own effect."""

from __future__ import annotations

import pytest
import torch

from engine.answers import answer
from engine.arms import answered, in_turn
from engine.errors import PromptError
from engine.hooks import count_hooks
from engine.intervention import effect_rows
from engine.types import Neuron, Prompt
from tests.engine.tiny import PROMPTS, finish, tiny

SET = (Neuron(0, 3), Neuron(1, 5), Neuron(2, 20))
SCALINGS = [{}, dict.fromkeys(SET, 0.0), {SET[0]: 4.0, SET[1]: 2.0}, {SET[2]: 1.0}, dict.fromkeys(SET, 0.0)]


@pytest.mark.parametrize("family", ["bert", "gpt2", "llama"])
def test_each_scaling_is_answered_as_if_alone(family: str) -> None:
    loaded = tiny(family)
    rows = finish(answered(loaded, PROMPTS, SCALINGS))
    assert len(rows) == len(PROMPTS)
    for prompt, row in zip(PROMPTS, rows, strict=True):
        for scaling, said in zip(SCALINGS, row, strict=True):
            alone = answer(loaded, prompt, scaling=scaling)
            assert said.probability == pytest.approx(alone.probability, rel=1e-9)
            assert said.rank == alone.rank
        assert row[0] == row[3]
        assert row[1] == row[4]
        assert row[0].probability != row[1].probability != row[2].probability


def test_it_agrees_with_the_effect_of_the_same_neurons() -> None:
    loaded = tiny("bert")
    rows = finish(effect_rows(loaded, PROMPTS, SET))
    said = finish(answered(loaded, PROMPTS, [{}, dict.fromkeys(SET, 0.0), dict.fromkeys(SET, 2.0)]))
    for mine, row in zip(said, rows.rows, strict=True):
        wanted = (row.before, row.suppress.own, row.enhance.own)
        assert [each.probability for each in mine] == pytest.approx([each.probability for each in wanted], rel=1e-9)
        assert [each.rank for each in mine] == [each.rank for each in wanted]


def test_sets_in_turn_add_up() -> None:
    assert in_turn([SET[:2], SET[1:]], 2.0) == {SET[0]: 2.0, SET[1]: 4.0, SET[2]: 2.0}
    assert in_turn([SET[:2], SET[1:]], 0.0) == dict.fromkeys(SET, 0.0)
    assert in_turn([[SET[0], SET[0]]], 2.0) == {SET[0]: 2.0}
    assert in_turn([], 2.0) == {}


def test_the_model_is_clean_at_every_step_and_a_wrong_prompt_is_said() -> None:
    loaded = tiny("gpt2")
    for _ in answered(loaded, PROMPTS, SCALINGS):
        assert count_hooks(loaded) == 0
        assert torch.is_grad_enabled()
    with pytest.raises(PromptError, match="no answer slot"):
        finish(answered(loaded, [Prompt("Nothing.", "Paris", "en")], SCALINGS))
