"""The grammar of the command line. A wrong line ends in one sentence, not in a page of usage."""

from __future__ import annotations

import argparse
import difflib
import math
import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

from kn_studio import __version__

METHODS = ("amig", "ig_zero", "gradient_x_activation", "activation", "random")
OPERATIONS = ("suppress", "enhance", "mean", "resample", "erase", "rewrite")
SEARCHES = ("pairs", "sets", "topology")
TABLES = ("facts", "scores", "neurons", "effects", "groups", "runs", "comparison", "relation", "checks")
FORMATS = (
    "auto", "mlama", "m_lama", "mpararel", "pararel", "lama", "knowledge-neurons", "templama", "amig", "dkn",
    "candidates", "csv", "tsv", "jsonl", "parquet", "hub",
)  # fmt: skip

_INVALID_CHOICE = re.compile(r"argument (?P<name>.+?): invalid choice: (?P<wrong>.+?) \(choose from (?P<known>.+)\)")
_INVALID_VALUE = re.compile(r"invalid \w+ value: (?P<wrong>'.*')")


class UsageError(Exception):
    """The command line is wrong; the text is the whole answer."""


class Parser(argparse.ArgumentParser):
    """An argument parser that raises `UsageError` with one or two sentences."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and what to do."""
        raise UsageError(_sentence(message, self.prog))


def make_parser() -> Parser:
    """The whole grammar; nothing of a command is imported before it runs."""
    parser = Parser(prog="kn-studio", description="See how a multilingual language model stores facts.")
    parser.add_argument("--version", action="version", version=f"kn-studio {__version__}")
    _talk(parser)
    parser.set_defaults(run=_later("window", "run"), file=None, demo=False)
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=Parser)
    for add in (
        _open,
        _inspect,
        _locate,
        _languages,
        _degenerate,
        _edit,
        _check,
        _experiment,
        _resume,
        _facts,
        _export,
        _screenshots,
        _doctor,
    ):
        add(commands)
    return parser


def _command(commands: Any, name: str, text: str, run: Callable[..., int]) -> Parser:
    parser: Parser = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    _talk(parser, again=True)
    parser.set_defaults(run=run)
    return parser


def _open(commands: Any) -> None:
    parser = _command(commands, "open", "open the window", _later("window", "run"))
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE.kns", help="session to open")
    parser.add_argument("--demo", action="store_true", help="open the demo session")


def _inspect(commands: Any) -> None:
    parser = _command(commands, "inspect", "load a model and show what was found in it", _later("inspect", "run"))
    _model(parser)
    _json(parser)
    either = parser.add_mutually_exclusive_group()
    either.add_argument(
        "--keep", action="store_true", help="keep where its neurons are, for all models of its kind, if the test passes"
    )
    either.add_argument("--forget", action="store_true", help="forget what was kept for its kind, and look again")


def _locate(commands: Any) -> None:
    parser = _command(commands, "locate", "locate the neurons of a fact", _later("locate", "run"))
    _model(parser)
    _json(parser)
    fact = parser.add_argument_group("the fact")
    fact.add_argument("--fact", action="append", metavar="UUID", help="a fact by its uuid; may be repeated")
    fact.add_argument("--subject", help="the subject as written in the language")
    fact.add_argument("--relation", help="its relation, as code (P36) or name (capital)")
    fact.add_argument("--prompt", action="append", help="a sentence with [Y] where the answer belongs; may be repeated")
    fact.add_argument("--answer", help="the answer to typed prompts")
    fact.add_argument("--language", action="append", metavar="L", help="may be repeated, or separated by commas")
    _method(parser)
    _choice(parser)
    result = parser.add_argument_group("the result")
    result.add_argument("--scores", type=Path, metavar="FILE.npz", help="write every neuron's scores")
    result.add_argument("--session", type=Path, metavar="FILE.kns", help="keep the run in this session")


def _languages(commands: Any) -> None:
    parser = _command(
        commands, "languages", "compare the neurons that languages have for a fact", _later("languages", "run")
    )
    _model(parser)
    _json(parser)
    fact = parser.add_argument_group("the fact")
    fact.add_argument("--fact", metavar="UUID", help="a fact by its uuid")
    fact.add_argument("--subject", help="the subject as written in one of the languages")
    fact.add_argument("--relation", help="its relation, as code (P36) or name (capital)")
    fact.add_argument(
        "--languages", action="append", required=True, metavar="A,B,…", help="two or more, separated by commas"
    )
    fact.add_argument(
        "--relation-table", action="store_true", help="compare many facts of --relation instead of one fact"
    )
    fact.add_argument("--limit", type=_count, default=20, metavar="N", help="facts of the relation [20]")
    _method(parser)
    _choice(parser)
    result = parser.add_argument_group("the result")
    result.add_argument(
        "--at-least", type=_count, metavar="N", help="how many of the languages must share a neuron [all]"
    )
    result.add_argument("--session", type=Path, metavar="FILE.kns", help="keep the run in this session")
    result.add_argument(
        "--to", type=Path, metavar="FILE.(csv|jsonl|json|parquet)", help="write the table of the relation's facts"
    )


