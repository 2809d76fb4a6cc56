"""Source archive and wheel: they hold both packages and the resources; installed by pip with what the wheel declares,
in an environment of its own, the program starts and locates.
"""

from __future__ import annotations

import ast
import email
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
import tomllib
import zipfile
from functools import cache
from pathlib import Path

import pytest
from setup import torch_choice
from setup.errors import SetupError
from setup.pip_install import clean_environ, install
from setup.places import Places
from setup.torch_choice import canonical, pins

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
    """The program in a fresh environment that knows nothing of the tests' own: pip brings the locked packages with the
    torch for the processor, as `bootstrap.py setup --torch cpu` does, and then the wheel, which must find all that it
    declares among them. Where no index answers, the locked packages are linked from the tests' environment instead.
    """
    places = Places(tmp_path_factory.mktemp("an environment"))
    (places.root / "packaging").mkdir()
    shutil.copyfile(Places(ROOT).lock("runtime"), places.lock("runtime"))
    began = time.monotonic()
    subprocess.run([sys.executable, "-m", "venv", str(places.venv)], env=clean_environ(), check=True)
    try:
        for arguments in torch_choice.pip_runs(places, ("runtime",), "cpu", False):
            install(places.python, arguments, len(pins(places.lock("runtime"))), places.log, print)
        told = "installed from the index"
    except SetupError as error:
        link_locked(places)
        told = f"linked from here, since no index gave them ({error})"
    pip = [str(places.python), "-m", "pip"]
    for arguments in (["install", "--no-index", str(wheel)], ["check"]):
        done = subprocess.run([*pip, *arguments], env=clean_environ(), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    print(f"\nthe locked packages were {told}; a fresh environment in {time.monotonic() - began:.0f} s")
    return places.program


def link_locked(places: Places) -> None:
    """Put the locked packages of this environment, and no others, into a fresh one."""
    for name in pins(places.lock("runtime")):
        try:
            found = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # of another system
        for path in torch_choice._top_level(found):
            if not (places.site_packages / path.name).exists():
                (places.site_packages / path.name).symlink_to(path, target_is_directory=path.is_dir())


def run(program: Path, home: Path, *arguments: str) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment |= {"KN_STUDIO_HOME": str(home / "home"), "QT_QPA_PLATFORM": "offscreen", "HF_HUB_OFFLINE": "1"}
    done = subprocess.run(
        [str(program), *arguments], env=environment, cwd=home, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@cache
def imported() -> dict[str, set[str]]:
    """Every library that the packages import anywhere, also inside a function -> the files that do."""
    found: dict[str, set[str]] = {}
    for folder in ("engine", "kn_studio"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
                if isinstance(node, ast.ImportFrom) and not node.level:
                    names = [node.module or ""]
                for name in names:
                    found.setdefault(name.split(".")[0], set()).add(path.relative_to(ROOT).as_posix())
    own = {"engine", "kn_studio", *sys.stdlib_module_names}
    return {name: files for name, files in found.items() if name not in own}


def declared() -> tuple[set[str], set[str]]:
    """The packages that `pyproject.toml` declares: always needed, and those of the extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [line for lines in project["optional-dependencies"].values() for line in lines]
    names = [
        {canonical(re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0]) for line in lines}
        for lines in (project["dependencies"], extras)
    ]
    return names[0], names[1]


def test_what_is_imported_is_declared_and_what_is_declared_is_imported() -> None:
    """A library that comes along with another one may stay away with that one's next version."""
    needed, extra = declared()
    of_module = {
        name: {canonical(each) for each in packages}
        for name, packages in importlib.metadata.packages_distributions().items()
    }
    undeclared = {
        name: sorted(files)
        for name, files in imported().items()
        if not of_module.get(name, {canonical(name)}) & (needed | extra)
    }
    assert undeclared == {}
    used = {package for name in imported() for package in of_module.get(name, {canonical(name)})}
    assert needed - used == set()
    assert needed <= set(pins(Places(ROOT).lock("runtime")))


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
def test_the_source_archive_gives_the_wheel_of_the_checkout(wheel: Path, tmp_path: Path) -> None:
    assert contents(wheel) == contents(build("wheel", ROOT, tmp_path / "dist"))


def contents(wheel: Path) -> dict[str, int]:
    """The files of a wheel by name, each with its checksum."""
    with zipfile.ZipFile(wheel) as archive:
        return {each.filename: each.CRC for each in archive.infolist()}


@pytest.mark.slow
def test_the_environment_is_of_its_own(installed: Path) -> None:
    """Nothing of the tests' own environment can be imported, and every module of the program can."""
    program = """
import importlib, pkgutil, sys
for name in ("pytest", "hypothesis", "mypy", "babel", "ray", "peft", "captum"):
    assert importlib.util.find_spec(name) is None, name
import engine, kn_studio
assert "site-packages" in engine.__file__ and engine.__file__.startswith(sys.prefix), engine.__file__
names = [each.name for package in (engine, kn_studio)
         for each in pkgutil.walk_packages(package.__path__, package.__name__ + ".")]
for name in names:
    if not name.endswith("__main__"):
        importlib.import_module(name)
print(len(names))
"""
    done = subprocess.run(
        [str(installed.with_name("python")), "-I", "-c", program],
        env=clean_environ({"QT_QPA_PLATFORM": "offscreen"}), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 500


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
