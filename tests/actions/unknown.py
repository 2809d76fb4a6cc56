"""A tiny model of a family without a record, as a folder, and ways to spoil its mapping."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from transformers import CONFIG_MAPPING, AutoModelForCausalLM

from tests.engine.tiny import HIDDEN, LAYERS, WIDTH, fill, tokenizer_of

KIND, SITE = "gptj", "transformer.h.{layer}.mlp.fc_out"


def gptj(folder: Path) -> Path:
    """Write a random GPT-J into a folder and return it."""
    tokenizer = tokenizer_of("gpt2")
    config = CONFIG_MAPPING[KIND](
        n_embd=HIDDEN, n_layer=LAYERS, n_head=2, n_inner=WIDTH, n_positions=256, rotary_dim=4,
        vocab_size=len(tokenizer), bos_token_id=tokenizer.bos_token_id, eos_token_id=tokenizer.eos_token_id,
    )  # fmt: skip
    model: Any = fill(AutoModelForCausalLM.from_config(config, dtype=torch.float32))
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def edited(text: str, **values: str | bool) -> str:
    """A mapping's text with other values."""
    return json.dumps({**json.loads(text), **values})
