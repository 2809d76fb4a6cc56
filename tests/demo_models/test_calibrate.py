"""What the demo models know of each relation is measured again alone, and written without touching anything else."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from engine.checking.types import Calibration, calibration_in
from engine.types import finished
from kn_studio import resources
from kn_studio.actions import calibrations, load_model
from kn_studio.actions.context import Host
from kn_studio.intents import LoadModel
from kn_studio.library.builtin import BuiltinLibrary

MODEL = "demo-gpt"
SHIPPED = resources.models()[MODEL] / "calibrations" / "en-pooled.json"


@pytest.fixture(scope="module")
def host() -> Host:
    found = Host()
    finished(load_model.load(found, LoadModel(MODEL, device="cpu")))
    return found


def shipped() -> Calibration:
    return calibration_in(json.loads(SHIPPED.read_text(encoding="utf-8"))["calibration"])


def write(host: Host, tmp_path: Path) -> str:
    from calibrate import LANGUAGES, write_known

    with BuiltinLibrary() as library:
        write_known(host, library, MODEL, list(LANGUAGES[:1]), tmp_path)
    return (tmp_path / SHIPPED.name).read_text(encoding="utf-8")


def test_the_shipped_figures_by_relation_come_out_again_to_the_byte(host: Host, tmp_path: Path) -> None:
    assert write(host, tmp_path) == SHIPPED.read_text(encoding="utf-8")


def test_a_calibration_of_other_facts_is_not_mended(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "models" / MODEL
    changed = replace(shipped(), known=replace(shipped().known, facts=3))
    calibrations.keep(changed, MODEL, other / "calibrations")
    monkeypatch.setattr(resources, "models", lambda: {MODEL: other})
    with pytest.raises(SystemExit, match="make it again"):
        write(host, tmp_path)
    assert not (tmp_path / SHIPPED.name).exists()
