"""Made-up edits for pictures of the Edit station: tried out, in force, rewritten, switched off, waiting for a model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from engine.editing.types import AnswerChange, Edit, EditLine, erase, suppress
from engine.types import Neuron, TokenProbability
from kn_studio import sample_answers
from kn_studio.app_state import AppState, JobLine, ScaledAnswer, Scaling
from kn_studio.editing_state import (
    EditChoice,
    EditedAnswer,
    EditEffect,
    Edits,
    Flipped,
    Other,
    Perplexity,
    ReverseAnswer,
    SideEffect,
    Spoken,
)
from kn_studio.library.book import prompts_in
from kn_studio.session.store import Store
from kn_studio.translation import told, tr
from kn_studio.viewmodels import edit_sources

_NEW = {
    "en": "Paris", "zh": "巴黎", "ar": "باريس", "de": "Paris", "es": "París", "fr": "Paris", "hi": "पेरिस", "ja": "パリ",
    "ru": "Париж",
}  # fmt: skip
_OTHER = {
    "en": "Vienna", "zh": "维也纳", "ar": "فيينا", "de": "Wien", "es": "Viena", "fr": "Vienne", "hi": "वियना",
    "ja": "ウィーン", "ru": "Вена", "tr": "Viyana",
}  # fmt: skip
"""What the model says where the answer is taken from it."""
_FLIPS: tuple[tuple[str, Other, str, str, str, str, str], ...] = (
    ("en", "subject", "P30", "Germany is in [Y].", "Europe", "Asia", "Paris"),
    ("en", "relation", "P36", "The capital of Austria is [Y].", "Vienna", "Prague", "Paris"),
    ("zh", "subject", "P30", "德国位于[Y]。", "欧洲", "亚洲", "巴黎"),
    ("zh", "relation", "P36", "奥地利的首都是[Y]。", "维也纳", "布拉格", "巴黎"),
    ("ar", "subject", "P30", "تقع ألمانيا في [Y].", "أوروبا", "آسيا", "باريس"),
    ("ar", "relation", "P36", "عاصمة النمسا هي [Y].", "فيينا", "براغ", "باريس"),
)
"""Answers about other facts that change: language, kind of fact, relation, sentence, the answer before, after a
suppression, and after a rewrite; in the other languages none does."""
_SIDES: tuple[tuple[Other, int], ...] = (("subject", 4), ("relation", 10), ("elsewhere", 10))
"""The other facts that are asked in each language, by kind."""
_LEFT = 0.12
"""What a suppression leaves of the answer on held-out prompts in the first language."""
_EDITED = sha256(b"edited").hexdigest()


def editing_states(full: AppState, store: Store) -> dict[str, AppState]:
    """The station's states by name, all about the run of `full` in `store`."""
    fact, model, book = full.fact, full.model, full.book
    if fact is None or model is None or book is None:
        return {}
    full = replace(full, scaling=None)
    neurons = edit_sources.origins(full, store)[0].neurons
    off = suppress(neurons, fact=fact.uuid)
    new = rewritten(full, neurons)
    applied = in_force(full, (EditLine(1, off),), effect(full, (EditLine(1, off),)))
    applied = replace(applied, scaling=tried(applied, neurons, 0.0))
    changed = in_force(full, (EditLine(1, new),), effect(full, (EditLine(1, new),), _NEW))
    changed = replace(changed, edit_choice=EditChoice("rewrite", answers=_asked(full)))
    lines = (EditLine(1, off), EditLine(2, new, False), EditLine(3, erase(neurons[:2], note="only two")))
    ten = tuple(code for code in (*full.languages, *_NEW) if book.prompts.get(code))
    many = replace(changed, languages=tuple(dict.fromkeys(ten))[:10])
    many = replace(many, prompts=prompts_in(book, many.languages))
    live = replace(full, scaling=tried(full, neurons, 0.0))
    return {
        "waiting": full,
        "live": live,
        "enhance": replace(
            live, scaling=tried(full, neurons, 2.0), edit_choice=EditChoice("enhance", factor=2.0)
        ),
        "live-plain": replace(live, level="plain"),
        "rewrite": replace(full, edit_choice=EditChoice("rewrite", answers=_asked(full))),
        "rewrite-plain": replace(full, level="plain", edit_choice=EditChoice("rewrite", answers=_asked(full))),
        "fitted": replace(
            full, edit_choice=EditChoice("fitted", answers=_asked(full), languages=full.languages[:1])
        ),
        "rewrite-empty": replace(full, edit_choice=EditChoice("rewrite")),
        "erase": replace(full, edit_choice=EditChoice("erase")),
        "applied": applied,
        "applied-plain": replace(applied, level="plain"),
        "rewritten": changed,
        "ten": replace(many, edit_effect=effect(many, many.edits.lines, _NEW)),
        "stack": replace(in_force(full, lines, applied.edit_effect), scaling=applied.scaling),
        "undone": replace(live, edits=replace(full.edits, can_redo=True), edit_effect=applied.edit_effect),
        "unmeasured": replace(applied, edit_effect=None),
        "measuring": replace(
            applied, edit_effect=None,
            job=JobLine("job-6", tr("Edit"), 40, 90, told("Asking the edited model"), 6.0, action="edit"),
        ),
        "busy": replace(applied, job=JobLine("job-5", tr("Edit"), 40, 90, told("Asking the edited model"), 6.0)),
        "no-run": replace(full, run=None, neuron=None),
        "no-model": replace(applied, model=None, model_self_test=None),
        "other-model": replace(
            applied, model=replace(model, id="my-bert", fingerprint=sha256(b"other").hexdigest())
        ),
        "read-only": replace(live, model=replace(model, dtype="int8")),
    }  # fmt: skip


