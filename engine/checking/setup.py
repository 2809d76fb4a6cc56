"""How a calibration is made, and what is known before it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from engine.checking.types import SplitBy
from engine.methods.amig import AmigParams
from engine.types import Neuron


@dataclass(frozen=True)
class Setup:
    """How a calibration is made. `settings` are those of AMIG, None its defaults.

    `facts` is how many facts of a relation are read at most: 300 leave 60 subjects in test. `prompts` is how many
    prompts each claim is asked with at most.
    """

    split: SplitBy = "subject"
    prompts: int = 2
    facts: int = 300
    target_risk: float = 0.1
    seed: int = 42
    settings: AmigParams | None = None


@dataclass(frozen=True)
class Given:
    """What is known beforehand: further right answers, neurons by the fact's uuid, and each relation's objects.

    `candidates` without a relation are the objects of its facts. `degenerate` and `independent` are neurons of
    degenerate pairs and those that languages share.
    """

    rights: Mapping[str, Collection[str]] | None = None
    degenerate: Mapping[str, Collection[Neuron]] | None = None
    independent: Mapping[str, Collection[Neuron]] | None = None
    candidates: Mapping[str, Collection[str]] | None = None
