"""The model of a command: loaded with its progress shown."""

from __future__ import annotations

import json
from argparse import Namespace
from contextlib import closing
from pathlib import Path

from engine.errors import ModelError
from engine.types import ModelInfo, SelfTest
from kn_studio.actions import load_model as action
from kn_studio.actions.context import Host
from kn_studio.cli.output import Console
from kn_studio.intents import ForgetMapping, LoadModel

HALF_ON_CPU = (
    "On a CPU float16 is several times slower than float32 and leaves small gaps of rounding; "
    "--dtype bfloat16 takes as little memory, --dtype float32 is exact."
)


def load_model(host: Host, args: Namespace, console: Console, *, strict: bool = True) -> tuple[ModelInfo, SelfTest]:
    """Load `args.model` into the host, by `args.mapping` where that is given.

    Raises `ModelError`, see `engine.model.load`, also for a mapping that cannot be read.
    """
    mapping = None if args.mapping is None else _read(args.mapping)
    chat = getattr(args, "chat_template", False)
    intent = LoadModel(args.model, args.device, args.dtype, args.offline, args.memory, mapping, chat)
    info, verdict = console.drive(action.load(host, intent, strict=strict))
    if info.dtype == "float16" and info.device == "cpu":
        console.remark(HALF_ON_CPU)
    return info, verdict


def load_anew(host: Host, args: Namespace, console: Console) -> tuple[ModelInfo, SelfTest]:
    """Load `args.model` by its structure alone, and forget the mapping kept for its kind. Raises `ModelError`."""
    intent = ForgetMapping(args.model, args.device, args.dtype, args.offline, args.memory)
    return console.drive(action.forget(host, intent))


def keep_model(session: Path, info: ModelInfo) -> None:
    """Put what is known of a model into a session. Raises `SessionError` where that cannot be written."""
    from kn_studio.session import document as sessions

    with closing(sessions.open_or_create(session)) as store:
        store.add_model(info)


def _read(file: Path) -> str:
    """A mapping's text: the whole file, or the `mapping` of what `inspect --json` printed."""
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ModelError(
            f"There is no file {file}.", "Write the mapping of `kn-studio inspect --json` to it."
        ) from None
    except OSError as error:
        raise ModelError(f"{file} cannot be read ({error.strerror}).", "Choose another file.") from None
    except UnicodeDecodeError:
        raise ModelError(f"{file} is no text.", "Write the mapping of `kn-studio inspect --json` to it.") from None
    try:
        found = json.loads(text)
    except ValueError:
        return text
    inner = found.get("mapping") if isinstance(found, dict) else None
    return json.dumps(inner) if isinstance(inner, dict) else text
