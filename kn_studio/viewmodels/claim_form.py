"""The form of a claim as a frozen view: what it is filled with from the fact on screen, and whether it can be asked."""

from __future__ import annotations

from dataclasses import dataclass

from kn_studio.app_state import AppState
from kn_studio.checking_intents import Calibrate
from kn_studio.checking_state import TypedClaim
from kn_studio.standing import ClaimDraft
from kn_studio.translation import counted, marked, tr
from kn_studio.viewmodels import check_wording as said
from kn_studio.viewmodels import edit_stack, overlap_wording
from kn_studio.viewmodels import languages as names
from kn_studio.viewmodels.fact_line import cut

PARTS, SENTENCE, FILE = "parts", "sentence", "file"
WAYS = ((PARTS, marked("Parts")), (SENTENCE, marked("Sentence")), (FILE, marked("File")))
"""How a claim is given: its three parts, a whole sentence, or many in a file."""

COLUMNS = marked("subject, relation, object and language")


@dataclass(frozen=True)
class Filled:
    """The fact on screen as a claim in one language."""

    subject: str
    object: str
    sentence: str


@dataclass(frozen=True)
class ClaimForm:
    """The card. `languages` and `relations` are pairs of code and text; `filled` is the fact on screen by language.

    `relation` is that of the fact, "" without one. `why_not` says why nothing can be checked now. `warning` says
    why no verdict can be given, and `ask` calibrates what is missing for it. `fact` is the one on screen, "" without
    one. `draft` is what stood in the form when the session was left; `session` grows with every one that is opened.
    """

    level: str = "research"
    languages: tuple[tuple[str, str], ...] = ()
    relations: tuple[tuple[str, str], ...] = ()
    relation: str = ""
    filled: tuple[tuple[str, Filled], ...] = ()
    why_not: str = ""
    warning: str = ""
    ask: Calibrate | None = None
    fact: str = ""
    draft: ClaimDraft | None = None
    session: int = 0

    def fact_in(self, code: str) -> Filled | None:
        """The fact on screen in a language; None where it has no label there."""
        return dict(self.filled).get(code)


def form_view(state: AppState) -> ClaimForm:
    """The form for this state."""
    fact = state.fact
    known = list(state.relations)
    if fact is not None and fact.relation and fact.relation not in dict(known):
        known.append((fact.relation, ""))
    draft = state.standing.draft
    if draft is not None and draft.relation and draft.relation not in dict(known):
        known.append((draft.relation, ""))
    return ClaimForm(
        state.level,
        tuple((code, names.name(code).long) for code in _languages(state)),
        tuple((code, said.relations((code,), {code: label})) for code, label in known),
        fact.relation if fact is not None else "",
        _filled(state),
        _why_not(state),
        *_warning(state),
        fact.uuid if fact is not None else "",
        draft,
        state.session_stamp,
    )


def fault(way: str, claim: TypedClaim) -> str:
    """What a claim still lacks, "" where it can be asked."""
    if way == SENTENCE:
        return "" if claim.sentence else tr("Write the sentence first.")
    for name in ("subject", "relation", "object"):
        if not getattr(claim, name):
            return tr("Give the {name} first.", name=name)
    return ""


def _languages(state: AppState) -> tuple[str, ...]:
    """The chosen languages first, then all that the library has, by name."""
    others = {*state.search.languages, *(state.fact.labels if state.fact is not None else ())}
    if state.standing.draft is not None and state.standing.draft.language:
        others.add(state.standing.draft.language)
    return (*state.languages, *sorted(others - set(state.languages), key=names.order))


def _filled(state: AppState) -> tuple[tuple[str, Filled], ...]:
    """The fact's label and its first sentence in every language."""
    fact = state.fact
    if fact is None:
        return ()
    book = state.book if state.book is not None and state.book.fact.uuid == fact.uuid else None
    found = []
    for code, label in fact.labels.items():
        prompts = book.prompts.get(code, ()) if book is not None else ()
        if not prompts:
            prompts = tuple(prompt for prompt in state.prompts if prompt.language == code)
        sentence = cut(prompts[0]).text if prompts else ""
        found.append((code, Filled(label.subject, label.object, sentence)))
    return tuple(found)


def _why_not(state: AppState) -> str:
    if state.model is None:
        return tr("Load a model first.")
    if state.job is not None:
        return tr("“{title}” is running. The line at the bottom shows how far it is.", title=state.job.title)
    return ""


def _warning(state: AppState) -> tuple[str, Calibrate | None]:
    """Said before anything is asked: no calibration holds for edited weights, or for a language, or there is none."""
    if state.model is None:
        return "", None
    able = {line.language for line in state.calibrations if not line.stale}
    lacking = tuple(code for code in state.languages if code not in able)
    if not lacking:
        return "", None
    ask = Calibrate(lacking) if state.job is None else None
    count = edit_stack.in_force(state)
    if count:
        edits = counted("an edit is", "{n} edits are", count)
        return (
            tr(
                "The model is changed: {edits} in force. Calibrations are of the weights as loaded, so "
                "no verdict is given until you calibrate the changed model or take the edits back.",
                edits=edits,
            )
        ), ask
    if not able:
        return tr("This model is not calibrated. Calibrate it first, or see the raw scores without a verdict."), ask
    spoken = overlap_wording.listed(lacking)
    return tr("Not calibrated in {spoken}: there is no verdict, only the raw scores.", spoken=spoken), ask
