"""Random scores: what any finding must differ from."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from engine.hook_sweep import observe
from engine.methods.base import Params, option
from engine.methods.path_scores import score_plainly
from engine.targets import target

if TYPE_CHECKING:
    from engine.model import LoadedModel
    from engine.types import Prompt, Scores, Work


SEED = option(0, "Seed", "The same seed gives the same scores for the same prompt.", minimum=0)


@dataclass(frozen=True)
class RandomParams(Params):
    """Settings of `RandomControl`."""

    seed: int = SEED


class RandomControl:
    """Uniform scores in [0, 1), drawn anew for each prompt from the seed, the text and the answer."""

    key: ClassVar[str] = "random"
    title: ClassVar[str] = "Random"
    reference: ClassVar[str] = "A control of this program, not a published method"
    Params: ClassVar[type[Params]] = RandomParams

    def fits(self, loaded: LoadedModel) -> str | None:
        """Every family fits."""
        return None

    def score(self, loaded: LoadedModel, prompt: Prompt, params: RandomParams) -> Work[Scores]:
        """Score a prompt; the model is asked for its answer and activations only. Raises `PromptError`."""
        seen = yield from observe(loaded, target(loaded, prompt), None)
        named = hashlib.sha256(f"{prompt.text}\n{prompt.answer}".encode()).digest()
        generator = np.random.default_rng([params.seed, int.from_bytes(named[:8], "big")])
        return score_plainly(loaded, seen, generator.random((loaded.info.layers, loaded.info.width)))
