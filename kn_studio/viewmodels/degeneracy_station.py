"""The Degeneracy station as a frozen view: which neurons stand in for each other, and what happens without them.

Thresholds act on what was tested, without the model; the switches read combinations that were measured once.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from engine.degeneracy.types import SetSearch, Thresholds, TopologySearch
from engine.types import Fact, Neuron
from kn_studio.app_state import AppState
from kn_studio.degeneracy_intents import SearchGroups, SetSearchSettings, ShowSearch
from kn_studio.degeneracy_state import Degeneracy
from kn_studio.intents import LocateNeurons
from kn_studio.translation import figures, joined, marked, tr
from kn_studio.viewmodels import degeneracy_wording as said
from kn_studio.viewmodels import (
    degenerate_clusters,
    degenerate_sets,
    group_switches,
    neuron_map,
    overlap_wording,
    picks,
    run_model,
    run_on_map,
    wording,
)
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels.degeneracy_relation import RelationView, relation_view, search_settings
from kn_studio.viewmodels.degenerate_clusters import TopologyView
from kn_studio.viewmodels.degenerate_sets import Budgets, SetsView
from kn_studio.viewmodels.fact_line import FactLine, fact_line
from kn_studio.viewmodels.group_switches import SwitchesView
from kn_studio.viewmodels.picks import PickView
from kn_studio.viewmodels.run_scores import RunScores

if TYPE_CHECKING:
    from kn_studio.session.records import Run
    from kn_studio.session.store import Store

_UNSEARCHED = {
    "pairs": marked(
        "Not searched yet. Turns pairs of the strongest {count} {neurons} off, and the same among random ones, to find "
        "pairs that back each other up."
    ),
    "sets": marked(
        "Not searched yet. Turns sets of the strongest {count} {neurons} off, and the same among random ones, to find "
        "sets that back each other up."
    ),
    "topology": marked(
        "Not searched yet. Clusters the strongest {count} {neurons} by how strongly their weights join them, and turns "
        "each cluster off."
    ),
}
"""What a search would do, by method."""

Kind = Literal["no model", "no fact", "no run", "waiting", "few", "unsearched", "full"]


@dataclass(frozen=True)
class SearchLine:
    """A kept search in the list to choose from."""

    id: int
    text: str


@dataclass(frozen=True)
class DegeneracyView:
    """The station. `sets` or `topology` are there once a search of `method` in `language` is; else `message` says why.

    `languages` are those to choose from as code and name. `ask` searches, None where it cannot be asked, with the
    reason in `ask_text`; `kept` shows a search of an earlier day. `stale`: what is shown is of another run or model.
    `searches` are all kept ones of the fact, newest first, `shown` the number of the one on screen; `settings` those of
    the next search.
    """

    kind: Kind
    level: str
    fact: FactLine
    message: str = ""
    locate: LocateNeurons | None = None
    busy: bool = False
    loading: bool = False
    method: str = "pairs"
    language: str = ""
    languages: tuple[tuple[str, str], ...] = ()
    ask: SearchGroups | None = None
    ask_text: str = ""
    kept: ShowSearch | None = None
    stale: str = ""
    searches: tuple[SearchLine, ...] = ()
    shown: int = 0
    settings: SetSearchSettings = field(default_factory=SetSearchSettings)
    thresholds: Thresholds = field(default_factory=Thresholds)
    persistence: float = 0.5
    sets: SetsView | None = None
    topology: TopologyView | None = None
    budgets: Budgets | None = None
    switches: SwitchesView | None = None
    relation: RelationView = field(default_factory=RelationView)
    focus: Neuron | None = None
    picked: PickView | None = None


def view(state: AppState, store: Store | None) -> DegeneracyView:
    """The station for this state. Reads scores that have newly landed, so it belongs on the desk lane."""
    found = run_on_map.shown(state, store)
    if found is None or not found[2].landed:
        return _without_scores(neuron_map.view(state, store))
    run, fact, scores = found
    choice, codes = state.degeneracy_choice, tuple(scores.languages)
    language = choice.language if choice.language in codes else codes[0]
    ask, why = _ask(state, run, language)
    blank = DegeneracyView(
        "unsearched", state.level, fact_line(state, fact, run, scores), busy=state.job is not None,
        method=choice.method, language=language,
        languages=tuple((code, names.name(code).autonym) for code in codes), ask=ask, ask_text=why,
        thresholds=choice.thresholds, persistence=choice.persistence, focus=state.neuron,
        picked=picks.view(
            state, scores, run_on_map.thresholds(state, run, scores), run_on_map.share(state, run)
        ),
        relation=relation_view(state, fact, language, choice.method), searches=_searches(state, run, scores),
        settings=SetSearchSettings(
            choice.candidates, choice.budget, choice.distance, choice.scale, choice.allow_root
        ),
    )  # fmt: skip
    shown = state.degeneracy
    if shown is None or (shown.fact, shown.method, shown.language) != (scores.fact, choice.method, language):
        return _unsearched(state, store, blank, scores)
    return _full(state, run, fact, shown, replace(blank, kind="full", stale=_stale(shown, run), shown=shown.id))


def _without_scores(base: neuron_map.NeuronMapView) -> DegeneracyView:
    """Why there is nothing to search in yet: as on the map of neurons."""
    kind: Kind = "waiting" if base.kind == "partial" or base.kind == "full" else base.kind
    message = base.message
    if kind == "no run":
        message = tr("No run yet for this fact. Locate its {word} first.", word=wording.word("neurons", base.level))
    return DegeneracyView(kind, base.level, base.fact, message, base.locate, busy=base.busy, loading=base.loading)


def _ask(state: AppState, run: Run, language: str) -> tuple[SearchGroups | None, str]:
    if state.job is not None:
        return None, tr("“{title}” is running. The line at the bottom shows how far it is.", title=state.job.title)
    if run.status == "running":
        return None, tr("Can be searched when the run has ended.")
    if reason := run_model.missing(state, run, tr("to search")):
        return None, reason
    choice = state.degeneracy_choice
    low, high = choice.thresholds.t_low, choice.thresholds.t_high
    ask = SearchGroups(
        run.id, choice.method, language, choice.candidates, choice.budget, (low, high),
        search_settings(choice, choice.method),
    )  # fmt: skip
    return ask, tr("Turns sets of neurons off and asks the model, beside random and equally active sets.")


def _unsearched(state: AppState, store: Store | None, blank: DegeneracyView, scores: RunScores) -> DegeneracyView:
    chosen = run_on_map.selection(state, store)[blank.language].neurons
    neurons = wording.word("neurons", state.level)
    candidates = state.degeneracy_choice.candidates
    here = overlap_wording.english(blank.language)
    if len(chosen) < 2:
        text = (
            tr(
                "Only one {word} is located in {here} at this threshold, and two are needed. Lower it on Neurons.",
                word=wording.word("neuron", state.level),
                here=here,
            )
            if chosen
            else tr(
                "No {neurons} are located in {here} at this threshold, and two are needed. Lower it on Neurons.",
                neurons=neurons,
                here=here,
            )
        )
        return replace(blank, kind="few", message=text, ask=None)
    lines = state.degeneracy_searches
    like = (scores.fact, blank.method, blank.language)
    line = max(
        (each for each in lines if (each.fact, each.method, each.language) == like),
        default=None,
        key=lambda each: each.id,
    )
    if blank.ask is None:
        text = blank.ask_text
    else:
        text = tr(_UNSEARCHED[blank.method], count=min(len(chosen), candidates), neurons=neurons)
    return replace(blank, message=text, kept=ShowSearch(line.id) if line is not None else None)


def _searches(state: AppState, run: Run, scores: RunScores) -> tuple[SearchLine, ...]:
    """The kept searches of the fact in its languages; a typed fact has no name, so that only its run's are its own."""
    mine = [
        line for line in state.degeneracy_searches
        if line.fact == scores.fact and (line.fact or line.run == run.id) and line.language in scores.languages
    ]  # fmt: skip
    return tuple(
        SearchLine(
            line.id,
            joined(
                (
                    overlap_wording.english(line.language), said.kept(line.method, line.groups),
                    figures(line.made[:16].replace("T", " ")),
                )
            ),
        )
        for line in sorted(mine, key=lambda line: -line.id)
    )  # fmt: skip


