"""Do neurons of a fact stand in for one another? Pairs, minimal sets and clusters, against equal searches elsewhere.

Sources: arXiv 2308.13198, section 6 and Algorithm 1 (degenerate neurons), arXiv 2402.13731 (neurological topology
clustering and the clusterings it is compared with).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from engine.degeneracy.minimal_sets import search_sets
from engine.degeneracy.pairs import search_pairs
from engine.degeneracy.topology import neuron_distances, search_topology
from engine.degeneracy.types import Thresholds, TopologySettings
from engine.errors import KnownError
from engine.experiments import degeneracy_claims as words
from engine.experiments import degeneracy_measures as measures
from engine.experiments.base import (
    Claim,
    Material,
    Metric,
    Picture,
    Published,
    Recipe,
    Row,
    Unit,
    fact_units,
    generator_for,
)
from engine.methods import method
from engine.methods.base import option
from engine.selection import default_threshold, select
from engine.types import FloatArray, Neuron, Prompt, Scores, Step, Work

if TYPE_CHECKING:
    from engine.experiments.summaries import Estimate, Verdict
    from engine.model import LoadedModel

_LARGEST, _BEAM = 4, 10
"""Members of the largest set that is searched for, and how many sets grow at a time."""


@dataclass(frozen=True)
class DegeneracyRecipe(Recipe):
    """Settings of `Degeneracy`."""

    candidates: int = option(15, "Candidates", "The strongest neurons of a fact that are searched.", minimum=2)
    prompts: int = option(2, "Locating prompts", "Prompts that a fact is located and searched on.", minimum=1)
    tests: int = option(1, "Test prompts", "Prompts that what is found is measured on again.", minimum=1)
    t_low: float = option(0.05, "T_low", "The most that a part may lose, of P.", minimum=0, maximum=1)
    t_high: float = option(0.30, "T_high", "What the whole must lose more than, of P.", minimum=0, maximum=1)
    sets: int = option(200, "Sets", "How many sets the search for minimal sets may test.", minimum=1)
    topology: int = option(1000, "Sets of clusters", "How many sets the clusterings may test.", minimum=1)
    partitions: int = option(10, "Random partitions", "Behind each clustering's gap.", minimum=1)
    baseline: str = option("per_word", "Baseline", "AMIG's baseline.", choices=("per_word", "mean", "zero"))


@dataclass(frozen=True)
class Prepared:
    """What all units share."""

    recipe: DegeneracyRecipe
    material: Material


class Degeneracy:
    """Pairs and sets by the published rule, and clusters by their weights, each beside what chance gives."""

    key: ClassVar[str] = "degeneracy"
    title: ClassVar[str] = "Degeneracy: do neurons of a fact stand in for one another"
    question: ClassVar[str] = words.QUESTION
    method: ClassVar[tuple[str, ...]] = words.METHOD
    models: ClassVar[int] = 1
    Recipe: ClassVar[type[Recipe]] = DegeneracyRecipe
    arms: ClassVar[Mapping[str, str]] = words.ARMS
    operations: ClassVar[Mapping[str, str]] = words.OPERATION_TITLES
    note: ClassVar[str] = words.NOTE
    metrics: ClassVar[tuple[Metric, ...]] = words.METRICS
    claims: ClassVar[tuple[Claim, ...]] = words.CLAIMS
    published: ClassVar[tuple[Published, ...]] = words.PUBLISHED
    pictures: ClassVar[tuple[Picture, ...]] = words.PICTURES

    def fits(self, loaded: LoadedModel, recipe: DegeneracyRecipe) -> str | None:
        """Why facts cannot be located in the model or its weights cannot be told, or None."""
        if recipe.candidates > loaded.info.layers * loaded.info.width:
            return f"it has fewer than {recipe.candidates} neurons"
        try:
            layers = range(min(2, loaded.info.layers))
            neuron_distances(loaded, [Neuron(layer, 0) for layer in layers], TopologySettings())
        except KnownError as error:
            return error.what.rstrip(".")
        return method("amig").fits(loaded)

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
        chance = generator_for(recipe.seed, unit.fact, unit.language)
        prompts = _some(item.prompts[unit.language].locating, recipe.prompts, chance)
        tests = _some(item.prompts[unit.language].held_out, recipe.tests, chance)
        seed = int(chance.integers(2**31))
        neurons, sizes = yield from _located(loaded, prompts, unit.language, recipe)
        limits = Thresholds(recipe.t_low, recipe.t_high)
        pairs = yield from search_pairs(
            loaded, prompts, neurons, candidates=recipe.candidates, thresholds=limits, held_out_prompts=tests,
            seed=seed, activations=sizes,
        )  # fmt: skip
        sets = yield from search_sets(
            loaded, prompts, neurons, candidates=recipe.candidates, budget=recipe.sets, largest=_LARGEST, beam=_BEAM,
            thresholds=limits, held_out_prompts=tests, seed=seed, activations=sizes,
        )  # fmt: skip
        clusters = yield from search_topology(
            loaded, prompts, neurons, TopologySettings(thresholds=limits), candidates=recipe.candidates,
            budget=recipe.topology, held_out_prompts=tests, seed=seed,
        )  # fmt: skip
        parts = yield from measures.partitions(loaded, clusters, recipe.partitions, seed)
        found: dict[str, dict[str, measures.Values]] = {
            "pairs": measures.of_sets(pairs, limits),
            "sets": measures.of_sets(sets, limits),
            **{
                each.method: measures.of_clusters(each, parts[each.method], clusters.held_out, seed)
                for each in clusters.clusterings
            },
        }
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


def _located(
    loaded: LoadedModel, prompts: Sequence[Prompt], language: str, recipe: DegeneracyRecipe
) -> Work[tuple[tuple[Neuron, ...], FloatArray]]:
    """The strongest neurons, strongest first, and the activations (prompts, layers, width)."""
    amig = method("amig")
    params = amig.Params(**{"baseline": recipe.baseline})
    scores: list[Scores] = []
    for prompt in prompts:
        scores.append((yield from amig.score(loaded, prompt, params)))
    values = np.stack([each.values for each in scores])
    selection = select(values, threshold=default_threshold(language), top_k=recipe.candidates)
    return tuple(each.neuron for each in selection.neurons), np.stack([each.activations for each in scores])


def _some(prompts: Sequence[Prompt], count: int, chance: np.random.Generator) -> tuple[Prompt, ...]:
    """Some of the prompts, drawn without replacement, in their own order."""
    picks = sorted(chance.permutation(len(prompts))[:count])
    return tuple(prompts[place] for place in picks)
