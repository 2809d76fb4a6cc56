"""The two kernels for processors give the same numbers and slopes, and the other one is used only where it wins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import torch
from torch import nn
from transformers.pytorch_utils import Conv1D

from engine.fast import kernels
from engine.methods import method
from tests.engine.tiny import PROMPTS, finish, fresh

if TYPE_CHECKING:
    from collections.abc import Iterator

needs_one_dnn = pytest.mark.skipif(not kernels.sound(), reason="this torch has no oneDNN")


@pytest.fixture
def _forgetful() -> Iterator[None]:
    yield
    kernels.sound.cache_clear()
    kernels.quicker.cache_clear()


def spied(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many rows each product had that went to oneDNN."""
    seen: list[int] = []
    operation = kernels._operation

    def spy(rows: Any, *given: Any) -> Any:
        seen.append(rows.numel() // rows.shape[-1])
        return operation(rows, *given)

    monkeypatch.setattr(kernels, "_operation", spy)
    return seen


@needs_one_dnn
@pytest.mark.parametrize("module", [nn.Linear(24, 40), nn.Linear(24, 40, bias=False), Conv1D(40, 24)])
@pytest.mark.parametrize("shape", [(5, 24), (2, 30, 24), (3, 1, 2, 24)])
def test_both_kernels_give_the_same_and_slope_the_same(
    module: Any, shape: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kernels, "quicker", lambda _straight: True)
    seen = spied(monkeypatch)
    rows = torch.randn(*shape, generator=torch.Generator().manual_seed(1)).requires_grad_()
    ours, theirs = kernels.through(module, rows), module(rows)
    slopes = torch.randn(theirs.shape, generator=torch.Generator().manual_seed(2))
    (our_slope,) = torch.autograd.grad(ours, rows, slopes)
    (their_slope,) = torch.autograd.grad(theirs, rows, slopes)
    torch.testing.assert_close(ours, theirs, rtol=1e-5, atol=1e-5)
    torch.testing.assert_close(our_slope, their_slope, rtol=1e-5, atol=1e-5)
    assert len(seen) == 2


@pytest.mark.parametrize("name", ["bert", "gpt2", "bloom", "llama"])
def test_a_map_is_the_same_by_either_kernel(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded, amig = fresh(name, dtype=torch.float32), method("amig")
    params = amig.Params(tolerance=0.0)
    maps = []
    for wins in (False, True):
        monkeypatch.setattr(kernels, "_one_dnn_wins", lambda *_, wins=wins: wins and kernels.sound())
        maps.append(finish(amig.score(loaded, PROMPTS[0], params)).values)
    assert np.abs(maps[0] - maps[1]).max() <= 1e-4 * np.abs(maps[0]).max()


@needs_one_dnn
def test_few_rows_go_to_one_dnn_and_many_only_where_it_is_quicker(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = spied(monkeypatch)
    for wins, expected in ((False, [8]), (True, [8, 100])):
        monkeypatch.setattr(kernels, "quicker", lambda _straight, wins=wins: wins)
        seen.clear()
        for rows in (8, 100):
            kernels.linear(torch.ones(rows, 24), torch.ones(40, 24))
        assert seen == expected


def test_other_formats_never_go_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kernels, "quicker", lambda _straight: True)
    seen = spied(monkeypatch)
    for dtype in (torch.float64, torch.bfloat16):
        kernels.linear(torch.ones(8, 24, dtype=dtype), torch.ones(40, 24, dtype=dtype))
    assert seen == []


@pytest.mark.usefixtures("_forgetful")
@pytest.mark.parametrize("fault", [RuntimeError("no such kernel"), AttributeError("no such operation"), None])
def test_a_kernel_that_fails_or_gives_other_numbers_is_not_used(
    fault: Exception | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(rows: Any, weight: Any, bias: Any = None) -> Any:
        if fault is not None:
            raise fault
        return nn.functional.linear(rows, weight, bias) + 1e-3

    monkeypatch.setattr(kernels, "_operation", broken)
    kernels.sound.cache_clear()
    assert not kernels.sound()
    rows, weight = torch.ones(8, 24), torch.ones(40, 24)
    assert torch.equal(kernels.linear(rows, weight), nn.functional.linear(rows, weight))


@needs_one_dnn
@pytest.mark.usefixtures("_forgetful")
def test_it_is_timed_with_a_margin(monkeypatch: pytest.MonkeyPatch) -> None:
    for times, expected in (([2.0, 1.0], True), ([1.1, 1.0], False), ([1.0, 2.0], False)):
        left = iter(times)
        monkeypatch.setattr(kernels, "_best", lambda _work, left=left: next(left))
        kernels.quicker.cache_clear()
        assert kernels.quicker(True) is expected
