"""The command line: every action of the window without the window. Nothing here imports torch or Qt at start."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress

from engine.errors import KnownError
from kn_studio.cli.options import UsageError, settled
from kn_studio.cli.output import Console, StoppedError
from kn_studio.cli.parser import make_parser

DONE, FAULT, BAD_INPUT, STOPPED = 0, 1, 2, 3


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out a command line and return its exit code: 0 done, 2 bad input, 3 stopped by the user, 1 a fault."""
    _speak_utf8()
    arguments = list(sys.argv[1:] if argv is None else argv)
    verbose = False
    try:
        args = make_parser().parse_args(arguments)
        verbose = args.verbose
        settled(args)
        console = Console(as_json=getattr(args, "json", False), quiet=args.quiet)
        code: int = args.run(args, console)
        console.flush()
        return code
    except UsageError as error:
        print(f"kn-studio: {error}", file=sys.stderr)
        return BAD_INPUT
    except KnownError as error:
        print(f"kn-studio: {error}", file=sys.stderr)
        if verbose:
            traceback.print_exc()
        return BAD_INPUT
    except (KeyboardInterrupt, StoppedError):
        print("kn-studio: Stopped.", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        # The reader of our output has gone; nothing can be told to it any more, and Python must not try at exit.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAULT
    except Exception as error:
        _tell_fault(error, verbose)
        return FAULT


def _tell_fault(error: Exception, verbose: bool) -> None:
    from kn_studio import fault_report

    file = fault_report.write(error)
    print(
        f"kn-studio: Something went wrong inside the program ({type(error).__name__}). The details are in {file}.",
        file=sys.stderr,
    )
    if verbose:
        traceback.print_exc()


def _speak_utf8() -> None:
    """Answers come in every script, whatever the terminal says it can take."""
    for stream in (sys.stdout, sys.stderr):
        if (getattr(stream, "encoding", "") or "").lower().replace("-", "") != "utf8":
            with suppress(AttributeError, ValueError, OSError):
                stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
