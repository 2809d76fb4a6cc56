"""Made-up states of the Languages station for its pictures: few and many languages, measured, stale, nothing shared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType

import numpy as np

from engine.selection import default_threshold
from engine.statistics import bootstrap_mean
from engine.types import Neuron, Prompt, Scores, frozen_array
from kn_studio import sample_answers
from kn_studio.app_state import AppState, ArmEffect, Comparison, Control, JobLine, SpecificShare
from kn_studio.library.book import prompts_in
from kn_studio.relation_state import RelationOverlap, RelationRow, Summary
from kn_studio.session.records import RunSpec
from kn_studio.session.store import Store
from kn_studio.translation import told, tr
from kn_studio.viewmodels.languages_station import shown_sets

TEN = ("en", "zh", "ar", "de", "es", "fr", "hi", "ja", "ru", "he")
_PROMPTS = 3
"""A language; enough for a vote."""

_FAMILIES = (("de", "en"), ("es", "fr"), ("en", "es", "fr"), ("ja", "zh"), ("ar", "he"), ("en", "de", "fr", "es", "ru"))
"""Languages that have neurons of their own together in the made-up scores."""

MakeScores = Callable[[int, Prompt], Scores]


def languages_states(full: AppState, store: Store, make: MakeScores) -> dict[str, AppState]:
    """The station's states by name, all of runs that are put into `store`."""
    if full.fact is None or full.book is None:
        return {}
    store.add_facts([full.fact])
    order = tuple(dict.fromkeys((*full.languages, *TEN, *full.book.prompts)))
    ten = tuple(code for code in order if full.book.prompts.get(code))[:10]

    def located(codes: tuple[str, ...], apart: bool = False) -> AppState:
        return _located(full, store, make, codes, apart)

    three, one, many = located(ten[:3]), located(ten[:1]), located(ten)
    apart = located(ten[:2], apart=True)
    measured = replace(three, comparison=comparison(three, store))
    job = JobLine("job-3", tr("Compare languages"), 14, 60, told("Reading the run"), 21.0)
    return {
        "two": located(ten[:2]),
        "five": located(ten[:5]),
        "ten": many,
        "ten-some": replace(many, at_least=2),
        "ten-measured": replace(many, comparison=comparison(many, store)),
        "one-language": one,
        "measured": measured,
        "measured-plain": replace(measured, level="plain"),
        "related": replace(three, relation_overlap=relation(three)),
        "related-half": replace(three, relation_overlap=relation(three, 8), job=job),
        "related-stale": replace(three, relation_overlap=relation(three), thresholds=MappingProxyType({"en": 0.75})),
        "ten-related": replace(many, relation_overlap=relation(many)),
        "equal": replace(three, top_k=12),
        "equal-nothing": replace(apart, top_k=2),
        "stale": replace(measured, thresholds=MappingProxyType(dict.fromkeys(three.languages, 0.75))),
        "nothing": apart,
        "measuring": replace(three, job=job),
        "no-run": replace(full, run=None, comparison=None, scaling=None),
    }


def comparison(state: AppState, store: Store) -> Comparison:
    """What measuring might have found for the shared neurons of a state."""
    sets = shown_sets(state, store)
    assert sets is not None
    assert state.run is not None
    assert state.fact is not None
    found = tuple(each.neuron for each in sets.neurons(sets.shared, sets.count))
    expected, p_value = sets.chance()
    asked = state.languages
    stability = {code: 0.71 - 0.06 * place for place, code in enumerate(asked)}
    controls = (Control("same_relation", 0.6, 0.0, 1.4, 5), Control("other_relation", 0.0, None, None, 5))
    arms = ("shared", "random", "matched", *(f"mono:{code}" for code in asked), "union", "seq", "other_facts")
    effects = [
        _effect(arm, code, place, operation)
        for operation in ("suppress", "enhance")
        for arm in arms
        for place, code in enumerate(asked)
    ]
    return Comparison(
        state.run, state.fact.uuid, asked, state.at_least, found, len(found), expected, p_value or 0.0, controls,
        MappingProxyType(stability), tuple(effects), -0.004, 41.0, specific=_specific(len(found), sets.member[0].size),
    )  # fmt: skip


def _specific(shared: int, neurons: int) -> SpecificShare:
    """One of the shared neurons is language-specific, as are 61 of all neurons of the model."""
    each = 61 / neurons
    return SpecificShare(min(1, shared), shared * each, 1 - (1 - each) ** shared, 61)


