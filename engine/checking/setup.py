"""How a calibration is made."""

from __future__ import annotations

from dataclasses import dataclass

from engine.checking.types import DegenerateBy, SplitBy
from engine.methods.amig import AmigParams


@dataclass(frozen=True)
class Setup:
    """How a calibration is made. `settings` are those of AMIG, None its defaults.

    `facts` is how many facts of a relation are read at most: 300 leave 60 subjects in test. `prompts` is how many
    prompts each claim is asked with at most. `degenerate` names the rule of a fact's degenerate neurons, see
    `engine.checking.kinds`.
    """

    split: SplitBy = "subject"
    prompts: int = 2
    facts: int = 300
    target_risk: float = 0.1
    seed: int = 42
    settings: AmigParams | None = None
    degenerate: DegenerateBy = "published"
