"""Edits on disk: what any program loads says the same, a difference comes back, and nothing is ever half written."""

from __future__ import annotations

import errno
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from transformers import AutoModelForCausalLM, AutoModelForMaskedLM, AutoTokenizer

from engine.answers import answer
from engine.editing import save
from engine.editing.save import apply_difference, read_difference, save_difference, save_model
from engine.editing.stack import EditStack
from engine.editing.types import AnswerChange, Edit, EditError, edit_in, enhance, erase, suppress
from engine.editing.value_vectors import rewrite
from engine.families import family as record_of
from engine.fingerprint import fingerprint
from engine.model import LoadedModel, attach, load
from engine.targets import target
from engine.types import Neuron
from tests.engine.editing.making import fitted, same_bits, weights_of
from tests.engine.tiny import PROMPTS, build, finish, fresh, tokenizer_of

NEURONS = (Neuron(0, 3), Neuron(1, 2), Neuron(1, 7), Neuron(2, 11))
CHANGE = AnswerChange("en", "Paris", "Berlin", (9,), (12, 4))


def edits() -> list[Edit]:
    delta = np.random.default_rng(0).normal(size=(4, 16))
    return [
        suppress(NEURONS[:1], fact="uuid-1", note="first\nof all"),
        rewrite(NEURONS, [CHANGE], fact="uuid-2"),
        enhance(NEURONS[1:], 1.5),
        erase(NEURONS[3:]),
        fitted(NEURONS, delta, PROMPTS[0]),
    ]


def edited(family: str, **changes: Any) -> tuple[LoadedModel, EditStack]:
    loaded = fresh(family, dtype=torch.float32, **changes)
    stack = EditStack(loaded)
    lines = stack.extend(edits())
    stack.disable(lines[3].id)
    return loaded, stack


@pytest.mark.parametrize(
    ("family", "changes"), [("bert", {}), ("gpt2", {}), ("llama", {}), ("qwen2", {"tie_word_embeddings": True})]
)
def test_the_saved_model_says_the_same_in_any_program(family: str, changes: Any, tmp_path: Path) -> None:
    loaded, stack = edited(family, **changes)
    steps = list(save_model(loaded, stack, tmp_path / "edited"))
    assert steps
    loader = AutoModelForMaskedLM if record_of(family).kind == "masked" else AutoModelForCausalLM
    model = loader.from_pretrained(tmp_path / "edited")
    tokenizer = AutoTokenizer.from_pretrained(tmp_path / "edited")
    for prompt in PROMPTS:
        ids = torch.tensor([target(loaded, prompt).ids])
        with torch.no_grad():
            assert torch.equal(model.eval()(input_ids=ids).logits, loaded.own_logits(ids))
        text = prompt.text.replace("[Y]", "")
        assert tokenizer(text)["input_ids"] == loaded.tokenizer(text)["input_ids"]
    again: LoadedModel = finish(load(str(tmp_path / "edited"), device="cpu"))
    assert again.info.fingerprint == stack.fingerprint() != loaded.info.fingerprint
    assert [answer(again, prompt).ids for prompt in PROMPTS] == [answer(loaded, prompt).ids for prompt in PROMPTS]
    assert [path.name for path in tmp_path.iterdir()] == ["edited"]


def test_the_card_and_the_recipe_say_what_was_done(tmp_path: Path) -> None:
    loaded, stack = edited("bert")
    finish(save_model(loaded, stack, tmp_path / "edited"))
    card = (tmp_path / "edited" / "README.md").read_text(encoding="utf-8")
    for text in ("tiny-bert", "uuid-2", "first of all", "Paris → Berlin", "L2N11", loaded.info.fingerprint):
        assert text in card
    assert stack.fingerprint() in card
    assert "Replaced" not in card  # that edit is not in force
    recipe = json.loads((tmp_path / "edited" / "edits.json").read_text(encoding="utf-8"))
    assert [edit_in(each) for each in recipe["edits"]] == [line.edit for line in stack.lines if line.enabled]
    redone = fresh("bert", dtype=torch.float32)
    EditStack(redone).extend([edit_in(each) for each in recipe["edits"]])
    assert fingerprint(redone) == recipe["edited"] == stack.fingerprint()


