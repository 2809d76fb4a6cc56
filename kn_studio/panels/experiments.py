"""The Experiments station: what the papers ran, on any model and language, with verdicts, figures and tables."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar, cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kn_studio.experiment_intents import ChooseExperiment, ExportExperiment, ForgetExperiment, OpenExperiment
from kn_studio.intents import AskExport
from kn_studio.panels import heads
from kn_studio.panels.base import Panel
from kn_studio.panels.experiment_compare_card import CompareCard
from kn_studio.panels.experiment_figures_card import ExperimentFiguresCard
from kn_studio.panels.experiment_form_card import ExperimentFormCard
from kn_studio.panels.experiment_results_card import ExperimentResultsCard, VerdictsCard
from kn_studio.panels.experiment_runs_card import ExperimentRunsCard
from kn_studio.panels.experiment_table_card import ExperimentTableCard, MethodCard, PublishedCard
from kn_studio.theme import Theme
from kn_studio.translation import marked, tr
from kn_studio.viewmodels.experiments_station import ExperimentsView
from kn_studio.widgets.card import Card
from kn_studio.widgets.direction import set_margins
from kn_studio.widgets.file_choice import EXCEL, FileChoice
from kn_studio.widgets.notice import EmptyState
from kn_studio.widgets.opener import Opener
from kn_studio.widgets.scrolled import Scrolled
from kn_studio.widgets.switch import Switch

_BAR = 10
"""Pixels that the scroll bar takes beside the cards."""
_LEAST = 220
_KINDS = marked("CSV (*.csv);;CSV for Excel (*.csv);;JSON lines (*.jsonl);;Parquet (*.parquet);;JSON (*.json)")


class ExperimentsPanel(Panel):
    """`files` asks for files, `opener` hands them to the system; both are replaced in tests."""

    head: ClassVar[heads.PanelHead] = heads.EXPERIMENTS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files, self.opener = FileChoice(), Opener()
        self._view: ExperimentsView | None = None
        self._model = ""
        self.form = ExperimentFormCard(self.files)
        self.runs = ExperimentRunsCard()
        self.results = ExperimentResultsCard()
        self.verdicts = VerdictsCard()
        self.figures = ExperimentFiguresCard()
        self.table = ExperimentTableCard()
        self.published = PublishedCard()
        self.compare = CompareCard()
        self.method = MethodCard()
        self.empty = EmptyState()
        self.nothing = Card()
        self.nothing.setAccessibleName(tr("Experiments"))
        self.nothing.body.addWidget(self.empty, 1)
        self._of_run = (
            self.results,
            self.verdicts,
            self.figures,
            self.table,
            self.published,
            self.compare,
            self.method,
        )
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        self._page = QWidget()
        self._page.setProperty("ground", "none")
        self._cards = QVBoxLayout(self._page)
        set_margins(self._cards, 0, 0, _BAR, 0)
        self._cards.setSpacing(12)
        self._cards.addWidget(self.nothing, 1)
        for card in (self.form, self.runs, *self._of_run):
            self._cards.addWidget(card)
        self._cards.addStretch(1)
        self.area = Scrolled(self._page, sideways=False)
        self.area.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        set_margins(column, 16, 16, 16 - _BAR, 16)
        column.addWidget(self.area)

    def _join(self) -> None:
        say = self.intent.emit
        self.form.choice.connect(lambda choice: say(ChooseExperiment(choice)))
        self.form.run.connect(self.intent)
        self.form.probe.connect(self.intent)
        self.runs.asked.connect(self.intent)
        self.runs.opening.connect(self._on_open)
        self.results.go_on.connect(self.intent)
        self.results.report.connect(self._on_report)
        self.results.folder.connect(self._on_folder)
        self.results.export.connect(self._on_export)
        self.results.forget.connect(self._on_forget)
        self.results.model.connect(self.show_model)
        self.figures.figure.connect(lambda: say(AskExport("figure")))
        self.compare.compare.connect(self.intent)

    def show_view(self, view: Any) -> None:
        """Draw this `ExperimentsView`."""
        before, self._view = self._view, view
        ready = view.kind == "ready"
        self.nothing.setVisible(not ready)
        self.empty.set_state(view.message)
        self.form.setVisible(ready)
        self.runs.setVisible(ready)
        if ready:
            self.form.show_view(view.form, view.level)
            self.runs.show_view(view.runs)
        if _folder(before) != _folder(view):
            self._model = ""
            self.form.set_folded(_folder(view) is not None)
            self.area.verticalScrollBar().setValue(0)
        self._show_results()

    def show_model(self, model: str) -> None:
        """Look at what was found in this model."""
        self._model = model
        self._show_results()

    def pages(self) -> Mapping[str, Switch]:
        """What is open on the cards."""
        return {"models": self.results.models, "verdicts": self.verdicts.filter, "scope": self.table.scope}

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on to all cards."""
        super().apply_theme(theme)
        for card in (self.form, self.runs, self.figures, self.table, self.published, self.compare):
            card.apply_theme(theme)
        self.nothing.setMinimumHeight(round(_LEAST * max(1.0, theme.scale)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The cards keep their right edge, whether a scroll bar stands beside them or not."""
        if event.type() == QEvent.Type.Resize and watched is self.area.viewport():
            taken = self.area.width() - self.area.viewport().width()
            set_margins(self._cards, 0, 0, max(0, _BAR - taken), 0)
        return super().eventFilter(watched, event)

    def _show_results(self) -> None:
        view = self._view
        results = view.results if view is not None and view.kind == "ready" else None
        for card in self._of_run:
            card.setVisible(results is not None)
        if view is None or results is None:
            return
        model = self._model if self._model in results.models else next(iter(results.models), "")
        self.results.show_view(results, model)
        found = results.found is not None and bool(results.found.estimates)
        research = view.level == "research"
        self.verdicts.setVisible(found or bool(results.partial and results.found is not None and results.models))
        self.verdicts.show_view(results, model)
        self.figures.show_view(results, model)
        self.table.show_view(results, model)
        self.published.show_view(results, model)
        self.compare.show_view(view.comparison)
        self.method.show_view(results, model)
        if not research:
            self.table.hide()
            self.method.hide()
        if not found:
            for card in (self.figures, self.table, self.published, self.compare):
                card.hide()

    def _on_open(self) -> None:
        chosen = self.files.folder(self, tr("Folder of a run"))
        if chosen is not None:
            self.intent.emit(OpenExperiment(chosen))

    def _on_report(self) -> None:
        results = self._view.results if self._view is not None else None
        if results is not None and results.report is not None:
            self.opener.open(results.report)

    def _on_folder(self) -> None:
        if (folder := _folder(self._view)) is not None:
            self.opener.open(folder)

    def _on_forget(self) -> None:
        if (folder := _folder(self._view)) is not None:
            self.intent.emit(ForgetExperiment(folder))

    def _on_export(self, what: str) -> None:
        folder = _folder(self._view)
        if folder is None:
            return
        path = self.files.target(self, tr("Write the table"), f"{folder.name}-{what}.csv", tr(_KINDS))
        if path is not None:
            bom = self.files.kind == tr(EXCEL) and path.suffix.lower() == ".csv"
            self.intent.emit(ExportExperiment(cast("Any", what), folder, path, bom))


def _folder(view: ExperimentsView | None) -> Path | None:
    """The folder of the run on screen."""
    return view.results.line.folder if view is not None and view.results is not None else None
