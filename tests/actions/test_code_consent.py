"""Code that comes with a model: refused until the user agrees to exactly its revision, and then taken from it alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import CodeNeededError, ModelError
from engine.types import ModelInfo, finished
from kn_studio.actions import consent, get_model, model_cache
from kn_studio.actions.context import Host
from kn_studio.actions.load_model import load
from kn_studio.cli import main
from kn_studio.intents import LoadModel
from tests.actions.hub_server import COMMIT, HubServer, of_folder, online, serving
from tests.actions.unknown import gptj

NAME = "kn/own"
CODE = """
from pathlib import Path

from transformers import GPTJConfig, GPTJForCausalLM

Path({trace!r}).write_text("ran")


class OwnConfig(GPTJConfig):
    model_type = "own-gptj"


class OwnForCausalLM(GPTJForCausalLM):
    config_class = OwnConfig
"""
AUTO_MAP = {"AutoConfig": "modeling_own.OwnConfig", "AutoModelForCausalLM": "modeling_own.OwnForCausalLM"}


@pytest.fixture
def trace(tmp_path: Path) -> Path:
    """Is written when the model's code runs."""
    return tmp_path / "trace"


@pytest.fixture
def own(tmp_path: Path, trace: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A model that is of no kind that is built in."""
    monkeypatch.setattr("transformers.dynamic_module_utils.HF_MODULES_CACHE", str(tmp_path / "modules"))
    folder = gptj(tmp_path / "own")
    (folder / "modeling_own.py").write_text(CODE.format(trace=str(trace)), encoding="utf-8")
    change(folder, model_type="own-gptj", auto_map=AUTO_MAP, architectures=["OwnForCausalLM"])
    return folder


def change(folder: Path, **values: object) -> None:
    file = folder / "config.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **values}), encoding="utf-8")


def loaded(name: object, offline: bool = True) -> ModelInfo:
    return finished(load(Host(), LoadModel(str(name), device="cpu", offline=offline)))[0]


def refused(name: object, offline: bool = True) -> CodeNeededError:
    with pytest.raises(CodeNeededError) as caught:
        loaded(name, offline)
    return caught.value


def test_code_in_a_folder_runs_once_its_owner_has_agreed_to_what_stands_there(own: Path, trace: Path) -> None:
    error = refused(own)
    assert error.files == ("modeling_own.py",)
    assert "kn-studio models allow" in error.hint
    assert not trace.exists(), "nothing ran"
    consent.allow(error.model, error.revision)
    info = loaded(own)
    assert info.family == "own-gptj"
    assert trace.read_text() == "ran"
    code = own / "modeling_own.py"
    code.write_text(code.read_text() + "\n# other code\n", encoding="utf-8")
    trace.unlink()
    assert refused(own).revision != error.revision
    assert not trace.exists()


def test_consent_can_be_taken_back(own: Path) -> None:
    error = refused(own)
    consent.allow(error.model, error.revision)
    consent.allow(error.model, "f" * 40)
    consent.forbid(error.model, error.revision)
    assert consent.given() == {error.model: ("f" * 40,)}
    refused(own)
    consent.forbid(error.model)
    assert consent.given() == {}


def test_code_of_another_repository_never_runs(own: Path, trace: Path) -> None:
    change(own, auto_map={"AutoModelForCausalLM": "other/owner--modeling_own.OwnForCausalLM"})
    with pytest.raises(ModelError, match="lies elsewhere, in other/owner") as caught:
        loaded(own)
    assert not isinstance(caught.value, CodeNeededError)
    change(own, auto_map=AUTO_MAP)
    tokens = own / "tokenizer_config.json"
    given = json.loads(tokens.read_text()) | {"auto_map": {"AutoTokenizer": ["other/owner--tok.Own", None]}}
    tokens.write_text(json.dumps(given), encoding="utf-8")
    with pytest.raises(ModelError, match="lies elsewhere"):
        loaded(own)
    assert not trace.exists()


def test_a_damaged_list_lets_nothing_run(own: Path, trace: Path) -> None:
    consent.file().parent.mkdir(parents=True, exist_ok=True)
    consent.file().write_text("{broken", encoding="utf-8")
    with pytest.raises(ModelError, match="cannot be read"):
        loaded(own)
    assert not trace.exists()


def test_a_kind_that_is_built_in_never_runs_its_code(own: Path, trace: Path) -> None:
    change(own, model_type="gptj", architectures=["GPTJForCausalLM"])
    assert loaded(own).family == "gptj"
    assert not trace.exists()


@pytest.fixture
def server(own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    with serving() as made, online(made, tmp_path / "cache", monkeypatch):
        made.models[NAME] = of_folder(own)
        yield made


def test_code_from_the_hub_is_fetched_and_run_after_consent_to_the_commit(server: HubServer, trace: Path) -> None:
    about = finished(get_model.look(NAME, "cpu"))
    assert (about.code, about.problem) == (1, "")
    error = refused(NAME, offline=False)
    assert (error.model, error.revision) == (NAME, COMMIT)
    assert not server.gets("modeling_own.py"), "not even fetched"
    consent.allow(NAME, "2" * 40)
    assert refused(NAME).revision == COMMIT, "consent is for one revision"
    consent.allow(NAME, COMMIT)
    with pytest.raises(ModelError, match="network"):
        loaded(NAME, offline=True)
    info = loaded(NAME, offline=False)
    assert (info.id, info.revision) == (NAME, COMMIT)
    assert len(server.gets("modeling_own.py")) == 1
    assert trace.exists()
    snapshot = model_cache.snapshot_of(NAME, None)
    assert snapshot is not None
    assert (snapshot / "modeling_own.py").is_file()
    server.asked.clear()
    loaded(NAME)
    assert server.asked == [], "what is here needs no network"


def test_the_command_line_allows_whole_revisions_alone(own: Path, capfd: pytest.CaptureFixture[str]) -> None:
    def run(*arguments: object) -> int:
        capfd.readouterr()
        return main([str(argument) for argument in arguments])

    error = refused(own)
    assert run("inspect", own, "--device", "cpu") == 2
    assert f"models allow {own}@{error.revision}" in capfd.readouterr().err
    assert run("models", "allow", f"{own}@main") == 2
    assert run("models", "allow", NAME) == 2
    assert run("models", "allow", f"{own}@{error.revision}", "--json") == 0
    assert json.loads(capfd.readouterr().out) == {"id": str(own), "revision": error.revision, "code": True}
    assert run("inspect", own, "--device", "cpu", "--json") == 0
    assert json.loads(capfd.readouterr().out)["family"] == "own-gptj"
    assert run("models", "forbid", f"{own}@{error.revision}") == 0
    assert run("inspect", own, "--device", "cpu") == 2
