"""What edits change beside the fact, as a frozen view: other facts, plain texts and the reverse question."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.types import ANSWER_SLOT
from kn_studio.app_state import AppState
from kn_studio.editing_state import EditEffect, Flipped, SideEffect
from kn_studio.translation import counted, figures, marked, statement, told, tr
from kn_studio.viewmodels import edit_wording, edited_answers, wording
from kn_studio.viewmodels import languages as names

_OF = {"subject": marked("same subject"), "relation": marked("same relation"), "elsewhere": marked("other facts")}
_BLANK = "___"
"""What stands for the answer in a sentence."""
_HINTS = {
    "subject": marked("Other facts about the same subject."),
    "relation": marked("Facts of the same relation about other subjects."),
    "elsewhere": marked("Facts of other relations about other subjects."),
}


@dataclass(frozen=True)
class MeterRow:
    """How many answers about other facts changed: `share` of 1. A `control` row is the same edit of random neurons."""

    label: str
    share: float
    text: str
    kl: str
    facts: str
    tip: str
    control: bool = False


@dataclass(frozen=True)
class SideLine:
    """One kind of other facts in one language, in numbers."""

    of: str
    language: str
    position: int
    facts: int
    kept: str
    control_kept: str
    kl: str
    interval: str
    control_kl: str


@dataclass(frozen=True)
class FlippedLine:
    """Another fact whose likeliest answer changed. `where` is its relation."""

    text: str
    right_to_left: bool
    position: int
    before: str
    after: str
    where: str
    tip: str


@dataclass(frozen=True)
class TextLine:
    """Perplexity of plain text in one language."""

    language: str
    position: int
    before: str
    after: str
    random: str


@dataclass(frozen=True)
class ReverseLine:
    """The question turned round: given the answer, how probable the subject is."""

    text: str
    right_to_left: bool
    position: int
    before: str
    after: str


@dataclass(frozen=True)
class SideView:
    """The card. `text_finding` sums up `texts`; `faded`: of other edits than those in force."""

    finding: str = ""
    meter: tuple[MeterRow, ...] = ()
    lines: tuple[SideLine, ...] = ()
    flipped: tuple[FlippedLine, ...] = ()
    text_finding: str = ""
    texts: tuple[TextLine, ...] = ()
    reverse: tuple[ReverseLine, ...] = ()
    note: str = ""
    faded: bool = False


def side_view(state: AppState) -> SideView | None:
    """What else changed; None where nothing was measured for the fact on screen."""
    found = edited_answers.shown_effect(state)
    if found is None or not found.answers:
        return None
    place = edited_answers.places(state, found)
    sides = sorted(found.sides, key=lambda side: (list(_OF).index(side.of), place[side.language]))
    flipped = sorted(found.flipped, key=lambda each: place[each.language])
    return SideView(
        finding(found, state.level),
        _meter(sides, state.level),
        tuple(_line(side, place[side.language]) for side in sides),
        tuple(_flipped(state, each, place[each.language]) for each in flipped),
        _text_finding(found, state.level),
        _texts(found, place),
        _reverse(found, place),
        told(found.reason),
        bool(edited_answers.stale(state, found)),
    )


def finding(found: EditEffect, level: str) -> str:
    """ "Of 200 answers about other facts 3 changed; with random switches 1"."""
    asked = sum(side.facts for side in found.sides)
    if not asked:
        return tr("No other fact could be asked, so nothing is known of side effects.")
    changed = round(sum(side.facts * (1 - side.top1_kept) for side in found.sides))
    text = tr(
        "Of {asked} answers about other facts {number} changed", asked=wording.integer(asked), number=_number(changed)
    )
    with_control = [side for side in found.sides if side.control_top1 is not None]
    if with_control and len(with_control) == len(found.sides):
        other = sum(side.facts * (1 - (side.control_top1 or 0.0)) for side in with_control)
        text += tr("; with {random} {number}", random=edit_wording.random(level), number=_number(round(other, 1)))
    return statement(text)


def _number(count: float) -> str:
    return tr("none") if count == 0 else f"{count:,g}"


def _meter(sides: Sequence[SideEffect], level: str) -> tuple[MeterRow, ...]:
    rows = []
    for of, label in _OF.items():
        mine = [side for side in sides if side.of == of]
        if not mine:
            continue
        count = sum(side.facts for side in mine)
        kept = _weighted(mine, [side.top1_kept for side in mine])
        kl = _weighted(mine, [side.kl_mean for side in mine])
        rows.append(_row(tr(label), kept, kl, count, tr(_HINTS[of]), level))
        known = [side for side in mine if side.control_top1 is not None and side.control_kl is not None]
        if known:
            random = wording.word("random", level)
            other = _weighted(known, [side.control_top1 or 0.0 for side in known])
            far = _weighted(known, [side.control_kl or 0.0 for side in known])
            hint = tr(
                "{hints} The same edit of random {word}.", hints=tr(_HINTS[of]), word=wording.word("neurons", level)
            )
            rows.append(_row(f"   {random}", other, far, 0, hint, level, control=True))
    return tuple(rows)


def _row(label: str, kept: float, kl: float, count: int, hint: str, level: str, control: bool = False) -> MeterRow:
    answers = counted("{n} answer", "{n} answers", count) if count else ""
    far = f"KL {wording.small(kl)}" if level != "plain" else ""
    tip = tr(
        "{hint}\n{kept} keep their likeliest answer; mean KL {kl} nats.",
        hint=hint,
        kept=wording.percent(kept),
        kl=wording.small(kl),
    )
    return MeterRow(label, 1 - kept, tr("{kept} changed", kept=wording.percent(1 - kept)), far, answers, tip, control)


def _weighted(sides: Sequence[SideEffect], values: Sequence[float]) -> float:
    total = sum(side.facts for side in sides)
    return sum(side.facts * value for side, value in zip(sides, values, strict=True)) / max(1, total)


def _line(side: SideEffect, place: int) -> SideLine:
    known = side.kl_low is not None and side.kl_high is not None
    interval = figures(f"{wording.small(side.kl_low or 0.0)}–{wording.small(side.kl_high or 0.0)}") if known else "–"
    return SideLine(
        tr(_OF[side.of]), names.name(side.language).autonym, place, side.facts,
        wording.percent(side.top1_kept),
        "–" if side.control_top1 is None else wording.percent(side.control_top1),
        wording.small(side.kl_mean), interval,
        "–" if side.control_kl is None else wording.small(side.control_kl),
    )  # fmt: skip


def _flipped(state: AppState, each: Flipped, place: int) -> FlippedLine:
    language = names.name(each.language)
    label = dict(state.relations).get(each.relation, "")
    where = label or each.relation
    return FlippedLine(
        each.subject.replace(ANSWER_SLOT, _BLANK), language.right_to_left, place,
        each.before.strip(), each.after.strip(), where, f"{language.long}\n{each.relation} {label}".rstrip(),
    )  # fmt: skip


def _texts(found: EditEffect, place: Mapping[str, int]) -> tuple[TextLine, ...]:
    rows = sorted(found.perplexity, key=lambda each: place[each.language])
    return tuple(
        TextLine(
            names.name(each.language).autonym, place[each.language], _perplexity(each.before), _perplexity(each.after),
            "–" if each.control is None else _perplexity(each.control),
        )
        for each in rows
    )  # fmt: skip


def _text_finding(found: EditEffect, level: str) -> str:
    """ "Plain text in 10 languages: perplexity +3 %; with random neurons −1 %"."""
    if not found.perplexity:
        return ""
    change = _change([(each.before, each.after) for each in found.perplexity])
    count = len(found.perplexity)
    text = tr(
        "Plain text in {value}: perplexity {change}",
        value=counted("{n} language", "{n} languages", count) if count > 1 else tr("one language"),
        change=change,
    )
    control = [(each.before, each.control) for each in found.perplexity if each.control is not None]
    if control:
        text += tr("; with {random} {change}", random=edit_wording.random(level), change=_change(control))
    return statement(text)


def _change(pairs: Sequence[tuple[float, float]]) -> str:
    """The mean factor between the numbers of each pair, as a change in per cent with its sign."""
    logs = [math.log(after / before) for before, after in pairs if before > 0 and after > 0]
    change = math.expm1(sum(logs) / len(logs)) if logs else 0.0
    return f"{'−' if change < 0 else '+'}{wording.percent(change)}" if abs(change) >= 0.0005 else tr("unchanged")


def _perplexity(value: float) -> str:
    if not math.isfinite(value):
        return "–"
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}"


def _reverse(found: EditEffect, place: Mapping[str, int]) -> tuple[ReverseLine, ...]:
    return tuple(
        ReverseLine(
            each.text.replace(ANSWER_SLOT, _BLANK), names.name(each.language).right_to_left,
            place.get(each.language, 0), wording.probability(each.before), wording.probability(each.after),
        )
        for each in sorted(found.reverse, key=lambda each: place.get(each.language, 0))
    )  # fmt: skip
