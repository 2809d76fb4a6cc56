"""Collects the licences of every locked runtime package into resources/licences/THIRD_PARTY_LICENCES.txt.

    .venv/bin/python packaging/licences.py            write the file
    .venv/bin/python packaging/licences.py --check    say whether it is up to date (exit code 1 if not)

What is written comes from the metadata and the licence files of the installed packages, each text once. A package that
brings no text is written with the shipped text of the licence that it names.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import re
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(Path(__file__).resolve().parent))

from setup.places import Places  # noqa: E402
from setup.torch_choice import pins  # noqa: E402

TARGET = ROOT / "resources" / "licences" / "THIRD_PARTY_LICENCES.txt"
HEAD = """Third-party software that KN Studio uses and that its bundle holds.

Made by packaging/licences.py from the packages of packaging/requirements.lock; do not edit by hand.
Each package is named with its version, its licence as its own metadata says it, and its home. The texts follow,
each once. Qt and PySide6 are used under the LGPL version 3 as libraries of their own, which may be replaced.
The texts of the LGPL and of the GPL lie beside this file, those of the fonts and of Unicode too.
"""
RULE = "=" * 100

_TEXT = re.compile(r"(licen[cs]e|copying|notice|copyright)", re.IGNORECASE)
_NOT_TEXT = (".py", ".pyc", ".json", ".rst.txt", ".html", ".spdx")
_CLASSIFIER = "License :: OSI Approved :: "
_LONGEST_NAME = 80
_SHIPPED = {"LGPL-3.0": "LGPL-3.0.txt", "LGPL": "LGPL-3.0.txt"}
_TEXT_OF = {"apache": "huggingface-hub"}
"""A package whose text stands for those that name the same licence and bring none."""


@dataclass(frozen=True)
class Package:
    """A package and what it says of its licence. `texts`: file name -> text; `instead`: where the text is to be found
    for one that brings none."""

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[tuple[str, str], ...]
    instead: str = ""


def locked() -> dict[str, str]:
    """Canonical name -> version of every runtime package."""
    found = pins(Places(ROOT).lock("runtime"))
    return {name: line.partition("==")[2].partition(";")[0].strip() for name, line in found.items()}


def package(name: str, version: str) -> Package:
    """What the installed package says of itself. Raises `PackageNotFoundError` for one that is not installed."""
    found = importlib.metadata.distribution(name)
    licence = named_licence(found.metadata)
    texts = licence_texts(found)
    return Package(found.metadata["Name"], version, licence, home(found.metadata), texts, instead(licence, texts))


def named_licence(metadata: importlib.metadata.PackageMetadata) -> str:
    """The licence in a few words: its SPDX expression, its classifiers, or a short word of its own."""
    expression = metadata.get("License-Expression")
    if expression:
        return str(expression)
    classifiers = [line for line in metadata.get_all("Classifier") or [] if line.startswith(_CLASSIFIER)]
    if classifiers:
        return ", ".join(line.removeprefix(_CLASSIFIER) for line in classifiers)
    own = str(metadata.get("License") or "").strip().splitlines()
    return own[0].strip()[:_LONGEST_NAME] if own else "see the text"


def home(metadata: importlib.metadata.PackageMetadata) -> str:
    """Where the package is made, "" where it does not say."""
    if metadata.get("Home-page"):
        return str(metadata["Home-page"])
    links = dict(line.split(", ", 1) for line in metadata.get_all("Project-URL") or [] if ", " in line)
    for wanted in ("homepage", "source", "repository", "source code", "home"):
        for label, link in links.items():
            if label.lower() == wanted:
                return str(link)
    return next(iter(links.values()), "")


def licence_texts(found: importlib.metadata.Distribution) -> tuple[tuple[str, str], ...]:
    """The licence files that a package brings, in the order of their names."""
    texts: dict[str, str] = {}
    for file in found.files or []:
        path = Path(str(found.locate_file(file)))
        in_folder = any(part.lower() in ("licenses", "licences") for part in file.parts[:-1])
        wanted = in_folder or _TEXT.search(file.name)
        if wanted and not file.name.lower().endswith(_NOT_TEXT) and path.is_file():
            text = path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n").replace("\f", "\n").strip()
            if text:
                texts[file.as_posix().partition(".dist-info/")[2] or file.as_posix()] = text
    return tuple(sorted(texts.items()))


def instead(licence: str, texts: tuple[tuple[str, str], ...]) -> str:
    """Where the text of a named licence stands for a package that brings none."""
    if texts:
        return ""
    for word, file in _SHIPPED.items():
        if word in licence:
            return f"the text is in {file} beside this file"
    for word, other in _TEXT_OF.items():
        if word in licence.lower():
            return f"the text is that of {other} below"
    raise SystemExit(f"No text is known for a package under {licence!r}: add it to packaging/licences.py.")


def written(packages: list[Package]) -> str:
    """The whole file."""
    lines = [HEAD, RULE, "PACKAGES", RULE, ""]
    for one in packages:
        where = f"   {one.home}" if one.home else ""
        note = f"   ({one.instead})" if one.instead else ""
        lines.append(f"{one.name} {one.version}   {one.licence}{where}{note}")
    users: dict[str, list[str]] = {}
    for one in packages:
        for file, text in one.texts:
            users.setdefault(text, []).append(f"{one.name} ({file})")
    for text, names in users.items():
        lines += ["", RULE, *names, RULE, "", text]
    return "\n".join(lines).rstrip() + "\n"


def main() -> int:
    """Write or check the file; returns the exit code."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--check", action="store_true", help="only say whether the file is up to date")
    check = options.parse_args().check
    text = written([package(name, version) for name, version in sorted(locked().items())])
    if check:
        current = TARGET.is_file() and TARGET.read_text(encoding="utf-8") == text
        print(f"{TARGET.name} is {'up to date' if current else 'old: run packaging/licences.py'}")
        return 0 if current else 1
    TARGET.write_text(text, encoding="utf-8")
    print(f"{TARGET}: {len(locked())} packages, {len(text) / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
