"""What leaves a session beside its tables, and neurons that come from other programs: the actions of these intents."""

from __future__ import annotations

from typing import Any

from engine.types import Step, Work
from kn_studio.actions import export, report
from kn_studio.actions.action import Action
from kn_studio.actions.context import Context
from kn_studio.actions.edit_recipe import read_neurons
from kn_studio.editing_intents import ReadNeurons
from kn_studio.keeping_intents import ImportNeurons, WriteNeurons, WriteReport


def _report(context: Context, intent: WriteReport) -> Work[Any]:
    return report.report(context.require_store(), intent.path)


def _write_neurons(context: Context, intent: WriteNeurons) -> Work[Any]:
    """A JSON form holds one language: the one that is named, else the first that the run has neurons in."""
    store, language = context.require_store(), intent.language
    if intent.form != "lape" and not language and intent.run is not None:
        language = next((each.language for each in store.selections(intent.run)), "")
    return export.export_neurons(store, intent.form, intent.path, language, intent.run)


def _read_neurons(context: Context, intent: ReadNeurons | ImportNeurons) -> Work[Any]:
    """Those of the fact on screen, where the file holds several facts."""
    yield Step(0, 1)
    return read_neurons(intent.path, context.prompts[0].fact if context.prompts else "")


EXPORTS: tuple[Action, ...] = (
    Action("report", "Writing the report", WriteReport, "desk", _report, long=True),
    Action("export-neurons", "Export neurons", WriteNeurons, "desk", _write_neurons),
    Action("read-neurons", "Read neurons", ReadNeurons, "desk", _read_neurons),
    Action("import-neurons", "Read neurons", ImportNeurons, "desk", _read_neurons),
)
