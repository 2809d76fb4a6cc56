"""Does training a few neurons teach a model new facts, and which neurons must they be?

Source: arXiv 2402.13731, "evolvability": fine-tuning of degenerate knowledge neurons alone, and the neurons that full
fine-tuning changes. A unit of work is one training: a batch of facts in a language, with one seed, of one arm. The
model itself is never changed, see `engine.tuning.free`.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from engine.degeneracy.weights import read_parts
from engine.errors import KnownError
from engine.experiments import evolvability_claims as words
from engine.experiments import evolvability_measures as measures
from engine.experiments.base import (
    Item,
    Material,
    Recipe,
    Row,
    Unit,
    generator_for,
)
from engine.experiments.degeneracy_searches import LocatingRecipe
from engine.experiments.evolvability_measures import After, Course
from engine.experiments.evolvability_sets import SETS, Batch, Set, batch_of, sets_of
from engine.experiments.worded import Worded
from engine.fingerprint import fingerprint
from engine.methods import method
from engine.methods.base import option
from engine.tuning import low_rank
from engine.tuning.changes import most_changed, overlap, relative_changes
from engine.tuning.free import Free
from engine.tuning.parts import Part, every_neuron, every_parameter, neuron_parts, size_of
from engine.tuning.training import TrainSettings, read, train
from engine.types import Step, Work

if TYPE_CHECKING:
    from engine.experiments.summaries import Estimate, Verdict
    from engine.model import LoadedModel

T = TypeVar("T")

NONE, LOW_RANK, ALL, FULL = "none", "lora", "all_neurons", "full"
TRAININGS = (NONE, *SETS, LOW_RANK, ALL, FULL)
"""The arms in the order of their units."""


@dataclass(frozen=True)
class EvolvabilityRecipe(LocatingRecipe):
    """Settings of `Evolvability`."""

    learn: str = option("counterfactual", "New facts", "Made up against what is right, or right ones it does not know.",
                        choices=("counterfactual", "unknown"))  # fmt: skip
    batch: int = option(25, "Batch of facts", "Facts that are learnt together.", minimum=1)
    seeds: int = option(5, "Seeds", "Each draws new answers, random neurons and old facts.", minimum=1)
    neurons: int = option(50, "Neurons", "Neurons an arm trains where no pair is degenerate.", minimum=1)
    trained: int = option(1, "Trained prompts", "The first of these, which new answers are learnt on.", minimum=1)
    tests: int = option(2, "Paraphrases", "Prompts with a new answer that are never seen before.", minimum=0)
    old: int = option(20, "Old facts", "Known facts that must stay.", minimum=0)
    sentences: int = option(3, "Sentences", "Plain sentences for the perplexity; 0 leaves it out.", minimum=0)
    steps: int = option(20, "Steps", "Steps of every training.", minimum=1)
    rate: float = option(0.01, "Rate", "Of all arms of equal size and of the low-rank one.", minimum=0, maximum=1)
    rate_all: float = option(0.001, "Rate for all", "Where all neurons or the whole model are trained.", minimum=0,
                             maximum=1)  # fmt: skip

    @property
    def made_up(self) -> bool:
        """Whether the new facts are counterfactual."""
        return self.learn == "counterfactual"


@dataclass(frozen=True)
class Prepared:
    """What all units share. `kept` holds what the last units had in common; it is made anew wherever it is missing."""

    recipe: EvolvabilityRecipe
    material: Material
    kept: dict[str, tuple[Hashable, Any]] = field(default_factory=dict, compare=False)

    def once(self, name: str, key: Hashable, make: Callable[[], Work[T]]) -> Work[T]:
        """What `make` gives for a key; the last one is kept, so that memory stays flat."""
        if name not in self.kept or self.kept[name][0] != key:
            made = yield from make()
            self.kept[name] = (key, made)
        found: T = self.kept[name][1]
        return found


@dataclass(frozen=True)
class Training:
    """A unit, taken apart: the batch that begins with the fact `first`, in a language, with a seed, of an arm."""

    first: str
    language: str
    seed: int
    arm: str

    @classmethod
    def of(cls, unit: Unit) -> Training:
        """The training of a unit."""
        seed, _, arm = unit.part.split(" ")
        return cls(unit.fact, unit.language, int(seed), arm)

    @property
    def unit(self) -> Unit:
        """The unit of a training; units of a batch and language sort by seed, then by the order of the arms."""
        return Unit(self.first, self.language, f"{self.seed:03} {TRAININGS.index(self.arm):02} {self.arm}")

    @property
    def batch(self) -> float:
        """A number that tells batches apart."""
        return float(int.from_bytes(hashlib.sha256(self.first.encode()).digest()[:6], "big"))


class Evolvability(Worded, words=words.WORDS):
    """New answers learnt by some neurons alone, beside other neurons, a low-rank addition, and the whole model."""

    key: ClassVar[str] = "evolvability"
    title: ClassVar[str] = "Evolvability: which neurons can learn new facts"
    models: ClassVar[int] = 1
    Recipe: ClassVar[type[Recipe]] = EvolvabilityRecipe
    optional: ClassVar[tuple[str, ...]] = TRAININGS[1:]

    def fits(self, loaded: LoadedModel, recipe: EvolvabilityRecipe) -> str | None:
        """Why facts cannot be located in the model or its neurons cannot be trained by themselves, or None."""
        if recipe.candidates > loaded.info.layers * loaded.info.width:
            return f"it has fewer than {recipe.candidates} neurons"
        try:
            read_parts(loaded, range(loaded.info.layers))
            every_neuron(loaded)
        except KnownError as error:
            return error.what.rstrip(".")
        return method("amig").fits(loaded)

    def units(self, material: Material, recipe: EvolvabilityRecipe) -> tuple[Unit, ...]:
        """Each batch in each language, with each seed, by each arm."""
        return tuple(
            Training(item.fact.uuid, language, seed, arm).unit
            for item in material.facts[:: recipe.batch]
            for language in recipe.spoken
            for seed in range(recipe.seeds)
            for arm in TRAININGS
            if (arm == NONE or recipe.computes(arm)) and (arm != LOW_RANK or low_rank.available())
        )

    def prepare(self, loaded: LoadedModel, material: Material, recipe: EvolvabilityRecipe) -> Work[Prepared]:
        """Nothing is shared but the facts, and what units find out for those behind them."""
        yield Step(0, 0, "Preparing")
        return Prepared(recipe, material)

    def rows(self, loaded: LoadedModel, prepared: Prepared, unit: Unit) -> Work[tuple[Row, ...]]:
        """One training and what it did. Raises `PromptError`, see `engine.targets`."""
        asked, recipe = Training.of(unit), prepared.recipe
        place = (asked.first, asked.language)
        batch = yield from prepared.once("batch", place, lambda: _batch(loaded, prepared, asked))
        course = yield from prepared.once(
            "course", (*place, asked.seed), lambda: _course(loaded, prepared, batch, asked)
        )
        if not course.facts:
            return ()
        seed = int(generator_for(recipe.seed, *place, str(asked.seed), "random").integers(2**31))
        sets = sets_of(batch, recipe.neurons, loaded.info.width, seed)
        table = _Table(loaded.info.id, asked, len(batch.degenerate))
        if asked.arm in SETS and asked.arm not in sets:
            return table.absent(course)
        if asked.arm == NONE:
            return table.facts(course, After(course.before, course.losses, None), None)
        held, parts = _free(loaded, asked.arm, sets, seed)
        free = Free(parts)
        settings = TrainSettings(recipe.steps, recipe.rate_all if asked.arm in (ALL, FULL) else recipe.rate)
        curve = yield from train(held, free, course.trained, settings)
        readings = yield from read(held, course.asked, free)
        losses = yield from measures.losses(held, course.texts, free)
        rows = table.facts(course, After(readings, losses, curve), size_of(parts), sets.get(asked.arm))
        if asked.arm == FULL:
            rows += table.changes(loaded, free, {arm: own for arm, own in sets.items() if recipe.computes(arm)})
        if fingerprint(loaded) != loaded.info.fingerprint:
            raise RuntimeError("a training changed the model itself")
        return rows

    def summary(self, rows: Sequence[Row], recipe: EvolvabilityRecipe) -> tuple[Estimate, ...]:
        """All means, and why an arm has none."""
        return words.summary(rows, recipe.seed)

    def verdicts(self, rows: Sequence[Row], recipe: EvolvabilityRecipe) -> tuple[Verdict, ...]:
        """The claims of `evolvability_claims`, for each model."""
        return words.verdicts(rows, recipe.seed, "known" if recipe.made_up else "all")


def _batch(loaded: LoadedModel, prepared: Prepared, asked: Training) -> Work[Batch]:
    facts, recipe = prepared.material.facts, prepared.recipe
    first = next(place for place, item in enumerate(facts) if item.fact.uuid == asked.first)
    return (yield from batch_of(loaded, facts[first : first + recipe.batch], asked.language, recipe))


def _course(loaded: LoadedModel, prepared: Prepared, batch: Batch, asked: Training) -> Work[Course]:
    """What is learnt and what must stay, and what the model says of both now."""
    recipe, material, code = prepared.recipe, prepared.material, asked.language
    chance = generator_for(recipe.seed, asked.first, code, str(asked.seed), "answers")
    items = [(item, own[: recipe.trained], held) for item, own, held in batch.facts]
    facts = yield from measures.learnt(loaded, material, items, code, chance, made_up=recipe.made_up)
    old = measures.known_facts(loaded, material, [item for item, _, _ in items], code, recipe.old, chance)
    texts = measures.text_ids(loaded, material.texts.get(code, ())[: recipe.sentences])
    made = Course(facts, old, texts, measures.NOTHING, ())
    before = yield from read(loaded, made.asked)
    return replace(made, before=before, losses=(yield from measures.losses(loaded, texts)))


def _free(loaded: LoadedModel, arm: str, sets: Mapping[str, Set], seed: int) -> tuple[LoadedModel, tuple[Part, ...]]:
    """What an arm trains, and the model that it is a part of: a copy where something is added to it."""
    if arm == FULL:
        return loaded, every_parameter(loaded)
    if arm == ALL:
        return loaded, every_neuron(loaded)
    sizes = {size_of(neuron_parts(loaded, own)) for own in sets.values()}
    if len(sizes) != 1:
        raise RuntimeError(f"arms of equal size train different numbers of parameters: {sorted(sizes)}")
    if arm in SETS:
        return loaded, neuron_parts(loaded, sets[arm])
    special = next(iter(sets.values()))
    layers = [layer for layer, _ in Counter(neuron.layer for neuron in special).most_common()]
    made = low_rank.adapted(loaded, layers, sizes.pop(), seed)
    return made.loaded, made.parts


@dataclass(frozen=True)
class _Table:
    """From what was measured to rows."""

    model: str
    asked: Training
    degenerate: int

    def facts(self, course: Course, after: After, parameters: int | None, own: Set | None = None) -> tuple[Row, ...]:
        """A row for every fact that is learnt or must stay, and one for the texts."""
        size: measures.Values = {
            "neurons": None if own is None else float(len(own)),
            "parameters": None if parameters is None else float(parameters),
            "degenerate": float(self.degenerate),
        }
        rows = [self._row(item, operation, values | size) for item, operation, values in
                measures.fact_rows(course, after)]  # fmt: skip
        if course.texts:
            rows.append(self._whole(self.asked.arm, measures.TEXT, measures.text_values(course, after) | size))
        return tuple(rows)

    def absent(self, course: Course) -> tuple[Row, ...]:
        """Rows without figures, for an arm that has no neurons here."""
        size: measures.Values = {"neurons": 0.0, "degenerate": float(self.degenerate)}
        return tuple(self._row(fact.item, measures.NEW, size) for fact in course.facts)

    def changes(self, loaded: LoadedModel, free: Free, sets: Mapping[str, Set]) -> tuple[Row, ...]:
        """How far the neurons of each arm are those that full fine-tuning changed most, as many of these."""
        changed = relative_changes(loaded, free)
        rows = []
        for arm, own in sets.items():
            both = overlap(own, most_changed(changed, len(own)), loaded.info.width)
            if both is not None:
                rows.append(self._whole(arm, measures.CHANGES, measures.change_values(both)))
        return tuple(rows)

    def _row(self, item: Item, operation: str, values: measures.Values) -> Row:
        asked = self.asked
        known = item.known[asked.language]
        return Row(self.model, item.fact.uuid, item.fact.relation, asked.language, known, asked.arm, operation,
                   values | self._run())  # fmt: skip

    def _whole(self, arm: str, operation: str, values: measures.Values) -> Row:
        """A row about a training as a whole; it goes by the first fact of its batch."""
        name = f"batch {self.asked.first}"
        return Row(self.model, name, name, self.asked.language, True, arm, operation, values | self._run())

    def _run(self) -> measures.Values:
        return {"batch": self.asked.batch, "seed": float(self.asked.seed)}
