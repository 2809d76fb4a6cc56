"""The calibrations that ship with the demo models hold for them as they are."""

from __future__ import annotations

import pytest

from engine.checking.types import VERSION
from engine.types import finished
from kn_studio.actions import calibrations
from kn_studio.actions.context import Host
from kn_studio.actions.load_model import load
from kn_studio.intents import LoadModel


@pytest.mark.parametrize("model", ["demo-bert", "demo-gpt"])
def test_the_demo_models_ship_calibrations_that_judge(model: str) -> None:
    holder = Host()
    finished(load(holder, LoadModel(model, device="cpu")))
    found = calibrations.find(holder.require().info.fingerprint, model)
    assert not found.damaged
    assert {each.calibration.language for each in found.kept} >= {"en", "zh", "ar", "ru", "es"}
    for each in found.kept:
        assert each.shipped
        assert each.calibration.version == VERSION
        assert each.calibration.fingerprint == holder.require().info.fingerprint
        assert not each.calibration.refusal
        alone = each.calibration.known_by_relation
        assert tuple(alone) == each.calibration.relations
        assert sum(known.facts for known in alone.values()) == each.calibration.known.facts
        for known in alone.values():
            assert known.share.low is not None
            assert known.share.low > known.chance, "no relation of theirs is refused"
