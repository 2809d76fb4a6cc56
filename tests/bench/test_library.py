"""The library's part of the benchmark: made-up rows in, timings and memory out, left out where it cannot run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from bench import library, peak, run


@pytest.fixture(autouse=True)
def _quick_peak(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "matmul_peak", lambda device: peak.matmul_peak(device, 64))


def document(tmp_path: Path, *options: str) -> dict[str, Any]:
    file = tmp_path / "speed.json"
    assert run.main(["--sections", "library", *options, "--json", str(file)]) == 0
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


@pytest.mark.slow
def test_imports_and_searches_are_timed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(library, "QUICK_ROWS", 3000)
    monkeypatch.setattr(library, "QUICK_MORE_ROWS", 1000)
    found = document(tmp_path, "--quick")
    assert found["rows"] == []
    part = found["library"]
    first, again, more = part["imports"]
    assert first["rows"] == first["read"] > 2000
    assert (again["rows"], again["read"]) == (0, first["read"])
    assert more["rows"] > 0
    assert part["rows"] >= first["rows"] + more["rows"]
    assert part["languages"] == 53
    for each in part["imports"]:
        assert 0 < each["longest_step_seconds"] < each["seconds"]
        assert 20 < each["peak_mb"] < 1000
    kinds = {row["kind"]: row for row in part["searches"]}
    assert sum(row["queries"] for kind, row in kinds.items() if kind != "all of these") >= 50
    for kind, row in kinds.items():
        for name in ("quick_ms", "counted_ms"):
            assert 0 < row[name]["p50"] <= row[name]["p95"] <= row[name]["max"] <= row[name]["slowest_run"], kind
        assert (row["hits"] > 0) == (kind != "nothing found"), kind
    shown = capsys.readouterr().out
    assert "two Chinese letters" in shown
    assert "peak MB of the process" in shown


def test_where_the_library_cannot_run_it_is_left_out_with_a_remark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(library, "NEEDED", ("sqlite_utils", "no_such_library_anywhere"))
    assert document(tmp_path)["library"] is None
    assert "The library was left out: no_such_library_anywhere cannot be imported." in capsys.readouterr().out


def test_a_part_that_fails_is_a_remark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(library, "_CHILD", tmp_path / "gone.py")
    assert document(tmp_path, "--quick")["library"] is None
    assert "a process that measured it failed" in capsys.readouterr().out
