"""The form of the Edit station as a frozen view: what shall be done to which neurons, live bars, new answers."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.editing.types import LIVE_ONLY, EditKind, Variant
from engine.types import Neuron
from kn_studio.app_state import AppState
from kn_studio.editing_intents import MakeEdit
from kn_studio.editing_state import EditChoice
from kn_studio.intents import LocateNeurons, ScaleNeurons
from kn_studio.translation import counted, marked, tr
from kn_studio.viewmodels import (
    edit_sources,
    edit_stack,
    edit_wording,
    effects,
    neuron_map,
    overlap_wording,
    run_on_map,
)
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels.edit_candidates import Candidate, candidates
from kn_studio.viewmodels.edit_sources import Origin
from kn_studio.viewmodels.effects import EffectView
from kn_studio.viewmodels.fact_line import position

if TYPE_CHECKING:
    from kn_studio.session.store import Store

LOWEST, HIGHEST = -1.0, 3.0
"""The ends of the factor's slider."""

_LOCATED = ("located", "independent", "degenerate", "picked", "pinned")
"""Sources whose neurons are those of the run on the map."""


@dataclass(frozen=True)
class AnswerField:
    """One language of a rewrite: its answer now, the new one, and candidates. `used`: the edit is made with it."""

    code: str
    name: str
    position: int
    right_to_left: bool
    old: str
    new: str
    used: bool
    candidates: tuple[Candidate, ...] = ()
    fault: str = ""


@dataclass(frozen=True)
class FormView:
    """The card. `slider` is the factor it stands at, None where the kind has none; `scale` asks for the bars of it,
    `ask` the same while they are missing.

    `segment` is the kind that is on, `origins` the sources as key and text. `apply` makes the edit; without it
    `apply_hint` says why. `locate` goes with a `message` where there are no neurons yet; it has to wait while a job
    runs (`busy`).
    """

    choice: EditChoice
    level: str
    kinds: tuple[tuple[str, str], ...] = ()
    segment: str = "suppress"
    origins: tuple[Origin, ...] = ()
    origin: str = "located"
    count: int = 0
    where: str = ""
    slider: float | None = None
    scale: ScaleNeurons | None = None
    ask: ScaleNeurons | None = None
    live: EffectView | None = None
    live_note: str = ""
    variants: tuple[tuple[str, str], ...] = ()
    variant: str = ""
    formula: str = ""
    lambdas: tuple[float, float] | None = None
    fields: tuple[AnswerField, ...] = ()
    apply: MakeEdit | None = None
    apply_text: str = marked("Apply")
    apply_hint: str = ""
    message: str = ""
    locate: LocateNeurons | None = None
    busy: bool = False

    @property
    def scaling(self) -> bool:
        """Whether the slider sets what is done."""
        return self.slider is not None


def form_view(state: AppState, store: Store | None) -> FormView:
    """The form for this state. Reads scores and facts, so it belongs on the desk lane."""
    choice, level = state.edit_choice, state.level
    found = edit_sources.origins(state, store)
    origin = edit_sources.current(state, found)
    segment = "rewrite" if choice.kind == "fitted" else choice.kind
    other = _other_model(state, store, origin)
    scales = segment in ("suppress", "enhance")
    scale = ScaleNeurons(origin.neurons, factor_of(choice)) if scales and origin.neurons and not other else None
    fields = _fields(state, store) if segment == "rewrite" else ()
    apply, hint = _apply(state, origin, fields, other)
    live = _live(state, origin.neurons, choice) if scales else None
    located = origin.key in ("located", "independent") and not origin.neurons
    return FormView(
        choice, level, _kinds(segment, level), segment, found, origin.key, len(origin.neurons), _where(origin),
        factor_of(choice) if scales else None, scale, scale if _wanting(state, live) else None, live,
        _live_note(state) if live is not None else "", edit_wording.variants(segment, level), _variant(choice, segment),
        edit_wording.formula(choice.kind, choice.variant) if level != "plain" else "", _lambdas(choice, level),
        fields, apply, tr("Measure") if choice.kind in LIVE_ONLY else tr("Apply"), hint, other or origin.missing,
        neuron_map.locate_intent(state, state.fact) if located and _unlocated(state, store) else None,
        state.job is not None,
    )  # fmt: skip


