"""A session is written where nobody works, and never beside the log of another file."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from engine.errors import SessionError
from kn_studio.session import opening
from kn_studio.session.store import Store

# Writes, and ends without having closed anything.
_KILLED = """
import os, sys
from pathlib import Path
from kn_studio.session.store import Store
store = Store.open(Path(sys.argv[1]))
store.set_view("theirs", list(range(2000)))
os._exit(1)
"""


@pytest.fixture
def mine(tmp_path: Path) -> Store:
    store = Store.create(tmp_path / "mine.kns")
    store.set_view("mine", 1)
    return store


def test_a_session_that_is_open_elsewhere_is_not_written_over(mine: Store, tmp_path: Path) -> None:
    other = Store.create(tmp_path / "other.kns")
    other.set_view("theirs", 1)
    for write in (mine.save_as, mine.move_to):
        with pytest.raises(SessionError, match="open elsewhere"):
            write(other.path)
    other.set_view("theirs", 2)
    other.close()
    with Store.open(tmp_path / "other.kns") as again:
        assert again.view("theirs") == 2
    mine.set_view("mine", 2)
    assert mine.path == tmp_path / "mine.kns"
    mine.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine.kns", "other.kns"]


def test_one_that_is_only_read_elsewhere_is_not_written_over_either(mine: Store, tmp_path: Path) -> None:
    Store.create(tmp_path / "other.kns").close()
    writer = Store.open(tmp_path / "other.kns")
    reader = Store.open(tmp_path / "other.kns", readonly=True)
    assert reader.view("theirs") is None  # it has a connection now
    writer.close()
    with pytest.raises(SessionError, match="open elsewhere"):
        mine.save_as(tmp_path / "other.kns")
    reader.close()
    mine.save_as(tmp_path / "other.kns")
    mine.close()
    with Store.open(tmp_path / "other.kns") as again:
        assert again.view("mine") == 1


def test_the_log_of_a_killed_program_does_not_get_into_the_copy(mine: Store, tmp_path: Path) -> None:
    other = tmp_path / "other.kns"
    Store.create(other).close()
    subprocess.run([sys.executable, "-c", _KILLED, str(other)], check=False, timeout=60)
    assert other.with_name("other.kns-wal").stat().st_size > 0
    mine.save_as(other)
    mine.close()
    with Store.open(other) as again:
        assert (again.view("mine"), again.view("theirs")) == (1, None)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine.kns", "other.kns"]


def test_a_log_without_its_file_does_not_get_into_a_new_session(tmp_path: Path) -> None:
    path, kept = tmp_path / "new.kns", tmp_path / "kept"
    Store.create(path).close()
    subprocess.run([sys.executable, "-c", _KILLED, str(path)], check=False, timeout=60)
    shutil.move(path.with_name("new.kns-wal"), kept)
    for left in tmp_path.glob("new.kns*"):
        left.unlink()
    shutil.move(kept, path.with_name("new.kns-wal"))
    opening.create(path)
    with Store.open(path) as store:
        assert store.view("theirs") is None


@pytest.mark.parametrize("content", [b"", b"no session at all", b"SQLite format 3\x00" + bytes(4096)])
def test_what_is_no_session_is_written_over(mine: Store, tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "other.kns"
    other.write_bytes(content)
    mine.save_as(other)
    mine.close()
    with Store.open(other) as again:
        assert again.view("mine") == 1


def test_another_program_in_the_middle_of_a_write_is_not_written_over(mine: Store, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    conn = sqlite3.connect(other)
    conn.execute("CREATE TABLE t (x)")
    conn.execute("BEGIN EXCLUSIVE")
    with pytest.raises(SessionError, match="open elsewhere"):
        mine.save_as(other)
    conn.rollback()
    assert conn.execute("SELECT count(*) FROM t").fetchone() == (0,)
    conn.close()
    mine.close()
