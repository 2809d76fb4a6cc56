"""The sheet of keys leaves out no widget that has keys of its own, and names no key that does nothing."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kn_studio import fonts, interface_language, own_keys, resources, session_pictures, stylesheet
from kn_studio.app_state import AppState
from kn_studio.commands import COMMANDS
from kn_studio.own_keys import GROUPS, ON_STAGE
from kn_studio.theme import LIGHT
from kn_studio.window import Window
from tests.panels.eye import faults

STUDIO = Path(own_keys.__file__).parent


def test_every_widget_with_keys_is_on_the_sheet() -> None:
    having = {
        ".".join(path.relative_to(STUDIO).with_suffix("").parts)
        for folder in ("widgets", "stage", "panels")
        for path in (STUDIO / folder).glob("*.py")
        if "def keyPressEvent" in path.read_text(encoding="utf-8")
    }
    told = {module for _, rows in GROUPS for row in rows for module in row.of}
    assert having == told


def test_every_letter_of_the_stage_is_on_the_sheet_and_in_its_foot() -> None:
    screen = (STUDIO / "stage" / "screen.py").read_text(encoding="utf-8")
    letters = set(re.findall(r"Key_([A-Z])\b", screen)) - {"Q"}
    assert letters >= {"R", "S"}
    assert letters == {row.keys for row in ON_STAGE if re.fullmatch("[A-Z]", row.keys)}
    foot = (STUDIO / "stage" / "frame.py").read_text(encoding="utf-8")
    assert all(f"{key}: " in foot for key in (*letters, "F11", "Esc"))


@pytest.mark.parametrize("name", [name for name, _ in GROUPS])
def test_no_line_stands_twice(name: str) -> None:
    rows = dict(GROUPS)[name]
    assert len({row.what for row in rows}) == len(rows)
    assert all(row.what and row.keys and row.of for row in rows)


@pytest.mark.parametrize("language", ["en", "zh", "ar"])
def test_the_sheet_fits_the_smallest_screen(
    language: str, qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interface_language.use(qapp, language)
    look = LIGHT.with_families(fonts.families(resources.path("fonts")))
    stylesheet.apply(qapp, look)
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = Window((), COMMANDS, AppState, settings)
    qtbot.addWidget(window)
    sheet = session_pictures.sheet(window)
    qtbot.addWidget(sheet)
    monkeypatch.setattr(sheet, "screen", lambda: SimpleNamespace(availableSize=lambda: QSize(1280, 800)))
    sheet.show()
    QApplication.processEvents()
    interface_language.use(qapp, "en")
    said = {label.text() for label in sheet.findChildren(QLabel)}
    assert len(said) > sum(len(rows) for _, rows in GROUPS)
    assert faults(sheet) == []
    assert sheet.width() <= 1280
    assert sheet.height() <= 800
    assert not sheet._scroll.horizontalScrollBar().isVisible()
    # Arabic lines are higher than there is room for.
    assert not sheet._scroll.verticalScrollBar().isVisible()


@pytest.mark.parametrize(("code", "comma"), [("en", ", "), ("zh", "、"), ("ar", "، ")])
def test_keys_are_listed_with_the_commas_of_the_interface(qapp: QApplication, code: str, comma: str) -> None:
    interface_language.use(qapp, code)
    try:
        keys = [keys for _, rows in own_keys.told() for _, keys in rows]
    finally:
        interface_language.use(qapp, "en")
    assert f"+{comma}−" in keys
    assert code == "en" or not any("," in each for each in keys)
