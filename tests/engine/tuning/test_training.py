"""Training chosen neurons: the same as ordinary training of their tensors; nothing else moves, nothing stays behind."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
import torch

from engine.fingerprint import fingerprint
from engine.hooks import count_hooks
from engine.model import LoadedModel
from engine.targets import Target, target
from engine.tuning.free import Free
from engine.tuning.parts import every_neuron, every_parameter, neuron_parts, size_of
from engine.tuning.training import Curve, TrainSettings, read, train
from engine.types import Neuron, Prompt
from tests.engine.naive import answered
from tests.engine.tiny import HIDDEN, LAYERS, NAMES, finish, tiny

SETTINGS = TrainSettings(3, 0.05)
PROMPTS = (
    Prompt("The capital of France is [Y].", "Berlin", "en"),
    Prompt("The mother tongue of Macron is [Y].", "Paris", "en"),
)


def targets(loaded: LoadedModel) -> tuple[Target, ...]:
    return tuple(target(loaded, prompt) for prompt in PROMPTS)


def trained(loaded: LoadedModel, free: Free, settings: TrainSettings = SETTINGS) -> Curve:
    curve: Curve = finish(train(loaded, free, targets(loaded), settings))
    return curve


def tensors(model: Any) -> dict[str, torch.Tensor]:
    """Every tensor under every name that it has, tied ones twice; copies."""
    found = {**dict(model.named_parameters(remove_duplicate=False)), **dict(model.named_buffers())}
    return {name: tensor.detach().clone() for name, tensor in found.items()}


@pytest.mark.parametrize("family", NAMES)
def test_only_the_neurons_numbers_move_in_every_family(family: str) -> None:
    loaded = tiny(family)
    width = loaded.info.width
    neurons = (Neuron(0, 1), Neuron(LAYERS - 1, 0), Neuron(LAYERS - 1, 5))
    before = tensors(loaded.model)
    free = Free(neuron_parts(loaded, neurons))
    trained(loaded, free)
    with free.in_force():
        after = tensors(loaded.model)
    moved = 0
    for name, old in before.items():
        changed = (after[name] != old).nonzero()
        if not len(changed):
            continue
        moved += len(changed)
        layer = next(int(part) for part in name.split(".") if part.isdecimal())
        wanted = {neuron.index for neuron in neurons if neuron.layer == layer}
        along = next(dim for dim, size in enumerate(old.shape) if size in (width, 2 * width))
        assert {int(place) % width for place in changed[:, along]} == wanted, name
    assert moved == size_of(free.parts)
    assert all(torch.equal(old, now) for old, now in zip(before.values(), tensors(loaded.model).values(), strict=True))
    assert not any(parameter.requires_grad for parameter in loaded.model.parameters())


@pytest.mark.parametrize(
    ("family", "paths"),
    [
        ("bert", ("intermediate.dense.weight", "intermediate.dense.bias", "output.dense.weight")),
        ("gpt2", ("mlp.c_fc.weight", "mlp.c_fc.bias", "mlp.c_proj.weight")),
        ("llama", ("mlp.gate_proj.weight", "mlp.up_proj.weight", "mlp.down_proj.weight")),
        ("phi3", ("mlp.gate_up_proj.weight", "mlp.down_proj.weight")),
    ],
)
@pytest.mark.parametrize("few", [False, True])
def test_it_is_ordinary_training_of_those_tensors(family: str, paths: Sequence[str], few: bool) -> None:
    loaded = tiny(family)
    width = loaded.info.width
    chosen = [0, 3] if few else list(range(width))
    free = Free(neuron_parts(loaded, [Neuron(1, index) for index in chosen]))
    trained(loaded, free)
    with free.in_force():
        found = [_tensor(loaded.layers[1], path).detach().clone() for path in paths]

    model = copy.deepcopy(loaded.model)
    layer = model.get_submodule(f"{loaded.family.layers}.1")
    own = [_tensor(layer, path).requires_grad_() for path in paths]
    adam = torch.optim.Adam(own, lr=SETTINGS.rate)
    for _ in range(SETTINGS.steps):
        adam.zero_grad()
        for asked in targets(loaded):
            logs = answered(model, asked.ids).logits[0].log_softmax(-1)
            pairs = zip(asked.positions, asked.answer_ids, strict=True)
            said = torch.stack([logs[place, token] for place, token in pairs])
            (-said.mean() / len(PROMPTS)).backward()
        for parameter in own:
            # A masked gradient leaves Adam at rest where it is zero, as long as nothing else moves there.
            assert parameter.grad is not None
            along = next(dim for dim, size in enumerate(parameter.shape) if size in (width, 2 * width))
            for place in range(parameter.shape[along]):
                if place % width not in chosen:
                    parameter.grad.select(along, place).zero_()
        adam.step()
    for path, mine, ordinary in zip(paths, found, own, strict=True):
        torch.testing.assert_close(mine, ordinary.detach(), rtol=0, atol=1e-9, msg=path)


def _tensor(layer: torch.nn.Module, path: str) -> torch.Tensor:
    module, _, name = path.rpartition(".")
    tensor: torch.Tensor = getattr(layer.get_submodule(module), name)
    return tensor


def test_training_teaches() -> None:
    loaded = tiny("gpt2")
    free = Free(every_neuron(loaded))
    curve = trained(loaded, free, TrainSettings(30, 0.05))
    said = finish(read(loaded, targets(loaded), free))
    assert (said.ranks == 1).all()
    np.testing.assert_array_equal(curve.log_probabilities[-1], said.log_probabilities)
    np.testing.assert_array_equal(curve.log_probabilities[0], finish(read(loaded, targets(loaded))).log_probabilities)
    assert curve.log_probabilities.shape == (31, 2)
    assert curve.finished


def test_the_same_training_gives_the_same_bytes() -> None:
    loaded = tiny("bert")
    frees = [Free(every_parameter(loaded)) for _ in range(2)]
    curves = [trained(loaded, free) for free in frees]
    assert curves[0].log_probabilities.tobytes() == curves[1].log_probabilities.tobytes()
    assert all(torch.equal(one, other) for one, other in zip(frees[0].values, frees[1].values, strict=True))


@pytest.mark.parametrize("stop", range(1, 9))
def test_wherever_it_is_stopped_the_model_is_as_it_was(stop: int) -> None:
    loaded = tiny("bert")
    work = train(loaded, Free(every_parameter(loaded)), targets(loaded), SETTINGS)
    for _ in range(stop):
        next(work)
        assert fingerprint(loaded) == loaded.info.fingerprint
        assert count_hooks(loaded) == 0
        assert torch.is_grad_enabled()
    work.close()
    assert fingerprint(loaded) == loaded.info.fingerprint


def test_a_fault_in_the_middle_leaves_the_model_as_it_was() -> None:
    loaded = tiny("gpt2")
    calls = 0

    def fail(*_: Any) -> None:
        nonlocal calls
        calls += 1
        if calls == 4:
            raise ValueError("a fault")

    handle = loaded.layers[-1].register_forward_hook(fail)
    try:
        with pytest.raises(ValueError, match="a fault"):
            trained(loaded, Free(every_parameter(loaded)))
    finally:
        handle.remove()
    assert fingerprint(loaded) == loaded.info.fingerprint
    assert all(isinstance(each, torch.nn.Parameter) for each in loaded.model.parameters())


def test_a_loss_that_is_no_number_ends_it_and_ranks_last() -> None:
    loaded = tiny("gpt2")
    curve = trained(loaded, Free(every_parameter(loaded)), TrainSettings(3, 1e200))
    assert not curve.finished
    assert len(curve.ranks) == 4
    assert np.isnan(curve.log_probabilities[-1]).all()
    assert (curve.ranks[-1] == loaded.model.config.vocab_size).all()


def test_as_many_neurons_are_as_many_parameters() -> None:
    loaded = tiny("bert")
    one = size_of(neuron_parts(loaded, [Neuron(0, 3)]))
    assert one == 2 * HIDDEN + 1
    assert size_of(neuron_parts(loaded, [Neuron(0, 3), Neuron(2, 1), Neuron(0, 3)])) == 2 * one
    assert size_of(every_neuron(loaded)) == LAYERS * loaded.info.width * one
    assert size_of(every_parameter(loaded)) == loaded.info.parameters


def test_a_tied_matrix_is_trained_once_and_in_force_everywhere() -> None:
    loaded = tiny("gpt2")
    free = Free(every_parameter(loaded))
    trained(loaded, free)
    before = loaded.model.lm_head.weight
    with free.in_force():
        assert not torch.equal(loaded.model.lm_head.weight, before)
        assert loaded.model.lm_head.weight is loaded.model.transformer.wte.weight
    assert loaded.model.lm_head.weight is loaded.model.transformer.wte.weight
