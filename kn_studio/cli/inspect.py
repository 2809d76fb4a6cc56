"""`kn-studio inspect`: what was found in a model."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from engine.types import ModelInfo
from kn_studio.actions.context import Host
from kn_studio.cli.models import load_model
from kn_studio.cli.output import Console

_FIELDS = (
    "id", "family", "kind", "layers", "width", "gated", "parameters", "dtype", "device", "mask_token", "eos_token",
    "site", "fingerprint", "revision", "probed", "fast",
)  # fmt: skip


def run(args: Namespace, console: Console) -> int:
    """Load the model, test it, and print what is known of it."""
    info, verdict = load_model(Host(), args, console, strict=False)
    document: dict[str, Any] = {name: getattr(info, name) for name in _FIELDS}
    document["memory"] = {"weights_mb": _weights_mb(info), "batch_mb": info.batch_bytes >> 20}
    document["self_test"] = asdict(verdict)
    if console.as_json:
        console.document(document)
        return 0
    console.say(f"{info.id}: {info.family}, {info.kind}, {info.layers} layers of {info.width} neurons")
    console.say(f"{info.parameters / 1e6:.1f} million parameters, {info.dtype} on {info.device}")
    console.say(f"neurons: inputs of {info.site}{' (after the gate)' if info.gated else ''}")
    if info.probed:
        console.say("found by the model's structure: nobody has written down where this family keeps its neurons")
    console.say(f"{_weights_mb(info)} MB of weights, up to {info.batch_bytes >> 20} MB more while it locates")
    console.say("fast path" if info.fast else "generic path: this family's layers have no fast one, or it did not hold")
    console.say(f"fingerprint {info.fingerprint}")
    outcome = "passed" if verdict.passed else "FAILED"
    console.say(
        f"self-test {outcome}: completeness gap {verdict.gap:.1e}, restored {'yes' if verdict.restored else 'no'}"
    )
    return 0


def _weights_mb(info: ModelInfo) -> int:
    size = {"float64": 8, "float32": 4}.get(info.dtype, 2)
    return info.parameters * size // 10**6
