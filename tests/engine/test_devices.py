"""Models whose layers lie on several devices: pretended ones, since a processor is all that tests can count on."""

from __future__ import annotations

from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine import device, intervention, source, spread
from engine.device import SPREAD, device_names, resolve_device
from engine.errors import ModelError, OutOfMemoryError
from engine.hooks import Sites, count_hooks, replaced, write
from engine.methods import method
from engine.model import LoadedModel, attach, load
from engine.targets import target
from engine.types import Neuron
from engine.vocabulary import direct_logits
from tests.engine.pretended import AWAY, HOME, TwoDevices, follow, lay
from tests.engine.tiny import NAMES, PROMPTS, build, finish, tiny, tokenizer_of

everywhere = pytest.mark.parametrize("name", NAMES)
NEURONS = [Neuron(0, 3), Neuron(1, 5), Neuron(2, 7)]


def laid_out(name: str) -> Any:
    """A fresh tiny model: embeddings and the first layer at home, all other layers, final norm and head away."""
    model = build(name)
    record = tiny(name).family
    lay(model, HOME)
    layers = tuple(model.get_submodule(record.layers))
    head = model.get_submodule(record.unembedding)
    away = [*layers[1:], *([model.get_submodule(record.norm)] if record.norm else [])]
    for part in away + ([head] if head.weight is not model.get_input_embeddings().weight else []):
        lay(part, AWAY)
    follow(model, {layer: AWAY if number else HOME for number, layer in enumerate(layers)})
    return model


def attached(model: Any, name: str) -> LoadedModel:
    assert spread.settled(model, HOME)
    assert spread.places(model) == "cpu:0+cpu:1"
    loaded = attach(model, tokenizer_of(name), "spread")
    assert loaded.device == HOME
    return replace(loaded, blocks=None)


@everywhere
def test_a_model_on_two_devices_gives_the_numbers_of_one_on_one(name: str) -> None:
    model, whole = laid_out(name), replace(tiny(name), blocks=None)
    keys = ("amig", "gradient_x_activation", "activation")
    with TwoDevices():
        loaded = attached(model, name)
        scores = [finish(method(key).score(loaded, PROMPTS[0], method(key).Params())) for key in keys]
        effect = finish(intervention.effect(loaded, PROMPTS[:2], NEURONS))
        pushes = [direct_logits(loaded, neuron).numpy() for neuron in NEURONS]
    assert count_hooks(loaded) == 0
    for key, found in zip(keys, scores, strict=True):
        expected = finish(method(key).score(whole, PROMPTS[0], method(key).Params()))
        np.testing.assert_allclose(found.values, expected.values, rtol=0, atol=1e-12)
        np.testing.assert_allclose(found.activations, expected.activations, rtol=0, atol=1e-12)
    for neuron, push in zip(NEURONS, pushes, strict=True):
        np.testing.assert_allclose(push, direct_logits(whole, neuron).numpy(), rtol=0, atol=1e-12)
    expected_effect = finish(intervention.effect(whole, PROMPTS[:2], NEURONS))
    assert effect.suppress.after == pytest.approx(expected_effect.suppress.after, rel=1e-9)
    assert effect.enhance.matched_after_mean == pytest.approx(expected_effect.enhance.matched_after_mean, rel=1e-9)


def test_the_pretended_devices_do_not_mix() -> None:
    with TwoDevices():
        here, there = torch.ones(2, device=HOME), torch.ones(2, device=AWAY)
        with pytest.raises(RuntimeError, match="two devices"):
            here + there
        with pytest.raises(RuntimeError, match="two devices"):
            here[torch.zeros(1, dtype=torch.long, device=AWAY)]
        with pytest.raises(RuntimeError, match="two devices"):
            here + torch.ones(2)
        assert (here + there.to(HOME)).device == HOME
        assert (there * 2).device == AWAY


def test_what_is_read_and_written_is_moved_between_sites_and_layer() -> None:
    model = laid_out("gpt2")
    with TwoDevices():
        loaded = attached(model, "gpt2")
        asked = target(loaded, PROMPTS[0])
        ids = torch.tensor([asked.ids], device=HOME)
        sites = Sites.of([asked.positions], HOME)
        seen: list[torch.device] = []

        def change(values: torch.Tensor) -> torch.Tensor:
            seen.append(values.device)
            return values * torch.zeros_like(values)

        with torch.no_grad(), write(loaded, sites, {0: change, 2: change}):
            logits = loaded.logits(ids, sites)
        assert seen == [HOME, HOME]
        assert logits.device == HOME