def _stale(shown: Degeneracy, run: Run) -> str:
    if shown.fingerprint not in ("", run.spec.fingerprint):
        return tr("Found with another model, {model}.", model=shown.model or tr("or with other weights"))
    if shown.run != run.id:
        return tr("Found among the neurons of run {run}, not of run {run2} on screen.", run=shown.run, run2=run.id)
    return ""


def _full(state: AppState, run: Run, fact: Fact | None, shown: Degeneracy, blank: DegeneracyView) -> DegeneracyView:
    search, choice = shown.search, state.degeneracy_choice
    answer = next((chip.answer for chip in blank.fact.chips if chip.code == blank.language), "")
    fingerprint = shown.fingerprint or run.spec.fingerprint
    if fingerprint == run.spec.fingerprint:
        missing = run_model.missing(state, run, tr("to turn them off and on"))
    elif state.model is None or state.model.fingerprint != fingerprint:
        missing = tr("Load {model} to turn them off and on.", model=shown.model or tr("the model of the search"))
    else:
        missing = ""
    held_out = any(prompt.held_out and prompt.language == blank.language for prompt in run.spec.measuring)
    found = search.tested.neurons
    layers = max((*(neuron.layer + 1 for neuron in found), state.model.layers if state.model is not None else 0))
    if isinstance(search, TopologySearch):
        topology = degenerate_clusters.topology_view(
            search, choice.thresholds, choice.persistence, choice.allow_root, layers, state.level, blank.language
        )
        switches = group_switches.switches_view(
            state, topology.units, blank.language, fingerprint, answer, tr("Clusters off and on"), missing,
            topology.numbers, held_out,
        )  # fmt: skip
        budgets = degenerate_clusters.budgets(search, state.level)
        return replace(blank, topology=topology, switches=switches, budgets=budgets)
    assert isinstance(search, SetSearch)
    sets = degenerate_sets.sets_view(
        search, shown.served, choice.thresholds, choice.group, layers, state.level, blank.language
    )
    members = sets.lines[sets.focus].members if sets.focus >= 0 else ()
    title = tr("Switches") if sets.passing else tr("Switches of the closest")
    switches = group_switches.switches_view(
        state, group_switches.of_neurons(members), blank.language, fingerprint, answer, title, missing,
        held_out=held_out,
    )  # fmt: skip
    return replace(blank, sets=sets, switches=switches, budgets=degenerate_sets.budgets(search, state.level))
