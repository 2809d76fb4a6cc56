"""Source archive and wheel: they hold both packages and the resources, install, and find them there."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from kn_studio import resources

ROOT = Path(__file__).resolve().parents[2]


def test_in_a_checkout_the_resources_lie_beside_the_packages() -> None:
    assert resources.folder() == ROOT / "resources"
    assert resources.path("facts", "facts.csv").is_file()
    assert all((folder / "config.json").is_file() for folder in resources.models().values())


def build(kind: str, source: Path, target: Path) -> Path:
    """An sdist or a wheel of a source folder."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(target)]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (made,) = target.iterdir()
    return made


@pytest.mark.slow
def test_a_wheel_built_from_the_source_archive_carries_and_finds_its_resources(tmp_path: Path) -> None:
    with tarfile.open(build("sdist", ROOT, tmp_path / "sdist")) as archive:
        archive.extractall(tmp_path / "source", filter="data")
    (source,) = (tmp_path / "source").iterdir()
    assert (source / "packaging" / "bootstrap.py").is_file()
    assert not (source / ".venv").exists()
    wheel = build("wheel", source, tmp_path / "wheel")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    shipped = {
        path.relative_to(ROOT / "resources").as_posix() for path in (ROOT / "resources").rglob("*") if path.is_file()
    }
    assert {f"kn_studio/_resources/{name}" for name in shipped} <= names
    assert {"engine/types.py", "kn_studio/resources.py"} <= names
    assert not {name for name in names if name.startswith(("tests", "packaging", "resources"))}
    assert any(name.endswith("licenses/LICENSE") for name in names)

    site = tmp_path / "installed here"
    install = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--target", str(site), str(wheel)]
    subprocess.run(install, check=True, capture_output=True)
    code = (
        f"import sys; sys.path.insert(0, {str(site)!r})\n"
        "from kn_studio import resources\n"
        "assert resources.path('facts', 'facts.csv').is_file()\n"
        "print(resources.folder())"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert Path(done.stdout.strip()) == site / "kn_studio" / "_resources"
