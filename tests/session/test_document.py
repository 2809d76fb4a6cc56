"""Sessions as the user's documents."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from engine.errors import SessionError
from kn_studio import resources
from kn_studio.session import document
from kn_studio.session.store import Store
from tests.session.made import SPEC


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A shipped demo with one run."""
    folder = tmp_path / "resources"
    (folder / "demo").mkdir(parents=True)
    with Store.create(folder / "demo" / "demo.kns") as store:
        store.end_run(store.begin_run(SPEC), "done")
    monkeypatch.setattr(resources, "path", lambda *parts: folder.joinpath(*parts))
    return folder / "demo" / "demo.kns"


def test_new_sessions_get_free_names_and_are_recent() -> None:
    with document.new() as one, document.new() as two:
        assert one.path != two.path
        assert document.recent() == (two.path, one.path)
    two.path.unlink()
    assert document.recent() == (one.path,)


def test_a_session_that_is_forgotten_takes_its_picture_with_it() -> None:
    paths = [Path(f"/sessions/{number}.kns") for number in range(document.RECENT + 1)]
    for path in paths[:-1]:
        document.remember(path)
        document.thumbnail(path).parent.mkdir(parents=True, exist_ok=True)
        document.thumbnail(path).write_bytes(b"picture of " + path.stem.encode())
    document.forget(paths[3])
    assert document.picture(paths[3]) == b""
    assert document.picture(paths[4]) == b"picture of 4"
    document.remember(paths[3])
    document.remember(paths[-1])
    assert document.picture(paths[0]) == b"", "the oldest one is on the list no longer"
    assert {document.picture(path) for path in paths[4:-1]} == {b"picture of %d" % number for number in range(4, 10)}


def test_a_new_session_does_not_show_the_map_of_an_old_one_of_its_name(tmp_path: Path) -> None:
    path = tmp_path / "a.kns"
    document.thumbnail(path).parent.mkdir(parents=True)
    document.thumbnail(path).write_bytes(b"picture")
    document.new(path).close()
    assert document.picture(path) == b""


def test_a_file_that_is_too_large_is_no_picture(tmp_path: Path) -> None:
    file = document.thumbnail(tmp_path / "a.kns")
    file.parent.mkdir(parents=True)
    file.write_bytes(b"0" * (document.PICTURE_BYTES + 1))
    assert document.picture(tmp_path / "a.kns") == b""


def test_a_damaged_list_of_recent_sessions_is_no_list() -> None:
    resources.home().mkdir(parents=True)
    resources.home("recent.json").write_text("{not json", encoding="utf-8")
    assert document.recent() == ()


def test_the_demo_is_opened_as_a_copy_which_is_opened_again(shipped: Path) -> None:
    before = shipped.read_bytes()
    with document.demo() as store:
        first = store.path
        store.set_view("mine", 1)
        with document.demo() as second:
            assert second.path != first
    assert shipped.read_bytes() == before
    second.path.unlink()
    with document.demo() as again:
        assert again.path == first
        assert again.view("mine") == 1
    with document.demo(fresh=True) as fresh:
        assert document.recent() == (fresh.path, first)
        assert fresh.path != first
        assert fresh.view("mine") is None


def test_a_changed_demo_makes_a_new_copy(shipped: Path) -> None:
    with document.demo() as store:
        first = store.path
    with Store.open(shipped) as store:
        store.set_view("newer", 1)
    with document.demo() as store:
        assert store.path != first
        assert store.view("newer") == 1


def test_a_missing_demo_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "path", lambda *parts: tmp_path.joinpath(*parts))
    with pytest.raises(SessionError, match="demo session is not there"):
        document.demo()


def test_save_as_goes_on_in_the_other_file(tmp_path: Path) -> None:
    store = document.new(tmp_path / "one.kns")
    store.set_view("a", 1)
    with document.save_as(store, tmp_path / "two.kns") as other:
        assert other.view("a") == 1
        assert other.path.name == "two.kns"
    with Store.open(tmp_path / "one.kns") as first:
        assert not first.readonly


def test_who_holds_the_session_while_it_is_saved_under_another_name_writes_to_the_other_file(tmp_path: Path) -> None:
    store = document.new(tmp_path / "one.kns")
    begun, written = threading.Event(), threading.Event()

    def write() -> None:
        begun.wait(10)
        store.set_view("late", 2)
        written.set()

    writer = threading.Thread(target=write)
    writer.start()
    whole_copy = store.save_as

    def slow_copy(path: Path) -> None:
        whole_copy(path)
        begun.set()
        assert not written.wait(0.2), "after the copy nothing may land in the file before"

    store.save_as = slow_copy  # type: ignore[method-assign]
    document.save_as(store, tmp_path / "two.kns")
    writer.join(10)
    assert store.path == tmp_path / "two.kns"
    assert store.view("late") == 2
    store.close()
    with Store.open(tmp_path / "one.kns") as first:
        assert first.view("late") is None
    with Store.open(tmp_path / "two.kns") as second:
        assert second.view("late") == 2
    assert sorted(path.name for path in tmp_path.glob("*.kns*")) == ["one.kns", "two.kns"]


def test_a_session_for_reading_only_can_be_written_to_under_another_name(tmp_path: Path) -> None:
    document.new(tmp_path / "one.kns").close()
    store = Store.open(tmp_path / "one.kns", readonly=True)
    with document.save_as(store, tmp_path / "two.kns"):
        assert not store.readonly
        store.set_view("a", 1)
        assert store.view("a") == 1


def test_a_session_to_write_to_must_be_writable(tmp_path: Path) -> None:
    with document.open_or_create(tmp_path / "s.kns"), pytest.raises(SessionError, match="open elsewhere"):
        document.open_or_create(tmp_path / "s.kns")