def _degenerate(commands: Any) -> None:
    parser = _command(
        commands, "degenerate", "search a fact's neurons for groups that hold it together", _later("degenerate", "run")
    )
    _model(parser)
    _json(parser)
    fact = parser.add_argument_group("the fact")
    fact.add_argument("--fact", metavar="UUID", help="a fact by its uuid")
    fact.add_argument("--subject", help="the subject as written in the language")
    fact.add_argument("--relation", help="its relation, as code (P36) or name (capital)")
    fact.add_argument("--language", metavar="L", help="the language to search in [en if the fact has it]")
    fact.add_argument(
        "--relation-table", action="store_true", help="search many facts of --relation instead of one fact"
    )
    fact.add_argument("--limit", type=_count, default=50, metavar="N", help="facts of the relation [50]")
    search = parser.add_argument_group("the search")
    search.add_argument("--method", choices=SEARCHES, default="pairs")
    search.add_argument("--t-low", type=_share, metavar="T", help="the most that a part may lose [0.05]")
    search.add_argument("--t-high", type=_share, metavar="T", help="what the whole must lose more than [0.30]")
    search.add_argument(
        "--preset", choices=("reproduction",), help="the published code's thresholds, 0.20 and 0.25, unless given"
    )
    search.add_argument("--candidates", type=_count, default=30, metavar="N", help="the strongest N neurons [30]")
    search.add_argument("--budget", type=_count, metavar="N", help="test no more than N sets")
    search.add_argument("--distance", choices=("inverse", "cosine"), help="between neurons, for topology [inverse]")
    search.add_argument(
        "--exclude-root", action="store_true", help="for topology: keep no cluster that nothing swallows, as HDBSCAN"
    )
    _method(parser, "--locating", "--locating-preset")
    _choice(parser)
    result = parser.add_argument_group("the result")
    result.add_argument("--session", type=Path, metavar="FILE.kns", help="keep run and search in this session")
    result.add_argument(
        "--resume", action="store_true", help="leave out the relation's facts that stand in the session already"
    )
    result.add_argument(
        "--to", type=Path, metavar="FILE.(csv|jsonl|json|parquet)", help="write the table of the relation's facts"
    )


def _experiment(commands: Any) -> None:
    parser = _command(
        commands,
        "experiment",
        "run an experiment over many facts, with controls and intervals",
        _later("experiment", "run"),
    )
    parser.add_argument("name", metavar="NAME", help="localisation, cross-lingual-editing, degeneracy or fact-checking")
    parser.add_argument("models", nargs="+", metavar="MODEL", help="demo-bert, demo-gpt, folders, or Hub ids")
    parser.add_argument(
        "--facts", type=_count, metavar="N", help="how many are drawn by the seed [50; fact-checking 600]"
    )
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
    _computing(parser)
    _json(parser)


def _edit(commands: Any) -> None:
    text = "edit a fact's neurons, see what changes, and take it back"
    parser = _command(commands, "edit", text, _later("edit", "run"))
    _model(parser)
    _json(parser)
    fact = parser.add_argument_group("the fact")
    fact.add_argument("--fact", metavar="UUID", help="a fact by its uuid")
    fact.add_argument("--subject", help="the subject as written in one of the languages")
    fact.add_argument("--relation", help="its relation, as code (P36) or name (capital)")
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
    edit.add_argument("--factor", type=_factor, default=2.0, metavar="F", help="of enhance [2]")
    edit.add_argument(
        "--variant", default="", choices=("", "dai", "eleutherai", "fitted", "zero", "unknown"),
        help="of rewrite: dai, eleutherai, or fitted; of erase: zero or unknown",
    )  # fmt: skip
    edit.add_argument(
        "--where", choices=("activations", "weights"), default="activations",
        help="suppress and enhance: at the answer [activations], or everywhere through the weights, as saving does",
    )  # fmt: skip
    _method(parser)
    _choice(parser)
    result = parser.add_argument_group("the result")
    result.add_argument("--save", type=Path, metavar="FOLDER", help="write the edited model")
    result.add_argument("--save-diff", type=Path, metavar="FILE.safetensors", help="write only what differs")
    result.add_argument("--session", type=Path, metavar="FILE.kns", help="keep the run in this session")


