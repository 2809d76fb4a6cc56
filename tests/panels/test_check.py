"""The Check station as people use it: what fields, rows and buttons ask for, and what is on the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from engine.types import Neuron
from kn_studio.app_state import AppState, JobLine
from kn_studio.checking_intents import Calibrate, CheckClaims, CheckFile, ShowCalibration
from kn_studio.checking_state import BadClaim, Checks, TypedClaim
from kn_studio.intents import AskExport, FocusNeuron, OpenSession, ShowStation
from kn_studio.panels.bars_card import BARS, TABLE
from kn_studio.panels.calibration_card import PLOTS, POINTS, RELATIONS, SCORERS
from kn_studio.panels.check import CheckPanel
from kn_studio.sample import Sample
from kn_studio.sample_checking import checking_states
from kn_studio.theme import DARK, LIGHT, Theme
from kn_studio.translation import bare
from kn_studio.viewmodels import check_station, check_wording
from kn_studio.viewmodels.claim_form import FILE, SENTENCE
from tests.panels.stage import cut_off, nameless, staged
from tests.viewmodels import small
from tests.viewmodels.test_check_station import calibration, claim, line, state


def stage(qtbot: QtBot, now: AppState) -> CheckPanel:
    return staged(qtbot, CheckPanel, check_station.view(now, None))


def told_by(panel: CheckPanel, do: Callable[[], object]) -> list[object]:
    """What the panel asks for while `do` happens."""
    told: list[object] = []
    panel.intent.connect(told.append)
    do()
    panel.intent.disconnect(told.append)
    return told


@pytest.fixture(scope="module")
def states(made: Sample) -> dict[str, AppState]:
    return checking_states(made.states["full"])


def test_the_fact_on_screen_is_the_first_claim(qtbot: QtBot) -> None:
    panel = stage(qtbot, state())
    card = panel.claim
    wanted = TypedClaim("Germany", "P36", "Berlin", "en")
    assert told_by(panel, card.button.click) == [CheckClaims((wanted,))]
    card.language.setCurrentIndex(card.language.findData("ar"))
    card.language.activated.emit(card.language.currentIndex())
    assert (card.subject.text(), card.object.text()) == ("ألمانيا", "برلين")
    assert card.subject.layoutDirection() == Qt.LayoutDirection.RightToLeft
    card.elsewhere.setChecked(False)
    arabic = TypedClaim("ألمانيا", "P36", "برلين", "ar")
    assert told_by(panel, card.button.click) == [CheckClaims((arabic,), elsewhere=False)]


def test_what_was_typed_stays_until_another_fact_comes(qtbot: QtBot) -> None:
    panel = stage(qtbot, state())
    card = panel.claim
    card.object.selectAll()
    QTest.keyClicks(card.object, "Paris")
    panel.show_view(check_station.view(state(claim()), None))
    assert card.object.text() == "Paris"
    card.language.setCurrentIndex(card.language.findData("de"))
    card.language.activated.emit(card.language.currentIndex())
    assert card.object.text() == "Paris", "a language does not write over what was typed"
    told = told_by(panel, lambda: QTest.keyClick(card.object, Qt.Key.Key_Return))
    assert told == [CheckClaims((TypedClaim("Germany", "P36", "Paris", "de"),))]
    labels = {"en": type(small.GERMANY.labels["en"])("France", "Paris"), "de": small.GERMANY.labels["de"]}
    other = replace(small.GERMANY, uuid="a" * 36, labels=labels | {"de": replace(labels["de"], subject="Frankreich")})
    panel.show_view(check_station.view(state(fact=other, prompts=()), None))
    assert card.subject.text() == "Frankreich"


def test_a_sentence_a_lack_and_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    panel = stage(qtbot, state())
    card = panel.claim
    card.show_way(SENTENCE)
    assert card.sentence.text() == "The capital of Germany is Berlin."
    wanted = TypedClaim(language="en", sentence="The capital of Germany is Berlin.")
    assert told_by(panel, card.button.click) == [CheckClaims((wanted,))]
    card.sentence.clear()
    assert told_by(panel, card.button.click) == []
    assert card.hint.text() == "Write the sentence first."
    card.show_way(FILE)
    assert card.button.text() == "Check a file …"
    panel.files = Files(tmp_path / "claims.csv")  # type: ignore[assignment]
    assert told_by(panel, card.button.click) == [CheckFile(tmp_path / "claims.csv", "en")]
    panel.files = Files(None)  # type: ignore[assignment]
    assert told_by(panel, card.button.click) == []


class Files:
    """Answers instead of the platform's dialog."""

    def __init__(self, path: Path | None) -> None:
        self.path = path

    def files(self, _parent: QWidget, _title: str, _kinds: str) -> tuple[Path, ...]:
        return (self.path,) if self.path is not None else ()


