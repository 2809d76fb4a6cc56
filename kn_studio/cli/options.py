"""What several commands share: a parser that speaks in sentences, and the options of models, methods and choices."""

from __future__ import annotations

import argparse
import difflib
import math
import re
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Any, NoReturn

from engine.presets import OWN, PRESETS, preset
from kn_studio.clean_templates import PRESETS as PRESETS_OF_TEMPLATES
from kn_studio.cli import config

METHODS = ("amig", "ig_zero", "gradient_x_activation", "activation", "random")
DTYPES = ("auto", "float32", "bfloat16", "float16", "float64")

_INVALID_CHOICE = re.compile(r"argument (?P<name>.+?): invalid choice: (?P<wrong>.+?) \(choose from (?P<known>.+)\)")
_INVALID_VALUE = re.compile(r"invalid \w+ value: (?P<wrong>'.*')")


class UsageError(Exception):
    """The command line is wrong; the text is the whole answer."""


class Parser(argparse.ArgumentParser):
    """An argument parser that raises `UsageError` with one or two sentences."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and what to do."""
        raise UsageError(_sentence(message, self.prog))


def command(commands: Any, name: str, text: str, run: Callable[..., int]) -> Parser:
    """A command with its help, its run function and the options that every command has."""
    parser: Parser = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    talk(parser, again=True)
    parser.set_defaults(run=run)
    return parser


def method(parser: Parser, name: str = "--method", by_name: str = "--preset") -> None:
    """How neurons are located; the names of two options differ where a command has a method of its own."""
    method = parser.add_argument_group("the method" if name == "--method" else "how neurons are located")
    method.add_argument(name, choices=METHODS, help="[amig, or the preset's]")
    method.add_argument("--baseline", choices=("per_word", "mean", "zero"), help="where paths start [per_word]")
    method.add_argument("--rule", choices=("gauss", "midpoint", "left"), help="where paths are sampled [gauss]")
    method.add_argument(
        "--blanked", choices=("words", "tokens"), help="what is blanked one by one [words]; the published code: tokens"
    )
    method.add_argument(
        by_name,
        choices=tuple(each.key for each in PRESETS),
        help="settings by name, unless said otherwise: the project's own, the AMIG scripts', EasyEdit's (1 step, not a "
        "converged integral), or the AMIG scripts' for the scores alone",
    )
    method.add_argument(
        "--precision",
        choices=("full", "preview"),
        help="preview: paths in bfloat16 where that is quicker, no nodes added [full]",
    )
    method.add_argument(
        "--templates",
        choices=PRESETS_OF_TEMPLATES,
        help="those of data sets as published, or clean of stray blanks, as before a full stop [published]",
    )
    method.add_argument("--steps", type=int, metavar="N", help="nodes on each path")
    method.add_argument("--tolerance", type=float, metavar="F", help="completeness wanted [0.001]; 0: steps are exact")
    method.add_argument("--objective", choices=("prob", "logprob"), help="what is attributed [prob]")
    method.add_argument("--multiplier", choices=("difference", "activation"), help="of the gradient [difference]")


def choice(parser: Parser) -> None:
    """Options that say which neurons of a map are chosen."""
    choice = parser.add_argument_group("the choice of neurons")
    either = choice.add_mutually_exclusive_group()
    either.add_argument("--threshold", type=share, metavar="T", help="share of the highest score [0.3 in en, else 0.2]")
    either.add_argument("--top-k", type=count, metavar="K", help="the K highest mean scores instead")
    choice.add_argument("--share", type=part, metavar="P", help="share of the prompts that must agree [0.5]")


def settled(args: argparse.Namespace) -> None:
    """Fill in what the command line leaves open: the common options from the user's file, else as they are by
    themselves; the method and the choice of neurons from a preset. Raises `KnownError` for a file that says it wrong.
    """
    usual: dict[str, Any] = {"device": "auto", "dtype": "auto", "seed": 42, "memory": None, "offline": False}
    asked = [name for name in usual if name in args and getattr(args, name) is None]
    given = config.read(_COMMON) if asked else {}
    for name in asked:
        # What a run was loaded in belongs to it: a default must not change it.
        setattr(args, name, usual[name] if name in getattr(args, "of_run", ()) else given.get(name, usual[name]))
    _settle_preset(args)


def _settle_preset(args: argparse.Namespace) -> None:
    name, how = ("locating", "locating_preset") if hasattr(args, "locating") else ("method", "preset")
    if not hasattr(args, how) or not hasattr(args, "share"):
        return
    chosen = preset(getattr(args, how) or OWN.key)
    if chosen is OWN:
        setattr(args, how, None)
    setattr(args, name, getattr(args, name) or chosen.method)
    args.share = chosen.share if args.share is None else args.share
    if args.threshold is None and args.top_k is None:
        args.threshold = chosen.threshold


def model(parser: Parser) -> None:
    """The model, as every command names it."""
    parser.add_argument(
        "model",
        metavar="MODEL",
        help="demo-bert, demo-gpt, a folder, a Hub id owner/name[@revision], or m-BERT, XLM-R, mGPT, BLOOM",
    )
    computing(parser)


