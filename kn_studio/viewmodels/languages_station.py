"""The Languages station as a frozen view: what languages share of a fact, against chance, and what it does.

Everything but the measured effects comes from the stored scores of the run on screen, so that threshold and number of
languages act at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from engine.types import Fact, Neuron
from kn_studio.app_state import AppState, Comparison
from kn_studio.fact_intents import ChooseLanguages
from kn_studio.intents import CompareLanguages, LocateNeurons
from kn_studio.translation import paragraph, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import (
    map_parts,
    neuron_map,
    overlap_wording,
    picks,
    run_model,
    run_on_map,
    shared_sets,
    wording,
)
from kn_studio.viewmodels.comparison import ComparisonView, comparison_view
from kn_studio.viewmodels.fact_line import FactLine, fact_line, position
from kn_studio.viewmodels.map_parts import MapImage, Series
from kn_studio.viewmodels.neuron_map import Notice
from kn_studio.viewmodels.picks import PickView
from kn_studio.viewmodels.relation_overlap import RelationView, relation_view
from kn_studio.viewmodels.run_scores import RunScores
from kn_studio.viewmodels.shared_sets import LanguageSets, Likeness, Region, SharedNeuron

if TYPE_CHECKING:
    from kn_studio.session.records import Run
    from kn_studio.session.store import Store

Kind = Literal["no model", "no fact", "no run", "waiting", "one language", "full"]
_FIRST = ("en", "zh", "ar")
"""Languages that are offered first to those who have only one."""
_CHOICES = 10
"""So many numbers of languages stand on the switch; of more languages only round ones."""
_ROUND = (2, 3, 5, 10, 20, 50)


@dataclass(frozen=True)
class SetLine:
    """One language of the picture: its name in itself, its place among the hues and how many neurons it has."""

    code: str
    autonym: str
    position: int
    size: int


@dataclass(frozen=True)
class Mark:
    """A neuron on the map. `position` is its only language's place; `shared` by enough of them."""

    neuron: Neuron
    languages: tuple[str, ...]
    position: int | None
    shared: bool


@dataclass(frozen=True)
class Offer:
    """What a run with one language offers: `choose` sets the languages, `locate` what is not located yet."""

    text: str
    choose: ChooseLanguages | None = None
    locate: LocateNeurons | None = None


@dataclass(frozen=True)
class Overlap:
    """Everything that the stored scores say about what languages share, at these settings.

    `options` are the numbers of languages to choose from as key and text, `needed` the one in force. `top_k` is the
    equal number of neurons that each language has, None where the threshold chooses; `equal` is the number to begin
    with, `numbers` how many would be shared with each number from 0, `nearest` the first with any. `listed` are the
    shared neurons, at most `shared_sets.SHOWN_NEURONS` of `count`; `more` regions are not among `regions`.
    """

    sentence: str
    count: int
    languages: tuple[SetLine, ...]
    needed: int
    options: tuple[tuple[str, str], ...]
    image: MapImage
    marks: tuple[Mark, ...]
    regions: tuple[Region, ...]
    more: int
    likeness: Likeness
    histogram: tuple[Series, ...]
    listed: tuple[SharedNeuron, ...]
    threshold: float
    threshold_text: str
    curve: tuple[int, ...]
    notice: Notice | None = None
    summary: str = ""
    top_k: int | None = None
    equal: int = 1
    numbers: tuple[int, ...] = ()
    nearest: int | None = None


@dataclass(frozen=True)
class LanguagesView:
    """The station. Without an `overlap`, `kind` and `message` say why, and `locate` or `offer` what to do.

    `picked` is what is picked on any panel, `region` the same as a set of its own or as the bar that it is.
    `measured` is there once the effect was; `measure` asks for it, None where it cannot be asked, with the reason in
    `measure_text`.
    """

    kind: Kind
    level: str
    fact: FactLine
    message: str = ""
    locate: LocateNeurons | None = None
    offer: Offer | None = None
    busy: bool = False
    loading: bool = False
    partial: str = ""
    overlap: Overlap | None = None
    focus: Neuron | None = None
    picked: PickView | None = None
    region: Region | None = None
    measured: ComparisonView | None = None
    measure: CompareLanguages | None = None
    measure_text: str = ""
    relation: RelationView = field(default_factory=RelationView)


