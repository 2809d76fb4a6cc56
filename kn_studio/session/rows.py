"""Frozen values to what a table holds, and back, bit for bit."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from types import MappingProxyType
from typing import Any

import numpy as np

from engine.errors import SessionError
from engine.types import (
    Answer,
    Change,
    Effect,
    Fact,
    FloatArray,
    Label,
    Located,
    ModelInfo,
    Neuron,
    Prompt,
    Scores,
    Selection,
    TokenProbability,
    frozen_array,
)
from kn_studio.session.records import Chosen

_LEVEL = 6


@dataclass(frozen=True)
class Blob:
    """An array as it lies in the file: little-endian, compressed, with the hash of the uncompressed bytes."""

    dtype: str
    data: bytes
    sha256: str


RUN_COLUMNS = (
    "*, (SELECT count(*) FROM score WHERE score.run = run.id) AS landed,"
    " (SELECT json_extract(info, '$.chat_template') FROM model WHERE model.fingerprint = run.fingerprint) AS chat,"
    " (SELECT json_extract(info, '$.dtype') FROM model WHERE model.fingerprint = run.fingerprint) AS dtype"
)
"""A run's own columns, how many of its prompts have landed, and how its model was loaded and asked."""


def pack(array: FloatArray) -> Blob:
    """Compress an array. float64 stays float64; everything else is kept as float32."""
    kept = np.ascontiguousarray(array, dtype="<f8" if array.dtype == np.float64 else "<f4")
    raw = kept.tobytes()
    return Blob(kept.dtype.str, zlib.compress(raw, _LEVEL), hashlib.sha256(raw).hexdigest())


def unpack(blob: Blob, shape: tuple[int, int]) -> FloatArray:
    """The array again, read-only. Raises `SessionError` where bytes and hash do not agree."""
    try:
        raw = zlib.decompress(blob.data)
    except zlib.error:
        raise _damaged() from None
    if hashlib.sha256(raw).hexdigest() != blob.sha256 or blob.dtype not in ("<f4", "<f8"):
        raise _damaged()
    values = np.frombuffer(raw, dtype=blob.dtype)
    if values.size != shape[0] * shape[1]:
        raise _damaged()
    return values.reshape(shape)


def _damaged() -> SessionError:
    return SessionError("The scores of a prompt in this session are damaged.", "Delete the run and locate again.")


def dumps(value: Any) -> str:
    """JSON with every script readable."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def completeness_text(scores: Scores) -> str:
    """The vectors over layers as JSON; doubles survive it exactly."""
    names = ("f", "f_baseline", "gap", "nodes", "converged")
    return dumps({name: np.asarray(getattr(scores, name)).tolist() for name in names})


def scores_of(values: FloatArray, activations: FloatArray, completeness: str, answer: str) -> Scores:
    """Put a row of `score` together again."""
    vectors = json.loads(completeness)
    return Scores(
        values=values,
        activations=activations,
        f=frozen_array(vectors["f"], np.float64),
        f_baseline=frozen_array(vectors["f_baseline"], np.float64),
        gap=frozen_array(vectors["gap"], np.float64),
        nodes=frozen_array(vectors["nodes"], np.int64),
        converged=frozen_array(vectors["converged"], np.bool_),
        answer=answer_of(answer),
    )


def answer_text(answer: Answer) -> str:
    """An answer as JSON."""
    return dumps(asdict(answer))


def answer_of(text: str) -> Answer:
    """An answer from JSON."""
    data = json.loads(text)
    return Answer(
        tokens=tuple(data["tokens"]),
        ids=tuple(data["ids"]),
        probability=data["probability"],
        log_probability=data["log_probability"],
        rank=data["rank"],
        top=tuple(TokenProbability(**token) for token in data["top"]),
    )


def effect_text(effect: Effect) -> str:
    """An effect as JSON, its neurons as `[layer, index]`."""
    data = {
        "prompts": [asdict(prompt) for prompt in effect.prompts],
        "held_out": effect.held_out,
        "neurons": [[neuron.layer, neuron.index] for neuron in effect.neurons],
        "suppress": asdict(effect.suppress),
        "enhance": asdict(effect.enhance),
        "reason": effect.reason,
    }
    return dumps(data)


def effect_of(text: str) -> Effect:
    """An effect from JSON."""
    data = json.loads(text)
    return Effect(
        prompts=tuple(Prompt(**prompt) for prompt in data["prompts"]),
        held_out=data["held_out"],
        neurons=tuple(Neuron(layer, index) for layer, index in data["neurons"]),
        suppress=Change(**data["suppress"]),
        enhance=Change(**data["enhance"]),
        reason=data["reason"],
    )


def labels_text(labels: Mapping[str, Label]) -> str:
    """A fact's labels as JSON, by language."""
    return dumps({language: asdict(label) for language, label in labels.items()})


def fact_of(row: Mapping[str, Any]) -> Fact:
    """A fact from its row."""
    labels = {language: Label(**label) for language, label in json.loads(row["labels"]).items()}
    return Fact(
        row["uuid"], row["relation"], MappingProxyType(labels), row["source"], row["licence"], row["subject_id"],
        row["object_id"], row["date"],
    )  # fmt: skip


def info_of(text: str) -> ModelInfo:
    """A model's facts from JSON."""
    return ModelInfo(**json.loads(text))


def prompt_row(run: int, role: str, number: int, prompt: Prompt) -> dict[str, Any]:
    """A prompt as a row of `prompt`."""
    return {"run": run, "role": role, "number": number, **asdict(prompt), "held_out": int(prompt.held_out)}


def prompt_of(row: Mapping[str, Any]) -> Prompt:
    """A prompt from its row."""
    return Prompt(
        row["text"], row["answer"], row["language"], row["fact"], row["relation"], held_out=bool(row["held_out"])
    )


def chosen_of(row: Mapping[str, Any], neurons: list[Located]) -> Chosen:
    """What was chosen for a fact in a language, from its row of `selection`."""
    selection = Selection(tuple(neurons), bool(row["refined"]), row["reason"])
    return Chosen(row["fact"], row["language"], selection, row["threshold"], row["share"], row["top_k"])
