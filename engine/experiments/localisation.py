"""Does a method find the neurons of a fact? Seven methods at equal size and at their own thresholds, with controls.

Source: arXiv 2308.13198, section 4 and Table 1. Every method is scored once on a fact's locating prompts,
and its neurons are then suppressed and enhanced in prompts it has not seen, in those of facts of the same relation,
and in those of other relations.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from engine.controls import matched_neurons, random_neurons
from engine.editing.live import answer_activations
from engine.experiments import localisation_claims as words
from engine.experiments import localisation_measures as measures
from engine.experiments.ablation import Patch, outcomes, text_losses
from engine.experiments.base import (
    Item,
    Material,
    Recipe,
    Row,
    Unit,
    fact_units,
    generator_for,
)
from engine.experiments.localisation_measures import ENHANCE, OPERATIONS, SUPPRESS, Measured, NeuronSet
from engine.experiments.worded import Worded
from engine.methods import method
from engine.methods.base import option
from engine.selection import default_threshold, select
from engine.types import FloatArray, Neuron, Prompt, Scores, Step, Work

if TYPE_CHECKING:
    from engine.experiments.summaries import Estimate, Verdict
    from engine.model import LoadedModel

METHODS: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "amig_per_word": ("amig", {"baseline": "per_word"}),
    "amig_mean": ("amig", {"baseline": "mean"}),
    "amig_zero": ("amig", {"baseline": "zero"}),
    "ig_zero": ("ig_zero", {"rule": "left", "steps": 20, "tolerance": 0.0}),
    "gradient_x_activation": ("gradient_x_activation", {}),
    "activation": ("activation", {}),
    "random": ("random", {}),
}
"""Arm → the method's key and its settings. `ig_zero` is as published: 20 left steps, no refinement."""

MAIN = "amig_per_word"
OWN_THRESHOLD = "@threshold"
"""What is written behind an arm's key where the method's own threshold decides how many neurons there are."""

_ELSEWHERE = 2
"""Prompts of other relations that are asked for the fact's own answer."""

_MEANS_OVER = 32
"""Prompts of a language over which mean activations are taken."""


@dataclass(frozen=True)
class LocalisationRecipe(Recipe):
    """Settings of `Localisation`."""

    top_k: int = option(20, "Neurons", "How many neurons every method may name where sizes are equal.", minimum=1)
    prompts: int = option(2, "Locating prompts", "Prompts that a fact is located on in a language.", minimum=1)
    tests: int = option(2, "Test prompts", "Prompts that effects are measured on, not seen before.", minimum=1)
    others: int = option(3, "Other facts", "Facts of the same relation, and as many of other ones.", minimum=1)
    draws: int = option(3, "Draws", "Draws of each control arm.", minimum=1)
    share: float = option(0.5, "Share", "Share of the prompts that must agree at a threshold.", minimum=0, maximum=1)
    sentences: int = option(3, "Sentences", "Sentences for the perplexity; 0 leaves it out.", minimum=0)
    objective: str = option("prob", "Objective", "What is attributed.", choices=("prob", "logprob"))


@dataclass(frozen=True)
class Prepared:
    """What all units share: mean activations (layers, width) and sentences as token ids, by language."""

    recipe: LocalisationRecipe
    material: Material
    means: Mapping[str, FloatArray]
    sentences: Mapping[str, tuple[tuple[str, tuple[int, ...]], ...]]


