"""Puts KN Studio into the menu of a Linux desktop, with its icon and its file type, for the user who calls it.

    python3 packaging/linux/install.py --program PATH    PATH is the program: .venv/bin/kn-studio, or that of a bundle
    python3 packaging/linux/install.py --remove          take it out again

Everything goes below XDG_DATA_HOME (~/.local/share). Standard library only.
"""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ICONS = HERE.parents[1] / "resources" / "desktop"

PLACES = {
    "applications/kn-studio.desktop": HERE / "kn-studio.desktop",
    "mime/packages/kn-studio.xml": HERE / "kn-studio.xml",
    "icons/hicolor/scalable/apps/kn-studio.svg": ICONS / "kn-studio.svg",
    "icons/hicolor/256x256/apps/kn-studio.png": ICONS / "kn-studio.png",
}
"""Where each file goes below the data folder; the same places as in the wheel."""


def data_home() -> Path:
    """The user's data folder as desktops look for it."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def entry(program: Path) -> str:
    """The desktop entry, started by this program."""
    text = PLACES["applications/kn-studio.desktop"].read_text(encoding="utf-8")
    # A percent sign would start a field code, and inside quotes these four must be escaped (desktop entry spec).
    quoted = str(program).replace("%", "%%")
    for sign in '\\"`$':
        quoted = quoted.replace(sign, f"\\{sign}")
    return text.replace("Exec=kn-studio ", f'Exec="{quoted}" '.replace("\\", "\\\\"))


def install(program: Path, folder: Path) -> list[Path]:
    """Write everything below a data folder and return the files."""
    made = []
    for place, source in PLACES.items():
        target = folder / place
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.suffix == ".desktop":
            target.write_text(entry(program), encoding="utf-8")
        else:
            shutil.copyfile(source, target)
        made.append(target)
    return made


def remove(folder: Path) -> list[Path]:
    """Take everything out again and return what was there."""
    there = [folder / place for place in PLACES if (folder / place).is_file()]
    for path in there:
        path.unlink()
    return there


def tell_desktop(folder: Path) -> None:
    """Have the desktop's caches made again, where their programs are there; they are no must."""
    for command in (
        ["update-mime-database", str(folder / "mime")],
        ["update-desktop-database", str(folder / "applications")],
        ["gtk-update-icon-cache", "--quiet", "--force", "--ignore-theme-index", str(folder / "icons" / "hicolor")],
    ):
        if shutil.which(command[0]):
            subprocess.run(command, check=False, capture_output=True)


def main() -> int:
    """Install or remove; returns the exit code."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    either = options.add_mutually_exclusive_group(required=True)
    either.add_argument("--program", type=Path, metavar="PATH")
    either.add_argument("--remove", action="store_true")
    chosen = options.parse_args()
    folder = data_home()
    if chosen.remove:
        files = remove(folder)
    else:
        program = chosen.program.absolute()
        if not os.access(program, os.X_OK) or program.is_dir():
            print(f"{shlex.quote(str(program))} is no program. Give the path of kn-studio.", file=sys.stderr)
            return 2
        files = install(program, folder)
    tell_desktop(folder)
    for path in files:
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
