"""All experiments, in the order in which they are offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.errors import KnownError
from engine.experiments.complexity import Complexity
from engine.experiments.cross_lingual_editing import CrossLingualEditing
from engine.experiments.degeneracy import Degeneracy
from engine.experiments.evolvability import Evolvability
from engine.experiments.fact_checking import FactChecking
from engine.experiments.localisation import Localisation
from engine.experiments.robustness import Robustness

if TYPE_CHECKING:
    from engine.experiments.base import Experiment

EXPERIMENTS: tuple[Experiment, ...] = (
    Localisation(),
    CrossLingualEditing(),
    Degeneracy(),
    FactChecking(),
    Robustness(),
    Evolvability(),
    Complexity(),
)


def experiment(key: str) -> Experiment:
    """The experiment of a key. Raises `KnownError` for an unknown one, naming the known ones."""
    for each in EXPERIMENTS:
        if each.key == key:
            return each
    keys = ", ".join(each.key for each in EXPERIMENTS)
    raise KnownError(f"There is no experiment '{key}'.", f"There are: {keys}.")
