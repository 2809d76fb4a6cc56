"""The sub-commands: what they say, in which order they test, and with which exit code they end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from setup import checks, children, commands, libraries, places, testing
from setup.environment import Stamp
from setup.errors import SetupError
from setup.places import Places

BOOTSTRAP = Path(__file__).resolve().parents[2] / "packaging" / "bootstrap.py"
CPU = Stamp(parts={}, choice="default", python="3.11.7", torch_version="2.13.0+cpu", cuda="")
CUDA = Stamp(parts={}, choice="default", python="3.11.7", torch_version="2.13.0", cuda="13.0")


@pytest.fixture
def ready_made(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[tuple[object, ...]]:
    """No library is looked for and nothing is installed; the calls of `ready` are noted."""
    calls: list[tuple[object, ...]] = []

    def ready(here: Places, parts: tuple[str, ...], choice: str | None, say: object) -> Stamp:
        calls.append((parts, choice))
        return CPU

    monkeypatch.setattr(commands, "ready", ready)
    monkeypatch.setattr(libraries, "provide", lambda window, say: None)
    monkeypatch.setattr(places, "here", lambda: Places(tmp_path))
    monkeypatch.setattr(checks, "has_gpu", lambda: False)
    return calls


def test_help_names_every_sub_command() -> None:
    done = subprocess.run([sys.executable, str(BOOTSTRAP), "--help"], capture_output=True, text=True, check=True)
    for name in ("setup", "run", "test", "bench", "shots"):
        assert name in done.stdout


@pytest.mark.parametrize("arguments", [[], ["paint"], ["setup", "--torch", "red"], ["run", "--unknown"]])
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        commands.main(arguments)
    assert caught.value.code == 2


def test_setup_installs_both_parts_and_stops(ready_made: list[object], capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["setup", "--torch", "cpu"]) == 0
    assert ready_made == [(("runtime", "dev"), "cpu")]
    assert "torch 2.13.0+cpu" in capsys.readouterr().err


def test_run_without_a_display_offers_what_works(
    ready_made: list[object], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(checks, "has_display", lambda: False)
    assert commands.main(["run"]) == 2
    assert ready_made == [(("runtime",), None)]
    said = capsys.readouterr().err
    assert "no display" in said
    assert "kn-studio" in said
    assert "screenshots" in said
    assert "xvfb-run" in said


def test_run_with_a_display_opens_the_demo(
    ready_made: list[object], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[list[str]] = []
    monkeypatch.setattr(checks, "has_display", lambda: True)
    monkeypatch.setattr(os, "execve", lambda file, command, environ: opened.append(command))
    monkeypatch.setattr(subprocess, "call", lambda command, env: opened.append(command) or 0)
    monkeypatch.setattr(os, "name", "posix")
    commands.run(Places(tmp_path))
    assert opened[0][1:] == ["-P", "-m", "kn_studio", "open", "--demo"]


def test_a_fault_is_a_sentence_and_2(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> None:
        raise SetupError("It does not work.", "Do this.")

    monkeypatch.setattr(checks, "check_glibc", fail)
    assert commands.main(["setup"]) == 2
    assert capsys.readouterr().err == "It does not work.\nDo this.\n"


def test_control_c_is_clean(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(checks, "check_glibc", interrupt)
    assert commands.main(["setup"]) == 3
    assert "Stopped" in capsys.readouterr().err


@pytest.mark.parametrize(("stamp", "gpu", "said"), [(CPU, True, True), (CPU, False, False), (CUDA, True, False)])
def test_a_gpu_that_torch_cannot_use_is_said(
    monkeypatch: pytest.MonkeyPatch, stamp: Stamp, gpu: bool, said: bool
) -> None:
    monkeypatch.setattr(checks, "has_gpu", lambda: gpu)
    hint = commands.gpu_hint(stamp)
    assert ("python3 packaging/bootstrap.py setup --torch default" in hint) is said


def test_bench_hands_its_options_on_and_its_exit_code_back(
    ready_made: list[object], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    called: list[tuple[list[str], Path]] = []

    def call(command: list[str], environ: dict[str, str], folder: Path) -> int:
        called.append((command, folder))
        return 3

    monkeypatch.setattr(commands, "call", call)
    options = ["--json", "speed.json", "--quick", "--shapes", "mbert,gpt", "--threads", "2"]
    assert commands.main(["bench", "--torch", "cpu", *options]) == 3
    assert ready_made == [(("runtime", "dev"), "cpu")]
    here = Places(tmp_path)
    script = tmp_path / "packaging" / "bench" / "run.py"
    assert called == [([str(here.python), str(script), *options], Path.cwd())]


def test_the_script_of_bench_is_there() -> None:
    assert (BOOTSTRAP.parent / "bench" / "run.py").is_file()


@pytest.fixture
def gates(monkeypatch: pytest.MonkeyPatch) -> tuple[list[list[str]], set[str]]:
    """The commands that `test` runs, and the names of those that shall fail."""
    ran: list[list[str]] = []
    failing: set[str] = set()

    def call(command: list[str], environ: dict[str, str], folder: Path) -> int:
        ran.append(command[2:])
        assert environ["QT_QPA_PLATFORM"] == "offscreen"
        assert environ["HF_HUB_OFFLINE"] == "1"
        assert Path(environ["KN_STUDIO_HOME"]).is_dir()
        return int(" ".join(command[2:4]) in failing)

    monkeypatch.setattr(testing, "call", call)
    return ran, failing


SHARED = ["-n", str(min(testing.MOST_WORKERS, os.cpu_count() or 1)), *testing.SHARING]


def test_linters_types_layers_then_quick_tests(gates: tuple[list[list[str]], set[str]]) -> None:
    said: list[str] = []
    assert testing.test(Places(Path()), CPU, False, said.append) == 0
    assert [command[0] for command in gates[0]] == ["ruff", "ruff", "mypy", "pytest", "pytest"]
    assert gates[0][-1] == ["pytest", "-m", "not slow and not gpu", *SHARED]
    assert all("passed" in text for text in said)


@pytest.mark.parametrize("failing", ["ruff check", "ruff format", "mypy", "pytest tests/layers", "pytest -m"])
def test_any_failure_is_a_failure_and_the_tests_still_run(
    gates: tuple[list[list[str]], set[str]], failing: str
) -> None:
    ran, names = gates
    names.add(failing)
    assert testing.test(Places(Path()), CPU, False, lambda text: None) == 1
    assert ran[-1][:2] == ["pytest", "-m"]


@pytest.mark.parametrize(("stamp", "select"), [(CPU, ["-m", "not gpu"]), (CUDA, [])])
def test_all_adds_the_slow_ones_and_those_of_a_gpu_that_is_there(
    gates: tuple[list[list[str]], set[str]], stamp: Stamp, select: list[str]
) -> None:
    assert testing.test(Places(Path()), stamp, True, lambda text: None) == 0
    assert gates[0][-1] == ["pytest", *select, *SHARED]


@pytest.mark.parametrize(("cores", "workers"), [(None, 1), (1, 1), (2, 2), (64, testing.MOST_WORKERS)])
def test_a_worker_a_core_but_not_too_many(
    gates: tuple[list[list[str]], set[str]], cores: int | None, workers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: cores)
    assert testing.test(Places(Path()), CPU, False, lambda text: None) == 0
    assert gates[0][-1][-len(testing.SHARING) - 2 :] == ["-n", str(workers), *testing.SHARING]


def test_a_process_of_tests_that_dies_ends_the_run_and_its_test_is_named(tmp_path: Path) -> None:
    for name in "abcdef":
        dies = "__import__('os')._exit(9)" if name == "c" else "None"
        lines = (
            "import pytest",
            "@pytest.mark.parametrize('k', range(9))",
            "def test_it(k):",
            f"    k == 3 and {dies}",
        )
        (tmp_path / f"test_{name}.py").write_text("\n".join(lines))
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-n", "2", *testing.SHARING]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 1
    assert "crashed while running 'test_c.py::test_it[3]'" in ran.stdout


def test_call_gives_the_exit_code_back(tmp_path: Path) -> None:
    assert children.call([sys.executable, "-c", "raise SystemExit(7)"], dict(os.environ), tmp_path) == 7


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize(("obedient", "code"), [(True, 5), (False, -signal.SIGTERM)])
def test_an_interrupted_child_is_waited_for_and_ended_if_it_must_be(obedient: bool, code: int) -> None:
    what = "time.sleep(0.3); sys.exit(5)" if obedient else "time.sleep(60)"
    script = f"import sys, time\nprint('up', flush=True)\n{what}"
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        children.let_end(process, seconds=20 if obedient else 0.1)
    assert process.returncode == code
