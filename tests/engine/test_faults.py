"""Faults of a device become errors that say what was needed and what to do; faults of the program stay as they are."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import torch

from engine import faults
from engine.errors import DeviceLostError, OutOfMemoryError
from engine.types import Step, Work
from tests.engine.tiny import finish, tiny

CUDA_FULL = (
    "CUDA out of memory. Tried to allocate 2.50 GiB. GPU 0 has a total capacity of 23.65 GiB of which 1.50 GiB is free."
)


def failing(error: BaseException) -> Work[None]:
    yield Step(0, 1)
    raise error


def told(error: BaseException) -> Iterator[object]:
    return faults.told(failing(error), lambda: tiny("bert"))


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError(CUDA_FULL),
        RuntimeError("CUDA error: out of memory"),
        RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory: you tried to allocate 4096 bytes."),
        MemoryError(),
        MemoryError("Unable to allocate 7.11 PiB for an array"),
    ],
)
def test_memory_that_runs_out_is_one_known_error(error: BaseException) -> None:
    with pytest.raises(OutOfMemoryError, match="The memory ran out") as found:
        finish(told(error))
    half = tiny("bert").budget // 2 // 2**20
    assert found.value.batch == half * 2**20
    assert f"--memory {half}" in found.value.hint
    assert found.value.__context__ is None, "the trace would hold what filled the memory"


def test_what_was_needed_and_what_is_free_is_said_where_it_is_known() -> None:
    with pytest.raises(OutOfMemoryError) as found:
        finish(told(torch.OutOfMemoryError(CUDA_FULL)))
    assert (found.value.needed, found.value.free) == (int(2.5 * 2**30), int(1.5 * 2**30))
    assert found.value.what == "The memory ran out: 2.5 GB more were needed, 1.5 GB are free."


def test_what_torch_and_numpy_really_raise() -> None:
    for allocate, needed in ((lambda: torch.empty(10**15), 4 * 10**15), (lambda: np.empty(10**15), 8 * 10**15)):
        with pytest.raises((RuntimeError, MemoryError)) as raised:
            allocate()
        found = faults.known_fault(raised.value)
        assert isinstance(found, OutOfMemoryError)
        assert found.needed == pytest.approx(needed, rel=0.01)
        assert found.free


@pytest.mark.parametrize(
    "error",
    [
        torch.AcceleratorError("CUDA error: device-side assert triggered\nCompile with TORCH_USE_CUDA_DSA"),
        RuntimeError("CUDA error: unspecified launch failure"),
        RuntimeError("CUDA driver error: device not ready"),
        RuntimeError("cuBLAS failed: CUBLAS_STATUS_EXECUTION_FAILED"),
        RuntimeError("HIP error: the operation cannot be performed"),
    ],
)
def test_a_gpu_that_fails_is_a_known_error_that_names_its_model(error: RuntimeError) -> None:
    with pytest.raises(DeviceLostError, match="The GPU or its driver stopped working") as found:
        finish(told(error))
    assert found.value.model == tiny("bert").info
    assert "--device cpu" in found.value.hint
    assert "\n" not in found.value.what


@pytest.mark.parametrize("error", [RuntimeError("shapes differ"), ValueError("CUDA error"), RuntimeError("no driver")])
def test_faults_of_the_program_stay_faults(error: Exception) -> None:
    with pytest.raises(type(error)) as found:
        finish(told(error))
    assert found.value is error


def test_work_that_goes_well_is_passed_on() -> None:
    def well() -> Work[int]:
        yield Step(1, 2)
        return 7

    work = faults.told(well(), lambda: None)
    assert next(work) == Step(1, 2)
    with pytest.raises(StopIteration) as end:
        next(work)
    assert end.value.value == 7
