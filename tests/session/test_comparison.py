from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.types import Neuron
from kn_studio.app_state import ArmEffect, Comparison, Control, SpecificShare
from kn_studio.session.comparison import COMPARISON, comparison_in, comparison_out
from kn_studio.session.store import Store

FOUND = Comparison(
    3, "u-1", ("en", "zh"), 0, (Neuron(3, 188), Neuron(2, 4)), 2, 0.3, 1e-4,
    (Control("same_relation", 1.2, 0.8, 1.6, 20),), {"en": 0.6, "zh": None},
    (ArmEffect("mono:en", "zh", "suppress", 0.9, 0.4, None, None, 2),), 0.01, 4.2, "", "f" * 64,
    SpecificShare(1, 0.6, 0.4, 31),
)  # fmt: skip


def test_a_comparison_goes_through_a_session_and_back(tmp_path: Path) -> None:
    with Store.create(tmp_path / "s.kns") as store:
        store.set_view(COMPARISON, comparison_out(FOUND))
    with Store.open(tmp_path / "s.kns") as store:
        assert comparison_in(store.view(COMPARISON)) == FOUND


def test_a_comparison_of_an_earlier_version_still_opens() -> None:
    stored = comparison_out(FOUND)
    del stored["specific"]
    found = comparison_in(stored)
    assert found is not None
    assert found.specific is None
    assert found.neurons == FOUND.neurons


@pytest.mark.parametrize("stored", [None, [], {}, {"run": 1}, json.loads(json.dumps({"neurons": [[1]]}))])
def test_what_cannot_be_read_is_left_out(stored: object) -> None:
    assert comparison_in(stored) is None
    assert comparison_in(comparison_out(FOUND) | {"neurons": [[1]]}) is None
