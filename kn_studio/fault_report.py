"""A file that says what went wrong inside the program, for whoever repairs it. No Qt, no data of a session."""

from __future__ import annotations

import platform
import tempfile
import time
import traceback
from datetime import datetime
from pathlib import Path

from kn_studio import __version__, resources


def write(error: BaseException, trace: str = "", saved: str = "", folder: Path | None = None) -> Path:
    """Write the report below the user's folder, or below the temporary one where that cannot be, and name it.

    `saved` says what became of the open session before this was written; `folder` takes the place of the user's own.
    An empty path: it could be written nowhere.
    """
    lines = (
        f"KN Studio {__version__}, {time.strftime('%Y-%m-%d %H:%M:%S')}",
        f"Python {platform.python_version()}, {platform.platform()}",
        *((saved,) if saved else ()),
        "",
        trace or "".join(traceback.format_exception(error)),
    )
    name = f"{datetime.now():%Y%m%d-%H%M%S-%f}.txt"  # in the order of their faults
    for place in (folder or resources.home("reports"), Path(tempfile.gettempdir())):
        try:
            place.mkdir(parents=True, exist_ok=True)
            file = place / name
            file.write_text("\n".join(lines), encoding="utf-8")
            return file
        except OSError:
            continue
    return Path()
