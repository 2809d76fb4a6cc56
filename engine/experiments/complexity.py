"""Does degeneracy grow with a model's size? The same searches on several models of one family, each against chance.

Source: arXiv 2402.13731, which compares two models of different families by one plot. Here the facts are those that all
models know, and every figure stands beside its control in the same model (method.md f.3).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from engine.experiments import complexity_claims as words
from engine.experiments.base import Material, Recipe, Row, Unit, fact_units
from engine.experiments.complexity_measures import MODEL, SEARCHES, SHARE, WHOLE, Budget, arm_of, budgets, of_model
from engine.experiments.degeneracy_measures import LOCATED
from engine.experiments.degeneracy_searches import Found, Located, SearchRecipe, cannot_search, locate, search
from engine.experiments.worded import Worded
from engine.methods.base import option
from engine.types import Step, Work

if TYPE_CHECKING:
    from engine.experiments.summaries import Estimate, Verdict
    from engine.model import LoadedModel

_NEED_MORE_DRAWS = ("stands_out", "any_stands_out")
"""Columns that would be 0 with few random draws, whatever was found."""


@dataclass(frozen=True)
class ComplexityRecipe(SearchRecipe):
    """Settings of `Complexity`. For ladders of published models see `engine.experiments.ladders`."""

    share: float = option(0.0025, "Share", "Of the model's neurons, for equal shares.", minimum=0, maximum=1)
    draws: int = option(3, "Draws", "Draws of random neurons that are searched likewise; equally active ones have 3.",
                        minimum=1)  # fmt: skip
    most: int = option(40, "Most", "Neurons that a share may amount to; above, it is cut.", minimum=2)

    def budgets(self, loaded: LoadedModel) -> dict[str, Budget]:
        """How many of the model's neurons are searched."""
        return budgets(loaded.info, self.candidates, self.share, self.most)


@dataclass(frozen=True)
class Prepared:
    """What all units share."""

    recipe: ComplexityRecipe
    material: Material


class Complexity(Worded, words=words.WORDS):
    """Pairs, minimal sets and clusters in models of several sizes, at equal numbers and at equal shares of neurons."""

    key: ClassVar[str] = "complexity"
    title: ClassVar[str] = "Complexity: does degeneracy grow with a model's size"
    models: ClassVar[int] = 3
    Recipe: ClassVar[type[Recipe]] = ComplexityRecipe
    optional: ClassVar[tuple[str, ...]] = words.SEARCHED

    def fits(self, loaded: LoadedModel, recipe: ComplexityRecipe) -> str | None:
        """Why facts cannot be located in the model or its weights cannot be told, or None."""
        return cannot_search(loaded, max(each.candidates for each in recipe.budgets(loaded).values()))

    def units(self, material: Material, recipe: ComplexityRecipe) -> tuple[Unit, ...]:
        """Each fact in each language."""
        return fact_units(material, recipe)

    def prepare(self, loaded: LoadedModel, material: Material, recipe: ComplexityRecipe) -> Work[Prepared]:
        """Nothing is shared but the facts."""
        yield Step(0, 0, "Preparing")
        return Prepared(recipe, material)

    def rows(self, loaded: LoadedModel, prepared: Prepared, unit: Unit) -> Work[tuple[Row, ...]]:
        """Locate and search under both budgets; of a fact that the model does not know, the model's own row alone.

        Raises `PromptError`, see `engine.targets`.
        """
        recipe, item = prepared.recipe, prepared.material.item(unit.fact)
        known = item.known[unit.language]
        head = (loaded.info.id, unit.fact, item.fact.relation, unit.language, known)
        if not known:
            yield Step(0, 0, "Not known")
            return (Row(*head, MODEL, WHOLE, of_model(loaded.info, known, None)),)
        both = recipe.budgets(loaded)
        located = yield from locate(loaded, item, unit.language, recipe, max(each.candidates for each in both.values()))
        made = [Row(*head, MODEL, WHOLE, of_model(loaded.info, known, located.probability))]
        for budget, found in (yield from _searched(loaded, located, recipe, both)).items():
            for name, about in found.items():
                for operation, values in about.items():
                    cut = {"cut": float(both[budget].cut)} if budget == SHARE and operation == LOCATED else {}
                    kept = {key: value for key, value in values.items() if key not in _NEED_MORE_DRAWS}
                    if recipe.computes(arm_of(name, budget)):
                        made.append(Row(*head, arm_of(name, budget), operation, kept | cut))
        return tuple(made)

    def summary(self, rows: Sequence[Row], recipe: ComplexityRecipe) -> tuple[Estimate, ...]:
        """Means of each model, and trends over the models."""
        return words.summary(rows, recipe.seed)

    def verdicts(self, rows: Sequence[Row], recipe: ComplexityRecipe) -> tuple[Verdict, ...]:
        """The claims of `complexity_claims`, over all models together."""
        return words.verdicts(rows, recipe.seed)


def _searched(
    loaded: LoadedModel, located: Located, recipe: ComplexityRecipe, both: dict[str, Budget]
) -> Work[dict[str, Found]]:
    """The searches under each budget; two budgets of the same size are one search."""
    wanted: dict[int, set[str]] = {}
    for name, budget in both.items():
        own = {each for each in SEARCHES if recipe.computes(arm_of(each, name))}
        wanted.setdefault(budget.candidates, set()).update(own)
    done: dict[int, Found] = {}
    for candidates, arms in wanted.items():
        done[candidates] = (yield from search(loaded, located, recipe, candidates, arms, recipe.draws)) if arms else {}
    return {name: done[budget.candidates] for name, budget in both.items()}
