"""Which language the pictures of the panels speak, and what their files are called. (Every picture: test_window.)"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from kn_studio import sample, screenshots
from kn_studio.cli import main
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.translation import tr

PARTS = (
    "_panels", "_windows", "_facts", "_neurons", "_languages", "_degeneracy", "_editing", "_checking", "_models",
    "_experiments", "_session", "_story", "_demo",
)  # fmt: skip


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> list[tuple[str, bool, str]]:
    """Only the smallest part is drawn. What is heard: a word of the interface, whether it is mirrored, the facts'
    language.
    """
    heard: list[tuple[str, bool, str]] = []
    spoken: list[str] = []
    really, sampled = screenshots._drawn, sample.sample

    def draw(widget: QWidget) -> QPixmap:
        right_to_left = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        heard.append((tr("Cancel"), right_to_left, spoken[-1]))
        return really(widget)

    def make(library: BuiltinLibrary, language: str, theme: str, interface: str) -> sample.Sample:
        spoken.append(language)
        return sampled(library, language, theme, interface)

    def nothing(*_: object) -> Iterator[Path]:
        return iter(())

    for part in PARTS:
        monkeypatch.setattr(screenshots, part, nothing)
    monkeypatch.setattr(screenshots, "_drawn", draw)
    monkeypatch.setattr(screenshots, "sample", make)
    # The program sets these for the process; a test leaves them as they are.
    monkeypatch.setenv("QT_SCALE_FACTOR", "1")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return heard


@pytest.mark.parametrize(
    ("options", "cancel", "mirrored", "facts", "mark"),
    [
        ((), "Cancel", False, "en", "en"),
        (("--language", "zh"), "取消", False, "zh", "zh"),
        (("--language", "ar"), "إلغاء", True, "ar", "ar"),
        (("--language", "ar", "--interface", "zh"), "取消", False, "ar", "zh-facts-ar"),
        (("--language", "zh", "--facts", "hi"), "取消", False, "hi", "zh-facts-hi"),
        (("--interface", "ar"), "إلغاء", True, "en", "ar-facts-en"),
    ],
)
def test_a_language_is_that_of_words_and_facts_unless_one_has_its_own(
    drawn: list[tuple[str, bool, str]],
    tmp_path: Path,
    options: tuple[str, ...],
    cancel: str,
    mirrored: bool,
    facts: str,
    mark: str,
) -> None:
    assert main(["screenshots", str(tmp_path), "--theme", "dark", *options]) == 0
    assert drawn == [(cancel, mirrored, facts)]
    assert [file.name for file in tmp_path.iterdir()] == [f"mapping-probed-dark-{mark}.png"]
    assert QCoreApplication.instance() is not None
    assert tr("Cancel") == "Cancel"
