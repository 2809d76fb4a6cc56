"""One set-up at a time: an operating-system lock that a killed holder gives back by itself.

Children that write into `.venv` inherit it, so that a pip whose parent was killed still keeps others out until it ends.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from .errors import SetupError


def _try_lock(file: IO[bytes]) -> bool:
    if os.name == "nt":
        import msvcrt

        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


@contextmanager
def alone(path: Path, say: Callable[[str], None], pause: float = 0.2) -> Iterator[bool]:
    """Hold the lock at `path`; yields whether another one had to be waited for.

    The file stays where it is: removing it would let two holders lock two different files of one name.
    """
    try:
        file = path.open("ab")
    except OSError as error:
        raise SetupError(
            f"The folder {path.parent} cannot be written: {error.strerror or error}.",
            "Clone the project into a folder of your own and call bootstrap.py there.",
        ) from error
    with file:
        os.set_inheritable(file.fileno(), True)
        waited = False
        while not _try_lock(file):
            if not waited:
                say("Another set-up of this folder is at work; waiting for it to end …")
                waited = True
            time.sleep(pause)
        yield waited
