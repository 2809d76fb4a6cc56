from __future__ import annotations

import pytest
import torch

from engine.answers import answer
from engine.fingerprint import fingerprint
from engine.types import Prompt
from engine.untrained import untrained
from tests.engine.tiny import fresh, tiny

PROMPT = Prompt("The capital of France is [Y].", "Paris", "en")


@pytest.mark.parametrize("family", ["bert", "gpt2", "mt5"])
def test_an_untrained_model_has_the_same_shape_and_other_weights(family: str) -> None:
    loaded = fresh(family)
    before = fingerprint(loaded)
    other = untrained(loaded, 1)
    assert fingerprint(loaded) == before != other.info.fingerprint
    assert (other.info.layers, other.info.width, other.dtype) == (loaded.info.layers, loaded.info.width, loaded.dtype)
    assert other.budget == loaded.budget
    assert answer(other, PROMPT).log_probability != pytest.approx(answer(loaded, PROMPT).log_probability)


def test_the_seed_alone_settles_the_weights_and_chance_elsewhere_is_left_alone() -> None:
    loaded = tiny("gpt2")
    torch.manual_seed(3)
    expected = torch.rand(4)
    torch.manual_seed(3)
    one, again, other = (untrained(loaded, seed) for seed in (1, 1, 2))
    assert torch.equal(torch.rand(4), expected)
    assert one.info.fingerprint == again.info.fingerprint != other.info.fingerprint
