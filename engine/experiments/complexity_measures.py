"""How many neurons of a model are searched, and the columns that are about the model itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.experiments.degeneracy_measures import Values

if TYPE_CHECKING:
    from engine.types import ModelInfo

NUMBER, SHARE = "number", "share"
BUDGETS = (NUMBER, SHARE)
"""As many neurons in every model, and the same share of every model's neurons."""

SEARCHES = ("pairs", "sets", "topology")
MODEL, WHOLE = "model", "whole"
"""The arm and the operation of the row about the model itself."""

_FEWEST = 2
"""Neurons without which there is nothing to search."""


@dataclass(frozen=True)
class Budget:
    """How many neurons are searched; `cut`: a share of the model's neurons would be fewer or more than can be."""

    candidates: int
    cut: bool = False


def arm_of(search: str, budget: str) -> str:
    """The key of an arm."""
    return f"{search}_{budget}"


def budgets(info: ModelInfo, candidates: int, share: float, most: int) -> dict[str, Budget]:
    """Both budgets of a model. A share that is less than two neurons, or more than `most`, is cut to these."""
    wanted = round(share * info.layers * info.width)
    taken = min(max(wanted, _FEWEST), most)
    return {NUMBER: Budget(candidates), SHARE: Budget(taken, taken != wanted)}


def of_model(info: ModelInfo, known: bool, probability: float | None) -> Values:
    """The columns about the model; `probability` of the answer with nothing off, None where nothing was searched."""
    return {
        "parameters": info.parameters / 1e6,
        "neurons": float(info.layers * info.width),
        "layers": float(info.layers),
        "share_known": float(known),
        "probability": probability,
    }
