"""The system libraries that Qt needs: the table is whole, and what is missing is installed or named."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from setup import checks, libraries
from setup.errors import SetupError

CARRIED = re.compile(r"libQt6|libicu|libpyside|libshiboken|^lib(c|m|gcc_s|dl|pthread|rt)\.so|^ld-linux")
"""Carried by the wheels, or part of every glibc system."""


def needed_by(files: list[Path]) -> set[str]:
    found: set[str] = set()
    for file in files:
        text = subprocess.run(["readelf", "-d", str(file)], capture_output=True, text=True, check=True).stdout
        found |= set(re.findall(r"NEEDED.*\[(.+)\]", text))
    return {name for name in found if not CARRIED.match(name)}


def test_the_tables_name_everything_that_the_installed_qt_loads() -> None:
    if sys.platform != "linux" or not shutil.which("readelf"):
        pytest.skip("needs Linux and readelf")
    import PySide6

    qt = Path(PySide6.__file__).parent / "Qt"
    core = [qt / "lib" / f"libQt6{part}.so.6" for part in ("Core", "Gui", "Widgets", "DBus", "Svg", "OpenGL")]
    assert needed_by([*core, qt / "plugins/platforms/libqoffscreen.so"]) <= set(libraries.ALWAYS)
    x11 = [qt / "plugins/platforms/libqxcb.so", qt / "lib/libQt6XcbQpa.so.6"]
    assert needed_by(x11) <= {*libraries.ALWAYS, *libraries.FOR_X11}
    wayland = [qt / "plugins/platforms/libqwayland.so", qt / "lib/libQt6WaylandClient.so.6"]
    assert needed_by(wayland) <= {*libraries.ALWAYS, *libraries.FOR_WAYLAND}


def test_missing_keeps_the_order() -> None:
    assert libraries.missing(["a", "b", "c"], present=lambda name: name == "b") == ("a", "c")


def test_loads_tells_there_from_not_there() -> None:
    if sys.platform != "linux":
        pytest.skip("library names of Linux")
    assert libraries.loads("libc.so.6")
    assert not libraries.loads("libno-such-library.so.9")


@pytest.mark.parametrize(
    ("environ", "expected"),
    [({"DISPLAY": ":0"}, libraries.FOR_X11), ({"WAYLAND_DISPLAY": "w"}, libraries.FOR_WAYLAND), ({}, {})],
)
def test_only_the_display_in_use_asks_for_its_libraries(environ: dict[str, str], expected: dict[str, str]) -> None:
    assert libraries.needed_for_window(environ) == expected


@pytest.fixture
def debian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(libraries, "is_debian_like", lambda: True)


@pytest.mark.usefixtures("debian")
def test_as_root_on_debian_everything_is_installed_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "is_root", lambda: True)
    there: set[str] = set()
    asked: list[str] = []

    def install(packages: object, say: object) -> bool:
        asked.extend(packages)  # type: ignore[call-overload]
        there.update([*libraries.ALWAYS, *libraries.FOR_X11])
        return True

    libraries.provide(False, lambda text: None, present=there.__contains__, install=install)
    assert {"libegl1", "libxcb-cursor0"} <= set(asked)


@pytest.mark.usefixtures("debian")
def test_as_a_user_the_one_command_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "is_root", lambda: False)

    def install(packages: object, say: object) -> bool:
        raise AssertionError("only root may install")

    with pytest.raises(SetupError) as caught:
        libraries.provide(False, lambda text: None, present=lambda name: name != "libEGL.so.1", install=install)
    assert "libEGL.so.1" in caught.value.what
    assert caught.value.hint == "Type:  sudo apt-get install -y libegl1"


@pytest.mark.usefixtures("debian")
def test_a_failed_installation_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "is_root", lambda: True)
    with pytest.raises(SetupError, match=r"libGL\.so\.1"):
        libraries.provide(False, lambda text: None, present=lambda name: False, install=lambda packages, say: False)


@pytest.mark.usefixtures("debian")
def test_without_a_window_its_libraries_are_not_asked_of_a_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "is_root", lambda: False)
    libraries.provide(False, lambda text: None, present=libraries.ALWAYS.__contains__)
    monkeypatch.setenv("DISPLAY", ":0")
    with pytest.raises(SetupError, match="libxcb-cursor"):
        libraries.provide(True, lambda text: None, present=libraries.ALWAYS.__contains__)


def test_other_systems_get_their_own_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "is_debian_like", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/dnf" if name == "dnf" else None)
    assert libraries.command_for(["libEGL.so.1"]) == "sudo dnf install 'libEGL.so.1()(64bit)'"
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert "libEGL.so.1" in libraries.command_for(["libEGL.so.1"])


@pytest.mark.usefixtures("debian")
@pytest.mark.parametrize(
    ("root", "prefix", "asked"), [(True, "/usr", True), (False, "/usr", False), (True, "/opt/py", False)]
)
def test_the_system_python_gets_its_venv_module_from_root(
    monkeypatch: pytest.MonkeyPatch, root: bool, prefix: str, asked: bool
) -> None:
    there: list[str] = []
    monkeypatch.setattr(libraries, "is_root", lambda: root)
    monkeypatch.setattr(sys, "base_prefix", prefix)
    monkeypatch.setattr(checks, "has_venv_module", lambda: bool(there))

    def install(packages: object, say: object) -> bool:
        there.extend(packages)  # type: ignore[call-overload]
        return True

    if asked:
        libraries.provide_venv_module(lambda text: None, install)
        assert there == [checks.venv_package()]
    else:
        with pytest.raises(SetupError, match="venv module is missing"):
            libraries.provide_venv_module(lambda text: None, install)
        assert there == []
