"""The model of a command: loaded with its progress shown."""

from __future__ import annotations

from argparse import Namespace

from engine.types import ModelInfo, SelfTest
from kn_studio.actions.context import Host
from kn_studio.actions.load_model import load
from kn_studio.cli.output import Console
from kn_studio.intents import LoadModel


def load_model(host: Host, args: Namespace, console: Console, *, strict: bool = True) -> tuple[ModelInfo, SelfTest]:
    """Load `args.model` into the host. Raises `ModelError`, see `engine.model.load`."""
    intent = LoadModel(args.model, args.device, args.dtype, args.offline, args.memory)
    return console.drive(load(host, intent, strict=strict))
