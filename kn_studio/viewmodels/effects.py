"""What turning neurons off or up does to the answer, against random and equally active neurons, as rows of bars."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.types import Change, Effect
from kn_studio.app_state import ScaledAnswer, Scaling
from kn_studio.translation import headed, paragraph, told, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import overlap_wording, wording


@dataclass(frozen=True)
class EffectRow:
    """Answer probability before and after. `position` is the language's place (None: a control, drawn grey)."""

    label: str
    position: int | None
    before: float
    after: float
    sd: float | None = None
    tooltip: str = ""
    right_to_left: bool = False


@dataclass(frozen=True)
class EffectView:
    """Bars for one operation. `stale`: measured for other neurons than those chosen now."""

    title: str
    rows: tuple[EffectRow, ...]
    note: str = ""
    stale: bool = False


def from_scaling(scaling: Scaling, positions: Mapping[str, int], level: str) -> EffectView:
    """The live intervention of this moment."""
    rows = [_language_row(row, positions) for row in scaling.rows]
    count = len(scaling.neurons)
    prompts = sum(row.prompts for row in scaling.rows)
    held_out = sum(row.prompts for row in scaling.rows if row.held_out)
    note = tr("Live: mean over {prompts}.", prompts=wording.prompts(prompts, level, held_out)) if prompts else ""
    return EffectView(
        _title(scaling.factor, count, level), (*rows, *_controls(scaling.rows, count, scaling.factor, level)), note
    )


def from_run(
    effects: Mapping[str, Effect],
    factor: float,
    positions: Mapping[str, int],
    level: str,
    stale: bool = False,
) -> EffectView | None:
    """What the run measured when it ended, at the neurons it located; `stale`: the map marks others by now."""
    if not effects:
        return None
    rows = [_scaled(language, effect, factor) for language, effect in effects.items()]
    count = len(next(iter(effects.values())).neurons) if len(effects) == 1 else 0
    held_out = [code for code, effect in effects.items() if effect.held_out]
    plain = level == "plain"
    where = wording.word("held-out templates", level)
    if not held_out:
        where = tr("the same sentences") if plain else tr("the same prompts")
    elif len(held_out) < len(effects):
        others = wording.listing(overlap_wording.english(code) for code in effects if code not in held_out)
        where = (
            tr("unseen sentences, in {languages} on the same ones", languages=others)
            if plain
            else tr("held-out templates, in {languages} on the same prompts", languages=others)
        )
    reasons = [
        headed(overlap_wording.english(code), told(effect.reason)) for code, effect in effects.items() if effect.reason
    ]
    bars = [_language_row(row, positions) for row in rows]
    return EffectView(
        _title(factor, count, level, stale),
        (*bars, *_controls(rows, count, factor, level)),
        paragraph(tr("Measured on {where}.", where=where), *reasons),
        stale,
    )


def _title(factor: float, count: int, level: str, stale: bool = False) -> str:
    """What was done to how many neurons; `count` 0: each language had its own, `stale`: others are shown."""
    what = (
        tr("off")
        if factor == 0
        else tr("up ×{factor:g}", factor=factor)
        if factor > 1
        else tr("to ×{factor:g}", factor=factor)
    )
    if count == 0:
        return tr("Turn each language's own {word} {what}", word=wording.word("neurons", level), what=what)
    if count == 1:
        return tr("Turn this {word} {what}", word=wording.word("neuron", level), what=what)
    neurons = wording.neurons(count, level)
    if stale:
        return tr("Turn the {neurons} {what}", neurons=neurons, what=what)
    return tr("Turn these {neurons} {what}", neurons=neurons, what=what)


def _scaled(language: str, effect: Effect, factor: float) -> ScaledAnswer:
    change: Change = effect.suppress if factor == 0 else effect.enhance
    return ScaledAnswer(
        language,
        change.before,
        change.after,
        change.control_after_mean,
        change.control_after_sd,
        change.matched_after_mean,
        change.matched_after_sd,
        len(effect.prompts),
        effect.held_out,
    )


def _language_row(row: ScaledAnswer, positions: Mapping[str, int]) -> EffectRow:
    language = names.name(row.language)
    tooltip = tr(
        "{long}: {before} → {after}, mean over {prompts}\nrandom neurons → {control_mean} ± "
        "{control_sd}\nequally active ones → {matched_mean} ± {matched_sd}",
        long=language.long,
        before=wording.probability(row.before),
        after=wording.probability(row.after),
        prompts=wording.prompts(row.prompts, held_out=row.prompts if row.held_out else 0),
        control_mean=wording.probability(row.control_mean),
        control_sd=wording.probability(row.control_sd),
        matched_mean=wording.probability(row.matched_mean),
        matched_sd=wording.probability(row.matched_sd),
    )
    place = positions.get(row.language, 0)
    return EffectRow(language.autonym, place, row.before, row.after, None, tooltip, language.right_to_left)


def _controls(rows: Sequence[ScaledAnswer], count: int, factor: float, level: str) -> tuple[EffectRow, ...]:
    """One grey row for each control: the mean over the languages, and the mean of their standard deviations.

    `count` is the number of neurons, 0 where it differs from language to language.
    """
    if not rows:
        return ()
    before = _mean([row.before for row in rows])
    what = tr("turned off") if factor == 0 else tr("scaled by {factor:g}", factor=factor)
    random = tr(
        "Mean over the languages. As many neurons of the same layers, drawn at random, {what} instead.", what=what
    )
    matched = tr(
        "Mean over the languages. For each neuron one of its layer that is about as active, {what} instead.", what=what
    )
    suffix = f" {count}" if level == "research" and count > 1 else ""
    return (
        EffectRow(
            wording.word("random", level) + suffix, None, before, _mean([row.control_mean for row in rows]),
            _mean([row.control_sd for row in rows]), random,
        ),
        EffectRow(
            wording.word("matched", level) + suffix, None, before, _mean([row.matched_mean for row in rows]),
            _mean([row.matched_sd for row in rows]), matched,
        ),
    )  # fmt: skip


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
