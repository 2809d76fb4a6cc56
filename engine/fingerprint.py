"""What makes two models the same model: their config and every bit of their parameters."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from engine.model import LoadedModel

# These say how and where the model was stored or run, not what it computes.
_NOT_PART_OF_THE_MODEL = {
    "_name_or_path",
    "architectures",
    "attn_implementation",
    "_attn_implementation",
    "dtype",
    "torch_dtype",
    "transformers_version",
    "use_cache",
}


def fingerprint_of(model: Any, site: str | None = None) -> str:
    """SHA-256 over the config's choices and the bytes, shapes and names of all parameters, as 64 hexadecimal digits.

    It does not depend on the folder, the device or the attention kernel; it does on the number format, and on the
    `site` of the neurons where that is not settled by the kind of model.
    """
    digest = hashlib.sha256()
    choices = {key: value for key, value in model.config.to_diff_dict().items() if key not in _NOT_PART_OF_THE_MODEL}
    digest.update(json.dumps([type(model).__name__, choices], sort_keys=True, default=str).encode())
    for name, parameter in sorted(model.named_parameters()):
        digest.update(f"\n{name} {parameter.dtype} {tuple(parameter.shape)} ".encode())
        values = parameter.detach().cpu().contiguous().flatten().view(torch.uint8)
        digest.update(memoryview(values.numpy()))
    if site is not None:
        digest.update(f"\n{site}".encode())
    return digest.hexdigest()


def fingerprint_with_chat(weights: str, tokenizer: Any) -> str:
    """The fingerprint of a model with these weights that is asked through its tokenizer's template."""
    return hashlib.sha256(f"{weights}\n{tokenizer.chat_template}".encode()).hexdigest()


def fingerprint(loaded: LoadedModel) -> str:
    """The fingerprint of the model's present parameters, and of its chat template where prompts are asked through it;
    it equals `info.fingerprint` while nothing is edited.
    """
    weights = fingerprint_of(loaded.model, loaded.info.site if loaded.info.probed else None)
    return fingerprint_with_chat(weights, loaded.tokenizer) if loaded.info.chat_template else weights