def view(state: AppState, store: Store | None) -> LanguagesView:
    """The station for this state. Reads scores that have newly landed, so it belongs on the desk lane."""
    found = run_on_map.shown(state, store)
    if found is None or not found[2].landed:
        return _without_scores(state, neuron_map.view(state, store))
    run, fact, scores = found
    card = fact_line(state, fact, run, scores)
    if len(scores.languages) < 2:
        return _one_language(state, run, fact, scores, card)
    sets = _sets(state, run, scores)
    positions = {code: position(state, code, scores.languages) for code in scores.languages}
    overlap = _overlap(state, run, scores, sets, positions)
    picked = picks.of_sets(state, sets)
    measure, text = _measure(state, run, sets)
    return LanguagesView(
        "full",
        state.level,
        card,
        busy=state.job is not None,
        partial=wording.landed(scores.landed, scores.total, run.status, state.level),
        overlap=overlap,
        focus=state.neuron,
        picked=picked,
        region=_region(picked, overlap, sets),
        measured=_measured(state, run, scores, sets),
        measure=measure,
        measure_text=text,
        relation=relation_view(state, run, fact, tuple(scores.languages), sets.needed),
    )


def _region(picked: PickView | None, overlap: Overlap, sets: LanguageSets) -> Region | None:
    """The bar that is picked, else the picked neurons as a set like one."""
    if picked is None:
        return None
    bar = next((each for each in overlap.regions if picked.languages and each.languages == picked.languages), None)
    return bar or shared_sets.set_of(sets, picked.neurons)


def shared_neurons(state: AppState, store: Store | None) -> tuple[Neuron, ...]:
    """The neurons that the station calls shared at this moment."""
    sets = shown_sets(state, store)
    return () if sets is None else tuple(each.neuron for each in sets.neurons(sets.shared, sets.count))


def shown_sets(state: AppState, store: Store | None) -> LanguageSets | None:
    """The sets of neurons that the station draws at this moment; None with fewer than two languages."""
    found = run_on_map.shown(state, store)
    if found is None or len(found[2].languages) < 2:
        return None
    run, _, scores = found
    return _sets(state, run, scores)


def _sets(state: AppState, run: Run, scores: RunScores) -> LanguageSets:
    taus = run_on_map.thresholds(state, run, scores)
    return shared_sets.language_sets(scores, taus, run_on_map.share(state, run), state.at_least, state.top_k)


def _without_scores(state: AppState, base: neuron_map.NeuronMapView) -> LanguagesView:
    """Why there is nothing to compare yet: as on the map of neurons."""
    kind: Kind = "waiting" if base.kind == "partial" or base.kind == "full" else base.kind
    message = base.message
    if kind == "no run" and state.typed is not None:
        return LanguagesView("one language", base.level, base.fact, _of_typed(state.typed.language), busy=base.busy)
    if kind == "no run":
        message = tr("No run yet for this fact. Locate it in two languages or more to see what they share.")
    return LanguagesView(kind, base.level, base.fact, message, base.locate, busy=base.busy, loading=base.loading)


def _of_typed(language: str) -> str:
    return tr(
        "Two languages are needed, and a typed fact has one. Choose a fact to compare {here} with others.",
        here=overlap_wording.english(language),
    )


