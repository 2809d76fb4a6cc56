"""The activation itself as a score: what attribution has to beat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from engine.hook_sweep import observe
from engine.methods.base import Params
from engine.methods.path_scores import score_plainly
from engine.targets import target

if TYPE_CHECKING:
    from engine.model import LoadedModel
    from engine.types import Prompt, Scores, Work


@dataclass(frozen=True)
class ActivationParams(Params):
    """`Activation` has no settings."""


class Activation:
    """The down-projection's inputs at the answer's place, mean over the answer's tokens."""

    key: ClassVar[str] = "activation"
    title: ClassVar[str] = "Activation"
    reference: ClassVar[str] = "The comparison in Dai et al. 2022, Knowledge Neurons in Pretrained Transformers"
    Params: ClassVar[type[Params]] = ActivationParams

    def fits(self, loaded: LoadedModel) -> str | None:
        """Every family fits."""
        return None

    def score(self, loaded: LoadedModel, prompt: Prompt, params: ActivationParams) -> Work[Scores]:
        """Score a prompt with one forward pass. Raises `PromptError`."""
        seen = yield from observe(loaded, target(loaded, prompt), None)
        return score_plainly(loaded, seen, seen.inputs.mean(axis=1))
