"""A run on a Ray cluster of this computer: rows of a local run, an actor that is lost, addresses that do not answer."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from engine.errors import ModelError
from engine.types import Landed
from kn_studio.experiments import cluster
from kn_studio.experiments.folder import RESULTS, Folder
from kn_studio.library.store import LibraryStore
from tests.experiments.made import LOCALISATION, asked, begun, ran

ROOT = Path(__file__).resolve().parents[2]
GIVEN = LOCALISATION | {"facts": 8}

needs_ray = pytest.mark.skipif(
    sys.platform != "linux", reason="the tests' lock file has Ray on Linux alone; there it may not be missing"
)


class Watched(cluster.Cluster):
    """A cluster that can be looked at."""

    made: list[Watched]

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.lost: list[int] = []
        Watched.made.append(self)

    def _replace(self, lost: Any, *arguments: Any) -> None:
        self.lost.append(lost.pid)
        super()._replace(lost, *arguments)


@pytest.mark.slow
@needs_ray
def test_a_cluster_gives_the_rows_of_a_local_run_though_an_actor_is_killed(
    bert: str, library: LibraryStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And so does a run that is stopped on the cluster and goes on here."""
    Watched.made = []
    monkeypatch.setattr(cluster, "Cluster", Watched)
    work = begun(asked("localisation", tmp_path / "cluster", bert, given=GIVEN, workers=2, cluster="auto"), library)
    landed, killed, found = 0, 0, None
    while found is None:
        try:
            said = next(work)
        except StopIteration as end:
            found = end.value
            break
        landed += isinstance(said, Landed)
        busy = [each for each in Watched.made[0].hired if each.pid and each.at] if Watched.made else []
        if not killed and landed and busy:
            killed = busy[0].pid
            os.kill(killed, signal.SIGKILL)
    (made,) = Watched.made
    assert made.lost == [killed]
    assert os.environ["RAY_AUTH_MODE"] == "token"
    assert len(os.environ["RAY_AUTH_TOKEN"]) == 64
    assert found["units"] == landed == 8
    ran(asked("localisation", tmp_path / "here", bert, given=GIVEN), library)
    assert (tmp_path / "cluster" / RESULTS).read_bytes() == (tmp_path / "here" / RESULTS).read_bytes()


@pytest.mark.slow
@needs_ray
def test_a_stop_on_a_cluster_keeps_what_was_finished(bert: str, library: LibraryStore, tmp_path: Path) -> None:
    work = begun(asked("localisation", tmp_path / "parts", bert, given=GIVEN, workers=2, cluster="auto"), library)
    for said in work:
        if isinstance(said, Landed):
            break
    work.close()
    assert 1 <= len(Folder.read(tmp_path / "parts").done) < 8
    ran(asked("localisation", tmp_path / "parts", bert, given=GIVEN, resume=True), library)
    ran(asked("localisation", tmp_path / "here", bert, given=GIVEN), library)
    assert (tmp_path / "parts" / RESULTS).read_bytes() == (tmp_path / "here" / RESULTS).read_bytes()


def test_an_absent_ray_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(ModelError, match=r"not installed\. Install it: pip install 'kn-studio\[cluster\]'"):
        cluster._installed()


@pytest.mark.parametrize("address", ["nowhere", "host:", ":1", "host:many"])
def test_what_is_no_address(address: str) -> None:
    with pytest.raises(ModelError, match="is no address of a cluster"):
        cluster._require_answer(address)


def test_an_address_that_does_not_answer_is_said() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(ModelError, match=f"No Ray cluster answers at 127.0.0.1:{port}"):
        cluster._require_answer(f"127.0.0.1:{port}")


def test_nothing_but_the_cluster_knows_ray() -> None:
    told = [
        path.relative_to(ROOT).as_posix()
        for package in ("engine", "kn_studio")
        for path in (ROOT / package).rglob("*.py")
        if any(text in path.read_text("utf-8") for text in ("import ray", '"ray"', "from ray"))
    ]
    assert told == ["kn_studio/experiments/cluster.py"]
    code = "import sys, kn_studio.cli.experiment, kn_studio.experiments.run; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"ray", "kn_studio.experiments.cluster"} & set(ran.stdout.split())
