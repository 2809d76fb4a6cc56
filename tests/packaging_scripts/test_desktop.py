"""What a Linux desktop is told: a menu entry, an icon, a file type that knows a session by its first bytes."""

from __future__ import annotations

import configparser
import importlib.util
import os
import shutil
import stat
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest

from kn_studio import resources
from kn_studio.session.store import Store

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
NAME = "application/vnd.kn-studio.session"
SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("desktop_install", LINUX / "install.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read_entry(path: Path) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(strict=True, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(path, encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_entry_names_program_icon_and_file_type() -> None:
    entry = read_entry(LINUX / "kn-studio.desktop")
    assert entry["Type"] == "Application"
    assert entry["Exec"] == "kn-studio open --in-window %f"
    assert entry["Icon"] == "kn-studio"
    assert entry["MimeType"] == f"{NAME};"
    assert entry["Categories"].endswith(";")
    assert {"Name", "Name[ar]", "Name[zh_CN]", "Comment", "Comment[ar]", "Comment[zh_CN]"} <= set(entry)


def matches(match: ElementTree.Element, content: bytes) -> bool:
    wanted, start = match.attrib["value"].encode(), int(match.attrib["offset"])
    if content[start : start + len(wanted)] != wanted:
        return False
    inner = match.findall(f"{SPACE}match")
    return not inner or any(matches(one, content) for one in inner)


def test_the_file_type_knows_a_session_and_no_other_database(tmp_path: Path) -> None:
    import sqlite3

    (kind,) = ElementTree.parse(LINUX / "kn-studio.xml").getroot()
    assert kind.attrib["type"] == NAME
    globs = [glob.attrib["pattern"] for glob in kind.findall(f"{SPACE}glob")]
    assert globs == ["*.kns"]
    (match,) = kind.findall(f"{SPACE}magic/{SPACE}match")
    with Store.temporary() as store:
        assert matches(match, store.path.read_bytes())
    assert matches(match, resources.path("demo", "demo.kns").read_bytes())
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE one (two)")
    other.commit()
    other.close()
    assert not matches(match, (tmp_path / "other.db").read_bytes())


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="shared-mime-info is not installed")
def test_the_desktops_own_program_reads_the_file_type(tmp_path: Path) -> None:
    (tmp_path / "packages").mkdir()
    shutil.copyfile(LINUX / "kn-studio.xml", tmp_path / "packages" / "kn-studio.xml")
    done = subprocess.run(["update-mime-database", str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert f"{NAME}:*.kns" in (tmp_path / "globs").read_text(encoding="utf-8")


def test_it_is_installed_for_a_program_and_removed_again(tmp_path: Path) -> None:
    install = script()
    program = tmp_path / 'odd "name" 100%' / "kn-studio"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    environment = os.environ | {"XDG_DATA_HOME": str(tmp_path / "data")}
    call = [sys.executable, str(LINUX / "install.py")]
    done = subprocess.run(
        [*call, "--program", str(program)], env=environment, capture_output=True, text=True, check=True
    )
    files = [Path(line) for line in done.stdout.splitlines()]
    assert len(files) == len(install.PLACES)
    assert all(path.is_file() for path in files)
    said = read_entry(tmp_path / "data" / "applications" / "kn-studio.desktop")["Exec"]
    unescaped = said.replace("\\\\", "\\")
    assert unescaped == f'"{str(program).replace("%", "%%").replace(chr(34), chr(92) + chr(34))}" open --in-window %f'
    subprocess.run([*call, "--remove"], env=environment, capture_output=True, check=True)
    assert not any(path.exists() for path in files)
    refused = subprocess.run(
        [*call, "--program", str(tmp_path)], env=environment, capture_output=True, text=True, check=False
    )
    assert refused.returncode == 2
    assert "is no program" in refused.stderr


def test_wheel_and_script_agree_on_the_places() -> None:
    built = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    shared = built["targets"]["wheel"]["shared-data"]
    assert {target.removeprefix("share/"): ROOT / source for source, target in shared.items()} == script().PLACES
