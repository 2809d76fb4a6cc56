"""A small believable run, made by hand, for tests of views and panels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from engine.types import (
    Answer,
    Change,
    Effect,
    Fact,
    Label,
    ModelInfo,
    Neuron,
    Prompt,
    Scores,
    TokenProbability,
    frozen_array,
)
from kn_studio.app_state import AppState
from kn_studio.session.records import RunSpec
from kn_studio.session.store import Store

UUID = "11111111-2222-5333-8444-555555555555"
FINGERPRINT = "f" * 64
GERMANY = Fact(
    UUID,
    "P36",
    {
        "en": Label("Germany", "Berlin"),
        "zh": Label("德国", "柏林"),
        "ar": Label("ألمانيا", "برلين"),
        "hi": Label("जर्मनी", "बर्लिन", withheld=True),
        "ru": Label("Германия", "Берлин"),
        "de": Label("Deutschland", "Berlin"),
    },
    "cldr-territory",
)
TEMPLATES = {
    "en": ("The capital of Germany is [Y].", "What is the capital of Germany? [Y].", "Germany — capital: [Y]"),
    "zh": ("德国的首都是[Y]。", "德国的首都叫[Y]。", "德国——首都：[Y]"),
    "ar": ("عاصمة ألمانيا هي [Y].", "ما عاصمة ألمانيا؟ [Y].", "ألمانيا — العاصمة: [Y]"),
    "hi": ("जर्मनी की राजधानी है [Y]।", "जर्मनी — राजधानी: [Y]", "[Y] जर्मनी की राजधानी है।"),
}
MODEL = ModelInfo(
    "demo-bert", "bert", "masked", 4, 256, False, 3_000_000, "float32", "cpu", "[MASK]", None,
    "bert.encoder.layer.{}.output.dense", FINGERPRINT,
)  # fmt: skip


def prompts(languages: Sequence[str], fact: Fact | None = GERMANY, count: int = 3) -> tuple[Prompt, ...]:
    """Locating prompts of the fact, language after language."""
    found = []
    for code in languages:
        answer = fact.labels[code].object if fact else "Berlin"
        for text in TEMPLATES[code][:count]:
            found.append(Prompt(text, answer, code, fact.uuid if fact else "", fact.relation if fact else ""))
    return tuple(found)


def answer(text: str, probability: float = 0.9, rank: int = 1) -> Answer:
    """What a model might say."""
    top = (TokenProbability(text, probability), TokenProbability("Wien", (1 - probability) / 2))
    return Answer((text,), (7,), probability, float(np.log(probability)), rank, top)


def scores(
    values: np.ndarray, text: str = "Berlin", probability: float = 0.9, rank: int = 1, converged: bool = True
) -> Scores:
    """Scores with these values (layers, width) and a small completeness gap."""
    layers = values.shape[0]
    return Scores(
        frozen_array(values, np.float32),
        frozen_array(np.abs(values) * 2, np.float32),
        frozen_array(np.full(layers, probability)),
        frozen_array(np.zeros(layers)),
        frozen_array(np.full(layers, 0.0002 * probability)),
        frozen_array(np.full(layers, 3), np.int64),
        frozen_array(np.full(layers, converged), bool),
        answer(text, probability, rank),
    )


def change(before: float, after: float) -> Change:
    """A change with quiet controls."""
    return Change(before, after, before - 0.01, 0.012, before - 0.04, 0.02)


def effect(language: str, neurons: Sequence[Neuron], before: float, after: float) -> Effect:
    """What turning these neurons off and up did."""
    asked = (Prompt("Germany [Y]", "Berlin", language, UUID, "P36", held_out=True),)
    return Effect(asked, True, tuple(neurons), change(before, after), change(before, min(1.0, before + 0.05)))


def spec(languages: Sequence[str], fact: Fact | None = GERMANY, method: str = "amig", count: int = 3) -> RunSpec:
    """What a run was asked to do."""
    asked = prompts(languages, fact, count)
    return RunSpec("locate", method, {"baseline": "per_word"}, 42, FINGERPRINT, "demo-bert", asked)


def planted(hot: Mapping[Neuron, float], layers: int = 4, width: int = 64) -> np.ndarray:
    """A silent map with a few neurons that score."""
    values = np.zeros((layers, width), dtype=np.float32)
    for neuron, score in hot.items():
        values[neuron.layer, neuron.index] = score
    return values


def fill(
    store: Store, run: int, values: Mapping[str, np.ndarray], probability: Mapping[str, float] | None = None
) -> None:
    """Land the same map for every prompt of a language."""
    for number, prompt in enumerate(store.run(run).spec.prompts):
        if prompt.language in values:
            chance = (probability or {}).get(prompt.language, 0.9)
            rank = 1 if chance > 0.05 else 214
            store.land(run, number, scores(values[prompt.language], prompt.answer, chance, rank))


def state(run: int | None, languages: Sequence[str] = ("en", "zh", "ar"), **changes: Any) -> AppState:
    """The window with the fact, the model and the run on screen."""
    base = AppState(model=MODEL, fact=GERMANY, languages=tuple(languages), run=run, prompts=prompts(languages))
    return replace(base, **changes)


SHARED, PAIR = Neuron(3, 40), Neuron(2, 7)
OWN = {"en": Neuron(3, 5), "zh": Neuron(1, 63), "ar": Neuron(0, 0)}
PROBABILITIES = {"en": 0.93, "zh": 0.88, "ar": 0.81}


def three_languages(store: Store, landed: bool = True) -> int:
    """A finished run: one neuron in all three languages, one in two, and one of each language's own."""
    store.add_facts([GERMANY])
    run = store.begin_run(spec(("en", "zh", "ar")))
    if landed:
        maps = {}
        for code, own in OWN.items():
            hot = {SHARED: 1.0, own: 0.5, Neuron(0, 20): 0.04}
            maps[code] = planted(hot if code == "ar" else {**hot, PAIR: 0.6})
        fill(store, run, maps, PROBABILITIES)
        for code, after in (("en", 0.21), ("zh", 0.30), ("ar", 0.34)):
            found = [SHARED, OWN[code]] if code == "ar" else [SHARED, PAIR, OWN[code]]
            store.add_effect(run, code, UUID, effect(code, found, PROBABILITIES[code], after))
        store.end_run(run, "done")
    return run
