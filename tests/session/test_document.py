"""Sessions as the user's documents."""

from __future__ import annotations

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


def test_a_session_to_write_to_must_be_writable(tmp_path: Path) -> None:
    with document.open_or_create(tmp_path / "s.kns"), pytest.raises(SessionError, match="open elsewhere"):
        document.open_or_create(tmp_path / "s.kns")
