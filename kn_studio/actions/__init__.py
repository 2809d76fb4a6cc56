"""What the program can do, one file an action: generators without Qt over engine, session and library.

`ACTIONS` is the one list that menus, shortcuts and lanes are made from. Nothing here imports torch before it runs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from engine.types import Work
from kn_studio.actions import describe, export, load_model, locate, preview, scale, search
from kn_studio.actions.context import Context
from kn_studio.intents import (
    DescribeNeuron,
    ExportTable,
    ForgetMapping,
    KeepMapping,
    LoadModel,
    LocateNeurons,
    PreviewAnswer,
    ResumeRun,
    ScaleNeurons,
    SearchFacts,
)
from kn_studio.session.records import Choice


@dataclass(frozen=True)
class Action:
    """One thing to do. `make` gives the work, not yet started; `lane` is "gpu" where it touches the model.

    `long` marks jobs with progress and Stop; the others answer within moments and may run between a job's steps.
    """

    key: str
    title: str
    intent: type
    lane: Literal["gpu", "desk"]
    make: Callable[[Context, Any], Work[Any]]
    shortcut: str = ""
    long: bool = False


def _locate(context: Context, intent: LocateNeurons) -> Work[Any]:
    choice = Choice(dict(context.thresholds), context.share)
    return locate.locate(context.host, context.require_store(), context.library, intent, choice)


def _scale(context: Context, intent: ScaleNeurons) -> Work[Any]:
    prompts = scale.by_language(context.prompts)
    return scale.scale(context.host, prompts, intent.neurons or context.neurons, intent.factor)


ACTIONS: tuple[Action, ...] = (
    Action("load", "Load model", LoadModel, "gpu", lambda c, i: load_model.load(c.host, i), long=True),
    Action(
        "keep-mapping", "Test and keep a mapping", KeepMapping, "gpu",
        lambda c, i: load_model.keep(c.host, i), long=True,
    ),
    Action(
        "forget-mapping", "Forget a mapping", ForgetMapping, "gpu",
        lambda c, i: load_model.forget(c.host, i), long=True,
    ),
    Action(
        "preview", "Preview answer", PreviewAnswer, "gpu", lambda c, _i: preview.answers(c.host, c.prompts), "Space",
    ),
    Action("locate", "Locate neurons", LocateNeurons, "gpu", _locate, "Ctrl+Return", long=True),
    Action(
        "resume", "Resume run", ResumeRun, "gpu",
        lambda c, i: locate.resume(c.host, c.require_store(), i.run), long=True,
    ),
    Action("describe", "Describe neuron", DescribeNeuron, "gpu", lambda c, i: describe.card(c.host, i.neuron)),
    Action("scale", "Suppress or enhance", ScaleNeurons, "gpu", _scale),
    Action("search", "Search facts", SearchFacts, "desk", lambda c, i: search.search(c.library, i), "Ctrl+F"),
    Action(
        "export", "Export table", ExportTable, "desk",
        lambda c, i: export.export(c.require_store(), i.what, i.path), long=True,
    ),
)  # fmt: skip


def action_for(intent: object) -> Action | None:
    """The action that carries an intent out, or None for one that needs no work."""
    return next((action for action in ACTIONS if action.intent is type(intent)), None)
