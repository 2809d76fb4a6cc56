"""Another language of the interface while the program runs: all words are others, and nothing else is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QPushButton
from pytestqt.qtbot import QtBot

from engine.errors import KnownError
from engine.types import Fact, Label
from kn_studio import interface_language, resources
from kn_studio.app import Studio
from kn_studio.app_state import JobLine
from kn_studio.fact_intents import ChooseLanguages
from kn_studio.intents import NewSession, SetInterface, SetReadingLevel, SetThreshold, ShowStation
from kn_studio.interface_languages import LANGUAGES
from kn_studio.panels.facts import FactsPanel
from kn_studio.translation import told, tr
from kn_studio.widgets.heatmap import HeatMap
from tests.e2e.conftest import Answers


@pytest.fixture
def studio(qtbot: QtBot, qapp: QApplication) -> Iterator[Studio]:
    settings = QSettings(str(resources.home("settings.ini")), QSettings.Format.IniFormat)
    settings.setValue("started", True)
    settings.setValue("interface", "en")
    settings.sync()
    studio = Studio(qapp, dialogs=Answers())
    qtbot.addWidget(studio.window)
    studio.window.show()
    studio.begin()
    studio.on_intent(NewSession())
    qtbot.waitUntil(lambda: studio.state.value.session_path is not None, timeout=20_000)
    qtbot.waitUntil(lambda: studio.presenter.settled, timeout=20_000)
    yield studio
    studio.close()


def facts(studio: Studio) -> FactsPanel:
    panel = studio.window.panels["facts"]
    assert isinstance(panel, FactsPanel)
    return panel


def stations(studio: Studio) -> list[str]:
    return [button.text() for button in studio.window.rail.findChildren(QPushButton) if button.text()]


def test_words_turn_and_the_state_stays(studio: Studio, qtbot: QtBot) -> None:
    studio.on_intent(SetReadingLevel("plain"))
    studio.on_intent(ChooseLanguages(("en", "zh")))
    studio.on_intent(ShowStation("facts"))
    qtbot.waitUntil(lambda: studio.presenter.settled, timeout=20_000)
    form = facts(studio).form
    form.prompts.setPlainText("The capital of Peru is [Y]")
    form.answer.setText("Lima")
    qtbot.waitUntil(lambda: bool(studio.state.value.search.relations), timeout=20_000)
    qtbot.waitUntil(lambda: studio.state.value.library.rows > 0, timeout=20_000)
    qtbot.waitUntil(lambda: studio.presenter.settled, timeout=20_000)
    before, english = studio.state.value, stations(studio)
    studio.on_intent(SetInterface("ar"))
    qtbot.waitUntil(lambda: studio.presenter.settled, timeout=20_000)
    assert replace(studio.state.value, interface="en", saved_at=before.saved_at, undo=before.undo) == before
    assert "الحقائق" in stations(studio)
    assert not set(stations(studio)) & set(english)
    form = facts(studio).form
    assert form.prompts.toPlainText() == "The capital of Peru is [Y]"
    assert form.answer.text() == "Lima"
    relation = facts(studio).library.relation
    assert relation.findText("عاصمة", Qt.MatchFlag.MatchContains) >= 0
    assert relation.findText("capital", Qt.MatchFlag.MatchContains) < 0
    studio.on_intent(SetInterface("en"))
    qtbot.waitUntil(lambda: studio.presenter.settled, timeout=20_000)
    assert stations(studio) == english
    assert facts(studio).form.answer.text() == "Lima"


def test_what_the_state_says_is_said_again(studio: Studio, qtbot: QtBot) -> None:
    german = Fact("u1", "P36", {"en": Label("Germany", "Berlin"), "zh": Label("德国", "柏林")})
    studio.on_intent(SetThreshold(0.5))
    job = JobLine("job-1", tr("Downloading {name}", name="org/model"), 1, 4, told("Testing the neurons"))
    what = "a.kns is open elsewhere (process 12), so it is shown for reading only."
    studio.state.update(job=job)
    studio.messages.warn(told(what), tr("Wrote {name}.", name=tr("Session")))
    english = studio.state.value
    assert (english.undo, english.message and english.message.what) == ("threshold 0.50", what)
    studio.on_intent(SetInterface("zh"))
    now = studio.state.value
    assert now.undo == "阈值 0.50"
    assert {each.key: each.title for each in studio.window.offers()}["undo"] == "撤销：阈值 0.50"
    assert now.job is not None
    assert (now.job.title, now.job.text) == ("正在下载 org/model", told("Testing the neurons"))
    assert not re.search("[A-Za-z]{3}", now.job.text)
    assert now.message is not None
    assert now.message.what == "a.kns 已在别处打开（进程 12），因此以只读方式显示。"
    assert now.message.hint == "已写入会话。"
    with studio.history.user():
        studio.state.update(fact=german)
    assert "德国" in studio.state.value.undo
    studio.on_intent(SetInterface("en"))
    assert studio.state.value.undo == "fact Germany – Berlin"
    back = studio.state.value
    assert (back.job, back.message) == (english.job, english.message)
    studio.state.update(job=None)


def test_arabic_mirrors_layouts_but_no_axis(studio: Studio, qtbot: QtBot) -> None:
    window = studio.window
    assert window.rail.geometry().left() < window.docks["inspector"].geometry().left()
    studio.on_intent(SetInterface("ar"))
    studio.on_intent(ShowStation("neurons"))
    qtbot.waitUntil(lambda: studio.presenter.settled, timeout=20_000)
    QApplication.processEvents()
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    rail, dock = (each.mapTo(window, each.rect().topLeft()).x() for each in (window.rail, window.docks["inspector"]))
    assert rail > dock
    maps = window.panels["neurons"].findChildren(HeatMap)
    assert maps
    assert all(each.layoutDirection() == Qt.LayoutDirection.LeftToRight for each in maps)


def test_the_choice_is_kept_and_offered_under_its_own_name(studio: Studio, qtbot: QtBot) -> None:
    offered = {offer.key: offer for offer in studio.window.offers()}
    assert [offered[f"interface-{code}"].title for code in LANGUAGES] == list(LANGUAGES.values())
    assert not offered["interface-en"].possible
    studio.window.run_command("interface-zh")
    qtbot.waitUntil(lambda: studio.presenter.settled, timeout=20_000)
    assert studio.state.value.interface == "zh"
    assert interface_language.first(studio.settings) == "zh"
    offered = {offer.key: offer for offer in studio.window.offers()}
    assert offered["interface-ar"].title == "العربية", "whoever cannot read the words finds the way back"
    assert offered["new"].title == "新建会话"


def test_nothing_of_the_old_window_is_left(studio: Studio, qtbot: QtBot) -> None:
    def there() -> tuple[int, int]:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        window = studio.window
        return len(window.actions()), len(window.findChildren(QDockWidget))

    before = there()
    for language in ("zh", "ar", "en"):
        studio.on_intent(SetInterface(language))
        qtbot.waitUntil(lambda: studio.presenter.settled, timeout=20_000)
        assert there() == before


def test_the_first_start_takes_the_systems_language(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    for wanted, found in ((["zh-Hans-CN", "en"], "zh"), (["de-DE", "ar-EG"], "ar"), (["de-DE"], "en"), ([], "en")):
        system = type("System", (), {"uiLanguages": staticmethod(lambda wanted=wanted: wanted)})
        monkeypatch.setattr("kn_studio.interface_language.QLocale.system", lambda system=system: system)
        assert interface_language.first(settings) == found
    interface_language.keep(settings, "ar")
    assert interface_language.first(settings) == "ar"
    settings.setValue("interface", "xx")
    assert interface_language.first(settings) == "en"


def test_a_missing_file_is_said_and_changes_nothing(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("kn_studio.interface_language.resources.path", lambda *parts: tmp_path.joinpath(*parts))
    with pytest.raises(KnownError, match="missing"):
        interface_language.use(qapp, "ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
