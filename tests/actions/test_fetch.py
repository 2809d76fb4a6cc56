"""Fetching a data set from a small server: whole, broken off, changed, hanging, lying, and stopped."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine.errors import DataError
from engine.types import Step
from kn_studio.actions import download
from kn_studio.actions.download import Patience
from kn_studio.actions.fetch_facts import fetched
from kn_studio.library_sources import MLAMA, Copy, Offer, offer
from tests.actions.made import finish
from tests.actions.servers import Served, Server, archive, serving

QUICK = Patience(seconds=1.0)
WHOLE = archive()
DIGEST = hashlib.sha256(WHOLE).hexdigest()


@pytest.fixture(autouse=True)
def _network(monkeypatch: pytest.MonkeyPatch) -> None:
    """This computer's own server may be asked, and without any proxy."""
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as made:
        made.files["mlama1.1.zip"] = Served(WHOLE)
        yield made


def places(server: Server, *names: str, **changes: Any) -> Offer:
    return replace(MLAMA, copies=tuple(Copy(server.url(name), **changes) for name in names))


def got(folder: Path, wanted: Offer, patience: Patience = QUICK) -> tuple[Path, list[Step]]:
    (path, _), said = finish(fetched(wanted, folder, patience))
    return path, said


def parts(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.name.endswith((".part", ".part.json"))]


def test_a_whole_file_comes_with_its_checksum_beside_it(server: Server, tmp_path: Path) -> None:
    path, said = got(tmp_path, places(server, "mlama1.1.zip"))
    assert path.read_bytes() == WHOLE
    assert path.with_name(path.name + ".sha256").read_text() == f"{DIGEST}  mlama1.1.zip\n"
    assert any(DIGEST in step.text and "no checksum is known" in step.text for step in said)
    assert any(" MB" in step.text and step.total == len(WHOLE) for step in said)
    assert parts(tmp_path) == []


def test_a_file_that_is_there_is_not_fetched_again(server: Server, tmp_path: Path) -> None:
    path, _ = got(tmp_path, places(server, "mlama1.1.zip"))
    got(tmp_path, places(server, "mlama1.1.zip"))
    assert len(server.asked) == 1
    path.write_bytes(b"damaged")
    again, _ = got(tmp_path, places(server, "mlama1.1.zip"))
    assert again.read_bytes() == WHOLE
    assert len(server.asked) == 2


def test_what_breaks_off_is_gone_on_with(server: Server, tmp_path: Path) -> None:
    server.files["mlama1.1.zip"] = Served(WHOLE, break_after=100_000, times=2)
    path, _ = got(tmp_path, places(server, "mlama1.1.zip"))
    assert path.read_bytes() == WHOLE
    assert [wanted for _, wanted in server.asked] == ["", "bytes=100000-", "bytes=200000-"]


def test_a_later_call_goes_on_with_what_an_earlier_one_left(server: Server, tmp_path: Path) -> None:
    server.files["mlama1.1.zip"] = Served(WHOLE, break_after=100_000, times=1)
    with pytest.raises(DataError, match=r"broke off after 0\.1 of 0\.3 MB"):
        got(tmp_path, places(server, "mlama1.1.zip"), replace(QUICK, tries=1))
    assert len(parts(tmp_path)) == 2
    path, _ = got(tmp_path, places(server, "mlama1.1.zip"))
    assert path.read_bytes() == WHOLE
    assert server.asked[-1][1] == "bytes=100000-"


def test_a_file_that_has_changed_starts_over(server: Server, tmp_path: Path) -> None:
    server.files["mlama1.1.zip"] = Served(archive(200_000), break_after=100_000, times=1)
    with pytest.raises(DataError):
        got(tmp_path, places(server, "mlama1.1.zip"), replace(QUICK, tries=1))
    server.files["mlama1.1.zip"] = Served(WHOLE, tag='"two"')
    path, _ = got(tmp_path, places(server, "mlama1.1.zip"))
    assert path.read_bytes() == WHOLE


def test_a_file_that_has_become_shorter_starts_over(server: Server, tmp_path: Path) -> None:
    server.files["mlama1.1.zip"] = Served(archive(2_000_000), break_after=900_000, times=1)
    with pytest.raises(DataError):
        got(tmp_path, places(server, "mlama1.1.zip"), replace(QUICK, tries=1))
    server.files["mlama1.1.zip"] = Served(WHOLE)
    path, _ = got(tmp_path, places(server, "mlama1.1.zip"))
    assert path.read_bytes() == WHOLE


def test_a_part_of_which_nothing_proves_that_it_still_fits_starts_over(server: Server, tmp_path: Path) -> None:
    server.files["mlama1.1.zip"] = Served(WHOLE, tag="", break_after=100_000, times=1)
    path, _ = got(tmp_path, places(server, "mlama1.1.zip"))
    assert path.read_bytes() == WHOLE
    assert [wanted for _, wanted in server.asked] == ["", ""]


def test_a_wrong_checksum_throws_the_file_away_and_asks_the_second_place(server: Server, tmp_path: Path) -> None:
    server.files["wrong.zip"] = Served(archive(1000))
    path, said = got(tmp_path, places(server, "wrong.zip", "mlama1.1.zip", sha256=DIGEST))
    assert path.read_bytes() == WHOLE
    assert any("its checksum is" in step.text and "trying elsewhere" in step.text for step in said)
    assert [each.name for each in tmp_path.rglob("*.zip")] == ["mlama1.1.zip"]


