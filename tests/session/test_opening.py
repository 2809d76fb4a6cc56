"""Files that are not ours, not whole, not to be written, of another time, or in somebody else's hands."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Migrations

from engine.errors import SessionError, UnwritableError
from engine.types import Fact, Label
from kn_studio.database import connections
from kn_studio.session import left_over, lock, opening, schema
from kn_studio.session.store import Store
from tests.session.made import FACT, SPEC, scores

ROOT = Path(__file__).resolve().parents[2]
OLD = ROOT / "tests" / "sessions"
"""A file of every earlier schema, named by its last migration."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A session with a finished run."""
    path = tmp_path / "s.kns"
    with Store.create(path) as store:
        run = store.begin_run(SPEC)
        for number in range(3):
            store.land(run, number, scores(number, shape=(4, 400)))
        store.end_run(run, "done")
    return path


def left_behind(path: Path, last: str = "os.kill(os.getpid(), signal.SIGKILL)") -> None:
    """A process that begins a run in the file, lands one prompt and is killed."""
    code = f"""
    import os, signal, sys
    from pathlib import Path
    from kn_studio.session.store import Store
    from tests.session.made import SPEC, scores
    store = Store.open(Path({str(path)!r}))
    run = store.begin_run(SPEC)
    store.land(run, 0, scores())
    {last}
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL


def half_written(path: Path) -> None:
    """A process is killed in the middle of a change without a log, so that the file holds a part of it."""
    code = f"""
    import os, signal, sqlite3
    db = sqlite3.connect({str(path)!r}, isolation_level=None)
    db.execute("PRAGMA cache_size = 1")
    db.execute("BEGIN IMMEDIATE")
    for number in range(400):
        db.execute("INSERT INTO view VALUES (?, ?)", (f"half {{number}}", "x" * 4000))
    db.execute("UPDATE run SET status = 'failed'")
    os.kill(os.getpid(), signal.SIGKILL)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert path.with_name(f"{path.name}-journal").stat().st_size > 0
    with (
        pytest.raises(sqlite3.OperationalError, match="readonly"),
        closing(connections.connect(path, readonly=True)) as db,
    ):
        db.conn.execute("SELECT * FROM view").fetchall()


def test_a_change_that_a_kill_cut_off_is_rolled_back(file: Path) -> None:
    half_written(file)
    assert left_over.look(file) == left_over.LeftOver(file)
    with Store.open(file) as store:
        assert not store.readonly
        assert [run.status for run in store.runs()] == ["done"]
        assert store.view("half 0") is None
    assert [path.name for path in file.parent.glob("s.kns*")] == ["s.kns"]


@pytest.mark.parametrize("asked", [True, False])
def test_one_to_be_rolled_back_is_read_where_it_may_not_be_written(
    file: Path, asked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    half_written(file)
    before = {path.name: path.read_bytes() for path in file.parent.glob("s.kns*")}
    monkeypatch.setattr(opening, "writable", lambda path: asked)
    with Store.open(file, readonly=asked) as store:
        assert store.readonly
        assert bool(store.readonly_reason) is not asked
        assert [run.status for run in store.runs()] == ["done"]
    assert {path.name: path.read_bytes() for path in file.parent.glob("s.kns*")} == before


def test_one_of_a_newer_program_is_not_rolled_back(file: Path) -> None:
    conn = sqlite3.connect(file)
    conn.execute("UPDATE _sqlite_migrations SET name = 'm999' WHERE name = (SELECT max(name) FROM _sqlite_migrations)")
    conn.commit()
    conn.close()
    half_written(file)
    before = {path.name: path.read_bytes() for path in file.parent.glob("s.kns*")}
    with pytest.raises(SessionError, match="newer"):
        Store.open(file)
    assert {path.name: path.read_bytes() for path in file.parent.glob("s.kns*")} == before


def test_a_clean_close_leaves_one_file(file: Path) -> None:
    assert [path.name for path in file.parent.glob("s.kns*")] == ["s.kns"]
    conn = sqlite3.connect(file)
    assert conn.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert conn.execute("SELECT count(*) FROM lock").fetchone() == (0,)
    conn.close()


def test_there_is_a_log_while_it_is_open(file: Path) -> None:
    with Store.open(file) as store:
        store.set_view("a", 1)
        assert file.with_name("s.kns-wal").exists()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: None, "There is no file"),
        (lambda path: path.mkdir(), "is a folder"),
        (lambda path: path.write_bytes(b""), "is no session"),
        (lambda path: path.write_text("uuid,relation\n" * 30), "is no session"),
        (lambda path: sqlite3.connect(path).executescript("CREATE TABLE a (b)").connection.close(), "is no session"),
    ],
)
def test_what_is_no_session_is_refused_and_left_alone(tmp_path: Path, make: Callable[[Path], Any], said: str) -> None:
    path = tmp_path / "other.kns"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(SessionError, match=said):
        Store.open(path)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert [each.name for each in tmp_path.iterdir() if each != path and "home" not in each.name] == []


