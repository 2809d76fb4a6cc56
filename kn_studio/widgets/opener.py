"""Hands files and folders to the system's own programs; a fake of this class answers in tests."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


class Opener:
    """What opens a page in the browser and a folder in the file manager."""

    def open(self, path: Path) -> bool:
        """Open it; whether the system took it."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
