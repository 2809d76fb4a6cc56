"""Devices and formats by name, and batches that shrink when memory runs out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.profiler import ProfilerActivity, profile

from engine.device import in_batches, in_chunks, memory_budget, resolve_device, resolve_dtype, row_bytes
from engine.errors import ModelError, OutOfMemoryError
from engine.estimate import run_bytes
from engine.methods.path_scores import score_targets
from engine.paths import PathPlan
from engine.targets import target
from tests.engine.tiny import PROMPTS, finish, fresh, tiny

if TYPE_CHECKING:
    from collections.abc import Iterator

    from engine.model import LoadedModel
    from engine.targets import Target


def test_names() -> None:
    assert resolve_device("cpu") == torch.device("cpu")
    assert resolve_device("auto").type == ("cuda" if torch.cuda.is_available() else "cpu")
    assert resolve_dtype("auto") == torch.float32
    assert resolve_dtype("bfloat16") == torch.bfloat16


@pytest.mark.parametrize("name", ["gpu", "cpu:1", "cuda:x", "cuda:99", "", "mps:0"])
def test_wrong_devices(name: str) -> None:
    with pytest.raises(ModelError) as caught:
        resolve_device(name)
    assert caught.value.hint


def test_wrong_formats() -> None:
    with pytest.raises(ModelError, match="int8"):
        resolve_dtype("int8")
    with pytest.raises(ModelError, match="float64"):
        resolve_dtype("float64", torch.device("mps"))


@pytest.mark.parametrize("budget", [0, 1, 35, 1000])
def test_chunks_cover_all_rows_once(budget: int) -> None:
    seen: list[int] = []
    done = list(in_chunks(17, 10, budget, lambda start, stop: seen.extend(range(start, stop))))
    assert seen == list(range(17))
    assert done[-1] == 17
    assert len(done) == {0: 17, 1: 17, 35: 6, 1000: 1}[budget]
    assert list(in_chunks(0, 10, budget, lambda *_: None)) == []


@given(
    costs=st.lists(st.integers(0, 50), max_size=40),
    budget=st.integers(1, 120),
    most=st.one_of(st.none(), st.integers(1, 9)),
    room=st.integers(1, 12),
)
def test_batches_of_unequal_rows_cover_all_once_and_stay_within_every_bound(
    costs: list[int], budget: int, most: int | None, room: int
) -> None:
    """`room` is what the memory really holds, in rows; a batch above it fails and must come again, smaller."""
    seen: list[int] = []
    batches: list[tuple[int, int]] = []

    def compute(start: int, stop: int) -> Iterator[int]:
        yield start
        if stop - start > room:
            raise torch.OutOfMemoryError("full")
        batches.append((start, stop))
        seen.extend(range(start, stop))

    for _ in in_batches(len(costs), costs, budget, compute, most):
        pass
    assert seen == list(range(len(costs)))
    for start, stop in batches:
        assert stop - start <= min(room, most or len(costs))
        assert stop - start == 1 or sum(max(1, cost) for cost in costs[start:stop]) <= budget


def test_batches_are_of_nearly_equal_cost() -> None:
    batches: list[int] = []

    def compute(start: int, stop: int) -> Iterator[None]:
        batches.append(sum(costs[start:stop]))
        yield None

    costs = list(range(1, 101))
    assert list(in_batches(100, costs, 1300, compute)) == [None] * 4
    assert max(batches) - min(batches) < 100


@pytest.mark.parametrize(
    "error", [torch.OutOfMemoryError("full"), RuntimeError("can't allocate memory: you tried"), MemoryError()]
)
def test_chunks_shrink_when_memory_runs_out(error: Exception) -> None:
    seen: list[int] = []

    def compute(start: int, stop: int) -> None:
        if stop - start > 2:
            raise error
        seen.extend(range(start, stop))

    assert list(in_chunks(11, 1, 11, compute))[-1] == 11
    assert seen == list(range(11))


def test_memory_is_bounded_as_asked() -> None:
    cpu = torch.device("cpu")
    assert memory_budget(cpu, 3 * 2**20) == 3 * 2**20
    assert memory_budget(cpu, 2**60) < 2**50
    with pytest.raises(ModelError, match="too small"):
        memory_budget(cpu, 1000)


@pytest.mark.parametrize("name", ["bert", "gpt2"])
def test_the_estimate_bounds_what_a_batch_keeps_and_follows_the_budget(name: str) -> None:
    """Measured by the profiler's own count of bytes taken and given back while a prompt is scored."""
    loaded = fresh(name, dtype=torch.float32, hidden_size=64, intermediate_size=256) if name == "bert" else fresh(name)
    asked = target(loaded, PROMPTS[0])
    for way in (loaded, replace(loaded, budget=2**20), replace(loaded, blocks=None)):
        estimate = run_bytes(way, asked, "per_word", 3)
        taken = _most_taken(way, asked)
        assert taken <= 1.5 * estimate + 2**20
    small = run_bytes(replace(loaded, budget=2**20), asked, "per_word", 64)
    assert small < run_bytes(replace(loaded, budget=2**30), asked, "per_word", 64)
    assert run_bytes(loaded, asked, "mean", 5) < run_bytes(loaded, asked, "per_word", 50)


def _most_taken(loaded: LoadedModel, asked: Target) -> int:
    work = score_targets(loaded, [asked], "per_word", PathPlan("gauss", 3, 0.0))
    with profile(activities=[ProfilerActivity.CPU], profile_memory=True, record_shapes=False) as seen:
        finish(work)
    taken = most = 0
    for event in seen.profiler.kineto_results.events():
        if event.name() == "[memory]":
            taken += event.nbytes()
            most = max(most, taken)
    return most


def test_one_row_too_large_is_said() -> None:
    def compute(_start: int, _stop: int) -> None:
        raise torch.OutOfMemoryError("full")

    with pytest.raises(OutOfMemoryError, match="even one sequence"):
        list(in_chunks(5, 1, 5, compute))


def test_other_faults_are_not_taken_for_memory() -> None:
    def compute(_start: int, _stop: int) -> None:
        raise RuntimeError("shapes differ")

    with pytest.raises(RuntimeError, match="shapes differ"):
        list(in_chunks(5, 1, 5, compute))


def test_estimates_grow_with_what_they_count() -> None:
    loaded = tiny("bert")
    assert row_bytes(loaded, 20, 2) > row_bytes(loaded, 10, 2) > row_bytes(loaded, 10, 1) > 0
    assert memory_budget(torch.device("cpu")) >= 2**20
