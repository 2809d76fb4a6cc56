"""Facts that the user types in: their uuid, and which of their sentences are templates."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.datasets.base import Origin, Variant
from engine.datasets.table import NAMESPACE
from engine.types import SUBJECT_SLOT

ORIGIN = Origin("My facts")
"""The data set of what the user typed in."""


@dataclass(frozen=True)
class Sentences:
    """What was typed: templates for the whole relation, and sentences of this fact alone."""

    templates: tuple[str, ...]
    own: tuple[Variant, ...]


def own_uuid(relation: str, labels: Mapping[str, tuple[str, str]]) -> str:
    """The uuid of a typed fact: the same fact typed again is the same one."""
    said = sorted(f"{language}:{subject}:{answer}" for language, (subject, answer) in labels.items())
    return str(uuid.uuid5(NAMESPACE, f"own:{relation}:{'|'.join(said)}"))


def sentences(texts: Iterable[str]) -> Sentences:
    """Sort sentences: one with `[X]` serves every fact of the relation, one that names the subject this fact alone."""
    found = [text.strip() for text in texts if text.strip()]
    return Sentences(
        tuple(text for text in found if SUBJECT_SLOT in text),
        tuple(Variant(text) for text in found if SUBJECT_SLOT not in text),
    )
