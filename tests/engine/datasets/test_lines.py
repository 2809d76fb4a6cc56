"""JSON lines: line ends, marks, bad bytes, long lines, and what only looks like a line end."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from engine.datasets import lines
from engine.datasets.files import Entry
from engine.datasets.lines import batches
from tests.engine.datasets.making import read, triple, write


def entry(data: bytes) -> Entry:
    return Entry(("f.jsonl",), (), len(data), lambda: io.BytesIO(data))


def parsed(data: bytes) -> tuple[list[tuple[int, object]], list[tuple[int, str]]]:
    rows, skipped = [], []
    for batch in batches(entry(data)):
        rows += [(line, row) for line, row in batch.rows]
        skipped += [(each.line, each.reason) for each in batch.skipped]
        assert batch.reading.done <= batch.reading.total == len(data)
    return rows, skipped


def test_marks_line_ends_and_blank_lines() -> None:
    rows, skipped = parsed(b'\xef\xbb\xbf{"a": 1}\r\n\r\n  {"a": 2} \n\n\t\n{"a": 3}')
    assert rows == [(1, {"a": 1}), (3, {"a": 2}), (6, {"a": 3})]
    assert skipped == []


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\u0085", "\u200c", "\u00a0", "\ufeff", "\x1c"])
def test_only_a_line_feed_ends_a_line(sign: str) -> None:
    source = json.dumps({"a": f"x{sign}y"}, ensure_ascii=sign == "\x1c")
    assert parsed(source.encode() + b"\n" + source.encode()) == ([(1, {"a": f"x{sign}y"}), (2, {"a": f"x{sign}y"})], [])


def test_bad_lines_are_reported_by_number_and_the_rest_is_read() -> None:
    bad = [b'{"a": }', b"[1]", b"7", b'{"a": NaN}', b'{"a": -Infinity}', b'{"a": "\xff"}', b'{"a": "\\ud800"}']
    bad += [b"[" * 100_000, b'{"a": ' + b"9" * 5000 + b"}", b'{"a": 1} x', b'{"a": 1,}']
    rows, skipped = parsed(b"\n".join([b'{"a": 1}', *bad, b'{"a": "\\ud83d\\ude00"}']))
    assert rows == [(1, {"a": 1}), (len(bad) + 2, {"a": "😀"})]
    assert [line for line, _ in skipped] == list(range(2, len(bad) + 2))
    reasons = [reason for _, reason in skipped]
    assert "column 7" in reasons[0]
    assert reasons[1] == reasons[2] == "The line is no JSON object."
    assert reasons[3] == reasons[4] == "This is no valid JSON: NaN and Infinity are no numbers of JSON."
    assert reasons[5] == "The text is not UTF-8."
    assert "surrogate" in reasons[6]
    assert "nested too deeply" in reasons[7]
    assert "too many digits" in reasons[8]
    assert all("valid JSON" in reason for reason in reasons[9:])


def test_lines_across_chunks_of_any_size(monkeypatch: pytest.MonkeyPatch) -> None:
    data = "\n".join(json.dumps({"n": n, "t": "日本" * (n % 7)}, ensure_ascii=False) for n in range(200)).encode()
    whole = parsed(data)
    assert len(whole[0]) == 200
    for chunk in (1, 7, 64, 1000):
        monkeypatch.setattr(lines, "CHUNK", chunk)
        assert parsed(data) == whole


def test_a_line_of_several_megabytes_is_read_and_one_beyond_the_limit_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "LIMIT", 3 << 20)
    long = json.dumps({"a": "x" * (2 << 20)}).encode()
    longer = json.dumps({"a": "x" * (9 << 20)}).encode()
    rows, skipped = parsed(b"\n".join([long, longer, b'{"a": 3}', longer]))
    assert [line for line, _ in rows] == [1, 3]
    assert skipped == [(2, "The line is longer than 3 MB."), (4, "The line is longer than 3 MB.")]


def test_a_file_of_zeros_does_not_fill_the_memory(tmp_path: Path) -> None:
    path = write(tmp_path / "en" / "P36.jsonl", json.dumps(triple(1, "A", "B")) + "\n")
    with path.open("r+b") as file:
        file.seek(200 << 20)
        file.write(b"\n" + json.dumps(triple(2, "C", "D")).encode())
    found = read(path)
    assert [fact.subject for fact in found.facts] == ["A", "C"]
    assert found.reason("P36.jsonl", 2) == "The line is longer than 64 MB."
