"""A topology search at the present thresholds: clusters, barcode, merge tree and the clusterings beside it."""

from __future__ import annotations

from dataclasses import dataclass

from engine.degeneracy.components import found_topology
from engine.degeneracy.types import Clusters, Component, Thresholds, TopologySearch
from engine.types import Neuron
from kn_studio.translation import counted, joined, statement, told, tr
from kn_studio.viewmodels import degeneracy_wording as said
from kn_studio.viewmodels import overlap_wording, wording
from kn_studio.viewmodels.degenerate_sets import BudgetLine, Budgets
from kn_studio.viewmodels.group_graph import SHOWN_NEURONS, Graph, Link, Node, placed


@dataclass(frozen=True)
class ClusterLine:
    """A row of the table: the cluster with what is lost when it is off, and left when all others are."""

    members: tuple[Neuron, ...]
    birth: float | None
    death: float | None
    drop: float | None
    kept: float | None
    passes: bool


@dataclass(frozen=True)
class TreeNode:
    """A merge: from `birth` to `death`, joining the merges `children` and the leaves that they do not have.

    `cluster` is the number of the cluster that it is, None where it is none.
    """

    leaves: tuple[int, ...]
    birth: float
    death: float
    censored: bool
    children: tuple[int, ...]
    cluster: int | None
    tip: str


@dataclass(frozen=True)
class ClusteringLine:
    """One of the clusterings side by side, with its degeneracy score and that of random partitions."""

    name: str
    clusters: int
    base: int
    together: float | None
    score: float | None
    null: float | None
    null_low: float | None
    null_high: float | None
    p_value: float | None
    degenerate: bool
    reason: str


@dataclass(frozen=True)
class TopologyView:
    """What a topology search says. `units` are the clusters that can be switched: those that pass, or else all;
    `numbers` are theirs in the table, from 1.
    """

    finding: str
    detail: str
    lines: tuple[ClusterLine, ...]
    graph: Graph
    leaves: tuple[str, ...]
    tree: tuple[TreeNode, ...]
    log: bool
    persistence: float
    clusterings: tuple[ClusteringLine, ...]
    units: tuple[tuple[Neuron, ...], ...]
    numbers: tuple[int, ...]


def topology_view(
    search: TopologySearch, thresholds: Thresholds, persistence: float, allow_root: bool, layers: int, level: str,
    language: str,
) -> TopologyView:  # fmt: skip
    """What the search says at these thresholds, with or without clusters that nothing swallows."""
    settings = search.settings
    searched = (settings.thresholds, settings.persistence, settings.allow_root)
    as_searched = (thresholds, persistence, allow_root) == searched
    rows = [
        each if as_searched
        else found_topology(search, thresholds, persistence, each.method, allow_root=allow_root)
        for each in search.clusterings
    ]  # fmt: skip
    found = next(each for each in rows if each.method == "topology")
    leaves = _leaves(search)
    parts = tuple(component.members for component in found.components)
    able = found.base if len(found.base) >= 2 else range(len(parts))
    return TopologyView(
        _finding(found, level, language),
        _detail(found, level),
        tuple(_line(component) for component in found.components),
        _graph(found, search, layers),
        tuple(map(str, leaves)),
        _tree(search, leaves, parts),
        search.settings.scale == "log",
        persistence,
        tuple(map(_clustering, rows)),
        tuple(parts[number] for number in able),
        tuple(number + 1 for number in able),
    )


def budgets(search: TopologySearch, level: str) -> Budgets:
    """How many sets were tested, and how many the budget left out."""
    tested = len(search.tested.off) - 1
    lines = (BudgetLine(tr("sets"), tested, 0, tested + search.not_tested),)
    text = tr("{tested:,} sets tested; ", tested=tested)
    text += (
        tr("{not_tested:,} not tested for the budget", not_tested=search.not_tested)
        if search.not_tested
        else tr("nothing left untested")
    )
    if search.left_out:
        text += tr("; {neurons} beyond the strongest left out", neurons=wording.neurons(len(search.left_out), level))
    return Budgets(lines, statement(text))