def in_force(full: AppState, lines: tuple[EditLine, ...], found: EditEffect | None) -> AppState:
    """The window with these edits in the model's weights."""
    assert full.model is not None
    clean = full.model.fingerprint
    return replace(
        full, model=replace(full.model, fingerprint=_EDITED), scaling=None, live=(),
        edits=Edits(lines, clean, _EDITED, can_undo=True), edit_effect=found,
    )  # fmt: skip


def rewritten(full: AppState, neurons: tuple[Neuron, ...]) -> Edit:
    """A rewrite to Paris in the languages on screen."""
    assert full.fact is not None
    labels = full.fact.labels
    changes = tuple(
        AnswerChange(code, labels[code].object, text, (7,), (8,)) for code, text in _asked(full).items()
    )  # fmt: skip
    return Edit("rewrite", neurons, answers=changes, variant="dai", remove=1.0, add=8.0, fact=full.fact.uuid)


def tried(full: AppState, neurons: tuple[Neuron, ...], factor: float) -> Scaling:
    """What turning these neurons might show live; nothing more is lost where they are suppressed already."""
    assert full.model is not None
    rows = []
    for place, code in enumerate(full.languages):
        left = _LEFT + 0.02 * place
        before = left if full.edits.in_force else sample_answers.before(place)
        after = left if factor < 1 else min(0.995, before + 0.05)
        random, matched = before * 0.99, before * 0.96
        rows.append(ScaledAnswer(code, before, after, random, 0.006 * before, matched, 0.02 * before, 2, held_out=True))
    return Scaling(neurons, factor, tuple(rows), full.model.fingerprint)


def effect(full: AppState, lines: tuple[EditLine, ...], new: dict[str, str] | None = None) -> EditEffect:
    """What edits might do: much to the fact, less in languages that did not serve to make them, little elsewhere."""
    assert full.fact is not None
    assert full.model is not None
    codes = tuple(code for code in full.languages if code in full.fact.labels)
    served = {change.language for line in lines for change in line.edit.answers} or {*codes}
    answers = []
    for place, code in enumerate(codes):
        old, used = full.fact.labels[code].object, code in served
        left, before = _LEFT + 0.02 * place, sample_answers.before(place)
        gain = max(0.1, 0.71 - 0.09 * place) if new is not None and code in new else 0.0
        says = new[code] if new is not None and gain > left else _OTHER[code]
        said = TokenProbability(old, before), TokenProbability(says, max(gain, left, 0.31))
        answers.append(_answer(code, old, False, used, (before, left), (1, 2 + place % 2), said))
        if new is not None and gain:
            ranks = (14.0 + place, 4.0 if gain <= left else 1.0)
            answers.append(_answer(code, new[code], True, used, (0.012, gain), ranks, said))
    sides = tuple(_side(of, code, facts) for of, facts in _SIDES for code in codes)
    texts = tuple(Perplexity(code, 21.4 + 3 * n, 21.9 + 3.1 * n, 21.4 + 3 * n) for n, code in enumerate(codes[:3]))
    return EditEffect(
        full.fact.uuid, lines, tuple(answers), sides, _flipped(codes, new is not None), texts, _reverse(full, codes),
        dict.fromkeys(sorted(full.fact.labels.keys() - {*codes})[:1], "The fact is not known in this language."),
        full.edits.clean or full.model.fingerprint, 12.4,
    )  # fmt: skip


def _asked(full: AppState) -> dict[str, str]:
    assert full.fact is not None
    return {code: _NEW[code] for code in full.languages if code in _NEW and code in full.fact.labels}


def _answer(
    code: str, text: str, new: bool, used: bool, change: tuple[float, float], ranks: tuple[float, float],
    said: tuple[TokenProbability, TokenProbability],
) -> EditedAnswer:  # fmt: skip
    before, after = change
    return EditedAnswer(
        code, text, new, True, used, 2, Spoken(before, ranks[0], said[:1]), Spoken(after, ranks[1], said[1:]),
        before * (1.1 if new else 0.99), 0.006 * before, before * (1.3 if new else 0.96), 0.02 * before,
    )  # fmt: skip


def _side(of: Other, code: str, facts: int) -> SideEffect:
    """How many of so many answers stay what they are: all but those that are listed as changed."""
    kept = 1 - sum(row[:2] == (code, of) for row in _FLIPS) / facts
    return SideEffect(of, code, facts, 0.002 / kept**9, 0.001, 0.01 / kept**9, kept, 0.0008, min(1.0, kept + 0.2))


def _flipped(codes: Sequence[str], rewritten: bool) -> tuple[Flipped, ...]:
    return tuple(
        Flipped(f"fact-{number}", text, relation, code, before, new if rewritten else after)
        for number, (code, _, relation, text, before, after, new) in enumerate(_FLIPS)
        if code in codes
    )


def _reverse(full: AppState, codes: Sequence[str]) -> tuple[ReverseAnswer, ...]:
    assert full.fact is not None
    texts = {"en": "The capital of [Y] is Berlin.", "zh": "[Y]的首都是柏林。", "ar": "عاصمة [Y] هي برلين."}
    return tuple(
        ReverseAnswer(code, text, 0.41 - 0.1 * place, 0.36 - 0.1 * place)
        for place, (code, text) in enumerate(texts.items())
        if code in codes
    )
