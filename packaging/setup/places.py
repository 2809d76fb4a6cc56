"""Where the set-up keeps its things."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Places:
    """All paths of one checkout; `root` is the project folder."""

    root: Path

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def scripts(self) -> Path:
        return self.venv / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        return self.scripts / ("python.exe" if os.name == "nt" else "python")

    @property
    def program(self) -> Path:
        return self.scripts / ("kn-studio.cmd" if os.name == "nt" else "kn-studio")

    @property
    def stamp(self) -> Path:
        """Says what a finished `.venv` holds; absent while work is going on."""
        return self.venv / "kn-studio-setup.json"

    @property
    def unfinished(self) -> Path:
        """Present from the first step of an installation to its last."""
        return self.venv / "kn-studio-setup.unfinished"

    @property
    def log(self) -> Path:
        return self.venv / "kn-studio-setup.log"

    @property
    def guard(self) -> Path:
        """Held by whoever sets up; outside `.venv`, which may be thrown away and made again."""
        return self.root / ".venv-setup.lock"

    @property
    def kept_torch(self) -> Path:
        """Links to the torch of another Python (`--torch keep`)."""
        return self.venv / "kept-torch"

    @property
    def site_packages(self) -> Path:
        """The folder for packages in `.venv`; OSError if the environment is not whole."""
        if os.name == "nt":
            return self.venv / "Lib" / "site-packages"
        for folder in sorted((self.venv / "lib").glob("python3.*/site-packages")):
            return folder
        raise FileNotFoundError(f"no site-packages in {self.venv}")

    def lock(self, part: str) -> Path:
        """The pinned packages of a part, `runtime` or `dev`."""
        name = "requirements.lock" if part == "runtime" else "requirements-dev.lock"
        return self.root / "packaging" / name


def here() -> Places:
    """The checkout that this file belongs to."""
    return Places(Path(__file__).resolve().parents[2])
