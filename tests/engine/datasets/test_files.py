"""Folders and archives, the harmless and the other ones."""

from __future__ import annotations

import os
import stat
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from engine.datasets import archives
from engine.datasets.files import Files
from engine.errors import DataError
from tests.engine.datasets.making import lines, mlama, read, triple, write, zipped

ROW = '{"sub_label": "A", "obj_label": "B", "lineid": 1, "uuid": "u"}\n'


def listed(*paths: Path) -> tuple[list[str], dict[str, str]]:
    with Files(paths) as files:
        list(files.scan())
        return [entry.name for entry in files.entries], {each.file: each.reason for each in files.skipped}


def test_entries_are_sorted_named_from_what_was_given_and_hidden_files_left_out(tmp_path: Path) -> None:
    root = tmp_path / "given"
    for name in ("b/2.txt", "a/1.txt", "a/.hidden", ".git/config", "__MACOSX/a/1.txt", "Thumbs.db", "c.txt"):
        write(root / name, "x")
    names = ["given/a/1.txt", "given/b/2.txt", "given/c.txt"]
    assert listed(root) == (names, {})
    archive = zipped(tmp_path / "z.zip", root)
    assert listed(archive) == ([f"z.zip/{name}" for name in names], {})
    assert listed(root / "c.txt") == (["c.txt"], {})
    with Files([root]) as files:
        list(files.scan())
        first = files.entries[0]
        assert (first.folder, first.above[-2:], first.stem, first.ending, first.size) == (
            "a",
            ("given", "a"),
            "1",
            ".txt",
            1,
        )
        assert first.head == b"x"


