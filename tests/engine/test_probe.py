"""Models of families without a record: found by structure, proven, corrected by a mapping, or refused with a reason."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import torch
from transformers import CONFIG_MAPPING, AutoModelForCausalLM, AutoModelForMaskedLM

from engine.errors import ModelError
from engine.families import FAMILIES, Family, family, is_known
from engine.fingerprint import fingerprint
from engine.hooks import Sites, count_hooks, read
from engine.intervention import scaled
from engine.methods import method
from engine.model import LoadedModel, attach, load, self_test
from engine.paths import quadrature
from engine.probe import from_json, propose, to_json
from engine.targets import blank_id, target
from engine.types import Neuron
from tests.engine import naive
from tests.engine.tiny import HIDDEN, LAYERS, PROMPTS, WIDTH, build, fill, finish, tokenizer_of

if TYPE_CHECKING:
    from pathlib import Path

_SIZES = {
    "hidden_size": HIDDEN, "num_hidden_layers": LAYERS, "num_attention_heads": 2, "intermediate_size": WIDTH,
    "max_position_embeddings": 66, "pad_token_id": 1,
}  # fmt: skip
_GPT = {"n_embd": HIDDEN, "n_layer": LAYERS, "n_head": 2, "n_inner": WIDTH, "n_positions": 64}

# Kind of model: the known family whose tokenizer it borrows, its sizes, and the path of its down-projections.
UNKNOWN: dict[str, tuple[str, dict[str, Any], str]] = {
    "electra": ("bert", {**_SIZES, "embedding_size": 8}, "electra.encoder.layer.{layer}.output.dense"),
    "camembert": ("xlm-roberta", _SIZES, "roberta.encoder.layer.{layer}.output.dense"),
    "mpnet": ("bert", _SIZES, "mpnet.encoder.layer.{layer}.output.dense"),
    "deberta-v2": ("bert", {**_SIZES, "relative_attention": True}, "deberta.encoder.layer.{layer}.output.dense"),
    "gptj": ("gpt2", {**_GPT, "rotary_dim": 4}, "transformer.h.{layer}.mlp.fc_out"),
    "falcon": (
        "gpt2",
        {key: value for key, value in _SIZES.items() if key != "intermediate_size"} | {"ffn_hidden_size": WIDTH},
        "transformer.h.{layer}.mlp.dense_4h_to_h",
    ),
    "gpt_bigcode": ("gpt2", _GPT, "transformer.h.{layer}.mlp.c_proj"),
    "olmo2": ("qwen2", _SIZES, "model.layers.{layer}.mlp.down_proj"),
    "cohere": ("qwen2", {**_SIZES, "logit_scale": 0.3}, "model.layers.{layer}.mlp.down_proj"),
    "phi": ("qwen2", _SIZES, "model.layers.{layer}.mlp.fc2"),
}
unknown_kinds = pytest.mark.parametrize("kind", UNKNOWN)


def built(kind: str, options: dict[str, Any], borrowed: str, dtype: torch.dtype = torch.float64) -> Any:
    tokenizer = tokenizer_of(borrowed)
    ends = {"bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
    config = CONFIG_MAPPING[kind](**{**ends, **options, "vocab_size": len(tokenizer)})
    loader = AutoModelForMaskedLM if tokenizer.mask_token else AutoModelForCausalLM
    return fill(loader.from_config(config, dtype=dtype))


def model_of(kind: str, dtype: torch.dtype = torch.float64) -> Any:
    borrowed, options, _ = UNKNOWN[kind]
    return built(kind, options, borrowed, dtype)


@cache
def probed(kind: str) -> LoadedModel:
    return attach(model_of(kind), tokenizer_of(UNKNOWN[kind][0]), f"tiny-{kind}")


def refused(model: Any, borrowed: str, mapping: Family | None = None) -> str:
    with pytest.raises(ModelError) as caught:
        attach(model, tokenizer_of(borrowed), "x", mapping=mapping)
    assert caught.value.what.endswith(".")
    assert caught.value.hint.endswith(".")
    assert not any("forward" in module.__dict__ for module in model.modules())
    assert not any(module._forward_hooks or module._forward_pre_hooks for module in model.modules())
    return caught.value.what


@pytest.mark.parametrize("name", [record.model_type for record in FAMILIES if not record.encoder])
def test_structure_alone_gives_what_was_written_by_hand(name: str) -> None:
    known, found = family(name), propose(build(name), tokenizer_of(name).mask_token is not None)
    by_hand = {"note", "head", "limited"} | ({"norm"} if known.kind == "masked" else set())
    for field in set(vars(known)) - by_hand:
        assert getattr(found, field) == getattr(known, field), field
    assert found.limited == (name != "bloom")


@unknown_kinds
def test_unknown_family_is_found_and_proven(kind: str) -> None:
    assert not is_known(kind)
    loaded, site = probed(kind), UNKNOWN[kind][2]
    assert (loaded.info.family, loaded.info.probed, loaded.info.site) == (kind, True, site)
    assert (loaded.info.layers, loaded.info.width) == (LAYERS, WIDTH)
    assert loaded.family.note
    assert [loaded.model.get_submodule(site.format(layer=layer)) for layer in range(LAYERS)] == list(loaded.downs)
    assert self_test(loaded).passed
    assert count_hooks(loaded) == 0


@unknown_kinds
def test_scores_of_a_probed_model_equal_a_slow_loop(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded, site, amig = probed(kind), UNKNOWN[kind][2], method("amig")
    monkeypatch.setattr(naive, "down_projection", lambda model, layer: model.get_submodule(site.format(layer=layer)))
    asked = target(loaded, PROMPTS[1])
    found = finish(amig.score(loaded, PROMPTS[1], amig.Params(steps=2, tolerance=0.0)))
    points, weights = quadrature("gauss", 2)
    slow = naive.integrated(loaded, asked, "per_word", blank_id(loaded), list(points), list(weights))["values"]
    # Norms and rotary positions of some families compute in float32, and round differently for other batches.
    assert np.abs(found.values - slow).max() <= 1e-6 * np.abs(slow).max()


def test_neurons_of_a_probed_model_can_be_scaled() -> None:
    found = finish(scaled(probed("gptj"), PROMPTS[:1], [Neuron(1, 2)], 0.0))
    assert found.rows[0].before.probability != found.rows[0].after.probability


def test_several_positions_and_rows_of_a_probed_model() -> None:
    loaded = probed("electra")
    asked = target(loaded, PROMPTS[0])
    with torch.no_grad(), read(loaded, Sites.of([[1], [2]], loaded.device)) as inputs:
        loaded.hidden(torch.tensor([asked.ids] * 2))
    assert {tuple(values.shape) for values in inputs.values()} == {(2, WIDTH)}


@pytest.mark.parametrize("kind", ["electra", "falcon"])
def test_folder_of_an_unknown_family(kind: str, tmp_path: Path) -> None:
    model_of(kind, torch.float32).save_pretrained(tmp_path)
    tokenizer_of(UNKNOWN[kind][0]).save_pretrained(tmp_path)
    loaded = finish(load(str(tmp_path)))
    assert (loaded.info.family, loaded.info.probed, loaded.info.dtype) == (kind, True, "float32")
    assert loaded.info.kind == ("masked" if kind == "electra" else "causal")
    kept = from_json(to_json(loaded.family))
    again = finish(load(str(tmp_path), mapping=kept))
    assert again.family == loaded.family
    assert (loaded.info.mapping_given, again.info.mapping_given) == (False, True)
    assert replace(again.info, mapping_given=False) == loaded.info
    assert from_json(str(loaded.info.mapping)) == loaded.family
    other = replace(kept, down=f"{kept.down}.none")
    with pytest.raises(ModelError, match="lacks a part"):
        finish(load(str(tmp_path), mapping=other))


def test_bare_encoder_of_an_unknown_family(tmp_path: Path) -> None:
    model_of("electra", torch.float32).electra.save_pretrained(tmp_path)
    tokenizer_of("bert").save_pretrained(tmp_path)
    with pytest.raises(ModelError, match="lacks weights"):
        finish(load(str(tmp_path)))


def test_mapping_of_a_known_family_is_taken_and_proven() -> None:
    mapping = replace(family("gpt2"), note="by hand")
    loaded = attach(build("gpt2"), tokenizer_of("gpt2"), "x", mapping=mapping)
    assert loaded.info.probed
    assert loaded.family.note == "by hand"
    assert "not where" in refused(build("gpt2"), "gpt2", replace(mapping, transposed=False))


def test_neurons_elsewhere_are_another_model() -> None:
    """Or a run begun at one site would go on at another."""
    loaded = attach(build("gpt2"), tokenizer_of("gpt2"), "x")
    mapped = attach(build("gpt2"), tokenizer_of("gpt2"), "x", mapping=family("gpt2"))
    assert mapped.info.fingerprint == fingerprint(mapped) != loaded.info.fingerprint
    other = replace(mapped.info, site="elsewhere")
    assert fingerprint(replace(mapped, info=other)) != mapped.info.fingerprint


def test_mapping_that_does_not_hold() -> None:
    electra, gptj = probed("electra").family, probed("gptj").family
    attention = replace(electra, down="attention.output.dense")
    assert "attention" in refused(model_of("electra"), "bert", attention)
    assert "for models of the kind 'electra'" in refused(model_of("gptj"), "gpt2", electra)
    assert "looks ahead" in refused(model_of("electra"), "bert", replace(electra, kind="causal"))
    assert "cannot be used" in refused(model_of("gptj"), "gpt2", replace(gptj, base="transformer.wte"))
    assert "cannot be used" in refused(build("opt"), "opt", replace(family("opt"), flattened=False))
    assert "not where" in refused(model_of("gptj"), "gpt2", replace(gptj, transposed=True))
    assert "mask token" in refused(model_of("gptj"), "gpt2", replace(gptj, kind="masked"))
    head = replace(gptj, head="transformer.ln_f")
    assert "answer is not made" in refused(model_of("gptj"), "gpt2", head)


def test_layers_that_cannot_be_skipped_are_walked() -> None:
    """The first layer of mT5's decoder hands on what the others need: the proof notices and walks all layers."""
    mapping = replace(family("mt5"), shortcut=True)
    assert not attach(build("mt5"), tokenizer_of("mt5"), "x", mapping=mapping).family.shortcut


