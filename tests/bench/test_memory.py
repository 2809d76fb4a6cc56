"""Peak memory is what a piece of work needs beside what was there."""

from __future__ import annotations

import platform
import sys
import time

import pytest
import torch
from bench import memory
from bench.arms import arms

SIZE = 96 * 2**20


def need(size: int) -> None:
    """Touch `size` bytes and let them go."""
    torch.ones(size // 4).sum()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_peak_is_seen_although_the_memory_is_gone_again() -> None:
    need(4 * SIZE)  # an earlier, higher peak must not count
    _, growth = memory._resident_growth(lambda: need(SIZE))
    assert 0.9 * SIZE / 2**20 < growth < 1.5 * SIZE / 2**20
    _, little = memory._resident_growth(lambda: need(1024))
    assert little < 0.1 * SIZE / 2**20


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="asks glibc to give memory back")
def test_memory_that_the_process_kept_for_later_does_not_hide_the_peak() -> None:
    pieces = [torch.ones(2**14) for _ in range(2 * SIZE // 2**16)]
    last = torch.ones(2**14)  # holds the end of the heap, so that what is freed below it stays with the process
    pieces.clear()
    _, growth = memory._resident_growth(lambda: [torch.ones(2**14) for _ in range(SIZE // 2**16)])
    assert 0.9 * SIZE / 2**20 < growth < 1.5 * SIZE / 2**20
    assert last.sum() == 2**14


def test_sampling_sees_memory_that_stays_for_a_while() -> None:
    def hold() -> None:
        kept = torch.ones(SIZE // 4)
        for _ in range(20):
            kept.sum()
        time.sleep(0.3)
        del kept

    # What an earlier test gave back may count as in use for a moment longer, which hides some of the growth.
    growth = max(memory._sampled(hold)[1] for _ in range(3))
    assert 0.9 * SIZE / 2**20 < growth < 1.5 * SIZE / 2**20


def test_a_child_that_fails_gives_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    assert memory.in_a_child(arms(20)[0], "no such shape", 20, 1) is None
    assert "no such shape" in capfd.readouterr().err
