"""Perturbed queries: the same question asked a little differently, the same answer wanted. No torch.

Two families stand apart. "Printed" ones are those of arXiv 2402.13731: an inner word becomes the literal "[REPLACED]",
the literal "[ADDED]" is put in, an inner word is deleted. "Natural" ones are what people write: a typing error, a
synonym, a sentence about something else before the query, the same question in other words.

Subject, numbers (years among them) and the answer's slot are never touched, and neither are the words next to the slot,
so that the place where the answer is predicted stays where it is, counted from the slot. The published code protects
none of them: its inner words may be the subject or the year, and what it adds may come last (method.md f.1).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, get_args

import numpy as np

from engine.perturbations import natural, printed
from engine.perturbations.query import Change, Query, query_of
from engine.types import Prompt

Kind = Literal["replace", "add", "delete", "typo", "synonym", "distractor", "paraphrase"]
KINDS: tuple[Kind, ...] = get_args(Kind)

PRINTED: tuple[Kind, ...] = KINDS[:3]
NATURAL: tuple[Kind, ...] = KINDS[3:]

NO_SUBJECT = "The subject does not stand in the prompt as it is named, so it cannot be protected."
REASONS: dict[Kind, str] = {
    "replace": "The prompt has no inner word that may be touched.",
    "add": "The prompt has no place between its words where one may be added.",
    "delete": "The prompt has no inner word that may be touched.",
    "typo": "The prompt has no inner word that is long enough for a typing error.",
    "synonym": "No word of the prompt has a synonym in the program's own table.",
    "distractor": "There is no neutral sentence in this language.",
    "paraphrase": "The fact has no other prompt in this language that nothing is located on.",
}


@dataclass(frozen=True)
class Around:
    """What a perturbation may draw on beside the prompt, in its language: other prompts of the fact, neutral sentences,
    and phrases with their synonyms; `date` is the year that the fact is bound to, "" for none.
    """

    others: tuple[Prompt, ...] = ()
    sentences: tuple[str, ...] = ()
    date: str = ""
    synonyms: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Perturbed:
    """A perturbed prompt and what was changed in its text; `change` is None for another prompt altogether."""

    kind: Kind
    prompt: Prompt
    change: Change | None


@dataclass(frozen=True)
class LeftOut:
    """A prompt that cannot be perturbed in this way, and why."""

    kind: Kind
    reason: str


def perturbed(
    prompt: Prompt, subject: str, kind: Kind, chance: np.random.Generator, around: Around | None = None
) -> Perturbed | LeftOut:
    """One perturbation of a filled prompt, drawn by `chance` alone.

    Where a kind cannot be had it is left out, never made up.
    """
    near = around or Around()
    if kind == "paraphrase":
        other = natural.paraphrase(prompt, near.others, chance)
        return LeftOut(kind, REASONS[kind]) if other is None else Perturbed(kind, other, None)
    query = query_of(prompt.text, subject, near.date)
    if query is None:
        return LeftOut(kind, NO_SUBJECT)
    change = _change(query, prompt, subject, kind, chance, near)
    if change is None:
        return LeftOut(kind, REASONS[kind])
    return Perturbed(kind, replace(prompt, text=change.applied(prompt.text)), change)


def _change(
    query: Query, prompt: Prompt, subject: str, kind: Kind, chance: np.random.Generator, around: Around
) -> Change | None:
    match kind:
        case "replace":
            return printed.replaced(query, chance)
        case "add":
            return printed.added(query, chance)
        case "delete":
            return printed.deleted(query, chance)
        case "typo":
            return natural.typo(query, chance)
        case "synonym":
            return natural.synonym(query, around.synonyms, chance)
        case _:
            told = (subject, prompt.answer, around.date)
            return natural.distractor(around.sentences, tuple(text for text in told if text), chance)


__all__ = [
    "KINDS", "NATURAL", "NO_SUBJECT", "PRINTED", "REASONS", "Around", "Change", "Kind", "LeftOut", "Perturbed",
    "perturbed",
]  # fmt: skip
