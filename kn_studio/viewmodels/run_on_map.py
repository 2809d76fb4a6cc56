"""The run on the map, and which of its neurons are chosen there now: what every station means by "these neurons"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from engine.selection import default_threshold
from engine.types import Fact, Neuron, Selection
from kn_studio.app_state import AppState
from kn_studio.viewmodels import map_parts, run_scores
from kn_studio.viewmodels.run_scores import RunScores

if TYPE_CHECKING:
    from kn_studio.session.records import Choice, Run
    from kn_studio.session.store import Store

Shown = tuple["Run", Fact | None, RunScores]
"""The run on the map with its fact and what has landed."""


def shown(state: AppState, store: Store | None) -> Shown | None:
    """The run on the map with its fact and what has landed of the chosen languages.

    None if there is no run, or it is about another fact.
    """
    if store is None or state.run is None:
        return None
    run = store.run(state.run)
    facts = run_scores.facts_of(run.spec.prompts)
    wanted = state.fact.uuid if state.fact else "" if state.typed else next(iter(facts), "")
    if wanted not in facts:
        return None
    fact = state.fact or (store.fact(wanted) if wanted else None)
    return run, fact, run_scores.read(store, run, wanted).among(state.languages, run.spec.prompts)


def thresholds(state: AppState, run: Run, scores: RunScores) -> dict[str, float]:
    """The threshold in force for each language: the state's, else the run's own, else the language's default."""
    kept = {code: default_threshold(code) for code in scores.languages}
    kept |= {code: run.spec.choice.thresholds.get(code, value) for code, value in kept.items()}
    return {code: state.thresholds.get(code, value) for code, value in kept.items()}


def choice(state: AppState, run: Run, scores: RunScores) -> Choice:
    """What chooses the run's neurons now: as it was asked, until a slider is moved."""
    moved = {code: state.thresholds[code] for code in scores.languages if code in state.thresholds}
    return run.spec.choice.moved(moved, state.share)


def share(state: AppState, run: Run) -> float:
    """The share of the prompts in force: the state's, else the run's own."""
    return run.spec.choice.share if state.share is None else state.share


def masks(state: AppState, run: Run, scores: RunScores) -> dict[str, npt.NDArray[np.bool_]]:
    """Which neurons are chosen, (layers, width) by language."""
    asked, taus = choice(state, run, scores), thresholds(state, run, scores)
    return {code: each.mask(taus[code], asked.share, asked.top_k) for code, each in scores.languages.items()}


def choose(state: AppState, run: Run, scores: RunScores, drawn: str) -> map_parts.Chosen:
    """The chosen neurons under a mode of the map."""
    asked = choice(state, run, scores)
    return map_parts.choose(scores, drawn, thresholds(state, run, scores), asked.share, asked.top_k)


def mode(state: AppState, scores: RunScores) -> str:
    """The state's mode where the run can show it; a single language leaves nothing to switch."""
    if len(scores.languages) == 1:
        return "all"
    return state.map_mode if state.map_mode in (*scores.languages, "shared") else "all"


def selection(state: AppState, store: Store | None) -> dict[str, Selection]:
    """The neurons selected on the map at this moment, by language: what "these neurons" means to actions."""
    found = shown(state, store)
    if found is None or not found[2].landed:
        return {}
    run, _, scores = found
    taus, asked = thresholds(state, run, scores), choice(state, run, scores)
    return {code: each.select(taus[code], asked.share, asked.top_k) for code, each in scores.languages.items()}


def chosen_neurons(state: AppState, store: Store | None) -> tuple[Neuron, ...]:
    """The neurons the map marks under its mode, strongest first: what an empty `ScaleNeurons.neurons` means."""
    found = shown(state, store)
    if found is None or not found[2].landed:
        return ()
    return marked(state, found[0], found[2])


def marked(state: AppState, run: Run, scores: RunScores) -> tuple[Neuron, ...]:
    """The neurons that the map of this run marks, strongest first."""
    drawn = mode(state, scores)
    return map_parts.ordered(choose(state, run, scores, drawn), scores.image(drawn))
