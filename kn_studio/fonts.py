"""Fonts: the system's first, then the subset faces that ship with the app, so that no script shows empty boxes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from unicodedata import category, name

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from kn_studio.translation import marked

SAMPLES = {
    marked("Latin"): (0x41, 0x11F, 0x1EC7), marked("Greek"): (0x391, 0x3C9), marked("Cyrillic"): (0x42F, 0x456),
    marked("Armenian"): (0x531, 0x56F), marked("Georgian"): (0x10D0, 0x10F0), marked("Arabic"): (0x628, 0x6CC),
    marked("Hebrew"): (0x5D0, 0x5E9), marked("Devanagari"): (0x915, 0x939), marked("Bengali"): (0x995, 0x9B9),
    marked("Tamil"): (0xB95, 0xBB5), marked("Thai"): (0xE01, 0xE2E), marked("Han"): (0x67CF, 0x6797),
    marked("Hangul"): (0xAC00, 0xC11C), marked("Kana"): (0x304B, 0x30CA),
}  # fmt: skip
"""A few letters of each script that the facts of mLAMA are written in. As numbers: letters written out in the code are
in the shipped faces, however few others of their script are.
"""

_WORDS = {"CJK": "Han", "HIRAGANA": "Kana", "KATAKANA": "Kana", "HALFWIDTH": "Kana", "FULLWIDTH": "Latin"}
"""First words of characters' names in Unicode which are not the script's own."""

_LETTERS = (" LETTER", " SYLLABLE", " IDEOGRAPH", " CHARACTER")

_NOTO = {"Latin": "", "Greek": "", "Cyrillic": "", "Han": " CJK SC", "Kana": " CJK JP", "Hangul": " CJK KR"}

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
    return tuple(script for script, letters in SAMPLES.items() if lacking(map(chr, letters), font))


def lacking(letters: Iterable[str], font: QFont) -> str:
    """The first of these letters that neither the font nor any that stands in for it can draw; "" where all can be."""
    metrics = QFontMetrics(font)
    return next((letter for letter in letters if not metrics.inFontUcs4(ord(letter))), "")


def script(letter: str) -> str:
    """The script that a letter is written in, as it is called in English; "" for what is no letter."""
    called = name(letter, "")
    if category(letter) not in ("Lu", "Ll", "Lo", "Lt") or not any(each in called for each in _LETTERS):
        return ""
    first = called.split()[0]
    return _WORDS.get(first, first.capitalize())


def free_font(script: str) -> str:
    """A font of that script that may be had and used by anybody."""
    return f"Noto Sans{_NOTO.get(script, f' {script}')}"


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