def factor_of(choice: EditChoice) -> float:
    """Where the slider stands: at 0 where the neurons are suppressed."""
    return 0.0 if choice.kind == "suppress" else choice.factor


def at_factor(choice: EditChoice, factor: float) -> EditChoice:
    """The form after the slider was moved: 0 is suppressing, everything else multiplies."""
    return replace(choice, kind="suppress") if factor == 0 else replace(choice, kind="enhance", factor=factor)


def of_kind(choice: EditChoice, segment: str) -> EditChoice:
    """The form after another kind was chosen."""
    kind: EditKind = next((key for key, _ in edit_wording.KINDS if key == segment), choice.kind)
    return replace(choice, kind=kind, variant="", remove=None, add=None)


def of_variant(choice: EditChoice, variant: str) -> EditChoice:
    """The form after another way was chosen; a fitted rewrite is a kind of its own."""
    if variant == "fitted":
        return replace(choice, kind="fitted", variant="", remove=None, add=None)
    ways: tuple[Variant, ...] = ("dai", "eleutherai", "zero", "unknown")
    chosen: Variant = next((way for way in ways if way == variant), "")
    kind: EditKind = "rewrite" if choice.kind == "fitted" else choice.kind
    return replace(choice, kind=kind, variant=chosen, remove=None, add=None)


def with_answers(choice: EditChoice, answers: dict[str, str]) -> EditChoice:
    """The form with these new answers."""
    return replace(choice, answers={code: text for code, text in answers.items() if text})


def with_used(choice: EditChoice, codes: tuple[str, ...], every: tuple[str, ...]) -> EditChoice:
    """The form with the edit made in these languages alone; all of them is the default."""
    return replace(choice, languages=() if set(codes) == set(every) else codes)


def _kinds(segment: str, level: str) -> tuple[tuple[str, str], ...]:
    """The kind in force is offered on every level."""
    found = edit_wording.kinds(level)
    rest = tuple((key, tr(text)) for key, text in edit_wording.KINDS if key == segment and key not in dict(found))
    return (*found, *rest)


def _variant(choice: EditChoice, segment: str) -> str:
    if choice.kind == "fitted":
        return "fitted"
    return choice.variant or {"erase": "zero", "rewrite": "dai"}.get(segment, "")


def _lambdas(choice: EditChoice, level: str) -> tuple[float, float] | None:
    if choice.kind != "rewrite" or level == "plain":
        return None
    remove, add = edit_wording.LAMBDAS[choice.variant or "dai"]
    return (remove if choice.remove is None else choice.remove, add if choice.add is None else choice.add)


def _where(origin: Origin) -> str:
    return (
        tr("located in {listed}", listed=overlap_wording.listed(origin.used)) if origin.neurons and origin.used else ""
    )


def _unlocated(state: AppState, store: Store | None) -> bool:
    shown = run_on_map.shown(state, store)
    return shown is None or not shown[2].landed


def _other_model(state: AppState, store: Store | None, origin: Origin) -> str:
    """Why neurons that were located in another model cannot be edited in this one."""
    shown = run_on_map.shown(state, store)
    if shown is None or state.model is None or origin.key not in _LOCATED:
        return ""
    if shown[0].spec.fingerprint in (state.model.fingerprint, edit_stack.loaded_as(state)):
        return ""
    model = shown[0].spec.model
    if state.level == "plain":
        return tr("These switches were located in another model: load {model} to edit them.", model=model)
    return tr("These neurons were located in another model: load {model} to edit them.", model=model)


