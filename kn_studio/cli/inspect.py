"""`kn-studio inspect`: what was found in a model, and by which mapping."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.errors import ModelError
from engine.types import ModelInfo, SelfTest
from kn_studio.actions import mappings, verify_device
from kn_studio.actions.context import Host
from kn_studio.cli.models import keep_model, load_anew, load_model
from kn_studio.cli.output import Console
from kn_studio.model_state import DeviceCheck

_FIELDS = (
    "id", "family", "kind", "layers", "width", "gated", "parameters", "dtype", "device", "mask_token", "eos_token",
    "site", "fingerprint", "revision", "probed", "fast",
)  # fmt: skip


def run(args: Namespace, console: Console) -> int:
    """Load the model, test it, keep or forget its mapping where that is asked, and print what is known of it."""
    if args.forget and args.mapping is not None:
        raise ModelError("--forget looks for the neurons without a mapping.", "Leave out --mapping, or --forget.")
    host = Host()
    info, verdict = load_anew(host, args, console) if args.forget else load_model(host, args, console, strict=False)
    if args.session is not None:
        keep_model(args.session, info)
    kept = _kept(host, verdict) if args.keep else None
    devices = console.drive(verify_device.verify(host)) if args.verify else None
    document: dict[str, Any] = {name: getattr(info, name) for name in _FIELDS}
    document["mapping"] = None if info.mapping is None else json.loads(info.mapping)
    document["kept"] = kept
    document["memory"] = {"weights_mb": _weights_mb(info), "batch_mb": info.batch_bytes >> 20}
    document["self_test"] = asdict(verdict)
    if devices is not None:
        document["devices"] = devices
    if console.as_json:
        console.document(document)
        return 0
    console.say(f"{info.id}: {info.family}, {info.kind}, {info.layers} layers of {info.width} neurons")
    console.say(f"{info.parameters / 1e6:.1f} million parameters, {info.dtype} on {info.device}")
    console.say(f"neurons: inputs of {info.site}{' (after the gate)' if info.gated else ''}")
    _tell_mapping(info, args, kept, console)
    console.say(f"{_weights_mb(info)} MB of weights, up to {info.batch_bytes >> 20} MB more while it locates")
    console.say("fast path" if info.fast else "generic path: this family's layers have no fast one, or it did not hold")
    console.say(f"fingerprint {info.fingerprint}")
    outcome = "passed" if verdict.passed else "FAILED"
    console.say(
        f"self-test {outcome}: completeness gap {verdict.gap:.1e}, restored {'yes' if verdict.restored else 'no'}"
    )
    if devices is not None:
        console.say(_compared(devices))
    return 0


def _compared(devices: DeviceCheck) -> str:
    """Whether two devices compute the same with the model, or why that was not tried."""
    if devices.reason:
        return devices.reason
    verdict = "agree" if devices.agree else "DO NOT agree"
    gaps = f"log-probabilities differ by at most {devices.logit_gap:.1e}, scores by {devices.score_gap:.1e}"
    return f"{devices.first} and {devices.second} {verdict}: {gaps} of the largest"


def _kept(host: Host, verdict: SelfTest) -> Path:
    """Keep the mapping in force and return its file. Raises `ModelError` unless the self-test passed."""
    if not verdict.passed:
        raise ModelError("The self-test failed, so the mapping was not kept.", "Correct the mapping, and try again.")
    return mappings.keep(host.require().family)


def _tell_mapping(info: ModelInfo, args: Namespace, kept: Path | None, console: Console) -> None:
    """How the neurons were found where nobody has written it down, and how that is corrected."""
    if not info.probed:
        return
    if args.mapping is not None:
        console.say(f"found by the mapping in {args.mapping}")
    elif info.mapping_given:
        console.say(f"found by the mapping kept in {mappings.file_of(info.family)}; --forget looks again")
    else:
        console.say("found by the model's structure: nobody has written down where this family keeps its neurons")
    if kept is not None:
        console.say(f"kept in {kept}, for all '{info.family}' models from now on")
    console.say(
        "to correct it: write what --json prints to FILE.json, change the values of `mapping`,"
        " try it with --mapping FILE.json, and add --keep to keep it"
    )


def _weights_mb(info: ModelInfo) -> int:
    size = {"float64": 8, "float32": 4}.get(info.dtype, 2)
    return info.parameters * size // 10**6
