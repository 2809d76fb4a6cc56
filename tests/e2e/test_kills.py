"""kill -9 of the real program in its window, while it starts, loads, locates, saves and edits: nothing that it had
acknowledged is lost, the file is whole, the run that was cut off is offered, and goes on to the same scores.
"""

from __future__ import annotations

import json
import random
import shutil
import signal
import sqlite3
import threading
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from kn_studio.actions import locate
from kn_studio.actions.context import Host, shipped_models
from kn_studio.actions.load_model import load
from kn_studio.intents import LoadModel, LocateNeurons
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.session.editing import EDITS
from kn_studio.session.store import Store
from tests.actions.made import finish, rows
from tests.e2e import driven
from tests.e2e.at_work import LANGUAGES, PARAMS
from tests.e2e.test_walk import capital

SEED = 20_261
PATIENCE = 180.0


@dataclass(frozen=True)
class Moment:
    """After which word, heard so often, the program is killed, how many seconds later at most, and what it does."""

    word: str
    seconds: float
    acts: tuple[str, ...]
    often: int = 1


PLAN: tuple[tuple[int, Moment], ...] = (
    (8, Moment("begun", 3.0, ("remark",))),
    (8, Moment("opened", 4.0, ("locate",))),
    (14, Moment("prompt", 0.3, ("locate",), 24)),
    (2, Moment("loaded", 0.5, ("locate",))),
    (2, Moment("effect", 0.1, ("locate",), 3)),
    (5, Moment("editing", 1.5, ("edit",))),
    (5, Moment("remarking", 0.03, ("remark",), 20)),
    (6, Moment("saving", 0.15, ("save",))),
)
"""How many kills fall where; 50 in all. `often`: a random number up to it."""


@dataclass
class Heard:
    """What a program that was killed had told, as lists of words."""

    lines: list[list[str]] = field(default_factory=list)

    def all_of(self, word: str) -> list[list[str]]:
        return [rest for said, *rest in self.lines if said == word]


@dataclass
class Acknowledged:
    """What must be in the file whatever happens, and where that file is."""

    path: Path
    prompts: set[tuple[int, int]] = field(default_factory=set)
    done: set[int] = field(default_factory=set)
    remark: int = 0
    edits: int = 0

    def add(self, heard: Heard) -> None:
        self.prompts |= {(int(run), int(number)) for run, number in heard.all_of("prompt")}
        self.done |= {int(run) for (run,) in heard.all_of("done")}
        self.remark = max([self.remark, *(int(number) for (number,) in heard.all_of("remark"))])
        for said, *rest in heard.lines:
            if said in ("edited", "clearing"):
                self.edits = int(rest[0]) if rest else 0


def killed(home: Path, moment: Moment, dice: random.Random, values: dict[str, Any]) -> Heard:
    """Start the program and kill it at this moment. AssertionError where it ended by itself before."""
    often, seconds = dice.randint(1, moment.often), dice.uniform(0.0, moment.seconds)
    heard, reached = Heard(), threading.Event()
    with driven.begin("tests.e2e.at_work", "working", home, acts=moment.acts, **values) as process:

        def listen() -> None:
            left = often
            assert process.stdout is not None
            for line in process.stdout:
                if not line.endswith("\n"):
                    continue  # the kill has cut it in two: it was not told
                heard.lines.append(line.split())
                left -= line.split()[0] == moment.word
                if left == 0:
                    reached.set()
            reached.set()

        ear = threading.Thread(target=listen)
        ear.start()
        if not (came := reached.wait(PATIENCE)):
            process.send_signal(signal.SIGABRT)  # it says where it stands
            time.sleep(1.0)
        if process.poll() is None:
            time.sleep(seconds)
        ended = process.poll() if came else None
        process.kill()
        ear.join()
        assert process.stderr is not None
        said = process.stderr.read()
    assert came, (moment, heard.lines, said)
    assert ended is None, (moment, heard.lines, said)
    assert "Traceback" not in said, said
    return heard


