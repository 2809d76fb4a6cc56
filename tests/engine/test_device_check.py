"""Two devices held against each other: the same where they are, different where one of them is wrong."""

from __future__ import annotations

import pytest
import torch

from engine.device_check import compare, other_device
from engine.errors import ModelError, OutOfMemoryError
from engine.types import finished
from tests.engine.tiny import fresh

CPU = torch.device("cpu")


@pytest.mark.parametrize("kind", ["bert", "gpt2", "llama"])
def test_a_copy_on_the_same_device_agrees(kind: str) -> None:
    loaded = fresh(kind)
    found = finished(compare(loaded, CPU))
    assert found.agree
    assert (found.first, found.second) == ("cpu", "cpu")
    assert found.logit_gap < 1e-6
    assert found.score_gap < 1e-6


def test_a_device_that_computes_otherwise_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    from engine import device_check

    loaded = fresh("bert")
    honest = device_check._copied

    def wrong(model: object, second: torch.device) -> object:
        twin = honest(loaded, second)
        with torch.no_grad():
            twin.downs[-1].weight.mul_(1.05)
        return twin

    monkeypatch.setattr(device_check, "_copied", wrong)
    found = finished(compare(loaded, CPU))
    assert not found.agree
    assert max(found.logit_gap, found.score_gap) > 1e-3


def test_the_model_itself_stays_as_it_is() -> None:
    loaded = fresh("gpt2")
    before = {name: tensor.clone() for name, tensor in loaded.model.state_dict().items()}
    finished(compare(loaded, CPU))
    assert all(torch.equal(before[name], tensor) for name, tensor in loaded.model.state_dict().items())
    assert not any(module._forward_pre_hooks for module in loaded.model.modules())


def test_a_copy_that_does_not_fit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.device_check.free_memory", lambda _device: 10)
    with pytest.raises(OutOfMemoryError, match="does not fit"):
        finished(compare(fresh("bert"), CPU))


def test_a_spread_model_has_no_second_device() -> None:
    from dataclasses import replace

    loaded = fresh("bert")
    spread = replace(loaded, info=replace(loaded.info, device="cuda:0+cuda:1"))
    with pytest.raises(ModelError, match="spread"):
        finished(compare(spread, CPU))


def test_there_is_no_other_device_on_a_computer_with_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    assert other_device(fresh("bert")) is None
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert other_device(fresh("bert")) == torch.device("cuda", 0)


@pytest.mark.gpu
def test_processor_and_gpu_agree() -> None:
    loaded = fresh("bert")
    found = finished(compare(loaded, torch.device("cuda", 0)))
    assert found.agree, found
