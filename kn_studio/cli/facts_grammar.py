"""The grammar of `kn-studio facts`."""

from __future__ import annotations

from typing import Any

from kn_studio.cli import options

FORMATS = (
    "auto", "mlama", "m_lama", "mpararel", "pararel", "lama", "knowledge-neurons", "templama", "amig", "dkn",
    "candidates", "csv", "tsv", "jsonl", "parquet", "hub",
)  # fmt: skip


def add_commands(commands: Any) -> None:
    """The grammar of `facts`."""
    parser = options.command(
        commands, "facts", "search the fact library and fill it", options.later("facts", "nothing")
    )
    parts = parser.add_subparsers(metavar="import|fetch|stats|search|show|known|forget", parser_class=options.Parser)
    for add in (_import, _fetch, _stats, _search, _show, _known, _forget):
        options.json_flag(add(parts))


def _import(parts: Any) -> options.Parser:
    parser = options.command(
        parts, "import", "import files, folders or archives of facts", options.later("importing", "run")
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files, folders, zips, hf://datasets/owner/name")
    parser.add_argument("--format", choices=FORMATS, default="auto", help="[auto: found out from what stands in them]")
    parser.add_argument("--languages", action="append", default=[], metavar="A,B", help="take these only")
    parser.add_argument("--relations", action="append", default=[], metavar="P36,…", help="take these only")
    parser.add_argument(
        "--columns",
        action="append",
        metavar="subject=NAME,…",
        help="which columns of your table are which: uuid, relation, language, subject, object, prompt, …; =P36 after "
        "the sign gives a fixed value (relation==P36)",
    )
    parser.add_argument("--encoding", default="", help="of your table [found out]")
    options.offline(parser)
    return parser


def _fetch(parts: Any) -> options.Parser:
    parser = options.command(parts, "fetch", "download a data set and import it", options.later("importing", "fetch"))
    parser.epilog = (
        "The variable KN_STUDIO_SOURCES may name a JSON file that says where else to look: "
        '{"mlama": ["https://mirror.example/mlama1.1.zip", {"url": …, "sha256": …, "size": …, "format": …}]}.'
    )
    parser.add_argument("name", metavar="mlama")
    parser.add_argument("--yes", action="store_true", help="accept the licence")
    options.offline(parser)
    return parser


def _stats(parts: Any) -> options.Parser:
    return options.command(parts, "stats", "count what is there", options.later("facts", "stats"))


def _search(parts: Any) -> options.Parser:
    parser = options.command(parts, "search", "find facts by subject or object", options.later("facts", "search"))
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--language", default="", metavar="L")
    parser.add_argument("--relation", default="", metavar="R", help="as code (P36) or name (capital)")
    parser.add_argument("--limit", type=options.count, default=50, metavar="N")
    return parser


def _show(parts: Any) -> options.Parser:
    parser = options.command(parts, "show", "show one fact in all its languages", options.later("facts", "show"))
    parser.add_argument("uuid", metavar="UUID")
    return parser


def _known(parts: Any) -> options.Parser:
    parser = options.command(
        parts,
        "known",
        "rank answers among their relation's candidates, and keep the ranks",
        options.later("known", "run"),
    )
    options.model(parser)
    parser.add_argument("--languages", action="append", default=[], metavar="A,B", help="[all]")
    parser.add_argument("--relations", action="append", default=[], metavar="P36,…", help="as codes or names [all]")
    parser.add_argument("--limit", type=options.count, metavar="N", help="ask no more than N facts")
    options.session(parser, "what the model is")
    return parser


def _forget(parts: Any) -> options.Parser:
    parser = options.command(
        parts,
        "forget",
        "take a data set, or a fact that you typed, out of the library",
        options.later("facts", "forget"),
    )
    parser.add_argument("name", metavar="NAME", help="as `facts stats` names it, or the fact's uuid")
    return parser
