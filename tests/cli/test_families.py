"""`kn-studio inspect` and `locate` on a tiny random model of every family that is written down."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from engine.families import family
from engine.fast import FAST
from tests.cli.conftest import Run
from tests.engine.tiny import LAYERS, NAMES, build, tokenizer_of


@pytest.mark.parametrize("name", NAMES)
def test_every_family_is_mapped_tested_and_located_in(run: Run, name: str, tmp_path: Path) -> None:
    build(name, dtype=torch.float32, spread=0.1).save_pretrained(tmp_path)
    tokenizer_of(name).save_pretrained(tmp_path)
    found = run("inspect", tmp_path, "--json").document
    record = family(name)
    assert (found["family"], found["kind"], found["layers"]) == (name, record.kind, LAYERS)
    assert (found["gated"], found["probed"], found["fast"]) == (record.gated, False, name in FAST)
    assert found["self_test"]["passed"]
    assert found["self_test"]["restored"]
    sentence, answer = "The capital of France is [Y].", "Paris"
    located = run("locate", tmp_path, "--prompt", sentence, "--answer", answer, "--json")
    assert located.code == 0, located.err
    (prompt,) = located.document["prompts"]
    assert 0 < prompt["probability"] < 1
    assert located.document["neurons"]