def test_thresholds_are_read_once_a_claim(qtbot: QtBot) -> None:
    now = state(claim(), claim("cannot tell", language="zh", same_as=0), calibration=calibration("ar"))
    panel = CheckPanel()
    qtbot.addWidget(panel)
    told: list[object] = []
    panel.intent.connect(told.append)
    panel.show_view(check_station.view(now, None))
    assert told == [], "nobody looks"
    panel.show()
    qtbot.waitExposed(panel)
    assert told == [ShowCalibration("en", ("P36",))]
    panel.show_view(check_station.view(replace(now, level="plain"), None))
    assert len(told) == 1, "another calibration may be looked at"
    panel.go_to(1)
    assert told[1:] == [ShowCalibration("zh", ("P36",))]
    panel.show_view(check_station.view(replace(now, calibration=calibration("zh")), None))
    assert panel.verdict.scale.isVisible()
    assert len(told) == 2


def test_the_claim_that_is_looked_at_stays_while_others_land_before_it(qtbot: QtBot) -> None:
    late, early = claim(line=9, object="Rome", prompts=()), claim("supported", line=2, object="Berlin", prompts=())
    checks = Checks((late,), (), "claims.csv", 3, small.FINGERPRINT)
    panel = stage(qtbot, state(checks=checks))
    panel.show_view(check_station.view(state(checks=replace(checks, rows=(early, late))), None))
    assert panel.verdict.sentence.accessibleName() == "“Germany · capital · Rome”"
    assert panel.claims.table.currentIndex().row() == 1
    panel.show_view(check_station.view(state(checks=replace(checks, rows=(early,), file="other.csv")), None))
    assert "Berlin" in panel.verdict.sentence.accessibleName()


def test_a_verdict_of_another_claim_than_the_form_holds_says_so(qtbot: QtBot) -> None:
    panel = stage(qtbot, state(claim()))
    other = panel.verdict.elsewise
    assert not other.isHidden(), "the form holds Berlin, the verdict is of Paris"
    panel.claim.object.setText("Paris")
    panel.claim.object.textEdited.emit("Paris")
    assert other.isHidden()
    panel.claim.subject.setText("Spain")
    panel.claim.subject.textEdited.emit("Spain")
    assert not other.isHidden()
    panel.show_view(check_station.view(state(), None))
    assert other.isHidden()


def test_a_verdict_of_other_weights_has_no_colour(qtbot: QtBot) -> None:
    assert stage(qtbot, state(claim())).verdict.words.property("role") != "muted"
    now = state(claim(), model=replace(small.MODEL, fingerprint="0" * 64))
    assert stage(qtbot, now).verdict.words.property("role") == "muted"


def test_the_verdict_is_in_words_and_the_threshold_can_be_asked_for(qtbot: QtBot) -> None:
    panel = stage(qtbot, state(claim()))
    card = panel.verdict
    assert card.words.text() == "The model's stored associations contradict this claim."
    assert card.words.font().weight() > card.meaning.font().weight()
    assert card.scale.isVisible()
    panel.show_view(check_station.view(state(claim(), calibration=None), None))
    assert not card.scale.isVisible()
    assert told_by(panel, card.threshold.click) == [ShowCalibration("en", ("P36",))]
    for verdict in check_wording.VERDICTS:
        panel.show_view(check_station.view(state(claim(verdict)), None))
        labels = [each.text().lower() for each in panel.findChildren(QLabel) if each.isVisible()]
        assert not any("✓" in text or text.startswith("true") for text in labels)
        assert any("not what is true in the world" in text for text in labels)


def test_rows_in_other_languages_lead_to_their_own_verdict(qtbot: QtBot) -> None:
    arabic = claim(language="ar", subject="ألمانيا", object="باريس", prompts=("عاصمة ألمانيا هي [Y].",), same_as=0)
    panel = stage(qtbot, state(claim(), arabic))
    told = told_by(panel, lambda: panel.verdict.elsewhere.selectRow(1))
    assert told == [ShowCalibration("ar", ("P36",))]
    assert panel.verdict.sentence.accessibleName() == "“عاصمة ألمانيا هي باريس.”"
    assert panel.verdict.elsewhere.currentIndex().row() == 1
    # Another claim begins at its own row again.
    panel.show_view(check_station.view(state(claim(object="Rome")), None))
    assert "Rome" in panel.verdict.sentence.accessibleName()


