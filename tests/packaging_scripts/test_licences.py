"""The licences of what is used: every locked runtime package is named with its version, its licence and a text."""

from __future__ import annotations

import sys
from pathlib import Path

import licences
import pytest
from setup.torch_choice import canonical

ROOT = Path(__file__).resolve().parents[2]
AGAIN = "run: .venv/bin/python packaging/licences.py"
SECTIONS = [part.strip() for part in licences.TARGET.read_text(encoding="utf-8").split(licences.RULE)]
LINES = {canonical(line.split(" ")[0]): line for line in SECTIONS[2].splitlines()}
USERS = "\n".join(SECTIONS[3::2])
"""Whose texts they are, between every two texts."""


def test_every_locked_runtime_package_is_named_with_its_version_and_a_text() -> None:
    wanted = licences.locked()
    assert set(wanted) == set(LINES), AGAIN
    assert {name: LINES[name].split(" ")[1] for name in wanted} == wanted, AGAIN
    without = [line for line in LINES.values() if "(the text is" not in line and f"{line.split(' ')[0]} (" not in USERS]
    assert not without, AGAIN


def test_texts_stand_once() -> None:
    texts = SECTIONS[4::2]
    assert len(texts) > 40
    assert len(set(texts)) == len(texts)


def test_texts_that_are_pointed_to_are_shipped() -> None:
    for file in licences._SHIPPED.values():
        assert (licences.TARGET.parent / file).read_text(encoding="utf-8").strip()
    for other in licences._TEXT_OF.values():
        assert "Apache License" in "".join(text for _file, text in licences.package(other, "0").texts)


def test_a_package_without_any_text_stops_the_script() -> None:
    with pytest.raises(SystemExit, match="No text is known"):
        licences.instead("Odd licence 1.0", ())


def test_the_script_says_when_the_file_is_old(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(licences, "TARGET", tmp_path / "old.txt")
    monkeypatch.setattr(sys, "argv", ["licences.py", "--check"])
    assert licences.main() == 1
