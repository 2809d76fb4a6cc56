"""The sub-commands of `packaging/bootstrap.py`."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from . import checks, libraries, places, testing, torch_choice
from .children import call
from .environment import Stamp, misses_gpu, ready
from .errors import SetupError
from .pip_install import clean_environ
from .places import Places

DONE, FAULT, BAD, STOPPED = 0, 1, 2, 3
"""Exit codes, as of the program itself."""


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def parser() -> argparse.ArgumentParser:
    """The command line."""
    whole = argparse.ArgumentParser(
        prog="bootstrap.py",
        description="Sets up KN Studio in the folder .venv of this checkout, and starts or tests it.",
    )
    commands = whole.add_subparsers(dest="command", required=True, metavar="setup|run|test|bench|shots")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--torch",
        choices=torch_choice.CHOICES,
        help="where torch comes from: 'default' is what pip finds, 'cpu' the wheel without GPU support, "
        "'keep' the one of the Python that runs this (without the option: what is there already, else default)",
    )
    commands.add_parser("setup", parents=[common], help="install everything and stop")
    commands.add_parser("run", parents=[common], help="set up what is missing and open the studio on the demo")
    test = commands.add_parser(
        "test", parents=[common], help="set up what is missing; linters, types, layers, quick tests"
    )
    test.add_argument("--all", action="store_true", help="the slow tests too")
    commands.add_parser(
        "bench",
        parents=[common],
        help="measure speed and memory; further options go to packaging/bench/run.py",
        description="Sets up what is missing and measures speed and memory. Further options go to "
        "packaging/bench/run.py: --json FILE, --quick, --shapes, --sections, --device, --threads, --rounds, --steps, "
        "--drop-caches.",
    )
    shots = commands.add_parser(
        "shots", parents=[common], help="pictures of every panel; options go to kn-studio screenshots"
    )
    shots.add_argument("folder", nargs="?", default="runs/shots", help="where to (default: runs/shots)")
    return whole


def main(arguments: list[str]) -> int:
    """Run one sub-command; returns the exit code."""
    whole = parser()
    options, rest = whole.parse_known_args(arguments)
    if rest and options.command not in ("bench", "shots"):
        whole.error(f"unknown option: {' '.join(rest)}")
    try:
        return _main(options, rest)
    except SetupError as error:
        say(str(error))
        return BAD
    except KeyboardInterrupt:
        say("\nStopped. The same command goes on from here.")
        return STOPPED


def _main(options: argparse.Namespace, rest: list[str]) -> int:
    here = places.here()
    checks.check_glibc()
    window = options.command == "run" and checks.has_display()
    libraries.provide(window, say)
    parts = ("runtime",) if options.command == "run" else ("runtime", "dev")
    stamp = ready(here, parts, options.torch, say)
    hint = gpu_hint(stamp)
    if hint:
        say(hint)
    if options.command == "setup":
        say(f"KN Studio is set up in {here.venv} (Python {stamp.python}, torch {stamp.torch_version}).")
        say("Start it with:  python3 packaging/bootstrap.py run")
        return DONE
    if options.command == "run":
        return run(here)
    if options.command == "test":
        return testing.test(here, stamp, options.all, say)
    if options.command == "bench":
        return bench(here, rest)
    return shots(here, options.folder, rest)


def gpu_hint(stamp: Stamp) -> str:
    """What to type where a GPU is there and torch cannot use it; empty where there is nothing to say."""
    if not misses_gpu(stamp.torch_version, stamp.cuda):
        return ""
    return (
        f"This computer has an NVIDIA GPU, but torch {stamp.torch_version} here is without GPU support.\n"
        "For the one with it type:  python3 packaging/bootstrap.py setup --torch default"
    )


def no_display(here: Places) -> str:
    """What is said instead of opening a window on a computer without a display."""
    program = os.path.relpath(here.program)
    quoted = f"'{program}'" if " " in program else program
    return (
        "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open here.\n"
        "KN Studio is set up, and works without one:\n"
        f"  {quoted} locate demo-bert --subject Germany --relation P36 --language en --json\n"
        f"  {quoted} screenshots FOLDER          every panel as a picture, drawn offscreen\n"
        f"  {quoted} --help                      everything else\n"
        "With a virtual display the window opens too:  xvfb-run -a python3 packaging/bootstrap.py run"
    )


def run(here: Places) -> int:
    """Open the studio on the demo; replaces this process where the system can."""
    if not checks.has_display():
        say(no_display(here))
        return BAD
    command = [str(here.python), "-P", "-m", "kn_studio", "open", "--demo"]
    if os.name == "posix":
        os.execve(command[0], command, clean_environ())
    return subprocess.call(command, env=clean_environ())


def bench(here: Places, rest: list[str]) -> int:
    """Run packaging/bench/run.py with the environment's Python."""
    script = here.root / "packaging" / "bench" / "run.py"
    return call([str(here.python), str(script), *rest], clean_environ(), Path.cwd())


def shots(here: Places, folder: str, rest: list[str]) -> int:
    """Draw every panel into a folder, offscreen."""
    target = Path(folder) if folder != "runs/shots" else here.root / folder
    target.mkdir(parents=True, exist_ok=True)
    environ = clean_environ({"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")})
    return call([str(here.python), "-P", "-m", "kn_studio", "screenshots", str(target), *rest], environ, Path.cwd())
