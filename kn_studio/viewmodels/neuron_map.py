"""The neuron map station as a frozen view, from the state and the session's stored scores."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from engine.types import Effect, Fact, FloatArray, Neuron
from kn_studio.app_state import AppState, Scaling
from kn_studio.intents import LocateNeurons
from kn_studio.map_look import MapLook
from kn_studio.standing import Region
from kn_studio.translation import counted, tr
from kn_studio.viewmodels import (
    effects,
    map_drawing,
    map_parts,
    method_wording,
    picks,
    run_compare,
    run_difference,
    run_model,
    run_on_map,
    word_map,
    wording,
)
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels.effects import EffectView
from kn_studio.viewmodels.fact_line import FactLine, fact_line, position
from kn_studio.viewmodels.map_drawing import MapDrawing
from kn_studio.viewmodels.map_parts import Chosen, MapImage, Marker, Series
from kn_studio.viewmodels.picks import PickView
from kn_studio.viewmodels.run_compare import CompareView
from kn_studio.viewmodels.run_difference import DifferenceView
from kn_studio.viewmodels.run_scores import RunScores
from kn_studio.viewmodels.runs import resumable
from kn_studio.viewmodels.word_map import WordMapView

if TYPE_CHECKING:
    from kn_studio.session.records import Run
    from kn_studio.session.store import Store

Kind = Literal["no model", "no fact", "no run", "waiting", "partial", "full"]


@dataclass(frozen=True)
class Notice:
    """Why nothing is chosen, and the threshold that would choose something (None: there is none)."""

    text: str
    threshold: float | None = None


@dataclass(frozen=True)
class Sliders:
    """Where both sliders stand and what their ends read. `language` is the one the threshold is for ("" = all).

    With `top_k` that many strongest neurons are chosen until one of the two is moved.
    """

    threshold: float
    threshold_text: str
    language: str
    share: float
    share_text: str
    curve: tuple[int, ...] = ()
    top_k: int | None = None


@dataclass(frozen=True)
class NeuronMapView:
    """Everything the station shows. Without a picture `kind` and `message` say why, and `locate` what to do.

    `live` is the live intervention among `off` and `up`, if one is; `resume` the run that can go on. `place` names the
    map whatever is drawn of it: with another one the `region` that was left in view comes back.
    """

    kind: Kind
    level: str
    fact: FactLine
    message: str = ""
    locate: LocateNeurons | None = None
    busy: bool = False
    loading: bool = False
    subtitle: str = ""
    method: str = ""
    completeness: str = ""
    completeness_hint: str = ""
    converged: bool = True
    partial: str = ""
    modes: tuple[tuple[str, str], ...] = ()
    mode: str = "all"
    image: MapImage | None = None
    drawing: MapDrawing = field(default_factory=MapDrawing)
    look: MapLook = field(default_factory=MapLook)
    markers: tuple[Marker, ...] = ()
    focus: Neuron | None = None
    sliders: Sliders | None = None
    histogram: tuple[Series, ...] = ()
    off: EffectView | None = None
    up: EffectView | None = None
    chosen: int = 0
    live: Scaling | None = None
    can_scale: bool = False
    resume: int | None = None
    notice: Notice | None = None
    summary: str = ""
    difference: DifferenceView | None = None
    compared: CompareView | None = None
    picked: PickView | None = None
    words: WordMapView | None = None
    run: int | None = None
    place: tuple[object, ...] = ()
    region: Region | None = field(default=None, compare=False)


def view(state: AppState, store: Store | None) -> NeuronMapView:
    """The station for this state. Reads scores that have newly landed, so it belongs on the desk lane."""
    found = run_on_map.shown(state, store)
    if found is None or store is None:
        return _without_run(state, store)
    run, fact, scores = found
    card = fact_line(state, fact, run, scores)
    if not scores.landed:
        running = run.status == "running"
        message = tr("The first prompt is being scored.") if running else tr("This run ended before its first prompt.")
        kind: Kind = "waiting" if running else "no run"
        return NeuronMapView(kind, state.level, card, message, locate_intent(state, fact), state.job is not None)
    return _with_scores(state, store, run, fact, scores, card)


def _without_run(state: AppState, store: Store | None) -> NeuronMapView:
    card = fact_line(state, state.fact, None, None)
    busy = state.job is not None
    if state.fact is None and state.typed is None:
        text = tr(
            "Choose a fact first, or type one: the map shows which {neurons} carry it.",
            neurons=wording.word("neurons", state.level),
        )
        return NeuronMapView("no fact", state.level, card, text, None, busy)
    if state.model is None:
        text = run_model.no_model(state, tr("Load a model first: the demo models are small and take seconds."))
        return NeuronMapView("no model", state.level, card, text, None, busy, bool(state.model_busy))
    neuron, prompt = (wording.word(term, state.level) for term in ("neuron", "prompt"))
    text = tr(
        "No run yet for this fact. Locating scores every {neuron} for every {prompt}.", neuron=neuron, prompt=prompt
    )
    return NeuronMapView("no run", state.level, card, text, locate_intent(state, state.fact), busy)


def locate_intent(state: AppState, fact: Fact | None) -> LocateNeurons | None:
    """What the Locate button asks for: the fact in the chosen languages that it has; None where it cannot be asked."""
    if state.model is None:
        return None
    if fact is None:
        return LocateNeurons(typed=state.typed, languages=(state.typed.language,)) if state.typed else None
    return LocateNeurons((fact.uuid,), tuple(code for code in state.languages if code in fact.labels))


def _with_scores(
    state: AppState, store: Store, run: Run, fact: Fact | None, scores: RunScores, card: FactLine
) -> NeuronMapView:
    mode, taus = run_on_map.mode(state, scores), run_on_map.thresholds(state, run, scores)
    positions = {code: position(state, code, scores.languages) for code in scores.languages}
    chosen = run_on_map.choose(state, run, scores, mode)
    image = scores.image(mode)
    found = map_parts.markers(scores, chosen, image, positions)
    series = map_parts.histogram(scores, chosen, mode, positions)
    live = state.scaling if state.scaling is not None and _about_marked(state.scaling, run, chosen) else None
    off, up = _effects(state, store, run, scores, chosen, positions, live)
    whole = scores.landed == scores.total
    drawn, difference = _against(state, run, scores, image, mode)
    path = scores.method in method_wording.PATH_METHODS
    return NeuronMapView(
        kind="full" if whole else "partial",
        level=state.level,
        fact=card,
        locate=locate_intent(state, fact),
        busy=state.job is not None,
        subtitle=_subtitle(state, scores, mode, chosen),
        method=method_wording.method(run, scores) if state.level != "plain" else "",
        completeness=method_wording.completeness(scores) if path and state.level != "plain" else "",
        completeness_hint=method_wording.completeness_hint(run, scores) if path and state.level != "plain" else "",
        converged=not (path and scores.not_converged),
        partial=wording.landed(scores.landed, scores.total, run.status, state.level),
        modes=_modes(scores),
        mode=mode,
        image=drawn,
        look=state.map_look,
        drawing=map_drawing.drawing(drawn, state.map_look, state.level, difference is not None),
        markers=found,
        focus=state.neuron,
        sliders=_sliders(scores, mode, chosen),
        histogram=series,
        off=off,
        up=up,
        chosen=chosen.count,
        live=live,
        can_scale=state.model is not None and state.model.fingerprint == run.spec.fingerprint and chosen.count > 0,
        resume=run.id if resumable(run, state) else None,
        notice=None if chosen.count else _notice(state, scores, mode, chosen),
        summary=map_parts.summary(chosen, series, found, state.level),
        difference=difference,
        compared=run_compare.view(state, store, run, scores, mode, chosen, found),
        picked=picks.view(state, scores, taus, chosen.share),
        words=word_map.view(state, store, run, scores, mode),
        run=run.id,
        place=(state.session_stamp, run.id, run.started),
        region=state.standing.regions.get(run.id),
    )


def _against(
    state: AppState, run: Run, scores: RunScores, image: FloatArray, mode: str
) -> tuple[MapImage, DifferenceView | None]:
    """The map, or what it is less the map of the run that it is compared with."""
    other, stamp = state.against, (*scores.stamp, run.started, mode)
    if other is None or not run_difference.fits(image, other):
        return MapImage(stamp, image), None
    theirs = (other.path, other.run, other.started, other.stamp)
    shown = MapImage((*stamp, *theirs), run_difference.image(image, other, mode))
    return shown, run_difference.view(run, image, other, mode, state.level)


def _modes(scores: RunScores) -> tuple[tuple[str, str], ...]:
    if len(scores.languages) < 2:
        return ()
    return (
        ("all", tr("All")),
        *((code, names.name(code).autonym) for code in scores.languages),
        ("shared", tr("Shared")),
    )


def _subtitle(state: AppState, scores: RunScores, mode: str, chosen: Chosen) -> str:
    count = chosen.count
    layers, width = scores.shape
    prompts = max(each.prompts for each in scores.languages.values())
    where = tr(" in {english}", english=names.name(mode).english or mode) if mode in scores.languages else ""
    everywhere = tr(" in every language") if mode == "shared" else ""
    of = wording.of_neurons(wording.integer(count), layers * width, state.level)
    carry = counted("carries", "carry", count)
    voting = _in_prompts(chosen.share, prompts, state.level)
    if chosen.top_k is not None:
        several = len(scores.languages) > 1 and mode not in scores.languages
        voting = (
            counted(": the strongest one of each language", ": the {n} strongest of each language", chosen.top_k)
            if several
            else counted(": the strongest one", ": the {n} strongest", chosen.top_k)
        )
    return tr(
        "{of} {carry} this answer{where}{everywhere}{voting}",
        of=of,
        carry=carry,
        where=where,
        everywhere=everywhere,
        voting=voting,
    )


def _in_prompts(share: float, prompts: int, level: str) -> str:
    """ " in at least half of the prompts"."""
    if prompts == 1:
        return tr(" in the one {word}", word=wording.word("prompt", level))
    noun = wording.word("prompts", level)
    if share >= 1:
        return tr(" in all {noun}", noun=noun)
    return tr(
        " in at least {share} of the {noun}",
        share=tr("half") if abs(share - 0.5) < 1e-09 else wording.percent(share),
        noun=noun,
    )


def _sliders(scores: RunScores, mode: str, chosen: Chosen) -> Sliders:
    single, taus = mode in scores.languages, chosen.thresholds
    value = taus[mode] if single else max(taus.values())
    text = f"{value:.2f}" if single else wording.spread(list(taus.values()))
    share_text = wording.percent(chosen.share)
    curve = map_parts.curve(scores, mode, chosen.share)
    if chosen.top_k is not None:
        text, share_text = counted("the strongest", "the {n} strongest", chosen.top_k), "–"
    return Sliders(value, text, mode if single else "", chosen.share, share_text, curve, chosen.top_k)


def _effects(
    state: AppState,
    store: Store,
    run: Run,
    scores: RunScores,
    chosen: Chosen,
    positions: Mapping[str, int],
    live: Scaling | None,
) -> tuple[EffectView | None, EffectView | None]:
    """The bars for turning off and for turning up: live ones for the neurons on the map, else the run's own."""
    stored: dict[str, Effect] = {
        language: effect
        for language, uuid, effect in store.effects(run.id)
        if uuid == scores.fact and language in scores.languages
    }
    stale = any(not chosen.same(language, effect.neurons) for language, effect in stored.items())
    off = effects.from_run(stored, 0.0, positions, state.level, stale)
    up = effects.from_run(stored, 2.0, positions, state.level, stale)
    if live is None:
        return off, up
    now = effects.from_scaling(live, positions, state.level)
    return (now, up) if live.factor < 1 else (off, now)


