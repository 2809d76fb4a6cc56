"""Integrated gradients from zero, the method that knowledge neurons were first found with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from engine.methods.amig import OBJECTIVE, PRECISION, RULE, STEPS, TOLERANCE
from engine.methods.base import Params
from engine.methods.path_scores import Precision, default_nodes, score_many_paths, score_paths
from engine.paths import Objective, PathPlan, Rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.model import LoadedModel
    from engine.types import Prompt, Scores, Work


@dataclass(frozen=True)
class IgZeroParams(Params):
    """Settings of `IgZero`."""

    rule: Rule = RULE
    steps: int | None = STEPS
    tolerance: float = TOLERANCE
    objective: Objective = OBJECTIVE
    precision: Precision = PRECISION

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
        return (yield from score_paths(loaded, prompt, "zero", _plan(params)))

    def score_many(self, loaded: LoadedModel, prompts: Sequence[Prompt], params: IgZeroParams) -> Work[list[Scores]]:
        """Score prompts of one shape as a batch. Raises `PromptError` for one that the model cannot be asked."""
        return (yield from score_many_paths(loaded, prompts, "zero", _plan(params)))


def _plan(params: IgZeroParams) -> PathPlan:
    nodes, preview = params.in_force()["steps"], params.precision == "preview"
    return PathPlan(params.rule, nodes, params.tolerance, params.objective, preview=preview)
