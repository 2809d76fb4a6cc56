"""Source archive and wheel: they hold both packages and the resources; installed, the program starts and locates."""

from __future__ import annotations

import email
import json
import os
import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from pathlib import Path

import PySide6
import pytest
import torch

from kn_studio import __version__, resources

ROOT = Path(__file__).resolve().parents[2]
MOST_MB = 40
"""What sdist and wheel may have grown to; 19 MB in version 0.1.0, nearly all of it the demo's models and session."""


def test_in_a_checkout_the_resources_lie_beside_the_packages() -> None:
    assert resources.folder() == ROOT / "resources"
    assert resources.path("facts", "facts.csv").is_file()
    assert all((folder / "config.json").is_file() for folder in resources.models().values())


def test_the_version_stands_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in project["project"]
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["hatch"]["version"]["path"] == "kn_studio/__init__.py"
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"\n## {__version__}" in changes


def build(kind: str, source: Path, target: Path) -> Path:
    """An sdist or a wheel of a source folder."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(target)]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (made,) = target.iterdir()
    return made


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked source archive."""
    folder = tmp_path_factory.mktemp("source")
    archive = build("sdist", ROOT, folder / "sdist")
    assert archive.stat().st_size < MOST_MB * 10**6
    with tarfile.open(archive) as packed:
        packed.extractall(folder / "unpacked", filter="data")
    (found,) = (folder / "unpacked").iterdir()
    return found


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the source archive."""
    return build("wheel", source, tmp_path_factory.mktemp("wheel") / "dist")


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program of an empty environment with the wheel in it, which finds its dependencies where they are here."""
    folder = tmp_path_factory.mktemp("an environment")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(install, check=True, capture_output=True)
    here = {str(Path(module.__file__ or "").parents[1]) for module in (PySide6, torch)}
    paths = subprocess.run(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True, capture_output=True, text=True,
    ).stdout.strip()  # fmt: skip
    # As a line of a .pth file: what it holds is found behind the environment's own packages, its .pth files are not.
    Path(paths, "zz_dependencies.pth").write_text("\n".join(sorted(here)) + "\n", encoding="utf-8")
    return scripts / "kn-studio"


def run(program: Path, home: Path, *arguments: str) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment |= {"KN_STUDIO_HOME": str(home / "home"), "QT_QPA_PLATFORM": "offscreen", "HF_HUB_OFFLINE": "1"}
    done = subprocess.run(
        [str(program), *arguments], env=environment, cwd=home, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.slow
def test_the_source_archive_is_whole(source: Path) -> None:
    assert (source / "packaging" / "bootstrap.py").is_file()
    assert (source / "tests" / "conftest.py").is_file()
    assert (source / "CHANGELOG.md").is_file()
    assert not (source / ".venv").exists()
    assert not (source / "runs").exists()


@pytest.mark.slow
def test_the_wheel_holds_the_program_and_nothing_else(wheel: Path) -> None:
    assert wheel.stat().st_size < MOST_MB * 10**6
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        (head,) = [name for name in names if name.endswith("METADATA")]
        metadata = email.message_from_bytes(archive.read(head))
        (points,) = [name for name in names if name.endswith("entry_points.txt")]
        entries = archive.read(points).decode()
    shipped = {
        path.relative_to(ROOT / "resources").as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()
    }
    assert {f"kn_studio/_resources/{name}" for name in shipped} <= names
    assert "kn_studio/_resources/licences/THIRD_PARTY_LICENCES.txt" in names
    assert {"engine/types.py", "kn_studio/resources.py"} <= names
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.startswith("kn_studio-")} == {"engine", "kn_studio"}
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert any(name.endswith("data/share/applications/kn-studio.desktop") for name in names)
    assert any(name.endswith("data/share/mime/packages/kn-studio.xml") for name in names)
    assert metadata["Version"] == __version__
    assert "[console_scripts]\nkn-studio = kn_studio.__main__:main" in entries
    assert "[gui_scripts]\nkn-studio-window = kn_studio.__main__:main" in entries


@pytest.mark.slow
def test_installed_it_starts_locates_and_opens_its_window(installed: Path, tmp_path: Path) -> None:
    assert run(installed, tmp_path, "--version").strip() == f"kn-studio {__version__}"
    found = json.loads(run(installed, tmp_path, "doctor", "--json"))
    shipped = Path(found["folders"]["resources"])
    assert shipped.name == "_resources", "the installed files, not those of the checkout"
    assert shipped.is_relative_to(installed.parents[1])
    assert found["qt"]["ok"]
    assert found["self_test"]["passed"]
    asked = ("--subject", "Germany", "--relation", "P36", "--language", "en", "--json")
    located = json.loads(run(installed, tmp_path, "locate", "demo-bert", *asked))
    assert located["neurons"]
    assert located["prompts"][0]["rank"] == 1
    run(installed, tmp_path, "open", "--demo", "--seconds", "5")
    reports = [file.read_text(encoding="utf-8") for file in (tmp_path / "home").glob("reports/*")]
    assert not reports, reports[0]
