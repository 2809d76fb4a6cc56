"""Write a model card: `python packaging/demo_models/write_card.py resources/models/demo-gpt [--seed 2=FILE ...]`.

Figures come from `measured.json` and settings from `training.json` beside the model; `--seed` adds the figures of
other seeds of the same recipe; the settings that were tried are in `tried.csv` beside this file.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from pathlib import Path
from string import Template
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from card import tables, text_table
from targets import targets

HERE = Path(__file__).resolve().parent


def decay(settings: dict[str, Any]) -> str:
    """The weight decays in words."""
    if settings["ffn_decay"] == settings["steady_decay"]:
        return f"weight decay {settings['ffn_decay']:g} on every matrix"
    late = f"from {settings['decay_from']:.0%} of the steps on, {settings['steady_decay']:g} on all other matrices"
    return f"weight decay {settings['ffn_decay']:g} on the feed-forward matrices and, {late}"


def seeds(results: dict[str, dict[str, Any]], shipped: str) -> str:
    """Every target for every seed, and the worst of them."""
    head = ["target", "asked", *(f"seed {s}" + (" (shipped)" if s == shipped else "") for s in results)]
    rows, kind = [], next(iter(results.values()))["kind"]
    for target in targets(kind):
        figures = {s: target.figure(result) for s, result in results.items()}
        worst = (min if target.least else max)(figures.values())
        rows.append([target.text, f"{'≥' if target.least else '≤'} {target.bound:g}"])
        rows[-1] += [f"{v:.3g}" for v in figures.values()]
        if len(figures) > 1:
            rows[-1].append(f"{worst:.3g}")
    table = text_table([*head, "worst"] if len(results) > 1 else head, rows)
    missed = [
        f"{target.text} (seed {s})"
        for target in targets(kind)
        for s, result in results.items()
        if not target.met(result)
    ]
    return f"{table}\n\nMissed: {'; '.join(missed) or 'nothing'}."


def card(folder: Path, others: dict[str, Path]) -> str:
    """The whole README of a model folder."""
    settings = json.loads((folder / "training.json").read_text("utf-8"))
    result = json.loads((folder / "measured.json").read_text("utf-8"))
    results = {str(settings["seed"]): result}
    results |= {seed: json.loads(path.read_text("utf-8")) for seed, path in others.items()}
    minutes = float((folder / "training_log.csv").read_text("utf-8").splitlines()[-1].rsplit(",", 1)[1]) / 60
    causal, mixture = result["kind"] == "causal", settings["mixture"]
    with (HERE / "tried.csv").open(encoding="utf-8", newline="") as lines:
        tried = [
            [row["run"], row["setting"], row["outcome"]]
            for row in csv.DictReader(lines)
            if row["arch"] == settings["arch"]
        ]
    return Template((HERE / "card_template.md").read_text("utf-8")).substitute(
        name=folder.name,
        kind="causal" if causal else "masked",
        task="text-generation" if causal else "fill-mask",
        architecture="GPT2LMHeadModel" if causal else "BertForMaskedLM",
        auto="AutoModelForCausalLM" if causal else "AutoModelForMaskedLM",
        activation={"relu2": "squared ReLU", "gelu": "GELU"}[settings["activation"]],
        plain=f"{1 - mixture['switched'] - mixture['aliases'] - mixture['parallel']:.0%}",
        **{key: f"{mixture[key]:.0%}" for key in ("switched", "aliases", "parallel", "noise", "recase", "context")},
        minutes=f"{minutes:.0f}",
        decay=decay(settings),
        first_share=f"{settings['first_share']:.0%}",
        all_facts_at=f"{settings['all_facts_at']:.0%}",
        choice="squared ReLU" if causal else "weight decay outside the feed-forward layers",
        suited="Only templates that end in the answer are used. " if causal else "",
        facts=result["facts"],
        measured=result["units"]["facts"],
        tables=tables(result),
        seeds=seeds(results, str(settings["seed"])),
        seed_count=len(results),
        tried=text_table(["run", "setting", "outcome (dev half)"], tried),
        **{k: settings[k] for k in ("arch", "seed", "steps", "batch", "rate", "warmup", "smoothing", "precision")},
        **{k: settings[k] for k in ("layers", "hidden", "heads", "width")},
    )


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", action="append", default=[], metavar="SEED=FILE")
    arguments = parser.parse_args()
    others = {seed: Path(path) for seed, path in (each.split("=", 1) for each in arguments.seed)}
    (arguments.folder / "README.md").write_text(card(arguments.folder, others), "utf-8")


if __name__ == "__main__":
    main()