def test_an_empty_folder_is_taken_and_nothing_else_is_written_over(tmp_path: Path) -> None:
    loaded, stack = edited("bert")
    original = tmp_path / "original"
    loaded.model.save_pretrained(original)
    before = {path.name: path.read_bytes() for path in original.iterdir()}
    (tmp_path / "empty").mkdir()
    assert finish(save_model(loaded, stack, tmp_path / "empty", original)) == tmp_path / "empty"
    (tmp_path / "link").symlink_to(original, target_is_directory=True)
    full = tmp_path / "empty"
    for folder, what in (
        (original, "never written over"),
        (original / "edited", "never written over"),
        (tmp_path / "link", "never written over"),
        (full, "not empty"),
        (original / "config.json", "never written over"),
        (tmp_path / "nowhere" / "edited", "no folder"),
    ):
        with pytest.raises(EditError, match=what):
            finish(save_model(loaded, stack, folder, original))
    with pytest.raises(EditError, match="never written over"):
        save_difference(loaded, stack, original / "edits.safetensors", original)
    with pytest.raises(EditError, match="is there already"):
        save_difference(loaded, stack, full / "model.safetensors", original)
    with pytest.raises(EditError, match=r"end in \.safetensors"):
        save_difference(loaded, stack, tmp_path / "edits.bin")
    assert {path.name: path.read_bytes() for path in original.iterdir()} == before


def test_the_cache_of_the_hub_is_never_written_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded, stack = edited("bert")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "hub"))
    (tmp_path / "hub").mkdir()
    with pytest.raises(EditError, match="cache"):
        finish(save_model(loaded, stack, tmp_path / "hub" / "edited"))


def test_nothing_to_save_and_foreign_edits_are_said(tmp_path: Path) -> None:
    loaded, stack = edited("bert")
    with pytest.raises(EditError, match="another loaded model"):
        finish(save_model(fresh("bert"), stack, tmp_path / "edited"))
    stack.clear()
    with pytest.raises(EditError, match="nothing to save"):
        finish(save_model(loaded, stack, tmp_path / "edited"))
    with pytest.raises(EditError, match="nothing to save"):
        save_difference(loaded, stack, tmp_path / "edits.safetensors")
    assert not list(tmp_path.iterdir())


FAULTS = (
    (OSError(errno.ENOSPC, "No space left on device"), "disk is full"),
    (SafetensorError("I/O error: No space left on device (os error 28)"), "disk is full"),
    (PermissionError(errno.EACCES, "denied"), "cannot be written"),
)


@pytest.mark.parametrize(("fault", "what"), FAULTS)
@pytest.mark.parametrize("where", ["model", "tokenizer"])
def test_a_full_disk_leaves_nothing(
    fault: Exception, what: str, where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded, stack = edited("bert")

    def broken(folder: Path, **_: Any) -> None:
        (Path(folder) / "half").write_text("half")
        raise fault

    tokenizer = tokenizer_of("bert")
    monkeypatch.setattr(loaded.model if where == "model" else tokenizer, "save_pretrained", broken)
    with pytest.raises(EditError, match=what):
        finish(save_model(loaded, stack, tmp_path / "edited"))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("fault", "what"), FAULTS)
def test_a_full_disk_leaves_no_difference(
    fault: Exception, what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded, stack = edited("bert")

    def broken(_tensors: Any, path: Path, **_: Any) -> None:
        Path(path).write_text("half")
        raise fault

    monkeypatch.setattr("safetensors.torch.save_file", broken)
    with pytest.raises(EditError, match=what):
        save_difference(loaded, stack, tmp_path / "edits.safetensors")
    assert not list(tmp_path.iterdir())


def test_a_disk_that_is_too_small_is_said_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded, stack = edited("bert")
    monkeypatch.setattr(save.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**6, 10**6, 100))
    with pytest.raises(EditError, match="disk is full"):
        finish(save_model(loaded, stack, tmp_path / "edited"))
    with pytest.raises(EditError, match="disk is full"):
        save_difference(loaded, stack, tmp_path / "edits.safetensors")
    assert not list(tmp_path.iterdir())


