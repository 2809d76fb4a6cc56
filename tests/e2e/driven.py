"""The real program in a process of its own, with a hand inside it: `python -m tests.e2e.driven MODULE SCRIPT JSON`.

Everything is `kn_studio.program.run`, as from the terminal; only the hand on the mouse is ours. A script is a generator
that gets the studio and the values of the JSON object, acts, and yields what it waits for; what it tells goes to
standard output, a line at a time, so that whoever started the process can kill it at any word.
"""

from __future__ import annotations

import importlib
import json
import multiprocessing
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kn_studio.app import Studio
    from kn_studio.app_state import AppState

ROOT = Path(__file__).resolve().parents[2]
LOOK_MILLISECONDS = 5
Script = Iterator[Callable[[], bool]]


def tell(*words: object) -> None:
    """Say it in one write, whole at once."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def begin(module: str, script: str, home: Path, **values: Any) -> subprocess.Popen[str]:
    """Start the program with a user folder of its own; a file or the demo is opened by `path` and `demo`."""
    command = [sys.executable, "-m", "tests.e2e.driven", module, script, json.dumps(values)]
    temporary = home / "temporary"
    temporary.mkdir(parents=True, exist_ok=True)
    environ = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "KN_STUDIO_HOME": str(home / "home"),
        "TMPDIR": str(temporary), "PYTHONFAULTHANDLER": "1",
    }  # fmt: skip
    return subprocess.Popen(
        command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )


def used_before(home: Path) -> None:
    """Make the user folder one of somebody who has started the program before."""
    (home / "home").mkdir(parents=True, exist_ok=True)
    (home / "home" / "settings.ini").write_text("[General]\nstarted=true\n", encoding="utf-8")


def idle(studio: Studio) -> bool:
    """Whether nothing runs and everything on screen shows the state."""
    state = studio.state.value
    at_work = studio.gpu.busy or studio.desk.busy or studio.shelf.busy or studio.sessions.opening
    return not at_work and state.job is None and not state.model_busy and studio.presenter.settled


def _tell_message(old: AppState, new: AppState) -> None:
    """What the user is told, so that a script that waits in vain says why."""
    if new.message is not None and new.message is not old.message:
        tell("message", new.message.kind, new.message.what, new.message.hint)


def _with_a_hand(script: Callable[..., Script], values: dict[str, Any]) -> None:
    """Have `program.run` make a studio that the script drives once its window is shown."""
    from PySide6.QtCore import QTimer

    from kn_studio import program
    from kn_studio.app import Studio
    from kn_studio.dialogs import Dialogs

    class Yes(Dialogs):
        """Agrees that the window may close while something runs."""

        def may_close(self, parent: QWidget, running: str) -> bool:
            return True

    class Driven(Studio):
        """The same studio; the event loop asks the script again and again whether it can go on."""

        def __init__(self, *arguments: Any, **named: Any) -> None:
            super().__init__(*arguments, **named, dialogs=Yes())

        def appear(self, path: Path | None = None, demo: bool = False) -> None:
            super().appear(path, demo)
            self.state.changed.connect(_tell_message)
            self._script = script(self, **values)
            self._awaited: Callable[[], bool] = lambda: True
            self._hand = QTimer(self)
            self._hand.setInterval(LOOK_MILLISECONDS)
            self._hand.timeout.connect(self._act_on)
            self._hand.start()

        def _act_on(self) -> None:
            try:
                if self._hand.isActive() and self._awaited():
                    self._awaited = next(self._script)
            except StopIteration:
                self._hand.stop()
            except BaseException:
                # A script that fails must end the process, not leave it waiting.
                sys.excepthook(*sys.exc_info())
                os._exit(70)

    program.Studio = Driven  # type: ignore[misc]


def main() -> int:
    """Run the program; at its end tell what it leaves behind in this process."""
    tell("begun", time.time())
    module, name, values = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
    path, demo = values.pop("path", None), values.pop("demo", False)
    _with_a_hand(getattr(importlib.import_module(module), name), values)
    from kn_studio import program

    code = program.run(Path(path) if path is not None else None, demo)
    left = [each.name for each in threading.enumerate() if each is not threading.main_thread()]
    left += [each.name for each in multiprocessing.active_children()]
    tell("left", json.dumps(left))
    return code


if __name__ == "__main__":
    sys.exit(main())
