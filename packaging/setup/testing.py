"""`bootstrap.py test`: linters, types, layers, tests, each with its time."""

from __future__ import annotations

import os
import tempfile
import time

from .children import call
from .environment import Say, Stamp
from .pip_install import clean_environ
from .places import Places

GATES = (
    ("ruff check", ("ruff", "check", ".")),
    ("ruff format", ("ruff", "format", "--check", ".")),
    ("mypy", ("mypy",)),
    ("layers", ("pytest", "tests/layers")),
)
"""Each runs as `python -m …` in the project folder, before the tests."""

MOST_WORKERS = 4
"""Processes that tests are shared among, one a core; each holds a torch and a window system of its own."""

SHARING = ("--dist", "loadfile", "--max-worker-restart=0")
"""Files stay whole, since many share a model that is made once a file. Where a process dies, xdist would wait for the
rest of its file for ever: the whole run ends instead, and names the test."""


def test_environ(home: str) -> dict[str, str]:
    """Offscreen, without network, with a user folder of its own, and with one thread, the fastest for tiny models."""
    return clean_environ(
        {
            "QT_QPA_PLATFORM": "offscreen",
            "HF_HUB_OFFLINE": "1",
            "KN_STUDIO_HOME": home,
            "OMP_NUM_THREADS": os.environ.get("OMP_NUM_THREADS", "1"),
            "TOKENIZERS_PARALLELISM": "false",
        }
    )


def test(places: Places, stamp: Stamp, everything: bool, say: Say) -> int:
    """Returns 0 if every gate and every test passed. pytest's closing line is the last thing printed."""
    marks = "not slow and not gpu"
    if everything:
        marks = "" if stamp.cuda else "not gpu"
    failed: list[str] = []
    with tempfile.TemporaryDirectory(prefix="kn-studio-test-") as home:
        environ = test_environ(home)
        for title, module in GATES:
            start = time.monotonic()
            code = call([str(places.python), "-m", *module], environ, places.root)
            say(f"== {title}: {'passed' if code == 0 else 'FAILED'} in {time.monotonic() - start:.1f} s")
            if code:
                failed.append(title)
        if failed:
            say(f"== FAILED so far: {', '.join(failed)}; whatever the tests say, the exit code will say failure.")
        select = ["-m", marks] if marks else []
        select += ["-n", str(min(MOST_WORKERS, os.cpu_count() or 1)), *SHARING]
        code = call([str(places.python), "-m", "pytest", *select], environ, places.root)
    return 1 if failed or code else 0
