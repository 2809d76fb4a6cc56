"""Integrated gradients from zero, the method that knowledge neurons were first found with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from engine.methods.amig import OBJECTIVE, RULE, STEPS, TOLERANCE
from engine.methods.base import Params
from engine.methods.path_scores import default_nodes, score_paths
from engine.paths import Objective, PathPlan, Rule

if TYPE_CHECKING:
    from engine.model import LoadedModel
    from engine.types import Prompt, Scores, Work


@dataclass(frozen=True)
class IgZeroParams(Params):
    """Settings of `IgZero`."""

    rule: Rule = RULE
    steps: int | None = STEPS
    tolerance: float = TOLERANCE
    objective: Objective = OBJECTIVE

    def in_force(self) -> dict[str, Any]:
        """All settings, with the steps filled in."""
        return {**super().in_force(), "steps": self.steps or default_nodes(self.rule, "zero")}


class IgZero:
    """Knowledge attribution: a straight path from all neurons of a layer at zero."""

    key: ClassVar[str] = "ig_zero"
    title: ClassVar[str] = "Integrated gradients from zero"
    reference: ClassVar[str] = "Dai et al. 2022, Knowledge Neurons in Pretrained Transformers, equation 4"
    Params: ClassVar[type[Params]] = IgZeroParams

    def fits(self, loaded: LoadedModel) -> str | None:
        """Every family fits."""
        return None

    def score(self, loaded: LoadedModel, prompt: Prompt, params: IgZeroParams) -> Work[Scores]:
        """Score a prompt, top layer first. Raises `PromptError` for a prompt that the model cannot be asked."""
        plan = PathPlan(params.rule, params.in_force()["steps"], params.tolerance, params.objective)
        return (yield from score_paths(loaded, prompt, "zero", plan))
