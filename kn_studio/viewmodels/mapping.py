"""What the mapping's dialog shows: a probed model's record in plain words, field by field, and what its test said."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kn_studio.app_state import AppState
from kn_studio.translation import marked, tr
from kn_studio.viewmodels.model import found_by, self_test_words

if TYPE_CHECKING:
    from kn_studio.session.store import Store

Value = str | bool


@dataclass(frozen=True)
class Field:
    """One part of a record: its name there, plain words, and how it is edited. `choices` are (value, words)."""

    name: str
    label: str
    hint: str
    sort: Literal["path", "choice", "switch", "text"] = "path"
    choices: tuple[tuple[str, str], ...] = ()


FIELDS: tuple[Field, ...] = (
    Field(
        "kind",
        marked("What the model does"),
        marked("How it is asked for an answer"),
        "choice",
        (("masked", marked("It fills in a masked word")), ("causal", marked("It goes on with a text"))),
    ),
    Field("layers", marked("Its layers"), marked("The list of them, as a path from the model")),
    Field("down", marked("Second feed-forward matrix"), marked("From a layer. Its inputs are the neurons")),
    Field("base", marked("Model without its head"), marked("The part that hands out the last hidden states")),
    Field("head", marked("Head"), marked("To words; (own) leaves it to the model")),
    Field("unembedding", marked("Last matrix of the head"), marked("It has a row for each word piece")),
    Field("norm", marked("Last norm"), marked("In front of the head; empty: none, or part of it")),
    Field("encoder", marked("Encoder"), marked("Reads the prompt; empty: there is none")),
    Field("gated", marked("Gated"), marked("A neuron is the product of two projections"), "switch"),
    Field("transposed", marked("Transposed"), marked("The second matrix is stored as (in, out)"), "switch"),
    Field("tuple_output", marked("Layers give a tuple"), marked("Its first item is the hidden state"), "switch"),
    Field("flattened", marked("Flat input"), marked("The second matrix reads all tokens in one row"), "switch"),
    Field("shortcut", marked("Layers can be skipped"), marked("A layer hands on its hidden state alone"), "switch"),
    Field(
        "padding_shifts_positions",
        marked("Positions after padding"),
        marked("They start behind the padding token"),
        "switch",
    ),
    Field("limited", marked("Prompts are limited"), marked("config.json tells how many positions there are"), "switch"),
    Field("note", marked("Note"), marked("For you, and for whom you give the file to"), "text"),
)
"""All of a record but its kind of model, which is the model's own."""


@dataclass(frozen=True)
class MappingView:
    """The dialog. `mapping` is the record in force as JSON text, "" while no probed model is loaded.

    `test` is what the self-test said, with the token of its colour. `can_test` is false while something runs.
    `problem` and `hint` are the latest error.
    """

    name: str = ""
    model_type: str = ""
    mapping: str = ""
    found: str = ""
    kept: bool = False
    test: tuple[str, str] = ("", "muted")
    can_test: bool = False
    busy: str = ""
    problem: str = ""
    hint: str = ""
    device: str = "auto"
    dtype: str = "auto"


def view(state: AppState, _store: Store | None = None) -> MappingView:
    """The dialog for this state."""
    info = state.model
    if info is None or info.mapping is None:
        return MappingView()
    message = state.message if state.message is not None and state.message.kind == "error" else None
    busy = state.job.text or tr("Starting") if state.model_busy and state.job is not None else ""
    return MappingView(
        name=f"{info.id}@{info.revision}" if info.revision else info.id,
        model_type=info.family,
        mapping=info.mapping,
        found=found_by(info),
        kept=info.mapping_given,
        test=self_test_words(state.model_self_test, "research"),
        can_test=state.job is None,
        busy=busy,
        problem=message.what if message else "",
        hint=message.hint if message else "",
        device="spread" if "+" in info.device else info.device,
        dtype=info.dtype,
    )


def values(mapping: str) -> dict[str, Value]:
    """A record's values by field, in the order of `FIELDS`."""
    found = json.loads(mapping)
    return {field.name: found[field.name] for field in FIELDS}


def changed(mapping: str, edited: Mapping[str, Value]) -> str:
    """The record with other values, as JSON text; spaces around a path are left out."""
    clean = {name: value.strip() if isinstance(value, str) else value for name, value in edited.items()}
    return json.dumps({**json.loads(mapping), **clean}, ensure_ascii=False, indent=2)
