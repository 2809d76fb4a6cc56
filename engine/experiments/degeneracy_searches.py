"""The searches for degenerate neurons that experiments share: their settings, what is asked of a fact, and the course.

A fact's strongest neurons by AMIG are searched for pairs, minimal sets and clusters, each with its controls, and what
is found is measured again on prompts that neither location nor search has seen.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.degeneracy.family_wise import WHOLE_DRAWS
from engine.degeneracy.minimal_sets import search_sets
from engine.degeneracy.pairs import search_pairs
from engine.degeneracy.topology import neuron_distances, search_topology
from engine.degeneracy.types import ClusterMethod, Thresholds, TopologySettings
from engine.errors import KnownError
from engine.experiments import degeneracy_measures as measures
from engine.experiments.base import Item, Recipe, generator_for
from engine.experiments.degeneracy_claims import CLUSTERINGS
from engine.methods import method
from engine.methods.base import option
from engine.selection import default_threshold, select
from engine.types import FloatArray, Neuron, Prompt, Scores, Work

if TYPE_CHECKING:
    from engine.model import LoadedModel

PAIRS, SETS = "pairs", "sets"
"""Arms of searches; the others are clusterings."""

_LARGEST, _BEAM = 4, 10
"""Members of the largest set that is searched for, and how many sets grow at a time."""

Found = dict[str, dict[str, measures.Values]]
"""Search → what its columns are about → the columns."""


@dataclass(frozen=True)
class LocatingRecipe(Recipe):
    """Settings of experiments that locate a fact's strongest neurons and search them by the published rule."""

    candidates: int = option(15, "Candidates", "The strongest neurons of a fact that are searched.", minimum=2)
    prompts: int = option(2, "Locating prompts", "Prompts that a fact is located and searched on.", minimum=1)
    tests: int = option(1, "Test prompts", "Prompts that what is found is measured on again.", minimum=1)
    t_low: float = option(0.05, "T_low", "The most that a part may lose, of P.", minimum=0, maximum=1)
    t_high: float = option(0.30, "T_high", "What the whole must lose more than, of P.", minimum=0, maximum=1)
    baseline: str = option("per_word", "Baseline", "AMIG's baseline.", choices=("per_word", "mean", "zero"))

    @property
    def limits(self) -> Thresholds:
        """The thresholds of the rule."""
        return Thresholds(self.t_low, self.t_high)


@dataclass(frozen=True)
class SearchRecipe(LocatingRecipe):
    """Settings of experiments that search for degenerate neurons."""

    sets: int = option(200, "Sets", "How many sets the search for minimal sets may test.", minimum=1)
    topology: int = option(1000, "Sets of clusters", "How many sets the clusterings may test.", minimum=1)
    partitions: int = option(10, "Random partitions", "Behind each clustering's gap.", minimum=1)


@dataclass(frozen=True)
class Located:
    """A fact in a language, ready to be searched.

    `prompts` are located and searched on, `tests` measured on again; `neurons` strongest first; `activations` (prompts,
    layers, width); `probability` of the answer with nothing off, geometric mean over the prompts; `seed` draws controls
    and partitions.
    """

    prompts: tuple[Prompt, ...]
    tests: tuple[Prompt, ...]
    neurons: tuple[Neuron, ...]
    activations: FloatArray
    probability: float
    seed: int


def cannot_search(loaded: LoadedModel, candidates: int) -> str | None:
    """Why facts cannot be located in the model or its weights cannot be told, or None."""
    if candidates > loaded.info.layers * loaded.info.width:
        return f"it has fewer than {candidates} neurons"
    try:
        layers = range(min(2, loaded.info.layers))
        neuron_distances(loaded, [Neuron(layer, 0) for layer in layers], TopologySettings())
    except KnownError as error:
        return error.what.rstrip(".")
    return method("amig").fits(loaded)


def locate(loaded: LoadedModel, item: Item, language: str, recipe: LocatingRecipe, candidates: int) -> Work[Located]:
    """The fact's strongest neurons on prompts that are drawn by the seed, the fact and the language alone.

    Raises `PromptError`, see `engine.targets`.
    """
    chance = generator_for(recipe.seed, item.fact.uuid, language)
    prompts = _some(item.prompts[language].locating, recipe.prompts, chance)
    tests = _some(item.prompts[language].held_out, recipe.tests, chance)
    seed = int(chance.integers(2**31))
    amig = method("amig")
    params = amig.Params(**{"baseline": recipe.baseline})
    scores: list[Scores] = []
    for prompt in prompts:
        scores.append((yield from amig.score(loaded, prompt, params)))
    values = np.stack([each.values for each in scores])
    selection = select(values, threshold=default_threshold(language), top_k=candidates)
    activations = np.stack([each.activations for each in scores])
    probability = float(np.exp(np.mean([each.answer.log_probability for each in scores])))
    return Located(prompts, tests, tuple(each.neuron for each in selection.neurons), activations, probability, seed)


def search(
    loaded: LoadedModel,
    located: Located,
    recipe: SearchRecipe,
    candidates: int,
    arms: Collection[str] = (PAIRS, SETS, *CLUSTERINGS),
    random_draws: int = WHOLE_DRAWS,
) -> Work[Found]:
    """Search the strongest `candidates` for pairs, sets and clusters, as far as these are among `arms`.

    With fewer than 19 `random_draws` no set can stand out of them.
    """
    prompts, tests, seed, limits = located.prompts, located.tests, located.seed, recipe.limits
    neurons, sizes = located.neurons[:candidates], located.activations
    found: Found = {}
    if PAIRS in arms:
        pairs = yield from search_pairs(
            loaded, prompts, neurons, candidates=candidates, thresholds=limits, held_out_prompts=tests, seed=seed,
            activations=sizes, random_draws=random_draws,
        )  # fmt: skip
        found[PAIRS] = measures.of_sets(pairs, limits)
    if SETS in arms:
        sets = yield from search_sets(
            loaded, prompts, neurons, candidates=candidates, budget=recipe.sets, largest=_LARGEST, beam=_BEAM,
            thresholds=limits, held_out_prompts=tests, seed=seed, activations=sizes, random_draws=random_draws,
        )  # fmt: skip
        found[SETS] = measures.of_sets(sets, limits)
    clusterings = tuple(each for each in CLUSTERINGS if each in arms)
    return found | (yield from _clustered(loaded, located, recipe, neurons, clusterings)) if clusterings else found


def _clustered(
    loaded: LoadedModel, located: Located, recipe: SearchRecipe, neurons: tuple[Neuron, ...],
    clusterings: tuple[ClusterMethod, ...],
) -> Work[Found]:  # fmt: skip
    """Clusters of the neurons. The clusterings share one search and its budget; of each further one, only its random
    partitions are spared.
    """
    prompts, tests, seed = located.prompts, located.tests, located.seed
    clusters = yield from search_topology(
        loaded, prompts, neurons, TopologySettings(thresholds=recipe.limits), candidates=len(neurons),
        budget=recipe.topology, held_out_prompts=tests, seed=seed,
    )  # fmt: skip
    parts = yield from measures.partitions(loaded, clusters, recipe.partitions, seed, clusterings)
    return {
        each.method: measures.of_clusters(each, parts[each.method], clusters.held_out, seed)
        for each in clusters.clusterings
        if each.method in clusterings
    }


def _some(prompts: Sequence[Prompt], count: int, chance: np.random.Generator) -> tuple[Prompt, ...]:
    """Some of the prompts, drawn without replacement, in their own order."""
    picks = sorted(chance.permutation(len(prompts))[:count])
    return tuple(prompts[place] for place in picks)