def test_a_neuron_of_the_evidence_goes_to_the_inspector(qtbot: QtBot) -> None:
    panel = stage(qtbot, state(claim()))
    card = panel.evidence
    card.bars.setFocus()
    assert told_by(panel, lambda: QTest.keyClick(card.bars, Qt.Key.Key_Down)) == [FocusNeuron(Neuron(3, 9))]
    card.show_page(TABLE)
    assert told_by(panel, lambda: card.table.selectRow(1)) == [FocusNeuron(Neuron(1, 4))]
    card.table.sort_by(0)
    assert card.table.cells.rows[0][0].text == "L3N9"
    panel.show_view(check_station.view(state(claim(evidence=())), None))
    assert card.empty.isVisible()
    assert not card.table.isVisible()


def test_calibrating_all_relations_or_one_and_what_is_missing(qtbot: QtBot) -> None:
    panel = stage(qtbot, state(calibrations=(), calibration=None))
    card = panel.calibrations
    assert told_by(panel, card.button.click) == [Calibrate(("en", "zh", "ar"))]
    card.relation.setCurrentIndex(card.relation.findData("P36"))
    assert told_by(panel, card.button.click) == [Calibrate(("en", "zh", "ar"), ("P36",))]
    card.split.setCurrentIndex(card.split.findData("object"))
    assert told_by(panel, card.button.click) == [Calibrate(("en", "zh", "ar"), ("P36",), "object")]
    assert card.empty.isVisible()
    assert told_by(panel, panel.claim.warning._button.click) == [Calibrate(("en", "zh", "ar"))]
    some = state(calibrations=(line(), line("zh")))
    panel.show_view(check_station.view(some, None))
    assert told_by(panel, lambda: card.table.selectRow(1)) == [ShowCalibration("zh", ("P36",))]
    assert told_by(panel, panel.claim.warning._button.click) == [Calibrate(("ar",))]


def test_a_file_of_claims_by_verdict_and_its_way_out(qtbot: QtBot, tmp_path: Path) -> None:
    rows = (claim("supported", line=2, object="Berlin"), claim(line=4), claim("cannot tell", line=5, confidence=None))
    checks = Checks(rows, (BadClaim(3, "x", "The object is empty."),), "claims.csv", 4, small.FINGERPRINT)
    now = state(checks=checks, session_path=tmp_path / "a.kns")
    panel = stage(qtbot, now)
    card = panel.claims
    assert [row[4].text for row in card.table.cells.rows] == ["Supported", "Not asked", "Contradicted", "Cannot tell"]
    assert card.table.cells.rows[1][-1].text == "The object is empty."
    card.filter._buttons["contradicted"].click()
    assert [row[0].text for row in card.table.cells.rows] == ["4"]
    card.table.selectRow(0)
    assert "Paris" in panel.verdict.sentence.accessibleName()
    assert "line 4 of" in panel.verdict.where.text()
    card.filter._buttons["bad"].click()
    assert told_by(panel, lambda: card.table.selectRow(0)) == []
    assert told_by(panel, card.button.click) == [AskExport("checks")]
    panel.show_view(check_station.view(replace(now, session_path=None), None))
    assert not card.button.isEnabled()
    panel.show_view(check_station.view(state(claim()), None))
    assert not card.isVisible()


def test_no_model(qtbot: QtBot) -> None:
    panel = stage(qtbot, AppState())
    assert told_by(panel, panel.empty._primary.click) == [ShowStation("model")]
    assert told_by(panel, panel.empty._second.click) == [OpenSession(demo=True)]
    assert not panel.claim.isVisible()
    panel.show_view(check_station.view(AppState(job=JobLine("job-1", "Get mLAMA")), None))
    assert not panel.empty._second.isEnabled()
    assert "wait until" in panel.empty._second.toolTip()
    assert panel.empty._primary.isEnabled(), "another station can be gone to"
    panel.show_view(check_station.view(state(claim(), model=None), None))
    assert panel.verdict.isVisible()
    assert panel.nothing.isVisible()


def test_every_plot_has_a_table_twin(qtbot: QtBot, states: dict[str, AppState]) -> None:
    panel = stage(qtbot, states["contradicted"])
    card = panel.calibrations
    for plot, table in ((card.roc, card.roc_points), (card.risk, card.risk_points)):
        card.show_page(PLOTS)
        assert plot.isVisible()
        assert plot.accessibleDescription()
        card.switch._buttons[POINTS].click()
        assert not plot.isVisible()
        assert table.isVisible()
        assert len(table.cells.rows) == len(plot.as_text().splitlines()) - 1
    card.show_page(SCORERS)
    assert "Always right" in card.scorers.as_text(card.scorers.cells.at_hand())
    assert card.matrix.as_text().splitlines()[1].startswith("right claims\t")
    assert panel.evidence.bars.accessibleDescription()
    panel.evidence.show_page(TABLE)
    assert panel.evidence.table.isVisible()