def looked_at(path: Path, known: Acknowledged, aside: Path) -> int | None:
    """Check the file as the kill left it, on a copy; returns the run that must be offered."""
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir()
    for file in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-journal")):
        if file.exists():
            shutil.copyfile(file, aside / file.name)
    with closing(sqlite3.connect(aside / path.name)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        there = set(db.execute("SELECT run, number FROM score"))
        states = dict(db.execute("SELECT id, status FROM run"))
        remarks = [int(text.split()[1]) for (text,) in db.execute("SELECT text FROM remark")]
        edits = db.execute("SELECT value FROM view WHERE key = ?", (EDITS,)).fetchone()
    assert known.prompts <= there, known.prompts - there
    assert all(states[run] == "done" for run in known.done)
    assert max([0, *remarks]) >= known.remark
    lines = len(json.loads(edits[0])["lines"]) if edits is not None else 0
    assert lines >= known.edits
    newest = max(states, default=0)
    return newest if states.get(newest) in ("running", "interrupted") else None


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What runs that nothing disturbs give, by fact."""
    host, library = Host(), BuiltinLibrary()
    finish(load(host, LoadModel("demo-bert", device="cpu")))
    found = {}
    with Store.create(tmp_path_factory.mktemp("whole") / "whole.kns") as store:
        for subject in ("Germany", "France"):
            intent = LocateNeurons((capital(subject),), LANGUAGES, params=PARAMS)
            run, _said = finish(locate.locate(host, store, library, intent))
            found[capital(subject)] = rows(store, run.id)
    library.close()
    return found


@pytest.mark.slow
@pytest.mark.skipif("demo-bert" not in shipped_models(), reason="the demo models are not there")
def test_fifty_kills_of_the_real_program_lose_nothing(tmp_path: Path, whole: dict[str, dict[str, Any]]) -> None:
    began, dice = time.monotonic(), random.Random(SEED)
    home, files = tmp_path / "user", tmp_path / "files"
    files.mkdir()
    driven.used_before(home)
    known = Acknowledged(files / "s.kns")
    moments = [moment for count, moment in PLAN for _ in range(count)]
    dice.shuffle(moments)
    offered: list[int] = []
    expected: int | None = None
    for number, moment in enumerate(moments):
        values: dict[str, Any] = {"facts": list(whole), "folder": str(files), "seed": SEED + number}
        if known.path.exists():
            values["path"] = str(known.path)
        heard = killed(home, moment, dice, values)
        if values.get("path") and heard.all_of("opened"):
            assert [int(run) for (run,) in heard.all_of("offer")] == [expected] * (expected is not None)
            offered += [expected] * (expected is not None)
        known.add(heard)
        for file in sorted(files.glob("*.kns")):
            # While it is saved under another name, both files must hold everything.
            expected = looked_at(file, known, tmp_path / "aside")
            known.path = file
        for (saved,) in heard.all_of("saved"):
            known.path = Path(saved)
        for file in files.iterdir():
            if not file.name.startswith(known.path.name):
                file.unlink()
    assert len(offered) > len(moments) // 4, "hardly any kill fell into a run: the test says nothing"
    finished = _finished(home, known, expected)
    took = time.monotonic() - began
    resumed = _same_as_undisturbed(finished, set(offered), whole)
    assert resumed >= 3
    print(
        f"\n{len(moments)} kills of the program in {took:.0f} s; {len(known.prompts)} prompts acknowledged in"
        f" {len(finished)} runs, resume offered {len(offered)} times, {resumed} runs that were cut off as undisturbed"
    )


def _finished(home: Path, known: Acknowledged, expected: int | None) -> dict[int, dict[str, Any]]:
    """Let the program go on with what is offered, by a click and to its end; returns all runs that are done."""
    if expected is not None:
        with driven.begin("tests.e2e.at_work", "finishing", home, path=str(known.path)) as process:
            said, faults = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0, said + faults
    with Store.open(known.path) as store:
        assert not store.readonly, store.readonly_reason
        return {run.id: rows(store, run.id) for run in store.runs() if run.status == "done"}


def _same_as_undisturbed(finished: dict[int, dict[str, Any]], cut_off: set[int], whole: dict[str, Any]) -> int:
    """How many runs were cut off, gone on with, and are as if nothing had happened; all runs are."""
    for run, found in finished.items():
        undisturbed = whole[found["spec"].prompts[0].fact]
        assert [(run, part) for part in found if found[part] != undisturbed[part]] == []
    return len(cut_off & set(finished))
