"""Two set-ups at once: the second waits, says so, and is let in when the first ends, however it ends."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from setup.errors import SetupError
from setup.guard import alone

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

HOLD = """
import sys, time
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from setup.guard import alone
with alone(Path(sys.argv[2]), print):
    print("held", flush=True)
    if len(sys.argv) > 3:
        import subprocess
        subprocess.Popen([sys.executable, "-c", "import time; time.sleep(1.5)"], close_fds=False)
        sys.exit(0)
    time.sleep(30)
"""


def holder(path: Path, *more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", HOLD, str(PACKAGING), str(path), *more]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "held"
    return process


def test_alone_there_is_nothing_to_wait_for(tmp_path: Path) -> None:
    said: list[str] = []
    for _ in range(2):
        with alone(tmp_path / "lock", said.append) as waited:
            assert not waited
    assert said == []


def test_the_second_waits_and_a_killed_holder_lets_it_in(tmp_path: Path) -> None:
    said: list[str] = []
    with holder(tmp_path / "lock") as process:

        def say(text: str) -> None:
            said.append(text)
            process.kill()

        with alone(tmp_path / "lock", say, pause=0.02) as waited:
            assert waited
    assert len(said) == 1
    assert "waiting" in said[0]


@pytest.mark.skipif(sys.platform == "win32", reason="locks go to children on POSIX")
def test_a_child_that_still_writes_keeps_others_out(tmp_path: Path) -> None:
    start = time.monotonic()
    with holder(tmp_path / "lock", "leave a child") as process:
        process.wait()
        with alone(tmp_path / "lock", lambda text: None, pause=0.02) as waited:
            assert waited
    assert time.monotonic() - start > 1.0


def test_a_folder_that_cannot_be_written_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SetupError, match="cannot be written"), alone(tmp_path / "file" / "lock", lambda text: None):
        pass
