"""The card of the evidence: groups or clusters one by one, clusterings side by side, what was tested, the relation."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kn_studio.degeneracy_state import RelationGroups
from kn_studio.theme import Theme
from kn_studio.translation import marked, tr
from kn_studio.viewmodels import degeneracy_wording as said
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.degeneracy_relation import RelationView
from kn_studio.viewmodels.degeneracy_station import DegeneracyView
from kn_studio.viewmodels.degenerate_clusters import ClusteringLine, ClusterLine
from kn_studio.viewmodels.degenerate_sets import Budgets, GroupLine
from kn_studio.widgets.bars import BarRow, Bars
from kn_studio.widgets.card import Card, wrapped_label
from kn_studio.widgets.cells import Cell, Column
from kn_studio.widgets.notice import EmptyState
from kn_studio.widgets.pages import Pages
from kn_studio.widgets.sorted_table import Key, SortedTable
from kn_studio.widgets.switch import Switch

GROUPS, CLUSTERS, METHODS, TESTED, RELATION = "groups", "clusters", "methods", "tested", "relation"
_PAGES = (GROUPS, CLUSTERS, METHODS, TESTED, RELATION)
_NOTHING = len(_PAGES)
_GROUPS = (
    Column(marked("Members"), stretch=True),
    Column(
        marked("Alone"), figures=True, hint=marked("The most that one of them alone loses of the answer's probability")
    ),
    Column(marked("Part"), figures=True, room=520, hint=marked("The most that any part of the group loses")),
    Column(marked("Together"), figures=True, hint=marked("What all of them together lose")),
    Column(
        marked("Interaction"),
        figures=True,
        room=480,
        hint=marked("Change of log P beyond the sum of what each does alone"),
    ),
    Column(
        "p",
        figures=True,
        room=330,
        hint=marked("How often the strongest of a whole random draw is as strong (corrected)"),
    ),
    Column(
        marked("p matched"), figures=True, room=560, hint=marked("The same among equally active neurons, not corrected")
    ),
    Column(
        marked("Held out"),
        figures=True,
        room=420,
        hint=marked("What they lose together on prompts that the search did not see"),
    ),
)
_RESEARCH = (2, 4, 5, 6)
"""Columns of groups that only researchers read: parts, interaction and both p."""
_CLUSTERS = (
    Column("", figures=True),
    Column(marked("Members"), stretch=True, least=200),
    Column(marked("Birth"), figures=True, room=540, hint=marked("Distance at which the cluster comes to be")),
    Column(marked("Death"), figures=True, room=540, hint=marked("Distance at which another cluster swallows it")),
    Column(marked("Off"), figures=True, hint=marked("What is lost with the cluster off")),
    Column(marked("Alone on"), figures=True, room=360, hint=marked("What is left with every other candidate off")),
    Column(marked("Passes"), centred=True, hint=marked("Dispensable, and enough on its own")),
)
_LIVES = (2, 3)
"""Columns of clusters that only researchers read: birth and death."""
_METHODS = (
    Column(marked("Method"), stretch=True),
    Column(marked("Pass"), figures=True, hint=marked("Clusters that pass, of all clusters")),
    Column(marked("Together"), figures=True, room=460, hint=marked("What those that pass lose together")),
    Column(marked("Score"), figures=True, hint=marked("Degeneracy score: the whole against the mean of its parts")),
    Column(
        marked("Random"),
        figures=True,
        room=340,
        hint=marked("The score of random partitions into as large parts, mean and 95 % range"),
    ),
    Column("p", figures=True, hint=marked("How often a random partition scores as high")),
)
_RELATION = (
    Column(marked("Fact"), stretch=True),
    Column(marked("Groups"), figures=True, hint=marked("Groups that pass, of them those that stand out in brackets")),
    Column(marked("Random"), figures=True, hint=marked("Groups among random neurons of the same layers, mean")),
    Column(marked("Matched"), figures=True, room=420, hint=marked("Groups among equally active neurons, mean")),
    Column(marked("Strongest"), figures=True, room=460, hint=marked("The strongest interaction")),
    Column(marked("Tested"), figures=True, room=520, hint=marked("Sets tested")),
)


class EvidenceCard(Card):
    """Signals: the number of the group and of the cluster gone to, the wish to search the whole relation, and to export
    all groups.
    """

    group = Signal(int)
    cluster = Signal(int)
    relate = Signal()
    export = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Groups"), parent=parent, small=True)
        self._view: DegeneracyView | None = None
        self.switch = Switch(_segments(False, True, False), tr("Show"))
        self.switch.set_current(GROUPS)
        self._wanted = GROUPS
        self.switch.chosen.connect(self.show_page)
        self.add_control(self.switch)
        self.groups = SortedTable(tr("Groups"), _GROUPS)
        self.groups.keep_columns("groups")
        self.groups.gone_to.connect(self.group)
        self.clusters = SortedTable(tr("Clusters"), _CLUSTERS)
        self.clusters.keep_columns("clusters")
        self.clusters.gone_to.connect(self.cluster)
        self.methods = SortedTable(tr("Clusterings side by side"), _METHODS)
        self.methods.keep_columns("clusterings")
        self.facts = SortedTable(tr("Groups of every fact"), _RELATION)
        self.facts.keep_columns("relation-groups")
        self.meter = Bars(tr("How much was tested"), 64)
        self.note = wrapped_label("muted")
        self.sentence = wrapped_label("")
        self.more = QPushButton()
        self.more.setProperty("small", True)
        self.more.clicked.connect(self._on_relate)
        self.empty = EmptyState()
        self.empty.primary.connect(self._on_relate)
        self.pages = Pages()
        self.save, self.save_relation = self._export_button(), self._export_button()
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.more)
        row.addStretch(1)
        row.addWidget(self.save_relation)
        tested = _column(self.meter, self.note, self.save, stretch=True)
        relation = _column(self.sentence, self.facts, foot)
        for page in (self.groups, self.clusters, self.methods, tested, relation, self.empty):
            self.pages.addWidget(page)
        self.body.addWidget(self.pages, 1)

    def _export_button(self) -> QPushButton:
        button = QPushButton(tr("Export"))
        button.setProperty("small", True)
        button.setToolTip(tr("Write the groups of all kept searches to a file"))
        button.clicked.connect(lambda: self.export.emit())
        return button

    def show_view(self, view: DegeneracyView) -> None:
        """Show the evidence for what is on the screen."""
        self._view = view
        found = view.sets is not None or view.topology is not None
        plain = view.level == "plain"
        segments = _segments(view.topology is not None, found, plain)
        self.groups.set_titles(*(wording.word(column.title, view.level) for column in _GROUPS))
        self.groups.hide_columns(_RESEARCH if plain else ())
        self.clusters.hide_columns(_LIVES if plain else ())
        self.switch.set_segments(segments)
        # What was found comes up on the page that was last turned to, not on the only one there was before.
        self.switch.set_current(self._wanted if self._wanted in dict(segments) else segments[0][0])
        self.switch.setVisible(len(segments) > 1)
        if view.sets is not None:
            lines = view.sets.lines
            self.groups.set_lines(
                [_group(each) for each in lines], [_group_keys(each) for each in lines], view.sets.focus
            )
        if view.topology is not None:
            rows = view.topology.lines
            self.clusters.set_lines(
                [_cluster(number, each) for number, each in enumerate(rows)],
                [_cluster_keys(number, each) for number, each in enumerate(rows)],
            )
            beside = view.topology.clusterings
            self.methods.set_lines([_method(each) for each in beside], [_method_keys(each) for each in beside])
        if view.budgets is not None:
            self._show_budgets(view.budgets)
        self._show_relation(view.relation)
        self._turn()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        for widget in (self.groups, self.clusters, self.methods, self.facts, self.meter):
            widget.apply_theme(theme)

    def show_page(self, key: str) -> None:
        """Turn to the groups, clusters, clusterings, what was tested or the relation."""
        self._wanted = key
        self.switch.set_current(key)
        self._turn()

    def _turn(self) -> None:
        view, key = self._view, self.switch.current()
        if view is None:
            return
        page = _PAGES.index(key)
        if key == RELATION and not view.relation.rows:
            ask = view.relation.button if view.relation.ask is not None else ""
            self.empty.set_state(view.relation.message, ask)
            page = _NOTHING
        if key == GROUPS and view.sets is not None and not view.sets.lines:
            self.empty.set_state(tr("No set was tested, so there is none to show."))
            page = _NOTHING
        if key == CLUSTERS and view.topology is not None and not view.topology.lines:
            self.empty.set_state(view.topology.detail)
            page = _NOTHING
        self.set_heading(self._title(view, key))
        self.pages.setCurrentIndex(page)

    def _title(self, view: DegeneracyView, key: str) -> str:
        if key == GROUPS and view.sets is not None:
            if not view.sets.passing:
                return tr("The closest")
            return said.found_by(view.method, view.sets.passing)
        if key == CLUSTERS and view.topology is not None:
            return said.found_by(view.method, len(view.topology.lines))
        return {METHODS: tr("Side by side"), TESTED: tr("How much"), RELATION: tr("Fact by fact")}.get(key, "")

    def _show_budgets(self, budgets: Budgets) -> None:
        self.meter.set_rows(
            tuple(
                BarRow(
                    line.name.capitalize(),
                    line.tested / max(1, line.possible),
                    (f"{line.tested:,} / {line.possible:,}",),
                    (line.tested + line.pruned) / max(1, line.possible) if line.pruned else None,
                    None,
                    tr(
                        "{line}: {tested:,} tested, {pruned:,} cannot be minimal, {possible:,} in all",
                        line=line.name,
                        tested=line.tested,
                        pruned=line.pruned,
                        possible=line.possible,
                    ),
                    strong=True,
                )
                for line in budgets.lines
            )
        )
        self.note.setText(budgets.note)

    def _show_relation(self, view: RelationView) -> None:
        self.sentence.setText(view.sentence)
        self.facts.set_lines([_fact(row) for row in view.rows], [_fact_keys(row) for row in view.rows])
        self.more.setText(view.button)
        self.more.setVisible(bool(view.rows))
        self.more.setEnabled(view.ask is not None)
        self.more.setToolTip("" if view.ask is not None else view.message)

    def _on_relate(self) -> None:
        """The button goes away while it works, so the keyboard goes to the page's own segment first."""
        self.switch.take_focus()
        self.relate.emit()


