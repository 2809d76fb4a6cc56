"""What is said about a machine on which the studio cannot be set up."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest
from setup import checks
from setup.errors import SetupError

BOOTSTRAP = Path(__file__).resolve().parents[2] / "packaging" / "bootstrap.py"


def test_an_old_python_gets_a_sentence() -> None:
    code = f"import sys, runpy; sys.version_info = (3, 9, 2); runpy.run_path({str(BOOTSTRAP)!r}, run_name='__main__')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "needs Python 3.11 or newer; this is Python 3.9.2" in done.stderr
    assert "Traceback" not in done.stderr


def test_bootstrap_itself_uses_only_old_syntax() -> None:
    compile(BOOTSTRAP.read_text(encoding="utf-8"), "bootstrap.py", "exec", dont_inherit=True, flags=0)
    import ast

    ast.parse(BOOTSTRAP.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_an_old_glibc_stops_with_both_versions() -> None:
    with pytest.raises(SetupError, match=r"glibc 2\.34 or newer; this system has 2\.31"):
        checks.check_glibc("linux", (2, 31))


def test_no_glibc_at_all_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "glibc_version", lambda: None)
    with pytest.raises(SetupError, match="another C library"):
        checks.check_glibc("linux")


@pytest.mark.parametrize(
    ("platform", "found"), [("linux", (2, 34)), ("linux", (3, 0)), ("darwin", None), ("win32", None)]
)
def test_a_new_glibc_and_other_systems_pass(platform: str, found: tuple[int, int] | None) -> None:
    checks.check_glibc(platform, found)


def test_this_machine_s_glibc_is_read() -> None:
    if sys.platform != "linux":
        pytest.skip("glibc is for Linux")
    found = checks.glibc_version()
    assert found is not None
    assert found >= (2, 34)


@pytest.mark.parametrize("absent", ["venv", "ensurepip"])
def test_a_missing_venv_module_names_the_package(monkeypatch: pytest.MonkeyPatch, absent: str) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == absent else real(name))
    with pytest.raises(SetupError) as caught:
        checks.check_venv_module()
    assert f"python{sys.version_info[0]}.{sys.version_info[1]}-venv" in caught.value.hint


def test_a_full_disk_stops_before_anything_is_fetched(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"1\.0 GB left; this needs 4\.0 GB"):
        checks.check_space(tmp_path, 4 * checks.GIGABYTE, free=checks.GIGABYTE)
    checks.check_space(tmp_path, 1000)


@pytest.mark.parametrize(
    ("environ", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, "linux", True),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", False),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, "linux", False),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_display(environ: dict[str, str], platform: str, expected: bool) -> None:
    assert checks.has_display(environ, platform) is expected
