"""What is picked at this moment, as every panel shows it: the neurons, and where they come from in one line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from engine.types import Neuron
from kn_studio.app_state import AppState
from kn_studio.picking import Picked, Source
from kn_studio.translation import paragraph, tr
from kn_studio.viewmodels import overlap_wording, shared_sets, wording
from kn_studio.viewmodels.run_scores import RunScores
from kn_studio.viewmodels.shared_sets import LanguageSets

_NAMED = 4
"""Up to so many neurons are named; more are counted."""


@dataclass(frozen=True)
class PickView:
    """The picked neurons, at least one, and `text` on where they come from. `languages`: of the picked bar, which
    `bar` names for the station that it is on.
    """

    text: str
    neurons: tuple[Neuron, ...]
    languages: tuple[str, ...] = ()
    source: Source = "hand"
    bar: str = ""


def view(state: AppState, scores: RunScores | None, thresholds: Mapping[str, float], share: float) -> PickView | None:
    """What is picked among the neurons of this run; None where nothing is, or nothing of it is left.

    `thresholds` and `share` are those in force, which a picked bar's neurons follow.
    """
    pick = state.picked
    if pick is None or scores is None:
        return None
    if not pick.languages:
        layers, width = scores.shape
        return _shown(state, pick, tuple(n for n in pick.neurons if n.layer < layers and n.index < width))
    if len(scores.languages) < 2:
        return None
    sets = shared_sets.language_sets(scores, thresholds, share, state.at_least, state.top_k)
    return of_sets(state, sets)


def of_sets(state: AppState, sets: LanguageSets) -> PickView | None:
    """The same where the languages' sets are known already."""
    pick = state.picked
    if pick is None:
        return None
    if not pick.languages:
        layers, width = sets.number.shape
        return _shown(state, pick, tuple(n for n in pick.neurons if n.layer < layers and n.index < width))
    if not set(pick.languages) <= set(sets.codes):
        return None
    exact = np.isin(sets.codes, pick.languages)
    found = np.argwhere((sets.member == exact[:, None, None]).all(axis=0))
    return _shown(state, pick, tuple(Neuron(int(layer), int(index)) for layer, index in found), len(sets.codes))


def _shown(state: AppState, pick: Picked, neurons: tuple[Neuron, ...], whole: int = 0) -> PickView | None:
    if not neurons:
        return None
    if pick.languages:
        bar = overlap_wording.only_by(pick.languages, whole, state.level, len(neurons))
        text = tr("Picked on Languages: {neurons}.", neurons=bar)
        return PickView(_told(state, text, neurons), neurons, pick.languages, pick.source, bar)
    return PickView(_told(state, _text(state, pick, neurons), neurons), neurons, source=pick.source)


def _told(state: AppState, text: str, neurons: tuple[Neuron, ...]) -> str:
    """`text`, and of the neuron in focus, which stands out beside the picked ones, that it is none of them."""
    alone = state.neuron is not None and state.neuron not in neurons
    return paragraph(text, tr("{neuron}, which is in focus, is none of them.", neuron=state.neuron) if alone else "")


def _text(state: AppState, pick: Picked, neurons: tuple[Neuron, ...]) -> str:
    few = len(neurons) <= _NAMED
    what = wording.listing(map(str, neurons)) if few else wording.neurons(len(neurons), state.level)
    if pick.source == "group":
        return tr("Picked on Degeneracy: {neurons}.", neurons=what)
    if pick.source == "edit":
        return tr("Picked on Edit: {neurons}.", neurons=what)
    return tr("Picked: {neurons}.", neurons=what)
