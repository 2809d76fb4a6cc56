"""Tiny models as folders, and a way to run a command line in this process."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kn_studio.cli import main
from tests.engine.tiny import fresh


@dataclass(frozen=True)
class Ran:
    """What a command line gave."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The one JSON document on standard output, in which no NaN may stand."""

        def refuse(name: str) -> None:
            raise AssertionError(f"{name} in the document")

        found: dict[str, Any] = json.loads(self.out, parse_constant=refuse)
        return found


Run = Callable[..., Ran]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command line; the model's name is filled in for its folder."""

    def call(*arguments: object) -> Ran:
        capfd.readouterr()
        code = main([str(argument) for argument in arguments])
        said = capfd.readouterr()
        return Ran(code, said.out, said.err)

    return call


def _saved(folder: Path, model_type: str) -> Path:
    loaded = fresh(model_type)
    loaded.model.float().save_pretrained(folder)
    loaded.tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def bert(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny random BERT."""
    return _saved(tmp_path_factory.mktemp("bert"), "bert")


@pytest.fixture(scope="session")
def gpt2(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny random GPT-2."""
    return _saved(tmp_path_factory.mktemp("gpt2"), "gpt2")
