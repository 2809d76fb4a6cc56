"""The wheel: holds both packages and the resources, installs, and finds them there."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kn_studio import resources

ROOT = Path(__file__).resolve().parents[2]


def test_in_a_checkout_the_resources_lie_beside_the_packages() -> None:
    assert resources.folder() == ROOT / "resources"
    assert resources.path("facts", "facts.csv").is_file()
    assert all((folder / "config.json").is_file() for folder in resources.models().values())


@pytest.mark.slow
def test_the_wheel_carries_and_finds_its_resources(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
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