class Localisation(Worded, words=words.WORDS):
    """Methods of localisation against each other and against random and equally active neurons."""

    key: ClassVar[str] = "localisation"
    title: ClassVar[str] = "Localisation: which method finds the neurons of a fact"
    models: ClassVar[int] = 1
    Recipe: ClassVar[type[Recipe]] = LocalisationRecipe
    optional: ClassVar[tuple[str, ...]] = tuple(words.ARMS)

    def fits(self, loaded: LoadedModel, recipe: LocalisationRecipe) -> str | None:
        """Why one of the methods cannot be used on the model, or None."""
        if recipe.top_k > loaded.info.layers * loaded.info.width:
            return f"it has fewer than {recipe.top_k} neurons"
        return next((why for key, _ in METHODS.values() if (why := method(key).fits(loaded)) is not None), None)

    def units(self, material: Material, recipe: LocalisationRecipe) -> tuple[Unit, ...]:
        """Each fact in each language."""
        return fact_units(material, recipe)

    def prepare(self, loaded: LoadedModel, material: Material, recipe: LocalisationRecipe) -> Work[Prepared]:
        """Read the mean activations of every language, and choose the sentences for the perplexity."""
        means, sentences = {}, {}
        for language in recipe.spoken:
            order = generator_for(recipe.seed, language, "means").permutation(len(material.pool))
            items = [material.pool[place] for place in order]
            found = []
            for item in items[:_MEANS_OVER]:
                yield Step(0, 0, f"Mean activations in {language}")
                found.append((yield from _activations(loaded, item.prompts[language].locating[0])))
            means[language] = np.mean(found, axis=0)
            sentences[language] = tuple(
                (item.fact.uuid, _whole(loaded, item.prompts[language].locating[0]))
                for item in items[: recipe.sentences + 1]
            )
        return Prepared(recipe, material, means, {} if loaded.family.encoder else sentences)

    def rows(self, loaded: LoadedModel, prepared: Prepared, unit: Unit) -> Work[tuple[Row, ...]]:
        """Locate by every method, then measure every set of neurons. Raises `PromptError`, see `engine.targets`."""
        recipe, item = prepared.recipe, prepared.material.item(unit.fact)
        chance = generator_for(recipe.seed, unit.fact, unit.language)
        locating = _some(item.prompts[unit.language].locating, recipe.prompts, chance)
        tests = _some(item.prompts[unit.language].held_out or locating, recipe.tests, chance)
        yield Step(0, 0, "Locating")
        scores = {}
        for arm in _needed(recipe):
            scores[arm] = yield from _scored(loaded, arm, locating, recipe)
        sets = _sets(loaded, scores, unit, recipe, chance)
        same, other = measures.others_of(prepared.material, item, unit.language, recipe.others, chance)
        donor = measures.donor_of(prepared.material, item, unit.language, (*same, *other), chance) or tests[0]
        references = {
            "zero": None,
            "mean": prepared.means[unit.language],
            "resample": (yield from _activations(loaded, donor)),
        }
        patches, places = _patches(sets, references)
        elsewhere = tuple(replace(prompt, answer=tests[0].answer) for prompt in other[:_ELSEWHERE])
        asked = ((tests, "own"), (same, "same"), (other, "other"), (elsewhere, "answer"))
        found: dict[str, list[list[measures.Outcome]]] = {}
        for prompts, name in asked:
            found[name] = []
            for prompt in prompts:
                found[name].append((yield from _answered(loaded, prepared.material, item, prompt, patches, name)))
        rises = yield from _rises(loaded, prepared, unit, sets)
        named = [each for each in sets if each.arm in METHODS and each.arm != "random"]
        controls = yield from measures.controls(loaded, tests, named, _sizes(scores), unit.fact, recipe.seed)
        measured = Measured(sets, places, found, rises, controls, scores, loaded.info.layers)
        return tuple(
            Row(loaded.info.id, unit.fact, item.fact.relation, unit.language, item.known[unit.language], *each)
            for each in measures.table(measured)
        )

    def summary(self, rows: Sequence[Row], recipe: LocalisationRecipe) -> tuple[Estimate, ...]:
        """All metrics, the ratio of means, and the success rate as printed."""
        return words.summary(rows, recipe.seed)

    def verdicts(self, rows: Sequence[Row], recipe: LocalisationRecipe) -> tuple[Verdict, ...]:
        """The claims of `localisation_claims`, for each model."""
        return words.verdicts(rows, recipe.seed)


def _needed(recipe: LocalisationRecipe) -> tuple[str, ...]:
    """The methods whose scores the chosen arms rest on: chance and matched neurons are as many as the main one's."""
    of_main = any(recipe.computes(arm) for arm in ("random", "random_layers", "matched"))
    return tuple(arm for arm in METHODS if recipe.computes(arm) or (arm == MAIN and of_main))


def _scored(
    loaded: LoadedModel, arm: str, prompts: Sequence[Prompt], recipe: LocalisationRecipe
) -> Work[tuple[Scores, ...]]:
    key, given = METHODS[arm]
    found = method(key)
    names = {each.name for each in measures.settings_of(found)}
    values = dict(given) | {name: getattr(recipe, name) for name in ("objective", "seed") if name in names}
    scores = []
    for prompt in prompts:
        scores.append((yield from found.score(loaded, prompt, found.Params(**values))))
    return tuple(scores)


def _sets(
    loaded: LoadedModel, scores: Mapping[str, tuple[Scores, ...]], unit: Unit, recipe: LocalisationRecipe,
    chance: np.random.Generator,
) -> tuple[NeuronSet, ...]:  # fmt: skip
    """The neurons of every arm: `top_k` of each method, then what each method's threshold leaves.

    What has no threshold (chance, and neurons that are as active) gets as many neurons as the main method's leaves.
    """
    found = []
    threshold = default_threshold(unit.language)
    for ending in ("", OWN_THRESHOLD):
        chosen: dict[str, tuple[Neuron, ...]] = {}
        for arm, each in scores.items():
            values = np.stack([one.values for one in each])
            top_k = recipe.top_k if not ending else len(chosen[MAIN]) if arm == "random" else None
            if top_k == 0:
                chosen[arm] = ()
                continue
            selection = select(values, threshold=threshold, share=recipe.share, top_k=top_k)
            chosen[arm] = tuple(sorted(each.neuron for each in selection.neurons))
        seed = int(chance.integers(2**32))
        sets: dict[str, tuple[tuple[Neuron, ...], ...]] = {arm: (neurons,) for arm, neurons in chosen.items()}
        if MAIN in chosen:
            sets["random_layers"] = random_neurons(chosen[MAIN], loaded.info.width, draws=recipe.draws, seed=seed).draws
            sets["matched"] = matched_neurons(chosen[MAIN], _sizes(scores), draws=recipe.draws).draws
        found += [NeuronSet(arm + ending, draws) for arm, draws in sets.items() if recipe.computes(arm)]
    return tuple(found)


