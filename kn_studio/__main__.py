"""`python -m kn_studio` and the script `kn-studio`."""

from __future__ import annotations

import sys

from kn_studio.cli import main

if __name__ == "__main__":
    sys.exit(main())