def test_shared_layers_are_refused() -> None:
    model = built("albert", {**_SIZES, "embedding_size": 8}, "bert")
    assert "runs more than once" in refused(model, "bert")


def test_model_without_feed_forward_blocks_is_refused() -> None:
    options = {"hidden_size": HIDDEN, "num_hidden_layers": LAYERS, "state_size": 4, "num_attention_heads": 2}
    assert "no second feed-forward matrix" in refused(built("mamba", options, "gpt2"), "gpt2")


def test_layers_of_different_widths_are_refused() -> None:
    model = model_of("phi")
    layer = model.model.layers[1].mlp
    layer.fc1, layer.fc2 = torch.nn.Linear(HIDDEN, 40).double(), torch.nn.Linear(40, HIDDEN).double()
    assert "layer 1" in refused(model, "qwen2")


def test_model_whose_neurons_do_nothing_is_refused() -> None:
    model = model_of("gptj")
    with torch.no_grad():
        for layer in model.transformer.h:
            layer.mlp.fc_out.weight.zero_()
    assert "does not act on its answer" in refused(model, "gpt2")


def test_json_keeps_everything_and_names_what_is_wrong() -> None:
    record = probed("electra").family
    assert from_json(to_json(record)) == record
    assert {type(value) for value in json.loads(to_json(record)).values()} == {str, bool}
    given = json.loads(to_json(record))
    cases: tuple[tuple[Any, str], ...] = (
        ({**given, "colour": "red"}, "not known colour"),
        ({key: value for key, value in given.items() if key != "layers"}, "lacks layers"),
        ({**given, "gated": "yes"}, "wrong values in gated"),
        ({**given, "down": 3}, "wrong values in down"),
        ({**given, "kind": "both"}, "neither masked nor causal"),
        ([given], "no JSON object"),
    )
    for value, words in cases:
        with pytest.raises(ModelError, match=words):
            from_json(json.dumps(value))
    with pytest.raises(ModelError, match="no JSON object"):
        from_json("{")
