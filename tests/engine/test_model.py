"""Loading: from a folder without network, proven on the model itself; every bad folder is a sentence."""

from __future__ import annotations

import json
import socket
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from huggingface_hub.errors import HfHubHTTPError
from safetensors.torch import load_file, save_file
from transformers import CONFIG_MAPPING, AutoModelForCausalLM, BertForSequenceClassification, BertModel

from engine import source
from engine.answers import answer
from engine.errors import KnownError, ModelError, OutOfMemoryError
from engine.families import family
from engine.fingerprint import fingerprint
from engine.hooks import Sites, count_hooks, read
from engine.model import LoadedModel, attach, load, self_test
from engine.targets import target
from engine.types import Step
from tests.engine.naive import answered
from tests.engine.tiny import CONFIGS, NAMES, ONE_KERNEL, PROMPTS, build, finish, fresh, tiny, tokenizer_of

everywhere = pytest.mark.parametrize("name", NAMES)


def saved(name: str, folder: Path, **changes: Any) -> Path:
    build(name, **{"dtype": torch.float32, **changes}).save_pretrained(folder)
    tokenizer_of(name).save_pretrained(folder)
    return folder


def loaded_from(name: object, **options: Any) -> LoadedModel:
    return finish(load(str(name), **options))


def refused(name: object, kind: type[KnownError] = ModelError, **options: Any) -> str:
    with pytest.raises(kind) as caught:
        loaded_from(name, **options)
    assert caught.value.what.endswith(".")
    assert caught.value.hint.endswith(".")
    return str(caught.value)


@everywhere
def test_folder_is_loaded_without_network(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = saved(name, tmp_path / "model with space")

    def no_network(*_: Any) -> None:
        raise AssertionError("the network was touched")

    monkeypatch.setattr(socket.socket, "connect", no_network)
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    loaded = loaded_from(folder)
    expected = fresh(name, dtype=torch.float32)
    assert loaded.info.fingerprint == expected.info.fingerprint
    assert (loaded.info.family, loaded.info.kind) == (name, expected.info.kind)
    assert loaded.info.dtype == "float32"
    for prompt in PROMPTS:
        found, wanted = answer(loaded, prompt), answer(expected, prompt)
        assert (found.ids, found.tokens, found.rank) == (wanted.ids, wanted.tokens, wanted.rank)
        assert found.log_probability == pytest.approx(wanted.log_probability, rel=1e-4)


@everywhere
def test_info(name: str) -> None:
    info = tiny(name).info
    width = 64 if name == "bloom" else 24
    assert (info.layers, info.width, info.dtype, info.device) == (3, width, "float64", "cpu")
    gated = ("llama", "mistral", "qwen2", "qwen3", "phi3", "gemma2", "gemma3_text", "modernbert", "mt5")
    assert info.gated == (name in gated)
    assert not info.probed
    assert (info.mask_token is not None) == (info.kind == "masked")
    assert "{layer}" in info.site
    down = tiny(name).model.get_submodule(info.site.format(layer=1))
    assert down is tiny(name).downs[1]
    assert len(info.fingerprint) == 64


@everywhere
def test_model_is_frozen_and_in_evaluation_mode(name: str) -> None:
    model = build(name)
    model.train()
    loaded = attach(model, tokenizer_of(name), "x")
    assert not loaded.model.training
    assert not any(parameter.requires_grad for parameter in loaded.model.parameters())
    assert count_hooks(loaded) == 0


@everywhere
def test_self_test_passes_and_restores(name: str) -> None:
    loaded = tiny(name)
    result = self_test(loaded)
    assert result.passed
    assert result.restored
    assert 0 <= result.gap <= 0.001
    assert count_hooks(loaded) == 0
    assert fingerprint(loaded) == loaded.info.fingerprint


def test_self_test_fails_where_neurons_do_not_reach_the_answer() -> None:
    loaded = fresh("gpt2")
    with torch.no_grad():
        loaded.downs[-1].weight.zero_()
    assert not self_test(loaded).passed


def test_alias_and_step_texts(tmp_path: Path) -> None:
    folder = saved("bert", tmp_path / "m")
    assert loaded_from("demo-bert", known={"demo-bert": folder}).info.id == "demo-bert"
    steps = list(load("demo-bert", known={"demo-bert": folder}))
    assert [step.done for step in steps if isinstance(step, Step)] == [0, 1, 2, 3]


def test_half_precision_file_is_loaded_as_float32(tmp_path: Path) -> None:
    folder = saved("gpt2", tmp_path / "m", dtype=torch.float16)
    assert load_file(folder / "model.safetensors")["transformer.wte.weight"].dtype == torch.float16
    loaded = loaded_from(folder)
    assert loaded.info.dtype == "float32"
    assert {parameter.dtype for parameter in loaded.model.parameters()} == {torch.float32}
    assert loaded_from(folder, dtype="float64").info.dtype == "float64"


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
def test_sixteen_bit_formats_run(dtype: str, tmp_path: Path) -> None:
    loaded = loaded_from(saved("bert", tmp_path / "m", spread=0.1), dtype=dtype)
    assert loaded.info.dtype == dtype
    assert np.isfinite(answer(loaded, PROMPTS[1]).log_probability)
    assert self_test(loaded).restored


def test_fingerprint_follows_weights_and_config_only(tmp_path: Path) -> None:
    loaded = fresh("gpt2")
    first = loaded.info.fingerprint
    assert fresh("gpt2").info.fingerprint == first
    assert fresh("gpt2", attn_implementation="eager").info.fingerprint == first
    assert fresh("gpt2", layer_norm_epsilon=1e-3).info.fingerprint != first
    weight = loaded.downs[1].weight
    kept = weight[3, 4].clone()
    with torch.no_grad():
        weight[3, 4] = torch.nextafter(kept, torch.tensor(2.0, dtype=torch.float64))
        assert fingerprint(loaded) != first
        weight[3, 4] = kept
    assert fingerprint(loaded) == first
    folders = [saved("gpt2", tmp_path / each) for each in ("a", "b")]
    assert loaded_from(folders[0]).info.fingerprint == loaded_from(folders[1]).info.fingerprint


def test_missing_folder_names_what_is_known() -> None:
    text = refused("no-such-model", known={"demo-bert": Path("x")})
    assert "no-such-model" in text
    assert "demo-bert" in text
    refused("/no/such/folder")
    refused("./no/such")


def test_folder_without_config(tmp_path: Path) -> None:
    assert "config.json" in refused(tmp_path)


@pytest.mark.parametrize("text", ["{}", "[1]", "{broken", '"bert"'])
def test_config_without_model_type(tmp_path: Path, text: str) -> None:
    (tmp_path / "config.json").write_text(text)
    assert "model_type" in refused(tmp_path)


def test_unknown_architecture(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "of-our-own"}))
    text = refused(tmp_path)
    assert "'of-our-own'" in text
    assert "bert" in text


