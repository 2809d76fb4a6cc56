"""What tests of runs share: a tiny model in a folder, a small recipe for each experiment, and a run of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.datasets.base import FactRow, TemplateRow
from engine.experiments import experiment
from engine.types import Landed, Step, Work, finished
from kn_studio.actions.context import Host
from kn_studio.experiments.run import Asked, run
from kn_studio.intents import LoadModel
from kn_studio.library.own import ORIGIN
from kn_studio.library.store import LibraryStore
from tests.engine.tiny import fresh

LOCALISATION = {
    "languages": "en", "top_k": 4, "sentences": 1, "prompts": 1, "tests": 1, "others": 1, "draws": 1, "facts": 6,
}  # fmt: skip

SMALL: Mapping[str, Mapping[str, Any]] = {
    "localisation": LOCALISATION | {"facts": 3},
    "cross-lingual-editing": {"languages": "en,de", "left_out": "fr", "fit_steps": 2, "facts": 2},
    "degeneracy": {"languages": "en", "candidates": 5, "sets": 10, "topology": 30, "facts": 3},
    "fact-checking": {"languages": "en", "facts": 90},
    "robustness": {"languages": "en", "facts": 3, "train": 12},
    "evolvability": {"languages": "en", "facts": 3},
    "complexity": {"languages": "en", "facts": 3},
}
"""A small recipe for each experiment; one without an entry is run with three facts."""


WORDS = ("Paris", "Berlin", "London", "Tokyo", "France", "Germany", "Japan", "French")
"""Words that the tokenizers of tiny models have."""


def add_facts(library: LibraryStore, count: int = 96) -> None:
    """So many facts of one relation that tiny models can be asked; of the shipped ones they can be asked few."""
    with library.importing() as batch:
        batch.begin("user", ORIGIN)
        batch.own_template(TemplateRow("P9000", "en", "The capital of [X] is [Y]."), "")
        for number in range(count):
            subject = " ".join(WORDS[number // 8**place % 8] for place in range(3))
            uuid = f"00000000-0000-4000-8000-{number:012}"
            batch.add(FactRow("P9000", "en", subject, WORDS[number * 5 % 8], uuid))
        finished(batch.finish())


def saved(folder: Path, model_type: str = "bert", seed: int = 0) -> str:
    """A tiny random model in a folder."""
    loaded = fresh(model_type, seed=seed)
    loaded.model.float().save_pretrained(folder)
    loaded.tokenizer.save_pretrained(folder)
    return str(folder)


def asked(key: str, out: Path, *models: str, given: Mapping[str, Any] | None = None, **more: Any) -> Asked:
    """A run of an experiment with its small recipe on the CPU."""
    made = experiment(key)
    recipe = made.Recipe.from_json(dict(SMALL.get(key, {"facts": 3})) | dict(given or {}))
    return Asked(made, recipe, tuple(LoadModel(model, device="cpu") for model in models), out, **more)


def begun(wanted: Asked, library: LibraryStore) -> Work[dict[str, Any]]:
    """The run as work, to be gone through step by step."""
    return run(Host(), library, wanted)


def ran(wanted: Asked, library: LibraryStore) -> tuple[dict[str, Any], list[Step | Landed]]:
    """Run to the end: the summary, and all that was said."""
    said: list[Step | Landed] = []
    work = begun(wanted, library)
    while True:
        try:
            said.append(next(work))
        except StopIteration as end:
            return end.value, said