def test_the_relations_can_be_sorted_and_taken_along(qtbot: QtBot, states: dict[str, AppState]) -> None:
    panel = stage(qtbot, states["relations"])
    card, page = panel.calibrations, panel.calibrations.relations
    card.switch._buttons[RELATIONS].click()
    assert page.isVisible()
    assert not any(each.isVisible() for each in (card.scorers, card.roc, page.empty))
    assert states["relations"].calibration is not None
    relations = states["relations"].calibration.relations
    rows = page.table.cells.rows
    assert {row[0].text.split()[0] for row in rows} == set(relations)
    areas = [float(row[2].text) for row in rows]
    assert areas == sorted(areas, reverse=True), "the best told apart first"
    assert sum(row[-1].token == "warn" for row in rows) == 2
    page.table.sort_by(4)
    known = [int(row[4].text.split()[0]) for row in page.table.cells.rows]
    assert known == sorted(known, reverse=True), "by the figure, not by its text"
    page.button.click()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:4] == ["Relation", "n", "AUROC", "95 %"]
    assert [line.split("\t")[0] for line in lines[1:]] == [bare(row[0].text) for row in page.table.cells.rows]


def test_one_relation_alone_has_a_sentence_in_place_of_a_table(qtbot: QtBot, states: dict[str, AppState]) -> None:
    panel = stage(qtbot, states["contradicted"])
    panel.calibrations.show_page(RELATIONS)
    page = panel.calibrations.relations
    assert page.empty.isVisible()
    assert "P36 capital" in page.empty.accessibleName().replace("\u2068", "").replace("\u2069", "")
    assert not page.table.isVisible()
    assert not page.button.isVisible()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_state_fits_the_smallest_window(qtbot: QtBot, states: dict[str, AppState], theme: Theme) -> None:
    first = check_station.view(states["ready"], None)
    panel = staged(qtbot, CheckPanel, first, theme, (828, 720))
    for name, now in states.items():
        panel.show_view(check_station.view(now, None))
        for evidence, page in ((BARS, PLOTS), (TABLE, SCORERS), (BARS, RELATIONS)):
            panel.evidence.show_page(evidence)
            panel.calibrations.show_page(page)
            # The scroll bar comes or goes in a second round of the layout.
            for _ in range(2):
                QApplication.processEvents()
            assert panel.width() == 828, name
            assert panel.area.widget().width() <= panel.area.viewport().width(), name
            assert cut_off(panel) == [], name
            assert nameless(panel) == [], name
            cards = (panel.nothing, panel.claim, panel.claims, panel.verdict, panel.evidence, panel.calibrations)
            edges = {card.mapTo(panel, card.rect().topRight()).x() for card in cards if card.isVisible()}
            assert len(edges) == 1, name


def test_the_keyboard_goes_from_the_claim_to_the_last_plot(qtbot: QtBot, states: dict[str, AppState]) -> None:
    panel = stage(qtbot, states["contradicted"])
    card = panel.calibrations
    wanted = [
        panel.claim.subject, panel.claim.relation, panel.claim.object, panel.claim.language, panel.claim.button,
        panel.verdict.elsewhere, panel.verdict.scores, panel.evidence.bars, card.relation, card.button, card.table,
        card.roc, card.risk, card.matrix,
    ]  # fmt: skip
    reached: list[QWidget] = []
    panel.activateWindow()
    panel.claim.ways._buttons["parts"].setFocus()
    for _ in range(60):
        focused = panel.focusWidget()
        if focused is None or focused in reached:
            break
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    places = [reached.index(widget) for widget in wanted if widget in reached]
    assert len(places) == len(wanted)
    assert places == sorted(places), "in the order in which they stand"


def test_the_plain_level_leaves_statistics_out_and_comes_back_from_their_pages(
    qtbot: QtBot, states: dict[str, AppState]
) -> None:
    panel = stage(qtbot, states["contradicted"])
    panel.calibrations.show_page(SCORERS)
    panel.show_view(check_station.view(replace(states["contradicted"], level="plain"), None))
    table = panel.calibrations.table
    heads = [column.title for number, column in enumerate(table.cells.columns) if not table.isColumnHidden(number)]
    assert not {"AUROC", "95 %", "Without neurons", "n"} & set(heads)
    assert "Claims" in heads
    assert panel.calibrations.switch.current() == PLOTS
    scores = panel.verdict.scores
    heads = [column.title for number, column in enumerate(scores.cells.columns) if not scores.isColumnHidden(number)]
    assert "Limit" in heads
    assert not {"Threshold", "AUROC on unseen claims"} & set(heads)