def test_create_never_overwrites(file: Path, tmp_path: Path) -> None:
    before = file.read_bytes()
    with pytest.raises(SessionError, match="already"):
        Store.create(file)
    with pytest.raises(SessionError, match="no folder"):
        Store.create(tmp_path / "nowhere" / "s.kns")
    assert file.read_bytes() == before


def test_a_newer_file_is_refused_and_left_alone(file: Path) -> None:
    conn = sqlite3.connect(file)
    with conn:
        conn.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('session', 'm999_more', '')"
        )
    conn.close()
    before = file.read_bytes()
    for readonly in (False, True):
        with pytest.raises(SessionError, match="A newer KN Studio wrote"):
            Store.open(file, readonly=readonly)
    assert file.read_bytes() == before


@pytest.fixture
def one_more(monkeypatch: pytest.MonkeyPatch) -> Migrations:
    """A program that is one migration ahead of the file."""
    ahead = Migrations("session")
    for migration in schema.MIGRATIONS._migrations:
        ahead(name=migration.name)(migration.fn)

    def m998_colour(db: Any) -> None:
        db.conn.execute("ALTER TABLE note ADD COLUMN colour TEXT")

    ahead(name="m998_colour")(m998_colour)
    monkeypatch.setattr(schema, "MIGRATIONS", ahead)
    monkeypatch.setattr(opening, "MIGRATIONS", ahead)
    return ahead


@pytest.mark.parametrize("old", sorted(OLD.glob("*.kns")), ids=lambda path: path.stem)
def test_a_file_of_every_schema_opens_and_reads_the_same(old: Path, tmp_path: Path) -> None:
    copy = tmp_path / old.name
    shutil.copyfile(old, copy)
    with Store.open(copy) as store:
        (fact,) = store.facts()
        labels = {"en": Label("Germany", "Berlin"), "zh": Label("德国", "柏林", True)}
        assert fact == Fact("u-1", "P36", labels, "own", "MIT")
        assert store.view("picture") == {"version": 1, "fact": "u-1", "languages": ["en"]}
        known = replace(fact, subject_id="Q183", object_id="Q64", date="2024")
        store.add_facts([known])
        assert store.fact("u-1") == known


def test_there_is_a_file_of_every_schema_but_the_newest() -> None:
    names = [migration.name.split("_")[0] for migration in schema.MIGRATIONS._migrations]
    assert sorted(path.stem for path in OLD.glob("*.kns")) == names[:-1]


def test_an_older_file_is_migrated_on_a_copy_and_the_original_kept(file: Path, one_more: Migrations) -> None:
    with Store.open(file) as store:
        assert not store.readonly
        assert store.run(1).landed == 3
    kept = sqlite3.connect(file.with_name("s.kns.bak"))
    assert "colour" not in str(kept.execute("SELECT sql FROM sqlite_master WHERE name = 'note'").fetchone())
    assert kept.execute("SELECT count(*) FROM score").fetchone() == (3,)
    kept.close()
    new = sqlite3.connect(file)
    assert "colour" in str(new.execute("SELECT sql FROM sqlite_master WHERE name = 'note'").fetchone())
    new.close()
    assert {path.name for path in file.parent.glob("*s.kns*")} == {"s.kns", "s.kns.bak"}


