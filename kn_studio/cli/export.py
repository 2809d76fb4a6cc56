"""`kn-studio export`: a session's table as a file, or its neurons in another program's form."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing

from engine.errors import PromptError
from kn_studio.actions.export import export, export_neurons
from kn_studio.cli.output import Console
from kn_studio.session.store import Store


def run(args: Namespace, console: Console) -> int:
    """Write the table; the session is only read."""
    if args.form is not None and args.what != "neurons":
        raise PromptError("--form belongs to --what neurons.", "Leave it out, or export neurons.")
    if args.form is None and (args.run_id is not None or args.language):
        raise PromptError("--run and --language belong to --form.", "Leave them out: a table holds them all.")
    if args.bom and args.form is not None:
        raise PromptError("--bom belongs to a table.", "Leave it out: another program's form has none.")
    with closing(Store.open(args.file, readonly=True)) as store:
        if args.form is not None:
            return _neurons(args, store, console)
        rows = console.drive(export(store, args.what, args.to, bom=args.bom))
    if console.as_json:
        console.document({"what": args.what, "rows": rows, "to": args.to})
    else:
        console.say(f"{rows} rows written to {args.to}")
    return 0


def _neurons(args: Namespace, store: Store, console: Console) -> int:
    held = console.drive(export_neurons(store, args.form, args.to, args.language, args.run_id))
    kind = "languages" if args.form == "lape" else "facts"
    if console.as_json:
        console.document({"what": "neurons", "form": args.form, kind: held, "to": args.to})
    else:
        console.say(f"The neurons of {len(held)} {kind} written to {args.to}, in this order: {', '.join(held)}")
    return 0
