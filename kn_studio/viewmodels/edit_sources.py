"""Where the neurons of an edit may come from, each with those that it stands for at this moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.degeneracy import rules
from engine.degeneracy.types import SetSearch, TopologySearch
from engine.selection import DEFAULT_SHARE
from engine.types import Neuron
from kn_studio.app_state import AppState
from kn_studio.editing_state import EditChoice
from kn_studio.translation import tr
from kn_studio.viewmodels import degenerate_clusters, languages_station, picks, run_on_map, wording
from kn_studio.viewmodels.run_scores import RunScores

if TYPE_CHECKING:
    from kn_studio.session.records import Run
    from kn_studio.session.store import Store

PINNED = "pinned"
"""The key of the pinned neurons, which an `EditChoice` holds as chosen ones with their names."""


@dataclass(frozen=True)
class Origin:
    """One source: its name, its neurons, and the languages that these were located in. `missing` says why none."""

    key: str
    name: str
    neurons: tuple[Neuron, ...] = ()
    used: tuple[str, ...] = ()
    missing: str = ""


def origins(state: AppState, store: Store | None) -> tuple[Origin, ...]:
    """All sources, in the order in which they are offered; that of a file only while it is the one in use."""
    shown = run_on_map.shown(state, store)
    landed = shown if shown is not None and shown[2].landed else None
    neurons = wording.word("neurons", state.level)
    found = [
        _located(state, landed, neurons),
        _shared(state, store, landed, neurons),
        _degenerate(state, neurons),
        _picked(state, landed, neurons),
        _focused(state, neurons),
        _pinned(state, store, landed, neurons),
    ]
    if state.edit_choice.source == "file":
        found.append(_file(state, neurons))
    return tuple(found)


def current(state: AppState, found: tuple[Origin, ...]) -> Origin:
    """The source that the form stands at."""
    choice = state.edit_choice
    key = PINNED if choice.source == "chosen" and choice.neurons else choice.source
    return next((each for each in found if each.key == key), found[0])


def chosen_from(choice: EditChoice, origin: Origin) -> EditChoice:
    """The form with its neurons from another source."""
    match origin.key:
        case "pinned":
            return replace(choice, source="chosen", neurons=origin.neurons)
        case "located" | "independent" | "degenerate" | "picked" | "chosen":
            return replace(choice, source=origin.key, neurons=())
        case _:
            return choice


def _located(
    state: AppState, shown: tuple[Run, object, RunScores] | None, neurons: str
) -> Origin:  # fmt: skip
    name = tr("Located for this fact")
    if shown is None:
        return Origin(
            "located", name, missing=tr("No run yet for this fact. Locate its {neurons} first.", neurons=neurons)
        )
    run, _, scores = shown
    codes = tuple(scores.languages)
    used = (state.map_mode,) if state.map_mode in codes else codes
    found = run_on_map.marked(state, run, scores)
    return Origin(
        "located",
        name,
        found,
        used,
        "" if found else tr("No {neurons} pass the threshold: lower it there.", neurons=neurons),
    )


def _shared(
    state: AppState, store: Store | None, shown: tuple[Run, object, RunScores] | None, neurons: str
) -> Origin:  # fmt: skip
    name = tr("Shared by the languages")
    if shown is None or len(shown[2].languages) < 2:
        return Origin("independent", name, missing=tr("Nothing is shared yet: locate the fact in two languages."))
    found = languages_station.shared_neurons(state, store)
    missing = (
        "" if found else tr("No {neurons} are shared at these settings: see the Languages station.", neurons=neurons)
    )
    return Origin("independent", name, found, tuple(shown[2].languages), missing)


def _degenerate(state: AppState, neurons: str) -> Origin:
    name = tr("Backup group in focus") if state.level == "plain" else tr("Degenerate group in focus")
    shown, choice = state.degeneracy, state.degeneracy_choice
    fact = state.fact.uuid if state.fact is not None else ""
    if shown is None or shown.fact != fact:
        return Origin("degenerate", name, missing=tr("No group is in focus: search on the Degeneracy station."))
    search = shown.search
    members: tuple[Neuron, ...] = ()
    if isinstance(search, SetSearch):
        found = rules.found(search, choice.thresholds)
        members = found.groups[min(choice.group, len(found.groups) - 1)].members if found.groups else ()
    elif isinstance(search, TopologySearch):
        view = degenerate_clusters.topology_view(
            search, choice.thresholds, choice.persistence, choice.allow_root, 1, state.level, shown.language
        )
        members = tuple(dict.fromkeys(each for line in view.lines if line.passes for each in line.members))
    missing = "" if members else tr("No group of {neurons} passes the rule on the Degeneracy station.", neurons=neurons)
    return Origin("degenerate", name, members, (shown.language,), missing)


def _picked(
    state: AppState, shown: tuple[Run, object, RunScores] | None, neurons: str
) -> Origin:  # fmt: skip
    name = tr("Picked")
    run, scores = (shown[0], shown[2]) if shown is not None else (None, None)
    taus: Mapping[str, float] = {}
    share = DEFAULT_SHARE
    if run is not None and scores is not None:
        taus, share = run_on_map.thresholds(state, run, scores), run_on_map.share(state, run)
    found = picks.view(state, scores, taus, share)
    if found is None:
        missing = tr("No {neurons} are picked: click a bar on Languages or a group on Degeneracy.", neurons=neurons)
        return Origin("picked", name, missing=missing)
    return Origin("picked", name, found.neurons, found.languages)


def _focused(state: AppState, neurons: str) -> Origin:
    if state.neuron is None:
        return Origin(
            "chosen",
            tr("In the Inspector"),
            missing=tr("Nothing is in the Inspector: click one of the {neurons}.", neurons=neurons),
        )
    return Origin("chosen", tr("In the Inspector: {neuron}", neuron=state.neuron), (state.neuron,))


def _pinned(
    state: AppState, store: Store | None, shown: tuple[Run, object, RunScores] | None, neurons: str
) -> Origin:  # fmt: skip
    fingerprint = shown[0].spec.fingerprint if shown is not None else state.edits.clean
    if not fingerprint and state.model is not None:
        fingerprint = state.model.fingerprint
    pins = store.pins(fingerprint) if store is not None and fingerprint else ()
    return Origin(
        PINNED,
        tr("Pinned"),
        pins,
        missing="" if pins else tr("No {neurons} are pinned: do so in the Inspector.", neurons=neurons),
    )


def _file(state: AppState, neurons: str) -> Origin:
    found, model = state.edit_choice.neurons, state.model
    if model is not None and any(each.layer >= model.layers or each.index >= model.width for each in found):
        return Origin(
            "file",
            tr("From a file"),
            missing=tr("The file names {neurons} that this model does not have.", neurons=neurons),
        )
    return Origin(
        "file", tr("From a file"), found, missing="" if found else tr("The file names no {neurons}.", neurons=neurons)
    )
