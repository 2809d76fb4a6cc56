"""`kn-studio export`: a session's table as a file."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing

from kn_studio.actions.export import export
from kn_studio.cli.output import Console
from kn_studio.session.store import Store


def run(args: Namespace, console: Console) -> int:
    """Write the table; the session is only read."""
    with closing(Store.open(args.file, readonly=True)) as store:
        rows = console.drive(export(store, args.what, args.to))
    if console.as_json:
        console.document({"what": args.what, "rows": rows, "to": args.to})
    else:
        console.say(f"{rows} rows written to {args.to}")
    return 0
