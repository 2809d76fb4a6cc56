"""Many facts in one process: nothing of a fact stays behind when its scores are there."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest
import torch

from engine.hooks import count_hooks
from engine.methods import method
from tests.engine.tiny import PROMPTS, finish, tiny

FACTS = 200


def living_tensors() -> int:
    gc.collect()
    return sum(1 for each in gc.get_objects() if type(each) is torch.Tensor)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["bert", "gpt2"])
@pytest.mark.parametrize("way", ["fast", "generic"])
def test_two_hundred_facts_leave_nothing_behind(name: str, way: str) -> None:
    loaded = tiny(name) if way == "fast" else replace(tiny(name), blocks=None)
    amig = method("amig")
    params = amig.Params(baseline="mean", tolerance=0.0)
    finish(amig.score(loaded, PROMPTS[0], params))
    before = living_tensors()
    for number in range(FACTS):
        work = amig.score(loaded, PROMPTS[number % len(PROMPTS)], params)
        if number % 3:
            finish(work)
        else:
            next(work)
            next(work)
            work.close()
    assert living_tensors() <= before
    assert count_hooks(loaded) == 0
