"""The card of what was found: a sentence with its control, the picture of the groups, and the rule's sliders."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from kn_studio.panels.search_settings import SearchSettings
from kn_studio.theme import Theme
from kn_studio.translation import marked, tr
from kn_studio.viewmodels import degeneracy_wording as said
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels import wording
from kn_studio.viewmodels.degeneracy_station import DegeneracyView
from kn_studio.viewmodels.degenerate_clusters import TopologyView
from kn_studio.viewmodels.group_graph import Graph
from kn_studio.widgets.barcode import Barcode, BarcodeBar
from kn_studio.widgets.card import Card, wrapped_label
from kn_studio.widgets.colour_key import ColourKey, KeyEntry
from kn_studio.widgets.group_graph import GraphGroup, GraphPoint, GroupGraph
from kn_studio.widgets.merge_tree import Branch, MergeTree
from kn_studio.widgets.notice import EmptyState, NoticeBar
from kn_studio.widgets.pages import Pages
from kn_studio.widgets.switch import Switch
from kn_studio.widgets.value_slider import ValueSlider

GRAPH, BARCODE, TREE = "graph", "barcode", "tree"
_PICTURES = ((GRAPH, marked("Graph")), (BARCODE, marked("Barcode")), (TREE, marked("Tree")))
_NOTHING = len(_PICTURES)
_OFFERS = {"unsearched": marked("Search"), "few": marked("Go to Neurons")}
_LEAST = 104
"""Pixels below which a picture's names would lie over each other."""
_CLOSE = 4
"""Pixels between the lines of the card: in the smallest window the switches below need the rest."""
_MOST = 0.95
_STEP = 0.01


