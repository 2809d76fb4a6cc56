"""A group's switches as a frozen view: what every language answers with these of them off, from what was measured."""

from __future__ import annotations

from dataclasses import dataclass

from engine.types import Neuron
from kn_studio.app_state import AppState
from kn_studio.degeneracy_intents import MeasureSwitches
from kn_studio.degeneracy_state import SwitchRow, Unit
from kn_studio.translation import headed, joined, statement, told, tr
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import overlap_wording, wording
from kn_studio.viewmodels.fact_line import position

MOST_UNITS = 6
"""So many switches are measured: 64 combinations."""


@dataclass(frozen=True)
class SwitchLine:
    """One switch: its name, what it switches, and whether it is off."""

    name: str
    tip: str
    off: bool


@dataclass(frozen=True)
class AnswerLine:
    """One language with the present switches off: the answer's probability `before` (all on) and `after`, its median
    rank, and what random groups (mean and standard deviation) and matched ones leave.
    """

    autonym: str
    position: int
    before: float
    after: float
    rank: float
    control: float
    control_sd: float
    matched: float
    tip: str


@dataclass(frozen=True)
class SwitchesView:
    """The card. Without `answers` `message` says why; `ask` measures what is missing, None where it cannot be asked."""

    title: str
    lines: tuple[SwitchLine, ...]
    answers: tuple[AnswerLine, ...] = ()
    sentence: str = ""
    note: str = ""
    message: str = ""
    ask: MeasureSwitches | None = None


def switches_view(
    state: AppState, units: tuple[Unit, ...], language: str, fingerprint: str, answer: str, title: str, missing: str,
    numbers: tuple[int, ...] = (), held_out: bool = False,
) -> SwitchesView | None:  # fmt: skip
    """The switches of these units; None where there are none. `language` is spoken of in the sentence, `missing` says
    why the model cannot be asked; "" where it can. `numbers` are those of the units where they are clusters;
    `held_out`: the language is asked with other prompts than the search was.
    """
    left_out = len(units) - MOST_UNITS
    units = units[:MOST_UNITS]
    if not units:
        return None
    off = frozenset(unit for unit in state.degeneracy_choice.off if 0 <= unit < len(units))
    lines = tuple(
        _line(unit, place in off, numbers[place] if numbers else None, state.level) for place, unit in enumerate(units)
    )
    found = state.switches
    if found is None or found.units != units or found.fingerprint not in ("", fingerprint):
        if missing:
            return SwitchesView(title, lines, message=missing)
        return SwitchesView(
            title, lines, ask=MeasureSwitches(units),
            message=tr("Not measured yet: the model is asked with every combination as soon as it is free."),
        )  # fmt: skip
    number = sum(1 << unit for unit in off)
    rows = sorted(found.rows, key=lambda row: (row.language != language, position(state, row.language)))
    if not rows:
        why = tr("; ").join(
            headed(overlap_wording.english(code), told(reason)) for code, reason in found.left_out.items()
        )
        return SwitchesView(title, lines, message=tr("No language could be asked. {why}", why=why))
    notes = [
        tr("{english} left out: {reason}", english=overlap_wording.english(code), reason=told(reason))
        for code, reason in found.left_out.items()
    ]
    if held_out:
        notes.insert(
            0,
            tr("On unseen sentences, not those of the search")
            if state.level == "plain"
            else tr("On held-out prompts, not those of the search"),
        )
    if left_out > 0:
        notes.append(tr("{left_out} more are not among the switches", left_out=left_out))
    unseen = language if held_out else ""
    answers = tuple(_answer(state, row, number, row.prompts if row.language == unseen else 0) for row in rows)
    return SwitchesView(title, lines, answers, _sentence(rows[0], off, len(units), answer, state.level), joined(notes))


def _line(unit: Unit, off: bool, number: int | None, level: str) -> SwitchLine:
    members = tr(", ").join(map(str, unit))
    if number is None:
        return SwitchLine(members, members, off)
    return SwitchLine(tr("Cluster {number}", number=number), headed(wording.neurons(len(unit), level), members), off)


def _answer(state: AppState, row: SwitchRow, number: int, held_out: int) -> AnswerLine:
    name = names.name(row.language)
    before, after = row.probability[0], row.probability[number]
    tip = tr(
        "{long}, {prompts}\n{before} → {after}, median rank {rank:g}\nrandom: {control_mean} ± "
        "{control_sd:.2g}\nequally active: {matched_mean}",
        long=name.long,
        prompts=wording.prompts(row.prompts, state.level, held_out),
        before=wording.probability(before),
        after=wording.probability(after),
        rank=row.rank[number],
        control_mean=wording.probability(row.control_mean[number]),
        control_sd=row.control_sd[number],
        matched_mean=wording.probability(row.matched_mean[number]),
    )
    return AnswerLine(
        name.autonym, position(state, row.language), before, after, row.rank[number], row.control_mean[number],
        row.control_sd[number], row.matched_mean[number], tip,
    )  # fmt: skip


def _which(off: int, units: int) -> str:
    if off < units:
        return tr("{count} of {units}", count=off, units=units)
    return tr("both") if units == 2 else tr("all {units}", units=units)


def _change(before: float, after: float) -> str:
    first, then = wording.percent(before), wording.percent(after)
    if first == then:
        return tr("stays at {first}", first=first)
    verb = tr("falls") if after < before else tr("rises")
    return tr("{verb} from {first} to {then}", verb=verb, first=first, then=then)


def _sentence(row: SwitchRow, off: frozenset[int], units: int, answer: str, level: str) -> str:
    """ "Both off: Paris falls from 83 % to 12 % in English; each alone loses at most 4 %; random ones: 82 %"."""
    here, said = overlap_wording.english(row.language), names.isolate(answer)
    before = row.probability[0]
    if not off:
        return tr(
            "All on: {said} has {before} in {here}. Turn some off and see.",
            said=said,
            before=wording.percent(before),
            here=here,
        )
    number = sum(1 << unit for unit in off)
    after = row.probability[number]
    which, change = _which(len(off), units), _change(before, after)
    parts = [
        tr(
            "{which} off: {said} {change} in {here}",
            which=f"{which[:1].upper()}{which[1:]}",
            said=said,
            change=change,
            here=here,
        )
    ]
    if len(off) == units > 1:
        alone = max(1.0 - row.probability[1 << unit] / max(before, 1e-12) for unit in range(units))
        each = tr("each alone loses at most {alone} of that", alone=wording.percent(alone))
        parts.append(each if alone > 0.0005 else tr("none alone loses any of it"))
    left = wording.percent(row.control_mean[number])
    if level == "plain":
        parts.append(tr("random switches of the same floors: {control_mean}", control_mean=left))
    else:
        parts.append(tr("random neurons of the same layers: {control_mean}", control_mean=left))
    return statement(*parts).replace(" %", "\N{NO-BREAK SPACE}%")


def of_neurons(members: tuple[Neuron, ...]) -> tuple[Unit, ...]:
    """One switch a neuron."""
    return tuple((neuron,) for neuron in members)
