"""kill -9 in the middle of 50 facts on a shipped model, then resume: the rows of an uninterrupted run.

One path a prompt with fixed nodes instead of one a word, so that the two runs of 50 facts take minutes, not an hour.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kn_studio.actions import locate
from kn_studio.actions.context import Host, shipped_models
from kn_studio.actions.load_model import load
from kn_studio.intents import LoadModel, LocateNeurons
from kn_studio.library.builtin import BuiltinLibrary
from kn_studio.session.store import Store
from tests.actions.made import finish, rows

ROOT = Path(__file__).resolve().parents[2]
FACTS = 50
PARAMS = {"baseline": "mean", "tolerance": 0.0}


@pytest.mark.slow
@pytest.mark.skipif("demo-gpt" not in shipped_models(), reason="the demo models are not there")
def test_fifty_facts_killed_and_resumed_are_the_rows_of_an_uninterrupted_run(tmp_path: Path) -> None:
    library = BuiltinLibrary()
    uuids = sorted(fact.uuid for fact in library.facts())[:FACTS]
    session = tmp_path / "s.kns"
    facts = [argument for uuid in uuids for argument in ("--fact", uuid)]
    command = [sys.executable, "-m", "kn_studio", "locate", "demo-gpt", *facts, "--session", str(session), "--json"]
    command += [part for name, value in PARAMS.items() for part in (f"--{name}", str(value))]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if "Prompt" in line and int(line.split("Prompt ")[1].split()[0]) > 2 * FACTS:
                os.kill(process.pid, signal.SIGKILL)
                break
        process.wait()
    host = Host()
    finish(load(host, LoadModel("demo-gpt")))
    with Store.open(session) as store:
        killed = store.run(1)
        assert killed.status == "interrupted"
        assert 0 < killed.landed < len(killed.spec.prompts)
        finish(locate.resume(host, store, 1))
        whole, _ = finish(locate.locate(host, store, library, LocateNeurons(facts=tuple(uuids), params=PARAMS)))
        assert rows(store, 1) == rows(store, whole.id)
        assert whole.status == "done"