def computing(parser: Parser) -> None:
    """Device, precision and size of batches."""
    parser.add_argument(
        "--device",
        help="auto, cpu, cuda, cuda:N, mps, or spread: one model over all GPUs (needs accelerate); several with commas "
        "between share the facts of a run",
    )
    parser.add_argument("--dtype", choices=DTYPES)
    parser.add_argument("--memory", type=count, metavar="MB", help="what a batch may take beside the weights")
    parser.add_argument("--seed", type=seed, metavar="N", help="[42]")
    offline(parser)
    parser.add_argument(
        "--mapping", type=Path, metavar="FILE.json", help="where its neurons are, as `inspect --json` printed it"
    )


def offline(parser: Parser) -> None:
    """Whether the network may be touched."""
    parser.add_argument("--offline", action=argparse.BooleanOptionalAction, help="never touch the network")


def fact(parser: Parser, written: str) -> Any:
    """One fact of the library, by its uuid or by its subject as it is `written` in; the group, for more options."""
    group = parser.add_argument_group("the fact")
    group.add_argument("--fact", metavar="UUID", help="a fact by its uuid")
    group.add_argument("--subject", help=f"the subject as written in {written}")
    group.add_argument("--relation", help="its relation, as code (P36) or name (capital)")
    return group


def asked(parser: Parser) -> None:
    """Facts of the library in some languages, or typed prompts with their answer."""
    group = parser.add_argument_group("the fact")
    group.add_argument("--fact", action="append", metavar="UUID", help="a fact by its uuid; may be repeated")
    group.add_argument("--subject", help="the subject as written in the language")
    group.add_argument("--relation", help="its relation, as code (P36) or name (capital)")
    group.add_argument(
        "--prompt", action="append", help="a sentence with [Y] where the answer belongs; may be repeated"
    )
    group.add_argument("--answer", help="the answer to typed prompts")
    group.add_argument("--language", action="append", metavar="L", help="may be repeated, or separated by commas")
    chat_template(group)


def relation_table(group: Any, verb: str, limit: int) -> None:
    """Many facts of a relation in place of one fact."""
    group.add_argument(
        "--relation-table", action="store_true", help=f"{verb} many facts of --relation instead of one fact"
    )
    group.add_argument("--limit", type=count, default=limit, metavar="N", help=f"facts of the relation [{limit}]")


def session(group: Any, what: str) -> None:
    """Where the result is kept."""
    group.add_argument("--session", type=Path, metavar="FILE.kns", help=f"keep {what} in this session")


def table(group: Any, what: str) -> None:
    """A file for the table of the results."""
    group.add_argument("--to", type=Path, metavar="FILE.(csv|jsonl|json|parquet)", help=f"write the table of {what}")


def chat_template(group: Any) -> None:
    """Whether prompts are asked as a chat."""
    words = "ask through the model's chat template, which changes the neurons"
    group.add_argument("--chat-template", action="store_true", help=words)


def json_flag(parser: Parser) -> None:
    """One JSON document instead of text."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def talk(parser: Parser, again: bool = False) -> None:
    """`--quiet` and `-v` stand before and after the command; after it they must not undo what stood before."""
    default: Any = argparse.SUPPRESS if again else False
    parser.add_argument("-q", "--quiet", action="store_true", default=default, help="no progress")
    parser.add_argument("-v", "--verbose", action="store_true", default=default, help="show tracebacks")


def later(module: str, name: str) -> Callable[..., int]:
    """A command's function, imported when it is called."""

    def run(*args: Any) -> int:
        function: Callable[..., int] = getattr(import_module(f"kn_studio.cli.{module}"), name)
        return function(*args)

    return run


def share(text: str) -> float:
    """A number from 0 to 1."""
    value = float(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is no number from 0 to 1")
    return value


def part(text: str) -> float:
    """A number above 0, up to 1."""
    value = float(text)
    if not 0 < value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is no number above 0 and up to 1")
    return value


def factor(text: str) -> float:
    """A finite number."""
    value = float(text)
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError(f"{text} is no finite number")
    return value


def count_or_all(text: str) -> int | str:
    """A number from 1, or "all"."""
    return text if text == "all" else count(text)


def count_or_auto(text: str) -> int | None:
    """A number from 1, or None for "auto"."""
    return None if text == "auto" else count(text)


def count(text: str) -> int:
    """A whole number from 1."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is no number from 1")
    return value


def seed(text: str) -> int:
    """A whole number that fits 32 bits."""
    value = int(text)
    if not 0 <= value < 2**32:
        raise argparse.ArgumentTypeError(f"{text} is no number from 0 to {2**32 - 1}")
    return value


def _dtype(text: str) -> str:
    if text not in DTYPES:
        raise argparse.ArgumentTypeError(text)
    return text


_COMMON: Mapping[str, Callable[[str], Any]] = MappingProxyType(
    {"device": str, "dtype": _dtype, "seed": seed, "memory": count, "offline": "true".__eq__}
)
"""Options that `config.toml` may hold."""


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
