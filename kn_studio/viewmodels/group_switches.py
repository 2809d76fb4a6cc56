"""A group's switches as a frozen view: what every language answers with these of them off, from what was measured."""

from __future__ import annotations

from dataclasses import dataclass

from engine.types import Neuron
from kn_studio.app_state import AppState
from kn_studio.degeneracy_intents import MeasureSwitches
from kn_studio.degeneracy_state import SwitchRow, Unit
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
    state: AppState, units: tuple[Unit, ...], language: str, fingerprint: str, answer: str, title: str, missing: str
) -> SwitchesView | None:
    """The switches of these units; None where there are none. `language` is spoken of in the sentence, `missing` says
    why the model cannot be asked; "" where it can.
    """
    left_out = len(units) - MOST_UNITS
    units = units[:MOST_UNITS]
    if not units:
        return None
    off = frozenset(unit for unit in state.degeneracy_choice.off if 0 <= unit < len(units))
    lines = tuple(_line(unit, number in off, number, state.level) for number, unit in enumerate(units))
    found = state.switches
    if found is None or found.units != units or found.fingerprint not in ("", fingerprint):
        if missing:
            return SwitchesView(title, lines, message=missing)
        return SwitchesView(
            title, lines, message="Asking the model with every combination…", ask=MeasureSwitches(units)
        )
    number = sum(1 << unit for unit in off)
    rows = sorted(found.rows, key=lambda row: (row.language != language, position(state, row.language)))
    if not rows:
        why = "; ".join(f"{overlap_wording.english(code)}: {reason}" for code, reason in found.left_out.items())
        return SwitchesView(title, lines, message=f"No language could be asked. {why}")
    notes = [f"{overlap_wording.english(code)} left out: {reason}" for code, reason in found.left_out.items()]
    if left_out > 0:
        notes.append(f"{left_out} more are not among the switches")
    answers = tuple(_answer(state, row, number) for row in rows)
    return SwitchesView(
        title, lines, answers, _sentence(rows[0], off, len(units), answer, state.level), " · ".join(notes)
    )


def _line(unit: Unit, off: bool, number: int, level: str) -> SwitchLine:
    members = ", ".join(map(str, unit))
    if len(unit) == 1:
        return SwitchLine(str(unit[0]), members, off)
    return SwitchLine(f"Cluster {number + 1}", f"{wording.neurons(len(unit), level)}: {members}", off)


def _answer(state: AppState, row: SwitchRow, number: int) -> AnswerLine:
    name = names.name(row.language)
    before, after = row.probability[0], row.probability[number]
    tip = (
        f"{name.long}, {wording.prompts(row.prompts, state.level)}\n"
        f"{wording.probability(before)} → {wording.probability(after)}, median rank {row.rank[number]:g}\n"
        f"random: {wording.probability(row.control_mean[number])} ± {row.control_sd[number]:.2g}\n"
        f"equally active: {wording.probability(row.matched_mean[number])}"
    )
    return AnswerLine(
        name.autonym, position(state, row.language), before, after, row.rank[number], row.control_mean[number],
        row.control_sd[number], row.matched_mean[number], tip,
    )  # fmt: skip


def _sentence(row: SwitchRow, off: frozenset[int], units: int, answer: str, level: str) -> str:
    """ "Both off: Paris falls from 83 % to 12 % in English; each alone loses at most 4 %; random ones: 82 %"."""
    here, said = overlap_wording.english(row.language), names.isolate(answer)
    before = row.probability[0]
    if not off:
        return f"All on: {said} has {wording.percent(before)} in {here}. Turn some off and see."
    number = sum(1 << unit for unit in off)
    after = row.probability[number]
    verb = "falls" if after < before else "rises"
    which = ("both" if units == 2 else f"all {units}") if len(off) == units else f"{len(off)} of {units}"
    first, then = wording.percent(before), wording.percent(after)
    change = f"stays at {first}" if first == then else f"{verb} from {first} to {then}"
    parts = [f"{which[:1].upper()}{which[1:]} off: {said} {change} in {here}"]
    if len(off) == units > 1:
        alone = max(1.0 - row.probability[1 << unit] / max(before, 1e-12) for unit in range(units))
        each = f"each alone loses at most {wording.percent(alone)} of that"
        parts.append(each if alone > 0.0005 else "none alone loses any of it")
    random = "random switches" if level == "plain" else "random neurons"
    parts.append(f"{random} of the same layers: {wording.percent(row.control_mean[number])}")
    return f"{'; '.join(parts)}.".replace(" %", "\N{NO-BREAK SPACE}%")


def of_neurons(members: tuple[Neuron, ...]) -> tuple[Unit, ...]:
    """One switch a neuron."""
    return tuple((neuron,) for neuron in members)