def _one_language(state: AppState, run: Run, fact: Fact | None, scores: RunScores, card: FactLine) -> LanguagesView:
    asked = dict.fromkeys(prompt.language for prompt in run.spec.prompts if prompt.fact == scores.fact)
    here = overlap_wording.english(next(iter(scores.languages)))
    busy = state.job is not None
    wanted = [code for code in asked if code in state.languages]
    if run.status == "running" and len(wanted) > 1:
        return LanguagesView("waiting", state.level, card, tr("The second language is being scored."), busy=busy)
    blank = LanguagesView("one language", state.level, card, busy=busy)
    landed = {run.spec.prompts[item.number].language for each in scores.languages.values() for item in each.landed}
    rest = [code for code in asked if code not in landed]
    if len(asked) > 1 and len(wanted) < 2:
        text = tr(
            "Two languages are needed, and only {here} is chosen. The run also has {listed}.",
            here=here,
            listed=overlap_wording.listed(rest),
        )
        offer = Offer(tr("Show all languages of the run"), ChooseLanguages(tuple(asked)))
        return replace(blank, message=text, offer=offer)
    if fact is None:
        return replace(blank, message=_of_typed(next(iter(scores.languages))))
    offered = _offered(state, fact, tuple(scores.languages))
    text = tr("Two languages are needed, and this run has {here} only.", here=here)
    if len(offered) < 2:
        return replace(blank, message=paragraph(text, tr("The fact has no prompt in another one.")))
    if state.model is None:
        return replace(blank, message=paragraph(text, tr("Load a model to locate the fact in another one.")))
    locate = LocateNeurons((fact.uuid,), offered)
    text = paragraph(text, tr("Add one here, or choose others above."))
    choose = None if offered == state.languages else ChooseLanguages(offered)
    return replace(
        blank,
        message=text,
        offer=Offer(tr("Locate in {listed}", listed=overlap_wording.listed(offered)), choose, locate),
    )


def _offered(state: AppState, fact: Fact, located: tuple[str, ...]) -> tuple[str, ...]:
    """The chosen languages that can be asked, and where these are fewer than two one more."""
    asked = state.book.prompts if state.book is not None and state.book.fact.uuid == fact.uuid else fact.labels
    able = [code for code in fact.labels if asked.get(code)]
    chosen = list(dict.fromkeys([*located, *(code for code in state.languages if code in able)]))
    if len(chosen) < 2:
        others = sorted((code for code in able if code not in chosen), key=_liked)
        chosen += others[:1]
    return tuple(chosen)


def _liked(code: str) -> tuple[int, str]:
    return (_FIRST.index(code) if code in _FIRST else len(_FIRST)), names.order(code)


def _overlap(state: AppState, run: Run, scores: RunScores, sets: LanguageSets, positions: Mapping[str, int]) -> Overlap:
    count, union, level = sets.count, sets.union, state.level
    expected, p_value = sets.chance()
    sentence = overlap_wording.shared_sentence(count, union, expected, p_value, sets.codes, sets.needed, level)
    image = scores.image("all")
    taus = run_on_map.thresholds(state, run, scores)
    masks = dict(zip(sets.codes, sets.member, strict=True))
    share = run_on_map.share(state, run)
    chosen = map_parts.Chosen(masks, sets.number > 0, taus, share)
    found, more = shared_sets.regions(sets)
    sizes = sets.sizes
    return Overlap(
        sentence=sentence,
        count=count,
        languages=tuple(
            SetLine(code, names.name(code).autonym, positions[code], size)
            for code, size in zip(sets.codes, sizes, strict=True)
        ),
        needed=sets.needed,
        options=_options(len(sets.codes), sets.needed),
        image=MapImage((*scores.stamp, run.started, "languages"), image),
        marks=_marks(sets, positions),
        regions=found,
        more=more,
        likeness=shared_sets.likeness(sets),
        histogram=map_parts.histogram(scores, chosen, "all", positions),
        listed=sets.neurons(sets.shared, shared_sets.SHOWN_NEURONS),
        threshold=max(taus.values()),
        threshold_text=wording.spread(list(taus.values())),
        curve=shared_sets.curve(scores, share, sets.needed),
        notice=None if count else _notice(state, scores, sets, share),
        summary=tr("{sentence}.", sentence=sentence),
        top_k=state.top_k,
        equal=max(1, min(round(float(np.median(sizes))), shared_sets.MOST_STRONGEST)),
        numbers=shared_sets.numbers_curve(scores, sets.needed) if state.top_k is not None else (),
        nearest=shared_sets.nearest_number(scores, sets.needed) if state.top_k is not None and not count else None,
    )


