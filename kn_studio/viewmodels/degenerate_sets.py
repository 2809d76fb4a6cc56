"""Pairs and minimal sets of a search at the present thresholds: table, graph and budget as frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from engine.degeneracy import rules
from engine.degeneracy.types import Found, Group, SetSearch, Tested, Thresholds
from engine.types import Neuron
from kn_studio.degeneracy_state import Served
from kn_studio.translation import counted, statement, tr
from kn_studio.viewmodels import degeneracy_wording as said
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.group_graph import SHOWN_GROUPS, SHOWN_NEURONS, Graph, Link, Node, placed


@dataclass(frozen=True)
class GroupLine:
    """A row of the table. `held_out` is what the whole loses on prompts that the search did not see. `stands_out`: it
    `passes` by the rule, and is stronger than chance by its corrected p.
    """

    members: tuple[Neuron, ...]
    single: tuple[float, ...]
    worst: float
    together: float
    interaction: float
    p_value: float | None
    p_matched: float | None
    held_out: float | None
    passes: bool
    tip: str = ""
    stands_out: bool = False


@dataclass(frozen=True)
class BudgetLine:
    """Sets of one size: how many were tested, cannot be minimal, and exist."""

    name: str
    tested: int
    pruned: int
    possible: int


@dataclass(frozen=True)
class Budgets:
    """What was looked at; `note` says in words what was not."""

    lines: tuple[BudgetLine, ...]
    note: str


@dataclass(frozen=True)
class SetsView:
    """All groups that pass, or the closest one alone. `focus` is the number of the one in focus, -1 where none is."""

    finding: str
    detail: str
    lines: tuple[GroupLine, ...]
    focus: int
    graph: Graph
    passing: int


def sets_view(
    search: SetSearch, served: tuple[Served, ...], thresholds: Thresholds, group: int, layers: int, level: str,
    language: str,
) -> SetsView:  # fmt: skip
    """What the search says at these thresholds."""
    found = rules.found(search, thresholds)
    groups = found.groups or ((found.closest,) if found.closest is not None else ())
    focus = min(group, len(groups) - 1)
    roles = {each.neuron: each for each in served}
    lines = tuple(_line(each, search, roles, level, bool(found.groups), thresholds.alpha) for each in groups)
    return SetsView(
        said.finding(found, search.method, level, language),
        said.second(found, thresholds, level),
        lines,
        focus,
        _graph(groups, found, search, layers, focus),
        len(found.groups),
    )


def budgets(search: SetSearch, level: str) -> Budgets:
    """How much was tested, size by size."""
    budget = search.budget
    lines = tuple(
        BudgetLine(said.size(size), budget.tested.get(size, 0), budget.pruned.get(size, 0), possible)
        for size, possible in sorted(budget.possible.items())
        if size > 1
    )
    parts = [
        tr("{line} tested {tested:,} of {possible:,}", line=line.name, tested=line.tested, possible=line.possible)
        for line in lines
    ]
    if pruned := sum(budget.pruned.values()):
        parts.append(tr("{pruned:,} cannot be minimal, because a part of them loses too much already", pruned=pruned))
    parts.append(
        tr("{not_tested:,} not tested for the budget", not_tested=budget.not_tested)
        if budget.not_tested
        else tr("nothing left untested")
    )
    if search.left_out:
        count = len(search.left_out)
        parts.append(
            tr(
                "{neurons} beyond the strongest {count} left out",
                neurons=wording.neurons(count, level),
                count=len(search.tested.neurons),
            )
        )
    text = statement(*parts)
    return Budgets(lines, f"{text[:1].upper()}{text[1:]}")


def _line(
    group: Group, search: SetSearch, roles: dict[Neuron, Served], level: str, passes: bool, alpha: float
) -> GroupLine:  # fmt: skip
    tips = [
        tr("{neuron} alone: {loss}", neuron=neuron, loss=said.loss(drop))
        for neuron, drop in zip(group.members, group.drop_single, strict=True)
    ]
    for neuron in group.members:
        role = roles.get(neuron)
        if role is not None and role.asked:
            tips.append(
                tr(
                    "{neuron} is located for {located} of {asked} other facts, and {dropped} lose by it",
                    neuron=neuron,
                    located=role.located,
                    asked=role.asked,
                    dropped=role.dropped,
                )
            )
    again = _drop(search.again, group.members)
    if again is not None:
        tips.append(tr("Measured again: together {loss}", loss=said.loss(again)))
    stands_out = passes and group.p_adjusted is not None and group.p_adjusted <= alpha
    return GroupLine(
        group.members, group.drop_single, group.worst_subset, group.drop_joint, group.interaction,
        group.p_adjusted if group.p_adjusted is not None else group.p_value, group.p_matched,
        _drop(search.held_out, group.members), passes, "\n".join(tips), stands_out,
    )  # fmt: skip


def _drop(tested: Tested | None, members: tuple[Neuron, ...]) -> float | None:
    return None if tested is None else tested.drop(members)


def _graph(groups: tuple[Group, ...], found: Found, search: SetSearch, layers: int, focus: int) -> Graph:
    drawn = list(enumerate(groups[:SHOWN_GROUPS]))
    if focus >= SHOWN_GROUPS:
        drawn.append((focus, groups[focus]))
    members = [group.members for _, group in drawn]
    inside = {neuron for each in members for neuron in each}
    room = max(0, SHOWN_NEURONS - len(inside))
    heights = placed(members, [each for each in search.tested.neurons if each not in inside][:room])
    low = frozenset(found.low)
    nodes = tuple(
        Node(neuron, heights[neuron], neuron in inside, _node_tip(neuron, search, neuron in low))
        for neuron in sorted(heights)
    )
    place = {node.neuron: number for number, node in enumerate(nodes)}
    most = max((abs(group.interaction) for group in groups), default=0.0) or 1.0
    links = tuple(
        Link(
            tuple(place[neuron] for neuron in group.members),
            abs(group.interaction) / most,
            bool(found.groups),
            number,
            tr(
                "{str}\ntogether {loss}, worst part {loss2}, interaction {interaction}",
                str=tr(", ").join(map(str, group.members)),
                loss=said.loss(group.drop_joint),
                loss2=said.loss(group.worst_subset),
                interaction=said.interaction(group.interaction),
            ),
        )
        for number, group in drawn
    )
    what = tr("; ").join(
        tr("{str} loses {loss}", str=tr(" with ").join(map(str, group.members)), loss=said.loss(group.drop_joint))
        for _, group in drawn
    )
    return Graph(
        layers, nodes, links, len(groups) - len(drawn), next((n for n, (k, _) in enumerate(drawn) if k == focus), -1),
        summary=tr(
            "{neurons} by layer, {groups}. {what}",
            neurons=counted("{n} neuron", "{n} neurons", len(nodes)),
            groups=counted("{n} group", "{n} groups", len(links)),
            what=what,
        ),
    )  # fmt: skip


def _node_tip(neuron: Neuron, search: SetSearch, low: bool) -> str:
    drop = search.tested.drop((neuron,))
    return tr(
        "{neuron}\nalone {loss}{value}",
        neuron=neuron,
        loss=said.loss(drop),
        value="" if low else tr(", too much for the rule"),
    )
