"""The language of the interface: which ones there are, and putting one in force for the whole application."""

from __future__ import annotations

import json

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from engine import collector
from engine.errors import KnownError
from kn_studio import resources, translation
from kn_studio.interface_languages import CLOSE_SET, ENGLISH, LANGUAGES, RIGHT_TO_LEFT
from kn_studio.viewmodels import languages

CONTEXT = "kn_studio"
_QT_NAMES = {"zh": "zh_CN", "ar": "ar"}
_KEY = "interface"

_of_qt: list[QTranslator] = []
"""Qt's own words (of file dialogs, of text fields' menus) in the language in force."""


def first(settings: QSettings) -> str:
    """The language that was chosen last; at the first start the system's, where it is one of those that there are."""
    chosen = str(settings.value(_KEY, ""))
    if chosen in LANGUAGES:
        return chosen
    wanted = (name.split("-")[0].lower() for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), ENGLISH)


def keep(settings: QSettings, language: str) -> None:
    """Remember the choice."""
    settings.setValue(_KEY, language)


def use(app: QApplication, language: str) -> None:
    """Look words up in this language from now on, and let new widgets run as it is written.

    What is on the screen keeps its words until it is built anew. Raises `KnownError` where the language's file is
    missing; then nothing has changed.
    """
    lookup = _lookup(language) if language != ENGLISH else None
    right_to_left = language in RIGHT_TO_LEFT
    translation.install(
        lookup, right_to_left=right_to_left, close_set=language in CLOSE_SET, sentences=_sentences() if lookup else (),
        named=_name_of,
    )  # fmt: skip
    # Qt tells all windows of each of these, and must find every one of them alive.
    with collector.paused():
        _use_words_of_qt(app, language)
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)


def _name_of(code: str) -> str:
    """A language in the words of the interface; a code that is none stays."""
    return languages.name(code).english or code


def _use_words_of_qt(app: QApplication, language: str) -> None:
    for old in _of_qt:
        app.removeTranslator(old)
    _of_qt.clear()
    if language != ENGLISH:
        own = QTranslator()
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if own.load(QLocale(_QT_NAMES[language]), "qtbase", "_", place):
            app.installTranslator(own)
            _of_qt.append(own)


def _lookup(language: str) -> translation.Lookup:
    """A look-up in a language's compiled file. It only reads, so that every thread may ask it."""
    file = resources.path("translations", f"kn_studio_{language}.qm")
    catalogue = QTranslator()
    if not catalogue.load(str(file)):
        raise KnownError(f"The words of the interface in '{language}' are missing.", f"{file} should hold them.")
    known: dict[str, str] = {}

    def lookup(text: str, n: int | None) -> str:
        if n is not None:
            return catalogue.translate(CONTEXT, text, "", n) or text
        found = known.get(text)
        if found is None:
            found = known[text] = catalogue.translate(CONTEXT, text) or text
        return found

    return lookup


def _sentences() -> tuple[str, ...]:
    """The forms of what engine and actions say in English."""
    file = resources.path("translations", "sentences.json")
    return tuple(json.loads(file.read_text(encoding="utf-8"))) if file.is_file() else ()
