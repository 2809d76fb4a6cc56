"""Values to put into sessions."""

from __future__ import annotations

import numpy as np

from engine.types import (
    Answer,
    Change,
    Effect,
    Fact,
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
from kn_studio.session.records import RunSpec

FACT = Fact("u-1", "P36", {"en": Label("France", "Paris"), "zh": Label("法国", "巴黎", withheld=True)}, "typed", "MIT")
LOCATING = tuple(Prompt(f"Sentence {n} of France: [Y].", "Paris", "en", "u-1", "P36") for n in range(3))
MEASURING = (Prompt("Held out: [Y].", "Paris", "en", "u-1", "P36", held_out=True),)
SPEC = RunSpec("locate", "amig", {"steps": 3, "rule": "gauss"}, 7, "f" * 64, "demo-bert", LOCATING, MEASURING)
INFO = ModelInfo(
    "demo-bert", "bert", "masked", 2, 5, False, 99, "float32", "cpu", "[MASK]", None, "site", "f" * 64, "abc"
)
SELECTION = Selection((Located(Neuron(1, 4), 0.5, 3), Located(Neuron(0, 2), 0.25, 2)), True)
EFFECT = Effect(
    MEASURING, True, (Neuron(1, 4), Neuron(0, 2)), Change(0.9, 0.1, 0.89, 0.01, 0.8, 0.02),
    Change(0.9, 0.95, 0.9, 0.0, 0.9, 0.0), "one draw only",
)  # fmt: skip


def scores(seed: int = 0, dtype: str = "float32", shape: tuple[int, int] = (2, 5)) -> Scores:
    """Scores with values that no shorter format holds, among them ones that float16 turns to zero."""
    rng = np.random.default_rng(seed)
    layers = shape[0]
    return Scores(
        values=frozen_array(rng.standard_normal(shape) * 2e-8, dtype),
        activations=frozen_array(rng.standard_normal(shape), dtype),
        f=frozen_array(rng.random(layers)),
        f_baseline=frozen_array(rng.random(layers) / 3),
        gap=frozen_array(rng.standard_normal(layers) * 1e-17),
        nodes=frozen_array([3] * layers, np.int64),
        converged=frozen_array([True] * (layers - 1) + [False]),
        answer=Answer(("巴", "黎"), (5, 6), 0.1, -2.302585092994046, 2, (TokenProbability("é", 1 / 3),)),
    )
