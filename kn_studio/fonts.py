"""Fonts: the system's first, then the subset faces that ship with the app, so that no script shows empty boxes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

SAMPLES = {
    "Latin": "Ağé", "Cyrillic": "Я", "Han": "柏林", "Kana": "かな", "Arabic": "برلين", "Devanagari": "हिन्दी",
}  # fmt: skip
"""A few characters of each script that the shipped facts are written in."""

_PREFERRED = ("Noto Sans", "Inter", "Segoe UI", "SF Pro Text", "Ubuntu", "Cantarell")
_loaded: dict[Path, tuple[str, ...]] = {}


def families(folder: Path) -> tuple[str, ...]:
    """Family names in order of choice, with every font file in `folder` registered once in this process.

    Needs a QGuiApplication. The system's interface font comes first unless it is the bare fallback of a minimal
    machine, then the shipped faces, one a script.
    """
    if folder not in _loaded:
        # Qt warns of every face in the list that lacks a script before it takes the one that has it.
        QLoggingCategory.setFilterRules("qt.text.font.db=false")
        _loaded[folder] = tuple(sorted(_register(folder), key=_late))
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    installed = set(QFontDatabase.families())
    first = system if system in installed else next((name for name in _PREFERRED if name in installed), system)
    return tuple(dict.fromkeys((first, *_loaded[folder])))


def missing_scripts(font: QFont) -> tuple[str, ...]:
    """Scripts of `SAMPLES` that no font on this machine can draw."""
    metrics = QFontMetrics(font)
    return tuple(
        script for script, text in SAMPLES.items() if not all(metrics.inFontUcs4(ord(letter)) for letter in text)
    )


def _late(family: str) -> bool:
    """Japanese faces come after the Chinese ones: Han characters alone are mostly Chinese here, kana never are."""
    return family.endswith("JP")


def _register(folder: Path) -> list[str]:
    names: list[str] = []
    for file in sorted(folder.glob("*.[ot]tf")) if folder.is_dir() else []:
        number = QFontDatabase.addApplicationFont(str(file))
        if number >= 0:
            names.extend(QFontDatabase.applicationFontFamilies(number))
    return names
