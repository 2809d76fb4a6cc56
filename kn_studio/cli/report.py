"""`kn-studio report`: a session as one page that needs nothing else."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing

from kn_studio.actions.report import report
from kn_studio.cli.output import Console
from kn_studio.session.store import Store


def run(args: Namespace, console: Console) -> int:
    """Write the page; the session is only read."""
    with closing(Store.open(args.file, readonly=True)) as store:
        runs = console.drive(report(store, args.to))
        figures = store.report.count()
    if console.as_json:
        console.document({"runs": runs, "figures": figures, "to": args.to})
    else:
        drawn = f" and {figures} figure{'' if figures == 1 else 's'}" if figures else ""
        console.say(f"{runs} run{'' if runs == 1 else 's'}{drawn} written to {args.to}")
    return 0
