"""Do neurons of a fact stand in for one another? Pairs, minimal sets and clusters, against equal searches elsewhere.

Sources: arXiv 2308.13198, section 6 and Algorithm 1 (degenerate neurons), arXiv 2402.13731 (neurological topology
clustering and the clusterings it is compared with).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from engine.experiments import degeneracy_claims as words
from engine.experiments.base import Material, Recipe, Row, Unit, fact_units
from engine.experiments.degeneracy_searches import SearchRecipe, cannot_search, locate, search
from engine.experiments.worded import Worded
from engine.types import Step, Work

if TYPE_CHECKING:
    from engine.experiments.summaries import Estimate, Verdict
    from engine.model import LoadedModel


@dataclass(frozen=True)
class DegeneracyRecipe(SearchRecipe):
    """Settings of `Degeneracy`."""


@dataclass(frozen=True)
class Prepared:
    """What all units share."""

    recipe: DegeneracyRecipe
    material: Material


class Degeneracy(Worded, words=words.WORDS):
    """Pairs and sets by the published rule, and clusters by their weights, each beside what chance gives."""

    key: ClassVar[str] = "degeneracy"
    title: ClassVar[str] = "Degeneracy: do neurons of a fact stand in for one another"
    models: ClassVar[int] = 1
    Recipe: ClassVar[type[Recipe]] = DegeneracyRecipe
    optional: ClassVar[tuple[str, ...]] = tuple(words.ARMS)

    def fits(self, loaded: LoadedModel, recipe: DegeneracyRecipe) -> str | None:
        """Why facts cannot be located in the model or its weights cannot be told, or None."""
        return cannot_search(loaded, recipe.candidates)

    def units(self, material: Material, recipe: DegeneracyRecipe) -> tuple[Unit, ...]:
        """Each fact in each language."""
        return fact_units(material, recipe)

    def prepare(self, loaded: LoadedModel, material: Material, recipe: DegeneracyRecipe) -> Work[Prepared]:
        """Nothing is shared but the facts."""
        yield Step(0, 0, "Preparing")
        return Prepared(recipe, material)

    def rows(self, loaded: LoadedModel, prepared: Prepared, unit: Unit) -> Work[tuple[Row, ...]]:
        """Locate, then search pairs, sets and clusters. Raises `PromptError`, see `engine.targets`."""
        recipe, item = prepared.recipe, prepared.material.item(unit.fact)
        located = yield from locate(loaded, item, unit.language, recipe, recipe.candidates)
        chosen = [arm for arm in self.optional if recipe.computes(arm)]
        found = yield from search(loaded, located, recipe, recipe.candidates, chosen)
        return tuple(
            Row(loaded.info.id, unit.fact, item.fact.relation, unit.language, item.known[unit.language], *each)
            for arm, about in found.items()
            for each in ((arm, operation, values) for operation, values in about.items())
        )

    def summary(self, rows: Sequence[Row], recipe: DegeneracyRecipe) -> tuple[Estimate, ...]:
        """All means."""
        return words.summary(rows, recipe.seed)

    def verdicts(self, rows: Sequence[Row], recipe: DegeneracyRecipe) -> tuple[Verdict, ...]:
        """The claims of `degeneracy_claims`, for each model."""
        return words.verdicts(rows, recipe.seed)
