"""Defaults from the user's file, and what a command tells while it works."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

import pytest

from engine.errors import KnownError
from engine.types import Step
from kn_studio.cli import options, output
from kn_studio.cli.output import Console
from kn_studio.cli.parser import make_parser
from tests.cli.conftest import Run

COMMON = ("device", "dtype", "seed", "memory", "offline")
ASKED = ("locate", "demo-bert", "--fact", "x")


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KN_STUDIO_HOME", str(tmp_path))
    return tmp_path / "config.toml"


def parsed(*line: str) -> Namespace:
    args = make_parser().parse_args(list(line))
    options.settled(args)
    return args


def common(*line: str) -> list[object]:
    args = parsed(*line)
    return [getattr(args, name) for name in COMMON]


def test_the_file_stands_for_what_the_command_line_does_not_say(config: Path) -> None:
    assert common(*ASKED) == ["auto", "auto", 42, None, False]
    config.write_text('device = "cpu"\ndtype = "float64"\nseed = 7\nmemory = 900\noffline = true\n')
    assert common(*ASKED) == ["cpu", "float64", 7, 900, True]
    given = ("--device", "cuda:1", "--dtype", "float32", "--seed", "42", "--memory", "5", "--no-offline")
    assert common(*ASKED, *given) == ["cuda:1", "float32", 42, 5, False]
    assert parsed("models", "look", "owner/name").offline is True
    assert parsed("resume", "s.kns").dtype == "auto"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("devise = 1", "has no option 'devise'. It may hold device, dtype, seed, memory, offline."),
        ("seed = -1", "'-1' is no value for 'seed'. Write a whole number from 0."),
        ("seed = true", "'true' is no value for 'seed'."),
        ('dtype = "int8"', "'int8' is no value for 'dtype'."),
        ('offline = "yes"', "'yes' is no value for 'offline'. Write true or false."),
        ("memory = 0", "'0' is no value for 'memory'."),
        ("seed =", "is not written as TOML"),
    ],
)
def test_a_wrong_file_is_told_in_a_sentence(text: str, said: str, config: Path, run: Run) -> None:
    config.write_text(text)
    with pytest.raises(KnownError, match=r"config\.toml"):
        parsed(*ASKED)
    told = run(*ASKED)
    assert (told.code, said in told.err, "Traceback" in told.err) == (2, True, False)


def test_rate_and_time_left_are_told_outside_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    clock = [100.0]
    monkeypatch.setattr(output.time, "monotonic", lambda: clock[0])
    monkeypatch.setattr(sys.stderr, "isatty", lambda: False, raising=False)
    console = Console(as_json=True, quiet=False)

    def told(seconds: float, done: int, total: int) -> str:
        clock[0] += seconds
        console.progress(Step(done, total, "Scoring"))
        return capfd.readouterr().err.strip()

    assert told(0, 10, 40) == "25% Scoring"
    assert told(5, 20, 40) == "50% Scoring  2.0/s, 10 s left"
    assert told(1, 21, 40) == ""
    assert told(14, 25, 40) == "62% Scoring  1.3 s each, 20 s left"
    assert told(3, 0, 3) == "0% Scoring"
    assert told(8, 1, 3) == "33% Scoring  8.0 s each, 16 s left"
    assert told(3, 0, 10**8) == "0% Scoring"
    assert told(4, 5 * 10**7, 10**8) == "50% Scoring  4 s left"