def test_who_is_killed_while_an_older_file_is_migrated_finds_it_where_it_was(
    file: Path, one_more: Migrations, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At each step that changes a name: the file is there before and after, and opens with everything in it."""
    steps = [(os, "link"), (Path, "rename"), (Path, "replace")]
    killed = 0
    for owner, name in steps:
        real = getattr(owner, name)

        def die(*args: Any, real: Any = real, **kwargs: Any) -> Any:
            real(*args, **kwargs)
            raise KeyboardInterrupt

        copy = file.with_name(f"{name}.kns")
        shutil.copyfile(file, copy)
        with monkeypatch.context() as patch:
            patch.setattr(owner, name, die)
            try:
                Store.open(copy).close()
            except KeyboardInterrupt:
                killed += 1
        assert copy.exists(), name
        with Store.open(copy) as store:
            assert store.run(1).landed == 3
    assert killed == 2


def test_a_file_system_without_second_names_keeps_the_original_too(
    file: Path, one_more: Migrations, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", never)
    before = file.read_bytes()
    with Store.open(file) as store:
        assert store.run(1).landed == 3
    assert file.with_name("s.kns.bak").read_bytes() == before
    assert {path.name for path in file.parent.glob("*s.kns*")} == {"s.kns", "s.kns.bak"}


def test_an_older_file_that_is_only_read_is_not_changed(file: Path, one_more: Migrations) -> None:
    before = file.read_bytes()
    with Store.open(file, readonly=True) as store:
        assert store.run(1).landed == 3
    assert file.read_bytes() == before
    assert not file.with_name("s.kns.bak").exists()


def test_a_migration_that_fails_leaves_the_file_as_it_was(file: Path, one_more: Migrations) -> None:
    def m999_broken(db: Any) -> None:
        db.conn.execute("ALTER TABLE no_such_table ADD COLUMN a")

    one_more(name="m999_broken")(m999_broken)
    before = file.read_bytes()
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        Store.open(file)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.glob("*s.kns*")] == ["s.kns"]


def test_migrations_applied_twice_are_applied_once(file: Path) -> None:
    Store.open(file).close()
    before = file.read_bytes()
    with Store.open(file, readonly=True):
        pass
    assert file.read_bytes() == before


def test_a_second_opening_is_for_reading_and_says_why(file: Path) -> None:
    with Store.open(file) as first:
        run = first.begin_run(SPEC)
        with Store.open(file) as second:
            assert second.readonly
            assert f"process {os.getpid()}" in second.readonly_reason
            assert second.run(run).status == "running"
            with pytest.raises(SessionError, match="for reading only"):
                second.set_view("a", 1)
            first.set_view("seen", 1)
            assert second.view("seen") == 1
        first.set_view("b", 2)
    with Store.open(file) as third:
        assert not third.readonly
        assert third.run(run).status == "interrupted"


def test_a_killed_process_leaves_its_rows_and_an_interrupted_run(file: Path) -> None:
    left_behind(file)
    with Store.open(file, readonly=True) as reader:
        assert reader.run(2).status == "interrupted"
    with Store.open(file) as store:
        assert not store.readonly
        assert (store.run(2).status, store.run(2).landed) == ("interrupted", 1)
        assert store.run(1).status == "done"
    assert [path.name for path in file.parent.glob("s.kns*")] == ["s.kns"]


def test_a_lock_of_a_living_process_is_kept_and_of_a_reused_number_taken_over(file: Path) -> None:
    conn = sqlite3.connect(file)
    host = __import__("socket").gethostname()
    parent = os.getppid()
    with conn:
        conn.execute("INSERT INTO lock VALUES (1, ?, 1.0, ?, 'old', 1.0)", (parent, host))
    conn.close()
    with Store.open(file) as store:
        assert not store.readonly
    conn = sqlite3.connect(file)
    with conn:
        conn.execute(
            "INSERT OR REPLACE INTO lock VALUES (1, 7, 1.0, 'another-computer', 'x', unixepoch())",
        )
    conn.close()
    with Store.open(file) as store:
        assert store.readonly
        assert "another-computer" in store.readonly_reason


def held_by(path: Path, host: str, seconds: float) -> None:
    """Let another computer hold the file, which gave its last sign of life so many seconds ago."""
    conn = sqlite3.connect(path)
    with conn:
        values = (7, 1.0, host, "x", time.time() - seconds)
        conn.execute("INSERT OR REPLACE INTO lock VALUES (1, ?, ?, ?, ?, ?)", values)
    conn.close()


@pytest.mark.parametrize(("seconds", "taken"), [(10.0, False), (lock.SILENCE + 10, True)])
def test_a_lock_of_another_computer_is_taken_over_when_it_is_silent_and_the_user_says_so(
    seconds: float, taken: bool, file: Path
) -> None:
    held_by(file, "another-computer", seconds)
    with Store.open(file) as store:
        assert (store.readonly, store.takeable) == (True, taken)
    with Store.open(file, anyway=True) as store:
        assert store.readonly != taken
        assert not store.takeable


def test_a_lock_of_this_computer_is_never_taken_over(file: Path) -> None:
    with Store.open(file) as first:
        first.beat()
        with Store.open(file, anyway=True) as second:
            assert (second.readonly, second.takeable) == (True, False)


def test_who_was_taken_over_while_it_slept_writes_nothing_more(file: Path) -> None:
    with Store.open(file) as store:
        held_by(file, "another-computer", 0.0)
        with pytest.raises(UnwritableError, match="another-computer"):
            store.set_view("x", 1)
        assert store.view("x") is None


def test_an_idle_window_gives_signs_of_life(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "BEAT", 0.0)
    with Store.open(file) as store:
        with sqlite3.connect(file) as conn:
            conn.execute("UPDATE lock SET seen = 1.0")
        conn.close()
        store.beat()
        conn = sqlite3.connect(file)
        assert time.time() - conn.execute("SELECT seen FROM lock").fetchone()[0] < 60
        conn.close()


def test_what_was_left_over_is_found_without_opening_it(file: Path, tmp_path: Path) -> None:
    assert left_over.look(file) is None
    with Store.open(file):
        assert left_over.look(file) is None
    killed = tmp_path / "k.kns"
    shutil.copyfile(file, killed)
    left_behind(killed)
    assert left_over.newest([file, tmp_path / "gone.kns", killed]) == left_over.LeftOver(killed, 2, 1, 3)
    with Store.open(killed) as store:
        store.end_run(2, "stopped")
    assert left_over.look(killed) is None
    noise = tmp_path / "noise.kns"
    noise.write_bytes(b"nothing of ours")
    assert left_over.look(noise) is None


def test_a_folder_that_cannot_be_written_is_read(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "writable", lambda path: False)
    before = file.read_bytes()
    with Store.open(file) as store:
        assert store.readonly
        assert "cannot be written" in store.readonly_reason
        assert store.run(1).landed == 3
    assert file.read_bytes() == before


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs to become another user")
def test_a_log_left_beside_a_file_in_a_folder_of_another_user_is_read_from_a_copy(file: Path) -> None:
    left_behind(file)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for ending in ("", "-wal"):
            shutil.copyfile(file.with_name(f"s.kns{ending}"), folder / f"s.kns{ending}")
        folder.chmod(0o555)
        child = os.fork()
        if child == 0:
            os.setuid(65534)
            try:
                with Store.open(folder / "s.kns") as store:
                    good = store.readonly and store.run(2).landed == 1 and store.run(2).status == "interrupted"
                os._exit(0 if good else 3)
            except BaseException:
                os._exit(4)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        folder.chmod(0o755)


def test_a_full_disk_is_said_and_nothing_half_written(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = file.stat().st_size // 4096

    def small(path: Path, *, readonly: bool = False) -> Any:
        db = real(path, readonly=readonly)
        db.conn.execute(f"PRAGMA max_page_count = {pages + 2}")
        return db

    real = connections.connect
    with Store.open(file) as store:
        monkeypatch.setattr(connections, "connect", small)
        run = store.begin_run(SPEC)
        with pytest.raises(SessionError, match="No room is left"):
            store.land(run, 0, scores(1, shape=(40, 4000)))
        assert store.landed(run) == ()
        store.end_run(run, "failed", "full")
    with Store.open(file) as store:
        assert store.run(run).status == "failed"
        assert store.run(1).landed == 3


def test_save_as_writes_a_whole_copy_or_none(file: Path, tmp_path: Path) -> None:
    with Store.open(file) as store:
        store.add_facts([FACT])
        run = store.begin_run(SPEC)
        copy = tmp_path / "copy.kns"
        store.save_as(copy)
        with Store.open(copy) as other:
            assert not other.readonly
            assert other.facts() == (FACT,)
            assert other.run(run).status == "interrupted"
        with pytest.raises(SessionError, match="already"):
            store.save_as(file)
        with pytest.raises(SessionError):
            store.save_as(tmp_path / "nowhere" / "copy.kns")
    assert [path.name for path in tmp_path.glob(".*")] == []
