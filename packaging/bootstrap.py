#!/usr/bin/env python3
"""One command from a clone to the running studio: `python3 packaging/bootstrap.py setup|run|test|bench|shots`.

Needs the standard library only. This file keeps to syntax that old versions of Python 3 read, so that an old one gets a
sentence instead of a syntax error; the work is in `packaging/setup/`.
"""

import os
import sys

OLDEST = (3, 11)


def main():
    if sys.version_info[:2] < OLDEST:
        found = ".".join(str(part) for part in sys.version_info[:3])
        sys.stderr.write(
            f"KN Studio needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is Python {found} ({sys.executable}).\n"
            "Install a newer Python and call it by name, for example: python3.12 packaging/bootstrap.py run\n"
        )
        return 2
    folder = os.path.dirname(os.path.abspath(__file__))
    if folder not in sys.path:
        sys.path.insert(0, folder)
    from setup.commands import main as commands

    return commands(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
