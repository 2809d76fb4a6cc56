"""`kn-studio doctor`: everything is looked at, whatever is missing."""

from __future__ import annotations

import pytest

from kn_studio.cli import doctor
from tests.cli.conftest import Run


def test_doctor(run: Run) -> None:
    ran = run("doctor", "--quiet", "--json")
    assert ran.code == 0
    found = ran.document
    assert set(found) == {"versions", "devices", "qt", "fonts", "folders", "self_test", "problems"}
    assert found["versions"]["torch"]
    assert found["devices"][0]["name"] == "cpu"
    assert set(found["qt"]) == {"platform", "ok"}
    assert found["qt"]["ok"] is True
    assert found["fonts"]
    assert all(isinstance(there, bool) for there in found["fonts"].values())
    assert set(found["self_test"]) >= {"passed", "seconds"}
    assert all(isinstance(problem, str) for problem in found["problems"])


def test_a_qt_that_cannot_start_is_a_problem_not_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_QT", "import os; os.abort()")
    problems: list[str] = []
    assert doctor._qt(problems) == ({"platform": None, "ok": False}, {})
    assert "Qt cannot start" in problems[-1]
