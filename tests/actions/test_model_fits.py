"""Whether models fit, told offline: parameters from the headers in the cache, and from the table of short names."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from transformers import AutoModelForCausalLM, AutoModelForMaskedLM, BertConfig, BloomConfig, GPT2Config
from transformers import XLMRobertaConfig as XlmConfig

from engine import fit
from engine.types import Step, Work, finished
from engine.weight_files import parameters_in
from kn_studio import resources
from kn_studio.actions import get_model, model_cache, model_fits, system
from kn_studio.actions.model_fits import Place, place_of
from kn_studio.app_state import AppState
from kn_studio.model_aliases import ALIASES
from kn_studio.model_changes import RESULTS
from kn_studio.model_intents import ReadCache, RemoveCached
from kn_studio.model_state import Cache
from kn_studio.system_state import Gpu
from kn_studio.viewmodels.model_hub import side
from tests.actions.hub_server import HubServer, of_folder, online, serving

NAME = "kn/tiny"
GB = 10**9
CARD = Gpu("A card", 20 * GB, 24 * GB)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    with serving() as made, online(made, tmp_path / "cache", monkeypatch):
        made.models[NAME] = of_folder(resources.path("models", "demo-bert"))
        yield made


def no_cards() -> Work[tuple[Gpu, ...]]:
    yield Step(0, 0)
    return ()


def test_a_cached_model_and_all_short_names_are_metered_without_the_network(
    server: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    finished(get_model.get(NAME))
    server.asked.clear()
    monkeypatch.setattr(system, "cards", no_cards)
    monkeypatch.setattr(system, "memory", lambda: (4 * GB, 8 * GB))
    cache = finished(model_fits.read())
    assert server.asked == []
    assert set(cache.fits) == {NAME, *(one.id for one in ALIASES)}
    (model,) = cache.models
    assert model.parameters == parameters_in(resources.path("models", "demo-bert")) > 1_000_000
    found = cache.fits[NAME]
    assert (found.weights, found.free, found.device, found.dtype) == (4 * model.parameters, 4 * GB, "cpu", "float32")
    state = RESULTS[ReadCache](AppState(), ReadCache(), cache)
    shown = side(replace(AppState(), **state), 0.0)
    assert {line.title: line.meter.token for line in shown.aliases if line.meter} == {
        "m-BERT": "good", "XLM-R": "good", "mGPT": "bad", "BLOOM": "good",
    }  # fmt: skip
    assert shown.cached[0].meter is not None
    assert "4.00 GB free on CPU" in shown.cached[0].meter.words
    half = finished(model_fits.read("cpu", "bfloat16"))
    assert half.fits[NAME].weights == 2 * model.parameters
    assert half.fits["ai-forever/mGPT"].share < 1, "half the size fits"
    assert finished(model_fits.read("cuda:9")).fits == {}
    assert finished(model_fits.read("cpu", "none")).fits == {}
    left = finished(model_cache.remove(NAME))
    after = RESULTS[RemoveCached](replace(AppState(), **state), RemoveCached(NAME), left)["models"].cache
    assert after.fits == cache.fits


def test_it_is_what_the_look_at_the_hub_would_say(server: HubServer) -> None:
    finished(get_model.get(NAME))
    theirs = finished(get_model.look(NAME, "cpu", "float32")).fit
    mine = finished(model_fits.read("cpu", "float32")).fits[NAME]
    assert theirs is not None
    assert (mine.device, mine.dtype) == (theirs.device, theirs.dtype)
    # The server says nothing of parameters, so that the look reckons them by the size of the files.
    assert mine.weights == pytest.approx(theirs.weights, rel=0.01)
    assert mine.batch == pytest.approx(theirs.batch, rel=0.1), "memory comes and goes between the two"


def test_half_a_download_has_no_meter(server: HubServer) -> None:
    finished(get_model.get(NAME))
    snapshot = model_cache.snapshot_of(NAME, None)
    assert snapshot is not None
    (snapshot / "model.safetensors").unlink()
    (snapshot / "pytorch_model.bin").write_bytes(b"x")
    cache = finished(model_fits.read("cpu"))
    (model,) = cache.models
    assert (model.loadable, model.parameters, model.pickled) == (False, 0, True)
    assert NAME not in cache.fits
    (line,) = side(AppState(models=replace(AppState().models, cache=cache)), 0.0).cached
    assert line.meter is None
    assert f"kn-studio models convert {NAME}" in line.why_not


@pytest.mark.parametrize(
    ("device", "cards", "place"),
    [
        ("auto", (), Place("cpu", 4 * GB)),
        ("cpu", (CARD,), Place("cpu", 4 * GB)),
        ("auto", (CARD,), Place("cuda", 20 * GB)),
        ("cuda:1", (CARD, replace(CARD, free=GB)), Place("cuda:1", GB)),
        ("cuda:1", (CARD,), None),
        ("cuda:0,cuda:1", (CARD, CARD), Place("cuda:0", 20 * GB)),
        ("spread", (CARD, CARD), Place("cuda:0", 34 * GB)),
        ("spread", (), None),
        ("mps", (Gpu("Apple GPU"),), Place("mps", 4 * GB)),
        ("mps", (), None),
        ("auto", (Gpu("Apple GPU"),), Place("cpu", 4 * GB)),
        ("cuda:x", (CARD,), None),
        ("nonsense", (CARD,), None),
    ],
)
def test_the_place_is_the_one_that_would_be_loaded_on(
    monkeypatch: pytest.MonkeyPatch, device: str, cards: tuple[Gpu, ...], place: Place | None
) -> None:
    monkeypatch.setattr(model_fits, "_may_use_cards", lambda: True)
    assert place_of(device, cards, 4 * GB) == place


def test_a_card_that_this_torch_cannot_use_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "torch")
    monkeypatch.setattr(model_fits, "version", lambda _name: "2.9.0+cpu")
    assert place_of("auto", (CARD,), 4 * GB) == Place("cpu", 4 * GB)
    monkeypatch.setattr(model_fits, "version", lambda _name: "2.9.0")
    assert place_of("auto", (CARD,), 4 * GB) == Place("cuda", 20 * GB)


@pytest.mark.parametrize(
    ("alias", "config"),
    [
        ("m-BERT", BertConfig(vocab_size=119_547)),
        ("XLM-R", XlmConfig(vocab_size=250_002, max_position_embeddings=514, type_vocab_size=1)),
        ("mGPT", GPT2Config(vocab_size=100_000, n_positions=2048, n_embd=2048, n_layer=24, n_head=16)),
        ("BLOOM", BloomConfig(vocab_size=250_880, hidden_size=1024, n_layer=24, n_head=16)),
    ],
)
def test_the_table_of_short_names_has_the_shapes_of_the_models(alias: str, config: object) -> None:
    import torch

    one = next(each for each in ALIASES if each.alias == alias)
    loader = AutoModelForMaskedLM if alias in ("m-BERT", "XLM-R") else AutoModelForCausalLM
    with torch.device("meta"):
        model = loader.from_config(config)
    assert sum(parameter.numel() for parameter in model.parameters()) == one.parameters
    shape = fit.shape_of(model.config.to_dict())
    assert shape == fit.Shape(one.layers, one.width, one.hidden, one.heads, one.vocabulary)


def test_nothing_is_said_before_anybody_asked() -> None:
    assert all(line.meter is None for line in side(AppState(), 0.0).aliases)
    assert Cache("/cache").fits == {}