@pytest.mark.parametrize(
    ("first", "reason"),
    [
        (None, "it answered 404 Not Found"),
        (Served(b"<html>Please log in</html>"), "no whole archive"),
        (Served(WHOLE[:-2000]), "no whole archive"),
        (Served(WHOLE[:150_000] + bytes(1000) + WHOLE[151_000:]), "no whole archive"),
        (Served(b"", hang=True), "did not answer in time|has said nothing for 1 seconds"),
        (Served(b"", redirect="ftp://127.0.0.1/mlama1.1.zip"), "no address of http or https"),
        (Served(WHOLE, length=3_000_000_000), "far more than it should be"),
    ],
)
def test_the_second_place_is_asked_where_the_first_fails(
    server: Server, tmp_path: Path, first: Served | None, reason: str
) -> None:
    if first is not None:
        server.files["first.zip"] = first
    path, _ = got(tmp_path, places(server, "first.zip", "mlama1.1.zip"))
    assert path.read_bytes() == WHOLE
    with pytest.raises(DataError, match=reason) as caught:
        got(tmp_path / "again", places(server, "first.zip"))
    assert "facts import FILE" in caught.value.hint
    assert not list((tmp_path / "again").rglob("*.zip"))


def test_a_redirect_within_http_is_followed(server: Server, tmp_path: Path) -> None:
    server.files["old.zip"] = Served(b"", redirect=server.url("mlama1.1.zip"))
    path, _ = got(tmp_path, places(server, "old.zip"))
    assert path.read_bytes() == WHOLE


def test_nobody_there_is_said(tmp_path: Path) -> None:
    with serving() as gone:
        nowhere = places(gone, "mlama1.1.zip")
    with pytest.raises(DataError, match="could not be downloaded"):
        got(tmp_path, nowhere)


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://127.0.0.1/x.zip"])
def test_only_http_is_asked(tmp_path: Path, url: str) -> None:
    with pytest.raises(DataError, match="no address of http or https"):
        got(tmp_path, replace(MLAMA, copies=(Copy(url),)))


def test_stop_is_heard_within_a_second_and_keeps_the_part(server: Server, tmp_path: Path) -> None:
    server.files["mlama1.1.zip"] = Served(WHOLE, slowly=0.1)
    work = fetched(places(server, "mlama1.1.zip"), tmp_path, Patience())
    for step in work:
        if isinstance(step, Step) and step.done > 30_000:
            break
    began = time.monotonic()
    work.close()
    assert time.monotonic() - began < 1
    (part,) = [path for path in parts(tmp_path) if path.name.endswith(".part")]
    kept = part.stat().st_size
    assert kept > 30_000
    server.files["mlama1.1.zip"] = Served(WHOLE)
    path, _ = got(tmp_path, places(server, "mlama1.1.zip"))
    assert path.read_bytes() == WHOLE
    assert server.asked[-1][1] == f"bytes={kept}-"


def test_stop_is_heard_while_the_server_is_silent(server: Server, tmp_path: Path) -> None:
    server.files["mlama1.1.zip"] = Served(b"", hang=True)
    work = fetched(places(server, "mlama1.1.zip"), tmp_path, Patience())
    for _ in range(3):
        began = time.monotonic()
        next(work)
        assert time.monotonic() - began < 1
    work.close()


def test_a_full_disk_is_one_sentence_and_keeps_the_part(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = download._write
    written: list[int] = []

    def small(file: Any, chunk: bytes) -> None:
        if sum(written) + len(chunk) > 100_000:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        written.append(len(chunk))
        real(file, chunk)

    monkeypatch.setattr(download, "_write", small)
    with pytest.raises(DataError, match="No room is left on the disk"):
        got(tmp_path, places(server, "mlama1.1.zip", "mlama1.1.zip"))
    assert len(server.asked) == 1
    monkeypatch.setattr(download, "_write", real)
    path, _ = got(tmp_path, places(server, "mlama1.1.zip"))
    assert path.read_bytes() == WHOLE


def test_a_disk_with_too_little_room_is_told_before_anything_comes(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download.shutil, "disk_usage", lambda _: Room())
    with pytest.raises(DataError, match="No room is left on the disk"):
        got(tmp_path, places(server, "mlama1.1.zip"))
    assert not [path for path in parts(tmp_path) if path.stat().st_size > 1000]


class Room:
    free = 1000


def test_nothing_is_asked_offline(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DataError, match="network is switched off") as caught:
        finish(fetched(places(server, "mlama1.1.zip"), tmp_path, QUICK, offline=True))
    assert "facts import FILE" in caught.value.hint
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(DataError, match="network is switched off"):
        got(tmp_path, places(server, "mlama1.1.zip"))
    assert server.asked == []


def test_other_places_are_taken_from_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "sources.json"
    monkeypatch.setenv("KN_STUDIO_SOURCES", str(file))
    with pytest.raises(DataError, match="cannot be read"):
        offer("mlama")
    file.write_text('{"mlama": ["http://a.example/m.zip", {"url": "http://b.example/n", "sha256": "AB", "size": 3}]}')
    assert offer("mlama").copies == (Copy("http://a.example/m.zip"), Copy("http://b.example/n", 3, "ab"))
    file.write_text(json.dumps({"other": []}))
    assert offer("mlama").copies == MLAMA.copies
    for wrong in ("[", "[]", '{"mlama": [{"no": 1}]}', '{"mlama": 7}'):
        file.write_text(wrong)
        with pytest.raises(DataError, match="is no list of places"):
            offer("mlama")
    with pytest.raises(DataError, match="There is no data set 'lama' to fetch"):
        offer("lama")


def test_what_is_offered_is_said_with_licence_and_size() -> None:
    assert (MLAMA.licence, MLAMA.megabytes) == ("CC BY-NC 4.0", "40.8 MB")
    assert len(MLAMA.copies) == 2
    assert [copy.file for copy in MLAMA.copies] == ["mlama1.1.zip", "0000.parquet"]
    assert Copy("http://x/..%2f?a").file == "_2f"