def _options(languages: int, needed: int) -> tuple[tuple[str, str], ...]:
    """How many languages may be asked for; "0" is all of them, whatever their number. Two leave nothing to choose."""
    if languages < 3:
        return ()
    numbers = range(2, languages) if languages <= _CHOICES else [n for n in _ROUND if n < languages]
    numbers = sorted({*numbers, *([needed] if needed < languages else [])})
    return (*((str(number), str(number)) for number in numbers), ("0", tr("all {languages}", languages=languages)))


def _marks(sets: LanguageSets, positions: Mapping[str, int]) -> tuple[Mark, ...]:
    """Rings of the map, the most shared first: more would hide it."""
    return tuple(
        Mark(
            each.neuron,
            each.languages,
            positions[each.languages[0]] if len(each.languages) == 1 else None,
            len(each.languages) >= sets.needed,
        )
        for each in sets.neurons(sets.number > 0, shared_sets.SHOWN_NEURONS)
    )


def _notice(state: AppState, scores: RunScores, sets: LanguageSets, share: float) -> Notice:
    if state.top_k is not None:
        number = shared_sets.nearest_number(scores, sets.needed)
        return Notice(overlap_wording.nothing_among(sets.codes, sets.needed, number, state.level))
    nearest = shared_sets.nearest_threshold(scores, share, sets.needed)
    return Notice(overlap_wording.nothing_shared(sets.codes, sets.needed, nearest, state.level), nearest)


def _measure(state: AppState, run: Run, sets: LanguageSets) -> tuple[CompareLanguages | None, str]:
    """How to ask for the effect, and what it does, or why it cannot be asked."""
    switches = wording.word("neurons", state.level)
    if run.status == "running":
        return None, tr("Measured when the run has ended.")
    if not sets.count:
        return None, tr(
            "Nothing is shared at these settings, so there are no {switches} to turn off or up.", switches=switches
        )
    if reason := run_model.missing(state, run, tr("to measure it")):
        return None, reason
    if state.job is not None:
        return None, tr("“{title}” is running. The line at the bottom shows how far it is.", title=state.job.title)
    at_least = 0 if sets.needed == len(sets.codes) else sets.needed
    ask = CompareLanguages(run.id, sets.codes, at_least)
    return ask, (
        tr(
            "Turns the shared {switches} off and up and asks in every language, beside random and "
            "equally active ones, each language's own, and what different facts share.",
            switches=switches,
        )
    )


def _measured(state: AppState, run: Run, scores: RunScores, sets: LanguageSets) -> ComparisonView | None:
    """What was measured for this fact of this run; None for anything else."""
    found = state.comparison
    if found is None or (found.run, found.fact) != (run.id, scores.fact):
        return None
    if found.fingerprint not in ("", run.spec.fingerprint):
        return None
    order = {code: position(state, code, scores.languages) for code in (*scores.languages, *_languages_of(found))}
    return comparison_view(found, order, state.level, _stale(found, sets, state.level))


def _languages_of(found: Comparison) -> tuple[str, ...]:
    return tuple(dict.fromkeys(effect.language for effect in found.effects))


def _stale(found: Comparison, sets: LanguageSets, level: str) -> str:
    """For what it was measured, where that is not what is on the screen."""
    same_number = shared_sets.needed(found.at_least, len(found.languages)) == sets.needed
    if set(found.languages) == set(sets.codes) and same_number and _same_neurons(found, sets):
        return ""
    what = wording.neurons(found.count, level)
    whose = overlap_wording.by_whom(found.languages, shared_sets.needed(found.at_least, len(found.languages)))
    return tr("Measured for {what} shared {whose}, at other settings than now.", what=what, whose=whose)


def _same_neurons(found: Comparison, sets: LanguageSets) -> bool:
    shared = sets.shared
    return len(found.neurons) == sets.count and all(shared[n.layer, n.index] for n in found.neurons)