def _segments(topology: bool, found: bool, plain: bool) -> tuple[tuple[str, str], ...]:
    """Key and words of the pages; that clusterings have names is for researchers."""
    relation = ((RELATION, tr("Relation")),)
    if not found:
        return relation
    methods = () if plain else ((METHODS, tr("Methods")),)
    own = ((CLUSTERS, tr("Clusters")), *methods) if topology else ((GROUPS, tr("Groups")),)
    return (*own, (TESTED, tr("Tested")), *relation)


def _column(*widgets: QWidget, stretch: bool = False) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        left = Qt.AlignmentFlag.AlignLeft if isinstance(widget, QPushButton) else Qt.AlignmentFlag(0)
        column.addWidget(widget, 0, left)
    if stretch:
        column.addStretch(1)
    return page


def _figures(text: str, tooltip: str = "", token: str = "text") -> Cell:
    return Cell(text, figures=True, tooltip=tooltip, token=token)


def _group(line: GroupLine) -> tuple[Cell, ...]:
    alone = tr(", ").join(f"{neuron} {said.loss(drop)}" for neuron, drop in zip(line.members, line.single, strict=True))
    return (
        Cell(" ".join(map(str, line.members)), tooltip=line.tip),
        _figures(said.loss(max(line.single)), alone),
        _figures(said.loss(line.worst)),
        _figures(said.loss(line.together)),
        _figures(said.interaction(line.interaction)),
        _figures(said.p_value(line.p_value), token="good" if line.stands_out else "text"),
        _figures(said.p_value(line.p_matched)),
        _figures(said.loss(line.held_out)),
    )


