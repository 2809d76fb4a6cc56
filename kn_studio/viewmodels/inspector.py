"""The Inspector as a frozen view: one neuron, what it pushes, where it scores, and what turning it does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.types import Neuron, TokenProbability
from kn_studio.app_state import AppState
from kn_studio.session.words import kept_card
from kn_studio.translation import counted, joined, quoted, tr
from kn_studio.viewmodels import effects, overlap_wording, picks, run_model, run_on_map, wording
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels.effects import EffectView
from kn_studio.viewmodels.fact_line import cut, position
from kn_studio.viewmodels.run_scores import RunScores

if TYPE_CHECKING:
    from kn_studio.session.records import Run
    from kn_studio.session.store import Store

_TOKENS = 10

_Rule = tuple[float, int | None]
"""What a neuron is located by: the threshold, or how many are the strongest instead."""


@dataclass(frozen=True)
class LanguageScore:
    """The neuron's mean score in one language as a share of the largest, and in how many prompts it is located."""

    code: str
    name: str
    position: int
    share: float
    votes: int
    prompts: int
    located: bool


@dataclass(frozen=True)
class PromptScore:
    """The neuron in one prompt: its score as a share of the prompt's maximum, and its activation."""

    text: str
    language: str
    right_to_left: bool
    share: float
    located: bool
    activation: float
    position: int = 0


@dataclass(frozen=True)
class InspectorView:
    """The neuron's card; without a neuron only `message`. `factor` is where the activation slider stands."""

    level: str
    message: str = ""
    neuron: Neuron | None = None
    sentence: str = ""
    pinned: bool = False
    can_write: bool = False
    note: str = ""
    promoted: tuple[tuple[str, str], ...] = ()
    suppressed: tuple[tuple[str, str], ...] = ()
    tokens_message: str = ""
    languages: tuple[LanguageScore, ...] = ()
    prompts: tuple[PromptScore, ...] = ()
    activation: str = ""
    factor: float = 1.0
    effect: EffectView | None = None
    can_scale: bool = False
    others: int = 0


def view(state: AppState, store: Store | None) -> InspectorView:
    """The card of the neuron in focus, with the scores of the run on the map. Reads scores: for the desk lane."""
    neuron = state.neuron
    if neuron is None:
        word = wording.word("neuron", state.level)
        text = tr(
            "Click a {word} on the map: its card says which words it pushes and what happens without it.", word=word
        )
        return InspectorView(state.level, text)
    found = run_on_map.shown(state, store)
    run, scores = (found[0], found[2]) if found and _inside(found[2], neuron) else (None, None)
    fingerprint = _fingerprint(state, run)
    promoted, suppressed, message = _tokens(state, store, run, neuron)
    return InspectorView(
        level=state.level,
        neuron=neuron,
        pinned=store is not None and bool(fingerprint) and neuron in store.pins(fingerprint),
        can_write=store is not None and bool(fingerprint) and not store.readonly,
        note=store.note(fingerprint, neuron) if store is not None and fingerprint else "",
        promoted=promoted,
        suppressed=suppressed,
        tokens_message=message,
        can_scale=_can_scale(state, run, neuron),
        factor=_factor(state, neuron),
        effect=_effect(state, neuron, scores),
        **({} if run is None or scores is None else _scored(state, run, scores, neuron)),
    )


def _scored(state: AppState, run: Run, scores: RunScores, neuron: Neuron) -> dict[str, Any]:
    """The fields that come from the run's scores."""
    taus = run_on_map.thresholds(state, run, scores)
    chosen, top_k = run_on_map.masks(state, run, scores), run_on_map.choice(state, run, scores).top_k
    rows = tuple(
        _language(state, scores, code, neuron, (taus[code], top_k), bool(chosen[code][neuron.layer, neuron.index]))
        for code in scores.languages
    )
    places = {code: position(state, code, scores.languages) for code in scores.languages}
    prompts = tuple(
        row for code in scores.languages for row in _prompts(scores, code, neuron, (taus[code], top_k), places[code])
    )
    values = [row.activation for row in prompts]
    return {
        "sentence": joined(
            (
                _sentence(rows, [row.code for row in rows if row.located], state.level),
                _picked(state, scores, taus, run_on_map.share(state, run)),
                wording.landed(scores.landed, scores.total, run.status, state.level),
            )
        ),
        "languages": rows,
        "prompts": prompts,
        "activation": tr(
            "mean {number:.3g}, from {values:.3g} to {values2:.3g}",
            number=sum(values) / len(values),
            values=min(values),
            values2=max(values),
        ),
        "others": len(run_on_map.marked(state, run, scores)),
    }


