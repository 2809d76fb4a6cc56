"""Step 5: switches that back each other up, as the rule of `kn_studio.actions.story` found them, or found none."""

from __future__ import annotations

from dataclasses import dataclass

from engine.types import ANSWER_SLOT
from kn_studio.degeneracy_state import Switches
from kn_studio.story.bars import Bar, figures
from kn_studio.story.place import Place
from kn_studio.story.telling import Telling
from kn_studio.story_state import BackupGroup, Backups
from kn_studio.translation import counted, paragraph, tr
from kn_studio.viewmodels import overlap_wording, wording


@dataclass(frozen=True)
class BackupSwitch:
    """One switch of the group. `alone` is what is lost when it alone is off."""

    name: str
    off: bool
    alone: str


@dataclass(frozen=True)
class BackupView:
    """The step. `title` says what was found; without `switches` there is nothing to try."""

    title: str
    rule: str
    searched: str
    before: str = ""
    answer: str = ""
    after: str = ""
    switches: tuple[BackupSwitch, ...] = ()
    bars: tuple[Bar, ...] = ()
    now: str = ""
    invitation: str = ""


def view(telling: Telling, place: Place) -> BackupView:
    """The one group that the rule picked, with the switches as they stand."""
    found = telling.material.backups
    if found is None:
        return BackupView(tr("Backup switches were not searched for in this session."), "", "")
    group = found.group
    title = _title(found)
    if group is None:
        return BackupView(title, _rule(found), _searched(found, place.numbers))
    before, _, after = group.sentence.partition(ANSWER_SLOT)
    return BackupView(
        title, _rule(found), _searched(found, place.numbers), before, group.answer, after, _switches(group, place),
        _bars(group, place), _now(group, place), _invitation(group, place.numbers),
    )  # fmt: skip


def _invitation(group: BackupGroup, numbers: bool) -> str:
    """What there is to try, and what the same switches do where the search did not look."""
    parts = [] if group.passes else [tr("The group that came nearest is here to try.")]
    if group.unseen is not None and numbers:
        parts.append(_unseen(group, group.unseen))
    return paragraph(*parts)


def _unseen(group: BackupGroup, unseen: Switches) -> str:
    """The rule's losses where it counts, beside the same ones where the search did not look."""
    asked = unseen.rows[0].probability
    lost = [1.0 - now / asked[0] if asked[0] > 0 else 0.0 for now in asked]
    return tr(
        "Together {joint}. On sentences not searched: up to {single} alone, {both} together.",
        joint=_lost(group.drop_joint), single=_lost(max(lost[1 << unit] for unit in range(len(unseen.units)))),
        both=_lost(lost[-1]),
    )  # fmt: skip


def _title(found: Backups) -> str:
    if found.group is None or not found.group.passes:
        return tr("This small model keeps no backup of these facts.")
    members = len(found.group.members)
    return counted("{n} switch backs the others up.", "{n} switches back each other up.", members)


def _rule(found: Backups) -> str:
    """The rule, which was fixed before anybody looked."""
    return tr(
        "The rule, on the sentences searched: alone, none may cost more than {low} of the answer; "
        "together, they must cost more than {high}.",
        low=wording.percent(found.t_low), high=wording.percent(found.t_high),
    )  # fmt: skip


def _searched(found: Backups, numbers: bool) -> str:
    """How much was looked at, what passed, and how much passes among other neurons by the same rule."""
    known = [fact for fact in found.facts if fact.known]
    searched = [fact for fact in known if fact.tested]
    if not numbers:
        return tr("Every fact of this session that the model knows was searched, and random switches by the same rule.")
    sets, groups = sum(fact.tested for fact in searched), sum(fact.groups for fact in searched)
    parts = [
        tr(
            "Searched: {facts} known facts, {sets} sets of switches; {groups} pass.",
            facts=len(searched),
            sets=wording.integer(sets),
            groups=wording.integer(groups),
        ),
        tr(
            "By the same rule among random switches: {random}; among equally busy ones: {busy}.",
            random=_total([fact.random_groups for fact in searched]),
            busy=_total([fact.matched_groups for fact in searched]),
        ),
    ]
    if groups:
        parts.append(tr("Beat every random draw: {n}.", n=sum(fact.stands_out for fact in searched)))
    return paragraph(*parts)


def _total(values: list[float | None]) -> str:
    known = [value for value in values if value is not None]
    return overlap_wording.expected(sum(known)) if known else "–"


def _switches(group: BackupGroup, place: Place) -> tuple[BackupSwitch, ...]:
    made = []
    for unit, members in enumerate(group.switches.units):
        name = str(members[0]) if place.numbers else tr("Switch {letter}", letter="ABCDEF"[unit])
        alone = tr("alone: {loss}", loss=_lost(group.drop_single[unit])) if place.numbers else ""
        made.append(BackupSwitch(name, unit in place.down, alone))
    return tuple(made)


def _lost(drop: float) -> str:
    """ "−4.4 %", "+1 %"."""
    return ("−" if drop >= 0 else "+") + wording.percent(drop)


def _bars(group: BackupGroup, place: Place) -> tuple[Bar, ...]:
    """The answer in this position of the switches, and with random switches in theirs."""
    row = group.switches.rows[0]
    number = sum(1 << unit for unit in place.down if unit < len(group.switches.units))
    before = row.probability[0]
    shown: list[tuple[str, float, int | None]] = [(tr("The answer"), row.probability[number], 0)]
    if number:
        shown += [
            (tr("Random ones"), row.control_mean[number], None),
            (tr("Equally busy ones"), row.matched_mean[number], None),
        ]
    return tuple(
        Bar(name, value, before, position, False, figures(value, before if number else None, place.numbers))
        for name, value, position in shown
    )


def _now(group: BackupGroup, place: Place) -> str:
    """What is off, in words."""
    down, units = len(place.down), len(group.switches.units)
    if not down:
        return tr("All are on.")
    if down == units:
        return tr("Both are off together.") if units == 2 else tr("All {n} are off together.", n=units)
    return counted("{n} of {all} is off.", "{n} of {all} are off.", down, all=units)