def test_a_stopped_save_leaves_nothing(tmp_path: Path) -> None:
    loaded, stack = edited("bert")
    for stop in (1, 2, 3):
        work = save_model(loaded, stack, tmp_path / "edited")
        for _ in range(stop):
            next(work)
        work.close()
        assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("family", ["bert", "gpt2", "llama"])
def test_a_difference_comes_back_on_a_clean_model(family: str, tmp_path: Path) -> None:
    loaded, stack = edited(family)
    file = save_difference(loaded, stack, tmp_path / "edits.safetensors")
    clean = fresh(family, dtype=torch.float32)
    other = EditStack(clean)
    lines = apply_difference(clean, other, file)
    assert [line.edit for line in lines] == [line.edit for line in stack.lines if line.enabled]
    assert same_bits(clean, weights_of(loaded))
    assert other.fingerprint() == stack.fingerprint() == read_difference(file).edited
    other.undo()
    assert other.verify_clean()
    with safe_open(file, framework="np") as opened:
        numbers = sum(opened.get_tensor(name).size for name in opened.keys())  # noqa: SIM118
    assert numbers == len(NEURONS) * (16 + 1)


def test_a_difference_of_another_model_is_refused(tmp_path: Path) -> None:
    loaded, stack = edited("bert")
    file = save_difference(loaded, stack, tmp_path / "edits.safetensors")
    for clean in (
        fresh("bert", dtype=torch.float32, seed=1),
        fresh("bert"),
        attach(build("bert", dtype=torch.float32).half(), tokenizer_of("bert"), "half"),
    ):
        other = EditStack(clean)
        with pytest.raises(EditError, match="another model"):
            apply_difference(clean, other, file)
        assert other.verify_clean()
    twin = fresh("bert", dtype=torch.float32)
    busy = EditStack(twin)
    busy.apply(suppress(NEURONS))
    with pytest.raises(EditError, match="edited already"):
        apply_difference(twin, busy, file)
    assert busy.edited == 1


def test_a_damaged_difference_is_refused(tmp_path: Path) -> None:
    loaded, stack = edited("bert")
    file = save_difference(loaded, stack, tmp_path / "edits.safetensors")
    with safe_open(file, framework="pt") as opened:
        metadata = opened.metadata()
        tensors = {name: opened.get_tensor(name) for name in opened.keys()}  # noqa: SIM118
    clean = fresh("bert", dtype=torch.float32)
    other = EditStack(clean)
    whole = file.read_bytes()
    bad = tmp_path / "bad.safetensors"

    def refused(what: str) -> None:
        with pytest.raises(EditError, match=what):
            apply_difference(clean, other, bad)
        assert other.verify_clean()
        assert not other.lines

    refused("no file")
    for content in (b"", b"x" * 40, whole[: len(whole) // 2]):
        bad.write_bytes(content)
        refused("damaged")
    save_file(tensors, bad, metadata={})
    refused("no edits")
    save_file(tensors, bad, metadata={**metadata, "recipe": metadata["recipe"][:-5]})
    refused("damaged")
    save_file(
        tensors, bad, metadata={**metadata, "recipe": metadata["recipe"].replace('"factor": 1.5', '"factor": 1.6')}
    )
    refused("damaged")
    changed = {name: tensor.clone() for name, tensor in tensors.items()}
    changed["layer.1.values"][3, 1] += 1e-3
    save_file(changed, bad, metadata=metadata)
    refused("damaged")
    fewer = {name: tensor for name, tensor in tensors.items() if not name.startswith("layer.0")}
    save_file(fewer, bad, metadata=metadata)
    refused("damaged")
    save_file({**tensors, "stranger": torch.zeros(1)}, bad, metadata=metadata)
    refused("damaged")
