"""Starting: quick, without torch and Qt; a wrong line gives one sentence and exit code 2."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.methods import METHODS
from engine.methods.base import options as settings_of
from kn_studio import __version__, cli
from kn_studio.cli import options, parser
from kn_studio.cli.output import jsonable
from kn_studio.session.export import COLUMNS
from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]

_WATCHED = """
import sys
from kn_studio.cli import main
try:
    code = main(sys.argv[1:])
except SystemExit as end:
    code = end.code
heavy = {"torch", "transformers", "PySide6", "datasets"} & set(sys.modules)
print("HEAVY", sorted(heavy), "CODE", code)
"""


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["--version"], ["locate", "--help"], ["facts", "stats", "--json"], ["facts", "search", "Paris"]],
)
def test_nothing_heavy_is_imported_where_nothing_heavy_is_done(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WATCHED, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines()[-1] == "HEAVY [] CODE 0", done.stderr


@pytest.mark.parametrize("script", [["-m", "kn_studio"]])
def test_the_program_starts(script: list[str]) -> None:
    done = subprocess.run([sys.executable, *script, "--version"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, f"kn-studio {__version__}")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["locat"], "There is no command 'locat'. Did you mean locate?"),
        (["discover", "demo-bert"], "There is no command 'discover'. There are: open, inspect, locate"),
        (["languages", "demo-bert"], "The following arguments are required: --languages."),
        (["languages", "m", "--languages", "en,zh", "--at-least", "0"], "0 is no number from 1"),
        (["facts", "remember", "x"], "There is no command 'remember'. There are: import, fetch, stats, search"),
        (["facts"], "Use facts stats, search TEXT, show UUID, import PATH"),
        (["facts", "import"], "The following arguments are required: PATH."),
        (["facts", "import", "x", "--format", "excel"], "'excel' is no choice for --format."),
        (["facts", "import", "x", "--columns", "subject"], "'subject' says nothing of a column."),
        (["facts", "fetch", "lama", "--yes"], "There is no data set 'lama' to fetch. There are: mlama."),
        (["locate"], "The following arguments are required: MODEL."),
        (["inspect"], "The following arguments are required: MODEL."),
        (["locate", "m", "--method", "magik"], "'magik' is no choice for --method. There are: amig, ig_zero"),
        (["locate", "m", "--method", "activate"], "Did you mean activation?"),
        (["locate", "m", "--threshold", "2"], "2 is no number from 0 to 1"),
        (["locate", "m", "--share", "0"], "Argument --share: 0 is no number above 0 and up to 1"),
        (["locate", "m", "--threshold", "x"], "Argument --threshold: 'x' is no number."),
        (["locate", "m", "--threshold", ".2", "--top-k", "3"], "not allowed with argument --threshold"),
        (["locate", "m", "--steps", "many"], "Argument --steps: 'many' is no number."),
        (["locate", "m", "--seed", "-1"], "no number from 0"),
        (["locate", "m", "--nonsense"], "Unrecognized arguments: --nonsense."),
        (["export", "s.kns", "--to", "x.csv"], "required: --what"),
        (["export", "s.kns", "--to", "x.csv", "--what", "effekts"], "'effekts' is no choice for --what."),
        (["open", "nowhere.kns"], "There is no file nowhere.kns."),
        (["screenshots", "x", "--scale", "99"], "A scale of 99 cannot be drawn."),
    ],
)
def test_a_wrong_line_is_one_sentence_and_exit_code_2(run: Run, arguments: list[str], said: str) -> None:
    ran = run(*arguments)
    assert ran.code == 2
    assert ran.out == ""
    assert said in ran.err
    assert ran.err.count("\n") == 1
    assert "Traceback" not in ran.err


def test_without_a_display_the_window_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    for arguments in ([], ["open"], ["open", "--demo"]):
        ran = run(*arguments)
        assert ran.code == 2
        assert "no display" in ran.err
        assert "screenshots" in ran.err


def test_a_fault_of_the_program_names_a_report(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> int:
        raise ZeroDivisionError("by zero")

    monkeypatch.setenv("KN_STUDIO_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("kn_studio.cli.facts.stats", broken)
    ran = run("facts", "stats", "--json")
    (report,) = (tmp_path / "home" / "reports").iterdir()
    assert (ran.code, ran.out) == (1, "")
    assert str(report) in ran.err
    assert "Traceback" not in ran.err
    assert "ZeroDivisionError: by zero" in report.read_text(encoding="utf-8")
    assert "Traceback" in run("facts", "stats", "-v").err
    assert "Traceback" in run("-v", "facts", "stats").err


def test_ctrl_c_anywhere_is_exit_code_3(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("kn_studio.cli.facts.stats", stopped)
    ran = run("facts", "stats")
    assert (ran.code, ran.out) == (3, "")


def test_a_reader_that_goes_away_is_no_fault() -> None:
    done = subprocess.run(
        f"'{sys.executable}' -m kn_studio facts search '' --limit 5000 | head -1",
        cwd=ROOT, shell=True, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1


def test_every_script_is_printed_in_a_terminal_that_claims_ascii() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "kn_studio", "facts", "search", "巴黎"],
        cwd=ROOT, env=environment, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "巴黎" in done.stdout.decode("utf-8")


def test_the_grammar_knows_every_method_setting_and_table() -> None:
    assert tuple(method.key for method in METHODS) == options.METHODS
    assert set(COLUMNS) == set(parser.TABLES)
    args = vars(cli.make_parser().parse_args(["locate", "m"]))
    for method in METHODS:
        assert {option.name for option in settings_of(method.Params)} <= set(args)


def test_a_number_that_is_not_finite_is_null_with_a_reason() -> None:
    assert jsonable({"a": float("nan"), "b": [float("inf"), 1.5], "c": {"d": 1}}) == {
        "a": None, "b": [None, 1.5], "c": {"d": 1}, "reason": "A number here is not finite.",
    }  # fmt: skip
