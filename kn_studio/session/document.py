"""Sessions as documents of the user: new, open, save as, recent, and a copy of the shipped demo."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from engine.errors import SessionError
from kn_studio import resources
from kn_studio.session import place
from kn_studio.session.store import Store

ENDING = ".kns"
RECENT = 10

PICTURE_BYTES = 1_000_000
"""A thumbnail that is larger is none of ours."""

_ORIGIN = "demo_origin"
"""Key of the view table: the hash of the shipped demo that a copy was made from."""


def new(path: Path | None = None) -> Store:
    """Start an empty session at `path`, else under a free name in the user's sessions folder.

    Raises `SessionError` where a file stands already or none can be written.
    """
    store = Store.create(path or _free(f"Session {time.strftime('%Y-%m-%d')}"))
    _drop_picture(store.path)
    remember(store.path)
    return store


def open_(path: Path, anyway: bool = False) -> Store:
    """Open a session and remember it as recent. Raises `SessionError`, see `Store.open`, also about `anyway`."""
    store = Store.open(path, anyway=anyway)
    remember(store.path)
    return store


def open_or_create(path: Path) -> Store:
    """Open a session, or start it where there is none yet. Raises `SessionError` where it cannot be written."""
    store = Store.open(path) if path.exists() else Store.create(path)
    if store.readonly:
        reason = store.readonly_reason
        store.close()
        raise SessionError(reason, "Close it there, or write to another file.")
    return store


def save_as(store: Store, path: Path) -> Store:
    """Write the session to another file and go on in that one; the old one is closed, complete as it stands."""
    store.move_to(path)
    remember(store.path)
    return store


def demo(fresh: bool = False) -> Store:
    """The user's own copy of the shipped demo session.

    The last copy is opened again, with what the user did to it, unless the shipped demo has changed since, the copy is
    open elsewhere, or `fresh` asks for a new one. Raises `SessionError` where the demo is not there.
    """
    shipped = resources.path("demo", "demo.kns")
    if not shipped.is_file():
        raise SessionError("The demo session is not there.", "Make it with packaging/demo_session.py.")
    origin = hashlib.sha256(shipped.read_bytes()).hexdigest()
    copies = sorted(_folder().glob(f"Demo*{ENDING}"), key=lambda path: path.stat().st_mtime, reverse=True)
    if not fresh and copies:
        store = _reopened(copies[0], origin)
        if store is not None:
            remember(store.path)
            return store
    path = _free("Demo")
    place.clear_logs(path)
    shutil.copyfile(shipped, path)
    path.chmod(0o644)
    store = Store.open(path)
    store.set_view(_ORIGIN, origin)
    remember(store.path)
    return store


def recent() -> tuple[Path, ...]:
    """Sessions that were opened lately and are still there, latest first."""
    return tuple(path for path in known() if path.is_file())


def known() -> tuple[Path, ...]:
    """Sessions that were opened lately, latest first, also those that are not there now: a disk may come back."""
    try:
        return tuple(map(Path, json.loads(_recent_file().read_text(encoding="utf-8"))))
    except (OSError, ValueError, TypeError):
        return ()


def thumbnail(path: Path) -> Path:
    """Where the small picture of a session's map is kept; there need not be one."""
    return resources.home("thumbnails", f"{hashlib.sha256(str(path).encode()).hexdigest()[:24]}.png")


def picture(path: Path) -> bytes:
    """The small picture of a session's map, b"" without one that can be read."""
    file = thumbnail(path)
    try:
        return file.read_bytes() if file.stat().st_size <= PICTURE_BYTES else b""
    except OSError:
        return b""


def forget(path: Path) -> None:
    """Take a session out of the recent ones, and its picture away. The file stays where it is."""
    _keep_recent([other for other in known() if other != path])


def remember(path: Path) -> None:
    """Put a session at the head of the recent ones. A folder that cannot be written is no reason to fail."""
    _keep_recent([path, *(other for other in known() if other != path)])


def _keep_recent(paths: Sequence[Path]) -> None:
    for gone in set(known()).difference(paths[:RECENT]):
        _drop_picture(gone)
    names = [str(path) for path in paths[:RECENT]]
    file = _recent_file()
    part = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")
        part.replace(file)
    except OSError:
        return


def _drop_picture(path: Path) -> None:
    with suppress(OSError):
        thumbnail(path).unlink(missing_ok=True)


def _reopened(path: Path, origin: str) -> Store | None:
    """An earlier copy of this very demo that can be written, else None."""
    try:
        store = Store.open(path)
    except SessionError:
        return None
    if store.readonly or store.view(_ORIGIN) != origin:
        store.close()
        return None
    return store


def _recent_file() -> Path:
    return resources.home("recent.json")


def _folder() -> Path:
    folder = resources.home("sessions")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SessionError(
            f"The folder {folder} cannot be made ({error.strerror}).", "Set KN_STUDIO_HOME to a folder you may write."
        ) from None
    return folder


def _free(name: str) -> Path:
    folder, number = _folder(), 1
    path = folder / f"{name}{ENDING}"
    while path.exists():
        number += 1
        path = folder / f"{name} {number}{ENDING}"
    return path
