"""The neurons of every language at the settings on screen, as a tidy table for an export."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.overlap import languages_needed
from kn_studio.actions.languages import read_sets
from kn_studio.intents import CompareLanguages
from kn_studio.session.records import Choice
from kn_studio.session.store import Store

COLUMNS = (
    "run_id", "model_id", "method", "fact_uuid", "language", "layer", "neuron", "score", "languages", "shared",
    "at_least", "threshold", "share", "top_k",
)  # fmt: skip


def sets_table(
    store: Store, shown: CompareLanguages, choice: Choice, fact: str
) -> tuple[tuple[str, ...], Iterator[tuple[Any, ...]]]:
    """One row for every neuron of every language: its score as a share of the language's peak, the languages that have
    it, and whether these are enough. Of `shown.languages` those count that the run has, as on screen. Raises
    `PromptError` for fewer than two languages.
    """
    run = store.run(shown.run)
    choice = Choice({**run.spec.choice.thresholds, **choice.thresholds}, choice.share, choice.top_k)
    landed = dict.fromkeys(run.spec.prompts[number].language for number in store.landed(run.id))
    sets = read_sets(store, run, [code for code in landed if code in shown.languages], choice, fact)
    # A number beyond the languages means all of them, as the slider does.
    needed = languages_needed(len(sets.neurons), min(shown.at_least, len(sets.neurons)))
    holders: dict[Any, list[str]] = {}
    for code, neurons in sets.neurons.items():
        for neuron in neurons:
            holders.setdefault(neuron, []).append(code)

    def rows() -> Iterator[tuple[Any, ...]]:
        for code, neurons in sets.neurons.items():
            peak = float(sets.images[code].max())
            for neuron in neurons:
                having = holders[neuron]
                score = float(sets.images[code][neuron.layer, neuron.index]) / peak
                yield (
                    run.id, run.spec.model, run.spec.method, sets.fact, code, neuron.layer, neuron.index, score,
                    ";".join(having), len(having) >= needed, needed, choice.threshold(code), choice.share,
                    choice.top_k,
                )  # fmt: skip

    return COLUMNS, rows()