def _group_keys(line: GroupLine) -> tuple[Key, ...]:
    return (
        str(line.members), max(line.single), line.worst, line.together, line.interaction, _or(line.p_value, 2.0),
        _or(line.p_matched, 2.0), _or(line.held_out, -9.0),
    )  # fmt: skip


def _cluster(number: int, line: ClusterLine) -> tuple[Cell, ...]:
    members = tr(", ").join(map(str, line.members))
    return (
        _figures(str(number + 1)),
        Cell(members, tooltip=members),
        _figures("–" if line.birth is None else f"{line.birth:.3g}"),
        _figures("–" if line.death is None else f"{line.death:.3g}"),
        _figures(said.loss(line.drop)),
        _figures("–" if line.kept is None else wording.percent(line.kept)),
        Cell(tr("yes") if line.passes else tr("no"), token="good" if line.passes else "muted", centred=True),
    )


def _cluster_keys(number: int, line: ClusterLine) -> tuple[Key, ...]:
    return (
        number, str(line.members), _or(line.birth, -1.0), _or(line.death, -1.0), _or(line.drop, -9.0),
        _or(line.kept, -9.0), float(line.passes),
    )  # fmt: skip


def _method(line: ClusteringLine) -> tuple[Cell, ...]:
    score = "–" if line.score is None else f"{line.score:.2f}"
    null = "–" if line.null is None else f"{line.null:.2f}"
    wide = (
        ""
        if line.null_low is None or line.null_high is None
        else tr("{null_low:.2f} to {null_high:.2f}", null_low=line.null_low, null_high=line.null_high)
    )
    return (
        Cell(line.name, tooltip=line.reason or tr("Degenerate"), token="text" if line.degenerate else "muted"),
        _figures(f"{line.base} / {line.clusters}"),
        _figures(said.loss(line.together)),
        _figures(score),
        _figures(null, wide),
        _figures(said.p_value(line.p_value)),
    )


