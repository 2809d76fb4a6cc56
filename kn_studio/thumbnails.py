"""Small pictures of the map for the list of recent sessions, made on a lane and kept in the user's data folder.

A picture holds steps of the map's ramp as grey, one row a layer, so that each theme shows it in its own colours.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from engine.errors import KnownError
from kn_studio.app_state import AppState
from kn_studio.widgets.pooling import pool_max

if TYPE_CHECKING:
    from kn_studio.session.store import Store

COLUMNS = 192
"""Columns of a picture: as many as a screen of double density shows of it, with some to spare."""

Subject = tuple[object, ...]


def subject(state: AppState) -> Subject:
    """What the picture of this state depends on; () where there is no map to be seen."""
    if state.session_path is None or state.run is None or not state.landed:
        return ()
    fact = state.fact.uuid if state.fact else ""
    return state.session_path, state.run, state.landed, fact, state.languages, state.map_mode


def keep(state: AppState, store: Store) -> None:
    """Draw the map of this state and keep it for the session's file; reads scores, so it belongs on a lane.

    Where nothing is to be seen, read or written, what was kept before stays: a picture is no reason to fail.
    """
    from kn_studio.session import document

    with suppress(KnownError, OSError):
        drawn = png(state, store)
        if drawn:
            file = document.thumbnail(store.path)
            file.parent.mkdir(parents=True, exist_ok=True)
            part = file.with_name(f".{file.name}.{os.getpid()}")
            part.write_bytes(drawn)
            part.replace(file)


def png(state: AppState, store: Store) -> bytes:
    """The map of this state as a PNG of one row a layer, b"" where none is to be seen.

    Raises `KnownError` where its scores cannot be read.
    """
    from kn_studio.viewmodels import run_on_map

    found = run_on_map.shown(state, store)
    if found is None or not found[2].landed:
        return b""
    scores = found[2]
    shares = np.nan_to_num(pool_max(scores.image(run_on_map.mode(state, scores)), COLUMNS), nan=0.0)
    # Not the map's square root: the highest of many neurons in so few columns would be no silence anywhere.
    steps = np.round(255 * np.clip(shares, 0.0, 1.0)).astype(np.uint8)
    rows = np.ascontiguousarray(steps[::-1])  # layer 0 is at the bottom, as on the map
    height, width = rows.shape
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImage(rows.data, width, height, width, QImage.Format.Format_Grayscale8).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
