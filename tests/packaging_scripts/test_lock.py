"""The lock files: exact, whole, and in step with pyproject.toml and with what is installed."""

from __future__ import annotations

import importlib.metadata
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from setup.places import Places

ROOT = Path(__file__).resolve().parents[2]


def read(part: str) -> dict[str, Requirement]:
    lines = Places(ROOT).lock(part).read_text(encoding="utf-8").splitlines()
    found = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(one.name): one for one in found}


LOCK = {**read("runtime"), **read("dev")}
HERE = {name for name, pin in LOCK.items() if pin.marker is None or pin.marker.evaluate()}


def version(pin: Requirement) -> Version:
    (one,) = pin.specifier
    assert one.operator == "=="
    assert "*" not in one.version
    return Version(one.version)


def test_every_pin_is_one_exact_version() -> None:
    for pin in LOCK.values():
        assert not version(pin).local
        assert pin.url is None


def test_no_package_is_in_both_files() -> None:
    assert not set(read("runtime")) & set(read("dev"))


def test_the_chosen_versions() -> None:
    assert version(LOCK["torch"]) == Version("2.13.0")
    assert version(LOCK["pyside6-essentials"]).release[:2] == (6, 11)


def test_pyproject_is_satisfied() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime = [Requirement(text) for text in project["project"]["dependencies"]]
    development = [Requirement(text) for text in project["dependency-groups"]["dev"]]
    for part, wanted in (("runtime", runtime), ("dev", [*runtime, *development])):
        pins = {**read("runtime"), **(read("dev") if part == "dev" else {})}
        for one in wanted:
            assert one.specifier.contains(version(pins[canonicalize_name(one.name)])), one


@pytest.mark.parametrize("name", sorted(HERE))
def test_the_locks_hold_everything_that_a_package_needs(name: str) -> None:
    installed = importlib.metadata.distribution(name)
    found = Version(installed.version)
    if name == "torch" and found.public != str(version(LOCK[name])):
        pytest.skip("another torch was kept")
    assert found.public == str(version(LOCK[name])), "run packaging/bootstrap.py setup"
    for text in installed.requires or []:
        need = Requirement(text)
        own = canonicalize_name(need.name)
        if need.marker and not need.marker.evaluate({"extra": ""}):
            continue
        if own == "pip" or own.startswith(("nvidia-", "cuda-", "triton")):
            continue  # part of every environment; pinned by torch's own wheel
        assert own in LOCK, f"{name} needs {text}"
        assert need.specifier.contains(version(LOCK[own]), prereleases=True), f"{name} needs {text}"
