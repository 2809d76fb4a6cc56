"""pip as the user has configured it, with a short progress line and its faults put into a sentence."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO

from .children import let_end
from .errors import SetupError

MISDIRECTING = (
    "PIP_TARGET",
    "PIP_PREFIX",
    "PIP_ROOT",
    "PIP_DRY_RUN",
    "PYTHONHOME",
    "PYTHONPATH",
    "__PYVENV_LAUNCHER__",
)
"""Settings that would send packages elsewhere than into `.venv`, or take them from elsewhere."""

FETCHED = re.compile(r"^\s*(?:Downloading|Using cached|Processing)\s+(\S+?)(?:\.metadata)?(?:\s+\(([^)]*)\))?\s*$")

FAULTS = (
    (
        r"No space left on device|not enough space on the disk",
        "The disk is full.",
        "Free some space (with a GPU's torch 12 GB, else 4 GB) and call the same command again.",
    ),
    (
        r"name resolution|NameResolutionError|nodename nor servname|getaddrinfo failed|NewConnectionError"
        r"|ConnectTimeout|ReadTimeout|Network is unreachable|Max retries exceeded|Connection (?:refused|reset)"
        r"|ProxyError",
        "pip cannot reach its package index: there seems to be no network.",
        "Connect this computer, or set an index, a proxy or a folder of wheels in pip's own configuration "
        "(python3 -m pip config list shows it), and call the same command again; what was fetched is kept.",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError",
        "pip does not trust the certificate of its package index.",
        "Name your network's certificate in pip's configuration: python3 -m pip config set global.cert FILE",
    ),
    (
        r"No matching distribution found for torch|Could not find a version that satisfies the requirement torch\b",
        "pip finds no wheel of the wanted torch for this Python and system.",
        "Use --torch default, or a Python of another version (3.11 to 3.14), or name an index or a folder that has the "
        "wheel in pip's configuration (extra-index-url or find-links); --torch keep takes a torch you already have.",
    ),
    (
        r"No matching distribution found for (\S+)",
        "pip finds no wheel of a pinned package for this Python and system.",
        "Use another version of Python (3.11 to 3.14), or look at the index in pip's configuration.",
    ),
)
"""What pip's output says, what that means, what to do; the first that fits is taken."""


def clean_environ(extra: dict[str, str] | None = None) -> dict[str, str]:
    """The user's environment without what would misdirect an installation or an import."""
    kept = {name: value for name, value in os.environ.items() if name not in MISDIRECTING}
    return {**kept, **(extra or {})}


def explain(output: str) -> SetupError:
    """The sentence for a failed pip run."""
    for pattern, what, hint in FAULTS:
        if re.search(pattern, output):
            return SetupError(what, hint)
    errors = [line for line in output.splitlines() if line.startswith("ERROR")]
    last = errors[-1] if errors else ""
    return SetupError(f"pip could not install the pinned packages. {last}".strip())


class Progress:
    """Turns pip's lines into one counter: rewritten in place on a terminal, now and then a line elsewhere."""

    def __init__(self, total: int, out: IO[str]) -> None:
        self.total = total
        self.out = out
        self.seen: set[str] = set()
        self.live = out.isatty()

    def line(self, text: str) -> None:
        fetched = FETCHED.match(text)
        if fetched:
            wheel = fetched[1].rsplit("/", 1)[-1]
            name = wheel.split("-")[0]
            big = bool(re.search(r"(\d{3,}(\.\d+)? MB|GB)", fetched[2] or ""))
            if name not in self.seen or big:
                self.seen.add(name)
                self._show(f"  {len(self.seen)}/{max(self.total, len(self.seen))} {name} {fetched[2] or ''}", big)
        elif text.startswith("Installing collected packages"):
            self._show("  unpacking into .venv …", True)

    def _show(self, text: str, important: bool) -> None:
        if self.live:
            self.out.write("\r\x1b[2K" + text[:78])
        elif important or len(self.seen) % 20 == 0:
            self.out.write(text.rstrip() + "\n")
        self.out.flush()

    def end(self) -> None:
        if self.live:
            self.out.write("\r\x1b[2K")
            self.out.flush()


def install(
    python: Path,
    requirements: Iterable[str],
    total: int,
    log: Path,
    say: Callable[[str], None],
    out: IO[str] | None = None,
) -> None:
    """`pip install` the arguments (requirement strings, or `-r FILE`) with `python`'s pip; SetupError if it fails."""
    out = out or sys.stderr
    command = [str(python), "-m", "pip", "install", "--progress-bar", "off", *requirements]
    environ = clean_environ(
        {
            "PIP_USER": "0",
            "PIP_NO_INPUT": "1",
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "PYTHONUNBUFFERED": "1",
            "PIP_QUIET": "0",
        }
    )
    progress = Progress(total, out)
    lines: list[str] = []
    with (
        subprocess.Popen(
            command,
            env=environ,
            close_fds=False,  # the one inheritable file is the lock of guard.py
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        ) as process,
        log.open("a", encoding="utf-8") as record,
    ):
        assert process.stdout is not None
        try:
            for text in process.stdout:
                lines.append(text)
                record.write(text)
                progress.line(text.rstrip("\n"))
            process.wait()
        except KeyboardInterrupt:
            let_end(process)
            raise
    progress.end()
    if process.returncode:
        output = "".join(lines)
        fault = explain(output)
        if not fault.hint:
            fault.hint = f"The whole output of pip is in {log}."
            say("".join(lines[-12:]).rstrip())
        fault.harmless = "Installing collected packages" not in output
        raise fault