def test_a_replaced_forward_comes_back() -> None:
    module = torch.nn.Linear(2, 2)
    with replaced(module, lambda *_: 1):
        assert module(torch.ones(2)) == 1
    assert "forward" not in module.__dict__
    own = lambda *_: 2  # noqa: E731
    module.__dict__["forward"] = own
    with replaced(module, lambda *_: 1), replaced(module, lambda *_: 3):
        assert module(torch.ones(2)) == 3
    assert module.__dict__["forward"] is own


def test_spreading_needs_gpus_and_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(ModelError, match="no GPU to spread"):
        resolve_device(SPREAD)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(device, "find_spec", lambda _name: None)
    with pytest.raises(ModelError, match="accelerate is needed") as caught:
        resolve_device(SPREAD)
    assert "Install accelerate" in caught.value.hint
    monkeypatch.setattr(device, "find_spec", lambda _name: object())
    assert resolve_device(SPREAD) == torch.device("cuda", 0)
    with pytest.raises(ModelError, match="leaves none to help"):
        device_names("spread,cpu")


def test_a_model_is_spread_over_gpus_alone_and_leaves_them_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(spread, "free_memory", lambda place: {0: 1000, 1: 2000}[place.index])
    first = torch.device("cuda", 0)
    assert spread.options(first) == {"device_map": "auto", "max_memory": {0: 850, 1: 1700}}
    assert spread.room(first) == 2550


def saved(folder: Path) -> Path:
    build("gpt2").save_pretrained(folder)
    tokenizer_of("gpt2").save_pretrained(folder)
    return folder


class _Loader:
    """Stands for the class of transformers that loads; keeps what it was told."""

    def __init__(self, model: Any) -> None:
        self.model, self.told = model, {}  # type: ignore[var-annotated]

    def from_pretrained(self, _folder: Path, **told: Any) -> tuple[Any, dict[str, Any]]:
        self.told = told
        if isinstance(self.model, Exception):
            raise self.model
        return self.model, {"missing_keys": []}


def test_open_folder_asks_for_the_spread_and_moves_nothing_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loader = _Loader(build("gpt2"))
    monkeypatch.setattr(source, "_loader", lambda _record: loader)
    monkeypatch.setattr(loader.model, "to", None)
    cpu = torch.device("cpu")
    model, _ = source.open_folder(saved(tmp_path / "m"), cpu, torch.float32, spread=True)
    assert model is loader.model
    assert loader.told["device_map"] == "auto"
    monkeypatch.undo()
    loader = _Loader(build("gpt2"))
    monkeypatch.setattr(source, "_loader", lambda _record: loader)
    source.open_folder(tmp_path / "m", cpu, torch.float32)
    assert "device_map" not in loader.told


@pytest.mark.parametrize(
    "found",
    [
        torch.OutOfMemoryError("full"),
        ValueError("Please provide an `offload_folder`"),
        torch.nn.Linear(2, 2, device="meta"),
    ],
)
def test_a_model_that_the_gpus_do_not_hold_is_too_large(
    found: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "_loader", lambda _record: _Loader(found))
    with pytest.raises(OutOfMemoryError, match="too large"):
        source.open_folder(saved(tmp_path / "m"), torch.device("cpu"), torch.float32, spread=True)


def test_the_fast_path_serves_a_spread_model_only_where_one_device_holds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.device._spread_device", lambda: torch.device("cpu"))
    loader = _Loader(build("gpt2"))
    monkeypatch.setattr(source, "_loader", lambda _record: loader)
    folder = str(saved(tmp_path / "m"))
    assert finish(load(folder, device=SPREAD)).info.fast
    monkeypatch.setattr("engine.model.places", lambda _model: "cuda:0+cuda:1")
    loaded = finish(load(folder, device=SPREAD))
    assert (loaded.info.device, loaded.info.fast, loaded.blocks) == ("cuda:0+cuda:1", False, None)


@pytest.mark.skipif(find_spec("accelerate") is None, reason="the optional package accelerate is not installed")
@everywhere
def test_the_hooks_of_accelerate_stay_and_change_nothing(name: str) -> None:
    from accelerate import dispatch_model

    model = build(name)
    parts = {path: "cpu" for path, _ in model.named_children()}
    dispatch_model(model, device_map=parts, main_device="cpu", force_hooks=True)
    before = sum("forward" in part.__dict__ for part in model.modules())
    loaded = replace(attach(model, tokenizer_of(name), "dispatched"), blocks=None)
    found = finish(method("amig").score(loaded, PROMPTS[0], method("amig").Params()))
    expected = finish(method("amig").score(tiny(name), PROMPTS[0], method("amig").Params()))
    np.testing.assert_allclose(found.values, expected.values, rtol=0, atol=1e-8)
    assert sum("forward" in part.__dict__ for part in model.modules()) == before > 0