@pytest.mark.parametrize("kind", ["bart", "mbart", "t5"])
def test_encoder_decoder_without_a_read_site(kind: str, tmp_path: Path) -> None:
    CONFIG_MAPPING[kind]().save_pretrained(tmp_path)
    text = refused(tmp_path)
    assert f"'{kind}'" in text
    assert "encoder" in text
    assert "mt5" in text


@pytest.mark.parametrize("kind", ["mixtral", "qwen3_moe"])
def test_experts_are_refused(kind: str, tmp_path: Path) -> None:
    experts = {"mixtral": "num_local_experts", "qwen3_moe": "num_experts"}[kind]
    tokenizer = tokenizer_of("qwen2")
    sizes = {**CONFIGS["qwen2"][1], "vocab_size": len(tokenizer), "moe_intermediate_size": 8, experts: 2}
    model = AutoModelForCausalLM.from_config(CONFIG_MAPPING[kind](**sizes, pad_token_id=None))
    with pytest.raises(ModelError, match="experts"):
        attach(model, tokenizer, "x")
    setattr(model.config, experts, 1)
    with pytest.raises(ModelError, match="experts"):
        attach(model, tokenizer, "x")
    setattr(model.config, experts, 2)
    model.save_pretrained(tmp_path)
    tokenizer.save_pretrained(tmp_path)
    assert "experts" in refused(tmp_path)


def test_not_a_language_model(tmp_path: Path) -> None:
    CONFIG_MAPPING["vit"]().save_pretrained(tmp_path)
    assert "no language model" in refused(tmp_path)


def test_half_downloaded_weights(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    build("llama", dtype=torch.float32).save_pretrained(folder, max_shard_size="10KB")
    tokenizer_of("llama").save_pretrained(folder)
    assert loaded_from(folder).info.family == "llama"
    shards = sorted(folder.glob("model-*.safetensors"))
    assert len(shards) > 1
    whole = shards[-1].read_bytes()
    shards[-1].unlink()
    assert shards[-1].name in refused(folder)
    for keep in (0, len(whole) // 2, len(whole) - 1):
        shards[-1].write_bytes(whole[:keep])
        refused(folder)


def test_folder_with_pickled_weights_only(tmp_path: Path) -> None:
    folder = saved("bert", tmp_path / "m")
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    assert "pickle" in refused(folder)


def test_folder_without_weights(tmp_path: Path) -> None:
    folder = saved("bert", tmp_path / "m")
    (folder / "model.safetensors").unlink()
    assert "model.safetensors" in refused(folder)
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {"a": "gone.safetensors"}}))
    assert "gone.safetensors is missing" in refused(folder)
    (folder / "model.safetensors.index.json").write_text("{")
    assert "cannot be read" in refused(folder)


