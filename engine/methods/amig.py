"""Architecture-adapted multilingual integrated gradients: the baseline is the prompt with a word blanked out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from engine.methods.base import Params, option
from engine.methods.path_scores import Blanked, Precision, default_nodes, score_many_paths, score_paths
from engine.paths import DEFAULT_TOLERANCE, Baseline, Objective, PathPlan, Rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.model import LoadedModel
    from engine.types import Prompt, Scores, Work

BASELINE = option(
    "per_word",
    "Baseline",
    "Where paths start: one path per blanked word, one from the mean over blanked words, or one from zero.",
    choices=("per_word", "mean", "zero"),
)
MULTIPLIER = option(
    "difference",
    "Multiplier",
    "What the gradient is multiplied by: the difference from the start, or the activation alone as in the published "
    "code, whose scores do not add up.",
    choices=("difference", "activation"),
)
RULE = option(
    "gauss",
    "Quadrature",
    "Where the path is sampled: gauss is exact with few nodes, left is the published code's rule.",
    choices=("gauss", "midpoint", "left"),
)
STEPS = option(
    None,
    "Steps",
    "Nodes on each path; left open, 3 per word, 5 from the mean, 10 from zero with gauss, else 20.",
    minimum=1,
    maximum=1000,
)
TOLERANCE = option(
    DEFAULT_TOLERANCE,
    "Tolerance",
    "How far a layer's scores may miss the change they explain before its nodes are doubled; 0 never doubles.",
    minimum=0.0,
    maximum=1.0,
)
BLANKED = option(
    "words",
    "Blanked",
    "What is blanked one by one: words, or every single token with the special ones and the slot, as in the published "
    "code.",
    choices=("words", "tokens"),
)
OBJECTIVE = option(
    "prob",
    "Objective",
    "What is attributed: the answer's probability, or its logarithm, which also serves answers hardly known.",
    choices=("prob", "logprob"),
)
PRECISION = option(
    "full",
    "Precision",
    "full for figures to report; preview walks the paths in bfloat16 where that is quicker, and never adds nodes.",
    choices=("full", "preview"),
)


@dataclass(frozen=True)
class AmigParams(Params):
    """Settings of `Amig`."""

    baseline: Baseline = BASELINE
    rule: Rule = RULE
    steps: int | None = STEPS
    tolerance: float = TOLERANCE
    objective: Objective = OBJECTIVE
    multiplier: Literal["difference", "activation"] = MULTIPLIER
    blanked: Blanked = BLANKED
    precision: Precision = PRECISION

    def in_force(self) -> dict[str, Any]:
        """All settings, with the steps filled in."""
        return {**super().in_force(), "steps": self.steps or default_nodes(self.rule, self.baseline)}


class Amig:
    """AMIG. Per-word paths are the paper's, the mean baseline is its code's, zero is Dai et al.'s."""

    key: ClassVar[str] = "amig"
    title: ClassVar[str] = "AMIG: integrated gradients from blanked words"
    reference: ClassVar[str] = (
        "Chen et al. 2024, Journey to the Center of the Knowledge Neurons, equations 2 to 4 (arXiv 2308.13198)"
    )
    Params: ClassVar[type[Params]] = AmigParams

    def fits(self, loaded: LoadedModel) -> str | None:
        """Every family fits."""
        return None

    def score(self, loaded: LoadedModel, prompt: Prompt, params: AmigParams) -> Work[Scores]:
        """Score a prompt, top layer first. Raises `PromptError`, see `score_paths`."""
        return (yield from score_paths(loaded, prompt, params.baseline, _plan(params), params.blanked))

    def score_many(self, loaded: LoadedModel, prompts: Sequence[Prompt], params: AmigParams) -> Work[list[Scores]]:
        """Score prompts of one shape as a batch. Raises `PromptError`, see `score_paths`."""
        return (yield from score_many_paths(loaded, prompts, params.baseline, _plan(params), params.blanked))


def _plan(params: AmigParams) -> PathPlan:
    nodes, preview = params.in_force()["steps"], params.precision == "preview"
    return PathPlan(params.rule, nodes, params.tolerance, params.objective, params.multiplier, preview)
