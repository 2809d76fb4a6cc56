"""Facts, claims and readouts made up for tests."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from engine.checking.claims import subject_key
from engine.checking.readings import Readout, Said
from engine.checking.table import Table
from engine.checking.types import Claim, Labelled, Part
from engine.types import Fact, Label, Neuron, Prompt

LAYERS, WIDTH = 2, 12
SIGNAL = (Neuron(0, 3), Neuron(1, 7))
"""The neurons whose attribution tells right claims from wrong ones in `planted`."""


def fact(number: int, subject: str, object_: str, relation: str = "P36", **more: str) -> Fact:
    labels = {"en": Label(subject, object_), "zh": Label(f"{subject}国", f"{object_}城")}
    return Fact(f"f{number}", relation, labels, **more)


def countries(count: int, relation: str = "P36", objects: int | None = None) -> list[Fact]:
    """Countries with their towns, which repeat where there are fewer of them."""
    return [fact(n, f"land{n}", f"town{n % (objects or count)}", relation) for n in range(count)]


def ask(asked: Fact, language: str) -> Sequence[Prompt]:
    """Three prompts a fact, whose slot is last."""
    label = asked.labels[language]
    texts = ("The capital of {} is [Y].", "In {} the capital is [Y].", "{}: [Y]")
    return [Prompt(text.format(label.subject), label.object, language, asked.uuid, asked.relation) for text in texts]


def planted(subjects: int = 60, *, strength: float = 1.0, seed: int = 0) -> Table:
    """A table of made-up readouts in which `SIGNAL` and nothing else depends on the truth, `strength` strong."""
    rng = np.random.default_rng(seed)
    dealt: tuple[Part, ...] = ("train", "dev", "train", "test", "train")
    rows, said, readouts = [], [], []
    for number, each in enumerate(countries(subjects)):
        for truth in (True, False):
            claim = Claim(each.labels["en"].subject, "P36", "town", "en", (), each.uuid)
            rows.append(Labelled(claim, truth, dealt[number % 5], subject_key(each)))
            said.append(Said(rng.normal(), rng.normal(), rng.normal(), rng.normal(), "town"))
            arrays = [rng.normal(size=(LAYERS, WIDTH)).astype(np.float32) for _ in range(3)]
            for neuron in SIGNAL if truth else ():
                arrays[0][neuron.layer, neuron.index] += strength * 4
            readouts.append(Readout(arrays[0], arrays[1], arrays[2], SIGNAL))
    return Table(tuple(rows), tuple(said), tuple(readouts))
