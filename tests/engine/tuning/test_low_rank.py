"""Low-rank additions of about as many numbers as some neurons. What needs peft is skipped where it is not installed."""

from __future__ import annotations

import pytest

from engine.fingerprint import fingerprint
from engine.targets import target
from engine.tuning import low_rank
from engine.tuning.free import Free
from engine.tuning.parts import size_of
from engine.tuning.training import TrainSettings, read, train
from engine.types import Prompt
from tests.engine.tiny import finish, tiny

PROMPT = Prompt("The capital of France is [Y].", "Berlin", "en")

needs_peft = pytest.mark.skipif(not low_rank.available(), reason=low_rank.MISSING)


def test_ranks_are_dealt_in_turn_as_near_as_can_be() -> None:
    assert low_rank._dealt({"a": 10, "b": 10}, 24) == {"a": 1, "b": 1}
    assert low_rank._dealt({"a": 10, "b": 10}, 26) == {"a": 2, "b": 1}
    assert low_rank._dealt({"a": 10, "b": 10}, 1) == {"a": 1}


@needs_peft
@pytest.mark.parametrize("family", ["bert", "gpt2", "llama", "phi3", "bloom"])
def test_an_addition_learns_and_leaves_the_model_alone(family: str) -> None:
    loaded = tiny(family)
    asked = (target(loaded, PROMPT),)
    made = low_rank.adapted(loaded, [1, 0], 400, seed=3)
    free = Free(made.parts)
    plain = finish(read(loaded, asked)).log_probabilities
    assert finish(read(made.loaded, asked, free)).log_probabilities == pytest.approx(plain, abs=1e-6)
    finish(train(made.loaded, free, asked, TrainSettings(20, 0.05)))
    assert finish(read(made.loaded, asked, free)).log_probabilities[0] > plain[0] + 0.5
    assert abs(size_of(made.parts) - 400) <= max(sum(part.parameter.shape) for part in made.parts)
    assert fingerprint(loaded) == loaded.info.fingerprint
    assert finish(read(loaded, asked)).log_probabilities == plain


@needs_peft
def test_an_addition_depends_on_its_seed_alone() -> None:
    loaded = tiny("gpt2")
    made = [low_rank.adapted(loaded, [0], 100, seed=seed).parts for seed in (1, 1, 2)]
    first, again, other = ([part.parameter.tolist() for part in parts] for parts in made)
    assert first == again != other
