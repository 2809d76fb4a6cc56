"""Makes the scripts' own modules importable as they are when a script is run by its path."""

from __future__ import annotations

import sys
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

for _folder in (PACKAGING, PACKAGING / "fonts"):
    if str(_folder) not in sys.path:
        sys.path.append(str(_folder))
