"""Writes the two lock files from pyproject.toml: exact versions of everything, as pip resolves them here and today.

    python3 packaging/lock.py            resolve anew
    python3 packaging/lock.py --keep     keep the pinned versions that still fit, add and drop what changed

Run with Python 3.11, the oldest that is supported, so that the versions fit all newer ones. Packages that only other
systems need are added with their marker by `ELSEWHERE`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(Path(__file__).resolve().parent))

from setup.places import Places  # noqa: E402
from setup.torch_choice import canonical, pins  # noqa: E402

CHOSEN = ("torch==2.13.0", "PySide6-Essentials==6.11.3")
"""Versions that are chosen, not just the newest: see docs of the project on PySide6 6.12 and Python 3.11."""

ELSEWHERE = {"tzdata": 'sys_platform == "win32"'}
"""Packages that only some systems need (pandas wants the time zones where the system has none)."""

MARKERS = {
    **ELSEWHERE,
    "hf-xet": 'platform_machine in "x86_64 amd64 AMD64 arm64 aarch64 ARM64"',
    "ray": 'sys_platform == "linux"',
}
"""Packages that are installed on some systems only; hf-xet has wheels for these processors, Ray is tested on Linux."""

HEAD = """# Made by packaging/lock.py from pyproject.toml; do not edit by hand.
# torch is pinned without a local label: pip takes the wheel that its configuration and the system give.
"""


def resolve(wanted: list[str], constraints: list[str]) -> dict[str, str]:
    """Name -> version of everything that pip would install for these requirements."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        given = Path(folder, "constraints.txt")
        given.write_text("\n".join(constraints) + "\n", encoding="utf-8")
        command = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--quiet"]
        subprocess.run([*command, "-c", str(given), "--report", str(report), *wanted], check=True)
        installed = json.loads(report.read_text(encoding="utf-8"))["install"]
    return {item["metadata"]["name"]: item["metadata"]["version"].partition("+")[0] for item in installed}


def lines(versions: dict[str, str]) -> list[str]:
    """The lock file's lines, in the order of the names."""
    found = {canonical(name): version for name, version in versions.items() if canonical(name) != "pip"}
    # CUDA libraries come by the exact pins inside torch's own wheel, where it needs any.
    plain = {name: version for name, version in found.items() if not name.startswith(("nvidia-", "triton", "cuda-"))}
    text = []
    for name, version in sorted(plain.items()):
        marker = f" ; {MARKERS[name]}" if name in MARKERS else ""
        text.append(f"{name}=={version}{marker}")
    return text


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--keep", action="store_true", help="keep pinned versions that still fit")
    keep = options.parse_args().keep
    places = Places(ROOT)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime = project["project"]["dependencies"]
    development = project["dependency-groups"]["dev"]
    constraints = list(CHOSEN)
    if keep:
        kept = {name: line for part in ("dev", "runtime") for name, line in pins(places.lock(part)).items()}
        constraints += [line for name, line in kept.items() if name not in {"torch", "pyside6-essentials"}]
    base = resolve([*runtime, *ELSEWHERE], constraints)
    runtime_lines = lines(base)
    whole = resolve([*runtime, *development, *ELSEWHERE], [*constraints, *runtime_lines])
    added = [line for line in lines(whole) if line not in runtime_lines]
    places.lock("runtime").write_text(HEAD + "\n".join(runtime_lines) + "\n", encoding="utf-8")
    places.lock("dev").write_text(HEAD + "\n".join(added) + "\n", encoding="utf-8")
    print(f"{len(runtime_lines)} packages, {len(added)} more for development")


if __name__ == "__main__":
    main()
