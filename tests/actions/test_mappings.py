"""Mappings that the user keeps: found again, wrong ones refused with their file named, nothing half done."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine.errors import KnownError, ModelError
from engine.families import Family, family
from engine.model import load as load_engine
from engine.probe import from_json, to_json
from engine.types import Neuron
from kn_studio import resources
from kn_studio.actions import describe, load_model, mappings
from kn_studio.actions.context import Host
from kn_studio.intents import ForgetMapping, KeepMapping, LoadModel
from tests.actions.made import finish
from tests.actions.unknown import KIND, SITE, edited, gptj
from tests.engine.tiny import fresh


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return gptj(tmp_path_factory.mktemp("gptj"))


@pytest.fixture(scope="module")
def proposed(folder: Path) -> str:
    """What the engine finds by itself, as text."""
    loaded, _ = finish(load_engine(str(folder)))
    return str(loaded.info.mapping)


def record(**values: Any) -> Family:
    return replace(family("gpt2"), model_type="wild", **values)


def test_what_is_kept_is_found_again_and_replaced_and_forgotten() -> None:
    assert mappings.kept("wild") is None
    file = mappings.keep(record())
    assert file == resources.home("mappings", "wild.json")
    assert mappings.kept("wild") == record()
    mappings.keep(record(note="mine: 中文"))
    assert mappings.kept("wild") == record(note="mine: 中文")
    assert [path.name for path in file.parent.iterdir()] == ["wild.json"]
    assert mappings.kept("other") is None
    mappings.forget("wild")
    assert mappings.kept("wild") is None
    mappings.forget("wild")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{", "no JSON object"),
        (b"\xff\xfe", "is no text"),
        (b"[]", "no JSON object"),
        (to_json(replace(family("gpt2"), model_type="tame")).encode(), "models of the kind 'tame'"),
        (json.dumps({"model_type": "wild"}).encode(), "lacks"),
        (edited(to_json(record()), gated="yes").encode(), "wrong values in gated"),
    ],
)
def test_a_damaged_file_is_named(content: bytes, said: str) -> None:
    file = mappings.file_of("wild")
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    with pytest.raises(ModelError, match=said) as caught:
        mappings.kept("wild")
    assert str(file) in caught.value.what
    assert "delete it" in caught.value.hint


def test_a_folder_in_place_of_the_file_is_named() -> None:
    mappings.file_of("wild").mkdir(parents=True)
    with pytest.raises(ModelError, match=r"wild\.json cannot be read"):
        mappings.kept("wild")
    with pytest.raises(KnownError, match="cannot be changed"):
        mappings.keep(record())
    with pytest.raises(KnownError, match="cannot be changed"):
        mappings.forget("wild")
    assert [path.name for path in mappings.file_of("wild").parent.iterdir()] == ["wild.json"]


@pytest.mark.parametrize("name", ["../wild", "a/b", "", ".wild", "a\\b"])
def test_a_name_cannot_lead_out_of_the_folder(name: str) -> None:
    assert mappings.kept(name) is None
    with pytest.raises(ModelError, match="No mapping can be kept"):
        mappings.keep(replace(record(), model_type=name))
    with pytest.raises(ModelError, match="No mapping can be kept"):
        mappings.forget(name)


def test_a_known_family_needs_no_mapping() -> None:
    with pytest.raises(ModelError, match="It is known where 'gpt2' models"):
        mappings.keep(family("gpt2"))
    assert not resources.home("mappings").exists()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("KN_STUDIO_HOME", str(tmp_path / "file"))
    with pytest.raises(KnownError, match="cannot be changed") as caught:
        mappings.keep(record())
    assert "KN_STUDIO_HOME" in caught.value.hint


def test_a_kept_mapping_is_used_and_says_so(folder: Path, proposed: str) -> None:
    host = Host()
    (info, _), _ = finish(load_model.load(host, LoadModel(str(folder))))
    assert (info.probed, info.mapping, info.mapping_given) == (True, proposed, False)
    mappings.keep(from_json(edited(proposed, note="mine")))
    (info, verdict), _ = finish(load_model.load(host, LoadModel(str(folder))))
    assert verdict.passed
    assert (info.mapping_given, info.site) == (True, SITE)
    assert host.require().family.note == "mine"


def test_the_intent_s_mapping_wins_over_the_kept_one(folder: Path, proposed: str) -> None:
    mappings.keep(from_json(edited(proposed, note="kept")))
    host = Host()
    finish(load_model.load(host, LoadModel(str(folder), mapping=edited(proposed, note="given"))))
    assert host.require().family.note == "given"
    with pytest.raises(ModelError, match="no JSON object"):
        finish(load_model.load(host, LoadModel(str(folder), mapping="{")))


def test_a_known_family_does_not_ask_for_a_kept_mapping(tmp_path: Path) -> None:
    loaded = fresh("bert")
    loaded.model.float().save_pretrained(tmp_path / "bert")
    loaded.tokenizer.save_pretrained(tmp_path / "bert")
    file = mappings.file_of("bert")
    file.parent.mkdir(parents=True)
    file.write_text("{", encoding="utf-8")
    (info, _), _ = finish(load_model.load(Host(), LoadModel(str(tmp_path / "bert"))))
    assert (info.probed, info.mapping, info.mapping_given) == (False, None, False)


def test_a_kept_mapping_that_does_not_hold_is_named(folder: Path, proposed: str) -> None:
    file = mappings.keep(from_json(edited(proposed, transposed=True)))
    host = Host()
    with pytest.raises(ModelError, match="cannot be used") as caught:
        finish(load_model.load(host, LoadModel(str(folder))))
    assert str(file) in caught.value.hint
    assert host.loaded is None
    with pytest.raises(ModelError) as caught:
        finish(load_model.load(host, LoadModel(str(folder / "none"))))
    assert str(file) not in caught.value.hint


def test_it_is_kept_only_once_it_has_passed(folder: Path, proposed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import engine.model

    host = Host()
    finish(load_model.load(host, LoadModel(str(folder))))
    before = host.loaded
    with pytest.raises(ModelError, match="cannot be used") as caught:
        finish(load_model.keep(host, KeepMapping(str(folder), mapping=edited(proposed, down="mlp.fc_in"))))
    assert caught.value.hint == "Correct the mapping, and try again."
    real = engine.model.self_test
    with monkeypatch.context() as patch:
        patch.setattr(engine.model, "self_test", lambda loaded: replace(real(loaded), passed=False))
        with pytest.raises(ModelError, match="self-test"):
            finish(load_model.keep(host, KeepMapping(str(folder), mapping=proposed)))
    assert host.loaded is before
    assert mappings.kept(KIND) is None
    (info, _), _ = finish(load_model.keep(host, KeepMapping(str(folder), mapping=proposed)))
    assert info.mapping_given
    assert mappings.kept(KIND) == host.require().family == from_json(proposed)


def test_stopped_before_its_end_nothing_is_kept(folder: Path, proposed: str) -> None:
    host = Host()
    work = load_model.keep(host, KeepMapping(str(folder), mapping=proposed))
    said = [next(work)]
    while said[-1].text != "Testing the neurons":
        said.append(next(work))
    work.close()
    assert host.loaded is None
    assert mappings.kept(KIND) is None


def test_forgetting_goes_by_the_structure_again(folder: Path, proposed: str) -> None:
    host = Host()
    mappings.keep(from_json(edited(proposed, transposed=True)))
    (info, _), _ = finish(load_model.forget(host, ForgetMapping(str(folder))))
    assert (info.mapping, info.mapping_given) == (proposed, False)
    assert mappings.kept(KIND) is None
    mappings.keep(from_json(proposed))
    with pytest.raises(ModelError):
        finish(load_model.forget(host, ForgetMapping(str(folder / "none"))))
    assert mappings.kept(KIND) is not None


def test_a_neuron_has_its_card_also_where_no_final_norm_is_named(folder: Path, proposed: str) -> None:
    host, cards = Host(), []
    for text in (proposed, edited(proposed, norm="")):
        finish(load_model.load(host, LoadModel(str(folder), mapping=text)))
        cards.append(finish(describe.card(host, Neuron(1, 3)))[0])
    assert len(cards[1].promoted) == len(cards[0].promoted)
    assert cards[1] != cards[0]


WRONG: tuple[dict[str, str | bool], ...] = (
    {"layers": "transformer"}, {"layers": ""}, {"layers": "transformer.none"}, {"layers": "lm_head"},
    {"down": ""}, {"down": "mlp.act"}, {"down": "mlp.dropout"}, {"down": "mlp.fc_in"}, {"down": "ln_1"},
    {"base": ""}, {"base": "lm_head"}, {"base": "transformer.h.0"}, {"base": "(own)"},
    {"head": ""}, {"head": "transformer.wte"}, {"head": "transformer"}, {"head": "transformer.h"},
    {"unembedding": ""}, {"unembedding": "(own)"}, {"unembedding": "transformer.ln_f"}, {"norm": "lm_head"},
    {"norm": "transformer.h"}, {"norm": "transformer.none"}, {"unembedding": "transformer.h"},
    {"encoder": "transformer"}, {"transposed": True},
    {"padding_shifts_positions": True}, {"model_type": "gpt_neo"}, {"kind": "masked"},
)  # fmt: skip


@pytest.mark.parametrize("values", WRONG, ids=lambda values: "-".join(f"{k}={v}" for k, v in values.items()))
def test_every_wrong_value_ends_in_a_sentence(folder: Path, proposed: str, values: dict[str, str | bool]) -> None:
    host = Host()
    with pytest.raises(KnownError) as caught:
        finish(load_model.load(host, LoadModel(str(folder), mapping=edited(proposed, **values))))
    assert caught.value.what.endswith(".")
    assert caught.value.hint.endswith(".")
    assert host.loaded is None
