"""Small made-up data sets on disk, and what readers give, sorted by kind. No row is anybody's data."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from engine.datasets import reading
from engine.datasets.base import (
    Begin,
    CandidateRow,
    FactRow,
    Origin,
    Reading,
    RelationRow,
    Skipped,
    TemplateRow,
    Wanted,
)

SAMPLE = Path(__file__).resolve().parents[3].parent / "shared" / "data"
needs_sample = pytest.mark.skipif(not SAMPLE.is_dir(), reason="the sample ../shared/data is not here")


@dataclass
class Read:
    """Everything that a reading gave."""

    keys: list[str] = field(default_factory=list)
    origins: list[Origin] = field(default_factory=list)
    facts: list[FactRow] = field(default_factory=list)
    templates: list[TemplateRow] = field(default_factory=list)
    relations: list[RelationRow] = field(default_factory=list)
    candidates: list[CandidateRow] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    progress: list[Reading] = field(default_factory=list)

    def reason(self, file: str, line: int = 0) -> str:
        """Why a line of the file whose name ends so was left out; fails if there is not one reason."""
        found = [each.reason for each in self.skipped if each.file.endswith(file) and each.line == line]
        assert len(found) == 1, self.skipped
        return found[0]


def read(*paths: Path | str, format_: str = "auto", wanted: Wanted | None = None) -> Read:
    found = Read()
    into = {FactRow: found.facts, TemplateRow: found.templates, RelationRow: found.relations}
    into |= {CandidateRow: found.candidates, Skipped: found.skipped, Reading: found.progress}  # type: ignore[dict-item]
    for item in reading(paths, format_, wanted):
        if isinstance(item, Begin):
            found.keys.append(item.key)
            found.origins.append(item.origin)
        else:
            into[type(item)].append(item)  # type: ignore[index, attr-defined]
    return found


def write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def lines(path: Path, rows: Iterable[Mapping[str, Any]]) -> Path:
    return write(path, "".join(json.dumps(row) + "\n" for row in rows))


def document(path: Path, value: Any) -> Path:
    return write(path, json.dumps(value, indent=4, ensure_ascii=False))


def triple(number: int, subject: str, answer: str, **more: Any) -> dict[str, Any]:
    """A row of mLAMA."""
    return {
        "sub_uri": f"Q{number}",
        "obj_uri": f"Q{number + 1000}",
        "obj_label": answer,
        "sub_label": subject,
        "lineid": number,
        "uuid": f"00000000-0000-4000-8000-{number:012d}",
    } | more


def mlama(folder: Path) -> Path:
    """Three languages, two relations, with a README and an empty file among them."""
    root = folder / "mlama1.1"
    write(root / "README.md", '# mLAMA\n{"sub_label": "a"}\n')
    for code, suffix in (("en", ""), ("zh", "国"), ("fa", "\u200cستان")):
        rows = [triple(n, f"Land{n}{suffix}", f"Town{n}{suffix}") for n in (2, 5, 7)]
        lines(root / code / "P36.jsonl", rows)
        lines(root / code / "place_of_birth.jsonl", [triple(9, f"Ann{suffix}", f"Town9{suffix}")])
        write(root / code / "date_of_birth.jsonl", "")
        both = [("P36", "[X] has the capital [Y] ."), ("place_of_birth", "[X] came from [Y] .")]
        lines(root / code / "templates.jsonl", [{"relation": r, "template": t} for r, t in both])
    return root


def zipped(path: Path, files: Mapping[str, str | bytes] | Path) -> Path:
    """An archive of a folder (with its own name) or of named contents."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        if isinstance(files, Path):
            for each in sorted(files.rglob("*")):
                if each.is_file():
                    archive.write(each, each.relative_to(files.parent))
        else:
            for name, content in files.items():
                archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return path


def pairs(found: Sequence[FactRow]) -> list[tuple[str, str]]:
    return [(fact.subject, fact.object) for fact in found]
