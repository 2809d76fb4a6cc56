"""The real program, quit in the middle of everything: it ends at once and by itself, and leaves nothing behind."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from kn_studio.actions.context import shipped_models
from tests.actions.servers import Served, archive, serving
from tests.e2e import driven
from tests.e2e.quitting import DOINGS

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif("demo-bert" not in shipped_models(), reason="the demo models are not there"),
]

LIMIT = 2.0
"""Seconds from the click to the end of the process, less those in which a thread was ready to run but something else
had the processor: those of the thread that waited longest, since their times overlap.
"""

TRIES = 3
"""The quickest of so many counts."""

FACTS = 60_000
"""Rows of a table whose import takes seconds."""


@pytest.fixture
def _places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What is downloaded comes slowly from this computer, and there is a table to import."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with serving() as server:
        server.files["mlama1.1.zip"] = Served(archive(3_000_000), slowly=0.05)
        places = tmp_path / "places.json"
        places.write_text(json.dumps({"mlama": [server.url("mlama1.1.zip")]}), encoding="utf-8")
        monkeypatch.setenv("KN_STUDIO_SOURCES", str(places))
        yield


@pytest.mark.usefixtures("_places")
@pytest.mark.parametrize(("way", "seconds"), [("window", 0.0), ("key", 0.3)])
@pytest.mark.parametrize("doing", DOINGS)
def test_it_ends_at_once_and_leaves_nothing(
    doing: str, way: str, seconds: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if doing == "download":
        monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    took: list[tuple[float, float]] = []
    while not took or (min(took)[0] > LIMIT and len(took) < TRIES):
        took.append(_quit(doing, way, seconds, tmp_path / str(len(took))))
    own, clock = min(took)
    print(f"\n{doing}, {way} after {seconds} s: ended within {clock:.2f} s by the clock, {own:.2f} s its own")
    assert own < LIMIT, took


def _waited(pid: int, tasks: dict[str, float]) -> dict[str, float]:
    """Seconds that each thread has waited for a processor, as last seen."""
    for task in Path(f"/proc/{pid}/task").glob("*/schedstat"):
        with suppress(OSError, IndexError):
            tasks[task.parent.name] = int(task.read_text(encoding="ascii").split()[1]) / 1e9
    return tasks


def _quit(doing: str, way: str, seconds: float, folder: Path) -> tuple[float, float]:
    """Do it once; returns the seconds from the click to the end of the process, its own and by the clock."""
    files = folder / "files"
    files.mkdir(parents=True)
    if doing == "import":
        lines = (f"P36,en,Town {number},Capital {number}" for number in range(FACTS))
        (files / "facts.csv").write_text("relation,language,subject,object\n" + "\n".join(lines), encoding="utf-8")
    driven.used_before(folder)
    values = {"doing": doing, "way": way, "seconds": seconds, "folder": str(files)}
    with driven.begin("tests.e2e.quitting", "quitting", folder, demo=True, **values) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        heard, clicked = "", 0.0
        for line in process.stdout:
            heard += line
            if line.startswith("quitting"):
                clicked = time.monotonic()
                break
        before = _waited(process.pid, {})
        now = dict(before)
        while process.poll() is None and time.monotonic() < clicked + 60:
            _waited(process.pid, now)
            time.sleep(0.01)
        took = time.monotonic() - clicked
        process.kill()
        code, faults = process.wait(), process.stderr.read()
        heard += process.stdout.read()
    assert (code, faults) == (0, ""), heard
    assert clicked, heard
    assert "quitting in " in heard, f"it had ended before: {heard}"
    # A process that does not wait for a library that is being loaded says nothing more, and takes its thread with it.
    # Nothing can interrupt a read that waits for a server; the thread that reads writes no file.
    ways = ("left []", 'left ["download"]') if doing == "download" else ("left []",)
    assert heard.splitlines()[-1] in ways or (doing in ("load", "story") and "left" not in heard)
    _nothing_left(folder, doing)
    starved = max([0.0, *(seconds - before.get(task, 0.0) for task, seconds in now.items())])
    return took - starved, took


def _nothing_left(folder: Path, doing: str) -> None:
    """No half files, no logs, no reports; the session is whole and nobody holds it."""
    home = folder / "home"
    # torch makes a folder for its own cache, empty, beside those of the program.
    left = [path for path in (folder / "temporary").rglob("*") if not path.name.startswith("torchinductor")]
    assert left == []
    assert not [path.name for path in (home / "reports").glob("*")]
    names = {path.name for path in folder.rglob("*") if path.is_file()}
    logs = {name for name in names if name.endswith(("-wal", "-shm", "-journal"))}
    assert logs == set()
    parts = {name for name in names if ".part" in name}
    # What was received is kept on purpose: the next download goes on with it.
    assert all(doing == "download" and name.startswith("mlama1.1.zip.part") for name in parts), parts
    assert "scores.csv" not in names
    (session,) = home.rglob("Demo*.kns")
    with closing(sqlite3.connect(session)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("SELECT count(*) FROM lock").fetchone() == (0,)
        assert db.execute("SELECT count(*) FROM run WHERE status = 'running'").fetchone() == (0,)
