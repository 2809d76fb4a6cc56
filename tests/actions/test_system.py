"""What this computer is: read without torch where it is not there, and with nothing raised for what is missing."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from engine.types import Work, finished
from kn_studio.actions import model_cache, system
from kn_studio.model_state import Cache, CachedModel
from kn_studio.system_state import Gpu, System

DRIVER = "NVIDIA H100 80GB HBM3, 79000, 81559\nNVIDIA GB10, [N/A], [N/A]\nno card\n"


def no_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)


def test_this_computer_says_processor_memory_and_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    no_driver(monkeypatch)
    kept = Cache("folder", (CachedModel("a/b", 3_000), CachedModel("c/d", 400)))

    def read() -> Work[Cache]:
        yield from ()
        return kept

    monkeypatch.setattr(model_cache, "read", read)
    found: System = finished(system.read(with_torch=False))
    assert found.processor
    assert found.threads >= 1
    assert 0 < found.free <= found.total
    assert found.cache == 3_400
    assert not found.certain, "torch was not asked"
    assert found.forbidden, "the tests forbid the network"


def test_what_cannot_be_read_is_left_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def broken(*_names: object) -> object:
        raise OSError("away")

    no_driver(monkeypatch)
    monkeypatch.setattr("psutil.virtual_memory", broken)
    monkeypatch.setattr(model_cache, "read", broken)
    monkeypatch.setattr(system, "_PROCESSORS", tmp_path / "none")
    monkeypatch.setattr("platform.processor", lambda: "")
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    found: System = finished(system.read(with_torch=False))
    assert (found.processor, found.free, found.total, found.cache, found.gpus) == ("x86_64", 0, 0, None, ())


def test_the_drivers_answer_is_read_line_by_line() -> None:
    assert system.driver_rows(DRIVER) == (
        Gpu("NVIDIA H100 80GB HBM3", 79_000 << 20, 81_559 << 20),
        Gpu("NVIDIA GB10"),
    )
    assert system.driver_rows("") == ()


@pytest.mark.parametrize(
    ("program", "seen"),
    [
        (f"print({DRIVER!r})", ("NVIDIA H100 80GB HBM3", "NVIDIA GB10")),
        ("print('NVIDIA H100, 1, 2'); raise SystemExit(9)", ()),
        ("import time; time.sleep(60)", ()),
    ],
    ids=["answers", "fails", "hangs"],
)
def test_the_driver_is_asked_and_not_awaited_for_ever(
    monkeypatch: pytest.MonkeyPatch, program: str, seen: tuple[str, ...]
) -> None:
    monkeypatch.setattr(system, "_DRIVER", (sys.executable, "-S", "-c", program))
    if "sleep" in program:
        monkeypatch.setattr(system, "_DRIVER_SECONDS", 0.2)
    began = time.monotonic()
    found: System = finished(system.read(with_torch=False))
    assert tuple(gpu.name for gpu in found.gpus) == seen
    assert time.monotonic() - began < 30


def test_a_stopped_reading_leaves_no_program_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[subprocess.Popen[bytes]] = []

    class Remembered(subprocess.Popen[bytes]):
        def __init__(self, *names: Any, **more: Any) -> None:
            super().__init__(*names, **more)
            begun.append(self)

    monkeypatch.setattr(system, "_DRIVER", (sys.executable, "-S", "-c", "import time; time.sleep(60)"))
    monkeypatch.setattr("subprocess.Popen", Remembered)
    work = system.read(with_torch=False)
    next(work)
    next(work)
    work.close()
    assert begun[0].poll() is not None


def test_torch_says_whether_a_card_can_be_used_and_which_it_sees_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    class Card:
        name, total_memory = "AMD Instinct MI300X", 192 << 30

    monkeypatch.setattr(system, "_DRIVER", (sys.executable, "-S", "-c", "print('NVIDIA H100, 1, 2')"))
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    found: System = finished(system.read(with_torch=True))
    assert found.gpus == (Gpu("NVIDIA H100", 1 << 20, 2 << 20, usable=False),)
    assert found.certain
    no_driver(monkeypatch)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda _number: Card())
    assert finished(system.read(with_torch=True)).gpus == (Gpu(Card.name, 0, Card.total_memory, usable=True),)
