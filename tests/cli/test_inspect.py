"""`kn-studio inspect` of a model without a record, and `--mapping` wherever a model is loaded."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kn_studio import resources
from tests.actions.unknown import KIND, SITE, edited, gptj
from tests.cli.conftest import Run

ASKED = ("--prompt", "The capital of France is [Y].", "--answer", "Paris", "--language", "en", "--steps", "1")


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return gptj(tmp_path_factory.mktemp("gptj"))


def test_the_mapping_in_force_is_in_the_document(run: Run, folder: Path, bert: Path) -> None:
    found = run("inspect", folder, "--json").document
    assert (found["probed"], found["site"], found["kept"]) == (True, SITE, None)
    assert found["mapping"]["down"] == "mlp.fc_out"
    assert found["mapping"]["model_type"] == KIND
    assert run("inspect", bert, "--json").document["mapping"] is None


def test_what_was_printed_can_be_corrected_and_kept(run: Run, folder: Path, tmp_path: Path) -> None:
    printed = run("inspect", folder, "--json")
    whole, bare = tmp_path / "whole.json", tmp_path / "bare.json"
    whole.write_text(printed.out, encoding="utf-8")
    bare.write_text(edited(json.dumps(printed.document["mapping"]), note="by hand"), encoding="utf-8")
    assert run("inspect", folder, "--mapping", whole, "--json").document["mapping"] == printed.document["mapping"]
    assert not resources.home("mappings").exists()
    said = run("inspect", folder, "--mapping", bare, "--keep")
    kept = resources.home("mappings", f"{KIND}.json")
    assert said.code == 0
    assert f"kept in {kept}" in said.out
    assert json.loads(kept.read_text(encoding="utf-8"))["note"] == "by hand"
    again = run("inspect", folder)
    assert f"found by the mapping kept in {kept}" in again.out
    assert "--mapping FILE.json" in again.out
    assert run("inspect", folder, "--json").document["mapping"]["note"] == "by hand"
    assert run("inspect", folder, "--keep", "--json").document["kept"] == str(kept)
    forgotten = run("inspect", folder, "--forget")
    assert "found by the model's structure" in forgotten.out
    assert not kept.exists()


def test_locate_takes_a_mapping(run: Run, folder: Path, tmp_path: Path) -> None:
    file, session = tmp_path / "m.json", tmp_path / "s.kns"
    mapping = run("inspect", folder, "--json").document["mapping"]
    file.write_text(json.dumps(mapping), encoding="utf-8")
    plain = run("locate", folder, *ASKED, "--json").document
    named = run("locate", folder, *ASKED, "--json", "--mapping", file, "--session", session).document
    assert named["neurons"] == plain["neurons"]
    assert named["neurons"]
    file.write_text(json.dumps({**mapping, "transposed": True}), encoding="utf-8")
    assert run("resume", session, "--run", 1, "--mapping", file).code == 2


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "There is no file"),
        ("{", "no JSON object"),
        ("{}", "lacks"),
        ('{"mapping": {"layers": 3}}', "lacks"),
        ({"down": "attn.out_proj"}, "belongs to attention"),
        ({"down": "mlp.none"}, "lacks a part"),
        ({"kind": "masked"}, "no 'gptj' model that fills masks"),
        ({"model_type": "gpt_neo"}, "models of the kind 'gpt_neo'"),
    ],
)
def test_a_wrong_mapping_is_one_sentence_and_exit_code_2(
    run: Run, folder: Path, tmp_path: Path, content: str | dict[str, str] | None, said: str
) -> None:
    file = tmp_path / "m.json"
    if isinstance(content, dict):
        content = json.dumps({**run("inspect", folder, "--json").document["mapping"], **content})
    if content is not None:
        file.write_text(content, encoding="utf-8")
    ran = run("-q", "inspect", folder, "--mapping", file, "--keep")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1
    assert not resources.home("mappings").exists()


def test_what_cannot_be_kept_or_forgotten_is_said(run: Run, folder: Path, bert: Path, tmp_path: Path) -> None:
    ran = run("-q", "inspect", bert, "--keep")
    assert (ran.code, ran.out) == (2, "")
    assert "It is known where 'bert' models" in ran.err
    ran = run("-q", "inspect", folder, "--forget", "--mapping", tmp_path / "m.json")
    assert ran.code == 2
    assert "--forget" in ran.err
    kept = resources.home("mappings", f"{KIND}.json")
    kept.parent.mkdir(parents=True)
    kept.write_text("{", encoding="utf-8")
    ran = run("-q", "inspect", folder)
    assert ran.code == 2
    assert str(kept) in ran.err
    assert run("-q", "inspect", folder, "--forget").code == 0
    assert not kept.exists()
