"""Measure a demo model: `python packaging/demo_models/measure.py FOLDER [--half test|dev] [--quick] [--json FILE]`.

Prints the model card's tables. Figures are means over facts of one half (see split.py), with 95 % bootstrap
intervals; a recipe is chosen on the dev half only. The model is always loaded as float32 from the stored file.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parent))

from card import tables
from effects import effects
from intervals import by_fact, mean
from languages import language_independent
from pairs import degenerate_pairs
from probe import Probe
from split import half
from tables import read_facts, read_templates
from units import Prompts, locate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from probe import Question

SEED = 20231


def accuracy(questions: Sequence[Question], rank: np.ndarray, withheld: set[tuple[str, str]]) -> dict[str, Any]:
    """Share of prompts whose answer is ranked first in the whole vocabulary, by language and by relation."""

    def share(of: Iterable[tuple[Question, float]]) -> dict[str, float]:
        return mean(by_fact((question.fact, float(r == 1)) for question, r in of))

    result = {}
    asked = list(zip(questions, rank, strict=True))
    for name, held, hidden in (
        ("train", False, False),
        ("held", True, False),
        ("withheld", False, True),
        ("withheld_held", True, True),
    ):
        rows = [(q, r) for q, r in asked if q.held == held and ((q.fact, q.language) in withheld) == hidden]
        result[name] = {
            "all": share(rows),
            "by_language": {x: share((q, r) for q, r in rows if q.language == x) for x in _values(rows, "language")},
            "by_relation": {x: share((q, r) for q, r in rows if q.relation == x) for x in _values(rows, "relation")},
        }
    return result


def _values(rows: list[tuple[Question, float]], name: str) -> list[str]:
    return list(dict.fromkeys(getattr(question, name) for question, _ in rows))


def ffn_off(probe: Probe, prompts: Prompts, *, count: int, seed: int) -> dict[str, Any]:
    """Mean probability of answers (of held-out prompts answered right) with feed-forward layers off."""
    known = [q for (_, _, held), questions in prompts.right.items() if held for q in questions]
    sample = random.Random(seed).sample(known, min(count, len(known)))
    result = {"on": mean(probe.said(sample).probability)}
    for where in ("answer", "other", "all"):
        result[where] = mean(probe.without_ffn(sample, where).probability)
    return result


def measure(folder: Path, *, part: str, quick: bool) -> dict[str, Any]:
    """Every figure of the card, as plain numbers."""
    started = time.monotonic()
    probe = Probe(folder)
    facts = [fact for fact in read_facts() if half(fact.uuid) == part]
    withheld = {(f.uuid, language) for f in facts for language, name in f.names.items() if name.withheld}
    prompts = Prompts(probe, facts, read_templates())
    result: dict[str, Any] = {
        "model": folder.name,
        "kind": "causal" if probe.causal else "masked",
        "half": part,
        "facts": len(facts),
        "prompts": len(prompts.questions),
        "layers": probe.layers,
        "width": probe.width,
        "accuracy": accuracy(prompts.questions, prompts.said.rank, withheld),
    }
    _say("accuracy", started)
    units = locate(probe, facts, prompts, count=30 if quick else 105, seed=SEED, per_word=not quick)
    _say(f"located {len(units)} facts", started)
    result["units"] = {"facts": len(units), "languages": 3}
    result["effects"] = effects(probe, units, seed=SEED)
    _say("effects", started)
    result["language_independent"] = language_independent(probe, units, prompts, seed=SEED)
    _say("language-independent neurons", started)
    if not quick:
        result["pairs"] = degenerate_pairs(probe, units, facts=55, seed=SEED)
    result["ffn_off"] = ffn_off(probe, prompts, count=60 if quick else 300, seed=SEED)
    _say("done", started)
    return result


def _say(text: str, started: float) -> None:
    print(f"{text}: {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=["dev", "test"], default="test")
    parser.add_argument("--quick", action="store_true", help="fewer facts, one path per prompt: for choosing a recipe")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    result = measure(arguments.folder, part=arguments.half, quick=arguments.quick)
    if arguments.json:
        arguments.json.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(tables(result))


if __name__ == "__main__":
    main()
