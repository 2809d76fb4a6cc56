"""The bundle: made by PyInstaller, it runs without a Python: doctor, a fact located, the window on the demo."""

from __future__ import annotations

import importlib.util
import time
from pathlib import Path

import bundle
import pytest

MOST_MB = 1500
"""What the bundle may have grown to on Linux with torch for the processor; most of it is torch."""


@pytest.mark.slow
@pytest.mark.skipif(importlib.util.find_spec("PyInstaller") is None, reason="PyInstaller is not installed")
def test_the_bundle_is_made_and_runs(tmp_path: Path) -> None:
    (tmp_path / "work").mkdir()
    began = time.monotonic()
    folder = bundle.make(tmp_path / "dist", tmp_path / "work")
    made = time.monotonic() - began
    size = bundle.size(folder) / 1e6
    internal = folder / "_internal"
    assert (internal / "kn_studio" / "_resources" / "licences" / "THIRD_PARTY_LICENCES.txt").is_file()
    assert (internal / "LICENSE").is_file()
    for page in (bundle.ROOT / "kn_studio").rglob("*.html"):
        assert (internal / page.relative_to(bundle.ROOT)).is_file()
    own = bundle.ROOT / "resources"
    for kept in ("demo", "desktop", "facts", "fonts", "icons", "models", "translations"):
        shipped = {file.relative_to(own) for file in (own / kept).rglob("*") if file.is_file()}
        assert shipped
        assert all((internal / "kn_studio" / "_resources" / name).is_file() for name in shipped)
    left_out = {"pytest", "hypothesis", "mypy", "matplotlib", "ray", "captum", "babel"}
    assert not left_out & {path.name for path in internal.iterdir()}
    seconds = bundle.smoke(folder)
    print(f"\nbundle: {size:,.0f} MB, made in {made:.0f} s, {seconds}")
    assert size < MOST_MB