def _finding(found: Clusters, level: str, language: str) -> str:
    here, count = overlap_wording.english(language), len(found.base)
    neurons = wording.word("neurons", level)
    whole = len(found.components)
    if found.degenerate:
        text = tr(
            "{count} of {whole} clusters of {neurons} {value}",
            count=count,
            whole=whole,
            neurons=neurons,
            value=tr("back each other up") if level == "plain" else tr("are degenerate"),
        )
    else:
        text = tr(
            "No clusters of {neurons} {value}",
            neurons=neurons,
            value=tr("back each other up") if level == "plain" else tr("are degenerate"),
        )
    if found.random_degenerate is None:
        return tr("{text} in {here}.", text=text, here=here)
    share = wording.percent(found.random_degenerate)
    if level == "plain":
        return tr("{text} in {here}; of clusters put together at random {share} do.", text=text, here=here, share=share)
    return tr(
        "{text} in {here}; of random partitions {random_degenerate} are.",
        text=text,
        here=here,
        random_degenerate=share,
    )


def _detail(found: Clusters, level: str) -> str:
    if not found.degenerate:
        return told(found.reason)
    parts = [tr("together they lose {loss}", loss=said.loss(found.drop_joint))]
    if level == "plain":
        return statement(parts[0].capitalize())
    if found.score is not None:
        null = "" if found.null_mean is None else tr(", random partitions {null_mean:.2f}", null_mean=found.null_mean)
        parts.append(tr("degeneracy score {score:.2f}{null}", score=found.score, null=null))
    if found.p_value is not None:
        parts.append(overlap_wording.p_value(found.p_value))
    return joined((parts[0].capitalize(), *parts[1:]))


def _line(component: Component) -> ClusterLine:
    return ClusterLine(
        component.members, component.birth, component.death, component.drop, component.kept, component.passes
    )


def _leaves(search: TopologySearch) -> tuple[Neuron, ...]:
    """The neurons in the order of the tree, so that no branches cross; those that nothing joins last."""
    roots = set(range(len(search.tree))) - {child for merge in search.tree for child in merge.children}
    order: list[Neuron] = []

    def walk(number: int) -> None:
        merge = search.tree[number]
        for child in merge.children:
            walk(child)
        order.extend(neuron for neuron in merge.members if neuron not in order)

    for root in sorted(roots, key=lambda number: -len(search.tree[number].members)):
        walk(root)
    return tuple(dict.fromkeys([*order, *search.tested.neurons]))


def _tree(
    search: TopologySearch, leaves: tuple[Neuron, ...], parts: tuple[tuple[Neuron, ...], ...]
) -> tuple[TreeNode, ...]:
    place = {neuron: number for number, neuron in enumerate(leaves)}
    cluster = {part: number for number, part in enumerate(parts)}
    return tuple(
        TreeNode(
            tuple(place[neuron] for neuron in merge.members),
            merge.birth,
            merge.death,
            merge.censored,
            merge.children,
            cluster.get(tuple(sorted(merge.members))),
            tr(
                "{str}\nbirth {birth:.3g}, death {death:.3g}",
                str=tr(", ").join(map(str, merge.members)),
                birth=merge.birth,
                death=merge.death,
            ),
        )
        for merge in search.tree
    )


def _clustering(found: Clusters) -> ClusteringLine:
    return ClusteringLine(
        tr(said.CLUSTERINGS[found.method]), len(found.components), len(found.base), found.drop_joint, found.score,
        found.null_mean, found.null_low, found.null_high, found.p_value, found.degenerate, told(found.reason),
    )  # fmt: skip


def _graph(found: Clusters, search: TopologySearch, layers: int) -> Graph:
    parts = [component.members for component in found.components]
    inside = {neuron for part in parts for neuron in part}
    rest = [neuron for neuron in search.tested.neurons if neuron not in inside]
    heights = placed(parts, rest[: max(0, SHOWN_NEURONS - len(inside))])
    nodes = tuple(Node(neuron, heights[neuron], neuron in inside, str(neuron)) for neuron in sorted(heights))
    place = {node.neuron: number for number, node in enumerate(nodes)}
    links = tuple(
        Link(
            tuple(place[neuron] for neuron in component.members),
            1.0,
            number in found.base,
            number,
            tr(
                "Cluster {number}: {str}\noff: loses {loss}",
                number=number + 1,
                str=tr(", ").join(map(str, component.members)),
                loss=said.loss(component.drop),
            ),
            str(number + 1),
        )
        for number, component in enumerate(found.components)
    )
    said_of = tr("; ").join(
        tr("cluster {link}: {neurons}", link=link.name, neurons=counted("{n} neuron", "{n} neurons", len(link.nodes)))
        for link in links
    )
    return Graph(
        layers,
        nodes,
        links,
        hulls=True,
        summary=tr(
            "{neurons} by layer. {said_of}",
            neurons=counted("{n} neuron", "{n} neurons", len(nodes)),
            said_of=said_of,
        ),
    )
