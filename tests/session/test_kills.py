"""kill -9 at any moment: nothing that was committed is lost, the file is whole, and the run can go on."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from kn_studio.session.store import Store
from tests.session.made import INFO, SPEC, scores

ROOT = Path(__file__).resolve().parents[2]
KILLS = 50


def killed_after(path: Path, seconds: float) -> list[list[str]]:
    """Let the writer work for so long after it has begun, kill it, and return what it had said was committed."""
    command = [sys.executable, "-m", "tests.session.writer", str(path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said: list[str] = []
        begun = threading.Event()

        def listen() -> None:
            assert process.stdout is not None
            for line in process.stdout:
                # A line that the kill has cut in two was not told.
                if line.endswith("\n"):
                    said.append(line)
                begun.set()

        ear = threading.Thread(target=listen)
        ear.start()
        assert begun.wait(120)
        time.sleep(seconds)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        ear.join()
    return [line.split() for line in said]


@pytest.mark.slow
def test_fifty_kills_lose_nothing_that_was_committed(tmp_path: Path) -> None:
    path, dice = tmp_path / "s.kns", random.Random()
    prompts: set[tuple[int, int]] = set()
    done: set[int] = set()
    binned: set[int] = set()
    resumed = 0
    for _ in range(KILLS):
        said = killed_after(path, dice.uniform(0.0, 0.6))
        prompts |= {(int(run), int(number)) for word, *rest in said if word == "prompt" for run, number in [rest]}
        done |= {int(rest[0]) for word, *rest in said if word == "done"}
        binned |= {int(rest[0]) for word, *rest in said if word == "binned"}
        notes = [int(rest[0]) for word, *rest in said if word == "note"]
        with Store.open(path) as store:
            assert not store.readonly, store.readonly_reason
            with store._connections.read() as db:
                assert db.conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
                assert db.conn.execute("PRAGMA foreign_key_check").fetchall() == []
                there = set(db.conn.execute("SELECT run, number FROM score"))
                states = dict(db.conn.execute("SELECT id, status FROM run"))
            assert prompts <= there
            assert {states[run] for run in done} <= {"done"}
            assert binned <= {each.run for each in store.kept.bin()}
            assert set(states.values()) <= {"done", "interrupted"}
            if notes:
                picture = store.view("picture")
                assert picture["number"] >= notes[-1]
                assert int(store.kept.remark("fact", "u-1").split()[1]) >= notes[-1]
            open_ends = [each for each in store.runs() if each.status == "interrupted"]
            assert len(open_ends) <= 1
            resumed += len(open_ends)
            for each in open_ends:
                assert each.landed <= len(SPEC.prompts)
    assert resumed > KILLS // 4, "hardly any kill fell into a run: the test says nothing"
    with Store.open(path) as store:
        assert store.models() == (INFO,)
        for run, number in sorted(prompts)[:: max(1, len(prompts) // 40)]:
            if run in binned:
                continue
            wanted = scores(1000 * run + number, shape=(6, 3000)).values
            assert np.array_equal(store.scores(run, number).values, wanted.astype(np.float32))
    print(f"{KILLS} kills, {len(prompts)} prompts of {len(done)} finished runs, {resumed} runs to go on with")


MAPS, LAYERS, WIDTH = 1000, 12, 3072


@pytest.mark.slow
def test_a_session_of_a_thousand_maps_opens_within_a_second(tmp_path: Path) -> None:
    from kn_studio.library.builtin import BuiltinLibrary
    from kn_studio.workspace import cut_off, picture

    path = tmp_path / "large.kns"
    with Store.create(path) as store:
        store.add_model(INFO)
        for _ in range(MAPS // len(SPEC.prompts) + 1):
            store.end_run(store.begin_run(SPEC), "done")
        store.land(1, 0, scores(1, shape=(LAYERS, WIDTH)))
    conn = sqlite3.connect(path)
    with conn:
        (columns,) = conn.execute(
            "SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('score')"
        ).fetchone()
        rest = columns.split(",", 2)[2]
        conn.execute(
            f"INSERT INTO score ({columns}) SELECT r.id, e.n, {_of('s', rest)} FROM run AS r,"
            " (SELECT 0 AS n UNION SELECT 1 UNION SELECT 2) AS e, score AS s"
            " WHERE s.run = 1 AND s.number = 0 AND NOT (r.id = 1 AND e.n = 0)"
        )
        (count,) = conn.execute("SELECT count(*) FROM score").fetchone()
    conn.close()
    assert count >= MAPS
    times, walls = [], []
    for _ in range(3):
        begun, on_the_wall = time.process_time(), time.perf_counter()
        with Store.open(path) as store:
            changes, _model = picture(store, BuiltinLibrary())
            assert cut_off(store) is None
            times.append(time.process_time() - begun)
            walls.append(time.perf_counter() - on_the_wall)
            assert changes["run"] == MAPS // len(SPEC.prompts) + 1
    size = path.stat().st_size / 1e6
    took = f"{min(times):.2f} s of the processor, {min(walls):.2f} s by the clock"
    print(f"{count} maps of {LAYERS} x {WIDTH} in {size:.0f} MB open in {took} (best of three)")
    # Processor time: other work on the machine must not decide. 1 s is what is promised on an idle one.
    assert min(times) < 1.0
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2 // 4096 * 4096)
        file.write(b"\xff" * 8192)
    before = hashlib.sha256(path.read_bytes()).digest()
    with Store.open(path) as store:
        assert store.readonly
        assert "is damaged" in store.readonly_reason
        assert len(store.runs()) > MAPS // len(SPEC.prompts) // 2
    assert hashlib.sha256(path.read_bytes()).digest() == before


def _of(alias: str, columns: str) -> str:
    return ", ".join(f"{alias}.{name}" for name in columns.split(","))
