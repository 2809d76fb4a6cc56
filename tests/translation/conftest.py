"""Ground of the translation tests: the scripts that find and keep the text, and English again after every test."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kn_studio import translation

if TYPE_CHECKING:
    from kn_studio.sample import Sample

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging" / "translations"))


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    translation.install(None)
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtWidgets import QApplication

        from kn_studio import interface_language

        app = QApplication.instance()
        if isinstance(app, QApplication):
            interface_language.use(app, "en")


@pytest.fixture(scope="module")
def made() -> Iterator[Sample]:
    """Facts and names of relations in Chinese, so that what is left of Latin letters is the interface's."""
    from kn_studio.library.builtin import BuiltinLibrary
    from kn_studio.sample import sample

    made = sample(BuiltinLibrary(), "zh", "light", "zh")
    yield made
    made.close()
