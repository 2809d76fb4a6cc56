"""Which columns of each table the user does not want to see. Kept with the user's settings, not with a session."""

from __future__ import annotations

import json
from collections.abc import Iterable

from PySide6.QtCore import QSettings

_GROUP = "columns/"

_kept: dict[str, frozenset[str]] = {}
"""What is known, by table."""

_settings: list[QSettings] = []
"""The user's settings; none in tests and pictures, where nothing outlives the program."""


def use(settings: QSettings | None) -> None:
    """Keep the choice in these settings from now on; what they hold is in force."""
    _kept.clear()
    _settings[:] = [settings] if settings is not None else []


def hidden(table: str) -> frozenset[str]:
    """The columns of a table that the user has hidden, by their keys; none for a table without a name."""
    if table and table not in _kept:
        _kept[table] = _read(table)
    return _kept.get(table, frozenset())


def hide(table: str, columns: Iterable[str]) -> None:
    """Hide exactly these columns of a table from now on; none brings all of them back."""
    _kept[table] = frozenset(columns)
    for settings in _settings:
        if _kept[table]:
            settings.setValue(_GROUP + table, json.dumps(sorted(_kept[table])))
        else:
            settings.remove(_GROUP + table)


def _read(table: str) -> frozenset[str]:
    """What the settings say; nothing where somebody wrote anything else into them."""
    for settings in _settings:
        try:
            found = json.loads(str(settings.value(_GROUP + table, "[]")))
        except ValueError:
            return frozenset()
        return frozenset(map(str, found)) if isinstance(found, list) else frozenset()
    return frozenset()
