"""Hooks read and write where they say, and come off on every way out."""

from __future__ import annotations

import pytest
import torch

from engine.hooks import Sites, count_hooks, read, read_stream, start_at, write
from engine.targets import target
from tests.engine.naive import activation
from tests.engine.tiny import NAMES, PROMPTS, tiny

everywhere = pytest.mark.parametrize("name", NAMES)


@everywhere
def test_read_gives_the_inputs_of_every_down_projection_at_the_sites(name: str) -> None:
    loaded = tiny(name)
    asked = target(loaded, PROMPTS[1])
    ids = torch.tensor([asked.ids, asked.ids])
    # In an encoder-decoder, places are counted in the decoder, which holds no more than start, sentinel and answer.
    one, other = ([0, 1], [2]) if loaded.family.encoder else ([1, 4], [2])
    with torch.no_grad(), read(loaded, Sites.of([one, other], loaded.device)) as found:
        loaded.hidden(ids)
    assert sorted(found) == list(range(loaded.info.layers))
    for layer, values in found.items():
        expected = torch.stack([activation(loaded, asked.ids, layer, place) for place in (*one, *other)])
        torch.testing.assert_close(values, expected, rtol=1e-8, atol=1e-10)
    assert count_hooks(loaded) == 0


@everywhere
def test_write_changes_only_its_sites(name: str) -> None:
    loaded = tiny(name)
    ids = torch.tensor([target(loaded, PROMPTS[1]).ids] * 2)
    with torch.no_grad():
        tokens = loaded.hidden(ids).shape[1]
    everywhere_ = Sites.of([range(tokens)] * 2, loaded.device)
    with torch.no_grad(), read(loaded, everywhere_) as plain:
        loaded.hidden(ids)
    with (
        torch.no_grad(),
        write(loaded, Sites.of([[], [2]], loaded.device), {1: lambda values: values + 1}),
        read(loaded, everywhere_) as changed,
    ):
        loaded.hidden(ids)
    difference = (changed[1] - plain[1]).view(2, tokens, -1)
    assert (difference[1, 2] == 1).all() or torch.allclose(difference[1, 2], torch.ones_like(difference[1, 2]))
    difference[1, 2] = 0
    assert difference.abs().max() < 1e-12
    assert (changed[0] - plain[0]).abs().max() < 1e-12
    assert (changed[2] - plain[2]).abs().max() > 0


@everywhere
def test_starting_at_a_layer_gives_the_whole_models_logits(name: str) -> None:
    loaded = tiny(name)
    asked = target(loaded, PROMPTS[1])
    sites = Sites.of([[asked.positions[0]]] * 3, loaded.device)
    ids = torch.tensor([asked.ids] * 3)
    with torch.no_grad(), read_stream(loaded) as stream:
        whole = loaded.logits(ids, sites)
    entered: list[int] = []
    handles = [
        loaded.downs[layer].register_forward_hook(lambda *_, layer=layer: entered.append(layer))
        for layer in range(loaded.info.layers)
    ]
    try:
        for layer in range(loaded.info.layers):
            entered.clear()
            first = layer if loaded.family.shortcut else 0
            with torch.no_grad(), start_at(loaded, layer, stream.get(layer - 1)):
                torch.testing.assert_close(loaded.logits(ids, sites), whole, rtol=1e-6, atol=1e-9)
                assert (count_hooks(loaded) > 0) == (first > 0)
            assert entered == list(range(first, loaded.info.layers))
            assert count_hooks(loaded) == 0
    finally:
        for handle in handles:
            handle.remove()


@everywhere
def test_all_hooks_come_off_after_an_exception(name: str) -> None:
    loaded = tiny(name)
    sites = Sites.of([[0]], loaded.device)
    stream = torch.zeros(1, 4, 16, dtype=torch.float64)

    def fail_inside() -> None:
        with (
            read(loaded, sites),
            read_stream(loaded),
            write(loaded, sites, {0: lambda values: values, 1: lambda values: values}),
            start_at(loaded, 2, stream),
        ):
            assert count_hooks(loaded) > 0
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_inside()
    assert count_hooks(loaded) == 0
    assert not any("forward" in module.__dict__ for module in loaded.model.modules())
