"""The models in resources/models, as a user gets them: plain loading, no pickles, small, and they know their facts."""

from __future__ import annotations

import dataclasses
import json
import random
import warnings
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest
import torch

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
SEED, SAMPLE = 11, 400
# On a small sample: somewhat below what the model cards say of the whole table.
FLOORS = {"demo-bert": {"train": 0.95, "held": 0.75}, "demo-gpt": {"train": 0.95, "held": 0.75}}


@pytest.fixture(scope="module", params=sorted(FLOORS))
def probe(request):
    from probe import Probe

    threads = torch.get_num_threads()
    yield Probe(MODELS / request.param)
    torch.set_num_threads(threads)


def questions(probe, facts, templates, *, held: bool, count: int):
    draw = random.Random(SEED)
    by_key = defaultdict(list)
    for template in templates:
        if template.held == held and (template.causal or not probe.causal):
            by_key[template.relation, template.language].append(template)
    pairs = [(fact, language) for fact in facts for language in fact.shown]
    return [
        probe.question(fact, draw.choice(by_key[fact.relation, language]))
        for fact, language in draw.sample(pairs, count)
    ]


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_loads_plainly_and_without_warnings(name):
    from transformers import AutoModelForCausalLM, AutoModelForMaskedLM, AutoTokenizer

    family = AutoModelForMaskedLM if name == "demo-bert" else AutoModelForCausalLM
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        model, report = family.from_pretrained(MODELS / name, dtype=torch.float32, output_loading_info=True)
        tokenizer = AutoTokenizer.from_pretrained(MODELS / name)
    assert not any(report[key] for key in ("missing_keys", "unexpected_keys", "mismatched_keys"))
    assert len(tokenizer) == model.config.vocab_size
    assert (tokenizer.mask_token, tokenizer.eos_token) == ("[MASK]", "[SEP]")
    assert all(torch.isfinite(parameter).all() for parameter in model.parameters())


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_is_small_half_precision_and_holds_no_pickle(name):
    from safetensors import safe_open

    files = [path for path in (MODELS / name).rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) <= 12_000_000
    assert not [path.name for path in files if path.suffix in {".bin", ".pt", ".pth", ".pkl", ".ckpt"}]
    with safe_open(MODELS / name / "model.safetensors", "pt") as tensors:
        assert {str(tensors.get_slice(key).get_dtype()) for key in tensors.keys()} == {"F16"}  # noqa: SIM118


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_tokenizer_is_the_one_the_tables_give(name, facts, templates):
    from tokenizer import build
    from transformers import AutoTokenizer

    stored = AutoTokenizer.from_pretrained(MODELS / name)
    assert stored.get_vocab() == build(facts, templates, causal=name == "demo-gpt").get_vocab()


@pytest.mark.parametrize("split", ["train", "held"])
def test_knows_the_facts(probe, facts, templates, split):
    asked = questions(probe, facts, templates, held=split == "held", count=SAMPLE)
    right = float((probe.said(asked).rank == 1).mean())
    assert right >= FLOORS["demo-gpt" if probe.causal else "demo-bert"][split]


def test_located_neurons_carry_the_answer_and_others_do_not(probe, facts, templates):
    from controls import random_like
    from effects import suppressed

    asked = questions(probe, facts, templates, held=False, count=24)
    asked = [question for question, rank in zip(asked, probe.said(asked).rank, strict=True) if rank == 1]
    scores = probe.attribution(asked, per_word=False)
    tops = [
        [(int(i // probe.width), int(i % probe.width)) for i in np.argsort(score, axis=None)[::-1][:20]]
        for score in scores
    ]
    _, own, _ = suppressed(probe, list(zip(asked, tops, strict=True)))
    draw = random.Random(SEED)
    rows = [(question, random_like(top, probe.width, draw)) for question, top in zip(asked, tops, strict=True)]
    drop, other, _ = suppressed(probe, rows)
    assert own.mean() > 1.0
    assert abs(other.mean()) < 0.2
    assert np.abs(drop).mean() < 0.05


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_card_and_log_are_beside_the_model(name):
    folder = MODELS / name
    card = (folder / "README.md").read_text("utf-8")
    measured = json.loads((folder / "measured.json").read_text("utf-8"))
    assert measured["half"] == "test"
    assert f"{100 * measured['accuracy']['held']['all']['mean']:.1f}" in card
    assert f"{measured['effects']['own']['log_odds_loss']['mean']:.3f}" in card
    from write_card import card as written

    assert card == written(folder)
    assert len((folder / "training_log.csv").read_text("utf-8").splitlines()) > 20


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_the_training_script_has_the_recipe_of_the_shipped_model(name):
    from train import RECIPES

    settings = json.loads((MODELS / name / "training.json").read_text("utf-8"))
    recipe = json.loads(json.dumps(dataclasses.asdict(RECIPES[name.removeprefix("demo-")])))
    assert {key: settings[key] for key in recipe} == recipe
