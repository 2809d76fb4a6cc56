"""Models from the Hub: looked at, downloaded with progress, stopped, gone on with, refused in words, removed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import ModelError
from engine.types import Step, Work, finished
from kn_studio import resources
from kn_studio.actions import get_model, hub, model_cache
from kn_studio.actions.context import Host
from kn_studio.actions.load_model import load
from kn_studio.intents import LoadModel
from tests.actions.hub_server import COMMIT, HubServer, Repository, of_folder, online, serving

NAME = "kn/tiny"


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    with serving() as made, online(made, tmp_path / "cache", monkeypatch):
        made.models[NAME] = of_folder(resources.path("models", "demo-bert"), pytorch_model__bin=b"x" * 50_000)
        yield made


def weights(server: HubServer) -> bytes:
    return server.models[NAME].files["model.safetensors"]


def refused(work: Work[object]) -> str:
    with pytest.raises(ModelError) as caught:
        finished(work)
    assert caught.value.hint
    return str(caught.value)


def test_a_model_is_downloaded_with_progress_and_loaded_again_without_the_network(server: HubServer) -> None:
    work = load(Host(), LoadModel(NAME, device="cpu", offline=False))
    steps: list[Step] = []
    while True:
        try:
            said = next(work)
        except StopIteration as end:
            info, verdict = end.value
            break
        if isinstance(said, Step):
            steps.append(said)
    assert verdict.passed
    assert info.id == NAME
    loading = [step for step in steps if step.text.startswith("Downloading")]
    assert loading
    assert all(" / " in step.text and "MB" in step.text for step in loading)
    assert [step.done for step in loading] == sorted(step.done for step in loading)
    assert not server.gets("pytorch_model.bin"), "pickles are never fetched"
    server.asked.clear()
    again, _verdict = finished(load(Host(), LoadModel(NAME, device="cpu")))
    assert again.fingerprint == info.fingerprint
    assert server.asked == []


def test_the_blobs_are_those_that_the_hubs_own_library_makes(server: HubServer, tmp_path: Path) -> None:
    from huggingface_hub import snapshot_download

    ours = finished(get_model.get(NAME))
    theirs = Path(snapshot_download(NAME, cache_dir=tmp_path / "other", ignore_patterns=["*.bin"]))
    files = {path.name: path.read_bytes() for path in ours.iterdir()}
    assert files == {path.name: path.read_bytes() for path in theirs.iterdir() if path.name in files}
    blobs = {path.name for path in (model_cache.folder_of(NAME) / "blobs").iterdir()}
    assert blobs <= {path.name for path in (theirs.parents[1] / "blobs").iterdir()}


def test_stop_keeps_what_came_and_the_next_try_goes_on_with_it(server: HubServer) -> None:
    server.slowly = 0.01
    work = get_model.get(NAME)
    for said in work:
        if isinstance(said, Step) and said.total and said.done > said.total // 3:
            break
    work.close()
    server.slowly = 0.0
    (unfinished,) = finished(model_cache.read()).models
    assert unfinished.unfinished > 0
    assert not unfinished.loadable
    assert not model_cache.is_here(NAME, None)
    finished(get_model.get(NAME))
    first, second = server.gets("model.safetensors")
    assert (first, second.startswith("bytes=")) == ("", True)
    assert int(second.removeprefix("bytes=").rstrip("-")) >= len(weights(server)) // 4
    snapshot = model_cache.snapshot_of(NAME, None)
    assert snapshot is not None
    assert (snapshot / "model.safetensors").read_bytes() == weights(server)


def test_a_connection_that_breaks_is_taken_up_again(server: HubServer) -> None:
    server.break_after, server.times = 2_000_000, 2
    snapshot = finished(get_model.get(NAME))
    assert (snapshot / "model.safetensors").read_bytes() == weights(server)
    assert len(server.gets("model.safetensors")) == 3


def test_what_is_not_what_the_hub_says_is_thrown_away(server: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    right = server.models[NAME].about
    wrong = right(NAME)
    for one in wrong["siblings"]:
        if one["rfilename"] == "model.safetensors":
            one["lfs"]["sha256"] = "0" * 64
    monkeypatch.setattr(server.models[NAME], "about", lambda _name: wrong)
    assert "is not what the Hub says it is" in refused(get_model.get(NAME))
    assert not (model_cache.folder_of(NAME) / "blobs" / ("0" * 64)).exists()
    assert not model_cache.is_here(NAME, None)


def test_a_look_says_size_shape_licence_and_fit_and_fetches_no_weights(server: HubServer) -> None:
    found = finished(get_model.look(NAME, "cpu"))
    assert (found.id, found.revision, found.licence, found.gated) == (NAME, COMMIT, "mit", False)
    assert (found.family, found.layers, found.width) == ("bert", 4, 1536)
    assert (found.have, found.here, found.problem) == (0, False, "")
    assert found.size > len(weights(server))
    assert found.fit is not None
    assert found.fit.weights == found.parameters * 4
    assert found.fit.share < 1
    assert not server.gets("model.safetensors")
    finished(get_model.get(NAME))
    assert finished(get_model.look(NAME, "cpu")).here


@pytest.mark.parametrize(
    ("repository", "name", "said"),
    [
        (None, "kn/none", "The Hub has no model 'kn/none'"),
        (Repository({"config.json": b"{}"}), "kn/other@v9", "has no revision 'v9'"),
        (Repository({"config.json": b"{}", "pytorch_model.bin": b"x"}), "kn/other", "pickle files"),
        (Repository({"README.md": b"x"}), "kn/other", "has no config.json"),
        (Repository({"config.json": b"{}"}), "kn/other", "no weights in safetensors"),
    ],
)
def test_a_model_that_cannot_be_had_is_explained(
    server: HubServer, repository: Repository | None, name: str, said: str
) -> None:
    if repository is not None:
        server.models[name.split("@")[0]] = repository
    assert said in refused(get_model.get(name))


def test_a_gated_model_is_explained_with_what_to_do(server: HubServer) -> None:
    files = dict(server.models[NAME].files)
    server.models["kn/gated"] = Repository(files, gated=True, refuse="GatedRepo")
    found = finished(get_model.look("kn/gated"))
    assert found.gated
    assert found.size
    assert "lets only people in who have asked" in found.problem
    assert "HF_TOKEN" in found.hint
    assert "403" in refused(get_model.get("kn/gated"))


def test_the_token_goes_to_the_hub_alone(server: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_of-the-test")
    finished(get_model.get(NAME))
    tokens = {token for method, path, _range, token in server.asked if method == "GET" and "resolve" in path}
    assert tokens == {"Bearer hf_of-the-test"}


def test_no_network_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving() as made, online(made, tmp_path, monkeypatch):
        assert "the network is switched off" in refused(get_model.get(NAME, offline=True))
        monkeypatch.setenv("HF_HUB_OFFLINE", "1")
        assert "HF_HUB_OFFLINE forbids" in refused(get_model.get(NAME))
        assert made.asked == []
    monkeypatch.delenv("HF_HUB_OFFLINE")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)
    assert "cannot be reached" in refused(get_model.get(NAME))


@pytest.mark.parametrize("name", ["bert", "a/b/c", "../x", "a b/c"])
def test_there_is_no_search_by_other_words(name: str) -> None:
    assert "no id of a model" in refused(get_model.get(name))


def test_the_cache_is_listed_and_a_model_removed(server: HubServer) -> None:
    finished(get_model.get(NAME))
    found = finished(model_cache.read())
    (one,) = found.models
    assert (one.id, one.revisions, one.family, one.loadable) == (NAME, (COMMIT,), "bert", True)
    assert one.size >= len(weights(server))
    assert found.size == one.size
    assert found.free > 0
    assert "is loaded" in refused(model_cache.remove(NAME, in_use=NAME))
    assert "no model 'kn/else'" in refused(model_cache.remove("kn/else"))
    assert finished(model_cache.remove(NAME)).models == ()
    assert not model_cache.folder_of(NAME).exists()
    assert Path(found.folder).is_dir()


def test_a_name_never_leads_out_of_the_cache(server: HubServer, tmp_path: Path) -> None:
    (tmp_path / "precious").mkdir()
    for name in ("../precious", "..", ""):
        assert "no model" in refused(model_cache.remove(name))
    assert (tmp_path / "precious").is_dir()


def test_id_and_revision_are_told_apart() -> None:
    assert hub.split("owner/name@refs/pr/1") == ("owner/name", "refs/pr/1")
    assert hub.split("google-bert/bert-base-multilingual-cased") == ("google-bert/bert-base-multilingual-cased", None)
