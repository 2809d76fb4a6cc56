"""Makes the program as one folder that needs no Python, and tries it out.

    .venv/bin/python packaging/bundle.py                  make dist/kn-studio
    .venv/bin/python packaging/bundle.py --to FOLDER      make FOLDER/kn-studio
    .venv/bin/python packaging/bundle.py --smoke FOLDER   try the bundle in FOLDER/kn-studio, make none

It takes some minutes and 2.5 GB of disk while it is made. The bundle runs on the system that it was made on, and on
Linux on newer ones: its C library is the oldest that will do.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(Path(__file__).resolve().parent))

from setup.places import Places  # noqa: E402
from setup.torch_choice import pins  # noqa: E402

SPEC = ROOT / "packaging" / "bundle.spec"
ELSEWHERE = ("colorama", "tzdata")
"""Locked for systems that need them; asked for by nobody where they are not."""

WINDOW_SECONDS = 8


def make(target: Path, work: Path) -> Path:
    """Build the bundle below `target` and return its folder. Raises `SystemExit` where PyInstaller fails."""
    torch = importlib.util.find_spec("torch")
    assert torch is not None
    assert torch.origin is not None
    environment = os.environ | {
        "KN_STUDIO_LOCKED": ",".join(name for name in pins(Places(ROOT).lock("runtime")) if name not in ELSEWHERE),
        "KN_STUDIO_TORCH": str(Path(torch.origin).parent),
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(target), "--workpath", str(work)]
    done = subprocess.run([*command, *places, str(SPEC)], env=environment, cwd=work, check=False)
    if done.returncode:
        raise SystemExit(f"PyInstaller ended with {done.returncode}.")
    return target / "kn-studio"


def size(folder: Path) -> int:
    """Bytes of all files, each once."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def smoke(folder: Path) -> dict[str, float]:
    """Try the bundle: version, doctor, a fact located and reported, the window on the demo for some seconds.

    Returns the seconds of each. Raises AssertionError with what the program said where one of them fails.
    """
    program = folder / ("kn-studio.exe" if os.name == "nt" else "kn-studio")
    seconds: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="kn-studio-bundle-", ignore_cleanup_errors=True) as home:
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))
        }
        environment |= {"KN_STUDIO_HOME": home, "QT_QPA_PLATFORM": "offscreen", "HF_HUB_OFFLINE": "1"}

        def run(what: str, *arguments: str) -> str:
            began = time.monotonic()
            done = subprocess.run(
                [str(program), *arguments], env=environment, cwd=home, capture_output=True, text=True, timeout=600,
                check=False,
            )  # fmt: skip
            seconds[what] = round(time.monotonic() - began, 1)
            assert done.returncode == 0, f"{what} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}"
            return done.stdout

        assert run("version", "--version").startswith("kn-studio ")
        found = json.loads(run("doctor", "doctor", "--json"))
        assert found["qt"]["ok"], found
        assert found["self_test"]["passed"], found
        assert all(found["fonts"].values()), found
        asked = ("--subject", "Germany", "--relation", "P36", "--language", "en", "--json")
        located = json.loads(run("locate", "locate", "demo-bert", *asked, "--session", "tried.kns"))
        assert located["neurons"], located
        run("report", "report", "tried.kns", "tried.html")
        first = located["neurons"][0]
        assert f"L{first['layer']}N{first['index']}" in Path(home, "tried.html").read_text(encoding="utf-8")
        run("window", "open", "--demo", "--seconds", str(WINDOW_SECONDS))
        reports = list(Path(home, "reports").glob("*")) if Path(home, "reports").is_dir() else []
        assert not reports, reports[0].read_text(encoding="utf-8")
    return seconds


def main() -> int:
    """Make or try the bundle; returns the exit code."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--to", type=Path, default=ROOT / "dist", metavar="FOLDER")
    options.add_argument("--smoke", type=Path, metavar="FOLDER", help="only try the bundle that lies there")
    chosen = options.parse_args()
    if chosen.smoke is None:
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="kn-studio-bundle-") as work:
            folder = make(chosen.to.resolve(), Path(work))
        print(f"{folder}: {size(folder) / 1e6:,.0f} MB, made in {time.monotonic() - began:.0f} s")
    else:
        folder = chosen.smoke.resolve() / "kn-studio"
    print(", ".join(f"{what} {seconds} s" for what, seconds in smoke(folder).items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
