"""The grammar of the command line. A wrong line ends in one sentence, not in a page of usage."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from kn_studio import __version__
from kn_studio.cli import facts_grammar, models_grammar, options
from kn_studio.interface_languages import LANGUAGES

OPERATIONS = ("suppress", "enhance", "mean", "resample", "erase", "rewrite")
SEARCHES = ("pairs", "sets", "topology")
TABLES = (
    "facts", "scores", "neurons", "effects", "groups", "edits", "edit-effects", "runs", "comparison", "relation",
    "checks",
)  # fmt: skip
FORMS = ("eleutherai", "amig", "lape")


def make_parser() -> options.Parser:
    """The whole grammar; nothing of a command is imported before it runs."""
    parser = options.Parser(prog="kn-studio", description="See how a multilingual language model stores facts.")
    parser.add_argument("--version", action="version", version=f"kn-studio {__version__}")
    options.talk(parser)
    parser.set_defaults(run=options.later("window", "run"), file=None, demo=False, in_window=False, seconds=None)
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=options.Parser)
    for add in (
        _open,
        _inspect,
        _locate,
        _words,
        _languages,
        _degenerate,
        _edit,
        _check,
        _experiment,
        _resume,
        facts_grammar.add_commands,
        _export,
        _report,
        _screenshots,
        models_grammar.add_commands,
        _doctor,
    ):
        add(commands)
    return parser


def _open(commands: Any) -> None:
    parser = options.command(commands, "open", "open the window", options.later("window", "run"))
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE.kns", help="session to open")
    parser.add_argument("--demo", action="store_true", help="open the demo session")
    parser.add_argument("--in-window", action="store_true", help="say in the window why FILE.kns cannot be opened")
    parser.add_argument("--seconds", type=float, metavar="S", help="close again after so long, to try it out")


def _inspect(commands: Any) -> None:
    parser = options.command(
        commands, "inspect", "load a model and show what was found in it", options.later("inspect", "run")
    )
    options.model(parser)
    options.json_flag(parser)
    either = parser.add_mutually_exclusive_group()
    either.add_argument(
        "--keep", action="store_true", help="keep where its neurons are, for all models of its kind, if the test passes"
    )
    either.add_argument("--forget", action="store_true", help="forget what was kept for its kind, and look again")
    parser.add_argument("--verify", action="store_true", help="compute on its device and on another one, and compare")
    options.session(parser, "what the model is")


def _locate(commands: Any) -> None:
    parser = options.command(commands, "locate", "locate the neurons of a fact", options.later("locate", "run"))
    options.model(parser)
    options.json_flag(parser)
    options.asked(parser)
    options.method(parser)
    options.choice(parser)
    result = parser.add_argument_group("the result")
    result.add_argument("--scores", type=Path, metavar="FILE.npz", help="write every neuron's scores")
    options.session(result, "the run")


def _words(commands: Any) -> None:
    text = "show how much of an answer comes from each word of its prompts"
    parser = options.command(commands, "words", text, options.later("words", "run"))
    options.model(parser)
    options.json_flag(parser)
    options.asked(parser)
    options.session(parser, "what the words give")


def _languages(commands: Any) -> None:
    parser = options.command(
        commands, "languages", "compare the neurons that languages have for a fact", options.later("languages", "run")
    )
    options.model(parser)
    options.json_flag(parser)
    fact = options.fact(parser, "one of the languages")
    fact.add_argument(
        "--languages", action="append", required=True, metavar="A,B,…", help="two or more, separated by commas"
    )
    options.relation_table(fact, "compare", 20)
    options.method(parser)
    options.choice(parser)
    result = parser.add_argument_group("the result")
    result.add_argument(
        "--at-least", type=options.count, metavar="N", help="how many of the languages must share a neuron [all]"
    )
    options.session(result, "run and comparison, or the table,")
    options.table(result, "the relation's facts")


def _degenerate(commands: Any) -> None:
    parser = options.command(
        commands,
        "degenerate",
        "search a fact's neurons for groups that hold it together",
        options.later("degenerate", "run"),
    )
    options.model(parser)
    options.json_flag(parser)
    fact = options.fact(parser, "the language")
    fact.add_argument("--language", metavar="L", help="the language to search in [en if the fact has it]")
    options.relation_table(fact, "search", 50)
    search = parser.add_argument_group("the search")
    search.add_argument("--method", choices=SEARCHES, default="pairs")
    search.add_argument("--t-low", type=options.share, metavar="T", help="the most that a part may lose [0.05]")
    search.add_argument("--t-high", type=options.share, metavar="T", help="what the whole must lose more than [0.30]")
    search.add_argument(
        "--preset", choices=("reproduction",), help="the published code's thresholds, 0.20 and 0.25, unless given"
    )
    search.add_argument(
        "--candidates", type=options.count, default=30, metavar="N", help="the strongest N neurons [30]"
    )
    search.add_argument("--budget", type=options.count, metavar="N", help="test no more than N sets")
    search.add_argument("--distance", choices=("inverse", "cosine"), help="between neurons, for topology [inverse]")
    search.add_argument(
        "--exclude-root", action="store_true", help="for topology: keep no cluster that nothing swallows, as HDBSCAN"
    )
    options.method(parser, "--locating", "--locating-preset")
    options.choice(parser)
    result = parser.add_argument_group("the result")
    options.session(result, "run and search")
    result.add_argument(
        "--resume", action="store_true", help="leave out the relation's facts that stand in the session already"
    )
    options.table(result, "the relation's facts")


def _experiment(commands: Any) -> None:
    parser = options.command(
        commands,
        "experiment",
        "run an experiment over many facts, with controls and intervals",
        options.later("experiment", "run"),
    )
    parser.add_argument(
        "name", metavar="NAME",
        help="localisation, cross-lingual-editing, degeneracy, fact-checking, robustness, evolvability or complexity",
    )  # fmt: skip
    parser.add_argument("models", nargs="*", metavar="MODEL", help="demo-bert, demo-gpt, folders, or Hub ids")
    parser.add_argument(
        "--ladder", metavar="NAME", help="in place of MODELs one family in several sizes: pythia, qwen2.5 or gpt2"
    )
    parser.add_argument(
        "--facts", type=options.count_or_all, metavar="N|all",
        help="how many are drawn by the seed, or all that the model can be asked [50; fact-checking 600]",
    )  # fmt: skip
    parser.add_argument(
        "--relations", action="append", default=[], metavar="A,B,…", help="facts of these alone, by code or name [all]"
    )
    parser.add_argument("--source", metavar="NAME", help="facts of this data set alone, see `facts stats` [all]")
    parser.add_argument(
        "--fact", action="append", default=[], metavar="UUID,…|FILE",
        help="these facts alone, by uuid; or a file with a uuid on each line",
    )  # fmt: skip
    parser.add_argument("--years", metavar="A-B", help="facts dated in these years alone, as 2012-2018 [any]")
    parser.add_argument("--arms", action="append", default=[], metavar="A,B,…", help="compute these arms alone [all]")
    parser.add_argument(
        "--languages",
        action="append",
        default=[],
        metavar="A,B,…",
        help="every fact in each of them [the recipe's own]",
    )
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a setting of the recipe")
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="where rows and report are kept [experiment-NAME]")
    parser.add_argument("--resume", action="store_true", help="go on with the run in the folder")
    parser.add_argument(
        "--workers", type=options.count_or_auto, metavar="N|auto",
        help="how many processes compute; the rows are the same [auto: one for each GPU]",
    )  # fmt: skip
    parser.add_argument(
        "--cluster", metavar="auto|ADDRESS", default="",
        help="compute on a Ray cluster (auto: one on this computer); needs kn-studio[cluster]",
    )  # fmt: skip
    options.session(parser, "where the run is")
    options.computing(parser)
    options.json_flag(parser)


def _edit(commands: Any) -> None:
    text = "edit a fact's neurons, see what changes, and take it back"
    parser = options.command(commands, "edit", text, options.later("edit", "run"))
    options.model(parser)
    options.json_flag(parser)
    fact = options.fact(parser, "one of the languages")
    fact.add_argument(
        "--languages", action="append", metavar="A,B,…",
        help="where neurons are located and answers rewritten; the effect is measured in all [en, else the first]",
    )  # fmt: skip
    edit = parser.add_argument_group("the edit")
    edit.add_argument("--operation", choices=OPERATIONS, required=True)
    edit.add_argument("--to", metavar="ANSWER", help="the new answer, as written in the first of the languages")
    edit.add_argument(
        "--neurons", default="located", metavar="located|independent|degenerate|FILE.json", help="[located]"
    )
    edit.add_argument("--factor", type=options.factor, default=2.0, metavar="F", help="of enhance [2]")
    edit.add_argument(
        "--variant", default="", choices=("", "dai", "eleutherai", "fitted", "zero", "unknown"),
        help="of rewrite: dai, eleutherai, or fitted; of erase: zero or unknown",
    )  # fmt: skip
    written = "of rewrite by dai or eleutherai: how many times the {} answer's embedding is {} [the variant's own]"
    edit.add_argument("--remove", type=options.factor, metavar="F", help=written.format("old", "taken away"))
    edit.add_argument("--add", type=options.factor, metavar="F", help=written.format("new", "added"))
    edit.add_argument(
        "--where", choices=("activations", "weights"), default="activations",
        help="suppress and enhance: at the answer [activations], or everywhere through the weights, as saving does",
    )  # fmt: skip
    options.method(parser)
    options.choice(parser)
    result = parser.add_argument_group("the result")
    result.add_argument("--save", type=Path, metavar="FOLDER", help="write the edited model")
    result.add_argument("--save-diff", type=Path, metavar="FILE.safetensors", help="write only what differs")
    options.session(result, "run, edit and effect")


def _check(commands: Any) -> None:
    text = "check claims against what a model stores, and calibrate how far that can be trusted"
    parser = options.command(commands, "check", text, options.later("check", "run"))
    options.model(parser)
    options.json_flag(parser)
    claims = parser.add_argument_group("the claims")
    claims.add_argument(
        "--claim", action="append", metavar="SUBJECT|RELATION|OBJECT", help="relation as code or name; may be repeated"
    )
    claims.add_argument("--sentence", action="append", metavar="TEXT", help="a claim as a template says it")
    claims.add_argument(
        "--file", type=Path, metavar="CLAIMS.(csv|tsv|jsonl)", help="columns subject,relation,object,language"
    )
    claims.add_argument("--language", metavar="L", help="of the claims, where the file does not say [en]")
    claims.add_argument("--elsewhere", action="store_true", help="check the same claims in other languages, too")
    calibrating = parser.add_argument_group("the calibration")
    calibrating.add_argument("--calibrate", action="store_true", help="learn how far the scores can be trusted first")
    calibrating.add_argument(
        "--relations", action="append", metavar="P36,…", help="as codes or names [all with enough facts]"
    )
    calibrating.add_argument("--languages", action="append", metavar="A,B,…", help="one calibration each [--language]")
    calibrating.add_argument(
        "--split",
        choices=("subject", "relation", "object"),
        help="what the claims that figures are of do not share with those learned from [subject]",
    )
    result = parser.add_argument_group("the result")
    options.session(result, "the claims")
    options.table(result, "claims")


def _resume(commands: Any) -> None:
    parser = options.command(commands, "resume", "go on with a run that was stopped", options.later("locate", "resume"))
    parser.add_argument("file", type=Path, metavar="FILE.kns")
    parser.add_argument(
        "--run", type=options.count, dest="number", metavar="N", help="the run's number [the newest unfinished]"
    )
    parser.add_argument("--model", help="where the run's model is now, if it has moved")
    parser.set_defaults(of_run=("dtype",))
    options.computing(parser)
    options.json_flag(parser)


def _export(commands: Any) -> None:
    parser = options.command(commands, "export", "write a table of a session", options.later("export", "run"))
    parser.add_argument("file", type=Path, metavar="FILE.kns")
    parser.add_argument("--what", required=True, choices=TABLES)
    parser.add_argument("--to", required=True, type=Path, metavar="FILE.(csv|jsonl|json|parquet)")
    parser.add_argument(
        "--bom", action="store_true", help="CSV for Excel: with a byte order mark, and no text is run as a formula"
    )
    neurons = parser.add_argument_group("neurons in another program's form")
    neurons.add_argument(
        "--form", choices=FORMS, help="EleutherAI's or AMIG's JSON by fact, LAPE's .pth by language and layer"
    )
    neurons.add_argument("--language", default="", metavar="L", help="of this language alone")
    neurons.add_argument("--run", dest="run_id", type=options.count, metavar="N", help="of this run [the newest]")
    options.json_flag(parser)


def _report(commands: Any) -> None:
    parser = options.command(commands, "report", "write a session as one HTML page", options.later("report", "run"))
    parser.add_argument("file", type=Path, metavar="FILE.kns")
    parser.add_argument("to", type=Path, metavar="OUT.html")
    options.json_flag(parser)


def _screenshots(commands: Any) -> None:
    parser = options.command(
        commands, "screenshots", "draw every panel in every state", options.later("window", "screenshots")
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="of the words and of the facts [en]")
    parser.add_argument("--interface", choices=LANGUAGES, default="", help="of the words alone [--language]")
    parser.add_argument("--facts", choices=(*LANGUAGES, "hi"), default="", help="of the facts alone [--language]")
    parser.add_argument("--scale", type=float, default=1.0, metavar="F")
    parser.add_argument("--sheet", action="store_true", help="all of them once more on one picture, small")


def _doctor(commands: Any) -> None:
    parser = options.command(
        commands, "doctor", "check versions, devices, fonts and folders", options.later("doctor", "run")
    )
    options.json_flag(parser)
    parser.add_argument("--qt-probe", action="store_true", help=argparse.SUPPRESS)
