"""The window's section: cold starts are measured and named for what they are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from bench import disk_cache, window


@pytest.mark.skipif(not hasattr(os, "posix_fadvise"), reason="posix_fadvise is not there")
def test_the_system_is_asked_to_forget_every_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, int, int]] = []
    monkeypatch.setattr(os, "posix_fadvise", lambda file, *rest: asked.append(rest))
    (tmp_path / "inside").mkdir()
    for name in ("one", "inside/two"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "elsewhere").symlink_to("/etc/hostname")
    assert disk_cache.forget_files((tmp_path,)) == ""
    assert asked == [(0, 0, os.POSIX_FADV_DONTNEED)] * 2
    monkeypatch.delattr(os, "posix_fadvise")
    assert "posix_fadvise" in disk_cache.forget_files((tmp_path,))


def test_all_files_are_forgotten_only_where_that_was_asked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    start = {"seconds": 2.0, "cpu_seconds": 1.0, "imported": [], "read_mb": 123.4}
    monkeypatch.setattr(window, "_child", lambda _home, _part: start)
    monkeypatch.setattr(disk_cache, "forget_files", lambda _folders: "")
    monkeypatch.setattr(disk_cache, "DROP_CACHES", tmp_path / "drop_caches")
    assert window._cold(tmp_path, False) == {"files_dropped": start}
    assert not (tmp_path / "drop_caches").exists()
    assert window._cold(tmp_path, True) == {"files_dropped": start, "all_dropped": start}
    assert (tmp_path / "drop_caches").read_text() == "3\n"
    monkeypatch.setattr(disk_cache, "DROP_CACHES", tmp_path / "nowhere" / "drop_caches")
    refused = window._cold(tmp_path, True)["all_dropped"]
    assert "not measured, " in window._cold_line("all_dropped", refused)
    assert "123 MB read from the disk" in window._cold_line("files_dropped", start)


@pytest.mark.slow
def test_a_window_that_starts_from_the_disk_is_timed_from_the_start_of_its_process(tmp_path: Path) -> None:
    found = window._cold(tmp_path, False)["files_dropped"]
    assert found.get("reason") or found["seconds"] > 0.9 * found["cpu_seconds"] > 0
