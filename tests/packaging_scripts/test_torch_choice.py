"""Where torch comes from."""

from __future__ import annotations

import importlib.metadata
import sys
from pathlib import Path

import pytest
from setup import torch_choice
from setup.errors import SetupError
from setup.places import Places
from setup.torch_choice import find_kept, link_kept, pinned, pins, pip_runs


@pytest.fixture
def places(tmp_path: Path) -> Places:
    found = Places(tmp_path / "project")
    (found.root / "packaging").mkdir(parents=True)
    found.venv.mkdir()
    found.lock("runtime").write_text(
        "# head\ntorch==2.13.0\nJinja2==3.1\ntz_data==1 ; os_name == 'nt'\n", encoding="utf-8"
    )
    found.lock("dev").write_text("ruff==0.1\n", encoding="utf-8")
    return found


def distribution(site: Path, name: str, version: str, needs: tuple[str, ...] = (), files: tuple[str, ...] = ()) -> None:
    """What an installed package leaves in site-packages."""
    info = site / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True)
    head = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    info.joinpath("METADATA").write_text(head + "".join(f"Requires-Dist: {need}\n" for need in needs), encoding="utf-8")
    record = [*files, f"{info.name}/METADATA", "../../../bin/tool"]
    info.joinpath("RECORD").write_text("".join(f"{file},,\n" for file in record), encoding="utf-8")
    for file in files:
        (site / file).parent.mkdir(parents=True, exist_ok=True)
        (site / file).touch()


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The packages of the calling Python: a torch with CUDA libraries, and things that have nothing to do with it."""
    folder = tmp_path / "other" / "site-packages"
    cuda = ("nvidia-cublas==13.1; platform_system == 'Linux'", "jinja2", "opt-einsum; extra == 'opt'")
    distribution(folder, "torch", "2.7.1+cu128", cuda, ("torch/__init__.py", "torchgen/__init__.py"))
    distribution(folder, "nvidia-cublas", "13.1", ("nvidia-runtime",), ("nvidia/cublas/lib.so",))
    distribution(folder, "nvidia-runtime", "13.0", (), ("nvidia/runtime/lib.so",))
    distribution(folder, "jinja2", "2.0", (), ("jinja2/__init__.py",))
    distribution(folder, "opt-einsum", "3.0", (), ("opt_einsum/__init__.py",))
    distribution(folder, "pytest-noise", "1.0", (), ("pytest_noise.py",))
    finder = importlib.metadata.MetadataPathFinder

    def distribution_of(name: str) -> importlib.metadata.Distribution:
        context = importlib.metadata.DistributionFinder.Context(name=name, path=[str(folder)])
        for found in finder.find_distributions(context):
            return found
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "distribution", distribution_of)
    monkeypatch.setattr(importlib.metadata, "version", lambda name: distribution_of(name).version)
    return folder


def test_pins_read_names_in_one_form(places: Places) -> None:
    assert set(pins(places.lock("runtime"))) == {"torch", "jinja2", "tz-data"}
    assert pinned(places) == "2.13.0"


def test_the_cpu_wheel_is_asked_for_by_name_on_linux(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    (arguments,) = pip_runs(places, ["runtime"], "cpu", changed=False)
    assert arguments[-1] == "torch==2.13.0+cpu"
    monkeypatch.setattr(sys, "platform", "darwin")
    (arguments,) = pip_runs(places, ["runtime"], "cpu", changed=False)
    assert arguments == ["-r", str(places.lock("runtime"))]


def test_a_change_to_default_does_not_stop_at_the_wheel_that_is_there(places: Places) -> None:
    assert ["--force-reinstall", "--no-deps", "torch==2.13.0"] in pip_runs(places, ["runtime"], "default", changed=True)


def test_keep_installs_everything_else_without_touching_torch(places: Places) -> None:
    ((no_deps, _, file),) = pip_runs(places, ["runtime", "dev"], "keep:/usr", changed=False)
    lines = Path(file).read_text(encoding="utf-8").split("\n")
    assert no_deps == "--no-deps"
    assert "Jinja2==3.1" in lines
    assert "ruff==0.1" in lines
    assert not any(line.startswith("torch") for line in lines)


def test_keep_takes_torch_and_its_own_needs_only(places: Places, site: Path) -> None:
    kept = find_kept(places)
    assert kept.version == "2.7.1+cu128"
    names = {path.name for path in kept.paths}
    assert {"torch", "torchgen", "nvidia", "torch-2.7.1+cu128.dist-info"} <= names
    assert not names & {"jinja2", "opt_einsum", "pytest_noise.py"}
    assert all(path.parent == site for path in kept.paths)


@pytest.mark.skipif(sys.platform == "win32", reason="looks at symbolic links")
@pytest.mark.usefixtures("site")
def test_the_kept_torch_is_linked_and_comes_last(places: Places) -> None:
    packages = places.venv / "lib" / "python3.11" / "site-packages"
    packages.mkdir(parents=True)
    for _ in range(2):
        link_kept(find_kept(places), places)
    assert (places.kept_torch / "torch" / "__init__.py").exists()
    assert (places.kept_torch / "nvidia" / "runtime" / "lib.so").exists()
    (line,) = (packages / "zz_kept_torch.pth").read_text(encoding="utf-8").splitlines()
    assert (packages / line).resolve() == places.kept_torch.resolve()


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize(("version", "what"), [("2.5.1", "needs 2.6 or newer"), ("1.13.0+cu117", "needs 2.6 or newer")])
def test_an_old_torch_is_not_kept(places: Places, monkeypatch: pytest.MonkeyPatch, version: str, what: str) -> None:
    monkeypatch.setattr(importlib.metadata, "version", lambda name: version)
    with pytest.raises(SetupError, match=what):
        find_kept(places)


def test_no_torch_to_keep_gets_a_sentence(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> str:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", absent)
    with pytest.raises(SetupError, match="no torch to keep"):
        find_kept(places)


def test_the_environment_s_own_torch_is_not_kept(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "prefix", str(places.venv))
    with pytest.raises(SetupError, match="own"):
        find_kept(places)


def test_a_kept_torch_belongs_to_one_python() -> None:
    assert torch_choice.name("keep") == f"keep:{Path(sys.prefix)}"
    assert torch_choice.name("cpu") == "cpu"
