"""A session at work without a window, as a process of its own that may be killed at any moment.

Writes prompt after prompt of run after run on a lane's thread, notes and the picture on another, as the program does.
Each commit is told on standard output once it is made; whoever kills the process compares that with the file.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from engine.types import Neuron, Step, Work
from kn_studio.lane import Lane
from kn_studio.session.document import open_or_create
from kn_studio.session.store import Store
from tests.session.made import FACT, INFO, SELECTION, SPEC, scores


def tell(*words: object) -> None:
    """Say in one write what is committed."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def locate(store: Store) -> Work[None]:
    """Runs without end: begin, land each prompt, choose, end."""
    for seed in range(10_000):
        interrupted = next((run for run in store.runs() if run.status == "interrupted"), None)
        run = interrupted.id if interrupted is not None else store.begin_run(SPEC)
        if interrupted is not None:
            store.resume_run(run)
        tell("run", run)
        landed = store.landed(run)
        for number in range(len(SPEC.prompts)):
            if number in landed:
                continue
            store.land(run, number, scores(1000 * run + number, shape=(6, 3000)))
            tell("prompt", run, number)
            yield Step(number, 3)
        store.set_selection(run, "u-1", "en", SELECTION, 0.2, 0.5)
        store.end_run(run, "done")
        tell("done", run)
        if seed % 5 == 4:
            store.kept.put_away(run)
            tell("binned", run)


def write(store: Store) -> Work[None]:
    """Notes and the picture, over and over."""
    dice = random.Random()
    for number in range(100_000):
        store.set_note(INFO.fingerprint, Neuron(0, number % 50), f"note {number}")
        store.set_view("picture", {"version": 1, "number": number})
        store.kept.set_remark("fact", "u-1", f"remark {number}")
        tell("note", number)
        time.sleep(dice.random() / 200)
        yield Step(number, 0)


def main() -> None:
    """Write until killed."""
    app = QCoreApplication(sys.argv)
    store = open_or_create(Path(sys.argv[1]))
    store.add_model(INFO)
    store.add_facts([FACT])
    tell("open")
    gpu, desk = Lane("gpu"), Lane("desk")
    gpu.submit(lambda: locate(store))
    desk.submit(lambda: write(store))
    app.exec()


if __name__ == "__main__":
    main()