def _about_marked(scaling: Scaling, run: Run, chosen: Chosen) -> bool:
    """Whether a live intervention turned exactly the neurons that the map marks, in the model of the run."""
    if not scaling.rows or len(scaling.neurons) != chosen.count:
        return False
    if scaling.fingerprint not in ("", run.spec.fingerprint):
        return False
    return all(chosen.together[neuron.layer, neuron.index] for neuron in scaling.neurons)


def _notice(state: AppState, scores: RunScores, mode: str, chosen: Chosen) -> Notice:
    """Zero neurons is a result: which filter removed them, and what would bring some back."""
    neuron = wording.word("neuron", state.level)
    if all(each.peak <= 0 for each in scores.languages.values()):
        return Notice(tr("No {neuron} has a positive score: nothing here pushes towards the answer.", neuron=neuron))
    if chosen.top_k is not None:
        return Notice(
            tr(
                "No {neuron} is among the strongest {top_k} of every language.",
                neuron=neuron,
                top_k=chosen.top_k,
            )
        )
    nearest, taus = map_parts.nearest_threshold(scores, mode, chosen.share), chosen.thresholds
    prompts = max(each.prompts for each in scores.languages.values())
    where = _in_prompts(chosen.share, prompts, state.level) + (tr(" of every language") if mode == "shared" else "")
    if nearest is None:
        slider = wording.word("Shared by", state.level)
        return Notice(
            tr("No {neuron} has a positive score{where}: lower “{slider}”.", neuron=neuron, where=where, slider=slider)
        )
    cut = wording.spread(list(taus.values()) if mode not in taus else [taus[mode]])
    return Notice(
        tr(
            "No {neuron} exceeds {cut} of the maximum{where}. At {nearest:g} the first one appears.",
            neuron=neuron,
            cut=cut,
            where=where,
            nearest=nearest,
        ),
        nearest,
    )
