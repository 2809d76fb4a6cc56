"""Whole JSON documents: member by member, with the line of a fault, and without holding more than one."""

from __future__ import annotations

import io
import json
import tracemalloc
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.datasets import documents
from engine.datasets.documents import members
from engine.datasets.files import Entry

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def parsed(data: str | bytes) -> tuple[list[tuple[int, str, Any]], list[tuple[int, str]]]:
    raw = data.encode() if isinstance(data, str) else data
    rows, skipped = [], []
    for batch in members(Entry(("f.json",), (), len(raw), lambda: io.BytesIO(raw))):
        rows += batch.rows
        skipped += [(each.line, each.reason) for each in batch.skipped]
    return rows, skipped


@pytest.fixture(params=[1, 5, 1 << 18])
def _chunks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "CHUNK", request.param)


@pytest.mark.usefixtures("_chunks")
@pytest.mark.parametrize("indent", [None, 4])
def test_lists_and_objects_come_member_by_member(indent: int | None) -> None:
    value = {"a": [1, {"b": 'x\\"y[]{}'}], "é": "日本\u2028", "c": -1.5e3, "d": {}, "e": None}
    for ascii_ in (True, False):
        text = json.dumps(value, indent=indent, ensure_ascii=ascii_)
        rows, skipped = parsed(text)
        assert {key: found for _, key, found in rows} == value
        assert parsed("\ufeff" + text)[0] == rows
        assert skipped == []
    assert [found for _, _, found in parsed(json.dumps(list(value.values()), indent=indent))[0]] == list(value.values())
    assert parsed(" [ ] \n") == parsed("{}") == ([], [])


@settings(max_examples=60, deadline=None)
@given(
    value=st.lists(JSON, max_size=6) | st.dictionaries(st.text(), JSON, max_size=6), indent=st.sampled_from([None, 1])
)
def test_any_document_is_read_as_json_reads_it(value: Any, indent: int | None) -> None:
    rows, skipped = parsed(json.dumps(value, indent=indent))
    found = {key: each for _, key, each in rows} if isinstance(value, dict) else [each for _, _, each in rows]
    assert (found, skipped) == (value, [])


@pytest.mark.usefixtures("_chunks")
@pytest.mark.parametrize(
    ("text", "read", "line", "reason"),
    [
        ('{\n"a": 1,\n"b": 2,\n}', 2, 4, "a comma stands before the closing bracket"),
        ("[1,\n2,\n]", 2, 3, "a comma stands before the closing bracket"),
        ('{"a": 1,\n"b": [1, 2', 1, 2, "ends in the middle"),
        ('{"a": 1,\n"b": "xy', 1, 2, "ends in the middle"),
        ('{"a": 1\n"b": 2}', 1, 2, "a comma is expected"),
        ('{"a": 1,\n b: 2}', 1, 2, "a name in quotation marks"),
        ('{"a" 1}', 0, 1, "a colon is expected"),
        ("[1, 2]\n\nx", 2, 3, "behind the end"),
        ("[1, \nNaN]", 1, 2, "no numbers of JSON"),
        ("[1, \n{'a': 2}, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]", 1, 2, "expecting property name"),
        ("hello", 0, 1, "no JSON list or object"),
        ("[1,", 1, 1, "valid JSON|in the middle"),
    ],
)
def test_a_fault_names_its_line_and_what_stood_before_it_is_kept(text: str, read: int, line: int, reason: str) -> None:
    rows, skipped = parsed(text)
    assert len(rows) == read
    assert [each for each, _ in skipped] == [line]
    assert any(part in skipped[0][1] for part in reason.split("|")), skipped


def test_bad_bytes_deep_nesting_and_half_characters() -> None:
    rows, skipped = parsed(b'["a",\n"b",\n"\xff", "d"]')
    assert ([row[2] for row in rows], [line for line, _ in skipped]) == (["a", "b"], [3])
    assert "not UTF-8" in skipped[0][1]
    assert "nested too deeply" in parsed("[1, " + "[" * 200_000)[1][0][1]
    rows, skipped = parsed('["\\ud800", "\\ud83d\\ude00"]')
    assert [row[2] for row in rows] == ["😀"]
    assert "surrogate" in skipped[0][1]


def test_a_large_document_is_not_held() -> None:
    text = json.dumps({f"key{n}": {"sentences": ["x" * 2000], "n": n} for n in range(8000)}, indent=4).encode()
    entry = Entry(("f.json",), (), len(text), lambda: io.BytesIO(text))
    tracemalloc.start()
    count = sum(len(batch.rows) for batch in members(entry))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 8000
    assert peak < len(text) / 4


def test_a_value_beyond_the_limit_ends_the_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "LIMIT", 1 << 20)
    rows, skipped = parsed(json.dumps(["a", "x" * (3 << 20), "b"]))
    assert [row[2] for row in rows] == ["a"]
    assert "longer than 1 MB" in skipped[0][1]
