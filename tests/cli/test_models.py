"""`kn-studio models`: what is in the cache, looking, getting, removing, each also as one JSON document."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.actions.hub_server import HubServer, Repository, of_folder, online, serving
from tests.cli.conftest import Run

NAME = "kn/tiny"


@pytest.fixture
def server(bert: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    with serving() as made, online(made, tmp_path / "cache", monkeypatch):
        made.models[NAME] = of_folder(bert)
        yield made


def test_look_get_list_and_remove(run: Run, server: HubServer, tmp_path: Path) -> None:
    looked = run("models", "look", NAME, "--device", "cpu", "--json").document
    assert (looked["id"], looked["have"], looked["problem"]) == (NAME, 0, "")
    assert looked["fit"]["device"] == "cpu"
    got = run("models", "get", NAME, "--quiet", "--json").document
    assert Path(got["folder"], "model.safetensors").is_file()
    listed = run("models", "list", "--json").document
    assert [model["id"] for model in listed["models"]] == [NAME]
    assert [one["alias"] for one in listed["aliases"]] == ["m-BERT", "XLM-R", "mGPT", "BLOOM"]
    assert listed["models"][0]["parameters"] > 0
    assert listed["fits"][NAME]["weights"] == 4 * listed["models"][0]["parameters"]
    assert set(listed["fits"]) > {one["id"] for one in listed["aliases"]}
    told = run("models").out
    assert NAME in told
    assert "GB free" in next(line for line in told.splitlines() if line.startswith("short names"))
    kept = run("models", "remove", NAME)
    assert (kept.code, "--yes" in kept.err) == (2, True)
    removed = run("models", "remove", NAME, "--yes", "--json").document
    assert removed["freed"] == listed["models"][0]["size"]
    assert run("models", "--json").document["models"] == []


def test_people_are_told_the_same(run: Run, server: HubServer) -> None:
    text = run("models", "look", NAME, "--device", "cpu").out
    assert "layers of" in text
    assert "licence: mit" in text
    assert "fits CPU" in text


def test_offline_and_refusals_end_with_two_and_a_sentence(run: Run, server: HubServer) -> None:
    server.models["kn/gated"] = Repository({"config.json": b"{}"}, gated=True, refuse="GatedRepo")
    for arguments, said in (
        (("models", "get", NAME, "--offline"), "the network is switched off"),
        (("models", "look", "m-bert", "--offline"), "'google-bert/bert-base-multilingual-cased' is not on this"),
        (("models", "get", "kn/none"), "The Hub has no model 'kn/none'"),
        (("models", "get", "words to search"), "There is no search by other words"),
        (("models", "remove", "kn/none", "--yes"), "There is no model 'kn/none' in the cache"),
    ):
        ran = run(*arguments)
        assert (ran.code, ran.out) == (2, ""), arguments
        assert said in ran.err
    assert "lets only people in" in run("models", "look", "kn/gated").out


def test_a_model_is_inspected_from_the_hub_and_two_devices_compared(run: Run, server: HubServer) -> None:
    found = run("inspect", NAME, "--device", "cpu", "--verify", "--json").document
    assert found["id"] == NAME
    assert set(found["devices"]) >= {"first", "second", "agree", "reason", "logit_gap", "score_gap"}
    assert found["devices"]["reason"] or found["devices"]["agree"]


@pytest.mark.slow
def test_the_environment_says_where_the_hub_is(bert: Path, tmp_path: Path) -> None:
    with serving() as server:
        server.models[NAME] = of_folder(bert)
        environment = {name: value for name, value in os.environ.items() if not name.startswith("HF_")}
        environment |= {"HF_ENDPOINT": server.root, "HF_HUB_CACHE": str(tmp_path / "cache")}
        command = [sys.executable, "-m", "kn_studio", "models", "get", NAME]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr
        assert (tmp_path / "cache" / "models--kn--tiny" / "refs" / "main").is_file()
        assert server.gets("model.safetensors") == [""]


def test_weights_that_are_pickles_are_written_anew_and_loaded(run: Run, bert: Path, tmp_path: Path) -> None:
    import torch
    from safetensors.torch import load_file

    folder, new = tmp_path / "old", tmp_path / "new"
    shutil.copytree(bert, folder)
    torch.save(load_file(folder / "model.safetensors"), folder / "pytorch_model.bin")
    (folder / "model.safetensors").unlink()
    ran = run("inspect", str(folder))
    assert ran.code == 2
    assert f"kn-studio models convert '{folder}' NEW-FOLDER" in ran.err
    assert run("models", "convert", str(folder), str(new), "--json").document == {"folder": str(new)}
    assert run("inspect", str(new), "--json").document["self_test"]["passed"]
    again = run("models", "convert", str(folder), str(new))
    assert (again.code, "there already" in again.err) == (2, True)
    nowhere = run("models", "convert", "kn/none", str(tmp_path / "x"))
    assert (nowhere.code, "hf download kn/none" in nowhere.err) == (2, True)
