"""What an experiment says in words, kept in one value beside its claims and carried by a base class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from engine.experiments.base import Claim, Metric, Picture, Published


@dataclass(frozen=True)
class Words:
    """The words of an experiment, by the names that `engine.experiments.base.Experiment` has for them."""

    question: str
    method: tuple[str, ...]
    arms: Mapping[str, str]
    operations: Mapping[str, str]
    note: str
    metrics: tuple[Metric, ...]
    claims: tuple[Claim, ...]
    published: tuple[Published, ...] = ()
    pictures: tuple[Picture, ...] = ()


class Worded:
    """Base of experiments whose words stand in another file: `class Localisation(Worded, words=WORDS)`."""

    question: ClassVar[str]
    method: ClassVar[tuple[str, ...]]
    arms: ClassVar[Mapping[str, str]]
    optional: ClassVar[tuple[str, ...]] = ()
    operations: ClassVar[Mapping[str, str]]
    note: ClassVar[str]
    metrics: ClassVar[tuple[Metric, ...]]
    claims: ClassVar[tuple[Claim, ...]]
    published: ClassVar[tuple[Published, ...]]
    pictures: ClassVar[tuple[Picture, ...]]

    def __init_subclass__(cls, *, words: Words) -> None:
        """Give the experiment its words."""
        super().__init_subclass__()
        cls.question, cls.method, cls.note = words.question, words.method, words.note
        cls.arms, cls.operations = words.arms, words.operations
        cls.metrics, cls.claims = words.metrics, words.claims
        cls.published, cls.pictures = words.published, words.pictures
