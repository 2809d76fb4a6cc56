"""Every experiment: two runs of one seed give the same bytes, one that was killed too, another batch plan all but."""

from __future__ import annotations

import math
import signal
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from engine.experiments import EXPERIMENTS, experiment
from kn_studio.experiments.folder import RESULTS, Folder
from kn_studio.library.store import LibraryStore
from tests.experiments.made import add_facts, asked, ran, saved

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.slow

_KILLED = """
import os, signal, sys
from pathlib import Path
from engine.types import Landed
from kn_studio.library.store import LibraryStore
from tests.experiments.made import asked, begun
key, out, *models = sys.argv[1:]
with LibraryStore.open() as library:
    for said in begun(asked(key, Path(out), *models), library):
        if isinstance(said, Landed):
            os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """As many tiny models as an experiment may want to compare."""
    most = max(each.models for each in EXPERIMENTS)
    return [saved(tmp_path_factory.mktemp(f"model{number}"), seed=number) for number in range(most)]


@pytest.fixture(autouse=True)
def facts_enough(library: LibraryStore) -> None:
    """A checker is calibrated on more facts than a tiny model can be asked of the shipped ones."""
    add_facts(library)


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot kill itself there as it can elsewhere")
@pytest.mark.parametrize("key", [each.key for each in EXPERIMENTS])
def test_one_seed_gives_one_table(key: str, models: list[str], library: LibraryStore, tmp_path: Path) -> None:
    own = models[: experiment(key).models]
    first, _ = ran(asked(key, tmp_path / "first", *own), library)
    assert first["rows"] > 0
    ran(asked(key, tmp_path / "second", *own), library)
    command = [sys.executable, "-c", _KILLED, key, str(tmp_path / "killed"), *own]
    killed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert len(Folder.read(tmp_path / "killed").done) == 1
    assert not (tmp_path / "killed" / RESULTS).exists()
    again, _ = ran(asked(key, tmp_path / "killed", *own, resume=True), library)
    table = (tmp_path / "first" / RESULTS).read_bytes()
    assert (tmp_path / "second" / RESULTS).read_bytes() == table
    assert (tmp_path / "killed" / RESULTS).read_bytes() == table
    assert again["arms"] == first["arms"]
    assert again["verdicts"] == first["verdicts"]


@pytest.mark.parametrize("key", [each.key for each in EXPERIMENTS])
def test_another_batch_plan_gives_the_same_figures(
    key: str, models: list[str], library: LibraryStore, tmp_path: Path
) -> None:
    own = models[: experiment(key).models]
    tables = []
    for size in (1, 256):
        ran(asked(key, tmp_path / str(size), *own, given={"batch_mb": size}), library)
        tables.append(pq.read_table(tmp_path / str(size) / RESULTS).to_pylist())
    assert len(tables[0]) == len(tables[1]) > 0
    for one, other in zip(*tables, strict=True):
        for name, value in one.items():
            if isinstance(value, float) and isinstance(other[name], float):
                assert math.isclose(value, other[name], rel_tol=1e-5, abs_tol=1e-5), (name, one, other)
            else:
                assert value == other[name]
