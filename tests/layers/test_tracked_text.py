"""What must not stand in any tracked file: unsafe loading, paths of one machine, hosts of package registries."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# The words are put together here, so that this file does not hold what it looks for.
ANYWHERE = {
    "a path of one machine": r"(?<![\w.])/(?:work|root)/" + r"(?!\s)[\w.]",
    "a host of a package registry": r"\b(?:(?:test\.)?pypi(?:\.python)?|pythonhosted|download\.pytorch|anaconda)\."
    + r"(?:org|com)\b",
}
IN_CODE = {
    "pickle": r"^\s*(?:import|from)\s+(?:pickle|cPickle|_pickle|dill|cloudpickle|shelve|joblib)\b",
    "code from the network": r"trust_remote" + r"_code\s*=\s*True",
    # With weights_only it builds tensors and plain containers, and runs nothing of what stands in a file.
    "torch's unpickler": r"\btorch\." + r"load\((?![^\n]*weights_only=True)",
    "numpy's unpickler": r"allow_pickle" + r"\s*=\s*True",
}


def tracked() -> list[Path]:
    """The tracked files; all files where there is no repository (a source archive)."""
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode == 0 and done.stdout:
        return [ROOT / name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]
    hidden = {".venv", ".git", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"}
    return [path for path in ROOT.rglob("*") if path.is_file() and not hidden & set(path.relative_to(ROOT).parts)]


def found_in(text: str, patterns: dict[str, str]) -> list[str]:
    """What of the patterns stands in a text."""
    return [what for what, pattern in patterns.items() if re.search(pattern, text, re.MULTILINE)]


def test_no_tracked_file_holds_forbidden_text() -> None:
    bad: list[str] = []
    for path in tracked():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        patterns = {**ANYWHERE, **(IN_CODE if path.suffix == ".py" else {})}
        bad += [f"{path.relative_to(ROOT)}: {what}" for what in found_in(text, patterns)]
    assert bad == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("see /ro" + "ot/data", "a path of one machine"),
        ("open('/wor" + "k/main/x')", "a path of one machine"),
        ("https://py" + "pi.org/simple", "a host of a package registry"),
        ("--index-url https://download.py" + "torch.org/whl/cpu", "a host of a package registry"),
        ("import pick" + "le\n", "pickle"),
        ("    from pick" + "le import loads", "pickle"),
        ("load(x, trust_remote" + "_code=True)", "code from the network"),
        ("torch.lo" + "ad(path)", "torch's unpickler"),
        ("np.load(f, allow_pick" + "le=True)", "numpy's unpickler"),
    ],
)
def test_the_search_finds_what_it_looks_for(text: str, what: str) -> None:
    assert what in found_in(text, {**ANYWHERE, **IN_CODE})


def test_reading_plain_tensors_is_no_unpickling() -> None:
    assert found_in("torch.lo" + "ad(path, weights_only=True)", IN_CODE) == []


def test_no_folder_hides_a_library() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()
    for folder in [ROOT / "tests", *(path for path in (ROOT / "tests").rglob("*") if path.is_dir())]:
        if list(folder.glob("*.py")):
            assert (folder / "__init__.py").exists(), f"{folder} needs an __init__.py"
