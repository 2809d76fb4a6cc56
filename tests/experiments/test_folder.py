"""A run's folder: what is finished stays, whatever ends the program, and rows of two recipes never mix."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from engine.errors import DataError
from engine.experiments.base import Row, Unit
from kn_studio.experiments import folder as folders
from kn_studio.experiments.folder import Folder
from kn_studio.experiments.journal import JOURNAL

HEAD = {"experiment": "x", "recipe": {"facts": 2, "seed": 1}, "threads": 1}
ROW = Row("m", "f", "P36", "en", True, "arm", "off", {"a": 0.1 + 0.2, "b": None})
UNIT = Unit("f", "en")


def begun(path: Path) -> None:
    with Folder.open(path, HEAD, resume=False) as made:
        made.ground(0, {"fingerprint": "abc", "units": 2})
        made.keep(0, UNIT, [ROW])


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    begun(tmp_path / "run")
    with Folder.open(tmp_path / "run", HEAD, resume=True) as again:
        assert again.done == {(0, UNIT): (ROW,)}
        assert again.grounds == {0: {"fingerprint": "abc", "units": 2}}
        again.keep(0, Unit("g", "en"), [ROW])
    with Folder.open(tmp_path / "run", HEAD, resume=True) as third:
        assert set(third.done) == {(0, UNIT), (0, Unit("g", "en"))}


def test_a_torn_line_is_cut_off_at_every_length(tmp_path: Path) -> None:
    begun(tmp_path)
    journal = tmp_path / JOURNAL
    whole = journal.read_bytes()
    ends = [place + 1 for place, byte in enumerate(whole) if byte == ord("\n")]
    for length in range(ends[0], len(whole) + 1, 7):
        journal.write_bytes(whole[:length])
        with Folder.open(tmp_path, HEAD, resume=True) as again:
            assert len(again.done) == (length >= ends[2])
            assert journal.stat().st_size == max(end for end in ends if end <= length)
            if not again.done:
                again.keep(0, UNIT, [ROW])
            assert again.done == {(0, UNIT): (ROW,)}


def test_a_folder_with_rows_is_not_begun_anew(tmp_path: Path) -> None:
    begun(tmp_path)
    with pytest.raises(DataError, match=r"already holds the rows of a run.*--resume"):
        Folder.open(tmp_path, HEAD, resume=False)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"recipe": {"facts": 2, "seed": 2}}, r"recipe.seed was 1, now 2"),
        ({"threads": 2}, "threads was 1, now 2"),
        ({"recipe": {"facts": 2, "seed": 1, "draws": 3}}, "recipe.draws was nothing, now 3"),
    ],
)
def test_rows_of_another_recipe_are_refused_in_words(tmp_path: Path, changed: dict[str, object], said: str) -> None:
    begun(tmp_path)
    with pytest.raises(DataError, match=said):
        Folder.open(tmp_path, HEAD | changed, resume=True)
    with (
        Folder.open(tmp_path, HEAD, resume=True) as again,
        pytest.raises(DataError, match="fingerprint was abc, now xyz"),
    ):
        again.ground(0, {"fingerprint": "xyz", "units": 2})


def test_one_process_at_a_time(tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    with (
        Folder.open(tmp_path, HEAD, resume=False),
        pytest.raises(DataError, match="Another run is writing"),
    ):
        Folder.open(tmp_path, HEAD, resume=True)
    Folder.open(tmp_path, HEAD, resume=True).close()


def test_a_damaged_journal_is_said(tmp_path: Path) -> None:
    (tmp_path / JOURNAL).write_text("no journal\n")
    with pytest.raises(DataError, match="is damaged"):
        Folder.open(tmp_path, HEAD, resume=True)


def test_a_full_disk_is_said_and_leaves_whole_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun(tmp_path)
    before = (tmp_path / JOURNAL).read_bytes()
    with Folder.open(tmp_path, HEAD, resume=True) as again:

        def full(_number: int) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        monkeypatch.setattr(folders.os, "fsync", full)
        with pytest.raises(DataError, match=r"is full.*--resume"):
            again.keep(0, Unit("g", "en"), [ROW])
        with pytest.raises(DataError, match="is full"), again.writing("x.json"):
            full(0)
    assert (tmp_path / JOURNAL).read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == [JOURNAL]


def test_a_folder_is_read_while_another_writes(tmp_path: Path) -> None:
    with Folder.open(tmp_path, HEAD, resume=False) as made:
        first = Folder.read(tmp_path)
        assert (first.head, first.grounds, dict(first.done)) == (HEAD, {}, {})
        made.ground(0, {"units": 2})
        made.keep(0, UNIT, [ROW])
        second = Folder.read(tmp_path, first)
        assert (second.grounds, dict(second.done)) == ({0: {"units": 2}}, {(0, UNIT): (ROW,)})
        made.keep(0, Unit("g", "en"), [ROW, ROW])
        third = Folder.read(tmp_path, second)
        assert dict(third.done) == dict(Folder.read(tmp_path).done) == dict(made.done)
        assert third.done[0, Unit("g", "en")] == (ROW, ROW)
    assert not first.done
    assert set(second.done) == {(0, UNIT)}


def test_reading_leaves_a_torn_line_as_it_is(tmp_path: Path) -> None:
    begun(tmp_path)
    journal = tmp_path / JOURNAL
    whole = journal.read_bytes()
    ends = [0] + [place + 1 for place, byte in enumerate(whole) if byte == ord("\n")]
    for length in range(len(whole) + 1):
        journal.write_bytes(whole[:length])
        found = Folder.read(tmp_path)
        assert journal.read_bytes() == whole[:length]
        lines = sum(end <= length for end in ends[1:])
        assert (bool(found.head), bool(found.grounds), bool(found.done)) == (lines > 0, lines > 1, lines > 2)
        journal.write_bytes(whole)
        assert dict(Folder.read(tmp_path, found).done) == {(0, UNIT): (ROW,)}


def test_a_folder_begun_anew_is_not_read_on(tmp_path: Path) -> None:
    begun(tmp_path)
    before = Folder.read(tmp_path)
    (tmp_path / JOURNAL).unlink()
    with Folder.open(tmp_path, HEAD | {"threads": 2}, resume=False) as made:
        made.keep(0, Unit("longer than what was there before" * 20, "en"), [ROW])
    assert [unit.fact[:6] for _, unit in Folder.read(tmp_path, before).done] == ["longer"]


def test_reading_says_where_no_run_is(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="holds no run"):
        Folder.read(tmp_path / "nowhere")
    (tmp_path / JOURNAL).write_text("no journal\n")
    with pytest.raises(DataError, match="is damaged"):
        Folder.read(tmp_path)
    assert (tmp_path / JOURNAL).read_text() == "no journal\n"


def test_a_quoted_name_is_no_border_of_the_rows(tmp_path: Path) -> None:
    odd = Unit('a", "rows": [', '\\", "rows": ', 'x\n"')
    with Folder.open(tmp_path, HEAD, resume=False) as made:
        made.keep(0, odd, [ROW])
    assert dict(Folder.read(tmp_path).done) == {(0, odd): (ROW,)}
