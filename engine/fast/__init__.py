"""The fast attribution path: layers as functions of single rows, so that only what a patch can reach is computed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.fast.bert import bert, roberta
from engine.fast.bloom import bloom
from engine.fast.gpt2 import gpt2
from engine.fast.llama import llama

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.fast.blocks import Blocks

FAST: dict[str, Callable[[Any], Blocks]] = {
    "bert": bert,
    "roberta": roberta,
    "xlm-roberta": roberta,
    "gpt2": gpt2,
    "bloom": bloom,
    "llama": llama,
    "mistral": llama,
    "qwen2": llama,
    "qwen3": llama,
    "gemma": llama,
    "gemma2": llama,
}
"""The families that have a fast path, by `model_type`; all others take the generic one."""