def test_a_missing_path_is_said(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no file or folder"):
        read(tmp_path / "missing")
    with pytest.raises(DataError, match="No file was named"):
        read()


@pytest.mark.parametrize(
    "name", ["../en/P36.jsonl", "/en/P36.jsonl", "C:/en/P36.jsonl", "..\\en\\P36.jsonl", "a/../en/P36.jsonl"]
)
def test_names_that_lead_out_are_left_out(tmp_path: Path, name: str) -> None:
    found = read(zipped(tmp_path / "a.zip", {name: ROW, "de/P36.jsonl": ROW}))
    assert [fact.language for fact in found.facts] == ["de"]
    (skipped,) = found.skipped
    assert skipped.reason == "Its name leads out of the archive."
    assert list(tmp_path.iterdir()) == [tmp_path / "a.zip"]


def test_ten_gigabytes_of_zeros_are_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    block = b"\0" * (1 << 20)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        with archive.open("en/P36.jsonl", "w", force_zip64=True) as member:
            for _ in range(64):
                member.write(block)
        archive.writestr("de/P36.jsonl", ROW)
    tracemalloc.start()
    found = read(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 << 20
    assert len(found.facts) == 1
    assert "times its size, as no table does" in found.reason("en/P36.jsonl")
    huge = zipfile.ZipInfo("en/P36.jsonl")
    huge.file_size, huge.compress_size = 10 << 30, 9 << 30
    assert archives._fault("en/P36.jsonl", ("en", "P36.jsonl"), huge).startswith("It would unpack to 10 GB")


def test_a_member_that_says_less_than_it_holds(tmp_path: Path) -> None:
    path = zipped(tmp_path / "liar.zip", {"en/P36.jsonl": ROW + "\0" * (4 << 20), "de/P36.jsonl": ROW})
    data = bytearray(path.read_bytes())
    where = data.index(b"PK\x01\x02")
    assert struct.unpack_from("<I", data, where + 24)[0] > 4 << 20
    struct.pack_into("<I", data, where + 24, len(ROW))
    found = read(write(path, bytes(data)))
    assert [fact.language for fact in found.facts if fact.language == "de"] == ["de"]
    assert any("cannot be read" in each.reason for each in found.skipped)


def test_links_secrets_and_strange_packing(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"de/P36.jsonl": ROW, "en/P36.jsonl": ROW, "fr/P36.jsonl": ROW})
    with zipfile.ZipFile(path, "a") as archive:
        link = zipfile.ZipInfo("es/P36.jsonl")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/hostname")
    data = bytearray(path.read_bytes())
    first, second, *_ = _central(data)
    data[first + 8] |= 1
    struct.pack_into("<H", data, second + 10, 97)
    found = read(write(path, bytes(data)))
    assert [fact.language for fact in found.facts] == ["fr"]
    assert found.reason("es/P36.jsonl") == "It is a link."
    assert found.reason("de/P36.jsonl") == "It is encrypted; unpack the archive first."
    assert "packed in a way" in found.reason("en/P36.jsonl")


def _central(data: bytearray) -> list[int]:
    """Where the entries of an archive's directory begin."""
    return [where for where in range(len(data) - 3) if data[where : where + 4] == b"PK\x01\x02"]


def test_a_damaged_archive(tmp_path: Path) -> None:
    whole = zipped(tmp_path / "a.zip", mlama(tmp_path)).read_bytes()
    write(tmp_path / "cut.zip", whole[: len(whole) // 2])
    with pytest.raises(DataError, match="damaged"):
        read(tmp_path / "cut.zip")
    found = read(tmp_path / "mlama1.1", tmp_path / "cut.zip")
    assert len(found.facts) == 12
    assert "damaged" in found.reason("cut.zip")
    named = bytearray(zipped(tmp_path / "n.zip", {"dé/P36.jsonl": ROW}).read_bytes())
    named[named.rindex("é".encode())] = 0xFF
    with pytest.raises(DataError, match="damaged"):
        read(write(tmp_path / "n.zip", bytes(named)))
    body = bytearray(whole)
    for where in range(60, 400):
        body[where] ^= 0x5A
    hurt = read(write(tmp_path / "hurt.zip", bytes(body)))
    assert 0 < len(hurt.facts) < 12
    assert any("cannot be read" in each.reason or "not a data file" in each.reason for each in hurt.skipped)


def test_archives_nested_too_deep_and_named_twice(tmp_path: Path) -> None:
    one = zipped(tmp_path / "1.zip", {"de/P36.jsonl": ROW}).read_bytes()
    two = zipped(tmp_path / "2.zip", {"1.zip": one, "en/P36.jsonl": ROW}).read_bytes()
    found = read(zipped(tmp_path / "3.zip", {"2.zip": two, "fr/P36.jsonl": ROW}))
    assert {fact.language for fact in found.facts} == {"en", "fr"}
    assert found.reason("1.zip").startswith("Archives within archives within")
    with zipfile.ZipFile(tmp_path / "t.zip", "w") as archive:
        archive.writestr("de/P36.jsonl", ROW)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("de/P36.jsonl", ROW.replace("A", "C"))
    twice = read(tmp_path / "t.zip")
    assert [fact.subject for fact in twice.facts] == ["A"]
    assert "two files of this name" in twice.reason("P36.jsonl")


def test_a_zip_of_one_language_under_any_name(tmp_path: Path) -> None:
    found = read(zipped(tmp_path / "de.zip", {"P36.jsonl": ROW}))
    assert [(fact.language, fact.relation) for fact in found.facts] == [("de", "P36")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files on this system")
def test_folders_with_links_pipes_and_shut_doors(tmp_path: Path) -> None:
    root = mlama(tmp_path)
    (root / "en" / "loop").symlink_to(root, target_is_directory=True)
    (root / "en" / "P37.jsonl").symlink_to(root / "en" / "P36.jsonl")
    (root / "en" / "P38.jsonl").symlink_to(root / "nowhere")
    os.mkfifo(root / "en" / "P39.jsonl")
    found = read(root)
    assert {fact.relation for fact in found.facts} == {"P36", "P37", "place_of_birth"}
    assert "links to folders are not followed" in found.reason("en/loop")
    assert "cannot be read" in found.reason("en/P38.jsonl")
    assert found.reason("en/P39.jsonl") == "It is no regular file."


def test_sheets_and_other_files_have_their_reason(tmp_path: Path) -> None:
    lines(tmp_path / "x" / "de" / "P36.jsonl", [triple(1, "A", "B")])
    for name in ("facts.xlsx", "notes.md", "script.py", "LICENSE", "x.jsonl", "y.json"):
        write(tmp_path / "x" / name, "{}" if name.startswith("y") else "text")
    found = read(tmp_path / "x")
    assert len(found.facts) == 1
    assert found.reason("facts.xlsx") == "A spreadsheet file; save the sheet as CSV."
    for name in ("notes.md", "script.py", "LICENSE", "x.jsonl"):
        assert found.reason(name) == "It is not a data file."
    part = lines(tmp_path / "x" / "part.jsonl", [{"sub_label": "a", "obj_label": "b", "lang": "de"}])
    assert read(part.parent).reason("part.jsonl").endswith("for a table of facts it lacks relation.")
    assert found.reason("y.json") == "It is not in any format that is known."


def test_a_closed_reading_lets_go_of_its_files(tmp_path: Path) -> None:
    from engine.datasets import reading

    archive = zipped(tmp_path / "a.zip", {f"de/P{n}.jsonl": ROW for n in range(5)})
    steps = reading([zipped(tmp_path / "b.zip", {"a.zip": archive.read_bytes()})])
    for _ in range(6):
        next(steps)
    steps.close()
    with pytest.raises(StopIteration):
        next(steps)
