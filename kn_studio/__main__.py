"""`python -m kn_studio` and the script `kn-studio`."""

from __future__ import annotations

import multiprocessing
import sys

from kn_studio.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # in a bundle, further devices' processes start here
    sys.exit(main())
