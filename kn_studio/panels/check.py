"""The Check station: whether what the model stores supports a claim, how surely, and on what evidence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kn_studio.checking_intents import CheckFile, ShowCalibration
from kn_studio.checking_state import CheckedClaim
from kn_studio.intents import AskExport, FocusNeuron, OpenSession, ShowStation
from kn_studio.panels import heads
from kn_studio.panels.base import Panel
from kn_studio.panels.calibration_card import CalibrationCard
from kn_studio.panels.card_column import BAR, CardColumn
from kn_studio.panels.claim_card import ClaimCard
from kn_studio.panels.claim_evidence_card import ClaimEvidenceCard
from kn_studio.panels.claims_card import ClaimsCard
from kn_studio.panels.first_steps import show_missing
from kn_studio.panels.verdict_card import VerdictCard
from kn_studio.standing import DraftClaim
from kn_studio.theme import Theme
from kn_studio.translation import marked, tr
from kn_studio.viewmodels.check_station import CheckView
from kn_studio.viewmodels.claim_evidence import evidence_view
from kn_studio.viewmodels.claim_verdict import VerdictView, verdict_view
from kn_studio.widgets.direction import set_margins
from kn_studio.widgets.file_choice import FileChoice
from kn_studio.widgets.switch import Switch

_KINDS = marked("Claims (*.csv *.tsv *.tab *.txt *.jsonl *.ndjson);;All files (*)")


class CheckPanel(Panel):
    """Reads the calibration that a claim on screen was judged by, once for each claim that is gone to.

    `files` asks for files and is replaced in tests.
    """

    head: ClassVar[heads.PanelHead] = heads.CHECK

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = FileChoice()
        self._view: CheckView | None = None
        self._row = 0
        self._asked: tuple[object, ShowCalibration] | None = None
        self.claim = ClaimCard()
        self.claims = ClaimsCard()
        self.verdict = VerdictCard()
        self.evidence = ClaimEvidenceCard()
        self.calibrations = CalibrationCard()
        self.area = CardColumn(tr("Check"), (self.claim, self.claims, self.verdict, self.evidence, self.calibrations))
        self.empty, self.nothing = self.area.empty, self.area.nothing
        column = QVBoxLayout(self)
        set_margins(column, 16, 16, 16 - BAR, 16)
        column.addWidget(self.area)
        self._join()

    def _join(self) -> None:
        say = self.intent.emit
        self.claim.check.connect(self.intent)
        self.claim.drafted.connect(lambda draft: say(DraftClaim(draft)))
        self.claim.drafted.connect(lambda _draft: self._show_elsewise())
        self.claim.file.connect(self._on_file)
        self.claim.calibrate.connect(self.intent)
        self.claims.row.connect(self.go_to)
        self.claims.export.connect(lambda: say(AskExport("checks")))
        self.verdict.row.connect(self.go_to)
        self.verdict.calibration.connect(self.intent)
        self.evidence.neuron.connect(lambda neuron: say(FocusNeuron(neuron)))
        self.calibrations.ask.connect(self.intent)
        self.calibrations.focus.connect(self.intent)
        self.empty.primary.connect(lambda: say(ShowStation("model")))
        self.empty.second.connect(lambda: say(OpenSession(demo=True)))
        self.area.width_changed.connect(self.calibrations.take_width)

    def show_view(self, view: Any) -> None:
        """Draw this `CheckView`."""
        before, looked_at, self._view = self._view, self._claim(), view
        rows = view.ground.checks.rows
        if before is None or rows != before.ground.checks.rows:
            # Claims of a file land in any order: the one that is looked at stays, wherever it stands now.
            stays = before is not None and _which(before) == _which(view) and looked_at in rows
            self._row = rows.index(looked_at) if stays else 0
        ready, known = view.kind == "ready", bool(view.ground.checks.rows)
        self.nothing.setVisible(not ready)
        self.claim.setVisible(ready)
        self.claims.setVisible(bool(view.batch.file))
        self.verdict.setVisible(known or bool(view.waiting))
        self.evidence.setVisible(known)
        self.calibrations.setVisible(ready)
        if ready:
            self.claim.show_view(view.form)
            self.calibrations.show_view(view.calibrations)
        else:
            show_missing(self.empty, view.kind, view.message, loading=view.loading, possible=not view.busy)
        self._show_row()
        self._ask_once()

    def pages(self) -> Mapping[str, Switch]:
        """What is open on the cards."""
        return {
            "claims": self.claims.filter, "evidence": self.evidence.switch, "calibrations": self.calibrations.switch,
        }  # fmt: skip

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme on to all cards."""
        super().apply_theme(theme)
        for card in (self.claim, self.claims, self.verdict, self.evidence, self.calibrations):
            card.apply_theme(theme)
        self.area.apply_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now does anybody look at the calibrations."""
        super().showEvent(event)
        self._ask_once()

    def go_to(self, row: int) -> None:
        """Show the claim of this number."""
        self._row = row
        self._show_row()
        self._ask_once()

    def _claim(self) -> CheckedClaim | None:
        """The claim that is looked at."""
        rows = self._view.ground.checks.rows if self._view is not None else ()
        return rows[self._row] if self._row < len(rows) else None

    def _verdict(self) -> VerdictView | None:
        return verdict_view(self._view.ground, self._row) if self._view is not None else None

    def _show_row(self) -> None:
        view = self._view
        if view is None:
            return
        self.claims.show_view(view.batch, self._row)
        self.verdict.show_view(self._verdict(), view.waiting)
        self._show_elsewise()
        self.evidence.show_view(evidence_view(view.ground, self._row), view.level)

    def _show_elsewise(self) -> None:
        """A typed claim that was changed since it was checked; a sentence or a file has no parts to compare."""
        checks = self._view.ground.checks if self._view is not None else None
        claim = self.claim.claim()
        typed = (claim.subject, claim.relation, claim.object)
        there = checks is not None and bool(checks.rows) and not checks.file and all(typed)
        rows = checks.rows if checks is not None else ()
        checked = {(row.subject.casefold(), row.relation, row.object.casefold()) for row in rows}
        same = (claim.subject.casefold(), claim.relation, claim.object.casefold()) in checked
        self.verdict.set_elsewise(there and not same and self.claim.isVisibleTo(self))

    def _ask_once(self) -> None:
        """The threshold of a claim that was just gone to; after that another calibration may be looked at."""
        claim, shown = self._claim(), self._verdict()
        if claim is None or shown is None or shown.ask is None or not self.isVisible():
            return
        if (claim, shown.ask) != self._asked:
            self._asked = (claim, shown.ask)
            self.intent.emit(shown.ask)

    def _on_file(self, language: str) -> None:
        chosen = self.files.files(self, tr("Check the claims of a file"), tr(_KINDS))
        if chosen:
            self.intent.emit(CheckFile(chosen[0], language))


def _which(view: CheckView) -> tuple[object, ...]:
    """What tells one check from the next: another file, another claim, or the same one asked of other weights."""
    checks = view.ground.checks
    first = checks.rows[0] if checks.rows and not checks.file else None
    asked = (first.subject, first.relation, first.object, first.language) if first is not None else None
    return (checks.file, checks.fingerprint, asked)