def _patches(
    sets: Sequence[NeuronSet], references: Mapping[str, FloatArray | None]
) -> tuple[list[Patch], dict[tuple[str, str], tuple[int, ...]]]:
    """Every patch once, the unchanged model first; and (arm, operation) → the numbers of its draws' patches."""
    patches = [Patch((), 1.0)]
    places: dict[tuple[str, str], tuple[int, ...]] = {}
    known: dict[tuple[tuple[Neuron, ...], str], int] = {}
    for each in sets:
        for operation, (factor, reference) in OPERATIONS.items():
            numbers = []
            for neurons in each.draws:
                key = (neurons, operation)
                if not neurons:
                    known[key] = 0
                elif key not in known:
                    known[key] = len(patches)
                    patches.append(Patch(neurons, factor, references[reference]))
                numbers.append(known[key])
            places[each.arm, operation] = tuple(numbers)
    return patches, places


def _answered(
    loaded: LoadedModel, material: Material, item: Item, prompt: Prompt, patches: Sequence[Patch], name: str
) -> Work[list[measures.Outcome]]:
    """What is said of a prompt's answer under every patch; rivals are looked at for the fact itself alone."""
    from engine.targets import target

    rivals = measures.rivals(loaded, material, item, prompt) if name == "own" else ()
    found: dict[int, measures.Outcome] = {}
    for batch in outcomes(loaded, target(loaded, prompt), patches, rivals):
        found.update(batch)
        yield Step(0, 0, "Measuring effects")
    return [found[number] for number in range(len(patches))]


def _rises(
    loaded: LoadedModel, prepared: Prepared, unit: Unit, sets: Sequence[NeuronSet]
) -> Work[dict[str, float | None]]:
    """How much the mean -log p of the sentences' tokens rises with an arm's neurons at zero everywhere."""
    texts = [ids for uuid, ids in prepared.sentences.get(unit.language, ()) if uuid != unit.fact and len(ids) > 1]
    texts = texts[: prepared.recipe.sentences]
    # Sets that several arms have are measured once; no neuron is the unchanged model, which comes first.
    drawn = dict.fromkeys([(), *(neurons for each in sets for neurons in each.draws)])
    place_of = {neurons: place for place, neurons in enumerate(drawn)}
    patches = [Patch(neurons, 0.0) for neurons in drawn]
    losses = np.zeros((len(texts), len(patches)))
    for place, ids in enumerate(texts):
        for batch in text_losses(loaded, ids, patches):
            for number, loss in batch:
                losses[place, number] = loss
            yield Step(0, 0, "Measuring perplexity")
    if not texts:
        return {}
    rise = (losses - losses[:, :1]).mean(axis=0)
    return {each.arm: float(np.mean([rise[place_of[neurons]] for neurons in each.draws])) for each in sets}


def _activations(loaded: LoadedModel, prompt: Prompt) -> Work[FloatArray]:
    """Down-projection inputs at the answer (layers, width), mean over its tokens."""
    found: FloatArray = (yield from answer_activations(loaded, [prompt]))[0]
    return found


def _whole(loaded: LoadedModel, prompt: Prompt) -> tuple[int, ...]:
    """A prompt's sentence with its answer, as token ids."""
    text = prompt.text.replace("[Y]", prompt.answer)
    return tuple(loaded.tokenizer(text, verbose=False)["input_ids"])[: loaded.context]


def _sizes(scores: Mapping[str, tuple[Scores, ...]]) -> FloatArray:
    """Mean |activation| (layers, width) over the locating prompts."""
    any_method = scores[MAIN] if MAIN in scores else next(iter(scores.values()))
    values: FloatArray = np.mean([np.abs(each.activations) for each in any_method], axis=0)
    return values


def _some(prompts: Sequence[Prompt], count: int, chance: np.random.Generator) -> tuple[Prompt, ...]:
    """Some of the prompts, drawn without replacement, in their own order."""
    picks = sorted(chance.permutation(len(prompts))[:count])
    return tuple(prompts[place] for place in picks)


__all__ = ["ENHANCE", "METHODS", "SUPPRESS", "Localisation", "LocalisationRecipe"]