@pytest.mark.parametrize("keep", [0, 4, 5000])
def test_truncated_weights(tmp_path: Path, keep: int) -> None:
    folder = saved("bert", tmp_path / "m")
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:keep])
    refused(folder)


def test_folder_without_tokenizer(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    build("llama", dtype=torch.float32).save_pretrained(folder)
    assert "tokenizer" in refused(folder)


@pytest.mark.parametrize("kind", [BertModel, BertForSequenceClassification])
def test_model_without_a_language_head(tmp_path: Path, kind: Any) -> None:
    kind(build("bert").config).to(torch.float32).save_pretrained(tmp_path / "m")
    tokenizer_of("bert").save_pretrained(tmp_path / "m")
    assert "lacks weights" in refused(tmp_path / "m")


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_damaged_weights(tmp_path: Path, value: float) -> None:
    folder = saved("bert", tmp_path / "m")
    path = folder / "model.safetensors"
    weights = load_file(path)
    weights["bert.encoder.layer.1.output.dense.weight"][0, 0] = value
    save_file(weights, path, metadata={"format": "pt"})
    assert "damaged" in refused(folder)


def test_masked_model_without_mask_token() -> None:
    tokenizer = tokenizer_of("gpt2")
    with pytest.raises(ModelError, match="no mask token"):
        attach(build("bert", vocab_size=len(tokenizer)), tokenizer, "x")


def test_encoder_decoder_without_sentinels() -> None:
    tokenizer = tokenizer_of("llama")
    with pytest.raises(ModelError, match="sentinels"):
        attach(build("mt5", vocab_size=len(tokenizer)), tokenizer, "x")


def test_encoder_set_up_as_decoder() -> None:
    model = build("bert")
    model.config.is_decoder = True
    with pytest.raises(ModelError, match="decoder"):
        attach(model, tokenizer_of("bert"), "x")


def test_split_bloom_is_refused() -> None:
    with pytest.raises(ModelError, match="splits"):
        attach(build("bloom", pretraining_tp=2, slow_but_exact=True), tokenizer_of("bloom"), "x")


def test_base_model_in_place_of_a_language_model() -> None:
    with pytest.raises(ModelError, match="lacks a part"):
        attach(build("gpt2").transformer, tokenizer_of("gpt2"), "x")


def test_feed_forward_in_pieces_is_refused() -> None:
    with pytest.raises(ModelError, match="in pieces"):
        attach(build("bert", chunk_size_feed_forward=2), tokenizer_of("bert"), "x")


def test_wrong_record_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    missing, turned = replace(family("bert"), down="output.nothing"), replace(family("gpt2"), transposed=False)
    monkeypatch.setattr("engine.model.family", lambda _: missing)
    with pytest.raises(ModelError, match="lacks a part"):
        attach(build("bert"), tokenizer_of("bert"), "x")
    monkeypatch.setattr("engine.model.family", lambda _: turned)
    with pytest.raises(ModelError, match="not where"):
        attach(build("gpt2"), tokenizer_of("gpt2"), "x")


def test_model_that_does_not_run_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    model = build("gpt2")

    def failing(**_: Any) -> Any:
        raise RuntimeError("value cannot be converted")

    monkeypatch.setattr(model.transformer, "forward", failing)
    with pytest.raises(ModelError, match="RuntimeError"):
        attach(model, tokenizer_of("gpt2"), "x")


@everywhere
def test_own_head_and_own_logits_are_the_models_logits(name: str) -> None:
    loaded = tiny(name)
    asked = target(loaded, PROMPTS[1])
    ids = torch.tensor([asked.ids])
    with torch.no_grad():
        whole = answered(loaded.model, asked.ids).logits
        hidden = loaded.hidden(ids)
        torch.testing.assert_close(loaded.own_logits(ids), whole, rtol=1e-9, atol=1e-10)
        torch.testing.assert_close(loaded.own_head(hidden[0]), whole[0], rtol=1e-9, atol=1e-10)
        torch.testing.assert_close(loaded.head(hidden[0]), whole[0], rtol=1e-9, atol=1e-10)
    assert count_hooks(loaded) == 0


@everywhere
def test_attention_kernels_give_the_same_logits(name: str) -> None:
    if name in ONE_KERNEL:
        with pytest.raises(ValueError, match="scaled_dot_product"):
            build(name, attn_implementation="sdpa")
        return
    logits = []
    for kernel in ("eager", "sdpa"):
        loaded = fresh(name, attn_implementation=kernel)
        assert loaded.model.config._attn_implementation == kernel
        with torch.no_grad():
            logits.append(loaded.own_logits(torch.tensor([target(loaded, PROMPTS[1]).ids])))
    # Plain attention takes its softmax in float32 in some families, whatever the model's format.
    torch.testing.assert_close(logits[0], logits[1], rtol=0, atol=1e-5 * float(logits[1].abs().max()))


def test_final_logit_cap_is_kept() -> None:
    capped, plain = fresh("gemma2"), fresh("gemma2", final_logit_softcapping=None)
    ids = torch.tensor([target(capped, PROMPTS[0]).ids])
    sites = Sites.of([[3]], capped.device)
    with torch.no_grad():
        raw = plain.logits(ids, sites)
        torch.testing.assert_close(capped.logits(ids, sites), 4 * torch.tanh(raw / 4))
    assert raw.abs().max() > 4


def test_opt_with_norms_behind_its_blocks_has_no_final_norm() -> None:
    loaded = fresh("opt", do_layer_norm_before=False, word_embed_proj_dim=8)
    assert loaded.family.norm == ""
    assert self_test(loaded).restored


def test_neurons_of_side_by_side_and_of_stacked_blocks() -> None:
    """Side by side, attention of the same layer does not move the neurons; stacked, it does."""
    moved = []
    for parallel in (True, False):
        loaded = fresh("gpt_neox", use_parallel_residual=parallel)
        ids = torch.tensor([target(loaded, PROMPTS[0]).ids])
        sites = Sites.of([[3]], loaded.device)
        found = []
        for _ in range(2):
            with torch.no_grad(), read(loaded, sites) as inputs:
                loaded.hidden(ids)
            found.append(inputs[0].clone())
            with torch.no_grad():
                loaded.layers[0].attention.dense.weight.zero_()
                loaded.layers[0].attention.dense.bias.zero_()
        moved.append(not torch.equal(*found))
    assert moved == [False, True]


def test_head_that_does_more_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    model = build("gpt2")
    plain = model.forward

    def doubled(**given: Any) -> Any:
        result = plain(**given)
        result.logits = result.logits * 2
        return result

    monkeypatch.setattr(model, "forward", doubled)
    with pytest.raises(ModelError, match="answer is not made"):
        attach(model, tokenizer_of("gpt2"), "x")


def test_too_large_model_names_the_option(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = saved("bert", tmp_path / "m")
    monkeypatch.setattr(source, "free_memory", lambda _device: 20_000)
    assert "--dtype bfloat16" in refused(folder, OutOfMemoryError)
    assert loaded_from(folder, dtype="bfloat16").info.dtype == "bfloat16"


def test_wrong_device_and_format(tmp_path: Path) -> None:
    assert "device" in refused(tmp_path, device="gpu")
    assert "format" in refused(tmp_path, dtype="int4")


def test_hub_id_offline(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "not on this computer" in refused("owner/none-of-ours", offline=True)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    assert "not on this computer" in refused("owner/none-of-ours@main")


def test_hub_id_is_looked_up_in_the_cache_before_the_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = saved("bert", tmp_path / "m")
    cached: list[Path] = []
    calls: list[dict[str, Any]] = []

    def lookup(_name: str, file: str, revision: str | None = None) -> str | None:
        return str(cached[0] / file) if cached else None

    def snapshot(name: str, **options: Any) -> str:
        calls.append({"name": name, **options})
        cached.append(folder)
        return str(folder)

    monkeypatch.setattr("huggingface_hub.try_to_load_from_cache", lookup)
    monkeypatch.setattr("huggingface_hub.snapshot_download", snapshot)
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    loaded = loaded_from("owner/name@v1")
    assert (loaded.info.id, loaded.info.revision) == ("owner/name", "v1")
    assert [call["revision"] for call in calls] == ["v1"]
    assert not any("bin" in pattern for pattern in calls[0]["allow_patterns"])
    assert loaded_from("owner/name").info.revision is None
    assert len(calls) == 1, "a cached model needs no second call"


def test_failed_download(monkeypatch: pytest.MonkeyPatch) -> None:
    def snapshot(_name: str, **options: Any) -> str:
        raise OSError("no route")

    monkeypatch.setattr("huggingface_hub.try_to_load_from_cache", lambda *_args, **_options: None)
    monkeypatch.setattr("huggingface_hub.snapshot_download", snapshot)
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    assert "could not be downloaded" in refused("owner/name")
    assert issubclass(HfHubHTTPError, Exception)