def _language(
    state: AppState, scores: RunScores, code: str, neuron: Neuron, rule: _Rule, located: bool
) -> LanguageScore:
    each = scores.languages[code]
    votes = each.votes_of(neuron, *rule)
    share = max(each.share_of_peak(neuron), 0.0)
    place = position(state, code, scores.languages)
    return LanguageScore(code, names.name(code).autonym, place, share, votes, each.prompts, located)


def _prompts(scores: RunScores, code: str, neuron: Neuron, rule: _Rule, place: int) -> list[PromptScore]:
    rows = []
    threshold, top_k = rule
    bars = scores.languages[code].bars(top_k) if top_k is not None else None
    for number, item in enumerate(scores.languages[code].landed):
        values = item.scores.values
        peak = float(values.max())
        share = float(values[neuron.layer, neuron.index]) / peak if peak > 0 else 0.0
        activation = float(item.scores.activations[neuron.layer, neuron.index])
        sentence = cut(item.prompt)
        located = peak > 0 and share > threshold
        if bars is not None:
            located = bool(values[neuron.layer, neuron.index] >= bars[number])
        rows.append(PromptScore(sentence.text, code, sentence.right_to_left, share, located, activation, place))
    return rows


def _sentence(rows: tuple[LanguageScore, ...], chosen: list[str], level: str) -> str:
    """Score, votes and languages in one line of words."""
    best = max(row.share for row in rows)
    votes, prompts = sum(row.votes for row in rows), sum(row.prompts for row in rows)
    parts = [
        tr("Carries the answer {share} as much as the strongest switch", share=wording.percent(best))
        if level == "plain"
        else tr("Score {best:.2f} of the maximum", best=best),
        tr("located in {votes} of {prompts}", votes=votes, prompts=wording.prompts(prompts, level)),
    ]
    if len(chosen) > 1:
        parts.append(tr("shared by {chosen}", chosen=overlap_wording.listed(chosen)))
    elif chosen and len(rows) > 1:
        parts.append(tr("only in {chosen}", chosen=overlap_wording.english(chosen[0])))
    elif not chosen:
        parts.append(tr("not chosen at these settings"))
    return joined(parts)


def _picked(state: AppState, scores: RunScores, taus: Mapping[str, float], share: float) -> str:
    """Whether the neuron is among those that are picked, and with how many."""
    found = picks.view(state, scores, taus, share)
    if found is None or state.neuron not in found.neurons:
        return ""
    others = len(found.neurons) - 1
    return counted("picked with one more", "picked with {n} more", others) if others else tr("picked")


def _tokens(
    state: AppState, store: Store | None, run: Run | None, neuron: Neuron
) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...], str]:
    """The words that the neuron pushes up and down, of the model that the scores come from, or why there are none."""
    card = state.card
    fingerprint = _fingerprint(state, run)
    if store is not None and fingerprint and (kept := kept_card(store, fingerprint, neuron)) is not None:
        return _chips(kept.promoted), _chips(kept.suppressed), ""
    if run is not None and state.model is not None and run.spec.fingerprint != state.model.fingerprint:
        return (), (), run_model.missing(state, run, tr("to see which words it pushes"))
    if card is None or card.neuron != neuron:
        if state.model is not None:
            return (), (), tr("Reading which words it pushes …")
        return (), (), run_model.no_model(state, tr("Load the model to see which words it pushes."))
    return _chips(card.promoted), _chips(card.suppressed), ""


def _chips(tokens: tuple[TokenProbability, ...]) -> tuple[tuple[str, str], ...]:
    """Tokens with what the tool tip says. The number is a logit where the sign can be negative, never a percentage."""
    return tuple((token.token, f"{quoted(token.token)} · {token.probability:+.3g}") for token in tokens[:_TOKENS])


def _inside(scores: RunScores, neuron: Neuron) -> bool:
    layers, width = scores.shape
    return neuron.layer < layers and neuron.index < width


def _fingerprint(state: AppState, run: Run | None) -> str:
    if run is not None:
        return run.spec.fingerprint
    return state.model.fingerprint if state.model else ""


def _can_scale(state: AppState, run: Run | None, neuron: Neuron) -> bool:
    """Only on the model that the scores come from, and only where a fact can be asked."""
    model = state.model
    if model is None or not state.prompts or neuron.layer >= model.layers or neuron.index >= model.width:
        return False
    return run is None or run.spec.fingerprint == model.fingerprint


def _factor(state: AppState, neuron: Neuron) -> float:
    scaling = state.scaling
    return scaling.factor if scaling is not None and scaling.neurons == (neuron,) else 1.0


def _effect(state: AppState, neuron: Neuron, scores: RunScores | None) -> EffectView | None:
    scaling = state.scaling
    if scaling is None or scaling.neurons != (neuron,) or not scaling.rows:
        return None
    others = scores.languages if scores is not None else ()
    places: Mapping[str, int] = {row.language: position(state, row.language, others) for row in scaling.rows}
    return effects.from_scaling(scaling, places, state.level)