def _check(commands: Any) -> None:
    text = "check claims against what a model stores, and calibrate how far that can be trusted"
    parser = _command(commands, "check", text, _later("check", "run"))
    _model(parser)
    _json(parser)
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
    result = parser.add_argument_group("the result")
    result.add_argument("--session", type=Path, metavar="FILE.kns", help="keep the claims in this session")
    result.add_argument("--to", type=Path, metavar="FILE.(csv|jsonl|json|parquet)", help="write the table of claims")


def _resume(commands: Any) -> None:
    parser = _command(commands, "resume", "go on with a run that was stopped", _later("locate", "resume"))
    parser.add_argument("file", type=Path, metavar="FILE.kns")
    parser.add_argument(
        "--run", type=_count, dest="number", metavar="N", help="the run's number [the newest unfinished]"
    )
    parser.add_argument("--model", help="where the run's model is now, if it has moved")
    _computing(parser)
    _json(parser)


def _facts(commands: Any) -> None:
    parser = _command(commands, "facts", "search the fact library and fill it", _later("facts", "nothing"))
    parts = parser.add_subparsers(metavar="import|fetch|stats|search|show|known|forget", parser_class=Parser)
    for add in (_facts_import, _facts_fetch, _facts_stats, _facts_search, _facts_show, _facts_known, _facts_forget):
        _json(add(parts))


def _facts_import(parts: Any) -> Parser:
    parser = _command(parts, "import", "import files, folders or archives of facts", _later("importing", "run"))
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
    parser.add_argument("--offline", action="store_true", help="never touch the network")
    return parser


def _facts_fetch(parts: Any) -> Parser:
    parser = _command(parts, "fetch", "download a data set and import it", _later("importing", "fetch"))
    parser.epilog = (
        "The variable KN_STUDIO_SOURCES may name a JSON file that says where else to look: "
        '{"mlama": ["https://mirror.example/mlama1.1.zip", {"url": …, "sha256": …, "size": …, "format": …}]}.'
    )
    parser.add_argument("name", metavar="mlama")
    parser.add_argument("--yes", action="store_true", help="accept the licence")
    parser.add_argument("--offline", action="store_true", help="never touch the network")
    return parser


def _facts_stats(parts: Any) -> Parser:
    return _command(parts, "stats", "count what is there", _later("facts", "stats"))


def _facts_search(parts: Any) -> Parser:
    parser = _command(parts, "search", "find facts by subject or object", _later("facts", "search"))
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--language", default="", metavar="L")
    parser.add_argument("--relation", default="", metavar="R", help="as code (P36) or name (capital)")
    parser.add_argument("--limit", type=_count, default=50, metavar="N")
    return parser


def _facts_show(parts: Any) -> Parser:
    parser = _command(parts, "show", "show one fact in all its languages", _later("facts", "show"))
    parser.add_argument("uuid", metavar="UUID")
    return parser


def _facts_known(parts: Any) -> Parser:
    parser = _command(
        parts, "known", "rank answers among their relation's candidates, and keep the ranks", _later("known", "run")
    )
    _model(parser)
    parser.add_argument("--languages", action="append", default=[], metavar="A,B", help="[all]")
    parser.add_argument("--relations", action="append", default=[], metavar="P36,…", help="as codes or names [all]")
    parser.add_argument("--limit", type=_count, metavar="N", help="ask no more than N facts")
    return parser


def _facts_forget(parts: Any) -> Parser:
    parser = _command(parts, "forget", "take a data set out of the library", _later("facts", "forget"))
    parser.add_argument("name", metavar="NAME", help="as `facts stats` names it")
    return parser


def _export(commands: Any) -> None:
    parser = _command(commands, "export", "write a table of a session", _later("export", "run"))
    parser.add_argument("file", type=Path, metavar="FILE.kns")
    parser.add_argument("--what", required=True, choices=TABLES)
    parser.add_argument("--to", required=True, type=Path, metavar="FILE.(csv|jsonl|json|parquet)")
    _json(parser)


def _screenshots(commands: Any) -> None:
    parser = _command(commands, "screenshots", "draw every panel in every state", _later("window", "screenshots"))
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--language", choices=("en", "zh", "ar", "hi"), default="en")
    parser.add_argument("--scale", type=float, default=1.0, metavar="F")


def _doctor(commands: Any) -> None:
    parser = _command(commands, "doctor", "check versions, devices, fonts and folders", _later("doctor", "run"))
    _json(parser)


