#!/usr/bin/env python3
"""Speed and memory of attribution, of the fact library and of the window.

    python packaging/bench/run.py [--json FILE] [--quick] …

Needs torch 2.6 or newer, transformers 5 or newer and this checkout; captum if its row is wanted. The models have
random weights and are made in memory. Beside the published algorithm's ("naive") the arms are captum's integrated
gradients, the engine's generic path and its fast path.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import torch

from bench import agreement, library, memory, report, speed, suppression, window
from bench.arms import Arm, Case, arms, case_of, missing
from bench.machine import machine, versions
from bench.naive import BATCH, STEPS
from bench.peak import matmul_peak
from bench.shapes import ON_CPU, ON_GPU, SHAPES, shape_of
from engine.device import resolve_device
from engine.errors import KnownError

OF_MODELS = ("speed", "suppression", "memory")
SECTIONS = (*OF_MODELS, "library", "window")
DONE, BAD, STOPPED = 0, 2, 3

FIELDS = {
    "seconds_per_fact": "median over the rounds; all of them are in seconds",
    "ratio_to_naive": "the naive arm's seconds over this arm's",
    "peak_mb": "most memory beside the model, MiB; layered arms (naive, captum) run layer 0 only, their deepest",
    "gflops": "billions of floating-point operations in the matrix products of one fact",
    "share_of_peak": "gflops / seconds_per_fact over the best of matmul_peak",
    "first_layer_seconds": "until the first layer's scores are there",
    "extrapolated_from_layers": "the layers that were run, where they stand for all; cost is linear in the layer",
}
NOTES = (
    "Naive: the published algorithm for one answer token; on an encoder the published code also loops over [CLS] and "
    "[SEP] around the answer, which takes three times as long.",
    "Every token beside the answer slot is a word, so the engine's baselines are as many as the published code's; "
    "rows of 10 words have commas for the rest.",
    "Random weights bend paths little, so the default tolerance doubles no nodes; trained models may need it in some "
    "layers.",
)


def parser() -> argparse.ArgumentParser:
    """The command line."""
    shown = ", ".join(shape.key for shape in SHAPES if not shape.hidden_from_help)
    whole = argparse.ArgumentParser(prog="run.py", description="Measure speed and memory.")
    whole.add_argument("--json", type=Path, metavar="FILE", help="write the figures there")
    whole.add_argument("--quick", action="store_true", help="one round, and two layers for all of the slow arms")
    whole.add_argument("--shapes", type=_shapes, metavar="A,B", help=f"which of {shown} (default: by device)")
    whole.add_argument("--sections", type=_sections, default=SECTIONS, metavar="A,B", help=", ".join(SECTIONS))
    whole.add_argument("--threads", type=_positive, default=1, help="threads of torch on the CPU (default 1)")
    whole.add_argument("--device", default="cpu", help="cpu or cuda (default cpu)")
    whole.add_argument("--rounds", type=_positive, help="how often each arm runs (default 3, with --quick 1)")
    whole.add_argument("--steps", type=_steps, default=STEPS, help=f"of the published rule (default {STEPS})")
    whole.add_argument(
        "--drop-caches",
        action="store_true",
        help="start the window also after Linux has forgotten all files (root; every program feels it)",
    )
    whole.add_argument("--memory-of", help=argparse.SUPPRESS)
    return whole


def main(arguments: list[str]) -> int:
    """Measure, print the tables, write the JSON; returns the exit code."""
    options = parser().parse_args(arguments)
    torch.set_num_threads(options.threads)
    try:
        if options.memory_of:
            return memory.as_the_child(options.memory_of)
        if options.json is not None and not options.json.absolute().parent.is_dir():
            say(f"The folder of {options.json} does not exist.\nMake it, or choose another one.")
            return BAD
        device = resolve_device(options.device)
        result = measure(options, device)
    except KnownError as error:
        say(str(error))
        return BAD
    except KeyboardInterrupt:
        say("\nStopped. With --json the shapes that were finished are in the file.")
        return STOPPED
    parts = ((library, result["library"]), (window, result["window"]))
    print(report.text(result, *(section.text(found) for section, found in parts if found)))
    return DONE


def measure(options: argparse.Namespace, device: torch.device) -> dict[str, Any]:
    """All sections of all shapes: the document of `--json`, which is written anew after each shape."""
    rounds = options.rounds or (1 if options.quick else 3)
    of_models = bool(set(OF_MODELS) & set(options.sections))
    say("Measuring the peak of matrix products")
    peak = matmul_peak(device)
    result: dict[str, Any] = {
        "machine": machine(device),
        "torch": torch.__version__,
        **versions(),
        "device": str(device),
        "threads": torch.get_num_threads(),
        "rounds": rounds,
        "quick": options.quick,
        "tokens": 12,
        "matmul_peak": peak,
        "fields": FIELDS,
        "rows": [],
        "suppression": [],
        "agreement": [],
        "library": None,
        "window": None,
        "notes": list(NOTES) if of_models else [],
    }
    shapes = options.shapes or (ON_GPU if device.type == "cuda" else ON_CPU)
    for key in shapes if of_models else ():
        _measure_shape(key, options, device, rounds, result)
        _write(options.json, result)
    if "library" in options.sections:
        _measure_part("library", library, options.quick, result)
        _write(options.json, result)
    if "window" in options.sections:
        _measure_part("window", window, options.quick, result, drop_caches=options.drop_caches)
        _write(options.json, result)
    return result


def _write(file: Path | None, result: dict[str, Any]) -> None:
    if file is not None:
        file.write_text(json.dumps(result, indent=1, allow_nan=False) + "\n", encoding="utf-8")


def _measure_part(name: str, part: Any, quick: bool, result: dict[str, Any], **more: bool) -> None:
    """Library and window need more than torch and transformers; where that is missing, a note says so."""
    reason = part.missing()
    if reason:
        result["notes"].append(reason)
        return
    try:
        result[name] = part.measured(quick, say, **more)
    except subprocess.CalledProcessError:
        result["notes"].append(f"The {name} was left out: a process that measured it failed.")


def _measure_shape(
    key: str, options: argparse.Namespace, device: torch.device, rounds: int, result: dict[str, Any]
) -> None:
    say(f"{key}: making the model")
    case = case_of(shape_of(key), device)
    table: list[dict[str, Any]] = []
    if "speed" in options.sections:
        peak = result["matmul_peak"]["best"]
        table, notes, values = speed.rows(case, options.steps, rounds, options.quick, peak, say)
        result["notes"] += notes
        result["agreement"] += agreement.rows(case, options.steps, values)
    if "suppression" in options.sections:
        result["suppression"] += suppression.rows(case, rounds, options.quick, say)
    if "memory" in options.sections:
        table = table or [_memory_row(arm, key) for arm in arms(options.steps) if missing(arm, case) is None]
        # On the CPU the model goes before each arm makes its own in a process of its own.
        here = case if device.type == "cuda" else None
        del case
        for row in table:
            say(f"{key}: memory of {row['title']}")
            row["peak_mb"] = _peak(row["title"], key, options, here)
            if row["peak_mb"] is None:
                result["notes"].append(f"{key}: {row['title']}: the process that measured its memory failed.")
    result["rows"] += table


def _peak(title: str, key: str, options: argparse.Namespace, here: Case | None) -> float | None:
    arm = next(each for each in arms(options.steps) if each.key == title)
    if here is not None:
        return memory.growth_of(arm, here)[1]
    return memory.in_a_child(arm, key, options.steps, options.threads)


def _memory_row(arm: Arm, key: str) -> dict[str, Any]:
    """A row where only memory is measured."""
    timed = ("seconds_per_fact", "ratio_to_naive", "gflops", "share_of_peak", "first_layer_seconds", "nodes")
    return {
        "shape": key,
        "arm": arm.name,
        "steps": arm.steps,
        "title": arm.key,
        "rule": arm.rule,
        "baseline": arm.baseline,
        "words": arm.words,
        "seconds": [],
        "extrapolated_from_layers": None,
        **dict.fromkeys(timed),
    }


def _shapes(text: str) -> tuple[str, ...]:
    keys = tuple(part.strip() for part in text.split(","))
    known = [shape.key for shape in SHAPES]
    for key in keys:
        if key not in known:
            shown = ", ".join(shape.key for shape in SHAPES if not shape.hidden_from_help)
            raise argparse.ArgumentTypeError(f"there is no shape '{key}'; use {shown}")
    return keys


def _sections(text: str) -> tuple[str, ...]:
    parts = tuple(part.strip() for part in text.split(","))
    for part in parts:
        if part not in SECTIONS:
            raise argparse.ArgumentTypeError(f"there is no section '{part}'; use {', '.join(SECTIONS)}")
    return parts


def _positive(text: str) -> int:
    value = int(text) if text.isdecimal() else 0
    if value < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is no whole number from 1")
    return value


def _steps(text: str) -> int:
    value = _positive(text)
    if value % BATCH:
        raise argparse.ArgumentTypeError(
            f"the published code takes steps in batches of {BATCH}; {value} is no multiple"
        )
    return value


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