def relation(state: AppState, done: int = 20) -> RelationOverlap:
    """What comparing the relation's facts might have found, after so many of 20."""
    assert state.fact is not None
    assert state.model is not None
    codes, rng = state.languages, np.random.default_rng(7)
    rows = []
    for number, each in enumerate(state.search.rows[:done]):
        count = int(rng.poisson(1.8))
        p = float(10.0 ** -(4 * count))
        known = tuple(code for code in codes if rng.random() < 0.85)
        sizes = {code: int(rng.integers(5, 34)) for code in codes}
        rows.append(
            RelationRow(
                each.uuid, each.subject, each.object, sizes, known, count, 2e-4 + 2e-5 * number, p, min(1.0, done * p),
                0.09 + 0.05 * count, int(rng.random() < 0.2),
            )
        )  # fmt: skip
    layers = {code: (0.4, 1.1, 3.2, 11.0 + place) for place, code in enumerate(codes)}
    limits = {code: default_threshold(code) for code in codes}
    return RelationOverlap(
        state.fact.relation, codes, len(codes), tuple(rows), _summed(rows),
        _summed([row for row in rows if len(row.known) == len(codes)]) if len(codes) < 5 else None,
        {"shared": (0.0, 0.05, 0.4, 1.3), **layers}, 3, 38.0, 20, limits, fingerprint=state.model.fingerprint,
    )  # fmt: skip


def _summed(rows: list[RelationRow]) -> Summary:
    counts, mixed = [row.count for row in rows], [row.mixed or 0 for row in rows]
    expected = [row.expected for row in rows]
    excess = [count - chance for count, chance in zip(counts, expected, strict=True)]
    beyond = [count - other for count, other in zip(counts, mixed, strict=True)]
    return Summary(
        len(rows), float(np.mean([count > 0 for count in counts])), bootstrap_mean(counts), float(np.mean(expected)),
        bootstrap_mean(excess), bootstrap_mean(mixed), bootstrap_mean(beyond),
    )  # fmt: skip


_DROP: Mapping[str, float] = {
    "shared": 0.24, "random": 0.99, "matched": 0.95, "mono": 0.55, "union": 0.13, "seq": 0.13, "other_facts": 0.88,
}  # fmt: skip


def _effect(arm: str, code: str, place: int, operation: str) -> ArmEffect:
    kind, _, own = arm.partition(":")
    before = sample_answers.before(place)
    keep = _DROP[kind] - (0.2 if own == code else 0.0)
    after = before * keep if operation == "suppress" else min(0.99, before + (1 - before) * (1 - keep) * 0.6)
    wide = 0.01 + 0.05 * (1 - keep)
    return ArmEffect(arm, code, operation, before, after, max(0.0, after - wide), min(1.0, after + wide), 2, True)


def _located(
    full: AppState, store: Store, make: MakeScores, codes: tuple[str, ...], apart: bool
) -> AppState:  # fmt: skip
    """A finished run in these languages; `apart`: without what they would share."""
    assert full.book is not None
    assert full.model is not None
    prompts = prompts_in(full.book, codes)
    asked = [prompt for prompt in prompts if not prompt.held_out]
    asked = [prompt for code in codes for prompt in [each for each in asked if each.language == code][:_PROMPTS]]
    params = {"baseline": "per_word", "rule": "gauss", "steps": 3, "objective": "prob", "tolerance": 0.001}
    spec = RunSpec("locate", "amig", params, 42, full.model.fingerprint, full.model.id, tuple(asked))
    run = store.begin_run(spec)
    for number, prompt in enumerate(asked):
        store.land(run, number, _changed(make(number, prompt), prompt.language, apart))
    store.end_run(run, "done")
    return replace(
        full, languages=codes, prompts=prompts, run=run, landed=len(asked), scaling=None, comparison=None, live=()
    )


def _changed(scores: Scores, language: str, apart: bool) -> Scores:
    """With the neurons of the language's families, or without those that are shared by all."""
    values = np.array(scores.values)
    peak = float(values.max())
    layers, width = values.shape
    if apart:
        values[values > 0.15 * peak] = 0.12 * peak
        rng = np.random.default_rng(list(language.encode()))
        for layer, index in pairwise(rng.integers(0, 1 << 16, 9)):
            values[layer % layers, index % width] = peak * rng.uniform(0.6, 1.0)
    for number, family in enumerate(_FAMILIES):
        rng = np.random.default_rng(number)
        for neuron in (Neuron(int(rng.integers(layers)), int(rng.integers(width))) for _ in range(2 + number % 2)):
            if language in family and not apart:
                values[neuron.layer, neuron.index] = peak * rng.uniform(0.5, 0.8)
    return replace(scores, values=frozen_array(values, np.float32))
