"""How Qt orders texts of a language, for the fact library: Chinese by its pronunciation, figures by their value."""

from __future__ import annotations

from PySide6.QtCore import QCollator, QLocale

from kn_studio.library.collation import Key, install


def key_of(language: str) -> Key:
    """A key for texts in this language, with a collator of its own: a thread shares it with no other."""
    collator = QCollator(QLocale(language.replace("-", "_")))
    collator.setNumericMode(True)
    return collator.sortKey


def use() -> None:
    """Have the library ask Qt. Called on the main thread, where the classes are made that a lane uses then."""
    key_of("zh")("")
    install(key_of)