def _method_keys(line: ClusteringLine) -> tuple[Key, ...]:
    return (
        line.name, float(line.base), _or(line.together, -9.0), _or(line.score, -9.0), _or(line.null, -9.0),
        _or(line.p_value, 2.0),
    )  # fmt: skip


def _fact(row: RelationGroups) -> tuple[Cell, ...]:
    name = Cell(f"{row.subject} – {row.object}", tooltip=row.reason, token="text" if row.known else "muted")
    if not row.tested:
        return (name, *(_figures("–", row.reason) for _ in range(5)))
    out = (
        tr("{not_tested:,} not tested for the budget", not_tested=row.not_tested)
        if row.not_tested
        else tr("nothing left untested")
    )
    return (
        name,
        _figures(f"{row.groups} ({row.stands_out})" if row.groups else "0"),
        _figures(_mean(row.random_groups), row.no_control),
        _figures(_mean(row.matched_groups), row.no_control),
        _figures("–" if row.strongest is None else said.interaction(row.strongest)),
        _figures(f"{row.tested:,}", out),
    )


def _fact_keys(row: RelationGroups) -> tuple[Key, ...]:
    return (
        row.subject.casefold(), float(row.groups), _or(row.random_groups, -1.0), _or(row.matched_groups, -1.0),
        _or(row.strongest, 9.0), float(row.tested),
    )  # fmt: skip


def _mean(groups: float | None) -> str:
    return "–" if groups is None else said.number(groups)


def _or(value: float | None, other: float) -> float:
    return other if value is None else value
