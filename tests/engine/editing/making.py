"""What the tests of editing share: a slow, independent way to carry out edits, and copies of all weights."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from typing import Any

import numpy as np
import torch

from engine.editing.types import AnswerChange, Edit, edit_out
from engine.model import LoadedModel
from engine.types import Neuron

Weights = dict[str, torch.Tensor]


def weights_of(loaded: LoadedModel) -> Weights:
    """A copy of every parameter and buffer."""
    return {name: value.clone() for name, value in loaded.model.state_dict().items()}


def same_bits(loaded: LoadedModel, weights: Weights) -> bool:
    now = loaded.model.state_dict()
    return now.keys() == weights.keys() and all(
        now[name].numpy().tobytes() == value.numpy().tobytes() for name, value in weights.items()
    )


def fitted(neurons: tuple[Neuron, ...], delta: Any, prompt: Any) -> Edit:
    """A fitted edit with a change given by hand."""
    return Edit(
        "fitted",
        neurons,
        answers=(AnswerChange("en", "a", "b", (1,), (2,)),),
        prompts=(prompt,),
        delta=np.asarray(delta, dtype="<f4").tobytes(),
    )


def naive_columns(loaded: LoadedModel, clean: Weights, edits: Iterable[Edit]) -> dict[Neuron, np.ndarray[Any, Any]]:
    """The value vectors that edits leave, one number after the other with NumPy, from the recipe as JSON alone."""
    head = clean[loaded.family.unembedding + ".weight"].double().numpy()
    found: dict[Neuron, np.ndarray[Any, Any]] = {}
    for edit in edits:
        recipe = json.loads(json.dumps(edit_out(edit)))
        for place, text in enumerate(recipe["neurons"]):
            neuron = Neuron.parse(text)
            site = loaded.family.site.format(layer=neuron.layer) + ".weight"
            original = clean[site].double().numpy()
            original = original[neuron.index] if loaded.family.transposed else original[:, neuron.index]
            value = found.get(neuron, original)
            match recipe["kind"], recipe["variant"]:
                case "suppress" | "enhance", _:
                    value = value * recipe["factor"]
                case "erase", "zero":
                    value = value * 0
                case "erase", "unknown":
                    value = head[loaded.tokenizer.unk_token_id]
                case "rewrite", variant:
                    value = _rewritten(value, head, recipe, variant)
                case "fitted", _:
                    delta = np.frombuffer(base64.b64decode(recipe["delta"]), "<f4")
                    value = value + delta.reshape(len(recipe["neurons"]), -1)[place]
            found[neuron] = value
    return found


def _rewritten(value: Any, head: Any, recipe: Any, variant: str) -> Any:
    after = value
    for which, factor in (("new_ids", recipe["add"]), ("old_ids", -recipe["remove"])):
        spellings = {tuple(each[which]) for each in recipe["answers"] if each[which]}
        if not spellings:
            continue
        rows = [head[ids[0]] if recipe["tokens"] == "first" else head[list(ids)].mean(0) for ids in spellings]
        embedding = np.mean(rows, axis=0)
        scale = np.linalg.norm(value) / np.linalg.norm(embedding) if variant == "dai" else 1.0
        after = after + factor * scale * embedding
    return after
