"""The grammar of `kn-studio models`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kn_studio.cli import options


def add_commands(commands: Any) -> None:
    """The grammar of `models`."""
    parser = options.command(
        commands, "models", "list, look at, download and remove models of the Hub", options.later("hub", "listed")
    )
    options.json_flag(parser)
    parts = parser.add_subparsers(metavar="list|look|get|convert|remove|allow|forbid", parser_class=options.Parser)
    options.json_flag(options.command(parts, "list", "what is in the cache", options.later("hub", "listed")))
    for name, text in (
        ("look", "what the Hub says of a model"),
        ("get", "download a model, going on where it was stopped"),
    ):
        one = options.command(parts, name, text, options.later("hub", name))
        one.add_argument("id", metavar="ID", help="owner/name[@revision], or a short name such as m-BERT")
        options.offline(one)
        options.json_flag(one)
        if name == "look":
            one.add_argument("--device", help="whose memory it is held against")
            one.add_argument("--dtype", choices=options.DTYPES)
    for name, text in (
        ("allow", "let the code that comes with exactly this revision of a model run"),
        ("forbid", "take that back"),
    ):
        one = options.command(parts, name, text, options.later("hub", name))
        one.add_argument("id", metavar="ID@REVISION", help="owner/name or a folder, and the revision in full")
        options.json_flag(one)
    one = options.command(
        parts, "convert", "write weights that are pickle files anew as safetensors", options.later("hub", "convert")
    )
    one.add_argument("id", metavar="MODEL", help="a folder, or owner/name[@revision] in the cache")
    one.add_argument("to", metavar="NEW-FOLDER", type=Path, help="where to write it; new or empty")
    options.json_flag(one)
    one = options.command(parts, "remove", "throw a downloaded model away", options.later("hub", "remove"))
    one.add_argument("id", metavar="ID", help="owner/name, or a short name")
    one.add_argument("--yes", action="store_true", help="without a question")
    options.json_flag(one)
