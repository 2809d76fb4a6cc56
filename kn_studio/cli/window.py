"""`kn-studio`, `kn-studio open` and `kn-studio screenshots`: the only commands that import Qt."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from engine.errors import KnownError
from kn_studio.cli.output import Console
from kn_studio.session.schema import require_session


def run(args: Namespace, console: Console) -> int:
    """Open the window, on a file, on the demo, or where the user was.

    A file that is no session ends in a sentence on standard error; with `--in-window`, or where there is no standard
    error to read, in the window beside the recent sessions.
    """
    if args.file is not None and args.demo:
        raise KnownError("A file and --demo are given together.", "Use one of the two.")
    if args.file is not None and not args.in_window and sys.stderr is not None:
        require_session(args.file)
    if not has_display():
        raise KnownError(
            "There is no display to open a window on.",
            "Use the other commands, or draw the panels to files with `kn-studio screenshots FOLDER`.",
        )
    from kn_studio import program

    return program.run(path=args.file, demo=args.demo, seconds=args.seconds)


def screenshots(args: Namespace, console: Console) -> int:
    """Draw every panel in every state, without a display."""
    if not 0.5 <= args.scale <= 4:
        raise KnownError(f"A scale of {args.scale:g} cannot be drawn.", "Choose a number from 0.5 to 4.")
    if args.folder.exists() and not args.folder.is_dir():
        raise KnownError(f"{args.folder} is a file.", "Choose a folder.")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = f"{args.scale:g}"
    from kn_studio import screenshots as pictures

    files = pictures.run(
        args.folder, args.theme, args.language, args.scale, interface=args.interface, sheet=args.sheet, facts=args.facts
    )
    console.say(f"{len(files)} pictures in {args.folder}")
    return 0


def has_display() -> bool:
    """Whether a window can be shown; on Linux that takes X11, Wayland or a Qt platform that was chosen."""
    if not sys.platform.startswith(("linux", "freebsd")):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if chosen and chosen != "xcb" and not chosen.startswith("wayland"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
