"""Weights that are pickle files, written anew as safetensors: the same model, nothing run, nothing left behind."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from engine.convert import convert
from engine.errors import DataError, KnownError, ModelError
from engine.types import finished
from engine.weight_files import parameters_in, pickles_in
from tests.engine.test_model import loaded_from, saved


def pickled(folder: Path, shards: int = 1) -> dict[str, torch.Tensor]:
    """Turn a saved model's weights into what torch writes, in so many files; the weights, tied ones twice."""
    weights = load_file(folder / "model.safetensors")
    weights["cls.predictions.decoder.weight"] = weights["bert.embeddings.word_embeddings.weight"]
    (folder / "model.safetensors").unlink()
    names = list(weights)
    if shards == 1:
        torch.save(weights, folder / "pytorch_model.bin")
        return weights
    found: dict[str, str] = {}
    for number in range(shards):
        name = f"pytorch_model-{number + 1:05d}-of-{shards:05d}.bin"
        part = {key: weights[key] for key in names[number::shards]}
        torch.save(part, folder / name)
        found |= dict.fromkeys(part, name)
    (folder / "pytorch_model.bin.index.json").write_text(json.dumps({"weight_map": found}), encoding="utf-8")
    return weights


def refused(folder: Path, into: Path, kind: type[KnownError] = ModelError) -> str:
    with pytest.raises(kind) as caught:
        finished(convert(folder, into))
    assert caught.value.hint
    assert not list(into.parent.glob(f".{into.name}*")), "nothing is left behind"
    return str(caught.value)


@pytest.mark.parametrize("shards", [1, 3])
def test_the_model_is_the_same_one(tmp_path: Path, shards: int) -> None:
    folder = saved("bert", tmp_path / "m")
    before = loaded_from(folder).info.fingerprint
    weights = pickled(folder, shards)
    (folder / "modeling.py").write_text("raise SystemExit", encoding="utf-8")
    with pytest.raises(ModelError, match="kn-studio models convert"):
        loaded_from(folder)
    made = finished(convert(folder, tmp_path / "new"))
    assert loaded_from(made).info.fingerprint == before
    assert len(list(made.glob("*.safetensors"))) == shards
    assert not pickles_in(made)
    assert not list(made.glob("*.py")), "code is not taken along"
    assert parameters_in(made) == sum(tensor.numel() for tensor in weights.values())
    assert not list(tmp_path.glob(".new*"))


class Trap:
    """What makes a file of weights dangerous: asked how it is to be built, it names a function to be called."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return Path.touch, (self.path,)


def test_a_file_that_would_run_something_runs_nothing(tmp_path: Path) -> None:
    folder = saved("bert", tmp_path / "m")
    (folder / "model.safetensors").unlink()
    sprung = tmp_path / "sprung"
    torch.save({"weight": Trap(sprung)}, folder / "pytorch_model.bin")
    assert zipfile.is_zipfile(folder / "pytorch_model.bin")
    assert "more than weights" in refused(folder, tmp_path / "new")
    assert not sprung.exists()
    assert not (tmp_path / "new").exists()


def test_what_cannot_be_converted_is_said(tmp_path: Path) -> None:
    folder = saved("bert", tmp_path / "m")
    assert "has safetensors" in refused(folder, tmp_path / "new")
    (folder / "model.safetensors").unlink()
    assert "neither pytorch_model.bin" in refused(folder, tmp_path / "new")
    torch.save([torch.zeros(2)], folder / "pytorch_model.bin")
    assert "tensors by name" in refused(folder, tmp_path / "new")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thing").write_text("x", encoding="utf-8")
    assert "there already" in refused(folder, tmp_path / "full", DataError)
    assert (tmp_path / "full" / "thing").is_file()
    lacking = saved("bert", tmp_path / "lacking")
    pickled(lacking, 2)
    (lacking / "pytorch_model-00002-of-00002.bin").unlink()
    assert "lacks pytorch_model-00002" in refused(lacking, tmp_path / "new")
