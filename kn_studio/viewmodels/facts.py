"""The Facts station as a frozen view: the library's page, the chosen fact with its prompts, the data sets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from engine.types import ANSWER_SLOT
from kn_studio.app_state import AppState
from kn_studio.fact_intents import TypeFact
from kn_studio.fact_state import TableLook
from kn_studio.intents import LocateNeurons
from kn_studio.translation import tr
from kn_studio.viewmodels import chosen_fact, edit_stack, run_model
from kn_studio.viewmodels.chosen_fact import FactLabel, PromptRow
from kn_studio.viewmodels.data_sets import DataSetsView, data_sets
from kn_studio.viewmodels.fact_line import FactLine, fact_line
from kn_studio.viewmodels.fact_table import FactTable, table
from kn_studio.viewmodels.lint import Finding, lint, typed_fault
from kn_studio.viewmodels.neuron_map import locate_intent

if TYPE_CHECKING:
    from kn_studio.session.store import Store


@dataclass(frozen=True)
class FactsView:
    """Everything the station shows. `look` is the head of a table that is about to be imported; `note` is the user's
    own on the chosen fact, of which `note_on` is the uuid ("" where no note can be kept). `caution` says what the
    authors of a data set warn of where its sentences are asked; `templates` how those of data sets are worded, "" where
    that makes no difference here.
    """

    table: FactTable
    fact: FactLine
    labels: tuple[FactLabel, ...] = ()
    prompts: tuple[PromptRow, ...] = ()
    findings: tuple[Finding, ...] = ()
    about: str = ""
    answers: str = ""
    model_message: str = ""
    can_ask: bool = False
    locate: LocateNeurons | None = None
    busy: bool = False
    typed: TypeFact | None = None
    level: str = "research"
    sets: DataSetsView = field(default_factory=DataSetsView)
    look: TableLook | None = None
    note: str = ""
    note_on: str = ""
    can_note: bool = False
    caution: str = ""
    templates: str = ""
    interface: str = "en"


def view(state: AppState, store: Store | None) -> FactsView:
    """The station for this state. Of the session it reads one note."""
    noted = state.fact.uuid if state.fact is not None and store is not None else ""
    return FactsView(
        table=table(state),
        fact=fact_line(state, state.fact, None, None),
        labels=chosen_fact.labels(state, state.fact) if state.fact else (),
        prompts=chosen_fact.prompts(state),
        findings=chosen_fact.fact_findings(state),
        about=chosen_fact.about(state),
        answers=chosen_fact.summary(state),
        model_message=_model_message(state),
        can_ask=state.model is not None and bool(state.prompts),
        locate=locate_intent(state, state.fact),
        busy=state.job is not None,
        typed=state.typed,
        level=state.level,
        interface=state.interface,
        sets=data_sets(state),
        look=state.table,
        note=store.kept.remark("fact", noted) if noted and store is not None else "",
        note_on=noted,
        can_note=store is not None and not store.readonly,
        caution=chosen_fact.caution(state),
        templates=chosen_fact.templates(state),
    )


def typed_error(prompts: tuple[str, ...], answer: str) -> str:
    """The first thing that is wrong with what stands in the form; "" where it can be asked."""
    written = [text for text in prompts if text.strip()]
    for number, text in enumerate(written, 1):
        if fault := typed_fault(text):
            return tr("Sentence {number}: {fault}", number=number, fault=fault) if len(written) > 1 else fault
    if not written:
        return tr("Write a sentence with {answer_slot} where the answer belongs.", answer_slot=ANSWER_SLOT)
    if not answer.strip():
        return tr("Write the answer.")
    return ""


def _model_message(state: AppState) -> str:
    if state.model is None:
        return run_model.no_model(state, tr("Load a model to see its answers."))
    if state.prompts and state.model.kind == "causal" and all(lint(prompt, True) for prompt in state.prompts):
        return tr("This model reads from left to right and can use none of these prompts: the slot has to stand last.")
    if state.prompts and not state.live and edit_stack.in_force(state):
        return tr("The model was changed, and has not been asked since. Press Ask the model.")
    return ""