def _method(parser: Parser, name: str = "--method", preset: str = "--preset") -> None:
    """How neurons are located; the names of two options differ where a command has a method of its own."""
    method = parser.add_argument_group("the method" if name == "--method" else "how neurons are located")
    method.add_argument(name, choices=METHODS, default="amig")
    method.add_argument("--baseline", choices=("per_word", "mean", "zero"), help="where paths start [per_word]")
    method.add_argument("--rule", choices=("gauss", "midpoint", "left"), help="where paths are sampled [gauss]")
    method.add_argument(
        "--blanked", choices=("words", "tokens"), help="what is blanked one by one [words]; the published code: tokens"
    )
    method.add_argument(
        preset,
        choices=("reference-exact",),
        help="the published code's settings, unless said otherwise",
    )
    method.add_argument(
        "--precision",
        choices=("full", "preview"),
        help="preview: paths in bfloat16 where that is quicker, no nodes added [full]",
    )
    method.add_argument("--steps", type=int, metavar="N", help="nodes on each path")
    method.add_argument("--tolerance", type=float, metavar="F", help="completeness wanted [0.001]; 0: steps are exact")
    method.add_argument("--objective", choices=("prob", "logprob"), help="what is attributed [prob]")
    method.add_argument("--multiplier", choices=("difference", "activation"), help="of the gradient [difference]")


def _choice(parser: Parser) -> None:
    choice = parser.add_argument_group("the choice of neurons")
    either = choice.add_mutually_exclusive_group()
    either.add_argument(
        "--threshold", type=_share, metavar="T", help="share of the highest score [0.3 in en, else 0.2]"
    )
    either.add_argument("--top-k", type=_count, metavar="K", help="the K highest mean scores instead")
    choice.add_argument("--share", type=_share, default=0.5, metavar="P", help="share of the prompts that must agree")


def _model(parser: Parser) -> None:
    parser.add_argument(
        "model", metavar="MODEL", help="demo-bert, demo-gpt, a folder, or a Hub id owner/name[@revision]"
    )
    _computing(parser)


def _computing(parser: Parser) -> None:
    parser.add_argument(
        "--device",
        default="auto",
        help="auto, cpu, cuda, cuda:N, mps, or spread: one model over all GPUs (needs accelerate); several with commas "
        "between share the facts of a run",
    )
    parser.add_argument("--dtype", default="auto", choices=("auto", "float32", "bfloat16", "float16", "float64"))
    parser.add_argument("--memory", type=_count, metavar="MB", help="what a batch may take beside the weights")
    parser.add_argument("--seed", type=_seed, default=42, metavar="N")
    parser.add_argument("--offline", action="store_true", help="never touch the network")
    parser.add_argument(
        "--mapping", type=Path, metavar="FILE.json", help="where its neurons are, as `inspect --json` printed it"
    )


def _json(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def _talk(parser: Parser, again: bool = False) -> None:
    """`--quiet` and `-v` stand before and after the command; after it they must not undo what stood before."""
    default: Any = argparse.SUPPRESS if again else False
    parser.add_argument("-q", "--quiet", action="store_true", default=default, help="no progress")
    parser.add_argument("-v", "--verbose", action="store_true", default=default, help="show tracebacks")


def _later(module: str, name: str) -> Callable[..., int]:
    """A command's function, imported when it is called."""

    def run(*args: Any) -> int:
        function: Callable[..., int] = getattr(import_module(f"kn_studio.cli.{module}"), name)
        return function(*args)

    return run


def _share(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is no number from 0 to 1")
    return value


def _factor(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError(f"{text} is no finite number")
    return value


def _count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is no number from 1")
    return value


def _seed(text: str) -> int:
    value = int(text)
    if not 0 <= value < 2**32:
        raise argparse.ArgumentTypeError(f"{text} is no number from 0 to {2**32 - 1}")
    return value


def _sentence(message: str, program: str) -> str:
    """argparse's complaint in whole sentences."""
    message = _INVALID_VALUE.sub(r"\g<wrong> is no number", message)
    choice = _INVALID_CHOICE.match(message)
    if choice is None:
        return f"{message[:1].upper()}{message[1:].rstrip('.')}. Try `{program} --help`."
    wrong = choice["wrong"].strip("'\"")
    known = [name.strip(" '\"") for name in choice["known"].split(",")]
    near = difflib.get_close_matches(wrong, known, n=2)
    hint = f"Did you mean {' or '.join(near)}?" if near else f"There are: {', '.join(known)}."
    name = choice["name"]
    what = f"There is no command '{wrong}'." if not name.startswith("-") else f"'{wrong}' is no choice for {name}."
    return f"{what} {hint}"
