"""What the start page says of this computer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kn_studio.app_state import AppState
from kn_studio.system_state import Gpu, System
from kn_studio.viewmodels import start
from kn_studio.viewmodels.start_system import rows

CARD = Gpu("NVIDIA H100", 78_200_000_000, 85_000_000_000)
WHOLE = System("AMD EPYC 7763", 2, 5_000_000_000, 8_000_000_000, (CARD,), cache=1_432_000_000)


def said(system: System | None, offline: bool = True) -> dict[str, tuple[str, str]]:
    return {label: (value, role) for label, value, role in rows(system, offline)}


def test_a_row_for_each_subject() -> None:
    assert said(WHOLE) == {
        "Processor": ("AMD EPYC 7763, 2 threads", "text"),
        "Memory": ("5.0 GB of 8.0 GB free", "text"),
        "Graphics card": ("NVIDIA H100, 78.2 GB of 85.0 GB free", "text"),
        "Models on disk": ("1.4 GB downloaded", "text"),
        "Network": ("Offline: the network is not touched", "text"),
    }


def test_while_it_is_read_only_the_network_is_known() -> None:
    reading = said(None, offline=False)
    assert reading.pop("Network") == ("Online: models may be downloaded", "text")
    assert set(reading.values()) == {("Reading …", "muted")}
    assert list(said(None)) == list(said(WHOLE)), "nothing moves when the values come"


def test_what_the_computer_does_not_say_is_not_known() -> None:
    silent = said(System())
    assert [silent[name] for name in ("Processor", "Memory", "Models on disk")] == [("Not known", "muted")] * 3


@pytest.mark.parametrize(
    ("gpus", "certain", "words", "role"),
    [
        ((), False, "None found so far; the search goes on once a model is loaded", "muted"),
        ((), True, "None found: models run on the processor", "text"),
        ((Gpu("Small", 1_000_000, 2_000_000), CARD), False, "NVIDIA H100, 78.2 GB of 85.0 GB free, and 1 more", "text"),
        ((Gpu("MI300X", 0, 192_000_000_000, True),), True, "MI300X, 192.0 GB", "text"),
        ((Gpu("Apple GPU"),), False, "Apple GPU", "text"),
        (
            (replace(CARD, usable=False),), True,
            "NVIDIA H100, 78.2 GB of 85.0 GB free. This copy of the program cannot use it.", "warn",
        ),
    ],
)  # fmt: skip
def test_a_graphics_card_with_what_is_known_of_it(gpus: tuple[Gpu, ...], certain: bool, words: str, role: str) -> None:
    assert said(replace(WHOLE, gpus=gpus, certain=certain))["Graphics card"] == (words, role)


def test_the_environment_may_forbid_the_network_though_the_program_would_use_it() -> None:
    forbidden = replace(WHOLE, forbidden=True)
    assert said(forbidden, offline=False)["Network"] == ("Offline: HF_HUB_OFFLINE forbids the network", "warn")
    assert said(replace(WHOLE, cache=0))["Models on disk"] == ("None downloaded yet", "text")


def test_the_page_says_it_of_the_state() -> None:
    assert start.view(AppState()).system == rows(None, offline=True)
    assert start.view(AppState(system=WHOLE, offline=False)).system == rows(WHOLE, offline=False)