def _live(state: AppState, neurons: tuple[Neuron, ...], choice: EditChoice) -> EffectView | None:
    """The bars of the slider; stale while those of where it stands now are on their way."""
    found = state.scaling
    if found is None or not found.rows or set(found.neurons) != set(neurons) or not neurons:
        return None
    if state.model is None or found.fingerprint not in ("", state.model.fingerprint):
        return None
    places = {row.language: position(state, row.language) for row in found.rows}
    view = effects.from_scaling(found, places, state.level)
    # While the slider moves the controls may be missing: they come when it rests.
    rows = tuple(row for row in view.rows if math.isfinite(row.after))
    return replace(view, rows=rows, stale=abs(found.factor - factor_of(choice)) > 1e-9)


def _wanting(state: AppState, live: EffectView | None) -> bool:
    """Whether the bars of where the slider stands, or their controls, are still to come."""
    if live is None or live.stale or state.scaling is None:
        return True
    return not all(math.isfinite(row.control_mean) for row in state.scaling.rows)


def _live_note(state: AppState) -> str:
    count = state.edits.in_force
    if not count:
        return tr("Tried out live, nothing is changed yet.")
    return counted(
        "Tried out live on top of the {n} edit in force.", "Tried out live on top of the {n} edits in force.", count
    )


def _fields(state: AppState, store: Store | None) -> tuple[AnswerField, ...]:
    choice = state.edit_choice
    old = {code: _old(state, code) for code in state.languages}
    codes = tuple(code for code in state.languages if old[code])
    offered = candidates(state, store, codes)
    return tuple(
        AnswerField(
            code, names.name(code).autonym, position(state, code), names.right_to_left(code), old[code],
            choice.answers.get(code, ""), not choice.languages or code in choice.languages, offered[code],
            tr("That is the answer already.") if choice.answers.get(code, "").strip() == old[code] else "",
        )
        for code in codes
    )  # fmt: skip


def _old(state: AppState, code: str) -> str:
    """What the fact's answer is in a language."""
    if state.fact is not None and code in state.fact.labels:
        return state.fact.labels[code].object
    return next((prompt.answer for prompt in state.prompts if prompt.language == code), "")


def _apply(
    state: AppState, origin: Origin, fields: tuple[AnswerField, ...], other: str
) -> tuple[MakeEdit | None, str]:  # fmt: skip
    """The edit, or why it cannot be made."""
    why = other or _why_not(state, origin, fields)
    if why:
        return None, why
    choice, codes = state.edit_choice, tuple(field.code for field in fields)
    written = {field.code: field.new.strip() for field in fields if field.new.strip()}
    languages = tuple(code for code in choice.languages if code in codes)
    choice = replace(choice, answers=written, languages=languages)
    spoken = tuple(code for code in (languages or tuple(written)) if code in written)
    hint = tr("Changes the weights, measures what that does, and can be taken back to the bit.")
    if choice.kind in LIVE_ONLY:
        hint = tr("Measures it without changing the weights.")
    return MakeEdit(choice, origin.neurons, tuple(dict.fromkeys((*origin.used, *spoken)))), hint


def _why_not(state: AppState, origin: Origin, fields: tuple[AnswerField, ...]) -> str:
    model = state.model
    if model is None:
        return tr("Load a model first.")
    if not edit_stack.writable(model) and state.edit_choice.kind not in LIVE_ONLY:
        return tr(
            "The weights of this model can only be read ({dtype}): load it in float32 to edit it.", dtype=model.dtype
        )
    if not origin.neurons:
        return origin.missing
    if not state.prompts:
        return tr("There is no fact to edit: choose one first.")
    if state.edit_choice.kind in ("rewrite", "fitted"):
        if any(field.fault for field in fields):
            return next(
                tr("{old} is the answer already: give another one.", old=field.old) for field in fields if field.fault
            )
        if not any(field.new.strip() and field.used for field in fields):
            return tr("Give the new answer in a language first.")
    if state.job is not None:
        return tr("“{title}” is running. The line at the bottom shows how far it is.", title=state.job.title)
    return ""
