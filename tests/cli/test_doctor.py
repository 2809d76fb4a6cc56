"""`kn-studio doctor`: everything is looked at, whatever is missing, and problems are said in words."""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from engine.errors import ModelError
from kn_studio.cli import doctor
from kn_studio.cli.output import Console
from tests.cli.conftest import Run

PROMISED = {"versions", "devices", "qt", "fonts", "folders", "self_test", "problems"}


def test_doctor_says_all_that_is_promised(run: Run) -> None:
    ran = run("doctor", "--quiet", "--json")
    assert ran.code == 0
    found = ran.document
    assert set(found) >= PROMISED
    assert found["versions"]["torch"]
    assert found["devices"][0]["name"] == "cpu"
    assert 0 < found["devices"][0]["free_mb"] <= found["devices"][0]["memory_mb"]
    assert set(found["qt"]) >= {"platform", "ok"}
    assert found["qt"]["ok"] is True
    assert found["fonts"]
    assert all(isinstance(there, bool) for there in found["fonts"].values())
    assert set(found["self_test"]) >= {"passed", "seconds"}
    assert found["network"]["offline"] is True, "the tests forbid the network"
    assert all(isinstance(problem, str) for problem in found["problems"])
    said = "\n".join(doctor.in_words(found))
    for part in (found["versions"]["torch"], found["folders"]["home"], "self-test of demo-bert, demo-gpt: passed"):
        assert str(part) in said


def test_a_qt_that_cannot_start_is_a_problem_not_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "probe_command", lambda: [sys.executable, "-c", "import os; os.abort()"])
    problems: list[str] = []
    assert doctor.look_at_qt(problems) == ({"platform": None, "ok": False}, {})
    assert "Qt cannot start" in problems[-1]
    assert "Qt does not start" in "\n".join(doctor.in_words(_document(qt={"platform": None, "ok": False}, fonts={})))


def test_a_missing_script_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    said = '{"platform": "offscreen", "version": "6.11", "fonts": {"Latin": true, "Arabic": false}}'
    monkeypatch.setattr(doctor, "probe_command", lambda: [sys.executable, "-c", f"print({said!r})"])
    problems: list[str] = []
    doctor.look_at_qt(problems)
    assert any("No font can draw Arabic" in problem for problem in problems)


def test_a_bundle_asks_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert doctor.probe_command() == [sys.executable, "doctor", "--qt-probe"]


def test_missing_packages_and_a_dangerous_qt_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def version(name: str) -> str:
        if name == "datasets":
            raise PackageNotFoundError(name)
        return "6.12.0"

    monkeypatch.setattr(doctor, "version", version)
    monkeypatch.setattr(doctor.sys, "version_info", (3, 11, 7))
    problems: list[str] = []
    found = doctor.versions(problems)
    assert found["datasets"] is None
    assert any("datasets is not installed" in problem for problem in problems)
    assert any("older than 6.12" in problem for problem in problems)


def test_a_folder_that_cannot_be_written_says_what_to_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("KN_STUDIO_HOME", str(tmp_path / "file" / "home"))
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "cache"))
    problems: list[str] = []
    found = doctor.folders(problems)
    assert found["hub_cache"] == str(tmp_path / "cache")
    (problem,) = problems
    assert "Set KN_STUDIO_HOME" in problem


def test_a_full_disk_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_free_mb", lambda _folder: 12)
    problems: list[str] = []
    doctor.folders(problems)
    assert any("12 MB left" in problem for problem in problems)


def test_a_self_test_that_fails_is_said_with_its_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(*_arguments: object) -> object:
        raise ModelError("The weights are damaged.", "Get them again.")

    monkeypatch.setattr(doctor, "load", load)
    problems: list[str] = []
    found = doctor.self_test(Console(as_json=True, quiet=True), problems)
    assert found["passed"] is False
    assert "The weights are damaged. Get them again." in problems
    monkeypatch.setattr(doctor, "shipped_models", dict)
    assert doctor.self_test(Console(as_json=True, quiet=True), problems)["seconds"] is None


def _document(**changed: object) -> dict[str, object]:
    return {
        "versions": {"kn-studio": "1", "python": "3.11", "system": "Linux", "torch": None},
        "devices": [{"name": "cpu", "title": "x86_64"}],
        "qt": {"platform": "offscreen", "ok": True, "version": "6.11"},
        "fonts": {"Latin": True},
        "folders": {"home": "/h", "resources": "/r", "hub_cache": "/c", "free_mb": 1, "hub_cache_free_mb": 1},
        "network": {"hub": "https://hub", "offline": False},
        "self_test": {"passed": False, "seconds": 1.0},
        "problems": [],
    } | changed