class GroupsCard(Card):
    """Signals: the method and the language chosen, the wish to search, to see the last search, T_low with T_high, the
    quantile of persistence, the group gone to, the neuron clicked and the wish to let go of what is picked. `settings`
    has signals of its own.
    """

    method = Signal(str)
    language = Signal(str)
    search = Signal()
    kept = Signal()
    thresholds = Signal(float, float)
    persistence = Signal(float)
    group = Signal(int)
    neuron = Signal(object)
    let_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Groups"), parent=parent)
        self.body.setSpacing(_CLOSE)
        self._view: DegeneracyView | None = None
        self._graph: Graph | None = None
        self._head()
        self.stale = NoticeBar()
        self.stale.pressed.connect(lambda: self.search.emit())
        self.picked = NoticeBar(role="muted")
        self.picked.pressed.connect(lambda: self.let_go.emit())
        self.finding = wrapped_label("text")
        self.detail = wrapped_label("muted")
        self.graph = GroupGraph(tr("Groups of neurons by layer"))
        self.graph.group.connect(self._on_group)
        self.graph.point.connect(self._on_point)
        self.barcode = Barcode(tr("Clusters by how long they live"))
        self.barcode.moved.connect(self.persistence)
        self.tree = MergeTree(tr("Merge tree of the neurons"))
        self.empty = EmptyState()
        self.empty.primary.connect(lambda: self.search.emit())
        self.empty.second.connect(lambda: self.kept.emit())
        self.pages = Pages()
        for page in (self.graph, self.barcode, self.tree, self.empty):
            self.pages.addWidget(page)
        # With the settings folded out in a small window, the lower row gives way, not the picture.
        self.pages.setMinimumHeight(_LEAST)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.finding, 1)
        line.addWidget(self.axis)
        line.addWidget(self.pictures)
        self.body.addWidget(self.settings)
        self.body.addWidget(self.stale)
        self.body.addLayout(line)
        self.key = ColourKey()
        under = QHBoxLayout()
        under.setSpacing(12)
        under.addWidget(self.detail, 1)
        under.addWidget(self.key)
        self.body.addLayout(under)
        self.body.addWidget(self.pages, 1)
        self.body.addWidget(self.picked)
        self.body.addWidget(self._foot())

    def _head(self) -> None:
        self.pictures = Switch(_PICTURES, tr("Picture"))
        self.pictures.set_current(GRAPH)
        self.pictures.chosen.connect(lambda _key: self._turn())
        self.axis = Switch((("log", tr("Log")), ("linear", tr("Linear"))), tr("Distances"))
        self.axis.chosen.connect(lambda _key: self._show_tree())
        self.methods = Switch(said.METHODS, tr("Search for"))
        self.methods.chosen.connect(self.method)
        self.languages = QComboBox()
        self.languages.setAccessibleName(tr("Language of the search"))
        self.languages.activated.connect(lambda _row: self.language.emit(self.languages.currentData()))
        self.button = QPushButton(tr("Search"))
        self.button.clicked.connect(self._on_search)
        self.fold = QPushButton(tr("Settings"))
        self.fold.setCheckable(True)
        self.fold.setToolTip(tr("How the next search goes, and the searches that are kept"))
        self.fold.toggled.connect(lambda _on: self._show_settings())
        self.settings = SearchSettings()
        for widget in (self.methods, self.languages, self.fold, self.button):
            self.add_control(widget)

    def _foot(self) -> QWidget:
        self.low = ValueSlider(tr("Alone at most"), 0.0, _MOST, _STEP)
        self.high = ValueSlider(tr("Together more than"), 0.0, _MOST, _STEP)
        self.lives = ValueSlider(tr("How long a cluster lives"), 0.0, 1.0, _STEP)
        for slider in (self.low, self.high):
            slider.changed.connect(lambda _value: self.thresholds.emit(self.low.value(), self.high.value()))
        self.lives.changed.connect(self.persistence)
        self.sliders = QWidget()
        row = QHBoxLayout(self.sliders)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        for each in (self.low, self.high, self.lives):
            row.addWidget(each, 1)
        return self.sliders

    def show_view(self, view: DegeneracyView) -> None:
        """Show what was found, or why nothing is shown."""
        old, self._view = self._view, view
        self.set_heading(tr("Backup switches") if view.level == "plain" else tr("Degenerate neurons"))
        self.methods.set_current(view.method)
        self._show_languages(view)
        found = view.sets or view.topology
        self.button.setVisible(found is not None)
        self.button.setEnabled(view.ask is not None)
        self.button.setText(tr("Search again") if found is not None else tr("Search"))
        self.button.setToolTip(view.ask_text)
        self.settings.show_view(view)
        self._show_settings()
        self.stale.set_notice(view.stale, tr("Search this run") if view.ask is not None else "")
        self.pictures.setVisible(view.topology is not None)
        for widget in (self.finding, self.detail, self.sliders):
            widget.setVisible(found is not None)
        self.picked.set_notice("" if view.picked is None else view.picked.text, tr("Let go"))
        self.finding.setText(found.finding if found is not None else "")
        self.detail.setText(found.detail if found is not None else "")
        if found is not None:
            self._show_graph(found.graph, view)
            self._show_sliders(view)
        if view.topology is not None and (old is None or old.topology is None):
            self.axis.set_current("log" if view.topology.log else "linear")
        self._show_tree()
        self._turn()

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on."""
        for widget in (self.settings, self.key, self.graph, self.barcode, self.tree, self.low, self.high, self.lives):
            widget.apply_theme(theme)
        for slider in (self.low, self.high, self.lives):
            slider.reserve(theme, "100 %")

    def show_picture(self, key: str) -> None:
        """Turn to the graph, the barcode or the tree."""
        self.pictures.set_current(key)
        self._turn()

    def _show_settings(self) -> None:
        """They belong to the research level."""
        research = self._view is not None and self._view.level != "plain"
        self.fold.setVisible(research)
        self.settings.setVisible(research and self.fold.isChecked())

    def _turn(self) -> None:
        view = self._view
        if view is None:
            return
        if view.sets is None and view.topology is None:
            able = view.ask is not None or view.kind == "few"
            kept = tr("Show the last search") if view.kept is not None else ""
            self.empty.set_state(view.message, tr(_OFFERS.get(view.kind, "")), kept, enabled=able)
            self.axis.setVisible(False)
            self.key.set_entries(())
            self.pages.setCurrentIndex(_NOTHING)
            return
        key = self.pictures.current() if view.topology is not None else GRAPH
        self.axis.setVisible(key != GRAPH)
        self.key.set_entries(_key(key) if view.topology is not None else _key_of_lines(self._graph))
        self.pages.setCurrentIndex([name for name, _ in _PICTURES].index(key))

    def _show_languages(self, view: DegeneracyView) -> None:
        with QSignalBlocker(self.languages):
            self.languages.clear()
            for code, autonym in view.languages:
                self.languages.addItem(autonym, code)
            self.languages.setCurrentIndex(self.languages.findData(view.language))
        self.languages.setToolTip(names.name(view.language).long if view.language else "")

    def _show_sliders(self, view: DegeneracyView) -> None:
        for slider, value in ((self.low, view.thresholds.t_low), (self.high, view.thresholds.t_high)):
            slider.set_value(value, wording.percent(value))
        plain = view.level == "plain"
        self.methods.set_segments(said.methods(view.level))
        self.low.set_label(tr("Alone at most") if plain else tr("T low"))
        self.high.set_label(tr("Together more than") if plain else tr("T high"))
        self.lives.set_label(tr("How lasting") if plain else tr("Persistence"))
        self.low.setToolTip(tr("The most of the answer's probability that fewer of them than all may lose"))
        self.high.setToolTip(tr("What all of them together must lose more than"))
        self.lives.setToolTip(tr("Clusters that live shorter than this share of all clusters are left out"))
        self.lives.set_value(view.persistence, wording.percent(view.persistence))
        self.lives.setVisible(view.topology is not None)

    def _show_graph(self, graph: Graph, view: DegeneracyView) -> None:
        self._graph = graph
        marked = {view.focus, *(view.picked.neurons if view.picked is not None else ())}
        points = [
            GraphPoint(str(node.neuron), node.neuron.layer, node.height, node.member, node.tip, node.neuron in marked)
            for node in graph.nodes
        ]
        groups = [
            GraphGroup(
                link.nodes, link.weight, link.passes, link.tip, link.name, str(link.number + 1) if graph.hulls else ""
            )
            for link in graph.links
        ]  # fmt: skip
        self.graph.set_graph(
            graph.layers, points, groups, graph.focus, hulls=graph.hulls, axis=wording.word("layer", view.level),
            summary=graph.summary,
        )  # fmt: skip

    def _show_tree(self) -> None:
        found = self._view.topology if self._view is not None else None
        if found is None:
            return
        log = self.axis.current() == "log"
        self.barcode.set_bars(_bars(found), log, found.persistence)
        branches = [
            Branch(
                node.leaves, node.birth, node.death, node.children,
                "" if node.cluster is None else str(node.cluster + 1), node.censored, node.tip,
                node.cluster is not None and not found.lines[node.cluster].passes,
            )
            for node in found.tree
        ]  # fmt: skip
        self.tree.set_tree(found.leaves, branches, log)

    def _on_search(self) -> None:
        """The button is greyed while it works, so the keyboard goes to the method first."""
        self.methods.take_focus()
        self.search.emit()

    def _on_group(self, number: int) -> None:
        if self._graph is not None and not self._graph.hulls:
            self.group.emit(self._graph.links[number].number)

    def _on_point(self, number: int) -> None:
        if self._graph is not None:
            self.neuron.emit(self._graph.nodes[number].neuron)


def _key(picture: str) -> tuple[KeyEntry, ...]:
    """What the colours of the graph, the barcode or the tree mean."""
    if picture == BARCODE:
        return (KeyEntry("accent", tr("cluster"), thick=6.0), KeyEntry("muted", tr("no cluster"), 0.55, 6.0))
    passes, fails = tr("passes"), tr("does not pass")
    if picture == GRAPH:
        return (KeyEntry("accent", passes, thick=1.5), KeyEntry("muted", fails, thick=1.5, broken=True))
    return (KeyEntry("accent", passes), KeyEntry("muted", fails), KeyEntry("muted", tr("no cluster"), 0.7, 1.25))


def _key_of_lines(graph: Graph | None) -> tuple[KeyEntry, ...]:
    """What the lines of pairs and sets mean, as far as there are such lines."""
    if graph is None:
        return ()
    chosen = graph.links[graph.focus : graph.focus + 1] if graph.focus >= 0 else ()
    others = [link.passes for number, link in enumerate(graph.links) if number != graph.focus]
    return (
        *(KeyEntry("accent", tr("chosen"), broken=not link.passes) for link in chosen),
        *([KeyEntry("muted", tr("passes"), 0.75)] if True in others else []),
        *([KeyEntry("muted", tr("does not pass"), 0.75, broken=True)] if False in others else []),
    )


def _bars(found: TopologyView) -> list[BarcodeBar]:
    return [
        BarcodeBar(
            node.birth, node.death, node.cluster is not None, node.censored,
            " ".join(found.leaves[leaf] for leaf in node.leaves), node.tip,
        )
        for node in found.tree
    ]  # fmt: skip
